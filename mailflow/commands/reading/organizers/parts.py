"""A line of decisions cut into parts: a verdict, its numbers, and the words about them."""

from collections.abc import Iterator
from dataclasses import dataclass

from mailflow.commands.reading.clauses.words import listed, tokens
from mailflow.commands.reading.organizers.marks import Mark


@dataclass
class Part:
    """One verdict with its numbers; either may be missing until the parts are put together."""

    verdict: str
    numbers: frozenset[int]
    text: str  # as written, with the words that follow
    first: str  # V or R: which came first
    rest: bool = False
    but: frozenset[int] = frozenset()
    asked: bool = False
    begins: bool = False  # a sentence, or what stands behind a semicolon
    all: bool = False  # every item was named by one word
    open: bool = False  # told, and nothing in it is a doubt
    corrects: bool = False  # its sentence takes back what was said of its items before
    replaces: bool = False  # it is said instead of the part before: "I mean …"
    own: bool = False  # its verdict stands beside its numbers
    bare: bool = True  # no other word stands behind it
    told: bool = False  # numbers and a sentence about them, but no verdict: `4 is Kendall's`


def cut(folded: str, row: tuple[Mark, ...]) -> Iterator[Part]:
    """The parts of a line: each a core and the words up to the next one."""
    words = tokens(folded)
    starts: list[tuple[int, Part]] = []
    place, fresh, inside, begins = 0, True, False, True
    while place < len(row):
        mark = row[place]
        core = _core(row, place) if fresh and mark.kind in "VRE" else None
        if core:
            core[0].told = _denies_a_verb(row, core[1])
            core[0].begins = begins
            begins = False
            starts.append((mark.start, core[0]))
            place, inside = core[1], True
            continue
        if (mark.kind == "E" and mark.words in _BUT and _begins(row, place + 1)) or (
            mark.words in _BUT and _names_or_says(row, place + 1)
        ):
            fresh, inside = True, False
        elif mark.words == ":" and all(part.first == "X" for _, part in starts):
            fresh, inside = True, False  # "my votes: 1 yes"
        elif mark.kind == "P":
            fresh, inside = True, False
            begins = begins or mark.words != ","
        elif mark.kind == "-":
            fresh = fresh or (mark.words in (*_AND, ":") and _begins(row, place))
        else:
            _with_reserve(row, place, starts)
            if not inside:
                starts.append((mark.start, Part("", frozenset(), "", "X")))
            elif starts[-1][1].first == "R" and not starts[-1][1].verdict:
                starts[-1][1].told = mark.words not in _ALSO
            starts[-1][1].bare = False
            if mark.kind == "E" and starts and (starts[-1][1].rest or starts[-1][1].all):
                starts[-1][1].told = True  # "all but …" something that is no number
            fresh, inside = False, True
        if mark.verdict == "snooze" and starts and starts[-1][1].verdict == "ok":
            starts[-1][1].told = True  # "fine to wait": agreed or put off?
        place += 1
    for index, (start, part) in enumerate(starts):
        end = starts[index + 1][0] if index + 1 < len(starts) else len(words)
        part.text = " ".join(words[start:end])
        yield part


def _with_reserve(row: tuple[Mark, ...], place: int, starts: list[tuple[int, Part]]) -> None:
    """`yes to everything, but ask Lee about 4`: all of it, and yet not quite."""
    core = next((part for _, part in reversed(starts) if part.first != "X"), None)
    named = any(mark.kind == "R" and not mark.every for mark in row[place:])
    if core and core.all and not core.but and row[place].kind == "E" and named:
        core.told = True


_BUT = (
    "but", "however", "though", "aber", "doch", "jedoch", "pero", "mais", "mas", "ma", "pero",
    "но", "а", "зато", "ale", "maar", "men", "ama", "fakat", "tapi", "lekin", "porem", "natomiast",
)  # fmt: skip
_ALSO = ("also", "too", "as", "well", "only", "auch", "aussi", "tambien")
_AND = ("and", "und", "et", "y", "e", "i", "и", "&")


