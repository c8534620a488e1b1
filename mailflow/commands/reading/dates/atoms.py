"""Every expression in a text, with the days it stands for."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from mailflow.commands.reading.dates import month_parts, weeks
from mailflow.commands.reading.dates.beside import (
    AFTER_SHORT,
    BEFORE_SHORT,
    BETWEEN,
    BETWEEN_AFTER,
    BY_NUMBER,
    DETERMINED,
    OF_DAY,
    THE,
    TOGETHER,
    near,
)
from mailflow.commands.reading.dates.calendar_words import (
    MONTHS,
    NUMBERS,
    RELATIVE,
    SHY_MONTHS,
    UNITS,
    WEEKDAY_SIGNS,
    month_end,
    plus_months,
)
from mailflow.commands.reading.dates.days import (
    edge_of,
    holiday,
    is_just_past,
    last_date,
    next_date,
    next_day,
    safe,
    slashed,
    weekday,
)
from mailflow.commands.reading.dates.expressions import ATOM, LETTERS, STARTERS, TOKEN
from mailflow.commands.reading.dates.span import Atom
from mailflow.regex import regex

_Rule = Callable[[date, re.Match[str]], Atom]


def _single(
    today: date, match: re.Match[str], day: date | None, *, asked: bool = False, kind: str = ""
) -> Atom:
    past = day is not None and day < today
    known = None if past or asked else day
    return Atom(match.start(), match.end(), known, known, asked=known is None, kind=kind)


def _cjk_number(text: str) -> int:
    """`12`, `十二`, `二十`, `廿一`; of `两` and one sign."""
    if text.isdecimal():
        return int(text)
    tens, ten, ones = text.replace("廿", "二十").rpartition("十")
    digits = {"": 0, "两": 2, **{sign: n for n, sign in enumerate("一二三四五六七八九", 1)}}
    return (digits[tens] or 1) * 10 + digits[ones] if ten else digits[ones]


def _iso(today: date, match: re.Match[str]) -> Atom:
    return _single(today, match, safe(*(int(part) for part in match["iso"].split("-"))))


def _cjk_day(today: date, match: re.Match[str]) -> Atom:
    if match["cday"]:
        return _bare(today, match, _cjk_number(match["cday"]))
    return _dated(today, match, _cjk_number(match["cm"]), _cjk_number(match["cd"]))


def _cjk_month(today: date, match: re.Match[str]) -> Atom:
    number = int(match["cmm"])
    last = next_date(today, number, 28) if 0 < number <= 12 else None
    first = last.replace(day=1) if last else None
    return weeks.period(match, first, month_end(first) if first else None, kind="month")


def _cjk_edge(today: date, match: re.Match[str]) -> Atom:
    number = int(match["cem"])
    last = next_date(today, number, 28) if 0 < number <= 12 else None
    ends = match["ce"] in ("底", "末", "終わり", "말")
    day = last and (month_end(last) if ends else last.replace(day=1))
    return _single(today, match, day)


def _cjk_length(_today: date, match: re.Match[str]) -> Atom:
    sign = match["cu"]
    length = 30 if "月" in sign else 1 if sign in ("天", "日間") else 7
    return Atom(match.start(), match.end(), days=_cjk_number(match["cn"]) * length, kind="length")


def _cjk_weekday(today: date, match: re.Match[str]) -> Atom:
    sign = match["cwd"] or match["cws"]
    return _single(today, match, weekday(today, WEEKDAY_SIGNS[sign], "", ""), kind="weekday")


def _cjk_relative(today: date, match: re.Match[str]) -> Atom:
    word = match["crel"]
    days = {"今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2, "明後日": 2}.get(word)
    if days is not None:
        return _single(today, match, today + timedelta(days=days))
    return weeks.whole(today, match, "next", "month" if "月" in word else "week")


def _pair(
    today: date,
    match: re.Match[str],
    days: tuple[str, str],
    month: int,
    year: str | None = None,
) -> Atom:
    """Two days, the second one's month named: `3-17 Aug`, and `28 to 3 April` from March on."""
    last = next_date(today, month, int(match[days[1]]), year)
    if not year and is_just_past(today, month, int(match[days[1]])):
        last = None
    first = last_date(last, 0, int(match[days[0]])) if last else None
    return weeks.period(match, first, last, closed=True, kind="pair")


