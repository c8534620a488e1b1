"""Trains the convolutional half of the second reader, on the words of the linear half.

    python -m benchmarks.second_reader.deep [--samples FILE] [--without SET ...] [--out FILE]

Run after `train.py`, whose words and numbers it starts from. Needs PyTorch beside what that needs.
Words that the mails show move a little from where the encoder has them; others stay. A word is
left out here and there, and its move, too, so that neither is relied on (dropout). One thread, one
seed: the same input gives the same weights on the same machine.
"""

from collections.abc import Sequence
from pathlib import Path
from random import Random

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from benchmarks.second_reader.options import options
from benchmarks.second_reader.train import Mails, gathered
from benchmarks.second_reader.writing import as_bytes, as_numbers, as_tuple, write_module
from mailflow.commands.reading.second_reader import weights
from mailflow.commands.reading.second_reader.model import model

OUT = Path("mailflow/commands/reading/second_reader/deep_weights.py")
FILTERS = 96
ROUNDS = 18
LONGEST = 100  # words of a mail that are learned from
AT_ONCE = 64
SCALE = 50.0  # what the linear half's small numbers are divided by
RATE, DECAY = 4e-3, 1e-3


class Net(nn.Module):
    """Words, filters over three of them, the strongest and all together, a hidden layer, wishes.

    Beside them one filter more for each wish, whose strongest answer counts as it is: the turn of
    phrase that says it.
    """

    def __init__(self, start: Tensor, sides: int, wishes: int) -> None:
        super().__init__()
        size = start.shape[1]
        self.start = nn.Embedding.from_pretrained(start, freeze=True)
        self.moves = nn.Embedding(*start.shape)
        nn.init.zeros_(self.moves.weight)
        self.filters = nn.Conv1d(size, FILTERS, 3, padding=1)
        self.turns = nn.Conv1d(size, wishes, 3, padding=1)
        self.hidden = nn.Linear(2 * FILTERS, FILTERS)
        self.beside = nn.Linear(sides, FILTERS, bias=False)
        self.out = nn.Linear(FILTERS, wishes)
        self.alone = nn.Linear(sides, wishes, bias=False)

    def forward(self, words: Tensor, side: Tensor) -> Tensor:
        if self.training:
            words = torch.where(torch.rand(words.shape) < 0.05, torch.zeros_like(words), words)
        here = (words > 0).float().unsqueeze(-1)
        moves = self.moves(words)
        if self.training:
            moves = moves * (torch.rand(words.shape) > 0.3).float().unsqueeze(-1)
        numbers = self._dropped((self.start(words) + moves) * here, 0.1)
        numbers = numbers.transpose(1, 2)
        found = functional.relu(self.filters(numbers)).transpose(1, 2) * here
        turns = self.turns(numbers).transpose(1, 2).masked_fill(here == 0, -1e4).max(1).values
        size = here.sum(1).clamp(min=1).sqrt()
        pooled = torch.cat([found.max(1).values, found.sum(1) / size], 1)
        hidden = functional.relu(self.hidden(self._dropped(pooled, 0.2)) + self.beside(side))
        return self.out(self._dropped(hidden, 0.2)) + self.alone(side) + turns

    def _dropped(self, numbers: Tensor, share: float) -> Tensor:
        return functional.dropout(numbers, share, self.training)


