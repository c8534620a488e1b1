"""Take back what was done, or what was written."""

from collections.abc import Iterator

from mailflow.commands.reading.clauses.topics import STUCK, UNDO
from mailflow.commands.reading.clauses.wording import TECHNICAL, whole
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter


def undo(letter: Letter) -> Iterator[Intent]:
    """Take back what you did, or what I wrote."""
    for sense in UNDO.find(letter.clauses):
        clause = sense.clause
        if (
            clause.conditional
            or TECHNICAL.search(clause.folded)
            or (clause.question and not sense.request)
        ):
            continue
        if (
            sense.words
            in ("oops", "whoops", "wrong group", "by mistake", "made a mistake", "by accident")
            and len(letter.clauses) < 2
        ):
            continue
        trouble = any(
            STUCK.sense(part) or TECHNICAL.search(part.folded)
            for part in letter.sentence(clause.sentence)
        )
        if trouble and " " not in sense.words:
            continue  # "neutron does not start, ошибка 500"
        if sense.negated and sense.words.split()[0] not in (
            "didn't",
            "did",
            "not",
            "that's",
            "never",
            "i",
        ):
            continue
        yield Intent("undo", because=sense.words, whole_line=whole(sense))
        return
