"""How likely a saying stands for each verdict, by weights that were learned."""

from collections.abc import Iterator, Mapping
from functools import cache

from mailflow.commands.reading.organizers.sayings import Saying
from mailflow.commands.reading.organizers.second_reader import weights
from mailflow.commands.reading.organizers.second_reader.seen import (
    direction,
    features,
    is_word,
)
from mailflow.commands.reading.weighing import Opinion, Rows, likelihood, rows_of


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
    weighed = model().odds(found, weights.STARTS, weights.SCALES)
    odds = dict(zip(weights.WORDS, weighed, strict=True))
    likely = {v: likelihood(each) for v, each in _towards(odds, direction(saying))}
    return Opinion(likely, model().known(said))


def _towards(odds: Mapping[str, float], way: int) -> Iterator[tuple[str, float]]:
    """The verdicts' odds; a yes to what gives is not a yes to what takes."""
    for verdict in ("ok", "no"):
        gives, takes = odds[f"{verdict}+"], odds[f"{verdict}-"]
        yield verdict, gives if way > 0 else takes if way < 0 else (gives + takes) / 2
    yield from ((word, number) for word, number in odds.items() if word[-1] not in "+-")
