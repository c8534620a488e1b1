"""A spreadsheet's CSV as the entries of a roster: from a file on the host, or from a mail. Pure.

Spreadsheets write commas, semicolons or tabs; the head names the columns (SPEC 11.4) in any order,
and only `email` and `track` have to be there.
"""

import csv
import difflib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from mailflow.mail.address import canonical, spelled
from mailflow.program import calendar, roster
from mailflow.program.roster import Entry, Verdict

COLUMNS = (
    "email", "name", "role", "track", "cohort", "state", "lead", "timezone", "capacity",
    "languages",
)  # fmt: skip
NEEDED = ("email", "track")
ROLES = ("mentee", "mentor")
LONGEST = 80  # a name or any other cell


class NoRoster(ValueError):
    """The text as a whole cannot be used; `problems` says why, a line each."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(self.problems))


@dataclass(frozen=True, slots=True)
class Roster:
    """A file, read: its entries, and the lines that are none."""

    entries: tuple[Entry, ...]
    refused: tuple[Verdict, ...]


def parse(text: str, name: str) -> Roster:
    """A roster from its text; `name` is what problems call it. Raises NoRoster."""
    lines = text.splitlines(keepends=True)
    if not lines or not lines[0].strip():
        raise NoRoster([f"{name}: the first line must name the columns: {', '.join(COLUMNS)}"])
    separator = max(";\t,", key=lines[0].count)
    reader = csv.DictReader(lines, delimiter=separator, restkey="more", strict=False)
    reader.fieldnames = _columns(name, reader.fieldnames or ())
    entries: list[Entry] = []
    refused: list[Verdict] = []
    seen: dict[tuple[str, str, str], int] = {}
    try:
        for row in reader:
            found = _entry(reader.line_num, {k: _cell(v) for k, v in row.items()})
            if isinstance(found, Entry) and (first := seen.get(_same(found))):
                found = Verdict(
                    found.line, found.address, f"stands in line {first} already", ok=False
                )
            if isinstance(found, Entry):
                seen[_same(found)] = found.line
                entries.append(found)
            elif found:
                refused.append(found)
    except csv.Error as error:
        raise NoRoster([f"{name}:{reader.line_num}: no CSV ({error})"]) from None
    return Roster(tuple(entries), tuple(refused))


def sifted(
    found: Roster, why_not: Callable[[str], str]
) -> tuple[tuple[Entry, ...], tuple[Verdict, ...]]:
    """Who may be taken in, and all lines that are refused; `why_not` says "" of whoever may."""
    reasons = {entry: why_not(entry.address) for entry in found.entries}
    mine = tuple(entry for entry, words in reasons.items() if not words)
    away = (Verdict(e.line, e.address, words, ok=False) for e, words in reasons.items() if words)
    return mine, (*found.refused, *away)


def _columns(name: str, head: Iterable[str]) -> list[str]:
    """The columns by our names. Raises NoRoster for one that is unknown or missing."""
    found = [str(cell).strip().lower() for cell in head]
    problems = []
    for column in found:
        if column not in COLUMNS:
            near = difflib.get_close_matches(column, COLUMNS, 1)
            hint = (
                f" (did you mean {near[0]!r}?)" if near else f"; columns are {', '.join(COLUMNS)}"
            )
            problems.append(f"{name}:1: there is no column {column!r}{hint}")
    problems += [f"{name}:1: the column {c!r} is missing" for c in NEEDED if c not in found]
    problems += [f"{name}:1: {c!r} stands there twice" for c in set(found) if found.count(c) > 1]
    if problems:
        raise NoRoster(sorted(problems))
    return found


def _cell(value: object) -> str:
    """One cell: a single line of clean text. Cells over the head's number come as a list."""
    text = " ".join(value) if isinstance(value, list) else str(value or "")
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:LONGEST]


def _same(entry: Entry) -> tuple[str, str, str]:
    return entry.address, entry.role, entry.track


def _entry(line: int, row: Mapping[str, str]) -> Entry | Verdict | None:
    """One line; None where it is blank, a verdict where a cell cannot be read."""
    if not any(row.values()):
        return None
    address, lead = canonical(row["email"]), row.get("lead", "")
    role, zone = row.get("role", "").lower() or "mentee", row.get("timezone", "")
    capacity = row.get("capacity", "") or "3"
    if not address:
        return _no(line, row, f"{row['email']!r} is no e-mail address")
    if role not in ROLES:
        return _no(line, row, f"a role is {' or '.join(ROLES)}, not {role!r}")
    if lead and not canonical(lead):
        return _no(line, row, f"lead: {lead!r} is no e-mail address")
    if zone and not _is_zone(zone):
        return _no(line, row, f"timezone: {zone!r} is none; write Europe/Berlin or UTC+2")
    if not capacity.isdecimal() or int(capacity) > roster.MOST_MENTEES:
        return _no(line, row, f"capacity: 0 to {roster.MOST_MENTEES}, not {capacity!r}")
    return Entry(
        line, address, row.get("name", ""), role, row["track"].lower(),
        row.get("cohort", "").lower(), row.get("state", "").lower().replace(" ", "_"),
        canonical(lead), zone, int(capacity),
        tuple(row.get("languages", "").replace(";", " ").replace(",", " ").split()),
        spelled(row["email"]).removeprefix(address),  # "" where it is the same
    )  # fmt: skip


def _is_zone(name: str) -> bool:
    if calendar.FIXED.fullmatch(name):
        return True
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def _no(line: int, row: Mapping[str, str], why: str) -> Verdict:
    return Verdict(line, row["email"], why, ok=False)
