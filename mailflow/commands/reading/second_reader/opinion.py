"""What the second reader thinks of a mail: how likely each wish is, and which words weighed."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.second_reader import deep
from mailflow.commands.reading.second_reader.grams import grams, manners, words
from mailflow.commands.reading.second_reader.model import model
from mailflow.commands.reading.second_reader.situation import situation_of
from mailflow.commands.reading.weighing import likelihood


@dataclass(frozen=True, slots=True)
class Opinion:
    """How likely a human would find each wish in the mail: `{"yes": 0.93, "later": 0.04, …}`.

    A wish that it never met in this situation is not in it.
    """

    likely: Mapping[str, float]
    situation: str
    seen: tuple[str, ...]
    features: frozenset[str]
    known: float = 1.0  # the share of the words that it knows

    def weighed(self, verb: str, most: int = 4) -> tuple[str, ...]:
        """The words that spoke most for a wish."""
        known = model()
        head = known.heads[self.situation, verb]
        size, share = sqrt(len(self.seen)), sqrt(len(self.features))
        said = {word: known.toward(head, word) / size for word in self.seen}
        for gram in self.features:
            parts = () if gram.startswith("=") else gram.removeprefix("^").split("_")
            for part in parts:
                said[part] += known.weight(verb, gram) / share / len(parts)
        best = sorted(said, key=lambda word: (-said[word], word))
        return tuple(word for word in best[:most] if said[word] > 0)


def opinion(letter: Letter) -> Opinion | None:
    """The second reader's; None where it has nothing to say."""
    situation = situation_of(letter.context)
    known = model()
    allowed = known.allowed.get(situation, ())
    seen = words(letter) if allowed else ()
    if not seen:
        return None
    features = grams(seen) | manners(letter)
    meaning, size = known.meaning(seen), sqrt(len(features))
    rows = [known.row(gram) for gram in features if gram in known.grams]
    beside = deep.odds(seen, features, situation)
    likely = {}
    for verb in allowed:
        head, column = known.heads[situation, verb], known.column[verb]
        said = known.scales[column] * sum(row[column] for row in rows) / size
        odds = head.start + head.toward(meaning) + said
        likely[verb] = likelihood((odds + beside[verb]) / 2)
    share = sum(map(known.knows, seen)) / len(seen)
    return Opinion(likely, situation, seen, features, share)
