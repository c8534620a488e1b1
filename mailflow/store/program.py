"""The program's tables: snapshots to decide with, and the recording of facts."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import Select, and_, bindparam, or_, select

from mailflow.program.decision import Fact
from mailflow.program.model import (
    Assignment,
    Badge,
    Case,
    Cohort,
    Confirmation,
    Enrollment,
    Matter,
    NoContact,
    Notice,
    Person,
    Post,
    Round,
)
from mailflow.program.pen import local_part
from mailflow.program.settings import Settings
from mailflow.program.snapshot import Scope, Snapshot
from mailflow.store import loading, schema
from mailflow.store.entities import entities
from mailflow.store.journal import Journal
from mailflow.store.link import Link
from mailflow.store.rows import NAMES, TABLES, to_row
from mailflow.store.statement import Query, Statement, insert, one, upsert

T = TypeVar("T")

ALL: Mapping[type[Any], Query[Any]] = {kind: entities(kind, remember=False) for kind in TABLES}
_known = schema.person_address
PERSON_AT = Query(select(_known.c.person).where(_known.c.address == bindparam("address")), one)
ALIKE = 5
NAMED = Query(
    select(schema.person.c.id).where(schema.person.c.name == bindparam("name")).limit(ALIKE), one
)


def _called(database: str) -> Select[Any]:
    """Whose name begins with a word; bytes are compared, as the index of SQLite does."""
    name: Any = schema.person.c.name
    name = name if database == "sqlite" else name.collate("C")
    begins = and_(name >= bindparam("low"), name < bindparam("high"))
    return select(schema.person.c.id).where(or_(name == bindparam("word"), begins)).limit(ALIKE)


CALLED = Query(_called, one)
LOCAL = Query(select(_known.c.person).where(_known.c.local == bindparam("local")).limit(ALIKE), one)
_e, _round = schema.enrollment, schema.round_
LATE_PLACES = entities(
    Enrollment,
    or_(and_(*(_e.c.state != state for state in loading.OVER)), _e.c.since >= bindparam("since")),
    remember=False,
)
LATE_ROUNDS = entities(Round, _round.c.planned >= bindparam("day"), remember=False)
OPEN_CASES = entities(Case, schema.case.c.state != "resolved", remember=False)
LOG = entities(Post, schema.post.c.cohort == bindparam("cohort"), remember=False)
OWN_POSTS = entities(Post, schema.post.c.author == bindparam("author"), remember=False)

RECORD = {
    kind: upsert(table, *NAMES[kind], **({"free": 0} if kind is Cohort else {}))
    for kind, table in TABLES.items()
}
FORGET = {
    kind: Statement(table.delete().where(table.c.id == bindparam("key")))
    for kind, table in TABLES.items()
}
ADDRESSES: Query[tuple[str, str]] = Query(
    select(_known.c.address, _known.c.local).where(_known.c.person == bindparam("key")),
    lambda address, local: (address, local),
)
FORGET_ADDRESSES = Statement(_known.delete().where(_known.c.person == bindparam("key")))
RECORD_ADDRESS = insert(_known, "address", "person", "local")
_free = schema.cohort.c.free
SET_FREE = Statement(
    schema.cohort.update()
    .where(schema.cohort.c.id == bindparam("key"), _free != bindparam("seats"))
    .values(free=bindparam("seats"))
)
UNREAD_CASES: Query[int] = Query(
    select(schema.case.c.id).where(
        schema.case.c.owner == bindparam("key"), schema.case.c.state == "open"
    ),
    one,
)


class ProgramStore:
    """The program within one transaction."""

    def __init__(self, link: Link, settings: Settings) -> None:
        self._link = link
        self._settings = settings

    # loading -----------------------------------------------------------------------------

    def load(self, scope: Scope, now: datetime) -> Snapshot:
        """What a decision about `scope` may see (see Scope and Snapshot)."""
        return self.loading(now).snapshot(scope)

    def loading(self, now: datetime) -> loading.Loading:
        """The same for a scope that grows while the mail is understood."""
        return loading.Loading(self._link, self._settings, now)

    def everything(self, now: datetime) -> Snapshot:
        """The whole program: for the export."""
        people = self._all(Person)
        return Snapshot(
            settings=self._settings,
            people=people,
            cohorts=self._all(Cohort),
            assignments=self._all(Assignment),
            enrollments=self._all(Enrollment),
            rounds=self._all(Round),
            confirmations=self._all(Confirmation),
            matters=self._all(Matter),
            badges=self._all(Badge),
            posts=self._all(Post),
            notices=self._all(Notice),
            cases=self._all(Case),
            pairs=self._all(NoContact),
            sent=loading.sent(self._link, list(people), now),
            waiting={track: loading.waiting(self._link, track) for track in self._settings.tracks},
        )

    def outlook(self, now: datetime, back: timedelta) -> Snapshot:
        """The whole program as it is now, and what ended lately: for who looks back at weeks.

        Without what people wrote and what waits to be told; it is read a table at a time.
        """
        since = now - back
        state = Snapshot(
            settings=self._settings,
            people=self._all(Person),
            cohorts=self._all(Cohort),
            assignments=self._all(Assignment),
            enrollments=loading.by_id(LATE_PLACES.all(self._link, since=since)),
            rounds=loading.by_id(LATE_ROUNDS.all(self._link, day=since.date())),
            matters=loading.by_id(loading.OPEN_MATTERS.all(self._link)),
            cases=loading.by_id(OPEN_CASES.all(self._link)),
            pairs=self._all(NoContact),
            waiting={track: loading.waiting(self._link, track) for track in self._settings.tracks},
        )
        readers = [reader.id for reader in state.organizers()]
        return replace(state, sent=loading.sent(self._link, readers, now))

    def _all(self, kind: type[T]) -> dict[int, T]:
        return loading.by_id(ALL[kind].all(self._link))

    def person(self, key: int) -> Person | None:
        """One person."""
        return loading.PEOPLE.first(self._link, ids=[key])

    def people(self, keys: Iterable[int]) -> dict[int, Person]:
        """Those of them whom there are."""
        return loading.by_id(loading.PEOPLE.all(self._link, ids=list(keys)))

    def person_id(self, address: str) -> int | None:
        """Whose address this is, None if nobody's."""
        return PERSON_AT.first(self._link, address=address)

    def alike(self, name: str, local: str) -> list[int]:
        """Who is called so, or has an address that begins so; a few of each."""
        named = NAMED.all(self._link, name=name) if " " in name.strip() else []
        return named + (LOCAL.all(self._link, local=local) if local else [])

    def called(self, word: str) -> list[int]:
        """Whose first name this is, or whose whole name; a few."""
        return CALLED.all(self._link, word=word, low=f"{word} ", high=f"{word}!")

    def cases_of_owner(self, key: int) -> frozenset[int]:
        """The private cases that nobody has read yet, and that are theirs to look after."""
        return frozenset(UNREAD_CASES.all(self._link, key=key))

    def log_of(self, cohort: int) -> dict[int, Post]:
        """Every post of a cohort."""
        return loading.by_id(LOG.all(self._link, cohort=cohort))

    def posts_of(self, author: int) -> dict[int, Post]:
        """Every post of a person, whichever cohort it went to."""
        return loading.by_id(OWN_POSTS.all(self._link, author=author))

    # recording -----------------------------------------------------------------------------

    def record(self, facts: Iterable[Fact], item: int) -> None:
        """Make facts true: the entities' rows, and a line each in the journal."""
        rows = [(fact, to_row(fact.entity)) for fact in facts]
        Journal(self._link).append(rows, item)
        last = {fact.entity.id: place for place, (fact, _) in enumerate(rows)}
        for place, (fact, row) in enumerate(rows):
            # Of several facts of one thing the last one says what its row holds. People may pass
            # an address on to each other, so theirs are written in turn.
            if last[fact.entity.id] == place or isinstance(fact.entity, Person):
                self._record(fact, row)

    def _record(self, fact: Fact, row: Mapping[str, Any]) -> None:
        entity = fact.entity
        kind = type(entity)
        if fact.gone:
            FORGET[kind].run(self._link, key=entity.id)
            return
        RECORD[kind].run(self._link, **row)
        if isinstance(entity, Person):
            self._record_addresses(entity)

    def _record_addresses(self, person: Person) -> None:
        addresses = dict.fromkeys((person.address, *person.addresses))
        rows = [{"address": a, "person": person.id, "local": local_part(a)} for a in addresses]
        known = ADDRESSES.all(self._link, key=person.id)
        if sorted(known) != sorted((row["address"], row["local"]) for row in rows):
            if known:
                FORGET_ADDRESSES.run(self._link, key=person.id)
            RECORD_ADDRESS.run_many(self._link, rows)

    def set_free(self, seats: Mapping[int, int]) -> None:
        """Keep each cohort's number of free seats where placement looks for it."""
        rows = [{"key": cohort, "seats": free} for cohort, free in seats.items()]
        SET_FREE.run_many(self._link, rows)
