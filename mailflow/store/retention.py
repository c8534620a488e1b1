"""What is kept for a while only (TRUST 3.6): raw mail, quarantine, the bodies of our mails.

Rows stay, for the counts and so that no mail is read twice; what people wrote in them goes. A
few rows in one transaction, in the order in which they came, from where the last one ended.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, select, update

from mailflow.store.cleaning import EMPTY, OVER
from mailflow.store.inbox import DECIDED
from mailflow.store.link import Link
from mailflow.store.schema import case, inbox, meta, outbox
from mailflow.store.statement import upsert

#: Rows in one transaction.
BATCH = 200
MARK = upsert(meta, "name", "value")
#: Mails that belong to a private case which is not settled.
OPEN_CASES = select(case.c.item).where(case.c.state != "resolved", case.c.item.is_not(None))


@dataclass(frozen=True, slots=True)
class Terms:
    """How long what is kept."""

    raw: timedelta = timedelta(days=90)  # mail that was decided
    quarantine: timedelta = timedelta(days=30)
    bodies: timedelta = timedelta(days=30)  # of our mails, after they were sent


class Retention:
    """The retention within one transaction."""

    def __init__(self, link: Link, terms: Terms | None = None) -> None:
        self._link = link
        self._terms = terms or Terms()

    def step(self, now: datetime) -> int:
        """One batch of what is over; 0 where nothing is."""
        return (
            self._received(now - self._terms.raw)
            or self._settled(now - self._terms.raw)
            or self._quarantined(now - self._terms.quarantine)
            or self._sent(now - self._terms.bodies)
        )

    def _received(self, before: datetime) -> int:
        """The bytes of mail that was decided long ago; an open case keeps its own."""
        old = select(inbox.c.id).where(
            inbox.c.id > self._mark("inbox"), inbox.c.received_at < before
        )
        ids = self._ids(old.order_by(inbox.c.id))
        gone = update(inbox).where(
            inbox.c.id.in_(ids), inbox.c.state.in_(DECIDED), inbox.c.id.not_in(OPEN_CASES)
        )
        self._link.connection.execute(gone.values(raw=None))
        return self._move("inbox", ids)

    def _settled(self, before: datetime) -> int:
        """And of a case's mail, once it is settled."""
        settled = select(case.c.item).where(case.c.state == "resolved", case.c.item.is_not(None))
        old = select(inbox.c.id).where(
            inbox.c.id.in_(settled), inbox.c.raw.is_not(None), inbox.c.received_at < before
        )
        ids = self._ids(old)
        self._link.connection.execute(update(inbox).where(inbox.c.id.in_(ids)).values(raw=None))
        return len(ids)

    def _quarantined(self, before: datetime) -> int:
        """What nobody has looked after in all that time."""
        old = select(inbox.c.id).where(inbox.c.state == "quarantined", inbox.c.received_at < before)
        ids = self._ids(old)
        values = {"state": "ignored", "raw": None, "detail": "in quarantine for too long"}
        self._link.connection.execute(update(inbox).where(inbox.c.id.in_(ids)).values(values))
        return len(ids)

    def _sent(self, before: datetime) -> int:
        """The words of our own mails; what still waits, is waited for."""
        old = select(outbox.c.id, outbox.c.state).where(
            outbox.c.id > self._mark("outbox"), outbox.c.created_at < before
        )
        rows = self._link.connection.execute(old.order_by(outbox.c.id).limit(BATCH)).all()
        waits = next((n for n, row in enumerate(rows) if row.state not in OVER), len(rows))
        ids = [row.id for row in rows[:waits]]
        self._link.connection.execute(update(outbox).where(outbox.c.id.in_(ids)).values(EMPTY))
        return self._move("outbox", ids)

    def _ids(self, old: Select[Any]) -> list[int]:
        return list(self._link.connection.execute(old.limit(BATCH)).scalars())

    def _mark(self, table: str) -> int:
        found = select(meta.c.value).where(meta.c.name == f"kept after {table}")
        return int(self._link.connection.execute(found).scalar_one_or_none() or 0)

    def _move(self, table: str, ids: list[int]) -> int:
        if ids:
            MARK.run(self._link, name=f"kept after {table}", value=str(ids[-1]))
        return len(ids)
