"""One, two and four processes on one PostgreSQL: deliveries and decisions a second, as ratios.

    PYTHONPATH=. .venv/bin/python benchmarks/processes.py [--mails 600] [--delay 5]

Deliveries: the outbox is full when the processes begin, `mailflow run --only deliver` with one
connection each, to a relay that takes its time for each answer, as relays do that write to a disk
or stand elsewhere. Decisions: the inbox fills in one moment, `mailflow run --only decide`; one
decides at a time, so more processes must not make it slower. Each figure is of its own store.
"""

import argparse
import asyncio
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import structlog

from benchmarks.service import People, Relay
from benchmarks.signups import UNCAPPED, mail
from mailflow.app import App
from mailflow.mail.inbound import Envelope
from mailflow.serving import pulse
from mailflow.store.database import Database, UnitOfWork
from tests.play import play, settings
from tests.store.server import Server, running

CONFIG = """
[program]
name = "Open Mentoring"
organizers = ["kendall@lab.test"]
[addresses]
domain = "mentoring.lab.test"
[store]
url = "{url}"
[delivery.smtp]
host = "127.0.0.1"
port = {smtp}
tls = "none"
connections = 1
[limits]
domain_an_hour = 1000000
strangers_an_hour = 1000000
[tracks.deploy]
title = "Deploy OpenStack"
goal = "A server boots and is reachable"
"""
COUNTS = (1, 2, 4)
PAUSE = threading.Event().wait


class SlowRelay(Relay):
    """Answers each group of commands after a while."""

    delay = 0.0

    def data_received(self, data: bytes) -> None:
        asyncio.get_running_loop().call_later(self.delay, super().data_received, data)


@contextmanager
def store(server: Server, folder: Path) -> Iterator[tuple[App, str]]:
    """A fresh store, and its URL."""
    url = server.new()
    made = play(folder, settings(limits=UNCAPPED, organizers=("kendall@lab.test",)))
    made.app.database.close()
    app = replace(made.app, database=Database.open(url), clock=lambda: datetime.now(UTC))
    app.database.upgrade()
    app.prepare()
    while app.process():
        pass
    yield app, url
    app.database.close()


def receive(app: App, work: UnitOfWork, mails: int) -> None:
    """Everybody joins."""
    for number in range(mails):
        who = f"p{number}@x{number}.test"
        raw = mail(who, app.ours.signup, "join deploy")
        app.receive_in(work, Envelope(who), raw, "benchmark")


@contextmanager
def processes(folder: Path, app: App, url: str, smtp: int, part: str, count: int) -> Iterator[None]:
    """So many, ready, for as long as a block."""
    config = folder / "mailflow.toml"
    config.write_text(CONFIG.format(url=url, smtp=smtp))
    words = [sys.executable, "-m", "mailflow", "run", "--only", part, "--config", str(config)]
    with (folder / "log").open("ab") as log:
        running = [subprocess.Popen(words, stdout=log, stderr=log) for _ in range(count)]
    try:
        while len(pulses(app)) < count:
            PAUSE(0.1)
        yield
    finally:
        for process in running:
            process.terminate()
        for process in running:
            process.wait(20)


def pulses(app: App) -> list[tuple[str, str]]:
    with app.database.read(app.settings) as work:
        return work.metas(pulse.PREFIX)


def rate(left: Callable[[], int], mails: int) -> float:
    """So many a second."""
    begin = time.perf_counter()
    while left():
        PAUSE(0.02)
    return mails / (time.perf_counter() - begin)


def delivered(server: Server, sink: People, folder: Path, mails: int, count: int) -> float:
    """Deliveries a second: all mail is held until the processes are there."""
    with store(server, folder) as (app, url):
        app.remember("held", "yes")
        with app.database.begin(app.settings) as work:
            receive(app, work, mails)
        while app.process():
            pass
        with processes(folder, app, url, sink.port, "deliver", count):
            before = sink.count
            app.remember("held", "")
            app.database.wake("outbox")
            return rate(lambda: max(0, mails - (sink.count - before)), mails)


def decided(server: Server, sink: People, folder: Path, mails: int, count: int) -> float:
    """Decisions a second: all mail arrives in one moment."""
    with store(server, folder) as (app, url):

        def left() -> int:
            with app.database.read(app.settings) as work:
                return work.inbox.counts().get("received", 0)

        with processes(folder, app, url, sink.port, "decide", count):
            with app.database.begin(app.settings) as work:
                receive(app, work, mails)
            app.database.wake("inbox")
            return rate(left, mails)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=600)
    parser.add_argument("--delay", type=float, default=5, help="of each answer, in milliseconds")
    options = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    SlowRelay.delay = options.delay / 1000
    sink = People(SlowRelay)
    with running() as server:
        for what, measure in (("deliveries", delivered), ("decisions", decided)):
            found = []
            for count in COUNTS:
                with tempfile.TemporaryDirectory() as name:
                    found.append(measure(server, sink, Path(name), options.mails, count))
            told = (
                f"{n}: {r:.0f}/s ({r / found[0]:.2f})" for n, r in zip(COUNTS, found, strict=True)
            )
            print(f"{what} with {', '.join(told)}", flush=True)


if __name__ == "__main__":
    main()
