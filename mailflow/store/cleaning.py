"""Cleaning the store of people, row by row, in small transactions that may be killed.

Their own rows are blanked; where others' rows tell of them, they become "a former member"; the
bytes of mails that tell of them go. A mail that still has to be decided or sent is let through
first: the cleaning comes back for it, and is over only when nothing is left. All who are at the
same place go on together (see store.crowd).
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from sqlalchemy import LargeBinary, RowMapping, Table, bindparam, delete, func, select, update

from mailflow.program import erasure
from mailflow.program.model import (
    Assignment,
    Confirmation,
    Enrollment,
    Matter,
    Person,
    Post,
    Round,
)
from mailflow.store.crowd import Crowd, Job
from mailflow.store.expunging import Expunging
from mailflow.store.inbox import DECIDED, FORGOTTEN
from mailflow.store.link import Link
from mailflow.store.rows import KINDS, TABLES, from_image, from_row, to_json, to_row
from mailflow.store.schema import (
    AnyText,
    cleaning,
    inbox,
    journal,
    outbox,
)
from mailflow.store.statement import Query, Statement, parameters

#: Rows looked at in one transaction.
BATCH = 200
#: A mail in one of these states has left us, or never will.
OVER = ("sent", "refused", "failed", "suppressed", "cancelled")
#: Kinds whose rows hold words of people, in the order in which they are cleaned.
KINDS_WITH_WORDS = (Matter, Enrollment, Assignment, Round, Confirmation, Post)

#: What is left of a mail of ours.
EMPTY = {"text": "", "data": b""}

#: Where those who have to go have come to.
HERE = Query(
    select(cleaning.c.place, cleaning.c.after)
    .group_by(cleaning.c.place, cleaning.c.after)
    .order_by(func.min(cleaning.c.id)),
    lambda place, after: (str(place), int(after)),
)

Values = dict[str, Any]
#: What a row becomes: {} as it is, None if it has to wait.
Cleaner = Callable[[Job, Mapping[str, Any]], Values | None]
Left = dict[int, list[tuple[str, int]]]  # by the cleaning's number: rows that have to wait


class Cleaning:
    """The cleanings within one transaction."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def step(self) -> tuple[int, bool]:
        """One batch of the first cleanings that can go on: rows seen, and whether one is over."""
        for place, after in HERE.all(self._link):
            crowd = Crowd(self._link, place, after)
            seen, over = self._come_back(crowd) if place == "left" else self._go_on(crowd)
            if seen:
                return seen, over
        return 0, False

    def _go_on(self, crowd: Crowd) -> tuple[int, bool]:
        """The next rows of the table that they have come to."""
        place = crowd.place or PLACES[0]
        table, _ = CLEANERS[place]
        rows = self._rows(table, table.c.id > crowd.after, limit=BATCH)
        left: Left = {job.id: list(job.left) for job in crowd.jobs}
        self._clean(place, [(row, crowd.concerned(table, row)) for row in rows], left)
        over = False
        if len(rows) < BATCH and place == "inbox":
            self._expunge(crowd)
        if len(rows) == BATCH:
            self._note(crowd, place, rows[-1]["id"], left)
        elif (following := PLACES.index(place) + 1) < len(PLACES):
            self._note(crowd, PLACES[following], 0, left)
        else:
            over = self._end(crowd, left)
        return max(1, len(rows)), over

    def _come_back(self, crowd: Crowd) -> tuple[int, bool]:
        """Rows that had to wait, and may be through by now."""
        waiting: dict[str, dict[int, list[Job]]] = {}
        for job in crowd.jobs:
            for place, key in job.left:
                waiting.setdefault(place, {}).setdefault(key, []).append(job)
        left: Left = {job.id: [] for job in crowd.jobs}
        for place, jobs in waiting.items():
            table, _ = CLEANERS[place]
            rows = self._rows(table, table.c.id.in_(jobs))
            self._clean(place, [(row, jobs[row["id"]]) for row in rows], left)
        through = sum(len(job.left) - len(left[job.id]) for job in crowd.jobs)
        if not through:
            return 0, False
        self._expunge(crowd)
        return through, self._end(crowd, left)

    def _clean(self, place: str, rows: Iterable[tuple[RowMapping, list[Job]]], left: Left) -> None:
        """Clean each row for those whom it concerns; or let it wait."""
        table, cleaner = CLEANERS[place]
        changes: dict[tuple[str, ...], list[Values]] = {}
        for row, jobs in rows:
            cleaned = dict(row)
            for job in jobs:
                values = cleaner(job, cleaned)
                if values is None:
                    left[job.id].append((_waits_in(job, place, cleaned), row["id"]))
                else:
                    cleaned |= values
            changed = {k: v for k, v in cleaned.items() if k not in row or row[k] != v}
            if changed:
                changes.setdefault(tuple(changed), []).append({"row": row["id"], **changed})
        for columns, some in changes.items():
            _update(table, columns).run_many(self._link, some)

    def _rows(self, table: Table, condition: Any, limit: int | None = None) -> list[RowMapping]:
        light = [c for c in table.columns if not isinstance(c.type, LargeBinary)]
        query = select(*light).where(condition).order_by(table.c.id).limit(limit)
        return list(self._link.connection.execute(query).mappings())

    def _expunge(self, crowd: Crowd) -> None:
        Expunging(self._link).want(a for job in crowd.jobs for a in job.words.addresses)

    def _note(self, crowd: Crowd, place: str, after: int, left: Left) -> None:
        here = cleaning.c.id.in_([job.id for job in crowd.jobs])
        self._link.connection.execute(update(cleaning).where(here).values(place=place, after=after))
        for job in crowd.jobs:
            if left[job.id] != list(job.left):
                this = update(cleaning).where(cleaning.c.id == job.id)
                self._link.connection.execute(this.values(left=json.dumps(left[job.id])))

    def _end(self, crowd: Crowd, left: Left) -> bool:
        """Whether somebody is clean everywhere; the others have rows that wait still."""
        over = [job.id for job in crowd.jobs if not left[job.id]]
        self._link.connection.execute(delete(cleaning).where(cleaning.c.id.in_(over)))
        self._note(crowd, "left", 0, left)
        return bool(over)


