"""How likely a statement stands for each word, by weights that were learned."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import sqrt

from mailflow.commands.reading.rounds.news import Told
from mailflow.commands.reading.rounds.second_reader import weights
from mailflow.commands.reading.rounds.second_reader.seen import features, words
from mailflow.commands.reading.weighing import Rows, likelihood, rows_of


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
def model() -> Rows:
    """The one that is shipped."""
    return rows_of(weights.FEATURES, weights.NUMBERS, len(weights.WORDS))


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
        likely[word] = likelihood(weights.STARTS[column] + said)
    return Opinion(likely, _share(seen))


def _share(seen: Iterable[str]) -> float:
    told = [word for word in seen if word not in ("@", "<n>")]
    return sum(model().row(word) is not None for word in told) / len(told) if told else 0.0
