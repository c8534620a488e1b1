"""Seats, and which cohort and lead mentor an application gets (DOMAIN 8, SPEC 11.10)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from mailflow.program import apart, calendar
from mailflow.program.model import (
    Assignment,
    Cohort,
    CohortState,
    Enrollment,
    EnrollmentState,
    Person,
)
from mailflow.program.snapshot import Snapshot

#: A cohort takes new mentees only with at least this many mentors on duty.
ENOUGH_MENTORS = 2


@dataclass(frozen=True, slots=True)
class Place:
    """Where an application goes, and why, in words that mentors and mentee may read."""

    cohort: Cohort
    lead: Assignment
    why: str


def seats(state: Snapshot, cohort: Cohort) -> int:
    """How many mentees the cohort takes: its limit, or what its mentors on duty can lead."""
    return _seats(state, cohort, state.mentors_of(cohort.id))


def _seats(state: Snapshot, cohort: Cohort, on_duty: Iterable[Assignment]) -> int:
    track = state.track(cohort.track)
    limit = track.mentees if track else 0
    if cohort.cap is not None:
        limit = min(limit, cohort.cap)
    return min(limit, sum(a.capacity for a in on_duty))


def used(state: Snapshot, cohort: Cohort) -> int:
    """How many seats are taken, held offers included."""
    return sum(e.cohort == cohort.id and e.takes_seat for e in state.enrollments.values())


def free(state: Snapshot, cohort: Cohort) -> int:
    """Seats that can be given now; none while the cohort is not open or short of mentors."""
    if cohort.state is not CohortState.OPEN:
        return 0
    on_duty = state.mentors_of(cohort.id)
    if len(on_duty) < ENOUGH_MENTORS:
        return 0
    return max(0, _seats(state, cohort, on_duty) - used(state, cohort))


def shown_state(state: Snapshot, cohort: Cohort) -> CohortState:
    """The cohort's state as people see it: FULL and SHORT follow from an open cohort."""
    if cohort.state is not CohortState.OPEN:
        return cohort.state
    if len(state.mentors_of(cohort.id)) < ENOUGH_MENTORS:
        return CohortState.SHORT
    return CohortState.OPEN if free(state, cohort) else CohortState.FULL


def choose(state: Snapshot, enrollment: Enrollment, now: datetime) -> Place | None:
    """The best place for an application: None without a free seat among people they may meet.

    Fills the first cohort of the track that has a seat, so that groups become complete. The lead
    has the most shared waking hours, then the fewest mentees, then comes first by address.
    """
    mentee = state.people[enrollment.person]
    open_cohorts = (c for c in state.cohorts_of(enrollment.track) if free(state, c))
    chosen = next((c for c in open_cohorts if apart.fits(state, c, mentee.id)), None)
    if chosen is None:
        return None
    lead = choose_lead(state, chosen, mentee, now)
    return Place(chosen, lead, reason(state, chosen, lead, mentee, now)) if lead else None


def choose_lead(
    state: Snapshot,
    cohort: Cohort,
    mentee: Person,
    now: datetime,
    without: frozenset[int] = frozenset(),
) -> Assignment | None:
    """The mentor on duty who fits best, those with room first; None if nobody is on duty."""
    able = [
        a
        for a in state.mentors_of(cohort.id)
        if a.person not in without | {mentee.id} and not apart.are_apart(state, a.person, mentee.id)
    ]
    with_room = [a for a in able if load(state, a) < a.capacity]

    def fit(assignment: Assignment) -> tuple[int, int, str]:
        mentor = state.people[assignment.person]
        # Of who has not said where they live nobody knows it: a guess must not fill one mentor.
        shared = shared_hours(state, mentor, mentee, now) if mentee.zone else 0
        return (-shared, load(state, assignment), mentor.address)

    return min(with_room or able, key=fit, default=None)


def with_lead(state: Snapshot, place: Place, lead: int, mentee: Person, by: Person) -> Place | None:
    """The same place with a lead whom an organizer chose; None where they cannot be."""
    chosen = next((a for a in state.mentors_of(place.cohort.id) if a.person == lead), None)
    if chosen is None or lead == mentee.id or apart.are_apart(state, lead, mentee.id):
        return None
    return Place(place.cohort, chosen, f"{by.called} chose {state.people[lead].called}")


def load(state: Snapshot, assignment: Assignment) -> int:
    """How many members this mentor leads now, covered ones included."""
    if assignment.cohort is None:
        return 0
    return len(state.led_by(assignment.person, assignment.cohort))


def shared_hours(state: Snapshot, one: Person, other: Person, now: datetime) -> int:
    """Waking hours that two people share today."""
    return calendar.overlap_hours(state.zone_of(one), state.zone_of(other), now.date())


def _held_for(state: Snapshot, cohort: Cohort, mentee: Person) -> int:
    """The seat that was offered to them was free for them."""
    offered = state.mentees_of(cohort.id, (EnrollmentState.OFFERED,))
    return sum(e.person == mentee.id for e in offered)


def reason(state: Snapshot, cohort: Cohort, lead: Assignment, mentee: Person, now: datetime) -> str:
    """Why this cohort and this lead, in one line."""
    mentor = state.people[lead.person]
    led = load(state, lead)
    others = ("nobody else", "1 other")[led] if led < 2 else f"{led} others"
    looks_after = f"looks after {others} so far"
    left = free(state, cohort) + _held_for(state, cohort, mentee)
    room = f"{left} of {seats(state, cohort)} seats {'was' if left == 1 else 'were'} free"
    if not (mentee.zone and mentor.zone):
        return f"{mentor.called} {looks_after}; {room}"
    hours = shared_hours(state, mentor, mentee, now)
    return f"{hours} waking hours shared with {mentor.called}, who {looks_after}; {room}"