def _pair_after_month(today: date, match: re.Match[str]) -> Atom:
    """Two days, the first one's month named: `Dec 23 - 2` ends in January."""
    month, one, two = MONTHS[match["rm"]], int(match["ra"]), int(match["rb"])
    if two >= one:
        return _pair(today, match, ("ra", "rb"), month, match["ry"])
    first = next_date(today, month, one, match["ry"])
    last = next_day(first, two) if first else None
    asked = is_just_past(today, month, one)
    return weeks.period(match, None if asked else first, last, closed=True, kind="pair")


def _dated(
    today: date, match: re.Match[str], month: int, number: int, year: str | None = None
) -> Atom:
    if not 0 < month <= 12:
        return Atom(match.start(), match.end(), asked=True)
    day = next_date(today, month, number, year)
    asked = not year and is_just_past(today, month, number)
    atom = _single(today, match, day, asked=asked)
    named = (0, 0) if year else (month, number)
    return Atom(
        atom.start, atom.end, atom.first, atom.last,
        asked=atom.asked, kind="day", month=named[0], day=named[1], past=asked,
    )  # fmt: skip


def _bare(today: date, match: re.Match[str], number: int) -> Atom:
    day = next_day(today, number)
    return Atom(match.start(), match.end(), day, day, asked=day is None, kind="number", day=number)


def _numbers(today: date, match: re.Match[str]) -> Atom:
    """`the 15th to the 19th`, `dal 20 al 27`: the next such days."""
    one, two = (int(match[f"n{side}"] or match[f"n{side}2"] or match[f"n{side}3"]) for side in "ab")
    last = next_day(today, two)
    first = last_date(last, 0, one) if last else None
    if first and first < today and one > today.day:  # the days in between have begun
        first = next_day(today, one)
        last = next_day(first, two) if first else None
    return weeks.period(match, first, last, closed=True, kind="pair")


def _list_of_days(today: date, match: re.Match[str]) -> Atom:
    """`18, 19 and 20 March`: days on end are a range; of others nobody makes one absence."""
    numbers = [int(number) for number in re.findall(r"\d+", match.group()) if len(number) < 3]
    month = MONTHS[match["dln"]]
    on_end = numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    last = next_date(today, month, numbers[-1])
    first = last_date(last, month, numbers[0]) if last and on_end else None
    past = is_just_past(today, month, numbers[-1])
    return weeks.period(match, None if past else first, last, closed=True, kind="pair")


def _dotted_range(today: date, match: re.Match[str]) -> Atom:
    """`22.3 - 26.3`: without the last points only as a pair, or it may be a time or a version."""
    last = next_date(today, int(match["qd"]), int(match["qc"]))
    first = last_date(last, int(match["qb"]), int(match["qa"])) if last else None
    fits = first and last and (last - first).days <= 100
    fits = fits and not is_just_past(today, int(match["qd"]), int(match["qc"]))
    return weeks.period(match, first if fits else None, last, closed=True, kind="pair")


def _day_and_month(suffix: str) -> _Rule:
    def rule(today: date, match: re.Match[str]) -> Atom:
        name = match["m" + suffix]
        month = int(name) if name.isdecimal() else MONTHS[name]
        return _dated(today, match, month, int(match["d" + suffix]), match["y" + suffix])

    return rule


def _slashes(today: date, match: re.Match[str]) -> Atom:
    one, two, year = int(match["s1"]), int(match["s2"]), match["s3"]
    if not year and (one > 12 or two > 12):
        return _dated(today, match, *((two, one) if one > 12 else (one, two)))
    day, asked = slashed(today, one, two, year)
    return _single(today, match, day, asked=asked, kind="slashed")


