"""Life in a cohort: first contact, milestones, stuck, leaving (DOMAIN 2a rows 14-18, 26 and 28).

Contact evidence is any dated proof that two people communicate; it may clear a person and never
convicts one (DOMAIN 7.3).
"""

from dataclasses import replace
from datetime import datetime

from mailflow.program import apart, calendar, cards, placement
from mailflow.program.clocks import counts_from, ends
from mailflow.program.draft import Draft
from mailflow.program.joining import withdraw_matters
from mailflow.program.lifecycle import Step
from mailflow.program.mails import Left, Stuck
from mailflow.program.model import (
    MEMBER_STATES,
    SERVING,
    Enrollment,
    EnrollmentState,
    Person,
    mark,
    marked,
    unmark,
)
from mailflow.program.snapshot import Snapshot

#: Marks of the clock of first contact.
FIRST_CONTACT = ("hello", "contact check")

# contact ----------------------------------------------------------------------------------


def evidence(draft: Draft, enrollment_id: int, why: str) -> None:
    """Contact was seen: row 14, and every clock of silence starts anew (SPEC 11.12)."""
    enrollment = draft.state.enrollments.get(enrollment_id)
    if enrollment is None or enrollment.state not in MEMBER_STATES:
        return
    seen = unmark(replace(enrollment, evidence_at=draft.now), *FIRST_CONTACT)
    if seen.state is EnrollmentState.PLACED:
        draft.step(seen, Step.CONTACT, why)
    elif seen != enrollment:
        draft.fact("evidence", seen, why)
    draft.settle_matters("contact", enrollment_id, why)


def milestone(draft: Draft, enrollment_id: int, index: int, by: Person) -> None:
    """Row 16: milestone `index` (from 0) is reached, and so are those before it."""
    enrollment = draft.state.enrollments.get(enrollment_id)
    if enrollment is None or enrollment.state not in MEMBER_STATES:
        return
    evidence(draft, enrollment_id, "milestone reached")
    member = draft.state.enrollments[enrollment_id]
    names = draft.state.settings.tracks[member.track].milestones
    if index >= member.milestone and index < len(names):
        reached = replace(member, milestone=index + 1)
        draft.fact("milestone", reached, f"{names[index]}, says {by.called}")


def take_back_milestones(draft: Draft, member: Enrollment, count: int, by: Person) -> None:
    """Only so many were reached, after all."""
    names = draft.state.settings.tracks[member.track].milestones[count : member.milestone]
    draft.fact("undo", replace(member, milestone=count), "taken back", after=str(member.state))
    whose = "" if by.id == member.person else f" for {draft.person(member.person).called}"
    told = " and ".join(names)
    draft.say(f"Taken back: {told} {'is' if len(names) == 1 else 'are'} still to come{whose}.")


# trouble ----------------------------------------------------------------------------------


def stuck(draft: Draft, enrollment_id: int, trouble: str, by: Person) -> None:
    """Row 17: the flag, and the other mentors of the cohort are asked at once (M13)."""
    enrollment = draft.state.enrollments.get(enrollment_id)
    if enrollment is None or enrollment.state not in MEMBER_STATES:
        return
    evidence(draft, enrollment_id, f"stuck, says {by.called}")
    member = draft.state.enrollments[enrollment_id]
    news = member.stuck_at is None
    flagged = replace(member, stuck_at=member.stuck_at or draft.now, note=trouble or member.note)
    draft.fact("stuck", flagged, trouble)
    if news and flagged.cohort is not None:
        for mentor in draft.state.mentors_of(flagged.cohort, *SERVING):
            # by the mentee: all mentors hear of it; by her lead: the co-mentors
            avoided = apart.are_apart(draft.state, mentor.person, flagged.person)
            if mentor.person != by.id and not avoided:
                _ask_for_help(draft, flagged, trouble, by, draft.person(mentor.person))


