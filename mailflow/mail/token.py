"""The secrets in our return addresses: what they look like, how they are stored and removed. Pure.

A token is 130 random bits, given by the caller, as 26 lower-case base32 characters; the database
knows only its digest, and what it stands for. The service word before it (`re`, `bounce`) lies
outside the secret and tells a reply from a bounce. The three tokens of a mail are made of each
other, one way: whoever was forwarded a mail can answer it, and cannot forge its bounce; whoever
holds a post can end the list, and nothing else. Mail servers keep the case of an address as
its writer gave it, so tokens are compared in lower case.
"""

import re
from hashlib import sha256

from mailflow.regex import regex

BITS = 130
#: What a mail's tokens are for, mightiest first: to return it, to answer it, to end such mail.
PURPOSES = ("bounce", "re", "stop")
LENGTH = 26

_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"  # RFC 4648 section 6, in lower case
_PAIRS = tuple(first + second for first in _ALPHABET for second in _ALPHABET)
_SHIFTS = range(BITS - 10, -1, -10)  # of each two characters' ten bits
_TOKEN = regex(rf"[{_ALPHABET}]{{{LENGTH}}}")
# Our address in running text, in a mailto link (RFC 6068 percent-encodes), or cut at the "@".
# The mailbox before the service word is looked for at its beginning only, so that a long word
# costs one step per character.
_IN_TEXT = regex(
    r"(?:(?<![\w.+-])[\w.-]{1,64}(?:[+=-]|%2B|%3D))?"
    rf"(?:re|bounce|stop)(?:[+.=-]|%2B|%3D)[{_ALPHABET}]{{{LENGTH}}}(?![{_ALPHABET}])"
    r"(?:(?:@|%40)[\w.-]*\w)?"
    # A secret by itself, as somebody copies it; a word without a digit may be German. And the
    # Message-ID of a mail of ours: whoever names it answers that mail (TRUST 3.1, E2).
    rf"|(?<![a-z0-9])(?=[a-z]*[2-7])[{_ALPHABET}]{{{LENGTH}}}(?![a-z0-9])"
    rf"|(?<![\w.])\d+\.\d+\.[0-9a-f]{{{LENGTH}}}(?:(?:@|%40)[\w.-]*\w)?",
    re.ASCII | re.IGNORECASE,
)


def encode(bits: int | bytes) -> str:
    """A token of 130 random bits: an integer, or at least 17 octets whose first bits count."""
    if isinstance(bits, bytes):
        if len(bits) * 8 < BITS:
            raise ValueError(f"a token needs {BITS} random bits, got {len(bits) * 8}")
        bits = int.from_bytes(bits) >> (len(bits) * 8 - BITS)
    if not 0 <= bits < 1 << BITS:
        raise ValueError(f"a token has {BITS} bits")
    return "".join([_PAIRS[bits >> shift & 1023] for shift in _SHIFTS])


def read(text: str) -> str:
    """The token in its stored form, "" if this is none."""
    text = text.lower() if text.isascii() else ""
    return text if _TOKEN.fullmatch(text) else ""


def made_of(secret: str, purpose: str, wanted: str) -> str:
    """The token for a lesser purpose; nobody can compute the greater from it."""
    first, last = PURPOSES.index(purpose), PURPOSES.index(wanted)
    for name in PURPOSES[first + 1 : last + 1]:
        secret = encode(sha256(f"{name}:{secret}".encode()).digest())
    return secret


def stored(secret: str, purpose: str) -> str:
    """What the database knows of a mail's tokens, from any one of them."""
    return digest(made_of(secret.lower(), purpose, PURPOSES[-1]))


def digest(token: str) -> str:
    """What the database keeps of a token: SHA-256 in hex. The look-up compares only this."""
    return sha256(token.lower().encode()).hexdigest()


def strip_tokens(text: str) -> str:
    """The text with our token addresses and Message-IDs, of any program, as `[removed]`.

    Quoted text goes into notes and to other people; whoever holds a token could answer with it.
    """
    return _IN_TEXT.sub("[removed]", text)
