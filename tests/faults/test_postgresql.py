"""The service while its PostgreSQL fails: restarted, gone, cut off, full, or in each other's way.

It says so, sends nothing of what was not committed, and goes on by itself: nothing lost, nothing twice.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from mailflow.demo.dovecot import Dovecot
from tests import play
from tests.faults.proxy import Proxy, Rules
from tests.faults.world import ANA, World, hurry, world
from tests.real import servers
from tests.store.server import Server, new_database, running

pytestmark = pytest.mark.xdist_group("postgresql faults")
PEOPLE = 8
WAIT = threading.Event().wait


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    hurry(monkeypatch)


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with servers.running() as server:
        yield server


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running() as found:
        yield found


@pytest.fixture
def url(server: Server) -> str:
    return new_database(server.url)


def execute(url: str, *statements: str) -> None:
    """What an operator does to the database."""
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


@contextmanager
def behind(server: Server, url: str) -> Iterator[tuple[Proxy, str]]:
    """A connection that can be cut, and the URL through it."""
    with Proxy(server.socket, by_lines=False) as proxy:
        through = make_url(url).set(host="127.0.0.1", port=proxy.port, query={})
        yield proxy, through.render_as_string(hide_password=False)


def is_over(found: World) -> bool:
    """All that came is decided and answered."""
    return (
        found.troubles() == {}
        and found.inbox() == {"processed": PEOPLE}
        and set(found.states()) == {"sent"}
    )


def all_is_well(found: World) -> None:
    """After the fault: everybody got one answer, and one copy of it."""
    found.until(lambda: found.troubles() == {})
    found.until(lambda: is_over(found))
    for number in range(1, PEOPLE + 1):
        assert found.kinds(ANA if number == 1 else f"m{number}@people.test") == ["confirm"]
    assert found.doubles() == 0


def test_a_server_that_crashes_and_comes_back(
    tmp_path: Path, dovecot: Dovecot, server: Server, url: str
) -> None:
    with world(tmp_path, dovecot, store=url) as found:
        for number in range(1, PEOPLE):
            found.post(number)
        found.until(lambda: found.taken.mails)
        server.crash()
        found.post(PEOPLE)
        found.until(lambda: {"processing", "store"} & set(found.troubles()))
        found.until(lambda: "polling" in found.troubles())
        sent = len(found.taken.mails)
        server.start()
        all_is_well(found)
        assert len(found.taken.mails) >= sent


def test_a_database_that_nobody_reaches_is_told_once(
    tmp_path: Path, dovecot: Dovecot, server: Server, url: str
) -> None:
    with behind(server, url) as (way, through), world(tmp_path, dovecot, store=through) as found:
        found.post()
        found.until(lambda: found.kinds(ANA) == ["confirm"])
        way.down()
        found.until(lambda: {"polling", "store"} <= set(found.troubles()))
        WAIT(1.5)  # longer than what passes by itself (`TELL_SECONDS`)
        way.up()
        found.until(lambda: found.troubles() == {})
        found.until(lambda: all("trouble" in found.kinds(who) for who in play.ORGANIZERS))
        found.until(lambda: set(found.states()) == {"sent"})
        told = [mail for mail in found.taken.mails if mail.kind == "trouble"]
        about = [(mail.to, str(mail.parsed["Subject"])) for mail in told]
        assert len(about) == len(set(about)), "of each trouble once"
        assert found.doubles() == 0


def test_connections_that_break_while_it_works(
    tmp_path: Path, dovecot: Dovecot, server: Server, url: str
) -> None:
    with behind(server, url) as (way, through), world(tmp_path, dovecot, store=through) as found:
        for number in range(1, PEOPLE + 1):
            found.post(number)
            WAIT(0.03 * number)  # all over its work
            way.drop()
        all_is_well(found)


def test_a_connection_cut_anywhere(
    tmp_path: Path, dovecot: Dovecot, server: Server, url: str
) -> None:
    """Each session with the database ends after some more octets than the one before."""
    with behind(server, url) as (way, through), world(tmp_path, dovecot, store=through) as found:
        found.until(lambda: found.mailbox.passed["to client"] > 300)
        for number in range(1, PEOPLE + 1):
            way.rules = Rules(cut=("to server", 1500 * number))
            way.drop()
            found.post(number)
            WAIT(0.4)
        way.rules = Rules()
        way.drop()
        all_is_well(found)


def test_sessions_that_an_operator_ends(
    tmp_path: Path, dovecot: Dovecot, server: Server, url: str
) -> None:
    """Of the decider, the deliverer, the listener, and of who reads the mailbox."""
    end_all = (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE pid <> pg_backend_pid() AND datname = current_database()"
    )
    with world(tmp_path, dovecot, store=url) as found:
        for number in range(1, PEOPLE + 1):
            found.post(number)
            WAIT(0.02 * number)
            execute(url, end_all)
        all_is_well(found)


FAIL = """
    CREATE FUNCTION fail() RETURNS trigger AS $$
    BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '{code}'; END $$ LANGUAGE plpgsql;
    CREATE TRIGGER fail BEFORE {event} ON {table} FOR EACH ROW EXECUTE FUNCTION fail();
"""
WRITES = {
    "receiving": ("inbox", "INSERT"), "deciding": ("outbox", "INSERT"),
    "recording": ("outbox", "UPDATE"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("write", "code"),
    [
        ("deciding", "40001"),  # serialization_failure
        ("deciding", "40P01"),  # deadlock_detected
        ("deciding", "53100"),  # disk_full
        ("deciding", "58030"),  # io_error
        ("deciding", "25006"),  # read_only_sql_transaction: a standby
        ("receiving", "53100"),
        ("recording", "40P01"),
        ("recording", "53100"),
    ],
)
def test_a_write_that_fails_for_a_while_is_done_later(
    tmp_path: Path, dovecot: Dovecot, url: str, write: str, code: str
) -> None:
    """It is the store's fault and not the mail's: nothing is quarantined (TRUST I24)."""
    table, when = WRITES[write]
    part = {"receiving": "polling", "deciding": "processing", "recording": "sending"}[write]
    with world(tmp_path, dovecot, store=url) as found:
        found.until(lambda: found.mailbox.passed["to client"] > 300)
        execute(url, FAIL.format(code=code, event=when, table=table))
        for number in range(1, PEOPLE + 1):
            found.post(number)
        found.until(lambda: found.troubles().get(part) == "no")
        assert not found.taken.mails, "nothing leaves that is not written down"
        execute(url, f"DROP TRIGGER fail ON {table}", "DROP FUNCTION fail")
        found.until(lambda: found.troubles() == {})
        found.until(lambda: found.inbox().get("processed", 0) >= PEOPLE)
        found.until(lambda: set(found.states()) == {"sent"})
        for number in range(1, PEOPLE + 1):
            assert found.kinds(ANA if number == 1 else f"m{number}@people.test") == ["confirm"]
        assert found.doubles() == 0
