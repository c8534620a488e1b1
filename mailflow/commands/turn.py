"""One wish at a time: who wants what, in which situation, with how much evidence."""

from dataclasses import dataclass
from enum import IntEnum

from mailflow.commands.reading.intent import Intent
from mailflow.program.decision import Env
from mailflow.program.digest_history import Past
from mailflow.program.draft import Draft
from mailflow.program.model import Enrollment, Entity, Person
from mailflow.program.snapshot import Snapshot


class Evidence(IntEnum):
    """How sure we are that the person wrote this and wants it (TRUST 3.1)."""

    MALFORMED = -1  # E-
    NONE = 0  # E0, a bare From
    DOMAIN = 1  # E1, its domain vouches for it
    REPLY = 2  # E2, the answer to a mail of ours, by whom it was sent to
    CONFIRMED = 3  # E3, the answer to a question about exactly this
    OPERATOR = 4  # E4, on the host


@dataclass(frozen=True, slots=True)
class Answered:
    """The mail of ours that is answered: its kind, what it was about, its numbered things."""

    kind: str
    about: int = 0
    refs: tuple[tuple[int, int], ...] = ()
    thread: str = ""
    reached: str = ""  # where it went, as we spelled it


@dataclass(frozen=True, slots=True)
class Turn:
    """Everything one command may look at."""

    state: Snapshot
    env: Env
    who: Person
    intent: Intent
    evidence: Evidence = Evidence.NONE
    answered: Answered | None = None
    subject: str = ""
    text: str = ""  # the new text of the mail
    undoable: tuple[tuple[Entity, Entity], ...] = ()  # (was, became), of the answered mail
    past: tuple[Past, ...] = ()  # the journal, as far as the wish looks back
    told: tuple[Past, ...] = ()  # what led to the answered mail, where it is asked for
    quarantined: int = 0

    def draft(self) -> Draft:
        """An empty decision, caused by the writer."""
        return Draft(self.state, self.env, self.who)

    @property
    def arg(self) -> str:
        """The first argument, "" if there is none."""
        return self.intent.args[0] if self.intent.args else ""

    @property
    def enrollment(self) -> Enrollment | None:
        """The enrollment that the answered mail is about."""
        return self.state.enrollments.get(self.answered.about) if self.answered else None

    def is_organizer(self) -> bool:
        """Whether the writer runs the program."""
        return self.state.is_organizer(self.who)
