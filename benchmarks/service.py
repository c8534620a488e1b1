"""The running service from outside: start, memory, idle, a burst, the wait, a post to many.

    PYTHONPATH=. .venv/bin/python benchmarks/service.py [--burst 500] [--readers 1000]

`mailflow run` in a process of its own, LMTP in, SMTP out, SQLite with `synchronous=FULL`; people
and their mail server are this process. CPU is that of the service alone, out of /proc, so it is
for Linux. The sign-ups are two mails each, the second an answer to the first's answer. The same is
done with the bare floor (floor.py), a program that only keeps and answers: what a machine and its
neighbors do to one they do to the other, so the ratio of the two tells more than either.
"""

import argparse
import asyncio
import os
import re
import signal
import smtplib
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.utils import formatdate
from pathlib import Path
from typing import Protocol

from benchmarks.signups import REPLY_TO, UNCAPPED, Roster, mail
from mailflow.app import App
from mailflow.program.model import Person
from tests.play import play, settings

CONFIG = """
[program]
name = "Open Mentoring"
organizers = ["kendall@lab.test"]

[addresses]
domain = "mentoring.lab.test"

[intake.lmtp]
listen = "127.0.0.1:{lmtp}"

[delivery.smtp]
host = "127.0.0.1"
port = {smtp}
tls = "none"
connections = {connections}

[trust]
authserv_id = "mx.lab.test"

[limits]
domain_an_hour = 1000000
strangers_an_hour = 1000000

[tracks.deploy]
title = "Deploy OpenStack"
goal = "A server boots and is reachable"

[tracks.talk]
title = "Your first talk"
goal = "A talk is submitted"
"""
SIGNUP = "signup@mentoring.lab.test"
HERE = Path(__file__).parent.parent
WORKS = ("wait", "burst", "post")
UNITS = (("p50", "p95"), ("a second", "CPU"), ("a second", "CPU"))
TICKS = os.sysconf("SC_CLK_TCK")


class Relay(asyncio.Protocol):
    """A mail server that takes everything: just enough of SMTP, answered at once."""

    heard: Callable[[str, bytes], None]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._out: asyncio.Transport = transport  # type: ignore[assignment]
        self._buffer, self._data, self._to = b"", False, ""
        self._out.write(b"220 relay\r\n")

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while self._step():
            pass

    def _step(self) -> bool:
        """One command or one whole mail; False where more has to come."""
        end = b"\r\n.\r\n" if self._data else b"\r\n"
        taken, found, rest = self._buffer.partition(end)
        if not found:
            return False
        self._buffer = rest
        if self._data:
            self._data = False
            self._out.write(b"250 2.0.0 ok\r\n")
            type(self).heard(self._to, taken)
            return True
        verb = taken[:4].upper()
        if verb == b"RCPT":
            self._to = re.findall(r"<(.*)>", taken.decode())[0]
        self._data = verb == b"DATA"
        answers = {b"EHLO": b"250-relay\r\n250-PIPELINING\r\n250 8BITMIME", b"DATA": b"354 go on"}
        self._out.write(answers.get(verb, b"250 ok") + b"\r\n")
        return True


