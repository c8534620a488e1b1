"""`[delivery.dkim]`: our signature on what we send (RFC 6376), where the relay does not sign."""

import base64
import binascii
from dataclasses import dataclass
from pathlib import Path

import dkim
import dkim.crypto

#: What is signed where it is there (RFC 6376 5.4.1). From is named once more than it stands, so
#: that none can be added (8.15); no body length (8.2).
SIGNED = (
    b"from", b"to", b"cc", b"date", b"subject", b"message-id", b"reply-to", b"in-reply-to",
    b"references", b"auto-submitted", b"list-id", b"list-post", b"list-help", b"list-owner",
    b"list-unsubscribe", b"mime-version", b"content-type", b"content-transfer-encoding",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dkim:
    """A key, and the DNS name under which its public half stands: SELECTOR._domainkey.DOMAIN."""

    selector: str
    domain: str
    key: bytes  # PEM, an RSA key of at least 2048 bits (RFC 8301 3.2)

    @classmethod
    def of_file(cls, selector: str, domain: str, path: Path) -> "Dkim":
        """With the key of a file. Raises OSError, or ValueError where it is no key that will do."""
        made = cls(selector, domain, path.read_bytes())
        try:
            key = dkim.parse_pem_private_key(made.key)
        except dkim.UnparsableKeyError:
            raise ValueError("no RSA key in PEM form") from None
        if key["modulus"].bit_length() < 2048:
            raise ValueError("an RSA key of fewer than 2048 bits")
        return made

    def sign(self, data: bytes) -> bytes:
        """A finished mail with its signature on top; its other bytes stay as they are."""
        there = {
            line.partition(b":")[0].lower()
            for line in data.partition(b"\r\n\r\n")[0].split(b"\r\n")
        }
        signature: bytes = dkim.sign(
            data, self.selector.encode(), self.domain.encode(), self.key,
            canonicalize=(b"relaxed", b"relaxed"),
            include_headers=[b"from", *(name for name in SIGNED if name in there)],
        )  # fmt: skip
        return signature + data


def is_public_half(record: str, key: bytes) -> bool:
    """Whether the `p=` of a DNS record (RFC 6376 3.6.1) belongs to a private key in PEM."""
    try:
        public = dkim.crypto.parse_public_key(base64.b64decode("".join(record.split())))
    except (dkim.crypto.UnparsableKeyError, binascii.Error, ValueError):
        return False
    return bool(public["modulus"] == dkim.parse_pem_private_key(key)["modulus"])
