"""One transaction's way to the database: SQLAlchemy's connection, and the driver below it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError


class Link:
    """Runs finished statements by the driver itself; raises what SQLAlchemy would raise."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection  # for what is run seldom
        self.dialect: Any = connection.dialect
        self.database: str = connection.dialect.name
        self._driver: Any = connection.connection.driver_connection
        self.remembered: dict[str, str] | None = None  # see `meta`

    def execute(self, text: str, values: Any = ()) -> Any:
        """The driver's cursor after a statement."""
        try:
            return self._driver.execute(text, values)
        except self.dialect.loaded_dbapi.Error as error:
            raise self._fault(text, error) from error

    def execute_many(self, text: str, rows: Sequence[Any]) -> None:
        """A statement with each of the rows.

        psycopg would send them all before it asks for an answer: the server takes a process that is
        stopped in between for one that works, and its session holds its locks for good.
        """
        if self.database == "postgresql":
            for row in rows:
                self.execute(text, row)
            return
        try:
            self._driver.executemany(text, rows)
        except self.dialect.loaded_dbapi.Error as error:
            raise self._fault(text, error) from error

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """A part of the transaction that an error undoes alone."""
        self.execute("SAVEPOINT part")
        try:
            yield
        except BaseException:
            self.remembered = None
            with suppress(DBAPIError):  # a database that is gone or full has undone it itself
                self.execute("ROLLBACK TO SAVEPOINT part")
                self.execute("RELEASE SAVEPOINT part")
            raise
        self.execute("RELEASE SAVEPOINT part")

    def _fault(self, text: str, error: Any) -> BaseException:
        gone = self.dialect.is_disconnect(error, self._driver, None)
        if gone:
            self.connection.invalidate(error)
        fault: BaseException = DBAPIError.instance(
            text, None, error, self.dialect.loaded_dbapi.Error,
            connection_invalidated=gone, dialect=self.dialect,
        )  # fmt: skip
        return fault
