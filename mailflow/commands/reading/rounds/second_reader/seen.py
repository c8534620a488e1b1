"""What a second reader sees of a statement: words, pairs of neighbors, and how it is said."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from mailflow.commands.reading.rounds.news import Sign, Told

#: Scripts without spaces: every letter is a word.
_WIDE = (("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7af"))
#: Words of a clause that are weighed.
LONGEST = 60


def words(clause: Told) -> tuple[str, ...]:
    """The words of a clause, folded: `@` for the mentee, `<other>` for a mentor, `<n>`."""
    return tuple(_shown(clause.words))[:LONGEST]


def _shown(said: Iterable[str]) -> Iterable[str]:
    for word in said:
        if not word.isascii() and any(first <= word[0] <= last for first, last in _WIDE):
            yield from word
        elif word:
            yield "<n>" if word.isdecimal() else word


def features(told: Sequence[Told]) -> frozenset[str]:
    """All of it: `nothing`, `heard_nothing`, `^still` for the first word, `>fine` in the last
    of several clauses, `=past` for a manner, `=good?` for what the rules found, here unsure.
    """
    found: set[str] = set()
    for clause in told:
        seen = words(clause)
        found.update(seen, (f"{one}_{two}" for one, two in pairwise(seen)))
        found.update(f"={manner}" for manner in clause.manners)
        found.update(f"={_sign(sign)}" for sign in clause.signs)
        found.update(f"^{word}" for word in seen[:1])
    if len(told) > 1:
        found.update(f">{word}" for word in words(told[-1]))
    return frozenset(found)


def _sign(sign: Sign) -> str:
    return sign.word + ("" if sign.sure else "?") + ("<" if sign.old or sign.past else "")
