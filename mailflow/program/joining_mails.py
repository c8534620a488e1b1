"""The mails on the way to a seat, from what is true when they are written (M03-M08, M10)."""

from collections.abc import Mapping
from datetime import timedelta

from mailflow.program import calendar, cards
from mailflow.program.decision import Env
from mailflow.program.mails import (
    Declined,
    Expired,
    NewMentee,
    Offer,
    StillWaiting,
    Waitlisted,
    Waitlists,
    Welcome,
)
from mailflow.program.model import (
    MEMBER_STATES,
    Assignment,
    Enrollment,
    EnrollmentState,
    Notice,
    Person,
    marked,
)
from mailflow.program.notices import Writer, Written
from mailflow.program.settings import Clocks
from mailflow.program.snapshot import Snapshot
from mailflow.program.standing import LATER, moved_from, needs_mentors, position_of


def welcome(state: Snapshot, enrollment: Enrollment, env: Env) -> Welcome:
    """M06: the group, the lead, the goal, and the first step."""
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
        moved_from=moved_from(state, enrollment),
        guide=track.guide,
    )


def waitlisted(state: Snapshot, enrollment: Enrollment) -> Waitlisted:
    """M04: the place in line, and what has room meanwhile."""
    return Waitlisted(
        name=state.people[enrollment.person].called,
        track=cards.track_card(state, enrollment.track),
        position=position_of(state, enrollment),
        needs_mentors=needs_mentors(state, enrollment),
        elsewhere=tuple(
            c for c in cards.elsewhere(state, enrollment.track, enrollment.person) if c.free
        ),
        moved_from=moved_from(state, enrollment),
        later=marked(enrollment, LATER) is not None,
    )


#: Whoever is reminded of an offer has a day to answer, where the offer holds that long.
AFTER_NUDGE = timedelta(days=1)


def nudge_after(clocks: Clocks) -> timedelta:
    """When an offer is reminded of: half-way where its own clock is the shorter one."""
    return clocks.offer_nudge if clocks.offer_nudge < clocks.offer else clocks.offer / 2


def after_nudge(clocks: Clocks) -> timedelta:
    """How long it holds from the reminder on, however late that comes."""
    return min(AFTER_NUDGE, clocks.offer - nudge_after(clocks))


def offer(state: Snapshot, enrollment: Enrollment, env: Env, *, nudge: bool = False) -> Offer:
    """M03: a seat, until when, and who the mentors are; their addresses only after a yes."""
    person = state.people[enrollment.person]
    cohort = state.cohorts[enrollment.cohort or 0]
    until = enrollment.hold_until or env.now + state.settings.clocks.offer
    until = max(until, env.now + after_nudge(state.settings.clocks)) if nudge else until
    mentors = [state.people[a.person] for a in state.mentors_of(cohort.id)]
    return Offer(
        name=person.called,
        track=cards.track_card(state, enrollment.track),
        cohort=cohort.name,
        until=calendar.local_date(until, state.zone_of(person)),
        mentors=tuple(cards.mentor_card(m, env.now, placed=False) for m in mentors),
        nudge=nudge,
    )


# waiting mails ----------------------------------------------------------------------------


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
            others=cards.others(state, cohort.id, [e for _, e in group]),
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
            welcome(state, placed, env),
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
    waits = [
        (notice, waiting)
        for notice in notices
        if (waiting := state.enrollments.get(notice.about))
        and waiting.state is EnrollmentState.WAITLISTED
    ]
    if several := in_one([waitlisted(state, waiting) for _, waiting in waits]):
        first = waits[0][1]
        covers = frozenset(notice.id for notice, _ in waits)
        return (Written(several, f"waiting:{first.id}", first.id, covers=covers),)
    return tuple(
        Written(
            waitlisted(state, waiting),
            thread=f"waiting:{waiting.id}",
            about=waiting.id,
            covers=frozenset({notice.id}),
        )
        for notice, waiting in waits
    )


def in_one(lines: list[Waitlisted]) -> Waitlists | None:
    """Several places in line as one mail; who was moved, or asked to wait, reads their own."""
    if len(lines) < _SEVERAL or any(line.moved_from or line.later for line in lines):
        return None
    names = {line.track.name for line in lines}
    room = tuple(card for card in lines[0].elsewhere if card.name not in names)
    return Waitlists(lines[0].name, tuple(lines), room)


_SEVERAL = 2


def write_offer_nudge(
    state: Snapshot, _person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """The one reminder of an offer, in its thread."""
    return tuple(
        Written(
            offer(state, offered, env, nudge=True),
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
                later=marked(waiting, LATER) is not None,
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
            elsewhere=tuple(c for c in cards.elsewhere(state, refused.track, person.id) if c.free),
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
