"""A TCP proxy that breaks things: it refuses, cuts, stalls, and answers in the server's place."""

import re
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

LOOPBACK = "127.0.0.1"
Way = Literal["to server", "to client"]
#: What is answered to a client's line in the server's place; None lets the line through.
Answer = Callable[[bytes], bytes | None]


@dataclass
class Rules:
    """What goes wrong. May be changed at any time; a connection looks at them as it goes."""

    cut: tuple[Way, int] | None = None  # after so many octets that way; the last one gets through
    stall: tuple[Way, int] | None = None  # the same, but it only falls silent
    answer: Answer | None = None


@dataclass
class _Session:
    client: socket.socket
    server: socket.socket
    passed: dict[Way, int] = field(default_factory=lambda: {"to server": 0, "to client": 0})

    def close(self) -> None:
        for sock in (self.client, self.server):
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()


class Proxy:
    """In front of a server on this machine."""

    def __init__(self, server: int | Path, *, by_lines: bool = True) -> None:
        """`server`: its port, or its socket. Not `by_lines`: octets, none answered here."""
        self.rules = Rules()
        self.connections = 0
        self.passed: dict[Way, int] = {"to server": 0, "to client": 0}  # in all
        self._server, self._by_lines = server, by_lines
        self._listening: socket.socket | None = None
        self._sessions: list[_Session] = []
        with socket.create_server((LOOPBACK, 0)) as probe:
            self.port: int = probe.getsockname()[1]

    def __enter__(self) -> Self:
        self.up()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.down()

    def up(self) -> None:
        """Take connections."""
        self._listening = socket.create_server((LOOPBACK, self.port))
        threading.Thread(target=self._accept, args=(self._listening,), daemon=True).start()

    def down(self) -> None:
        """Refuse them, and break those that there are."""
        listening, self._listening = self._listening, None
        if listening:
            with suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            listening.close()
        self.drop()

    def drop(self) -> None:
        """Break all connections."""
        for session in self._sessions:
            session.close()
        self._sessions = []

    def _accept(self, listening: socket.socket) -> None:
        with suppress(OSError):
            while True:
                client, _ = listening.accept()
                self.connections += 1
                session = _Session(client, self._connected())
                self._sessions.append(session)
                for pump in (self._pump_up, self._pump_down):
                    threading.Thread(target=pump, args=(session,), daemon=True).start()

    def _connected(self) -> socket.socket:
        if isinstance(self._server, int):
            return socket.create_connection((LOOPBACK, self._server))
        server = socket.socket(socket.AF_UNIX)
        server.connect(str(self._server))
        return server

    def _pump_up(self, session: _Session) -> None:
        with suppress(OSError, ValueError), session.client.makefile("rb") as incoming:
            parts = incoming if self._by_lines else iter(lambda: incoming.read1(65_536), b"")
            for line in parts:
                answer = self.rules.answer(line) if self.rules.answer else None
                if answer is not None:
                    session.client.sendall(answer)
                elif not self._pass(session, "to server", session.server, line):
                    return
        session.close()

    def _pump_down(self, session: _Session) -> None:
        with suppress(OSError):
            while data := session.server.recv(65_536):
                if not self._pass(session, "to client", session.client, data):
                    return
        session.close()

    def _pass(self, session: _Session, way: Way, to: socket.socket, data: bytes) -> bool:
        """Let through what may; False at the end of it."""
        for rule, cuts in ((self.rules.cut, True), (self.rules.stall, False)):
            if rule and rule[0] == way and session.passed[way] + len(data) >= rule[1]:
                to.sendall(data[: max(0, rule[1] - session.passed[way])])
                session.passed[way] = max(session.passed[way], rule[1])
                if cuts:
                    session.close()
                return False
        to.sendall(data)
        session.passed[way] += len(data)
        self.passed[way] += len(data)
        return True


def imap(command: str, words: str) -> Answer:
    """To a command whose line matches: `words`, with the command's tag for TAG."""

    def answer(line: bytes) -> bytes | None:
        tag, _, rest = line.partition(b" ")
        if not re.search(command.encode(), rest):
            return None
        return words.encode().replace(b"TAG", tag) + b"\r\n"

    return answer


def smtp(command: str, words: str) -> Answer:
    """To a command that begins so."""
    return lambda line: (
        f"{words}\r\n".encode() if line.upper().startswith(command.encode()) else None
    )
