"""kill -9 in the middle: nothing is lost, nothing is decided twice, the one window is counted."""

import os
import random
import signal
import subprocess
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path
from select import select

import pytest

from mailflow.mail.inbound import Envelope
from mailflow.program.model import EnrollmentState
from tests.play import settings
from tests.store.crash_worker import application

PEOPLE = 40
KILLS = 50


class Worker:
    """The process that forks workers, and kills them."""

    def __init__(self, url: str, sink: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.store.crash_worker", url, str(sink)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
            cwd=Path(__file__).parents[2],
        )  # fmt: skip

    def run(self, seconds: float | None) -> bool:
        """Let a worker work, and kill it after so many seconds; True if the kill hit it."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write("go\n")
        pid = int(self._process.stdout.readline())
        ended, _, _ = select([self._process.stdout], [], [], seconds)
        killed = False
        if not ended:
            with suppress(ProcessLookupError):  # it ended meanwhile
                os.kill(pid, signal.SIGKILL)
                killed = True
        assert self._process.stdout.readline() == "over\n"
        return killed

    def close(self) -> None:
        self._process.communicate()


def _sent(sink: Path) -> list[tuple[str, str, str]]:
    lines = sink.read_text().splitlines() if sink.exists() else []
    return [(parts[0], parts[1], parts[2]) for parts in (line.split(" ") for line in lines)]


def _mail(number: int, to: str, text: str) -> bytes:
    who = f"m{number}@people.test"
    return (
        f"From: {who}\r\nTo: {to}\r\nSubject: hello\r\nMessage-ID: <{text.split(maxsplit=1)[0]}.{number}@p>\r\n"
        f"Date: Mon, 04 Jan 2027 09:00:00 +0000\r\n\r\n{text}\r\n"
    ).encode()


@pytest.mark.conforms("I01", "I10", "I12", "I22", 10)
def test_kill_nine_at_fifty_moments(tmp_path: Path) -> None:
    url, sink = f"sqlite:///{tmp_path}/mailflow.db", tmp_path / "sink"
    app = application(url, "parent")
    app.database.upgrade()
    app.prepare()
    worker = Worker(url, sink)
    chance = random.Random(7)
    kills = 0

    def burst(mails: list[bytes], share: int) -> None:
        """Accept mails while workers are killed; some are handed over twice."""
        nonlocal kills
        waiting = list(mails)
        hits = 0
        while waiting or hits < share:
            for raw in waiting[:2]:
                for _ in range(chance.choice((1, 1, 2))):
                    app.receive(Envelope("x@people.test"), raw, "test")
            del waiting[:2]
            hits += worker.run(chance.uniform(0.002, 0.06))
            if not waiting and hits < share:
                app.receive(Envelope("x@people.test"), _mail(900 + hits, *NOISE), "test")
        kills += hits
        while worker.run(None):
            pass

    signup = "signup@mentoring.lab.test"
    burst([_mail(n, signup, "join deploy") for n in range(PEOPLE)], KILLS // 2)
    answers = {to: reply_to for _, to, reply_to in _sent(sink)}
    burst(
        [_mail(n, answers[f"m{n}@people.test"], "yes") for n in range(PEOPLE)], KILLS - KILLS // 2
    )
    worker.close()

    sent = Counter((message_id, to) for message_id, to, _ in _sent(sink))
    duplicates = sum(sent.values()) - len(sent)
    with app.database.read(settings()) as work:
        state = work.program.everything(app.clock())
        counts, outbox, folded = work.inbox.counts(), work.outbox.counts(), work.journal.fold()
    app.database.close()
    mine = {f"m{n}@people.test" for n in range(PEOPLE)}
    joined = [e for e in state.enrollments.values() if state.people[e.person].address in mine]
    assert kills >= KILLS
    assert len(joined) == PEOPLE
    assert {e.state for e in joined} == {EnrollmentState.WAITLISTED}
    assert counts.get("quarantined", 0) == counts.get("received", 0) == 0
    assert outbox["sent"] == len(sent), "each mail of the outbox left, and no other did"
    assert outbox["queued"] == outbox["deferred"] == outbox["failed"] == 0
    assert duplicates <= kills, "the window holds one mail per worker and death"
    assert all(folded[e.id] == e for e in state.enrollments.values())
    print(f"{kills} kills, {len(sent)} mails, {duplicates} duplicates")


NOISE = ("signup@mentoring.lab.test", "join talk")
