"""The journal: every fact, in order, with who and why. Folding it gives the tables."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, bindparam, func, or_, select

from mailflow.program.decision import Fact
from mailflow.program.model import Entity
from mailflow.store.link import Link
from mailflow.store.rows import from_image, to_json
from mailflow.store.schema import journal
from mailflow.store.statement import Query, insert, one, one_of


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact as the journal keeps it."""

    id: int
    at: datetime
    item: int
    event: str
    kind: str
    entity: int
    by: str
    why: str
    before: str
    after: str
    gone: bool
    image: str

    def restored(self) -> Entity:
        """The entity as it was after this fact."""
        return from_image(self.kind, self.image)


@dataclass(frozen=True, slots=True)
class Step:
    """One fact in short: what a look back over weeks needs of it."""

    at: datetime
    event: str
    kind: str
    entity: int
    by: str
    why: str
    before: str
    after: str


STEPS = Query(
    select(*(journal.c[name] for name in Step.__slots__))
    .where(
        journal.c.at > bindparam("since"),
        or_(
            and_(journal.c.kind == "enrollment", journal.c.before != journal.c.after),
            one_of(journal.c.event, "events"),
        ),
    )
    .order_by(journal.c.id),
    Step,
)
LAST: Query[int] = Query(select(func.max(journal.c.id)), one)
FORGOTTEN: Query[int] = Query(
    select(journal.c.entity).where(
        journal.c.id > bindparam("after"), journal.c.kind == "person", journal.c.after == "erased"
    ),
    one,
)
APPEND = insert(journal, *(column.name for column in journal.c if column.name != "id"))


class Journal:
    """The journal within one transaction."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def append(self, facts: Iterable[tuple[Fact, Mapping[str, Any]]], item: int) -> None:
        """Write facts down, each with its entity's row."""
        APPEND.run_many(self._link, (_line(fact, row, item) for fact, row in facts))

    def of_item(self, item: int) -> tuple[Entry, ...]:
        """What one inbox item led to."""
        query = select(journal).where(journal.c.item == item).order_by(journal.c.id)
        return tuple(_entry(row) for row in self._link.connection.execute(query))

    def of_entity(self, entity: int) -> tuple[Entry, ...]:
        """The history of one entity."""
        query = select(journal).where(journal.c.entity == entity).order_by(journal.c.id)
        return tuple(_entry(row) for row in self._link.connection.execute(query))

    def of_kind(self, kind: str) -> tuple[Entry, ...]:
        """Every fact about entities of a kind (the export reads it)."""
        query = select(journal).where(journal.c.kind == kind).order_by(journal.c.id)
        return tuple(_entry(row) for row in self._link.connection.execute(query))

    def steps(self, since: datetime, events: Collection[str]) -> tuple[Step, ...]:
        """What became of enrollments after a moment, and the facts of those names."""
        return tuple(STEPS.all(self._link, since=since, events=list(events)))

    def last(self) -> int:
        """The number of the newest fact."""
        return LAST.first(self._link) or 0

    def forgotten(self, after: int) -> list[int]:
        """Who was forgotten after a fact."""
        return FORGOTTEN.all(self._link, after=after)

    def before(self, entry: Entry) -> Entity | None:
        """The entity as it was before a fact; None where that was its first."""
        query = (
            select(journal)
            .where(journal.c.entity == entry.entity, journal.c.id < entry.id)
            .order_by(journal.c.id.desc())
            .limit(1)
        )
        row = self._link.connection.execute(query).first()
        return _entry(row).restored() if row else None

    def fold(self) -> dict[int, Entity]:
        """The newest form of every entity that is not gone."""
        found: dict[int, Entity] = {}
        for row in self._link.connection.execute(select(journal).order_by(journal.c.id)):
            entry = _entry(row)
            if entry.gone:
                found.pop(entry.entity, None)
            else:
                found[entry.entity] = entry.restored()
        return found


def _line(fact: Fact, row: Mapping[str, Any], item: int) -> dict[str, Any]:
    return {
        "at": fact.at,
        "item": item,
        "event": fact.event,
        "kind": type(fact.entity).__name__.lower(),
        "entity": fact.entity.id,
        "by": fact.by,
        "why": fact.why,
        "before": fact.before,
        "after": fact.after,
        "gone": fact.gone,
        "image": to_json(row),
    }


def _entry(row: Row[tuple[object, ...]]) -> Entry:
    return Entry(**row._mapping)  # noqa: SLF001  SQLAlchemy's public name for it
