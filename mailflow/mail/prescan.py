"""One linear look at the octets before any parser sees them. Pure.

It finds where the header ends, splits it into fields, says why the identity in it cannot be
believed, and bounds what later steps have to read: octets, lines, fields, nesting. A border
server and a parser that disagree about a header are how mail is forged, so there is only this
one reading of it; the standard library's parser gets the body and its MIME fields alone.
"""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice

from mailflow.regex import regex

MOST_FIELDS = 500
LONGEST_FIELD = 16_384  # some parsers are quadratic in a field's length
LONGEST_HEADER = 1_048_576
MOST_BODY = 4_194_304  # octets read of a body once its attachments are cut out
MOST_LINES = 60_000
MOST_NESTED = 100  # multiparts and enclosed messages, an upper bound of their depth

# RFC 5322 3.6: at most one of each. These decide who speaks, to whom, when and in what form.
_ONLY_ONE = ("from", "date", "message-id", "subject", "to", "content-type")
_NO_FIELD = "a header line that is no field"
# What an identity stands on must not be written in an obsolete or broken form (RFC 7103).
_FIELD = regex(rb"([!-9;-~]+)([ \t]*):")
_REST_OF_HEADER = regex(
    rb"(?im)^(?:subject|from|to|date|message-id|received|mime-version|content-type)[ \t]*:"
)
_NESTING = regex(rb"(?im)^content-type:\s*(?:multipart|message)/")
# Encoded attachments of more than about 380 kB: nobody types that, and it is most of a big mail.
_ATTACHED = regex(rb"\n\n(?:[A-Za-z0-9+/]{40,998}+\n){5000,}+")
_LINES = regex(rb"(?:[^\n]*+\n){%d}" % MOST_LINES)
_LINE_END = regex(rb"\r\n?|\n")
_BLANK_LINES = regex(rb"(?:[ \t]{0,998}\n){1,9}")
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Outline:
    r"""A mail's header as raw fields and its body with `\n` line ends, both within bounds."""

    fields: tuple[tuple[str, bytes], ...]  # (lower-case name, raw value with its folding)
    body: bytes
    malformed: tuple[str, ...]
    problems: tuple[str, ...]

    def first(self, name: str) -> bytes:
        """The first field of this name, empty if there is none."""
        return next((value for key, value in self.fields if key == name), b"")


def scan(raw: bytes) -> Outline:
    """Split and bound a mail."""
    malformed: list[str] = []
    problems: list[str] = []
    whole = text = unixed(raw)
    if text.startswith(_BOM):
        text = text[len(_BOM) :]
        malformed.append("octets before the header")
    if (blanks := _BLANK_LINES.match(text)) and _FIELD.match(text, blanks.end()):
        text = text[blanks.end() :]  # copies out of a browser begin so
        malformed.append("blank lines before the header")
    if text.startswith((b"From ", b">From ")):  # an mbox separator that some deliverers leave
        text = text[text.find(b"\n") + 1 or len(text) :]
    fields, end = _fields(text, malformed, problems)
    begin = _after_rest(text, end) if _NO_FIELD in malformed else end
    body = _bounded(text[begin:], problems)
    # Line ends before the header's end, as they were sent. A file with LF alone is how mail
    # stores keep mail; CRLF and bare LF side by side are not.
    head = _as_sent(raw, whole[: len(whole) - len(text) + end])
    if re.search(rb"\r(?!\n)", head):
        malformed.append("bare CR in the header")
    if b"\r\n" in head and re.search(rb"(?<!\r)\n", head):
        malformed.append("bare LF in the header")
    if b"\0" in head:
        malformed.append("NUL in the header")
    malformed += _duplicates(fields)
    return Outline(tuple(fields), body, tuple(malformed), tuple(problems))


def _as_sent(raw: bytes, beginning: bytes) -> bytes:
    """The octets of a beginning of the mail before their line ends were made alike."""
    ends = beginning.count(b"\n")
    last = next(islice(_LINE_END.finditer(raw), ends - 1, ends), None) if ends else None
    return raw[: last.end()] if last and beginning.endswith(b"\n") else raw


