"""The mail server in front of the program: who sent a mail is checked there, and written on top.

Every provider in this play signs what its people send, so the check always passes (RFC 8601).
"""

from email import policy
from email.parser import BytesHeaderParser
from email.utils import parseaddr

from mailflow.demo.cast import DOMAIN

AUTHSERV_ID = f"mx.{DOMAIN}"


def stamped(raw: bytes) -> bytes:
    """The mail with the server's Authentication-Results above all that came with it."""
    headers = BytesHeaderParser(policy=policy.compat32).parsebytes(raw)
    domain = parseaddr(str(headers["From"] or ""))[1].rpartition("@")[2].lower()
    result = f"dmarc=pass header.from={domain}" if domain else "none"
    return f"Authentication-Results: {AUTHSERV_ID}; {result}\r\n".encode() + raw