def _names_or_says(row: tuple[Mark, ...], place: int) -> bool:
    """True if numbers with a verdict of their own come next: `but 2 no`."""
    after = _skip(row, place)
    return after < len(row) and row[after].kind == "R" and _has_verdict(row, after)


def _begins(row: tuple[Mark, ...], place: int) -> bool:
    """True if the next thing said is a verdict: `…, and no 3` begins a part without a comma."""
    after = _skip(row, place)
    return after < len(row) and row[after].kind == "V"


def _core(row: tuple[Mark, ...], place: int) -> tuple[Part, int] | None:
    """A verdict and its numbers from here on, and where they end."""
    match row[place].kind:
        case "E":
            return _excepted(row, place)
        case "V":
            return _verdict_first(row, place)
        case _:
            return _numbers_first(row, place)


def _mark(row: tuple[Mark, ...], place: int, kind: str = "") -> Mark | None:
    """What stands there, if it is of this kind."""
    mark = row[place] if place < len(row) else None
    return mark if mark and kind in ("", mark.kind) else None


def _excepted(row: tuple[Mark, ...], place: int) -> tuple[Part, int] | None:
    """`except 3`; `1 yes but 2 no` excepts nothing."""
    after = _skip(row, place + 1)
    if row[place].words in _BUT and after < len(row) and _names_or_says(row, place + 1):
        return None
    numbers = _mark(row, after, "R")
    thanked = any(beside.words in _THANKS for beside in row[place:after])
    return (
        (Part("except", numbers.numbers, "", "E"), after + 1) if numbers and not thanked else None
    )


def _verdict_first(row: tuple[Mark, ...], place: int) -> tuple[Part, int] | None:
    """`ok 1-3`, `ok except 3`, or a verdict by itself."""
    if _only_praise(row, place):
        return None
    verdict, after = row[place].verdict, _skip(row, place + 1)
    if _mark(row, after, "E"):
        but = _skip(row, after + 1)
        if some := _mark(row, but, "R"):
            return Part(verdict, frozenset(), "", "V", rest=True, but=some.numbers), but + 1
    if some := _mark(row, after, "R"):
        part = Part(verdict, some.numbers, "", "V", rest=some.rest, all=some.every)
        return _closed(row, part, after + 1)
    again = _mark(row, after, "V")
    if again and again.verdict == verdict:
        return _core(row, after)
    return Part(verdict, frozenset(), "", "V"), place + 1


def _numbers_first(row: tuple[Mark, ...], place: int) -> tuple[Part, int]:
    """`1-3 ok`, `all but 2 ok`, or numbers by themselves."""
    mark, after = row[place], _skip(row, place + 1)
    part = Part("", mark.numbers, "", "R", rest=mark.rest, all=mark.every)
    if _mark(row, after, "E"):
        but = _skip(row, after + 1)
        if some := _mark(row, but, "R"):
            part.but, place, after = some.numbers, but, _skip(row, but + 1)
    verdict = _mark(row, after, "V")
    if verdict is None or _only_praise(row, after):
        return part, place + 1
    beyond = _skip(row, after + 1)
    if _mark(row, beyond, "R") and not _has_verdict(row, beyond):
        opening = _opening(row)
        told = _mark(row, beyond + 1, "X") is not None
        if row[opening].kind == "R" and (place > opening or told):
            part.verdict = verdict.verdict
            return part, after + 1  # "1 ok 2 dunno": what is behind 2 is about 2
        return part, place + 1  # "1 ok 2": to which does it belong? The verdict begins a part.
    part.verdict = verdict.verdict
    again = _mark(row, beyond, "V")
    if not again or again.verdict == verdict.verdict or _only_praise(row, beyond):
        return part, after + 1  # "can start right away"
    if {again.verdict, verdict.verdict} <= _YESES:
        return part, after + 1
    # "2 is fine to wait": put off, and every other pair is a riddle
    part.verdict = "snooze" if "snooze" in (again.verdict, verdict.verdict) else "asked"
    return part, beyond + 1


