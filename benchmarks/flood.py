"""A flood of forged joins: what it costs its victims, the machine, and people who mean it.

    PYTHONPATH=. .venv/bin/python benchmarks/flood.py [--joins 2000] [--victims 50] [--genuine 20]

The forged mails are spread over a day of the program's clock, in the words of every track; genuine
people sign up and confirm between them. Prints the mails that each victim got, how long the
genuine people waited for the answer to their yes, and the growth of this process.
"""

import argparse
import resource
import statistics
import tempfile
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path

import structlog

from mailflow.mail.inbound import Envelope
from tests.play import Play, play

WORDS = ("join deploy", "join talk", "mentor deploy", "please add me to deploy and talk")


def forge(program: Play, victim: str, number: int) -> None:
    """One mail that its From has not written."""
    words = WORDS[number % len(WORDS)]
    mail = program._mail(victim, program.app.ours.signup, words, words).as_bytes()
    program.app.receive(Envelope("forger@evil.test"), mail, "flood")


def serve(program: Play, address: str) -> float:
    """Somebody signs up and says yes, behind what waits; seconds until both are answered."""
    begin = time.perf_counter()
    program.join(address)
    return time.perf_counter() - begin


def memory() -> int:
    """The most that this process has held so far, in kB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def run(joins: int, victims: int, genuine: int) -> None:
    """Play the day and print what came of it."""
    with tempfile.TemporaryDirectory() as folder:
        program = play(Path(folder))
        people = [f"victim{number}@d{number % 7}.test" for number in range(victims)]
        waits: list[float] = []
        begin, early = time.perf_counter(), 0
        for number in range(joins):
            forge(program, people[number % victims], number // victims)
            if number % max(1, joins // genuine) == joins // genuine - 1:
                waits.append(serve(program, f"genuine{number}@people.test"))
            elif number % 50 == 49:  # what came meanwhile
                program.run()
            program.moment[0] += timedelta(days=1) / (joins + 1)
            early = early or (memory() if number >= joins // 10 else 0)
        program.run()
        seconds = time.perf_counter() - begin
        got = Counter(r.to for r in program.sent)
        confirmed = sum("waitlisted" in program.kinds(a) for a in got if a.startswith("genuine"))
        program.app.database.close()
    mails = [got[address] for address in people]
    print(f"{joins} forged joins, {victims} victims: {min(mails)}-{max(mails)} mails each that day")
    print(f"{confirmed} of {len(waits)} genuine people served, behind up to 50 forged mails:")
    print(f"  median {statistics.median(waits):.2f} s, slowest {max(waits):.2f} s")
    print(f"{joins / seconds:.0f} forged mails/s")
    print(f"memory {early / 1024:.0f} MB after a tenth, {memory() / 1024:.0f} MB at the end")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--joins", type=int, default=2000)
    parser.add_argument("--victims", type=int, default=50)
    parser.add_argument("--genuine", type=int, default=20)
    options = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    run(options.joins, options.victims, options.genuine)


if __name__ == "__main__":
    main()
