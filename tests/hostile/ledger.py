"""What came of every hostile mail, written down: `NAME [bare|border] => mails | changes`.

Each file is read by a person when it changes; `pytest -n0 tests/hostile --update-golden` writes it.
"""

from functools import cache
from pathlib import Path

from tests.hostile.watch import Seen

FOLDER = Path(__file__).parent / "outcomes"


def shown(seen: Seen) -> str:
    """The mails that left and the columns that changed, on one line; "-" for none."""
    evidence = "" if seen.evidence is None else f" E{seen.evidence}"
    mails, changed = (", ".join(some) or "-" for some in (seen.mails, seen.changed))
    return f"{seen.disposition}{evidence}: {mails} | {changed}"


@cache
def read(family: str) -> dict[str, str]:
    path = FOLDER / f"{family}.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return dict(line.split(" => ", 1) for line in lines)


def write(family: str, entry: str, outcome: str) -> None:
    known = read(family) | {entry: outcome}
    FOLDER.mkdir(exist_ok=True)
    lines = (f"{entry} => {what}\n" for entry, what in known.items())
    (FOLDER / f"{family}.txt").write_text("".join(lines), encoding="utf-8")
    read.cache_clear()


def entry(name: str, *, border: bool) -> str:
    return f"{name} [{'border' if border else 'bare'}]"
