"""People who never proved their address: since when they are silent, and their rows' cleaning.

Only rows of their own are cleaned. Whoever is forgotten at their wish has proved who they are; here
a forger chose name and address, and must not have other people's words blanked by them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, false, func, or_, select, update

from mailflow.program import erasure
from mailflow.program.draft import IDS_PER_ITEM
from mailflow.program.model import FORMER, Confirmation, Entity, Matter, Person
from mailflow.store.cleaning import EMPTY, OVER
from mailflow.store.expunging import Expunging
from mailflow.store.inbox import DECIDED
from mailflow.store.link import Link
from mailflow.store.rows import from_image, from_row, to_json, to_row
from mailflow.store.schema import case, confirmation, inbox, journal, matter, outbox, person

#: Mails that one query asks about: SQLite's expressions are at most 1,000 deep.
BATCH = 200
GONE = {
    "to_address": "",
    "spelling": "",
    "mailbox": None,
    "sender": "",
    "token": None,
    "subject": "",
    "reply": "",
}
FORGOTTEN = {
    "raw": None,
    "sender": None,
    "recipients": "[]",
    "author": "",
    "message_id": "",
    "signed": None,
    "detail": "forgotten",
    "error": "",
}


class Unproven:
    """Unproven people within one transaction."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def some(self, after: int, limit: int) -> list[tuple[int, str]]:
        """The next unproven people behind an id whom no mail is on its way to; their addresses."""
        on_its_way = select(outbox.c.id).where(
            outbox.c.person == person.c.id, outbox.c.state.not_in(OVER)
        )
        found = select(person.c.id, person.c.address).where(
            person.c.id > after, person.c.state == "unproven", ~on_its_way.exists()
        )
        rows = self._link.connection.execute(found.order_by(person.c.id).limit(limit))
        return [(row.id, row.address) for row in rows]

    def last_trace(self, key: int, address: str) -> datetime | None:
        """When we last heard of them, wrote to them or decided on their mail."""
        of_matters = select(func.max(journal.c.at)).where(journal.c.kind == "matter")
        asked = (
            of_matters.where(_made_by(journal.c.entity, some))
            for some in _batches(self._items(address))
        )
        traces = (
            *asked,
            select(func.max(journal.c.at)).where(journal.c.entity == key),
            select(func.max(inbox.c.received_at)).where(inbox.c.author == address),
            select(func.max(outbox.c.created_at)).where(outbox.c.person == key),
        )
        found = (self._link.connection.execute(query).scalar_one() for query in traces)
        return max((moment for moment in found if moment), default=None)

    def cases_of(self, key: int) -> frozenset[int]:
        """The private cases that they reported."""
        found = select(case.c.id).where(case.c.reporter == key)
        return frozenset(self._link.connection.execute(found).scalars())

    def clean(self, gone: Person) -> None:
        """Blank what they wrote, what we wrote to them, and what was asked and noted of both."""
        items = self._items(gone.address)
        theirs = and_(outbox.c.person == gone.id, outbox.c.state.in_(OVER))
        self._update(outbox, EMPTY | GONE, theirs)
        self._clean_table(Confirmation, confirmation, confirmation.c.person == gone.id, gone)
        for some in _batches(items):
            self._clean_table(Matter, matter, _made_by(matter.c.id, some), gone)
            self._clean_journal(gone, _made_by(journal.c.entity, some))
        asked = select(confirmation.c.id).where(confirmation.c.person == gone.id)
        self._clean_journal(gone, or_(journal.c.entity == gone.id, journal.c.entity.in_(asked)))
        theirs = and_(inbox.c.author == gone.address, inbox.c.state.in_(DECIDED))
        self._update(inbox, FORGOTTEN, theirs)
        Expunging(self._link).want([gone.address])

    def _items(self, address: str) -> list[int]:
        written = select(inbox.c.id).where(inbox.c.author == address)
        return list(self._link.connection.execute(written).scalars())

    def _update(self, table: Table, values: dict[str, Any], where: ColumnElement[bool]) -> None:
        self._link.connection.execute(update(table).where(where).values(values))

    def _rows(self, query: Select[Any]) -> list[dict[str, Any]]:
        return [dict(row) for row in self._link.connection.execute(query).mappings()]

    def _clean_table(
        self, kind: type[Any], table: Table, where: ColumnElement[bool], gone: Person
    ) -> None:
        for row in self._rows(select(table).where(where)):
            if blanked := _blanked(from_row(kind, row), gone):
                self._update(table, to_row(blanked), table.c.id == row["id"])

    def _clean_journal(self, gone: Person, theirs: ColumnElement[bool]) -> None:
        for row in self._rows(select(journal).where(theirs)):
            values = {"by": FORMER} if row["by"] == gone.address else {}
            if blanked := _blanked(from_image(row["kind"], row["image"]), gone):
                values |= {"why": "", "image": to_json(to_row(blanked))}
            if values:
                self._update(journal, values, journal.c.id == row["id"])


def _batches(items: list[int]) -> Iterator[list[int]]:
    """Few enough for one query: whoever floods us in somebody's name must not stop the cleaning."""
    return (items[start : start + BATCH] for start in range(0, len(items), BATCH))


def _made_by(entity: ColumnElement[int], items: Iterable[int]) -> ColumnElement[bool]:
    """Whether one of these mails made an entity: its id begins with the mail's number."""
    first = ((item * IDS_PER_ITEM, (item + 1) * IDS_PER_ITEM - 1) for item in items)
    return or_(false(), *(entity.between(low, high) for low, high in first))


def _blanked(entity: Entity, gone: Person) -> Entity | None:
    """An entity without their words; None where it is not about them."""
    if isinstance(entity, Matter):
        return replace(entity, text=FORMER, ok="")
    return erasure.blank(entity) if erasure.owner(entity) == gone.id else None
