"""An IMAP server on a raw socket that says what a test tells it to."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import Self

#: What an answer is made of: octets one after the other, without end if need be. A tag stands
#: as TAG.
Answer = bytes | Callable[[], Iterator[bytes]]

OCTETS = 64_000
USUAL: dict[str, Answer] = {
    "GREETING": b"* OK ready\r\n",
    "CAPABILITY": b"* CAPABILITY IMAP4rev1 UIDPLUS\r\nTAG OK done\r\n",
    "LOGIN": b"TAG OK in\r\n",
    "SELECT": b"* 1 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 6] ok\r\nTAG OK [READ-WRITE] ok\r\n",
    "SEARCH": b"* SEARCH 5\r\nTAG OK done\r\n",
    "RFC822.SIZE": b"* 1 FETCH (UID 5 RFC822.SIZE 11)\r\nTAG OK done\r\n",
    "BODY.PEEK[]": b"* 1 FETCH (UID 5 BODY[] {11}\r\nA: b\r\n\r\nhi\n)\r\nTAG OK done\r\n",
    "NOOP": b"TAG OK done\r\n",
    "LOGOUT": b"* BYE\r\nTAG OK bye\r\n",
}


class HostileImap:
    """`answers` by command (or by what is fetched) stand for the usual ones.

    With a certificate TLS begins after an OK to STARTTLS, `encrypted` is what is said in it.
    """

    def __init__(
        self,
        answers: dict[str, Answer],
        certificate: str = "",
        encrypted: dict[str, Answer] | None = None,
    ) -> None:
        self._answers = USUAL | answers
        self._encrypted = USUAL | (encrypted or {})
        self._certificate = certificate
        self.heard: list[str] = []  # commands in clear
        self.spoken = 0  # octets that went out, at most what buffers hold more than was read
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
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join(5)

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._server.accept()
                threading.Thread(target=self._serve_one, args=(connection,), daemon=True).start()

    def _serve_one(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            connection.settimeout(10)
            self._say(connection, self._answers["GREETING"], "")
            if self._converse(connection, self._answers, self.heard):
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(self._certificate)
                with context.wrap_socket(connection, server_side=True) as encrypted:
                    self._converse(encrypted, self._encrypted, [])

    def _converse(
        self, connection: socket.socket, answers: dict[str, Answer], heard: list[str]
    ) -> bool:
        """Up to the end, or to the moment at which TLS begins."""
        with connection.makefile("rb") as lines:
            for line in lines:
                tag, _, command = line.decode("ascii", "replace").strip().partition(" ")
                heard.append(command)
                name = max((n for n in answers if n in command), key=len, default="")
                answer = answers.get(name, b"TAG BAD what?\r\n")
                self._say(connection, answer, tag)
                if self._certificate and command == "STARTTLS" and b"TAG OK" in bytes(answer):  # type: ignore[arg-type]
                    return True
        return False

    def _say(self, connection: socket.socket, answer: Answer, tag: str) -> None:
        for piece in (answer,) if isinstance(answer, bytes) else answer():
            told = piece.replace(b"TAG", tag.encode())
            connection.sendall(told)
            self.spoken += len(told)
        if answer == b"":
            connection.shutdown(socket.SHUT_RDWR)


def for_ever(piece: bytes) -> Callable[[], Iterator[bytes]]:
    """The same again and again."""

    def say() -> Iterator[bytes]:
        whole = piece * max(1, OCTETS // len(piece))
        while True:
            yield whole

    return say


def then_for_ever(first: bytes, piece: bytes) -> Callable[[], Iterator[bytes]]:
    """Something, and then the same again and again."""

    def say() -> Iterator[bytes]:
        yield first
        yield from for_ever(piece)()

    return say
