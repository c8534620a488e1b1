"""A copy of the store, taken while it works, and what a restored one does and does not (I29)."""

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from mailflow.mail.inbound import Envelope
from mailflow.operators import backup
from mailflow.program.model import EnrollmentState
from mailflow.store import copies
from mailflow.store.database import Database, StoreError
from tests import play
from tests.play import Play

CONFIG = """\
[program]
name = "Open Mentoring"
organizers = ["kendall@lab.test", "emily@lab.test"]
private_contacts = ["emily@lab.test"]
[addresses]
domain = "mentoring.lab.test"
[tracks.deploy]
title = "Deploy OpenStack"
goal = "A server boots and is reachable"
[tracks.talk]
title = "Your first talk"
goal = "A talk is submitted"
"""


def mailflow(folder: Path, *words: str) -> tuple[int, str]:
    (folder / "mailflow.toml").write_text(CONFIG, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mailflow", *words, "--config", str(folder / "mailflow.toml")],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def season(tmp_path: Path) -> Play:
    folder = tmp_path / "first"
    folder.mkdir()
    program = play.play(folder)
    program.mentor("priya@m.test")
    program.mentor("sam@m.test")
    program.join("ann@x.test")
    program.forward(days=1)
    return program


def again(folder: Path, season: Play) -> Play:
    """The program on a restored store."""
    folder.mkdir(exist_ok=True)
    return play.play(folder, start=season.now)


def states(program: Play) -> dict[str, str]:
    with program.app.database.read(program.app.settings) as work:
        state = work.program.everything(program.now)
    return {state.people[e.person].address: str(e.state) for e in state.enrollments.values()}


@pytest.mark.shows("5.28")
def test_a_copy_is_whole_while_mail_comes_in(season: Play, tmp_path: Path) -> None:
    over = threading.Event()
    received = []

    def receive() -> None:
        while not over.is_set():
            raw = f"From: m{len(received)}@x.test\r\n\r\n{len(received)}\r\n".encode()
            season.app.receive(Envelope(), raw, "test")
            received.append(raw)

    thread = threading.Thread(target=receive)
    thread.start()
    try:
        status, told = mailflow(tmp_path / "first", "backup", str(tmp_path / "copy.db"))
    finally:
        over.set()
        thread.join()
    assert status == 0, told
    assert len(received) > 20
    second = tmp_path / "second"
    second.mkdir()
    status, told = mailflow(second, "restore", str(tmp_path / "copy.db"))
    assert status == 0, told
    with sqlite3.connect(second / "mailflow.db") as restored:
        assert restored.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        (held,) = restored.execute("SELECT value FROM meta WHERE name = 'held'").fetchone()
    assert held == "yes"
    status, told = mailflow(second, "restore", str(tmp_path / "copy.db"))
    assert (status, "overwrites nothing" in told) == (1, True)


@pytest.mark.conforms("I29")
def test_what_is_missing_comes_back_once_and_nothing_old_is_sent(
    season: Play, tmp_path: Path
) -> None:
    copies.save(season.app.database, tmp_path / "copy.db")
    newer = [season._mail("ann@x.test", season.app.ours.signup, "join talk", "join talk")]
    season.forward(hours=2)
    newer.append(season._mail("bo@x.test", season.app.ours.signup, "join deploy", "join deploy"))
    for mail in newer:
        season.deliver(mail)
    season.reply("ann@x.test", "confirm", "yes")
    season.forward(hours=1)
    folder = tmp_path / "second"
    folder.mkdir()
    database = Database.open(f"sqlite:///{folder}/mailflow.db")
    copies.put_back(tmp_path / "copy.db", database)
    with database.begin(season.app.settings) as work:
        copies.hold_back(work, season.now)
    database.close()
    program = again(folder, season)
    for _ in range(2):
        for mail in newer:  # the mailbox is read again, twice
            assert program.deliver(mail) == []
    assert states(program)["bo@x.test"] == "unconfirmed"
    assert backup.release(program.app, old=False, every=False) == "mail leaves again"
    program.forward(hours=1)
    assert program.sent == []
    program.write("eve@x.test", "join deploy")
    assert [mail.to for mail in program.sent] == ["eve@x.test"]
    assert "older ones" in backup.release(program.app, old=True, every=False)
    program.forward(hours=1)
    assert {"ann@x.test", "bo@x.test"} <= {mail.to for mail in program.sent}
    program.reply("bo@x.test", "confirm", "yes")
    assert states(program)["bo@x.test"] in (EnrollmentState.PLACED, EnrollmentState.WAITLISTED)


@pytest.mark.conforms("I38")
def test_what_was_forgotten_stays_so(season: Play, tmp_path: Path) -> None:
    copies.save(season.app.database, tmp_path / "copy.db")
    season.write("ann@x.test", "forget me")
    season.reply("ann@x.test", "confirm", "yes")
    second = tmp_path / "second"
    second.mkdir()
    journal = (tmp_path / "first" / "mailflow.db.erased").read_bytes()
    (second / "mailflow.db.erased").write_bytes(journal)
    status, told = mailflow(second, "restore", str(tmp_path / "copy.db"))
    assert status == 0, told
    assert b"ann@x.test" not in (second / "mailflow.db").read_bytes()


def test_a_damaged_copy_is_refused(season: Play, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copies.save(season.app.database, copy)
    with pytest.raises(StoreError, match="is there already"):
        copies.save(season.app.database, copy)
    copy.write_bytes(copy.read_bytes()[:20_000])
    target = Database.open(f"sqlite:///{tmp_path}/new.db")
    with pytest.raises(StoreError, match="not what was saved"):
        copies.put_back(copy, target)
    (tmp_path / "copy.db.sha256").unlink()
    with pytest.raises(StoreError, match="no whole backup"):
        copies.put_back(copy, target)
    assert not (tmp_path / "new.db").exists()


def test_a_copy_that_cannot_be_written_says_where(season: Play, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="name a folder that has room"):
        backup.save(season.app, tmp_path / "nowhere" / "monday.db")


def test_postgresql_has_its_own_tools(tmp_path: Path) -> None:
    elsewhere = Database.open("postgresql+psycopg://localhost/mailflow")
    with pytest.raises(StoreError, match="pg_dump"):
        copies.save(elsewhere, tmp_path / "copy.db")
