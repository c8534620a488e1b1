"""What silence writes: "still in?", the place that went on, and the lead's note (M14-M16)."""

from collections.abc import Mapping

from mailflow.program import calendar, cards
from mailflow.program.decision import Env
from mailflow.program.lapsing import is_asked, is_told, lapses_at, last_sign
from mailflow.program.mails import Lapsed, LapseNote, StillIn
from mailflow.program.model import AddressState, Enrollment, EnrollmentState, Notice, Person
from mailflow.program.notices import Writer, Written
from mailflow.program.snapshot import Snapshot

BOUNCING = AddressState.BOUNCING


def write_still_in(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """M14, where there is no sign still."""
    mails = []
    zone = state.zone_of(person)
    for notice in notices:
        member = state.enrollments.get(notice.about)
        if member is None or not is_asked(state, member):
            continue
        freed = lapses_at(state, member, env.now)
        content = StillIn(
            name=person.called,
            track=cards.track_card(state, member.track),
            last_seen=calendar.local_date(last_sign(member), zone),
            until=calendar.local_date(freed, zone) if freed else None,
            weeks_first=state.settings.clocks.rejoin_front.days // 7,
            told=is_told(member),
        )
        mails.append(
            Written(content, f"still-in:{member.id}", member.id, covers=frozenset({notice.id}))
        )
    return tuple(mails)


def write_lapsed(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """M15 to whom it concerns; M16 to the lead, one note per cohort."""
    over = [
        (n, e)
        for n in notices
        if (e := state.enrollments.get(n.about)) and e.state is EnrollmentState.LAPSED
    ]
    own = [_goodbye(state, person, n, e, env) for n, e in over if e.person == person.id]
    led = [(n, e) for n, e in over if e.person != person.id]
    notes = []
    for cohort_id, told in dict.fromkeys((e.cohort, is_told(e)) for _, e in led):
        group = [(n, e) for n, e in led if (e.cohort, is_told(e)) == (cohort_id, told)]
        content = LapseNote(
            name=person.called,
            cohort=state.cohorts[cohort_id or 0].name,
            mentees=tuple(state.people[e.person].full_name for _, e in group),
            asked=all(state.people[e.person].state is not BOUNCING for _, e in group),
            told=told,
        )
        covers = frozenset(n.id for n, _ in group)
        notes.append(Written(content, f"lapsed:{cohort_id}", group[0][1].id, covers=covers))
    return (*own, *notes)


def _goodbye(
    state: Snapshot, person: Person, notice: Notice, over: Enrollment, env: Env
) -> Written:
    clocks, zone = state.settings.clocks, state.zone_of(person)
    content = Lapsed(
        name=person.called,
        track=cards.track_card(state, over.track),
        undo_until=calendar.local_date(env.now + clocks.undo, zone),
        first_until=calendar.local_date(over.since + clocks.rejoin_front, zone),
    )
    return Written(content, f"still-in:{over.id}", over.id, covers=frozenset({notice.id}))


WRITERS: Mapping[str, Writer] = {"still-in": write_still_in, "lapsed": write_lapsed}
