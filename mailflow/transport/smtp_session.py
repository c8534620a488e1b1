"""Opening a session with a relay: connection, TLS, EHLO, login.

smtplib speaks the lines; the socket is ours, so that each step has its own time limit and
the name on the certificate is the one that was asked for.
"""

import base64
import smtplib
import socket
import ssl

from . import replies
from .errors import LoginRefused, ServerFault, TlsFailed, Unreachable, explain, one_line, without
from .settings import SmtpSettings
from .smtp_lines import RelayClient
from .tls import client_context


def connect(settings: SmtpSettings) -> RelayClient:
    """A session that is ready for MAIL. Raises TransportError."""
    where = f"{settings.host}:{settings.port}"
    client = RelayClient()
    try:
        _open(client, settings, where)
        _say_hello(client, where)
        if settings.tls == "starttls":
            _start_tls(client, settings, where)
        if settings.token or settings.username:
            _log_in(client, settings, where)
    except smtplib.SMTPServerDisconnected as error:
        client.close()
        if isinstance(error.__context__, OSError):  # smtplib calls a silence an end, too
            raise explain(error.__context__, where) from None
        raise Unreachable(f"{where}: the server closed the connection at once") from None
    except smtplib.SMTPException as error:
        client.close()
        raise ServerFault(f"{where}: {one_line(str(error))}") from None
    except (OSError, ValueError) as error:  # ValueError: a host name that is none (IDNA)
        client.close()
        raise explain(error, where) from None
    except BaseException:
        client.close()
        raise
    return client


def _open(client: RelayClient, settings: SmtpSettings, where: str) -> None:
    sock = socket.create_connection((settings.host, settings.port), settings.timeout)
    client.sock = sock  # from here on close() closes it
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    address = sock.getsockname()[0]
    # RFC 5321 4.1.4: a client without a name of its own shows its address.
    client.local_hostname = f"[IPv6:{address}]" if ":" in address else f"[{address}]"
    if settings.tls == "implicit":
        client.sock = client_context(settings.ca_file).wrap_socket(
            sock, server_hostname=settings.host
        )
    client.sock.settimeout(settings.limits.greeting)
    code, text = client.getreply()
    if code != replies.READY:
        raise ServerFault(f"{where}: the server takes no mail now: {code} {one_line(text)}")


def _say_hello(client: RelayClient, where: str) -> None:
    code, text = client.ehlo()
    if code != replies.OK:
        code, text = client.helo()
    if code != replies.OK:
        raise ServerFault(f"{where}: EHLO refused: {code} {one_line(text)}")


def _start_tls(client: RelayClient, settings: SmtpSettings, where: str) -> None:
    """RFC 3207 4: what was said before TLS is forgotten, buffered lines included."""
    code = client.docmd("STARTTLS")[0] if client.has_extn("starttls") else 0
    if code != replies.READY:
        message = (
            f"{where}: the server offers no STARTTLS; we send no password and no mail in clear"
        )
        raise TlsFailed(message)
    plain = client.sock
    assert isinstance(plain, socket.socket)
    plain.settimeout(settings.timeout)
    client.sock = client_context(settings.ca_file).wrap_socket(plain, server_hostname=settings.host)
    client.forget()
    client.sock.settimeout(settings.limits.greeting)
    _say_hello(client, where)


def _log_in(client: RelayClient, settings: SmtpSettings, where: str) -> None:
    code, text = _authenticate(client, settings, where)
    if code != replies.AUTHENTICATED:
        secret = "token" if settings.token else "password"
        answer = f"{code} {one_line(without(text.decode('utf-8', 'replace'), *_told(settings)))}"
        raise LoginRefused(f"{where}: login refused ({answer}); check username and {secret}")


def _told(settings: SmtpSettings) -> tuple[str, ...]:
    """What a login says: the secret, and the secret with the name."""
    if settings.token:
        return settings.token(), _bearer(settings)
    password = settings.password() if settings.password else ""
    return password, _plain(settings.username, password)


def _bearer(settings: SmtpSettings) -> str:
    token = settings.token() if settings.token else ""
    return f"user={settings.username}\x01auth=Bearer {token}\x01\x01"


def _plain(user: str, password: str) -> str:
    return f"\0{user}\0{password}"


def _authenticate(client: RelayClient, settings: SmtpSettings, where: str) -> tuple[int, bytes]:
    """The best way that both sides know. smtplib's own login cannot send UTF-8 (RFC 4616 2)."""
    offered = client.esmtp_features.get("auth", "").upper().split()
    if settings.tls == "none" and not _loopback(client):
        raise LoginRefused(f"{where}: no password in clear; set tls")
    user = settings.username
    if settings.token:
        code, text = client.docmd("AUTH", f"XOAUTH2 {_base64(_bearer(settings))}")
        # A refusal comes as a challenge that explains it and wants an empty answer.
        return client.docmd("") if code == replies.GO_ON else (code, text)
    password = settings.password() if settings.password else ""
    if "LOGIN" in offered and "PLAIN" not in offered:
        code, text = client.docmd("AUTH", "LOGIN")
        for part in (user, password):
            if code == replies.GO_ON:
                code, text = client.docmd(_base64(part))
        return code, text
    return client.docmd("AUTH", f"PLAIN {_base64(_plain(user, password))}")


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")


def _loopback(client: RelayClient) -> bool:
    if isinstance(client.sock, ssl.SSLSocket):
        return True
    assert isinstance(client.sock, socket.socket)
    return str(client.sock.getpeername()[0]) in {"127.0.0.1", "::1"}
