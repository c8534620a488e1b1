"""The clocks of the program: when each entity needs attention, and what happens then.

A clock is a pure function of its entity, so nothing can get out of step: whenever an entity
changes, its one timer is computed anew.
"""

from collections.abc import Iterable
from datetime import datetime

from mailflow.program import (
    absence,
    budget,
    cases,
    check_in,
    claims,
    invitations,
    lapsing,
    lost_mentor,
    membership,
    mentor_review,
    notices,
    offers,
    pauses,
    review,
    silence,
    stepping_down,
    waiters,
)
from mailflow.program.clocks import Timer
from mailflow.program.decision import Fact
from mailflow.program.draft import Draft
from mailflow.program.model import (
    AddressState,
    Assignment,
    Case,
    Enrollment,
    EnrollmentState,
    Matter,
    Notice,
    Person,
    Round,
    marked,
)
from mailflow.program.snapshot import Snapshot

#: Timers of one moment: clocks first, then people's desks, so that the best mail wins the slot.
CLOCK, DESK = 0, 1


def timers(state: Snapshot, facts: Iterable[Fact], now: datetime) -> tuple[Timer, ...]:
    """The timers of everything that the facts touched, as they stand in `state`."""
    found: dict[tuple[str, int], Timer] = {}
    for fact in facts:
        for timer in _timers_of(state, fact, now):
            found[timer.kind, timer.subject] = timer
    return tuple(found.values())


def _timers_of(state: Snapshot, fact: Fact, now: datetime) -> Iterable[Timer]:
    match fact.entity:
        case Enrollment(id=key):
            enrollment = state.enrollments.get(key)
            due = enrollment_due(state, enrollment) if enrollment else None
            yield Timer("enrollment", key, due)
        case Assignment(id=key):
            yield Timer("assignment", key, assignment_due(state, state.assignments[key]))
            if fact.before != fact.after:  # on duty, or not any more: clocks go on, or stand
                yield from _timers_of_members(state, state.assignments[key].cohort)
        case Round(id=key):
            yield Timer("round", key, check_in.round_due(state, state.rounds[key]))
        case Case(id=key):
            yield Timer("case", key, cases.due(fact.entity, now))
        case Matter(id=key):
            yield Timer("matter", key, waiters.due(state, state.matters[key], now))
        case Notice(person=person) if person in state.people:
            yield Timer("person", person, desk_due(state, state.people[person], now), DESK)
        case Person(id=key):
            yield from _timers_of_person(state, state.people[key], now)
        case _:
            pass


def _timers_of_members(state: Snapshot, cohort: int | None) -> Iterable[Timer]:
    for enrollment in state.enrollments.values():
        if cohort is not None and enrollment.cohort == cohort:
            yield Timer("enrollment", enrollment.id, enrollment_due(state, enrollment))


def _timers_of_person(state: Snapshot, person: Person, now: datetime) -> Iterable[Timer]:
    """A person's zone or address state may have changed: all her clocks with it."""
    for enrollment in state.enrollments.values():
        if enrollment.person == person.id:
            yield Timer("enrollment", enrollment.id, enrollment_due(state, enrollment))
    for assignment in state.assignments.values():
        if assignment.person == person.id:
            yield Timer("assignment", assignment.id, assignment_due(state, assignment))
    yield Timer("person", person.id, desk_due(state, person, now), DESK)


def timer(state: Snapshot, kind: str, subject: int, now: datetime) -> Timer | None:
    """The timer of one subject as it stands in `state`, None where the subject is not there."""
    match kind:
        case "enrollment" if enrollment := state.enrollments.get(subject):
            return Timer(kind, subject, enrollment_due(state, enrollment))
        case "assignment" if assignment := state.assignments.get(subject):
            return Timer(kind, subject, assignment_due(state, assignment))
        case "round" if check := state.rounds.get(subject):
            return Timer(kind, subject, check_in.round_due(state, check))
        case "case" if found := state.cases.get(subject):
            return Timer(kind, subject, cases.due(found, now))
        case "matter" if matter := state.matters.get(subject):
            return Timer(kind, subject, waiters.due(state, matter, now))
        case "person" if person := state.people.get(subject):
            return Timer(kind, subject, desk_due(state, person, now), DESK)
        case _:
            return None


