"""Spans from a text's expressions: `from X` and `until Y` of one text become one."""

import re
from dataclasses import replace
from datetime import date, timedelta

from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.dates.atoms import atoms_in
from mailflow.commands.reading.dates.beside import (
    ALSO,
    ANOTHER,
    BACK,
    BACK_AFTER,
    BEFORE,
    CORRECTS,
    COUNTED,
    FOR_THE_NEXT,
    FROM,
    FROM_AFTER,
    FROM_OR_ON,
    IN,
    LASTING,
    LASTS,
    LONGER,
    LONGER_IN,
    NEAR,
    OLD,
    OLD_AFTER,
    OVER,
    SHIFTED,
    SINCE_OR_FROM,
    THEN,
    UNTIL,
    UNTIL_AFTER,
    WEEK_ENDING,
    WEEK_OF,
    WHOLE,
    near,
)
from mailflow.commands.reading.dates.days import later_by, safe
from mailflow.commands.reading.dates.other_calendars import in_known_words
from mailflow.commands.reading.dates.ranges import composed
from mailflow.commands.reading.dates.span import Atom, Span
from mailflow.regex import regex


def spans(text: str, today: date) -> tuple[Span, ...]:
    """Every span the text names, in order; `from X` and `until Y` of one text become one span."""
    folded = in_known_words(fold(text), today)
    found: list[Span] = []
    atoms = _counted(folded, composed(folded, today))
    place = 0
    for atom in atoms:
        before = folded[max(place, atom.start - NEAR) : atom.start]
        after = folded[atom.end : atom.end + NEAR]
        place = atom.end
        if not _is_old(atom, before, after):
            found.append(_one(folded, today, atom, (before, after), found))
    return _merged(folded, found, today)


def _is_old(atom: Atom, before: str, after: str) -> bool:
    """True for what has been: `since Monday`, `two weeks ago`; and for `two weeks late`."""
    until = bool(UNTIL.search(before))
    if SINCE_OR_FROM.search(before) and LASTING.match(after):
        return False  # "с понедельника две недели": from Monday on
    if OLD_AFTER.match(after) or (OLD.search(before) and not until and not atom.closed):
        return True
    if atom.days:
        return bool(SHIFTED.match(after) or OVER.search(before))
    # "the exam on 5 March", said on the 10th
    return atom.past and not (until or BACK.search(before) or FROM.search(before))


def corrects(text: str) -> bool:
    """True for a sentence that names another day than the one before: `Sorry, I mean 5 April.`"""
    folded = fold(text[:NEAR])
    first = next(iter(atoms_in(folded, date.min.replace(year=2000))), None)
    return bool(first and CORRECTS.fullmatch(folded[: first.start]))


def _counted(text: str, atoms: list[Atom]) -> list[Atom]:
    """`until a week from Friday`, `two weeks from today`, `the Monday after Easter`.

    Only behind "until" and the like is it one day; "two weeks from Monday" lasts two weeks.
    """
    done: list[Atom] = []
    for atom in atoms:
        one = done[-1] if done else None
        if one is None or not COUNTED.fullmatch(text[one.end : atom.start]):
            done.append(atom)
            continue
        before = near(text, one.start)
        pointed = bool(UNTIL.search(before) or BACK.search(before) or BEFORE.search(before))
        plain = bool(FROM_OR_ON.match(text, one.end))
        if one.days and pointed and plain and atom.single and atom.first:
            day = later_by(atom.first, one.days)
            done[-1] = Atom(one.start, atom.end, day, day, kind="counted")
        elif (one.kind == "weekday" and atom.kind == "holiday") or (
            one.days and not plain and atom.single
        ):
            done[-1] = Atom(one.start, atom.end, asked=True)
        else:
            done.append(atom)
    return done


def _one(text: str, today: date, atom: Atom, beside: tuple[str, str], found: list[Span]) -> Span:
    """One expression and the words beside it: until, from, back on, in two weeks."""
    before, after = beside
    because = text[atom.start : atom.end]
    returns = bool(BACK.search(before) or BACK_AFTER.match(after))
    if atom.days:
        return _lasting(today, atom, beside, found, returns=returns, because=because)
    certain = returns or UNTIL.search(before) or BEFORE.search(before) or FROM.search(before)
    if (atom.kind == "holiday" and not certain) or WEEK_ENDING.search(before):
        return Span(None, None, asked=True, because=because)  # of which days?
    if atom.asked:
        dated = atom.kind != "length"
        return Span(None, None, asked=True, returns=returns, dated=dated, because=because)
    if atom.first and (week := WEEK_OF.search(before)):
        because = before[week.start() :] + because
        monday = atom.first - timedelta(days=atom.first.weekday())
        return Span(max(monday, today), monday + timedelta(days=6), because=because)
    if (
        atom.kind == "months"
        and because.startswith("next")
        and FOR_THE_NEXT.search(before + because)
    ):
        return Span(None, later_by(today, 30), dated=False, because=because, days=30)
    until = bool(UNTIL.search(before) or UNTIL_AFTER.match(after))
    if atom.closed:
        vague = atom.kind == "part" and until  # "until the first week of April"
        return (
            Span(asked=True, because=because)
            if vague
            else Span(atom.first, atom.last, because=because)
        )
    if returns:
        return Span(None, atom.first, returns=True, because=because)
    if FROM_AFTER.match(after) and not atom.closed:
        return Span(atom.first, None, because=because)
    if BEFORE.search(before):
        return Span(None, atom.first, before=True, because=because)
    if until:
        # "until May" ends when May begins; "until next week" when that week begins.
        return Span(None, atom.first, because=because)
    whole = atom.first != atom.last and WHOLE.search(before)
    if FROM.search(before) and not whole:
        return Span(atom.first, None, because=because)
    return Span(atom.first, atom.last, because=because)


