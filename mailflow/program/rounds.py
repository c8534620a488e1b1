"""A check-in round as its state machine sees it (DOMAIN 2c): steps, and what is still open."""

from dataclasses import replace
from typing import Any

from mailflow.program.draft import Draft, IllegalStepError
from mailflow.program.lifecycle import ROUND
from mailflow.program.model import SERVING, Line, Round, RoundState, marked
from mailflow.program.round_dates import UNREACHABLE, is_asked_about
from mailflow.program.snapshot import Snapshot

#: Rounds that still take answers by themselves: a co-mentor's word settles their lines, too.
WAITING = (RoundState.PLANNED, RoundState.SENT, RoundState.PARTLY, RoundState.REMINDED)


def turn(draft: Draft, check: Round, step: str, why: str = "", **changes: Any) -> Round:
    """Move a round along its table. Raises IllegalStepError where it has no such step."""
    target = ROUND.get((check.state, step))
    if target is None:
        raise IllegalStepError(f"{step} from {check.state} (round {check.id})")
    turned = replace(check, **{"state": target, **changes})
    draft.fact(step, turned, why, str(check.state), str(target))
    return turned


def open_lines(state: Snapshot, check: Round) -> tuple[Line, ...]:
    """The lines without an answer about mentees whom the round's mentor still looks after."""
    return tuple(
        line
        for line in check.lines
        if line.answer is None
        and (member := state.enrollments.get(line.enrollment))
        and is_asked_about(member)
        and member.cohort == check.cohort
        and (member.cover or member.lead) == check.mentor
    )


def runs(state: Snapshot, check: Round) -> bool:
    """Whether the clocks of a round may run: its mentor can answer, and is still asked."""
    mentor = state.people.get(check.mentor)
    assignment = state.assignment_of(check.mentor, check.cohort)
    return (
        mentor is not None
        and mentor.state not in UNREACHABLE
        and assignment is not None
        and assignment.state in SERVING
        and not marked(check, "excused")
        and bool(open_lines(state, check))
    )


def of_mentor(state: Snapshot, mentor: int, cohort: int) -> tuple[Round, ...]:
    """The loaded rounds of one mentor and cohort, oldest first."""
    return tuple(
        sorted(
            (r for r in state.rounds.values() if (r.mentor, r.cohort) == (mentor, cohort)),
            key=lambda r: (r.planned, r.id),
        )
    )