def enrollment_due(state: Snapshot, enrollment: Enrollment) -> datetime | None:
    """When an enrollment needs attention next. No clock runs against a bouncing address."""
    person = state.people.get(enrollment.person)
    if person is None or person.state in (AddressState.BOUNCING, AddressState.ERASED):
        return None
    dues = (
        offers.due(state, enrollment),
        membership.due(state, enrollment),
        pauses.due(state, enrollment),
        claims.due(state, enrollment),
        lapsing.due(state, enrollment),
        review.due(state, enrollment),
    )
    return min((due for due in dues if due), default=None)


def assignment_due(state: Snapshot, assignment: Assignment) -> datetime | None:
    """When an assignment needs attention next: a check-in, an absence's ends, long silence."""
    if assignment.person not in state.people:
        return None
    dues = (
        check_in.next_at(state, assignment),
        absence.away_due(state, assignment),
        lost_mentor.due(state, assignment),
        stepping_down.due(state, assignment),
        invitations.due(state, assignment),
        mentor_review.due(state, assignment),
    )
    return min((due for due in dues if due), default=None)


def desk_due(state: Snapshot, person: Person, now: datetime) -> datetime | None:
    """When the first of a person's waiting mails can go."""
    kinds = {n.kind for n in state.notices.values() if n.person == person.id}
    slots = (
        budget.decision_slot(state, person, now)
        if kind == "decision"
        else budget.slot(state, person, now)
        for kind in kinds
    )
    return min(slots, default=None)


def attend(draft: Draft, kind: str, subject: int) -> None:
    """A timer fired: do what is due, if it still is."""
    match kind:
        case "enrollment" if enrollment := draft.state.enrollments.get(subject):
            _attend_enrollment(draft, enrollment)
        case "assignment" if assignment := draft.state.assignments.get(subject):
            _attend_assignment(draft, assignment)
        case "round" if check := draft.state.rounds.get(subject):
            if _is_due(check_in.round_due(draft.state, check), draft.now):
                check_in.round_clock(draft, check)
        case "matter" if matter := draft.state.matters.get(subject):
            waiters.clock(draft, matter)
        case "person":
            notices.forget_unknown(draft, subject)  # `settle` writes what waits
        case _:
            pass


def _attend_enrollment(draft: Draft, enrollment: Enrollment) -> None:
    for room in (offers, membership, pauses, claims, lapsing, review):
        current = draft.state.enrollments.get(enrollment.id)
        if current and _is_due(room.due(draft.state, current), draft.now):
            room.clock(draft, current)


def _attend_assignment(draft: Draft, assignment: Assignment) -> None:
    for due, clock in (
        (absence.away_due, absence.away_clock),
        (lost_mentor.due, lost_mentor.clock),
        (stepping_down.due, stepping_down.clock),
        (invitations.due, invitations.clock),
        (mentor_review.due, mentor_review.clock),
        (check_in.next_at, check_in.plan),
    ):
        current = draft.state.assignments[assignment.id]
        if _is_due(due(draft.state, current), draft.now):
            clock(draft, current)


def shown(draft: Draft, matters: Iterable[int]) -> None:
    """A digest was delivered: what its lines say may happen now, unless somebody objects."""
    for key in matters:
        matter = draft.state.matters.get(key)
        subject = matter.subject if matter and matter.kind == lapsing.KIND else 0
        if enrollment := draft.state.enrollments.get(subject):
            lapsing.shown(draft, enrollment)


def _is_due(due: datetime | None, now: datetime) -> bool:
    return due is not None and due <= now


#: Mails whose delivery starts or moves a clock (DOMAIN 2 rule e).
CLOCKED = frozenset({
    "offer", "still-waiting", "still-in", "check-in", "check-in-reminder", "mentor-silent",
    "mentor-invited", "digest",
})  # fmt: skip


def delivered(draft: Draft, kind: str, about: int) -> None:
    """A mail of a kind in `CLOCKED` was accepted by the relay: its clock starts now."""
    enrollment = draft.state.enrollments.get(about)
    check = draft.state.rounds.get(about)
    if kind == "offer" and enrollment:
        nudge = marked(enrollment, "nudge asked") is not None
        offers.offer_delivered(draft, enrollment, nudge=nudge)
    elif kind == "still-waiting" and enrollment:
        if enrollment.state is EnrollmentState.WAITLISTED:
            offers.still_waiting_delivered(draft, enrollment)
    elif kind == "mentor-silent" and (asked := draft.state.assignments.get(about)):
        silence.delivered(draft, asked)
    elif kind == "mentor-invited" and (invited := draft.state.assignments.get(about)):
        invitations.delivered(draft, invited)
    elif kind == "still-in" and enrollment:
        lapsing.asked(draft, enrollment)
    elif check:
        check_in.delivered(draft, check)
