"""Days and spans of days in running text: `until the 20th`, `3-17 Aug`, `ab 26.7. drei Wochen`.

Our own small grammar and not a library: a general date finder takes `may`, `second` and `3` for
dates, knows neither spans nor `back on`, and needs milliseconds. `today` decides the year: a date
is the next one that lies ahead.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
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
    easter,
    month_end,
    plus_months,
)
from mailflow.commands.reading.words import fold

_SOON = timedelta(days=270)  # how far ahead a bare 3/8 may lie to count as a reading


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `first` (None: from now) to `last` (None: open).

    `returns`: `last` is named as the day somebody is back, not the last day away. `asked`: a date
    is there but has two readings, or lies behind us. `dated`: the end is a day and not a length.
    """

    first: date | None = None
    last: date | None = None
    returns: bool = False
    asked: bool = False
    dated: bool = True
    because: str = ""
    days: int = 0  # how long, where only that is said


@dataclass(frozen=True, slots=True)
class _Atom:
    """One expression: a day (`first == last`), a period, or a length (`days`, no dates)."""

    start: int
    end: int
    first: date | None = None
    last: date | None = None
    days: int = 0
    asked: bool = False
    closed: bool = False  # a first and a last day are named


def _words(*tables: object) -> str:
    names = {word for table in tables for word in table}  # type: ignore[attr-defined]
    return "|".join(sorted((re.escape(word) for word in names), key=len, reverse=True))


