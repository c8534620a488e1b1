"""Weeks, weekends, months and years as wholes, and the days of a week."""

import re
from datetime import date, timedelta

from mailflow.commands.reading.dates.calendar_words import (
    SHORT_WEEKDAYS,
    WEEKDAYS,
    month_end,
    plus_months,
)
from mailflow.commands.reading.dates.days import weekday
from mailflow.commands.reading.dates.span import Atom

_THIS = ("this", "diese", "esta", "questa", "cet", "deze", "rest", "remainder", "all", "этой")
_UNITS_AFTER = ("semaine", "semana", "settimana", "monat", "mois", "mes", "jahr")
_MONTH = ("month", "mes", "mois", "monat", "maand", "miesiac")
_NEXT = ("next", "nachste", "nachster", "nachsten", "nachstes", "proxima", "proximo", "prossimo")
_WEEK = timedelta(days=7)
_AND = frozenset("/ + & and und et en och og y e i ja ve si es и та і".split())
_GERMAN = ("mo", "di", "mi", "do", "fr", "sa", "so")


def period(
    match: re.Match[str],
    first: date | None,
    last: date | None,
    *,
    closed: bool = False,
    kind: str = "",
) -> Atom:
    """Days from one to another; asked where there are none such."""
    asked = first is None or last is None or first > last
    return Atom(match.start(), match.end(), first, last, asked=asked, closed=closed, kind=kind)


def monday_of(day: date) -> date:
    """The Monday of that day's week."""
    return day - timedelta(days=day.weekday())


def whole(today: date, match: re.Match[str], word: str, unit: str) -> Atom:
    """`next week`, `this weekend`, `next month`, `the rest of the year`."""
    this = word.startswith(_THIS)
    monday = monday_of(today)
    if unit.startswith(("weekend", "wochenende")):
        ahead = 5 if this or word in ("the", "coming", "the coming") else 12
        saturday = monday + timedelta(days=ahead)
        return period(match, max(saturday, today), saturday + timedelta(days=1), kind="weekend")
    if unit.startswith(_MONTH):
        first = today if this else plus_months(today.replace(day=1), 1)
        return period(match, first, month_end(first), kind="months")
    if unit.startswith(("year", "jahr", "ano", "annee")):
        year = today.year + (not this)
        return period(match, max(today, date(year, 1, 1)), date(year, 12, 31), kind="year")
    if word.startswith("ubernachste"):
        return period(match, monday + 2 * _WEEK, monday + timedelta(days=20), kind="week")
    first = today if this else monday + _WEEK
    last = monday + timedelta(days=6 if this else 13)
    return period(match, first, last, kind="week")


def week(today: date, match: re.Match[str]) -> Atom:
    """Any expression of the kind `week`."""
    if match["wnn"]:
        return whole(today, match, "ubernachste", "week")
    word = match["wk"] or ("the" if match["wend"] else "next")
    unit = match["wu"] or match["wend"]
    unit = unit or next((unit for unit in _UNITS_AFTER if unit in match["wpro"]), "week")
    found = whole(today, match, word, "week" if unit in ("settimana", "volgende") else unit)
    if match["wboth"] and found.kind == "week" and found.last:  # "this and next week"
        if found.first and found.first > today:
            return period(match, found.first, found.last + _WEEK, kind="week")
        return period(match, today, found.last + _WEEK, kind="week")
    return found


def of_the_year(today: date, match: re.Match[str]) -> Atom:
    """`KW 13`: a week by its ISO number. `week 12` may be the program's twelfth, too: asked."""
    number = int(match["wno"])
    years = (today.year, today.year + 1)
    mondays = [date.fromisocalendar(year, number, 1) for year in years if 0 < number <= 52]
    ahead = [monday for monday in mondays if monday + timedelta(days=6) >= today]
    if not ahead or match["wa1"] in ("week", "wk"):
        return Atom(match.start(), match.end(), asked=True)
    monday = ahead[0]
    return period(match, max(monday, today), monday + timedelta(days=6), kind="week")


def following(match: re.Match[str], before: Atom | None) -> Atom:
    """`next week and the week after`: only beside another week it is known which."""
    if match["fday"]:
        day = before.last + timedelta(days=1) if before and before.single and before.last else None
        return period(match, day, day)
    unit = match["fu"] or match["fu2"] or "week"
    kinds = ("week",) if unit == "week" else ("months", "month")
    if before is None or before.kind not in kinds or before.last is None:
        return Atom(match.start(), match.end(), asked=True)
    first = before.last + timedelta(days=1)
    last = before.last + _WEEK if unit == "week" else month_end(first)
    return period(match, first, last, kind=before.kind)


def one_weekday(today: date, match: re.Match[str]) -> Atom:
    """`Friday`, `next Friday`, `Friday week`."""
    day = SHORT_WEEKDAYS[match["ws"]] if match["ws"] else WEEKDAYS[match["wd"]]
    found = weekday(today, day, match["wn"] or "", match["wq"] or "")
    if match["wn"] in _NEXT and not match["wq"] and found <= monday_of(today) + timedelta(days=6):
        # this week's for some, next week's for others
        return Atom(match.start(), match.end(), asked=True, kind="weekday")
    return Atom(match.start(), match.end(), found, found, kind="weekday")


def some_weekdays(today: date, match: re.Match[str]) -> Atom:
    """`Mon-Thu`, `Thursday and Friday`, `Monday/Tuesday next week`."""
    if match["wga"]:
        one, two = (_GERMAN.index(match[w]) for w in ("wga", "wgb"))
        first = weekday(today, one, "", "")
        return period(
            match, first, first + timedelta(days=(two - one) % 7), closed=True, kind="weekdays"
        )
    one, two = (WEEKDAYS.get(match[w], SHORT_WEEKDAYS.get(match[w], 0)) for w in ("wa", "wb"))
    first = weekday(today, one, "", "next week" if match["wpq"] else "")
    apart = (two - one) % 7
    together = match["wsep"].strip() in _AND
    weekend_between = one == 4 and two == 0
    asked = together and apart > 1 and not weekend_between
    last = first + timedelta(days=apart)
    atom = period(match, first, last, closed=True, kind="weekdays")
    return Atom(atom.start, atom.end, asked=True, closed=True) if asked else atom
