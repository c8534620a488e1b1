"""What can go wrong with a server, as one line that says what to do. Never a secret in it."""

import base64
import socket
import ssl


class TransportError(Exception):
    """A server could not do what we wanted. The text is one line for an operator."""


class Unreachable(TransportError):
    """No connection: unknown host, refused, silent, or lost on the way."""


class TlsFailed(TransportError):
    """The server's identity could not be proven, or it does not speak TLS here."""


class LoginRefused(TransportError):
    """The server does not take our name and password or token."""


class FolderMissing(TransportError):
    """The mailbox has no such folder, or we may not open it."""


class CannotListen(TransportError):
    """A port of ours is taken or not allowed."""


class ServerFault(TransportError):
    """The server answered, but not with what the protocol promises."""


def explain(error: Exception, where: str) -> TransportError:
    """Turn a socket's or TLS's exception into a line about the server at `where` (host:port)."""
    match error:
        case TransportError():
            return error
        case ssl.SSLCertVerificationError():
            reason = error.verify_message or "no reason given"
            hint = "set ca_file if an authority of your own signed it"
            return TlsFailed(f"{where}: the certificate is not trusted ({reason}); {hint}")
        case ssl.SSLError():
            reason = error.reason or "handshake failed"
            return TlsFailed(
                f'{where}: no TLS ({reason}); is tls = "implicit" or "starttls" right?'
            )
        case socket.gaierror():
            return Unreachable(f"{where}: there is no such host; check host and the network")
        case ConnectionRefusedError():
            return Unreachable(f"{where}: connection refused; is the server running on that port?")
        case TimeoutError():
            return Unreachable(f"{where}: no answer in time; check host, port and firewall")
        case OSError():
            return Unreachable(f"{where}: connection lost ({error.strerror or 'closed by peer'})")
        case _:
            return ServerFault(f"{where}: unexpected answer ({type(error).__name__})")


def without(text: str, *secrets: str) -> str:
    """A server's words without what we told it: some repeat a login that they refuse."""
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        coded = base64.b64encode(secret.encode()).decode("ascii")
        for form in (coded, secret):
            text = text.replace(form, "[removed]")
    return text


def one_line(text: bytes | str, most: int = 300) -> str:
    """A server's words as one printable line of bounded length."""
    if isinstance(text, bytes):
        text = text[: most * 4].decode("utf-8", "replace")
    text = text[:most]
    if text.isprintable():
        return text.strip()
    return "".join(char if char.isprintable() else " " for char in text).strip()
