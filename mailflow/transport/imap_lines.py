"""What a server may say within one operation: so much and no more, and not for ever.

imaplib reads whatever literal is announced and keeps whatever comes unasked. A server that has
gone mad, or is none, must cost us a session and no more.
"""

import socket
import threading
from contextlib import suppress
from imaplib import IMAP4
from typing import Any

from imapclient import IMAPClient
from imapclient.imap4 import IMAP4WithTimeout
from imapclient.tls import IMAP4_TLS

#: Octets of an operation beside the mails in it: names of folders, UIDs, unsolicited news.
TALK = 4_000_000
OPENING_SECONDS = 60  # for the greeting and what the server can do


class _Bounded(IMAP4):
    """Counts what is read; `room` is what an operation has left."""

    room = TALK

    def _create_socket(self, timeout: float | None = None) -> socket.socket:
        sock: socket.socket = super()._create_socket(timeout)  # type: ignore[misc]

        def cut() -> None:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

        self.opening = threading.Timer(OPENING_SECONDS, cut)
        self.opening.daemon = True
        self.opening.start()
        return sock

    def read(self, size: int) -> bytes:
        self._take(size)
        return super().read(size)

    def readline(self) -> bytes:
        line = super().readline()
        self._take(len(line))
        return line

    def _take(self, octets: int) -> None:
        self.room -= octets
        if self.room < 0:
            raise self.abort("the server says more than it was asked for")


class _Plain(_Bounded, IMAP4WithTimeout):  # type: ignore[misc]
    """In clear, until STARTTLS."""


class _Tls(_Bounded, IMAP4_TLS):  # type: ignore[misc]
    """TLS from the beginning."""


class BoundedClient(IMAPClient):  # type: ignore[misc]
    """imapclient's, with an end to what it reads."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._imap.opening.cancel()

    def _create_IMAP4(self) -> IMAP4:  # noqa: N802  imapclient's name
        seconds = getattr(self._timeout, "connect", None)
        if self.ssl:
            return _Tls(self.host, self.port, self.ssl_context, seconds)  # type: ignore[call-arg]
        return _Plain(self.host, self.port, seconds)

    def make_room(self, octets: int) -> None:
        """For the next operation."""
        self._imap.room = TALK + octets
