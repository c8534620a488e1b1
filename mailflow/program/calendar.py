"""Wall-clock arithmetic: local days, quiet hours, and how zones' waking hours overlap.

Everything that people see happens at a wall-clock time in their own zone, so it survives both
daylight-saving switches: we compute with local dates and turn the result into UTC last.
"""

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from mailflow.regex import regex

MORNING = time(9)
QUIET_FROM, QUIET_TO = 21, 8  # hours
WAKING = range(8, 22)  # hours in which people may answer each other
WEEKEND = (5, 6)


FIXED = regex(r"UTC(?:([+-])(\d{1,2})(?::(\d\d))?)?")


@lru_cache(maxsize=1024)
def zone(name: str) -> tzinfo:
    """The zone of an IANA name or of `UTC+3`, `UTC-3:30` (UTC where there is none of that name)."""
    try:
        if fixed := FIXED.fullmatch(name):
            minutes = int(fixed[2] or 0) * 60 + int(fixed[3] or 0)
            return timezone(timedelta(minutes=-minutes if fixed[1] == "-" else minutes))
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC


def local(moment: datetime, name: str) -> datetime:
    """The moment on that zone's clocks."""
    return moment.astimezone(zone(name))


def local_date(moment: datetime, name: str) -> date:
    """The date on that zone's calendars."""
    return local(moment, name).date()


def at(day: date, hour: time, name: str) -> datetime:
    """That local wall-clock time as UTC. In a gap it is the hour after, in a fold the first."""
    return datetime.combine(day, hour, zone(name)).astimezone(UTC)


def is_quiet(moment: datetime, name: str) -> bool:
    """Whether it is night or weekend there (SPEC 6: 21-08 and weekends)."""
    there = local(moment, name)
    return there.weekday() in WEEKEND or not QUIET_TO <= there.hour < QUIET_FROM


def next_morning(moment: datetime, name: str) -> datetime:
    """The next 09:00 on a working day in that zone, strictly after the moment."""
    day = local_date(moment, name)
    while True:
        morning = at(day, MORNING, name)
        if morning > moment and day.weekday() not in WEEKEND:
            return morning
        day += timedelta(days=1)


def next_monday(moment: datetime, name: str, hour: time = MORNING) -> datetime:
    """The next Monday at that hour in that zone, strictly after the moment."""
    day = local_date(moment, name)
    day -= timedelta(days=day.weekday())
    while (monday := at(day, hour, name)) <= moment:
        day += timedelta(days=7)
    return monday


def next_weekly(after: datetime, weekday: int, hour: time) -> datetime:
    """The next such weekday and hour in UTC, strictly after a moment."""
    moment = datetime.combine(next_weekday(after.astimezone(UTC).date(), weekday), hour, UTC)
    return moment if moment > after else moment + timedelta(weeks=1)


def next_weekday(after: date, weekday: int) -> date:
    """The first such weekday on or after a date. Monday is 0."""
    return after + timedelta(days=(weekday - after.weekday()) % 7)


def working_day_after(day: date, steps: int) -> date:
    """The day that lies `steps` working days later."""
    while steps:
        day += timedelta(days=1)
        if day.weekday() not in WEEKEND:
            steps -= 1
    return day


def some_days(today: date) -> tuple[date, date]:
    """An absence for examples: two working weeks, four weeks ahead. A past day would mislead."""
    monday = today + timedelta(weeks=4) - timedelta(days=today.weekday())
    return monday, monday + timedelta(days=11)


def days_in_words(first: date, last: date | None) -> str:
    """`Tuesday 3 August to Friday 6 August`, `Tuesday 3 August`, `from Tuesday 3 August on`."""
    begins = f"{first:%A %-d %B}"
    if last is None:
        return f"from {begins} on"
    return f"{begins} to {last:%A %-d %B}" if first != last else begins


def week_start(moment: datetime, name: str) -> date:
    """The Monday of the week in that zone."""
    day = local_date(moment, name)
    return day - timedelta(days=day.weekday())


@lru_cache(maxsize=8192)
def overlap_hours(one: str, other: str, day: date) -> int:
    """How many waking hours (08-22 on their own clocks) two zones share on a day."""
    noon = datetime.combine(day, time(12), UTC)
    first = _waking_in_utc(one, noon)
    return len(first & _waking_in_utc(other, noon))


def _waking_in_utc(name: str, noon: datetime) -> frozenset[int]:
    offset = local(noon, name).utcoffset() or timedelta()
    hours = round(offset.total_seconds() / 3600)
    return frozenset((hour - hours) % 24 for hour in WAKING)


def offset_words(name: str, moment: datetime) -> str:
    """A zone as people read it: `UTC-3`, `UTC+5:30`, `UTC`."""
    minutes = round((local(moment, name).utcoffset() or timedelta()).total_seconds() / 60)
    if not minutes:
        return "UTC"
    sign = "-" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")
