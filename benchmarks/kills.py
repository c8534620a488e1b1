"""Thousands of mails while the running service is killed again and again: lost, and doubled.

    PYTHONPATH=. .venv/bin/python benchmarks/kills.py [--people 1000] [--kills 10]

Everybody joins and confirms, so each person is two mails in and two out. `mailflow run` as in
`benchmarks/service.py`; SIGKILL at random moments, and started again at once. The mail server
before it hands a mail over until it hears yes, as mail servers do.
"""

import argparse
import json
import random
import smtplib
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path

from benchmarks.service import SIGNUP, People, Service, say_yes, store
from benchmarks.signups import mail

CONNECTIONS = 4
PAUSE = threading.Event().wait


class Sender:
    """A mail server that goes on until each of its mails is taken."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._client: smtplib.LMTP | None = None

    def sendmail(self, sender: str, to: list[str], raw: bytes) -> None:
        while True:
            try:
                if self._client is None:
                    self._client = smtplib.LMTP("127.0.0.1", self._port)
                self._client.sendmail(sender, to, raw)
            except (OSError, smtplib.SMTPException):
                self._client = None
                PAUSE(0.05)
            else:
                return


class Victim:
    """The service, and who kills it."""

    def __init__(self, folder: Path, people: People) -> None:
        self._folder, self._people = folder, people
        self.service = Service(folder, people.port, CONNECTIONS)
        self.in_doubt: set[str] = set()  # Message-IDs of what was on its way at a kill

    def kill(self) -> None:
        self.service.kill()
        with closing(sqlite3.connect(self._folder / "mailflow.db")) as kept:
            rows = kept.execute("SELECT message_id FROM outbox WHERE state = 'transmitting'")
            self.in_doubt.update(row[0] for row in rows)
        self.service = Service(self._folder, self._people.port, CONNECTIONS)

    def kill_now_and_then(self, kills: int, mails: int, chance: random.Random) -> None:
        for moment in sorted(chance.sample(range(1, mails), kills)):
            self._people.wait_for(lambda moment=moment: self._people.count >= moment)  # type: ignore[misc]
            PAUSE(chance.uniform(0, 0.02))
            self.kill()


def everybody(people: People, port: int, names: list[str]) -> None:
    """All join, and say yes as soon as they are asked."""

    def join() -> None:
        sender = Sender(port)
        for who in names:
            sender.sendmail(who, [SIGNUP], mail(who, SIGNUP, "join talk"))

    joining = threading.Thread(target=join)
    joining.start()
    sender = Sender(port)
    for who in names:
        people.wait_for(lambda who=who: people.got(who) > 0)  # type: ignore[misc]
        say_yes(sender, people, who)
    joining.join()


def copies(people: People, names: list[str]) -> Counter[tuple[str, str]]:
    """How often each mail came to each reader."""
    found: Counter[tuple[str, str]] = Counter()
    for who in names:
        for _, data in people.arrived.get(who, ()):
            head = data.partition(b"\r\n\r\n")[0].split(b"\r\n")
            line = next(line for line in head if line.startswith(b"Message-ID:"))
            found[who, line.partition(b": ")[2].decode()] += 1
    return found


def told(folder: Path) -> dict[str, dict[str, int]]:
    """What the export says of people, and of mails in and out."""
    words = [sys.executable, "-m", "mailflow", "export", "--config", str(folder / "mailflow.toml")]
    found = json.loads(subprocess.run(words, check=True, capture_output=True).stdout)
    new = Counter(
        e["email"] for e in found["enrollments"] if (e["email"] or "").startswith("burst")
    )
    return {"joined": new, "inbox": found["inbox"], "outbox": found["outbox"]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    people, names = People(), [f"burst{n}@people.test" for n in range(options.people)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        app, _ = store(folder, 2, options.people)
        app.database.close()
        victim = Victim(folder, people)
        begin = time.perf_counter()
        chance = random.Random(options.seed)
        work = (options.kills, 2 * options.people, chance)
        killing = threading.Thread(target=victim.kill_now_and_then, args=work)
        killing.start()
        everybody(people, victim.service.lmtp, names)
        with suppress(AssertionError):  # what never comes is counted as lost
            people.wait_for(lambda: all(len(set(_ids(people, who))) > 1 for who in names), 120)
        killing.join()
        PAUSE(3)  # for what would come twice
        seconds = time.perf_counter() - begin
        victim.service.stop()
        found, twice = told(folder), copies(people, names)
    lost = sum(len(set(_ids(people, who))) < 2 for who in names)
    decided = Counter(found["joined"].values())
    doubled = sum(n - 1 for n in twice.values())
    print(f"{2 * options.people} mails in, {options.kills} SIGKILLs, {seconds:.0f} s")
    print(f"people with an answer missing: {lost}; enrollments of each person: {dict(decided)}")
    beyond = sum(n - 1 for (_, key), n in twice.items() if key not in victim.in_doubt)
    print(
        f"mails that came once more: {doubled} of the {len(victim.in_doubt)} that were on their "
        f"way when a process died ({CONNECTIONS} connections); any other: {beyond}"
    )
    print(f"inbox {found['inbox']}, outbox {found['outbox']}")


def _ids(people: People, who: str) -> list[str]:
    return [key[1] for key in copies(people, [who])]


if __name__ == "__main__":
    main()