def _lasting(
    today: date,
    atom: Atom,
    beside: tuple[str, str],
    found: list[Span],
    *,
    returns: bool,
    because: str,
) -> Span:
    """A length: from today, or from a day that was named before it."""
    before, after = beside
    start = _begun(found, before)
    longer = LONGER.match(after) or ANOTHER.search(before) or LONGER_IN.search(because)
    if start is None and longer:
        return Span(None, None, asked=True, because=because, days=atom.days)
    end = later_by(start or today, atom.days)
    if start and not returns:
        end -= timedelta(days=1)
    dated = bool(IN.search(before)) or returns
    return Span(None, end, returns=returns, dated=dated, because=because, days=atom.days)


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


def _merged(text: str, found: list[Span], today: date) -> tuple[Span, ...]:
    """An open start takes the next end: `from Monday` + `for two weeks`, `back on Friday`."""
    done: list[Span] = []
    for span in found:
        if done and (whole := _both(text, today, done[-1], span)):
            done[-1] = whole
        else:
            done.append(span)
    return tuple(done)


def _both(text: str, today: date, one: Span, two: Span) -> Span | None:
    """One span of two, where the second one tells the rest of the first."""
    because = f"{one.because} … {two.because}"
    if one.days and two.first and not two.returns and two.last in (None, two.first):
        # two weeks from today end that day in two weeks; from Monday on, with a Sunday
        less = 0 if two.first == today else 1
        end = later_by(two.first, one.days) - timedelta(days=less)
        return Span(two.first, end, because=because)
    ends = two.first is None and (two.last or two.asked)
    single = one.last == one.first and not two.asked
    if _comes_after(one, two):
        return replace(one, because=because)
    if ends and one.first and (one.last is None or two.returns or single):
        until = _behind(two, one)
        if until is None or until >= one.first:
            return replace(two, first=one.first, last=until, because=because, days=0)
    if one.first and one.last and one.first != one.last and _goes_on(text, one, two):
        return Span(one.first, two.last, two.returns, because=because)
    if two.first and two.last is None and _ends_before(two.first, one):
        # "back on the 16th, gone from the 12th": told from its end
        return Span(two.first, one.last, one.returns, because=because)
    return None


def _comes_after(one: Span, two: Span) -> bool:
    """`next week, back Monday`: nobody is back before they went, so it is the Monday after."""
    if not (one.first and one.last and two.returns and two.last) or _DIGIT.search(two.because):
        return False
    return two.first is None and two.last <= one.first < one.last


def _goes_on(text: str, one: Span, two: Span) -> bool:
    """`exams from the 15th to the 19th, then on holiday until the 28th`; or the week after that."""
    if one.last is None or two.last is None or two.last <= one.last or two.days or two.asked:
        return False
    between = text[text.find(one.because) + len(one.because) : text.rfind(two.because)]
    if two.first is None and _NEW_SENTENCE.search(between):
        return False
    if two.first is None:
        return not (two.before or re.search(r"\bby\b", between))
    then = THEN.search(between) or ALSO.fullmatch(between)
    return bool(then) and two.first == one.last + timedelta(days=1)


#: What is told behind it is of something else.
_NEW_SENTENCE = regex(r"[.:;!?]\s")


def _behind(span: Span, opened: Span) -> date | None:
    """The day of a return, bare or not: `to 8 November, again on the 9th` is in November."""
    day, until = span.last, opened.last or opened.first
    bare = _BARE.fullmatch(span.because)
    if not (day and until and bare and (span.returns or opened.last is None)):
        return day
    while day and day <= until:
        first = day.replace(day=1) + timedelta(days=31)
        day = safe(first.year, first.month, day.day)
    return day


#: A number and the ending of an ordinal, in whatever language; no month.
_BARE = regex(r"\d{1,2}(?:[-':.]?[^\W\d_]{0,4})?\.?")
_DIGIT = regex(r"\d")


def _ends_before(first: date, span: Span) -> bool:
    return span.returns and span.first is None and bool(span.last and span.last > first)
