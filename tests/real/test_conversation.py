"""The scripted conversation through a real Postfix and a real Dovecot, with `mailflow run`.

Once as it is, once with the service killed at random moments: nobody may notice. It is forked
from a process that has imported all, so that a start costs milliseconds; nobody waits for Python.
"""

import json
import os
import random
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
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self

import pytest

from mailflow.demo.cast import Persona
from mailflow.demo.dovecot import LOOPBACK, PASSWORD, Dovecot
from mailflow.demo.received import Received
from mailflow.transport.imap import ImapMailbox
from mailflow.transport.settings import ImapSettings
from tests import conversation
from tests.certificates import Authority
from tests.killed.laboratory import Zygote
from tests.real import postfix, servers
from tests.real.servers import REQUIRED
from tests.test_conversation import in_process

CONFIG = """
[program]
name = "Open Mentoring"
organizers = ["kendall@people.test", "emily@people.test"]
private_contacts = ["emily@people.test"]
timezone = "Europe/Berlin"
rehearsal = true

[addresses]
domain = "mentoring.lab.test"

[intake.{intake}]
{reached}

[delivery.smtp]
host = "127.0.0.1"
port = {smtp}
tls = "starttls"
ca_file = "{ca}"
connections = 1

[tracks.deploy]
title = "Deploy OpenStack"
goal = "A server boots and is reachable"
milestones = ["tool chosen", "hosts ready", "first run", "server reachable"]
channel = "#woo-cohort-deploy"
"""
MAILBOX = "program@people.test"
IMAP = """\
host = "127.0.0.1"
port = {port}
tls = "starttls"
ca_file = "{ca}"
username = "program@people.test"
password_file = "imap.password"
"""
WHY = postfix.problem()
KILLS = int(os.environ.get("MAILFLOW_KILLS", "10"))  # docs/benchmarks.md tells of more
#: Each season takes a minute and a half; tests/killed kills at every IMAP command.
KILLED = ["imap", "lmtp"] if "MAILFLOW_KILLS" in os.environ else ["lmtp"]
LETTERS = 50  # a season has some more; the last kill still meets one that is at it
PATIENCE = timedelta(seconds=40)


class Servers:
    """A stage of real servers; the program is a process whose clock is moved on at its start."""

    def __init__(self, resources: ExitStack, dovecot: Dovecot, config: Path, smtp: int) -> None:
        self._dovecot, self._config, self._smtp = dovecot, config, smtp
        self._resources = resources
        self._service = resources.enter_context(closing(Zygote(None)))
        self._begin, self._since = datetime.min.replace(tzinfo=UTC), time.monotonic()
        self._open: dict[str, tuple[ImapMailbox, list[Received], int]] = {}
        self.turn = threading.Lock()  # whoever starts or ends the process has it
        self.posted, self.news = 0, threading.Condition()

    # the program ----------------------------------------------------------------------------

    def at(self, moment: datetime) -> None:
        with self.turn:
            self.stop()
            self._begin, self._since = moment, time.monotonic()
            self.start()

    def now(self) -> datetime:
        return self._begin + timedelta(seconds=time.monotonic() - self._since)

    def start(self) -> None:
        """Start the service at the clock's moment."""
        words = ["run", "--now", self.now().isoformat(), "--config", str(self._config)]
        self._service.start(words, self._config.parent)

    def stop(self) -> None:
        """End it as systemd does."""
        # One that is told to end before it can listen ends by the signal itself.
        assert self._service.end() in (0, -signal.SIGTERM), self._log()

    def kill(self) -> None:
        """kill -9, and start again."""
        with self.turn:
            assert self._service.end(signal.SIGKILL) == -signal.SIGKILL, self._log()
            self.start()

    def _log(self) -> str:
        return (self._config.parent / "out").read_text(encoding="utf-8")[-2500:]

    def _words(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "mailflow", *words, "--config", str(self._config)]

    def once(self, moment: str) -> None:
        """The first run: whatever is in the mailbox by then is old."""
        subprocess.run(self._words("run", "--once", "--now", moment), check=True, timeout=30)

    def export(self) -> dict[str, Any]:
        with self.turn:
            self.stop()
            found = subprocess.run(self._words("export"), check=True, capture_output=True)
        told: dict[str, Any] = json.loads(found.stdout)
        return told

    # the people -----------------------------------------------------------------------------

    def post(self, sender: str, recipient: str, mail: bytes) -> None:
        with self.news:
            self.posted += 1
            self.news.notify_all()
        with smtplib.SMTP(LOOPBACK, self._smtp) as client:
            client.sendmail(sender, [recipient], mail)

    def mailbox(self, reader: Persona) -> list[Received]:
        mailbox, mails, last = self._open.get(reader.address) or self._connect(reader.address)
        mailbox.refresh()
        for fetched in mailbox.newer(last):
            mails.append(Received(reader.address, fetched.raw, self.now()))
            last = fetched.uid
        self._open[reader.address] = mailbox, mails, last
        return mails

    def _connect(self, address: str) -> tuple[ImapMailbox, list[Received], int]:
        settings = ImapSettings(
            LOOPBACK, self._dovecot.imap, tls="none", username=address,
            password=lambda: PASSWORD, timeout=10,
        )  # fmt: skip
        mailbox = self._resources.enter_context(ImapMailbox(settings))
        mailbox.connect()
        return mailbox, [], 0

    def wait_for_mail(self, reader: Persona, waited: timedelta) -> None:
        kinds = [m.kind for m in self.mailbox(reader)]
        assert waited < PATIENCE, f"{reader.name} has {kinds}"
        # Dovecot tells of news in IDLE only every so often: a second was waited out each time.
        self._open[reader.address][0].wait(0.2)


