"""Queries for entities: the columns of their table, and the value that a row makes."""

from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Column, ColumnElement, select

from mailflow.store.rows import NAMES, TABLES, from_values
from mailflow.store.statement import Query

T = TypeVar("T")


def entities(kind: type[T], *conditions: ColumnElement[bool], remember: bool = True) -> Query[T]:
    """The entities of a kind that meet the conditions.

    Without an ORDER BY: SQLite would rather scan the whole table in the order of its ids than
    sort the few rows that an index leads to.
    """
    query = select(*columns(kind)).where(*conditions)
    return Query(query, partial(from_values, kind), remember=remember)


def columns(kind: type[Any]) -> list[Column[Any]]:
    """The columns that make an entity."""
    return [TABLES[kind].c[name] for name in NAMES[kind]]
