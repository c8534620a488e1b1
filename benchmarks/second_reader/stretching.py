"""Longer mails to learn from: a wish in the middle of other people's small talk means the same.

Most labelled mails are short, and people are not: without this a wish among three sentences about
the weather is found once in ten times, with it once in two.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

from benchmarks.second_reader.cases import Case

SMALL_TALK = Path(__file__).parent / "small-talk.txt"
#: How many sentences, or short mails that want nothing, are put around a mail.
AROUND = (1, 1, 2, 2, 3, 4)
_SHORT, _LONG = 20, 250  # letters of a mail that may be put around another
_SEED = 2


def stretched(cases: Sequence[Case]) -> Iterator[Case]:
    """Each mail once more among words that want nothing; the same ones each time."""
    chance, talk = Random(_SEED), _talk(cases)  # no secret
    for case in cases:
        around = chance.sample(talk, chance.choice(AROUND))
        around.insert(chance.randrange(len(around) + 1), case.text)
        yield replace(case, text=" ".join(map(_ended, around)))


def _talk(cases: Sequence[Case]) -> list[str]:
    lines = SMALL_TALK.read_text(encoding="utf-8").splitlines()
    mails = [case.text for case in cases if case.readings[0] == ["thanks"]]
    return list(dict.fromkeys((*lines, *(text for text in mails if _SHORT < len(text) < _LONG))))


def _ended(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "!", "?")) else f"{text}."