def _length(_today: date, match: re.Match[str]) -> Atom:
    start, end = match.span()
    if match["lor"] or match["lhalf"] or match["few"]:  # nobody knows the day
        return Atom(start, end, asked=True, kind="length")
    if match["lhy"]:
        return Atom(start, end, days=180, kind="length")
    if match["sn"]:
        days = int(match["sn"]) * (7 if match["su"] == "w" else 1)
    else:
        count = 2 if match["lc"] else NUMBERS.get(match["ln"] or "a") or int(match["ln"])
        days = count * UNITS[match["lu"] or "fortnight"]
    return Atom(start, end, days=days, kind="length", asked=not days)


#: Edges of a month in languages that name it after the month.
_EDGES = {"end": ("son", "lop", "veg"), "start": ("bas", "alu", "ele"), "mid": ("orta", "koz")}


_EDGES_BEFORE = {
    "start": frozenset("αρχέσ αρχή بداية ابتدای dau ต้น".split()),
    "mid": frozenset("μέσα منتصف اواسط giua กลาง".split()),
}


def _edge(today: date, match: re.Match[str]) -> Atom:
    if match["eofthis"]:
        return _single(today, match, month_end(today))
    if match["em4"]:
        ends = match["eend"].split()[0]
        kind = next((kind for kind, words in _EDGES_BEFORE.items() if ends in words), "end")
        return _single(today, match, edge_of(today, kind, match["em4"]))
    if match["em3"]:
        kind = next((name for name, starts in _EDGES.items() if match["edge3"].startswith(starts)))
        return _single(today, match, edge_of(today, kind, match["em3"]))
    if match["eback"]:
        return _single(today, match, edge_of(today, "end", match["eback"]))
    if match["enext"] and match["em"].startswith(("mon", "moi", "mes")):
        ahead = plus_months(today.replace(day=1), 1)
        return _single(today, match, edge_of(ahead, match["edge"], match["em"]))
    if match["enext"] and match["em"].startswith(("week", "woche", "sema")):
        day = edge_of(today, match["edge"], match["em"])
        ends = match["edge"] in ("end", "ende", "fin", "final", "fim", "fine")
        return _single(today, match, day + timedelta(days=7) if day and ends else None)
    if match["enext"]:
        return Atom(match.start(), match.end(), asked=True)
    return _single(today, match, edge_of(today, match["edge"], match["em"]))


def _vague(_today: date, match: re.Match[str]) -> Atom:
    return Atom(match.start(), match.end(), asked=True, kind="vague")


#: `12-го`, `12'sinde`, `12-én`: a day, whatever stands before it.
_CYRILLIC_ENDS = ("о", "е", "у", "ь")


def _ordinal(today: date, match: re.Match[str], text: str, last: Atom | None) -> Atom | None:
    before = near(text, match.start())
    ending = match["os"] or ""
    named = bool(THE.search(before) if ending else BY_NUMBER.search(before))
    named = named or bool((ending and ending[0] in "-'") or ending[-1:] in _CYRILLIC_ENDS)
    if last and last.kind == "weekday":  # "Sat 20"
        named = named or bool(OF_DAY.fullmatch(text[last.end : match.start()]))
    return _bare(today, match, int(match["od"])) if named else None


_A_VERB = regex(r"\b(?:i|we|you|he|she|they|it|that|this|who|one|there)\s+$")


def _month(today: date, match: re.Match[str], before: str) -> Atom | None:
    named = match["mo"]
    if named in SHY_MONTHS and not DETERMINED.search(before):
        return None
    if named == "may" and _A_VERB.search(before):
        return None  # "if I may, I'd like to …"
    last = next_date(today, MONTHS[named], 28)
    first = last.replace(day=1) if last else None
    return weeks.period(match, first, month_end(first) if first else None, kind="month")


