"""Schema versions: Alembic without an ini file, its scripts beside this module.

Each step runs in one transaction (both databases have transactional DDL), so an upgrade that is
killed can be started again.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, column, inspect, select, table

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent
#: Alembic's own table, and the versions' numbers, which begin their scripts' names: to look at
#: them takes no Alembic, which costs 8 MB and 0.15 s at each start.
VERSION = table("alembic_version", column("version_num"))
SCRIPTS = "[0-9][0-9][0-9][0-9]_*.py"


def _config(connection: Connection) -> "Config":
    from alembic.config import Config  # noqa: PLC0415  heavy, and rarely needed

    config = Config()
    config.set_main_option("script_location", str(FOLDER / "alembic_env"))
    config.set_main_option("version_locations", str(FOLDER / "versions"))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    return config


def known() -> tuple[str, ...]:
    """The versions that this program has scripts for, oldest first."""
    return tuple(sorted(script.name[:4] for script in (FOLDER / "versions").glob(SCRIPTS)))


def head() -> str:
    """The newest version that this program knows."""
    return known()[-1]


def is_known(version: str) -> bool:
    """Whether this program has that version among its own."""
    return version in known()


def current(connection: Connection) -> str | None:
    """The version of a store, None where it has none."""
    if not inspect(connection).has_table(VERSION.name):
        return None
    version: str | None = connection.execute(select(VERSION.c.version_num)).scalar_one_or_none()
    return version


def upgrade(connection: Connection, version: str = "head") -> None:
    """Migrate to the newest version, or to one on the way.

    Foreign keys rest meanwhile: SQLite's batch mode recreates tables, and dropping a parent would
    cascade into its children.
    """
    from alembic import command  # noqa: PLC0415  heavy, and rarely needed

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
