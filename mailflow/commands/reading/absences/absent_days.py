"""Which days an absence is told of: in its clause, its sentence, or the one beside it."""

from datetime import timedelta
from itertools import pairwise

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.opening import LEAD
from mailflow.commands.reading.clauses.words import fold, tokens
from mailflow.commands.reading.dates import Span
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

#: What stands between two days of which one begins an absence and the other ends it.
FROM_TO = regex(r"…|\b(?:to|until|till|through|bis|al?|au|ate|do|до|по|tot)\b|-|–|から|到|至")


def days_of(letter: Letter, clause: Clause) -> Span | None:
    """The days this clause, or else its sentence or the next, names."""
    today = letter.context.today
    for number in (clause.sentence, clause.sentence + 1):
        found = [
            span
            for span in letter.spans(number)
            if span.asked or (span.last or span.first or today) >= today
        ]
        if number != clause.sentence and not _only_days(letter, number, found):
            found = [span for span in found if span.returns or (span.last and not span.first)]
        ends = [span for span in found if span.last or span.asked]
        if ends:
            dated = [span for span in ends if not span.days]  # "one week longer, until the 26th"
            ranges = [span for span in dated if span.first and FROM_TO.search(span.because)]
            ends = _narrower(ranges or dated or ends)
            unsure = [span for span in ends if span.asked and span.dated]
            if unsure and not ranges and all(s.asked or _is_wide(s) for s in ends):
                return unsure[0]  # "next week, on Tuesday and on Friday"
            if number == clause.sentence and _several(ranges):
                return Span(asked=True, because=ranges[0].because)
            own = [span for span in ends if span.because.split(" … ")[0] in clause.folded]
            return (own or ends)[0]
        if found:
            return _with_return(letter, found[0], number + 1)
    return _told_before(letter, clause)


def thanked(clause: Clause) -> bool:
    """`Thank you for the warm welcome back in January`: what was, and no absence."""
    return bool(_THANKED.match(clause.folded))


_THANKED = regex(
    LEAD + r"(?:first(?: of all)?,? |also |again |so )*(?:(?:many |a thousand |warm )?thanks?|"
    r"thank you|i(?:'m| am) (?:very |so )?(?:grateful|thankful|glad)|i (?:enjoyed|loved|liked)|"
    r"danke|vielen dank|merci|gracias|obrigad[oa]|grazie|спасибо|dziekuje)\b"
    r"(?: (?:you|so|very|much|again|a lot|all|to you|everybody|everyone|vielmals|beaucoup)){0,4} "
    r"(?:for|about|fur|pour|de|por|pelo|pela|pelos|pelas|per|za|за|the|your|how|that)\b"
)


_MOST_DAYS = 12


def _only_days(letter: Letter, number: int, found: list[Span]) -> bool:
    """`Sabbatical. 1 Sept through Christmas.`: the next sentence is nothing but the days."""
    if len(found) != 1 or not (found[0].first and found[0].last):
        return False
    left = words_beside(fold(letter.said(number)), found[0])
    return left <= _AROUND_DAYS


_AROUND_DAYS = frozenset(
    "from the until till to that's that is namely von vom bis du au del al dal".split()
)


def _several(ranges: list[Span]) -> bool:
    """`15-17 March, and then again 22-26 March`: no one absence."""
    return any(
        one.last and two.first and one.last + timedelta(days=1) < two.first
        for one, two in pairwise(ranges)
    )


def _is_wide(span: Span) -> bool:
    return span.first is not None and span.last is not None and span.first != span.last


def _with_return(letter: Letter, opened: Span, following: int) -> Span:
    """`Away from Monday. Back on Thursday 25 March.`: the next sentence tells the end."""
    for span in letter.spans(following)[:1]:
        if span.returns and span.last and opened.first and span.last > opened.first:
            because = f"{opened.because} … {span.because}"
            return Span(opened.first, span.last, returns=True, because=because)
    return opened


def _told_before(letter: Letter, clause: Clause) -> Span | None:
    """`Let's take this up again on 3 May. Pause please.`"""
    before = letter.sentence(clause.sentence - 1) if clause.sentence else ()
    if not before or any(c.old or thanked(c) for c in before):
        return None
    spans = letter.spans(clause.sentence - 1)
    if len(spans) != 1 or not spans[0].last or spans[0].last <= letter.context.today:
        return None
    alone = not words_beside(
        fold(letter.said(clause.sentence - 1)), spans[0]
    )  # "31.7.-14.8. Urlaub"
    return spans[0] if spans[0].returns or alone else None


def _narrower(found: list[Span]) -> list[Span]:
    """`next week, Monday to Thursday`: the days within the week, not the week."""
    if len(found) > _MOST_DAYS:  # a timetable, or a mail that is made to be slow
        return found

    def within(one: Span, other: Span) -> bool:
        if not (one.first and one.last and other.first and other.last) or one == other:
            return False
        return other.first <= one.first <= one.last <= other.last

    wide = [span for span in found if any(within(other, span) for other in found)]
    return [span for span in found if span not in wide] or found


def words_beside(text: str, span: Span) -> set[str]:
    """The words of a text less those that name the days."""
    return {word for word in tokens(without(text, span)) if word[0].isalnum()}


def without(text: str, span: Span) -> str:
    """A text without the words that name the days."""
    for part in span.because.split(" … "):
        text = text.replace(part, " ")
    return text
