"""`mailflow import`: a spreadsheet's CSV as the entries of a roster, and a table of what they do.

Spreadsheets write commas, semicolons or tabs, UTF-8 with or without a mark, or Windows-1252; the
head names the columns (SPEC 11.4) in any order, and only `email` and `track` have to be there.
"""

import csv
import difflib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

from rich.table import Table
from rich.text import Text

from mailflow.app import App
from mailflow.config import ConfigError
from mailflow.mail.address import canonical
from mailflow.mail.terminal import shown
from mailflow.program import calendar, roster
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.roster import Entry, Verdict

COLUMNS = (
    "email", "name", "role", "track", "cohort", "state", "lead", "timezone", "capacity",
    "languages",
)  # fmt: skip
NEEDED = ("email", "track")
ROLES = ("mentee", "mentor")
LONGEST = 80  # a name or any other cell


@dataclass(frozen=True, slots=True)
class Roster:
    """A file, read: its entries, and the lines that are none."""

    entries: tuple[Entry, ...]
    refused: tuple[Verdict, ...]


def read(path: Path) -> Roster:
    """Read a roster. Raises ConfigError where the file as a whole cannot be used."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ConfigError([f"{path}: cannot be read ({error.strerror})"]) from None
    return parse(data, str(path))


def parse(data: bytes, name: str) -> Roster:
    """The same, from the file's octets."""
    lines = _text(data).splitlines(keepends=True)
    if not lines or not lines[0].strip():
        raise ConfigError([f"{name}: the first line must name the columns: {', '.join(COLUMNS)}"])
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
        raise ConfigError([f"{name}:{reader.line_num}: no CSV ({error})"]) from None
    return Roster(tuple(entries), tuple(refused))


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _columns(name: str, head: Iterable[str]) -> list[str]:
    """The columns by our names. Raises ConfigError for one that is unknown or missing."""
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
        raise ConfigError(sorted(problems))
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


# doing it -----------------------------------------------------------------------------------


def dry_run(app: App, found: Roster) -> tuple[Verdict, ...]:
    """What the roster would do, line by line; changes nothing."""
    now = app.clock()
    with app.database.read(app.settings) as work:
        draft = Draft(work.program.everything(now), Env(now))
        verdicts = roster.enter(draft, _not_ours(app, found))
    ours = [Verdict(e.line, e.address, "is an address of ours", ok=False)
            for e in found.entries if app.ours.is_ours(e.address)]  # fmt: skip
    return tuple(sorted((*verdicts, *ours, *found.refused), key=lambda verdict: verdict.line))


def _not_ours(app: App, found: Roster) -> list[Entry]:
    return [entry for entry in found.entries if not app.ours.is_ours(entry.address)]


def take_over(app: App, found: Roster) -> str:
    """Do it, in one transaction that the journal names; what became of it."""
    entries = [asdict(entry) for entry in _not_ours(app, found)]
    return _decided(app, "roster", {"entries": entries})


def invite(app: App) -> str:
    """Tell everybody who was taken over."""
    return _decided(app, "invite", {})


def _decided(app: App, kind: str, payload: Mapping[str, object]) -> str:
    key = f"{kind}:{uuid4()}"
    with app.database.work(app.settings) as work:
        number = work.inbox.receive(key, kind, app.clock(), payload=dict(payload))
    while True:
        with app.database.read(app.settings) as work:
            item = work.inbox.get(number or 0)
        if item is None or item.state != "received":
            return item.detail if item else ""
        app.process()


def table(verdicts: Iterable[Verdict]) -> Table:
    """The verdicts as people read them: what is new, what is there, what cannot be."""
    shown_as = Table(box=None, pad_edge=False)
    for head in ("line", "", "who", "what"):
        shown_as.add_column(head, no_wrap=head != "what")
    for verdict in verdicts:
        mark = "new" if verdict.new else "same" if verdict.ok else "NO"
        shown_as.add_row(
            str(verdict.line), mark, Text(shown(verdict.who)), Text(shown(verdict.words))
        )
    return shown_as
