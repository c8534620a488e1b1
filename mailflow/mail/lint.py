"""What every mail of ours must fulfil before it leaves (TRUST I37), checked on the bytes. Pure.

The rules are rows; each names what is wrong, "" where nothing is. They read the bytes by
themselves and not through the code that wrote them.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from email.utils import parsedate_to_datetime
from functools import lru_cache

from mailflow.regex import regex

Header = Mapping[str, Sequence[str]]  # lower-case name, unfolded values

LONGEST = 998  # RFC 5322 2.1.1, without the line end

_CONTROLS = regex(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_NAME = regex(r"[!-9;-~]+")  # RFC 5322 3.6.8
_ID = regex(r"<[!-;=?-~]+>")
_OWN_ID = regex(r"<[!-;=?A-~]+@[!-;=?A-~]+>")
_MAILBOX = regex(
    r'(?:(?:"(?:[^"\\]|\\.)*"|[^"<>@,;:\\]*) )?<([^<>@\s]+@[^<>@\s]+)>|[^<>@\s,]+@[^<>@\s,]+'
)
_LINKS = regex(r"<(?:mailto|https):[!-;=?-~]+>(?:, <(?:mailto|https):[!-;=?-~]+>)*")

ONCE = ("from", "to", "subject", "date", "message-id", "mime-version", "content-type")
AT_MOST_ONCE = (
    *("reply-to", "in-reply-to", "references", "auto-submitted", "x-auto-response-suppress"),
    *("list-id", "list-post", "list-help", "list-owner", "list-unsubscribe", "precedence"),
    *("list-unsubscribe-post", "mailflow-mail", "sender", "cc"),
)
NEVER = (
    *("bcc", "return-path", "return-receipt-to", "disposition-notification-to", "x-priority"),
    *("resent-to", "resent-from", "apparently-to"),
)
#: Fields in which an encoded-word is no text but damage (RFC 2047 section 5).
FOR_MACHINES = (
    *("date", "message-id", "in-reply-to", "references", "reply-to", "auto-submitted", "list-post"),
    *("list-help", "list-owner", "list-unsubscribe", "precedence", "mailflow-mail", "content-type"),
)
AUTOMATIC = ("auto-generated", "auto-replied")  # RFC 3834 section 5, the keywords that are ours


def lint(
    raw: bytes, is_ours: Callable[[str], bool] | None = None, *, smtputf8: bool = False
) -> tuple[str, ...]:
    """What is wrong with the bytes of an outgoing mail; nothing is best.

    `is_ours` tells our own addresses, to which no mail of ours goes. `smtputf8` allows
    UTF-8 in the header, which only a mail to an internationalized address may have.
    """
    found = list(_octets(raw, smtputf8=smtputf8))
    head, _, _ = raw.partition(b"\r\n\r\n")
    fields, odd = _fields(head)
    found += odd
    for rule in RULES:
        found += rule(fields)
    to = next(iter(_values(fields, "to")), "")
    if is_ours and is_ours(_address(to)) and "list" not in _values(fields, "precedence"):
        found.append("To is an address of our own")
    return tuple(found)


def _octets(raw: bytes, *, smtputf8: bool) -> list[str]:
    """RFC 5321 2.3.8: lines end with CRLF and hold no other CR or LF."""
    found = []
    head, blank, body = raw.partition(b"\r\n\r\n")
    if not raw.count(b"\r\n") == raw.count(b"\r") == raw.count(b"\n"):
        found.append("a bare CR or LF")
    if _CONTROLS.search(raw):
        found.append("a control character")
    if not blank:
        found.append("no empty line after the header")
    if not raw.endswith(b"\r\n"):
        found.append("no CRLF at the end")
    if max(map(len, raw.split(b"\r\n"))) > LONGEST:
        found.append(f"a line over {LONGEST} octets")
    if not head.isascii() and not smtputf8:
        found.append("a header that is not ASCII")
    if not body.isascii():
        found.append("a body that is not 7-bit")
    return found


def _fields(head: bytes) -> tuple[Header, list[str]]:
    """The header's fields, unfolded, and the lines that are none."""
    fields: dict[str, list[str]] = {}
    odd = []
    last: list[str] = []
    for line in head.decode("utf-8", "replace").split("\r\n"):
        if line[:1] in (" ", "\t") and last:
            if not line.strip():
                odd.append("a folded line of blanks alone")
            last[-1] = f"{last[-1]} {line.strip()}".strip()
        elif field := _field(line):
            last = fields.setdefault(field[0], [])
            last.append(field[1])
        else:
            odd.append("a header line that is no field")
    return fields, odd


