"""The nouns of the program, as frozen values. DOMAIN.md's glossary gives the words.

Every entity has an `id` that is unique over all kinds. A decision gives new ids from the
number of the item it decides (`Draft.new_id`), so deciding needs neither randomness nor a
database. `marks` remember when a clock last did something ("nudged", "hello"), so that each
clock stays a pure function of its entity.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

Marks = tuple[tuple[str, datetime], ...]

#: How logs and digests call somebody whom we have forgotten.
FORMER = "a former member"


class AddressState(StrEnum):
    """What we know about a person's address (DOMAIN 2c)."""

    UNPROVEN = "unproven"
    PROVEN = "proven"
    BOUNCING = "bouncing"
    MUTED = "muted"
    ERASED = "erased"
    BANNED = "banned"


class EnrollmentState(StrEnum):
    """Where one mentee stands in one track (DOMAIN 2a)."""

    UNCONFIRMED = "unconfirmed"
    APPLIED = "applied"
    WAITLISTED = "waitlisted"
    OFFERED = "offered"
    PLACED = "placed"
    ACTIVE = "active"
    PAUSED = "paused"
    CLAIMED = "claimed"
    COMPLETED = "completed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    LAPSED = "lapsed"
    TRANSFERRED = "transferred"
    REMOVED = "removed"
    ERASED = "erased"


class AssignmentState(StrEnum):
    """Where one mentor stands in one track (DOMAIN 2b). INVITED: waiting for an organizer's ok."""

    INVITED = "invited"
    ON_DUTY = "on_duty"
    AWAY = "away"
    LEAVING = "leaving"
    RETIRED = "retired"
    DECLINED = "declined"


class CohortState(StrEnum):
    """A cohort's state; FULL and SHORT follow from seats and mentors on duty (DOMAIN 2c)."""

    DRAFT = "draft"
    RECRUITING = "recruiting"
    OPEN = "open"
    FULL = "full"
    SHORT = "short"
    CLOSING = "closing"
    ARCHIVED = "archived"


class RoundState(StrEnum):
    """One check-in to one mentor of one cohort (DOMAIN 2c)."""

    PLANNED = "planned"
    SENT = "sent"
    ANSWERED = "answered"
    PARTLY = "partly"
    REMINDED = "reminded"
    MISSED = "missed"


class Answer(StrEnum):
    """What a mentor said about one mentee (SPEC 9)."""

    GOOD = "good"
    STUCK = "stuck"
    QUIET = "quiet"
    DONE = "done"
    ADVICE = "advice"
    PAUSED = "paused"
    LEFT = "left"
    NOT_MINE = "not-mine"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody we know by address. Organizers are those whose address the configuration names."""

    id: int
    address: str  # canonical: ASCII lower case
    name: str = ""
    zone: str = ""  # IANA name; "" unknown: the program's counts
    state: AddressState = AddressState.UNPROVEN
    consented_at: datetime | None = None
    addresses: tuple[str, ...] = ()  # further proven ones
    languages: tuple[str, ...] = ()
    less: bool = False  # asked for less mail
    bounces: int = 0  # hard bounces in a row
    marks: Marks = ()
    spelling: str = ""  # of the address, as its owner's first proven mail has it; "": lower case

    @property
    def spelled(self) -> str:
        """Where mail to them goes: the case of a local part is its host's affair (RFC 5321 2.4)."""
        return self.spelling or self.address

    @property
    def called(self) -> str:
        """What a mail calls this person: first name, else the local part of the address."""
        if self.state is AddressState.ERASED:
            return FORMER
        return self.name.split()[0] if self.name.split() else self.address.split("@")[0]

    @property
    def full_name(self) -> str:
        """The whole name, else what a mail calls this person."""
        return self.name or self.called

    @property
    def all_addresses(self) -> tuple[str, ...]:
        """Every address that is known as theirs, the first one first."""
        return tuple(dict.fromkeys((self.address, *self.addresses)))


@dataclass(frozen=True, slots=True)
class Cohort:
    """About three mentors and up to eight mentees on one task."""

    id: int
    name: str  # "deploy", "deploy-2"
    track: str
    state: CohortState = CohortState.RECRUITING
    number: int = 1
    opened_at: datetime | None = None
    cap: int | None = None  # an organizer's limit below the track's `mentees`


@dataclass(frozen=True, slots=True)
class Assignment:
    """One mentor in one track; `cohort` is None until one has room for her."""

    id: int
    person: int
    track: str
    state: AssignmentState
    since: datetime
    cohort: int | None = None
    capacity: int = 3
    away_from: date | None = None
    away_until: date | None = None  # the last day away
    missed: int = 0  # check-ins in a row
    note: str = ""  # an organizer's reason, the volunteer's words
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class Enrollment:
    """One mentee in one track, from the application on; `cohort` is None while waiting."""

    id: int
    person: int
    track: str
    state: EnrollmentState
    since: datetime  # when this state began
    applied_at: datetime
    cohort: int | None = None
    lead: int | None = None  # the lead mentor's person id
    cover: int | None = None  # who leads while the lead is away
    front: bool = False  # waits before those who applied earlier (came back from pause or lapse)
    placed_at: datetime | None = None
    evidence_at: datetime | None = None  # last contact evidence
    milestone: int = 0  # how many are reached
    stuck_at: datetime | None = None
    note: str = ""  # the trouble, the evidence of a claim: the newest words
    reason: str = ""  # why this cohort and this lead, as both sides were told
    claimant: int | None = None
    until: date | None = None  # of a pause: the day on which they are back
    hold_until: datetime | None = None  # an offer's end
    marks: Marks = ()

    @property
    def takes_seat(self) -> bool:
        """Whether a seat of the cohort is taken: a pause keeps it for a while only."""
        released = "seat released" in dict(self.marks)
        return self.state in SEATED_STATES and not released


