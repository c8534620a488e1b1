"""From the first "join deploy" to a seat: applications, places, the waitlist, offers.

DOMAIN 2a rows 1-13. A free seat at application is given at once (SPEC 11.10); whoever waits
gets an offer with a hold, because interest decays.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from mailflow.program import calendar, cards, placement
from mailflow.program.decision import Env, Refusal
from mailflow.program.draft import Draft
from mailflow.program.lifecycle import Step
from mailflow.program.mails import (
    Declined,
    Expired,
    NewMentee,
    Offer,
    StillWaiting,
    Waitlisted,
    Welcome,
)
from mailflow.program.model import (
    MEMBER_STATES,
    AddressState,
    Assignment,
    Cohort,
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

#: Marks: this application came out of a move; this person would rather have a seat later.
MOVED, LATER = "moved", "later"
#: Addresses to which no offer goes: nobody there could take it.
UNREACHABLE = (
    AddressState.BOUNCING,
    AddressState.MUTED,
    AddressState.ERASED,
    AddressState.BANNED,
)

# applying --------------------------------------------------------------------------------


def request(draft: Draft, person: Person, track: str) -> None:
    """Row 1: an application from an address that is not proven yet."""
    if draft.state.enrollment_in(track, person.id) is None:
        _new(draft, person, track, EnrollmentState.UNCONFIRMED)


def apply(draft: Draft, person: Person, track: str, why: str = "") -> Refusal | None:
    """Rows 2 and 4: a proven person's application; placed or waitlisted at once."""
    known = draft.state.enrollment_in(track, person.id)
    requested = known is not None and known.state is EnrollmentState.UNCONFIRMED
    if known is not None and not requested:
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
    for kind in ("place", "claim", "contact"):
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


def standing(state: Snapshot, enrollment: Enrollment) -> str:
    """Where an enrollment stands, in a few plain words."""
    cohort = state.cohorts.get(enrollment.cohort or 0)
    match enrollment.state:
        case EnrollmentState.WAITLISTED:
            position = position_of(state, enrollment)
            return f"you are number {position} in line"
        case EnrollmentState.OFFERED:
            return 'a place is yours; reply "yes" to take it'
        case EnrollmentState.PLACED | EnrollmentState.ACTIVE if cohort:
            return f"you are in {cohort.name}"
        case EnrollmentState.PAUSED if enrollment.until:
            return f"paused until {enrollment.until:%-d %B}"
        case EnrollmentState.CLAIMED:
            return "the goal is claimed, and a mentor will confirm it"
        case EnrollmentState.APPLIED:
            return "an organizer will look at it"
        case _:
            return str(enrollment.state)


def position_of(state: Snapshot, enrollment: Enrollment) -> int:
    """The place in line, from 1."""
    known = state.positions.get(enrollment.id)
    if known is not None:
        return known
    queue = [e.id for e in state.queue(enrollment.track)]
    length = state.waiting.get(enrollment.track, len(queue))
    if enrollment.front and enrollment.id in queue:
        return queue.index(enrollment.id) + 1
    return max(length, 1)


# places and the waitlist --------------------------------------------------------------------


def place_or_wait(draft: Draft, enrollment: Enrollment) -> None:
    """Rows 5-7: give a free seat, ask the organizers, or put into the line."""
    state = draft.state
    if state.settings.placement == "approve":
        person = draft.person(enrollment.person)
        text = f"{person.full_name} <{person.address}> would like to join {enrollment.track}"
        ok = f"place {person.address} {enrollment.track}"
        draft.matter("place", enrollment.id, text, ok, urgent=True)
        draft.say(f"Your request for {enrollment.track} is in. An organizer will look at it.")
        return
    first_in_line = not state.waiting.get(enrollment.track)
    place = placement.choose(state, enrollment, draft.now) if first_in_line else None
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
            _welcome(draft.state, placed, draft.env),
            thread=f"welcome:{placed.id}",
            about=placed.id,
        )
    else:
        draft.notice(placed.person, "welcome", placed.id)
    for mentor in draft.state.mentors_of(place.cohort.id):
        draft.notice(mentor.person, "new-mentee", placed.id)


def _moved_from(state: Snapshot, enrollment: Enrollment) -> str:
    since = marked(enrollment, MOVED)
    return next(
        (
            e.track
            for e in state.enrollments.values()
            if since
            and e.person == enrollment.person
            and e.state is EnrollmentState.TRANSFERRED
            and e.since == since
        ),
        "",
    )


