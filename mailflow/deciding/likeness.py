"""Whether a copy of a mail is taken as the mail is: then one of them is enough.

Copies share what their writer wrote (`content_key`). Whoever has a mail before we do may send it
ahead of its writer's own, with whatever else decides how it is taken made otherwise: to another
address of ours, as a machine's, with a From that only looks the same, around our border. Such a
copy is decided by itself, and puts out nothing (TRUST I06).
"""

from dataclasses import dataclass
from hashlib import sha256

from mailflow.deciding.addressed import route_of
from mailflow.mail import machine
from mailflow.mail.classify import classify
from mailflow.mail.inbound import InboundMessage
from mailflow.mail.route import OurAddresses, Route


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mail went: the address that decides, and the secrets that it came under."""

    route: Route | None
    secrets: tuple[str, ...] = ()


def place_of(ours: OurAddresses, message: InboundMessage) -> Place:
    """The same for copies that a server made of one mail, for each address in its To and Cc."""
    routes = (ours.route(written) for written in message.recipients)
    secrets = {f"{r.service}:{r.token}" for r in routes if r and r.token}
    return Place(route_of(ours, message), tuple(sorted(secrets)))


def likeness(ours: OurAddresses, message: InboundMessage) -> str:
    """SHA-256 of all that decides how a mail is taken, but for our border's word."""
    decides = (
        message.sender, message.sender_name, message.malformed, message.subject, message.date,
        message.message_id, message.in_reply_to, message.references, message.text, message.html,
        message.attachments, message.is_passed_on, message.envelope.truncated,
        place_of(ours, message), classify(message, ours), machine.nobody(message, ours),
    )  # fmt: skip
    return sha256(repr(decides).encode("utf-8", "backslashreplace")).hexdigest()
