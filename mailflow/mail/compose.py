"""A mail of ours as final bytes: headers, text, an HTML twin and attachments. Pure.

Written directly and not through `email.message`: what may be folded or encoded differs from
field to field (see `field`), and the same value must give the same bytes on every Python.
The bytes are made once and kept; every attempt to deliver sends them again as they are.
"""

from base64 import encodebytes
from binascii import b2a_qp
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import format_datetime
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from urllib.parse import quote

from . import field
from .charset import clean
from .field import CRLF, Mailbox

__all__ = [
    "Attachment",
    "Auto",
    "Copies",
    "Mailbox",
    "MailingList",
    "Outgoing",
    "compose",
    "copies",
]

KEPT_IDS = 10  # besides the thread's first: long threads would outgrow the line limit
SHORT_LINE = 78  # RFC 5322 2.1.1


class Auto(StrEnum):
    """Who caused the mail (RFC 3834 section 5): the program's clock, or the reader's own mail."""

    GENERATED = "auto-generated"
    REPLIED = "auto-replied"
    NO = ""  # a person wrote it: posts


@dataclass(frozen=True, slots=True)
class MailingList:
    """The list a mail belongs to (RFC 2919, RFC 2369); `post` "" where nobody posts to it."""

    id: str  # "deploy.mentoring.test"
    name: str = ""
    post: str = ""
    owner: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Everything about a mail that its reader's client and the servers on the way must know."""

    kind: str
    sender: Mailbox
    to: Mailbox
    subject: str
    date: datetime  # in the reader's zone
    message_id: str
    reply_to: Mailbox | None = None
    in_reply_to: str = ""
    references: tuple[str, ...] = ()  # the thread so far, its first mail first
    auto: Auto = Auto.GENERATED
    unsubscribe: tuple[str, ...] = ()  # URLs, mailto first
    list: MailingList | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with the mail."""

    name: str
    media_type: str  # "image/png"
    data: bytes


@dataclass(frozen=True, slots=True)
class Copies:
    """A mail to many: the bytes around the one link in which its copies differ."""

    before: bytes
    after: bytes

    def of(self, unsubscribe: str) -> bytes:
        """The copy whose reader ends such mail at this URL."""
        return b"%b%b%b" % (self.before, unsubscribe.encode(), self.after)


@dataclass(frozen=True, slots=True)
class _Entity:
    """A MIME entity (RFC 2045): its own fields, and its encoded body with CRLF line ends."""

    fields: str
    body: str


def compose(
    mail: Outgoing, text: str, attachments: Iterable[Attachment] = (), html: str | None = None
) -> bytes:
    """The final bytes: CRLF, 7-bit, no line over 998 octets."""
    # "=_" cannot stand in quoted-printable or base64 (RFC 2045 section 6.7), and the digest of
    # our own Message-ID in no text that was written before it.
    mark = f"=_{sha256(mail.message_id.encode()).hexdigest()[:24]}"
    body = _text(text, "plain")
    if html is not None:
        body = _multipart("alternative", f"{mark}a", (body, _text(html, "html")))
    if files := tuple(_file(attachment) for attachment in attachments):
        body = _multipart("mixed", f"{mark}m", (body, *files))
    header = "".join(_header(mail))
    # Only an address may hold other than ASCII (RFC 6532); such a mail needs SMTPUTF8.
    return f"{header}MIME-Version: 1.0{CRLF}{body.fields}{CRLF}{body.body}".encode()


def copies(mail: Outgoing, text: str) -> Copies:
    """What the copies of a mail have in common; each has a mailto URL of its own that ends it."""
    whole = compose(replace(mail, unsubscribe=("mailto:",)), text)
    before, name, after = whole.partition(b"\r\nList-Unsubscribe: <")
    return Copies(before + name, after.removeprefix(b"mailto:"))


def thread(references: Iterable[str], answered: str) -> tuple[str, ...]:
    """References for an answer (RFC 5322 3.6.4): the thread's first mail and the last ten."""
    ids = tuple(dict.fromkeys(i for i in references if i and i != answered))
    ids += (answered,) if answered else ()
    return ids if len(ids) <= KEPT_IDS else (ids[0], *ids[-KEPT_IDS:])


