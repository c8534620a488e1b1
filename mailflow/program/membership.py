"""Life in a cohort: first contact, milestones, stuck, pause and back, leaving.

DOMAIN 2a rows 14-22 and 26. Contact evidence is any dated proof that two people communicate;
it may clear a person and never convicts one (DOMAIN 7.3).
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from mailflow.program import calendar, cards, placement
from mailflow.program.decision import Env, Refusal
from mailflow.program.draft import Draft
from mailflow.program.joining import withdraw_matters
from mailflow.program.lifecycle import Step
from mailflow.program.mails import ContactCheck, Left, Paused, Removed, Resumed, SayHello, Stuck
from mailflow.program.model import (
    MEMBER_STATES,
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
from mailflow.program.standing import position_of

WAKE = time(9)
ASSUMED_PAUSE = timedelta(days=14)

# contact ----------------------------------------------------------------------------------


def evidence(draft: Draft, enrollment_id: int, why: str) -> None:
    """Contact was seen: row 14, and every clock of silence starts anew (SPEC 11.12)."""
    enrollment = draft.state.enrollments.get(enrollment_id)
    if enrollment is None or enrollment.state not in MEMBER_STATES:
        return
    seen = unmark(replace(enrollment, evidence_at=draft.now), "hello", "contact check")
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
        for mentor in draft.state.mentors_of(flagged.cohort):
            # by the mentee: all mentors hear of it; by her lead: the co-mentors
            if mentor.person != by.id:
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


# pause and back ---------------------------------------------------------------------------


def pause(draft: Draft, enrollment: Enrollment, until: date | None) -> Refusal | None:
    """Row 21: always with an end; two weeks are assumed where none is said."""
    person = draft.person(enrollment.person)
    zone = draft.state.zone_of(person)
    today = calendar.local_date(draft.now, zone)
    clocks = draft.state.settings.clocks
    end = until or today + ASSUMED_PAUSE
    if end <= today:
        return Refusal(f"{end:%-d %B %Y} is not ahead of us. Until when would you like to pause?")
    if end - today > clocks.pause_max:
        weeks = clocks.pause_max.days // 7
        return Refusal(
            f"A pause can last {weeks} weeks at most, so until {today + clocks.pause_max:%-d %B}."
            f' For longer, "leave {enrollment.track}" gives your place on, and you can join again.'
        )
    paused = draft.step(enrollment, Step.PAUSE, f"until {end}", until=end)
    kept = calendar.local_date(paused.since + clocks.pause_keeps_seat, zone)
    draft.mail(
        person.id,
        Paused(
            name=person.called,
            track=cards.track_card(draft.state, paused.track),
            until=end,
            seat_kept_until=kept if kept < end else None,
            assumed=until is None,
        ),
        thread=f"welcome:{paused.id}",
        about=paused.id,
    )
    return None


def resume(draft: Draft, enrollment: Enrollment, why: str) -> None:
    """Row 22: back in the cohort, or first in line where the seat was given on."""
    if not has_seat(draft.state, enrollment):
        requeue(draft, enrollment, why)
        return
    kept = unmark(enrollment, "seat released")
    back = draft.step(kept, Step.BACK, why, until=None, evidence_at=draft.now)
    if draft.actor and draft.actor.id == back.person:
        draft.mail(
            back.person, _resumed(draft.state, back), thread=f"welcome:{back.id}", about=back.id
        )
    else:
        draft.notice(back.person, "resumed", back.id)


def has_seat(state: Snapshot, enrollment: Enrollment) -> bool:
    """Whether the seat was kept during the pause, or is free again."""
    cohort = state.cohorts.get(enrollment.cohort or 0)
    if not marked(enrollment, "seat released"):
        return True
    return cohort is not None and placement.free(state, cohort) > 0


def requeue(draft: Draft, enrollment: Enrollment, why: str) -> None:
    """The seat was given on meanwhile: first in line."""
    waiting = draft.step(
        unmark(enrollment, "seat released"),
        Step.REQUEUE,
        why,
        front=True,
        cohort=None,
        lead=None,
        cover=None,
        until=None,
    )
    if draft.actor and draft.actor.id == waiting.person:
        draft.mail(
            waiting.person,
            _resumed(draft.state, waiting),
            about=waiting.id,
            thread=f"welcome:{waiting.id}",
        )
    else:
        draft.notice(waiting.person, "resumed", waiting.id)


def _resumed(state: Snapshot, enrollment: Enrollment) -> Resumed:
    lead = state.people.get(enrollment.cover or enrollment.lead or 0)
    waits = enrollment.state is EnrollmentState.WAITLISTED
    return Resumed(
        name=state.people[enrollment.person].called,
        track=cards.track_card(state, enrollment.track),
        lead=lead.called if lead else "",
        position=position_of(state, enrollment) if waits else None,
    )


# leaving ------------------------------------------------------------------------------------


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


# clocks ---------------------------------------------------------------------------------------


def due(state: Snapshot, enrollment: Enrollment) -> datetime | None:
    """When a member needs attention next: first contact, the end of a pause, its seat."""
    clocks = state.settings.clocks
    if enrollment.state is EnrollmentState.PLACED and enrollment.placed_at:
        if not marked(enrollment, "hello"):
            return enrollment.placed_at + clocks.hello
        if not marked(enrollment, "contact check"):
            return enrollment.placed_at + clocks.contact
    if enrollment.state is EnrollmentState.PAUSED and enrollment.until:
        zone = state.zone_of(state.people[enrollment.person])
        wake = calendar.at(enrollment.until, WAKE, zone)
        released = enrollment.since + clocks.pause_keeps_seat
        return wake if marked(enrollment, "seat released") else min(wake, released)
    return None


def clock(draft: Draft, enrollment: Enrollment) -> None:
    """What is due now for a member."""
    if enrollment.state is EnrollmentState.PLACED:
        _first_contact(draft, enrollment)
    elif enrollment.state is EnrollmentState.PAUSED and enrollment.until:
        zone = draft.state.zone_of(draft.person(enrollment.person))
        if calendar.at(enrollment.until, WAKE, zone) <= draft.now:
            resume(draft, enrollment, "the pause is over")
        else:
            draft.fact("release", mark(enrollment, "seat released", draft.now), "paused for long")


def _first_contact(draft: Draft, enrollment: Enrollment) -> None:
    """Row 15: after 3 days the lead, after 7 the mentee and the organizers."""
    if not marked(enrollment, "hello"):
        draft.fact("no-contact", mark(enrollment, "hello", draft.now), "3 days")
        lead = enrollment.cover or enrollment.lead
        if lead:
            draft.notice(lead, "say-hello", enrollment.id)
    else:
        draft.fact("no-contact", mark(enrollment, "contact check", draft.now), "7 days")
        draft.notice(enrollment.person, "contact-check", enrollment.id)


# waiting mails ----------------------------------------------------------------------------------


def write_say_hello(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """M11: one mail per cohort about all who wait for a first word."""
    waiting = [
        (n, e)
        for n in notices
        if (e := state.enrollments.get(n.about)) and e.state is EnrollmentState.PLACED
    ]
    mails = []
    for cohort_id in dict.fromkeys(e.cohort for _, e in waiting):
        group = [(n, e) for n, e in waiting if e.cohort == cohort_id]
        content = SayHello(
            name=person.called,
            cohort=state.cohorts[cohort_id or 0].name,
            mentees=tuple(cards.mentee_card(state, e, person, env.now) for _, e in group),
        )
        mails.append(
            Written(
                content,
                thread=f"new-mentee:{cohort_id}",
                about=group[0][1].id,
                refs=tuple((i, e.id) for i, (_, e) in enumerate(group, start=1)),
                covers=frozenset(n.id for n, _ in group),
            )
        )
    return tuple(mails)


def write_contact_check(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """M12: did your mentor reach you?"""
    return tuple(
        Written(
            ContactCheck(
                name=person.called,
                track=cards.track_card(state, member.track),
                lead=lead.called if lead else "your mentor",
            ),
            thread=f"welcome:{member.id}",
            about=member.id,
            covers=frozenset({notice.id}),
        )
        for notice in notices
        if (member := state.enrollments.get(notice.about))
        and member.state is EnrollmentState.PLACED
        for lead in (state.people.get(member.cover or member.lead or 0),)
    )


def write_resumed(
    state: Snapshot, _person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """M18: welcome back."""
    awake = (EnrollmentState.ACTIVE, EnrollmentState.WAITLISTED)
    return tuple(
        Written(_resumed(state, e), f"welcome:{e.id}", e.id, covers=frozenset({notice.id}))
        for notice in notices
        if (e := state.enrollments.get(notice.about)) and e.state in awake
    )


def write_removed(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """M25: an organizer ended the enrollment, and why."""
    return tuple(
        Written(
            Removed(person.called, cards.track_card(state, over.track), over.note),
            thread=f"welcome:{over.id}",
            about=over.id,
            covers=frozenset({notice.id}),
        )
        for notice in notices
        if (over := state.enrollments.get(notice.about)) and over.state is EnrollmentState.REMOVED
    )


WRITERS: Mapping[str, Writer] = {
    "removed": write_removed,
    "say-hello": write_say_hello,
    "contact-check": write_contact_check,
    "resumed": write_resumed,
}
