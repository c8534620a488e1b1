"""Four times a year each mentor is asked whether what we know is still right (M41).

Whoever stands by as well: for months they may hear nothing else.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from mailflow.program import calendar, cards
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.mails import Mentoring, MentorReview
from mailflow.program.model import (
    Assignment,
    AssignmentState,
    Enrollment,
    Notice,
    Person,
    mark,
    marked,
)
from mailflow.program.notices import Writer, Written
from mailflow.program.round_dates import UNREACHABLE
from mailflow.program.snapshot import Snapshot

#: A mark's name on an assignment: last asked, or passed over.
REVIEWED = "reviewed"
#: What came due longer ago than this was never waited for: an old store asks nobody.
STALE = timedelta(days=14)


def due(state: Snapshot, assignment: Assignment) -> datetime | None:
    """When the next question is due: a quarter after the last one, or after the duty began."""
    mentor = state.people.get(assignment.person)
    if assignment.state is not AssignmentState.ON_DUTY:
        return None
    if mentor is None or mentor.state in UNREACHABLE:
        return None
    asked = marked(assignment, REVIEWED)
    latest = max(asked, assignment.since) if asked else assignment.since
    day = calendar.local_date(latest, state.zone_of(mentor)) + state.settings.clocks.mentor_review
    return calendar.at(day, calendar.MORNING, state.zone_of(mentor))


def clock(draft: Draft, assignment: Assignment) -> None:
    """One question about all that the mentor does; what is long past is passed over."""
    came = due(draft.state, assignment)
    for own in draft.state.assignments_of(assignment.person):
        if own.state is AssignmentState.ON_DUTY:
            draft.fact("look", mark(own, REVIEWED, draft.now), "what we know of a mentor")
    if came is not None and draft.now - came <= STALE:
        draft.notice(assignment.person, "mentor-review", assignment.id)


# waiting mails --------------------------------------------------------------------------------


def write_review(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """M41: still right?"""
    mine = [
        a
        for a in state.assignments_of(person.id)
        if a.state is AssignmentState.ON_DUTY and a.cohort in {None, *state.cohorts}
    ]
    if not any(a.id in {n.about for n in notices} for a in mine):
        return ()
    places = tuple(
        Mentoring(
            state.cohorts[a.cohort].name if a.cohort else a.track,
            a.capacity,
            tuple(state.people[e.person].full_name for e in _led(state, a)),
            stands_by=a.cohort is None,
        )
        for a in mine
    )
    content = MentorReview(
        name=person.called,
        places=places,
        zone=person.zone,
        offset=cards.zone_words(person, env.now),
    )
    covers = frozenset(n.id for n in notices)
    return (Written(content, f"review:{person.id}", mine[0].id, covers=covers),)


def _led(state: Snapshot, duty: Assignment) -> tuple[Enrollment, ...]:
    return state.led_by(duty.person, duty.cohort) if duty.cohort else ()


WRITERS: Mapping[str, Writer] = {"mentor-review": write_review}
