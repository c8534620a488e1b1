"""Opening a session with an IMAP server: connection, TLS, login. Raises TransportError only."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from imaplib import IMAP4

from imapclient.exceptions import LoginError

from .errors import LoginRefused, ServerFault, TlsFailed, explain, one_line, without
from .imap_lines import BoundedClient
from .settings import ImapSettings, Secret
from .tls import client_context

LOOPBACK = ("127.0.0.1", "::1")


def connect(settings: ImapSettings) -> BoundedClient:
    """A session that is logged in; no folder is selected yet."""
    where = f"{settings.host}:{settings.port}"
    client = _open(settings, where)
    try:
        with deadline(client, settings.deadline):
            if settings.tls == "starttls":
                _start_tls(client, settings, where)
            _log_in(client, settings, where)
    except BaseException:
        with suppress(OSError):  # a handshake that failed has closed the socket
            client.shutdown()
        raise
    return client


def _open(settings: ImapSettings, where: str) -> BoundedClient:
    implicit = settings.tls == "implicit"
    context = client_context(settings.ca_file) if implicit else None
    try:
        return BoundedClient(
            settings.host,
            settings.port,
            ssl=implicit,
            ssl_context=context,
            timeout=settings.timeout,
        )
    except IMAP4.error as error:
        raise ServerFault(f"{where}: {one_line(str(error))}") from None
    except (OSError, ValueError) as error:
        raise explain(error, where) from None


def _start_tls(client: BoundedClient, settings: ImapSettings, where: str) -> None:
    """RFC 9051 11.1: nothing that was said before TLS counts, buffered lines included."""
    if not client.has_capability("STARTTLS"):
        raise TlsFailed(f"{where}: the server offers no STARTTLS; we send no password in clear")
    try:
        client.starttls(client_context(settings.ca_file))
    except ssl.SSLError as error:
        raise explain(error, where) from None
    except (IMAP4.error, OSError) as error:
        raise TlsFailed(f"{where}: STARTTLS failed ({one_line(str(error))})") from None


def _log_in(client: BoundedClient, settings: ImapSettings, where: str) -> None:
    if not (settings.username or settings.token):
        raise LoginRefused(f"{where}: no username is configured in [intake.imap]")
    if settings.tls == "none" and client.socket().getpeername()[0] not in LOOPBACK:
        raise LoginRefused(f"{where}: no password in clear; set tls")
    secret = "token" if settings.token else "password"
    try:
        if settings.token:
            client.oauth2_login(settings.username, settings.token())
        else:
            _give_password(client, settings.username, settings.password, where)
    except (LoginError, IMAP4.error) as error:
        told = settings.token or settings.password
        answer = one_line(without(_answer_of(error), told() if told else ""))
        message = f"{where}: login refused ({answer}); check username and {secret}"
        raise LoginRefused(message) from None
    except OSError as error:
        raise explain(error, where) from None


def _answer_of(error: Exception) -> str:
    """What the server said: imaplib hands its bytes on, which str() would show as b'…'."""
    said = error.args[0] if error.args else str(error)
    if isinstance(said, bytes):
        return said.decode("ascii", "replace")
    text = str(said)
    return text[2:-1] if text.startswith(("b'", 'b"')) else text


def _give_password(client: BoundedClient, user: str, password: Secret | None, where: str) -> None:
    """By LOGIN, or where that cannot carry it by PLAIN, which is UTF-8 (RFC 4616 2)."""
    word = password() if password else ""
    if (user + word).isascii() and (user + word).isprintable():
        client.login(user, word)
    elif client.has_capability("AUTH=PLAIN") and (user + word).isprintable():
        client.plain_login(user, word)
    else:
        raise LoginRefused(f"{where}: username or password hold characters the server cannot take")


@contextmanager
def deadline(client: BoundedClient, seconds: float) -> Iterator[None]:
    """Break the connection when the whole takes too long: a server may drip for ever."""

    def cut() -> None:
        with suppress(OSError, AttributeError):
            client.socket().shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
