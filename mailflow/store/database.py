"""Opening the database, and the two kinds of transaction on it.

Deciding takes the program's one lock (`BEGIN IMMEDIATE` on SQLite, an advisory lock on
PostgreSQL), so that a seat cannot be sold twice; receiving and delivering do without.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Any, Self, TypeVar

from sqlalchemy import (
    Connection,
    Engine,
    ExceptionContext,
    Transaction,
    bindparam,
    create_engine,
    event,
    inspect,
    make_url,
    select,
    text,
)
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from mailflow.program.settings import Settings
from mailflow.store import frozen, meta, migrations, peers, schema
from mailflow.store.caution import Caution
from mailflow.store.cleaning import Cleaning
from mailflow.store.cursors import Cursors
from mailflow.store.erasures import Erasures
from mailflow.store.expunging import Expunging
from mailflow.store.former import Former
from mailflow.store.inbox import Inbox
from mailflow.store.journal import Journal
from mailflow.store.link import Link
from mailflow.store.outbox import Outbox
from mailflow.store.peers import Lease
from mailflow.store.program import ProgramStore
from mailflow.store.retention import Retention
from mailflow.store.statement import Statement
from mailflow.store.timers import Timers
from mailflow.store.together import Together
from mailflow.store.traffic import TrafficLog
from mailflow.store.unproven import Unproven

T = TypeVar("T")

#: The advisory lock of deciders (PostgreSQL); any number that is ours.
DECIDER_LOCK = 0x6D61696C  # "mail"
LOCK_DECIDERS = text(f"SELECT pg_advisory_xact_lock({DECIDER_LOCK})")
#: So long is waited for another's lock. On PostgreSQL it is less than what a session may be silent:
#: where a process stops, those of its threads that stand in line have left it when it is succeeded.
BUSY_SECONDS = 30
#: A server that is gone without a word is noticed in half a minute, not in TCP's hours.
NOTICE_SOON = {
    "connect_timeout": 10, "keepalives_idle": 15, "keepalives_interval": 5, "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}  # fmt: skip
#: And so does the server notice of us, while it reads from us or writes to us.
NOTICED_SOON = {
    "tcp_keepalives_idle": 15, "tcp_keepalives_interval": 5, "tcp_keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}  # fmt: skip
#: A process that was stopped in the middle of a decision, or whose machine is gone: the server ends
#: its session after so long, which gives its locks back and refuses its commit (TRUST I21).
STALE_SECONDS = 45
#: What a database raises while it works, for those who have to wait it out.
StoreFault = DBAPIError
#: The same, and what is wrong with its URL or driver.
AnyStoreFault = SQLAlchemyError
READ_ONLY = {"mailflow_reads": True}
#: https://sqlite.org/rescode.html: the file is in use, full, broken or not ours to write.
SQLITE_AWAY = {
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_PERM, sqlite3.SQLITE_NOTADB,
}  # fmt: skip
#: The disk failed to keep what it had taken.
SQLITE_UNSAFE = {sqlite3.SQLITE_IOERR_FSYNC, sqlite3.SQLITE_IOERR_DIR_FSYNC}
#: Classes of SQLSTATE: connection, transaction rollback (deadlock), resources, operator, system.
POSTGRES_AWAY = {"08", "40", "53", "57", "58", "XX"}
#: And beside it read_only_sql_transaction: a standby took our place.
LOCK_NOT_AVAILABLE = "55P03"
POSTGRES_BUSY = {LOCK_NOT_AVAILABLE, "25006"}


FORGET = Statement(schema.meta.delete().where(schema.meta.c.name == bindparam("name")))
FORGET_THIS = Statement(
    schema.meta.delete().where(
        schema.meta.c.name == bindparam("name"), schema.meta.c.value == bindparam("value")
    )
)


class StoreError(Exception):
    """The store cannot be used as it is; the text says what to do."""


class UnitOfWork:
    """Everything that one transaction can do, by subject."""

    def __init__(self, connection: Connection, settings: Settings) -> None:
        self.connection = connection
        self._link = link = Link(connection)
        self.inbox = Inbox(link)
        self.outbox = Outbox(link)
        self.journal = Journal(link)
        self.program = ProgramStore(link, settings)
        self.timers = Timers(link)
        self.cursors = Cursors(link)
        self.traffic = TrafficLog(link)
        self.erasures = Erasures(link)
        self.cleaning = Cleaning(link)
        self.expunging = Expunging(link)
        self.retention = Retention(link)
        self.unproven = Unproven(link)
        self.former = Former(link)
        self.caution = Caution(link)

    def savepoint(self) -> AbstractContextManager[None]:
        """A part of the transaction that an error undoes alone."""
        return self._link.savepoint()

    def meta(self, name: str) -> str:
        """A small value that the store remembers, "" if it does not."""
        return meta.get(self._link, name)

    def watch_freeze(self, now: datetime) -> None:
        """Note from when to when mail is held."""
        frozen.watch(self._link, now)

    def remember(self, name: str, value: str) -> None:
        """Remember a small value."""
        meta.put(self._link, name, value)

    def forget(self, name: str, value: str = "") -> None:
        """Remember a small value no more; where one is given, only if it is this one."""
        if value:
            FORGET_THIS.run(self._link, name=name, value=value)
        else:
            FORGET.run(self._link, name=name)

    def metas(self, prefix: str) -> list[tuple[str, str]]:
        """The small values whose names begin so."""
        query = select(schema.meta.c.name, schema.meta.c.value).order_by(schema.meta.c.name)
        rows = self.connection.execute(query.where(schema.meta.c.name.startswith(prefix)))
        return [(name, value) for name, value in rows]


class Database:
    """One program's store. Safe to share between threads."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        # SQLite lets one write at a time and who waits sleeps up to 0.1 s between looks: the
        # threads of one process take turns by a lock instead.
        self._turn = Lock() if engine.dialect.name == "sqlite" else nullcontext()
        self._together: Together[UnitOfWork] = Together(is_away)
        self._kept: Connection | None = None  # SQLite's, for whoever has the turn to write
        self.on_failed_sync: Callable[[], None] = lambda: None
        event.listen(engine, "handle_error", self._look_at)

    @classmethod
    def open(cls, url: str, *, durable: bool = True) -> Self:
        """Open a database by its URL; nothing is read or created yet.

        `durable` False: SQLite does not wait for the disk. For plays, whose store nobody misses.
        """
        if url.startswith("sqlite"):
            engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})
            event.listen(engine, "connect", _prepare_sqlite if durable else _prepare_for_play)
            event.listen(engine, "begin", _begin_immediate)
        else:
            known = make_url(url).query
            ways = {name: value for name, value in NOTICE_SOON.items() if name not in known}
            engine = create_engine(
                url, pool_size=8, max_overflow=8, pool_pre_ping=True, connect_args=ways
            )
            event.listen(engine, "connect", _prepare_postgres)
            event.listen(engine, "do_executemany", _row_by_row)
        return cls(engine)

    def _look_at(self, context: ExceptionContext) -> None:
        """A write that the disk did not keep may look kept the next time: there is none."""
        code = getattr(context.original_exception, "sqlite_errorcode", 0)
        if code in SQLITE_UNSAFE:
            self.on_failed_sync()

    def close(self) -> None:
        """Let go of all connections; one that a thread still reads by, once it gives it back."""
        with self._turn:
            self._let_go()
        pool = self.engine.pool
        self.engine.dispose()  # leaves alone what is in use
        event.listen(pool, "checkin", lambda connection, _record: connection.close())

    def _let_go(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            kept.close()

    @property
    def file(self) -> Path | None:
        """SQLite's file, None where the store is no file."""
        url = self.engine.url
        sqlite = url.get_backend_name() == "sqlite"
        return Path(url.database) if sqlite and url.database else None

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

    # other processes --------------------------------------------------------------------

    @property
    def is_shared(self) -> bool:
        """Whether other processes may work on it, and can be told of work."""
        return self.engine.dialect.name == "postgresql"

    def lease(self, name: str) -> AbstractContextManager[Lease | None]:
        """The right to something that one process at a time may do; None: another has it."""
        return peers.lease(self.engine, name, STALE_SECONDS)

    def wake(self, queue: str) -> None:
        """Tell other processes that there is work in "inbox" or "outbox"."""
        peers.wake(self.engine, queue)

    def listen(self, heard: Callable[[str], None], over: Callable[[], bool]) -> None:
        """Hear what they tell, until it is `over`. Raises StoreFault where that ends."""
        peers.listen(self.engine, heard, over)

    def empty_log(self) -> None:
        """Have what was erased leave SQLite's log as well; later where readers are in the way."""
        if self.engine.dialect.name == "sqlite":
            with self._turn, self._plain() as connection:
                driver: Any = connection.connection.driver_connection
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    # transactions ----------------------------------------------------------------------

    @contextmanager
    def begin(self, settings: Settings) -> Iterator[UnitOfWork]:
        """A deciding transaction: one at a time for the whole program."""
        if self.engine.dialect.name == "sqlite":
            with self._writing(settings) as work:
                yield work
            return
        with self.engine.connect() as connection, _begin_deciding(connection) as transaction:
            yield UnitOfWork(connection, settings)
            transaction.commit()

    @contextmanager
    def work(self, settings: Settings) -> Iterator[UnitOfWork]:
        """A short transaction beside the deciders: receiving, claiming, marking as sent."""
        if self.engine.dialect.name == "sqlite":
            with self._writing(settings) as work:
                yield work
            return
        with self.engine.begin() as connection:
            yield UnitOfWork(connection, settings)

    def together(self, settings: Settings, do: Callable[[UnitOfWork], T]) -> T:
        """Such a transaction's result; threads of this process may share its commit.

        PostgreSQL joins the commits of its sessions by itself.
        """
        if self.engine.dialect.name == "sqlite":
            return self._together.run(lambda: self._writing(settings), do)
        with self.work(settings) as work:
            return do(work)

    @contextmanager
    def _writing(self, settings: Settings) -> Iterator[UnitOfWork]:
        """SQLite's one writer, on a connection that is kept: a new one costs as much as a write."""
        with self._turn:
            if self._kept is None:
                self._kept = self.engine.connect()
                # What a savepoint may have to undo would go to a file: each page, each time.
                Link(self._kept).execute("PRAGMA temp_store=MEMORY")
            try:
                with self._kept.begin():
                    yield UnitOfWork(self._kept, settings)
            except BaseException:
                self._let_go()  # whatever happened to it
                raise

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
    def view(self, settings: Settings) -> Iterator[UnitOfWork]:
        """Read only, and all of it as it is at one moment, however long the reading takes."""
        with self.read(settings) as work:
            if self.is_shared:  # SQLite's readers see one moment anyway
                steady = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"
                work.connection.execute(text(steady))
            yield work

    @contextmanager
    def trial(self, settings: Settings) -> Iterator[UnitOfWork]:
        """A deciding transaction of which nothing stays."""
        with (
            self._turn,
            self.engine.connect() as connection,
            _begin_deciding(connection) as transaction,
        ):
            yield UnitOfWork(connection, settings)
            transaction.rollback()


def _prepare_sqlite(connection: Any, _record: object) -> None:
    """SQLite as a durable store: the pragmas are per connection."""
    connection.isolation_level = None  # the driver would begin late and lose updates
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")  # NORMAL loses acknowledged commits (power cut)
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA secure_delete=ON")  # what is deleted is overwritten: it may be erased
    cursor.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")
    cursor.close()


def _prepare_postgres(connection: Any, _record: object) -> None:
    """What a session may do to the others: not keep them waiting."""
    connection.execute(f"SET idle_in_transaction_session_timeout = '{STALE_SECONDS}s'")
    connection.execute(f"SET lock_timeout = {round(BUSY_SECONDS * 1000)}")
    for name, value in NOTICED_SOON.items():
        connection.execute(f"SET {name} = {value}")
    connection.commit()


def _row_by_row(cursor: Any, statement: str, rows: Any, _context: object) -> bool:
    """As `Link.execute_many` does, and for the same reason."""
    for row in rows:
        cursor.execute(statement, row)
    return True


def _prepare_for_play(connection: Any, record: object) -> None:
    _prepare_sqlite(connection, record)
    connection.execute("PRAGMA synchronous=OFF")


def _begin_immediate(connection: Connection) -> None:
    """Take SQLite's one write lock at once, but for readers: WAL lets them see the last commit."""
    reads = connection.get_execution_options().get("mailflow_reads")
    Link(connection).execute("BEGIN" if reads else "BEGIN IMMEDIATE")


def _begin_deciding(connection: Connection) -> Transaction:
    """One decision at a time on PostgreSQL; SQLite's write lock does the same.

    Whoever has waited in vain for `BUSY_SECONDS` stands in line anew, if it still lives.
    """
    while True:
        transaction = connection.begin()
        if connection.dialect.name != "postgresql":
            return transaction
        try:
            connection.execute(LOCK_DECIDERS)
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) != LOCK_NOT_AVAILABLE:
                raise
            transaction.rollback()
        else:
            return transaction


def is_away(error: StoreFault) -> bool:
    """Whether the database is busy, full or gone: a fault to wait out, not the item's."""
    fault: Any = error.orig
    if error.connection_invalidated:
        return True
    if isinstance(fault, sqlite3.Error):
        return getattr(fault, "sqlite_errorcode", 0) & 0xFF in SQLITE_AWAY  # the primary code
    state = getattr(fault, "sqlstate", None)
    # psycopg has no SQLSTATE where no server answered.
    return state[:2] in POSTGRES_AWAY or state in POSTGRES_BUSY if state else True
