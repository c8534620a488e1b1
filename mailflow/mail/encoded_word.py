"""Header field values as people read them: unfolding and encoded-words (RFC 2047). Pure.

The standard library's decoder is quadratic in the number of encoded-words and raises on broken
ones. This one is a single pass, and a broken word is shown as it stands (RFC 2047 section 6.3).
"""

import binascii

from mailflow.regex import regex

from .charset import clean_line, codec, decode

# RFC 2047 section 2 forbids blanks inside; Outlook and old phones write them all the same.
# RFC 2231 section 5 adds "*language" to the charset.
_WORD = regex(r"=\?([^?*\s]{1,64})(?:\*[^?\s]{0,32})?\?([bqBQ])\?([^?]*)\?=")
_BETWEEN = regex(r"(\?=)[ \t\r\n]+(?==\?)")
_FOLD = regex(r"\r?\n(?=[ \t])|[\r\n]")
_NOT_BASE64 = regex(rb"[^A-Za-z0-9+/]")


def unfolded(value: bytes) -> str:
    """A field value for machines: an encoded-word in it is no text (RFC 2047 section 5)."""
    return clean_line(_FOLD.sub("", decode(value)))


def plain(value: bytes) -> str:
    """The text of a raw field value: unfolded, encoded-words and raw 8-bit text decoded."""
    if value.isascii() and b"=?" not in value and b"\r" not in value:
        return clean_line(value.decode("ascii"))  # every fold ends in a blank
    text = _FOLD.sub("", decode(value))
    if "=?" in text:
        text = words(text)
    return clean_line(text)


def words(text: str) -> str:
    """The text with its encoded-words decoded; adjacent ones join (RFC 2047 section 6.2)."""
    text = _BETWEEN.sub(r"\1", text)
    found: list[str] = []
    pending: tuple[str, bytes] = ("", b"")
    end = 0
    for word in _WORD.finditer(text):
        octets = _octets(word[2], word[3])
        if octets is None or codec(word[1]) is None:
            continue
        # A character of several octets may be cut between two adjacent words of one charset.
        if word.start() == end and pending[0] == word[1].lower():
            pending = (pending[0], pending[1] + octets)
        else:
            found += _flush(pending), text[end : word.start()]
            pending = (word[1].lower(), octets)
        end = word.end()
    found += _flush(pending), text[end:]
    return "".join(found)


def _flush(pending: tuple[str, bytes]) -> str:
    return decode(pending[1], pending[0]) if pending[1] else ""


def _octets(encoding: str, text: str) -> bytes | None:
    try:
        raw = text.encode("ascii")
        if encoding in "qQ":
            return binascii.a2b_qp(raw, header=True)
        raw = _NOT_BASE64.sub(b"", raw)
        if not raw and text.strip("="):
            return None
        if len(raw) % 4 == 1:
            raw = raw[:-1]
        return binascii.a2b_base64(raw + b"=" * (-len(raw) % 4))
    except (UnicodeEncodeError, binascii.Error):
        return None
