"""Mail whose words are locked away from us: encrypted, or signed in a form that hides them. Pure.

What is signed in the clear is read as it stands (RFC 9580 7, RFC 1847 2.1). No key of ours exists,
so of the rest nothing is read: least of all that it says nothing, which after a question of ours
is an answer.
"""

from mailflow.regex import regex

from .inbound import InboundMessage

#: RFC 1847 2.2 and RFC 8551 3.2; the latter also hides what is signed only.
_ENVELOPES = (
    "multipart/encrypted", "application/pgp-encrypted",
    "application/pkcs7-mime", "application/x-pkcs7-mime",
)  # fmt: skip
_ARMORED = regex(r"(?m)^-----BEGIN PGP MESSAGE-----")


def is_sealed(message: InboundMessage, typed: str) -> bool:
    """Whether there is something that we cannot read, and nothing `typed` beside it."""
    if typed.strip():
        return False
    outer = (part.content_type for part in message.parts if part.depth == 0)
    locked = any(kind in _ENVELOPES for kind in (message.content_type, *outer))
    return locked or bool(_ARMORED.search(message.text))
