"""Many people whose time is over on one day: forgotten, and their words taken out of every row.

    PYTHONPATH=. .venv/bin/python benchmarks/keeping.py [--unproven 5000] [--former 5000]

One signs up and never answers, another waits for a place and gives it up: their rows are copied,
with addresses, names and numbers of their own. On the day on which they all go, the service's two
verbs `tidy` and `process` run by turns, as in `mailflow run`, until nothing is left to do. SQLite
with `synchronous=FULL`. `--profile` shows where the time goes.
"""

import argparse
import cProfile
import pstats
import re
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog

from benchmarks.signups import UNCAPPED
from mailflow.program.draft import IDS_PER_ITEM
from tests.play import Play, play, settings

TABLES = (
    "inbox", "outbox", "journal", "person", "person_address", "enrollment", "confirmation",
    "matter", "notice", "timer", "assignment",
)  # fmt: skip
#: Columns that count by themselves, and so from one copy to the next.
COUNTED = {"inbox": "id", "outbox": "id", "journal": "id"}
UNIQUE = ("key", "token", "message_id")

Row = dict[str, Any]


@dataclass
class Model:
    """All rows of one person, to be copied."""

    name: str
    rows: dict[str, list[Row]]
    first: dict[str, int]  # the numbers at which they begin
    count: dict[str, int]

    def copies(self, number: int) -> Iterator[tuple[str, list[Row]]]:
        """The rows of another person who did the same."""
        for table, rows in self.rows.items():
            yield table, [self._copy(table, row, number) for row in rows]

    def _copy(self, table: str, row: Row, number: int) -> Row:
        return {column: self._value(table, column, row[column], number) for column in row}

    def _value(self, table: str, column: str, value: Any, number: int) -> Any:
        if column == COUNTED.get(table):
            return value + number * self.count[table]
        if column == "item":
            return value + number * self.count["inbox"]
        if isinstance(value, int):
            return self._key(value, number)
        if isinstance(value, str | bytes):
            text = self._text(value, number)
            return f"{text}.{number}" if column in UNIQUE and value else text
        return value

    def _key(self, value: int, number: int) -> int:
        """An entity's number tells which item made it."""
        known = value // IDS_PER_ITEM >= self.first["inbox"]
        return value + number * self.count["inbox"] * IDS_PER_ITEM if known else value

    def _text(self, value: Any, number: int) -> Any:
        if isinstance(value, bytes):
            return value.replace(self.name.encode(), f"{self.name}{number}".encode())
        changed = value.replace(self.name, f"{self.name}{number}")
        changed = changed.replace(self.name.title(), f"{self.name}{number}".title())
        return re.sub(r"\b\d{5,}\b", lambda found: str(self._key(int(found[0]), number)), changed)


def model(program: Play, name: str, acts: Sequence[tuple[str, str]]) -> Model:
    """Somebody who does this, and their rows."""
    store = sqlite3.connect(str(program.app.database.file))
    store.row_factory = sqlite3.Row
    rowid = {table: _last(store, table) for table in TABLES}
    for kind, words in acts:
        who = f"{name}@{name}.test"
        if kind:
            program.reply(who, kind, words)
        else:
            program.write(f"{name.title()} {name.title()}son <{who}>", words)
    rows = {
        table: [
            dict(row)
            for row in store.execute(f'SELECT * FROM "{table}" WHERE rowid > ?', (rowid[table],))
        ]
        for table in TABLES
    }
    store.close()
    first = {table: rows[table][0][column] for table, column in COUNTED.items()}
    count = {t: rows[t][-1][c] - first[t] + 1 for t, c in COUNTED.items()}
    return Model(name, rows, first, count)


def _last(store: sqlite3.Connection, table: str) -> int:
    return int(store.execute(f'SELECT coalesce(max(rowid), 0) FROM "{table}"').fetchone()[0])


def multiply(program: Play, of: Model, many: int) -> None:
    """So many others who did the same."""
    program.app.database.close()
    store = sqlite3.connect(str(program.app.database.file))
    for number in range(1, many):
        for table, rows in of.copies(number):
            for row in rows:
                names = ", ".join(f'"{name}"' for name in row)
                marks = ", ".join("?" * len(row))
                store.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', [*row.values()])
    store.commit()
    store.close()


def clean(program: Play) -> tuple[float, float, int]:
    """Do all that is to be done; seconds, the longest transaction's, and how many there were."""
    app, longest, count = program.app, 0.0, 0
    began = time.perf_counter()
    while True:
        done = 0
        for verb in (app.tidy, app.process):
            start = time.perf_counter()
            done += verb()
            longest, count = max(longest, time.perf_counter() - start), count + 1
        if not done:
            return time.perf_counter() - began, longest, count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--unproven", type=int, default=5000)
    parser.add_argument("--former", type=int, default=5000)
    parser.add_argument("--profile", action="store_true", help="show where the time goes")
    options = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    profile = cProfile.Profile() if options.profile else None
    with tempfile.TemporaryDirectory() as folder:
        program = play(Path(folder), settings(limits=UNCAPPED))
        for name in ("priya", "sam"):
            program.mentor(f"{name}@m.test")
        program.forward(days=1)
        gives_up = (
            ("", "join talk, I live in Recife"),
            ("confirm", "yes"),
            ("", "leave talk"),
            ("confirm", "yes"),
        )
        for name, acts, many in (
            ("zoe", gives_up[:1], options.unproven), ("dee", gives_up, options.former),
        ):  # fmt: skip
            if many:
                multiply(program, model(program, name, acts), many)
        # Late enough for all, in one leap: the clocks of the days between are no part of it.
        program.moment[0] = program.now.replace(year=program.now.year + 1)
        while program.app.tick() or program.app.process() or program.app.deliver(program, 50):
            pass
        program.moment[0] = program.now.replace(day=program.now.day + 1)
        if profile:
            profile.enable()
        seconds, longest, count = clean(program)
        if profile:
            profile.disable()
        with program.app.database.read(program.app.settings) as work:
            rows = work.connection.exec_driver_sql("SELECT state, count(*) FROM person GROUP BY 1")
            left = dict(rows.all())
        program.app.database.close()
    print(
        f"{options.unproven} unproven and {options.former} former people: {seconds:.1f} s in"
        f" {count} transactions, the longest {longest * 1000:.0f} ms; people by state: {left}"
    )
    if profile:
        pstats.Stats(profile).sort_stats("cumulative").print_stats(45)


if __name__ == "__main__":
    main()
