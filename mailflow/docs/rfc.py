"""docs/rfc.md: what standards and our own promises ask of us, with the tests that show it."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from mailflow.docs.invariants import INVARIANTS
from mailflow.docs.program import links
from mailflow.docs.requirements import ELSEWHERE, REQUIREMENTS
from mailflow.docs.shown import shown
from mailflow.docs.table import table
from mailflow.docs.traps import TRAPS

TESTS = Path(__file__).parent.parent.parent / "tests"
MARK = "conforms"


def rfc_page() -> list[str]:
    """Every requirement, each with the tests that show it; what has none is named."""
    tests = shown(TESTS, MARK)
    return [
        "A test says what it shows by `@pytest.mark.conforms(17)`, of an invariant",
        "`@pytest.mark.conforms(\"I31\")`. What is the relay's or the border's business says so.",
        "",
        *table(
            ("row", "RFC", "for us", "shown by"),
            ((row, where, what, _by(row, tests)) for row, (where, what) in REQUIREMENTS.items()),
        ),
        *_missing(REQUIREMENTS, tests),
        "## Invariants",
        "",
        "What holds whatever fails and whoever writes (the faults are counted in",
        "[benchmarks.md](benchmarks.md)).",
        "",
        *table(
            ("row", "holds", "shown by"),
            ((row, what, _by(row, tests)) for row, what in INVARIANTS.items()),
        ),
        *_missing(INVARIANTS, tests),
        "## Traps",
        "",
        "What the libraries below us stumble over; measured once, and kept away from them.",
        "",
        *table(
            ("row", "comes in", "becomes", "shown by"),
            ((row, what, then, _by(row, tests)) for row, (what, then) in TRAPS.items()),
        ),
        *_missing(TRAPS, tests),
    ]


def _by(row: str, tests: Mapping[str, tuple[str, ...]]) -> str:
    return ", ".join(filter(None, (ELSEWHERE.get(row, ""), links(tests.get(row, ())))))


def _missing(rows: Iterable[str], tests: Mapping[str, tuple[str, ...]]) -> list[str]:
    bare = [row for row in rows if row not in tests and row not in ELSEWHERE]
    return ["Shown by no test yet: " + ", ".join(bare) + ".", ""] if bare else []
