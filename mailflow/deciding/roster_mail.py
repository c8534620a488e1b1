"""An organizer's `add`: the roster below it, or in the one spreadsheet that is attached.

What is read is written into the wish as plain values, so that a yes to the question is about what
the question showed, whatever is written later.
"""

import zlib
from collections.abc import Callable, Iterable
from dataclasses import replace

from mailflow.commands.reading.intent import Intent
from mailflow.deciding import roster_text
from mailflow.deciding.roster_text import NoRoster, Roster
from mailflow.mail.inbound import InboundMessage
from mailflow.program import roster
from mailflow.program.roster import Verdict

#: A longer list is for the host: nobody checks more lines than this in a mail.
MOST_LINES = 200
TABLES = ("text/csv", "text/comma-separated-values", "text/tab-separated-values")


def with_roster(
    intents: tuple[Intent, ...], message: InboundMessage, is_ours: Callable[[str], bool]
) -> tuple[Intent, ...]:
    """The wishes, each `add` with the people of its roster; `is_ours` tells what is nobody's."""
    return tuple(_read(i, message, is_ours) if i.verb == "add" else i for i in intents)


def _read(intent: Intent, message: InboundMessage, is_ours: Callable[[str], bool]) -> Intent:
    text = intent.note.strip() or _attached(message)
    try:
        found = roster_text.parse(text, "your list")
    except NoRoster as error:
        return replace(intent, note=roster.noted((), (), error.problems))
    if len(found.entries) > MOST_LINES:
        problem = (
            f"your list has {len(found.entries)} people; by mail it may be {MOST_LINES}, and"
            ' "mailflow import" on the server takes any number'
        )
        return replace(intent, note=roster.noted((), (), (problem,)))
    mine = tuple(e for e in found.entries if not is_ours(e.address))
    refused = (*found.refused, *_our_own(found, is_ours))
    sum_of = zlib.crc32(repr((mine, refused)).encode())
    name = f"{len(mine)}#{sum_of:08x}"  # another list is another question
    return replace(intent, args=(name,), note=roster.noted(mine, refused, ()))


def _our_own(found: Roster, is_ours: Callable[[str], bool]) -> Iterable[Verdict]:
    for entry in found.entries:
        if is_ours(entry.address):
            yield Verdict(entry.line, entry.address, "is an address of ours", ok=False)


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
