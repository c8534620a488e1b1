"""What three words in a row say of a mentee: the convolutional half of this second reader.

Trained by benchmarks/second_reader/deep_check_ins.py. Words that were in no two of its statements
have the numbers of the reader of mails.
"""

from collections.abc import Collection, Sequence
from functools import cache

from mailflow.commands.reading.convolution import Net
from mailflow.commands.reading.rounds.news import Told
from mailflow.commands.reading.rounds.second_reader import deep_weights as weights
from mailflow.commands.reading.rounds.second_reader.seen import LONGEST, words
from mailflow.commands.reading.second_reader.model import model
from mailflow.commands.reading.weighing import Rows, rows_of

_BETWEEN = "<,>"  # clauses


def in_order(told: Sequence[Told]) -> tuple[str, ...]:
    """The words of all clauses, with a mark between two."""
    each = [(_BETWEEN, *words(clause)) for clause in told]
    return tuple(word for clause in each for word in clause)[1 : LONGEST + 1]


def odds(told: Sequence[Told], features: Collection[str]) -> dict[str, float]:
    """How much speaks for each word that a line may get, as the logarithm of the odds."""
    return _net().odds(in_order(told), features)


@cache
def _net() -> Net:
    return Net(weights, _numbers_of)


def _numbers_of(word: str) -> Sequence[float]:
    if own := _own().row(word):
        return [number * step for number, step in zip(own, weights.STEPS, strict=True)]
    return model().small(word)


@cache
def _own() -> Rows:
    return rows_of(weights.KNOWN, weights.VECTORS, len(weights.STEPS))
