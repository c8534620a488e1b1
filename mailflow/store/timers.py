"""Timers: one per subject, and how they become inbox items, each exactly once."""

from datetime import datetime

from sqlalchemy import Connection, and_, func, or_, select

from mailflow.program.clocks import Timer
from mailflow.store.inbox import Inbox
from mailflow.store.schema import timer


class Timers:
    """The timers within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def set(self, wanted: Timer) -> None:
        """Set, move or (without a moment) remove a subject's timer."""
        same = and_(timer.c.kind == wanted.kind, timer.c.subject == wanted.subject)
        if wanted.due_at is None:
            self._connection.execute(timer.delete().where(same))
            return
        values = {"due_at": wanted.due_at, "rank": wanted.rank}
        done = self._connection.execute(timer.update().where(same).values(values))
        if not done.rowcount:
            row = {"kind": wanted.kind, "subject": wanted.subject, **values}
            self._connection.execute(timer.insert().values(row))

    def get(self, kind: str, subject: int) -> datetime | None:
        """When a subject's timer fires."""
        query = select(timer.c.due_at).where(timer.c.kind == kind, timer.c.subject == subject)
        return self._connection.execute(query).scalar_one_or_none()

    def fire(self, now: datetime, limit: int = 100) -> int:
        """Turn timers that are due into inbox items; how many there were.

        The key of an item is the timer's subject and moment: however many schedulers tick, and
        however often, one item comes of it.
        """
        query = (
            select(timer)
            .where(timer.c.due_at <= now)
            .order_by(timer.c.due_at, timer.c.rank, timer.c.kind, timer.c.subject)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        rows = self._connection.execute(query).all()
        inbox = Inbox(self._connection)
        for row in rows:
            key = f"timer:{row.kind}:{row.subject}:{row.due_at.isoformat()}"
            payload = {"kind": row.kind, "subject": row.subject, "due": row.due_at.isoformat()}
            inbox.receive(key, "timer", now, payload=payload)
        if rows:
            fired = [and_(timer.c.kind == r.kind, timer.c.subject == r.subject) for r in rows]
            self._connection.execute(timer.delete().where(or_(*fired)))
        return len(rows)

    def next_due(self) -> datetime | None:
        """When the first timer fires."""
        query = select(func.min(timer.c.due_at))
        first: datetime | None = self._connection.execute(query).scalar_one()
        return first
