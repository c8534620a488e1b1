"""The MIME parts of a bounded body: what is text, what is HTML, what is attached. Pure."""

import email
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.errors import MessageError
from email.message import Message

from mailflow.regex import regex

from .charset import clean, clean_line, codec, decode
from .encoded_word import plain

_MOST_PARTS = 200
_LONGEST_NAME = 200  # of a file or a type
_REPORT = 65_536  # characters kept of a part that is no text of the mail's own
_FAILURES = (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError)
_ENCODINGS = frozenset({"base64", "quoted-printable", "x-uuencode", "uuencode", "uue", "x-uue"})


@dataclass(frozen=True, slots=True)
class Part:
    """One leaf of the MIME tree, or the header of an enclosed message."""

    content_type: str  # lower case, "message/delivery-status"
    text: str  # decoded and clean; "" for images and their kind
    filename: str = ""
    attached: bool = False  # said to be an attachment, or named as one
    depth: int = 0  # enclosed messages around this part: 0 is the mail itself
    flowed: bool = False  # RFC 3676
    delsp: bool = False
    choice: int = 0  # which multipart/alternative it stands in, 0: none
    guessed: bool = False  # its charset is one that we do not read


def leaves(fields: tuple[tuple[str, bytes], ...], body: bytes) -> tuple[Part, ...]:
    """Every leaf, top to bottom. `fields` are the mail's own; only its MIME ones are used."""
    head = dict(reversed([field for field in fields if field[0].startswith("content-")]))
    try:
        return tuple(_walk(_tree(head, body), 0))
    except _FAILURES:  # the parser's own accidents: the text is then what stands there
        return (Part("text/plain", clean(decode(body))),)


def _tree(head: dict[str, bytes], body: bytes) -> Message:
    if head.get("content-type", b"text/").lstrip()[:5].lower() != b"text/":
        lines = (name.encode() + b":" + value + b"\n" for name, value in head.items())
        return email.message_from_bytes(b"".join(lines) + b"\n" + body)
    # Most mail is one text: nothing in there has to be looked for line by line.
    message = Message()
    for name, value in head.items():
        message[name] = value.strip(b" \t\r\n").decode("ascii", "surrogateescape")
    message.set_payload(body.decode("ascii", "surrogateescape"))
    return message


def _walk(tree: Message, depth: int) -> Iterator[Part]:
    stack: list[tuple[Message, int, int]] = [(tree, depth, 0)]
    count = 0
    while stack and count < _MOST_PARTS:
        message, depth, choice = stack.pop()
        content_type = _type(message)
        payload = message.get_payload()
        inner = (
            [item for item in payload if isinstance(item, Message)]
            if (isinstance(payload, list))
            else []
        )
        if content_type == "message/delivery-status" and inner:
            blocks = "\n\n".join(_header(block) for block in inner)
            yield Part(content_type, blocks[:_REPORT], depth=depth)
        elif content_type.startswith("message/") and inner:
            yield Part(
                content_type,
                _header(inner[0])[:_REPORT],
                _name(message),
                attached=True,
                depth=depth,
            )
            stack += [(item, depth + 1, 0) for item in reversed(inner)]
        elif inner:
            choice = count + 1 if content_type == "multipart/alternative" else 0
            stack += [(item, depth, choice) for item in reversed(inner)]
        else:
            yield _leaf(message, content_type, depth, choice)
        count += 1


def _type(message: Message) -> str:
    try:
        return clean_line(message.get_content_type())[:_LONGEST_NAME]
    except _FAILURES:
        return "text/plain"


def _header(message: Message) -> str:
    """An enclosed message's header as clean lines, in order."""
    # Raw items: the policy's own access would decode and may raise.
    raw = ((name, str(value)) for name, value in message.items())
    return "\n".join(f"{clean_line(name)}: {_decoded(value)}" for name, value in raw)


def _decoded(value: str) -> str:
    return plain(value.encode("utf-8", "surrogateescape"))


def _leaf(message: Message, content_type: str, depth: int, choice: int) -> Part:
    # A multipart whose boundary never comes holds text (RFC 2045 5.2 has no better default).
    textual = content_type.startswith(("text/", "message/", "multipart/"))
    if content_type.startswith("multipart/"):
        content_type = "text/plain"
    name = _name(message)
    disposition = str(message.get("content-disposition", "")).strip().lower()
    return Part(
        content_type,
        _text(message) if textual else "",
        name,
        disposition.startswith("attachment") or (bool(name) and content_type != "text/html"),
        depth,
        flowed=textual and _parameter(message, "format").lower() == "flowed",
        delsp=textual and _parameter(message, "delsp").lower() == "yes",
        choice=choice,
        guessed=textual and _is_guessed(_parameter(message, "charset")),
    )


#: Charsets whose letters are other octets than ASCII's: UTF-16 and UTF-32, and IBM's (EBCDIC).
_OTHER_LETTERS = regex(
    r"(?:utf|ucs)[-_ ]?(?:16|32|2|4)|ebcdic|(?:cp|ibm)[-_ ]?(?:0?37|1026|1047|1140|2[78]\d|297|"
    r"42[04]|"
    r"500|87[015])\b",
    re.IGNORECASE,
)


def _is_guessed(label: str) -> bool:
    """Whether a charset is named that we do not read, and whose letters are not ASCII's.

    Under any other name, known or not, whoever wrote the mail saw the letters that we see.
    """
    return codec(label) is None and bool(_OTHER_LETTERS.search(label))


def _text(message: Message) -> str:
    """The decoded text of a leaf, whatever its transfer encoding and charset claim to be."""
    try:
        octets = message.get_payload(decode=True)
    except _FAILURES:
        octets = None
    if not isinstance(octets, bytes):
        octets = str(message.get_payload()).encode("utf-8", "surrogateescape")
    return clean(decode(octets, _parameter(message, "charset")))


def _parameter(message: Message, name: str) -> str:
    try:
        if not _names(message, "content-type", name):
            return ""
        value = message.get_param(name, "")
    except _FAILURES:
        return ""
    # RFC 2231: (charset, language, value)
    return str(value[2] if isinstance(value, tuple) else value or "")[:200]


def _names(message: Message, field: str, parameter: str) -> bool:
    """Whether the parameter may be there: the parser takes ten times as long to say that."""
    return parameter in str(message.get(field, "")).lower()


def _name(message: Message) -> str:
    try:
        fields = ("content-disposition", "content-type")
        if not any(_names(message, field, "name") for field in fields):
            return ""
        return _decoded(message.get_filename("") or "")[:_LONGEST_NAME]
    except _FAILURES:
        return ""
