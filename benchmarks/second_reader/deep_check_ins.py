"""Trains the convolutional half of the second reader of check-ins.

    python -m benchmarks.second_reader.deep_check_ins [--samples FILE] [--without SET ...]

Words start from the numbers of the reader of mails; those that several statements have move a
little. Needs what `deep.py` needs.
"""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from benchmarks.second_reader.check_ins import OF_A_PHRASE, WORDS
from benchmarks.second_reader.convolution import Lesson, Net, Words, parts, trained
from benchmarks.second_reader.deep import start
from benchmarks.second_reader.options import options
from benchmarks.second_reader.statements import PHRASES, Statement, statements
from benchmarks.second_reader.writing import as_bytes, as_numbers, write_module
from mailflow.commands.reading.rounds.second_reader.deep import in_order
from mailflow.commands.reading.rounds.second_reader.seen import features
from mailflow.commands.reading.weighing import checksum

OUT = Path("mailflow/commands/reading/rounds/second_reader/deep_weights.py")
ROUNDS = 14
FILTERS = 192
LONGEST = 60  # words that are learned from
FEWEST = 2  # statements that a word has to be in, to have numbers of its own


def lesson_of(learned: Sequence[Statement], words: Words) -> Lesson:
    """Where two words are fair, the second is neither right nor wrong."""
    seen = [in_order(statement.told) for statement in learned]
    found = [features(statement.told) for statement in learned]
    sides = sorted({name for each in found for name in each if name.startswith("=")})
    share = [OF_A_PHRASE if s.source == PHRASES else 1.0 for s in learned]
    certain = [
        [weight * (s.words[0] == word or word not in s.words) for word in WORDS]
        for s, weight in zip(learned, share, strict=True)
    ]
    return Lesson(
        WORDS,
        sides,
        words.padded(seen),
        torch.tensor([[float(name in each) for name in sides] for each in found]),
        torch.tensor([[float(s.words[0] == word) for word in WORDS] for s in learned]),
        torch.tensor(certain),
        start(words),
    )


def write(net: Net, lesson: Lesson, words: Words, learned: Sequence[Statement], path: Path) -> int:
    """The module's size in bytes."""
    count = Counter(word for s in learned for word in set(in_order(s.told)))
    numbers = (net.start.weight + net.moves.weight).detach().numpy()
    kept = {checksum(w): numbers[n] for w, n in words.known.items() if count[w] >= FEWEST}
    rows = np.array([kept[number] for number in sorted(kept)])
    steps = np.quantile(np.abs(rows), 0.9995, axis=0) / 127
    small = np.clip(np.round(rows / steps), -127, 127).astype(np.int8)
    known = {
        "STEPS": as_numbers(steps),
        "KNOWN": as_bytes(np.array(sorted(kept), dtype="<u4")),
        "VECTORS": as_bytes(small),
    }
    return write_module(path, "deep_check_ins.py", {**known, **parts(net, lesson)})


def main() -> None:
    given = options(__doc__, OUT)
    learned = [s for s in statements(given.samples) if s.source not in given.without]
    words = Words(LONGEST)
    lesson = lesson_of(learned, words)
    size = write(trained(lesson, ROUNDS, FILTERS), lesson, words, learned, given.out)
    print(f"{len(learned)} statements, {size // 1024} KB")


if __name__ == "__main__":
    main()
