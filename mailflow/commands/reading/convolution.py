"""What three words in a row say: a small convolutional network beside a linear model.

What somebody means is often one turn of phrase, and the sum of all words drowns it. Here each three
neighbors are looked at by the same hundred filters, of which the strongest answer counts as much
as all together (Kim, "Convolutional Neural Networks for Sentence Classification", 2014). Each
answer has a filter more, of its own, whose strongest reply speaks for it alone.
Run in plain Python, a few thousand sums a mail.
"""

from collections.abc import Callable, Collection, Sequence
from functools import cache, lru_cache
from math import sqrt
from operator import mul
from struct import pack
from typing import Protocol

#: Words whose replies to the filters are kept: those of a few dozen mails.
_KEPT = 1_000
_TAPS = 3  # the word before, the word, the word behind

_Row = Sequence[float]
#: A word as numbers; none where nobody knows it.
Numbers = Callable[[str], Sequence[float]]


class Weights(Protocol):
    """A module as training writes it; its tables are asked for by name."""

    @property
    def SIDES(self) -> tuple[str, ...]:  # noqa: N802  a constant of the module
        """What may be known beside the words."""

    @property
    def ANSWERS(self) -> tuple[str, ...]:  # noqa: N802  a constant of the module
        """What may be meant."""


class Net:
    """The network that a module of weights holds."""

    def __init__(self, weights: Weights, numbers_of: Numbers) -> None:
        self._weights = weights
        self._numbers_of = numbers_of
        self._taps = lru_cache(_KEPT)(self._tapped)
        self._numbers = cache(self._unpacked)
        self._table = cache(self._rows)

    def odds(self, seen: Sequence[str], manners: Collection[str]) -> dict[str, float]:
        """How much speaks for each answer, as the logarithm of the odds; `seen` is not empty.

        `manners` are what is known beside the words; those that it never met count for nothing.
        """
        side = [n for n, name in enumerate(self._weights.SIDES) if name in manners]
        beside, alone = self._table("BESIDE"), self._table("ALONE")
        pooled, turns = self._pooled(seen)
        hidden = _sum(_replies(self._table("HIDDEN"), pooled), *(beside[n] for n in side))
        bias = self._numbers("HIDDEN_BIAS")
        hidden = [max(0.0, x + b) for x, b in zip(hidden, bias, strict=True)]
        found = _sum(_replies(self._table("OUT"), hidden), turns, *(alone[n] for n in side))
        names = zip(self._weights.ANSWERS, found, self._numbers("OUT_BIAS"), strict=True)
        return {answer: x + bias for answer, x, bias in names}

    def _pooled(self, seen: Sequence[str]) -> tuple[list[float], list[float]]:
        """Each filter's strongest reply, all its replies by the root of how many; the answers'."""
        taps = [self._taps(word) for word in seen]
        bias = self._numbers("FILTER_BIAS")
        rows: list[list[float]] = []
        for n, (_, own, _) in enumerate(taps):
            beside = [taps[n - 1][0]] * bool(n) + [tap[2] for tap in taps[n + 1 : n + 2]]
            rows.append(_sum(own, bias, *beside))
        columns = list(zip(*rows, strict=True))
        shared = len(bias) - len(self._weights.ANSWERS)
        strongest = [max(column) for column in columns]
        size = sqrt(len(rows))
        together = [sum(x for x in column if x > 0) / size for column in columns[:shared]]
        return [*(max(0.0, x) for x in strongest[:shared]), *together], strongest[shared:]

    def _tapped(self, word: str) -> "tuple[memoryview[float], ...]":
        """A word's share in the filters' replies: as the word before, itself, the one behind."""
        filters = self._table("FILTERS")
        numbers = self._numbers_of(word) or (0.0,) * len(filters[0])
        size = len(filters) // _TAPS
        return tuple(
            _small(_replies(filters[tap * size : (tap + 1) * size], numbers))
            for tap in range(_TAPS)
        )

    def _unpacked(self, name: str) -> tuple[float, ...]:
        return tuple(memoryview(getattr(self._weights, name)).cast("f"))

    def _rows(self, name: str) -> tuple[tuple[float, ...], ...]:
        """A matrix, row by row."""
        numbers, size = self._numbers(name), getattr(self._weights, f"{name}_SIZE")
        return tuple(numbers[n : n + size] for n in range(0, len(numbers), size))


def _small(numbers: Sequence[float]) -> "memoryview[float]":
    """Four bytes a number: a thousand words of these are kept."""
    return memoryview(pack(f"{len(numbers)}f", *numbers)).cast("f")


def _replies(rows: Sequence[_Row], numbers: Sequence[float]) -> list[float]:
    return [sum(map(mul, row, numbers)) for row in rows]


def _sum(*rows: _Row) -> list[float]:
    return [sum(column) for column in zip(*rows, strict=True)]
