"""A mail from a person as the rules see it: who, how sure, where to, what they want."""

from dataclasses import dataclass

from mailflow.commands.reading.intent import Intent
from mailflow.commands.turn import Answered, Evidence, Turn
from mailflow.program.decision import Env
from mailflow.program.model import Entity, Person
from mailflow.program.snapshot import Snapshot


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
    text: str = ""  # the new text
    post_text: str = ""  # for the list: the new text with the quotes that are answered
    in_reply_to: str = ""
    sender: str = ""  # name and address, as organizers see it
    doubtful: bool = False  # its writer may never have seen these words
    undoable: tuple[tuple[Entity, Entity], ...] = ()

    def turn(self, state: Snapshot, env: Env, intent: Intent) -> Turn:
        """One of its wishes, ready to decide."""
        return Turn(
            state=state,
            env=env,
            who=state.people.get(self.who.id, self.who),
            intent=intent,
            evidence=self.evidence,
            answered=self.answered,
            subject=self.subject,
            text=self.text,
            undoable=self.undoable,
        )
