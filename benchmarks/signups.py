"""Sign-ups per second, and what a decision costs when the roster grows. Prints ratios.

    PYTHONPATH=. .venv/bin/python benchmarks/signups.py [--people 500] [--rosters 1000,100000]

People come in bursts of 20. Each sign-up is two mails in ("join talk", "yes"), each received in a
commit of its own, and all mails out: the question, the welcome or the place in the line, and the
next day's mail to the mentors; half of the people get a seat, half wait. All is durable (SQLite,
`synchronous=FULL`) and handed to a relay that does nothing; parsing, classification, reading,
rules, rendering and all writes are included. Rosters are filled in the proportions of a program
that has run for years: most enrollments are over, one in five is active, one in fifty waits.
"""

import argparse
import cProfile
import gc
import pstats
import random
import re
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import structlog

from mailflow.app import App
from mailflow.cli.running import NEW_VALUES
from mailflow.mail.inbound import Envelope
from mailflow.program.model import (
    AddressState,
    Assignment,
    AssignmentState,
    Cohort,
    CohortState,
    Enrollment,
    EnrollmentState,
    Person,
)
from mailflow.program.settings import Limits
from mailflow.store.rows import TABLES, to_row
from mailflow.store.schema import person_address
from mailflow.transport.smtp import Outcome, OutcomeKind
from tests.play import START, Play, play, settings

SEATS = 8
OVER = (EnrollmentState.COMPLETED, EnrollmentState.WITHDRAWN, EnrollmentState.LAPSED)
FIRST_ID = 10_000_000_000
BURST = 20
UNCAPPED = Limits(domain_an_hour=1_000_000, strangers_an_hour=1_000_000)
REPLY_TO = re.compile(rb"^Reply-To: .*?([^ <>]+@[^ <>\r]+)", re.MULTILINE)


class Roster:
    """A roster in the making, written straight into the tables."""

    def __init__(self) -> None:
        self._ids = iter(range(FIRST_ID, 2 * FIRST_ID))
        self._rows: dict[type, list[dict[str, object]]] = {kind: [] for kind in TABLES}
        self._addresses: list[dict[str, object]] = []
        self._free: dict[int, int] = {}
        self._old = START - timedelta(days=100)

    def add(self, entity: object) -> None:
        self._rows[type(entity)].append(to_row(entity))  # type: ignore[arg-type]

    def person(self, name: str) -> Person:
        zone = "Europe/Berlin"
        made = Person(next(self._ids), f"{name}@roster.test", name, zone, AddressState.PROVEN)
        self.add(made)
        self._addresses.append({"address": made.address, "person": made.id})
        return made

    def cohort(self, track: str, number: int, mentees: int) -> list[Person]:
        """A cohort with three mentors and some mentees; the mentors."""
        made = Cohort(next(self._ids), f"{track}-{number}", track, CohortState.OPEN, number)
        self.add(made)
        self._free[made.id] = max(0, SEATS - mentees)
        mentors = [self.person(f"{made.name}.mentor{n}") for n in range(3)]
        on_duty, old = AssignmentState.ON_DUTY, self._old
        for mentor in mentors:
            self.add(Assignment(next(self._ids), mentor.id, track, on_duty, old, made.id))
        for seat in range(mentees):
            mentee = self.person(f"{made.name}.mentee{seat}")
            self.add(
                Enrollment(
                    next(self._ids), mentee.id, track, EnrollmentState.ACTIVE, old, old,
                    cohort=made.id, lead=mentors[seat % 3].id, placed_at=old, evidence_at=START,
                )
            )  # fmt: skip
        return mentors

    def single(self, number: int, state: EnrollmentState) -> None:
        """Somebody without a cohort."""
        who, old = self.person(f"former{number}"), self._old
        self.add(Enrollment(next(self._ids), who.id, "deploy", state, old, old))

    def rows(self, kind: type) -> list[dict[str, object]]:
        """The rows of one kind of thing so far."""
        return self._rows[kind]

    def write(self, app: App) -> None:
        with app.database.begin(app.settings) as work:
            for kind, found in self._rows.items():
                if found:
                    work.connection.execute(TABLES[kind].insert(), found)
            work.connection.execute(person_address.insert(), self._addresses)
            work.program.set_free(self._free)


