"""Applications: a seat at once, an organizer's ok, or the line (DOMAIN 2a rows 1-8 and 27).

A free seat at application is given at once (SPEC 11.10); `offers` looks after those who wait.
"""

from datetime import datetime

from mailflow.program import placement, waiters
from mailflow.program.decision import Refusal
from mailflow.program.draft import Draft
from mailflow.program.joining_mails import waitlisted, welcome
from mailflow.program.lifecycle import Step
from mailflow.program.model import (
    Enrollment,
    EnrollmentState,
    Person,
    mark,
    marked,
    unmark,
)
from mailflow.program.snapshot import Snapshot
from mailflow.program.standing import (
    LATER,
    MOVED,
    moved_from,
    needs_mentors,
    position_of,
    somebody_waits,
    standing,
)

# applying ---------------------------------------------------------------------------------


def request(draft: Draft, person: Person, track: str) -> None:
    """Row 1: an application from an address that is not proven yet."""
    if draft.state.enrollment_in(track, person.id) is None:
        _new(draft, person, track, EnrollmentState.UNCONFIRMED)


def apply(draft: Draft, person: Person, track: str, why: str = "") -> Refusal | None:
    """Rows 2 and 4: a proven person's application; placed or waitlisted at once."""
    known = draft.state.enrollment_in(track, person.id)
    requested = known is not None and known.state is EnrollmentState.UNCONFIRMED
    if known is not None and not requested:
        if marked(known, LATER):  # ready now
            draft.fact("still-wanted", unmark(known, LATER), why)
        draft.say(f"You already asked for {track}: {standing(draft.state, known)}.")
        return None
    if refusal := _too_many(draft.state, person, track):
        if known is None:
            return refusal
        draft.gone("purge", known, "as many tracks as one person can take")
        draft.say(refusal.text)
        return None
    if known is None:
        known = _new(draft, person, track, EnrollmentState.APPLIED, why)
    else:
        known = draft.step(known, Step.CONFIRM, why, applied_at=draft.now)
    place_or_wait(draft, known)
    return None


def move(draft: Draft, enrollment: Enrollment, track: str) -> None:
    """Row 27: out of one track and into another; one mail tells of both (SPEC 11.14)."""
    person = draft.person(enrollment.person)
    draft.step(enrollment, Step.MOVE, f"moves to {track}", hold_until=None)
    withdraw_matters(draft, enrollment, f"moved to {track}")
    why = f"moves from {enrollment.track}"
    moved = _new(draft, person, track, EnrollmentState.APPLIED, why)
    place_or_wait(draft, mark(moved, MOVED, draft.now))


def withdraw_matters(draft: Draft, enrollment: Enrollment, why: str) -> None:
    """What organizers were asked about an enrollment is pointless once it is over."""
    for kind in (
        "place",
        "claim",
        "contact",
        "another",
        "lapse",
        "unreached",
        "extend",
        "end",
        "gone",
        "break",
    ):
        draft.settle_matters(kind, enrollment.id, why)


def _new(
    draft: Draft, person: Person, track: str, state: EnrollmentState, why: str = ""
) -> Enrollment:
    enrollment = Enrollment(
        id=draft.new_id(),
        person=person.id,
        track=track,
        state=state,
        since=draft.now,
        applied_at=draft.now,
        front=_returns(draft.state, person, track, draft.now),
    )
    draft.fact("join", enrollment, why, after=str(state))
    return enrollment


def _too_many(state: Snapshot, person: Person, track: str) -> Refusal | None:
    taken = [e.track for e in state.open_enrollments(person.id)]
    if len(taken) < state.settings.max_enrollments:
        return None
    named = " and ".join(taken)
    return Refusal(
        f"You are in {named} already, and {len(taken)} at once is as many as one person can"
        f' take here. Write "move {track}" to change from one of them to {track}.'
    )


def _returns(state: Snapshot, person: Person, track: str, now: datetime) -> bool:
    """A lapsed mentee who comes back within `rejoin_front` waits first in line (row 20)."""
    keeps = state.settings.clocks.rejoin_front
    return any(
        e.person == person.id
        and e.track == track
        and e.state is EnrollmentState.LAPSED
        and now - e.since <= keeps
        for e in state.enrollments.values()
    )


# places and the line ----------------------------------------------------------------------


