"""Plain text in 72 columns: paragraphs are filled, everything that is laid out stays.

The rules are those that people follow when they write mail by hand. Lines that follow each other
are one paragraph. A line that is indented, a "- " item or a "> " quote stands for itself and is
continued below its own text; a backslash at the end of a line keeps the line break.
"""

import unicodedata
from functools import lru_cache

from mailflow.regex import regex

WIDTH = 72
#: Before a line that must stay as it is (a member's own text). Cleaned text cannot hold it.
KEEP = "\x1e"
BREAK = "\\"
SIGNATURE = "-- "  # RFC 3676 section 4.3; editors cut its blank, so templates write "--"

_OWN = regex(r"(?:> ?)+|[ \t]+(?:[-*•] +|\d{1,3}[.):]? +)?|[-*•] +")


def fill(text: str, width: int = WIDTH) -> str:
    """The text laid out: no line wider than `width` but links, one blank line between blocks."""
    done: list[str] = []
    paragraph: list[str] = []

    def flush() -> None:
        if paragraph:
            done.extend(wrapped(" ".join(paragraph), width))
            paragraph.clear()

    for line in text.split("\n"):
        if line.startswith(KEEP):
            flush()
            done.append(line)
        elif not line.strip():
            flush()
            done.append("")
        elif line.rstrip() == SIGNATURE.rstrip():
            flush()
            done.append(SIGNATURE)
        elif own := _OWN.match(line):
            flush()
            done.extend(_item(line, own[0], width))
        else:
            paragraph.append(line.removesuffix(BREAK).strip())
            if line.endswith(BREAK):
                flush()
    flush()
    return _tidy(done)


def wrapped(text: str, width: int = WIDTH, first: str = "", rest: str = "") -> list[str]:
    """The words in lines, greedily; `first` and `rest` stand before the lines."""
    return list(_wrapped(text, width, first, rest))


@lru_cache(256)  # most paragraphs of our mails are in many of them
def _wrapped(text: str, width: int, first: str, rest: str) -> tuple[str, ...]:
    lines: list[str] = []
    line, used = first, columns(first)
    empty = True
    words = text.split()
    if not text.isascii():
        room = width - columns(rest)
        words = [piece for word in words for piece in _pieces(word, room)]
    for word in words:
        size = columns(word)
        if not empty and used + 1 + size > width:
            lines.append(line)
            line, used, empty = rest, columns(rest), True
        line = line + word if empty else f"{line} {word}"
        used += size + (not empty)
        empty = False
    return (*lines, line)


def columns(text: str) -> int:
    """How wide a fixed-width screen shows the text: East Asian characters take two columns."""
    if text.isascii():
        return len(text)
    return sum(map(_column, text))


def _column(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _item(line: str, mark: str, width: int) -> list[str]:
    """A line that stands for itself: as it is while it fits, else continued below its text."""
    if columns(line) <= width:
        return [line.rstrip()]
    rest = mark if mark.startswith(">") else " " * columns(mark.expandtabs())
    return [line.rstrip() for line in wrapped(line[len(mark) :], width, mark, rest)]


def _pieces(word: str, room: int) -> list[str]:
    """A word that may be cut anywhere (scripts without blanks) in lines; links stay whole."""
    if word.isascii() or columns(word) <= room:
        return [word]
    pieces = [""]
    used = 0
    for char in word:
        size = _column(char)
        if used + size > room:
            pieces.append("")
            used = 0
        pieces[-1] += char
        used += size
    return pieces


def _tidy(lines: list[str]) -> str:
    """No blank lines at the ends, and no two in a row but in text that is kept."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line.removeprefix(KEEP))
    return "\n".join(kept).strip("\n") + "\n"
