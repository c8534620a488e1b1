"""One narrow, consistent view of the program: the person and the cohorts a decision concerns.

The store loads it (never the whole roster), decisions read it, and `evolve` gives the view
after a fact, so that the second wish of a mail sees what the first one did.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from mailflow.program.decision import Fact, Mail
from mailflow.program.model import (
    MEMBER_STATES,
    OPEN_STATES,
    Assignment,
    AssignmentState,
    Badge,
    Case,
    Cohort,
    Confirmation,
    Enrollment,
    EnrollmentState,
    Entity,
    Matter,
    NoContact,
    Notice,
    Person,
    Post,
    Round,
)
from mailflow.program.settings import Settings, Track


@dataclass(frozen=True, slots=True)
class Sent:
    """One mail that went to a person and counts against the budget (SPEC 6, Budget)."""

    at: datetime
    kind: str


@dataclass(frozen=True, slots=True)
class Scope:
    """What a decision concerns, so what has to be loaded. Everything adds up.

    A person brings her enrollments, assignments, open confirmations and the cohorts of these; a
    cohort its mentors, its open enrollments and its rounds; a track the head of its queue, a few
    cohorts with a free seat, its first and its newest cohort, and its mentors without one.
    Organizers and open matters are always there.
    """

    addresses: frozenset[str] = frozenset()
    people: frozenset[int] = frozenset()
    enrollments: frozenset[int] = frozenset()
    assignments: frozenset[int] = frozenset()
    rounds: frozenset[int] = frozenset()
    confirmations: frozenset[int] = frozenset()
    cohorts: frozenset[int] = frozenset()
    cohort_names: frozenset[str] = frozenset()
    tracks: frozenset[str] = frozenset()
    matters: frozenset[int] = frozenset()
    posts: frozenset[int] = frozenset()
    pairs: frozenset[int] = frozenset()
    cases: frozenset[int] = frozenset()
    message_ids: frozenset[str] = frozenset()  # of posts that the mail answers
    trails: frozenset[int] = frozenset()  # people of whom all is loaded that names them

    @classmethod
    def of(cls, *ids: int) -> "Scope":
        """Whatever entities have these ids: an id is of one kind only, and 0 of none."""
        some = frozenset(filter(None, ids))
        return cls(
            people=some,
            enrollments=some,
            assignments=some,
            rounds=some,
            confirmations=some,
            cohorts=some,
            matters=some,
            posts=some,
            pairs=some,
            cases=some,
        )

    def __or__(self, other: "Scope") -> "Scope":
        """Both together."""
        return Scope(*(getattr(self, f) | getattr(other, f) for f in self.__slots__))


@dataclass(frozen=True)
class Snapshot:
    """What one decision may see. Mappings are by entity id and hold what was loaded.

    Loaded for each track concerned: its first waiting enrollments (in queue order), its open
    cohorts with a free seat (a few), its mentors without a cohort, and `waiting`, the length of
    its queue. Loaded for each cohort: its assignments, its open enrollments and their people,
    and its rounds of the last weeks. `sent` holds each loaded person's counted mails of the last
    eight days. `matters` holds every open one, `pairs` every no-contact pair that one of the
    loaded people is in.
    """

    settings: Settings
    people: Mapping[int, Person] = field(default_factory=dict)
    cohorts: Mapping[int, Cohort] = field(default_factory=dict)
    assignments: Mapping[int, Assignment] = field(default_factory=dict)
    enrollments: Mapping[int, Enrollment] = field(default_factory=dict)
    rounds: Mapping[int, Round] = field(default_factory=dict)
    confirmations: Mapping[int, Confirmation] = field(default_factory=dict)
    matters: Mapping[int, Matter] = field(default_factory=dict)
    badges: Mapping[int, Badge] = field(default_factory=dict)
    posts: Mapping[int, Post] = field(default_factory=dict)
    notices: Mapping[int, Notice] = field(default_factory=dict)
    cases: Mapping[int, Case] = field(default_factory=dict)
    pairs: Mapping[int, NoContact] = field(default_factory=dict)
    sent: Mapping[int, tuple[Sent, ...]] = field(default_factory=dict)
    waiting: Mapping[str, int] = field(default_factory=dict)  # track -> length of its queue
    positions: Mapping[int, int] = field(default_factory=dict)  # waitlisted enrollment -> 1, 2 …
    frozen: tuple[tuple[datetime, datetime], ...] = ()  # when mail was held, from and to
    is_frozen: bool = False  # it is now: the last of these has no end yet

    # people -----------------------------------------------------------------------------

    def person_at(self, address: str) -> Person | None:
        """The person who has this (canonical) address, among those loaded."""
        return next(
            (p for p in self.people.values() if address == p.address or address in p.addresses),
            None,
        )

    def organizers(self) -> tuple[Person, ...]:
        """The organizers in the order of the configuration."""
        found = (self.person_at(address) for address in self.settings.organizers)
        return tuple(person for person in found if person)

    def is_organizer(self, person: Person) -> bool:
        """Whether the configuration names one of the person's addresses."""
        return not {person.address, *person.addresses}.isdisjoint(self.settings.organizers)

    def zone_of(self, person: Person) -> str:
        """The person's zone, the program's where it is unknown."""
        return person.zone or self.settings.zone

    # tracks and cohorts -------------------------------------------------------------------

    def track(self, name: str) -> Track | None:
        """The configured track of that name."""
        return self.settings.tracks.get(name)

    def cohort_named(self, name: str) -> Cohort | None:
        """The loaded cohort of that name."""
        return next((c for c in self.cohorts.values() if c.name == name), None)

    def cohorts_of(self, track: str) -> tuple[Cohort, ...]:
        """The loaded cohorts of a track, first opened first."""
        return tuple(
            sorted((c for c in self.cohorts.values() if c.track == track), key=lambda c: c.number)
        )

    def mentors_of(self, cohort: int, *states: AssignmentState) -> tuple[Assignment, ...]:
        """The cohort's assignments in `states` (default: on duty), oldest first."""
        wanted = states or (AssignmentState.ON_DUTY,)
        return tuple(
            sorted(
                (a for a in self.assignments.values() if a.cohort == cohort and a.state in wanted),
                key=lambda a: (a.since, a.id),
            )
        )

    def mentees_of(
        self, cohort: int, states: Iterable[EnrollmentState] = MEMBER_STATES
    ) -> tuple[Enrollment, ...]:
        """The cohort's enrollments in `states`, first placed first."""
        wanted = frozenset(states)
        return tuple(
            sorted(
                (e for e in self.enrollments.values() if e.cohort == cohort and e.state in wanted),
                key=lambda e: (e.placed_at or e.applied_at, e.id),
            )
        )

    def led_by(self, mentor: int, cohort: int) -> tuple[Enrollment, ...]:
        """The members whom this mentor looks after now, own and covered."""
        return tuple(e for e in self.mentees_of(cohort) if (e.cover or e.lead) == mentor)

    def assignment_of(self, person: int, cohort: int) -> Assignment | None:
        """The person's assignment to a cohort that is not over."""
        over = (AssignmentState.RETIRED, AssignmentState.DECLINED)
        return next(
            (
                a
                for a in self.assignments.values()
                if a.person == person and a.cohort == cohort and a.state not in over
            ),
            None,
        )

    def assignments_of(self, person: int) -> tuple[Assignment, ...]:
        """All of a person's assignments that are not over, oldest first."""
        over = (AssignmentState.RETIRED, AssignmentState.DECLINED)
        return tuple(
            sorted(
                (
                    a
                    for a in self.assignments.values()
                    if a.person == person and a.state not in over
                ),
                key=lambda a: (a.since, a.id),
            )
        )

    # enrollments ----------------------------------------------------------------------------

    def open_enrollments(self, person: int) -> tuple[Enrollment, ...]:
        """A person's open enrollments, oldest first."""
        return tuple(
            sorted(
                (
                    e
                    for e in self.enrollments.values()
                    if e.person == person and e.state in OPEN_STATES
                ),
                key=lambda e: (e.applied_at, e.id),
            )
        )

    def enrollment_in(self, track: str, person: int) -> Enrollment | None:
        """A person's newest open or unconfirmed enrollment in a track."""
        return max(
            (
                e
                for e in self.enrollments.values()
                if e.person == person
                and e.track == track
                and (e.state in OPEN_STATES or e.state is EnrollmentState.UNCONFIRMED)
            ),
            key=lambda e: (e.applied_at, e.id),
            default=None,
        )

    def queue(self, track: str) -> tuple[Enrollment, ...]:
        """The head of a track's waitlist, in order (DOMAIN 8)."""
        return tuple(
            sorted(
                (
                    e
                    for e in self.enrollments.values()
                    if e.track == track and e.state is EnrollmentState.WAITLISTED
                ),
                key=lambda e: (not e.front, e.applied_at, e.id),
            )
        )


