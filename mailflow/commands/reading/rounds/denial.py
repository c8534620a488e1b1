"""Which words a denial takes: the next one told, or in `antwortet nicht` the one before."""

from collections.abc import Sequence

from mailflow.commands.reading.lexicon import Hit
from mailflow.commands.reading.lexicon.rounds import ROUNDS

_AND = frozenset("and und et y e i и en och og but".split())
# Languages that put the denial behind its verb.
_BEHIND = frozenset(
    "longer more nicht pas plus jamais niet nooit inte ikke degil yok nahi nahin kein keine"
    " nie none nothing neither zero".split()
)
_NO = frozenset(
    phrase for block in (ROUNDS["CI_NOT"],) for phrase in " ".join(block.split()).split(", ")
)
_REACH = 5  # words between a denial and what it denies


def _that_count(denials: Sequence[Hit]) -> list[Hit]:
    """`hasn't stopped writing`, `no day without a mail`: two that cancel each other."""
    kept: list[Hit] = []
    for denial in denials:
        near = kept and 0 <= denial.start - kept[-1].end <= _NEAR
        if near and denial.words.split()[0] in _TURNED:
            kept.pop()
        else:
            kept.append(denial)
    return kept


_NEAR = 3
_TURNED = frozenset("stopped stops stop ceased ceases without failed fails missed misses".split())


def denied(words: Sequence[str], denials: Sequence[Hit], states: Sequence[Hit]) -> set[Hit]:
    """The hits among `states` that a denial takes.

    `not seen or heard`: what is joined to a denied sign is denied with it.
    """
    taken: set[Hit] = set()
    for denial in _that_count(denials):
        until = next((n for n in range(denial.end, len(words)) if words[n] in _AND), len(words))
        until = min(until, denial.end + _REACH + 1)
        after = [hit for hit in states if denial.end <= hit.start < until]
        after = [hit for hit in after if hit.words.split()[0] not in _NO]
        if after:
            first = after[0]
            taken.update(hit for hit in after if hit.start == first.start)
            taken.update(hit for hit in after if 0 <= hit.start - first.end <= 1)
            continue
        before = [hit for hit in states if 0 <= denial.start - hit.end <= 2]
        if before and denial.words.split()[-1] in _BEHIND:
            taken.add(before[-1])
    return taken
