"""The network of both second readers, how it learns, and how it is written down.

Words start where a linear model or an encoder has them; those that were shown move a little. A word
is left out here and there, and its move, too, so that neither is relied on (dropout). One thread,
one seed: the same input gives the same weights on the same machine. Needs PyTorch.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from benchmarks.second_reader.writing import as_bytes, as_tuple

FILTERS = HIDDEN = 96
AT_ONCE = 64
RATE, DECAY = 4e-3, 1e-3


class Net(nn.Module):
    """Words, filters over three of them, the strongest and all together, a hidden layer, answers.

    Beside them one filter more for each answer, whose strongest reply counts as it is: the turn of
    phrase that says it.
    """

    def __init__(self, start: Tensor, sides: int, answers: int, filters: int) -> None:
        super().__init__()
        size = start.shape[1]
        self.start = nn.Embedding.from_pretrained(start, freeze=True)
        self.moves = nn.Embedding(*start.shape)
        nn.init.zeros_(self.moves.weight)
        self.filters = nn.Conv1d(size, filters, 3, padding=1)
        self.turns = nn.Conv1d(size, answers, 3, padding=1)
        self.hidden = nn.Linear(2 * filters, HIDDEN)
        self.beside = nn.Linear(sides, HIDDEN, bias=False)
        self.out = nn.Linear(HIDDEN, answers)
        self.alone = nn.Linear(sides, answers, bias=False)

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


@dataclass
class Lesson:
    """All texts as numbers: words (0 for none), sides, what they mean, and how certain that is."""

    answers: Sequence[str]
    sides: Sequence[str]
    words: Tensor
    side: Tensor
    meant: Tensor
    certain: Tensor  # what each answer of each text counts
    start: Tensor  # where each word begins

    def batches(self, turn: int) -> list[Tensor]:
        """Texts of about one length at a time."""
        lengths = (self.words > 0).sum(1)
        order = torch.randperm(len(self.words))
        order = order[torch.argsort(lengths[order] // 8, stable=True)]
        found = list(order.split(AT_ONCE))
        Random(turn).shuffle(found)  # no secret
        return found


class Words:
    """A number for each word that was shown, from 1."""

    def __init__(self, longest: int) -> None:
        self.longest = longest
        self.known: dict[str, int] = {}

    def padded(self, texts: Sequence[Sequence[str]]) -> Tensor:
        found = np.zeros((len(texts), self.longest), np.int64)
        for n, seen in enumerate(texts):
            for at, word in enumerate(seen[: self.longest]):
                found[n, at] = self.known.setdefault(word, len(self.known) + 1)
        return torch.tensor(found)


def trained(lesson: Lesson, rounds: int, filters: int = FILTERS) -> Net:
    """A net that has been through the lesson so often."""
    torch.manual_seed(0)
    torch.set_num_threads(1)
    net = Net(lesson.start, len(lesson.sides), len(lesson.answers), filters)
    learned = [each for each in net.parameters() if each.requires_grad]
    best = torch.optim.AdamW(learned, lr=RATE / 2, weight_decay=DECAY)
    steps = rounds * (len(lesson.words) // AT_ONCE + 1)
    pace = torch.optim.lr_scheduler.OneCycleLR(best, RATE, total_steps=steps, pct_start=0.2)
    lengths = (lesson.words > 0).sum(1)
    for turn in range(rounds):
        for some in lesson.batches(turn):
            most = max(int(lengths[some].max()), 3)
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


def parts(net: Net, lesson: Lesson) -> dict[str, str]:
    """All constants of a module of weights but those of the words."""
    # a filter's three words: the one before comes first in the kernel
    kernels = torch.cat([net.filters.weight, net.turns.weight]).detach().numpy()
    tables = {
        "FILTERS": kernels.transpose(2, 0, 1).reshape(-1, kernels.shape[1]),
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
    found = {"ANSWERS": as_tuple(lesson.answers), "SIDES": as_tuple(lesson.sides)}
    for name, table in tables.items():
        found[f"{name}_SIZE"] = str(table.shape[1])
        found[name] = as_bytes(np.ascontiguousarray(table, "<f4"))
    for name, numbers in rest.items():
        found[name] = as_bytes(numbers.detach().numpy().astype("<f4"))
    return found
