"""Check-ins: one mail to one mentor, by name, about the mentees she looks after (DOMAIN 3a).

PLANNED at the mentor's 09:00, SENT when the mail was delivered, then answered, reminded once,
or missed. Rounds are never merged, and nothing is asked twice for one mentor, cohort and date.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta

from mailflow.program import round_dates, rounds, silence
from mailflow.program.check_in_mail import WRITERS
from mailflow.program.draft import Draft
from mailflow.program.model import (
    Assignment,
    Enrollment,
    Line,
    Notice,
    Round,
    RoundState,
    mark,
    marked,
)
from mailflow.program.round_answers import answer, answer_about, may_answer
from mailflow.program.round_dates import DAY, due_lines, next_at, next_date
from mailflow.program.snapshot import Snapshot

__all__ = [
    "WRITERS",
    "answer",
    "answer_about",
    "delivered",
    "due_lines",
    "may_answer",
    "next_at",
    "next_date",
    "plan",
    "round_clock",
    "round_due",
]

#: While the last check-in is still on its way (mail held, a server down), no other follows it.
ON_ITS_WAY = timedelta(weeks=4)


# planning -------------------------------------------------------------------------------------


def plan(draft: Draft, assignment: Assignment) -> None:
    """The assignment's clock: a round for the lines that are due, if there are any.

    After a standstill there is one round for the newest day, with everybody due since.
    """
    days = round_dates.days_due(draft.state, assignment, draft.now)
    if not days:
        return
    draft.fact("look", mark(assignment, "checked", draft.now), f"check-in day {days[-1]}")
    due = {e.id: e for day in days for e in due_lines(draft.state, assignment, day)}
    if due and assignment.cohort is not None:
        in_order = [e for e in draft.state.mentees_of(assignment.cohort) if e.id in due]
        ask(draft, assignment, in_order, days[-1])


def ask(draft: Draft, assignment: Assignment, members: list[Enrollment], planned: date) -> None:
    """Plan a round about some mentees; a round not written yet takes them in."""
    cohort = assignment.cohort or 0
    earlier = rounds.of_mentor(draft.state, assignment.person, cohort)
    unsent = [r for r in earlier if r.sent_at is None and r.state is RoundState.PLANNED]
    unwritten = next((r for r in unsent if is_unwritten(draft.state, r)), None)
    if unwritten is not None:
        before = [draft.state.enrollments[line.enrollment] for line in unwritten.lines]
        everybody = {e.id: e for e in (*before, *members)}
        again = replace(unwritten, planned=planned, lines=_numbered(list(everybody.values())))
        draft.fact("plan", again, "planned anew: it had not gone out")
        return
    if any(r.planned == planned for r in earlier):
        return
    if any(planned - r.planned < ON_ITS_WAY for r in unsent):
        return
    check = Round(draft.new_id(), cohort, assignment.person, planned, lines=_numbered(members))
    draft.fact("plan", check, f"{len(members)} due", after=str(check.state))
    draft.notice(assignment.person, "check-in", check.id)


def _numbered(members: list[Enrollment]) -> tuple[Line, ...]:
    in_order = sorted(members, key=lambda e: (e.placed_at or e.applied_at, e.id))
    return tuple(Line(n, e.id, e.person) for n, e in enumerate(in_order, start=1))


def _notice(state: Snapshot, check: Round) -> Notice | None:
    waiting = (n for n in state.notices.values() if n.kind == "check-in" and n.about == check.id)
    return next(waiting, None)


def is_unwritten(state: Snapshot, check: Round) -> bool:
    """Whether the round's mail still waits for its slot, so that nobody has seen it."""
    return _notice(state, check) is not None


def withdraw(draft: Draft, check: Round, why: str) -> None:
    """Take back the mail of a round that nobody has seen; its lines are asked elsewhere."""
    if notice := _notice(draft.state, check):
        draft.gone("drop", notice, why)


# clocks ---------------------------------------------------------------------------------------


def delivered(draft: Draft, check: Round) -> None:
    """The relay took the check-in, or its reminder: from here its clocks count."""
    if check.sent_at is None:
        if check.state is RoundState.PLANNED:
            rounds.turn(draft, check, "send", "delivered", sent_at=draft.now)
        else:
            draft.fact("send", replace(check, sent_at=draft.now), "delivered, answered meanwhile")
    elif marked(check, "reminder asked") and not marked(check, "reminded"):
        reminded = mark(check, "reminded", draft.now)
        if check.state is RoundState.SENT:
            rounds.turn(draft, reminded, "remind", "delivered")
        else:
            draft.fact("remind", reminded, "delivered")


def round_due(state: Snapshot, check: Round) -> datetime | None:
    """When a round needs attention next: its one reminder, then its end without an answer.

    No clock runs against a mentor who is away, whose mail bounces, or who is asked nothing any
    more. The end leaves at least a day after the reminder (DOMAIN 2, rule b).
    """
    if check.sent_at is None or not rounds.runs(state, check):
        return None
    clocks = state.settings.clocks
    asked = marked(check, "reminder asked")
    if asked is None:
        open_states = (RoundState.SENT, RoundState.PARTLY)
        return check.sent_at + clocks.reminder if check.state in open_states else None
    if check.state in (RoundState.SENT, RoundState.REMINDED):
        return max(check.sent_at + clocks.missed, asked + DAY)
    return None


def round_clock(draft: Draft, check: Round) -> None:
    """What is due now for a round: the reminder, or it counts as missed."""
    if not marked(check, "reminder asked"):
        draft.fact("nudge", mark(check, "reminder asked", draft.now), "no answer yet")
        draft.notice(check.mentor, "check-in-reminder", check.id)
        return
    rounds.turn(draft, check, "miss", "no answer")
    silence.missed(draft, check)


def excuse(draft: Draft, check: Round, why: str) -> None:
    """Stop the clocks of a round for good; its answers still bind."""
    if not marked(check, "excused"):
        draft.fact("excuse", mark(check, "excused", draft.now), why)
