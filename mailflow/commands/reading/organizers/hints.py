"""Items that a sentence speaks of in words that nobody understood.

What is said of them is not known, so "all" and "the rest" do not cover them.
"""

from collections.abc import Iterator, Mapping

from mailflow.commands.reading.clauses import names
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.organizers.kinds import kinds_left
from mailflow.regex import regex

_WORD = regex(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_LEAST, _ENDING = 3, 3


def hinted(letter: Letter, sentence: str, folded: str) -> frozenset[int]:
    """`folded` has numbers for the names and kinds that were understood."""
    items = letter.context.items
    return (
        frozenset(kinds_left(folded, items))
        | frozenset().union(*half_named(letter, folded))
        | frozenset().union(*bent_names(letter, sentence))
    )


def half_named(letter: Letter, folded: str) -> Iterator[frozenset[int]]:
    """For each name that stands there still the items that it may mean."""
    left = {word.removesuffix("'s") for word in _WORD.findall(folded)}
    people = _names(letter.context.items, letter.context.people)
    for word in {word for own in people.values() for word in own} & left:
        called = {address for address, own in people.items() if word in own}
        yield _of(called, letter)


def _of(addresses: set[str], letter: Letter) -> frozenset[int]:
    items = letter.context.items
    return frozenset(number for number, what in items.items() if addresses & set(what.split()))


def bent_names(letter: Letter, sentence: str) -> Iterator[frozenset[int]]:
    """Items of those whose name is there with another ending, with a capital."""
    capital = {
        names.parts(word)[0]
        for word in _WORD.findall(sentence)
        if word[0].isupper() and names.parts(word)
    }
    for address, own in _names(letter.context.items, letter.context.people).items():
        if any(_bent(word, name) for word in capital for name in own):
            yield _of({address}, letter)


def _names(items: Mapping[int, str], people: Mapping[str, str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for what in items.values():
        for word in what.split():
            if "@" in word:
                local = word.partition("@")[0]
                found[word] = {part for part in names.parts(local) if len(part) > _LEAST}
    for name, address in people.items():
        if address in found:
            found[address] |= set(names.parts(name)[:1])
    return found


def _bent(word: str, name: str) -> bool:
    """`Annę`, `Dany`, `Emre'yi`: the name with another ending."""
    stem = name[:-1] if len(name) > _LEAST else name
    return (
        word != name
        and len(stem) >= _LEAST
        and word.startswith(stem)
        and len(word) <= len(name) + _ENDING
    )
