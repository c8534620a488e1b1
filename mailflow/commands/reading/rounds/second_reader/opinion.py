"""How likely a statement stands for each word, by two models that were learned, half each."""

from collections.abc import Sequence
from functools import cache

from mailflow.commands.reading.rounds.news import Told
from mailflow.commands.reading.rounds.second_reader import deep, weights
from mailflow.commands.reading.rounds.second_reader.seen import features, words
from mailflow.commands.reading.weighing import Opinion, Rows, likelihood, rows_of


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
    odds = model().odds(found, weights.STARTS, weights.SCALES)
    beside = deep.odds(told, found)
    likely = {
        word: likelihood((each + beside[word]) / 2)
        for word, each in zip(weights.WORDS, odds, strict=True)
    }
    return Opinion(likely, model().known(seen - {"@", "<n>"}))
