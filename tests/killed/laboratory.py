"""A real service between a real Dovecot and a receiving server, killed at a counted event.

One small conversation, held once without a kill and then once for each event: whoever looks from
outside must see the same people in the same states, and the same mails.
"""

import hashlib
import json
import os
import queue
import shutil
import signal
import smtplib
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any, NamedTuple

from aiosmtpd.controller import Controller

from mailflow import config, wiring
from mailflow.demo.dovecot import LOOPBACK, PASSWORD, Dovecot
from mailflow.operators import export
from tests import conversation
from tests.killed import shim
from tests.real.postfix import free_port

CONFIG = """
[program]
name = "Open Mentoring"
organizers = ["kendall@people.test"]
timezone = "UTC"
rehearsal = true

[addresses]
domain = "mentoring.lab.test"

[intake.imap]
host = "127.0.0.1"
port = {imap}
tls = "none"
username = "{user}"
password_file = "../imap.password"
processed = "move:Done"

[delivery.smtp]
host = "127.0.0.1"
port = {smtp}
tls = "none"
connections = {connections}

[tracks.deploy]
title = "Deploy OpenStack"
goal = "A server boots and is reachable"
"""
BEGIN = datetime(2027, 1, 5, 9, tzinfo=UTC)
SIGNUP = "signup@mentoring.lab.test"
ANA, BO = "ana@people.test", "bo@people.test"
PATIENCE = 60.0  # seconds until all is as if nothing had happened (TRUST I22)
SETTLES = 15.0


@dataclass(frozen=True)
class Mail:
    """What the receiving server has taken."""

    to: str
    raw: bytes

    @property
    def parsed(self) -> EmailMessage:
        found = message_from_bytes(self.raw, policy=policy.default)
        assert isinstance(found, EmailMessage)
        return found

    @property
    def kind(self) -> str:
        return str(self.parsed["Mailflow-Mail"])

    @property
    def id(self) -> str:
        return str(self.parsed["Message-ID"])


class Receiver:
    """The receiving server: it keeps what it said yes to."""

    def __init__(self) -> None:
        self.mails: list[Mail] = []
        self.news = threading.Condition()

    async def handle_DATA(self, _: object, __: object, envelope: Any) -> str:  # noqa: N802
        with self.news:
            self.mails += [Mail(to, envelope.content) for to in envelope.rcpt_tos]
            self.news.notify_all()
        return "250 2.0.0 taken"


class Kill(NamedTuple):
    """When a process dies: before or after its n-th event of a kind; 0: not at all."""

    kind: str = ""
    number: int = 0
    after: bool = False
    signal: int = signal.SIGKILL


NEVER = Kill()


