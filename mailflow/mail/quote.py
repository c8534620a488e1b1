"""Where old messages begin in a mail's text: quote marks, attributions, header blocks. Pure.

The lines are looked at once; each question is asked of a bounded number of neighbors, so that
the whole stays linear whatever is written there.
"""

import re
from collections.abc import Iterator

from .line import Kind, Lines
from .vocabulary import BANNER, LABELS, OPENING, REPLY_ABOVE, WROTE

_MARK = re.compile(r"[ \t]{0,3}>")
_BAR = re.compile(r"[ \t]{0,3}(\|)[ \t](?!.*\|)")  # with a second bar it is somebody's table
_INITIALS = re.compile(r" ?([A-Z][A-Za-z]{0,3}>)(?:[ \t>]|$)")

_TIME = re.compile(r"\d{1,2}\s?(?:[:：h時点시]|\.)\s?\d{2}(?!\d)")
_DATE = re.compile(
    r"\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b"  # 3.3.2026, 03/03/26, 2026-03-03
    r"|\d{2,4}\s?[年년]\s?\d{1,2}\s?[月월]"
    r"|\b\d{1,2}[.,]?[ \u00a0-](?:\w{1,3}[ \u00a0])?[^\W\d]{3,}[.,]?-?"  # 3 March, 3 de mar
    r"|\b[^\W\d]{3,}\.?[ -]\d{1,2},?[ -](?:19|20)\d\d\b"  # March 3, 2026
    r"|\b(?:19|20)\d\d\b"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d[./-]\d{2}\b")
_ADDRESS = re.compile(r"[^\s<>@]+@[^\s<>@]+\w")
_LABEL = re.compile(
    r"[ \t>]{0,6}[*_]{0,2}([^\W\d_](?:[\w .'’/-]{0,26}))[*_]{0,2}\s?[:：][*_]{0,2}(.*)"
)
_DASHED = re.compile(
    r"(?:\W{0,3}[-_–—=*]{3,}|#{2,}-?)\s*([^\s-].{2,60}?)\s*(?:[-_–—=*]{3,}|-?#{2,})\W{0,2}"
)
_OUTLOOK = re.compile(r"-----(?=\S)[^-]{4,50}(?<=\S)-----")  # its own shape in every language
RULE = re.compile(r"[ \t]*(?:[-_=*~–—─━]{5,}|(?:[-_*] ){4,}[-_*]?)[ \t]*")

_MOST_LINES = 6  # of an attribution
_MOST_CHARACTERS = 400
_MOST_LABELS = 24  # lines of a header block that are looked at


def mark(lines: Lines, names: tuple[str, ...] = ()) -> None:
    """Mark quoted lines and what introduces them; `names` are those the mail is addressed to."""
    _marked(lines)
    for at in range(len(lines)):
        if not lines.typed(at):
            continue
        if end := _header_block(lines, at):
            start, closed = at, True
        elif _is_banner(lines, at):
            start, end, closed = at, at + 1, not _before_mark(lines, at + 1)
        elif (begin := _attribution(lines, at, names)) is not None:
            start, end, closed = begin, at + 1, not _before_mark(lines, at + 1)
        else:
            continue
        _introduce(lines, start, end)
        if closed:  # no marks: from here on everything is the old message
            lines.set(range(end, len(lines)), Kind.OLD)
            return


def _marked(lines: Lines) -> None:
    """Lines that a mark of any style says are quoted."""
    texts = lines.texts
    for at, text in enumerate(texts):
        if not text or lines.kinds[at] is not Kind.TYPED:
            continue
        if _MARK.match(text):
            if not _is_cut_attribution(lines, at):
                lines.kinds[at] = Kind.QUOTE
        elif other := _other_mark(text):
            # One such line alone is typed; quotes have the same mark on the next line.
            beside = texts[max(at - 1, 0) : at] + texts[at + 1 : at + 2]
            if other in map(_other_mark, beside):
                lines.kinds[at] = Kind.QUOTE
    for at in range(1, len(texts) - 1):
        if (
            lines.typed(at)
            and lines.kinds[at - 1] is lines.kinds[at + 1] is Kind.QUOTE
            and _is_remnant(texts[at - 1], texts[at])
        ):
            lines.kinds[at] = Kind.QUOTE


def _other_mark(text: str) -> str:
    """The quote mark of the rarer styles, `|` or `JM>`, "" if there is none."""
    found = _BAR.match(text[:_MOST_CHARACTERS]) or _INITIALS.match(text)
    return found[1] if found else ""


def _is_remnant(above: str, text: str) -> bool:
    """The end of a quoted line that was wrapped without its mark, or with the mark at its end."""
    if text.endswith(" >") or above.count("(") > above.count(")"):
        return True
    return len(above) >= 60 and not text[0].isupper() and not above.endswith((".", "?", "!", ":"))


def _is_cut_attribution(lines: Lines, at: int) -> bool:
    """An address's closing bracket that was wrapped: `> wrote:`."""
    text = lines.texts[at]
    above = lines.previous_filled(at)
    return (
        len(text) < 40
        and text.endswith(":")
        and above is not None
        and lines.typed(above)
        and bool(
            WROTE.search(text) or lines.texts[above].count("<") > lines.texts[above].count(">")
        )
    )


def _before_mark(lines: Lines, at: int) -> bool:
    """Whether the next thing after a few blank lines is a marked quote."""
    following = lines.next_filled(at)
    return following is not None and lines.kinds[following] is Kind.QUOTE


def _introduce(lines: Lines, start: int, end: int) -> None:
    """These lines introduce a quote; rules and banners right above them do, too."""
    lines.set(range(start, end), Kind.INTRODUCTION)
    above = lines.previous_filled(start)
    while above is not None and lines.typed(above) and _announces(lines, above):
        lines.kinds[above] = Kind.INTRODUCTION
        above = lines.previous_filled(above)


def _announces(lines: Lines, at: int) -> bool:
    text = lines.texts[at].strip()
    if RULE.fullmatch(text):
        return True
    if len(text) <= 120 and (dashed := _DASHED.fullmatch(text)) and BANNER.search(dashed[1]):
        return True
    label = _label(text)  # "Message du : 12/12/2016 13:20" over the header proper
    if label and _DATE.search(label[1][:40]) and _TIME.search(label[1][:40]):
        return True
    return _is_spoken_banner(lines, at)


def _is_spoken_banner(lines: Lines, at: int) -> bool:
    """A paragraph of one line such as "Begin forwarded message:"."""
    text = lines.texts[at].strip()
    alone = at == 0 or not lines.typed(at - 1)
    return alone and len(text) < 60 and text.endswith((":", "：")) and bool(BANNER.search(text))


def _is_banner(lines: Lines, at: int) -> bool:
    """A titled rule over an old message: `-----Original Message-----`."""
    text = lines.texts[at].strip()
    if _is_spoken_banner(lines, at):
        return _before_mark(lines, at + 1)
    if len(text) > 120 or text[:1] not in "-_–—=*#" or not (dashed := _DASHED.fullmatch(text)):
        return False
    if BANNER.search(dashed[1]) or REPLY_ABOVE.search(dashed[1]):
        return True
    following = lines.next_filled(at + 1)
    if following is None:
        return False
    if WROTE.search(dashed[1]):
        return True
    return bool(_OUTLOOK.fullmatch(text)) or bool(_header_block(lines, following))


# --- header blocks -----------------------------------------------------------------------------


def _label(text: str) -> tuple[str, str] | None:
    """(word, value) of a line such as "*From:* Ann <ann@example.org>"."""
    found = _LABEL.match(text[:400])
    return (found[1].strip().casefold(), found[2].strip()) if found else None


def _header_block(lines: Lines, start: int) -> int:
    """The end of an old message's header that starts here, 0 if none does."""
    first = _label(lines.texts[start])
    if first is None:
        return 0
    if _kind(first[0]):
        return _known_header(lines, start)
    # A language we do not know: somebody's address on top of several labels, with date and time.
    # Forms that people fill in are not like that.
    if not _ADDRESS.search(first[1]):
        return 0
    end = start
    while end < len(lines) and lines.typed(end) and _label(lines.texts[end]):
        end += 1
        if end - start == _MOST_LABELS:
            break
    text = " ".join(lines.texts[start:end])
    return end if end - start >= 4 and _DATE.search(text) and _TIME.search(text) else 0


def _kind(label: str) -> str:
    """What a label of a header means, in any language that we know; "" if nothing."""
    return LABELS.get(label.replace(" ", ""), "")


def _known_header(lines: Lines, start: int) -> int:
    """The end of a header that begins with a word such as "From", 0 if it is none."""
    kinds: set[str] = set()
    wraps = 0
    address = date = time = False
    end = start
    for at in range(start, min(len(lines), start + _MOST_LABELS)):
        text = lines.texts[at][:_MOST_CHARACTERS]
        if text and not lines.typed(at):
            break
        found = _label(text)
        if found and (kind := _kind(found[0])):
            kinds.add(kind)
            wraps = 0
            end = at + 1
        elif not text:
            following = lines.next_filled(at)
            again = _label(lines.texts[following]) if following is not None else None
            if len(kinds) > 1 and not (again and _kind(again[0])):
                break
            continue
        else:
            wraps += 1  # a wrapped value, or a label such as "Importance"
            if wraps > 2:
                break
        if at < end or wraps == 1:
            address = address or bool(_ADDRESS.search(text))
            date = date or bool(_DATE.search(text))
            time = time or bool(_TIME.search(text))
    return end if _convinces(kinds, address=address, date=date, time=time) else 0


def _convinces(kinds: set[str], *, address: bool, date: bool, time: bool) -> bool:
    """Whether such lines are a message's header and not a filled-in form."""
    if {"from", "subject"} <= kinds and (address or (date and "date" in kinds)):
        return True
    if "from" in kinds and len(kinds) >= 2 and address and (date or "to" in kinds):
        return True
    return {"date", "to"} <= kinds and date and time and (address or "from" in kinds)


# --- attributions ------------------------------------------------------------------------------


def _attribution(lines: Lines, end: int, names: tuple[str, ...]) -> int | None:
    """The first line of the attribution that ends in this line."""
    last = lines.texts[end].rstrip(" \t*_")
    marked = _before_mark(lines, end + 1)
    if len(last) > _MOST_CHARACTERS:
        return None
    if not last.endswith((":", "：")) and not (marked and _ADDRESS.search(last)):
        return None
    found: int | None = None
    span = ""
    for start in _upward(lines, end):
        text = lines.texts[start]
        span = f"{text} {span}"
        if len(span) > _MOST_CHARACTERS or (start < end and text.endswith((".", "!", "?"))):
            break
        if _is_attribution(span, marked=marked, names=names) or (
            not marked and _is_dated(span) and _stands_alone(lines, start, end)
        ):
            if _DATE.search(text):  # where it begins; what is above was typed
                found = start
                break
            found = start if found is None else found
    if found is not None:
        _split(lines, found)
    return found


def _upward(lines: Lines, end: int) -> Iterator[int]:
    """The lines of a paragraph from its last one up, as many as an attribution may have."""
    for at in range(end, max(end - _MOST_LINES, -1), -1):
        if lines.typed(at):
            yield at
        elif lines.texts[at] or not lines.texts[at + 1].startswith("<"):
            return  # one client leaves a blank line before the address


def _is_attribution(span: str, *, marked: bool, names: tuple[str, ...]) -> bool:
    span = span.strip()
    date = bool(_DATE.search(span))
    time = bool(_TIME.search(span))
    address = bool(_ADDRESS.search(span))
    colon = span.rstrip("*_ ").endswith((":", "："))
    wrote = bool(WROTE.search(span))
    if marked:
        if not colon:
            begins = bool(_DATE.match(span)) and span.endswith(">")
            return date and address and (time or begins)
        return wrote or (date and time) or (address and (date or time or len(span) < 120))
    if not colon:
        return False
    if wrote and address:
        return True
    if date and time and (address or wrote):
        return True
    if date and address:
        return True
    if wrote and time and _YEAR.search(span) and len(span) < 120:
        return True
    folded = span.casefold()
    return date and time and any(name in folded for name in names)


def _is_dated(span: str) -> bool:
    """Whether it says no more than "On 3 March 2026 Ann wrote:", which people type, too."""
    return len(span) < 120 and bool(WROTE.search(span) and _YEAR.search(span))


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
    date = _DATE.search(text)
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
