"""A mail that ends the process, or holds it for ever, is set aside like other poison (TRUST I07)."""

import os
import signal
import time
from dataclasses import replace
from pathlib import Path

import pytest

from mailflow.deciding.at_work import READING, AtWork
from mailflow.deciding.human import HumanMail
from mailflow.deciding.incoming import Desk
from mailflow.mail.inbound import Envelope
from mailflow.store.database import Database
from mailflow.store.inbox import InboxItem
from tests.play import Play, play


def process(made: Play, folder: Path, seconds: float = 60) -> Play:
    """Another process of the program, on the same store."""
    database = Database.open(f"sqlite:///{folder / 'mailflow.db'}", durable=False)
    at_work = AtWork(folder / "deciding", seconds, seconds)
    return replace(made, app=replace(made.app, database=database, at_work=at_work))


def dies(made: Play, folder: Path, monkeypatch: pytest.MonkeyPatch, deed) -> int:
    """The signal or status with which a process ends that does this at the first mail."""
    if child := os.fork():
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        decide = Desk.decide

        def deadly(self: Desk, work, item: InboxItem, *rest):
            return deed() if b"poison" in item.raw else decide(self, work, item, *rest)

        monkeypatch.setattr(Desk, "decide", deadly)
        process(made, folder, seconds=0.1).app.process()
    finally:
        os._exit(7)


def for_ever() -> None:
    while True:
        pass


def mail(number: int, words: str) -> bytes:
    return (
        f"From: vic{number}@quiet.test\r\nTo: signup@mentoring.lab.test\r\nSubject: {words}\r\n"
        f"Message-ID: <{number}@quiet.test>\r\n\r\njoin deploy\r\n"
    ).encode()


def states(made: Play) -> list[str]:
    with made.app.database.read(made.app.settings) as work:
        return list(work.connection.exec_driver_sql(
            "SELECT state FROM inbox WHERE kind = 'mail' ORDER BY id").scalars())  # fmt: skip


@pytest.mark.conforms("I07")
@pytest.mark.parametrize(
    ("deed", "end"),
    [(for_ever, -signal.SIGPROF), (lambda: os.kill(os.getpid(), signal.SIGKILL), -signal.SIGKILL)],
    ids=["it never ends", "it takes the process with it"],
)
def test_a_mail_that_ends_three_processes_is_set_aside(deed, end, tmp_path, monkeypatch):
    made = play(tmp_path)
    for number, words in enumerate(("poison", "hello")):
        made.app.receive(*_arrived(mail(number, words)), "test")
    made.app.database.close()
    for _ in range(3):
        assert dies(made, tmp_path, monkeypatch, deed) == end
    made = process(made, tmp_path)
    made.app.process()
    assert states(made) == ["quarantined", "processed"]
    with made.app.database.read(made.app.settings) as work:
        (poison,) = work.inbox.quarantined()
    assert poison.error == "3 processes ended while they decided it"
    made.app.database.close()


@pytest.mark.conforms("I07")
@pytest.mark.parametrize("understood", [True, False])
def test_what_follows_the_reading_has_a_limit_of_its_own(understood, tmp_path):
    """It may be a mail to thousands; and whatever is in a mail, it is read within ten seconds."""
    assert READING == 10
    if child := os.fork():
        end = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert end == (0 if understood else -signal.SIGPROF)
        return
    at_work = AtWork(tmp_path / "deciding", seconds=30, reading=0.1)
    with at_work.on(1):
        if understood:
            at_work.understood()
        end = time.process_time() + 0.3
        while time.process_time() < end:
            pass
    os._exit(0)


def test_a_mail_is_read_before_it_is_decided(tmp_path, monkeypatch):
    done: list[str] = []
    decide = HumanMail._decision
    monkeypatch.setattr(AtWork, "understood", lambda _: done.append("understood"))
    monkeypatch.setattr(HumanMail, "_decision", lambda *all: done.append("decided") or decide(*all))
    made = process(play(tmp_path), tmp_path)
    made.app.receive(*_arrived(mail(0, "hello")), "test")
    made.app.process()
    made.app.database.close()
    assert done == ["understood", "decided"]


def test_of_a_mail_at_which_one_process_ended_nothing_is_lost(tmp_path, monkeypatch):
    made = play(tmp_path)
    made.app.receive(*_arrived(mail(0, "poison")), "test")
    made.app.database.close()
    for _ in range(2):
        assert dies(made, tmp_path, monkeypatch, lambda: os.kill(os.getpid(), signal.SIGKILL))
    made = process(made, tmp_path)
    made.app.process()
    assert states(made) == ["processed"]
    assert (tmp_path / "deciding").read_text().split() == ["0", "0"]
    made.app.database.close()


def test_without_room_for_the_note_mail_is_decided(tmp_path):
    made = play(tmp_path)
    made = replace(made, app=replace(made.app, at_work=AtWork(tmp_path / "no" / "deciding")))
    made.app.receive(*_arrived(mail(0, "hello")), "test")
    made.app.process()
    assert states(made) == ["processed"]
    made.app.database.close()


def _arrived(raw: bytes):
    return Envelope("vic@quiet.test", ("signup@mentoring.lab.test",), size=len(raw)), raw
