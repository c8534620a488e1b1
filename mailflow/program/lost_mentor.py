"""Mentors of whom nothing is heard: covered for, and after a month retired with thanks.

DOMAIN 2b. The clock only covers (M38); what ends an assignment is an organizer's word (M39).
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from mailflow.program import absence, calendar, cover, reassignment, silence
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.mails import MentorCovered, MentorRetired
from mailflow.program.model import (
    COVERED,
    LOST,
    Assignment,
    AssignmentState,
    Notice,
    Person,
    mark,
    marked,
)
from mailflow.program.notices import Writer, Written
from mailflow.program.snapshot import Snapshot

#: A mark's name on an assignment: organizers were asked whether it is over.
RETIRE_ASKED = "retire asked"
#: What "ok" to that question means.
RETIRE = "thank them, and hand over for good"


def due(state: Snapshot, assignment: Assignment) -> datetime | None:
    """When a silent mentor is covered for, or organizers are asked about one long unheard of."""
    if assignment.state is not AssignmentState.AWAY:
        return silence.due(state, assignment)
    began = marked(assignment, COVERED) or marked(assignment, LOST)
    if began is None or assignment.away_until is not None:
        return None
    asked = marked(assignment, RETIRE_ASKED)
    latest = max(began, asked) if asked else began
    return latest + state.settings.clocks.mentor_retire


def clock(draft: Draft, assignment: Assignment) -> None:
    """What is due now."""
    if assignment.state is AssignmentState.AWAY:
        _ask(draft, assignment)
    else:
        cover_for(draft, assignment, f"no word after {assignment.missed} missed check-ins")


def cover_for(draft: Draft, assignment: Assignment, why: str) -> None:
    """Away without an end, and covered; told as what it is, and to mentees as any absence."""
    zone = draft.state.zone_of(draft.person(assignment.person))
    today = calendar.local_date(draft.now, zone)
    since = silence.cleared(replace(assignment, away_from=today, away_until=None))
    missed = replace(since, missed=assignment.missed)
    absence.start(draft, mark(missed, COVERED, draft.now), why)
    draft.notice(assignment.person, "mentor-covered", assignment.id)
    draft.settle_matters("silent", assignment.id, "somebody covers")


def _ask(draft: Draft, assignment: Assignment) -> None:
    draft.fact("look", mark(assignment, RETIRE_ASKED, draft.now), "away for long, and no word")
    zone = draft.state.settings.zone
    since = calendar.local_date(assignment.since, zone)
    text = f"{silence.called(draft.state, assignment)} is away since {since:%-d %B}, and no word"
    text += " came; shall somebody else lead their mentees for good?"
    draft.matter("retire", assignment.id, text, RETIRE)


def answered(draft: Draft, person: Person, cohort: int) -> None:
    """A mentor whom we covered for answers a check-in: back, with all that was theirs."""
    own = draft.state.assignment_of(person.id, cohort)
    if own and own.state is AssignmentState.AWAY and marked(own, COVERED):
        absence.come_back(draft, own, "answered a check-in")
        draft.say(f"Good to have you back. You are on duty for {own.track} again.")


def retire(draft: Draft, assignment: Assignment, why: str) -> None:
    """It is over, with thanks: their mentees have other leads for good (M39)."""
    reassignment.hand_on(draft, assignment, why)
    cover.release(draft, assignment)
    gone = draft.turn(assignment, "retire", why, away_from=None, away_until=None)
    for kind in ("cover", "silent", "retire", "bounce"):
        subject = gone.person if kind == "bounce" else gone.id
        if kind != "cover" or not _unled(draft.state, gone):
            draft.settle_matters(kind, subject, "retired")
    if not draft.person(gone.person).bounces:
        draft.notice(gone.person, "mentor-retired", gone.id)


def _unled(state: Snapshot, gone: Assignment) -> bool:
    return any(e.lead == gone.person for e in state.mentees_of(gone.cohort or 0))


# what organizers say --------------------------------------------------------------------------


def cover_now(draft: Draft, assignment_id: int) -> str:
    """Yes, cover for a silent mentor."""
    assignment = draft.state.assignments.get(assignment_id)
    if assignment is None or assignment.state is not AssignmentState.ON_DUTY:
        return "They are not on duty any more, so nothing changed."
    cover_for(draft, assignment, "an organizer says so")
    return absence.covered_by(draft.state, draft.state.assignments[assignment_id], "them")


def leave_be(draft: Draft, assignment_id: int) -> str:
    """Leave a silent mentor alone: nobody covers, and the count starts anew."""
    assignment = draft.state.assignments.get(assignment_id)
    if assignment is not None and assignment.state is AssignmentState.ON_DUTY:
        draft.fact("heard", silence.cleared(assignment), "an organizer says so")
    return "All stays as it is; two more missed check-ins would come before you again."


def retire_now(draft: Draft, assignment_id: int, by: Person) -> str:
    """Yes, the assignment is over."""
    assignment = draft.state.assignments.get(assignment_id)
    if assignment is None or assignment.state is not AssignmentState.AWAY:
        return "They are not away any more, so nothing changed."
    retire(draft, assignment, f"{by.called} says so")
    return f"{draft.person(assignment.person).full_name} is thanked, and mentors there no more."


def keep(draft: Draft, assignment_id: int) -> str:
    """Not over: they stay as they are, and the question comes again after a while."""
    assignment = draft.state.assignments.get(assignment_id)
    if assignment is not None and assignment.state is AssignmentState.AWAY:
        draft.fact("look", mark(assignment, RETIRE_ASKED, draft.now), "an organizer says no")
    days = draft.state.settings.clocks.mentor_retire.days
    return f"They stay noted as away; I ask again in {days} days."


# waiting mails --------------------------------------------------------------------------------


def write_covered(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """M38: we covered for you; not where they are back meanwhile."""
    mails = []
    for notice in notices:
        away = state.assignments.get(notice.about)
        if away is None or away.state is not AssignmentState.AWAY or not marked(away, COVERED):
            continue
        cohort = state.cohorts[away.cohort or 0].name
        content = MentorCovered(person.called, cohort, absence.covered_by(state, away))
        thread = f"silent:{away.id}"
        mails.append(Written(content, thread, away.id, covers=frozenset({notice.id})))
    return tuple(mails)


def write_retired(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """M39: thank you."""
    mails = []
    for notice in notices:
        gone = state.assignments.get(notice.about)
        if gone is None or gone.state is not AssignmentState.RETIRED:
            continue
        cohort = state.cohorts.get(gone.cohort or 0)
        content = MentorRetired(person.called, cohort.name if cohort else gone.track)
        mails.append(Written(content, f"mentor:{gone.id}", gone.id, covers=frozenset({notice.id})))
    return tuple(mails)


WRITERS: Mapping[str, Writer] = {
    "mentor-covered": write_covered,
    "mentor-retired": write_retired,
}
