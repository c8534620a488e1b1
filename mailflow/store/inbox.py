"""Everything that has to be decided: mails, timers that fired, deliveries that start a clock.

One row an item, under a unique key, from the moment it is accepted until it is closed as
processed, ignored or quarantined.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Executable, bindparam, func, select

from mailflow.mail.inbound import Envelope
from mailflow.store.link import Link
from mailflow.store.schema import Moment, inbox
from mailflow.store.statement import Query, Statement, insert_or, one, parameters

#: What was decided; the rest waits, for us or for somebody who looks after it.
DECIDED = ("processed", "ignored")
#: How a mail of which nothing is kept is closed, by why that is.
FORGOTTEN = "forgotten"
THEIR_MACHINE = "a machine of somebody who was forgotten"
OF_THE_PAST = "written before its writer was forgotten"
#: The kind of what has to look at the whole program: the digest, the month.
SURVEY = "survey"
#: After so many failed tries an item is quarantined; the others go on meanwhile.
TRIES = 3
RETRY = timedelta(seconds=30)
#: A new item waits for nothing, whatever clock decides it.
AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
#: Between a mail's wishes and what else its detail tells.
BEHIND = "; "
#: Copies of one mail that are looked at, one after the other: whoever has a signed mail may send
#: many that lead to little ahead of it, and a client may give all its mails one Message-ID.
MANY = 200
#: What the columns hold on PostgreSQL; a server may tell of more.
LONGEST_SOURCE, LARGEST = 200, 2**31 - 1
#: How every item begins.
FIRST = {
    "state": "received", "attempts": 0, "retry_at": AT_ONCE, "detail": "", "error": "",
    "message_id": "", "author": "",
}  # fmt: skip


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

    @property
    def wishes(self) -> str:
        """What was read in a mail; what else its detail tells stands behind that."""
        return self.detail.partition(BEHIND)[0]


def _item(*columns: Any) -> InboxItem:
    number, key, kind, sender, recipients, truncated, size, raw, payload, *rest = columns
    envelope = Envelope(sender, tuple(json.loads(recipients)), truncated, size)
    return InboxItem(number, key, kind, envelope, bytes(raw or b""), json.loads(payload), *rest)


#: The columns of an item as `_item` takes them.
_ITEM = [inbox.c[name] for name in (
    "id", "key", "kind", "sender", "recipients", "truncated", "size", "raw", "payload",
    "received_at", "state", "attempts", "detail", "error", "author", "message_id",
)]  # fmt: skip


def _receive(database: str) -> Executable:
    given = parameters(
        inbox,
        "key", "kind", "source", "sender", "recipients", "truncated", "size", "raw", "payload",
        "received_at",
    )  # fmt: skip
    new = insert_or(database, inbox).values({**given, **FIRST})
    return new.on_conflict_do_nothing(index_elements=[inbox.c.key]).returning(inbox.c.id)


RECEIVE: Query[int] = Query(_receive, one)
_WAITS = inbox.c.state == "received"
NEXT = Query(
    select(*_ITEM)
    .where(_WAITS, inbox.c.retry_at <= bindparam("now"))
    .order_by(inbox.c.retry_at, inbox.c.id)
    .limit(1),
    _item,
)
NEXT_SMALL = Query(
    select(*_ITEM)
    .where(_WAITS, inbox.c.kind != SURVEY, inbox.c.retry_at <= bindparam("now"))
    .order_by(inbox.c.retry_at, inbox.c.id)
    .limit(1),
    _item,
)
NEXT_SURVEY = Query(
    select(*_ITEM)
    .where(_WAITS, inbox.c.kind == SURVEY, inbox.c.retry_at <= bindparam("now"))
    .order_by(inbox.c.retry_at, inbox.c.id)
    .limit(1),
    _item,
)
GET = Query(select(*_ITEM).where(inbox.c.id == bindparam("item")), _item)
KNOWS: Query[int] = Query(select(inbox.c.id).where(inbox.c.key == bindparam("wanted")), one)
BY_KEY = Query(select(*_ITEM).where(inbox.c.key == bindparam("wanted")), _item)
CLOSE = Statement(
    inbox.update()
    .where(inbox.c.id == bindparam("item"))
    .values(
        parameters(
            inbox, "state", "decided_at", "detail", "author", "message_id", "evidence", "signed"
        )
        | {"received_at": func.coalesce(bindparam("arrived", type_=Moment), inbox.c.received_at)}
    )
)
QUARANTINED = Query(
    select(*_ITEM).where(inbox.c.state == "quarantined").order_by(inbox.c.id), _item
)
BY_MESSAGE_ID = Query(
    select(*_ITEM).where(inbox.c.message_id == bindparam("wanted")).order_by(inbox.c.id), _item
)
EARLIER: Query[int] = Query(
    select(inbox.c.id)
    .where(
        inbox.c.message_id == bindparam("wanted"),
        inbox.c.author == bindparam("writer"),
        inbox.c.state == "processed",
        inbox.c.evidence >= bindparam("level"),
        inbox.c.id < bindparam("before"),
    )
    .order_by(inbox.c.id)
    .limit(bindparam("most")),
    one,
)
SIGNED: Query[int] = Query(
    select(inbox.c.id)
    .where(
        inbox.c.signed == bindparam("wanted"),
        inbox.c.state == "processed",
        inbox.c.id < bindparam("before"),
    )
    .order_by(inbox.c.id)
    .limit(bindparam("most")),
    one,
)
OVERTAKEN: Query[int] = Query(
    select(inbox.c.id)
    .where(
        inbox.c.author == bindparam("writer"),
        inbox.c.state == "processed",
        inbox.c.kind == "mail",
        inbox.c.evidence >= bindparam("level"),
        inbox.c.id > bindparam("after"),
    )
    .limit(1),
    one,
)
BY_AUTHOR = Query(
    select(*_ITEM)
    .where(inbox.c.author == bindparam("wanted"))
    .order_by(inbox.c.id.desc())
    .limit(bindparam("newest")),
    _item,
)
COUNT_OF: Query[int] = Query(
    select(func.count()).where(
        inbox.c.author == bindparam("wanted"),
        inbox.c.detail.like(bindparam("pattern")),
        inbox.c.received_at > bindparam("since", type_=Moment),
    ),
    one,
)
NEXT_RETRY: Query[datetime | None] = Query(select(func.min(inbox.c.retry_at)).where(_WAITS), one)
NEXT_SMALL_RETRY: Query[datetime | None] = Query(
    select(func.min(inbox.c.retry_at)).where(_WAITS, inbox.c.kind != SURVEY), one
)


class Inbox:
    """The inbox within one transaction."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self.received = 0  # in this transaction, be it in vain

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
        """Accept an item once; None where its key is known."""
        envelope = envelope or Envelope()
        values = {
            "key": key,
            "kind": kind,
            "source": source[:LONGEST_SOURCE],
            "sender": envelope.sender,
            "recipients": json.dumps(list(envelope.recipients)),
            "truncated": envelope.truncated,
            "size": min(envelope.size, LARGEST),
            "raw": raw,
            "payload": json.dumps(dict(payload or {})),
            "received_at": now,
        }
        new = RECEIVE.first(self._link, **values)
        self.received += new is not None
        return new

    def next(self, now: datetime, *, surveys: bool = True) -> InboxItem | None:
        """The oldest item that waits to be decided; without `surveys` none that takes long."""
        return (NEXT if surveys else NEXT_SMALL).first(self._link, now=now)

    def next_survey(self, now: datetime) -> InboxItem | None:
        """The oldest one that has to look at the whole program."""
        return NEXT_SURVEY.first(self._link, now=now)

    def get(self, item: int) -> InboxItem | None:
        """One item, whatever its state."""
        return GET.first(self._link, item=item)

    def by_key(self, key: str) -> InboxItem | None:
        """What came under this key, whatever became of it."""
        return BY_KEY.first(self._link, wanted=key)

    def knows(self, key: str) -> bool:
        """Whether something came under this key, whatever became of it."""
        return KNOWS.first(self._link, wanted=key) is not None

    def close(
        self,
        item: int,
        state: str,
        now: datetime,
        *,
        detail: str = "",
        author: str = "",
        message_id: str = "",
        evidence: int | None = None,
        signed: str = "",
        arrived: datetime | None = None,
        keep_raw: bool = True,
    ) -> None:
        """The item is decided: processed, ignored or quarantined.

        The rest is what it is found and understood by. `arrived`: the moment to show as that of
        its arrival, where it is another one (in a rehearsal). Without `keep_raw` its bytes go.
        """
        CLOSE.run(
            self._link, item=item, state=state, decided_at=now, detail=detail,
            author=author, message_id=message_id, evidence=evidence,
            signed=signed or None, arrived=arrived,
        )  # fmt: skip
        if not keep_raw:
            bare = {"raw": None, "sender": None, "recipients": "[]"}
            self._link.connection.execute(inbox.update().where(inbox.c.id == item).values(bare))

    def fail(self, item: InboxItem, error: str, now: datetime) -> bool:
        """Deciding raised: try again later, at last quarantine. True if it is quarantined."""
        attempts = item.attempts + 1
        over = attempts >= TRIES
        values: dict[str, Any] = {"attempts": attempts, "error": error}
        if over:
            values |= {"state": "quarantined", "decided_at": now}
        else:
            values["retry_at"] = now + RETRY * attempts
        self._link.connection.execute(inbox.update().where(inbox.c.id == item.id).values(values))
        return over

    def retry(self, item: int) -> bool:
        """Take a quarantined item up again; False where there is no such item."""
        done = self._link.connection.execute(
            inbox.update()
            .where(inbox.c.id == item, inbox.c.state == "quarantined")
            .values(state="received", attempts=0, retry_at=AT_ONCE)
        )
        return bool(done.rowcount)

    def quarantined(self) -> tuple[InboxItem, ...]:
        """What could not be decided, oldest first."""
        return tuple(QUARANTINED.all(self._link))

    def by_message_id(self, message_id: str) -> list[InboxItem]:
        """The mails that carry a Message-ID, oldest first."""
        return BY_MESSAGE_ID.all(self._link, wanted=message_id)

    def earlier(
        self, like: InboxItem, message_id: str, author: str, level: int
    ) -> Iterator[InboxItem]:
        """The mails of one Message-ID, decided before another and believed so far."""
        ids = EARLIER.all(
            self._link, wanted=message_id, writer=author, level=level, before=like.id, most=MANY
        )
        return filter(None, map(self.get, ids))

    def signed(self, like: InboxItem, digest: str) -> Iterator[InboxItem]:
        """The mails that were signed as one, decided before another."""
        ids = SIGNED.all(self._link, wanted=digest, before=like.id, most=MANY)
        return filter(None, map(self.get, ids))

    def is_overtaken(self, item: InboxItem, author: str, level: int) -> bool:
        """Whether a mail that came later from there was decided first, and believed as far."""
        found = OVERTAKEN.first(self._link, writer=author, level=level, after=item.id)
        return found is not None

    def by_author(self, author: str, newest: int) -> list[InboxItem]:
        """Somebody's newest mails, oldest first."""
        return BY_AUTHOR.all(self._link, wanted=author, newest=newest)[::-1]

    def count_of(self, author: str, pattern: str, since: datetime) -> int:
        """How many mails from an address had such an end lately."""
        return COUNT_OF.first(self._link, wanted=author, pattern=pattern, since=since) or 0

    def counts(self) -> dict[str, int]:
        """How many mails stand where; timers and deliveries do not count."""
        query = (
            select(inbox.c.state, func.count())
            .where(inbox.c.kind == "mail")
            .group_by(inbox.c.state)
        )
        rows = self._link.connection.execute(query)
        return {row[0]: row[1] for row in rows}

    def waiting(self) -> int:
        """How many items wait to be decided, of all kinds."""
        query = select(func.count()).where(inbox.c.state == "received")
        return self._link.connection.execute(query).scalar_one()

    def next_retry(self, *, surveys: bool = True) -> datetime | None:
        """When the first waiting item may be tried."""
        return (NEXT_RETRY if surveys else NEXT_SMALL_RETRY).first(self._link)
