"""Everybody's mailbox: a real SMTP server on loopback that files mail into Maildirs."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from threading import Lock
from zlib import crc32

from mailflow.demo.received import Received
from mailflow.mail.inbound import Envelope
from mailflow.transport.settings import ListenSettings
from mailflow.transport.smtp import Outcome, OutcomeKind
from mailflow.transport.smtpd import Listener


@dataclass(frozen=True, slots=True)
class Sent:
    """A mail that somebody wrote."""

    writer: str
    to: str
    data: bytes
    at: datetime
    typed: str = ""  # without the quote below it


class PostOffice:
    """Takes mail for any address. Addresses in `dead` bounce."""

    def __init__(self, folder: Path, clock: Callable[[], datetime], port: int = 0) -> None:
        self._folder = folder
        self._clock = clock
        self._lock = Lock()
        self._filed = 0
        self._arrived: list[Received] = []
        self.dead: set[str] = set()
        self.bounces: list[tuple[str, bytes]] = []  # return path, report
        settings = ListenSettings("smtp", port=port, hostname="people.example")
        self.listener = Listener(settings, lambda _: True, self._take)

    def keep_sent(self, sent: Sent) -> None:
        """Into the writer's own folder of sent mail (a Maildir++ folder, as clients know it)."""
        box = self._folder / sent.writer
        with self._lock:
            _make(box)
            self._file(box / ".Sent", sent.data, sent.at)

    def collect(self) -> list[Received]:
        """What has arrived since the last time."""
        with self._lock:
            found, self._arrived = self._arrived, []
        return found

    def send(self, sender: str, recipient: str, data: bytes, _may: object = None) -> Outcome:
        """Without a server between: what a relay does that takes everything."""
        self._take(Envelope(sender, (recipient,)), data)
        return Outcome(OutcomeKind.SENT, 250, "2.0.0 ok")

    def _take(self, envelope: Envelope, raw: bytes) -> None:
        now, path = self._clock(), envelope.sender or ""
        for recipient in envelope.recipients:
            address = recipient.lower()
            with self._lock:
                if address in self.dead:
                    self.bounces.append((path, _report(address, raw, now)))
                    continue
                self._file(self._folder / address.replace("/", "_"), raw, now)
                self._arrived.append(Received(address, raw, now, path))

    def _file(self, box: Path, raw: bytes, at: datetime) -> None:
        """As Maildir wants it: written aside, then moved to where readers look.

        Not `mailbox.Maildir.add`, which waits for the disk: these mails are for looking at only.
        """
        self._filed += 1
        _make(box)
        name = f"{int(at.timestamp())}.Q{self._filed}.demo"
        aside = box / "tmp" / name
        aside.write_bytes(raw.replace(b"\r\n", b"\n"))
        os.utime(aside, (at.timestamp(), at.timestamp()))
        aside.rename(box / "new" / name)


def _make(box: Path) -> None:
    for name in ("tmp", "new", "cur"):
        (box / name).mkdir(parents=True, exist_ok=True)


def _report(address: str, raw: bytes, now: datetime) -> bytes:
    """What the mail server of a closed account sends (RFC 3464)."""
    host = address.rpartition("@")[2]
    headers = raw.replace(b"\r\n", b"\n").partition(b"\n\n")[0].decode("utf-8", "replace")
    report = EmailMessage()
    report["From"] = f"Mail Delivery System <MAILER-DAEMON@{host}>"
    report["Subject"] = "Undelivered Mail Returned to Sender"
    report["Date"] = format_datetime(now)
    report["Message-ID"] = f"<bounce.{crc32(raw)}@{host}>"
    report["Auto-Submitted"] = "auto-replied"
    boundary = f"=_report_{now:%Y%m%d%H%M%S}"
    report["MIME-Version"] = "1.0"
    top = "\n".join(f"{name}: {value}" for name, value in report.items())
    return (
        f"{top}\nContent-Type: multipart/report; report-type=delivery-status;"
        f' boundary="{boundary}"\n\n--{boundary}\nContent-Type: text/plain; charset=us-ascii\n\n'
        f"This is the mail system at host mx.{host}.\n\nI'm sorry to have to inform you that your"
        " message could not\nbe delivered to one or more recipients.\n\n"
        f"<{address}>: host mx.{host} said: 550 5.1.1\n    <{address}>: Recipient address"
        " rejected: User unknown\n\n"
        f"--{boundary}\nContent-Type: message/delivery-status\n\n"
        f"Reporting-MTA: dns; mx.{host}\nArrival-Date: {format_datetime(now)}\n\n"
        f"Final-Recipient: rfc822; {address}\nAction: failed\nStatus: 5.1.1\n"
        f"Diagnostic-Code: smtp; 550 5.1.1 User unknown\n\n"
        f"--{boundary}\nContent-Type: text/rfc822-headers\n\n{headers}\n\n--{boundary}--\n"
    ).encode()
