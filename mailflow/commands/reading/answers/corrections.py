"""What a writer takes back for something of the same kind: `docs... sorry, I mean talk`."""

import re
from collections.abc import Collection
from functools import lru_cache

_MARK = (
    r"(?:i mean|i meant|i wanted to say|(?:i'm |i am )?sorry|oops|wait|or rather|correction|"
    r"make (?:it|that)|scratch that|actually|better said|no wait|wait no|argh|typo)"
)
_GAP = r"[\s,.;:!?()…–—-]+"


def withdrawn(folded: str, names: Collection[str]) -> frozenset[str]:
    """The names after which another one is said instead."""
    return frozenset(match[1] for match in _pattern(tuple(names)).finditer(folded))


@lru_cache(maxsize=64)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    one = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)) or r"(?!)"
    small = (
        r"(?:(?:oh|er+|um+|hm+|no|wait|sorry|ah|uh|please|group|track|i mean|it's|the|to|in|for)"
    )
    return re.compile(
        rf"(?<![\w-])({one})(?![\w-]){_GAP}{small}{_GAP})*{_MARK}{_GAP}{small}{_GAP})*"
        rf"(?=(?:{one})(?![\w-]))"
    )
