"""Every mail we send: final bytes under a unique key, and what became of each attempt.

queued -> transmitting (leased) -> sent | deferred | refused | uncertain | suppressed | failed.
`uncertain` is the one window that nobody can close (RFC 1047): the connection broke after the
last octet and before the server's word. Such a mail goes again with the same bytes.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Executable,
    Interval,
    bindparam,
    func,
    select,
    union_all,
    update,
)

from mailflow.store.inbox import AT_ONCE
from mailflow.store.link import Link
from mailflow.store.schema import Moment, outbox
from mailflow.store.statement import Query, Statement, among, insert, one, one_of

#: A worker renews its leases while it lives (`keep`), so a dead one is succeeded soon.
LEASE = timedelta(seconds=45)
NEWEST_IDS = 10
#: The states of a mail that waits for its time.
WAITING = ("queued", "deferred", "uncertain")
#: Why a mail is not sent that a store from before most likely sent already.
OLD = "from before the restore"


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
    mailbox: str | None = None  # of a stranger: what goes there is capped
    spelling: str = ""  # of the address in the envelope; "": as it is


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
    attempts: int  # so many times it was leased: the number by which a lease is known (TRUST I21)
    created_at: datetime
    counted: bool  # no answer to what its reader wrote
    worker: str
    spelling: str

    @property
    def recipient(self) -> str:
        """The address in the envelope."""
        return self.spelling or self.to_address


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
    subject: str
    text: str
    message_id: str
    created_at: datetime
    sent_at: datetime | None
    expires_at: datetime | None
    spelling: str


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
    sent_at: datetime | None
    due_at: datetime


def _answered(*columns: Any) -> AnsweredMail:
    mail = AnsweredMail(*columns)
    return replace(mail, refs=tuple((n, key) for n, key in json.loads(mail.refs)))  # type: ignore[arg-type]


def _until(database: str) -> ColumnElement[datetime]:
    """The end of a lease that begins now. See `_over`."""
    given = bindparam("until", type_=Moment)
    if database == "postgresql":
        return func.coalesce(given, _SERVERS_TIME + bindparam("lease", type_=Interval))
    return given


def _over(database: str) -> ColumnElement[bool]:
    """That a lease has run out.

    By the clock of the database, which all machines share: one whose own clock is minutes ahead
    would take what others are sending. SQLite's workers are all on one machine.
    """
    wall: ColumnElement[datetime] = bindparam("wall", type_=Moment)
    if database == "postgresql":
        wall = func.coalesce(wall, _SERVERS_TIME)
    return outbox.c.leased_until <= wall


_SERVERS_TIME = func.timezone("UTC", func.clock_timestamp(), type_=Moment)


def _lease_times(database: str, wall: datetime | None) -> dict[str, Any]:
    """The values for both, where no time is given: this machine's on SQLite."""
    if wall is None and database == "sqlite":
        wall = datetime.now(UTC)
    return {"wall": wall, "until": wall and wall + LEASE, "lease": LEASE}


def _held_as(by: str, attempt: str) -> tuple[ColumnElement[bool], ...]:
    """That a lease is still the one that a worker got."""
    return (
        outbox.c.id == bindparam("mail"),
        outbox.c.state == "transmitting",
        outbox.c.worker == bindparam(by),
        outbox.c.attempts == bindparam(attempt),
    )


def _claim(*conditions: ColumnElement[bool]) -> Query[Leased]:
    """Lease what waits and is due, oldest first.

    Each state is looked through in the order of the index, so that a claim costs the same
    however many mails wait.
    """

    def core(database: str) -> Executable:
        return _lease_of(_until(database), *conditions)

    return Query(core, Leased)


def _lease_of(until: ColumnElement[datetime], *conditions: ColumnElement[bool]) -> Executable:
    first = (
        select(outbox.c.id, outbox.c.due_at)
        .where(outbox.c.state == state, outbox.c.due_at <= bindparam("now"), *conditions)
        .order_by(outbox.c.due_at, outbox.c.id)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
        .subquery()
        for state in WAITING
    )
    due = union_all(*(select(part) for part in first)).subquery()
    picked = select(due.c.id).order_by(due.c.due_at, due.c.id).limit(bindparam("most"))
    return (
        update(outbox)
        .where(outbox.c.id.in_(picked))
        .values(
            state="transmitting",
            worker=bindparam("new_worker"),
            leased_until=until,
            attempts=outbox.c.attempts + 1,
        )
        .returning(*(outbox.c[field] for field in Leased.__slots__))
    )


