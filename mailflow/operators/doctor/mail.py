"""The two servers: the mailbox we read and the relay that takes our mail."""

from collections.abc import Iterator

from mailflow import wiring
from mailflow.config import Config
from mailflow.operators.doctor.finding import Finding, bad, good, unseen
from mailflow.transport.errors import (
    FolderMissing,
    LoginRefused,
    TlsFailed,
    TransportError,
    Unreachable,
)
from mailflow.transport.imap import ImapMailbox
from mailflow.transport.smtp import Courier

#: What to do about what a server says, by the kind of trouble.
REMEDIES = {
    LoginRefused: "check username and password; some providers want an app password",
    TlsFailed: "check tls, port and the host's name; ca_file names an authority of your own",
    Unreachable: "check host and port, and whether a firewall is between",
    FolderMissing: "check folder; the server's own spelling counts",
}


def remedy(error: TransportError) -> str:
    """What to do about it."""
    return REMEDIES.get(type(error), "ask who runs that server")


def mailbox(config: Config) -> Iterator[Finding]:
    """Log in, select, and ask what the server can do."""
    settings = wiring.imap_settings(config)
    if settings is None:
        listens = ", ".join(f"{s.protocol} {s.host}:{s.port}" for s in wiring.listeners(config))
        if listens:
            yield unseen("mailbox", f"none is read; mail comes over {listens}")
        else:
            yield bad("mailbox", "no mail can come in", "add [intake.imap] or [intake.lmtp]")
        return
    try:
        with ImapMailbox(settings) as box:
            folder = box.connect()
            can = box.capabilities()
            writable = box.is_writable()
    except TransportError as error:
        yield bad("mailbox", str(error), remedy(error))
        return
    yield good("mailbox", f"{settings.folder} of {settings.username}: {folder.exists} mails")
    if settings.processed != "keep" and not writable:
        yield bad("mailbox", "the folder is read-only", 'set processed = "keep", or get the right')
    if "IDLE" in can:
        yield good("idle", "new mail is told at once")
    else:
        seconds = config.file.intake.imap.poll_seconds if config.file.intake.imap else 0
        yield unseen("idle", f"the server has no IDLE: it is asked every {seconds} s")
    if "UIDPLUS" not in can and settings.processed != "keep":
        yield bad("mailbox", "the server cannot remove single mails", 'set processed = "keep"')
    if "UIDPLUS" not in can or not writable:
        text = "we cannot remove single mails: what people wrote stays here when they are forgotten"
        yield unseen("erasure", text, "remove it by hand, or give us a server that has UIDPLUS")


def relay(config: Config) -> Iterator[Finding]:
    """Connect, agree on TLS, log in."""
    settings = wiring.smtp_settings(config)
    if settings is None:
        yield bad("relay", "no mail can leave", "add [delivery.smtp]")
        return
    try:
        with Courier(settings) as courier:
            courier.connect()
    except TransportError as error:
        yield bad("relay", str(error), remedy(error))
        return
    login = f", as {settings.username}" if settings.username else ""
    yield good("relay", f"{settings.host}:{settings.port} takes our mail{login}")
