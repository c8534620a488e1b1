"""Every test of the store runs on SQLite and on a real PostgreSQL that the tests start."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mailflow.store.database import Database
from tests.store.server import DATABASES, new_database, running


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a PostgreSQL of our own."""
    with running() as found:
        yield found.url


@pytest.fixture(params=DATABASES)
def fresh_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a store that is empty."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/mailflow.db"
    server = request.getfixturevalue("postgres")
    return new_database(server)


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
