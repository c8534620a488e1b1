"""Timers: one per subject, and how they become inbox items, each exactly once."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select

from mailflow.program.clocks import OF_ALL, Timer
from mailflow.store.inbox import SURVEY, Inbox
from mailflow.store.link import Link
from mailflow.store.schema import timer
from mailflow.store.statement import Query, Statement, one, upsert

AT_ONCE = 50  # mail that comes meanwhile waits behind so many

SET = upsert(timer, "kind", "subject", "due_at", "rank")
REMOVE = Statement(
    timer.delete().where(timer.c.kind == bindparam("kind"), timer.c.subject == bindparam("subject"))
)
DUE = Query(
    select(timer.c.kind, timer.c.subject, timer.c.due_at, timer.c.rank)
    .where(timer.c.due_at <= bindparam("now"))
    .order_by(timer.c.due_at, timer.c.rank, timer.c.kind, timer.c.subject)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True),
    Timer,
)
NEXT_DUE: Query[datetime | None] = Query(select(func.min(timer.c.due_at)), one)


class Timers:
    """The timers within one transaction."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def set(self, *wanted: Timer) -> None:
        """Set, move or (without a moment) remove timers of different subjects."""
        rows = [{"kind": t.kind, "subject": t.subject} for t in wanted if t.due_at is None]
        REMOVE.run_many(self._link, rows)
        SET.run_many(self._link, (_row(t) for t in wanted if t.due_at is not None))

    def get(self, kind: str, subject: int) -> datetime | None:
        """When a subject's timer fires."""
        query = select(timer.c.due_at).where(timer.c.kind == kind, timer.c.subject == subject)
        return self._link.connection.execute(query).scalar_one_or_none()

    def fire(self, now: datetime, limit: int = AT_ONCE) -> int:
        """Turn timers that are due into inbox items; how many there were.

        The key of an item is the timer's subject and moment: however many schedulers tick, and
        however often, one item comes of it.
        """
        due = DUE.all(self._link, now=now, most=limit)
        inbox = Inbox(self._link)
        for fired in due:
            assert fired.due_at is not None
            moment = fired.due_at.isoformat()
            key = f"timer:{fired.kind}:{fired.subject}:{moment}"
            payload = {"kind": fired.kind, "subject": fired.subject, "due": moment}
            kind = SURVEY if fired.kind in OF_ALL else "timer"
            inbox.receive(key, kind, now, payload=payload)
        self.set(*(replace(fired, due_at=None) for fired in due))
        return len(due)

    def next_due(self) -> datetime | None:
        """When the first timer fires."""
        return NEXT_DUE.first(self._link)


def _row(wanted: Timer) -> dict[str, Any]:
    return {name: getattr(wanted, name) for name in Timer.__slots__}
