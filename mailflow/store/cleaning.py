"""Cleaning the store of somebody, row by row, in small transactions that may be killed.

Their own rows are blanked; where others' rows tell of them, they become "a former member"; the
bytes of mails that tell of them go. A mail that still has to be decided or sent is let through
first: the cleaning comes back for it, and is over only when nothing is left.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import LargeBinary, RowMapping, Table, delete, select, update

from mailflow.mail import inbound
from mailflow.program import erasure
from mailflow.program.model import Assignment, Confirmation, Enrollment, Matter, Post, Round
from mailflow.program.redaction import Redaction
from mailflow.store.expunging import Expunging
from mailflow.store.inbox import DECIDED, FORGOTTEN
from mailflow.store.link import Link
from mailflow.store.rows import KINDS, TABLES, from_image, from_row, to_json, to_row
from mailflow.store.schema import (
    AnyText,
    case,
    cleaning,
    confirmation,
    inbox,
    journal,
    outbox,
    person,
)

#: Rows looked at in one transaction.
BATCH = 200
#: A mail in one of these states has left us, or never will.
OVER = ("sent", "refused", "failed", "suppressed", "cancelled")
#: Kinds whose rows hold words of people, in the order in which they are cleaned.
KINDS_WITH_WORDS = (Matter, Enrollment, Assignment, Round, Confirmation, Post)
#: Where a mail says that its parts are not written as they are read.
ENCODED = (b"=?", b"quoted-printable", b"base64")

#: What is left of a mail of ours.
EMPTY = {"text": "", "data": b""}

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Job:
    """One cleaning: of whom, and how far it is."""

    id: int
    person: int
    words: Redaction
    place: str
    after: int
    left: tuple[tuple[str, int], ...]
    rows: frozenset[int]  # theirs, and those of their further addresses before they were theirs
    items: frozenset[int]  # what they wrote
    cases: frozenset[int]  # what was reported, perhaps about them, and is not settled
    raw: Callable[[int], bytes]  # an inbox item's bytes, read one at a time


#: What a row becomes: {} as it is, None if it has to wait.
Cleaner = Callable[[Job, RowMapping], Values | None]


class Cleaning:
    """The cleanings within one transaction."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def step(self) -> tuple[int, bool]:
        """One batch of the first cleaning that can go on: rows seen, and whether one is over."""
        for row in self._link.connection.execute(select(cleaning).order_by(cleaning.c.id)).all():
            job = self._job(row._mapping)  # noqa: SLF001  SQLAlchemy's public name for it
            seen = self._come_back(job) if job.place == "left" else self._go_on(job)
            if seen:
                return seen, not self._is_open(job.id)
        return 0, False

    def _job(self, row: RowMapping) -> Job:
        addresses = tuple(json.loads(row["addresses"]))
        theirs = select(inbox.c.id).where(inbox.c.author.in_(addresses))
        others = select(case.c.item).where(
            case.c.state != "resolved", case.c.reporter != row["person"], case.c.item.is_not(None)
        )
        return Job(
            row["id"],
            row["person"],
            Redaction(addresses, tuple(json.loads(row["words"]))),
            row["place"] or PLACES[0],
            row["after"],
            tuple((name, key) for name, key in json.loads(row["left"])),
            self._rows_of(row["person"]),
            frozenset(self._link.connection.execute(theirs).scalars()),
            frozenset(self._link.connection.execute(others).scalars()),
            self._raw,
        )

    def _rows_of(self, key: int) -> frozenset[int]:
        """Themselves, and whoever was merged into them (see program.further_address)."""
        claimed = select(confirmation.c.about).where(
            confirmation.c.person == key, confirmation.c.state == "used"
        )
        merged = select(person.c.id).where(person.c.id.in_(claimed), person.c.state == "erased")
        return frozenset({key, *self._link.connection.execute(merged).scalars()})

    def _raw(self, item: int) -> bytes:
        found = select(inbox.c.raw).where(inbox.c.id == item)
        return bytes(self._link.connection.execute(found).scalar_one_or_none() or b"")

    def _is_open(self, job: int) -> bool:
        found = select(cleaning.c.id).where(cleaning.c.id == job)
        return self._link.connection.execute(found).first() is not None

    def _go_on(self, job: Job) -> int:
        """The next rows of the table that it has come to."""
        table, _ = CLEANERS[job.place]
        rows = self._rows(table, table.c.id > job.after, limit=BATCH)
        left = [*job.left, *self._clean(job, job.place, rows)]
        if len(rows) < BATCH and job.place == "inbox":
            Expunging(self._link).want()
        if len(rows) == BATCH:
            self._note(job, job.place, rows[-1]["id"], left)
        elif (following := PLACES.index(job.place) + 1) < len(PLACES):
            self._note(job, PLACES[following], 0, left)
        elif left:
            self._note(job, "left", 0, left)
        else:
            self._end(job)
        return max(1, len(rows))

    def _come_back(self, job: Job) -> int:
        """Rows that had to wait, and may be through by now."""
        left: list[tuple[str, int]] = []
        for place in dict.fromkeys(name for name, _ in job.left):
            table, _ = CLEANERS[place]
            keys = [key for name, key in job.left if name == place]
            left += self._clean(job, place, self._rows(table, table.c.id.in_(keys)))
        if len(left) == len(job.left):
            return 0
        Expunging(self._link).want()
        if left:
            self._note(job, "left", 0, left)
        else:
            self._end(job)
        return len(job.left) - len(left)

    def _clean(self, job: Job, place: str, rows: Iterable[RowMapping]) -> list[tuple[str, int]]:
        """Clean rows of one table; those that have to wait."""
        table, cleaner = CLEANERS[place]
        left = []
        for row in rows:
            values = cleaner(job, row)
            if values is None:
                left.append((_waits_in(job, place, row), row["id"]))
            elif changed := {k: v for k, v in values.items() if k not in row or row[k] != v}:
                key = table.c.id == row["id"]
                self._link.connection.execute(update(table).where(key).values(changed))
        return left

    def _rows(self, table: Table, condition: Any, limit: int | None = None) -> list[RowMapping]:
        light = [c for c in table.columns if not isinstance(c.type, LargeBinary)]
        query = select(*light).where(condition).order_by(table.c.id).limit(limit)
        return list(self._link.connection.execute(query).mappings())

    def _note(self, job: Job, place: str, after: int, left: Iterable[tuple[str, int]]) -> None:
        values = {"place": place, "after": after, "left": json.dumps(list(left))}
        here = update(cleaning).where(cleaning.c.id == job.id)
        self._link.connection.execute(here.values(values))

    def _end(self, job: Job) -> None:
        self._link.connection.execute(delete(cleaning).where(cleaning.c.id == job.id))


