"""Trains the second reader of digests' answers and writes its weights.

    python -m benchmarks.second_reader.digests [--samples FILE] [--without SET ...] [--out FILE]

Needs what `train.py` needs, and learns as `check_ins.py` does: a saying is the sum of its words'
meanings beside its words, pairs and marks as such. All of it counts twice, once as said and once
by what was proposed, so "he stays" may agree to an extension and refuse a lapse; what is written
has an `ok` and a `no` for either. A saying is aligned with the labels of its mail by its numbers.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, diags, hstack
from sklearn.linear_model import LogisticRegression

from benchmarks.second_reader.cases import Case, cases
from benchmarks.second_reader.check_ins import SIZE, Meanings, Model, matrix_of, telling, write
from benchmarks.second_reader.options import options
from benchmarks.second_reader.train import common_words
from benchmarks.second_reader.vocabulary import pieces
from mailflow.commands.reading.organizers.sayings import Saying, sayings
from mailflow.commands.reading.organizers.second_reader.seen import (
    direction,
    features,
    is_word,
)

OUT = Path("mailflow/commands/reading/organizers/second_reader/weights.py")
VERDICTS = ("ok", "no", "why", "snooze", "note", "thanks", "unclear")
#: Their columns: what is said for a yes that gives, and for one that takes.
WORDS = ("ok+", "no+", "ok-", "no-", *VERDICTS[2:])
COMMON = 60  # a word in so many sayings weighs half as much
DIRECTED = 0.7  # how far what was proposed reaches
STRENGTH = 12.0
MOST = 12_000  # features that are kept


@dataclass(frozen=True)
class Labelled:
    """A saying, and the verdicts that it may stand for, the first the likeliest."""

    source: str
    saying: Saying
    verdicts: tuple[str, ...]


def labelled(samples: Path | None = None) -> Iterator[Labelled]:
    """Every saying of a digest's answer that has one verdict."""
    for case in cases(samples):
        if case.context.get("thread") == "digest" and "organizer" in str(case.context["role"]):
            yield from _of(case)


def _of(case: Case) -> Iterator[Labelled]:
    letter = case.letter
    for saying in sayings(letter):
        meant = [_verdict(saying, reading) for reading in case.readings]
        if meant[0]:
            yield Labelled(case.source, saying, tuple(dict.fromkeys(filter(None, meant))))


def _verdict(saying: Saying, reading: Sequence[str]) -> str:
    """What a reading says of these items; `` where it says several things."""
    of: dict[str, list[str]] = {}
    for intent in reading:
        verb, *numbers = intent.split()
        if verb in ("ok", "no"):
            for number in numbers:
                of.setdefault(number, []).append(verb)
        elif verb in ("why", "snooze", "note"):
            of.setdefault(numbers[0], []).append(verb)
    found = {tuple(of.get(str(number), ())) for number in saying.numbers}
    if found - {()}:
        return next(iter(found))[0] if len(found) == 1 and len(next(iter(found))) == 1 else ""
    if reading[0] in ("thanks", "ignore"):
        return "thanks"
    return "unclear" if not of or not saying.numbers else ""


def trained(learned: Sequence[Labelled], kept: Path | None = None) -> Model:
    """A model of these sayings."""
    seen = [features(one.saying) for one in learned]
    count = Counter(feature for found in seen for feature in found)
    shown = sorted(feature for feature in count if is_word(feature))
    meanings = Meanings(shown, [*pieces(), *common_words()], kept).of
    rarity = {word: 1 / (1 + count[word] / COMMON) for word in meanings}
    meaning = np.array(
        [
            sum((meanings[w] * rarity[w] for w in sorted(found) if is_word(w)), np.zeros(SIZE))
            / np.sqrt(len(found))
            for found in seen
        ]
    )
    listed = [feature for feature, n in sorted(count.items()) if n > 1]
    said = hstack([csr_matrix(2 * meaning), 2 * matrix_of(seen, listed)]).tocsr()
    towards = diags([float(direction(one.saying)) for one in learned])
    matrix = hstack([said, DIRECTED * towards @ said]).tocsr()
    starts: dict[str, float] = {}
    heads: dict[str, np.ndarray] = {}
    for verdict in VERDICTS:
        clear = np.array(
            [one.verdicts[0] == verdict or verdict not in one.verdicts for one in learned]
        )
        labels = np.array([one.verdicts[0] == verdict for one in learned])
        line = LogisticRegression(C=STRENGTH, max_iter=400)
        line.fit(matrix[clear], labels[clear])
        plain, turned = 2 * line.coef_[0].reshape(2, -1)
        for column, sign in _columns(verdict):
            starts[column] = line.intercept_[0]
            heads[column] = plain + sign * DIRECTED * turned
    all_heads = np.array([heads[word] for word in WORDS])
    directions, own = all_heads[:, :SIZE], all_heads[:, SIZE:]
    rows = {word: rarity[word] * (directions @ meanings[word]) for word in sorted(meanings)}
    for place, feature in enumerate(listed):
        rows[feature] = rows.get(feature, np.zeros(len(WORDS))) + own[:, place]
    return Model(np.array([starts[word] for word in WORDS]), telling(rows, set(shown), MOST))


def _columns(verdict: str) -> list[tuple[str, int]]:
    return [("ok+", 1), ("ok-", -1)] if verdict == "ok" else (
        [("no+", 1), ("no-", -1)] if verdict == "no" else [(verdict, 0)]
    )  # fmt: skip


def main() -> None:
    given = options(__doc__, OUT, vectors=True)
    learned = [one for one in labelled(given.samples) if one.source not in given.without]
    size = write(trained(learned, given.vectors), given.out, WORDS, "digests.py")
    count = Counter(one.verdicts[0] for one in learned)
    print(f"{len(learned)} sayings ({dict(count)}), {size // 1024} KB")


if __name__ == "__main__":
    main()
