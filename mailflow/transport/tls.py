"""TLS as we want it on every connection: verified, 1.2 or newer (RFC 8314 4.1, RFC 9051 11.1)."""

import ssl

from .errors import TlsFailed


def client_context(ca_file: str = "") -> ssl.SSLContext:
    """Trust the system's authorities, or only those of `ca_file`. Raises TlsFailed."""
    try:
        context = ssl.create_default_context(cafile=ca_file or None)
    except (OSError, ssl.SSLError):
        raise TlsFailed(f"{ca_file}: no readable certificates in PEM form; check ca_file") from None
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def server_context(cert_file: str, key_file: str = "") -> ssl.SSLContext:
    """What a listener shows its clients. The key may stand in the same file. Raises TlsFailed."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_cert_chain(cert_file, key_file or None)
    except (OSError, ssl.SSLError):
        message = f"{cert_file}: no readable certificate with key in PEM form; check tls_cert_file"
        raise TlsFailed(message) from None
    return context