@lru_cache(maxsize=256)  # most lines of a mail to many are in each of its copies
def _field(line: str) -> tuple[str, str] | None:
    name, colon, value = line.partition(":")
    return (name.lower(), value.strip(" \t")) if colon and _NAME.fullmatch(name) else None


def _values(fields: Header, name: str) -> Sequence[str]:
    return fields.get(name, ())


def _pairs(fields: Header) -> Iterator[tuple[str, str]]:
    return ((name, value) for name, values in fields.items() for value in values)


def _counts(fields: Header) -> list[str]:
    """RFC 5322 3.6: what must be there once, what at most once, what never."""
    several = [(name, len(values)) for name, values in fields.items() if len(values) > 1]
    return [
        *(f"0 × {name}" for name in ONCE if name not in fields),
        *(f"{n} × {name}" for name, n in several if name in ONCE or name in AT_MOST_ONCE),
        *(f"{name} in a mail of ours" for name in NEVER if name in fields),
    ]


def _machines(fields: Header) -> list[str]:
    return [
        f"an encoded-word in {name}"
        for name, v in _pairs(fields)
        if name in FOR_MACHINES and "=?" in v
    ]


def _empty(fields: Header) -> list[str]:
    return [f"{name} is empty" for name, value in _pairs(fields) if not value and name != "subject"]


def _mailboxes(fields: Header) -> list[str]:
    """One plain mailbox each in From, To and Reply-To; no encoded-word in its address."""
    return [
        f"{name} is not one mailbox"
        for name, value in _pairs(fields)
        if name in ("from", "to", "reply-to")
        and (not _MAILBOX.fullmatch(value) or "=?" in _address(value))
    ]


@lru_cache(maxsize=64)
def _address(value: str) -> str:
    found = _MAILBOX.fullmatch(value)
    return (found[1] or value) if found else ""


def _ids(fields: Header) -> list[str]:
    """RFC 5322 3.6.4."""
    ours = [v for v in _values(fields, "message-id") if not _OWN_ID.fullmatch(v)]
    answered = [v for v in _values(fields, "in-reply-to") if not _ID.fullmatch(v)]
    listed = " ".join(_values(fields, "references")).split()
    broken = [i for i in listed if not _ID.fullmatch(i)]
    return [
        *("message-id is malformed" for _ in ours),
        *("in-reply-to is malformed" for _ in answered),
        *("references are malformed" for _ in broken[:1]),
    ]


def _dated(fields: Header) -> list[str]:
    return [wrong for value in _values(fields, "date") if (wrong := _wrong_date(value))]


@lru_cache(maxsize=64)
def _wrong_date(value: str) -> str:
    try:
        date = parsedate_to_datetime(value)
    except ValueError:
        return "date is malformed"
    return "date has no zone" if date.tzinfo is None else ""


def _automatic(fields: Header) -> list[str]:
    """RFC 3834 section 5: our mails say that they are automatic, or which list they are of."""
    marks = _values(fields, "auto-submitted")
    if not marks and not _values(fields, "list-id"):
        return ["neither Auto-Submitted nor List-Id"]
    return [f"Auto-Submitted: {mark}" for mark in marks if mark not in AUTOMATIC]


def _unsubscribe(fields: Header) -> list[str]:
    links = _values(fields, "list-unsubscribe")
    found = [f"List-Unsubscribe: {link}" for link in links if not _LINKS.fullmatch(link)]
    if _values(fields, "list-unsubscribe-post") and not any("<https:" in link for link in links):
        found.append("List-Unsubscribe-Post without an https link (RFC 8058 section 3.1)")
    return found


RULES: tuple[Callable[[Header], list[str]], ...] = (
    _counts,
    _empty,
    _machines,
    _mailboxes,
    _ids,
    _dated,
    _automatic,
    _unsubscribe,
)
