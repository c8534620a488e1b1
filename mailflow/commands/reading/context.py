"""What a reader of words has to know about the writer: role, thread, state, day and zone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Context:
    """The situation in which words were written; they mean nothing without it.

    `thread` is the kind of the mail that is answered (`check-in`, `offer`, …), None for a fresh
    mail. All other fields are empty where they do not apply.
    """

    today: date
    roles: frozenset[str] = frozenset({"stranger"})  # stranger, mentee, mentor, organizer
    thread: str | None = None
    zone: str = "UTC"  # the writer's, an IANA name
    tracks: tuple[str, ...] = ()  # every track of the program
    # a mentee
    enrollments: Mapping[str, str] = field(default_factory=dict)  # track -> state, lower case
    track: str = ""  # which of several the answered mail is about
    mentor: str = ""  # the lead's name
    milestones: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # track -> its steps
    pending: tuple[str, ...] = ()  # what a yes to a confirmation would start
    options: Mapping[str, str] = field(default_factory=dict)  # number -> intent we offered
    did: tuple[str, ...] = ()  # what the answered mail said we did or are about to do
    # a mentor
    cohorts: tuple[str, ...] = ()  # mentor: own cohorts; organizer: every cohort known here
    cohort: str = ""
    co_mentors: tuple[str, ...] = ()
    mentees: tuple[str, ...] = ()
    mentee: str = ""
    lead: str = ""  # "you" or a name
    item: str = ""
    proposed: str = ""  # the absence we proposed, "A..B"
    covers: str = ""  # whom a cover stands in for
    dates: str = ""
    lines: Mapping[int, str] = field(default_factory=dict)  # check-in: number -> mentee's name
    fellows: Mapping[str, str] = field(default_factory=dict)  # whom others lead: name -> address
    asked: frozenset[int] = frozenset()  # numbers that still wait for a word; none: all of them
    last: Mapping[int, str] = field(default_factory=dict)  # number -> word of the round before
    # an organizer
    items: Mapping[int, str] = field(default_factory=dict)  # digest: number -> what ok would do
    people: Mapping[str, str] = field(default_factory=dict)  # name -> address
