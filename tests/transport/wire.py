"""A raw client: what a test says on the wire, and what it hears, to the byte."""

import select
import socket
import ssl
from types import TracebackType
from typing import Self

PATIENCE = 10.0


class Wire:
    """One connection. A reply is its code and its lines without the code."""

    def __init__(self, port: int, *, greeted: bool = True) -> None:
        self.sock: socket.socket = socket.create_connection(("127.0.0.1", port), PATIENCE)
        self._buffer = b""
        if greeted:
            assert self.code() == 220

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self.sock.close()

    def send(self, data: bytes) -> None:
        """Bytes as they are."""
        self.sock.sendall(data)

    def say(self, line: str) -> int:
        """One command; the code of its reply."""
        self.send(line.encode() + b"\r\n")
        return self.code()

    def has_said_something(self) -> bool:
        """Whether something is there to be read."""
        return bool(self._buffer or select.select([self.sock], [], [], 0)[0])

    def line(self) -> bytes:
        """The next line; b"" at the end of the connection."""
        while b"\r\n" not in self._buffer:
            try:
                more = self.sock.recv(65_536)
            except (ConnectionResetError, ssl.SSLEOFError):
                more = b""
            if not more:
                return b""
            self._buffer += more
        line, _, self._buffer = self._buffer.partition(b"\r\n")
        return line

    def reply(self) -> tuple[int, list[str]]:
        """The next reply; code 0 at the end of the connection."""
        lines: list[str] = []
        while True:
            line = self.line().decode("ascii")
            if not line:
                return 0, lines
            lines.append(line[4:])
            if line[3:4] != "-":
                return int(line[:3]), lines

    def code(self) -> int:
        """The code of the next reply."""
        return self.reply()[0]

    def codes(self, count: int) -> list[int]:
        """The codes of the next replies."""
        return [self.code() for _ in range(count)]

    def start_tls(self, ca_file: str) -> None:
        """Go on encrypted."""
        assert not self._buffer, "the server said more before TLS than it may"
        context = ssl.create_default_context(cafile=ca_file)
        self.sock = context.wrap_socket(self.sock, server_hostname="127.0.0.1")


def begin(wire: Wire, *recipients: str, hello: str = "EHLO x.test") -> None:
    """Everything up to DATA, all of it accepted."""
    assert wire.say(hello) == 250
    assert wire.say("MAIL FROM:<a@x.test>") == 250
    for recipient in recipients or ("signup@m.test",):
        assert wire.say(f"RCPT TO:<{recipient}>") == 250
    assert wire.say("DATA") == 354
