"""What a relay may say in one reply: so much and no more, and not for ever.

smtplib joins the lines of a reply as long as there are more, and waits anew for each octet. A
relay that has gone mad, or is none, must cost us a session and no more.
"""

import smtplib
import ssl
import time
from contextlib import suppress

MOST = 65_536  # octets of a reply; that to EHLO, the longest, takes a thousand or two
_PIECE = 8_192


class RelayClient(smtplib.SMTP):
    """smtplib's, with an end to what it reads."""

    def __init__(self) -> None:
        super().__init__()
        self._heard = b""
        self._lines: list[bytes] = []  # of a reply that is not whole yet
        self._left = MOST

    def getreply(self) -> tuple[int, bytes]:
        """One reply, within the time limit of the socket for the whole of it."""
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected("the session is over")
        seconds = self.sock.gettimeout()
        end = time.monotonic() + seconds if seconds else None
        try:
            while (reply := self.next_reply()) is None:
                self._heard += self._more(end)
        except OSError as error:
            self.close()
            raise smtplib.SMTPServerDisconnected(f"connection lost: {error}") from error
        self.sock.settimeout(seconds)
        return reply

    def next_reply(self) -> tuple[int, bytes] | None:
        """The first reply of what was heard, None as long as it is not whole."""
        while b"\n" in self._heard:
            line, _, self._heard = self._heard.partition(b"\n")
            line = line.rstrip(b"\r")
            self._left -= len(line) + 2
            self._check(0)
            self._lines.append(line[4:].strip())
            whole = line[3:4] != b"-" or not line[:3].isdigit()  # RFC 5321 4.2.1
            if whole:
                text, self._lines, self._left = b"\n".join(self._lines), [], MOST
                return (int(line[:3]) if line[:3].isdigit() else -1), text
        self._check(len(self._heard))
        return None

    def _check(self, more: int) -> None:
        if more > self._left:
            self.close()
            raise smtplib.SMTPResponseException(500, "the reply does not end")

    def listen(self) -> None:
        """Take what the server has said by now, without waiting. Raises OSError at the end."""
        assert self.sock is not None
        seconds = self.sock.gettimeout()
        self.sock.settimeout(0)
        heard = b""
        with suppress(BlockingIOError, ssl.SSLWantReadError):
            while more := self.sock.recv(_PIECE):  # TLS may have more than the socket shows
                heard += more
                if not isinstance(self.sock, ssl.SSLSocket):
                    break
            if not heard:
                raise smtplib.SMTPServerDisconnected("the server closed the connection")
        self.sock.settimeout(seconds)
        self._heard += heard

    def forget(self) -> None:
        """What was said before TLS counts for nothing (RFC 3207 4.2)."""
        self._heard, self._lines, self._left = b"", [], MOST

    def has_said_something(self) -> bool:
        """Whether words stand there that nobody asked for, or the end: no reply can follow."""
        if self.sock is None or self._heard:
            return True
        seconds = self.sock.gettimeout()
        try:
            # Read and not only looked for: a ticket of TLS is no word (RFC 8446 4.6.1).
            self.sock.settimeout(0)
            self._heard = self.sock.recv(_PIECE)
        except (BlockingIOError, ssl.SSLWantReadError):
            self.sock.settimeout(seconds)
            return False
        except OSError:
            return True
        self.sock.settimeout(seconds)
        return True

    def _more(self, end: float | None) -> bytes:
        assert self.sock is not None
        if end is not None:
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutError("no whole reply in time")
            self.sock.settimeout(left)
        more: bytes = self.sock.recv(_PIECE)
        if not more:
            self.close()
            raise smtplib.SMTPServerDisconnected("the server closed the connection")
        return more
