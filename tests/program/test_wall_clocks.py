"""The clocks of the program over every switch of the clocks, and over year's end.

Absences, pauses and waiting mails keep to the wall clock of whom they concern. São Paulo and
Kolkata know no daylight-saving time; they must not be moved by the others' switches.
"""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from mailflow.program import absence, budget, calendar, pauses
from mailflow.program.model import AssignmentState, EnrollmentState
from tests.program.build import World, moment

ZONES = {
    "America/New_York": (-5, -4),
    "Europe/Berlin": (1, 2),
    "Australia/Sydney": (10, 11),
    "America/Sao_Paulo": (-3, -3),
    "Asia/Kolkata": (5.5, 5.5),
}
SWITCHES = (
    date(2027, 3, 14),  # New York springs forward
    date(2027, 3, 28),  # Berlin springs forward
    date(2027, 4, 4),  # Sydney falls back
    date(2027, 10, 3),  # Sydney springs forward
    date(2027, 10, 31),  # Berlin falls back
    date(2027, 11, 7),  # New York falls back
    date(2028, 1, 1),
)


def wall(when, zone):
    """What the clock on that wall shows, checked against offsets that are written down here."""
    there = calendar.local(when, zone)
    hours = there.utcoffset().total_seconds() / 3600
    assert hours in ZONES[zone]
    return there.date(), there.time()


def people(zone):
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya", world.deploy, zone)
    world.mentor("Sam", world.deploy, zone)
    world.ana = world.mentee("Ana", world.deploy, world.priya, zone=zone)
    return world


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("day", SWITCHES)
def test_an_absence_starts_and_ends_at_eight_of_the_mentors_clocks(zone, day):
    world = people(zone)
    first, last = day - timedelta(days=2), day + timedelta(days=1)
    with world.at(calendar.at(day - timedelta(days=5), time(10), zone), world.priya) as draft:
        absence.announce(draft, world.assignment(world.priya), first, last)
    for state, expected in (
        (AssignmentState.AWAY, first),
        (AssignmentState.ON_DUTY, last + timedelta(days=1)),
    ):
        due = absence.away_due(world.state, world.assignment(world.priya))
        assert wall(due, zone) == (expected, time(8))
        with world.at(due) as draft:
            absence.away_clock(draft, world.assignment(world.priya))
        assert world.assignment(world.priya).state is state
    assert absence.away_due(world.state, world.assignment(world.priya)) is None


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("day", SWITCHES)
def test_a_pause_ends_on_its_day_of_the_mentees_clocks(zone, day):
    world = people(zone)
    since = calendar.at(day - timedelta(days=3), time(10), zone)
    paused = replace(world.now(world.ana), state=EnrollmentState.PAUSED, since=since, until=day)
    world.put(paused)
    due = pauses.due(world.state, paused)
    assert wall(due, zone) == (day, pauses.WAKE)
    with world.at(due) as draft:
        pauses.clock(draft, paused)
    assert world.now(world.ana).state is EnrollmentState.ACTIVE


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("day", SWITCHES)
def test_a_mail_that_waits_over_the_weekend_goes_at_nine(zone, day):
    world = people(zone)
    friday = day - timedelta(days=(day.weekday() - 4) % 7)
    late = calendar.at(friday, time(21), zone)
    slot = budget.slot(world.state, world.priya, late)
    assert wall(slot, zone) == (friday + timedelta(days=3), time(9))


@pytest.mark.parametrize(
    ("zone", "before", "after"),
    [
        ("America/New_York", "2027-03-12T14:00Z", "2027-03-15T13:00Z"),
        ("America/New_York", "2027-11-05T13:00Z", "2027-11-08T14:00Z"),
        ("Europe/Berlin", "2027-03-26T08:00Z", "2027-03-29T07:00Z"),
        ("Europe/Berlin", "2027-10-29T07:00Z", "2027-11-01T08:00Z"),
        ("Australia/Sydney", "2027-04-01T22:00Z", "2027-04-04T23:00Z"),
        ("Australia/Sydney", "2027-09-30T23:00Z", "2027-10-03T22:00Z"),
        ("America/Sao_Paulo", "2027-12-31T12:00Z", "2028-01-03T12:00Z"),
        ("Asia/Kolkata", "2027-12-31T03:30Z", "2028-01-03T03:30Z"),
    ],
)
def test_friday_and_monday_at_nine_as_utc(zone, before, after):
    assert calendar.next_morning(moment(before), zone) == moment(after)
    assert calendar.next_morning(moment(before) - timedelta(minutes=1), zone) == moment(before)
