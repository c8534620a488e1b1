"""Several processes on one PostgreSQL: who reads a mailbox, and waking one another.

On SQLite there is one service; a second process finds its work by looking every few seconds.
Nothing here has to arrive: a notice that is lost costs those seconds, and a mailbox that two
processes read for a moment is absorbed by the mails' keys.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Lock
from typing import Any
from zlib import crc32

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

CHANNEL = "mailflow"
LISTEN_SECONDS = 5
#: The first of two numbers of our session locks; the second is of the thing that is held.
LEASES = 0x6D61696C  # "mail"


class Lease:
    """A right that one process has: held for as long as its session with the database lasts.

    The server ends a session that asks nothing for a while, so whoever has a lease looks several
    times a minute whether it is held. Safe to share between threads.
    """

    def __init__(self, connection: Connection | None) -> None:
        self._connection = connection
        self._turn = Lock()

    def is_held(self) -> bool:
        """Whether the session is still there."""
        if self._connection is None:
            return True
        with self._turn:
            try:
                self._connection.execute(text("SELECT 1"))
            except SQLAlchemyError:
                return False
        return True


@contextmanager
def lease(engine: Engine, name: str, seconds: int) -> Iterator[Lease | None]:
    """The right to something, None where another process has it. SQLite: always ours.

    `seconds`: after which it is taken from a process that gives no sign of life.
    """
    if engine.dialect.name != "postgresql":
        yield Lease(None)
        return
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        keys = {"first": LEASES, "second": crc32(name.encode()) - 2**31}
        got = connection.execute(text("SELECT pg_try_advisory_lock(:first, :second)"), keys)
        if not got.scalar_one():
            yield None
            return
        connection.detach()  # what is said of this session concerns no other
        connection.execute(text(f"SET idle_session_timeout = '{seconds}s'"))  # PostgreSQL 14
        try:
            yield Lease(connection)
        finally:
            with suppress(SQLAlchemyError):  # a session that ended has given it back
                connection.execute(text("SELECT pg_advisory_unlock(:first, :second)"), keys)


def wake(engine: Engine, what: str) -> None:
    """Tell the other processes that there is work in a queue ("inbox", "outbox")."""
    if engine.dialect.name != "postgresql":
        return
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(
            text("SELECT pg_notify(:channel, :what)"), {"channel": CHANNEL, "what": what}
        )


def listen(engine: Engine, heard: Callable[[str], None], over: Callable[[], bool]) -> None:
    """Call `heard` with what the other processes tell, until it is `over`.

    Raises SQLAlchemyError where there is no database to listen to (any more).
    """
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(f"LISTEN {CHANNEL}"))
        driver: Any = connection.connection.driver_connection
        connection.detach()  # nobody else is to be told what we are
        try:
            while not over():
                for notice in driver.notifies(timeout=LISTEN_SECONDS):
                    heard(notice.payload)
        except engine.dialect.loaded_dbapi.Error as error:
            raise DBAPIError("LISTEN", None, error, connection_invalidated=True) from None
