"""Where somebody stands on the way to a seat: in words, in line, and where they came from."""

from mailflow.program import apart, placement
from mailflow.program.model import (
    Enrollment,
    EnrollmentState,
    marked,
)
from mailflow.program.round_dates import UNREACHABLE
from mailflow.program.snapshot import Snapshot

#: Marks: this application came out of a move; this person would rather have a seat later.
MOVED, LATER = "moved", "later"


def standing(state: Snapshot, enrollment: Enrollment) -> str:
    """Where an enrollment stands, in a few plain words."""
    cohort = state.cohorts.get(enrollment.cohort or 0)
    match enrollment.state:
        case EnrollmentState.WAITLISTED:
            position = position_of(state, enrollment)
            return f"you are number {position} in line"
        case EnrollmentState.OFFERED:
            return 'a place is yours; reply "yes" to take it'
        case EnrollmentState.PLACED | EnrollmentState.ACTIVE if cohort:
            return f"you are in {cohort.name}"
        case EnrollmentState.PAUSED if enrollment.until:
            return f"paused until {enrollment.until:%-d %B}"
        case EnrollmentState.CLAIMED:
            return "the goal is claimed, and a mentor will confirm it"
        case EnrollmentState.APPLIED:
            return "an organizer will look at it"
        case _:
            return str(enrollment.state)


def position_of(state: Snapshot, enrollment: Enrollment) -> int:
    """The place in line, from 1."""
    known = state.positions.get(enrollment.id)
    if known is not None:
        return known
    queue = [e.id for e in state.queue(enrollment.track)]
    length = state.waiting.get(enrollment.track, len(queue))
    if enrollment.front and enrollment.id in queue:
        return queue.index(enrollment.id) + 1
    return max(length, 1)


def moved_from(state: Snapshot, enrollment: Enrollment) -> str:
    """The track that was left for this one; "" where it is no move."""
    since = marked(enrollment, MOVED)
    return next(
        (
            e.track
            for e in state.enrollments.values()
            if since
            and e.person == enrollment.person
            and e.state is EnrollmentState.TRANSFERRED
            and e.since == since
        ),
        "",
    )


def needs_mentors(state: Snapshot, enrollment: Enrollment) -> bool:
    """Whether it is mentors that the track lacks, not seats."""
    return not any(
        len(state.mentors_of(c.id)) >= placement.ENOUGH_MENTORS
        for c in state.cohorts_of(enrollment.track)
    )


def takes_offers(state: Snapshot, enrollment: Enrollment) -> bool:
    """Not whoever cannot read it, nor who said "later" and was not asked again since (M05)."""
    unreachable = state.people[enrollment.person].state in UNREACHABLE
    return not unreachable and not marked(enrollment, LATER)


def somebody_waits(state: Snapshot, track: str) -> bool:
    """Whether anybody in the line would take a seat now; those not loaded would."""
    queue = state.queue(track)
    unseen = state.waiting.get(track, 0) > len(queue)
    return unseen or any(_would_take(state, enrollment) for enrollment in queue)


def _would_take(state: Snapshot, enrollment: Enrollment) -> bool:
    """Not where every free seat is among people whom they may not meet."""
    with_seats = [c for c in state.cohorts_of(enrollment.track) if placement.free(state, c)]
    fits = any(apart.fits(state, cohort, enrollment.person) for cohort in with_seats)
    return takes_offers(state, enrollment) and (fits or not with_seats)
