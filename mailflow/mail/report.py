"""Standard reports: delivery status (RFC 3464), disposition (RFC 8098), feedback (RFC 5965). Pure.

The fields are looked for wherever the top-level message carries them: in their own part, or
written into its text, as some software does. An enclosed message's report is not this one's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mailflow.regex import regex

from .inbound import InboundMessage
from .parts import Part

STATUS = "message/delivery-status"
_STATUS_PARTS = frozenset({STATUS, "message/global-delivery-status"})
_FEEDBACK_PARTS = frozenset({"message/feedback-report"})
_DISPOSITION_PARTS = frozenset(
    {"message/disposition-notification", "message/global-disposition-notification"}
)

_FIELD = regex(r"[>\s]{0,3}([A-Za-z][A-Za-z-]{2,40})[ \t]*:[ \t]*(.*)")
_ADDRESS = regex(r"[^\s<>()\[\]\",;:]+@[^\s<>()\[\]\",;:]+")
_TYPED = regex(r"[\w.-]{1,30}\s*;\s*")
_ABOUT = ("final-recipient", "original-recipient", "action")
_GROUP = frozenset(
    {*_ABOUT, "status", "diagnostic-code", "remote-mta", "last-attempt-date", "x-actual-recipient"}
)
_MOST_LINES = 2_000
_MOST_RECIPIENTS = 100
_LONGEST = 600  # characters of a field that names an address

# RFC 3464 2.3.3: the only actions that mean "not arrived".
_NOT_ARRIVED = frozenset({"failed", "delayed"})
_ARRIVED = frozenset({"delivered", "relayed", "expanded"})


@dataclass(frozen=True, slots=True)
class Recipient:
    """One per-recipient group (RFC 3464 2.3)."""

    address: str  # the one that was mailed to, else the one that it was forwarded to
    action: str
    status: str  # "5.1.1"
    diagnostic: str

    @property
    def arrived(self) -> bool:
        """Whether this group tells of success.

        Some servers answer a probe with an action of their own ("deliverable"): then the class
        of the status decides (RFC 3463 2).
        """
        if self.action in _ARRIVED or self.action in _NOT_ARRIVED:
            return self.action in _ARRIVED
        return self.status.startswith("2.")

    @property
    def delayed(self) -> bool:
        """Whether the server still tries."""
        return self.action == "delayed"


def recipients(message: InboundMessage) -> tuple[Recipient, ...]:
    """Every recipient that a delivery status of this message tells about."""
    # A gateway that adds its footer may wrap its own server's report once more.
    texts = [
        part.text for part in _parts(message, _STATUS_PARTS) or _parts(message, _STATUS_PARTS, 1)
    ]
    if not texts:
        texts = [
            part.text
            for part in message.parts
            if part.depth == 0 and "inal-" in part.text and part.content_type.startswith("text/")
        ]
    groups = (group for text in texts for group in _groups(text))
    found = (_recipient(group) for group in groups)
    return tuple(one for one in found if one is not None)[:_MOST_RECIPIENTS]


def has_status(message: InboundMessage) -> bool:
    """Whether it carries a delivery status part."""
    return bool(_parts(message, _STATUS_PARTS))


def feedback(message: InboundMessage) -> dict[str, str] | None:
    """The fields of an abuse report; None if this is none."""
    parts = _parts(message, _FEEDBACK_PARTS)
    if not parts and "feedback-report" not in message.header("content-type").lower():
        return None
    return dict(reversed(list(_fields("\n".join(part.text for part in parts)))))


def disposition(message: InboundMessage) -> str | None:
    """`manual-action/MDN-sent-manually; displayed` in lower case; None if this is no MDN."""
    parts = _parts(message, _DISPOSITION_PARTS)
    if not parts and "disposition-notification" not in message.header("content-type").lower():
        return None
    fields = dict(_fields("\n".join(part.text for part in parts)))
    return fields.get("disposition", "").lower()


def address_in(value: str) -> str:
    """The address of a typed field value, `rfc822; ann@example.org`, in lower case."""
    value = value[:_LONGEST]
    found = _ADDRESS.search(_TYPED.sub("", value, count=1) if ";" in value else value)
    return found[0].strip("'.").lower() if found else ""


def _parts(message: InboundMessage, types: frozenset[str], depth: int = 0) -> list[Part]:
    return [part for part in message.parts if part.depth == depth and part.content_type in types]


def _groups(text: str) -> Iterator[dict[str, str]]:
    """Per-recipient groups; some software forgets the blank line between them."""
    group: dict[str, str] = {}
    for name, value in _fields(text):
        if not name or (name in group and name in _ABOUT):
            yield group
            group = {}
        if name in _GROUP:
            group.setdefault(name, value)
    yield group


def _fields(text: str) -> Iterator[tuple[str, str]]:
    """(lower-case name, unfolded value) of each field; ("", "") where a block ends."""
    name, value = "", ""
    for line in text.split("\n")[:_MOST_LINES]:
        field = _FIELD.match(line)
        if field or not line.strip():
            yield name, value
            name, value = (field[1].lower(), field[2]) if field else ("", "")
        elif name and len(value) < 2_000:
            value += f" {line.strip()}"
    yield name, value


def _recipient(group: dict[str, str]) -> Recipient | None:
    original = address_in(group.get("original-recipient", ""))
    final = address_in(group.get("final-recipient", "") or group.get("x-actual-recipient", ""))
    if not {"final-recipient", "original-recipient"} & group.keys():
        return None
    status = group.get("status", "").strip()
    action = re.split(r"[\s;(]", group.get("action", "").strip().lower(), maxsplit=1)[0]
    # The text behind the status number is a reason, too.
    number, _, comment = status.partition(" ")
    diagnostic = f"{_TYPED.sub('', group.get('diagnostic-code', ''), count=1)} {comment}".strip()
    return Recipient(original or final, action, number, diagnostic)