_M = _words(MONTHS)
_W = _words(WEEKDAYS)
_N = rf"(?:\d{{1,3}}|{_words(NUMBERS)})"
_TO = (
    r"\s*(?:-|~|to|until|till|til|thru|through|and|bis(?:\s+zum)?|und|a|al|au|ate|"
    r"fino\s+al?|до|по|tot|do|から|到|至)\s*(?:the\s+|den\s+|dem\s+|le\s+|el\s+|o\s+|dia\s+)?"
)
_ORD = r"(?:st|nd|rd|th|er|e|º|°|ª|\.)?"
_OF = r"\s*(?:of\s+|de\s+|do\s+|\.\s*)?"
_PATTERNS = (
    ("iso", r"(?<!\d)(?P<iso>\d{4}-\d\d-\d\d)(?!\d)"),
    ("cjk", r"(?:(?P<cm>\d{1,2})月)(?P<cd>\d{1,2})[日号]?|(?P<cday>\d{1,2})[日号號](?!間)"),
    (
        "cjklen",
        r"(?P<cn>\d{1,2}|[一两二三四五六七八九十])\s*(?P<cu>周間?|週間?|天|日間|个月|か月|ヶ月|星期)(?!末)",
    ),
    (
        "cjkweek",
        r"(?P<cwn>下个?|来)?(?:周|星期|週)(?P<cwd>[一二三四五六日天])|(?P<cws>[月火水木金土日])曜",
    ),
    ("cjkrel", r"(?P<crel>今天|今日|明天|明日|后天|明後日|下周|下星期|来週|来月|下个?月)"),
    (
        "pair",
        rf"(?<![\d/.])(?P<pa>\d{{1,2}}){_ORD}{_TO}(?P<pb>\d{{1,2}}){_ORD}{_OF}(?P<pm>{_M})\b\.?(?:\s*(?P<py>20\d\d))?",
    ),
    (
        "mpair",
        rf"\b(?P<rm>{_M})\b\.?\s*(?:the\s+)?(?P<ra>\d{{1,2}}){_ORD}{_TO}(?P<rb>\d{{1,2}}){_ORD}(?![\d/:])(?!\s*(?:{_M})\b)",
    ),
    (
        "dotpair",
        r"(?<![\d.])(?P<da>\d{1,2})\.\s?-\s?(?P<db>\d{1,2})\.(?P<dm>\d{1,2})\.?(?:(?P<dy>20\d\d))?",
    ),
    ("daymonth", rf"(?<![\d/.])(?P<d>\d{{1,2}}){_ORD}{_OF}(?P<m>{_M})\b\.?(?:,?\s*(?P<y>20\d\d))?"),
    (
        "monthday",
        (
            rf"\b(?P<m2>{_M})\b\.?\s*(?:the\s+)?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:%]|"
            rf"\s*(?:people|mentees))(?:,?\s*(?P<y2>20\d\d))?"
        ),
    ),
    ("dotted", r"(?<![\d.])(?P<d3>\d{1,2})\.(?P<m3>\d{1,2})\.(?:(?P<y3>20\d\d|\d\d(?!\d)))?"),
    ("slashed", r"(?<![\d/])(?P<s1>\d{1,2})/(?P<s2>\d{1,2})(?:/(?P<s3>20\d\d|\d\d))?(?![\d/])"),
    (
        "edge",
        (
            rf"\b(?P<edge>end|beginning|start|middle|mid|ende|anfang|mitte|fin|debut|mi|final|"
            rf"finales|fim|inicio|principios|meados|fine|inizio|meta|конца|начала)[\s-]+(?:of\s+|"
            rf"de\s+|do\s+|du\s+|di\s+|des\s+|der\s+)?(?:the\s+|la\s+|this\s+|l'|le\s+|del\s+|"
            rf"el\s+|o\s+|next\s+)?(?P<em>{_M}|week|woche|semaine|semana|month|monats?|mois|mes|"
            rf"year|jahres?|annee|ano)\b"
        ),
    ),
    (
        "easter",
        (
            r"\b(?P<em2>easter|ostern|oster|paques|pascua|pascoa|pasqua)(?P<emon>\s?-?(?:monday|"
            r"montag))?\b|\b(?P<xmas>christmas|xmas|weihnachten|noel|navidad|natal|natale)\b|"
            r"\b(?P<ny>new year(?:'s(?: day)?)?|neujahr|nouvel an|ano nuevo|ano novo)\b"
        ),
    ),
    ("after", r"\b(?:the\s+)?day\s+after\s+tomorrow|pasado\s+manana|depois\s+de\s+amanha"),
    (
        "rel",
        (
            rf"(?<!guten\s)(?<!this\s)(?<!good\s)\b(?P<rel>{_words(RELATIVE)})\b(?!\s+(?:frueh|"
            rf"fruh|morning))"
        ),
    ),
    (
        "length",
        (
            rf"\b(?:(?P<ln>{_N})(?:\s+or\s+{_N})?|(?P<lc>a\s+couple))(?:\s+(?:of|more|full|whole|"
            rf"or\s+so|weitere|ganze))*[\s-]+(?P<lu>{_words(UNITS)})\b|\b(?P<lf>fortnight|quincena|"
            rf"quinzaine)\b"
        ),
    ),
    (
        "week",
        (
            r"\b(?P<wk>next|this|the\s+coming|coming|rest\s+of\s+(?:the|this)|all|nachste[rn]?|"
            r"kommende[rn]?|diese[rn]?|proxima|esta|prossima|questa|volgende|cette|cet|этой|"
            r"следующ\w+|на\s+следующей)\s+(?P<wu>week|weekend|month|woche|wochenende|semana|"
            r"semaine|settimana|mes|mois|неделе|неделю|недели|неделя|year|jahr|ano|annee)\b|"
            r"\b(?P<wpro>(?:la\s+)?semaine\s+prochaine|(?:la\s+)?semana\s+que\s+(?:viene|vem)|"
            r"(?:la\s+)?settimana\s+prossima|nachsten\s+monat|le\s+mois\s+prochain|"
            r"(?:el\s+)?mes\s+que\s+(?:viene|vem)|nachstes\s+jahr)\b|\bthe\s+(?P<wend>weekend)\b"
        ),
    ),
    (
        "weekday",
        (
            rf"\b(?:(?P<wn>next|this|coming|nachste[rn]?|kommende[rn]?|proxima|proximo|"
            rf"prossimo)\s+)?(?P<wd>{_W})\b(?:\s+(?P<wq>week|que vem|que viene|prochain|"
            rf"in a week))?|\b(?:until|till|til|on|next|this|by|from|back|since|ate|ate\s+a|na|"
            rf"proxima)\s+(?P<ws>{_words(SHORT_WEEKDAYS)})\b"
        ),
    ),
    (
        "ordinal",
        (
            rf"(?<![\d#/.:+-])(?P<od>\d{{1,2}})(?P<os>st|nd|rd|th|er|º|-го)?(?![\d/:%+-]|\.\d|"
            rf"\s*(?:am|pm|uhr|h|o'clock|hours?|min|people|personnes|mentees?|e?mails?|times|x|"
            rf"{_words(UNITS)})\b)"
        ),
    ),
    ("month", rf"\b(?P<mo>{_M})\b(?!\s*\d)"),
)
_ATOM = re.compile("|".join(f"(?P<K{name}>{pattern})" for name, pattern in _PATTERNS))
_TOKEN = re.compile(r"\d+|[a-zа-яё][a-zа-яё']*|[^\W\da-zа-яё_]")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяё")
_STARTERS = frozenset(
    word.split("-")[0].split("'")[0] if word not in RELATIVE else word
    for word in (
        *MONTHS,
        *WEEKDAYS,
        *SHORT_WEEKDAYS,
        *RELATIVE,
        *NUMBERS,
        *[
            "end",
            "beginning",
            "start",
            "middle",
            "mid",
            "ende",
            "anfang",
            "mitte",
            "fin",
            "debut",
            "mi",
            "final",
            "finales",
            "fim",
            "inicio",
            "principios",
            "meados",
            "fine",
            "meta",
        ],
        *[
            "конца",
            "начала",
            "easter",
            "ostern",
            "oster",
            "paques",
            "pascua",
            "pascoa",
            "pasqua",
            "christmas",
            "xmas",
            "weihnachten",
            "noel",
            "navidad",
            "natal",
        ],
        *[
            "natale",
            "new",
            "neujahr",
            "nouvel",
            "ano",
            "day",
            "the",
            "pasado",
            "depois",
            "apres",
            "fortnight",
            "quincena",
            "quinzaine",
            "next",
            "this",
            "coming",
            "rest",
        ],
        *[
            "all",
            "nachste",
            "nachster",
            "nachsten",
            "kommende",
            "kommenden",
            "diese",
            "dieser",
            "proxima",
            "proximo",
            "esta",
            "prossima",
            "questa",
            "volgende",
        ],
        *[
            "cette",
            "cet",
            "этой",
            "на",
            "la",
            "semaine",
            "semana",
            "settimana",
            "le",
            "el",
            "mes",
            "until",
            "till",
            "til",
            "on",
            "by",
            "from",
            "back",
            "since",
            "ate",
            "na",
        ],
    )
) | frozenset(RELATIVE)
_RANGE = re.compile(_TO + r"$")
_UNTIL = re.compile(
    r"(?:\b(?:until|till|til|'til|through|thru|up\s+to|by|bis|bis\s+zu[mr]?|jusqu'(?:au?|"
    r"en|a\s+la)|jusque|hasta|ate|fino|a[lo]?|до|по|tot|do|untill|tot\s+en\s+met|kadar)"
    r"(?:\s+(?:the|about|at\s+least|around|den|dem|der|zum|le|la|el|los|o|a|al|alla|dia|"
    r"en|sometime|maybe|roughly|einschliesslich|including))*\s*)$"
)
_FROM = re.compile(
    r"(?:\b(?:from|starting|as\s+of|beginning|between|ab|von|vom|zwischen|"
    r"a\s+partir\s+d[eou]|des|du|de|del|desde|dal|с|od|vanaf|van|since)"
    r"(?:\s+(?:the|el|le|o|dem|den|la|del|dia))*\s*)$"
)
_BACK = re.compile(
    r"\b(?:back|return(?:ing|s)?|again|resume|resuming|zuruck|wieder(?:\s+da)?|retour|"
    r"reviens|rentre|vuelvo|regreso|volver|volto|voltar|regresso|torno|вернусь|вернемся|"
    r"снова|terug|wracam|wroce)"
    r"(?:\s+(?:only|home|online|here|around|da|aqui|in\s+the\s+office|at\s+it|on\s+track|"
    r"to\s+normal|i\s+am|bin\s+ich|until|not\s+until|only|erst|by))*"
    r"(?:\s+(?:on|by|in|from|at|after|nach|apres|despues|the|am|ab|zum|le|el|la|em|no|na|"
    r"il|в|с|op|w|den|dem|o|dia|next|around|about|again|or))*\s*$"
)
_BACK_AFTER = re.compile(
    r"^\s*(?:bin ich (?:wieder|zuruck)|(?:wieder|zuruck)\b|je (?:suis de retour|reviens)|"
    r"vuelvo|volto|回来|に戻|戻り|復帰|(?:i'm|i am|i'll be|we're) back\b|вернусь|"
    r"(?:wieder )?(?:da|zuruck)\b)"
)
_OLD = re.compile(
    r"\b(?:since|last|past|previous|ago|seit|letzte[nrs]?|vor|vorige[nr]?|depuis|dernier|"
    r"il\s+y\s+a|desde\s+hace|hace|ha|pasad[oa]|ultim[oa]|passad[oa]|faz|с|уже|sinds|od)"
    r"(?:\s+(?:the|den|dem|el|la|le|a|over|about|more\s+than|uber))*\s*$"
)
_OLD_AFTER = re.compile(
    r"^\s*(?:ago|passad[oa]|dernier|derniere|scorso|назад|pasad[oa]|geleden|atras)\b"
)
_IN = re.compile(
    r"\b(?:in|en|dans|em|tra|fra|через|over|dentro\s+de|daqui\s+a)\s*(?:about\s+|"
    r"around\s+|the\s+next\s+)?$"
)
# What stands before a bare number that is a day of the month: `the 20th`, but `bis 20`.
_BY_NUMBER = re.compile(
    r"\b(?:(?:until|till|til|from|back|on|to|by)\s+the|until|till|bis(?:\s+zum)?|zum|vom|"
    r"am|ab\s+dem|jusqu'au|hasta\s+el|"
    r"ate(?:\s+(?:o\s+)?dia|\s+o)?|fino\s+al|retour\s+le|vuelvo\s+el|el\s+dia|до|du|del|dia)\s*$"
)
_THE = re.compile(r"\b(?:the|until|till|til|on|from|back|to|by|le|au|du|and|den|dem|-)\s*$")
_DETERMINED = re.compile(
    r"\b(?:in|all|until|till|til|from|of|by|before|after|im|ab|bis|for|since|early|late|"
    r"en|em|jusqu'en|whole|back|through|during|next|this|to|at)\s+(?:the\s+)?$"
)


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _ahead(today: date, month: int, day: int, year: str | None = None) -> date | None:
    """The next such day, or the one of the year that is named."""
    if year:
        return _safe(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    for number in range(today.year, today.year + 9):  # 29 February may be eight years off
        found = _safe(number, month, day)
        if found and found >= today:
            return found
    return None


def _next_day(today: date, day: int) -> date | None:
    """The next month's day of that number that is not today."""
    for months in range(13):
        first = plus_months(today.replace(day=1), months)
        found = _safe(first.year, first.month, day)
        if found and found > today:
            return found
    return None


def _weekday(today: date, day: int, word: str, suffix: str) -> date:
    ahead = (day - today.weekday() - 1) % 7 + 1
    if suffix in ("week", "in a week") or (word == "next" and ahead < 2):
        ahead += 7
    return today + timedelta(days=ahead)


def _edge(today: date, edge: str, what: str) -> date | None:
    if what in MONTHS:
        first = _ahead(today, MONTHS[what], 28)
        first = first.replace(day=1) if first else None
    elif what.startswith(("week", "woche", "sema")):
        return today + timedelta(days=(6 - today.weekday()) % 7)
    elif what.startswith(("mon", "moi", "mes")):
        first = today.replace(day=1)
    else:
        return date(today.year, 12, 31)
    if first is None:
        return None
    if edge in ("end", "ende", "fin", "final", "finales", "fim", "fine", "конца"):
        return month_end(first)
    middle = edge in ("middle", "mid", "mitte", "mi", "meados", "meta")
    day = first.replace(day=15) if middle else first
    return day if day >= today else plus_months(day, 12)


def _slashed(today: date, one: int, two: int, year: str | None) -> tuple[date | None, bool]:
    """`3/8`: day first or month first. Two readings that both lie soon ahead are asked."""
    readings = {
        day
        for day in (_ahead(today, two, one, year), _ahead(today, one, two, year))
        if day and day >= today
    }
    soon = {day for day in readings if day - today <= _SOON}
    fitting = soon or readings
    return (min(fitting), False) if len(fitting) == 1 else (None, True)


def _single(today: date, match: re.Match[str], day: date | None, *, asked: bool = False) -> _Atom:
    past = day is not None and day < today
    return _Atom(
        match.start(),
        match.end(),
        None if past else day,
        None if past else day,
        asked=asked or past or day is None,
    )


def _period(
    match: re.Match[str], first: date | None, last: date | None, *, closed: bool = False
) -> _Atom:
    asked = first is None or last is None or first > last
    return _Atom(match.start(), match.end(), first, last, asked=asked, closed=closed)


def _week_period(today: date, match: re.Match[str], word: str, unit: str) -> _Atom:
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


def _atom(today: date, match: re.Match[str], text: str) -> _Atom | None:
    kind = (match.lastgroup or "")[1:]
    group = match.groupdict()
    before = text[: match.start()]
    if kind == "iso":
        return _single(today, match, _safe(*(int(part) for part in group["iso"].split("-"))))
    if kind == "cjk":
        if group["cday"]:
            return _single(today, match, _next_day(today, int(group["cday"])))
        return _single(today, match, _ahead(today, int(group["cm"]), int(group["cd"])))
    if kind == "cjklen":
        sign = group["cu"]
        length = 30 if "月" in sign else 1 if sign in ("天", "日間") else 7
        return _Atom(match.start(), match.end(), days=_cjk_number(group["cn"]) * length)
    if kind == "cjkweek":
        sign = group["cwd"] or group["cws"]
        return _single(today, match, _weekday(today, WEEKDAY_SIGNS[sign], "", ""))
    if kind == "cjkrel":
        word = group["crel"]
        days = {"今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2, "明後日": 2}.get(word)
        if days is not None:
            return _single(today, match, today + timedelta(days=days))
        return _week_period(today, match, "next", "month" if "月" in word else "week")
    if kind == "pair":
        last = _ahead(today, MONTHS[group["pm"]], int(group["pb"]), group["py"])
        first = _safe(last.year, last.month, int(group["pa"])) if last else None
        return _period(match, first, last, closed=True)
    if kind == "mpair":
        last = _ahead(today, MONTHS[group["rm"]], int(group["rb"]))
        first = _safe(last.year, last.month, int(group["ra"])) if last else None
        return _period(match, first, last, closed=True)
    if kind == "dotpair":
        last = _ahead(today, int(group["dm"]), int(group["db"]), group["dy"])
        first = _safe(last.year, last.month, int(group["da"])) if last else None
        return _period(match, first, last, closed=True)
    if kind in ("daymonth", "monthday", "dotted"):
        suffix = {"daymonth": "", "monthday": "2", "dotted": "3"}[kind]
        name = group["m" + suffix]
        month = int(name) if name.isdecimal() else MONTHS[name]
        return _single(
            today, match, _ahead(today, month, int(group["d" + suffix]), group["y" + suffix])
        )
    if kind == "slashed":
        day, asked = _slashed(today, int(group["s1"]), int(group["s2"]), group["s3"])
        return _single(today, match, day, asked=asked)
    if kind == "edge":
        return _single(today, match, _edge(today, group["edge"], group["em"]))
    if kind == "easter":
        return _single(today, match, _holiday(today, group))
    if kind == "after":
        return _single(today, match, today + timedelta(days=2))
    if kind == "rel":
        return _single(today, match, today + timedelta(days=RELATIVE[group["rel"]]))
    if kind == "length":
        count = 2 if group["lc"] else NUMBERS.get(group["ln"] or "a") or int(group["ln"])
        length = UNITS[group["lu"] or "fortnight"]
        return _Atom(match.start(), match.end(), days=count * length)
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
        found = _weekday(today, named_day, group["wn"] or "", group["wq"] or "")
        return _Atom(start, match.end(), found, found)
    if kind == "ordinal":
        named = _THE.search(before) if group["os"] else _BY_NUMBER.search(before)
        return _single(today, match, _next_day(today, int(group["od"]))) if named else None
    named_month = group["mo"]
    if named_month in SHY_MONTHS and not _DETERMINED.search(before):
        return None
    last = _ahead(today, MONTHS[named_month], 28)
    first = last.replace(day=1) if last else None
    return _period(match, first, month_end(first) if first else None)


def _holiday(today: date, group: dict[str, str | None]) -> date | None:
    if group["xmas"]:
        return _ahead(today, 12, 25)
    if group["ny"]:
        return _ahead(today, 1, 1)
    for year in (today.year, today.year + 1):
        sunday = easter(year)
        if sunday >= today:
            return sunday + timedelta(days=bool(group["emon"]))
    return None


def _atoms(text: str, today: date) -> Iterator[_Atom]:
    """Tries the grammar only where a number or a word that can begin a date stands."""
    place = 0
    for token in _TOKEN.finditer(text):
        word = token.group()
        if token.start() < place or (word not in _STARTERS and word[0] in _LETTERS):
            continue
        match = _ATOM.match(text, token.start())
        if match and (atom := _atom(today, match, text)):
            place = match.end()
            yield atom


def spans(text: str, today: date) -> tuple[Span, ...]:
    """Every span the text names, in order; `from X` and `until Y` of one text become one span."""
    folded = fold(text)
    found: list[Span] = []
    atoms = list(_atoms(folded, today))
    index, place = 0, 0
    while index < len(atoms):
        atom = atoms[index]
        before, after = folded[place : atom.start], folded[atom.end :]
        following = atoms[index + 1] if index + 1 < len(atoms) else None
        joined = bool(
            following
            and not following.days
            and not atom.days
            and _RANGE.fullmatch(folded[atom.end : following.start])
        )
        if following and joined:
            found.append(_joined(folded, today, atom, following))
            index, place = index + 2, following.end
            continue
        index, place = index + 1, atom.end
        if (_OLD.search(before) and not _UNTIL.search(before)) or _OLD_AFTER.match(after):
            continue
        found.append(_one(folded, today, atom, (before, after), found))
    return _merged(found)


def _joined(text: str, today: date, one: _Atom, two: _Atom) -> Span:
    first, last = one.first, two.last
    because = text[one.start : two.end]
    if first and last and last < first and not two.asked:
        last = _safe(last.year + 1, last.month, last.day)
        while last and (last - first).days > 366:
            last = _safe(last.year - 1, last.month, last.day)
        two_week = two.last and (two.last - today).days <= 7
        if two_week and two.last and (two.last + timedelta(days=7)) >= first:
            last = two.last + timedelta(days=7)
    if one.asked or two.asked:
        first, last = _consistent(text, today, one, two)
    return Span(first, last, asked=first is None or last is None, because=because)


def _consistent(text: str, today: date, one: _Atom, two: _Atom) -> tuple[date | None, date | None]:
    """`2/4 to 9/4`: the reading in which both lie ahead and not months apart."""
    numbers = [re.findall(r"\d+", text[atom.start : atom.end]) for atom in (one, two)]
    if any(
        len(pair) != 2 or "/" not in text[atom.start : atom.end]
        for pair, atom in zip(numbers, (one, two), strict=True)
    ):
        return None, None
    pairs = []
    for order in (1, -1):
        days = [_ahead(today, int(pair[::order][1]), int(pair[::order][0])) for pair in numbers]
        if all(days) and timedelta() <= days[1] - days[0] <= timedelta(days=92):  # type: ignore[operator]
            pairs.append((days[0], days[1]))
    return pairs[0] if len(pairs) == 1 else (None, None)


def _one(text: str, today: date, atom: _Atom, beside: tuple[str, str], found: list[Span]) -> Span:
    """One expression and the words beside it: until, from, back on, in two weeks."""
    before, after = beside
    because = text[atom.start : atom.end]
    returns = bool(_BACK.search(before) or _BACK_AFTER.match(after))
    if atom.days:
        start = found[-1].first if found and found[-1].first and not found[-1].last else None
        end = _after(start or today, atom.days)
        if start and not returns:
            end -= timedelta(days=1)
        dated = bool(_IN.search(before)) or returns
        return Span(None, end, returns=returns, dated=dated, because=because, days=atom.days)
    if atom.asked:
        return Span(None, None, asked=True, returns=returns, because=because)
    if atom.closed:
        return Span(atom.first, atom.last, because=because)
    if _UNTIL.search(before) and not returns:
        # "until May" ends when May begins; "until next week" when that week begins.
        return Span(None, atom.first, because=because)
    if returns:
        return Span(None, atom.first, returns=True, because=because)
    if _FROM.search(before):
        return Span(atom.first, None, because=because)
    return Span(atom.first, atom.last, because=because)


def _after(day: date, days: int) -> date:
    if days % 30 == 0:
        return plus_months(day, days // 30)
    return day + timedelta(days=days)


def _merged(found: list[Span]) -> tuple[Span, ...]:
    """An open start takes the next end: `from Monday` + `for two weeks`, `back on Friday`."""
    done: list[Span] = []
    for span in found:
        if (
            done
            and done[-1].days
            and span.first
            and not span.returns
            and span.last in (None, span.first)
        ):
            end = _after(span.first, done[-1].days) - timedelta(days=1)
            done[-1] = Span(span.first, end, because=f"{done[-1].because} … {span.because}")
            continue
        if (
            done
            and span.first is None
            and (span.last or span.asked)
            and done[-1].first
            and (
                done[-1].last is None
                or span.returns
                or (done[-1].last == done[-1].first and not span.asked)
            )
        ):
            opened, until = done[-1], span.last
            if until is None or until >= (opened.first or until):
                because = f"{opened.because} … {span.because}"
                done[-1] = Span(opened.first, until, span.returns, span.asked, span.dated, because)
                continue
        done.append(span)
    return tuple(done)
