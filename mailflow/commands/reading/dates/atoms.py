"""Every expression in a text, with the days it stands for."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from mailflow.commands.reading.calendar_words import (
    MONTHS,
    NUMBERS,
    RELATIVE,
    SHORT_WEEKDAYS,
    SHY_MONTHS,
    UNITS,
    WEEKDAY_SIGNS,
    WEEKDAYS,
    month_end,
    plus_months,
)
from mailflow.commands.reading.dates.beside import BY_NUMBER, DETERMINED, THE
from mailflow.commands.reading.dates.days import (
    edge_of,
    holiday,
    next_date,
    next_day,
    safe,
    slashed,
    weekday,
)
from mailflow.commands.reading.dates.expressions import ATOM, LETTERS, STARTERS, TOKEN
from mailflow.commands.reading.dates.span import Atom

_Rule = Callable[[date, re.Match[str]], Atom]


def _single(today: date, match: re.Match[str], day: date | None, *, asked: bool = False) -> Atom:
    past = day is not None and day < today
    return Atom(
        match.start(),
        match.end(),
        None if past else day,
        None if past else day,
        asked=asked or past or day is None,
    )


def _period(
    match: re.Match[str], first: date | None, last: date | None, *, closed: bool = False
) -> Atom:
    asked = first is None or last is None or first > last
    return Atom(match.start(), match.end(), first, last, asked=asked, closed=closed)


def _week_period(today: date, match: re.Match[str], word: str, unit: str) -> Atom:
    this = word.startswith(("this", "diese", "esta", "questa", "cet", "rest", "all", "этой"))
    monday = today - timedelta(days=today.weekday())
    if unit.startswith(("weekend", "wochenende")):
        saturday = monday + timedelta(
            days=5 if this or word in ("the", "coming", "the coming") else 12
        )
        return _period(match, max(saturday, today), saturday + timedelta(days=1))
    if unit.startswith(("month", "mes", "mois", "monat")):
        first = today if this else plus_months(today.replace(day=1), 1)
        return _period(match, first, month_end(first))
    if unit.startswith(("year", "jahr", "ano", "annee")):
        year = today.year + (not this)
        return _period(match, max(today, date(year, 1, 1)), date(year, 12, 31))
    first = today if this else monday + timedelta(days=7)
    return _period(match, first, monday + timedelta(days=6 if this else 13))


def _cjk_number(text: str) -> int:
    return (
        int(text)
        if text.isdecimal()
        else {"两": 2, "十": 10}.get(text) or "一二三四五六七八九".index(text) + 1
    )


def _iso(today: date, match: re.Match[str]) -> Atom:
    return _single(today, match, safe(*(int(part) for part in match["iso"].split("-"))))


def _cjk_day(today: date, match: re.Match[str]) -> Atom:
    if match["cday"]:
        return _single(today, match, next_day(today, int(match["cday"])))
    return _single(today, match, next_date(today, int(match["cm"]), int(match["cd"])))


def _cjk_length(_today: date, match: re.Match[str]) -> Atom:
    sign = match["cu"]
    length = 30 if "月" in sign else 1 if sign in ("天", "日間") else 7
    return Atom(match.start(), match.end(), days=_cjk_number(match["cn"]) * length)


def _cjk_weekday(today: date, match: re.Match[str]) -> Atom:
    sign = match["cwd"] or match["cws"]
    return _single(today, match, weekday(today, WEEKDAY_SIGNS[sign], "", ""))


def _cjk_relative(today: date, match: re.Match[str]) -> Atom:
    word = match["crel"]
    days = {"今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2, "明後日": 2}.get(word)
    if days is not None:
        return _single(today, match, today + timedelta(days=days))
    return _week_period(today, match, "next", "month" if "月" in word else "week")


def _pair(
    today: date, match: re.Match[str], days: tuple[str, str], month: int, year: str | None = None
) -> Atom:
    last = next_date(today, month, int(match[days[1]]), year)
    first = safe(last.year, last.month, int(match[days[0]])) if last else None
    return _period(match, first, last, closed=True)


def _weekdays(today: date, match: re.Match[str]) -> Atom:
    one, two = (WEEKDAYS.get(match[w], SHORT_WEEKDAYS.get(match[w], 0)) for w in ("wa", "wb"))
    first = weekday(today, one, "", "")
    return _period(match, first, first + timedelta(days=(two - one) % 7), closed=True)


def _day_and_month(suffix: str) -> _Rule:
    def rule(today: date, match: re.Match[str]) -> Atom:
        name = match["m" + suffix]
        month = int(name) if name.isdecimal() else MONTHS[name]
        day = next_date(today, month, int(match["d" + suffix]), match["y" + suffix])
        return _single(today, match, day)

    return rule


def _slashes(today: date, match: re.Match[str]) -> Atom:
    day, asked = slashed(today, int(match["s1"]), int(match["s2"]), match["s3"])
    return _single(today, match, day, asked=asked)


def _length(_today: date, match: re.Match[str]) -> Atom:
    count = 2 if match["lc"] else NUMBERS.get(match["ln"] or "a") or int(match["ln"])
    return Atom(match.start(), match.end(), days=count * UNITS[match["lu"] or "fortnight"])


_UNITS_AFTER = ("semaine", "semana", "settimana", "monat", "mois", "mes", "jahr")


def _week(today: date, match: re.Match[str]) -> Atom:
    word = match["wk"] or ("the" if match["wend"] else "next")
    unit = match["wu"] or match["wend"]
    unit = unit or next((unit for unit in _UNITS_AFTER if unit in match["wpro"]), "week")
    return _week_period(today, match, word, "week" if unit in ("settimana", "volgende") else unit)


def _weekday(today: date, match: re.Match[str]) -> Atom:
    day = WEEKDAYS[match["wd"]] if match["wd"] else SHORT_WEEKDAYS[match["ws"]]
    start = match.start()
    if match["ws"]:
        start = match.start("ws")
    elif not match["wn"]:
        start = match.start("wd")
    found = weekday(today, day, match["wn"] or "", match["wq"] or "")
    return Atom(start, match.end(), found, found)


def _ordinal(today: date, match: re.Match[str], before: str) -> Atom | None:
    named = THE.search(before) if match["os"] else BY_NUMBER.search(before)
    return _single(today, match, next_day(today, int(match["od"]))) if named else None


def _month(today: date, match: re.Match[str], before: str) -> Atom | None:
    named = match["mo"]
    if named in SHY_MONTHS and not DETERMINED.search(before):
        return None
    last = next_date(today, MONTHS[named], 28)
    first = last.replace(day=1) if last else None
    return _period(match, first, month_end(first) if first else None)


_RULES: dict[str, _Rule] = {
    "iso": _iso,
    "cjk": _cjk_day,
    "cjklen": _cjk_length,
    "cjkweek": _cjk_weekday,
    "cjkrel": _cjk_relative,
    "pair": lambda today, m: _pair(today, m, ("pa", "pb"), MONTHS[m["pm"]], m["py"]),
    "mpair": lambda today, m: _pair(today, m, ("ra", "rb"), MONTHS[m["rm"]]),
    "dotpair": lambda today, m: _pair(today, m, ("da", "db"), int(m["dm"]), m["dy"]),
    "daymonth": _day_and_month(""),
    "monthday": _day_and_month("2"),
    "dotted": _day_and_month("3"),
    "slashed": _slashes,
    "edge": lambda today, m: _single(today, m, edge_of(today, m["edge"], m["em"])),
    "easter": lambda today, m: _single(today, m, holiday(today, m.groupdict())),
    "after": lambda today, m: _single(today, m, today + timedelta(days=2)),
    "rel": lambda today, m: _single(today, m, today + timedelta(days=RELATIVE[m["rel"]])),
    "length": _length,
    "week": _week,
    "wpair": _weekdays,
    "weekday": _weekday,
}


def _atom(today: date, match: re.Match[str], text: str) -> Atom | None:
    kind = (match.lastgroup or "")[1:]
    if rule := _RULES.get(kind):
        return rule(today, match)
    before = text[: match.start()]
    return (_ordinal if kind == "ordinal" else _month)(today, match, before)


def atoms_in(text: str, today: date) -> Iterator[Atom]:
    """Tries the grammar only where a number or a word that can begin a date stands."""
    place = 0
    for token in TOKEN.finditer(text):
        word = token.group()
        if token.start() < place or (word not in STARTERS and word[0] in LETTERS):
            continue
        match = ATOM.match(text, token.start())
        if match and (atom := _atom(today, match, text)):
            place = match.end()
            yield atom
