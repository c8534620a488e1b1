"""Mails read per second on one core, and what twice as much hostile mail costs. Prints ratios.

    .venv/bin/python benchmarks/reading.py [FOLDER ...] [--rounds 5] [--size 4000]

Reading is what `explain --batch` does: parse, say who writes, take out what was typed. Without
folders of .eml files, the mails written for the tests are read. Times are of the processor, the
best of several rounds, so that other work on the machine counts little.
"""

import argparse
import logging
import time
from collections.abc import Sequence
from pathlib import Path

from mailflow.mail.classify import classify
from mailflow.mail.inbound import Envelope, parse
from mailflow.mail.reply import new_text
from tests.mail.hostile import HOSTILE
from tests.mail.written import machines, replies

STEPS = ("parse", "classify", "reply")


def measure(mails: Sequence[bytes], rounds: int) -> tuple[list[float], float]:
    """Seconds of each step for all mails, and the longest time of one mail."""
    best: list[float] = []
    slowest = 0.0
    clock = time.process_time
    for _ in range(rounds):
        spent = [0.0, 0.0, 0.0]
        longest = 0.0
        for raw in mails:
            begin = clock()
            message = parse(raw, Envelope())
            parsed = clock()
            classify(message)
            classified = clock()
            new_text(message)
            end = clock()
            for at, took in enumerate((parsed - begin, classified - parsed, end - classified)):
                spent[at] += took
            longest = max(longest, end - begin)
        if not best or sum(spent) < sum(best):
            best, slowest = spent, longest
    return best, slowest


def show(name: str, mails: Sequence[bytes], rounds: int) -> None:
    spent, slowest = measure(mails, rounds)
    each = ", ".join(
        f"{step} {took / len(mails) * 1e3:.2f} ms" for step, took in zip(STEPS, spent, strict=True)
    )
    rate = len(mails) / sum(spent)
    print(f"{name}: {len(mails)} mails, {rate:,.0f}/s ({each}; slowest {slowest * 1e3:.0f} ms)")


def growth(size: int, rounds: int) -> None:
    """How much longer twice as much takes: 2 is linear."""
    ratios: dict[str, float] = {}
    slowest, worst = 0.0, ""
    for name, make in HOSTILE.items():
        once, _ = measure([make(size)], rounds)
        twice, took = measure([make(2 * size)], rounds)
        if took > slowest:
            slowest, worst = took, name
        if sum(once) > 0.002:  # below that the clock decides
            ratios[name] = sum(twice) / sum(once)
    most = max(ratios, key=lambda name: ratios[name])
    print(
        f"{len(HOSTILE)} kinds of hostile mail: slowest {slowest * 1e3:.0f} ms ({worst}); "
        f"twice as much takes at most {ratios[most]:.1f} times as long ({most})"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--size", type=int, default=4_000)
    args = parser.parse_args()
    logging.disable(logging.CRITICAL)  # foreign patterns tell of their own accidents
    if args.folders:
        for folder in args.folders:
            mails = [path.read_bytes() for path in sorted(folder.rglob("*.eml"))]
            show(folder.name, mails, args.rounds)
    else:
        show("machines", [one.raw for one in machines()], args.rounds)
        show("people", [one.raw for one in replies()], args.rounds)
    growth(args.size, args.rounds)


if __name__ == "__main__":
    main()
