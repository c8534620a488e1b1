"""The tables. Moments are kept as UTC; lists and marks as JSON text; ids come from the rules."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

from mailflow.regex import regex

#: Named constraints, or SQLite's batch migrations cannot drop them (Alembic's advice).
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """A point in time: aware in Python, UTC in the store, comparable on both databases."""

    impl = DateTime
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any]:
        """Aware to naive UTC; on SQLite as text of one length, which sorts as the moments do."""
        return _text if dialect.name == "sqlite" else _naive

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:  # noqa: ARG002
        """And back."""
        return _from_text if dialect.name == "sqlite" else _aware


def _naive(value: datetime | None) -> datetime | None:
    return value.astimezone(UTC).replace(tzinfo=None) if value else None


_ZONE = -len("+00:00")


def _text(value: datetime | None) -> str | None:
    if value is None:
        return None
    # Of moments that are not in UTC two may be called equal that an hour of the autumn parts.
    return _utc_text(value if value.tzinfo is UTC else value.astimezone(UTC))


@lru_cache(maxsize=64)  # one moment stands in many fields and rows
def _utc_text(value: datetime) -> str:
    return value.isoformat(" ", "microseconds")[:_ZONE]


def _aware(value: datetime | None) -> datetime | None:
    return value.replace(tzinfo=UTC) if value else None


def _from_text(value: str | None) -> datetime | None:
    return datetime.fromisoformat(f"{value}+00:00") if value else None


class AnyText(TypeDecorator[str]):
    """Text, whatever people, servers and faults put into it.

    PostgreSQL takes no NUL, and UTF-8 has no lone surrogates: one of them in a sender's address
    or in an error's message would stop the queue before it and after it.
    """

    impl = Text
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any]:  # noqa: ARG002
        """What cannot be stored becomes the replacement character."""
        return _storable


_UNSTORABLE = regex("[\x00\ud800-\udfff]")


def _storable(value: str | None) -> str | None:
    if not value or (value.isascii() and "\x00" not in value):
        return value
    return _UNSTORABLE.sub("\ufffd", value)


#: Counts up by itself; SQLite does so for INTEGER only.
AutoId = BigInteger().with_variant(Integer, "sqlite")

inbox = Table(
    "inbox",
    metadata,
    Column("id", AutoId, primary_key=True, autoincrement=True),
    Column("key", String(200), nullable=False, unique=True),
    Column("kind", String(16), nullable=False),  # mail, timer, delivered
    Column("source", String(200), nullable=False, default=""),
    Column("sender", AnyText),  # the envelope's; None unknown, "" the null sender
    Column("recipients", AnyText, nullable=False, default="[]"),  # JSON
    Column("truncated", Boolean, nullable=False, default=False),
    Column("size", Integer, nullable=False, default=0),
    Column("raw", LargeBinary),
    Column("payload", AnyText, nullable=False, default="{}"),  # JSON, for what is not mail
    Column("received_at", Moment, nullable=False),
    Column("state", String(16), nullable=False, default="received"),
    Column("attempts", Integer, nullable=False, default=0),
    Column("retry_at", Moment, nullable=False),
    Column("decided_at", Moment),
    Column("detail", AnyText, nullable=False, default=""),  # what became of it, and why
    Column("error", AnyText, nullable=False, default=""),
    Column("message_id", AnyText, nullable=False, default=""),
    Column("author", AnyText, nullable=False, default=""),  # the From address
    Column("evidence", Integer),
    Column(
        "signed", String(64)
    ),  # of a vouched mail: what a signature holds together (mail.signed)
)
# Partial on PostgreSQL, too (versions/0007); to say so here would load its dialect everywhere.
Index("ix_inbox_signed", inbox.c.signed, sqlite_where=inbox.c.signed.is_not(None))
Index("ix_inbox_state_retry", inbox.c.state, inbox.c.retry_at, inbox.c.id)
Index("ix_inbox_message_id", inbox.c.message_id)
Index("ix_inbox_author", inbox.c.author, inbox.c.id)

person = Table(
    "person",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("address", AnyText, nullable=False, unique=True),
    Column("name", AnyText, nullable=False),
    Column("zone", AnyText, nullable=False),
    Column("state", String(16), nullable=False),
    Column("consented_at", Moment),
    Column("addresses", AnyText, nullable=False),
    Column("languages", AnyText, nullable=False),
    Column("less", Boolean, nullable=False),
    Column("bounces", Integer, nullable=False),
    Column("marks", AnyText, nullable=False),
    Column("spelling", AnyText, nullable=False, server_default=""),
)
Index("ix_person_name", person.c.name)

person_address = Table(
    "person_address",
    metadata,
    Column("address", AnyText, primary_key=True),
    Column("person", BigInteger, ForeignKey(person.c.id), nullable=False, index=True),
    Column("local", AnyText, nullable=False, index=True, server_default=""),
)

cohort = Table(
    "cohort",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("name", AnyText, nullable=False, unique=True),
    Column("track", AnyText, nullable=False),
    Column("state", String(16), nullable=False),
    Column("number", Integer, nullable=False),
    Column("opened_at", Moment),
    Column("cap", Integer),
    Column("free", Integer, nullable=False, default=0),  # seats to give now, for placement
)
Index("ix_cohort_track_free", cohort.c.track, cohort.c.free, cohort.c.number)
Index("ix_cohort_track_number", cohort.c.track, cohort.c.number)

assignment = Table(
    "assignment",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("person", BigInteger, nullable=False, index=True),
    Column("track", AnyText, nullable=False),
    Column("state", String(16), nullable=False),
    Column("since", Moment, nullable=False),
    Column("cohort", BigInteger, index=True),
    Column("capacity", Integer, nullable=False),
    Column("away_from", Date),
    Column("away_until", Date),
    Column("missed", Integer, nullable=False),
    Column("note", AnyText, nullable=False),
    Column("marks", AnyText, nullable=False),
)
Index("ix_assignment_track_cohort", assignment.c.track, assignment.c.cohort, assignment.c.state)

enrollment = Table(
    "enrollment",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("person", BigInteger, nullable=False, index=True),
    Column("track", AnyText, nullable=False),
    Column("state", String(16), nullable=False),
    Column("since", Moment, nullable=False),
    Column("applied_at", Moment, nullable=False),
    Column("cohort", BigInteger),
    Column("lead", BigInteger),
    Column("cover", BigInteger),
    Column("front", Boolean, nullable=False),
    Column("placed_at", Moment),
    Column("evidence_at", Moment),
    Column("milestone", Integer, nullable=False),
    Column("stuck_at", Moment),
    Column("note", AnyText, nullable=False),
    Column("reason", AnyText, nullable=False),
    Column("claimant", BigInteger),
    Column("until", Date),
    Column("hold_until", Moment),
    Column("marks", AnyText, nullable=False),
)
Index(
    "ix_enrollment_queue",
    enrollment.c.track,
    enrollment.c.state,
    enrollment.c.front,
    enrollment.c.applied_at,
    enrollment.c.id,
)
Index("ix_enrollment_cohort_state", enrollment.c.cohort, enrollment.c.state)

round_ = Table(
    "round",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("cohort", BigInteger, nullable=False),
    Column("mentor", BigInteger, nullable=False),
    Column("planned", Date, nullable=False),
    Column("state", String(16), nullable=False),
    Column("sent_at", Moment),
    Column("lines", AnyText, nullable=False),
    Column("marks", AnyText, nullable=False),
)
Index("ix_round_cohort_planned", round_.c.cohort, round_.c.planned)
Index("uq_round", round_.c.cohort, round_.c.mentor, round_.c.planned, unique=True)

confirmation = Table(
    "confirmation",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("person", BigInteger, nullable=False, index=True),
    Column("intents", AnyText, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("state", String(16), nullable=False),
    Column("consents", Boolean, nullable=False),
    Column("subject", AnyText, nullable=False),
    Column("text", AnyText, nullable=False),
    Column("notes", AnyText, nullable=False),
    Column("lines", AnyText, nullable=False),
    Column("kind", AnyText, nullable=False),
    Column("about", BigInteger, nullable=False),
)

matter = Table(
    "matter",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("number", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("subject", BigInteger, nullable=False),
    Column("text", AnyText, nullable=False),
    Column("ok", AnyText, nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("state", String(16), nullable=False, index=True),
    Column("decided_by", BigInteger),
    Column("decided_at", Moment),
    Column("decision", AnyText, nullable=False),
    Column("snoozed_until", Moment),
)

badge = Table(
    "badge",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("person", BigInteger, nullable=False, index=True),
    Column("enrollment", BigInteger, nullable=False, unique=True),
    Column("track", AnyText, nullable=False),
    Column("at", Moment, nullable=False),
    Column("urn", AnyText, nullable=False),
    Column("state", String(16), nullable=False),
)

post = Table(
    "post",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("cohort", BigInteger, nullable=False, index=True),
    Column("author", BigInteger, nullable=False),
    Column("at", Moment, nullable=False),
    Column("subject", AnyText, nullable=False),
    Column("text", AnyText, nullable=False),
    Column("message_id", AnyText, nullable=False, index=True),
    Column("sender", AnyText, nullable=False),
    Column("state", String(16), nullable=False),
)

notice = Table(
    "notice",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("person", BigInteger, nullable=False, index=True),
    Column("kind", AnyText, nullable=False),
    Column("about", BigInteger, nullable=False),
    Column("since", Moment, nullable=False),
)

case = Table(
    "case",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("reporter", BigInteger, nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("owner", BigInteger),
    Column("state", String(16), nullable=False),
    Column("item", BigInteger),
)

no_contact = Table(
    "no_contact",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("one", BigInteger, nullable=False, index=True),
    Column("other", BigInteger, nullable=False, index=True),
    Column("since", Moment, nullable=False),
    Column("state", String(16), nullable=False),
)

journal = Table(
    "journal",
    metadata,
    Column("id", AutoId, primary_key=True, autoincrement=True),
    Column("at", Moment, nullable=False, index=True),
    Column("item", BigInteger, nullable=False, index=True),
    Column("event", AnyText, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("entity", BigInteger, nullable=False),
    Column("by", AnyText, nullable=False),
    Column("why", AnyText, nullable=False),
    Column("before", AnyText, nullable=False),
    Column("after", AnyText, nullable=False),
    Column("gone", Boolean, nullable=False),
    Column("image", AnyText, nullable=False),  # the entity as it became, JSON
)
Index("ix_journal_entity", journal.c.entity, journal.c.id)

timer = Table(
    "timer",
    metadata,
    Column("kind", String(16), primary_key=True),
    Column("subject", BigInteger, primary_key=True, autoincrement=False),
    Column("due_at", Moment, nullable=False),
    Column("rank", Integer, nullable=False, default=0),
)
Index("ix_timer_due", timer.c.due_at, timer.c.rank)

outbox = Table(
    "outbox",
    metadata,
    Column("id", AutoId, primary_key=True, autoincrement=True),
    Column("item", BigInteger, nullable=False, index=True),
    Column("key", String(200), nullable=False, unique=True),
    Column("person", BigInteger, nullable=False),
    Column("to_address", AnyText, nullable=False),
    Column(
        "spelling", AnyText, nullable=False, server_default=""
    ),  # in its envelope, to the letter
    Column("mailbox", AnyText),  # of a stranger, without its plus-tag: caps are counted by it
    Column("sender", AnyText, nullable=False),  # the envelope's, bounce+TOKEN@
    Column("kind", String(32), nullable=False),
    Column("thread", AnyText, nullable=False),
    Column("about", BigInteger, nullable=False),
    Column("refs", AnyText, nullable=False),
    Column("token", String(64), unique=True),  # SHA-256 of the token in Reply-To
    Column("message_id", AnyText, nullable=False, index=True),
    Column("subject", AnyText, nullable=False),
    Column("text", AnyText, nullable=False),  # the plain part, to know it again when quoted
    Column("data", LargeBinary, nullable=False),
    Column("counted", Boolean, nullable=False),  # auto-generated: the budget looks at it
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment),  # of the token
    Column("due_at", Moment, nullable=False),
    Column("state", String(16), nullable=False, default="queued"),
    Column("attempts", Integer, nullable=False, default=0),
    Column("leased_until", Moment),
    Column("worker", AnyText, nullable=False, default=""),
    Column("reply", AnyText, nullable=False, default=""),  # the server's last words
    Column("sent_at", Moment),
)
Index("ix_outbox_state_due", outbox.c.state, outbox.c.due_at, outbox.c.id)
Index("ix_outbox_person", outbox.c.person, outbox.c.created_at)
Index("ix_outbox_mailbox", outbox.c.mailbox, outbox.c.created_at)
# On PostgreSQL, too (versions/0003). To say so here would load its dialect everywhere, which is
# two megabytes.
Index("ix_outbox_strangers", outbox.c.created_at, sqlite_where=outbox.c.mailbox.is_not(None))

#: Addresses that were forgotten, as keyed hashes: the store's part of the journal of erasures.
erased = Table(
    "erased",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("at", Moment, nullable=False),
)

#: The cleaning of all rows of somebody, while it goes on (see store.cleaning).
cleaning = Table(
    "cleaning",
    metadata,
    Column("id", AutoId, primary_key=True, autoincrement=True),
    Column("person", BigInteger, nullable=False),
    Column("addresses", AnyText, nullable=False),  # JSON; gone with the row when all is clean
    Column("words", AnyText, nullable=False),  # JSON: what else they were called
    Column("place", String(20), nullable=False, default=""),  # the table it has come to
    Column("after", BigInteger, nullable=False, default=0),  # and the row
    Column("left", AnyText, nullable=False, default="[]"),  # rows that are not through yet
)

#: What outlives an erasure: bans and no-contact pairs, by the hash of the address alone.
restriction = Table(
    "restriction",
    metadata,
    Column("id", AutoId, primary_key=True, autoincrement=True),
    Column("digest", String(64), nullable=False, index=True),
    Column("kind", String(16), nullable=False),  # ban, apart
    Column("other", BigInteger, index=True),  # of a pair: the person who is still here
    Column("other_digest", String(64), index=True),  # or the hash of one who is not, either
)

cursor = Table(
    "cursor",
    metadata,
    Column("mailbox", String(300), primary_key=True),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("uid", BigInteger, nullable=False),
)

meta = Table(
    "meta",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("value", AnyText, nullable=False),
)
