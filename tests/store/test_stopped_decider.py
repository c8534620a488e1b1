"""A process that stops dead in the middle of a decision on PostgreSQL, and who takes over.

Its sessions are played by threads that ask the server nothing more until the process goes on. On SQLite the lock
is its process's own: see test_stale.py.
"""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from sqlalchemy import Executable, text

from mailflow.program.settings import Settings
from mailflow.store import database as module
from mailflow.store.database import Database, StoreFault, UnitOfWork, is_away

pytestmark = [
    pytest.mark.parametrize("fresh_url", ["postgresql"], indirect=True),
    pytest.mark.xdist_group("postgresql"),
]
SETTINGS = Settings(name="Open Mentoring", organizers=(), tracks={})
INSERT = "INSERT INTO meta (name, value) VALUES (%s, %s)"
WAITS = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
PATIENCE = 30.0
Open = Callable[[], Database]


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "STALE_SECONDS", 1)  # a session may be silent
    monkeypatch.setattr(module, "BUSY_SECONDS", 0.5)


class Process:
    """A process that stops, and goes on when another has taken over."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.stopped, self.goes_on = threading.Event(), threading.Event()
        self._threads = ThreadPoolExecutor()

    def stop(self) -> None:
        self.stopped.set()
        assert self.goes_on.wait(PATIENCE)

    def decides(self, what: Callable[[UnitOfWork], object]) -> Future[None]:
        """In a thread of its own."""
        return self._threads.submit(decide, self.database, what)

    def asks(self, statement: Executable) -> Future[None]:
        """The last that a thread of it said to the server."""

        def ask() -> None:
            with self.database.engine.begin() as connection:
                connection.execute(statement)

        return self._threads.submit(ask)

    def end(self) -> None:
        self.goes_on.set()
        self._threads.shutdown()


@pytest.fixture
def process(database: Database) -> Iterator[Process]:
    made = Process(database)
    yield made
    made.end()


def decide(database: Database, what: Callable[[UnitOfWork], object]) -> None:
    with database.begin(SETTINGS) as work:
        what(work)


def refused(decision: Future[None]) -> bool:
    """Whether nothing came of a decision, for no fault of its own."""
    found = decision.exception(PATIENCE)
    return isinstance(found, StoreFault) and is_away(found)


def takes_over(database: Database, name: str) -> None:
    """Another decides, however long it stood in line."""
    done = ThreadPoolExecutor().submit(decide, database, lambda work: work.remember(name, "ours"))
    done.result(PATIENCE)


@pytest.mark.conforms("I21")
def test_between_two_of_many_rows(process: Process, opened: Open) -> None:
    def rows() -> Iterator[tuple[str, str]]:
        yield "row", "theirs"
        process.stop()
        yield "another", "theirs"

    decision = process.decides(lambda work: work._link.execute_many(INSERT, rows()))  # type: ignore[arg-type]
    assert process.stopped.wait(PATIENCE)
    takes_over(opened(), "row")
    process.goes_on.set()
    assert refused(decision)
    with process.database.read(SETTINGS) as work:
        assert (work.meta("row"), work.meta("another")) == ("ours", "")


@pytest.mark.conforms("I21")
def test_while_others_of_its_threads_stand_in_line(process: Process, opened: Open) -> None:
    """Else each of them would get the lock in its turn, and keep it as long as the first."""

    def that_many_wait(count: int) -> None:
        with process.database.read(SETTINGS) as work:
            while work.connection.scalar(text(WAITS)) < count:
                pass

    first = process.decides(lambda _: process.stop())
    assert process.stopped.wait(PATIENCE)
    others = [process.asks(module.LOCK_DECIDERS) for _ in range(2)]
    that_many_wait(2)
    takes_over(opened(), "row")
    assert all(refused(other) for other in others)
    process.goes_on.set()
    assert refused(first)
