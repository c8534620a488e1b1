"""Seats for those who wait: offers with a hold, and "still want it?" (DOMAIN 2a rows 9-13).

Interest decays, so whoever waits gets an offer with an end; its clocks count from delivery.
"""

from dataclasses import replace
from datetime import datetime

from mailflow.program import apart, placement
from mailflow.program.clocks import counts_from, ends
from mailflow.program.draft import Draft
from mailflow.program.joining import settle_in, wait, withdraw_matters
from mailflow.program.joining_mails import after_nudge, nudge_after, offer
from mailflow.program.lifecycle import Step
from mailflow.program.model import (
    Cohort,
    Enrollment,
    EnrollmentState,
    mark,
    marked,
    unmark,
)
from mailflow.program.round_dates import UNREACHABLE
from mailflow.program.snapshot import Snapshot
from mailflow.program.standing import LATER, position_of, takes_offers


def backfill(draft: Draft, track: str) -> None:
    """Row 9: offer every free seat of the track to the first in line who can take it."""
    for enrollment in draft.state.queue(track):
        if not takes_offers(draft.state, enrollment):
            continue
        place = placement.choose(draft.state, enrollment, draft.now)
        if place is None and _any_seat(draft.state, track):
            continue  # the seats there are, are among people whom they may not meet
        if place is None:
            return
        if draft.state.settings.placement == "approve":
            person = draft.person(enrollment.person)
            ok = f"place {person.address} {track}"
            text = f"A seat in {track} is free; {person.full_name} is first in line"
            draft.matter("place", enrollment.id, text, ok, urgent=True)
            return
        _offer(draft, enrollment, place.cohort)


def _any_seat(state: Snapshot, track: str) -> bool:
    return any(placement.free(state, cohort) for cohort in state.cohorts_of(track))


def _offer(draft: Draft, enrollment: Enrollment, cohort: Cohort) -> None:
    offered = draft.step(
        enrollment, Step.OFFER, f"a seat in {cohort.name} is free", cohort=cohort.id, marks=()
    )
    draft.mail(
        offered.person,
        offer(draft.state, offered, draft.env),
        thread=f"offer:{offered.id}",
        about=offered.id,
    )


# answers ----------------------------------------------------------------------------------


def accept(draft: Draft, enrollment: Enrollment) -> None:
    """Row 11: yes to an offer that is still held."""
    cohort = draft.state.cohorts[enrollment.cohort or 0]
    mentee = draft.person(enrollment.person)
    lead = placement.choose_lead(draft.state, cohort, mentee, draft.now)
    if lead is None or not apart.fits(draft.state, cohort, mentee.id):
        first = replace(enrollment, front=True, hold_until=None)
        wait(draft, first, Step.LATER, "no free seat" if lead else "no mentor on duty just now")
        return
    why = placement.reason(draft.state, cohort, lead, mentee, draft.now)
    settle_in(draft, enrollment, placement.Place(cohort, lead, why), Step.ACCEPT)


def later(draft: Draft, enrollment: Enrollment) -> None:
    """Row 12: not now: the end of the line, and the next offer only once it is wanted."""
    back = replace(enrollment, applied_at=draft.now, front=False, hold_until=None)
    wait(draft, mark(back, LATER, draft.now), Step.LATER, "not now")


def still_wanted(draft: Draft, enrollment: Enrollment, *, now: bool = True) -> None:
    """Yes to "still want it?" (M05), now or later: asked again in a month."""
    kept = unmark(enrollment, "asked", "asked twice", *((LATER,) if now else ()))
    kept = kept if now else mark(kept, LATER, draft.now)
    draft.fact("still-wanted", mark(kept, "wanted", draft.now))
    if now and marked(enrollment, LATER):
        draft.say(f"Good. The next free place in {enrollment.track} in your turn is yours.")
        return
    position = position_of(draft.state, enrollment)
    draft.say(f"Good. You keep your place in the line for {enrollment.track}: number {position}.")