def fill(program: Play, size: int, seats: int) -> None:
    """A full track "deploy" of that size, and a track "talk" with so many free seats."""
    chance = random.Random(size)
    roster = Roster()
    active = size // 5
    for number in range(active // SEATS):
        roster.cohort("deploy", number + 2, SEATS)
    for number in range(size - active):
        waits = number < size // 50
        roster.single(number, EnrollmentState.WAITLISTED if waits else chance.choice(OVER))
    for number in range(seats // SEATS + 1):
        roster.cohort("talk", number + 2, 0)
    roster.write(program.app)


@dataclass
class Clock:
    """The time spent in the program, without that of the people who write to it."""

    wall: float = 0.0
    cpu: float = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        wall, cpu = time.perf_counter(), time.process_time()
        yield
        self.wall += time.perf_counter() - wall
        self.cpu += time.process_time() - cpu


class Sink:
    """A relay that takes everything, and remembers where a yes goes."""

    def __init__(self) -> None:
        self.mails = 0
        self.answers: dict[str, str] = {}

    def send(self, _sender: str, recipient: str, data: bytes, _may: object = None) -> Outcome:
        self.mails += 1
        found = REPLY_TO.search(data)
        self.answers[recipient] = found.group(1).decode() if found else ""
        return Outcome(OutcomeKind.SENT, 250, "2.0.0 ok")


def mail(sender: str, to: str, words: str, date: str = "Mon, 04 Jan 2027 09:00:00 +0000") -> bytes:
    return (
        f"From: {sender}\r\nTo: {to}\r\nSubject: {words}\r\nDate: {date}\r\n"
        f"Message-ID: <{words.replace(' ', '.')}.{sender}>\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: text/plain; charset="utf-8"\r\n\r\n{words}\r\n'
    ).encode()


def work_off(program: Play, sink: Sink) -> None:
    """All that can be done now."""
    while program.app.process() + program.app.deliver(sink, limit=50):
        pass


def sign_up(program: Play, numbers: range, sink: Sink, clock: Clock) -> None:
    """Let people join and confirm, a burst at a time."""
    app = program.app
    for first in range(numbers.start, numbers.stop, BURST):
        people = {
            f"new{number}@people.test": ("join talk", "join deploy")[number % 2]
            for number in range(first, min(first + BURST, numbers.stop))
        }
        for says in (lambda who: (app.ours.signup, people[who]),  # noqa: B023  used at once
                     lambda who: (sink.answers[who], "yes")):  # fmt: skip
            mails = [(who, mail(who, *says(who))) for who in people]
            with clock.running():
                for who, raw in mails:
                    app.receive(Envelope(who), raw, "bench")
                work_off(program, sink)


def next_day(program: Play, sink: Sink, clock: Clock) -> None:
    """The mails that wait for the mentors' morning."""
    program.moment[0] += timedelta(days=1)
    with clock.running():
        while program.app.tick():
            work_off(program, sink)


def measure(size: int, people: int, profile: cProfile.Profile | None) -> float:
    """Seconds of one sign-up on a roster of that size."""
    sink, clock = Sink(), Clock()
    with tempfile.TemporaryDirectory() as folder:
        program = play(Path(folder), settings(limits=UNCAPPED))
        fill(program, size, people)
        sign_up(program, range(2 * BURST), sink, Clock())  # caches of statements and templates
        before = sink.mails
        run: Callable[..., None] = profile.runcall if profile else lambda f, *a: f(*a)
        run(sign_up, program, range(1000, 1000 + people), sink, clock)
        run(next_day, program, sink, clock)
        program.app.database.close()
    each = clock.wall / people
    print(
        f"{size:>8} enrollments: {1 / each:7.1f} sign-ups/s, {each * 1000:6.2f} ms each, "
        f"{clock.cpu / people * 1000:5.2f} ms of it CPU; "
        f"{(sink.mails - before) / people:.1f} mails out each"
    )
    return each


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=500)
    parser.add_argument("--rosters", default="1000,100000")
    parser.add_argument("--profile", action="store_true", help="show where the time goes")
    options = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    gc.set_threshold(NEW_VALUES)  # as the service does
    profile = cProfile.Profile() if options.profile else None
    costs = [measure(int(size), options.people, profile) for size in options.rosters.split(",")]
    print(f"largest to smallest roster: {costs[-1] / costs[0]:.2f} x the cost (goal: at most 1.5)")
    if profile:
        pstats.Stats(profile).sort_stats("cumulative").print_stats(60)


if __name__ == "__main__":
    main()
