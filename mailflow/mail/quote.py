"""Where old messages begin in a mail's text: quote marks, attributions, header blocks. Pure.

The lines are looked at once; each question is asked of a bounded number of neighbors, so that
the whole stays linear whatever is written there.
"""

from mailflow.regex import regex

from . import attribution
from .line import Kind, Lines
from .old_header import OldHeaders, label
from .shapes import DATE, LONGEST, RULE, TIME
from .vocabulary import BANNER, REPLY_ABOVE, WROTE

_MARK = regex(r"[ \t]{0,3}>")
# With a second bar behind words it is somebody's table.
_BAR = regex(r"[ \t]{0,3}(\|)(?:$|[ \t](?![^|]*[^|\s][^|]*\|))")
_LONE = regex(r"[ \t]{0,3}[|:}] \S")
_INITIALS = regex(r"[ \t]{0,8}([A-Z][\w.-]{0,15}>)(?:[ \t>]|$)")
_LONGEST_INITIALS = 5
_LONGEST_MARK = 26  # with the blanks before it
_CITED = regex(r'>{1,9} "([A-Z][\w.-]{0,15})" == ')  # Supercite, and what Gnus makes of it

_DASHED = regex(
    r"(?:\W{0,3}[-_–—=*]{3,}|#{2,}-?)\s*([^\s-].{2,110}?)\s*(?:[-_–—=*]{3,}|-?#{2,})\W{0,2}"
)
_ARROWS = regex(r">>>\s?[^>].{3,150}\d.{1,40}[^>]>>>\s*")  # ">>> Ann 3/3/2026 9:00 AM >>>"
_SUMMARY = regex(r".{2,80} ---.{0,20}\d[./-]\d.{0,30}\d---.*")  # of Notes, over the header
_MBOX = regex(
    r">?From \S{1,200} +\w{3} +\w{3} +\d{1,2} [\d:]{5,8} .{0,10}\d{4}"
)  # over a stored mail
_PROMPT = regex(r"(?:>>>|\.\.\.) ")  # of Python
_OUTLOOK = regex(r"-----(?=\S)[^-]{4,50}(?<=\S)-----")  # its own shape in every language


def mark(lines: Lines, names: tuple[str, ...] = ()) -> None:
    """Mark quoted lines and what introduces them; `names` are those the mail is addressed to."""
    _marked(lines)
    headers = OldHeaders(lines)
    for at in range(len(lines)):
        if not lines.typed(at):
            continue
        if end := headers.end(at):
            start, closed = at, True
        elif _is_banner(lines, headers, at):
            start, end, closed = at, at + 1, not lines.before_quote(at + 1)
        elif (begin := attribution.begin(lines, at, names)) is not None:
            start, end, closed = begin, at + 1, not lines.before_quote(at + 1)
        else:
            continue
        _introduce(lines, start, end)
        if closed:  # no marks: from here on everything is the old message
            lines.set(range(end, len(lines)), Kind.OLD)
            return


def _marked(lines: Lines) -> None:
    """Lines that a mark of any style says are quoted."""
    texts = lines.texts
    session = _is_session(texts)
    other = _other_marks(texts)
    if len(lines.filled()) == 1:
        return  # "> 3 weeks without an answer": there is nothing else that could be typed
    for at, text in enumerate(texts):
        if not text or lines.kinds[at] is not Kind.TYPED or _ARROWS.fullmatch(text):
            continue
        if session and _PROMPT.match(text):
            continue
        if _MARK.match(text):
            if not _is_cut_attribution(lines, at):
                lines.kinds[at] = Kind.QUOTE
        elif (other and _other_mark(text) in other) or _is_lone_quote(lines, at):
            lines.kinds[at] = Kind.QUOTE
    for at in range(1, len(texts) - 1):
        if (
            lines.typed(at)
            and lines.kinds[at - 1] is lines.kinds[at + 1] is Kind.QUOTE
            and _is_remnant(texts[at - 1], texts[at])
        ):
            lines.kinds[at] = Kind.QUOTE


