"""What three words in a row say: a small convolutional network beside the linear model.

A wish is often one turn of phrase in a long mail, and the sum of all words drowns it. Here each
three neighbors are looked at by the same hundred filters, of which the strongest answer counts as
much as all together (Kim, "Convolutional Neural Networks for Sentence Classification", 2014).
Each wish has a filter more, of its own, whose strongest answer speaks for it alone.
Trained by benchmarks/second_reader/deep.py; run in plain Python, a few thousand sums a mail.
"""

from collections.abc import Collection, Sequence
from functools import cache, lru_cache
from math import sqrt
from struct import pack

from mailflow.commands.reading.second_reader import deep_weights as weights
from mailflow.commands.reading.second_reader.model import model

#: Words whose answers to the filters are kept: those of a few dozen mails.
_KEPT = 1_000
_TAPS = 3  # the word before, the word, the word behind

_Row = Sequence[float]


def odds(seen: Sequence[str], manners: Collection[str], situation: str) -> dict[str, float]:
    """How much speaks for each wish, as the logarithm of the odds."""
    side = [n for n, name in enumerate(weights.SIDES) if name in manners or name == situation]
    beside, alone = _table("BESIDE"), _table("ALONE")
    pooled, turns = _pooled(seen)
    hidden = _sum(_answers(_table("HIDDEN"), pooled), *(beside[n] for n in side))
    hidden = [max(0.0, x + b) for x, b in zip(hidden, _numbers("HIDDEN_BIAS"), strict=True)]
    found = _sum(_answers(_table("OUT"), hidden), turns, *(alone[n] for n in side))
    return {
        verb: x + bias
        for verb, x, bias in zip(weights.VERBS, found, _numbers("OUT_BIAS"), strict=True)
    }


def _pooled(seen: Sequence[str]) -> tuple[list[float], list[float]]:
    """The strongest answer of each filter, all its answers by the root of how many; the wishes'."""
    taps = [_taps(word) for word in seen]
    bias = _numbers("FILTER_BIAS")
    rows: list[list[float]] = []
    for n, (_, own, _) in enumerate(taps):
        beside = [taps[n - 1][0]] * bool(n) + [tap[2] for tap in taps[n + 1 : n + 2]]
        rows.append(_sum(own, bias, *beside))
    columns = list(zip(*rows, strict=True))
    shared = len(bias) - len(weights.VERBS)
    strongest = [max(column) for column in columns]
    size = sqrt(len(rows))
    together = [sum(x for x in column if x > 0) / size for column in columns[:shared]]
    return [*(max(0.0, x) for x in strongest[:shared]), *together], strongest[shared:]


@lru_cache(_KEPT)
def _taps(word: str) -> "tuple[memoryview[float], ...]":
    """A word's share in the filters' answers: as the word before, as itself, as the one behind."""
    numbers = _numbers_of(word)
    filters = _table("FILTERS")
    size = len(filters) // _TAPS
    return tuple(
        _small(_answers(filters[tap * size : (tap + 1) * size], numbers)) for tap in range(_TAPS)
    )


def _small(numbers: Sequence[float]) -> "memoryview[float]":
    """Four bytes a number: a thousand words of these are kept."""
    return memoryview(pack(f"{len(numbers)}f", *numbers)).cast("f")


def _numbers_of(word: str) -> list[float]:
    size, steps = len(weights.STEPS), weights.STEPS
    rows = [_vectors()[n * size : (n + 1) * size] for n in model().words.places(word)]
    if not rows:
        return [0.0] * size
    columns = zip(*rows, strict=True)
    return [sum(column) * step / len(rows) for column, step in zip(columns, steps, strict=True)]


def _answers(rows: Sequence[_Row], numbers: Sequence[float]) -> list[float]:
    return [sum(a * b for a, b in zip(row, numbers, strict=True)) for row in rows]


def _sum(*rows: _Row) -> list[float]:
    return [sum(column) for column in zip(*rows, strict=True)]


@cache
def _vectors() -> memoryview:
    found: memoryview = memoryview(weights.VECTORS).cast("b")
    return found


@cache
def _numbers(name: str) -> tuple[float, ...]:
    return tuple(memoryview(getattr(weights, name)).cast("f"))


@cache
def _table(name: str) -> tuple[tuple[float, ...], ...]:
    """A matrix, row by row."""
    numbers, size = _numbers(name), getattr(weights, f"{name}_SIZE")
    return tuple(numbers[n : n + size] for n in range(0, len(numbers), size))
