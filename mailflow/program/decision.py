"""What a decision is: facts that became true and mails that must go out. Data, not actions."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from mailflow.program.mails import Content
from mailflow.program.model import Entity

SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Fact:
    """An entity as it became, and why. The journal keeps every fact; tables hold the newest.

    `event` is the past step's name ("place", "answer"). `by` is a person's address or "system".
    `before` and `after` are the states, "" where the entity has none or it did not change.
    `gone`: the entity is deleted (a written notice, an application never confirmed).
    """

    event: str
    entity: Entity
    at: datetime
    by: str = SYSTEM
    why: str = ""
    before: str = ""
    after: str = ""
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail to one person. The content says everything that its template may show.

    `to` is a person's id. `thread` names the conversation it belongs to ("check-in:7:3"): the
    store threads it below the newest mails of the same name to the same person. `reply` makes it
    the answer to the mail being decided: auto-replied, threaded below that mail, not counted.
    `about` is the id of the entity that an answer to this mail is about; `refs` binds numbers
    in it (digest items) to ids.
    """

    to: int
    content: Content
    thread: str = ""
    reply: bool = False
    about: int = 0
    refs: tuple[tuple[int, int], ...] = ()
    address: str = ""  # instead of the person's registered address: a stranger's From


@dataclass(frozen=True, slots=True)
class Filed:
    """A held mail that an organizer knows the writer of: it is decided again as theirs."""

    item: int
    person: int


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Somebody who is erased: what the store has to look for, and since when they are none."""

    person: int
    addresses: tuple[str, ...]
    name: str
    at: datetime
    banned: bool = False
    apart: tuple[int, ...] = ()  # whom they never share a cohort with, should they come back
    asked: bool = True  # it is their wish; otherwise their time with us was over for long


@dataclass(frozen=True, slots=True)
class HandedMails:
    """Mails that went to these addresses of one person are the other's to answer from now on."""

    before: int
    after: int
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """What one item leads to. Decisions add up."""

    facts: tuple[Fact, ...] = ()
    mails: tuple[Mail, ...] = ()
    said: tuple[str, ...] = ()  # what was understood and done, in words, for the answer mail
    ids: int = 0  # how many new ids were given
    filed: tuple[Filed, ...] = ()
    hold: bool | None = None  # all outgoing mail: held from now on, or let go
    forgotten: tuple[Forgotten, ...] = ()
    crowd: bool = False  # it may lead to mail to many: that is counted before any of it leaves
    handed: tuple[HandedMails, ...] = ()

    def __add__(self, other: "Decision") -> "Decision":
        """Both, in order."""
        return Decision(
            self.facts + other.facts,
            self.mails + other.mails,
            self.said + other.said,
            filed=self.filed + other.filed,
            hold=self.hold if other.hold is None else other.hold,
            forgotten=self.forgotten + other.forgotten,
            crowd=self.crowd or other.crowd,
            handed=self.handed + other.handed,
        )

    def silently(self) -> "Decision":
        """The same, with nothing said of it."""
        return replace(self, said=())


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a wish cannot be done, and what to write instead: one or two plain sentences."""

    text: str
    options: tuple[str, ...] = field(default=())  # ready answers, in canonical words


@dataclass(frozen=True, slots=True)
class Addresses:
    """Our own addresses, as mails show them; the cohort list's is a pattern with `{}`."""

    signup: str = ""
    organizers: str = ""
    private: str = ""
    cohort: str = "cohort-{}"

    def list_of(self, cohort: str) -> str:
        """The address of a cohort's list."""
        return self.cohort.format(cohort)


@dataclass(frozen=True, slots=True)
class Env:
    """The moment of a decision: the clock's time (UTC) and the number of the item decided."""

    now: datetime
    item: int = 0
    used: int = 0  # new ids given by earlier parts of the same decision
    post_id: str = ""  # the Message-ID that a post made by this item gets
    addresses: Addresses = Addresses()
