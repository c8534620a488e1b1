"""Short forms of hurried writers, spelled out: `dont`, `wd`, `ppl`, `tmrw`."""

import re
from collections.abc import Mapping

from mailflow.regex import regex

_SHORT: Mapping[str, str] = {
    "to-do": "todo", "im": "i'm", "ive": "i've", "youre": "you're", "hes": "he's", "shes": "she's",
    "theyre": "they're", "whats": "what's", "whos": "who's", "thats": "that's", "lets": "let's",
    "wd": "would", "shd": "should", "ppl": "people", "agian": "again", "agn": "again",
    "tmrw": "tomorrow", "tmr": "tomorrow", "2moro": "tomorrow", "abt": "about", "nxt": "next",
    "plz": "please", "thx": "thanks", "lemme": "let me", "gonna": "going to",
}  # fmt: skip
_WORD = regex(rf"(?<![\w'-])(?:{'|'.join(sorted(_SHORT, key=len, reverse=True))})(?![\w'-])")
_NOT = regex(r"\b(do|does|did|is|are|was|were|wo|ca|could|would|should|has|have|had|must)nt\b(?!')")
#: Words of their own, unless a verb follows: `ill take 7`, `id like`.
_MAYBE = regex(
    r"\bi(?P<end>ll|d)(?= (?:take|do|handle|look|see to|deal|have|own|say|like|love|rather|keep|"
    r"drop|"
    r"wait|write|be|ask)\b)"
)


def spelled_out(folded: str) -> str:
    """The line with short forms as everybody else writes them."""
    text = _NOT.sub(r"\1n't", folded)
    return _WORD.sub(_long, _MAYBE.sub(r"i'\g<end>", text))


def _long(match: re.Match[str]) -> str:
    return _SHORT[match.group()]
