"""The words that the second reader knows, in order; a new one leans on those that begin like it."""

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

#: A word that nobody has written yet leans on a few that share all but its ending.
_STEM, _ENDING, _LONGER, _KIN = 4, 4, 3, 12
_BEHIND_ALL = "\uffff"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words in one piece of UTF-8: a fifth of what as many strings would take."""

    text: bytes
    starts: "array[int]"  # where each word begins, and the end

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, place: int) -> str:
        return self.text[self.starts[place] : self.starts[place + 1]].decode()

    def places(self, word: str) -> Sequence[int]:
        """The word's, or of those that share its beginning: `confirmamos` leans on `confirmar`."""
        place = bisect_left(self, word)
        if place < len(self) and self[place] == word:
            return (place,)
        for cut in range(len(word) - 1, max(_STEM, len(word) - _ENDING) - 1, -1):
            if kin := self._begin(word[:cut], len(word) + _LONGER):
                return kin
        return ()

    def _begin(self, stem: str, longest: int) -> list[int]:
        """The first words that begin so."""
        found = range(bisect_left(self, stem), bisect_left(self, stem + _BEHIND_ALL))
        return [n for n in found if len(self[n]) <= longest][:_KIN]


def vocabulary(words: Sequence[str]) -> Vocabulary:
    """Of words in order."""
    each = [word.encode() for word in words]
    return Vocabulary(b"".join(each), array("I", accumulate(map(len, each), initial=0)))