def unixed(raw: bytes) -> bytes:
    r"""The octets with `\n` as the only line end, whichever the sender used."""
    if b"\r" not in raw:
        return raw
    return raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def body(raw: bytes) -> bytes:
    r"""The whole body behind the header, unbounded, with `\n` line ends."""
    text = unixed(raw).removeprefix(_BOM)
    blanks = _BLANK_LINES.match(text)
    text = text[blanks.end() :] if blanks and _FIELD.match(text, blanks.end()) else text
    return text[_fields(text, [], [])[1] :]


def _fields(
    text: bytes, malformed: list[str], problems: list[str]
) -> tuple[list[tuple[str, bytes]], int]:
    """The header's fields and where the body begins."""
    fields: list[tuple[str, bytes]] = []
    at = 0
    while at < len(text):
        end = text.find(b"\n", at)
        end = len(text) if end < 0 else end
        if end == at:  # the blank line
            if not fields:
                malformed.append("no header")
            return fields, at + 1
        while text[end + 1 : end + 2] in (b" ", b"\t") and end < len(text):
            if text[end + 1 : (fold := _line_end(text, end + 1))].isspace():
                problems.append("folding line of blanks")  # RFC 5322 3.2.2 forbids it
            end = fold
        field = _FIELD.match(text, at, end)
        if not field:
            malformed.append(_NO_FIELD)
            return fields, at
        if len(fields) == MOST_FIELDS or end > LONGEST_HEADER:
            malformed.append("too many header fields")
            return fields, _after_header(text, at)
        name = field[1].decode("ascii").lower()
        if field[2] and name in _ONLY_ONE:
            malformed.append(f"blank before the colon of {name}")
        value = text[field.end() : end].replace(b"\0", b"")
        if len(value) > LONGEST_FIELD:
            problems.append(f"long header field: {name}")
            if name in _ONLY_ONE:
                malformed.append(f"overlong {name}")
            # Of a chain of identifiers the last ones matter (RFC 5322 3.6.4).
            value = value[-LONGEST_FIELD:] if name == "references" else value[:LONGEST_FIELD]
        fields.append((name, value))
        at = end + 1
    problems.append("no body")
    return fields, len(text)


def _line_end(text: bytes, at: int) -> int:
    end = text.find(b"\n", at)
    return len(text) if end < 0 else end


def _after_rest(text: bytes, at: int) -> int:
    """Where the body begins if a line that is no field broke the header off in its midst.

    Nothing below that line is believed; its fields are no text of the mail's either.
    """
    blank = text.find(b"\n\n", at, at + LONGEST_FIELD)
    rest = blank >= 0 and _REST_OF_HEADER.search(text, at, blank)
    return blank + 2 if rest else at


def _after_header(text: bytes, at: int) -> int:
    blank = text.find(b"\n\n", at)
    return len(text) if blank < 0 else blank + 2


def _duplicates(fields: list[tuple[str, bytes]]) -> list[str]:
    counts = Counter(name for name, _ in fields)
    return [f"{counts[name]} fields {name}" for name in _ONLY_ONE if counts[name] > 1]


def _bounded(body: bytes, problems: list[str]) -> bytes:
    if len(body) > MOST_BODY // 8:
        body = _ATTACHED.sub(b"\n\n", body)
    if len(body) > MOST_BODY:
        problems.append("body cut: octets")
        body = body[:MOST_BODY]
    if body.count(b"\n") > MOST_LINES and (kept := _LINES.match(body)):
        problems.append("body cut: lines")
        body = kept[0]
    nested = sum(1 for _ in _NESTING.finditer(body))
    if nested > MOST_NESTED:
        problems.append("nested too deep")
    return body


def too_deep(outline: Outline) -> bool:
    """Whether the MIME structure is beyond what anybody sends."""
    return "nested too deep" in outline.problems
