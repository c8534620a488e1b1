"""Half a year in a cohort: finish, extend, or close? (DOMAIN 2a row 29.)

Nothing ends by itself. The mentee and the lead are asked once (M26); one extension is granted at
the word of either, another one is for the organizers, and so is a lead's wish to close. Whoever
does not answer keeps the place and stands in the digest.
"""

from collections.abc import Mapping
from datetime import datetime

from mailflow.program import calendar, cards, membership
from mailflow.program.clocks import counts_from, ends
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.mails import Review, ReviewLead
from mailflow.program.model import (
    Enrollment,
    EnrollmentState,
    Notice,
    Person,
    mark,
    marked,
    unmark,
)
from mailflow.program.notices import Writer, Written
from mailflow.program.snapshot import Snapshot

#: Marks: asked; the one extension; where the term begins, if not at the placement.
ASKED, EXTENDED, TERM = "review", "extended", "term"
#: The organizers' lines: another extension, and a lead's wish to close.
MORE, CLOSE = "extend", "end"


def _start(enrollment: Enrollment) -> datetime | None:
    return marked(enrollment, TERM) or enrollment.placed_at


def rested(enrollment: Enrollment, now: datetime) -> Enrollment:
    """After a pause: the time of it is none of the term's (DOMAIN 2 rule c)."""
    start = _start(enrollment)
    return mark(enrollment, TERM, start + (now - enrollment.since)) if start else enrollment


def due(state: Snapshot, enrollment: Enrollment) -> datetime | None:
    """When a term is over: 26 weeks, and half as long after an extension."""
    start = _start(enrollment)
    if enrollment.state is not EnrollmentState.ACTIVE or start is None:
        return None
    if marked(enrollment, ASKED) or counts_from(state, enrollment, start) is None:
        return None
    term = state.settings.clocks.review
    return ends(state, start, term / 2 if marked(enrollment, EXTENDED) else term)


def clock(draft: Draft, enrollment: Enrollment) -> None:
    """Row 29: the flag, and the question to both."""
    draft.fact("review", mark(enrollment, ASKED, draft.now), "the term is over")
    draft.notice(enrollment.person, "review", enrollment.id)
    if lead := enrollment.cover or enrollment.lead:
        draft.notice(lead, "review", enrollment.id)


# answers ----------------------------------------------------------------------------------


def is_asked(enrollment: Enrollment) -> bool:
    """Whether the question is open."""
    return enrollment.state is EnrollmentState.ACTIVE and bool(marked(enrollment, ASKED))


def extend(draft: Draft, enrollment: Enrollment, by: Person) -> str:
    """The first extension is granted; the next one is for the organizers to decide."""
    called = draft.person(enrollment.person).called
    if not is_asked(enrollment):
        already = " It was extended already." if marked(enrollment, EXTENDED) else ""
        return f"{enrollment.track} goes on, and nothing has to be extended just now.{already}"
    if not marked(enrollment, EXTENDED):
        day = _longer(draft, enrollment, f"says {by.called}")
        return f"Gladly: {enrollment.track} goes on until {day}."
    text = f"{_who(draft.state, enrollment)} had one extension; {by.called} asks for another"
    draft.matter(MORE, enrollment.id, text, f"extend {called}'s time in {enrollment.track}")
    return "There was one extension already, so the organizers decide about another."


def _longer(draft: Draft, enrollment: Enrollment, why: str) -> str:
    extended = unmark(mark(mark(enrollment, EXTENDED, draft.now), TERM, draft.now), ASKED)
    draft.fact("extend", extended, why)
    end = draft.now + draft.state.settings.clocks.review / 2
    zone = draft.state.zone_of(draft.person(enrollment.person))
    return f"{calendar.local_date(end, zone):%-d %B}"


def close(draft: Draft, enrollment: Enrollment, by: Person) -> str | None:
    """The mentee's own wish is a good-bye; the lead's is a line for the organizers."""
    if not is_asked(enrollment):
        return f"{enrollment.track}: that is not in question just now, so nothing changed."
    if enrollment.person == by.id:
        membership.leave(draft, enrollment, "closed at the review")
        return None
    text = f"{by.full_name} would close {_who(draft.state, enrollment)}"
    draft.matter(CLOSE, enrollment.id, text, "end it kindly")
    return "Thank you. The organizers decide, and talk to them first."


def more(draft: Draft, enrollment_id: int) -> str:
    """An organizer's ok to another extension."""
    enrollment = draft.state.enrollments.get(enrollment_id)
    if enrollment is None or not is_asked(enrollment):
        return "That place is not in review any more; nothing changed."
    day = _longer(draft, enrollment, "an organizer's ok")
    return f"{draft.person(enrollment.person).called}'s time is extended until {day}."


def end(draft: Draft, enrollment_id: int) -> str:
    """An organizer's ok to close (M25)."""
    enrollment = draft.state.enrollments.get(enrollment_id)
    if enrollment is None or not is_asked(enrollment):
        return "That place is not in review any more; nothing changed."
    weeks = (draft.now - (enrollment.placed_at or enrollment.since)).days // 7
    reason = f"after {weeks} weeks the group has to make room for others. Thank you for your time!"
    membership.remove(draft, enrollment, reason)
    return f"{draft.person(enrollment.person).called}'s place is free, and they hear it kindly."


def _who(state: Snapshot, enrollment: Enrollment) -> str:
    cohort = state.cohorts.get(enrollment.cohort or 0)
    return f"{state.people[enrollment.person].full_name} ({cohort.name if cohort else '-'})"


# mails ------------------------------------------------------------------------------------


def write_review(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """M26, to the mentee and to the lead; not where one of them has answered."""
    return tuple(
        Written(
            _content(state, person, member, env),
            thread=f"review:{member.id}",
            about=member.id,
            covers=frozenset({notice.id}),
        )
        for notice in notices
        if (member := state.enrollments.get(notice.about)) and is_asked(member)
    )


def _content(state: Snapshot, person: Person, member: Enrollment, env: Env) -> Review | ReviewLead:
    since, zone = member.placed_at or member.since, state.zone_of(person)
    track, day = cards.track_card(state, member.track), calendar.local_date(since, zone)
    weeks, more_weeks = (env.now - since).days // 7, state.settings.clocks.review.days // 14
    extended = marked(member, EXTENDED) is not None
    if member.person == person.id:
        return Review(person.called, track, day, weeks, more_weeks, extended)
    mentee = state.people[member.person].called
    return ReviewLead(person.called, track, day, weeks, more_weeks, extended, mentee)


WRITERS: Mapping[str, Writer] = {"review": write_review}
