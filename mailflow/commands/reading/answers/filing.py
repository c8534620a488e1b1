"""Organizers' words about held mail: `file 3`, `3 is Ana`, `drop 3`."""

from dataclasses import replace

from mailflow.commands.reading.clauses.words import fold, listed
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

#: How the digest says what "ok" does to such a mail.
HELD = ("file it as ", "noted, I answer it")
_FILE = regex(
    r"^\W*(?:please )?file #?(?P<n>\d{1,4})(?:\s+(?:as|under|for|to|with)\s+(?P<who>.+))?$"
)
_IS = regex(
    r"^\W*#?(?P<n>\d{1,4})\W?\s*(?:is|was|=|belongs to|comes from)\s+(?:from |by )?(?P<who>.+)$"
)
_DROP = regex(
    r"^\W*(?:please )?(?:drop|discard|delete|ignore) #?(?P<n>\d{1,4})$"
    r"|^\W*#?(?P<m>\d{1,4})\W?\s*(?:is |was )?(?:spam|junk|nobody|drop(?: it)?)$"
)
#: "3 is fine" names nobody.
_NO_NAMES = listed(
    """
    ok okay fine good great done no yes not approved agreed right wrong mine ours spam junk the a
    """
)


def filing(letter: Letter) -> tuple[tuple[Intent, ...], Letter]:
    """Words about held mail, and the letter without them."""
    held = {n for n, ok in letter.context.items.items() if ok.startswith(HELD)}
    if letter.context.thread != "digest" or not held:
        return (), letter
    found: list[Intent] = []
    rest: list[str] = []
    for line in letter.lines:
        if intent := _about(line, held):
            found.append(intent)
        else:
            rest.append(line)
    return tuple(found), replace(letter, text="\n".join(rest)) if found else letter


def _about(line: str, held: set[int]) -> Intent | None:
    folded = fold(line).strip(" .!")
    if (match := _DROP.match(folded)) and int(match["n"] or match["m"]) in held:
        return Intent("no", (match["n"] or match["m"],), because=line)
    match = _FILE.match(folded) or _IS.match(folded)
    if match is None or int(match["n"]) not in held:
        return None
    who = (match["who"] or "").strip("<>. ").split()
    if who and who[0] in _NO_NAMES:
        return None
    return Intent("file", (match["n"], *who), because=line)
