"""Mentors' absences: dated, covered, and over by themselves (DOMAIN 2b).

An absence starts on its first day and ends on the day after its last one, both at 08:00 of the
mentor's clocks, before any check-in of that day. No check-in is missed meanwhile.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from mailflow.program import (
    calendar,
    cards,
    cover,
    out_of_office,
    reassignment,
    round_lines,
    silence,
)
from mailflow.program.cover import hand_over, pass_on
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.mails import Back, Covered
from mailflow.program.model import (
    COVERED,
    LOST,
    MEMBER_STATES,
    Assignment,
    AssignmentState,
    Enrollment,
    Notice,
    Person,
    unmark,
)
from mailflow.program.notices import Writer, Written
from mailflow.program.out_of_office import propose
from mailflow.program.snapshot import Snapshot

__all__ = [
    "WRITERS",
    "announce",
    "away_clock",
    "away_due",
    "come_back",
    "covered_by",
    "give_back",
    "hand_over",
    "pass_on",
    "propose",
    "start",
]

DAWN = time(8)
#: Longer than this, a mentor is asked whether she would rather step down.
LONG = timedelta(weeks=8)


def announce(
    draft: Draft, assignment: Assignment, first: date, last: date | None, why: str = ""
) -> None:
    """`away A..B`: from today on at once, else kept until its first day comes."""
    zone = draft.state.zone_of(draft.person(assignment.person))
    today = calendar.local_date(draft.now, zone)
    since = assignment.away_from if assignment.state is AssignmentState.AWAY else first
    dated = replace(assignment, away_from=since, away_until=last)
    words = f"You are noted as away from {assignment.track}, {calendar.days_in_words(first, last)}."
    if assignment.state is AssignmentState.AWAY:
        draft.fact("away", dated, why or "another end")
        draft.say(words)
    elif first <= today:
        start(draft, dated, why)
        draft.say(f"{words} {covered_by(draft.state, dated)}")
    else:
        draft.fact("away", dated, why or calendar.days_in_words(first, last))
        draft.say(f"{words} Whoever looks after your mentees hears of it that morning.")
    if last is not None and last - first > LONG:
        draft.say(
            "That is more than eight weeks. If you would rather hand your mentees over for good,"
            ' write "stepping down".'
        )


def covered_by(state: Snapshot, assignment: Assignment, whom: str = "you") -> str:
    """Who looks after whom, in a sentence to the mentor, or (about `them`) to an organizer."""
    mine = [e for e in state.mentees_of(assignment.cohort or 0) if e.lead == assignment.person]
    covered: dict[int, list[str]] = {}
    for member in mine:
        if member.cover is not None:
            covered.setdefault(member.cover, []).append(state.people[member.person].called)
    if not mine:
        return f"{whom.replace('them', 'they').capitalize()} look after nobody just now."
    if sum(map(len, covered.values())) < len(mine):
        return f"The organizers look for somebody to cover for {whom}."
    return " ".join(
        f"{state.people[by].called} looks after {' and '.join(names)}."
        for by, names in covered.items()
    )


def start(draft: Draft, assignment: Assignment, why: str = "") -> None:
    """The absence begins: leads are covered, mentees hear who looks after them."""
    away = draft.turn(assignment, "away", why or _away_words(assignment))
    hand_over(draft, away)


def _away_words(assignment: Assignment) -> str:
    last = assignment.away_until
    return f"away until {last:%-d %B}" if last else "away, open end"


def come_back(draft: Draft, assignment: Assignment, why: str = "is back") -> None:
    """The absence is over, or one that was planned is called off; leads return (M36)."""
    assignment = silence.cleared(unmark(assignment, LOST, COVERED))
    fields = {"away_from": None, "away_until": None, "missed": 0}
    if assignment.state is not AssignmentState.AWAY:
        called_off = replace(assignment, away_from=None, away_until=None)
        draft.fact("back", called_off, why)
        return
    back = draft.turn(assignment, "back", why, **fields)
    for member in draft.state.mentees_of(back.cohort or 0):
        if member.lead == back.person:
            give_back(draft, member)
    for kind in ("cover", "retire"):
        draft.settle_matters(kind, back.id, "is back")
    cover.fill_gaps(draft, back.cohort or 0)
    if draft.actor is not None and draft.actor.id == back.person:
        written = _back(draft.state, back, draft.now)
        if written:
            draft.mail(back.person, written.content, thread=written.thread, about=written.about)
    else:
        draft.notice(back.person, "back", back.id)


def give_back(draft: Draft, member: Enrollment) -> None:
    """Back to the lead. Whoever was not yet told of the cover is not told of its end, either."""
    refusals = [name for name, _ in member.marks if name.startswith(cover.REFUSED.format(""))]
    free = unmark(replace(member, cover=None), *refusals)
    if free == member:
        return
    draft.fact("uncover", free, "the lead is back")
    waiting = [
        n
        for n in draft.state.notices.values()
        if (n.person, n.kind, n.about) == (member.person, "covered", member.id)
    ]
    for notice in waiting:
        draft.gone("drop", notice, "over before it was told")
    if member.cover is not None and not waiting:
        draft.notice(member.person, "covered", member.id)


# clocks ---------------------------------------------------------------------------------------


def away_due(state: Snapshot, assignment: Assignment) -> datetime | None:
    """When a planned absence starts, or a dated one ends."""
    mentor = state.people.get(assignment.person)
    if mentor is None:
        return None
    zone = state.zone_of(mentor)
    if assignment.state is AssignmentState.ON_DUTY and assignment.away_from:
        return calendar.at(assignment.away_from, DAWN, zone)
    if assignment.state is AssignmentState.AWAY and assignment.away_until:
        return calendar.at(assignment.away_until + timedelta(days=1), DAWN, zone)
    return None


def away_clock(draft: Draft, assignment: Assignment) -> None:
    """The first day of a planned absence, or the day after the last one."""
    if assignment.state is AssignmentState.AWAY:
        come_back(draft, assignment, "the absence is over")
        return
    zone = draft.state.zone_of(draft.person(assignment.person))
    last = assignment.away_until
    if last is not None and last < calendar.local_date(draft.now, zone):
        come_back(draft, assignment, "the absence had passed")
    else:
        start(draft, assignment)


# waiting mails --------------------------------------------------------------------------------


def write_covered(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """M33: one line to a mentee, when somebody covers and when the lead is back."""
    mails = []
    for notice in notices:
        member = state.enrollments.get(notice.about)
        lead = state.people.get(member.lead or 0) if member else None
        away = state.assignment_of(lead.id, member.cohort or 0) if member and lead else None
        if member is None or lead is None or away is None or member.state not in MEMBER_STATES:
            continue
        by = state.people.get(member.cover or 0)
        before = state.people.get(reassignment.led_before(member, notice.since) or 0)
        if by is None and before is None and away.state is AssignmentState.AWAY:
            continue
        content = Covered(
            name=person.called,
            cohort=state.cohorts[member.cohort or 0].name,
            away=before.called if before and not by else lead.called,
            cover=cards.mentor_card(by or lead, env.now),
            last=away.away_until if by else None,
            returned=by is None and before is None,
            for_good=by is None and before is not None,
        )
        thread = f"welcome:{member.id}"
        mails.append(Written(content, thread, member.id, covers=frozenset({notice.id})))
    return tuple(mails)


def write_back(
    state: Snapshot, _person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """M36: on duty again; two lines on each mentee."""
    mails = []
    for notice in notices:
        assignment = state.assignments.get(notice.about)
        if assignment is None or assignment.state is not AssignmentState.ON_DUTY:
            continue
        if written := _back(state, assignment, env.now):
            mails.append(replace(written, covers=frozenset({notice.id})))
    return tuple(mails)


def _back(state: Snapshot, assignment: Assignment, now: datetime) -> Written | None:
    cohort = state.cohorts.get(assignment.cohort or 0)
    if cohort is None:
        return None
    person = state.people[assignment.person]
    zone = state.zone_of(person)
    mentees = tuple(
        f"{state.people[e.person].full_name}: {round_lines.known(state, e, zone, now)}"
        for e in state.led_by(person.id, cohort.id)
    )
    return Written(Back(person.called, cohort.name, mentees), f"mentor:{assignment.id}", cohort.id)


WRITERS: Mapping[str, Writer] = {
    "covered": write_covered,
    "back": write_back,
    **out_of_office.WRITERS,
}
