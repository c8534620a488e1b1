"""A received mail as a value: bytes in, `InboundMessage` out, whatever the bytes are. Pure."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Envelope:
    """What the transport knew beside the bytes. `sender` is "" for the null sender, None unknown."""

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
    sender: str  # the one From address, canonical; "" if there is not exactly one plain address
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

    def header(self, name: str) -> str:
        """The first value of a header field, "" if there is none."""
        return next((value for key, value in self.headers if key == name.lower()), "")

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of a header field, top first."""
        return tuple(value for key, value in self.headers if key == name.lower())
