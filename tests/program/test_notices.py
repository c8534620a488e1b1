"""Mails that wait for their slot: written late, from what is true then, merged where possible."""

from dataclasses import replace

import pytest

from mailflow.program import budget, check_in, notices
from mailflow.program.mails import Answered
from mailflow.program.model import AddressState, EnrollmentState
from mailflow.program.settle import WRITERS
from mailflow.program.snapshot import Sent
from tests.program.build import World, moment

NIGHT = "2027-03-09T23:00Z"
MORNING = "2027-03-10T09:00Z"


@pytest.fixture
def world() -> World:
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya", world.deploy)
    world.sam = world.mentor("Sam", world.deploy)
    return world


def test_waits_through_the_night(world):
    ana = world.mentee("Ana", world.deploy, world.priya)
    with world.at(NIGHT) as draft:
        draft.notice(world.priya.id, "new-mentee", ana.id)
    assert world.mails == []
    assert len(world.state.notices) == 1
    with world.at(MORNING):
        pass
    assert world.sent() == [("Priya", "new-mentee")]
    assert world.state.notices == {}


def test_the_same_wish_twice_is_one(world):
    ana = world.mentee("Ana", world.deploy, world.priya)
    with world.at(NIGHT) as draft:
        for _ in range(3):
            draft.notice(world.priya.id, "new-mentee", ana.id)
    assert len(world.state.notices) == 1


@pytest.mark.shows("9.5")
def test_what_falls_together_is_one_mail(world):
    members = [world.mentee(name, world.deploy, world.priya) for name in ("Ana", "Bo", "Chen")]
    with world.at(NIGHT) as draft:
        for member in members:
            draft.notice(world.priya.id, "new-mentee", member.id)
    with world.at(MORNING):
        pass
    assert world.sent() == [("Priya", "new-mentee")]
    joined = world.content(world.priya, "new-mentee").mentees
    assert [mentee.name for mentee in joined] == ["Ana", "Bo", "Chen"]


def test_what_is_no_longer_true_is_dropped(world):
    ana = world.mentee("Ana", world.deploy, world.priya)
    with world.at(NIGHT) as draft:
        draft.notice(world.priya.id, "new-mentee", ana.id)
    world.put(replace(ana, state=EnrollmentState.WITHDRAWN))
    with world.at(MORNING):
        pass
    assert world.mails == []
    assert [f.event for f in world.facts] == ["notice", "drop"]


def test_one_a_day_best_first(world):
    placed = moment("2027-02-22T10:00Z")
    ana = world.mentee("Ana", world.deploy, world.priya, placed, state=EnrollmentState.PLACED)
    with world.at("2027-03-09T09:00Z") as draft:
        draft.notice(world.priya.id, "say-hello", ana.id)
        check_in.plan(draft, world.assignment(world.priya))
    assert world.sent() == [("Priya", "check-in")]
    with world.at(MORNING):
        pass
    assert world.sent() == [("Priya", "check-in"), ("Priya", "say-hello")]


@pytest.mark.parametrize("state", [AddressState.MUTED, AddressState.ERASED, AddressState.BANNED])
def test_who_wants_no_mail_gets_none(world, state):
    ana = world.mentee("Ana", world.deploy, world.priya)
    world.put(replace(world.priya, state=state))
    with world.at(MORNING) as draft:
        draft.notice(world.priya.id, "new-mentee", ana.id)
    assert world.mails == []
    assert world.state.notices == {}


def test_a_full_week_waits_for_monday(world):
    ana = world.mentee("Ana", world.deploy, world.priya)
    full = tuple(Sent(moment(f"2027-03-0{day}T09:00Z"), "claim") for day in (8, 9)) * 2
    world.state = replace(world.state, sent={world.priya.id: full})
    with world.at(MORNING) as draft:
        draft.notice(world.priya.id, "new-mentee", ana.id)
    assert world.mails == []
    with world.at("2027-03-12T09:00Z"):
        pass
    assert world.mails == []
    with world.at("2027-03-15T09:00Z"):
        pass
    assert world.sent() == [("Priya", "new-mentee")]


@pytest.mark.parametrize(
    ("kind", "now_by_night"),
    [(kind, True) for kind in sorted(budget.URGENT - {"offer"})]
    + [("digest", True), ("new-mentee", False), ("offer", False)],  # the reminder of an offer
)
def test_what_is_urgent_or_free_does_not_wait(world, kind, now_by_night):
    with world.at(NIGHT) as draft:
        assert notices.reachable(draft, world.priya, kind) is now_by_night


def test_every_waiting_kind_has_a_writer():
    assert {
        "check-in", "check-in-reminder", "covered", "back", "propose-away", "decision", "answer",
    } <= set(WRITERS)  # fmt: skip


def test_what_waited_is_no_answer_to_what_its_reader_writes_by_chance(world):
    ana = world.mentee("Ana", world.deploy, world.priya)
    with world.at(NIGHT) as draft:
        draft.notice(world.priya.id, "new-mentee", ana.id)
    with world.at(MORNING, actor=world.priya) as draft:
        draft.mail(world.priya.id, Answered("Priya", ("Noted.",)))
    assert [(mail.content.kind, mail.reply) for mail in world.mails] == [
        ("answer", True),
        ("new-mentee", False),
    ]


def test_what_its_reader_asks_for_now_is_an_answer(world):
    ana = world.mentee("Ana", world.deploy, world.priya)
    with world.at(MORNING, actor=world.priya) as draft:
        draft.notice(world.priya.id, "new-mentee", ana.id)
    assert [mail.reply for mail in world.mails] == [True]


@pytest.mark.parametrize("kind", ["lapsed", "new-mentee", "say-hello"])
def test_a_notice_waits_where_the_cohort_it_is_about_was_not_loaded(world, kind):
    """A mentee of two groups writes in one; their lead of the other is there, the group is not."""
    ana = world.mentee("Ana", world.deploy, world.priya, state=EnrollmentState.LAPSED)
    if kind in ("new-mentee", "say-hello"):
        ana = replace(ana, state=EnrollmentState.PLACED)
        world.put(ana)
    with world.at(NIGHT) as draft:
        draft.notice(world.priya.id, kind, ana.id)
    whole = world.state
    world.state = replace(whole, cohorts={})
    with world.at(MORNING):
        pass
    assert world.sent() == []
    assert [notice.kind for notice in world.state.notices.values()] == [kind]
