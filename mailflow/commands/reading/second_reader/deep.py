"""What three words in a row say of a wish: the convolutional half of the second reader.

Trained by benchmarks/second_reader/deep.py.
"""

from collections.abc import Collection, Sequence
from functools import cache

from mailflow.commands.reading.convolution import Net
from mailflow.commands.reading.second_reader import deep_weights as weights
from mailflow.commands.reading.second_reader.model import model


def odds(seen: Sequence[str], manners: Collection[str], situation: str) -> dict[str, float]:
    """How much speaks for each wish, as the logarithm of the odds."""
    return _net().odds(seen, {*manners, situation})


@cache
def _net() -> Net:
    return Net(weights, _numbers_of)


def _numbers_of(word: str) -> list[float]:
    size, steps = len(weights.STEPS), weights.STEPS
    rows = [_vectors()[n * size : (n + 1) * size] for n in model().words.places(word)]
    columns = zip(*rows, strict=True)
    return (
        [sum(c) * step / len(rows) for c, step in zip(columns, steps, strict=True)] if rows else []
    )


@cache
def _vectors() -> memoryview:
    found: memoryview = memoryview(weights.VECTORS).cast("b")
    return found
