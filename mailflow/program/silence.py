"""Mentors who miss check-ins: counted, asked after by a named organizer, warned (DOMAIN 2b).

Two missed in a row make a mentor silent: "Everything ok?" (M37), and a line for the organizers.
One word of theirs, about anything, ends it. What happens without one is in `lost_mentor`.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta

from mailflow.program import calendar
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.mails import MentorSilent
from mailflow.program.model import (
    Assignment,
    AssignmentState,
    Notice,
    Person,
    Round,
    mark,
    marked,
    unmark,
)
from mailflow.program.notices import Writer, Written
from mailflow.program.round_dates import UNREACHABLE
from mailflow.program.snapshot import Snapshot

#: So many check-ins missed in a row make a mentor silent; so many, and somebody covers.
SILENT, COVERED_AT = 2, 3
#: Marks' names on an assignment: the first check-in of those missed in a row went out; M37 was
#: asked for; it was delivered.
UNHEARD, ASKED, TOLD = "unheard", "silent asked", "silent told"
#: The organizers' digest comes on a Monday at this hour, and they have a day to object.
DIGEST, A_DAY = time(8), timedelta(days=1)
#: What "ok" to the organizers' line means.
COVER_NOW = "somebody covers at once"


def missed(draft: Draft, check: Round) -> None:
    """A check-in ended without an answer; the second in a row is asked about."""
    assignment = draft.state.assignment_of(check.mentor, check.cohort)
    if assignment is None:
        return
    number = assignment.missed + 1
    counted = replace(assignment, missed=number)
    if marked(counted, UNHEARD) is None:
        counted = mark(counted, UNHEARD, check.sent_at or draft.now)
    draft.fact("miss", counted, f"{number} in a row")
    on_duty = assignment.state is AssignmentState.ON_DUTY  # who is leaving is asked nothing more
    if on_duty and number >= SILENT and marked(counted, ASKED) is None:
        _ask(draft, counted)


def _ask(draft: Draft, assignment: Assignment) -> None:
    """M37, once for all that the mentor does, and the line that the next digest carries."""
    asked = mark(assignment, ASKED, draft.now)
    others = draft.state.assignments_of(asked.person)
    earlier = next((a for a in others if marked(a, ASKED) and a.id != asked.id), None)
    if earlier is not None and (told := marked(earlier, TOLD)):
        asked = mark(asked, TOLD, max(told, draft.now))
    draft.fact("silent", asked, f"{asked.missed} check-ins missed in a row")
    if earlier is None:
        draft.notice(asked.person, "mentor-silent", asked.id)
    text = f"{called(draft.state, asked)} missed {asked.missed} check-ins in a row and is asked"
    text += " whether all is well; without a word somebody else covers for now"
    draft.matter("silent", asked.id, text, COVER_NOW)


def called(state: Snapshot, assignment: Assignment) -> str:
    """A mentor as organizers read of her: name and cohort."""
    cohort = state.cohorts.get(assignment.cohort or 0)
    name = state.people[assignment.person].full_name
    return f"{name} ({cohort.name if cohort else assignment.track})"


def delivered(draft: Draft, assignment: Assignment) -> None:
    """M37 reached the mentor: from here the time for an answer counts, for all she is asked."""
    for own in draft.state.assignments_of(assignment.person):
        if marked(own, ASKED) and marked(own, TOLD) is None:
            draft.fact("ask", mark(own, TOLD, draft.now), "delivered")


def due(state: Snapshot, assignment: Assignment) -> datetime | None:
    """When a silent mentor is covered for: three missed or three weeks, and M37 unanswered.

    Not before a digest told the organizers and they had a day to object (DOMAIN 2, rule b), and
    not while no mail reaches the mentor.
    """
    asked, told = marked(assignment, ASKED), marked(assignment, TOLD)
    mentor = state.people.get(assignment.person)
    if assignment.state is not AssignmentState.ON_DUTY or not asked or not told or mentor is None:
        return None
    if mentor.state in UNREACHABLE or assignment.cohort is None:
        return None
    clocks, unheard = state.settings.clocks, marked(assignment, UNHEARD)
    waits = [told + clocks.mentor_answer]
    waits.append(calendar.next_monday(asked, state.settings.zone, DIGEST) + A_DAY)
    if assignment.missed < COVERED_AT and unheard:
        waits.append(unheard + clocks.mentor_silent)
    return max(waits)


def heard(draft: Draft, person: Person) -> None:
    """The mentor wrote, whatever it was: not silent, and the weeks count from now."""
    for assignment in draft.state.assignments_of(person.id):
        if assignment.state is AssignmentState.AWAY:
            continue
        if marked(assignment, ASKED):
            forget(draft, assignment, "wrote to us")
        elif marked(assignment, UNHEARD):
            draft.fact("heard", mark(assignment, UNHEARD, draft.now), "wrote to us")


def forget(draft: Draft, assignment: Assignment, why: str) -> None:
    """The count starts anew, and the organizers' line is settled."""
    draft.fact("heard", cleared(assignment), why)
    draft.settle_matters("silent", assignment.id, why)


def cleared(assignment: Assignment) -> Assignment:
    """The assignment of somebody who is not silent."""
    return unmark(replace(assignment, missed=0), UNHEARD, ASKED, TOLD)


# waiting mails --------------------------------------------------------------------------------


def write_mentor_silent(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """M37: from an organizer, by name; not where the mentor has written meanwhile."""
    mails = []
    for notice in notices:
        assignment = state.assignments.get(notice.about)
        if assignment is None or assignment.state is not AssignmentState.ON_DUTY:
            continue
        cohort = state.cohorts.get(assignment.cohort or 0)
        if marked(assignment, ASKED) is None or cohort is None:
            continue
        organizer = next(iter(state.organizers()), None)
        content = MentorSilent(
            name=person.called,
            cohort=cohort.name,
            organizer=organizer.called if organizer else state.settings.name,
            missed=assignment.missed,
            mentees=tuple(
                state.people[e.person].full_name for e in state.led_by(person.id, cohort.id)
            ),
        )
        thread = f"silent:{assignment.id}"
        mails.append(Written(content, thread, assignment.id, covers=frozenset({notice.id})))
    return tuple(mails)


WRITERS: Mapping[str, Writer] = {"mentor-silent": write_mentor_silent}
