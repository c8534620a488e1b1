"""A mail from a person as the rules see it: who, how sure, where to, what they want."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from mailflow.commands.reading.intent import Intent
from mailflow.commands.turn import Answered, Evidence, Turn
from mailflow.program.decision import Env
from mailflow.program.digest_history import Past
from mailflow.program.model import Entity, Person
from mailflow.program.snapshot import Snapshot


class Plain(IntEnum):
    """How much of a mere Reply and Send a mail is: its subject is ours, and it adds nothing."""

    NONE = 0
    NAMES = 1  # our mail, in its header, and that is all there is
    SHOWS = 2  # our mail, below


@dataclass(frozen=True, slots=True)
class Letter:
    """One human mail, read. `route` is signup, organizers, private, cohort or reply."""

    who: Person
    evidence: Evidence
    intents: tuple[Intent, ...]
    route: str = "signup"
    cohort: str = ""  # the list it came to
    answered: Answered | None = None
    subject: str = ""
    says_re: bool = False  # which is that of our mail, with "Re:"
    text: str = ""  # the new text
    post_text: str = ""  # for the list: the new text with the quotes that are answered
    in_reply_to: str = ""
    sender: str = ""  # name and address, as organizers see it
    lent: bool = False  # it answers a co-mentor's check-in: an answer, and nothing else
    plain_reply: Plain = Plain.NONE
    sealed: bool = False  # it is encrypted, so we cannot read it
    came: datetime | None = None  # when, where it is decided later
    doubtful: bool = False  # its writer may never have seen these words
    owner: int = 0  # whose mail it answers, if it is another one's than the writer's
    stray: bool = False  # it came under a token that is none of ours
    report: str = ""  # what the case is about that it answers
    filed: bool = False  # an organizer says that it is this person's
    undoable: tuple[tuple[Entity, Entity], ...] = ()
    past: tuple[Past, ...] = ()  # the journal, as far as a wish looks back
    told: tuple[Past, ...] = ()  # what led to the mail that it answers
    crowded: bool = False  # the address that it speaks of has its question of the day
    quarantined: int = 0  # mails that could not be decided

    @property
    def sender_shown(self) -> str:
        """The sender as a line for organizers names them: a forger's words are not to be read as
        theirs whom he names.
        """
        proven = self.evidence >= Evidence.DOMAIN or self.filed
        return self.sender if proven else f"{self.sender}, or in that name"

    def is_after(self, moment: datetime, now: datetime) -> bool:
        """Whether it came too late: what waits for us meanwhile was in time (TRUST I04)."""
        return (self.came or now) > moment

    def evidence_for(self, intent: Intent) -> Evidence:
        """How sure we are that the writer wants this: what was lent is good for answers only.

        A goal is not among them: it takes two people (SPEC 6, Badges), and one could be both.
        """
        answers = intent.verb == "answer" and not any("=done" in arg for arg in intent.args)
        return Evidence.REPLY if self.lent and answers else self.evidence

    def turn(self, state: Snapshot, env: Env, intent: Intent) -> Turn:
        """One of its wishes, ready to decide."""
        return Turn(
            state=state,
            env=env,
            who=state.people.get(self.who.id, self.who),
            intent=intent,
            evidence=self.evidence_for(intent),
            answered=self.answered,
            subject=self.subject,
            text=self.text,
            undoable=self.undoable,
            past=self.past,
            told=self.told,
            quarantined=self.quarantined,
        )
