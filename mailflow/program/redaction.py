"""Finding somebody in a text, and taking them out of it: their addresses, and what they are called.

Addresses and whole names are theirs in any case of letters; a part of a name is a word that is
written as they write it. Names that somebody else bears, too, are not asked for here: such a word
tells of nobody.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from mailflow.program.model import FORMER
from mailflow.program.pen import is_telling, local_part
from mailflow.regex import regex

#: Shorter words are in every sentence.
SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Redaction:
    """What tells of somebody."""

    addresses: tuple[str, ...]
    words: tuple[str, ...] = ()

    def is_in(self, text: str) -> bool:
        """Whether the text tells of them."""
        return bool(text) and _pattern(self).search(text) is not None

    def of(self, text: str) -> str:
        """The text without them."""
        if not text:
            return text
        cut = _pattern(self).sub(FORMER, text)
        return cut if cut == text else cut.replace(f"{FORMER} <{FORMER}>", FORMER)


def called(name: str, addresses: tuple[str, ...], *, parts: bool = True) -> tuple[str, ...]:
    """What somebody may be called in a text: the whole name, each part of it, the local part.

    Without `parts` only what nobody means otherwise: where people go by the hundred, an April and
    a Mark among them, other people's dates and pull requests have to stay.
    """
    named = name.split()
    whole = (" ".join(named),) if parts or len(named) > 1 else ()
    some = tuple(part for part in named if len(part) >= SHORTEST) if parts else ()
    local = tuple(local_part(address) for address in addresses)
    words = (*filter(None, whole), *some, *filter(is_telling, local))
    return tuple(dict.fromkeys(words))


# many people ----------------------------------------------------------------------------------

_WORD = regex(r"\w+")
#: What `re.IGNORECASE` takes for an i and `casefold` does not.
_AN_I = {0x130: "i", 0x131: "i"}


class Finder:
    """Of whom of many a text may tell, without a look for each of them.

    Whatever a `Redaction` finds has a word that stands free in the text: by it they are looked up.
    """

    def __init__(self, wanted: Sequence[Redaction]) -> None:
        self._by_word: dict[str, set[int]] = {}
        for place, of in enumerate(wanted):
            locals_ = (form.partition("@")[0] for form in _forms(of.addresses))
            for form in (*locals_, *_forms(of.words)):
                word = max(_WORD.findall(_folded(form)), key=len, default="")
                self._by_word.setdefault(word, set()).add(place)

    def candidates(self, text: str) -> set[int]:
        """The places in the list of all whom the text tells of, and perhaps of some others."""
        if not text:
            return set()
        words = self._by_word.keys() & {*_WORD.findall(_folded(text)), ""}
        return set[int]().union(*(self._by_word[word] for word in words))


def _folded(text: str) -> str:
    return text.translate(_AN_I).casefold()


# patterns -------------------------------------------------------------------------------------


@lru_cache(maxsize=64)
def _pattern(wanted: Redaction) -> re.Pattern[str]:
    addresses = (re.escape(a).replace("@", "(?:@|%40)") for a in _forms(wanted.addresses))
    words = map(_written, _forms(wanted.words))
    found = [rf"(?<![\w.+-])(?i:{address})(?![\w-])" for address in addresses]
    return re.compile("|".join((*found, *(rf"(?<!\w){word}(?!\w)" for word in words))))


def _written(word: str) -> str:
    """A whole name is told by its parts, and we write it small in wishes; a part only as it is."""
    parts = [re.escape(part) for part in word.split()]
    joined = r"\s+".join(parts)
    return f"(?i:{joined})" if len(parts) > 1 else joined


def _forms(words: tuple[str, ...]) -> list[str]:
    """The words, the longest first; those that are not ASCII also as JSON writes them."""
    escaped = ("".join(c if c.isascii() else f"\\u{ord(c):04x}" for c in word) for word in words)
    return sorted(dict.fromkeys((*words, *escaped)), key=len, reverse=True)
