"""The service when something is away: it says so, touches nothing, and goes on by itself."""

import smtplib
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from sqlalchemy import event

from mailflow.demo.dovecot import LOOPBACK, PASSWORD, Dovecot
from mailflow.serving import pulse, worker
from mailflow.serving.worker import Service, Transports
from mailflow.store import database
from mailflow.transport.settings import ImapSettings, Limits, SmtpSettings
from tests import play
from tests.faults.proxy import Proxy, Rules, imap, smtp
from tests.killed.laboratory import Receiver
from tests.real import servers
from tests.real.postfix import free_port

ANA = "ana@people.test"
SOON = 15.0  # seconds; nothing here waits for more than a few
POLL = 0.3
WAIT = threading.Event().wait


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes minutes takes tenths of a second."""
    monkeypatch.setattr(worker, "PATIENCE_SECONDS", (0.1, 0.2))
    monkeypatch.setattr(worker, "LOOK_SECONDS", 0.2)
    monkeypatch.setattr(pulse, "BEAT_SECONDS", 0.2)
    monkeypatch.setattr(pulse, "TELL_SECONDS", 1)
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.2)


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with servers.running() as server:
        yield server


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
        path = self.program.app.database.engine.url.database
        with closing(sqlite3.connect(path or "")) as store:
            return [row[0] for row in store.execute("SELECT state FROM outbox ORDER BY id")]

    def until(self, comes: Callable[[], object]) -> None:
        end = time.monotonic() + SOON
        while not comes():
            assert time.monotonic() < end, (self.troubles(), self.states(), self.taken.mails)
            WAIT(0.02)


@contextmanager
def world(
    tmp_path: Path, dovecot: Dovecot, *, begin: Callable[[World], None] = id
) -> Iterator[World]:  # type: ignore[assignment]
    """Everything, running. `begin`: what is done before the service starts."""
    program = play.play(tmp_path)
    since = time.monotonic()
    app = replace(
        program.app, clock=lambda: play.START + timedelta(seconds=time.monotonic() - since)
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
        found = World(program, service, mailbox, relay, taken, dovecot.lmtp, user, password)
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


@pytest.mark.shows("M52")
def test_servers_that_are_away_and_come_back(tmp_path: Path, dovecot: Dovecot) -> None:
    def away(found: World) -> None:
        found.mailbox.down()
        found.relay.down()
        found.post()

    with world(tmp_path, dovecot, begin=away) as found:
        found.until(lambda: "refused" in found.troubles().get("polling", ""))
        found.until(lambda: len(found.states()) == 2)  # organizers are told
        found.mailbox.up()
        found.until(lambda: "refused" in found.troubles().get("sending", ""))
        assert "polling" not in found.troubles()
        assert set(found.states()) == {"queued"}, "no mail was touched"
        found.until(lambda: len(found.states()) >= 5)  # two to each organizer, one to Ana
        found.relay.up()
        found.until(lambda: found.kinds(ANA) == ["confirm"])
        found.until(lambda: set(found.states()) == {"sent"})
        assert found.troubles() == {}
    for organizer in play.ORGANIZERS:
        assert found.kinds(organizer).count("trouble") == 2, "of each once"


def test_a_connection_that_stalls_or_breaks_while_it_is_idle(
    tmp_path: Path, dovecot: Dovecot
) -> None:
    with world(tmp_path, dovecot) as found:
        found.until(lambda: found.mailbox.passed["to client"] > 300)
        found.mailbox.rules = Rules(stall=("to client", 1))
        found.until(lambda: "polling" in found.troubles())
        found.post()
        found.mailbox.rules = Rules()
        found.until(lambda: found.kinds(ANA) == ["confirm"])
        for number in range(2, 4):
            found.mailbox.drop()
            found.relay.drop()
            found.post(number)
            found.until(lambda n=number: found.kinds(f"m{n}@people.test"))  # type: ignore[misc]
        found.until(lambda: found.troubles() == {})


def test_a_password_that_has_expired(tmp_path: Path, dovecot: Dovecot) -> None:
    with world(tmp_path, dovecot, begin=lambda w: w.password.__setitem__(0, "old")) as found:
        found.until(lambda: "login refused" in found.troubles().get("polling", ""))
        found.post()
        found.password[0] = PASSWORD
        found.until(lambda: found.kinds(ANA) == ["confirm"])
        found.until(lambda: found.troubles() == {})


@pytest.mark.parametrize(
    "words", ["421 4.3.2 going down", "451 4.3.0 later", "530 5.7.0 log in", "no words"]
)
def test_a_relay_that_takes_no_mail_now(tmp_path: Path, dovecot: Dovecot, words: str) -> None:
    def begin(found: World) -> None:
        found.relay.rules = Rules(answer=smtp("EHLO", words))
        found.post()

    with world(tmp_path, dovecot, begin=begin) as found:
        found.relay.rules = Rules(answer=lambda line: _no(line, words))
        found.until(lambda: "sending" in found.troubles())
        assert found.states() == ["queued"] * len(found.states())
        found.relay.rules = Rules()
        found.until(lambda: found.kinds(ANA) == ["confirm"])
        found.until(lambda: found.troubles() == {})


def _no(line: bytes, words: str) -> bytes | None:
    return smtp("EHLO", words)(line) or smtp("HELO", words)(line)


def test_a_store_that_is_locked(tmp_path: Path, dovecot: Dovecot) -> None:
    with world(tmp_path, dovecot) as found:
        found.until(lambda: found.mailbox.passed["to client"] > 300)
        with closing(sqlite3.connect(tmp_path / "mailflow.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            found.post()
            found.until(lambda: "locked" in found.troubles().get("polling", ""))
            found.until(lambda: "store" in found.troubles())
            other.execute("ROLLBACK")
        found.until(lambda: found.kinds(ANA) == ["confirm"])
        found.until(lambda: found.troubles() == {})


def test_a_disk_that_is_full(tmp_path: Path, dovecot: Dovecot) -> None:
    """TRUST I23: nothing is filed away and nothing sent of what could not be stored."""
    most = [0]

    def begin(found: World) -> None:
        engine = found.program.app.database.engine
        engine.dispose()

        @event.listens_for(engine, "checkout")
        def limit(connection: sqlite3.Connection, *_: object) -> None:
            connection.execute(f"PRAGMA max_page_count={most[0] or 1_000_000}")

    with world(tmp_path, dovecot, begin=begin) as found:
        found.until(lambda: found.mailbox.passed["to client"] > 300)
        with closing(sqlite3.connect(tmp_path / "mailflow.db")) as store:
            (most[0],) = store.execute("PRAGMA page_count").fetchone()
        for number in range(40):
            found.post(number)
        found.until(lambda: "full" in str(found.troubles()))
        most[0] = 0
        found.until(lambda: found.troubles() == {} and set(found.states()) == {"sent"})
        with found.program.app.database.read(found.program.app.settings) as work:
            assert work.inbox.counts() == {"processed": 40}
    assert len({mail.id for mail in found.taken.mails}) == len(found.taken.mails)


def test_it_ends_soon_while_every_server_stalls(tmp_path: Path, dovecot: Dovecot) -> None:
    def begin(found: World) -> None:
        found.relay.rules = Rules(answer=smtp("MAIL", ""), stall=("to client", 60))
        found.post()

    with world(tmp_path, dovecot, begin=begin) as found:
        found.until(lambda: found.relay.connections > 0)
        found.mailbox.rules = Rules(answer=imap("SELECT", "* OK wait"))
    assert "uncertain" not in found.states()
