"""Spans from a text's expressions: `from X` and `until Y` of one text become one."""

import re
from datetime import date, timedelta

from mailflow.commands.reading.dates.atoms import atoms_in
from mailflow.commands.reading.dates.beside import (
    BACK,
    BACK_AFTER,
    FROM,
    IN,
    LASTS,
    OLD,
    OLD_AFTER,
    RANGE,
    SHIFTED,
    UNTIL,
    WEEK_OF,
)
from mailflow.commands.reading.dates.days import later_by, next_date, safe
from mailflow.commands.reading.dates.span import Atom, Span
from mailflow.commands.reading.words import fold


def spans(text: str, today: date) -> tuple[Span, ...]:
    """Every span the text names, in order; `from X` and `until Y` of one text become one span."""
    folded = fold(text)
    found: list[Span] = []
    atoms = list(atoms_in(folded, today))
    index, place = 0, 0
    while index < len(atoms):
        atom = atoms[index]
        before, after = folded[place : atom.start], folded[atom.end :]
        following = atoms[index + 1] if index + 1 < len(atoms) else None
        joined = bool(
            following
            and not following.days
            and not atom.days
            and RANGE.fullmatch(folded[atom.end : following.start])
        )
        if following and joined:
            found.append(_joined(folded, today, atom, following))
            index, place = index + 2, following.end
            continue
        index, place = index + 1, atom.end
        since = OLD.search(before) and not UNTIL.search(before) and not atom.closed
        if since or OLD_AFTER.match(after) or (atom.days and SHIFTED.match(after)):
            continue
        found.append(_one(folded, today, atom, (before, after), found))
    return _merged(found, today)


def _joined(text: str, today: date, one: Atom, two: Atom) -> Span:
    first, last = one.first, two.last
    because = text[one.start : two.end]
    if first and last and last < first and not two.asked:
        last = safe(last.year + 1, last.month, last.day)
        while last and (last - first).days > 366:
            last = safe(last.year - 1, last.month, last.day)
        two_week = two.last and (two.last - today).days <= 7
        if two_week and two.last and (two.last + timedelta(days=7)) >= first:
            last = two.last + timedelta(days=7)
    if one.asked or two.asked:
        first, last = _consistent(text, today, one, two)
    return Span(first, last, asked=first is None or last is None, because=because)


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
        days = [next_date(today, int(pair[::order][1]), int(pair[::order][0])) for pair in numbers]
        if all(days) and timedelta() <= days[1] - days[0] <= timedelta(days=92):  # type: ignore[operator]
            pairs.append((days[0], days[1]))
    return pairs[0] if len(pairs) == 1 else (None, None)


def _one(text: str, today: date, atom: Atom, beside: tuple[str, str], found: list[Span]) -> Span:
    """One expression and the words beside it: until, from, back on, in two weeks."""
    before, after = beside
    because = text[atom.start : atom.end]
    returns = bool(BACK.search(before) or BACK_AFTER.match(after))
    if atom.days:
        start = _begun(found, before)
        end = later_by(start or today, atom.days)
        if start and not returns:
            end -= timedelta(days=1)
        dated = bool(IN.search(before)) or returns
        return Span(None, end, returns=returns, dated=dated, because=because, days=atom.days)
    if atom.asked:
        return Span(None, None, asked=True, returns=returns, because=because)
    if atom.first and WEEK_OF.search(before):
        monday = atom.first - timedelta(days=atom.first.weekday())
        return Span(max(monday, today), monday + timedelta(days=6), because=because)
    if atom.closed:
        return Span(atom.first, atom.last, because=because)
    if UNTIL.search(before) and not returns:
        # "until May" ends when May begins; "until next week" when that week begins.
        return Span(None, atom.first, because=because)
    if returns:
        return Span(None, atom.first, returns=True, because=because)
    if FROM.search(before):
        return Span(atom.first, None, because=because)
    return Span(atom.first, atom.last, because=because)


def _begun(found: list[Span], between: str) -> date | None:
    """The day from which a length counts: `from Monday`, or `Monday, for a week`."""
    if not found or not found[-1].first or found[-1].returns:
        return None
    if not found[-1].last:
        return found[-1].first
    single = found[-1].last == found[-1].first
    lasting = re.search(r"\b(?:for|fur|pour|durante|por|per|na|на|lang)\s+(?:\w+\s+)?$", between)
    if single and lasting and not found[-1].because.startswith("mid"):
        return found[-1].first
    if single and found[-1].because.startswith(("mid", "mitte", "mi-", "meados")):
        return None  # about then, for about so long: nobody knows the day
    return found[-1].first if single and LASTS.match(between) else None


def _merged(found: list[Span], today: date) -> tuple[Span, ...]:
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
            # two weeks from today end that day in two weeks; from Monday on, with a Sunday
            less = 0 if span.first == today else 1
            end = later_by(span.first, done[-1].days) - timedelta(days=less)
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
            opened, until = done[-1], _behind(span, done[-1])
            if until is None or until >= (opened.first or until):
                because = f"{opened.because} … {span.because}"
                done[-1] = Span(opened.first, until, span.returns, span.asked, span.dated, because)
                continue
        if done and span.first and span.last is None and _ends_before(span.first, done[-1]):
            # "back on the 16th, gone from the 12th": told from its end
            because = f"{done[-1].because} … {span.because}"
            done[-1] = Span(span.first, done[-1].last, done[-1].returns, because=because)
            continue
        done.append(span)
    return tuple(done)


def _behind(span: Span, opened: Span) -> date | None:
    """The day of a return, bare or not: `to 8 November, again on the 9th` is in November."""
    day, until = span.last, opened.last or opened.first
    if not (day and until and span.returns and span.because.strip("thndrs.").isdigit()):
        return day
    while day and day <= until:
        first = day.replace(day=1) + timedelta(days=31)
        day = safe(first.year, first.month, day.day)
    return day


def _ends_before(first: date, span: Span) -> bool:
    return span.returns and span.first is None and bool(span.last and span.last > first)