def _welcome(state: Snapshot, enrollment: Enrollment, env: Env) -> Welcome:
    track = state.settings.tracks[enrollment.track]
    cohort = state.cohorts[enrollment.cohort or 0]
    lead = state.people[enrollment.cover or enrollment.lead or 0]
    others = [state.people[a.person] for a in state.mentors_of(cohort.id)]
    return Welcome(
        name=state.people[enrollment.person].called,
        track=cards.track_card(state, track.name),
        cohort=cohort.name,
        lead=cards.mentor_card(lead, env.now),
        mentors=tuple(cards.mentor_card(m, env.now) for m in others if m.id != lead.id),
        milestones=track.milestones,
        channel=track.channel,
        list_address=env.addresses.list_of(cohort.name),
        why=enrollment.reason,
        moved_from=_moved_from(state, enrollment),
    )


def wait(draft: Draft, enrollment: Enrollment, step: Step = Step.WAIT, why: str = "") -> None:
    """Row 7: into the line, with the position and what has room meanwhile (M04)."""
    why = why or ("no mentors yet" if _needs_mentors(draft.state, enrollment) else "no free seat")
    kept = tuple(pair for pair in enrollment.marks if pair[0] in (MOVED, LATER))
    waiting = draft.step(enrollment, step, why, cohort=None, lead=None, cover=None, marks=kept)
    moved_from = _moved_from(draft.state, waiting)
    if not (draft.actor and draft.actor.id == waiting.person):
        draft.notice(waiting.person, "waitlisted", waiting.id)
    elif moved_from:
        number = position_of(draft.state, waiting)
        draft.say(
            f"You are out of {moved_from}, and number {number} in line for {waiting.track}:"
            f" {why}. You get a mail as soon as there is a place for you."
        )
    else:
        draft.mail(
            waiting.person,
            _waitlisted(draft.state, waiting),
            thread=f"waiting:{waiting.id}",
            about=waiting.id,
        )


def _needs_mentors(state: Snapshot, enrollment: Enrollment) -> bool:
    return not any(
        len(state.mentors_of(c.id)) >= placement.ENOUGH_MENTORS
        for c in state.cohorts_of(enrollment.track)
    )


def _waitlisted(state: Snapshot, enrollment: Enrollment) -> Waitlisted:
    return Waitlisted(
        name=state.people[enrollment.person].called,
        track=cards.track_card(state, enrollment.track),
        position=position_of(state, enrollment),
        needs_mentors=_needs_mentors(state, enrollment),
        elsewhere=tuple(c for c in cards.elsewhere(state, enrollment.track) if c.free),
    )


def backfill(draft: Draft, track: str) -> None:
    """Row 9: offer every free seat of the track to the first in line who can take it."""
    for enrollment in draft.state.queue(track):
        if not _takes_offers(draft.state, enrollment):
            continue
        place = placement.choose(draft.state, enrollment, draft.now)
        if place is None:
            return
        if draft.state.settings.placement == "approve":
            person = draft.person(enrollment.person)
            ok = f"place {person.address} {track}"
            text = f"A seat in {track} is free; {person.full_name} is first in line"
            draft.matter("place", enrollment.id, text, ok, urgent=True)
            return
        _offer(draft, enrollment, place.cohort)


def _takes_offers(state: Snapshot, enrollment: Enrollment) -> bool:
    """Not whoever cannot read it, nor who said "later" and was not asked again since (M05)."""
    unreachable = state.people[enrollment.person].state in UNREACHABLE
    return not unreachable and not marked(enrollment, LATER)


def _offer(draft: Draft, enrollment: Enrollment, cohort: Cohort) -> None:
    offered = draft.step(
        enrollment, Step.OFFER, f"a seat in {cohort.name} is free", cohort=cohort.id, marks=()
    )
    draft.mail(
        offered.person,
        _offer_content(draft.state, offered, draft.env),
        thread=f"offer:{offered.id}",
        about=offered.id,
    )


def _offer_content(
    state: Snapshot, enrollment: Enrollment, env: Env, *, nudge: bool = False
) -> Offer:
    person = state.people[enrollment.person]
    cohort = state.cohorts[enrollment.cohort or 0]
    until = enrollment.hold_until or env.now + state.settings.clocks.offer
    mentors = [state.people[a.person] for a in state.mentors_of(cohort.id)]
    return Offer(
        name=person.called,
        track=cards.track_card(state, enrollment.track),
        cohort=cohort.name,
        until=calendar.local_date(until, state.zone_of(person)),
        mentors=tuple(cards.mentor_card(m, env.now, placed=False) for m in mentors),
        nudge=nudge,
    )


