"""What is said of which items: a digest's answer cut at the items that it names.

The words around the items are kept as written, `@` for the items: what they come to is for the
second reader to say. A sentence that names none goes on about the item before it.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from mailflow.commands.reading.clauses.conditions import is_conditional
from mailflow.commands.reading.clauses.words import sentences
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.organizers.marks import Mark, marks
from mailflow.commands.reading.organizers.numbering import numbered

_BUT = ("but", "aber", "pero", "mais", "mas", "ma", "но")
_TWO = ("both", "beide", "beides", "ambos", "entrambi")
_AND = ("and", "und", "et", "y", "e", "i", "и", "&", "-", "–")


@dataclass(frozen=True, slots=True)
class Saying:
    """Some items, and the words about them."""

    numbers: frozenset[int]
    kinds: frozenset[str]  # what we proposed: approve, lapse, extend, …
    words: tuple[str, ...]
    text: str  # the sentences, as written
    told: str = ""  # the words without the numbers of items
    but: frozenset[int] = frozenset()
    verdicts: frozenset[str] = frozenset()  # the verdict words that the rules know
    open_end: bool = False  # an exception that names no item
    asks: bool = False
    conditional: bool = False


@dataclass
class _Stretch:
    marks: list[Mark]
    numbers: frozenset[int]
    but: frozenset[int]
    rest: bool
    sentence: str


def sayings(letter: Letter, text: str | None = None) -> tuple[Saying, ...]:
    """All of a mail's, in order; of a single item everything is said."""
    items = letter.context.items
    found: list[list[_Stretch]] = []
    ahead: list[_Stretch] = []
    for stretch in _stretches(letter, letter.body if text is None else text):
        if found and stretch.numbers and _same(found[-1], stretch):
            found[-1].append(stretch)
        elif stretch.numbers or stretch.rest:
            found.append([*ahead, stretch])
            ahead = []
        elif found:
            found[-1].append(stretch)
        else:
            ahead.append(stretch)
    if ahead:
        found.append(ahead)
    named = frozenset(n for group in found for part in group for n in part.numbers | part.but)
    done = []
    for group in found:
        numbers = frozenset(n for part in group for n in part.numbers) & frozenset(items)
        if any(part.rest for part in group):
            numbers |= frozenset(items) - named
        if not numbers and len(items) == 1:
            numbers = frozenset(items)
        done.append(_saying(group, numbers, letter))
    return tuple(done)


def _same(group: list[_Stretch], stretch: _Stretch) -> bool:
    """True if it goes on about the same items: `Sam is back, so don't replace Sam`."""
    named = {part.numbers for part in group if part.numbers}
    plain = not any(part.rest or part.but for part in (*group, stretch))
    return plain and named == {stretch.numbers}


def _saying(group: list[_Stretch], numbers: frozenset[int], letter: Letter) -> Saying:
    items = letter.context.items
    sentences_of = tuple(dict.fromkeys(part.sentence for part in group))
    return Saying(
        numbers,
        frozenset(items[n].split()[0] for n in numbers),
        tuple(word for part in group for word in _shown(part.marks)),
        " ".join(sentences_of),
        " ".join("it" if mark.kind == "R" else mark.words for part in group for mark in part.marks),
        frozenset(n for part in group for n in part.but) & frozenset(items),
        frozenset(mark.verdict for part in group for mark in part.marks if mark.kind == "V"),
        any(mark.kind == "E" for part in group for mark in part.marks if not part.but),
        any(sentence.rstrip().endswith("?") for sentence in sentences_of),
        any(is_conditional(s.lower(), s, polite=False) for s in sentences_of),
    )


#: What stood there, of words that `plain` put in its place.
_WRITTEN = {
    "more-time": ("give", "more", "time"), "alike-with": ("too",), "unlike-that": ("not",),
    "neither-of": ("neither",), "admit-in": ("take", "in"),
}  # fmt: skip


def _shown(found: Iterable[Mark]) -> Iterator[str]:
    for mark in found:
        if mark.kind == "R":
            yield "@all" if mark.every else "@rest" if mark.rest else "@"
        elif mark.words in _WRITTEN:
            yield from _WRITTEN[mark.words]
        elif mark.words not in (",", ".", ";", ":", "!", '"', "(", ")"):
            yield from ("<n>" if word.isdecimal() else word for word in mark.words.split())


def _stretches(letter: Letter, text: str) -> Iterator[_Stretch]:
    for line in filter(str.strip, text.split("\n")):
        for sentence in sentences(re.sub(r"^(\s*#?\d{1,3})\.\s+", r"\1: ", line)):
            folded = numbered(letter, sentence)
            row = [
                _of_ours(mark, letter.context.items) for mark in marks(folded, letter.context.items)
            ]
            yield from _cut(row, sentence)


def _of_ours(mark: Mark, items: Collection[int]) -> Mark:
    """`under 18` and `let's meet first` name no item."""
    if mark.kind != "R" or mark.rest or mark.every:
        return mark
    plain = any(map(str.isdecimal, mark.words)) or mark.words in _TWO
    named = mark.numbers <= frozenset(items) and plain  # not `he has two`
    return mark if named else Mark("X", mark.words, mark.start, mark.end)


def _cut(row: list[Mark], sentence: str) -> Iterator[_Stretch]:
    """One stretch for each group of numbers, parted where a clause may end before the next."""
    start, seen = 0, False
    place = 0
    while place < len(row):
        mark = row[place]
        if mark.kind == "R":
            if seen:
                border = _border(row, start, place)
                yield _stretch(row[start:border], sentence)
                start = border
            seen = True
            beyond = _excepted(row, place)
            place = beyond or place
        place += 1
    yield _stretch(row[start:], sentence)


def _excepted(row: list[Mark], place: int) -> int | None:
    """Where the exception ends that stands close behind these numbers."""
    for at in range(place + 1, len(row)):
        if row[at].kind == "E" and not (row[at].words in _BUT and not row[place].every):
            then = at + 1
            while then < len(row) and (row[then].kind == "-" or then < at + _NEAR):
                if row[then].kind == "R":
                    return then
                then += 1
            if then < len(row) and row[then].kind == "R":
                return then
        if row[at].kind == "R":
            return None
    return None


#: So near behind `except` its numbers stand; small words beside them do not count.
_NEAR = 4


def _border(row: list[Mark], start: int, place: int) -> int:
    """Behind the last comma, `and` or `but` before the numbers at `place`."""
    for at in range(place - 1, start, -1):
        if row[at].kind == "P" or row[at].words in (*_AND, *_BUT, ":"):
            return at + (row[at].kind == "P")
        if row[at].kind == "R":
            break
    return place


def _stretch(row: list[Mark], sentence: str) -> _Stretch:
    numbers: frozenset[int] = frozenset()
    but: frozenset[int] = frozenset()
    rest = excepted = False
    for mark in row:
        excepted = excepted or (mark.kind == "E" and bool(numbers or rest))
        if mark.kind == "R":
            rest = rest or (mark.rest and not excepted)
            if excepted:
                but |= mark.numbers
            else:
                numbers |= mark.numbers
    return _Stretch(row, numbers - but, but, rest, sentence)
