"""Mail that comes back: a mentor is covered for the same day, and back when she writes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mailflow.program import absence, bouncing, lost_mentor, matters
from mailflow.program.model import AddressState, AssignmentState
from tests.program.build import START, World, moment

A = AssignmentState
WEDNESDAY = moment("2027-03-10T10:00Z")


@pytest.fixture
def world() -> World:
    """Priya leads Ana, Sam nobody."""
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya Rao", world.deploy, "Europe/Berlin")
    world.sam = world.mentor("Sam", world.deploy, "Europe/Berlin")
    world.ana = world.mentee("Ana Souza", world.deploy, world.priya, zone="Europe/Berlin")
    return world


def bounce(world, mentor, when=WEDNESDAY):
    with world.at(when) as draft:
        bouncing.bounced(draft, draft.person(mentor.id), "a report", "no such user")


def write(world, mentor, when):
    with world.at(when, mentor) as draft:
        bouncing.heard_from(draft, draft.person(mentor.id))


def open_matters(world):
    return [m.text for m in world.state.matters.values() if m.state == "open"]


@pytest.mark.shows("2c.lost", "5.4")
def test_the_first_hard_bounce_of_a_mentor_brings_cover(world):
    bounce(world, world.priya)
    assert world.assignment(world.priya).state is A.AWAY
    assert world.now(world.ana).cover == world.sam.id
    assert world.now(world.ana).lead == world.priya.id
    (text,) = open_matters(world)
    assert "comes back: no such user; noted as away until we hear from them" in text


def test_a_second_bounce_asks_the_organizers_no_second_time(world):
    bounce(world, world.priya)
    bounce(world, world.priya, WEDNESDAY + timedelta(hours=1))
    assert world.state.people[world.priya.id].state is AddressState.BOUNCING
    assert len(open_matters(world)) == 1


def test_whoever_writes_again_is_back(world):
    bounce(world, world.priya)
    write(world, world.priya, WEDNESDAY + timedelta(days=2))
    assert world.assignment(world.priya).state is A.ON_DUTY
    assert world.assignment(world.priya).marks == ()
    assert world.now(world.ana).cover is None
    assert open_matters(world) == []


def test_an_absence_that_was_dated_since_stays(world):
    bounce(world, world.priya)
    later = WEDNESDAY + timedelta(days=2)
    with world.at(later, world.priya) as draft:
        priya = world.assignment(world.priya)
        absence.announce(draft, priya, later.date(), date(2027, 3, 26))
        bouncing.heard_from(draft, draft.person(world.priya.id))
    assert world.assignment(world.priya).state is A.AWAY


def test_the_bounce_of_a_mentee_moves_nobody(world):
    with world.at(START + timedelta(days=9)) as draft:
        bouncing.bounced(draft, draft.person(world.ana.person), "no such user")
    assert world.assignment(world.priya).state is A.ON_DUTY
    assert open_matters(world) == []


def test_after_a_month_organizers_are_asked_whether_it_is_over_and_no_mail_goes_there(world):
    bounce(world, world.priya)
    due = lost_mentor.due(world.state, world.assignment(world.priya))
    assert due == WEDNESDAY + timedelta(days=30)
    world.tick(due, world.assignment(world.priya))
    asked = next(m for m in world.state.matters.values() if m.kind == "retire")
    with world.settling(due, world.kendall) as draft:
        matters.decide(draft, asked, "ok", world.kendall)
    assert world.assignment(world.priya).state is A.RETIRED
    assert world.now(world.ana).lead == world.sam.id
    assert ("Priya", "mentor-retired") not in world.sent()
    assert open_matters(world) == []


def test_a_mentor_who_wants_no_mail_is_covered_for_until_they_write(world):
    muted = replace(world.priya, state=AddressState.MUTED)
    with world.at(WEDNESDAY, world.priya) as draft:
        draft.fact("mute", muted)
        bouncing.wants_none(draft, muted)
    assert world.now(world.ana).cover == world.sam.id
    assert open_matters(world) == [
        "Priya Rao <priya@lab.test> wants no mail from us; noted as away until we hear from them"
    ]
    write(world, world.priya, WEDNESDAY + timedelta(days=2))
    assert world.assignment(world.priya).state is A.ON_DUTY
    assert world.now(world.ana).cover is None
