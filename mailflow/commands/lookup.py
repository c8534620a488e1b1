"""Finding what a command's words name: tracks, cohorts, the writer's own enrollments."""

from collections.abc import Iterable

from mailflow.commands.turn import Turn
from mailflow.program.decision import Refusal
from mailflow.program.model import (
    MEMBER_STATES,
    Assignment,
    AssignmentState,
    Cohort,
    Enrollment,
    EnrollmentState,
)
from mailflow.program.snapshot import Snapshot

NO_COHORT = Refusal('I could not find a cohort of that name. "status" lists them.')


def no_such_track(state: Snapshot) -> Refusal:
    """Names the tracks there are; repeats nothing that was written."""
    names = ", ".join(state.settings.tracks)
    return Refusal(f"I could not find that track. There are: {names}.")


def cohort_of_words(state: Snapshot, name: str) -> Cohort | None:
    """A cohort by its name (a track's name is its first cohort's)."""
    return state.cohort_named(name.lower())


def own_enrollments(turn: Turn, track: str) -> tuple[Enrollment, ...]:
    """The writer's open enrollments that `track` (a name, or `*`) means."""
    mine = turn.state.open_enrollments(turn.who.id)
    if track in ("*", "?", ""):
        return mine
    named = tuple(e for e in mine if e.track == track)
    cohort = turn.state.cohort_named(track)
    return named or tuple(e for e in mine if cohort and e.cohort == cohort.id)


def in_states(
    enrollments: Iterable[Enrollment], states: frozenset[EnrollmentState]
) -> tuple[Enrollment, ...]:
    """Those of the enrollments that stand so."""
    return tuple(e for e in enrollments if e.state in states)


def memberships(turn: Turn, track: str) -> tuple[Enrollment, ...]:
    """The writer's places in cohorts that `track` means."""
    return in_states(own_enrollments(turn, track), MEMBER_STATES)


def own_assignments(turn: Turn, *states: AssignmentState) -> tuple[Assignment, ...]:
    """The writer's assignments in these states (any open one by default)."""
    mine = turn.state.assignments_of(turn.who.id)
    return tuple(a for a in mine if a.state in states) if states else mine


def not_in(turn: Turn, track: str) -> Refusal:
    """The writer has no such place; says which ones there are."""
    mine = [e.track for e in turn.state.open_enrollments(turn.who.id)]
    if not mine:
        return Refusal('You have no open place with us just now. "join TRACK" asks for one.')
    have = " and ".join(mine)
    return Refusal(f"I could not find a place of yours in {track or 'that'}. You are in {have}.")
