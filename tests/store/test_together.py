"""Writes that share a commit: each is durable or undone alone, and none waits for a disk of its own."""

import sqlite3
import time
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError

from mailflow.store.database import Database, UnitOfWork, is_away
from tests.play import settings

SETTINGS = settings()
WRITERS = 8


def write(number: int, work: UnitOfWork) -> int:
    work.remember(f"n{number}", "kept")
    if number == 3:
        raise ValueError("the third is unfit")
    return number


def waiting(database: Database) -> int:
    return len(database._together._waiting)


def test_those_who_wait_share_a_commit_and_a_failure_is_undone_alone(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path}/mailflow.db")
    database.upgrade()
    commits: list[object] = []
    event.listen(database.engine, "commit", commits.append)
    with ThreadPoolExecutor(WRITERS) as threads:
        with database.begin(SETTINGS) as work:  # somebody decides meanwhile
            results: list[Future[int]] = [
                threads.submit(
                    database.together, SETTINGS, lambda work, number=number: write(number, work)
                )
                for number in range(WRITERS)
            ]
            end = time.monotonic() + 20
            while waiting(database) < WRITERS and time.monotonic() < end:
                work.meta("x")
        for number, result in enumerate(results):
            if number == 3:
                with pytest.raises(ValueError, match="third"):
                    result.result()
            else:
                assert result.result() == number
    with database.read(SETTINGS) as work:
        kept = [number for number in range(WRITERS) if work.meta(f"n{number}")]
    database.close()
    assert kept == [0, 1, 2, 4, 5, 6, 7]
    assert len(commits) == 2  # of the decider, and of all the others


def test_a_write_alone_that_fails_is_undone(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path}/mailflow.db")
    database.upgrade()
    with pytest.raises(ValueError, match="third"):
        database.together(SETTINGS, lambda work: write(3, work))
    assert database.together(SETTINGS, lambda work: (write(4, work), work.meta("n3"))) == (4, "")
    with database.read(SETTINGS) as work:
        assert (work.meta("n3"), work.meta("n4")) == ("", "kept")
    database.close()


def test_where_the_store_is_away_everybody_hears_of_it(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path}/gone/mailflow.db")
    with pytest.raises(DBAPIError) as raised:
        database.together(SETTINGS, lambda work: work.meta("x"))
    assert is_away(raised.value)
    (tmp_path / "gone").mkdir()
    database.upgrade()
    assert database.together(SETTINGS, lambda work: work.meta("x")) == ""
    database.close()


@pytest.mark.parametrize(
    ("code", "away"),
    [
        (sqlite3.SQLITE_BUSY, True),
        (sqlite3.SQLITE_FULL, True),
        (sqlite3.SQLITE_IOERR | 10 << 8, True),  # an extended code of an I/O error
        (sqlite3.SQLITE_CONSTRAINT, False),
        (sqlite3.SQLITE_ERROR, False),
    ],
)
def test_a_fault_is_told_by_its_code(code: int, away: bool) -> None:
    fault = sqlite3.OperationalError("the disk is only mentioned")
    fault.sqlite_errorcode = code
    assert is_away(DBAPIError("", None, fault)) is away


@pytest.mark.parametrize(
    ("state", "away"),
    [("57P01", True), ("53100", True), ("40P01", True), ("55P03", True), ("23505", False)],
)
def test_a_fault_of_postgresql_is_told_by_its_state(state: str, away: bool) -> None:
    class Fault(Exception):
        sqlstate = state

    assert is_away(DBAPIError("", None, Fault("connection and disk"))) is away
