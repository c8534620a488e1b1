"""A mentor steps down: a last day, a line for whoever comes next, and thanks (DOMAIN 2b).

Until the last day she looks after her mentees; nobody new is placed with her. On the morning
after it each of them gets another lead for good, and it is over.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta

from mailflow.program import absence, calendar, lost_mentor, silence
from mailflow.program.draft import Draft
from mailflow.program.mails import SteppingDown
from mailflow.program.model import (
    COVERED,
    LOST,
    Assignment,
    AssignmentState,
    Enrollment,
    unmark,
)
from mailflow.program.snapshot import Snapshot

#: The thread in which the answer is for whoever comes next.
THREAD = "handover:{}"


def announce(draft: Draft, assignment: Assignment, last: date | None, why: str = "") -> None:
    """`stepping down [DATE]`: the last day, a week from now where none is said."""
    mentor = draft.person(assignment.person)
    today = calendar.local_date(draft.now, draft.state.zone_of(mentor))
    end = max(last or today + draft.state.settings.clocks.handover, today)
    known = unmark(silence.cleared(assignment), COVERED, LOST)
    dated = replace(known, away_from=None, away_until=end)
    if assignment.state is AssignmentState.LEAVING:
        draft.fact("step-down", dated, "another last day")
    else:
        dated = draft.turn(dated, "step-down", why)
    for kind in ("silent", "retire"):
        draft.settle_matters(kind, dated.id, "steps down")
    if assignment.cohort is None:
        lost_mentor.retire(draft, dated, "steps down, with no cohort yet")
        return
    _answer(draft, dated)


def _answer(draft: Draft, leaving: Assignment) -> None:
    """Thanks, the last day, and what to tell whoever comes next."""
    mentor = draft.person(leaving.person)
    cohort = draft.state.cohorts[leaving.cohort or 0]
    assert leaving.away_until is not None
    members = led(draft.state, leaving)
    content = SteppingDown(
        name=mentor.called,
        cohort=cohort.name,
        last=leaving.away_until,
        mentees=tuple(draft.person(e.person).full_name for e in members),
    )
    refs = tuple((number, e.id) for number, e in enumerate(members, start=1))
    thread = THREAD.format(leaving.id)
    draft.mail(mentor.id, content, thread=thread, about=leaving.id, refs=refs)


def led(state: Snapshot, assignment: Assignment) -> tuple[Enrollment, ...]:
    """Those whom the mentor leads, whoever covers."""
    members = state.mentees_of(assignment.cohort or 0)
    return tuple(e for e in members if e.lead == assignment.person)


def call_off(draft: Draft, leaving: Assignment, why: str) -> None:
    """She stays after all."""
    draft.turn(leaving, "back", why, away_until=None)
    for member in led(draft.state, leaving):  # covered since an absence before
        absence.give_back(draft, member)


def noted(draft: Draft, member: Enrollment, words: str) -> None:
    """A line about a mentee for whoever comes next; it stands in the mail that hands her over."""
    draft.fact("handover", replace(member, note=words), words)


# clocks ---------------------------------------------------------------------------------------


def due(state: Snapshot, assignment: Assignment) -> datetime | None:
    """The morning after the last day, on the mentor's clocks."""
    mentor = state.people.get(assignment.person)
    if assignment.state is not AssignmentState.LEAVING or mentor is None:
        return None
    if assignment.away_until is None:
        return None
    day = assignment.away_until + timedelta(days=1)
    return calendar.at(day, absence.DAWN, state.zone_of(mentor))


def clock(draft: Draft, assignment: Assignment) -> None:
    """The last day is over."""
    lost_mentor.retire(draft, assignment, "steps down")