class Zygote:
    """Starts services that die at a counted event, one at a time."""

    def __init__(self, preload: Path | None) -> None:
        environment = dict(os.environ) | ({"LD_PRELOAD": str(preload)} if preload else {})
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.killed.zygote"], cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1, env=environment,
        )  # fmt: skip
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self.pid = 0
        self.status: int | None = 0

    def _read(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            self._lines.put(line)

    def start(
        self, words: list[str], folder: Path, kill: Kill = NEVER, *, hurry: bool = False
    ) -> None:
        """A process, which dies when it is to. `hurry`: its leases last five seconds."""
        assert self._process.stdin
        wanted = {
            "words": words, "kill": kill, "out": str(folder / "out"), "hurry": hurry,
            "log": str(folder / f"events{kill.kind}"),
        }  # fmt: skip
        self._process.stdin.write(json.dumps(wanted) + "\n")
        self.pid, self.status = int(self._lines.get(timeout=30)), None

    def is_over(self, seconds: float = 0) -> bool:
        """Whether the process has ended; waits for it so long."""
        if self.status is None:
            try:
                line = self._lines.get(timeout=seconds) if seconds else self._lines.get_nowait()
            except queue.Empty:
                return False
            self.status = int(line.split()[1])
        return True

    def end(self, number: int = signal.SIGTERM, seconds: float = 10) -> int:
        """Have it end; how it did."""
        if not self.is_over():
            os.kill(self.pid, number)
            assert self.is_over(seconds), "SIGTERM ends it in ten seconds (TRUST I27)"
        assert self.status is not None
        return self.status

    def close(self) -> None:
        self._process.communicate(timeout=20)


@dataclass
class Held:
    """A conversation that has been held, as it is seen from outside."""

    mails: list[Mail]
    told: dict[str, Any]
    events: list[str]  # of the process that was to die
    died: bool
    in_doubt: set[str] = field(default_factory=set)  # Message-IDs that were `transmitting`
    seconds: float = 0  # from the kill to the end

    @property
    def seen(self) -> Counter[tuple[str, str]]:
        """Each mail once: to whom, of which kind."""
        return Counter((to, kind) for to, kind, _ in {(m.to, m.kind, m.id) for m in self.mails})

    @property
    def doubles(self) -> Counter[str]:
        """Message-IDs that somebody has more than once, and how often more."""
        copies = Counter((mail.to, mail.id) for mail in self.mails)
        return Counter({key: n - 1 for (_, key), n in copies.items() if n > 1})


class Laboratory:
    """Servers for any number of conversations, each with a mailbox and a store of its own."""

    def __init__(self, folder: Path, dovecot: Dovecot, zygote: Zygote) -> None:
        self.folder, self._dovecot, self.zygote = folder, dovecot, zygote
        self._count = 0
        (folder / "imap.password").write_text(PASSWORD)
        self._template = self._setup("template", 1)
        zygote.start(["upgrade", "--config", str(self._template)], self._template.parent)
        assert zygote.is_over(30)
        assert zygote.status == 0

    def _setup(self, user: str, port: int) -> Path:
        path = self.folder / user / "mailflow.toml"
        path.parent.mkdir()
        text = CONFIG.format(imap=self._dovecot.imap, smtp=port, user=user, connections=1)
        path.write_text(text)
        return path

    @property
    def imap(self) -> int:
        """Where the mailboxes are read."""
        return self._dovecot.imap

    def hold(self, kill: Kill = NEVER) -> Held:
        """The conversation, with a kill."""
        self._count += 1
        receiver = Receiver()
        server = Controller(receiver, hostname=LOOPBACK, port=0)
        with _running(server) as port:
            path = self._setup(f"p{self._count}", port)
            shutil.copy(self._template.parent / "mailflow.db", path.parent)
            return _Holding(self, path, receiver, kill).hold()

    def post(self, user: str, sender: str, to: str, text: str, number: int, re: str = "") -> None:
        """Somebody's mail arrives in the program's mailbox."""
        raw = (
            f"From: {sender}\r\nTo: {to}\r\nSubject: hello\r\nMessage-ID: <{number}@people.test>\r\n"
            f"In-Reply-To: {re}\r\nDate: Tue, 05 Jan 2027 09:00:00 +0000\r\n\r\n{text}\r\n"
        ).replace("In-Reply-To: \r\n", "")
        with smtplib.LMTP(LOOPBACK, self._dovecot.lmtp) as client:
            client.sendmail(sender, [user], raw.encode())

    def filed(self, user: str) -> set[str]:
        """Of all mails in the folder for what is done: their digests."""
        done = self.folder / "dovecot" / "mail" / user / "Maildir" / ".Done"
        files = [*done.glob("cur/*"), *done.glob("new/*")]
        return {_digest(file.read_bytes()) for file in files}


class _Holding:
    """One conversation in one mailbox."""

    def __init__(self, laboratory: Laboratory, path: Path, receiver: Receiver, kill: Kill) -> None:
        self._laboratory, self._zygote = laboratory, laboratory.zygote
        self._path, self._user, self._receiver = path, path.parent.name, receiver
        self._kill = kill
        self._began = time.monotonic()
        self._posted = 0
        self._in_doubt: set[str] = set()
        self._died = 0.0

    def hold(self) -> Held:
        self._start(self._kill)
        self._write(ANA, "join deploy")
        self._reply(ANA, "confirm", "yes")
        self._write(BO, "mentor deploy")
        self._reply(BO, "confirm", "yes")
        self._gets(ANA, "waitlisted")
        self._gets(BO, "answer")
        self._until_quiet()
        ways = {0}
        if self._zygote.end() == -signal.SIGKILL:  # its last events are those of its end
            self._watch()
            self._until_quiet()
            ways.add(-signal.SIGTERM)  # told so early that it had not begun to listen
        assert self._zygote.end() in ways, (self._path.parent / "out").read_text()[-2000:]
        told = self._look()
        events = (self._path.parent / f"events{self._kill.kind}").read_text().split()
        return Held(
            list(self._receiver.mails), told, events, bool(self._died), self._in_doubt,
            time.monotonic() - self._died if self._died else 0,
        )  # fmt: skip

    # the service ----------------------------------------------------------------------------

    def _start(self, kill: Kill = NEVER) -> None:
        now = BEGIN + timedelta(seconds=time.monotonic() - self._began)
        words = ["run", "--process-backlog", "--now", now.isoformat(), "--config", str(self._path)]
        self._zygote.start(words, self._path.parent, kill)

    def _watch(self) -> None:
        """Start it again where it has died: nobody else does anything."""
        if not self._zygote.is_over():
            return
        log = (self._path.parent / "out").read_text()[-2000:]
        assert self._zygote.status == -signal.SIGKILL, log
        assert not self._died, "it dies once"
        self._died = time.monotonic()
        with closing(sqlite3.connect(self._path.parent / "mailflow.db")) as store:
            assert store.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            rows = store.execute("SELECT message_id FROM outbox WHERE state = 'transmitting'")
            self._in_doubt = {row[0] for row in rows}
        assert self._laboratory.filed(self._user) <= self._stored(), "filed away, and not stored"
        self._start()

    def _stored(self) -> set[str]:
        with closing(sqlite3.connect(self._path.parent / "mailflow.db")) as store:
            keys = [row[0] for row in store.execute("SELECT id FROM inbox WHERE kind = 'mail'")]
        app = wiring.app_of(config.load(self._path))
        with closing(app.database), app.database.read(app.settings) as work:
            items = [work.inbox.get(key) for key in keys]
        return {_digest(item.raw) for item in items if item}

    # people ---------------------------------------------------------------------------------

    def _write(self, who: str, text: str, to: str = SIGNUP, re: str = "") -> None:
        self._posted += 1
        self._laboratory.post(self._user, who, to, text, self._posted, re)

    def _reply(self, who: str, kind: str, text: str) -> None:
        mail = self._gets(who, kind).parsed
        self._write(
            who, text, str(mail["Reply-To"].addresses[0].addr_spec), str(mail["Message-ID"])
        )

    def _gets(self, who: str, kind: str) -> Mail:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self._watch()
            with self._receiver.news:
                for mail in self._receiver.mails:
                    if (mail.to, mail.kind) == (who, kind):
                        return mail
                self._receiver.news.wait(0.02)
        told = [(mail.to, mail.kind) for mail in self._receiver.mails]
        log = (self._path.parent / "out").read_text()[-3000:]
        raise AssertionError(f"no {kind} for {who}; there is {told}\n{log}")

    # the end --------------------------------------------------------------------------------

    def _until_quiet(self) -> None:
        """All mails filed away, all items decided, all that has to leave gone."""
        end = time.monotonic() + PATIENCE
        while self._left() and time.monotonic() < end:
            self._watch()
            with self._receiver.news:
                self._receiver.news.wait(0.02)
        assert not self._left()

    def _left(self) -> int:
        with closing(sqlite3.connect(self._path.parent / "mailflow.db")) as store:
            (mails,) = store.execute("SELECT count(*) FROM outbox WHERE state != 'sent'").fetchone()
            (items,) = store.execute(
                "SELECT count(*) FROM inbox WHERE state = 'received'"
            ).fetchone()
        return int(mails) + int(items) + self._posted - len(self._laboratory.filed(self._user))

    def _look(self) -> dict[str, Any]:
        """The export, and whether the store is right in itself."""
        app = wiring.app_of(config.load(self._path))
        with closing(app.database), app.database.read(app.settings) as work:
            state = work.program.everything(BEGIN)
            folded = work.journal.fold()
            assert all(folded[e.id] == e for e in state.enrollments.values())
            told = export.export(work, app.settings, BEGIN)
        counts = {name: n for name, n in told["inbox"].items() if n}
        assert counts == {"processed": self._posted}, counts
        assert told["outbox"]["sent"] == len({m.id for m in self._receiver.mails})
        return conversation.story(told)


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw.replace(b"\r\n", b"\n")).hexdigest()


@contextmanager
def _running(server: Controller) -> Iterator[int]:
    server.port = free_port()
    server.start()
    try:
        yield server.port
    finally:
        server.stop()


@contextmanager
def laboratory(folder: Path) -> Iterator[Laboratory]:
    """All of it, for as long as a block."""
    folder.chmod(0o755)
    with ExitStack() as stack:
        dovecot = stack.enter_context(Dovecot(folder / "dovecot"))
        zygote = stack.enter_context(closing(Zygote(shim.compiled(folder))))
        yield Laboratory(folder, dovecot, zygote)
