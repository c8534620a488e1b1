"""Sign-ups per second, and what a decision costs when the roster grows. Prints ratios.

    .venv/bin/python benchmarks/signups.py [--people 200] [--rosters 1000,100000]

Each sign-up is two mails in ("join deploy", "yes") and two mails out, decided durably (SQLite,
`synchronous=FULL`) and handed to a relay that does nothing; parsing, classification, reading,
rules, rendering and all writes are included. Rosters are filled in the proportions of a program
that has run for years: most enrollments are over, one in five is active, one in fifty waits.
"""

import argparse
import random
import statistics
import tempfile
import time
from datetime import timedelta
from pathlib import Path

import structlog

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
from tests.play import START, Play, play, settings

SEATS = 8
OVER = (EnrollmentState.COMPLETED, EnrollmentState.WITHDRAWN, EnrollmentState.LAPSED)
FIRST_ID = 10_000_000_000


def fill(program: Play, roster: int) -> None:
    """Write a roster straight into the tables."""
    chance = random.Random(roster)
    ids = iter(range(FIRST_ID, FIRST_ID + 10 * roster + 1000))
    rows: dict[type, list[dict[str, object]]] = {kind: [] for kind in TABLES}
    addresses: list[dict[str, object]] = []

    def add(entity: object) -> None:
        rows[type(entity)].append(to_row(entity))  # type: ignore[arg-type]

    def person(name: str) -> Person:
        made = Person(next(ids), f"{name}@roster.test", name, "Europe/Berlin", AddressState.PROVEN)
        add(made)
        addresses.append({"address": made.address, "person": made.id})
        return made

    old = START - timedelta(days=100)
    active = roster // 5
    for number in range(active // SEATS):
        cohort = Cohort(next(ids), f"deploy-{number + 2}", "deploy", CohortState.OPEN, number + 2)
        add(cohort)
        mentors = [person(f"mentor{number}-{n}") for n in range(3)]
        for mentor in mentors:
            add(Assignment(next(ids), mentor.id, "deploy", AssignmentState.ON_DUTY, old, cohort.id))
        for seat in range(SEATS):
            mentee = person(f"mentee{number}-{seat}")
            add(
                Enrollment(
                    next(ids), mentee.id, "deploy", EnrollmentState.ACTIVE, old, old,
                    cohort=cohort.id, lead=mentors[seat % 3].id, placed_at=old, evidence_at=START,
                )
            )  # fmt: skip
    for number in range(roster - active):
        somebody = person(f"former{number}")
        waits = number < roster // 50
        state = EnrollmentState.WAITLISTED if waits else chance.choice(OVER)
        add(Enrollment(next(ids), somebody.id, "deploy", state, old, old))
    with program.app.database.begin(program.app.settings) as work:
        for kind, found in rows.items():
            if found:
                work.connection.execute(TABLES[kind].insert(), found)
        work.connection.execute(person_address.insert(), addresses)
        work.connection.exec_driver_sql("ANALYZE")


def sign_up(program: Play, numbers: range) -> list[float]:
    """Let people join and confirm; seconds for each of them."""
    seconds = []
    for number in numbers:
        address = f"new{number}@people.test"
        first = program._mail(address, program.app.ours.signup, "hello", "join deploy").as_bytes()
        begin = time.perf_counter()
        program.app.receive(Envelope(address), first, "bench")
        program.app.process()
        program.app.deliver(program, limit=50)
        asked = program.sent[-1].mail
        second = program._mail(address, str(asked["Reply-To"]), "Re: hello", "yes").as_bytes()
        program.app.receive(Envelope(address), second, "bench")
        program.app.process()
        program.app.deliver(program, limit=50)
        seconds.append(time.perf_counter() - begin)
    return seconds


def measure(roster: int, people: int) -> float:
    """Median seconds of one sign-up on a roster of that size."""
    with tempfile.TemporaryDirectory() as folder:
        program = play(Path(folder), settings(limits=Limits(strangers_an_hour=10 * people + 200)))
        fill(program, roster)
        sign_up(program, range(20))  # warm caches of statements and templates
        seconds = sign_up(program, range(20, 20 + people))
        program.app.database.close()
    middle = statistics.median(seconds)
    print(f"{roster:>8} enrollments: {1 / middle:7.1f} sign-ups/s, {middle * 1000:6.2f} ms each")
    return middle


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--rosters", default="1000,100000")
    options = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    costs = [measure(int(size), options.people) for size in options.rosters.split(",")]
    print(f"largest to smallest roster: {costs[-1] / costs[0]:.2f} x the cost (goal: at most 1.5)")


if __name__ == "__main__":
    main()
