"""A worker that was stopped longer than its leases last, and goes on when another has its work.

Real processes and a real mailbox, on PostgreSQL, which alone is shared: nothing is lost, nothing comes twice but the
mail that the relay had taken and nobody had written down (TRUST I12, I21).
"""

import os
import re
import signal
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller

from mailflow import config, wiring
from mailflow.demo.dovecot import LOOPBACK, problem
from tests.killed.laboratory import (
    ANA,
    BO,
    CONFIG,
    NEVER,
    SIGNUP,
    Kill,
    Laboratory,
    Receiver,
    Zygote,
    laboratory,
)
from tests.real.postfix import free_port
from tests.real.servers import REQUIRED

PATIENCE = 60.0  # a lease lasts five seconds here
WAIT = threading.Event().wait


@pytest.fixture(scope="module")
def lab() -> Iterator[Laboratory]:
    if (why := problem()) and not REQUIRED:
        pytest.skip(why)
    # Not pytest's own folder: Dovecot gives up root, and may not get through root's folders.
    with (
        tempfile.TemporaryDirectory(prefix="mailflow-", ignore_cleanup_errors=True) as folder,
        laboratory(Path(folder)) as found,
    ):
        yield found


class Pair:
    """Two services on one store and one mailbox; the first one is stopped at a moment."""

    def __init__(
        self, lab: Laboratory, zygotes: list[Zygote], stack: ExitStack, folder: Path, url: str
    ) -> None:
        self.zygotes = zygotes
        self.lab, self.folder, self.user = lab, folder, folder.name.lower()
        self.taken, port = Receiver(), free_port()
        server = Controller(self.taken, hostname=LOOPBACK, port=port)
        server.start()
        stack.callback(server.stop)
        self.path = folder / "mailflow.toml"
        (folder / "imap.password").write_text((lab.folder / "imap.password").read_text())
        text = CONFIG.format(imap=lab.imap, smtp=port, user=self.user, connections=1)
        text = text.replace("rehearsal = true", "").replace("../imap", "imap")
        self.path.write_text(f'{text}\n[store]\nurl = "{url}"\n')
        self.app = wiring.app_of(config.load(self.path))
        stack.callback(self.app.database.close)
        self.app.database.upgrade()
        stack.callback(self._kill)
        self.posted = 0

    def _kill(self) -> None:
        for zygote in self.zygotes:
            zygote.end(signal.SIGKILL)

    def start(self, number: int, stop: Kill = NEVER) -> None:
        folder = self.folder / f"worker{number}"
        folder.mkdir()
        words = ["run", "--process-backlog", "--config", str(self.path)]
        self.zygotes[number].start(words, folder, stop, hurry=True)

    def write(self, who: str, text: str, to: str = SIGNUP, re: str = "") -> None:
        self.posted += 1
        self.lab.post(self.user, who, to, text, self.posted, re)

    def kinds(self, who: str) -> list[str]:
        """Each mail once, however often it came."""
        found = {mail.id: mail.kind for mail in self.taken.mails if mail.to == who}
        return list(found.values())

    def until(self, comes: Callable[[], object]) -> None:
        end = time.monotonic() + PATIENCE
        while not comes():
            assert time.monotonic() < end, self._logs()
            WAIT(0.05)

    def _logs(self) -> str:
        return "\n\n".join(path.read_text()[-2500:] for path in self.folder.glob("worker*/out"))

    def is_stopped(self) -> bool:
        """proc(5): state T."""
        stat = Path(f"/proc/{self.zygotes[0].pid}/stat").read_text()
        return stat.rpartition(")")[2].split()[0] == "T"

    def is_quiet(self) -> bool:
        """All read, decided, sent, and filed away."""
        with self.app.database.read(self.app.settings) as work:
            inbox, outbox = work.inbox.counts(), work.outbox.counts()
        waits = outbox["queued"] + outbox["deferred"] + inbox.get("received", 0)
        return not waits and len(self.lab.filed(self.user)) == self.posted

    def go_on(self) -> None:
        os.kill(self.zygotes[0].pid, signal.SIGCONT)

    def ends_well(self) -> None:
        """The first one alone serves Bo; and the store is right."""
        self.write(BO, "join deploy")
        self.until(lambda: self.kinds(BO) == ["confirm"])
        confirm = next(mail for mail in self.taken.mails if mail.to == ANA).parsed
        found = re.search(r"[^\s<>]+@[^\s<>]+", str(confirm["Reply-To"]))
        assert found
        self.write(ANA, "yes", found[0], str(confirm["Message-ID"]))
        self.until(lambda: self.kinds(ANA) == ["confirm", "waitlisted"])
        self.until(self.is_quiet)
        assert self.zygotes[0].end() == 0
        with self.app.database.read(self.app.settings) as work:
            state, folded = work.program.everything(self.app.clock()), work.journal.fold()
            assert all(folded[e.id] == e for e in state.enrollments.values())
            assert {n for n in work.inbox.counts().items() if n[1]} == {("processed", self.posted)}
            assert work.outbox.counts()["sent"] == len({mail.id for mail in self.taken.mails})

    @property
    def doubles(self) -> int:
        copies = Counter((mail.to, mail.id) for mail in self.taken.mails)
        return sum(n - 1 for n in copies.values())


@pytest.fixture(scope="module")
def zygotes() -> Iterator[list[Zygote]]:
    with ExitStack() as stack:
        yield [stack.enter_context(closing(Zygote(None))) for _ in range(2)]


@pytest.fixture
def pair(lab: Laboratory, zygotes: list[Zygote], tmp_path: Path, fresh_url: str) -> Iterator[Pair]:
    with ExitStack() as stack:
        yield Pair(lab, zygotes, stack, tmp_path, fresh_url)


@pytest.mark.parametrize(
    ("stop", "doubles"),
    [
        (Kill("reading", 1, after=False, signal=signal.SIGSTOP), 0),
        (Kill("sending", 1, after=False, signal=signal.SIGSTOP), 0),
        (Kill("sent", 1, after=False, signal=signal.SIGSTOP), 1),  # taken, and not written down
    ],
    ids=["reading", "between lease and SMTP", "between SMTP and record"],
)
@pytest.mark.parametrize("fresh_url", ["postgresql"], indirect=True)
def test_a_worker_that_slept_too_long(pair: Pair, stop: Kill, doubles: int) -> None:
    pair.start(0, stop)
    pair.write(ANA, "join deploy")
    pair.until(pair.is_stopped)
    pair.start(1)
    pair.until(lambda: pair.kinds(ANA) == ["confirm"] and pair.is_quiet())
    pair.go_on()
    assert pair.zygotes[1].end() == 0
    pair.ends_well()
    assert pair.doubles == doubles


@pytest.mark.parametrize("fresh_url", ["sqlite"], indirect=True)
def test_a_decider_that_slept_too_long(pair: Pair) -> None:
    """SQLite's lock is its own until it goes on; others wait."""
    pair.start(0, Kill("deciding", 2, after=False, signal=signal.SIGSTOP))  # the 1st is its setup
    pair.write(ANA, "join deploy")
    pair.until(pair.is_stopped)
    pair.go_on()
    pair.ends_well()
    assert pair.doubles == 0