# answers to an offer ----------------------------------------------------------------------


def offer_delivered(draft: Draft, enrollment: Enrollment, *, nudge: bool) -> None:
    """The hold counts from the offer's delivery; its end needs a delivered nudge (row 13)."""
    if enrollment.state is not EnrollmentState.OFFERED:
        return
    if nudge:
        draft.fact("nudge", mark(enrollment, "nudged", draft.now))
    elif enrollment.hold_until is None:
        held = replace(enrollment, hold_until=draft.now + draft.state.settings.clocks.offer)
        draft.fact("hold", held, f"held until {held.hold_until:%Y-%m-%d}")


def accept(draft: Draft, enrollment: Enrollment) -> Refusal | None:
    """Row 11: yes to an offer that is still held."""
    cohort = draft.state.cohorts[enrollment.cohort or 0]
    mentee = draft.person(enrollment.person)
    lead = placement.choose_lead(draft.state, cohort, mentee, draft.now)
    if lead is None:
        first = replace(enrollment, front=True, hold_until=None)
        wait(draft, first, Step.LATER, "no mentor on duty just now")
        return None
    why = placement.reason(draft.state, cohort, lead, mentee, draft.now)
    settle_in(draft, enrollment, placement.Place(cohort, lead, why), Step.ACCEPT)
    return None


def later(draft: Draft, enrollment: Enrollment) -> None:
    """Row 12: not now: the end of the line, and the next offer only once it is wanted."""
    back = replace(enrollment, applied_at=draft.now, front=False, hold_until=None)
    wait(draft, mark(back, LATER, draft.now), Step.LATER, "not now")


def expire(draft: Draft, enrollment: Enrollment, why: str) -> None:
    """Rows 10 and 13: an offer or a wait ends unanswered (M08 at the reader's slot)."""
    expired = draft.step(enrollment, Step.EXPIRE, why, hold_until=None)
    withdraw_matters(draft, expired, why)
    draft.notice(expired.person, "expired", expired.id)


def still_wanted(draft: Draft, enrollment: Enrollment, *, now: bool = True) -> None:
    """Yes to "still want it?" (M05), now or later: asked again in a month."""
    kept = unmark(enrollment, "asked", "asked twice", *((LATER,) if now else ()))
    kept = kept if now else mark(kept, LATER, draft.now)
    draft.fact("still-wanted", mark(kept, "wanted", draft.now))
    position = position_of(draft.state, enrollment)
    draft.say(f"Good. You keep your place in the line for {enrollment.track}: number {position}.")


# organizers ---------------------------------------------------------------------------------


def place_by_organizer(draft: Draft, enrollment_id: int, by: Person) -> str:
    """An organizer's ok to an application (row 6); a sentence on what happened."""
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


# clocks ------------------------------------------------------------------------------------


def due(state: Snapshot, enrollment: Enrollment) -> datetime | None:
    """When an application, a wait or an offer needs attention next."""
    clocks = state.settings.clocks
    match enrollment.state:
        case EnrollmentState.UNCONFIRMED:
            return enrollment.since + clocks.confirm
        case EnrollmentState.WAITLISTED:
            if twice := marked(enrollment, "asked twice"):
                return twice + clocks.still_waiting_answer
            last = marked(enrollment, "asked") or marked(enrollment, "wanted")
            return (last or enrollment.since) + clocks.still_waiting
        case EnrollmentState.OFFERED if enrollment.hold_until:
            nudged = marked(enrollment, "nudged")
            if nudged:
                return max(enrollment.hold_until, nudged + timedelta(days=1))
            if marked(enrollment, "nudge asked"):
                return None
            return enrollment.hold_until - clocks.offer + clocks.offer_nudge
        case _:
            return None


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


def still_waiting_delivered(draft: Draft, enrollment: Enrollment) -> None:
    """The clock of row 10 counts from the delivery of "still want it?"."""
    if enrollment.state is EnrollmentState.WAITLISTED:
        name = "asked twice" if marked(enrollment, "asked") else "asked"
        draft.fact("ask", mark(enrollment, name, draft.now))


# waiting mails ------------------------------------------------------------------------------


