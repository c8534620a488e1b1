"""How likely a statement stands for each word, by weights that were learned."""

from binascii import a2b_base64, crc32
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, sqrt

from mailflow.commands.reading.rounds.news import Told
from mailflow.commands.reading.rounds.second_reader import weights
from mailflow.commands.reading.rounds.second_reader.seen import features, words


@dataclass(frozen=True)
class Model:
    """A row of numbers per feature, found by the feature's checksum: the names take no room."""

    places: memoryview  # checksums, in order
    table: memoryview

    def row(self, feature: str) -> memoryview | None:
        """What a feature says for each word; None if it was never met."""
        number = checksum(feature)
        place = bisect_left(self.places, number)
        if place == len(self.places) or self.places[place] != number:
            return None
        size = len(weights.WORDS)
        return self.table[place * size : (place + 1) * size]


@dataclass(frozen=True, slots=True)
class Opinion:
    """How likely each word is: `{"good": 0.93, …}`."""

    likely: Mapping[str, float]
    known: float = 1.0  # the share of the words that it knows

    @property
    def best(self) -> str:
        """The likeliest word."""
        return max(self.likely, key=lambda word: self.likely[word])


@cache
def model() -> Model:
    """The one that is shipped."""
    places: memoryview = memoryview(a2b_base64(weights.FEATURES)).cast("I")
    table: memoryview = memoryview(a2b_base64(weights.NUMBERS)).cast("b")
    return Model(places, table)


def checksum(feature: str) -> int:
    """Four bytes for a feature; training sees to it that no two known ones share theirs."""
    return crc32(feature.encode())


def opinion(told: Sequence[Told]) -> Opinion | None:
    """The second reader's, on all that was told of one line; None where there are no words."""
    seen = {word for clause in told for word in words(clause)}
    if not seen:
        return None
    found = features(told)
    rows = [row for feature in found if (row := model().row(feature)) is not None]
    size = sqrt(len(found))
    likely = {}
    for column, word in enumerate(weights.WORDS):
        said = weights.SCALES[column] * sum(row[column] for row in rows) / size
        likely[word] = _likelihood(weights.STARTS[column] + said)
    return Opinion(likely, _share(seen))


def _share(seen: Iterable[str]) -> float:
    told = [word for word in seen if word not in ("@", "<n>")]
    return sum(model().row(word) is not None for word in told) / len(told) if told else 0.0


def _likelihood(odds: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))
