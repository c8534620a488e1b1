"""The program's tables: loading a narrow snapshot, and recording facts.

Every query here is by key or by an index that leads to few rows: a decision costs the same
with a hundred enrollments and with a hundred thousand.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from mailflow.program.decision import Fact
from mailflow.program.model import (
    OPEN_STATES,
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
from mailflow.program.settings import Settings
from mailflow.program.snapshot import Scope, Sent, Snapshot
from mailflow.store import schema
from mailflow.store.journal import Journal
from mailflow.store.rows import TABLES, from_row, to_row

T = TypeVar("T")

QUEUE_HEAD = 12
FREE_COHORTS = 8
ROUNDS_BACK = timedelta(days=60)
BUDGET_BACK = timedelta(days=8)
OPEN = tuple(str(state) for state in OPEN_STATES)


class ProgramStore:
    """The program within one transaction."""

    def __init__(self, connection: Connection, settings: Settings) -> None:
        self._connection = connection
        self._settings = settings

    # loading -----------------------------------------------------------------------------

    def load(self, scope: Scope, now: datetime) -> Snapshot:
        """What a decision about `scope` may see (see Scope and Snapshot)."""
        enrollments: dict[int, Enrollment] = {}
        assignments: dict[int, Assignment] = {}
        cohorts: dict[int, Cohort] = {}
        people = self._people(scope)
        confirmations = self._some(
            Confirmation, self._named(schema.confirmation, scope.confirmations, people)
        )
        rounds = self._by_id(Round, scope.rounds)
        posts = self._posts(scope)
        keys = set(people)
        keys |= {r.mentor for r in rounds.values()}
        self._add_own(keys, scope, enrollments, assignments)
        wanted = set(scope.cohorts) | {r.cohort for r in rounds.values()}
        wanted |= {post.cohort for post in posts.values()}
        wanted |= {e.cohort for e in enrollments.values() if e.cohort and str(e.state) in OPEN}
        wanted |= {a.cohort for a in assignments.values() if a.cohort}
        tracks = scope.tracks & set(self._settings.tracks)
        cohorts.update(self._cohorts(wanted, scope.cohort_names, tracks))
        self._add_members(cohorts, tracks, enrollments, assignments)
        rounds.update(self._rounds(cohorts, now))
        matters = self._some(
            Matter,
            or_(schema.matter.c.state == "open", schema.matter.c.id.in_(scope.matters or (0,))),
        )
        people.update(
            self._others(
                people,
                enrollments=enrollments,
                assignments=assignments,
                rounds=rounds,
                posts=posts,
                matters=matters,
            )
        )
        pairs = self._pairs(people, scope)
        people.update(self._by_id(Person, _both(pairs) - set(people)))
        return Snapshot(
            settings=self._settings,
            people=people,
            cohorts=cohorts,
            assignments=assignments,
            enrollments=enrollments,
            rounds=rounds,
            confirmations=confirmations,
            matters=matters,
            badges=self._some(Badge, schema.badge.c.enrollment.in_(list(enrollments))),
            posts=posts,
            pairs=pairs,
            notices=self._some(Notice, schema.notice.c.person.in_(list(people))),
            sent=self._sent(people, now),
            waiting={track: self._waiting(track) for track in tracks},
            positions=self._positions(scope, keys, enrollments),
        )

    def everything(self, now: datetime) -> Snapshot:
        """The whole program: for the export and the digest."""
        people = self._some(Person)
        return Snapshot(
            settings=self._settings,
            people=people,
            cohorts=self._some(Cohort),
            assignments=self._some(Assignment),
            enrollments=self._some(Enrollment),
            rounds=self._some(Round),
            confirmations=self._some(Confirmation),
            matters=self._some(Matter),
            badges=self._some(Badge),
            posts=self._some(Post),
            notices=self._some(Notice),
            cases=self._some(Case),
            pairs=self._some(NoContact),
            sent=self._sent(people, now),
            waiting={track: self._waiting(track) for track in self._settings.tracks},
        )

    def person(self, key: int) -> Person | None:
        """One person."""
        return self._by_id(Person, (key,)).get(key)

    def person_id(self, address: str) -> int | None:
        """Whose address this is, None if nobody's."""
        known = schema.person_address
        query = select(known.c.person).where(known.c.address == address)
        return self._connection.execute(query).scalar_one_or_none()

    def log_of(self, cohort: int) -> dict[int, Post]:
        """Every post of a cohort."""
        return self._some(Post, schema.post.c.cohort == cohort)

    def _some(self, kind: type[T], *conditions: ColumnElement[bool]) -> dict[int, T]:
        table = TABLES[kind]
        query = select(table).where(*conditions).order_by(table.c.id)
        rows = self._connection.execute(query).mappings()
        return {row["id"]: from_row(kind, dict(row)) for row in rows}

    def _by_id(self, kind: type[T], keys: Iterable[int]) -> dict[int, T]:
        wanted = sorted(set(keys))
        return self._some(kind, TABLES[kind].c.id.in_(wanted)) if wanted else {}

    def _people(self, scope: Scope) -> dict[int, Person]:
        addresses = scope.addresses | set(self._settings.organizers)
        addresses |= set(self._settings.private_contacts)
        known = schema.person_address
        by_address = select(known.c.person).where(known.c.address.in_(sorted(addresses)))
        ids = set(self._connection.execute(by_address).scalars()) | scope.people
        return self._by_id(Person, ids)

    def _named(
        self, table: Any, keys: Iterable[int], people: Mapping[int, Person]
    ) -> ColumnElement[bool]:
        mine = and_(table.c.person.in_(list(people)), table.c.state == "open")
        return or_(mine, table.c.id.in_(sorted(keys) or (0,)))

    def _posts(self, scope: Scope) -> dict[int, Post]:
        if not scope.posts and not scope.message_ids:
            return {}
        table = schema.post
        return self._some(
            Post,
            or_(
                table.c.id.in_(sorted(scope.posts) or (0,)),
                table.c.message_id.in_(sorted(scope.message_ids) or ("",)),
            ),
        )

    def _pairs(self, people: Mapping[int, Person], scope: Scope) -> dict[int, NoContact]:
        table, ids = schema.no_contact, sorted(people)
        named = table.c.id.in_(sorted(scope.pairs) or (0,))
        return self._some(NoContact, or_(table.c.one.in_(ids), table.c.other.in_(ids), named))

    def _add_own(
        self,
        keys: set[int],
        scope: Scope,
        enrollments: dict[int, Enrollment],
        assignments: dict[int, Assignment],
    ) -> None:
        """The loaded people's own enrollments and assignments, and those asked for by id."""
        mine = sorted(keys)
        e, a = schema.enrollment, schema.assignment
        enrollments.update(
            self._some(
                Enrollment,
                or_(e.c.person.in_(mine), e.c.id.in_(sorted(scope.enrollments) or (0,))),
            )
        )
        assignments.update(
            self._some(
                Assignment,
                or_(a.c.person.in_(mine), a.c.id.in_(sorted(scope.assignments) or (0,))),
            )
        )

    def _cohorts(
        self, keys: Iterable[int | None], names: Iterable[str], tracks: Iterable[str]
    ) -> dict[int, Cohort]:
        table = schema.cohort
        ids = {key for key in keys if key}
        for track in sorted(tracks):
            same = table.c.track == track
            free = select(table.c.id).where(same, table.c.free > 0)
            ids |= set(
                self._connection.execute(
                    free.order_by(table.c.number).limit(FREE_COHORTS)
                ).scalars()
            )
            of_track = select(table.c.id).where(same)
            for order in (table.c.number, table.c.number.desc()):
                ids |= set(self._connection.execute(of_track.order_by(order).limit(1)).scalars())
        wanted = or_(table.c.id.in_(sorted(ids) or (0,)), table.c.name.in_(sorted(names) or ("",)))
        return self._some(Cohort, wanted)

    def _add_members(
        self,
        cohorts: Mapping[int, Cohort],
        tracks: Iterable[str],
        enrollments: dict[int, Enrollment],
        assignments: dict[int, Assignment],
    ) -> None:
        """Mentors and mentees of the cohorts; heads of queues; mentors who stand by."""
        e, a = schema.enrollment, schema.assignment
        if cohorts:
            ids = sorted(cohorts)
            members = and_(e.c.cohort.in_(ids), e.c.state.in_(OPEN))
            enrollments.update(self._some(Enrollment, members))
            assignments.update(self._some(Assignment, a.c.cohort.in_(ids)))
        for track in sorted(tracks):
            head = (
                select(e)
                .where(e.c.track == track, e.c.state == "waitlisted")
                .order_by(e.c.front.desc(), e.c.applied_at, e.c.id)
                .limit(QUEUE_HEAD)
            )
            for row in self._connection.execute(head).mappings():
                enrollments[row["id"]] = from_row(Enrollment, dict(row))
            spare = and_(a.c.track == track, a.c.cohort.is_(None), a.c.state == "on_duty")
            assignments.update(self._some(Assignment, spare))

    def _rounds(self, cohorts: Mapping[int, Cohort], now: datetime) -> dict[int, Round]:
        if not cohorts:
            return {}
        table = schema.round_
        recent = and_(
            table.c.cohort.in_(sorted(cohorts)), table.c.planned >= (now - ROUNDS_BACK).date()
        )
        return self._some(Round, recent)

    def _others(
        self,
        known: Mapping[int, Person],
        *,
        enrollments: Mapping[int, Enrollment],
        assignments: Mapping[int, Assignment],
        rounds: Mapping[int, Round],
        posts: Mapping[int, Post],
        matters: Mapping[int, Matter],
    ) -> dict[int, Person]:
        """Everybody whom the loaded entities name."""
        keys: set[int | None] = {a.person for a in assignments.values()}
        keys |= {m.decided_by for m in matters.values()}
        keys |= {p.author for p in posts.values()}
        for enrollment in enrollments.values():
            keys |= {enrollment.person, enrollment.lead, enrollment.cover, enrollment.claimant}
        for asked in rounds.values():
            keys |= {asked.mentor, *(line.mentee for line in asked.lines)}
        return self._by_id(Person, {key for key in keys if key} - set(known))

    def _sent(self, people: Mapping[int, Person], now: datetime) -> dict[int, tuple[Sent, ...]]:
        table = schema.outbox
        query = (
            select(table.c.person, table.c.created_at, table.c.kind)
            .where(
                table.c.person.in_(sorted(people)),
                table.c.counted,
                table.c.created_at > now - BUDGET_BACK,
            )
            .order_by(table.c.id)
        )
        found: dict[int, tuple[Sent, ...]] = {}
        for person, at, kind in self._connection.execute(query):
            found[person] = (*found.get(person, ()), Sent(at, kind))
        return found

    def _waiting(self, track: str) -> int:
        e = schema.enrollment
        query = select(func.count()).where(e.c.track == track, e.c.state == "waitlisted")
        return self._connection.execute(query).scalar_one()

    def _positions(
        self,
        scope: Scope,
        people: set[int],
        enrollments: Mapping[int, Enrollment],
    ) -> dict[int, int]:
        """The place in line of those waiting whom the scope names; a count for each."""
        e = schema.enrollment
        asked = set(scope.enrollments)
        found = {}
        for waiting in enrollments.values():
            named = waiting.id in asked or waiting.person in people
            if str(waiting.state) != "waitlisted" or not named:
                continue
            earlier = or_(
                e.c.applied_at < waiting.applied_at,
                and_(e.c.applied_at == waiting.applied_at, e.c.id < waiting.id),
            )
            ahead = and_(e.c.front.is_(waiting.front), earlier)
            if not waiting.front:
                ahead = or_(e.c.front.is_(True), ahead)
            query = select(func.count()).where(
                e.c.track == waiting.track, e.c.state == "waitlisted", ahead
            )
            found[waiting.id] = self._connection.execute(query).scalar_one() + 1
        return found

    # recording -----------------------------------------------------------------------------

    def record(self, fact: Fact, item: int) -> None:
        """Make a fact true: the entity's row, and a line in the journal."""
        Journal(self._connection).append(fact, item)
        entity = fact.entity
        table = TABLES[type(entity)]
        if fact.gone:
            self._connection.execute(table.delete().where(table.c.id == entity.id))
            return
        row = to_row(entity)
        done = self._connection.execute(table.update().where(table.c.id == entity.id).values(row))
        if not done.rowcount:
            self._connection.execute(table.insert().values(row))
        if isinstance(entity, Person):
            self._record_addresses(entity)

    def _record_addresses(self, person: Person) -> None:
        table = schema.person_address
        self._connection.execute(table.delete().where(table.c.person == person.id))
        addresses = dict.fromkeys((person.address, *person.addresses))
        self._connection.execute(
            table.insert(), [{"address": a, "person": person.id} for a in addresses]
        )

    def set_free(self, cohort: int, free: int) -> None:
        """Keep the number of free seats where placement looks for it."""
        table = schema.cohort
        self._connection.execute(table.update().where(table.c.id == cohort).values(free=free))


def _both(pairs: Mapping[int, NoContact]) -> set[int]:
    """Everybody in a pair: organizers who ask are told who it is about."""
    return {key for pair in pairs.values() for key in (pair.one, pair.other)}