#: Where a snapshot keeps the entities of each kind.
PLACES: Mapping[type[Entity], str] = {
    Person: "people",
    Cohort: "cohorts",
    Assignment: "assignments",
    Enrollment: "enrollments",
    Round: "rounds",
    Confirmation: "confirmations",
    Matter: "matters",
    Badge: "badges",
    Post: "posts",
    Notice: "notices",
    Case: "cases",
    NoContact: "pairs",
}


def evolve(state: Snapshot, fact: Fact) -> Snapshot:
    """The snapshot after a fact: the pure twin of the store's `record`."""
    entity = fact.entity
    if fact.gone:
        return _with(
            state,
            notices={key: n for key, n in state.notices.items() if key != entity.id},
            pairs={key: p for key, p in state.pairs.items() if key != entity.id},
            enrollments={key: e for key, e in state.enrollments.items() if key != entity.id},
            waiting=_queue_lengths(state, entity.id),
        )
    place = PLACES[type(entity)]
    there = {**getattr(state, place), entity.id: entity}
    if isinstance(entity, Enrollment):
        waiting = _queue_lengths(state, entity.id, entity)
        return _with(state, enrollments=there, waiting=waiting)
    return _with(state, **{place: there})


def _with(state: Snapshot, **parts: Any) -> Snapshot:
    """What `replace` gives, ten times as fast: a mail takes a hundred of these steps."""
    after = object.__new__(Snapshot)
    vars(after).update(vars(state), **parts)
    return after


def tallied(state: Snapshot, mails: Iterable[Mail], now: datetime) -> Snapshot:
    """The snapshot with these mails counted against their readers' budgets."""
    counted = [mail for mail in mails if not mail.reply]
    if not counted:
        return state
    sent = dict(state.sent)
    for mail in counted:
        sent[mail.to] = (*sent.get(mail.to, ()), Sent(now, mail.content.kind))
    return _with(state, sent=sent)


def _queue_lengths(
    state: Snapshot, enrollment: int, after: Enrollment | None = None
) -> Mapping[str, int]:
    """The queues after an enrollment became what it is, or is no more."""
    before = state.enrollments.get(enrollment)
    waited = before is not None and before.state is EnrollmentState.WAITLISTED
    waits = after is not None and after.state is EnrollmentState.WAITLISTED
    either = after or before
    if waited == waits or either is None:
        return state.waiting
    length = state.waiting.get(either.track, 0) + (1 if waits else -1)
    return {**state.waiting, either.track: max(0, length)}