@cache
def _update(table: Table, columns: tuple[str, ...]) -> Statement:
    """Give a row other values in these columns."""
    one_row = update(table).where(table.c.id == bindparam("row"))
    return Statement(one_row.values(parameters(table, *columns)))


# rows -------------------------------------------------------------------------------------------


def _texts(job: Job, table: Table, row: Mapping[str, Any], *but: str) -> Values:
    """The text columns of a row without the person."""
    names = (c.name for c in table.columns if isinstance(c.type, AnyText) and c.name not in but)
    return {name: job.words.of(row[name]) for name in names if row[name]}


def _waits_in(job: Job, place: str, row: Mapping[str, Any]) -> str:
    """Where a row is cleaned later: what they wrote is not known as theirs for long."""
    theirs = place == "outbox" and row["person"] not in job.rows and row["item"] in job.items
    return "written" if theirs else place


def _sent(job: Job, row: Mapping[str, Any]) -> Values | None:
    """A mail of ours: to them, with words of theirs, or with words on them.

    What went to an address of theirs while it was another's (see `undo`) is a mail to them, too.
    """
    mine = row["person"] in job.rows or row["to_address"] in job.words.addresses
    reply = job.words.of(row["reply"])
    about = job.words.is_in(f"{row['subject']}\n{row['text']}")
    if not (mine or about or row["item"] in job.items):
        return {"reply": reply}
    if row["state"] not in OVER:
        return None
    if mine:
        gone = {"to_address": "", "spelling": "", "mailbox": None, "sender": "", "token": None}
        return EMPTY | gone | {"subject": "", "reply": ""}
    subject = "" if row["item"] in job.items else job.words.of(row["subject"])
    return EMPTY | {"subject": subject, "reply": reply}


def _written(job: Job, row: Mapping[str, Any]) -> Values | None:
    """A mail of ours with words of theirs, that still was on its way when the others went."""
    if row["state"] not in OVER:
        return None
    return EMPTY | {"subject": "", "reply": job.words.of(row["reply"])}


def _received(job: Job, row: Mapping[str, Any]) -> Values | None:
    """A mail to us, or a timer: theirs, or one that tells of them."""
    mine = row["id"] in job.items or (row["sender"] or "").lower() in job.words.addresses
    about = mine or _tells(job, row["id"]) or job.words.is_in(row["payload"])
    if row["state"] == "received" and about:
        return None
    if mine or (row["state"] == "quarantined" and job.author(row["id"]) in job.words.addresses):
        gone = {
            "raw": None,
            "sender": None,
            "recipients": "[]",
            "author": "",
            "message_id": "",
            "signed": None,
        }
        words = {"detail": FORGOTTEN, "error": "", "payload": job.words.of(row["payload"])}
        over = row["state"] if row["state"] in DECIDED else "ignored"
        return gone | words | {"state": over}
    texts = _texts(job, inbox, row, "author", "message_id")
    if about and row["state"] in DECIDED and row["id"] not in job.cases:
        texts["raw"] = None
    return texts


def _tells(job: Job, item: int) -> bool:
    """Whether a mail names them anywhere, in whatever way its parts are written."""
    return job.words.is_in(job.said(item))


def _entity(kind: type[Any]) -> Cleaner:
    table = TABLES[kind]

    def clean(job: Job, row: Mapping[str, Any]) -> Values:
        entity = from_row(kind, dict(row))
        if erasure.owner(entity) in job.rows:
            return to_row(erasure.blank(entity))
        return _texts(job, table, row)

    return clean


def _entry(job: Job, row: Mapping[str, Any]) -> Values:
    """A fact as the journal keeps it: blanked or cleaned as its entity's own row is."""
    texts = _texts(job, journal, row)
    if any(str(key) in row["image"] for key in job.rows):
        entity = from_image(row["kind"], row["image"])
        if erasure.owner(entity) in job.rows:
            return texts | {"why": "", "image": to_json(to_row(erasure.blank(entity)))}
    if KINDS[row["kind"]] not in KINDS_WITH_WORDS:
        texts["image"] = _given_back(job, row)  # other people keep their own names
    return texts


def _given_back(job: Job, row: Mapping[str, Any]) -> str:
    """An image of somebody else, without an address that was theirs for a while (see `undo`).

    Whoever only wrote from it, and was taken for that other person, is told of by nothing else.
    """
    image = str(row["image"])
    theirs = set(job.words.addresses)
    if KINDS[row["kind"]] is not Person or not any(address in image for address in theirs):
        return image
    entity = from_image(row["kind"], image)
    assert isinstance(entity, Person)
    if entity.address in theirs:
        return to_json(to_row(erasure.blank(entity)))
    own = tuple(address for address in entity.addresses if address not in theirs)
    return image if own == entity.addresses else to_json(to_row(replace(entity, addresses=own)))


CLEANERS: Mapping[str, tuple[Table, Cleaner]] = {
    "outbox": (outbox, _sent),
    "inbox": (inbox, _received),
    **{kind.__name__.lower(): (TABLES[kind], _entity(kind)) for kind in KINDS_WITH_WORDS},
    "journal": (journal, _entry),
    "written": (outbox, _written),
}
#: In this order; "written" is what was left over of the first.
PLACES = tuple(CLEANERS)[:-1]
