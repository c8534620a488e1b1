"""Wall clocks: what people see happens at their own time, over every switch."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailflow.program import calendar
from tests.program.build import moment

ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Australia/Sydney",
    "America/Sao_Paulo",
    "Asia/Kolkata",
    "Pacific/Apia",
    "Australia/Lord_Howe",
    "UTC",
    "UTC-3:30",
)
MOMENTS = st.integers(0, 5 * 366 * 24 * 60).map(
    lambda m: moment("2026-01-01T00:00Z") + timedelta(minutes=m)
)


@pytest.mark.parametrize(
    ("day", "hour", "zone", "utc"),
    [
        (date(2027, 3, 28), time(9), "Europe/Berlin", "2027-03-28T07:00Z"),
        (date(2027, 3, 28), time(2, 30), "Europe/Berlin", "2027-03-28T01:30Z"),  # in the gap
        (date(2027, 10, 31), time(2, 30), "Europe/Berlin", "2027-10-31T00:30Z"),  # the first one
        (date(2027, 3, 14), time(9), "America/New_York", "2027-03-14T13:00Z"),
        (date(2027, 11, 7), time(9), "America/New_York", "2027-11-07T14:00Z"),
        (date(2027, 10, 3), time(9), "Australia/Sydney", "2027-10-02T22:00Z"),
        (date(2027, 4, 4), time(9), "Australia/Sydney", "2027-04-03T23:00Z"),
        (date(2027, 1, 1), time(9), "America/Sao_Paulo", "2027-01-01T12:00Z"),
        (date(2027, 1, 1), time(9), "Asia/Kolkata", "2027-01-01T03:30Z"),
        (date(2027, 1, 1), time(9), "UTC+5:45", "2027-01-01T03:15Z"),
        (date(2027, 1, 1), time(9), "No/Such_Zone", "2027-01-01T09:00Z"),
    ],
)
def test_wall_clock_time_as_utc(day, hour, zone, utc):
    assert calendar.at(day, hour, zone) == moment(utc)


@pytest.mark.parametrize(
    ("when", "zone", "quiet"),
    [
        ("2027-03-10T07:59Z", "UTC", True),
        ("2027-03-10T08:00Z", "UTC", False),
        ("2027-03-10T20:59Z", "UTC", False),
        ("2027-03-10T21:00Z", "UTC", True),
        ("2027-03-12T12:00Z", "UTC", False),  # Friday
        ("2027-03-13T12:00Z", "UTC", True),
        ("2027-03-14T12:00Z", "UTC", True),
        ("2027-03-14T22:30Z", "Australia/Sydney", False),  # Monday 09:30 there
        ("2027-03-10T12:00Z", "Asia/Kolkata", False),
        ("2027-03-10T16:00Z", "Asia/Kolkata", True),
    ],
)
def test_quiet_hours_and_weekends(when, zone, quiet):
    assert calendar.is_quiet(moment(when), zone) is quiet


@settings(deadline=None)
@given(MOMENTS, st.sampled_from(ZONES))
def test_next_morning_is_soon_and_on_a_working_day(now, zone):
    morning = calendar.next_morning(now, zone)
    there = calendar.local(morning, zone)
    assert (there.hour, there.minute) == (9, 0)
    assert there.weekday() not in calendar.WEEKEND
    assert now < morning <= now + timedelta(days=3, hours=1)
    assert not calendar.is_quiet(morning, zone)


@settings(deadline=None)
@given(MOMENTS, st.sampled_from(ZONES), st.sampled_from([time(8), time(9)]))
def test_next_monday_is_the_next_one(now, zone, hour):
    monday = calendar.next_monday(now, zone, hour)
    there = calendar.local(monday, zone)
    assert (there.weekday(), there.time()) == (0, hour)
    assert now < monday <= now + timedelta(days=7, hours=1)


@settings(deadline=None)
@given(st.dates(date(2026, 1, 1), date(2031, 1, 1)), st.integers(0, 6))
def test_next_weekday(day, weekday):
    found = calendar.next_weekday(day, weekday)
    assert found.weekday() == weekday
    assert timedelta() <= found - day < timedelta(days=7)


@pytest.mark.parametrize(
    ("day", "steps", "then"),
    [
        (date(2027, 3, 8), 0, date(2027, 3, 8)),
        (date(2027, 3, 8), 1, date(2027, 3, 9)),
        (date(2027, 3, 12), 1, date(2027, 3, 15)),
        (date(2027, 12, 31), 2, date(2028, 1, 4)),
    ],
)
def test_working_days(day, steps, then):
    assert calendar.working_day_after(day, steps) == then


@pytest.mark.parametrize(
    ("one", "other", "hours"),
    [
        ("UTC", "UTC", 14),
        ("Europe/Berlin", "Europe/Berlin", 14),
        ("Europe/Berlin", "America/New_York", 8),
        ("UTC-3", "Europe/Berlin", 10),
        ("Australia/Sydney", "America/New_York", 6),
        ("UTC", "UTC+12", 4),
    ],
)
def test_shared_waking_hours(one, other, hours):
    assert calendar.overlap_hours(one, other, date(2027, 1, 15)) == hours
    assert calendar.overlap_hours(other, one, date(2027, 1, 15)) == hours


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        ("UTC", "UTC"),
        ("Europe/Berlin", "UTC+1"),
        ("America/Sao_Paulo", "UTC-3"),
        ("Asia/Kolkata", "UTC+5:30"),
        ("America/St_Johns", "UTC-3:30"),
        ("UTC+12", "UTC+12"),
        ("GMT+99", "UTC"),
        ("UTC+99", "UTC"),
    ],
)
def test_zones_in_words(zone, words):
    assert calendar.offset_words(zone, moment("2027-01-15T12:00Z")) == words
