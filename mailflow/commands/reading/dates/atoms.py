"""Every expression in a text, with the days it stands for."""

import re
from collections.abc import Iterator
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


def _atom(today: date, match: re.Match[str], text: str) -> Atom | None:
    kind = (match.lastgroup or "")[1:]
    group = match.groupdict()
    before = text[: match.start()]
    if kind == "iso":
        return _single(today, match, safe(*(int(part) for part in group["iso"].split("-"))))
    if kind == "cjk":
        if group["cday"]:
            return _single(today, match, next_day(today, int(group["cday"])))
        return _single(today, match, next_date(today, int(group["cm"]), int(group["cd"])))
    if kind == "cjklen":
        sign = group["cu"]
        length = 30 if "月" in sign else 1 if sign in ("天", "日間") else 7
        return Atom(match.start(), match.end(), days=_cjk_number(group["cn"]) * length)
    if kind == "cjkweek":
        sign = group["cwd"] or group["cws"]
        return _single(today, match, weekday(today, WEEKDAY_SIGNS[sign], "", ""))
    if kind == "cjkrel":
        word = group["crel"]
        days = {"今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2, "明後日": 2}.get(word)
        if days is not None:
            return _single(today, match, today + timedelta(days=days))
        return _week_period(today, match, "next", "month" if "月" in word else "week")
    if kind == "pair":
        last = next_date(today, MONTHS[group["pm"]], int(group["pb"]), group["py"])
        first = safe(last.year, last.month, int(group["pa"])) if last else None
        return _period(match, first, last, closed=True)
    if kind == "mpair":
        last = next_date(today, MONTHS[group["rm"]], int(group["rb"]))
        first = safe(last.year, last.month, int(group["ra"])) if last else None
        return _period(match, first, last, closed=True)
    if kind == "dotpair":
        last = next_date(today, int(group["dm"]), int(group["db"]), group["dy"])
        first = safe(last.year, last.month, int(group["da"])) if last else None
        return _period(match, first, last, closed=True)
    if kind in ("daymonth", "monthday", "dotted"):
        suffix = {"daymonth": "", "monthday": "2", "dotted": "3"}[kind]
        name = group["m" + suffix]
        month = int(name) if name.isdecimal() else MONTHS[name]
        return _single(
            today, match, next_date(today, month, int(group["d" + suffix]), group["y" + suffix])
        )
    if kind == "slashed":
        day, asked = slashed(today, int(group["s1"]), int(group["s2"]), group["s3"])
        return _single(today, match, day, asked=asked)
    if kind == "edge":
        return _single(today, match, edge_of(today, group["edge"], group["em"]))
    if kind == "easter":
        return _single(today, match, holiday(today, group))
    if kind == "after":
        return _single(today, match, today + timedelta(days=2))
    if kind == "rel":
        return _single(today, match, today + timedelta(days=RELATIVE[group["rel"]]))
    if kind == "length":
        count = 2 if group["lc"] else NUMBERS.get(group["ln"] or "a") or int(group["ln"])
        length = UNITS[group["lu"] or "fortnight"]
        return Atom(match.start(), match.end(), days=count * length)
    if kind == "week":
        word = group["wk"] or ("the" if group["wend"] else "next")
        unit = (
            group["wu"]
            or group["wend"]
            or next(
                (
                    unit
                    for unit in ("semaine", "semana", "settimana", "monat", "mois", "mes", "jahr")
                    if unit in group["wpro"]
                ),
                "week",
            )
        )
        return _week_period(
            today, match, word, "week" if unit in ("settimana", "volgende") else unit
        )
    if kind == "weekday":
        named_day = WEEKDAYS[group["wd"]] if group["wd"] else SHORT_WEEKDAYS[group["ws"]]
        start = (
            match.start("wd")
            if group["wd"] and not group["wn"]
            else match.start("ws")
            if group["ws"]
            else match.start()
        )
        found = weekday(today, named_day, group["wn"] or "", group["wq"] or "")
        return Atom(start, match.end(), found, found)
    if kind == "ordinal":
        named = THE.search(before) if group["os"] else BY_NUMBER.search(before)
        return _single(today, match, next_day(today, int(group["od"]))) if named else None
    named_month = group["mo"]
    if named_month in SHY_MONTHS and not DETERMINED.search(before):
        return None
    last = next_date(today, MONTHS[named_month], 28)
    first = last.replace(day=1) if last else None
    return _period(match, first, month_end(first) if first else None)


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
