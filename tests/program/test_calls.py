"""Where mentors are missing, and the text that asks for them (DOMAIN 3b part 6, and 8)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mailflow.program import announcements, calls
from mailflow.program.digest_program import whole
from mailflow.program.model import AssignmentState, CohortState
from tests.program.build import World, moment

A = AssignmentState
MONDAY = moment("2027-03-22T08:00Z")


@pytest.fixture
def world() -> World:
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya Rao", world.deploy, "Europe/Berlin")
    world.sam = world.mentor("Sam", world.deploy, "Europe/Berlin")
    world.ana = world.mentee("Ana Souza", world.deploy, world.priya, zone="Europe/Berlin")
    return world


def lines(world):
    return [calls.line(need) for need in calls.needs(whole(world.state, MONDAY))]


def text(world, track="deploy"):
    return calls.call(whole(world.state, MONDAY), track, world.kendall)


def two_wait_for_no_seat(world):
    world.put(replace(world.deploy, cap=1))
    world.waiting("Eve", "deploy")
    world.waiting("Fay", "deploy")


def one_mentor_is_left(world):
    world.put(replace(world.assignment(world.sam), state=A.RETIRED))


def the_lead_steps_down(world):
    leaves = replace(world.assignment(world.priya), state=A.LEAVING, away_until=date(2027, 4, 1))
    world.put(leaves)
    world.mentor("Tom", world.deploy, "Europe/Berlin")


def the_lead_steps_down_in_a_while(world):
    leaves = replace(world.assignment(world.priya), state=A.LEAVING, away_until=date(2027, 5, 1))
    world.put(leaves)
    world.mentor("Tom", world.deploy, "Europe/Berlin")


def two_live_in_japan(world):
    for name in ("Yuki", "Ken"):
        world.mentee(name, world.deploy, world.sam, zone="Asia/Tokyo")
    world.mentee("Ole", world.deploy, world.sam, zone="America/Vancouver")


def japan_and_a_mentor_there(world):
    two_live_in_japan(world)
    world.mentor("Aiko", world.deploy, "Asia/Seoul")
    world.mentor("Lou", world.deploy, "America/New_York")


@pytest.mark.parametrize(
    ("happens", "says"),
    [
        (lambda _: None, ""),
        (two_wait_for_no_seat, "2 wait without a seat"),
        (one_mentor_is_left, "deploy has one mentor on duty"),
        (the_lead_steps_down, "1 mentee will lose a lead who steps down"),
        (the_lead_steps_down_in_a_while, ""),
        (japan_and_a_mentor_there, ""),
        (
            two_live_in_japan,
            "3 mentees far from every mentor",
        ),
    ],
)
def test_a_line_for_each_track_that_needs_somebody(world, happens, says):
    happens(world)
    wanted = [f'deploy needs mentors: {says}; "call deploy" gets you a text'] if says else []
    assert lines(world) == wanted


def test_a_track_without_people_needs_nobody(world):
    world.cohort("talk", state=CohortState.RECRUITING)
    assert lines(world) == []


@pytest.mark.parametrize(("waiting", "left", "some"), [(0, 0, False), (2, 0, True), (3, 3, False)])
def test_few_are_not_counted_in_public(world, waiting, left, some):
    world.put(replace(world.deploy, cap=1))
    for n in range(waiting):
        world.waiting(f"W{n}", "deploy", MONDAY - timedelta(days=n))
    assert (text(world).left, text(world).some) == (left, some)


@pytest.mark.shows("5.17")
def test_the_call_says_where_mentors_would_help_and_names_nobody(world):
    two_live_in_japan(world)
    assert text(world).regions == ("Asia or Oceania", "the Americas")
    told = repr(replace(text(world), name=""))
    assert not [p for p in world.state.people.values() if p.full_name in told or p.address in told]
    assert "UTC" not in told


@pytest.mark.shows("5.20")
def test_an_announcement_says_what_the_cohort_is_and_names_nobody(world):
    world.mentor("Aiko", world.deploy, "Asia/Seoul")
    found = announcements.announcement(whole(world.state, MONDAY), world.deploy, world.kendall)
    assert (found.free, found.mentors, found.new) == (7, 3, False)
    assert found.regions == ("Asia or Oceania", "Europe, Africa or Western Asia")
    told = repr(replace(found, name=""))
    assert not [p for p in world.state.people.values() if p.full_name in told or p.address in told]
    fresh = world.cohort("deploy-2", "deploy", number=2)
    assert announcements.announcement(whole(world.state, MONDAY), fresh, world.kendall).new
