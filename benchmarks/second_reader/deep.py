"""Trains the convolutional half of the second reader, on the words of the linear half.

    python -m benchmarks.second_reader.deep [--samples FILE] [--without SET ...] [--out FILE]

Run after `train.py`, whose words and numbers it starts from. Needs PyTorch beside what that needs.
"""

from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from benchmarks.second_reader.convolution import Lesson, Net, Words, parts, trained
from benchmarks.second_reader.options import options
from benchmarks.second_reader.train import Mails, gathered
from benchmarks.second_reader.writing import as_bytes, as_numbers, write_module
from mailflow.commands.reading.second_reader import weights
from mailflow.commands.reading.second_reader.model import model

OUT = Path("mailflow/commands/reading/second_reader/deep_weights.py")
ROUNDS = 18
LONGEST = 100  # words of a mail that are learned from


def lesson_of(mails: Mails, words: Words) -> Lesson:
    """Of which wishes a mail is certain: those in every fair reading, or in none."""
    verbs = list(weights.VERBS)
    allowed = model().allowed
    manners = {name for found in mails.features for name in found if name.startswith("=")}
    sides = [*sorted(manners), *sorted(allowed)]
    both = list(zip(mails.features, mails.situations, strict=True))
    certain = torch.tensor(
        [
            [float((v in m or v not in f) and v in allowed[where]) for v in verbs]
            for m, f, where in zip(mails.meant, mails.fair, mails.situations, strict=True)
        ]
    )
    certain *= torch.tensor(mails.counts, dtype=torch.float32).unsqueeze(1)
    return Lesson(
        verbs,
        sides,
        words.padded(mails.seen),
        torch.tensor(
            [[float(name in found or name == where) for name in sides] for found, where in both]
        ),
        torch.tensor([[float(v in m) for v in verbs] for m in mails.meant]),
        certain,
        start(words),
    )


def start(words: Words) -> Tensor:
    """Where each word begins: the linear half's numbers; none for what nobody knows."""
    rows = np.zeros((len(words.known) + 1, weights.KEPT), np.float32)
    for word, place in words.known.items():
        rows[place] = np.array(model().small(word) or 0, np.float32)
    return torch.tensor(rows)


def write(net: Net, lesson: Lesson, words: Words, path: Path) -> int:
    """The module's size in bytes."""
    moves = net.moves.weight.detach().numpy()
    rows = np.array(
        [
            np.array(model().small(word), np.float32)
            + (moves[words.known[word]] if word in words.known else 0)
            for word in weights.WORDS.split()
        ]
    )
    steps = np.quantile(np.abs(rows), 0.9995, axis=0) / 127
    small = np.clip(np.round(rows / steps), -127, 127).astype(np.int8)
    known = {"STEPS": as_numbers(steps), "VECTORS": as_bytes(small)}
    return write_module(path, "deep.py", {**known, **parts(net, lesson)})


def main() -> None:
    given = options(__doc__, OUT)
    words = Words(LONGEST)
    lesson = lesson_of(gathered(given.samples, given.without), words)
    size = write(trained(lesson, ROUNDS), lesson, words, given.out)
    print(f"{len(lesson.words)} mails, {len(lesson.answers)} wishes, {size // 1024} KB")


if __name__ == "__main__":
    main()