def _find(*conditions: ColumnElement[bool]) -> Query[AnsweredMail]:
    """The newest mail that meets the conditions."""
    columns = [outbox.c[field] for field in AnsweredMail.__slots__]
    query = select(*columns).where(*conditions).order_by(outbox.c.id.desc()).limit(1)
    return Query(query, _answered)


POST = insert(
    outbox, *OutboxMail.__slots__, "due_at", state="queued", attempts=0, worker="", reply=""
)
CLAIM = _claim()
#: While organizers hold all mail: what they are answered and asked still goes.
ANSWERS = (
    among(outbox.c.kind, ("answer", "confirm", "decision")),
    one_of(outbox.c.to_address, "readers"),
)
CLAIM_ANSWERS = _claim(*ANSWERS)
#: What a worker held that has not renewed its lease: nobody knows what became of it.
EXPIRE = Statement(
    lambda database: (
        update(outbox)
        .where(outbox.c.state == "transmitting", _over(database))
        .values(state="uncertain", leased_until=None)
    )
)
KEEP = Statement(
    lambda database: (
        update(outbox).where(*_held_as("by", "attempt")).values(leased_until=_until(database))
    )
)
FINISH = Statement(
    update(outbox)
    .where(*_held_as("by", "attempt"))
    .values(
        state=bindparam("state"),
        reply=bindparam("reply"),
        leased_until=None,
        sent_at=func.coalesce(bindparam("left", type_=Moment), outbox.c.sent_at),
        due_at=func.coalesce(bindparam("due", type_=Moment), outbox.c.due_at),
    )
)
WAITS = select(func.min(outbox.c.due_at)).where(among(outbox.c.state, WAITING))
NEXT_DUE: Query[datetime | None] = Query(WAITS, one)
NEXT_ANSWER_DUE: Query[datetime | None] = Query(WAITS.where(*ANSWERS), one)
GET = _find(outbox.c.id == bindparam("mail"))
BY_TOKEN = _find(outbox.c.token == bindparam("digest"))
BY_MESSAGE_ID = _find(one_of(outbox.c.message_id, "ids"))
TO_PERSON = _find(one_of(outbox.c.message_id, "ids"), outbox.c.person == bindparam("to"))
THREAD = Query(
    select(outbox.c.subject, outbox.c.message_id)
    .where(outbox.c.person == bindparam("to"), outbox.c.thread == bindparam("name"))
    .order_by(outbox.c.id),
    lambda subject, message_id: (subject, message_id),
)
HAND_OVER = Statement(
    update(outbox)
    .where(outbox.c.person == bindparam("before"), one_of(outbox.c.to_address, "addresses"))
    .values(person=bindparam("after"))
)


