"""Header fields as we write them: ASCII, folded, and encoded only where that is allowed. Pure.

The standard library's policies turn a long Message-ID or mailto link into encoded-words, which
no client undoes and which RFC 2047 section 5 forbids (CPython issues 85725, 79986). Here a
field says itself what it is: words for people, a mailbox, or tokens for machines.
"""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from mailflow.regex import regex

from .charset import clean_line

CRLF = "\r\n"
LINE = 76  # RFC 2047 section 2: a line with an encoded-word; RFC 5322 2.1.1 allows 78
LONGEST_NAME = 120

_WORD = 75  # RFC 2047 section 2
_AROUND = len("=?utf-8?q??=")
_ATOMS = regex(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*")  # RFC 5322 3.2.3, and blanks
# RFC 2047 section 5 (3): what may stand for itself in an encoded-word of a phrase.
_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/")
_Q = tuple("_" if o == 0x20 else chr(o) if o in _PLAIN else f"={o:02X}" for o in range(256))
# Marks that turn the direction of what follows: a name must not rearrange its line, nor
# somebody's words the page that they stand on.
_TURNING = regex("[\u202a-\u202e\u2066-\u2069]")
# Letters that nobody sees and programs read, but in the flags that are made of them (UTS 51, C.1).
_TAGS = regex(
    "(\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f)|[\U000e0000-\U000e007f]"
)


@dataclass(frozen=True, slots=True)
class Mailbox:
    """An address with the name of who reads it."""

    address: str
    name: str = ""


@lru_cache(maxsize=1024)
def words(name: str, text: str) -> str:
    """A field for people, like Subject: encoded-words where it is not plain ASCII."""
    text = clean_line(straight(text))
    if text.isascii() and "=?" not in text and max(map(len, text.split()), default=0) < LINE:
        return _folded(name, text.split())
    return _folded(name, encoded_words(text, LINE - len(name) - 2))


@lru_cache(maxsize=1024)
def mailbox(name: str, who: Mailbox) -> str:
    """A field with one mailbox: the name in RFC 5322 3.4 form, the address as it is."""
    room = LINE - len(name) - 2
    phrase = _phrase(clean_line(straight(who.name))[:LONGEST_NAME], room)
    if not phrase:
        return _folded(name, [who.address])
    return _folded(name, [*phrase, f"<{who.address}>"])


def straight(text: str) -> str:
    """The text without such marks; letters keep the direction of their script."""
    return text if text.isascii() else _TAGS.sub(r"\1", _TURNING.sub("", text))


def tokens(name: str, values: Iterable[str]) -> str:
    """A field for machines: folded between its values only, never encoded."""
    return _folded_tokens(name, tuple(value for value in values if value))


@lru_cache(maxsize=256)  # most are the same in all our mails
def _folded_tokens(name: str, values: tuple[str, ...]) -> str:
    return _folded(name, values)


def encoded_words(text: str, first: int = _WORD) -> list[str]:
    """The text in UTF-8 encoded-words, no character cut; `first` is the room of the first one."""
    quoted = ["".join(_Q[octet] for octet in char.encode()) for char in text]
    octets = [len(char.encode()) for char in text]
    if sum(map(len, quoted)) <= sum(octets) * 4 // 3:
        sizes = [len(char) for char in quoted]
        pieces = _pieces(sizes, first - _AROUND, _WORD - _AROUND)
        return [f"=?utf-8?q?{''.join(quoted[a:b])}?=" for a, b in pieces]
    pieces = _pieces(octets, (first - _AROUND) // 4 * 3, (_WORD - _AROUND) // 4 * 3)
    return [f"=?utf-8?b?{b64encode(text[a:b].encode()).decode()}?=" for a, b in pieces]


def _pieces(sizes: Sequence[int], first: int, room: int) -> list[tuple[int, int]]:
    """Runs of characters that fit: (start, end) each; `first` is the room of the first run."""
    found: list[tuple[int, int]] = []
    start = used = 0
    for at, size in enumerate(sizes):
        if used + size > (room if found else first) and at > start:
            found.append((start, at))
            start, used = at, 0
        used += size
    found.append((start, len(sizes)))
    return found


def _phrase(name: str, room: int) -> list[str]:
    if name.isascii() and "=?" not in name:
        if _ATOMS.fullmatch(name):
            return name.split()
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        return [f'"{escaped}"']
    return encoded_words(name, room)


def _folded(name: str, atoms: Sequence[str]) -> str:
    """One field with its line ends; clients lose a value that starts on the second line."""
    lines = [f"{name}:"]
    for at, atom in enumerate(atoms):
        if at and len(lines[-1]) + 1 + len(atom) > LINE:
            lines.append("")
        lines[-1] += f" {atom}"
    return CRLF.join(lines) + CRLF
