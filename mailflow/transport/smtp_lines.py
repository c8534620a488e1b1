"""What a relay may say in one reply: so much and no more, and not for ever.

smtplib joins the lines of a reply as long as there are more, and waits anew for each octet. A
relay that has gone mad, or is none, must cost us a session and no more.
"""

import smtplib
import ssl
import time

MOST = 65_536  # octets of a reply; that to EHLO, the longest, takes a thousand or two
_PIECE = 8_192


class RelayClient(smtplib.SMTP):
    """smtplib's, with an end to what it reads."""

    _heard = b""

    def getreply(self) -> tuple[int, bytes]:
        """One reply, within the time limit of the socket for the whole of it."""
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected("the session is over")
        seconds = self.sock.gettimeout()
        try:
            code, text = self._reply(time.monotonic() + seconds if seconds else None)
        except OSError as error:
            self.close()
            raise smtplib.SMTPServerDisconnected(f"connection lost: {error}") from error
        self.sock.settimeout(seconds)
        return code, text

    def forget(self) -> None:
        """What was said before TLS counts for nothing (RFC 3207 4.2)."""
        self._heard = b""

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

    def _reply(self, end: float | None) -> tuple[int, bytes]:
        texts: list[bytes] = []
        left = MOST
        while True:
            line = self._line(end, left)
            left -= len(line) + 2
            texts.append(line[4:].strip())
            if not line[:3].isdigit():
                return -1, b"\n".join(texts)
            if line[3:4] != b"-":
                return int(line[:3]), b"\n".join(texts)

    def _line(self, end: float | None, most: int) -> bytes:
        while b"\n" not in self._heard:
            if len(self._heard) > most:
                break
            self._heard += self._more(end)
        line, _, self._heard = self._heard.partition(b"\n")
        if len(line) > most:
            self.close()
            raise smtplib.SMTPResponseException(500, "the reply does not end")
        return line.rstrip(b"\r")

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
