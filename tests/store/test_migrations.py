"""Schemas: what the migrations make is what the tables say, and others' stores are refused."""

import itertools
import os
import signal
from collections.abc import Callable

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import event, text

from mailflow.program.model import Person
from mailflow.store import migrations, schema
from mailflow.store.database import Database, StoreError
from mailflow.store.rows import to_row
from tests import play
from tests.play import START

Opened = Callable[[], Database]


def test_migrated_equals_fresh(opened: Opened) -> None:
    database = opened()
    with database.engine.connect() as connection:
        migrations.upgrade(connection, "0001")
    with pytest.raises(StoreError, match="older version"):
        database.check()
    person = Person(7, "ana@x.test", "Ana Souza", marks=(("missed", START),))
    with database.engine.begin() as connection:
        connection.execute(schema.person.insert().values(to_row(person)))
        known = {"address": person.address, "person": person.id}
        connection.execute(schema.person_address.insert().values(known))
    database.upgrade()
    database.check()
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, schema.metadata) == []
    with database.read(play.settings()) as work:
        assert work.program.person(7) == person, "what was there before is there still"


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
