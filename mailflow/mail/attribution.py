"""The lines by which a client introduces a quote: "On Tuesday Ann <ann@example.org> wrote:". Pure.

A short paragraph with a date or time and an address or name is one by its shape, in any language;
words settle only what has no shape of its own.
"""

import re
from collections.abc import Iterator

from mailflow.regex import regex

from .line import Lines
from .shapes import ADDRESS, DATE, LONGEST, TIME, YEAR
from .vocabulary import OPENING, WROTE

_MOST_LINES = 6  # of an attribution
_ARTICLE = regex(r"in (?:article|message|news:?) ?<[^<>\s]+@[^<>\s]+>,?", re.IGNORECASE)
# "* Ann Lee" right above a quote with bars is what some users of Gnus have.
_STARRED = regex(r"\* (?:[A-Z][\w.'-]{0,20} ?){1,4}")
_WROTE_BARE = "> wrote"  # Zoho forgets the colon
_ENDS = (".", "!", "?", ":", "：")  # no attribution goes on behind these


def begin(lines: Lines, end: int, names: tuple[str, ...]) -> int | None:
    """The first line of the attribution that ends in this line."""
    last = lines.texts[end].rstrip(" \t*_")
    marked = lines.before_quote(end + 1)
    if marked and _STARRED.fullmatch(last) and lines.texts[end + 1].startswith("|"):
        return end
    if len(last) > LONGEST:
        return None
    colon = last.endswith((":", "："))
    bare = not colon and last.endswith(_WROTE_BARE)
    if not colon and not bare and not (marked and ADDRESS.search(last)):
        return None
    found: int | None = None
    span = ""
    for start in _upward(lines, end):
        text = lines.texts[start]
        span = f"{text} {span}"
        if len(span) > LONGEST or (start < end and text.endswith(_ENDS)):
            break
        if _is_attribution(span, marked=marked, names=names) or (
            not marked and _is_dated(span) and _stands_alone(lines, start, end)
        ):
            if DATE.search(text):  # where it begins; what is above was typed
                found = _with_writer(lines, start, span)
                break
            found = start if found is None else found
    if found is not None:
        found = _with_article(lines, found)
        _split(lines, found)
    return found


def _with_writer(lines: Lines, start: int, span: str) -> int:
    """The line above, too, if it is there that the writer stands: "Message of Ann <a@b.c> of"."""
    above = start - 1
    named = above >= 0 and lines.typed(above) and re.search(r"<\S+@\S+>", lines.texts[above])
    return above if named and "@" not in span else start


def _with_article(lines: Lines, start: int) -> int:
    """The line above, too, if it names the message: "In article <1@b.c>,"."""
    above = start - 1
    named = above >= 0 and lines.typed(above) and _ARTICLE.fullmatch(lines.texts[above])
    return above if named else start


def _upward(lines: Lines, end: int) -> Iterator[int]:
    """The lines of a paragraph from its last one up, as many as an attribution may have."""
    for at in range(end, max(end - _MOST_LINES, -1), -1):
        if lines.typed(at):
            yield at
        elif lines.texts[at] or not lines.texts[at + 1].startswith("<"):
            return  # one client leaves a blank line before the address


def _is_attribution(span: str, *, marked: bool, names: tuple[str, ...]) -> bool:
    span = span.strip()
    address = "@" in span and bool(ADDRESS.search(span))
    time = bool(TIME.search(span))
    if not address and not time and not marked:
        return False
    date = bool(DATE.search(span))
    colon = span.rstrip("*_ ").endswith((":", "："))
    wrote = bool(WROTE.search(span))
    if marked:
        if not colon:
            begins = bool(DATE.match(span)) and span.endswith(">")
            return date and address and (time or begins)
        return wrote or (date and time) or (address and (date or time or len(span) < 120))
    if not colon:
        return date and time and address and span.endswith(_WROTE_BARE)
    if wrote and address:
        return True
    if date and time and (address or wrote):
        return True
    if date and address:
        return True
    if wrote and time and YEAR.search(span) and len(span) < 120:
        return True
    folded = span.casefold()
    return date and time and any(name in folded for name in names)


def _is_dated(span: str) -> bool:
    """Whether it says no more than "On 3 March 2026 Ann wrote:", which people type, too."""
    return len(span) < 120 and bool(WROTE.search(span) and YEAR.search(span))


def _stands_alone(lines: Lines, start: int, end: int) -> bool:
    """Whether these lines are a paragraph of their own below something that was typed."""
    above = lines.previous_filled(start)
    return (
        above is not None
        and above < start - 1
        and lines.typed(above)
        and lines.next_filled(end + 1) != end + 1
    )


def _split(lines: Lines, at: int) -> None:
    """Keep what was typed before an attribution on the same line."""
    text = lines.texts[at]
    date = DATE.search(text)
    if not date:
        return
    before = text[: date.start()].split(" ")
    for back in range(1, min(5, len(before) + 1)):
        word = before[-back]
        if word[:1].isupper() and word.casefold() in OPENING:
            kept = " ".join(before[:-back]).rstrip(" -–—_")
            if any(char.isalnum() for char in kept):
                lines.kept[at] = kept
            return
