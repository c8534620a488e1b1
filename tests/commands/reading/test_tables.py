"""Tables of mails in `tables`: a context, then one mail a line and what it means.

`|` in a mail is a line end, and between meanings an or. `nothing` means that nothing may be done.
"""

from collections.abc import Iterator
from itertools import groupby, islice
from pathlib import Path
from typing import NamedTuple

import pytest

from mailflow.commands.reading import read
from mailflow.operators.explain_cases import context_of
from tests.commands.reading.programs import PROGRAMS
from tests.commands.reading.test_letters import CONTEXTS, TODAY, TRACKS

TABLES = Path(__file__).parent / "tables"
AT_ONCE = 40
HARMLESS = {"thanks", "ignore", "unclear"}


class Row(NamedTuple):
    """One mail and what it means, and where that is written."""

    table: str
    line: int
    where: str
    text: str
    meant: str

    def problem(self) -> str:
        """What is wrong with how it is read; "" where nothing is."""
        known = PROGRAMS if self.table == "other-tracks" else CONTEXTS
        case = {"context": {"today": TODAY, "zone": "UTC", "tracks": TRACKS, **known[self.where]}}
        said = {str(i) for i in read("", self.text.replace(" | ", "\n"), context_of(case))}
        if self.meant == "nothing":
            well = said <= HARMLESS
        else:
            well = said in [set(reading.split(", ")) for reading in self.meant.split(" | ")]
        place = f"{self.table}.txt:{self.line} @{self.where}"
        return "" if well else f"{place}: {self.text!r} => {self.meant}, and was read as {said}"


def rows() -> Iterator[Row]:
    for path in sorted(TABLES.glob("*.txt")):
        where = ""
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.startswith("@"):
                where = line[1:]
            elif line and not line.startswith("#"):
                text, _, meant = line.rpartition(" => ")
                yield Row(path.stem, number, where, text, meant)


def parts() -> Iterator[list[Row]]:
    """Some rows of a table at a time: a test for each would cost more than to read it."""
    for _, table in groupby(rows(), lambda row: row.table):
        yield from iter(lambda rest=table: list(islice(rest, AT_ONCE)), [])


@pytest.mark.parametrize(
    "part", list(parts()), ids=lambda p: f"{p[0].table} {p[0].line}-{p[-1].line}"
)
def test_a_row_is_read_as_it_is_meant(part: list[Row]) -> None:
    problems = [problem for row in part if (problem := row.problem())]
    assert not problems, "\n" + "\n".join(problems)