class Outbox:
    """The outbox within one transaction."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self.posted = 0  # in this transaction, be it in vain

    def post(self, mail: OutboxMail, *, old: bool = False) -> None:
        """Queue a mail. A key that is known is an error: the same item decided twice.

        `old`: it is kept back, since it has most likely left us before (see store.copies).
        """
        values = {name: getattr(mail, name) for name in OutboxMail.__slots__}
        values |= {"refs": json.dumps(mail.refs) if mail.refs else "[]", "due_at": AT_ONCE}
        POST.run(self._link, **values)
        self.posted += 1
        if old:
            kept = outbox.update().where(outbox.c.key == mail.key)
            self._link.connection.execute(kept.values(state="suppressed", reply=OLD))

    # sending ---------------------------------------------------------------------------

    def claim(
        self,
        now: datetime,
        worker: str,
        limit: int = 1,
        wall: datetime | None = None,
        answers_to: Iterable[str] = (),
    ) -> tuple[Leased, ...]:
        """Lease mails that are due, oldest first; concurrent workers get different ones.

        `wall`: when leases are to begin and end, where it is not the real time (in tests).
        `answers_to`: nothing but answers to these addresses, where any are named.
        """
        times = _lease_times(self._link.database, wall)
        readers = list(answers_to)
        lease: Any = {"now": now, "most": limit, "new_worker": worker} | times
        leased = (
            CLAIM_ANSWERS.all(self._link, **lease, readers=readers)
            if readers
            else CLAIM.all(self._link, **lease)
        )
        return tuple(sorted(leased, key=lambda mail: mail.id))

    def finish(
        self,
        mail: Leased,
        state: str,
        *,
        reply: str = "",
        sent_at: datetime | None = None,
        due_at: datetime | None = None,
    ) -> bool:
        """Record an attempt's outcome; False where the lease ran out and the mail goes again."""
        count = FINISH.run(
            self._link,
            mail=mail.id, by=mail.worker, attempt=mail.attempts,
            state=state, reply=reply, left=sent_at, due=due_at,
        )  # fmt: skip
        return bool(count)

    def keep(self, mail: Leased, wall: datetime | None = None) -> bool:
        """Renew a lease; False where it has run out. `wall` as for `claim`."""
        times = _lease_times(self._link.database, wall)
        return bool(
            KEEP.run(self._link, mail=mail.id, by=mail.worker, attempt=mail.attempts, **times)
        )

    def expire(self, wall: datetime | None = None) -> int:
        """Take up the mails whose leases have run out; how many. `wall` as for `claim`."""
        return EXPIRE.run(self._link, **_lease_times(self._link.database, wall))

    def senders(self) -> tuple[str, ...]:
        """The workers that hold mails now."""
        query = select(outbox.c.worker).where(outbox.c.state == "transmitting").distinct()
        return tuple(self._link.connection.execute(query).scalars())

    def give_back(self, worker: str, now: datetime) -> int:
        """A worker died: nobody knows what became of its mails, so they go again."""
        died = (outbox.c.state == "transmitting") & (outbox.c.worker == worker)
        done = self._link.connection.execute(
            update(outbox).where(died).values(state="uncertain", leased_until=None, due_at=now)
        )
        return done.rowcount

    def next_due(self, answers_to: Iterable[str] = ()) -> datetime | None:
        """When the first waiting mail may go; `answers_to` as for `claim`."""
        if readers := list(answers_to):
            return NEXT_ANSWER_DUE.first(self._link, readers=readers)
        return NEXT_DUE.first(self._link)

    def hand_over(self, before: int, after: int, addresses: Iterable[str]) -> None:
        """Mails that went to these addresses of one person are another's: the same human's."""
        HAND_OVER.run(self._link, before=before, after=after, addresses=list(addresses))

    # looking up -------------------------------------------------------------------------

    def get(self, mail: int) -> AnsweredMail | None:
        """One mail by its number."""
        return GET.first(self._link, mail=mail)

    def by_token(self, digest: str) -> AnsweredMail | None:
        """The mail whose reply address has this token (its SHA-256)."""
        return BY_TOKEN.first(self._link, digest=digest)

    def by_message_id(self, ids: Iterable[str], person: int | None = None) -> AnsweredMail | None:
        """The newest mail of ours among these Message-IDs; to this person, where one is given."""
        wanted = list(ids)
        if not wanted:
            return None
        mine = TO_PERSON.first(self._link, ids=wanted, to=person) if person else None
        return mine or BY_MESSAGE_ID.first(self._link, ids=wanted)

    def of_item(self, item: int) -> tuple[Attempted, ...]:
        """The mails that an inbox item led to."""
        columns = [outbox.c[field] for field in Attempted.__slots__]
        query = select(*columns).where(outbox.c.item == item).order_by(outbox.c.id)
        rows = self._link.connection.execute(query).mappings()
        return tuple(Attempted(**row) for row in rows)

    def items_of(self, person: int, newest: int) -> list[int]:
        """The items that led to somebody's newest mails."""
        query = select(outbox.c.item).where(outbox.c.person == person)
        rows = self._link.connection.execute(
            query.order_by(outbox.c.created_at.desc(), outbox.c.id.desc()).limit(newest)
        )
        return [item for (item,) in rows]

    def thread(self, person: int, name: str) -> tuple[str, tuple[str, ...]]:
        """Subject of a thread's newest mail to a person, and the Message-IDs to refer to.

        The newest, because some threads change their subject (each week's digest has its own),
        and clients show a mail under the subject that it carries. The ids are the first one and
        the newest ten (LIBRARIES 7, Threads); both are empty for a new thread.
        """
        mails = THREAD.all(self._link, to=person, name=name)
        if not mails:
            return "", ()
        ids = [message_id for _, message_id in mails]
        return mails[-1][0], tuple(dict.fromkeys([ids[0], *ids[-NEWEST_IDS:]]))

    def unread(self, kind: str) -> bool:
        """Whether a mail of a kind has not left yet."""
        waits = outbox.c.state.in_((*WAITING, "transmitting")) & (outbox.c.kind == kind)
        return self._link.connection.scalar(select(outbox.c.id).where(waits).limit(1)) is not None

    def counts(self) -> dict[str, int]:
        """How many mails stand where, in the words of the export (SPEC 9)."""
        query = select(outbox.c.state, func.count()).group_by(outbox.c.state)
        found: dict[str, int] = dict.fromkeys(
            ("queued", "sent", "deferred", "failed", "suppressed"), 0
        )
        for state, count in self._link.connection.execute(query):
            found[_WORDS.get(state, state)] += count
        return found


_WORDS: Mapping[str, str] = {
    "transmitting": "queued",
    "uncertain": "deferred",
    "refused": "failed",
}
