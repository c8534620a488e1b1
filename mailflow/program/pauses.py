"""Pause and back: always with an end; the seat is kept for a while (DOMAIN 2a rows 21-22)."""

from datetime import date, datetime, time, timedelta

from mailflow.program import apart, calendar, cards, placement, review
from mailflow.program.decision import Refusal
from mailflow.program.draft import Draft
from mailflow.program.lifecycle import Step
from mailflow.program.mails import Paused, Resumed
from mailflow.program.model import (
    Enrollment,
    EnrollmentState,
    mark,
    marked,
    unmark,
)
from mailflow.program.snapshot import Snapshot
from mailflow.program.standing import position_of

#: The morning on which a pause ends.
WAKE = time(9)
ASSUMED_PAUSE = timedelta(days=14)
#: Whoever is back so soon after their seat would be given on keeps it: nobody has it sooner.
GRACE = timedelta(days=2)


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
        latest = today + clocks.pause_max
        return Refusal(
            f"A pause can last {weeks} weeks at most, so until {latest:%A %-d %B}."
            f' For longer, "leave {enrollment.track}" gives your place on, and you can join again.'
        )
    paused = draft.step(enrollment, Step.PAUSE, f"until {end}", until=end)
    released = _released(draft.state, paused)
    kept = calendar.local_date(released, zone) if released else None
    draft.mail(
        person.id,
        Paused(
            name=person.called,
            track=cards.track_card(draft.state, paused.track),
            until=end,
            seat_kept_until=kept,
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
    kept = unmark(review.rested(enrollment, draft.now), "seat released")
    back = draft.step(kept, Step.BACK, why, until=None, evidence_at=draft.now)
    if draft.actor and draft.actor.id == back.person:
        draft.mail(
            back.person, resumed(draft.state, back), thread=f"welcome:{back.id}", about=back.id
        )
    else:
        draft.notice(back.person, "resumed", back.id)


def has_seat(state: Snapshot, enrollment: Enrollment) -> bool:
    """Whether the seat was kept during the pause, or is free again."""
    cohort = state.cohorts.get(enrollment.cohort or 0)
    if not marked(enrollment, "seat released"):
        return True
    if cohort is None or not placement.free(state, cohort):
        return False
    return apart.fits(state, cohort, enrollment.person)


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
            resumed(draft.state, waiting),
            about=waiting.id,
            thread=f"welcome:{waiting.id}",
        )
    else:
        draft.notice(waiting.person, "resumed", waiting.id)


def resumed(state: Snapshot, enrollment: Enrollment) -> Resumed:
    """M18: the next step, or the place in line."""
    lead = state.people.get(enrollment.cover or enrollment.lead or 0)
    waits = enrollment.state is EnrollmentState.WAITLISTED
    return Resumed(
        name=state.people[enrollment.person].called,
        track=cards.track_card(state, enrollment.track),
        lead=lead.called if lead else "",
        position=position_of(state, enrollment) if waits else None,
    )


# clocks -----------------------------------------------------------------------------------


def due(state: Snapshot, enrollment: Enrollment) -> datetime | None:
    """When a pause ends, or its seat is given on."""
    if enrollment.state is not EnrollmentState.PAUSED or enrollment.until is None:
        return None
    wake = _wake(state, enrollment, enrollment.until)
    released = _released(state, enrollment)
    return released if released and not marked(enrollment, "seat released") else wake


def clock(draft: Draft, enrollment: Enrollment) -> None:
    """The end of a pause, or of the time for which its seat is kept."""
    if enrollment.until is None or _wake(draft.state, enrollment, enrollment.until) <= draft.now:
        resume(draft, enrollment, "the pause is over")
    else:
        draft.fact("release", mark(enrollment, "seat released", draft.now), "paused for long")


def _released(state: Snapshot, enrollment: Enrollment) -> datetime | None:
    """When the seat of a pause is given on, None where it is kept all the time."""
    released = enrollment.since + state.settings.clocks.pause_keeps_seat
    zone = state.zone_of(state.people[enrollment.person])
    last = calendar.local_date(released, zone) + GRACE
    return released if enrollment.until and last < enrollment.until else None


def _wake(state: Snapshot, enrollment: Enrollment, until: date) -> datetime:
    return calendar.at(until, WAKE, state.zone_of(state.people[enrollment.person]))
