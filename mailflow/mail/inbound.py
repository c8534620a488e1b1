"""A received mail as a value: bytes in, `InboundMessage` out, whatever the bytes are. Pure."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from hashlib import sha256

from mailflow.regex import regex

from . import address, encoded_word, flowed, marks, markup, prescan
from .charset import clean, clean_line
from .parts import Part, leaves

_MOST_IDS = 100
_ID = regex(r"<[!-;=?-~]{1,512}>")  # RFC 5322 3.6.4, as odd as real clients write it
_OWN_ID = regex(r"<[!-;=?A-~]+@[!-;=?A-~]+>")
ENCLOSED = "message/rfc822"
_TEXTS = ("text/plain", "text/html")
# A tap on an emoji, as a mail of its own: what Gmail writes around it nobody typed.
TAPPED = "text/vnd.google.email-reaction+json"
_EMOJI = regex(r'"emoji"\s*:\s*"([^"\\\w]{1,40})"')
_ROUTES = ("delivered-to", "x-original-to", "envelope-to")
# Fields in which an encoded-word would be damage, or an attack on whoever decodes it.
_FOR_MACHINES = regex(
    r"received|(?:arc-)?authentication-results|dkim-signature|message-id|in-reply-to|references"
    r"|auto-submitted|precedence|return-path|content-(?:type|transfer-encoding|disposition)"
)
# What makes two arrivals one mail: its writer's own fields, those that are always signed. Whatever
# else a server or a forger adds on the way must not make it another one (TRUST I03, RFC 6376 8.6).
_OWN = ("from", "to", "cc", "date", "subject", "message-id")
# What makes a copy a machine's, or one that nobody believes: it is decided by itself, so that it
# cannot stand in the way of the mail that it was made from (TRUST I06).
_MACHINES = regex(
    rf"auto-submitted|precedence|list-.*|x-auto.*|mailflow-mail|return-path|{marks.FAILED}"
)


@dataclass(frozen=True, slots=True)
class Envelope:
    """What the transport knew beside the bytes. `sender`: "" the null sender, None unknown."""

    sender: str | None = None
    recipients: tuple[str, ...] = ()
    truncated: bool = False  # the mail was over max_size: only headers and first text were kept
    size: int = 0  # octets of the whole mail as the server told


@dataclass(frozen=True, slots=True)
class InboundMessage:
    """One parsed mail. Every field is clean text: NFC, no control characters, no surrogates."""

    raw: bytes
    envelope: Envelope
    headers: tuple[tuple[str, str], ...]  # (lower-case name, decoded unfolded value), in order
    sender: str  # the From address, canonical; "" if it is no plain address. Malformed if several
    sender_name: str  # display name, "" if none
    subject: str
    message_id: str  # with angle brackets, "" if missing or malformed
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    recipients: tuple[str, ...]  # envelope, Delivered-To, X-Original-To, Envelope-To, To, Cc
    date: datetime | None
    content_type: str  # of the top level, lower case, "text/plain"
    text: str  # what a reader sees: the plain part, else the HTML part as text, quotes included
    html: str  # the HTML part's source as given (bounded), "" if none
    plain: str  # the text/plain part as given, "" if none
    attachments: tuple[str, ...]  # file names or types of what is attached
    malformed: tuple[str, ...]  # why the identity cannot be believed (TRUST 3.1, level E-)
    problems: tuple[str, ...]  # whatever else was odd; for people who debug
    addressed: tuple[str, ...] = ()  # To and Cc alone
    parts: tuple[Part, ...] = ()  # every MIME leaf in order, enclosed messages' ones included
    spelling: str = ""  # the From address as it is spelled: where an answer goes (RFC 5321 2.4)

    def header(self, name: str) -> str:
        """The first value of a header field, "" if there is none."""
        return next((value for key, value in self.headers if key == name.lower()), "")

    @property
    def is_passed_on(self) -> bool:
        """Whether its text is somebody else's mail, without a word of its sender's."""
        return _is_passed_on(self.parts)

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of a header field, top first."""
        return tuple(value for key, value in self.headers if key == name.lower())


