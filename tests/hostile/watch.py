"""What a mail did, seen from outside: the rows that changed, the mails that left."""

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from mailflow.mail.lint import lint
from tests.hostile.scene import Scene
from tests.play import Received

#: What the program knows about people. The others hold the mail itself, clocks and cursors.
TABLES = (
    "person", "person_address", "cohort", "assignment", "enrollment", "round", "confirmation",
    "matter", "badge", "post", "notice", "case", "no_contact",
)  # fmt: skip

Row = Mapping[str, object]
Rows = Mapping[str, Mapping[object, Row]]


def rows(scene: Scene) -> Rows:
    """Every row of every table, read past the program."""
    url = str(scene.play.app.database.engine.url.database)
    store = sqlite3.connect(f"file:{url}?mode=ro", uri=True)
    store.row_factory = sqlite3.Row
    try:
        return {table: _table(store, table) for table in TABLES}
    finally:
        store.close()


def _table(store: sqlite3.Connection, table: str) -> Mapping[object, Row]:
    found = store.execute(f'select * from "{table}"')
    return {row[0]: dict(row) for row in found}


def changes(before: Rows, after: Rows) -> tuple[str, ...]:
    """`+confirmation` a new row, `-post` a lost one, `enrollment.state` a changed column."""
    found: set[str] = set()
    for table in TABLES:
        was, now = before[table], after[table]
        found |= {f"+{table}" for key in now if key not in was}
        found |= {f"-{table}" for key in was if key not in now}
        for key in was.keys() & now.keys():
            found |= {f"{table}.{c}" for c, value in was[key].items() if value != now[key][c]}
    return tuple(sorted(found))


def mailed(mails: list[Received]) -> tuple[str, ...]:
    """`kind > reader`, in alphabetical order."""
    return tuple(sorted(f"{mail.kind} > {mail.to}" for mail in mails))


@dataclass(frozen=True)
class Seen:
    """Everything that one mail led to."""

    mails: tuple[str, ...]
    changed: tuple[str, ...]
    sent: tuple[Received, ...]
    disposition: str
    evidence: int | None

    @cached_property
    def said(self) -> tuple[str, ...]:
        """Of each mail that left its header and both bodies, decoded."""
        return tuple("\n".join(_texts(mail)) for mail in self.sent)

    def everything_said(self) -> str:
        """All of it, for looking for what must not be there."""
        return "\n".join(self.said)


def _texts(mail: Received) -> list[str]:
    whole = mail.mail
    head = [f"{name}: {value}" for name, value in whole.items()]
    parts = [p for p in whole.walk() if p.get_content_maintype() == "text"]
    return [*head, *(str(part.get_content()) for part in parts)]


def watched(scene: Scene, deliver: Callable[[], list[Received]]) -> Seen:
    """Let it happen, and look."""
    before = rows(scene)
    sent = deliver()
    store = sqlite3.connect(str(scene.play.app.database.engine.url.database))
    newest = "select state, evidence from inbox where kind = 'mail' order by id desc limit 1"
    state, evidence = store.execute(newest).fetchone()
    store.close()
    return Seen(mailed(sent), changes(before, rows(scene)), tuple(sent), state, evidence)


def unfit(scene: Scene, seen: Seen) -> list[str]:
    """What no mail of ours may be, whatever it answers (TRUST I37, I40)."""
    found = [fault for mail in seen.sent for fault in _faults(scene, mail)]
    said = seen.everything_said()
    found += [f"U+{ord(c):04X} in a mail" for c in _FORBIDDEN if c in said]
    return found


def _faults(scene: Scene, mail: Received) -> tuple[str, ...]:
    return lint(mail.data, scene.play.app.ours.is_ours, smtputf8=not mail.to.isascii())


#: Controls that move a terminal, marks that turn the direction of a line, letters that nobody sees.
_FORBIDDEN = "\x00\x07\x08\x1b\x7f\u202a\u202b\u202d\u202e\u2066\u2067\u2068\U000e0031\U000e006b"
