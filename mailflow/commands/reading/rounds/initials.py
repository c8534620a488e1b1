"""An answer in initials, as people write who answer the same question each week: `1g 2q 3d`."""

import re

from mailflow.regex import regex

_WORDS = {"g": "good", "s": "stuck", "q": "quiet", "d": "done"}
_LETTER = r"[gsqd](?![^\W\d_])"
_BETWEEN = r"\s*[.:)=–-]?\s*"
#: Nothing else may be written: "3 d" beside words may be days.
_ALL = regex(rf"\W*(?:\d{{1,2}}{_BETWEEN}{_LETTER}\W*)+", re.IGNORECASE)
_EACH = regex(rf"(?P<number>\d{{1,2}})(?P<between>{_BETWEEN})(?P<letter>{_LETTER})", re.IGNORECASE)


def with_words(text: str) -> str:
    """The text with words for initials, where it holds nothing else."""
    return _EACH.sub(_word, text) if _ALL.fullmatch(text) else text


def _word(match: re.Match[str]) -> str:
    return f"{match['number']}{match['between'] or ' '}{_WORDS[match['letter'].lower()]}"
