"""Who may still join a cohort: `nobody else into coa`, `coa takes people again`."""

import re
from collections.abc import Collection

from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.dates.calendar_words import NUMBERS
from mailflow.regex import regex

_PEOPLE = r"(?:people|mentees|newcomers|folks|applicants|members)"
_NOBODY = rf"(?:nobody|no one|no-one|no (?:more|new|further) {_PEOPLE})(?: (?:else|new|more))?"
_ANYBODY = rf"(?:anyone|anybody|(?:any )?(?:more |new )?{_PEOPLE})(?: (?:else|new|more))?"
_CLOSED = regex(
    rf"(?:let )?{_NOBODY}(?: (?:gets|goes|is let|may go|may come))? into (?:the )?@|"
    rf"(?:don't|do not|never) (?:let|put) {_ANYBODY} (?:in|into)(?:to)? (?:the )?@|"
    rf"(?:stop|quit|no longer) (?:taking|accepting|adding|letting|putting|take|accept) "
    rf"(?:in )?{_ANYBODY}?(?: in| into)?(?:to)?(?: the)? ?@|"
    rf"no more {_PEOPLE} in @|@ (?:takes|accepts|gets|is taking) (?:in )?{_NOBODY}"
)
_OPENED = regex(
    rf"@ (?:(?:can|may|is ready to|is free to) (?:take|accept|have|get)|takes|accepts|is taking|"
    rf"is accepting) (?:in )?(?:new |more |some )?{_PEOPLE} (?:again|once more)|"
    rf"(?:start |begin |go back to )?(?:take|taking|accept|accepting|let|letting|admit|admitting) "
    rf"(?:in )?(?:new |more |some )?{_PEOPLE} (?:back )?(?:in|into|for|to) @ (?:again|once more)|"
    rf"let {_PEOPLE} (?:back )?into @ again|{_PEOPLE} (?:can|may) (?:join|get into) @ again"
)
_STATES = {"shut": "close", "closed": "close", "close": "close", "open": "open", "opened": "open"}
_AS_IT_IS = ("as is", "as it is", "as before", "stays", "unchanged", "same", "the same", "as now")
_BETWEEN = regex(r"\s*(?:[,;\n]|\.(?=\s)|\band\b)\s*")
_MANY = 20


def intake(folded: str, track: str) -> tuple[str, str] | None:
    """`close` or `open`, and the cohort: the only one that the sentence names."""
    said = re.sub(rf"(?<![\w-]){re.escape(track)}(?![\w-])", "@", folded)
    if _CLOSED.fullmatch(said):
        return ("close", track)
    return ("open", track) if _OPENED.fullmatch(said) else None


def listed_cohorts(text: str, tracks: Collection[str]) -> tuple[tuple[str, ...], ...]:
    """`deploy ten, talk shut, coa as is`: a whole mail of cohorts and what becomes of them.

    Without a cohort that opens or closes such a list may be a count of heads, and is none.
    """
    pieces = [piece for piece in _BETWEEN.split(fold(text).strip(" .!")) if piece]
    if not 1 < len(pieces) < _MANY:
        return ()
    found: list[tuple[str, ...]] = []
    for piece in pieces:
        track, _, state = piece.replace(":", " ").partition(" ")
        state = state.strip()
        count = state if state.isdecimal() else str(NUMBERS.get(state, ""))
        if track not in tracks or not (state in _STATES or state in _AS_IT_IS or count):
            return ()
        if state in _STATES:
            found.append((_STATES[state], track))
        elif count:
            found.append(("cap", track, count))
    changes = any(verb != "cap" for verb, *_ in found)
    return tuple(found) if changes else ()
