"""How likely a saying stands for each verdict, by weights that were learned."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from math import sqrt

from mailflow.commands.reading.organizers.sayings import Saying
from mailflow.commands.reading.organizers.second_reader import weights
from mailflow.commands.reading.organizers.second_reader.seen import (
    direction,
    features,
    is_word,
)
from mailflow.commands.reading.weighing import Rows, likelihood, rows_of


@dataclass(frozen=True, slots=True)
class Opinion:
    """How likely each verdict is: `{"ok": 0.93, …}`."""

    likely: Mapping[str, float]
    known: float = 1.0  # the share of the words that it knows

    @property
    def best(self) -> str:
        """The likeliest verdict."""
        return max(self.likely, key=lambda verdict: self.likely[verdict])

    @property
    def next(self) -> float:
        """How likely the likeliest of the others is."""
        return max(chance for verdict, chance in self.likely.items() if verdict != self.best)


@cache
def model() -> Rows:
    """The one that is shipped."""
    return rows_of(weights.FEATURES, weights.NUMBERS, len(weights.WORDS))


def opinion(saying: Saying) -> Opinion | None:
    """The second reader's; None where there are no words."""
    found = features(saying)
    said = [feature for feature in found if is_word(feature)]
    if not said:
        return None
    rows = [row for feature in found if (row := model().row(feature)) is not None]
    odds = {}
    for column, word in enumerate(weights.WORDS):
        total = weights.SCALES[column] * sum(row[column] for row in rows) / sqrt(len(found))
        odds[word] = weights.STARTS[column] + total
    known = sum(model().row(word) is not None for word in said) / len(said)
    return Opinion({v: likelihood(n) for v, n in _towards(odds, direction(saying))}, known)


def _towards(odds: Mapping[str, float], way: int) -> Iterator[tuple[str, float]]:
    """The verdicts' odds; a yes to what gives is not a yes to what takes."""
    for verdict in ("ok", "no"):
        gives, takes = odds[f"{verdict}+"], odds[f"{verdict}-"]
        yield verdict, gives if way > 0 else takes if way < 0 else (gives + takes) / 2
    yield from ((word, number) for word, number in odds.items() if word[-1] not in "+-")