_YESES = {"ok", "admit", "welcome", "claimed"}

#: Where these stand before another word they deny that: "lo demás no lo he visto".
_PARTICLES = ("no", "nao", "non", "nie", "ne", "не", "ni")


_OBJECTS = ("lo", "la", "los", "las", "le", "les", "me", "te", "se", "o", "os", "as", "li", "l'a")


#: Said of what was named before: `todo menos el 1, ese no`; or only of how.
_POINTING = listed(
    """
    that this those these he she they ese esa esos esas este esta esse essa eso isso celui-la
    celle-la dieser diese questo questa quello quella этот эта этого ten ta tego tej bu deze die
    maybe certainly definitely absolutely sure why hell oh um hm
    """
)


def refuses_somebody(row: tuple[Mark, ...]) -> bool:
    """`Kendall no`: a no that ends a clause about somebody or something that is no item."""
    for place, mark in enumerate(row):
        ends = place + 1 == len(row) or row[place + 1].kind == "P"
        plain = mark.kind == "V" and mark.words in ("no", "nope", "not", *_PARTICLES, "nein", "nee")
        if not (plain and ends):
            continue
        before = place - 1
        while before >= 0 and row[before].kind == "-":
            before -= 1
        if before >= 0 and row[before].kind == "X" and row[before].words not in _POINTING:
            return True
    return False


def _denies_a_verb(row: tuple[Mark, ...], end: int) -> bool:
    """True for numbers and a `no` that is the beginning of a sentence about them."""
    said = row[end - 1]
    sweeps = any(mark.rest or mark.every for mark in row[:end])
    while sweeps and end < len(row) and row[end].words in _OBJECTS:
        end += 1
    beyond = row[end] if end < len(row) else None
    place = next(n for n, mark in enumerate(row) if mark is said)
    behind = place > 0 and row[place - 1].words != ":" and any(m.kind == "R" for m in row[:place])
    denies = said.kind == "V" and said.words in _PARTICLES and behind
    return denies and beyond is not None and beyond.kind == "X"


def _opening(row: tuple[Mark, ...]) -> int:
    """Where the first verdict or number stands."""
    return next((place for place, mark in enumerate(row) if mark.kind in "VRE"), 0)


_THANKS = ("thank", "thanks", "thank you")
_PRAISE = (
    "good",
    "great",
    "fine",
    "perfect",
    "right",
    "correct",
    "works",
    "k",
    "gut",
    "leave",
    "end",
    "drop",
    "later",
    "dopo",
    "nota",
    "hold",
    "klar",
    "agree",
    "ne",
    "ye",
    "yea",
    "aye",
    "shelve",
    "bien",
    "bem",
    "bene",
    "goed",
    "dobrze",
    "dobre",
    "добре",
    "espera",
    "segura",
    "conforme",
    "liegen",
)


def _only_praise(row: tuple[Mark, ...], place: int) -> bool:
    """`good question`, `great work`: an everyday word with another behind it decides nothing."""
    if row[place].words not in _PRAISE:
        return False
    after = place + 1
    if after < len(row) and row[after].words in _PRAISED:
        return after + 1 == len(row) or row[after + 1].kind != "R"  # "great numbers this week"
    return after < len(row) and row[after].kind == "X"


_PRAISED = ("numbers", "points", "decisions")


def _closed(row: tuple[Mark, ...], part: Part, place: int) -> tuple[Part, int]:
    """Takes `except 3` behind the numbers along: `yes to all but 2`."""
    after = _skip(row, place)
    if after < len(row) and row[after].kind == "E":
        but = _skip(row, after + 1)
        if but < len(row) and row[but].kind == "R":
            part.but = row[but].numbers
            return part, but + 1
    return part, place


def _has_verdict(row: tuple[Mark, ...], place: int) -> bool:
    after = _skip(row, place + 1)
    return after < len(row) and row[after].kind == "V"


def _skip(row: tuple[Mark, ...], place: int) -> int:
    while place < len(row) and row[place].kind == "-":
        place += 1
    return place
