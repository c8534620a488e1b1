"""Expressions that belong together: a weekday with its date, ranges, lists, and corrections."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from mailflow.commands.reading.dates.atoms import atoms_in
from mailflow.commands.reading.dates.beside import (
    ALSO,
    BACK,
    BACK_AFTER,
    BETWEEN,
    CORRECTS,
    DENIED,
    EVERY,
    FROM,
    NEAR,
    NEXT_ONES,
    OF_DAY,
    RANGE,
    TOGETHER,
    UNTIL,
    near,
)
from mailflow.commands.reading.dates.calendar_words import plus_months
from mailflow.commands.reading.dates.days import last_date, next_date, next_day
from mailflow.commands.reading.dates.span import Atom
from mailflow.regex import regex

_Pairing = Callable[[str, date, Atom, Atom], Atom | None]
_LONGEST = timedelta(days=250)  # an absence; a longer one is rather a day misread
_A_SEASON = timedelta(days=92)


def composed(text: str, today: date) -> list[Atom]:
    """The expressions of a folded text, with those put into one that name one thing."""
    found = [atom for atom in atoms_in(text, today) if not EVERY.search(near(text, atom.start))]
    found = _in_pairs(text, today, found, _dated_weekday)
    found = _in_pairs(text, today, found, _within_a_week)
    found = [_with_the_next(text, atom) for atom in found]
    found = _in_pairs(text, today, found, _range)
    found = _without_denied(text, found)
    found = _in_pairs(text, today, found, _corrected)
    return _in_pairs(text, today, found, _together)


def _in_pairs(text: str, today: date, atoms: list[Atom], pairing: _Pairing) -> list[Atom]:
    """Neighbors made one, from the left, where the pairing finds that they are."""
    done: list[Atom] = []
    for atom in atoms:
        both = pairing(text, today, done[-1], atom) if done else None
        if both:
            done[-1] = both
        else:
            done.append(atom)
    return done


def _dated_weekday(text: str, _today: date, one: Atom, two: Atom) -> Atom | None:
    """`Monday the 25th`, `Friday, April 30th`: the day, if it is one; asked, if it is not."""
    between = text[one.end : two.start]
    if one.kind != "weekday" or one.first is None or not OF_DAY.fullmatch(between):
        return None
    if two.kind not in ("day", "number", "slashed", "") or two.days or two.closed:
        return None
    if two.first is None:
        return replace(two, start=one.start)
    wanted = one.first.weekday()
    day: date | None = two.first
    if two.kind == "number" and two.first.weekday() != wanted:
        day = next_day(two.first, two.day)  # the month after
    if day is None or day.weekday() != wanted:
        return replace(two, start=one.start, first=None, last=None, asked=True)
    return replace(two, start=one.start, first=day, last=day)


_ON = regex(
    r"\s*,?\s*(?:(?:on|am|von|vom|op|van|le|du|el|del|na|em|de|il|dal|w|we|od|v|ve|pa|fran)\s+)?"
)


def _within_a_week(text: str, _today: date, one: Atom, two: Atom) -> Atom | None:
    """`next week Thursday and Friday`: the days of that week."""
    if one.kind != "week" or two.kind not in ("weekday", "weekdays") or not one.first:
        return None
    if not (two.first and two.last and _ON.fullmatch(text[one.end : two.start])):
        return None
    first = one.first - timedelta(days=one.first.weekday() - two.first.weekday())
    return replace(two, start=one.start, first=first, last=first + (two.last - two.first))


def _with_the_next(text: str, atom: Atom) -> Atom:
    """`this week and next`, `this week and the next two`."""
    more = NEXT_ONES.match(text, atom.end)
    if atom.kind != "week" or atom.last is None or not more:
        return atom
    count = {"two": 2, "2": 2, "three": 3, "3": 3}.get(more["n"] or "", 1)
    return replace(atom, end=more.end(), last=atom.last + timedelta(days=7 * count))


def _range(text: str, today: date, one: Atom, two: Atom) -> Atom | None:
    between = text[one.end : two.start]
    if one.days or two.days or "length" in (one.kind, two.kind) or one.closed:
        return None
    slash = between.strip() == "/" and text[one.start : one.end].count("-") == 2
    if not slash and not RANGE.fullmatch(between):
        return None
    if TOGETHER.fullmatch(between.strip()) and not BETWEEN.search(near(text, one.start)):
        return None  # the 3rd and the 17th
    whole = Atom(one.start, two.end, closed=True, kind="range")
    first, last = _ends(text, today, one, two)
    if first is None or last is None or not first <= last <= first + _LONGEST:
        return replace(whole, asked=True)
    return replace(whole, first=first, last=last)


def _ends(text: str, today: date, one: Atom, two: Atom) -> tuple[date | None, date | None]:
    """The first and the last day; what one leaves open, the other tells."""
    if "slashed" in (one.kind, two.kind) and (one.asked or two.asked):
        return _consistent(text, today, one, two)
    first, last = one.first, two.last
    if two.kind == "number" and first:
        last = next_day(first, two.day)
    if last is None:
        return None, None
    if one.kind == "number" and two.kind != "number":
        ahead = last_date(two.first or last, 0, one.day)
        first = ahead if ahead and two.first else first
    elif one.month and (first is None or first > last):
        first = last_date(last, one.month, one.day)
    elif one.kind == "month" and first and first > last:
        first = plus_months(first, -12)
    while two.kind == "weekday" and first and last < first:
        last += timedelta(days=7)
    if two.month and first and last < first:
        last = next_date(first, two.month, two.day)
    return first, last


def _consistent(text: str, today: date, one: Atom, two: Atom) -> tuple[date | None, date | None]:
    """`2/4 to 9/4`: the reading in which both lie ahead and not months apart."""
    numbers = [re.findall(r"\d+", text[atom.start : atom.end]) for atom in (one, two)]
    if any(
        len(pair) != 2 or "/" not in text[atom.start : atom.end]
        for pair, atom in zip(numbers, (one, two), strict=True)
    ):
        return None, None
    pairs = []
    for order in (1, -1):
        (one_day, one_month), (two_day, two_month) = (map(int, pair[::order]) for pair in numbers)
        first, last = next_date(today, one_month, one_day), next_date(today, two_month, two_day)
        if first and last and timedelta() <= last - first <= _A_SEASON:
            pairs.append((first, last))
    return pairs[0] if len(pairs) == 1 else (None, None)


def _without_denied(text: str, atoms: list[Atom]) -> list[Atom]:
    """`not the 4th but the 5th`, `on the 28th (not the 27th)`: the other day is meant."""
    kept = [atom for atom in atoms if not _denied(text, atom)]
    return kept if any(atom.first or atom.asked for atom in kept) else atoms


def _denied(text: str, atom: Atom) -> bool:
    return (atom.single or atom.closed) and bool(DENIED.search(near(text, atom.start)))


def _corrected(text: str, _today: date, one: Atom, two: Atom) -> Atom | None:
    """`the 12th, no wait, the 19th`; `20 to 27, no, 28 March` is another end."""
    if not CORRECTS.fullmatch(text[one.end : two.start]):
        return None
    if one.closed and two.single and not two.closed and two.last:
        begun = re.match(r"\d+", text[one.start : one.end])
        first = last_date(two.last, 0, int(begun[0])) if begun else one.first
        return replace(one, first=first, last=two.last, end=two.end, asked=first is None)
    return _of_the_month_before(text, one, two) or replace(two, start=one.start)


_BARE_DAY = regex(r"\d{1,2}(?:st|nd|rd|th)?")


def _of_the_month_before(text: str, one: Atom, two: Atom) -> Atom | None:
    """`12 April. Actually, make it the 19th`: of April."""
    if not _BARE_DAY.fullmatch(text[two.start : two.end]) or not one.last or not two.last:
        return None
    days = monthrange(one.last.year, one.last.month)[1]
    if two.last.day > days:
        return replace(two, start=one.start, asked=True)
    meant = one.last.replace(day=two.last.day)
    return replace(two, start=one.start, first=meant if two.first else None, last=meant)


def _together(text: str, _today: date, one: Atom, two: Atom) -> Atom | None:
    """`the 15th, 16th and 17th`, `this weekend and all of next week`: days on end."""
    between = text[one.end : two.start]
    if not ALSO.fullmatch(between) or not _ranging(one) or not _ranging(two):
        return None
    before, after = near(text, one.start), text[two.end : two.end + NEAR]
    if BACK.search(before) or UNTIL.search(before) or FROM.search(before):
        return None
    if BACK_AFTER.match(after):
        return None
    if one.last is None or two.first is None or one.first is None:
        return Atom(one.start, two.end, asked=True, closed=True, kind="list")
    gap = (two.first - one.last).days
    over_a_weekend = one.last.weekday() == 4 and gap == 3
    if 0 <= gap <= 1 or over_a_weekend:
        return Atom(one.start, two.end, one.first, two.last, closed=True, kind="list")
    if one.first <= two.first and two.last and two.last <= one.last:
        return None  # "next week, Monday to Thursday"
    return Atom(one.start, two.end, asked=True, closed=True, kind="list")


def _ranging(atom: Atom) -> bool:
    return (
        not atom.days
        and atom.kind not in ("length", "holiday")
        and (atom.first is not None or atom.closed)
    )