class People:
    """The other side: who writes, and when the answers came."""

    def __init__(self, relay: type[Relay] = Relay) -> None:
        self._relay = relay
        self.arrived: dict[str, list[tuple[float, bytes]]] = {}
        self.count = 0
        self._news = threading.Condition()
        ready = threading.Event()
        relay.heard = self._heard
        threading.Thread(target=lambda: asyncio.run(self._serve(ready)), daemon=True).start()
        ready.wait()

    async def _serve(self, ready: threading.Event) -> None:
        server = await asyncio.get_running_loop().create_server(self._relay, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        ready.set()
        await server.serve_forever()

    def _heard(self, to: str, data: bytes) -> None:
        with self._news:
            self.arrived.setdefault(to, []).append((time.perf_counter(), data))
            self.count += 1
            self._news.notify_all()

    def wait_for(self, enough: Callable[[], bool], seconds: float = 300) -> None:
        with self._news:
            assert self._news.wait_for(enough, seconds), f"only {self.count} mails came"

    def got(self, who: str) -> int:
        return len(self.arrived.get(who, ()))


class Process:
    """A program under test: takes mail over LMTP, and hands over its own."""

    def __init__(self, words: list[str], folder: Path, lmtp: int) -> None:
        self.lmtp = lmtp
        begin = time.perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, "-m", *words],
            stdout=subprocess.DEVNULL, stderr=(folder / "log").open("wb"), cwd=folder,
            env={**os.environ, "PYTHONPATH": str(HERE)},
        )  # fmt: skip
        while not self._listens():
            if self._process.poll() is not None:
                raise SystemExit((folder / "log").read_text())
            time.sleep(0.01)
        self.started = time.perf_counter() - begin

    def _listens(self) -> bool:
        try:
            self.client().close()
        except OSError:
            return False
        return True

    def client(self) -> smtplib.LMTP:
        return smtplib.LMTP("127.0.0.1", self.lmtp)

    def cpu(self) -> float:
        stat = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(stat[11]) + int(stat[12])) / TICKS

    def memory(self) -> float:
        """Resident, in MB."""
        pages = int(Path(f"/proc/{self._process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()

    def stop(self) -> None:
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(20)


class Service(Process):
    """The running service."""

    def __init__(self, folder: Path, smtp: int, connections: int) -> None:
        lmtp = 20_000 + os.getpid() % 10_000
        config = folder / "mailflow.toml"
        config.write_text(CONFIG.format(lmtp=lmtp, smtp=smtp, connections=connections))
        super().__init__(["mailflow", "run", "--config", str(config)], folder, lmtp)


class Floor(Process):
    """The least that a program can do (see floor.py)."""

    def __init__(self, folder: Path, smtp: int, readers: int) -> None:
        lmtp = 30_000 + os.getpid() % 10_000
        words = ["benchmarks.floor", str(lmtp), str(smtp), str(readers), str(folder)]
        super().__init__(words, folder, lmtp)


@contextmanager
def measured(service: Process, what: str, times: int, unit: str) -> Iterator[list[float]]:
    """Print how many a second, and the program's CPU for each; the list is given both."""
    cpu, begin = service.cpu(), time.perf_counter()
    figures: list[float] = []
    yield figures
    seconds = time.perf_counter() - begin
    spent = service.cpu() - cpu
    figures += [times / seconds, spent / times * 1e3]
    print(
        f"{what}: {times / seconds:.0f} {unit}/s; CPU {spent:.2f} s, {spent / times * 1e3:.2f} ms "
        f"each; {service.memory():.0f} MB"
    )


def burst(service: Process, people: People, number: int, name: str = "burst") -> list[float]:
    """Everybody joins at once, and says yes as soon as asked."""
    names = [f"{name}{n}@people.test" for n in range(number)]

    def join() -> None:
        with service.client() as client:
            for who in names:
                client.sendmail(who, [SIGNUP], mail(who, SIGNUP, "join talk"))

    with measured(service, f"burst of {number}", number, "sign-ups") as figures:
        joining = threading.Thread(target=join)
        joining.start()
        with service.client() as client:
            for who in names:
                people.wait_for(lambda who=who: people.got(who) > 0)  # type: ignore[misc]
                say_yes(client, people, who)
        people.wait_for(lambda: all(people.got(who) > 1 for who in names))
        joining.join()
    return figures


class Client(Protocol):
    """Whatever hands a mail to the service."""

    def sendmail(self, sender: str, to: list[str], raw: bytes, /) -> object: ...


def say_yes(client: Client, people: People, who: str) -> None:
    found = REPLY_TO.search(people.arrived[who][0][1])
    assert found
    to = found.group(1).decode()
    client.sendmail(who, [to], mail(who, to, "yes"))


def waits(service: Process, people: People, number: int, name: str = "wait") -> list[float]:
    """Two people a second: from the last octet of their mail to the relay's 250."""
    seconds = []
    with service.client() as client:
        for n in range(number):
            who = f"{name}{n}@people.test"
            begin = time.perf_counter()
            client.sendmail(who, [SIGNUP], mail(who, SIGNUP, "join talk"))
            people.wait_for(lambda who=who: people.got(who) > 0)  # type: ignore[misc]
            seconds.append(people.arrived[who][0][0] - begin)
            time.sleep(max(0.0, 0.5 - (time.perf_counter() - begin)))
    cuts = statistics.quantiles(seconds, n=20)
    print(f"mail in to answer out: p50 {cuts[9] * 1e3:.0f} ms, p95 {cuts[18] * 1e3:.0f} ms")
    return [cuts[9], cuts[18]]


def post(service: Process, people: People, author: Person, readers: int) -> list[float]:
    """A member's mail to a list of that many, each copy with its own return address."""
    to = "cohort-talk-2@mentoring.lab.test"
    vouched = b"Authentication-Results: mx.lab.test; dmarc=pass header.from=roster.test\r\n"
    before = people.count
    with (
        measured(service, f"a post to {readers}", readers, "recipients") as figures,
        service.client() as client,
    ):
        words = "On Friday we meet at ten, all of us."
        raw = vouched + mail(author.address, to, words, formatdate())
        client.sendmail(author.address, [to], raw)
        people.wait_for(lambda: people.count >= before + readers)
    return figures


def store(folder: Path, readers: int, seats: int) -> tuple[App, Person]:
    """A program with free seats, and a cohort that is as large as the post needs."""
    program = play(folder, settings(limits=UNCAPPED, organizers=("kendall@lab.test",)))
    roster = Roster()
    author = roster.cohort("talk", 2, readers - 2)[0]
    for number in range(seats // 8 + 1):
        roster.cohort("talk", number + 3, 0)
    roster.write(program.app)
    return program.app, author


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--burst", type=int, default=500)
    parser.add_argument("--waits", type=int, default=40)
    parser.add_argument("--readers", type=int, default=1000)
    parser.add_argument("--idle", type=int, default=30, help="seconds")
    parser.add_argument("--connections", type=int, default=4)
    options = parser.parse_args()
    people = People()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        app, author = store(folder, options.readers, options.burst + options.waits)
        app.database.close()
        service = Service(folder, people.port, options.connections)
        try:
            print(f"ready after {service.started:.1f} s, {service.memory():.0f} MB")
            time.sleep(3)
            cpu = service.cpu()
            time.sleep(options.idle)
            spent = (service.cpu() - cpu) * 60 / options.idle
            print(f"idle: {spent:.2f} s of CPU a minute, {service.memory():.0f} MB")
            ours = [
                waits(service, people, options.waits),
                burst(service, people, options.burst),
                post(service, people, author, options.readers),
            ]
        finally:
            service.stop()
            sys.stdout.flush()
        print("the bare floor:")
        floor = Floor(folder, people.port, options.readers)
        try:
            print(f"ready after {floor.started:.1f} s, {floor.memory():.0f} MB")
            bare = [
                waits(floor, people, options.waits, "floorwait"),
                burst(floor, people, options.burst, "floorburst"),
                post(floor, people, author, options.readers),
            ]
        finally:
            floor.kill()
    for what, names, mine, least in zip(WORKS, UNITS, ours, bare, strict=True):
        told = [f"{name} {a / b:.2f} x" for name, a, b in zip(names, mine, least, strict=True)]
        print(f"{what}, to the floor: {', '.join(told)}")


if __name__ == "__main__":
    main()
