"""Every mail we send: final bytes under a unique key, and what became of each attempt.

queued -> transmitting (leased) -> sent | deferred | refused | uncertain | suppressed | failed.
`uncertain` is the one window that nobody can close (RFC 1047): the connection broke after the
last octet and before the server's word. Such a mail goes again with the same bytes.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, or_, select, update

from mailflow.store.schema import outbox

#: A worker renews its leases while it lives (`renew`), so a dead one is succeeded soon.
LEASE = timedelta(seconds=60)
NEWEST_IDS = 10


@dataclass(frozen=True, slots=True)
class OutboxMail:
    """A mail as it is written: never changed afterwards."""

    item: int
    key: str
    person: int
    to_address: str
    sender: str
    kind: str
    thread: str
    about: int
    refs: tuple[tuple[int, int], ...]
    token: str | None  # SHA-256 of the secret in its Reply-To
    message_id: str
    subject: str
    text: str
    data: bytes
    counted: bool
    created_at: datetime
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Leased:
    """A mail that this worker, and no other, may send now."""

    id: int
    person: int
    to_address: str
    sender: str
    kind: str
    about: int
    data: bytes
    attempts: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class AnsweredMail:
    """A mail of ours that somebody answers."""

    id: int
    item: int
    person: int
    to_address: str
    kind: str
    thread: str
    about: int
    refs: tuple[tuple[int, int], ...]
    text: str
    message_id: str
    created_at: datetime
    sent_at: datetime | None
    expires_at: datetime | None


@dataclass(frozen=True, slots=True)
class Attempted:
    """What became of a mail, for people who ask."""

    id: int
    kind: str
    to_address: str
    state: str
    attempts: int
    reply: str
    message_id: str


class Outbox:
    """The outbox within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def post(self, mail: OutboxMail) -> None:
        """Queue a mail. A key that is known is an error: the same item decided twice."""
        values = asdict(mail) | {"refs": json.dumps(mail.refs), "due_at": mail.created_at}
        self._connection.execute(outbox.insert().values(values))

    # sending ---------------------------------------------------------------------------

    def claim(
        self, now: datetime, worker: str, limit: int = 1, wall: datetime | None = None
    ) -> tuple[Leased, ...]:
        """Lease mails that are due, oldest first; concurrent workers get different ones.

        `wall`: the machine's own time, where the program's clock is another (a rehearsal).
        """
        wall = wall or now
        waiting = or_(
            outbox.c.state.in_(("queued", "deferred", "uncertain")) & (outbox.c.due_at <= now),
            (outbox.c.state == "transmitting") & (outbox.c.leased_until <= wall),
        )
        picked = (
            select(outbox.c.id)
            .where(waiting)
            .order_by(outbox.c.due_at, outbox.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        lease = (
            update(outbox)
            .where(outbox.c.id.in_(picked.scalar_subquery()))
            .values(
                state="transmitting",
                worker=worker,
                leased_until=wall + LEASE,
                attempts=outbox.c.attempts + 1,
            )
            .returning(*(outbox.c[field] for field in Leased.__slots__))
        )
        rows = self._connection.execute(lease).mappings().all()
        leased = [Leased(**{**row, "data": bytes(row["data"])}) for row in rows]
        return tuple(sorted(leased, key=lambda mail: mail.id))

    def finish(
        self,
        mail: int,
        worker: str,
        state: str,
        *,
        reply: str = "",
        sent_at: datetime | None = None,
        due_at: datetime | None = None,
    ) -> bool:
        """Record an attempt's outcome; False where the lease has gone to another worker."""
        values: dict[str, Any] = {"state": state, "reply": reply, "leased_until": None}
        if sent_at:
            values["sent_at"] = sent_at
        if due_at:
            values["due_at"] = due_at
        done = self._connection.execute(
            update(outbox)
            .where(outbox.c.id == mail, outbox.c.state == "transmitting", outbox.c.worker == worker)
            .values(values)
        )
        return bool(done.rowcount)

    def renew(self, worker: str, wall: datetime) -> None:
        """The worker lives: keep its leases."""
        mine = (outbox.c.state == "transmitting") & (outbox.c.worker == worker)
        self._connection.execute(update(outbox).where(mine).values(leased_until=wall + LEASE))

    def senders(self) -> tuple[str, ...]:
        """The workers that hold mails now."""
        query = select(outbox.c.worker).where(outbox.c.state == "transmitting").distinct()
        return tuple(self._connection.execute(query).scalars())

    def give_back(self, worker: str, now: datetime) -> int:
        """A worker died: nobody knows what became of its mails, so they go again."""
        died = (outbox.c.state == "transmitting") & (outbox.c.worker == worker)
        done = self._connection.execute(
            update(outbox).where(died).values(state="uncertain", leased_until=None, due_at=now)
        )
        return done.rowcount

    def next_due(self) -> datetime | None:
        """When the first waiting mail may go."""
        query = select(func.min(outbox.c.due_at)).where(
            outbox.c.state.in_(("queued", "deferred", "uncertain"))
        )
        first: datetime | None = self._connection.execute(query).scalar_one()
        return first

    # looking up -------------------------------------------------------------------------

    def get(self, mail: int) -> AnsweredMail | None:
        """One mail by its number."""
        return self._answered(outbox.c.id == mail)

    def by_token(self, digest: str) -> AnsweredMail | None:
        """The mail whose reply address has this token (its SHA-256)."""
        return self._answered(outbox.c.token == digest)

    def by_message_id(self, ids: Iterable[str], person: int | None = None) -> AnsweredMail | None:
        """The newest mail of ours among these Message-IDs; to this person, where one is given."""
        wanted = list(ids)
        if not wanted:
            return None
        mine = self._answered(
            outbox.c.message_id.in_(wanted), *([outbox.c.person == person] if person else [])
        )
        return mine or (self._answered(outbox.c.message_id.in_(wanted)) if person else None)

    def _answered(self, *conditions: Any) -> AnsweredMail | None:
        columns = [outbox.c[field] for field in AnsweredMail.__slots__]
        query = select(*columns).where(*conditions).order_by(outbox.c.id.desc()).limit(1)
        row = self._connection.execute(query).mappings().first()
        return AnsweredMail(**{**row, "refs": _refs(row["refs"])}) if row else None

    def of_item(self, item: int) -> tuple[Attempted, ...]:
        """The mails that an inbox item led to."""
        columns = [outbox.c[field] for field in Attempted.__slots__]
        query = select(*columns).where(outbox.c.item == item).order_by(outbox.c.id)
        rows = self._connection.execute(query).mappings()
        return tuple(Attempted(**row) for row in rows)

    def thread(self, person: int, name: str) -> tuple[str, tuple[str, ...]]:
        """Subject of a thread's newest mail to a person, and the Message-IDs to refer to.

        The newest, because some threads change their subject (each week's digest has its own),
        and clients show a mail under the subject that it carries. The ids are the first one and
        the newest ten (LIBRARIES 7, Threads); both are empty for a new thread.
        """
        query = (
            select(outbox.c.subject, outbox.c.message_id)
            .where(outbox.c.person == person, outbox.c.thread == name)
            .order_by(outbox.c.id)
        )
        rows = self._connection.execute(query).all()
        if not rows:
            return "", ()
        ids = [row.message_id for row in rows]
        return rows[-1].subject, tuple(dict.fromkeys([ids[0], *ids[-NEWEST_IDS:]]))

    def counts(self) -> dict[str, int]:
        """How many mails stand where, in the words of the export (SPEC 9)."""
        query = select(outbox.c.state, func.count()).group_by(outbox.c.state)
        found: dict[str, int] = dict.fromkeys(
            ("queued", "sent", "deferred", "failed", "suppressed"), 0
        )
        for state, count in self._connection.execute(query):
            found[_WORDS.get(state, state)] += count
        return found


_WORDS: Mapping[str, str] = {
    "transmitting": "queued",
    "uncertain": "deferred",
    "refused": "failed",
}


def _refs(text: str) -> tuple[tuple[int, int], ...]:
    return tuple((number, key) for number, key in json.loads(text))