def _kind_of_feast(match: re.Match[str]) -> str:
    """Easter and Christmas are days around a day; the others are one."""
    return "" if match["feast"] or match["idm"] else "holiday"


_RULES: dict[str, _Rule] = {
    "iso": _iso,
    "cjk": _cjk_day,
    "cjkmonth": _cjk_month,
    "cjkedge": _cjk_edge,
    "cjklen": _cjk_length,
    "cjkweek": _cjk_weekday,
    "cjkrel": _cjk_relative,
    "part": month_parts.part,
    "nthday": month_parts.nth_weekday,
    "wordday": month_parts.day_in_words,
    "vague": _vague,
    "slashpair": lambda today, m: _pair(today, m, ("sa", "sb"), _number(m["sm"]), m["sy"]),
    "pair": lambda today, m: _pair(today, m, ("pa", "pb"), MONTHS[m["pmo"]], m["py"]),
    "daylist": _list_of_days,
    "numbers": _numbers,
    "mpair": _pair_after_month,
    "dotpair": lambda today, m: _pair(today, m, ("da", "db"), _number(m["dm"]), m["dy"]),
    "daymonth": _day_and_month(""),
    "monthday": _day_and_month("2"),
    "dotrange": _dotted_range,
    "dotted": _day_and_month("3"),
    "slashed": _slashes,
    "edge": _edge,
    "easter": lambda today, m: _single(
        today, m, holiday(today, m.groupdict()), kind=_kind_of_feast(m)
    ),
    "after": lambda today, m: _single(today, m, today + timedelta(days=2)),
    "rel": lambda today, m: _single(today, m, today + timedelta(days=RELATIVE[m["rel"]])),
    "length": _length,
    "week": weeks.week,
    "isoweek": weeks.of_the_year,
    "wpair": weeks.some_weekdays,
    "weekday": weeks.one_weekday,
}


def _number(text: str) -> int:
    """A month's number; one that there is not is nobody's."""
    return int(text) if 0 < int(text) <= 12 else 0


def _apart(match: re.Match[str], before: str, atom: Atom) -> bool:
    """`on the 5th and 19th of May`: two days, and not all between them."""
    to = match["pto"] or match["rto"] or ""
    if not TOGETHER.fullmatch(to.strip()) or BETWEEN.search(before):
        return False
    if BETWEEN_AFTER.match(match.string, match.end()):
        return False
    return atom.first is not None and atom.last is not None and (atom.last - atom.first).days > 1


def _is_short_day(text: str, match: re.Match[str]) -> bool:
    """`out Mon`, `Sat 20`: in other places such a word is another word."""
    before = BEFORE_SHORT.search(near(text, match.start()))
    return bool(before or AFTER_SHORT.match(text, match.end()))


def _atom(today: date, match: re.Match[str], text: str, last: Atom | None) -> Atom | None:
    kind = (match.lastgroup or "")[1:]
    if kind == "follow":
        return weeks.following(match, last)
    if match["ws"] and match.start() and not _is_short_day(text, match):
        return None
    if rule := _RULES.get(kind):
        found = rule(today, match)
        if kind in ("pair", "mpair") and _apart(match, near(text, match.start()), found):
            return Atom(found.start, found.end, asked=True, closed=True)
        return found
    if kind == "ordinal":
        return _ordinal(today, match, text, last)
    return _month(today, match, near(text, match.start()))


def atoms_in(text: str, today: date) -> Iterator[Atom]:
    """Tries the grammar only where a number or a word that can begin a date stands."""
    place = 0
    last: Atom | None = None
    for token in TOKEN.finditer(text):
        word = token.group()
        if token.start() < place or (word not in STARTERS and word[0] in LETTERS):
            continue
        match = ATOM.match(text, token.start())
        if match and (atom := _atom(today, match, text, last)):
            place = match.end()
            last = atom
            yield atom