# rows -------------------------------------------------------------------------------------------


def _texts(job: Job, table: Table, row: RowMapping, *but: str) -> Values:
    """The text columns of a row without the person."""
    names = (c.name for c in table.columns if isinstance(c.type, AnyText) and c.name not in but)
    return {name: job.words.of(row[name]) for name in names if row[name]}


def _waits_in(job: Job, place: str, row: RowMapping) -> str:
    """Where a row is cleaned later: what they wrote is not known as theirs for long."""
    theirs = place == "outbox" and row["person"] not in job.rows and row["item"] in job.items
    return "written" if theirs else place


def _sent(job: Job, row: RowMapping) -> Values | None:
    """A mail of ours: to them, with words of theirs, or with words on them."""
    mine, reply = row["person"] in job.rows, job.words.of(row["reply"])
    about = job.words.is_in(f"{row['subject']}\n{row['text']}")
    if not (mine or about or row["item"] in job.items):
        return {"reply": reply}
    if row["state"] not in OVER:
        return None
    if mine:
        gone = {"to_address": "", "mailbox": None, "sender": "", "token": None}
        return EMPTY | gone | {"subject": "", "reply": ""}
    subject = "" if row["item"] in job.items else job.words.of(row["subject"])
    return EMPTY | {"subject": subject, "reply": reply}


def _written(job: Job, row: RowMapping) -> Values | None:
    """A mail of ours with words of theirs, that still was on its way when the others went."""
    if row["state"] not in OVER:
        return None
    return EMPTY | {"subject": "", "reply": job.words.of(row["reply"])}


def _received(job: Job, row: RowMapping) -> Values | None:
    """A mail to us, or a timer: theirs, or one that tells of them."""
    mine = row["id"] in job.items or (row["sender"] or "").lower() in job.words.addresses
    about = mine or _tells(job, row["id"]) or job.words.is_in(row["payload"])
    if row["state"] == "received" and about:
        return None
    if mine or (row["state"] == "quarantined" and _author(job, row["id"]) in job.words.addresses):
        gone = {"raw": None, "sender": None, "recipients": "[]", "author": "", "message_id": ""}
        words = {"detail": FORGOTTEN, "error": "", "payload": job.words.of(row["payload"])}
        over = row["state"] if row["state"] in DECIDED else "ignored"
        return gone | words | {"state": over}
    texts = _texts(job, inbox, row, "author", "message_id")
    if about and row["state"] in DECIDED and row["id"] not in job.cases:
        texts["raw"] = None
    return texts


def _tells(job: Job, item: int) -> bool:
    """Whether a mail names them anywhere, in whatever way its parts are written."""
    raw = job.raw(item)
    if not raw:
        return False
    if job.words.is_in(raw.decode("utf-8", "replace")):
        return True
    if not any(sign in raw for sign in ENCODED):
        return False
    message = inbound.parse(raw, inbound.Envelope())
    said = (*(value for _, value in message.headers), message.text, message.plain, message.html)
    return job.words.is_in("\n".join(said))


def _author(job: Job, item: int) -> str:
    raw = job.raw(item)
    return inbound.parse(raw, inbound.Envelope()).sender if raw else ""


def _entity(kind: type[Any]) -> Cleaner:
    table = TABLES[kind]

    def clean(job: Job, row: RowMapping) -> Values:
        entity = from_row(kind, dict(row))
        if erasure.owner(entity) in job.rows:
            return to_row(erasure.blank(entity))
        return _texts(job, table, row)

    return clean


def _entry(job: Job, row: RowMapping) -> Values:
    """A fact as the journal keeps it: blanked or cleaned as its entity's own row is."""
    texts = _texts(job, journal, row)
    if any(str(key) in row["image"] for key in job.rows):
        entity = from_image(row["kind"], row["image"])
        if erasure.owner(entity) in job.rows:
            return texts | {"why": "", "image": to_json(to_row(erasure.blank(entity)))}
    if KINDS[row["kind"]] not in KINDS_WITH_WORDS:
        texts["image"] = row["image"]  # other people keep their own names
    return texts


CLEANERS: Mapping[str, tuple[Table, Cleaner]] = {
    "outbox": (outbox, _sent),
    "inbox": (inbox, _received),
    **{kind.__name__.lower(): (TABLES[kind], _entity(kind)) for kind in KINDS_WITH_WORDS},
    "journal": (journal, _entry),
    "written": (outbox, _written),
}
#: In this order; "written" is what was left over of the first.
PLACES = tuple(CLEANERS)[:-1]
