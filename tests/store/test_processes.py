"""Several processes on one PostgreSQL: any of them may die, and nothing is lost or done twice."""

import asyncio
import contextlib
import json
import random
import re
import signal
import smtplib
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from sqlalchemy import text

from mailflow.store.database import Database
from tests.killed.laboratory import Zygote
from tests.real.postfix import free_port
from tests.store.server import new_database

pytestmark = pytest.mark.xdist_group("postgresql")

PEOPLE, KILLS = 18, 6
PATIENCE = 60.0
#: Each part runs in two processes, so that any one may be missing for a while.
PARTS = ("intake,decide", "intake,tick,deliver", "decide,tick", "deliver")

CONFIG = """\
[program]
name = "Open Mentoring"
organizers = ["kendall@lab.test"]
[addresses]
domain = "mentoring.lab.test"
[store]
url = "{url}"
[intake.lmtp]
listen = "127.0.0.1:{lmtp}"
[delivery.smtp]
host = "127.0.0.1"
port = {smtp}
tls = "none"
connections = 2
[limits]
domain_an_hour = 1000
strangers_an_hour = 1000
[tracks.deploy]
title = "Deploy OpenStack"
goal = "A server boots and is reachable"
"""


@pytest.fixture
def url(postgres: str) -> str:
    return new_database(postgres)


class Sink:
    """Everybody's mailbox: what came, by recipient."""

    def __init__(self) -> None:
        self.mails: list[tuple[str, EmailMessage]] = []
        self.came = threading.Condition()
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        threading.Thread(target=self._run, daemon=True).start()
        self._ready.wait()

    def _run(self) -> None:
        async def serve() -> None:
            server = await asyncio.start_server(self._talk, "127.0.0.1", 0)
            self.port = server.sockets[0].getsockname()[1]
            self._ready.set()

        self._loop.run_until_complete(serve())
        self._loop.run_forever()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 sink\r\n")
        to = ""
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while line := await reader.readline():
                word = line[:4].upper()
                if word == b"DATA":
                    writer.write(b"354 go on\r\n")
                    data = (await reader.readuntil(b"\r\n.\r\n"))[:-3]
                    mail = message_from_bytes(data, policy=policy.default)
                    with self.came:
                        self.mails.append((to, mail))  # type: ignore[arg-type]
                        self.came.notify_all()
                elif word == b"RCPT":
                    to = line.split(b"<")[1].split(b">")[0].decode()
                writer.write(b"221 bye\r\n" if word == b"QUIT" else b"250 ok\r\n")
        writer.close()

    def of(self, who: str) -> list[EmailMessage]:
        return [mail for to, mail in self.mails if to == who]

    def wait(self, enough: Callable[[], bool]) -> None:
        with self.came:
            assert self.came.wait_for(enough, PATIENCE), Counter(
                str(mail["Mailflow-Mail"]) for _, mail in self.mails
            )


class Fleet:
    """The processes; each has a port of its own for mail."""

    def __init__(self, folder: Path, url: str, smtp: int) -> None:
        self.ports = [free_port(), free_port()]
        self._folder = folder
        self._configs = []
        for number, lmtp in enumerate([*self.ports, 0, 0]):
            path = folder / f"{number}.toml"
            path.write_text(CONFIG.format(url=url, lmtp=lmtp or free_port(), smtp=smtp))
            self._configs.append(path)
        self.processes = [Zygote(None) for _ in PARTS]
        self.processes[0].start(["upgrade", "--config", str(self._configs[0])], folder)
        assert self.processes[0].is_over(30)
        assert self.processes[0].status == 0
        for number in range(len(PARTS)):
            self._start(number)

    def _start(self, number: int) -> None:
        """Forked from a process that has imported all: a start costs milliseconds."""
        folder = self._folder / f"{number}"
        folder.mkdir(exist_ok=True)
        words = ["run", "--only", PARTS[number], "--config", str(self._configs[number])]
        self.processes[number].start(words, folder)

    def kill(self, number: int) -> None:
        """SIGKILL, and start anew."""
        assert self.processes[number].end(signal.SIGKILL) == -signal.SIGKILL
        self._start(number)

    def hand_over(self, sender: str, to: str, words: str, answers: str = "") -> None:
        """As a mail server does: by either process, again and again until one has taken it."""
        thread = f"In-Reply-To: {answers}\r\nReferences: {answers}\r\n" if answers else ""
        raw = (
            f"From: {sender}\r\nTo: {to}\r\nSubject: {words}\r\n{thread}"
            f"Date: Mon, 04 Jan 2027 09:00:00 +0000\r\nMessage-ID: <{words[:3]}.{sender}>\r\n"
            f"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n{words}\r\n"
        ).encode()
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for port in self.ports:
                with contextlib.suppress(OSError, smtplib.SMTPException):
                    with smtplib.LMTP("127.0.0.1", port, timeout=10) as client:
                        client.sendmail(sender, [to], raw)
                    return
            time.sleep(0.1)  # no listener is up just now
        raise AssertionError(f"nobody took the mail of {sender}")

    def stop(self) -> list[int]:
        return [process.end() for process in self.processes]