# header -------------------------------------------------------------------------------------


def _header(mail: Outgoing) -> Iterator[str]:
    yield field.mailbox("From", mail.sender)
    yield field.mailbox("To", mail.to)
    yield field.words("Subject", mail.subject)
    yield field.tokens("Date", [format_datetime(mail.date)])
    yield field.tokens("Message-ID", [mail.message_id])
    if mail.in_reply_to:
        yield field.tokens("In-Reply-To", [mail.in_reply_to])
    if references := thread(mail.references, mail.in_reply_to):
        yield field.tokens("References", references)
    if mail.reply_to:
        yield field.mailbox("Reply-To", mail.reply_to)
    if mail.auto:
        yield field.tokens("Auto-Submitted", [mail.auto])
    yield field.tokens("X-Auto-Response-Suppress", ["All"])
    yield from _list_header(mail)
    yield field.tokens("Mailflow-Mail", [mail.kind])


def _list_header(mail: Outgoing) -> Iterator[str]:
    if mail.list:
        known = mail.list
        yield field.mailbox("List-Id", Mailbox(known.id, known.name or known.id))
        yield field.tokens("List-Post", [f"<mailto:{known.post}>" if known.post else "NO"])
        if known.help:
            yield field.tokens("List-Help", [f"<mailto:{known.help}?subject=help>"])
        if known.owner:
            yield field.tokens("List-Owner", [f"<mailto:{known.owner}>"])
        if known.post:
            yield field.tokens("Precedence", ["list"])
    elif mail.unsubscribe:
        yield field.tokens("List-Post", ["NO"])  # it comes to many, and is no list (RFC 2369 3.4)
    if mail.unsubscribe:
        links = [f"<{url}>" for url in mail.unsubscribe]
        commas = ["," for _ in links[1:]] + [""]
        yield field.tokens("List-Unsubscribe", map("".join, zip(links, commas, strict=True)))
    if any(url.startswith("https:") for url in mail.unsubscribe):
        # RFC 8058 section 3.1: only beside an https link.
        yield field.tokens("List-Unsubscribe-Post", ["List-Unsubscribe=One-Click"])


# bodies -------------------------------------------------------------------------------------


@lru_cache(maxsize=4)  # a post is one text for many
def _text(text: str, subtype: str) -> _Entity:
    """A text in the plainest encoding that survives any server (RFC 2045 section 6)."""
    text = clean(field.straight(text)).rstrip("\n") + "\n"
    octets = text.replace("\n", CRLF).encode()
    charset = f"Content-Type: text/{subtype}; charset=utf-8{CRLF}"
    if text.isascii() and max(map(len, text.split("\n"))) <= SHORT_LINE:
        return _Entity(charset + _encoding("7bit"), octets.decode())
    quoted = b2a_qp(octets, istext=True)
    if len(quoted) <= len(octets) * 3 // 2:
        return _Entity(charset + _encoding("quoted-printable"), quoted.decode())
    return _Entity(charset + _encoding("base64"), _base64(octets))


def _file(attachment: Attachment) -> _Entity:
    name = clean(attachment.name).replace("\n", " ")
    if name.isascii() and not set('"\\') & set(name):
        named = f'filename="{name}"'
    else:
        named = f"filename*=utf-8''{quote(name, safe='')}"  # RFC 2231 section 4
    fields = (
        f"Content-Type: {attachment.media_type}{CRLF}Content-Disposition: attachment; {named}{CRLF}"
    )
    return _Entity(fields + _encoding("base64"), _base64(attachment.data))


def _encoding(name: str) -> str:
    return f"Content-Transfer-Encoding: {name}{CRLF}"


def _base64(octets: bytes) -> str:
    return encodebytes(octets).decode().replace("\n", CRLF)


def _multipart(subtype: str, boundary: str, parts: Iterable[_Entity]) -> _Entity:
    """RFC 2046 section 5.1."""
    inner = "".join(f"--{boundary}{CRLF}{part.fields}{CRLF}{part.body}{CRLF}" for part in parts)
    fields = f'Content-Type: multipart/{subtype}; boundary="{boundary}"{CRLF}'
    return _Entity(fields, f"{inner}--{boundary}--{CRLF}")