def write_new_mentee(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """M10: one mail per cohort, with everybody who joined since the last."""
    joined = [(n, state.enrollments.get(n.about)) for n in notices]
    members = [(n, e) for n, e in joined if e and e.cohort and e.state in MEMBER_STATES]
    mails = []
    for cohort_id in dict.fromkeys(e.cohort for _, e in members):
        group = [(n, e) for n, e in members if e.cohort == cohort_id]
        cohort = state.cohorts[cohort_id or 0]
        content = NewMentee(
            name=person.called,
            track=cards.track_card(state, cohort.track),
            cohort=cohort.name,
            mentees=tuple(cards.mentee_card(state, e, person, env.now, e.reason) for _, e in group),
            list_address=env.addresses.list_of(cohort.name),
        )
        mails.append(
            Written(
                content,
                thread=f"new-mentee:{cohort.id}",
                about=group[0][1].id if len(group) == 1 else cohort.id,
                refs=tuple((i, e.id) for i, (_, e) in enumerate(group, start=1)),
                covers=frozenset(n.id for n, _ in group),
            )
        )
    return tuple(mails)


def write_welcome(
    state: Snapshot, _person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """M06, where an organizer placed somebody: about those who are in the cohort still."""
    return tuple(
        Written(
            _welcome(state, placed, env),
            thread=f"welcome:{placed.id}",
            about=placed.id,
            covers=frozenset({notice.id}),
        )
        for notice in notices
        if (placed := state.enrollments.get(notice.about)) and placed.state in MEMBER_STATES
    )


def write_waitlisted(
    state: Snapshot, _person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """M04, where an organizer's ok found no seat: about those who wait still."""
    return tuple(
        Written(
            _waitlisted(state, waiting),
            thread=f"waiting:{waiting.id}",
            about=waiting.id,
            covers=frozenset({notice.id}),
        )
        for notice in notices
        if (waiting := state.enrollments.get(notice.about))
        and waiting.state is EnrollmentState.WAITLISTED
    )


def write_offer_nudge(
    state: Snapshot, _person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """The one reminder of an offer, in its thread."""
    return tuple(
        Written(
            _offer_content(state, offered, env, nudge=True),
            thread=f"offer:{offered.id}",
            about=offered.id,
            covers=frozenset({notice.id}),
        )
        for notice in notices
        if (offered := state.enrollments.get(notice.about))
        and offered.state is EnrollmentState.OFFERED
    )


def write_still_waiting(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """M05, once a month."""
    return tuple(
        Written(
            StillWaiting(
                name=person.called,
                track=cards.track_card(state, waiting.track),
                position=position_of(state, waiting),
                since=calendar.local_date(waiting.applied_at, state.zone_of(person)),
            ),
            thread=f"waiting:{waiting.id}",
            about=waiting.id,
            covers=frozenset({notice.id}),
        )
        for notice in notices
        if (waiting := state.enrollments.get(notice.about))
        and waiting.state is EnrollmentState.WAITLISTED
    )


def write_expired(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """M08: no blame."""
    return tuple(
        Written(
            Expired(
                name=person.called,
                track=cards.track_card(state, over.track),
                offered=over.cohort is not None,
            ),
            thread=f"offer:{over.id}" if over.cohort else f"waiting:{over.id}",
            about=over.id,
            covers=frozenset({notice.id}),
        )
        for notice in notices
        if (over := state.enrollments.get(notice.about)) and over.state is EnrollmentState.EXPIRED
    )


def write_declined(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """M07 for an application, or for somebody who offered to mentor."""
    mails = []
    for notice in notices:
        refused = state.enrollments.get(notice.about) or state.assignments.get(notice.about)
        if refused is None:
            continue
        content = Declined(
            name=person.called,
            track=cards.track_card(state, refused.track),
            reason=refused.note,
            as_mentor=isinstance(refused, Assignment),
            elsewhere=tuple(c for c in cards.elsewhere(state, refused.track) if c.free),
        )
        mails.append(
            Written(content, f"declined:{refused.id}", refused.id, covers=frozenset({notice.id}))
        )
    return tuple(mails)


WRITERS: Mapping[str, Writer] = {
    "welcome": write_welcome,
    "waitlisted": write_waitlisted,
    "new-mentee": write_new_mentee,
    "offer": write_offer_nudge,
    "still-waiting": write_still_waiting,
    "expired": write_expired,
    "declined": write_declined,
}
