"""From a configuration to the running parts: one place that puts the house together."""

import os
import secrets
import socket
import subprocess
from collections.abc import Callable, Container
from datetime import UTC, datetime
from pathlib import Path

from mailflow.app import App
from mailflow.config import Config, ConfigError
from mailflow.config.file import ListenSection, OAuthSection, Secretive
from mailflow.deciding.at_work import AtWork
from mailflow.deciding.border import Border
from mailflow.deciding.erasure_file import ErasureFile
from mailflow.mail.route import OurAddresses
from mailflow.store.database import Database
from mailflow.transport.errors import LoginRefused
from mailflow.transport.settings import ImapSettings, ListenSettings, Secret, SmtpSettings
from mailflow.writing.credential import Issuer
from mailflow.writing.outgoing import Seal

TOKEN_COMMAND_SECONDS = 30


def app_of(config: Config, clock: Callable[[], datetime] | None = None) -> App:
    """The application of a configuration. A clock of its own makes it a rehearsal."""
    return App(
        database=Database.open(config.store_url()),
        settings=config.settings(),
        ours=ours(config),
        clock=clock or now,
        entropy=secrets.token_bytes,
        worker=worker_name(),
        erasures=ErasureFile(config.beside_store("erased")),
        at_work=AtWork(config.beside_store("deciding")),
        border=Border(config.file.trust.authserv_id, config.file.trust.received_above),
        issuer=issuer_of(config),
        seal=_seal(config),
        rehearsal=config.file.program.rehearsal,
    )


def issuer_of(config: Config) -> Issuer | None:
    """Who signs badges. Raises ConfigError where the key cannot be used."""
    name = config.file.badges.key_file
    if not name:
        return None
    try:
        return Issuer.of_file(config.file.program.name, Path(config.absolute(name)))
    except (ImportError, OSError, ValueError) as error:
        raise _useless(config, "badges.key_file", name, "badges", error) from None


def _seal(config: Config) -> Seal | None:
    section = config.file.delivery.dkim
    if section is None:
        return None
    name = section.key_file
    try:
        from mailflow.writing.dkim_seal import Dkim  # noqa: PLC0415  an optional library

        return Dkim.of_file(section.selector, ours(config).host, Path(config.absolute(name)))
    except (ImportError, OSError, ValueError) as error:
        raise _useless(config, "delivery.dkim.key_file", name, "dkim", error) from None


def _useless(config: Config, where: str, name: str, extra: str, error: Exception) -> ConfigError:
    """Why a key is of no use, and what to do."""
    if isinstance(error, ImportError):
        why = f'needs more than is installed: pip install "mailflow[{extra}]"'
    else:
        why = f"cannot use {name} ({getattr(error, 'strerror', None) or error})"
    return ConfigError([f"{config.path}: {where}: {why}"])


def now() -> datetime:
    """The real time."""
    return datetime.now(UTC)


def ours(config: Config) -> OurAddresses:
    """The program's own addresses."""
    addresses = config.file.addresses
    return OurAddresses(addresses.domain, addresses.mailbox, addresses.separator)


# workers ------------------------------------------------------------------------------------


def worker_name() -> str:
    """This process, as no other one is called: host, number, start."""
    return f"{socket.gethostname()}:{os.getpid()}:{_started(os.getpid())}"


def is_dead(worker: str) -> bool:
    """Whether a worker of this machine is no more. Of other machines nothing is known here."""
    host, _, rest = worker.rpartition(":")[0].rpartition(":")
    started = worker.rpartition(":")[2]
    if host != socket.gethostname() or not rest.isdigit():
        return False
    return _started(int(rest)) != started


def _started(pid: int) -> str:
    """When a process began, in ticks of the machine (proc(5)); "" where it is no more."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return "" if Path("/proc/self").exists() else str(pid)
    fields = stat.rpartition(")")[2].split()
    return "" if fields[0] == "Z" else fields[19]


# transports -----------------------------------------------------------------------------------


def imap_settings(config: Config) -> ImapSettings | None:
    """How to read the mailbox, if there is one."""
    section = config.file.intake.imap
    if section is None:
        return None
    return ImapSettings(
        host=section.host,
        port=section.port,
        tls=section.tls,
        username=section.username,
        password=_password(config, section, "intake.imap"),
        token=_token(section.oauth2),
        folder=section.folder,
        ca_file=config.absolute(section.ca_file),
        processed=section.processed,
        max_size=section.max_size,
        poll_seconds=section.poll_seconds,
    )


def listeners(config: Config) -> tuple[ListenSettings, ...]:
    """Where to take mail over LMTP and SMTP."""
    intake = config.file.intake
    found = []
    for protocol, section in (("lmtp", intake.lmtp), ("smtp", intake.smtp)):
        if section is not None:
            found.append(_listen(config, protocol, section))
    return tuple(found)


def _listen(config: Config, protocol: str, section: ListenSection) -> ListenSettings:
    host, _, port = section.listen.rpartition(":")
    return ListenSettings(
        protocol="lmtp" if protocol == "lmtp" else "smtp",
        host=host.strip("[]") or "0.0.0.0",  # noqa: S104  ":8024" says so
        port=int(port),
        max_size=section.max_size,
        tls_cert_file=config.absolute(section.tls_cert_file),
        tls_key_file=config.absolute(section.tls_key_file),
        hostname=ours(config).host,
    )


def smtp_settings(config: Config) -> SmtpSettings | None:
    """Where to hand over our mail, if it is configured."""
    section = config.file.delivery.smtp
    if section is None:
        return None
    return SmtpSettings(
        host=section.host,
        port=section.port,
        tls=section.tls,
        username=section.username,
        password=_password(config, section, "delivery.smtp"),
        token=_token(section.oauth2),
        ca_file=config.absolute(section.ca_file),
        connections=section.connections,
    )


def monitors(config: Config) -> tuple[str, int] | None:
    """Where this machine's monitors find us."""
    section = config.file.health
    if section is None:
        return None
    host, _, port = section.listen.rpartition(":")
    return host.strip("[]"), int(port)


def check_secrets(config: Config, parts: Container[str]) -> None:
    """Read the passwords that these parts need once. Raises ConfigError where one is missing."""
    file = config.file
    for part, where, section in (
        ("intake", "intake.imap", file.intake.imap),
        ("deliver", "delivery.smtp", file.delivery.smtp),
    ):
        if section is not None and part in parts:
            config.secret(section, where)


def _password(config: Config, section: Secretive, where: str) -> Secret | None:
    if not (section.password_file or section.password_env):
        return None

    def ask() -> str:
        try:
            return config.secret(section, where)
        except ConfigError as error:  # gone since the start: like a password that is wrong
            raise LoginRefused(error.problems[0]) from None

    return ask


def _token(section: OAuthSection | None) -> Secret | None:
    """A command that prints a fresh access token; it never sees a shell."""
    if section is None:
        return None
    command = section.token_command

    def ask() -> str:
        try:
            done = subprocess.run(  # noqa: S603  the operator's own command
                command.split(), capture_output=True, text=True, check=True,
                timeout=TOKEN_COMMAND_SECONDS,
            )  # fmt: skip
        except (OSError, subprocess.SubprocessError) as error:
            raise LoginRefused(f"oauth2.token_command failed: {type(error).__name__}") from None
        return done.stdout.strip()

    return ask
