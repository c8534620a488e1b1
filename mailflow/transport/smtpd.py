"""Intake over SMTP and LMTP: a mail is stored before we answer for it, and nothing else is done.

aiosmtpd runs the sessions in a thread of its own; `dialogue.py` bends it where it must be bent.
"""

import logging
import socket
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from types import TracebackType
from typing import Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP

from .dialogue import Accepts, Intake, LmtpDialogue, Receive, SmtpDialogue
from .errors import CannotListen
from .settings import ListenSettings
from .tls import server_context

STORING_AT_ONCE = 4  # threads that may wait for the database

logging.getLogger("mail.log").setLevel(logging.ERROR)  # aiosmtpd's: it quotes what clients say


class Listener:
    """Takes mail on a port. `accepts` says which recipients are ours, `receive` stores a mail.

    `receive` is called once for each mail, with all its recipients, from several threads at
    once. It returns when the mail is stored for good; whatever it raises, the client is asked
    to come again. What is for the bare "postmaster" (RFC 5321 4.5.1) goes to `postmaster`.
    """

    def __init__(
        self, settings: ListenSettings, accepts: Accepts, receive: Receive, postmaster: str = ""
    ) -> None:
        self._settings = settings
        self._postmaster = postmaster
        self._accepts = accepts
        self._receive = receive
        self._resources = ExitStack()
        self._port = 0

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def port(self) -> int:
        """The real port, also where the settings leave the choice to the system."""
        return self._port or self._settings.port

    def start(self) -> None:
        """Listen. Raises TransportError if the port or the certificate cannot be had."""
        with ExitStack() as resources:
            sock = resources.enter_context(_bound(self._settings))
            threads = ThreadPoolExecutor(STORING_AT_ONCE, thread_name_prefix="intake")
            resources.enter_context(threads)
            intake = Intake(self._accepts, self._receive, threads, self._postmaster)
            server = _Server(self._settings, sock, intake)
            server.start()
            resources.callback(server.stop)
            self._port = sock.getsockname()[1]
            self._resources = resources.pop_all()

    def stop(self) -> None:
        """Close the port and all sessions. A mail that is being stored is stored to its end."""
        self._resources.close()


class _Server(Controller):
    """aiosmtpd's thread on a socket of ours, so that port 0 becomes a port one can read."""

    def __init__(self, settings: ListenSettings, sock: socket.socket, intake: Intake) -> None:
        self._socket = sock
        self._dialogue = LmtpDialogue if settings.protocol == "lmtp" else SmtpDialogue
        cert, key = settings.tls_cert_file, settings.tls_key_file
        host, port = sock.getsockname()[:2]
        super().__init__(
            intake,
            hostname=host,
            port=port,
            server_hostname=settings.hostname,
            ident="mailflow",
            data_size_limit=settings.max_size,
            timeout=settings.timeout,
            tls_context=server_context(cert, key) if cert else None,
            auth_exclude_mechanism=("LOGIN", "PLAIN"),  # nobody logs in anywhere
        )

    def factory(self) -> SMTP:
        return self._dialogue(self.handler, **self.SMTP_kwargs)

    def _create_server(self):  # type: ignore[no-untyped-def]  # noqa: ANN202 - as in the base
        return self.loop.create_server(self._factory_invoker, sock=self._socket)


def _bound(settings: ListenSettings) -> socket.socket:
    where = f"{settings.host}:{settings.port}"
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        sock = socket.create_server((settings.host, settings.port), family=family, backlog=100)
    except OSError as error:
        reason = error.strerror or str(error)
        message = f"{where}: cannot listen ({reason}); is another program on that port?"
        raise CannotListen(message) from None
    # Sessions inherit it. asyncio sets it on sockets of its own only, and without it the second
    # of two pipelined replies waits 40 ms for the client's delayed ACK.
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return sock
