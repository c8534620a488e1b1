"""Reads mutants of mail and tells what went wrong: an exception, a slow one, dirty text.

    nice python -m tests.mail.fuzz --count 1000000 [--seed 0] [--folder DIR ...]

The samples are the mails written for these tests, and every .eml below the folders named.
"""

import argparse
import json
import logging
import re
import time
import traceback
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from mailflow.mail import address, authentication
from mailflow.mail.classify import classify
from mailflow.mail.inbound import Envelope, content_key, parse
from mailflow.mail.reply import new_text, new_text_with_quotes
from mailflow.mail.route import OurAddresses

from .clients import OURS as SENT
from .clients import STYLES
from .mutate import mutant
from .written import machines, replies

LONGEST = 1.0  # seconds that any mail may take
OURS = OurAddresses(domain="mentoring.example.net")
NOW = datetime(2026, 4, 14, 12, tzinfo=UTC)
_DIRT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def samples(folders: Iterable[Path] = ()) -> list[bytes]:
    found = [one.raw for one in (*machines(), *replies())]
    found += [style("1 good\n2 stuck") for style in STYLES]
    for folder in folders:
        found += [path.read_bytes() for path in sorted(folder.rglob("*.eml"))]
    return found


def read(raw: bytes) -> None:
    """All that is ever asked of a received mail; raises where an answer is not what it must be."""
    message = parse(raw, Envelope())
    verdict = classify(message, OURS)
    texts = [new_text(message), new_text_with_quotes(message, SENT)]
    authentication.vouches(message, "mx.mentoring.example.net", OURS, NOW, received_above=1)
    authentication.fails(message, "mx.mentoring.example.net")
    content_key(raw)
    texts += [message.text, message.sender, message.sender_name, message.subject]
    texts += [message.message_id, *message.in_reply_to, *message.references, *message.attachments]
    texts += [value for _, value in message.headers]
    assert not any(map(_DIRT.search, texts)), "text that is not clean"
    assert not any("\n" in value for _, value in message.headers), "a field of several lines"
    assert address.canonical(message.sender) == message.sender, "a sender that is no address"
    assert all("@" in one for one in verdict.recipients), "a failing address that is none"
    json.dumps([*texts, verdict.recipients, verdict.reason], ensure_ascii=False).encode()


def run(mails: Sequence[bytes], seeds: Iterable[int]) -> tuple[list[str], float]:
    """What went wrong, and the longest time that one mail took."""
    faults: list[str] = []
    slowest = 0.0
    for seed in seeds:
        raw = mutant(mails, seed)
        begin = time.process_time()  # on a machine with other work a wait is no fault
        try:
            read(raw)
        except Exception:  # noqa: BLE001 - whatever it is, it is told with its seed
            faults.append(f"seed {seed}: {traceback.format_exc(limit=-3)}")
        took = time.process_time() - begin
        if took > LONGEST:
            faults.append(f"seed {seed}: {took:.2f} s")
        slowest = max(slowest, took)
    return faults, slowest


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--folder", type=Path, nargs="*", default=[])
    args = parser.parse_args()
    logging.disable(logging.CRITICAL)  # foreign patterns tell of their own accidents
    mails = samples(args.folder)
    begin, longest, wrong = time.perf_counter(), 0.0, 0
    step = 5_000
    for start in range(args.seed, args.seed + args.count, step):
        end = min(start + step, args.seed + args.count)
        faults, slowest = run(mails, range(start, end))
        longest, wrong = max(longest, slowest), wrong + len(faults)
        rate = (end - args.seed) / (time.perf_counter() - begin)
        print(
            f"{end - args.seed:,} mutants, {wrong} faults, slowest {longest * 1e3:.0f} ms, {rate:.0f}/s"
        )
        for fault in faults[:5]:
            print(fault)


if __name__ == "__main__":
    main()
