"""Rows of numbers that were learned, one per feature, found by the feature's checksum."""

from binascii import crc32
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import exp, sqrt


@dataclass(frozen=True)
class Rows:
    """The names of the features take no room: a row is found by its feature's checksum."""

    places: memoryview  # checksums, in order
    table: memoryview
    width: int

    def odds(
        self, features: Collection[str], starts: Sequence[float], scales: Sequence[float]
    ) -> list[float]:
        """What all features together say for each answer, as the logarithm of the odds."""
        rows = [row for feature in features if (row := self.row(feature)) is not None]
        size = sqrt(len(features))
        pairs = enumerate(zip(starts, scales, strict=True))
        return [start + scale * sum(row[n] for row in rows) / size for n, (start, scale) in pairs]

    def known(self, words: Collection[str]) -> float:
        """The share of the words that were ever met."""
        return sum(self.row(w) is not None for w in words) / len(words) if words else 0.0

    def row(self, feature: str) -> memoryview | None:
        """What a feature says for each answer; None if it was never met."""
        number = checksum(feature)
        place = bisect_left(self.places, number)
        if place == len(self.places) or self.places[place] != number:
            return None
        return self.table[place * self.width : (place + 1) * self.width]


@dataclass(frozen=True, slots=True)
class Opinion:
    """How likely each answer is: `{"good": 0.93, …}`."""

    likely: Mapping[str, float]
    known: float = 1.0  # the share of the words that it knows

    @property
    def best(self) -> str:
        """The likeliest answer."""
        return max(self.likely, key=lambda answer: self.likely[answer])

    @property
    def next(self) -> float:
        """How likely the likeliest of the others is."""
        return max(chance for answer, chance in self.likely.items() if answer != self.best)


def rows_of(features: bytes, numbers: bytes, width: int) -> Rows:
    """Rows as a module of weights holds them."""
    places: memoryview = memoryview(features).cast("I")
    table: memoryview = memoryview(numbers).cast("b")
    return Rows(places, table, width)


def checksum(feature: str) -> int:
    """Four bytes for a feature; training sees to it that no two known ones share theirs."""
    return crc32(feature.encode())


def likelihood(odds: float) -> float:
    """Between 0 and 1."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))
