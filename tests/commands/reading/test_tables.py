"""Tables of mails in `tables`: a context, then one mail a line and what it means.

`|` in a mail is a line end, and between meanings an or. `nothing` means that nothing may be done.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mailflow.commands.reading import read
from mailflow.operators.explain_cases import context_of
from tests.commands.reading.programs import PROGRAMS
from tests.commands.reading.test_letters import CONTEXTS, TODAY, TRACKS

TABLES = Path(__file__).parent / "tables"
HARMLESS = {"thanks", "ignore", "unclear"}


def rows() -> Iterator[tuple[str, str, str, str]]:
    for path in sorted(TABLES.glob("*.txt")):
        where = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("@"):
                where = line[1:]
            elif line and not line.startswith("#"):
                text, _, meant = line.rpartition(" => ")
                yield path.stem, where, text, meant


@pytest.mark.parametrize(("table", "where", "text", "meant"), tuple(rows()))
def test_a_row_is_read_as_it_is_meant(table: str, where: str, text: str, meant: str) -> None:
    known = PROGRAMS if table == "other-tracks" else CONTEXTS
    case = {"context": {"today": TODAY, "zone": "UTC", "tracks": TRACKS, **known[where]}}
    said = {str(intent) for intent in read("", text.replace(" | ", "\n"), context_of(case))}
    if meant == "nothing":
        assert said <= HARMLESS, table
    else:
        assert said in [set(reading.split(", ")) for reading in meant.split(" | ")], table
