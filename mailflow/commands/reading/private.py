"""Reports and confidences: they win over every other wish in the mail."""

import re

from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.topics import PRIVATE

# The word alone, as a command or a route; anything technical beside it was taken out before.
_WORD = re.compile(r"^\W*(?:private|privat|prive|privado|privato|report|приватно|личное)\W*$")


def private(letter: Letter) -> Intent | None:
    """A private report anywhere in the mail, subject included, in any words."""
    for clause in (*letter.subject_clauses, *letter.clauses):
        if _WORD.match(clause.folded):
            return Intent("private", because=clause.text)
        sense = PRIVATE.sense(clause)
        if sense and not (
            sense.negated and sense.words.isascii() and _DENIED.search(clause.folded)
        ):
            return Intent("private", because=sense.words, whole_line=False)
    return None


# "nothing confidential", "no harassment here, all fine": denied in so many words.
_DENIED = re.compile(
    r"\b(?:nothing|no|not an?y?|never any)\s+(?:\w+\s+)?(?:confidential|private|"
    r"harassment|bullying|sensitive|secret|inappropriate|incident)\b"
)
