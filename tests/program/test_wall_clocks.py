"""The clocks of the program over every switch of the clocks, and over year's end.

Absences, pauses and waiting mails keep to the wall clock of whom they concern. São Paulo and
Kolkata know no daylight-saving time; they must not be moved by the others' switches.
"""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from mailflow.program import (
    absence,
    budget,
    calendar,
    check_in,
    claims,
    lapsing,
    membership,
    offers,
    pauses,
)
from mailflow.program.model import AssignmentState, EnrollmentState, mark
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


#: The clocks that count in whole days from a moment, and what is true of the one they run for.
def silent(world, since):
    return replace(world.ana, state=EnrollmentState.ACTIVE, since=since, evidence_at=since)


def placed(world, since):
    state = EnrollmentState.PLACED
    return replace(world.ana, state=state, since=since, placed_at=since, evidence_at=None)


def offered(world, since):
    until = since + world.state.settings.clocks.offer
    return replace(world.ana, state=EnrollmentState.OFFERED, since=since, hold_until=until)


def claimed(world, since):
    return replace(world.ana, state=EnrollmentState.CLAIMED, since=since)


def released(world, since):
    until = calendar.local_date(since, "UTC") + timedelta(days=40)
    return replace(world.ana, state=EnrollmentState.PAUSED, since=since, until=until)


COUNTED = {
    "still-in": (silent, lapsing.due, "silent"),
    "hello": (placed, membership.due, "hello"),
    "nudge": (offered, offers.due, "offer_nudge"),
    "claim": (claimed, claims.due, "claim_others"),
    "seat": (released, pauses.due, "pause_keeps_seat"),
}


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("day", SWITCHES)
@pytest.mark.parametrize("clock", COUNTED)
def test_a_clock_of_days_is_not_moved_by_a_switch_and_its_mail_comes_by_day(clock, zone, day):
    """It runs its whole days; what it has to say waits for the reader's working day."""
    entity, due, name = COUNTED[clock]
    world = people(zone)
    length = getattr(world.state.settings.clocks, name)
    for hours in (3, 12, 22):
        since = calendar.at(day, time(hours), zone) - length
        for mentor in (world.priya, *(p for p in world.state.people.values() if p.name == "Sam")):
            world.put(replace(world.assignment(mentor), since=since - length))
        at = due(world.state, entity(world, since))
        assert at == since + length
        slot = budget.slot(world.state, world.state.people[world.ana.person], at)
        when, hour = wall(slot, zone)
        assert when.weekday() < 5
        assert time(8) <= hour < time(21)
        assert slot == at or hour == time(9)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("day", SWITCHES)
def test_a_check_in_its_reminder_and_its_end_keep_to_nine_of_the_mentors_clocks(zone, day):
    world = people(zone)
    tuesday = day + timedelta(days=(1 - day.weekday()) % 7)
    before = calendar.at(tuesday - timedelta(days=6), time(12), zone)
    priya = mark(world.assignment(world.priya), "checked", before)
    world.put(replace(priya, since=before - timedelta(days=60)))
    world.put(replace(world.ana, placed_at=before - timedelta(days=10)))
    due = check_in.next_at(world.state, world.assignment(world.priya))
    assert wall(due, zone) == (tuesday, time(9))
    world.tick(due, world.assignment(world.priya))
    (check,) = world.rounds(world.priya)
    assert check.planned == tuesday
    with world.at(due) as draft:
        check_in.delivered(draft, check)
    reminder = check_in.round_due(world.state, world.now(check))
    assert reminder == due + world.state.settings.clocks.reminder
