"""Opening the database, and the two kinds of transaction on it.

Deciding takes the program's one lock (`BEGIN IMMEDIATE` on SQLite, an advisory lock on
PostgreSQL), so that a seat cannot be sold twice; receiving and delivering do without.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Self

from sqlalchemy import Connection, Engine, bindparam, create_engine, event, inspect, select, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from mailflow.program.settings import Settings
from mailflow.store import migrations, schema
from mailflow.store.cursors import Cursors
from mailflow.store.inbox import Inbox
from mailflow.store.journal import Journal
from mailflow.store.outbox import Outbox
from mailflow.store.program import ProgramStore
from mailflow.store.statement import Query, one, upsert
from mailflow.store.timers import Timers
from mailflow.store.traffic import TrafficLog

#: The advisory lock of deciders (PostgreSQL); any number that is ours.
DECIDER_LOCK = 0x6D61696C  # "mail"
BUSY_SECONDS = 30
#: What a database raises while it works, for those who have to wait it out.
StoreFault = DBAPIError
#: The same, and what is wrong with its URL or driver.
AnyStoreFault = SQLAlchemyError
READ_ONLY = {"mailflow_reads": True}


META: Query[str] = Query(
    select(schema.meta.c.value).where(schema.meta.c.name == bindparam("wanted")), one
)
REMEMBER = upsert(schema.meta, "name", "value")


class StoreError(Exception):
    """The store cannot be used as it is; the text says what to do."""


class UnitOfWork:
    """Everything that one transaction can do, by subject."""

    def __init__(self, connection: Connection, settings: Settings) -> None:
        self.connection = connection
        self.inbox = Inbox(connection)
        self.outbox = Outbox(connection)
        self.journal = Journal(connection)
        self.program = ProgramStore(connection, settings)
        self.timers = Timers(connection)
        self.cursors = Cursors(connection)
        self.traffic = TrafficLog(connection)

    def meta(self, name: str) -> str:
        """A small value that the store remembers, "" if it does not."""
        return META.first(self.connection, wanted=name) or ""

    def remember(self, name: str, value: str) -> None:
        """Remember a small value."""
        REMEMBER.run(self.connection, name=name, value=value)


class Database:
    """One program's store. Safe to share between threads."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    @classmethod
    def open(cls, url: str) -> Self:
        """Open a database by its URL; nothing is read or created yet."""
        if url.startswith("sqlite"):
            engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})
            event.listen(engine, "connect", _prepare_sqlite)
            event.listen(engine, "begin", _begin_immediate)
        else:
            engine = create_engine(url, pool_size=8, max_overflow=8, pool_pre_ping=True)
        return cls(engine)

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()

    # versions -------------------------------------------------------------------------

    def upgrade(self) -> None:
        """Bring the schema to the newest version; again is harmless."""
        with self._plain() as connection:
            migrations.upgrade(connection)

    def set_up_if_empty(self) -> None:
        """Create the tables of a store that has none yet; an old one is left alone."""
        with self._plain() as connection:
            empty = not inspect(connection).get_table_names()
        if empty:
            self.upgrade()

    def check(self) -> None:
        """Raise StoreError unless the schema is exactly ours."""
        with self._plain() as connection:
            found, newest = migrations.current(connection), migrations.head()
            if found == newest:
                return
            if found is None and not inspect(connection).get_table_names():
                raise StoreError('the store is empty: run "mailflow upgrade" once to set it up')
            if found is not None and not migrations.is_known(found):
                raise StoreError(
                    f"the store was made by a newer mailflow (schema {found}): update this one"
                )
            raise StoreError(
                f'the store is of an older version ({found}): run "mailflow upgrade" first'
            )

    @contextmanager
    def _plain(self) -> Iterator[Connection]:
        with self.engine.connect() as connection:
            yield connection

    # transactions ----------------------------------------------------------------------

    @contextmanager
    def begin(self, settings: Settings) -> Iterator[UnitOfWork]:
        """A deciding transaction: one at a time for the whole program."""
        with self.engine.begin() as connection:
            _lock_deciders(connection)
            yield UnitOfWork(connection, settings)

    @contextmanager
    def work(self, settings: Settings) -> Iterator[UnitOfWork]:
        """A short transaction beside the deciders: receiving, claiming, marking as sent."""
        with self.engine.begin() as connection:
            yield UnitOfWork(connection, settings)

    @contextmanager
    def read(self, settings: Settings) -> Iterator[UnitOfWork]:
        """Read only; whatever is written is rolled back."""
        with (
            self.engine.connect().execution_options(**READ_ONLY) as connection,
            connection.begin() as transaction,
        ):
            yield UnitOfWork(connection, settings)
            transaction.rollback()

    @contextmanager
    def trial(self, settings: Settings) -> Iterator[UnitOfWork]:
        """A deciding transaction of which nothing stays."""
        with self.engine.connect() as connection, connection.begin() as transaction:
            _lock_deciders(connection)
            yield UnitOfWork(connection, settings)
            transaction.rollback()


def _prepare_sqlite(connection: Any, _record: object) -> None:
    """SQLite as a durable store: the pragmas are per connection."""
    connection.isolation_level = None  # the driver would begin late and lose updates
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")  # NORMAL loses acknowledged commits (power cut)
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")
    cursor.close()


def _begin_immediate(connection: Connection) -> None:
    """Take SQLite's one write lock at once, but for readers: WAL lets them see the last commit."""
    reads = connection.get_execution_options().get("mailflow_reads")
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def _lock_deciders(connection: Connection) -> None:
    """One decision at a time on PostgreSQL; SQLite's write lock does the same."""
    if connection.dialect.name == "postgresql":
        lock = text("SELECT pg_advisory_xact_lock(:key)")
        connection.execute(lock, {"key": DECIDER_LOCK})


def is_away(error: StoreFault) -> bool:
    """Whether the database is busy, full or gone: a fault to wait out, not the item's."""
    words = str(error.orig).lower()
    signs = ("locked", "disk", "full", "readonly", "unable to open", "connection", "i/o")
    return error.connection_invalidated or any(sign in words for sign in signs)
