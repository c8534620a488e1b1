"""What is to be kept beside an item: `note 3 spoke to her`, `on 3 write: spoke to her`."""

import re
from collections.abc import Collection

from mailflow.commands.reading.intent import Intent
from mailflow.regex import regex

_NOTE = regex(
    r"(?:^\W*|[,;.]?\s+and\s+|[,;.]\s+)(?:please |kindly )*(?:(?:add|make|put|leave|write|stick) )?"
    r"(?:a |an |the )?(?:short |little )?(?:note(?! to (?:self|myself)\b)|comment|"
    r"remark|memo|notiz|nota)\s*"
    r"(?:on|at|for|to|under|by|beside|zu|pour|sur|para)?\s*(?:number |item |no\. ?)?#?(\d+)\b"
    r"[\s:,-]*(?:that |saying (?:that )?)?(.*)$",
    re.DOTALL,
)
_WRITE = regex(
    r"^\W*(?:(?:please|pls|and|also) )*(?:"
    r"(?:on|under|at|beside|next to|behind) (?:number |item )?#?(?P<n>\d{1,3}) (?:please )?"
    r"(?:write|note|put|add|jot(?: down)?)|"
    r"(?:write|note|put|add|jot|scribble)(?: down)? (?:on|under|at|beside|next to|behind) "
    r"(?:number |item )?#?(?P<m>\d{1,3}))\s*:\s*(?P<words>.*\w.*)$",
    re.DOTALL,
)

#: "On 4 write: away till Oct. Don't end it": an order is no part of the note.
_ORDER = regex(
    r"[.;!]\s+(?=(?:so |and )?(?:don't|do not|keep|drop|ok|yes|no|approve|lapse|extend|replace)\b)"
)


def noted(items: Collection[int], sentence: str, folded: str) -> tuple[Intent, str] | None:
    """The note of a sentence, and what stands before it; None where there is none."""
    if (match := _WRITE.match(folded)) and int(match["n"] or match["m"]) in items:
        told = sentence.partition(":")[2].strip()
        beyond = _ORDER.search(match["words"])
        if beyond and len(folded) == len(sentence):
            told = told[: len(told) - len(match["words"]) + beyond.start()]
        rest = match["words"][beyond.end() :] if beyond else ""
        return Intent("note", (match["n"] or match["m"],), because=sentence, note=told), rest
    match = _NOTE.search(folded)
    if match is None or int(match[1]) not in items:
        return None
    _, found, tail = sentence.rpartition(match[1])
    words = tail.strip(" :,-") if found else match[2].strip()
    return Intent("note", (match[1],), because=sentence, note=words), folded[: match.start()]
