"""What every mail of ours must fulfil before it leaves (TRUST I37), checked on the bytes. Pure.

The rules are rows; each names what is wrong, "" where nothing is. They read the bytes by
themselves and not through the code that wrote them. What the copies of a mail to many have in
common, nearly all of their fields and the body, is looked at once.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from functools import lru_cache

from mailflow.regex import regex

LONGEST = 998  # RFC 5322 2.1.1, without the line end

_CONTROLS = regex(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
#: How a copy's own link looks if nothing is wrong with it, and what stands for all of those.
_OUR_LINK = regex(rb"(?<=\r\nList-Unsubscribe: )<mailto:[!-;=?-~]{1,900}>(?=\r\n[^ \t])")
_ANY_LINK = b"<mailto:x>"
_FIELD_END = regex(r"\r\n(?![ \t])")  # RFC 5322 2.2.3: what begins with a blank goes on
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
    *("list-unsubscribe-post", "mailflow-mail", "cc"),
)
NEVER = (
    *("bcc", "return-path", "return-receipt-to", "disposition-notification-to", "x-priority"),
    *("resent-to", "resent-from", "apparently-to", "sender"),  # one author, who sends it
)
#: Fields in which an encoded-word is no text but damage (RFC 2047 section 5).
FOR_MACHINES = (
    *("date", "message-id", "in-reply-to", "references", "reply-to", "auto-submitted", "list-post"),
    *("list-help", "list-owner", "list-unsubscribe", "precedence", "mailflow-mail", "content-type"),
)
AUTOMATIC = ("auto-generated", "auto-replied")  # RFC 3834 section 5, the keywords that are ours


@dataclass(frozen=True, slots=True)
class _Field:
    """A field of the header: lower-case name, unfolded value, and what is wrong with it."""

    name: str
    value: str
    wrong: tuple[str, ...]


def lint(
    raw: bytes, is_ours: Callable[[str], bool] | None = None, *, smtputf8: bool = False
) -> tuple[str, ...]:
    """What is wrong with the bytes of an outgoing mail; nothing is best.

    `is_ours` tells our own addresses, to which no mail of ours goes. `smtputf8` allows
    UTF-8 in the header, which only a mail to an internationalized address may have.
    """
    head, blank, body = raw.partition(b"\r\n\r\n")
    wrong, to = _head(_OUR_LINK.sub(_ANY_LINK, head, count=1), smtputf8=smtputf8)
    found = [*wrong, *_body(body)]
    if not blank:
        found.append("no empty line after the header")
    if is_ours and to and is_ours(to):
        found.append("To is an address of our own")
    return tuple(found)


@lru_cache(maxsize=4)
def _head(head: bytes, *, smtputf8: bool) -> tuple[list[str], str]:
    """What is wrong with a header, and whom it is to; "" where that is a list."""
    found = _octets(head)
    if not head.isascii() and not smtputf8:
        found.append("a header that is not ASCII")
    fields = [_field(text) for text in _FIELD_END.split(head.decode("utf-8", "replace"))]
    for field in fields:
        found += field.wrong
    found += _counts(tuple([field.name for field in fields]))
    values = {field.name: field.value for field in fields}
    if "list-unsubscribe-post" in values and "<https:" not in values.get("list-unsubscribe", ""):
        found.append("List-Unsubscribe-Post without an https link (RFC 8058 section 3.1)")
    to = "" if values.get("precedence") == "list" else _address(values.get("to", ""))
    return found, to


def _octets(part: bytes) -> list[str]:
    """RFC 5321 2.3.8: lines end with CRLF and hold no other CR or LF."""
    found = []
    if not part.count(b"\r\n") == part.count(b"\r") == part.count(b"\n"):
        found.append("a bare CR or LF")
    if _CONTROLS.search(part):
        found.append("a control character")
    if max(map(len, part.split(b"\r\n"))) > LONGEST:
        found.append(f"a line over {LONGEST} octets")
    return found


@lru_cache(maxsize=4)
def _body(body: bytes) -> list[str]:
    found = _octets(body)
    if not body.endswith(b"\r\n"):
        found.append("no CRLF at the end")
    if not body.isascii():
        found.append("a body that is not 7-bit")
    return found


@lru_cache(maxsize=256)
def _field(text: str) -> _Field:
    first, *more = text.split("\r\n")
    name, colon, value = first.partition(":")
    if not colon or not _NAME.fullmatch(name):
        return _Field("", "", ("a header line that is no field",))
    name = name.lower()
    value = " ".join(
        part for part in (value.strip(" \t"), *(line.strip() for line in more)) if part
    )
    wrong = [found for rule in RULES for found in rule(name, value)]
    if not all(line.strip() for line in more):
        wrong.append("a folded line of blanks alone")
    return _Field(name, value, tuple(wrong))


@lru_cache(maxsize=64)  # our mails are of few forms
def _counts(names: tuple[str, ...]) -> list[str]:
    """RFC 5322 3.6: what must be there once, what at most once, what never."""
    counts = Counter(names)
    several = [(name, n) for name, n in counts.items() if n > 1]
    found = [
        *(f"0 × {name}" for name in ONCE if not counts[name]),
        *(f"{n} × {name}" for name, n in several if name in ONCE or name in AT_MOST_ONCE),
        *(f"{name} in a mail of ours" for name in NEVER if counts[name]),
    ]
    # RFC 3834 section 5: our mails say that they are automatic, or which list they are of.
    if not counts["auto-submitted"] and not counts["list-id"]:
        found.append("neither Auto-Submitted nor List-Id")
    return found


# of one field ---------------------------------------------------------------------------------


def _machines(name: str, value: str) -> Iterator[str]:
    if name in FOR_MACHINES and "=?" in value:
        yield f"an encoded-word in {name}"


def _empty(name: str, value: str) -> Iterator[str]:
    if not value and name != "subject":
        yield f"{name} is empty"


def _mailboxes(name: str, value: str) -> Iterator[str]:
    """One plain mailbox each in From, To and Reply-To; no encoded-word in its address."""
    if name in ("from", "to", "reply-to") and (
        not _MAILBOX.fullmatch(value) or "=?" in _address(value)
    ):
        yield f"{name} is not one mailbox"


def _address(value: str) -> str:
    found = _MAILBOX.fullmatch(value)
    return (found[1] or value) if found else ""


def _ids(name: str, value: str) -> Iterator[str]:
    """RFC 5322 3.6.4."""
    if name == "message-id" and not _OWN_ID.fullmatch(value):
        yield "message-id is malformed"
    if name == "in-reply-to" and not _ID.fullmatch(value):
        yield "in-reply-to is malformed"
    if name == "references" and not all(map(_ID.fullmatch, value.split())):
        yield "references are malformed"


def _dated(name: str, value: str) -> Iterator[str]:
    if name != "date":
        return
    try:
        date = parsedate_to_datetime(value)
    except ValueError:
        yield "date is malformed"
    else:
        if date.tzinfo is None:
            yield "date has no zone"


def _automatic(name: str, value: str) -> Iterator[str]:
    if name == "auto-submitted" and value not in AUTOMATIC:
        yield f"Auto-Submitted: {value}"


def _unsubscribe(name: str, value: str) -> Iterator[str]:
    if name == "list-unsubscribe" and not _LINKS.fullmatch(value):
        yield f"List-Unsubscribe: {value}"


RULES: tuple[Callable[[str, str], Iterator[str]], ...] = (
    _empty,
    _machines,
    _mailboxes,
    _ids,
    _dated,
    _automatic,
    _unsubscribe,
)
