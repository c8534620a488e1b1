"""When a cohort is awake together: whole hours, on the reader's clocks, across half-hour zones."""

from dataclasses import replace
from datetime import date

import pytest

from mailflow.program import calendar, meeting
from mailflow.program.model import AssignmentState, EnrollmentState
from tests.program.build import World, moment

NOW = moment("2027-03-09T10:00Z")  # a Tuesday
WEDNESDAY = date(2027, 3, 10)


@pytest.fixture
def world() -> World:
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya", world.deploy, "Europe/Berlin")
    world.sam = world.mentor("Sam", world.deploy, "America/New_York")
    world.ana = world.mentee("Ana", world.deploy, world.priya, zone="Asia/Kolkata")
    return world


def told(world, reader):
    return meeting.told(world.state, world.deploy, world.now(reader), NOW)


@pytest.mark.shows("5.20")
def test_the_best_hours_on_the_readers_own_clocks(world):
    assert told(world, world.priya) == (
        "When people in deploy are awake together (8 to 22), on your clocks (UTC+1):",
        "14:00 to 17:00: all 3",
        "08:00 to 14:00: 2 of 3",
        "17:00 to 22:00: 2 of 3",
    )
    assert "08:00 to 11:00: all 3" in told(world, world.sam)
    person = world.state.people[world.ana.person]
    assert "19:00 to 22:00: all 3" in told(world, person)


def test_who_is_away_or_paused_does_not_meet_and_who_said_nothing_is_counted(world):
    world.put(replace(world.assignment(world.sam), state=AssignmentState.AWAY))
    bo = world.mentee("Bo", world.deploy, world.priya)
    assert told(world, world.priya)[1:] == (
        "08:00 to 17:00: all 2",
        "1 more did not say where they live.",
    )
    world.put(replace(world.ana, state=EnrollmentState.PAUSED))
    assert told(world, world.priya) == (), "nobody meets alone"
    assert bo.person in {person.id for person in meeting.people(world.state, world.deploy)}


def test_hours_are_those_of_that_day_across_a_switch():
    zones = ("Europe/Berlin", "America/New_York")
    before, after = (
        meeting.spans(zones, day, "America/New_York")[0]
        for day in (date(2027, 3, 12), date(2027, 3, 15))
    )
    assert (before.end - before.first).seconds // 3600 == 8
    assert (after.end - after.first).seconds // 3600 == 9, "five hours apart for two weeks"
    assert calendar.local(after.first, "America/New_York").hour == 8
