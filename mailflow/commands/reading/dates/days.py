"""Which day is meant: always the next one ahead of today, never one that is past."""

from datetime import date, timedelta

from mailflow.commands.reading.dates.calendar_words import (
    EASTER_FEASTS,
    FEASTS,
    MONTHS,
    easter,
    month_end,
    plus_months,
)

SOON = timedelta(days=270)  # how far ahead a bare 3/8 may lie to count as a reading
#: A day without a year that is past for less than this is that day, and not one in a year.
_LATELY = timedelta(days=60)


def safe(year: int, month: int, day: int) -> date | None:
    """That day, None if the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def next_date(today: date, month: int, day: int, year: str | None = None) -> date | None:
    """The next such day, or the one of the year that is named."""
    if year:
        named = int(year.strip("'"))
        return safe(named if named > 2000 else 2000 + named, month, day)
    for number in range(today.year, today.year + 9):  # 29 February may be eight years off
        found = safe(number, month, day)
        if found and found >= today:
            return found
    return None


def is_just_past(today: date, month: int, day: int) -> bool:
    """`5 March`, said on the 10th: about the day that was, whatever else may be meant."""
    last = next_date(today, month, day)
    before = safe(last.year - 1, month, day) if last else None
    return before is not None and before < today and today - before <= _LATELY


def last_date(until: date, month: int, day: int) -> date | None:
    """The last such day up to `until`; of any month if `month` is 0."""
    for back in range(14):
        first = plus_months(until.replace(day=1), -back)
        found = safe(first.year, first.month, day)
        if found and found <= until and month in (0, found.month):
            return found
    return None


def next_day(today: date, day: int) -> date | None:
    """The next month's day of that number that is not today."""
    for months in range(13):
        first = plus_months(today.replace(day=1), months)
        found = safe(first.year, first.month, day)
        if found and found > today:
            return found
    return None


def weekday(today: date, day: int, word: str, suffix: str) -> date:
    """The next such weekday after today; `next` and `in a week` may push it a week on."""
    if suffix == "next week":
        return today + timedelta(days=7 - today.weekday() + day)
    ahead = (day - today.weekday() - 1) % 7 + 1
    if suffix in ("week", "in a week") or (word == "next" and ahead < 2):
        ahead += 7
    return today + timedelta(days=ahead)


def edge_of(today: date, edge: str, what: str) -> date | None:
    """The day that `end of May`, `mid June` or `the end of the week` names."""
    if what in MONTHS:
        first = next_date(today, MONTHS[what], 28)
        first = first.replace(day=1) if first else None
    elif what.startswith(("week", "woche", "sema")):
        return today + timedelta(days=(6 - today.weekday()) % 7)
    elif what.startswith(("mon", "moi", "mes")):
        first = today.replace(day=1)
    else:
        return date(today.year, 12, 31)
    if first is None:
        return None
    if edge in (
        "end",
        "ende",
        "fin",
        "final",
        "finales",
        "fim",
        "fine",
        "конца",
        "konca",
        "einde",
        "slutet",
        "slutningen",
        "sonu",
        "sonuna",
        "sonunda",
        "lopussa",
        "loppuun",
        "akhir",
        "кінця",
        "кінці",
        "конце",
        "koncem",
        "vege",
        "vegen",
        "sfarsitul",
        "kraj",
    ):
        return month_end(first)
    middle = edge in ("middle", "mid", "mitte", "mi", "meados", "meta")
    day = first.replace(day=15) if middle else first
    return day if day >= today else plus_months(day, 12)


def slashed(today: date, one: int, two: int, year: str | None) -> tuple[date | None, bool]:
    """`3/8`: day first or month first. Two readings that both lie soon ahead are asked."""
    readings = {
        day
        for day in (next_date(today, two, one, year), next_date(today, one, two, year))
        if day and day >= today
    }
    soon = {day for day in readings if day - today <= SOON}
    fitting = soon or readings
    return (min(fitting), False) if len(fitting) == 1 else (None, True)


def holiday(today: date, group: dict[str, str | None]) -> date | None:
    """The next Easter, Christmas, New Year's Day, or other feast with a day of its own."""
    name = group["feast"] or ""
    if name in FEASTS:
        return next_date(today, *FEASTS[name])
    if group["idm"]:
        month = MONTHS[group["idm"]]
        return next_date(today, month, 15 if month in _LATE_IDES else 13)
    if group["xmas"]:
        return next_date(today, 12, 25)
    if group["ny"]:
        return next_date(today, 1, 1)
    for year in (today.year, today.year + 1):
        day = easter(year) + timedelta(days=EASTER_FEASTS.get(name, 0))
        if day >= today:
            return day
    return None


_LATE_IDES = (3, 5, 7, 10)


def later_by(day: date, days: int) -> date:
    """So many days on; thirty days are a month."""
    if days % 30 == 0:
        return plus_months(day, days // 30)
    return day + timedelta(days=days)
