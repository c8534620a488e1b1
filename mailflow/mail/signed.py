"""What a signature of the From's domain holds together, and what it leaves to whoever has the mail.

A signed mail can be sent again by anybody, with other fields in place of those that its signer
left out (RFC 6376 8.6). So a signature without Date says nothing of when; and of two mails that
differ in nothing that was signed, the second is the first once more. Pure.
"""

from collections.abc import Iterator
from hashlib import sha256

from . import form, prescan
from .inbound import InboundMessage

#: Without these a signature is none to us: when it was written, and what it may ask for.
NEEDED = ("date", "subject")
#: Signed by some and not by others: where they are signed, another value is another mail.
OFTEN = ("to", "cc", "message-id")


def is_whole(message: InboundMessage) -> bool:
    """Whether nobody can rewrite Date, Subject and what the body is read as.

    True of a mail without such a signature.
    """
    present = [name for name in NEEDED if message.all(name)]
    return holds(message, *present) and (holds(message, *form.FIELDS) or form.is_evident(message))


def holds(message: InboundMessage, *names: str) -> bool:
    """Whether every such signature covers these fields, or says that there are none."""
    return all(fields.issuperset(names) for fields in _signatures(message))


def digest(message: InboundMessage) -> str:
    """What copies of one signed mail have in common, as SHA-256; "" where its domain signed none.

    Without blanks: relaxed forms let them come and go (RFC 6376 3.4).
    """
    if not any(_signatures(message)):
        return ""
    found = sha256()
    for name in ("from", *NEEDED):
        found.update(f"{name}:".encode() + _bare(message, name) + b"\n")
    found.update(b"".join(prescan.body(message.raw).split()))
    return found.hexdigest()


def differ(known: InboundMessage, message: InboundMessage) -> bool:
    """Whether two with one digest are two mails all the same: a field says so that was signed."""
    held = [name for name in OFTEN if holds(message, name)]
    return any(_bare(known, name) != _bare(message, name) for name in held)


def _bare(message: InboundMessage, name: str) -> bytes:
    value = prescan.scan(message.raw).first(name)
    return b"".join(value.split()) if value else b""


def _signatures(message: InboundMessage) -> Iterator[frozenset[str]]:
    """The fields that each signature of the From's domain covers.

    Of the domain, or of one above or below it, as DMARC aligns them (RFC 7489 3.1.1); a neighbor's
    is taken for one, too, since that only makes us more careful.
    """
    domain = message.sender.rpartition("@")[2].split(".")[-2:]
    for value in message.all("dkim-signature"):
        tags = dict(_tag(part) for part in value.split(";"))
        fields = tags.get("h", "")
        if fields and tags.get("d", "").lower().split(".")[-2:] == domain:
            yield frozenset(name.strip().lower() for name in fields.split(":"))


def _tag(part: str) -> tuple[str, str]:
    name, _, value = part.partition("=")
    return name.strip(), "".join(value.split())
