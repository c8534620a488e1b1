"""Rows of numbers that were learned, one per feature, found by the feature's checksum."""

from binascii import a2b_base64, crc32
from bisect import bisect_left
from dataclasses import dataclass
from math import exp


@dataclass(frozen=True)
class Rows:
    """The names of the features take no room: a row is found by its feature's checksum."""

    places: memoryview  # checksums, in order
    table: memoryview
    width: int

    def row(self, feature: str) -> memoryview | None:
        """What a feature says for each answer; None if it was never met."""
        number = checksum(feature)
        place = bisect_left(self.places, number)
        if place == len(self.places) or self.places[place] != number:
            return None
        return self.table[place * self.width : (place + 1) * self.width]


def rows_of(features: str, numbers: str, width: int) -> Rows:
    """Rows as a module of weights holds them, in base 64."""
    places: memoryview = memoryview(a2b_base64(features)).cast("I")
    table: memoryview = memoryview(a2b_base64(numbers)).cast("b")
    return Rows(places, table, width)


def checksum(feature: str) -> int:
    """Four bytes for a feature; training sees to it that no two known ones share theirs."""
    return crc32(feature.encode())


def likelihood(odds: float) -> float:
    """Between 0 and 1."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))
