"""From a mail's arrival in a real mailbox to the relay's yes, against the IMAP server's own word.

    PYTHONPATH=. .venv/bin/python benchmarks/idle.py [--mails 40]

A mail is delivered into a Dovecot over LMTP. Another client waits in IDLE beside the service: when
the server tells it of the mail is the earliest that anybody can know. `mailflow run` is a process
of its own, SQLite with `synchronous=FULL`.
"""

import argparse
import os
import smtplib
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from imapclient import IMAPClient

from benchmarks.service import SIGNUP, People
from benchmarks.signups import mail
from mailflow.demo.dovecot import LOOPBACK, PASSWORD, PROGRAM, Dovecot

CONFIG = """
[program]
name = "Open Mentoring"
organizers = ["kendall@lab.test"]
[addresses]
domain = "mentoring.lab.test"
[intake.imap]
host = "127.0.0.1"
port = {imap}
tls = "none"
username = "{user}"
password_file = "imap.password"
[delivery.smtp]
host = "127.0.0.1"
port = {smtp}
tls = "none"
[limits]
domain_an_hour = 1000000
strangers_an_hour = 1000000
[tracks.deploy]
title = "Deploy OpenStack"
goal = "A server boots and is reachable"
"""
PAUSE = threading.Event().wait


class Watcher:
    """A client in IDLE: when the server told it that the mailbox holds more than before."""

    def __init__(self, port: int) -> None:
        self._client = IMAPClient(LOOPBACK, port, ssl=False)
        self._client.login(PROGRAM, PASSWORD)
        self._client.select_folder("INBOX", readonly=True)
        self._told = threading.Event()
        self.at = 0.0
        self._client.idle()
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        while True:
            for word in self._client.idle_check(60):
                if word[1:] == (b"EXISTS",) and not self._told.is_set():
                    self.at = time.perf_counter()
                    self._told.set()

    def next(self) -> None:
        """Watch for the next mail."""
        self._told.clear()

    def wait(self) -> float:
        """When it told."""
        assert self._told.wait(30)
        return self.at


@contextmanager
def service(folder: Path, dovecot: Dovecot, smtp: int) -> Iterator[None]:
    """`mailflow run`, reading that mailbox."""
    config, secret = folder / "mailflow.toml", folder / "imap.password"
    config.write_text(CONFIG.format(imap=dovecot.imap, user=PROGRAM, smtp=smtp))
    secret.write_text(PASSWORD)
    secret.chmod(0o600)
    words = [sys.executable, "-m", "mailflow"]
    subprocess.run([*words, "upgrade", "--config", str(config)], check=True, cwd=folder)
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [*words, "run", "--process-backlog", "--config", str(config)],
            stdout=log, stderr=log, cwd=folder, env=dict(os.environ),
        )  # fmt: skip
    try:
        yield
    finally:
        process.terminate()
        process.wait(20)


def deliver(port: int, who: str) -> None:
    with smtplib.LMTP(LOOPBACK, port) as client:
        client.sendmail(who, [PROGRAM], mail(who, SIGNUP, "join deploy"))


def told(what: str, seconds: list[float]) -> None:
    cuts = statistics.quantiles(seconds, n=20)
    print(f"{what}: p50 {cuts[9] * 1e3:.0f} ms, p95 {cuts[18] * 1e3:.0f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=40)
    options = parser.parse_args()
    people = People()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)  # Dovecot gives up root, and must get here all the same
        with Dovecot(folder / "dovecot") as dovecot, service(folder, dovecot, people.port):
            deliver(dovecot.lmtp, "first@people.test")
            people.wait_for(lambda: people.got("first@people.test") > 0)
            watcher = Watcher(dovecot.imap)
            server, answer = [], []
            for number in range(options.mails):
                who = f"p{number}@people.test"
                PAUSE(0.7)  # everybody idles
                watcher.next()
                begin = time.perf_counter()
                deliver(dovecot.lmtp, who)
                people.wait_for(lambda who=who: people.got(who) > 0)  # type: ignore[misc]
                server.append(watcher.wait() - begin)
                answer.append(people.arrived[who][0][0] - begin)
    told("the server tells a client that idles", server)
    told("the relay has the answer", answer)
    told("above", [b - a for a, b in zip(server, answer, strict=True)])


if __name__ == "__main__":
    main()