@contextmanager
def serving(intake: str, authority: Authority, folder: Path) -> Iterator[Servers]:
    """Postfix and Dovecot, with the program configured behind them."""
    if WHY and not (REQUIRED and os.geteuid() == 0):
        pytest.skip(WHY)
    lmtp = postfix.free_port()
    known = tuple(who.address.partition("@")[0] for who in conversation.EVERYBODY)
    with ExitStack() as stack:
        certificate = authority.issue()
        dovecot = stack.enter_context(servers.running(certificate))
        program = MAILBOX if intake == "imap" else lmtp
        relay = stack.enter_context(
            postfix.Postfix(program, dovecot.lmtp, (*known, "program"), certificate)
        )
        mailbox = IMAP.format(port=dovecot.imap, ca=authority.ca_file)
        reached = mailbox if intake == "imap" else f'listen = "127.0.0.1:{lmtp}"'
        config = folder / "mailflow.toml"
        text = CONFIG.format(intake=intake, reached=reached, smtp=relay.port, ca=authority.ca_file)
        config.write_text(text, encoding="utf-8")
        (folder / "imap.password").write_text(PASSWORD, encoding="utf-8")
        stage = Servers(stack, dovecot, config, relay.port)
        stage.once("2027-03-15T08:00:00Z")
        stack.callback(stage.stop)
        yield stage


class Killer:
    """Kills the service in a thread of its own, at random moments after every other mail to it."""

    def __init__(self, stage: Servers, kills: int, seed: int) -> None:
        self._stage, self._kills, self._rng = stage, kills, random.Random(seed)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self.kills = 0

    def _run(self) -> None:
        # Most kills meet a service at work, some one that begins.
        while self.kills < self._kills and self._has_work():
            if self._over.wait(self._rng.uniform(0, 1)):
                break
            self._stage.kill()
            self.kills += 1

    def _has_work(self) -> bool:
        stage, wanted = self._stage, self.kills * LETTERS // self._kills
        with stage.news:
            stage.news.wait_for(lambda: self._over.is_set() or stage.posted >= wanted)
        return not self._over.is_set()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        with self._stage.news:
            self._stage.news.notify_all()
        self._thread.join()


@pytest.fixture(scope="module")
def twin(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The story of the conversation that a program in this process has."""
    return conversation.story(in_process(tmp_path_factory.mktemp("twin")).told)


def _hold(stage: Servers, twin: dict[str, Any]) -> None:
    """Hold the conversation; it must be the same one."""
    held = conversation.Conversation(stage)
    held.play()
    assert conversation.story(held.told) == twin


def _twice(stage: Servers) -> Counter[tuple[str, str]]:
    """Mails that somebody has more than once, by reader and Message-ID."""
    counted = Counter(
        (who.address, mail.message_id)
        for who in conversation.EVERYBODY for mail in stage.mailbox(who)
    )  # fmt: skip
    return Counter({key: count - 1 for key, count in counted.items() if count > 1})


def test_a_season_on_real_servers(
    authority: Authority, twin: dict[str, Any], tmp_path: Path
) -> None:
    with serving("imap", authority, tmp_path) as stage:
        _hold(stage, twin)
        assert not _twice(stage)


@pytest.mark.parametrize("intake", KILLED)
def test_a_season_through_kills(
    intake: str, authority: Authority, twin: dict[str, Any], tmp_path: Path
) -> None:
    with serving(intake, authority, tmp_path) as stage:
        with Killer(stage, KILLS, seed=7) as killer:
            _hold(stage, twin)
        twice = _twice(stage)
        print(f"{intake}: {killer.kills} kills, {stage.posted} mails in, {len(twice)} twice")
        assert killer.kills == KILLS
        # SPEC 8 (5): the one window, between the relay's word and our note of it.
        assert len(twice) <= KILLS
        with sqlite3.connect(tmp_path / "mailflow.db") as store:
            again = store.execute("SELECT message_id FROM outbox WHERE attempts > 1").fetchall()
            received = store.execute("SELECT count(*) FROM inbox WHERE kind = 'mail'").fetchone()
        assert {message_id for _, message_id in twice} <= {f"{row[0]}" for row in again}
        assert received == (stage.posted,)