def expire(draft: Draft, enrollment: Enrollment, why: str) -> None:
    """Rows 10 and 13: an offer or a wait ends unanswered (M08 at the reader's slot)."""
    expired = draft.step(enrollment, Step.EXPIRE, why, hold_until=None)
    withdraw_matters(draft, expired, why)
    draft.notice(expired.person, "expired", expired.id)


# clocks -----------------------------------------------------------------------------------


def due(state: Snapshot, enrollment: Enrollment) -> datetime | None:
    """When an application, a wait or an offer needs attention next."""
    clocks = state.settings.clocks
    match enrollment.state:
        case EnrollmentState.UNCONFIRMED:
            return ends(state, enrollment.since, clocks.confirm)
        case EnrollmentState.WAITLISTED:
            return _wait_due(state, enrollment)
        case EnrollmentState.OFFERED if enrollment.hold_until:
            return _offer_due(state, enrollment, enrollment.hold_until)
        case _:
            return None


def _wait_due(state: Snapshot, enrollment: Enrollment) -> datetime | None:
    clocks = state.settings.clocks
    if twice := marked(enrollment, "asked twice"):
        since = counts_from(state, enrollment, twice)
        return ends(state, since, clocks.still_waiting_answer) if since else None
    asked = (marked(enrollment, "asked"), marked(enrollment, "wanted"), enrollment.since)
    return max(at for at in asked if at) + clocks.still_waiting


def _offer_due(state: Snapshot, enrollment: Enrollment, hold: datetime) -> datetime | None:
    clocks = state.settings.clocks
    since = counts_from(state, enrollment, hold - clocks.offer)
    if since is None:
        return None
    if nudged := marked(enrollment, "nudged"):
        return max(ends(state, since, clocks.offer), nudged + after_nudge(clocks))
    if marked(enrollment, "nudge asked"):
        return None
    return ends(state, since, nudge_after(clocks))


def clock(draft: Draft, enrollment: Enrollment) -> None:
    """What is due now for an application, a wait or an offer."""
    match enrollment.state:
        case EnrollmentState.UNCONFIRMED:
            draft.gone("purge", enrollment, "never confirmed")
        case EnrollmentState.WAITLISTED if marked(enrollment, "asked twice"):
            expire(draft, enrollment, "no answer to two letters")
        case EnrollmentState.WAITLISTED:
            draft.fact("ask", mark(enrollment, "wanted", draft.now))
            draft.notice(enrollment.person, "still-waiting", enrollment.id)
        case EnrollmentState.OFFERED if marked(enrollment, "nudged"):
            expire(draft, enrollment, "the offer was not answered")
        case EnrollmentState.OFFERED if draft.person(enrollment.person).state in UNREACHABLE:
            # Whoever wanted no mail is warned by none; the seat is not kept for ever.
            unread = mark(mark(enrollment, "nudge asked", draft.now), "nudged", draft.now)
            draft.fact("nudge", unread, "wants no mail")
        case EnrollmentState.OFFERED:
            draft.fact("nudge", mark(enrollment, "nudge asked", draft.now))
            draft.notice(enrollment.person, "offer", enrollment.id)
        case _:
            pass


def offer_delivered(draft: Draft, enrollment: Enrollment, *, nudge: bool) -> None:
    """The hold counts from the offer's delivery; its end needs a delivered nudge (row 13)."""
    if enrollment.state is not EnrollmentState.OFFERED:
        return
    if nudge:
        draft.fact("nudge", mark(enrollment, "nudged", draft.now))
    elif enrollment.hold_until is None:
        held = replace(enrollment, hold_until=draft.now + draft.state.settings.clocks.offer)
        draft.fact("hold", held, f"held until {held.hold_until:%Y-%m-%d}")


def still_waiting_delivered(draft: Draft, enrollment: Enrollment) -> None:
    """The clock of row 10 counts from the delivery of "still want it?"."""
    if enrollment.state is EnrollmentState.WAITLISTED:
        name = "asked twice" if marked(enrollment, "asked") else "asked"
        draft.fact("ask", mark(enrollment, name, draft.now))