def parse(raw: bytes, envelope: Envelope) -> InboundMessage:
    """Read a mail. Never raises, never hangs; odd mail becomes odd values."""
    outline = prescan.scan(raw)
    headers = tuple((name, _shown(name, value)) for name, value in outline.fields)
    first = dict(reversed(headers))
    name, spelling, doubts = _identity(outline)
    parts = () if prescan.too_deep(outline) else leaves(outline.fields, outline.body)
    plain, html = _bodies(parts)
    return InboundMessage(
        raw=raw,
        envelope=envelope,
        headers=headers,
        sender=address.canonical(spelling),
        sender_name=name,
        subject=first.get("subject", ""),
        message_id=_message_id(first.get("message-id", "")),
        in_reply_to=_identifiers(first.get("in-reply-to", "")),
        references=_identifiers(first.get("references", "")),
        recipients=_recipients(envelope, outline),
        addressed=_mailboxes(outline, ("to", "cc")),
        date=_date(first.get("date", "")),
        content_type=_content_type(first.get("content-type", "")),
        # HTML may name characters that no text has: "&#1;".
        text=plain if plain.strip() else clean(markup.text(html)),
        html=html,
        plain=plain,
        attachments=tuple(part.filename or part.content_type for part in parts if part.attached),
        malformed=outline.malformed + doubts,
        problems=outline.problems,
        parts=parts,
        spelling=spelling,
    )


def _identity(outline: prescan.Outline) -> tuple[str, str, tuple[str, ...]]:
    """Display name, address as spelled, and doubts about the one From field."""
    fields = [value for name, value in outline.fields if name == "from"]
    if len(fields) != 1:
        return "", "", () if fields else ("no From",)
    name, sender = address.mailbox(fields[0])
    if not sender:  # RFC 5322 3.6.2 allows several: one is shown and none believed
        return *address.shown(fields[0]), ("From is not one plain address",)
    return name, sender, ()


def _message_id(value: str) -> str:
    value = value.strip()
    return value if len(value) <= 512 and _OWN_ID.fullmatch(value) else ""


def _identifiers(value: str) -> tuple[str, ...]:
    return tuple(_ID.findall(value)[-_MOST_IDS:])


def _shown(name: str, value: bytes) -> str:
    read = encoded_word.unfolded if _FOR_MACHINES.fullmatch(name) else encoded_word.plain
    return read(value)


def _recipients(envelope: Envelope, outline: prescan.Outline) -> tuple[str, ...]:
    """Every address the mail came to, the ones written by our own side first."""
    found = [address.canonical(recipient) for recipient in envelope.recipients]
    found += (*_mailboxes(outline, _ROUTES), *_mailboxes(outline, ("to", "cc")))
    return tuple(dict.fromkeys(one for one in found if one))


def _mailboxes(outline: prescan.Outline, names: tuple[str, ...]) -> tuple[str, ...]:
    """The addresses in these fields; what an encoded-word holds is a name, never an address."""
    values = (encoded_word.unfolded(value) for name, value in outline.fields if name in names)
    return tuple(dict.fromkeys(one for value in values for one in address.mailboxes(value)))


def _date(value: str) -> datetime | None:
    """The Date field in UTC, None where it is none or lies outside what can be converted."""
    try:
        date = parsedate_to_datetime(address.uncommented(value[:200])[0])
        return (date if date.tzinfo else date.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _content_type(value: str) -> str:
    kind = value.partition(";")[0].strip().lower()
    return kind if re.fullmatch(r"[!-.0-~]+/[!-.0-~]+", kind) else "text/plain"


def _bodies(parts: tuple[Part, ...]) -> tuple[str, str]:
    """The mail's own plain text and its HTML source."""
    depth = int(_is_passed_on(parts))
    own = [part for part in parts if part.depth == depth and not part.attached]
    plain = [
        flowed.unwrapped(part.text, delsp=part.delsp) if part.flowed else part.text
        for part in own
        if part.content_type == "text/plain"
    ]
    html = next((part.text for part in own if part.content_type == "text/html"), "")
    tapped = [found[1] for p in own if p.content_type == TAPPED if (found := _EMOJI.search(p.text))]
    return "\n\n".join(tapped or plain), html[: markup.MOST] * (not tapped)


def _is_passed_on(parts: tuple[Part, ...]) -> bool:
    """Whether somebody else's mail is all there is: some clients forward it as their own."""
    if any(p.depth == 0 and not p.attached and p.content_type in _TEXTS for p in parts):
        return False
    return bool(parts) and parts[0].content_type == ENCLOSED and parts[0].depth == 0


def content_key(raw: bytes) -> str:
    """SHA-256 of what its writer wrote: equal for copies that took different routes."""
    outline = prescan.scan(raw)
    digest = sha256()
    own = _OWN if outline.first("message-id") else (*_OWN, "in-reply-to")
    for name, value in outline.fields:
        if name == "return-path" and value.strip(b"<> "):
            continue
        if name in own or _MACHINES.fullmatch(name):
            digest.update(f"{name}:{clean_line(encoded_word.plain(value))}\n".encode())
    digest.update("\n".join(outline.malformed).encode())
    digest.update(b"\n" + prescan.body(raw))
    return digest.hexdigest()
