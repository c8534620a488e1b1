"""Schemas: what the migrations make is what the tables say, and others' stores are refused."""

import itertools
import os
import signal
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Connection, MetaData, Table, event, inspect, text

from mailflow.program.model import Person
from mailflow.store import migrations, schema
from mailflow.store.database import Database, StoreError
from mailflow.store.rows import to_row
from tests import play
from tests.play import START

Opened = Callable[[], Database]


#: A mail that waits to be sent, as every version of the store has it.
WAITING: Mapping[str, Any] = {
    "item": 1, "key": "mail:1", "person": 7, "to_address": "ana@x.test", "sender": "bounce@y.test",
    "kind": "answer", "thread": "", "about": 0, "refs": "[]", "message_id": "<1@y.test>",
    "subject": "hello", "text": "hello", "data": b"hello", "counted": False, "created_at": START,
    "due_at": START, "state": "queued", "attempts": 0, "worker": "", "reply": "",
}  # fmt: skip


def _put(connection: Connection, table: Table, values: Mapping[str, Any]) -> None:
    """A row, of the columns that the store's version has."""
    known = {column["name"] for column in inspect(connection).get_columns(table.name)}
    present = [column for column in table.columns if column.name in known]
    older = Table(table.name, MetaData(), *(Column(c.name, c.type) for c in present))
    row = {name: value for name, value in values.items() if name in known}
    connection.execute(older.insert().values(row))


@pytest.mark.parametrize("version", migrations.known()[:-1])
def test_migrated_equals_fresh(opened: Opened, version: str) -> None:
    database = opened()
    with database.engine.connect() as connection:
        migrations.upgrade(connection, version)
    with pytest.raises(StoreError, match="older version"):
        database.check()
    person = Person(7, "ana@x.test", "Ana Souza", marks=(("missed", START),))
    with database.engine.begin() as connection:
        _put(connection, schema.person, to_row(person))
        _put(connection, schema.person_address, {"address": person.address, "person": person.id})
        _put(connection, schema.outbox, WAITING)
    database.upgrade()
    database.check()
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, schema.metadata) == []
    with database.read(play.settings()) as work:
        assert work.program.person(7) == person, "what was there before is there still"
        (leased,) = work.outbox.claim(START, "me")
    assert (leased.recipient, leased.data) == ("ana@x.test", b"hello"), "and goes where it did"


def test_to_upgrade_twice_is_harmless(database: Database) -> None:
    database.upgrade()
    database.check()


def test_an_empty_store_says_what_to_do(opened: Opened) -> None:
    with pytest.raises(StoreError, match="mailflow upgrade"):
        opened().check()


def test_an_empty_store_is_set_up_an_old_one_is_not(opened: Opened) -> None:
    database = opened()
    database.set_up_if_empty()
    database.check()
    with database.engine.begin() as connection:
        connection.execute(text("DROP TABLE alembic_version"))
    database.set_up_if_empty()
    with pytest.raises(StoreError, match="older version"):
        database.check()


@pytest.mark.conforms("I28")
@pytest.mark.parametrize("newest", migrations.known()[:-1])
def test_an_older_program_refuses_the_store(
    database: Database, monkeypatch: pytest.MonkeyPatch, newest: str
) -> None:
    """As the program was when it knew no newer version than this one."""
    then = tuple(version for version in migrations.known() if version <= newest)
    monkeypatch.setattr(migrations, "known", lambda: then)
    with pytest.raises(StoreError, match="newer mailflow"):
        database.check()


@pytest.mark.conforms("I28")
def test_a_newer_store_is_refused(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreError, match="newer mailflow"):
        database.check()


@pytest.mark.conforms("I28")
def test_an_upgrade_that_dies_can_be_started_again(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = opened()
    real = command.upgrade

    def die(*args: object) -> None:
        real(*args)
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "upgrade", die)
    with pytest.raises(KeyboardInterrupt):
        database.upgrade()
    monkeypatch.undo()
    with database.engine.connect() as connection:
        assert migrations.current(connection) is None
    database.upgrade()
    database.check()


def test_the_scripts_names_tell_the_versions() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations.FOLDER / "alembic_env"))
    config.set_main_option("version_locations", str(migrations.FOLDER / "versions"))
    config.set_main_option("path_separator", "newline")
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [migrations.head()]
    assert sorted(s.revision for s in scripts.walk_revisions()) == list(migrations.known())


@pytest.mark.parametrize("start", ["", *migrations.known()[:-1]])
def test_an_upgrade_killed_at_any_statement_can_be_started_again(
    opened: Opened, fresh_url: str, start: str
) -> None:
    """By SIGKILL, before each statement in turn and before the commit (TRUST I28)."""
    database = opened()
    if start:
        with database.engine.connect() as connection:
            migrations.upgrade(connection, start)
        database.engine.dispose()
    kills = 0
    while _upgrade_dies(fresh_url, kills):
        kills += 1
        with database.engine.connect() as connection:
            assert (migrations.current(connection) or "") == start, "all of it, or nothing"
    assert kills > 1
    database.check()
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, schema.metadata) == []
        if connection.dialect.name == "sqlite":
            found = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
            assert found == "ok"


def _upgrade_dies(url: str, after: int) -> bool:
    """Whether a process that upgrades got to die, after so many statements."""
    pid = os.fork()
    if pid == 0:
        left = itertools.count(after, -1)

        def step(*_: object) -> None:
            if next(left) == 0:
                os.kill(os.getpid(), signal.SIGKILL)

        database = Database.open(url)
        event.listen(database.engine, "before_cursor_execute", step)
        event.listen(database.engine, "commit", step)
        try:
            database.upgrade()
        finally:
            os._exit(0)
    _, status = os.waitpid(pid, 0)
    return os.WIFSIGNALED(status)
