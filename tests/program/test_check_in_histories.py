"""Random histories of two cohorts: whatever people do, check-ins keep their promises."""

from collections import Counter
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from mailflow.program import absence, attention, budget, calendar, check_in, membership, pauses
from mailflow.program.mails import Left
from mailflow.program.model import (
    MEMBER_STATES,
    Answer,
    AssignmentState,
    EnrollmentState,
    RoundState,
)
from mailflow.program.settle import WRITERS
from tests.program.build import START, World

DAYS = 35
STEP = timedelta(hours=8)
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Kolkata", "")

#: What may happen at a step: the deed, who does it, and a number that picks among the possible.
DEEDS = st.tuples(
    st.sampled_from(["answer", "answer", "answer", "away", "back", "pass on", "leave", "pause"]),
    st.integers(0, 5),
    st.integers(0, 50),
)
HISTORIES = st.dictionaries(st.integers(0, DAYS * 3), st.lists(DEEDS, max_size=3), max_size=40)


def season(zones) -> World:
    """Two cohorts; Priya mentors in both, so that her check-ins fall on two days."""
    world = World("Europe/Berlin")
    deploy, talk = world.cohort("deploy"), world.cohort("talk")
    priya = world.mentor("Priya", deploy, zones[0])
    world.mentor(priya, talk)
    sam = world.mentor("Sam", deploy, zones[1])
    lee = world.mentor("Lee", talk, zones[2])
    for number, (cohort, lead) in enumerate(
        [(deploy, priya), (deploy, priya), (deploy, sam), (talk, priya), (talk, lee)]
    ):
        world.mentee(f"Mentee{number}", cohort, lead, START + timedelta(days=number))
    return world


def attend(world: World, now) -> None:
    """Every clock that is due strikes once."""
    state = world.state
    due = {
        "assignment": {
            a.id: attention.assignment_due(state, a) for a in state.assignments.values()
        },
        "enrollment": {
            e.id: attention.enrollment_due(state, e) for e in state.enrollments.values()
        },
        "round": {r.id: check_in.round_due(state, r) for r in state.rounds.values()},
    }
    for kind, subjects in due.items():
        for subject, at in subjects.items():
            if at is not None and at <= now:
                with world.at(now) as draft:
                    attention.attend(draft, kind, subject)
    if world.state.notices:
        with world.at(now):
            pass  # desks: what waits for a slot


def deliver(world: World, now, delivered: int) -> int:
    for mail in world.mails[delivered:]:
        if mail.content.kind in attention.CLOCKED:
            with world.at(now) as draft:
                attention.delivered(draft, mail.content.kind, mail.about)
    return len(world.mails)


def act(world: World, now, deed: str, who: int, pick: int) -> None:
    state = world.state
    assignments = list(state.assignments.values())
    assignment = assignments[who % len(assignments)]
    mentor = state.people[assignment.person]
    members = [e for e in state.enrollments.values() if e.state in MEMBER_STATES]
    with world.at(now, mentor) as draft:
        if deed == "answer":
            mine = [r for r in state.rounds.values() if r.cohort == assignment.cohort]
            if mine:
                words = list(Answer)
                check = mine[pick % len(mine)]
                answers = {x.number: (words[(pick + x.number) % 9], "") for x in check.lines}
                check_in.answer(draft, check, mentor, dict(list(answers.items())[: 1 + pick % 2]))
        elif deed == "away" and assignment.state in (AssignmentState.ON_DUTY, AssignmentState.AWAY):
            first = calendar.local_date(now, state.zone_of(mentor)) + timedelta(days=pick % 5)
            absence.announce(draft, assignment, first, first + timedelta(days=pick % 12))
        elif deed == "back" and (assignment.away_from or assignment.state is AssignmentState.AWAY):
            absence.come_back(draft, assignment)
        elif deed == "pass on":
            absence.pass_on(draft, assignment)
        elif deed == "leave" and members:
            membership.leave(draft, members[pick % len(members)])
        elif deed == "pause" and members:
            able = [e for e in members if e.state is not EnrollmentState.CLAIMED]
            if able:
                pauses.pause(draft, able[pick % len(able)], None)


@settings(max_examples=60, deadline=None)
@given(st.tuples(*(st.sampled_from(ZONES),) * 3), HISTORIES)
def test_promises(zones, history):
    world = season(zones)
    moments, delivered = [], 0
    for step in range(DAYS * 3):
        now = START + step * STEP
        before = len(world.mails)
        attend(world, now)
        for deed in history.get(step, ()):
            act(world, now, *deed)
        delivered = deliver(world, now, delivered)
        moments += [(now, mail) for mail in world.mails[before:]]
        nobody_away_leads_what_others_could(world)
    once_per_mentor_cohort_and_date(world)
    within_the_budget(world, moments)
    asked_only_of_who_looks_after_them(world)


def nobody_away_leads_what_others_could(world: World) -> None:
    """A mentee of somebody who is away is covered by somebody who is not, if one would."""
    for member in world.state.enrollments.values():
        if member.cover is not None and member.state in MEMBER_STATES:
            cover = world.state.assignment_of(member.cover, member.cohort)
            assert cover.state is AssignmentState.ON_DUTY


def once_per_mentor_cohort_and_date(world: World) -> None:
    keys = Counter((r.mentor, r.cohort, r.planned) for r in world.state.rounds.values())
    assert set(keys.values()) <= {1}
    mails = Counter(
        (m.to, m.about, m.content.kind)
        for m in world.mails
        if m.content.kind in ("check-in", "check-in-reminder")
    )
    assert set(mails.values()) <= {1}


def within_the_budget(world: World, moments) -> None:
    days: Counter = Counter()
    for now, mail in moments:
        kind = mail.content.kind
        waits = kind in WRITERS and kind not in budget.URGENT and budget.counts(kind)
        if mail.reply or not waits:
            continue
        if isinstance(mail.content, Left):  # what they did themselves is answered at once
            continue
        reader = world.state.people[mail.to]
        zone = world.state.zone_of(reader)
        assert not calendar.is_quiet(now, zone), kind
        days[mail.to, calendar.local_date(now, zone)] += 1
    assert set(days.values()) <= {1}


def asked_only_of_who_looks_after_them(world: World) -> None:
    for check in world.state.rounds.values():
        assert [line.number for line in check.lines] == list(range(1, len(check.lines) + 1))
        if check.state is RoundState.ANSWERED:
            assert any(line.answer for line in check.lines)
        if check.state is RoundState.MISSED:
            assert not any(line.answer for line in check.lines)
