"""Whom an organizer's words may name: people are loaded by name, and nobody else's mail does so."""

from collections.abc import Callable, Iterator

from mailflow.program.model import Person
from mailflow.program.snapshot import Scope, Snapshot
from mailflow.regex import regex

_WORD = regex(r"(?<![\w@.+-])[^\W\d_][\w'’-]+(?![\w@])")
#: A mail that rules about somebody is short, and so is the list of those whom it can name.
MOST_WORDS, MOST_NAMES = 60, 8


def called_in(state: Snapshot, who: Person, text: str, called: Callable[[str], list[int]]) -> Scope:
    """People whose first name stands in the text, if no one is known by it already."""
    if not state.is_organizer(who) or len(text.split()) > MOST_WORDS:
        return Scope()
    found = [key for word in _candidates(state, text) for key in called(word)]
    return Scope(people=frozenset(found))


def _candidates(state: Snapshot, text: str) -> list[str]:
    """Words that may be first names, those in capitals first: `remove Bo`, `remove bo`."""
    known = {p.called.casefold() for p in state.people.values()} | set(state.settings.tracks)
    words = dict.fromkeys(_WORD.findall(text))
    in_order = sorted(words, key=lambda word: not word[0].isupper())
    return list(_spelled(in_order, known))[:MOST_NAMES]


def _spelled(words: list[str], known: set[str]) -> Iterator[str]:
    for word in words:
        if word.casefold() not in known:
            yield word if word[0].isupper() else word.capitalize()