def _ask_for_help(
    draft: Draft, enrollment: Enrollment, trouble: str, by: Person, reader: Person
) -> None:
    state = draft.state
    mentee = draft.person(enrollment.person)
    known = bool(reader.zone and mentee.zone)
    shared = placement.shared_hours(state, reader, mentee, draft.now) if known else None
    content = Stuck(
        name=reader.called,
        cohort=state.cohorts[enrollment.cohort or 0].name,
        mentee=cards.mentee_card(state, enrollment, reader, draft.now),
        trouble=trouble,
        told_by=by.called,
        your_overlap=shared,
    )
    draft.mail(reader.id, content, thread=f"stuck:{enrollment.id}", about=enrollment.id)


def unstuck(draft: Draft, enrollment_id: int, why: str) -> None:
    """The flag falls with good news."""
    enrollment = draft.state.enrollments.get(enrollment_id)
    if enrollment and enrollment.stuck_at is not None:
        draft.fact("unstuck", replace(enrollment, stuck_at=None), why)


# endings ----------------------------------------------------------------------------------


def leave(draft: Draft, enrollment: Enrollment, reason: str = "", step: Step = Step.LEAVE) -> None:
    """Rows 12 and 26: a good-bye without questions asked; the seat goes to the next in line."""
    was_member = enrollment.state in MEMBER_STATES
    left = draft.step(enrollment, step, reason, hold_until=None)
    person = draft.person(left.person)
    undo_until = calendar.local_date(
        draft.now + draft.state.settings.clocks.undo, draft.state.zone_of(person)
    )
    withdraw_matters(draft, left, "left")
    draft.mail(
        person.id,
        Left(
            name=person.called,
            track=cards.track_card(draft.state, left.track),
            was_member=was_member,
            undo_until=undo_until,
        ),
        thread=f"welcome:{left.id}",
        about=left.id,
    )


def remove(draft: Draft, enrollment: Enrollment, reason: str) -> None:
    """Row 28: an organizer ends an enrollment (M25 at the reader's slot)."""
    removed = draft.step(enrollment, Step.REMOVE, reason, note=reason, hold_until=None)
    withdraw_matters(draft, removed, "removed")
    draft.notice(removed.person, "removed", removed.id)


# clocks -----------------------------------------------------------------------------------


def due(state: Snapshot, enrollment: Enrollment) -> datetime | None:
    """When somebody who was placed, and of whom nothing is seen yet, is asked after (row 15)."""
    clocks = state.settings.clocks
    since = _since(state, enrollment)
    if since is None or _asked(enrollment, "contact check", since):
        return None
    hello = _asked(enrollment, "hello", since)
    return ends(state, since, clocks.contact if hello else clocks.hello)


def _since(state: Snapshot, enrollment: Enrollment) -> datetime | None:
    """From when the wait for a first word counts; None where nobody waits for one."""
    if enrollment.state is not EnrollmentState.PLACED or enrollment.placed_at is None:
        return None
    return counts_from(state, enrollment, enrollment.placed_at)


def _asked(enrollment: Enrollment, name: str, since: datetime) -> bool:
    at = marked(enrollment, name)
    return at is not None and at >= since


def clock(draft: Draft, enrollment: Enrollment) -> None:
    """Row 15: after 3 days the lead, after 7 the mentee and the organizers."""
    since = _since(draft.state, enrollment)
    if since is None:
        return
    if not _asked(enrollment, "hello", since):
        draft.fact("no-contact", mark(enrollment, "hello", draft.now), "3 days")
        lead = enrollment.cover or enrollment.lead
        if lead and draft.state.assignment_of(lead, enrollment.cohort or 0):
            draft.notice(lead, "say-hello", enrollment.id)
        else:
            _without_lead(draft, enrollment)
    else:
        draft.fact("no-contact", mark(enrollment, "contact check", draft.now), "7 days")
        draft.notice(enrollment.person, "contact-check", enrollment.id)


def _without_lead(draft: Draft, enrollment: Enrollment) -> None:
    """Whose mentor has gone, and nobody could take over: only people can find somebody."""
    cohort = draft.state.cohorts[enrollment.cohort or 0].name
    mentee = draft.person(enrollment.person).full_name
    days = draft.state.settings.clocks.hello.days
    text = f"No word to {mentee} in {cohort} was seen for {days} days, and nobody leads them there"
    draft.matter("contact", enrollment.id, text, "noted, I find somebody", urgent=True)