class Lesson:
    """All mails as numbers: words, sides, what they mean, and of which wishes that is certain."""

    def __init__(self, mails: Mails) -> None:
        self.verbs = list(weights.VERBS)
        manners = {name for found in mails.features for name in found if name.startswith("=")}
        allowed = model().allowed
        self.sides = [*sorted(manners), *sorted(allowed)]
        self.vocabulary: dict[str, int] = {}
        self.words = self._padded(mails.seen)
        self.lengths = (self.words > 0).sum(1)
        both = list(zip(mails.features, mails.situations, strict=True))
        self.side = torch.tensor(
            [
                [float(name in found or name == where) for name in self.sides]
                for found, where in both
            ]
        )
        self.meant = torch.tensor([[float(v in m) for v in self.verbs] for m in mails.meant])
        self.certain = torch.tensor(
            [
                [float((v in m or v not in f) and v in allowed[where]) for v in self.verbs]
                for m, f, where in zip(mails.meant, mails.fair, mails.situations, strict=True)
            ]
        )
        self.certain *= torch.tensor(mails.counts, dtype=torch.float32).unsqueeze(1)

    def _padded(self, mails: Sequence[tuple[str, ...]]) -> Tensor:
        found = np.zeros((len(mails), LONGEST), np.int64)
        for n, seen in enumerate(mails):
            for at, word in enumerate(seen[:LONGEST]):
                found[n, at] = self.vocabulary.setdefault(word, len(self.vocabulary) + 1)
        return torch.tensor(found)

    def start(self) -> Tensor:
        """Where each word begins: the linear half's numbers; none for what nobody knows."""
        rows = np.zeros((len(self.vocabulary) + 1, weights.KEPT), np.float32)
        for word, place in self.vocabulary.items():
            vector = model().vector(word)
            rows[place] = 0 if vector is None else np.array(vector, np.float32) / SCALE
        return torch.tensor(rows)

    def batches(self, turn: int) -> list[Tensor]:
        """Mails of about one length at a time."""
        order = torch.randperm(len(self.words))
        order = order[torch.argsort(self.lengths[order] // 8, stable=True)]
        found = list(order.split(AT_ONCE))
        Random(turn).shuffle(found)  # no secret
        return found


def trained(lesson: Lesson) -> Net:
    """A net that has been through the lesson `ROUNDS` times."""
    torch.manual_seed(0)
    torch.set_num_threads(1)
    net = Net(lesson.start(), len(lesson.sides), len(lesson.verbs))
    learned = [each for each in net.parameters() if each.requires_grad]
    best = torch.optim.AdamW(learned, lr=RATE / 2, weight_decay=DECAY)
    steps = ROUNDS * (len(lesson.words) // AT_ONCE + 1)
    pace = torch.optim.lr_scheduler.OneCycleLR(best, RATE, total_steps=steps, pct_start=0.2)
    for turn in range(ROUNDS):
        for some in lesson.batches(turn):
            most = max(int(lesson.lengths[some].max()), 3)
            best.zero_grad()
            said = net(lesson.words[some][:, :most], lesson.side[some])
            off = functional.binary_cross_entropy_with_logits(
                said, lesson.meant[some], reduction="none"
            )
            loss = (off * lesson.certain[some]).sum() / lesson.certain[some].sum()
            loss.backward()
            best.step()
            pace.step()
    return net.eval()


def write(net: Net, lesson: Lesson, path: Path) -> int:
    """The module's size in bytes."""
    words = weights.WORDS.split()
    moves = net.moves.weight.detach().numpy()
    rows = np.array(
        [
            np.array(model().vector(word), np.float32) / SCALE
            + (moves[lesson.vocabulary[word]] if word in lesson.vocabulary else 0)
            for word in words
        ]
    )
    steps = np.quantile(np.abs(rows), 0.9995, axis=0) / 127
    small = np.clip(np.round(rows / steps), -127, 127).astype(np.int8)
    # a filter's three words: the one before comes first in the kernel
    kernels = torch.cat([net.filters.weight, net.turns.weight]).detach().numpy()
    filters = kernels.transpose(2, 0, 1).reshape(-1, weights.KEPT)
    tables = {
        "FILTERS": filters,
        "HIDDEN": net.hidden.weight.detach().numpy(),
        "BESIDE": net.beside.weight.detach().numpy().T,
        "OUT": net.out.weight.detach().numpy(),
        "ALONE": net.alone.weight.detach().numpy().T,
    }
    rest = {
        "FILTER_BIAS": torch.cat([net.filters.bias, net.turns.bias]),
        "HIDDEN_BIAS": net.hidden.bias,
        "OUT_BIAS": net.out.bias,
    }
    parts = {
        "VERBS": as_tuple(lesson.verbs),
        "SIDES": as_tuple(lesson.sides),
        "STEPS": as_numbers(steps),
        "VECTORS": as_bytes(small),
    }
    for name, table in tables.items():
        parts[f"{name}_SIZE"] = str(table.shape[1])
        parts[name] = as_bytes(np.ascontiguousarray(table, "<f4"))
    for name, numbers in rest.items():
        parts[name] = as_bytes(numbers.detach().numpy().astype("<f4"))
    return write_module(path, "deep.py", parts)


def main() -> None:
    given = options(__doc__, OUT)
    lesson = Lesson(gathered(given.samples, given.without))
    size = write(trained(lesson), lesson, given.out)
    print(f"{len(lesson.words)} mails, {len(lesson.verbs)} wishes, {size // 1024} KB")


if __name__ == "__main__":
    main()
