"""The weekly tick: check-ins of many cohorts planned, rendered and queued, while people write.

    PYTHONPATH=. .venv/bin/python benchmarks/tick.py [--cohorts 12500] [--profile]

A roster of cohorts with three mentors and eight mentees each; on Tuesday at nine all their
check-ins are due at one moment. One process, one core, SQLite with `synchronous=FULL`; nothing is
delivered. Meanwhile somebody asks for their status every second: how long until the answer waits
in the outbox. At the end the Monday's digest of the whole program is made, while twenty people a
second write.
"""

import argparse
import cProfile
import gc
import itertools
import pstats
import statistics
import tempfile
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import structlog

from benchmarks.signups import SEATS, UNCAPPED, Roster, mail
from mailflow.cli.running import NEW_VALUES
from mailflow.mail.inbound import Envelope
from mailflow.program.clocks import Timer
from mailflow.program.model import Assignment
from tests.play import Play, play, settings

PACE = 0.05  # between the mails of those who write while the digest is made
TUESDAY = datetime(2027, 1, 5, 8, tzinfo=UTC)  # nine in Berlin


def fill(program: Play, cohorts: int) -> int:
    """So many cohorts, and the clocks of their mentors; how many there are."""
    roster = Roster()
    for number in range(cohorts):
        roster.cohort("deploy", number + 2, SEATS)
    roster.write(program.app)
    clocks = [Timer("assignment", int(row["id"]), TUESDAY) for row in roster.rows(Assignment)]
    with program.app.database.begin(program.app.settings) as work:
        work.timers.set(*clocks)
    return len(clocks)


def tick(program: Play) -> tuple[float, list[float]]:
    """Decide all that is due; the seconds it took, and those that each writer waited."""
    app, numbers = program.app, itertools.count()
    waits: list[float] = []
    began = asked = time.perf_counter()
    open_since: float | None = None
    while app.process(limit=20) or app.tick() or open_since:
        now = time.perf_counter()
        if open_since and _nobody_waits(program):
            waits.append(now - open_since)
            open_since = None
        if open_since is None and now - asked >= 1:
            asked = open_since = now
            number = next(numbers)
            raw = mail(f"deploy-{number + 2}.mentee0@roster.test", app.ours.signup, "status")
            app.receive(Envelope(""), raw, "bench")
            program.moment[0] = TUESDAY
    return time.perf_counter() - began, waits


def digest(program: Play) -> tuple[float, list[float]]:
    """The digest in a thread of its own, as the service makes it, while people write on and on."""
    app, waits = program.app, []
    with app.database.begin(app.settings) as work:
        payload = {"kind": "program", "subject": 0}
        work.inbox.receive("digest", "survey", app.clock(), payload=payload)
    began = time.perf_counter()
    beside = threading.Thread(target=app.survey)
    beside.start()
    for number in itertools.count(1):
        raw = mail(f"deploy-{number + 1}.mentee1@roster.test", app.ours.signup, "status")
        asked = time.perf_counter()
        app.receive(Envelope(""), raw, "bench")
        app.process(surveys=False)
        waits.append(time.perf_counter() - asked)
        if not beside.is_alive():
            break
        time.sleep(PACE)
    return time.perf_counter() - began, waits


def _nobody_waits(program: Play) -> bool:
    """Whether no mail waits to be decided."""
    with program.app.database.read(program.app.settings) as work:
        return not work.connection.exec_driver_sql(
            "SELECT 1 FROM inbox WHERE state = 'received' AND kind = 'mail' LIMIT 1"
        ).first()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cohorts", type=int, default=12_500)
    parser.add_argument("--profile", action="store_true", help="show where the time goes")
    options = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    gc.set_threshold(NEW_VALUES)  # as in the running service
    profile = cProfile.Profile() if options.profile else None
    with tempfile.TemporaryDirectory() as folder:
        program = play(Path(folder), settings(limits=UNCAPPED))
        mentors = fill(program, options.cohorts)
        program.moment[0] = TUESDAY
        cpu = time.process_time()
        if profile:
            profile.enable()
        seconds, waits = tick(program)
        if profile:
            profile.disable()
        cpu = time.process_time() - cpu
        with program.app.database.read(program.app.settings) as work:
            queued = work.outbox.counts()["queued"]
        each = cpu / max(queued, 1) * 1000
        middle, most = statistics.median(waits or [0]) * 1000, max(waits, default=0) * 1000
        print(
            f"{options.cohorts} cohorts, {mentors} mentors: {queued} mails queued in {seconds:.0f}"
            f" s, {each:.1f} ms of CPU each; {len(waits)} people who wrote meanwhile waited"
            f" {middle:.0f} ms in the middle, {most:.0f} at most"
        )
        seconds, waits = digest(program)
        middle, most = statistics.median(waits) * 1000, max(waits) * 1000
        print(
            f"digest of all: {seconds:.1f} s beside the decisions; {len(waits)} people who wrote"
            f" meanwhile waited {middle:.0f} ms in the middle, {most:.0f} at most"
        )
        program.app.database.close()
    if profile:
        pstats.Stats(profile).sort_stats("cumulative").print_stats(45)


if __name__ == "__main__":
    main()
