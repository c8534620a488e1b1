"""The whole enumeration: `python -m tests.killed` kills before and after every single event.

It takes some minutes and prints what docs/benchmarks.md tells.
"""

import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.killed.laboratory import laboratory
from tests.killed.points import check, every


def main() -> None:
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, laboratory(Path(folder)) as lab:
        whole = lab.hold()
        kinds = Counter(whole.events)
        kills: Counter[str] = Counter()
        doubles, slowest = 0, 0.0
        step = int(sys.argv[1]) if len(sys.argv) > 1 else 1
        for kill in every(whole.events, step):
            held = lab.hold(kill)
            check(held, whole)
            if held.died:
                kills[f"{'after' if kill.after else 'before'} {kill.kind}"] += 1
                doubles += held.doubles.total()
                slowest = max(slowest, held.seconds)
            print(f"{kill.kind} {kill.number} of {kinds[kill.kind]}   ", end="\r", flush=True)
    print(f"{kills.total()} kills, at each of {len(whole.events)} events: {dict(kinds)}")
    print(", ".join(f"{n} {when}" for when, n in sorted(kills.items())))
    print(f"{len(whole.mails)} mails each: none lost, {doubles} came twice, all of them in doubt")
    print(
        f"all as undisturbed at most {slowest:.1f} s after a kill; {time.monotonic() - began:.0f} s in all"
    )


if __name__ == "__main__":
    main()