def place_or_wait(draft: Draft, enrollment: Enrollment) -> None:
    """Rows 5-7: give a free seat, ask the organizers, or put into the line."""
    state = draft.state
    if state.settings.placement == "approve":
        person = draft.person(enrollment.person)
        text = f"{person.full_name} <{person.address}> would like to join {enrollment.track}"
        ok = f"place {person.address} {enrollment.track}"
        draft.matter("place", enrollment.id, text, ok, urgent=True)
        draft.say(f"Your request for {enrollment.track} is in. An organizer will look at it.")
        waiters.say(draft, person)
        return
    overtakes = somebody_waits(state, enrollment.track)
    place = None if overtakes else placement.choose(state, enrollment, draft.now)
    if place:
        settle_in(draft, enrollment, place, Step.PLACE)
    else:
        wait(draft, enrollment)


def settle_in(draft: Draft, enrollment: Enrollment, place: placement.Place, step: Step) -> None:
    """Place somebody: lead, welcome (M06) to the mentee, M10 to the mentors at their slot.

    The welcome answers the mentee's own mail; what an organizer did waits for the mentee's slot.
    """
    placed = draft.step(
        enrollment,
        step,
        place.why,
        cohort=place.cohort.id,
        lead=place.lead.person,
        placed_at=draft.now,
        reason=place.why,
        hold_until=None,
        marks=tuple(pair for pair in enrollment.marks if pair[0] == MOVED),
    )
    if draft.actor and draft.actor.id == placed.person:
        draft.mail(
            placed.person,
            welcome(draft.state, placed, draft.env),
            thread=f"welcome:{placed.id}",
            about=placed.id,
        )
    else:
        draft.notice(placed.person, "welcome", placed.id)
    for mentor in draft.state.mentors_of(place.cohort.id):
        draft.notice(mentor.person, "new-mentee", placed.id)


def wait(draft: Draft, enrollment: Enrollment, step: Step = Step.WAIT, why: str = "") -> None:
    """Row 7: into the line, with the position and what has room meanwhile (M04)."""
    why = why or ("no mentors yet" if needs_mentors(draft.state, enrollment) else "no free seat")
    kept = tuple(pair for pair in enrollment.marks if pair[0] in (MOVED, LATER))
    waiting = draft.step(enrollment, step, why, cohort=None, lead=None, cover=None, marks=kept)
    left = moved_from(draft.state, waiting)
    if not (draft.actor and draft.actor.id == waiting.person):
        draft.notice(waiting.person, "waitlisted", waiting.id)
    elif left:
        number = position_of(draft.state, waiting)
        draft.say(
            f"You are out of {left}, and number {number} in line for {waiting.track}:"
            f" {why}. You get a mail as soon as there is a place for you."
        )
    else:
        draft.mail(
            waiting.person,
            waitlisted(draft.state, waiting),
            thread=f"waiting:{waiting.id}",
            about=waiting.id,
        )


# organizers -------------------------------------------------------------------------------


def place_by_organizer(draft: Draft, enrollment_id: int, by: Person, *, lead: int = 0) -> str:
    """An organizer's ok to an application (row 6), with a lead of their choice if they name one.

    A sentence on what happened.
    """
    enrollment = draft.state.enrollments.get(enrollment_id)
    if enrollment is None or enrollment.state not in (
        EnrollmentState.APPLIED,
        EnrollmentState.WAITLISTED,
    ):
        return "That application is not open any more; nothing changed."
    draft.settle_matters("place", enrollment.id, f"decided by {by.called}")
    person = draft.person(enrollment.person)
    place = placement.choose(draft.state, enrollment, draft.now)
    if place is None:
        if enrollment.state is EnrollmentState.APPLIED:
            wait(draft, enrollment, why=f"approved by {by.called}; no free seat")
        return f"No seat in {enrollment.track} is free: {person.full_name} waits in line."
    if lead:
        chosen = placement.with_lead(draft.state, place, lead, person, by)
        if chosen is None:
            mentor = draft.person(lead).full_name
            return f"{mentor} is not on duty in {place.cohort.name}, so nothing changed."
        place = chosen
    settle_in(draft, enrollment, place, Step.PLACE)
    return f"{person.full_name} is in {place.cohort.name}: {place.why}."


def decline(draft: Draft, enrollment_id: int, _by: Person, reason: str) -> str:
    """Row 8: an organizer's no to an application (M07 at the reader's slot)."""
    enrollment = draft.state.enrollments.get(enrollment_id)
    if enrollment is None or enrollment.state not in (
        EnrollmentState.APPLIED,
        EnrollmentState.WAITLISTED,
    ):
        return "That application is not open any more; nothing changed."
    declined = draft.step(enrollment, Step.DECLINE, reason, note=reason)
    withdraw_matters(draft, declined, "declined")
    draft.notice(declined.person, "declined", declined.id)
    return f"{draft.person(declined.person).full_name} is told kindly that it is a no."
