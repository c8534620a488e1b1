"""A relay that says what a test tells it to: one conversation after the other, on a raw socket."""

import socket
import ssl
import threading
from collections.abc import Iterable
from contextlib import ExitStack, suppress
from types import TracebackType
from typing import Self

HANG_UP = "(hang up)"  # as the end of a reply or instead of one: closes the connection
STALL = "(stall)"  # the same: keeps the connection, and neither speaks nor listens any more
USUAL = {
    "GREETING": "220 relay.test ready",
    "EHLO": "250-relay.test\r\n250-SIZE 1000000\r\n250 8BITMIME",
    "HELO": "250 relay.test",
    "MAIL": "250 2.1.0 ok",
    "RCPT": "250 2.1.5 ok",
    "DATA": "354 go ahead",
    "DOT": "250 2.0.0 queued",
    "RSET": "250 2.0.0 ok",
    "STARTTLS": "220 go ahead",
    "AUTH": "235 2.7.0 ok",
    "QUIT": "221 bye",
}


class Relay:
    """`replies` by command: one for each time, then the usual. "GREETING" and "DOT" count too."""

    def __init__(
        self, certificate: str = "", *, implicit: bool = False, **replies: Iterable[str] | str
    ) -> None:
        self.heard: list[str] = []  # every command
        self.mails: list[bytes] = []  # every mail, dots still doubled
        self.connections = 0
        self._replies = {
            name: [told] if isinstance(told, str) else list(told) for name, told in replies.items()
        }
        self._certificate = certificate
        self._implicit = implicit
        self._over = threading.Event()
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join(5)

    def count(self, command: str) -> int:
        """How often a command was heard."""
        return sum(line.upper().startswith(command) for line in self.heard)

    def say(self, verb: str, reply: str) -> None:
        """What to answer to a line that is no command, such as the parts of a login."""
        self._replies.setdefault(verb, []).append(reply)

    def _serve(self) -> None:
        while not self._over.is_set():
            try:
                sock, _ = self._server.accept()
            except OSError:
                return
            self.connections += 1
            # ConnectionError: the client was quicker; SSLError: it does not trust us.
            with sock, suppress(ConnectionError, ssl.SSLError), ExitStack() as encrypted:
                sock.settimeout(5)
                first = encrypted.enter_context(self._encrypted(sock)) if self._implicit else sock
                self._converse(first, encrypted)

    def _converse(self, sock: socket.socket, encrypted: ExitStack) -> None:
        lines = sock.makefile("rb")
        if not self._answer(sock, "GREETING"):
            return
        while line := lines.readline():
            command = line.decode("utf-8", "surrogateescape").rstrip("\r\n")
            self.heard.append(command)
            verb = command.partition(" ")[0].upper() or "(empty)"
            told = self._answer(sock, verb)
            if not told or verb == "QUIT":
                return
            if verb == "STARTTLS" and told.startswith("220"):
                sock = encrypted.enter_context(self._encrypted(sock))
                lines = sock.makefile("rb")
            if verb == "DATA" and told.startswith("354"):
                mail = b""
                while not mail.endswith(b"\r\n.\r\n") and mail != b".\r\n":
                    more = lines.readline()
                    if not more:
                        return
                    mail += more
                self.mails.append(mail.removesuffix(b".\r\n"))
                if not self._answer(sock, "DOT"):
                    return

    def _answer(self, sock: socket.socket, verb: str) -> str:
        queued = self._replies.get(verb, [])
        told = queued.pop(0) if queued else USUAL.get(verb, "500 what?")
        for end in (HANG_UP, STALL):
            if told.endswith(end):
                sock.sendall(told.removesuffix(end).encode())
                self._over.wait(5 if end == STALL else 0)
                return ""
        sock.sendall(told.encode("utf-8", "surrogateescape") + b"\r\n")
        return told

    def _encrypted(self, sock: socket.socket) -> socket.socket:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._certificate)
        return context.wrap_socket(sock, server_side=True)
