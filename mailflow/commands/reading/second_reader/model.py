"""The weights of the second reader, unpacked once: a line of numbers for each wish and word."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import sqrt
from typing import Literal

from mailflow.commands.reading.second_reader import weights
from mailflow.commands.reading.second_reader.vocabulary import Vocabulary, vocabulary

SCALE = 50.0  # what its numbers are divided by for a network


@dataclass(frozen=True, slots=True)
class Head:
    """What speaks for one wish in one situation: where it starts, and the direction it lies in."""

    start: float
    unit: float
    numbers: tuple[int, ...]

    def toward(self, meaning: Iterable[float]) -> float:
        """How far a meaning goes in this direction."""
        return self.unit * sum(a * b for a, b in zip(meaning, self.numbers, strict=True))


@dataclass(frozen=True)
class Model:
    """`vectors` holds a row of numbers per word, `table` one per gram with a number per wish."""

    allowed: Mapping[str, tuple[str, ...]]
    column: Mapping[str, int]
    heads: Mapping[tuple[str, str], Head]
    words: Vocabulary
    vectors: memoryview
    grams: Mapping[str, int]
    scales: tuple[float, ...]
    table: memoryview

    def meaning(self, seen: Sequence[str]) -> list[float]:
        """The sum of the words' numbers, by the root of how many words there are."""
        found = [row for word in seen if (row := self.vector(word)) is not None]
        size = sqrt(len(seen))
        return [sum(numbers) / size for numbers in zip(*found, strict=True)] or [0.0] * weights.KEPT

    def toward(self, head: Head, word: str) -> float:
        """How far one word goes in a wish's direction."""
        row = self.vector(word)
        return 0.0 if row is None else head.toward(row)

    def weight(self, verb: str, gram: str) -> float:
        """What a gram says for a wish."""
        column = self.column[verb]
        return self.scales[column] * self.row(gram)[column] if gram in self.grams else 0.0

    def row(self, gram: str) -> memoryview:
        """What a known gram says for every wish."""
        size, place = len(self.column), self.grams[gram]
        return self.table[place * size : (place + 1) * size]

    def knows(self, word: str) -> bool:
        """True if the word, or one that begins like it, has numbers."""
        return bool(self.words.places(word))

    def vector(self, word: str) -> Sequence[float] | None:
        """A word's numbers, or the middle of those of its kin; None if there are none."""
        places = self.words.places(word)
        if len(places) > 1:
            return [sum(row) / len(places) for row in zip(*map(self._row, places), strict=True)]
        return self._row(places[0]) if places else None

    def small(self, word: str) -> list[float]:
        """The same, of the size that a network works with; empty if there are none."""
        return [number / SCALE for number in self.vector(word) or ()]

    def _row(self, place: int) -> memoryview:
        return self.vectors[place * weights.KEPT : (place + 1) * weights.KEPT]


@cache
def model() -> Model:
    """The one that is shipped."""
    allowed: dict[str, tuple[str, ...]] = {}
    heads: dict[tuple[str, str], Head] = {}
    numbers = _unpacked(weights.HEADS, "h")
    for place, pair in enumerate(weights.PAIRS):
        situation, _, verb = pair.partition(" ")
        allowed[situation] = (*allowed.get(situation, ()), verb)
        row = tuple(numbers[place * weights.KEPT : (place + 1) * weights.KEPT])
        heads[situation, verb] = Head(weights.STARTS[place], weights.UNITS[place], row)
    return Model(
        allowed,
        _numbered(weights.VERBS),
        heads,
        vocabulary(weights.WORDS.split()),
        _unpacked(weights.VECTORS, "b"),
        _numbered(weights.GRAMS.split()),
        weights.SCALES,
        _unpacked(weights.WEIGHTS, "b"),
    )


def _numbered(items: Iterable[str]) -> dict[str, int]:
    return {item: place for place, item in enumerate(items)}


def _unpacked(numbers: bytes, kind: Literal["b", "h"]) -> memoryview:
    found: memoryview = memoryview(numbers).cast(kind)
    return found
