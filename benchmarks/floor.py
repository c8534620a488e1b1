"""The least that a program can do on this machine: mail in, kept for good, and answered.

    python -m benchmarks.floor LMTP-PORT SMTP-PORT READERS FOLDER

aiosmtpd takes the mail, SQLite commits it (`synchronous=FULL`) before the 250, smtplib hands the
answer over. Nothing is read, decided, rendered or checked, and nothing is written down about the
answer. A post goes to so many readers with one commit for all copies. Figures of the service are
compared with it, since it feels the same machine and the same neighbors (see service.py).
"""

import queue
import smtplib
import sqlite3
import sys
import threading
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import Envelope, Session

ANSWER = (
    "From: floor@mentoring.lab.test\r\nTo: {to}\r\nReply-To: reply@mentoring.lab.test\r\n"
    "Subject: Re: your mail\r\nMessage-ID: <{number}@floor.test>\r\n\r\nThank you.\r\n"
)


def opened(folder: Path) -> sqlite3.Connection:
    found = sqlite3.connect(folder / "floor.db", check_same_thread=False, isolation_level=None)
    found.execute("PRAGMA journal_mode=WAL")
    found.execute("PRAGMA synchronous=FULL")
    found.execute("CREATE TABLE mail (id INTEGER PRIMARY KEY, who TEXT, data BLOB)")
    return found


class Floor:
    """Takes and keeps mail; one thread answers it."""

    def __init__(self, folder: Path, smtp: int, readers: int) -> None:
        self._kept = opened(folder)
        self._smtp, self._readers = smtp, readers
        self._waiting: queue.Queue[tuple[str, str]] = queue.Queue()
        threading.Thread(target=self._answer_all, daemon=True).start()

    async def handle_DATA(self, _server: object, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        who, to = str(envelope.mail_from), envelope.rcpt_tos[0]
        self._keep([(who, envelope.content)])
        self._waiting.put((who, to))
        return "250 ok"

    def _keep(self, rows: list[tuple[str, object]]) -> None:
        self._kept.execute("BEGIN IMMEDIATE")
        self._kept.executemany("INSERT INTO mail (who, data) VALUES (?, ?)", rows)
        self._kept.execute("COMMIT")

    def _answer_all(self) -> None:
        number = 0
        with smtplib.SMTP("127.0.0.1", self._smtp) as relay:
            while True:
                who, to = self._waiting.get()
                readers = [who]
                if to.startswith("cohort"):
                    readers = [f"reader{n}@people.test" for n in range(self._readers)]
                    self._keep([(reader, b"a copy") for reader in readers])
                for reader in readers:
                    number += 1
                    text = ANSWER.format(to=reader, number=number)
                    relay.sendmail("bounce@mentoring.lab.test", [reader], text)


class Listener(Controller):
    def factory(self) -> LMTP:
        return LMTP(self.handler)


def main() -> None:
    lmtp, smtp, readers = map(int, sys.argv[1:4])
    listener = Listener(Floor(Path(sys.argv[4]), smtp, readers), "127.0.0.1", lmtp)
    listener.start()
    threading.Event().wait()


if __name__ == "__main__":
    main()
