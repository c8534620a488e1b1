"""How likely a statement stands for each word, by weights that were learned."""

from collections.abc import Sequence
from functools import cache

from mailflow.commands.reading.rounds.news import Told
from mailflow.commands.reading.rounds.second_reader import weights
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
    odds = model().odds(features(told), weights.STARTS, weights.SCALES)
    likely = {word: likelihood(each) for word, each in zip(weights.WORDS, odds, strict=True)}
    return Opinion(likely, model().known(seen - {"@", "<n>"}))
