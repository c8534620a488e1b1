"""A service between a real Dovecot and a relay, with proxies that fail, and who looks from outside."""

import smtplib
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller

from mailflow.demo.dovecot import LOOPBACK, PASSWORD, Dovecot
from mailflow.serving import pulse, worker
from mailflow.serving.worker import Service, Transports
from mailflow.store import database, outbox
from mailflow.transport.settings import ImapSettings, Limits, SmtpSettings
from tests import play
from tests.faults.proxy import Proxy
from tests.killed.laboratory import Receiver
from tests.real.postfix import free_port

ANA = "ana@people.test"
SOON = 15.0  # seconds; nothing here waits for more than a few
POLL = 0.3
WAIT = threading.Event().wait


def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes minutes takes tenths of a second."""
    monkeypatch.setattr(worker, "PATIENCE_SECONDS", (0.1, 0.2))
    monkeypatch.setattr(worker, "LOOK_SECONDS", 0.2)
    monkeypatch.setattr(pulse, "BEAT_SECONDS", 0.2)
    monkeypatch.setattr(pulse, "TELL_SECONDS", 1)
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.2)
    # A commit whose answer was lost leaves a lease that nobody knows of: it has to run out.
    monkeypatch.setattr(outbox, "LEASE", timedelta(seconds=3))
    monkeypatch.setattr(worker, "RENEW_SECONDS", 0.5)
    monkeypatch.setattr(worker, "RECLAIM_SECONDS", 0.5)


@dataclass
class World:
    """A service between proxies, and who looks at it from outside."""

    program: play.Play
    service: Service
    mailbox: Proxy
    relay: Proxy
    taken: Receiver
    lmtp: int
    user: str
    jumped: list[timedelta]  # by how much the machine's clock is wrong
    password: list[str] = field(default_factory=lambda: [PASSWORD])

    def post(self, number: int = 1) -> None:
        """Ana's mail arrives in the program's mailbox."""
        who = ANA if number == 1 else f"m{number}@people.test"
        raw = f"From: {who}\r\nTo: signup@mentoring.lab.test\r\nMessage-ID: <{number}@p>\r\n\r\njoin deploy\r\n"
        with smtplib.LMTP(LOOPBACK, self.lmtp) as client:
            client.sendmail(who, [self.user], raw.encode())

    def kinds(self, to: str) -> list[str]:
        return [mail.kind for mail in self.taken.mails if mail.to == to]

    def troubles(self) -> dict[str, str]:
        return {s.part: s.why for s in self.service.health.standings() if not s.ok}

    def states(self) -> list[str]:
        with self.program.app.database.read(self.program.app.settings) as work:
            rows = work.connection.exec_driver_sql("SELECT state FROM outbox ORDER BY id")
            return [row[0] for row in rows]

    def inbox(self) -> dict[str, int]:
        """How many mails stand where."""
        with self.program.app.database.read(self.program.app.settings) as work:
            return {state: n for state, n in work.inbox.counts().items() if n}

    def doubles(self) -> int:
        """Mails that somebody has more than once."""
        copies = Counter((mail.to, mail.id) for mail in self.taken.mails)
        return sum(n - 1 for n in copies.values())

    def until(self, comes: Callable[[], object]) -> None:
        end = time.monotonic() + SOON
        while not comes():
            assert time.monotonic() < end, (self.troubles(), self.states(), self.taken.mails)
            WAIT(0.02)


@contextmanager
def world(
    tmp_path: Path, dovecot: Dovecot, *, begin: Callable[[World], None] = id, store: str = ""
) -> Iterator[World]:  # type: ignore[assignment]
    """Everything, running. `begin`: what is done before the service starts; `store`: its URL."""
    program = play.play(tmp_path)
    since, jumped = time.monotonic(), [timedelta()]
    if store:
        program.app = replace(program.app, database=database.Database.open(store))
        program.app.database.upgrade()
        program.app.prepare()
    app = replace(
        program.app,
        clock=lambda: play.START + jumped[0] + timedelta(seconds=time.monotonic() - since),
    )
    program.app = app
    taken, port, user = Receiver(), free_port(), tmp_path.name.lower()
    server = Controller(taken, hostname=LOOPBACK, port=port)
    server.start()
    with Proxy(dovecot.imap) as mailbox, Proxy(port) as relay:
        password = [PASSWORD]
        limits = Limits(greeting=1, mail=1, rcpt=1, data=1, block=1, dot=1)
        transports = Transports(
            imap=ImapSettings(
                LOOPBACK, mailbox.port, tls="none", username=user, password=lambda: password[0],
                timeout=4, deadline=5, poll_seconds=POLL,
            ),
            smtp=SmtpSettings(LOOPBACK, relay.port, tls="none", connections=1, limits=limits),
        )  # fmt: skip
        service = Service(app, transports, backlog=True)
        found = World(program, service, mailbox, relay, taken, dovecot.lmtp, user, jumped, password)
        begin(found)
        running = threading.Thread(target=service.run)
        running.start()
        try:
            service.ready.wait(SOON)
            yield found
        finally:
            began = time.monotonic()
            service.stop()
            running.join(15)
            assert time.monotonic() - began < 10, "it ends within ten seconds (TRUST I27)"
            server.stop()
            app.database.close()
