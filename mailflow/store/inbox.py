"""Everything that has to be decided: mails, timers that fired, deliveries that start a clock.

One row an item, under a unique key, from the moment it is accepted until it is closed as
processed, ignored or quarantined.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects import postgresql, sqlite

from mailflow.mail.inbound import Envelope
from mailflow.store.schema import inbox

#: After so many failed tries an item is quarantined; the others go on meanwhile.
TRIES = 3
RETRY = timedelta(seconds=30)
#: A new item waits for nothing, whatever clock decides it.
AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class InboxItem:
    """One row of the inbox."""

    id: int
    key: str
    kind: str
    envelope: Envelope
    raw: bytes
    payload: Mapping[str, Any]
    received_at: datetime
    state: str
    attempts: int
    detail: str
    error: str
    author: str
    message_id: str


class Inbox:
    """The inbox within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def receive(
        self,
        key: str,
        kind: str,
        now: datetime,
        *,
        raw: bytes | None = None,
        envelope: Envelope | None = None,
        payload: Mapping[str, Any] | None = None,
        source: str = "",
    ) -> int | None:
        """Accept an item once; None where its key is known.

        A further copy of a mail that is not decided yet adds the address it came to, so that
        one message with two routes is decided once, with both.
        """
        envelope = envelope or Envelope()
        values = {
            "key": key,
            "kind": kind,
            "source": source,
            "sender": envelope.sender,
            "recipients": json.dumps(list(envelope.recipients)),
            "truncated": envelope.truncated,
            "size": envelope.size,
            "raw": raw,
            "payload": json.dumps(dict(payload or {})),
            "received_at": now,
            "retry_at": AT_ONCE,
        }
        insert = (
            postgresql.insert(inbox)
            if self._connection.dialect.name == "postgresql"
            else sqlite.insert(inbox)
        )
        statement = insert.values(values).on_conflict_do_nothing(index_elements=[inbox.c.key])
        new = self._connection.execute(statement.returning(inbox.c.id)).scalar_one_or_none()
        if new is None and envelope.recipients:
            self._add_route(key, envelope.recipients)
        return new

    def _add_route(self, key: str, recipients: tuple[str, ...]) -> None:
        query = (
            select(inbox.c.recipients)
            .where(inbox.c.key == key, inbox.c.state == "received")
            .with_for_update()
        )
        known = self._connection.execute(query).scalar_one_or_none()
        if known is None:
            return
        together = list(dict.fromkeys([*json.loads(known), *recipients]))
        self._connection.execute(
            inbox.update().where(inbox.c.key == key).values(recipients=json.dumps(together))
        )

    def next(self, now: datetime) -> InboxItem | None:
        """The oldest item that waits to be decided."""
        query = (
            select(inbox)
            .where(inbox.c.state == "received", inbox.c.retry_at <= now)
            .order_by(inbox.c.retry_at, inbox.c.id)
            .limit(1)
        )
        row = self._connection.execute(query).mappings().first()
        return _item(row) if row else None

    def get(self, item: int) -> InboxItem | None:
        """One item, whatever its state."""
        query = select(inbox).where(inbox.c.id == item)
        row = self._connection.execute(query).mappings().first()
        return _item(row) if row else None

    def close(self, item: int, state: str, now: datetime, **values: Any) -> None:
        """The item is decided: processed, ignored or quarantined; `values` are more columns."""
        self._connection.execute(
            inbox.update().where(inbox.c.id == item).values(state=state, decided_at=now, **values)
        )

    def fail(self, item: InboxItem, error: str, now: datetime) -> bool:
        """Deciding raised: try again later, at last quarantine. True if it is quarantined."""
        attempts = item.attempts + 1
        over = attempts >= TRIES
        values: dict[str, Any] = {"attempts": attempts, "error": error}
        if over:
            values |= {"state": "quarantined", "decided_at": now}
        else:
            values["retry_at"] = now + RETRY * attempts
        self._connection.execute(inbox.update().where(inbox.c.id == item.id).values(values))
        return over

    def retry(self, item: int) -> bool:
        """Take a quarantined item up again; False where there is no such item."""
        done = self._connection.execute(
            inbox.update()
            .where(inbox.c.id == item, inbox.c.state == "quarantined")
            .values(state="received", attempts=0, retry_at=AT_ONCE)
        )
        return bool(done.rowcount)

    def quarantined(self) -> tuple[InboxItem, ...]:
        """What could not be decided, oldest first."""
        query = select(inbox).where(inbox.c.state == "quarantined").order_by(inbox.c.id)
        return tuple(_item(row) for row in self._connection.execute(query).mappings())

    def by_message_id(self, message_id: str) -> list[InboxItem]:
        """The mails that carry a Message-ID, oldest first."""
        query = select(inbox).where(inbox.c.message_id == message_id).order_by(inbox.c.id)
        return [_item(row) for row in self._connection.execute(query).mappings()]

    def by_author(self, author: str, newest: int) -> list[InboxItem]:
        """Somebody's newest mails, oldest first."""
        query = select(inbox).where(inbox.c.author == author)
        rows = self._connection.execute(query.order_by(inbox.c.id.desc()).limit(newest))
        return [_item(row) for row in rows.mappings()][::-1]

    def counts(self) -> dict[str, int]:
        """How many mails stand where; timers and deliveries do not count."""
        query = (
            select(inbox.c.state, func.count())
            .where(inbox.c.kind == "mail")
            .group_by(inbox.c.state)
        )
        rows = self._connection.execute(query)
        return {row[0]: row[1] for row in rows}

    def waiting(self) -> int:
        """How many items wait to be decided, of all kinds."""
        query = select(func.count()).where(inbox.c.state == "received")
        return self._connection.execute(query).scalar_one()

    def next_retry(self) -> datetime | None:
        """When the first waiting item may be tried."""
        query = select(func.min(inbox.c.retry_at)).where(inbox.c.state == "received")
        first: datetime | None = self._connection.execute(query).scalar_one()
        return first


def _item(row: Mapping[Any, Any]) -> InboxItem:
    envelope = Envelope(
        row["sender"], tuple(json.loads(row["recipients"])), row["truncated"], row["size"]
    )
    return InboxItem(
        id=row["id"],
        key=row["key"],
        kind=row["kind"],
        envelope=envelope,
        raw=bytes(row["raw"] or b""),
        payload=json.loads(row["payload"]),
        received_at=row["received_at"],
        state=row["state"],
        attempts=row["attempts"],
        detail=row["detail"],
        error=row["error"],
        author=row["author"],
        message_id=row["message_id"],
    )
