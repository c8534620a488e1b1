"""The check-in mail and its reminder, written when their reader's slot has come (DOMAIN 3a)."""

from collections.abc import Mapping
from datetime import date

from mailflow.program import round_lines, rounds
from mailflow.program.decision import Env
from mailflow.program.mails import CheckIn, CheckInReminder
from mailflow.program.model import (
    SERVING,
    Assignment,
    Line,
    Notice,
    Person,
    Round,
    RoundState,
)
from mailflow.program.notices import Writer, Written
from mailflow.program.round_dates import due_lines, next_date
from mailflow.program.snapshot import Snapshot

#: How far ahead the next check-in is looked for.
AHEAD = 8  # weeks


def write_check_in(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """M27, one mail per cohort: mentees who left, or were spoken of meanwhile, are not asked."""
    mails = []
    for notice in notices:
        check = state.rounds.get(notice.about)
        assignment = state.assignment_of(person.id, check.cohort) if check else None
        lines = _lines_to_ask(state, check) if check else []
        if check is None or assignment is None or not lines:
            continue
        if assignment.state not in SERVING or check.sent_at is not None:
            continue
        mentors = state.mentors_of(check.cohort)
        content = CheckIn(
            name=person.called,
            cohort=state.cohorts[check.cohort].name,
            planned=check.planned,
            lines=round_lines.check_in_lines(state, lines, person, env.now),
            co_mentors=tuple(
                state.people[a.person].called for a in mentors if a.person != person.id
            ),
            next_on=_next_on(state, assignment, check.planned),
            heard=round_lines.heard(state, check),
            steps=round_lines.tells_steps(state, check),
        )
        mails.append(Written(content, _thread(check), check.id, covers=frozenset({notice.id})))
    return tuple(mails)


def _next_on(state: Snapshot, assignment: Assignment, planned: date) -> date | None:
    """The next day on which a line of this mentor's is due, as things stand."""
    day = planned
    for _ in range(AHEAD):
        day = next_date(state, assignment, day)
        if due_lines(state, assignment, day):
            return day
    return None


def write_reminder(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """M28: the open lines only, under their numbers; none that a newer check-in asks again."""
    mails = []
    for notice in notices:
        check = state.rounds.get(notice.about)
        if check is None or not rounds.runs(state, check):
            continue
        if check.state not in (RoundState.SENT, RoundState.PARTLY):
            continue
        lines = _lines_to_ask(state, check)
        if not lines:
            continue
        content = CheckInReminder(
            name=person.called,
            cohort=state.cohorts[check.cohort].name,
            planned=check.planned,
            lines=round_lines.check_in_lines(state, lines, person, env.now),
        )
        mails.append(Written(content, _thread(check), check.id, covers=frozenset({notice.id})))
    return tuple(mails)


def _lines_to_ask(state: Snapshot, check: Round) -> list[Line]:
    """The open lines, but for those that a newer check-in asks again."""
    newer = {
        line.enrollment
        for other in rounds.of_mentor(state, check.mentor, check.cohort)
        if other.planned > check.planned
        for line in other.lines
    }
    return [x for x in rounds.open_lines(state, check) if x.enrollment not in newer]


def _thread(check: Round) -> str:
    """All rounds of one mentor and cohort are one conversation (SPEC 6)."""
    return f"check-in:{check.cohort}:{check.mentor}"


WRITERS: Mapping[str, Writer] = {
    "check-in": write_check_in,
    "check-in-reminder": write_reminder,
}