@pytest.fixture
def sink() -> Sink:
    return Sink()


@pytest.fixture
def fleet(tmp_path: Path, url: str, sink: Sink) -> Iterator[Fleet]:
    made = Fleet(tmp_path, url, sink.port)
    yield made
    for process in made.processes:
        process.end(signal.SIGKILL)
        process.close()


def test_four_processes_and_kills(fleet: Fleet, sink: Sink, url: str) -> None:
    chance = random.Random(7)
    people = [f"p{number}@x{number}.test" for number in range(PEOPLE)]
    killer = threading.Thread(target=_kill_now_and_then, args=(fleet, sink, chance))
    killer.start()
    for who in people:
        fleet.hand_over(who, "signup@mentoring.lab.test", "join deploy")
    for who in people:
        sink.wait(lambda who=who: bool(sink.of(who)))  # type: ignore[misc]
        asked = sink.of(who)[0]
        fleet.hand_over(who, _address(str(asked["Reply-To"])), "yes", str(asked["Message-ID"]))
    sink.wait(lambda: all("waitlisted" in _kinds(sink, who) for who in people))
    killer.join()
    # One that was killed last may not have got to hear of signals yet.
    assert set(fleet.stop()) <= {0, -signal.SIGTERM}
    for who in people:
        assert _kinds(sink, who) == ["confirm", "waitlisted"]
    copies = Counter((to, str(mail["Message-ID"])) for to, mail in sink.mails)
    # TRUST 1: a mail in flight when its process dies may come twice, and no other.
    assert sum(n - 1 for n in copies.values()) <= KILLS
    assert _told(fleet)["enrollments"] == PEOPLE


def _kill_now_and_then(fleet: Fleet, sink: Sink, chance: random.Random) -> None:
    for number in range(KILLS):
        wanted = (number + 1) * PEOPLE * 2 // (KILLS + 2)
        sink.wait(lambda wanted=wanted: len(sink.mails) >= wanted)  # type: ignore[misc]
        fleet.kill(chance.randrange(len(PARTS)))


def _kinds(sink: Sink, who: str) -> list[str]:
    """Each mail once, however often it came."""
    found = {str(mail["Message-ID"]): str(mail["Mailflow-Mail"]) for mail in sink.of(who)}
    return list(found.values())


def _address(field: str) -> str:
    found = re.search(r"[^\s<>]+@[^\s<>]+", field)
    assert found
    return found[0]


def _told(fleet: Fleet) -> dict[str, int]:
    words = [sys.executable, "-m", "mailflow", "export", "--config", str(fleet._configs[0])]
    told = json.loads(subprocess.run(words, check=True, capture_output=True).stdout)
    return {"enrollments": len(told["enrollments"])}


# one reader, and bells ------------------------------------------------------------------------


def test_a_lease_is_one_process_s_until_its_session_ends(url: str) -> None:
    one, other = Database.open(url), Database.open(url)
    with one.lease("imap:box") as mine:
        assert mine
        assert mine.is_held()
        with other.lease("imap:box") as theirs:
            assert theirs is None
        with other.lease("imap:another") as free:
            assert free
    with other.lease("imap:box") as theirs:
        assert theirs
    one.close()
    other.close()


def test_a_lease_whose_session_was_ended_is_not_held(url: str) -> None:
    one, other = Database.open(url), Database.open(url)
    with one.lease("imap:box") as mine:
        with other.engine.connect() as connection:
            connection.execute(text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE pid <> pg_backend_pid() AND datname = current_database()"
            ))  # fmt: skip
        assert mine
        assert not mine.is_held()
        with other.lease("imap:box") as theirs:
            assert theirs
    one.close()
    other.close()


def test_a_ring_is_heard_by_the_others(url: str) -> None:
    one, other = Database.open(url), Database.open(url)
    heard: list[str] = []
    came, over = threading.Event(), threading.Event()

    def hear(queue: str) -> None:
        heard.append(queue)
        came.set()

    listener = threading.Thread(target=other.listen, args=(hear, over.is_set), daemon=True)
    listener.start()
    end = time.monotonic() + 10
    while not came.wait(0.1) and time.monotonic() < end:
        one.wake("outbox")  # it may not listen yet
    over.set()
    one.wake("inbox")
    listener.join(10)
    assert heard[0] == "outbox"
    assert not listener.is_alive()
    one.close()
    other.close()
