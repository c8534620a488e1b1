"""`tz ZONE` from where somebody says she lives."""

from collections.abc import Iterator

from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.topics import PAUSE
from mailflow.commands.reading.words import sentences
from mailflow.commands.reading.zones import read_zones


def living(letter: Letter) -> Iterator[Intent]:
    """The zone of the writer; two that differ are asked about by `tz ?`."""
    away = any(PAUSE.sense(clause) for clause in letter.clauses)
    lone = "stranger" in letter.context.roles or len(letter.clauses) == 1
    found = {
        place.zone: place
        for sentence in sentences(letter.body)
        if not sentence.rstrip().endswith("?")
        for place in read_zones(sentence, away=away)
        if lone or not place.bare
    }
    named = {zone: place for zone, place in found.items() if "/" in place.because}
    found = named or found
    if len(found) == 1:
        ((zone, place),) = found.items()
        yield Intent("tz", (zone,), because=place.because, whole_line=False)
    elif len(found) > 1:
        yield Intent("tz", ("?",), because=letter.body, whole_line=False)
