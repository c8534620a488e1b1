"""Parts of a month: its first half, its last two weeks, its second Monday, the first of it."""

import re
from datetime import date, timedelta

from mailflow.commands.reading.dates.calendar_words import (
    MONTHS,
    NUMBERS,
    UNITS,
    WEEKDAYS,
    month_end,
    plus_months,
)
from mailflow.commands.reading.dates.days import is_just_past, next_date, safe
from mailflow.commands.reading.dates.expressions import ORDINALS
from mailflow.commands.reading.dates.span import Atom
from mailflow.commands.reading.dates.weeks import period

_HALVES = (
    "half", "halfte", "helft", "moitie", "mitad", "metade", "meta", "quinzaine", "quincena",
    "quinzena",
)  # fmt: skip


def _month(today: date, name: str) -> tuple[date, date] | None:
    """First and last day of the month that is meant."""
    if name.startswith("next"):
        first = plus_months(today.replace(day=1), 1)
    elif name.endswith("year"):
        return date(today.year, 1, 1), date(today.year, 12, 31)
    else:
        ahead = next_date(today, MONTHS[name], 28)
        if ahead is None:
            return None
        first = ahead.replace(day=1)
    return first, month_end(first)


def part(today: date, match: re.Match[str]) -> Atom:
    """`the first ten days of April`, `the second half of May`, `letzte Märzwoche`."""
    if match["pm5"] or match["pm6"]:
        return _of_signs(today, match)
    named = match["pn"] or match["pn2"] or match["pn3"] or match["pn4"]
    nth = int(named[0]) if named in ("1.", "2.") else ORDINALS[named]
    unit = match["pu"] or match["pu2"] or match["pu3"] or match["pu4"]
    month = _month(today, match["pm"] or match["pm2"] or match["pm3"] or match["pm4"])
    asked = Atom(match.start(), match.end(), asked=True)
    if month is None:
        return asked
    first, last = month
    if unit in _HALVES:
        if last - first > timedelta(days=31):
            return asked
        middle = first.replace(day=15)
        ends = {1: (first, middle), 2: (middle + timedelta(days=1), last)}
        ends[-1] = ends[2]
        return period(match, *ends[nth], closed=True, kind="part") if nth in ends else asked
    counted = match["pc"] or match["pc3"] or "1"
    count = NUMBERS.get(counted) or int(counted)
    days = timedelta(days=count * UNITS.get(unit, 7) - 1)
    if nth == 1 and first + days <= last:
        return period(match, first, first + days, closed=True, kind="part")
    if nth == -1 and last - days >= first:
        return period(match, last - days, last, closed=True, kind="part")
    return asked


def _of_signs(today: date, match: re.Match[str]) -> Atom:
    """`7月第一周`, `7月上旬`: a week or a third of a month."""
    number = int(match["pm5"] or match["pm6"])
    ahead = next_date(today, number, 28) if 0 < number <= _MONTHS else None
    if ahead is None:
        return Atom(match.start(), match.end(), asked=True)
    first = ahead.replace(day=1)
    if match["pm5"]:
        week = "一二三四1234".index(match["pn5"]) % 4
        start = first + timedelta(days=7 * week)
        return period(match, start, start + timedelta(days=6), closed=True, kind="part")
    third = ("上旬", "中旬", "下旬").index(match["pu6"])
    start = first + timedelta(days=10 * third)
    end = month_end(first) if third == _LAST_THIRD else start + timedelta(days=9)
    return period(match, start, end, closed=True, kind="part")


_MONTHS, _LAST_THIRD = 12, 2


def nth_weekday(today: date, match: re.Match[str]) -> Atom:
    """`the second Monday in April`, `the last Friday of May`."""
    nth, wanted = ORDINALS[match["nn"]], WEEKDAYS[match["nw"]]
    month = _month(today, match["nm"])
    if month is None:
        return Atom(match.start(), match.end(), asked=True)
    first, last = month
    if nth == -1:
        day = last - timedelta(days=(last.weekday() - wanted) % 7)
    else:
        day = first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (nth - 1))
    fits = first <= day <= last and day >= today
    return period(match, day if fits else None, day)


def day_in_words(today: date, match: re.Match[str]) -> Atom:
    """`the first of May`, `the 3rd of next month`."""
    if match["wm"]:
        number, month = ORDINALS[match["wo"]], MONTHS[match["wm"]]
        day = next_date(today, month, number) if number > 0 else None
        if number == -1:
            span = _month(today, match["wm"])
            day = span[1] if span else None
        asked = number > 0 and is_just_past(today, month, number)
        found = None if asked else day
        return Atom(
            match.start(), match.end(), found, found,
            asked=found is None, kind="day", month=month, day=max(number, 0),
        )  # fmt: skip
    first = plus_months(today.replace(day=1), 1)
    return period(match, *[safe(first.year, first.month, int(match["wd1"] or 1))] * 2)
