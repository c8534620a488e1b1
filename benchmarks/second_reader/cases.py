"""Every labelled mail there is: the shared samples, the tests' tables, and letters to learn.

`letters/*.txt` hold mails that only the second reader learns from: `@context`, `= meaning`, then
one mail a line; contexts are those of the tests. The rules need not read them.
`mails/*.jsonl` hold ordinary mails, each in a situation of its own, as the shared samples do.
`statements/*.txt` are for the second reader of check-ins: see `statements.py`.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mailflow.commands.reading.letter import Letter
from mailflow.operators.explain_cases import context_of
from tests.commands.reading.programs import PROGRAMS
from tests.commands.reading.test_letters import CONTEXTS, LETTERS, TODAY, TRACKS
from tests.commands.reading.test_tables import rows

HERE = Path(__file__).parent
#: The table of mails that test the second reader: never learned from.
TESTED = "second-reader"
PLAIN = {"today": TODAY, "zone": "UTC", "tracks": TRACKS}
NOTHING = [["thanks"], ["ignore"], ["unclear"]]


@dataclass(frozen=True)
class Case:
    """A mail, the set it comes from (one writer, mostly), and all that it may mean."""

    source: str
    subject: str
    text: str
    context: dict[str, Any]
    readings: list[list[str]]
    oblique: bool = False  # written around the corner on purpose, unlike most mail

    @property
    def letter(self) -> Letter:
        return Letter(self.subject, self.text, context_of({"context": self.context}))


def cases(samples: Path | None = None) -> Iterator[Case]:
    """All of them; the samples only where their file is given."""
    if samples:
        yield from of_file(samples)
    for table, _, where, text, meant in rows():
        if table == TESTED:
            continue
        known = PROGRAMS if table == "other-tracks" else CONTEXTS
        readings = NOTHING if meant == "nothing" else [m.split(", ") for m in meant.split(" | ")]
        mail = text.replace(" | ", "\n")
        yield Case(table, "", mail, {**PLAIN, **known[where]}, readings)
    for where, text, meant in LETTERS:
        readings = [m.split(", ") for m in meant.split(" | ")]
        yield Case("letters", "", text, {**PLAIN, **CONTEXTS[where]}, readings)
    for path in sorted((HERE / "mails").glob("*.jsonl")):
        yield from of_file(path)
    for path in sorted((HERE / "letters").glob("*.txt")):
        yield from _to_learn(path)


def of_file(path: Path) -> Iterator[Case]:
    """Cases as the shared ones are written."""
    for line in path.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        readings = [case["expect"], *case.get("accept", [])]
        yield Case(path.stem, case["subject"] or "", case["text"], case["context"], readings)


def _to_learn(path: Path) -> Iterator[Case]:
    where, readings = "", NOTHING
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            where = line[1:]
        elif line.startswith("= "):
            readings = [m.split(", ") for m in line[2:].split(" | ")]
        elif line and not line.startswith("#"):
            known = CONTEXTS.get(where) or {**CONTEXTS["mentee"], "thread": where}
            oblique = not path.stem.startswith("plain")
            yield Case(path.stem, "", line, {**PLAIN, **known}, readings, oblique)
