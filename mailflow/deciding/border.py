"""Our own mail server's word on senders (TRUST 3.1, E1), and when to doubt it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mailflow.mail import authentication
from mailflow.mail.inbound import Envelope, InboundMessage, parse
from mailflow.mail.route import OurAddresses

MISSING = """\
A mail came without the Authentication-Results of {id}. Where your mail server leaves them out,
a forger can put them in, so they are not believed any more: people are asked by mail instead.
Let your server add the field to every mail, above its own Received field, and take
received_above out of the configuration."""
#: In the key of a mail that our border refuses.
FORGED = ":forged"
LONGEST_HEADER = 262_144  # octets that are looked at for our own server's word


@dataclass(frozen=True, slots=True)
class Border:
    """The server's id, and how many Received fields stand above what it writes."""

    authserv_id: str = ""
    received_above: int = 0

    def vouches(self, message: InboundMessage, ours: OurAddresses, now: datetime) -> bool:
        """Whether it vouches for the From."""
        above = self.received_above
        return authentication.vouches(message, self.authserv_id, ours, now, received_above=above)

    def refuses(self, message: InboundMessage) -> bool:
        """Whether it says that the From is forged."""
        return authentication.fails(message, self.authserv_id, received_above=self.received_above)

    def wrote(self, message: InboundMessage) -> bool:
        """Whether its field stands where only itself can write it."""
        above = self.received_above
        return authentication.is_there(message, self.authserv_id, received_above=above)

    def has_refused(self, raw: bytes) -> bool:
        """`refuses`, of a mail that is only being received."""
        head = _header(raw)
        return bool(self.authserv_id) and b"fail" in head and self.refuses(parse(head, Envelope()))

    @property
    def key(self) -> str:
        """What its alarm is known by; another configuration begins anew."""
        return f"border:{self.authserv_id}:{self.received_above}"

    def alarm(self, message: InboundMessage) -> Mapping[str, Any] | None:
        """What organizers have to know of this mail, if anything.

        Below a Received field of ours stands what came from outside: there the border has to
        write something into every mail, or a forger does.
        """
        if not self.received_above or self.wrote(message):
            return None
        return {
            "key": self.key,
            "about": "border",
            "summary": "Your mail server's word on senders is not believed any more",
            "again": False,  # it stays so until the configuration says otherwise
            "lines": [MISSING.format(id=self.authserv_id).replace("\n", " ")],
        }


def _header(raw: bytes) -> bytes:
    """A mail's header in small letters, which is enough for what servers write there."""
    return raw[:LONGEST_HEADER].partition(b"\r\n\r\n")[0].lower() + b"\r\n\r\n"
