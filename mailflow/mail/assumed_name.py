"""Names that speak for somebody else: an organizer's, the program's, or an office's. Pure.

A name stands above posts and in mails to people who do not see whose address is behind it. Whoever
bears such a name in good faith is called by the local part of their address.
"""

import unicodedata
from collections.abc import Iterable

from mailflow.regex import regex

_WORD = regex(r"[^\W_]+")
#: Letters of other scripts that look like Latin ones (UTS 39), as far as names need them.
_LOOKS = str.maketrans("аеорсухіјѕԁһԛԝвкмнтαεορυχικνηωτ", "aeopcyxijsdhqwbkmhtaeopyxiknnwt")
#: Who nobody is but those whom the configuration names.
_OFFICES = frozenset(
    "mailflow organizer organizers organiser organisers admin administrator administrators "
    "moderator moderators postmaster support staff".split()
)
#: What may stand beside an office without making it a person's name.
_FILLING = frozenset("the a your our program mentoring team group list of".split())


def is_assumed(name: str, others: Iterable[str]) -> bool:
    """Whether it holds all words of another's name, in any order, or is an office's."""
    words = _words(name)
    if words & _OFFICES and words <= _OFFICES | _FILLING:
        return True
    return any(_holds(words, _words(other)) for other in others)


def _holds(words: frozenset[str], other: frozenset[str]) -> bool:
    # One word is a first name, which many bear: beside other words it is somebody's own.
    return bool(other) and (other <= words if len(other) > 1 else other == words)


def _words(name: str) -> frozenset[str]:
    """Its words as an eye takes them: without case, accents, unseen letters and other scripts."""
    seen = "".join(c for c in name if unicodedata.category(c) not in ("Cf", "Cc"))
    bare = unicodedata.normalize("NFKD", seen).casefold().translate(_LOOKS)
    plain = "".join(c for c in bare if not unicodedata.combining(c))
    return frozenset(_WORD.findall(plain))
