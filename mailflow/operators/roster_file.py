"""`mailflow import`: a roster from a file, and a table of what it does.

Spreadsheets write UTF-8 with or without a mark, or Windows-1252.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from functools import partial
from pathlib import Path
from uuid import uuid4

from rich.table import Table
from rich.text import Text

from mailflow.app import App
from mailflow.config import ConfigError
from mailflow.deciding import roster_text
from mailflow.deciding.forgetting import turned_away
from mailflow.deciding.roster_text import NoRoster, Roster
from mailflow.mail.terminal import shown
from mailflow.program import roster
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.roster import Verdict


def read(path: Path) -> Roster:
    """Read a roster. Raises ConfigError where the file as a whole cannot be used."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ConfigError([f"{path}: cannot be read ({error.strerror})"]) from None
    return parse(data, str(path))


def parse(data: bytes, name: str) -> Roster:
    """The same, from the file's octets."""
    try:
        return roster_text.parse(_text(data), name)
    except NoRoster as error:
        raise ConfigError(error.problems) from None


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


# doing it -----------------------------------------------------------------------------------


def dry_run(app: App, found: Roster) -> tuple[Verdict, ...]:
    """What the roster would do, line by line; changes nothing."""
    now = app.clock()
    with app.database.read(app.settings) as work:
        draft = Draft(work.program.everything(now), Env(now))
        mine, refused = roster_text.sifted(found, partial(turned_away, work, app.ours))
        verdicts = roster.enter(draft, mine)
    return tuple(sorted((*verdicts, *refused), key=lambda verdict: verdict.line))


def take_over(app: App, found: Roster) -> str:
    """Do it, in one transaction that the journal names; what became of it."""
    with app.database.read(app.settings) as work:
        mine, _ = roster_text.sifted(found, partial(turned_away, work, app.ours))
    entries = [asdict(entry) for entry in mine]
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
