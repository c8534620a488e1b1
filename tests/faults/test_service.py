"""The service when something is away: it says so, touches nothing, and goes on by itself."""

import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, event

from mailflow.demo.dovecot import PASSWORD, Dovecot
from tests import play
from tests.faults.proxy import Rules, imap, smtp
from tests.faults.world import ANA, World, hurry, world
from tests.real import servers


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    hurry(monkeypatch)


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with servers.running() as server:
        yield server


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


@pytest.mark.conforms("I24")
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


def _came_in(found: World) -> dict[str, int]:
    app = found.program.app
    with app.database.read(app.settings) as work:
        return work.inbox.counts()


@pytest.mark.conforms("I23")
def test_a_disk_that_is_full(tmp_path: Path, dovecot: Dovecot) -> None:
    """TRUST I23: nothing is filed away and nothing sent of what could not be stored."""
    most = [0]

    def begin(found: World) -> None:
        @event.listens_for(found.program.app.database.engine, "begin")
        def limit(connection: Connection) -> None:
            connection.exec_driver_sql(f"PRAGMA max_page_count={most[0] or 1_000_000}")

    with world(tmp_path, dovecot, begin=begin) as found:
        found.until(lambda: found.mailbox.passed["to client"] > 300)
        with closing(sqlite3.connect(tmp_path / "mailflow.db")) as store:
            (most[0],) = store.execute("PRAGMA page_count").fetchone()
        for number in range(40):
            found.post(number)
        found.until(lambda: "full" in str(found.troubles()))
        most[0] = 0
        found.until(lambda: _came_in(found) == {"processed": 40})
        found.until(lambda: found.troubles() == {} and set(found.states()) == {"sent"})
    assert len({mail.id for mail in found.taken.mails}) == len(found.taken.mails)


@pytest.mark.conforms("I23")
def test_a_disk_that_fails(tmp_path: Path, dovecot: Dovecot) -> None:
    """The kernel refuses what goes beyond a size, which SQLite calls an I/O error (TRUST I23)."""
    _, hard = limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    with world(tmp_path, dovecot) as found:
        found.until(lambda: found.mailbox.passed["to client"] > 300)
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (64 << 10, hard))
            for number in range(40):
                found.post(number)
            found.until(lambda: "disk" in str(found.troubles()))
            sent = {mail.id for mail in found.taken.mails}
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        found.until(lambda: found.troubles() == {} and found.inbox() == {"processed": 40})
        found.until(lambda: set(found.states()) == {"sent"})
        with found.program.app.database.read(found.program.app.settings) as work:
            rows = work.connection.exec_driver_sql("SELECT message_id FROM outbox").scalars()
            assert sent <= set(rows), "nothing left that was not committed"
            assert work.connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert found.doubles() == 0


@pytest.mark.conforms("I27")
def test_it_ends_soon_while_every_server_stalls(tmp_path: Path, dovecot: Dovecot) -> None:
    def begin(found: World) -> None:
        found.relay.rules = Rules(answer=smtp("MAIL", ""), stall=("to client", 60))
        found.post()

    with world(tmp_path, dovecot, begin=begin) as found:
        found.until(lambda: found.relay.connections > 0)
        found.mailbox.rules = Rules(answer=imap("SELECT", "* OK wait"))
    assert "uncertain" not in found.states()


def test_a_clock_that_jumps_forward_and_back(tmp_path: Path, dovecot: Dovecot) -> None:
    """Nothing goes twice, and whoever writes meanwhile is served at once (TRUST I26)."""
    with world(tmp_path, dovecot) as found:
        found.post(1)
        found.until(lambda: found.kinds(ANA) == ["confirm"])
        found.jumped[0] = timedelta(days=8)  # past a Monday's digest
        found.post(2)
        found.until(lambda: found.kinds("m2@people.test") == ["confirm"])
        found.until(lambda: all("digest" in found.kinds(who) for who in play.ORGANIZERS))
        found.jumped[0] = timedelta(days=-2)
        found.post(3)
        found.until(lambda: found.kinds("m3@people.test") == ["confirm"])
        found.jumped[0] = timedelta(days=8)
        found.post(4)
        found.until(lambda: found.kinds("m4@people.test") == ["confirm"])
        found.until(lambda: found.inbox().keys() == {"processed"})
        found.until(lambda: set(found.states()) == {"sent"})
        assert found.troubles() == {}
        for organizer in play.ORGANIZERS:
            assert found.kinds(organizer).count("digest") == 1
        assert found.doubles() == 0


def test_it_ends_soon_while_it_has_much_to_do(tmp_path: Path, dovecot: Dovecot) -> None:
    """And leaves nothing in doubt (TRUST I27)."""
    with world(tmp_path, dovecot) as found:
        for number in range(60):
            found.post(number)
        found.until(lambda: len(found.taken.mails) > 5)
    assert set(found.states()) <= {"sent", "queued"}
    assert found.states().count("sent") == len(found.taken.mails)
