"""Statements that are written once in Core, compiled once per database, and run by its driver.

A mail needs some fifty small statements. Building one and running it with SQLAlchemy's `execute`
takes about 0.2 ms (the statement, its cache key, a result object), and the driver alone about
0.01 ms. So the statements stay Core, the one text that both databases understand; what is done
each time is only what has to be: values in, rows out.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Dialect,
    Executable,
    Table,
    Text,
    TypeDecorator,
    any_,
    bindparam,
    func,
    or_,
    select,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.compiler import compiles

from mailflow.store.link import Link

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

T = TypeVar("T")
#: A statement, or what makes it for a database (by its name) where the databases' words differ.
Core = Executable | Callable[[str], Executable]

#: Rows whose values are kept, per query: the cohorts and mentors that every mail looks at.
REMEMBERED = 4096


class _Compiled:
    """A statement for one database: its text, and how values go in and come out."""

    def __init__(self, core: Any, dialect: Dialect) -> None:
        compiled = core.compile(dialect=dialect)
        self.text = str(compiled)
        fixed = compiled.params
        into = {
            name: bind.type.dialect_impl(dialect).bind_processor(dialect)
            for bind, name in compiled.bind_names.items()
        }
        names = compiled.positiontup or list(fixed)
        self._named = None if compiled.positional else names
        self._into = [(name, fixed[name], into.get(name)) for name in names]
        columns = getattr(core, "exported_columns", ())
        out = [c.type.dialect_impl(dialect).result_processor(dialect, None) for c in columns]
        self._out = [(place, convert) for place, convert in enumerate(out) if convert]

    def values(self, given: dict[str, Any]) -> Any:
        """The parameters as the driver wants them."""
        get = given.get
        found = [
            convert(get(name, fixed)) if convert else get(name, fixed)
            for name, fixed, convert in self._into
        ]
        return found if self._named is None else dict(zip(self._named, found, strict=True))

    def row(self, found: Sequence[Any]) -> Sequence[Any]:
        """A row as Python values."""
        if not self._out:
            return found
        row = list(found)
        for place, convert in self._out:
            row[place] = convert(row[place])
        return row


class Statement:
    """One statement; its parameters are its `bindparam`s, by name."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._compiled: dict[str, _Compiled] = {}

    def run(self, link: Link, **values: Any) -> int:
        """Execute it; how many rows it met."""
        compiled = self._compiled.get(link.database) or self._compile(link)
        count: int = link.execute(compiled.text, compiled.values(values)).rowcount
        return count

    def run_many(self, link: Link, rows: Iterable[dict[str, Any]]) -> None:
        """Execute it with each of the rows."""
        compiled = self._compiled.get(link.database) or self._compile(link)
        if values := [compiled.values(row) for row in rows]:
            link.execute_many(compiled.text, values)

    def _compile(self, link: Link) -> _Compiled:
        core = self._core(link.database) if callable(self._core) else self._core
        self._compiled[link.database] = compiled = _Compiled(core, link.dialect)
        return compiled


class Query(Statement, Generic[T]):
    """A statement with rows, and the value that `make` gives for the columns of each.

    `remember`: equal rows give the same value, which must be frozen, without being made again.
    """

    def __init__(self, core: Core, make: Callable[..., T], *, remember: bool = False) -> None:
        super().__init__(core)
        self._make = make
        self._remember = remember
        self._makers: dict[str, Callable[[Sequence[Any]], T]] = {}

    def all(self, link: Link, **values: Any) -> list[T]:
        """All rows."""
        return list(self._rows(link, values))

    def first(self, link: Link, **values: Any) -> T | None:
        """The first row, None where there is none."""
        return next(self._rows(link, values), None)

    def _rows(self, link: Link, values: dict[str, Any]) -> Iterator[T]:
        compiled = self._compiled.get(link.database) or self._compile(link)
        cursor = link.execute(compiled.text, compiled.values(values))
        return map(self._makers[link.database], cursor.fetchall())

    def _compile(self, link: Link) -> _Compiled:
        compiled = super()._compile(link)

        def made(row: Sequence[Any]) -> T:
            return self._make(*compiled.row(row))

        self._makers[link.database] = lru_cache(REMEMBERED)(made) if self._remember else made
        return compiled


def one(value: Any) -> Any:
    """The value of a row with one column."""
    return value


# pieces of statements ------------------------------------------------------------------------


def among(column: ColumnElement[str], values: Iterable[str]) -> ColumnElement[bool]:
    """That a column holds one of a few words that are known beforehand."""
    return or_(*(column == value for value in values))


class _JsonList(TypeDecorator[list[Any]]):
    """A list as the text that SQLite's `json_each` takes apart."""

    impl = Text
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], str]:  # noqa: ARG002
        """What makes the text: Python writes numbers as JSON does, and does so much faster."""
        encode = json.JSONEncoder(check_circular=False).encode
        return lambda keys: str(keys) if keys and type(keys[0]) is int else encode(keys)


class one_of(ColumnElement[bool]):  # noqa: N801  reads as the function that it replaces, in_
    """That a column holds one of the values of a list, bound as one parameter.

    SQLAlchemy's IN has a parameter for each value: another text, to be prepared anew, for each
    length of the list.
    """

    inherit_cache = False

    def __init__(self, column: Any, name: str) -> None:
        values = func.json_each(bindparam(name, type_=_JsonList)).table_valued("value")
        self.sqlite = column.in_(select(values.c.value))
        self.other = column == any_(bindparam(name, type_=ARRAY(column.type)))


@compiles(one_of, "sqlite")
def _one_of_sqlite(element: one_of, compiler: Any, **options: Any) -> str:
    return f"({compiler.process(element.sqlite, **options)})"


@compiles(one_of)
def _one_of(element: one_of, compiler: Any, **options: Any) -> str:
    return f"({compiler.process(element.other, **options)})"


def insert_or(database: str, table: Table) -> "sqlite.Insert | postgresql.Insert":
    """INSERT in the words of a database that knows ON CONFLICT."""
    if database == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415  two megabytes

    return postgresql.insert(table)


def parameters(table: Table, *names: str) -> dict[str, Any]:
    """A parameter for each of the named columns."""
    return {name: bindparam(name, type_=table.c[name].type) for name in names}


def insert(table: Table, *names: str, **fixed: Any) -> Statement:
    """A new row of these columns; `fixed`: what further ones hold at first."""
    return Statement(table.insert().values({**parameters(table, *names), **fixed}))


def upsert(table: Table, *names: str, **fixed: Any) -> Statement:
    """The row as these columns say, be it there already or not: one statement, so no race.

    `fixed`: what further columns of a new row hold; those of a known row stay as they are.
    """
    keys = [column.name for column in table.primary_key]

    def core(database: str) -> Executable:
        insert = insert_or(database, table).values({**parameters(table, *names), **fixed})
        changed = {name: insert.excluded[name] for name in names if name not in keys}
        return insert.on_conflict_do_update(index_elements=keys, set_=changed)

    return Statement(core)
