"""Schema versions: Alembic without an ini file, its scripts beside this module.

Each step runs in one transaction (both databases have transactional DDL), so an upgrade that is
killed can be started again.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

FOLDER = Path(__file__).parent


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER / "alembic_env"))
    config.set_main_option("version_locations", str(FOLDER / "versions"))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    return config


def head() -> str:
    """The newest version that this program knows."""
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


def is_known(version: str) -> bool:
    """Whether this program has that version among its own."""
    scripts = ScriptDirectory.from_config(_config())
    return version in {script.revision for script in scripts.walk_revisions()}


def current(connection: Connection) -> str | None:
    """The version of a store, None where it has none."""
    return MigrationContext.configure(connection).get_current_revision()


def upgrade(connection: Connection, version: str = "head") -> None:
    """Migrate to the newest version, or to one on the way.

    Foreign keys rest meanwhile: SQLite's batch mode recreates tables, and dropping a parent would
    cascade into its children.
    """
    sqlite = connection.dialect.name == "sqlite"
    raw = connection.connection.dbapi_connection if sqlite else None
    if raw is not None:
        raw.execute("PRAGMA foreign_keys=OFF")  # takes effect outside a transaction only
    with connection.begin():
        command.upgrade(_config(connection), version)
        if sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise RuntimeError("the migration broke a reference; nothing was changed")
    if raw is not None:
        raw.execute("PRAGMA foreign_keys=ON")
