"""What is kept for a while only (TRUST 3.6): raw mail, quarantine, the bodies of our mails.

Rows stay, for the counts and so that no mail is read twice; what people wrote in them goes. A
few rows in one transaction, in the order in which they came, from where the last one ended.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, ColumnElement, Table, bindparam, select, update

from mailflow.store import meta
from mailflow.store.cleaning import EMPTY, OVER
from mailflow.store.inbox import DECIDED
from mailflow.store.link import Link
from mailflow.store.schema import case, inbox, outbox
from mailflow.store.statement import Query, one

#: Rows in one transaction.
BATCH = 200
#: Mails that belong to a private case which is not settled.
OPEN_CASES = select(case.c.item).where(case.c.state != "resolved", case.c.item.is_not(None))
SETTLED = select(case.c.item).where(case.c.state == "resolved", case.c.item.is_not(None))
_RECEIVED_BEFORE = inbox.c.received_at < bindparam("before", type_=inbox.c.received_at.type)
_CREATED_BEFORE = outbox.c.created_at < bindparam("before", type_=outbox.c.created_at.type)
_SINCE = bindparam("after", type_=BigInteger)

# What is looked for after every single mail is compiled once: mostly nothing is over.
OLD_MAIL = Query(
    select(inbox.c.id)
    .where(inbox.c.id > _SINCE, _RECEIVED_BEFORE)
    .order_by(inbox.c.id)
    .limit(BATCH),
    one,
)
OLD_OF_CASES = Query(
    select(inbox.c.id)
    .where(inbox.c.id.in_(SETTLED), inbox.c.raw.is_not(None), _RECEIVED_BEFORE)
    .limit(BATCH),
    one,
)
OLD_QUARANTINED = Query(
    select(inbox.c.id).where(inbox.c.state == "quarantined", _RECEIVED_BEFORE).limit(BATCH), one
)
OLD_SENT = Query(
    select(outbox.c.id, outbox.c.state)
    .where(outbox.c.id > _SINCE, _CREATED_BEFORE)
    .order_by(outbox.c.id)
    .limit(BATCH),
    lambda number, state: (number, state),
)


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
        ids = OLD_MAIL.all(self._link, after=self._mark("inbox"), before=before)
        decided = inbox.c.state.in_(DECIDED), inbox.c.id.not_in(OPEN_CASES)
        return self._move("inbox", self._change(inbox, ids, *decided, raw=None))

    def _settled(self, before: datetime) -> int:
        """And of a case's mail, once it is settled."""
        return len(self._change(inbox, OLD_OF_CASES.all(self._link, before=before), raw=None))

    def _quarantined(self, before: datetime) -> int:
        """What nobody has looked after in all that time."""
        ids = OLD_QUARANTINED.all(self._link, before=before)
        detail = "in quarantine for too long"
        return len(self._change(inbox, ids, state="ignored", raw=None, detail=detail))

    def _sent(self, before: datetime) -> int:
        """The words of our own mails; what still waits, is waited for."""
        rows = OLD_SENT.all(self._link, after=self._mark("outbox"), before=before)
        waits = next((n for n, (_, state) in enumerate(rows) if state not in OVER), len(rows))
        ids = [number for number, _ in rows[:waits]]
        return self._move("outbox", self._change(outbox, ids, **EMPTY))

    def _change(
        self, table: Table, ids: list[int], *where: ColumnElement[bool], **values: object
    ) -> list[int]:
        """Change those of these rows; all their numbers."""
        if ids:
            changed = update(table).where(table.c.id.in_(ids), *where).values(values)
            self._link.connection.execute(changed)
        return ids

    def _mark(self, table: str) -> int:
        """Up to which row of a table the last step came."""
        return int(meta.get(self._link, f"kept after {table}") or 0)

    def _move(self, table: str, ids: list[int]) -> int:
        if ids:
            meta.put(self._link, f"kept after {table}", str(ids[-1]))
        return len(ids)
