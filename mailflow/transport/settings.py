"""What a transport must be told. Secrets are asked for when they are needed and never shown."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

Tls = Literal["implicit", "starttls", "none"]
Secret = Callable[[], str]


@dataclass(frozen=True, slots=True)
class ImapSettings:
    """Which mailbox to read, and how."""

    host: str
    port: int = 993
    tls: Tls = "implicit"
    username: str = ""
    password: Secret | None = field(default=None, repr=False)
    token: Secret | None = field(default=None, repr=False)  # OAuth instead of a password
    folder: str = "INBOX"
    ca_file: str = ""
    processed: str = "keep"  # or "move:FOLDER"
    max_size: int = 10_000_000
    timeout: float = 30  # for each answer
    deadline: float = 300  # for one operation as a whole
    poll_seconds: float = 60  # between looks, however quiet the server is


@dataclass(frozen=True, slots=True)
class ListenSettings:
    """Where to take mail, and how much of it."""

    protocol: Literal["lmtp", "smtp"]
    host: str = "127.0.0.1"
    port: int = 0  # 0: any free one
    max_size: int = 10_000_000
    tls_cert_file: str = ""  # none: no STARTTLS
    tls_key_file: str = ""
    hostname: str = "localhost"  # how we greet
    timeout: float = 300  # for a command with all that belongs to it


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds to wait for each reply of a relay (RFC 5321 4.5.3.2)."""

    greeting: float = 300
    mail: float = 300
    rcpt: float = 300
    data: float = 120
    block: float = 180
    dot: float = 600


@dataclass(frozen=True, slots=True)
class SmtpSettings:
    """Where and how to hand over our mail."""

    host: str
    port: int = 587
    tls: Tls = "starttls"
    username: str = ""
    password: Secret | None = field(default=None, repr=False)
    token: Secret | None = field(default=None, repr=False)  # OAuth instead of a password
    ca_file: str = ""
    connections: int = 4
    timeout: float = 30  # to connect and to agree on TLS
    limits: Limits = Limits()
