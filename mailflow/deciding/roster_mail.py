"""An organizer's `add`: the roster below it, or in the one spreadsheet that is attached.

What is read is written into the wish as plain values, so that a yes to the question is about what
the question showed, whatever is written later.
"""

import zlib
from collections.abc import Callable
from dataclasses import replace

from mailflow.commands.reading.intent import Intent
from mailflow.deciding import roster_text
from mailflow.deciding.roster_text import NoRoster
from mailflow.mail.inbound import InboundMessage
from mailflow.program import roster

#: A longer list is for the host: nobody checks more lines than this in a mail.
MOST_LINES = 200
_BLANK = ' \t\r,;"'  # of a line without a word in any cell
TABLES = ("text/csv", "text/comma-separated-values", "text/tab-separated-values")


def with_roster(
    intents: tuple[Intent, ...], message: InboundMessage, why_not: Callable[[str], str]
) -> tuple[Intent, ...]:
    """The wishes, each `add` with its roster's people; `why_not` says why one may not be in it."""
    return tuple(_read(i, message, why_not) if i.verb == "add" else i for i in intents)


def _read(intent: Intent, message: InboundMessage, why_not: Callable[[str], str]) -> Intent:
    text = intent.note.strip() or _attached(message)
    filled = sum(1 for line in text.splitlines() if line.strip(_BLANK)) - 1  # less the head
    if filled > MOST_LINES:
        problem = (
            f"your list has {filled} people; by mail it may be {MOST_LINES}, and"
            ' "mailflow import" on the server takes any number'
        )
        return replace(intent, note=roster.noted((), (), (problem,)))
    try:
        found = roster_text.parse(text, "your list")
    except NoRoster as error:
        return replace(intent, note=roster.noted((), (), error.problems))
    mine, refused = roster_text.sifted(found, why_not)
    sum_of = zlib.crc32(repr((mine, refused)).encode())
    name = f"{len(mine)}#{sum_of:08x}"  # another list is another question
    return replace(intent, args=(name,), note=roster.noted(mine, refused, ()))


def _attached(message: InboundMessage) -> str:
    """The text of the one table that is attached to the mail itself."""
    tables = [
        part.text
        for part in message.parts
        if part.attached
        and not part.depth
        and (part.content_type in TABLES or part.filename.lower().endswith((".csv", ".tsv")))
    ]
    return tables[0] if len(tables) == 1 else ""
