"""A verdict for each item, one behind the other and nothing else: `yes yes no yes no`."""

import re
from collections.abc import Mapping

from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.organizers.marks import marks
from mailflow.commands.reading.organizers.numbering import numbered
from mailflow.regex import regex

_FRAME = regex(
    r"\b(?:in (?:this |that |the )?order|respectively|(?:from )?top to bottom|from the top|"
    r"one by one|"
    r"der reihe nach|von oben nach unten|in dieser reihenfolge|dans l'ordre|en orden|por orden|"
    r"na ordem|in ordine|по порядку|po kolei|po rade)\b:?"
)
_LETTER = regex(r"\b[yn]\b")
_LONGEST = 200
_FEWEST = 3


def in_order(letter: Letter, items: Mapping[int, str]) -> tuple[Intent, ...]:
    """The decisions, where there are as many as items or as the numbers beside them.

    All of one kind is no list: "no, no, no!" may be said of anything.
    """
    body = letter.body
    if len(items) < _FEWEST or len(body) > _LONGEST:
        return ()
    plain = _LETTER.sub(lambda match: "yes" if match.group() == "y" else "no", fold(body))
    row = marks(numbered(letter, _FRAME.sub(" ", re.sub(r"\n+", ", ", plain))), items)
    said = [mark.verdict for mark in row if mark.kind == "V"]
    named = [mark.numbers for mark in row if mark.kind == "R"]
    other = [mark for mark in row if mark.kind not in "VRP-" or mark.rest or mark.words == "?"]
    if other or len(named) > 1 or set(said) != {"ok", "no"}:
        return ()
    numbers = sorted(named[0] if named else items)
    if len(said) != len(numbers) or len(said) < _FEWEST or not set(numbers) <= set(items):
        return ()
    found = []
    for verb in ("ok", "no"):
        chosen = tuple(str(n) for n, verdict in zip(numbers, said, strict=True) if verdict == verb)
        found.append(Intent(verb, chosen, because=body))
    return tuple(found)
