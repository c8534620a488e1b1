"""The store of a finished season, read by plain SQL beside the code that wrote it.

Checks and pages stand on this, so that a fault in the house's own reading would not hide itself.
"""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

Row = Mapping[str, Any]
TABLES = (
    "inbox", "outbox", "person", "enrollment", "cohort", "assignment", "round", "badge", "matter",
    "post", "journal",
)  # fmt: skip


@dataclass(frozen=True)
class Ledger:
    """Every row of the tables that tell what happened."""

    inbox: tuple[Row, ...]
    outbox: tuple[Row, ...]
    person: tuple[Row, ...]
    enrollment: tuple[Row, ...]
    cohort: tuple[Row, ...]
    assignment: tuple[Row, ...]
    round: tuple[Row, ...]
    badge: tuple[Row, ...]
    matter: tuple[Row, ...]
    post: tuple[Row, ...]
    journal: tuple[Row, ...]

    @property
    def mails(self) -> tuple[Row, ...]:
        """Inbox rows that are mails."""
        return tuple(row for row in self.inbox if row["kind"] == "mail")

    @property
    def people(self) -> Mapping[int, Row]:
        """Person by id."""
        return {row["id"]: row for row in self.person}

    def history(self, kind: str) -> tuple[tuple[Row, Mapping[str, Any]], ...]:
        """The journal's entries on a kind of entity, each with the entity as it became."""
        return tuple((row, json.loads(row["image"])) for row in self.journal if row["kind"] == kind)


def read(path: Path) -> Ledger:
    """The whole store. Raises sqlite3.Error if it is none."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    try:
        return Ledger(**{name: _rows(connection, name) for name in TABLES})
    finally:
        connection.close()


def _rows(connection: sqlite3.Connection, table: str) -> tuple[Row, ...]:
    order = "rowid"
    found = connection.execute(f'SELECT * FROM "{table}" ORDER BY {order}')  # noqa: S608  our names
    return tuple(dict(row) for row in found)


def moment(value: str | None) -> datetime | None:
    """A stored moment."""
    return datetime.fromisoformat(value).replace(tzinfo=UTC) if value else None
