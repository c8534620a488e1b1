"""The program as its organizers configured it: values only, built by `mailflow.config`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Track:
    """One task with one observable goal (SPEC 3, `[tracks.NAME]`)."""

    name: str
    title: str
    goal: str
    milestones: tuple[str, ...] = ()
    cadence: str = "weekly"  # or "biweekly", after a mentee's first four weeks
    weekday: int = 1  # of check-ins; Monday is 0, so Tuesday by default
    mentors: int = 3  # as many a cohort takes
    mentees: int = 8
    channel: str = ""
    guide: str = ""  # the address of a page for mentees, and of one for mentors
    mentor_guide: str = ""
    badge: str = ""  # the text of an SVG file; a patch is drawn where it is empty


@dataclass(frozen=True, slots=True)
class Clocks:
    """Every clock of the program by its configuration name (SPEC 11.1)."""

    confirm: timedelta = timedelta(days=7)
    act: timedelta = timedelta(days=3)
    thread: timedelta = timedelta(days=90)
    offer: timedelta = timedelta(days=5)
    offer_nudge: timedelta = timedelta(days=2)
    still_waiting: timedelta = timedelta(days=30)
    still_waiting_answer: timedelta = timedelta(days=14)
    hello: timedelta = timedelta(days=3)
    contact: timedelta = timedelta(days=7)
    quiet: timedelta = timedelta(days=14)
    silent: timedelta = timedelta(days=21)
    lapse: timedelta = timedelta(days=28)
    pause_keeps_seat: timedelta = timedelta(days=14)
    pause_max: timedelta = timedelta(days=56)
    reminder: timedelta = timedelta(days=3)
    missed: timedelta = timedelta(days=7)
    claim_others: timedelta = timedelta(days=4)
    claim_organizers: timedelta = timedelta(days=7)
    undo: timedelta = timedelta(days=7)
    review: timedelta = timedelta(days=182)
    rejoin_front: timedelta = timedelta(days=90)
    mentor_silent: timedelta = timedelta(days=21)  # without a word, from the first missed check-in
    mentor_answer: timedelta = timedelta(days=5)  # to "everything ok?"
    handover: timedelta = timedelta(days=7)  # from "stepping down" to the last day
    mentor_review: timedelta = timedelta(days=90)  # "still right?"
    invite: timedelta = timedelta(days=14)  # an organizer's invitation to mentor
    mentor_retire: timedelta = timedelta(days=30)  # covered without an end: organizers are asked
    takes_longer: timedelta = timedelta(days=7)  # undecided: whoever waits is told
    takes_longer_away: timedelta = timedelta(days=3)  # the same, while all organizers are away
    keep_declined: timedelta = timedelta(days=90)  # whoever never had a place, then a number
    keep_closed: timedelta = timedelta(days=730)  # whoever had one, after their last


@dataclass(frozen=True, slots=True)
class Limits:
    """How much mail may leave at the word of people we cannot be sure of (TRUST 3.4)."""

    answers_an_hour: int = 5  # to one sender
    answers_a_day: int = 20
    replies_times: int = 4  # as many more, to whoever answers a mail of ours
    confirmations_a_week: int = 3  # to one unproven mailbox, and one a day
    domain_an_hour: int = 50  # to all strangers at one domain that nobody here belongs to
    strangers_an_hour: int = 200  # to all strangers
    relayed_an_hour: int = 20  # mails to organizers and case owners that a bare From sends
    status_an_hour: int = 1  # where one stands, at the word of a bare From
    status_a_day: int = 3
    held_at_once: int = 20  # what waits for organizers at the word of a bare From
    wrong_tokens_an_hour: int = 20  # of one sender; what comes under more is ignored
    at_once: int = 200  # automatic mails after a change, before organizers are asked


@dataclass(frozen=True, slots=True)
class Retries:
    """When a mail that could not be handed over is tried again (RFC 5321 4.5.4.1)."""

    first: timedelta = timedelta(minutes=1)  # twice as long each time
    last: timedelta = timedelta(hours=3)
    give_up: timedelta = timedelta(days=5)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the rules may know of the configuration."""

    name: str
    organizers: tuple[str, ...]
    zone: str = "UTC"  # the organizers', an IANA name
    placement: str = "auto"  # or "approve"
    code_of_conduct: str = ""
    private_contacts: tuple[str, ...] = ()
    max_enrollments: int = 2
    tracks: Mapping[str, Track] = field(default_factory=dict)
    clocks: Clocks = field(default_factory=Clocks)
    limits: Limits = field(default_factory=Limits)
    per_minute: int = 0  # mails that may leave in a minute; 0: no limit of our own
    retries: Retries = field(default_factory=Retries)
    spellings: Mapping[str, str] = field(
        default_factory=dict
    )  # of these addresses, in mail to them