def _is_lone_quote(lines: Lines, at: int) -> bool:
    """A single line with one of the rarer marks, right below "Ben wrote:"."""
    above = lines.texts[at - 1] if at and _LONE.match(lines.texts[at]) else ""
    return above.endswith(":") and len(above) <= LONGEST and bool(WROTE.search(above))


def _is_session(texts: list[str]) -> bool:
    """Whether what looks quoted is a session with Python: nobody quotes at the third depth only."""
    first = next((at for at, text in enumerate(texts) if _MARK.match(text)), 0)
    above = next((texts[at] for at in range(first - 1, -1, -1) if texts[at]), "")
    return bool(
        _PROMPT.match(texts[first])
        and not _ARROWS.fullmatch(texts[first])
        and "@" not in above
        and not WROTE.search(above[:LONGEST])
        and all(_PROMPT.match(text) for text in texts if _MARK.match(text))
    )


def _other_marks(texts: list[str]) -> frozenset[str]:
    """The rarer marks that are used here: one such line alone is typed, quotes have several."""
    found: set[str] = set()
    before = ""
    for text in texts:
        head = text[:_LONGEST_MARK]
        if "|" not in head and ">" not in head:
            before = ""
            continue
        if cited := _CITED.match(text[:LONGEST]):
            found.add(f"{cited[1]}>")
        mark = _other_mark(text)
        if mark and mark == before and len(mark) <= _LONGEST_INITIALS and text.strip() != mark:
            found.add(mark)  # a longer one is a prompt: "Router> show"
        before = mark
    return frozenset(found)


def _other_mark(text: str) -> str:
    """The quote mark of the rarer styles, `|` or `JM>`, "" if there is none."""
    found = _BAR.match(text[:LONGEST]) or _INITIALS.match(text)
    return found[1] if found else ""


def _is_remnant(above: str, text: str) -> bool:
    """The end of a quoted line that was wrapped without its mark, or with the mark at its end."""
    if text.endswith(" >") or above.endswith(" >") or above.count("(") > above.count(")"):
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
        and not lines.texts[above].endswith(":")  # then it introduces a quote that begins so
        and bool(
            WROTE.search(text) or lines.texts[above].count("<") > lines.texts[above].count(">")
        )
    )


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
    if len(text.split()) <= 3 and not text.endswith(".") and BANNER.search(text):
        return True
    if _SUMMARY.fullmatch(text) or _MBOX.fullmatch(text):
        return True
    dated = label(text)  # "Message du : 12/12/2016 13:20" over the header proper
    if dated and DATE.search(dated[1][:40]) and TIME.search(dated[1][:40]):
        return True
    return _is_spoken_banner(lines, at)


def _is_spoken_banner(lines: Lines, at: int) -> bool:
    """A paragraph of one line such as "Begin forwarded message:"."""
    text = lines.texts[at].strip()
    alone = at == 0 or not lines.typed(at - 1)
    return alone and len(text) < 60 and text.endswith((":", "：")) and bool(BANNER.search(text))


def _is_banner(lines: Lines, headers: OldHeaders, at: int) -> bool:
    """A titled rule over an old message: `-----Original Message-----`."""
    text = lines.texts[at].strip()
    if _is_spoken_banner(lines, at):
        return lines.before_quote(at + 1)
    if _ARROWS.fullmatch(text):
        return True
    if len(text) < 60 and BANNER.search(text) and headers.bare(at + 1):
        return True
    if len(text) > 120 or text[:1] not in "-_–—=*#" or not (dashed := _DASHED.fullmatch(text)):
        return False
    if BANNER.search(dashed[1]) or REPLY_ABOVE.search(dashed[1]):
        return True
    following = lines.next_filled(at + 1)
    if following is None:
        return False
    if WROTE.search(dashed[1]):
        return True
    return bool(_OUTLOOK.fullmatch(text)) or bool(headers.end(following))