@dataclass(frozen=True, slots=True)
class Line:
    """One mentee's line in a check-in round."""

    number: int
    enrollment: int
    mentee: int
    answer: Answer | None = None
    note: str = ""
    by: int | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """One check-in: one mentor, one cohort, one planned local date."""

    id: int
    cohort: int
    mentor: int
    planned: date
    state: RoundState = RoundState.PLANNED
    sent_at: datetime | None = None
    lines: tuple[Line, ...] = ()
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A question to one person whose yes starts `intents` (canonical words, see commands)."""

    id: int
    person: int
    intents: tuple[str, ...]
    asked_at: datetime
    expires_at: datetime
    state: str = "open"  # open, used, refused
    consents: bool = False  # M01: a yes is the consent to the program's terms, too
    subject: str = ""  # of the mail that asked, and its words
    text: str = ""
    notes: tuple[str, ...] = ()  # one per intent
    lines: tuple[tuple[int, str], ...] = ()  # notes on the lines of a check-in answer
    kind: str = ""  # the mail of ours that the asking mail answered, and what it was about
    about: int = 0


@dataclass(frozen=True, slots=True)
class Matter:
    """Something the organizers decide: numbered in the digest, answered by reply, once."""

    id: int
    number: int
    kind: str  # mentor, place, claim, post, parked, unclear, stuck, contact, short …
    subject: int  # id of the entity concerned
    text: str  # one line, as the digest shows it
    ok: str  # what "ok" does, in canonical words: "approve ana@x.test deploy"
    opened_at: datetime
    state: str = "open"  # open, decided, withdrawn
    decided_by: int | None = None
    decided_at: datetime | None = None
    decision: str = ""  # "ok", "no", and why
    snoozed_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Badge:
    """A goal reached and confirmed by somebody else."""

    id: int
    person: int
    enrollment: int
    track: str
    at: datetime
    urn: str
    state: str = "issued"  # earned, issued, revoked


@dataclass(frozen=True, slots=True)
class Post:
    """One post on a cohort's list; all of them are the cohort's log."""

    id: int
    cohort: int
    author: int  # 0: somebody we do not know
    at: datetime
    subject: str
    text: str
    message_id: str = ""  # of the copies that went to the cohort
    sender: str = ""  # of a held post: name and address, for the organizers
    state: str = "posted"  # posted, held, dropped


@dataclass(frozen=True, slots=True)
class Notice:
    """A mail that waits for its reader's slot; its words are made when the slot comes."""

    id: int
    person: int
    kind: str  # the mail's slug
    about: int  # id of the entity it is about
    since: datetime


@dataclass(frozen=True, slots=True)
class Case:
    """A private concern, handled by named organizers."""

    id: int
    reporter: int
    opened_at: datetime
    owner: int | None = None
    state: str = "open"  # open, unanswered, ack, in_review, resolved
    item: int | None = None  # the inbox item that holds the words; nothing is copied


@dataclass(frozen=True, slots=True)
class NoContact:
    """A no-contact pair: two people who never share a cohort. No reason is kept."""

    id: int
    one: int
    other: int
    since: datetime
    state: str = "kept"  # wished (as good as kept, until an organizer decides), kept


Entity = (
    Person
    | Cohort
    | Assignment
    | Enrollment
    | Round
    | Confirmation
    | Matter
    | Badge
    | Post
    | Notice
    | Case
    | NoContact
)

Marked = TypeVar("Marked", Person, Assignment, Enrollment, Round)


def marked(entity: Marked, name: str) -> datetime | None:
    """When `name` was last marked on the entity, None if never (or unmarked since)."""
    return dict(entity.marks).get(name)


def mark(entity: Marked, name: str, at: datetime) -> Marked:
    """The entity with `name` marked at `at`."""
    kept: Marks = tuple(pair for pair in entity.marks if pair[0] != name)
    return replace(entity, marks=(*kept, (name, at)))


def unmark(entity: Marked, *names: str) -> Marked:
    """The entity without the marks `names`."""
    return replace(entity, marks=tuple(pair for pair in entity.marks if pair[0] not in names))


#: Marks' names on an assignment: away because mail to the mentor comes back, or for not a word.
LOST = "lost"
COVERED = "covered for"
#: Marks on a person: mail to them stopped coming back; a roster named them, and nobody told them.
REACHED, TAKEN_OVER = "reached", "taken over"

#: Mentors who look after people now; nobody new goes to one who is leaving.
SERVING = (AssignmentState.ON_DUTY, AssignmentState.LEAVING)

S = EnrollmentState
#: An enrollment that is neither over nor unconfirmed.
OPEN_STATES = frozenset(
    {S.APPLIED, S.WAITLISTED, S.OFFERED, S.PLACED, S.ACTIVE, S.PAUSED, S.CLAIMED}
)
#: Those that belong to a cohort now: they get its posts, mentors see them.
MEMBER_STATES = frozenset({S.PLACED, S.ACTIVE, S.PAUSED, S.CLAIMED})
#: Those that take a seat (PAUSED for `pause_keeps_seat` only, and a goal claimed after that).
SEATED_STATES = frozenset({S.OFFERED, S.PLACED, S.ACTIVE, S.PAUSED, S.CLAIMED})
