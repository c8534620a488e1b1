"""Loading a narrow snapshot: what one decision may see, and no more.

Every query here is by key or by an index that leads to few rows: a decision costs the same
with a hundred enrollments and with a hundred thousand.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Column, ColumnElement, Connection, and_, bindparam, func, or_, select, union

from mailflow.program.model import (
    OPEN_STATES,
    Assignment,
    Badge,
    Cohort,
    Confirmation,
    Enrollment,
    EnrollmentState,
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
from mailflow.store.rows import NAMES, TABLES, from_values
from mailflow.store.statement import Query, among, one, one_of

T = TypeVar("T")

QUEUE_HEAD = 12
FREE_COHORTS = 8
ROUNDS_BACK = timedelta(days=60)
BUDGET_BACK = timedelta(days=8)
OPEN = tuple(str(state) for state in OPEN_STATES)

_person, _cohort, _round, _post = schema.person, schema.cohort, schema.round_, schema.post
_e, _a, _asked, _matter = (
    schema.enrollment, schema.assignment, schema.confirmation, schema.matter,
)  # fmt: skip


def entities(kind: type[T], *conditions: ColumnElement[bool], remember: bool = True) -> Query[T]:
    """The entities of a kind that meet the conditions, in the order of their ids."""
    table = TABLES[kind]
    query = select(*columns(kind)).where(*conditions).order_by(table.c.id)
    return Query(query, partial(from_values, kind), remember=remember)


def columns(kind: type[Any]) -> list[Column[Any]]:
    """The columns that make an entity."""
    return [TABLES[kind].c[name] for name in NAMES[kind]]


PEOPLE = entities(Person, one_of(_person.c.id, "ids"))
_known = schema.person_address
PEOPLE_AT = entities(
    Person,
    or_(
        _person.c.id.in_(select(_known.c.person).where(one_of(_known.c.address, "addresses"))),
        one_of(_person.c.id, "ids"),
    ),
)
CONFIRMATIONS = entities(
    Confirmation,
    or_(
        and_(one_of(_asked.c.person, "people"), _asked.c.state == "open"),
        one_of(_asked.c.id, "ids"),
    ),
)
ROUNDS = entities(Round, one_of(_round.c.id, "ids"))
RECENT_ROUNDS = entities(
    Round, one_of(_round.c.cohort, "cohorts"), _round.c.planned >= bindparam("since")
)
POSTS = entities(Post, or_(one_of(_post.c.id, "ids"), one_of(_post.c.message_id, "message_ids")))
ENROLLMENTS = entities(Enrollment, or_(one_of(_e.c.person, "people"), one_of(_e.c.id, "ids")))
ASSIGNMENTS = entities(Assignment, or_(one_of(_a.c.person, "people"), one_of(_a.c.id, "ids")))
MEMBERS = entities(Enrollment, one_of(_e.c.cohort, "cohorts"), among(_e.c.state, OPEN))
MENTORS = entities(Assignment, one_of(_a.c.cohort, "cohorts"))
SPARE_MENTORS = entities(
    Assignment,
    _a.c.track == bindparam("track"),
    _a.c.cohort.is_(None),
    _a.c.state == "on_duty",
)
COHORTS = entities(Cohort, or_(one_of(_cohort.c.id, "ids"), one_of(_cohort.c.name, "names")))
MATTERS = entities(Matter, or_(_matter.c.state == "open", one_of(_matter.c.id, "ids")))
BADGES = entities(Badge, one_of(schema.badge.c.enrollment, "enrollments"))
_pair = schema.no_contact
PAIRS = entities(
    NoContact,
    or_(one_of(_pair.c.one, "people"), one_of(_pair.c.other, "people"), one_of(_pair.c.id, "ids")),
)
NOTICES = entities(Notice, one_of(schema.notice.c.person, "people"))


def _cohorts_of_track() -> Query[int]:
    """A few cohorts with a free seat, the first and the newest one."""
    of_track = select(_cohort.c.id).where(_cohort.c.track == bindparam("track"))
    number = _cohort.c.number
    some = (
        of_track.where(_cohort.c.free > 0).order_by(number).limit(FREE_COHORTS),
        of_track.order_by(number).limit(1),
        of_track.order_by(number.desc()).limit(1),
    )
    return Query(union(*(select(part.subquery()) for part in some)), one)


COHORTS_OF_TRACK = _cohorts_of_track()

_waits = and_(_e.c.track == bindparam("track"), _e.c.state == "waitlisted")
QUEUE = Query(
    select(*columns(Enrollment))
    .where(_waits)
    .order_by(_e.c.front.desc(), _e.c.applied_at, _e.c.id)
    .limit(QUEUE_HEAD),
    partial(from_values, Enrollment),
    remember=True,
)
WAITING = Query(select(func.count()).select_from(_e).where(_waits), one)


def _ahead(*, front: bool) -> Query[int]:
    """How many wait before an enrollment: who came earlier, and whoever stands in front."""
    earlier = or_(
        _e.c.applied_at < bindparam("applied_at"),
        and_(_e.c.applied_at == bindparam("applied_at"), _e.c.id < bindparam("enrollment")),
    )
    ahead = and_(_e.c.front.is_(front), earlier)
    before = ahead if front else or_(_e.c.front.is_(True), ahead)
    return Query(select(func.count()).select_from(_e).where(_waits, before), one)


AHEAD = {front: _ahead(front=front) for front in (True, False)}

_out = schema.outbox
SENT = Query(
    select(_out.c.person, _out.c.created_at, _out.c.kind)
    .where(one_of(_out.c.person, "people"), _out.c.counted, _out.c.created_at > bindparam("since"))
    .order_by(_out.c.id),
    lambda person, at, kind: (person, Sent(at, kind)),
)


class Loading:
    """One snapshot in the making; its maps grow from step to step."""

    def __init__(self, connection: Connection, settings: Settings, now: datetime) -> None:
        self._connection = connection
        self._settings = settings
        self._now = now
        self._people: dict[int, Person] = {}
        self._cohorts: dict[int, Cohort] = {}
        self._assignments: dict[int, Assignment] = {}
        self._enrollments: dict[int, Enrollment] = {}
        self._rounds: dict[int, Round] = {}
        self._posts: dict[int, Post] = {}

    def snapshot(self, scope: Scope) -> Snapshot:
        """What a decision about `scope` may see (see Scope and Snapshot)."""
        tracks = sorted(scope.tracks & set(self._settings.tracks))
        self._add_named(scope)
        confirmations = self._some(
            CONFIRMATIONS, people=list(self._people), ids=list(scope.confirmations)
        )
        own = {*self._people, *(asked.mentor for asked in self._rounds.values())}
        self._add_own(own, scope)
        self._add_cohorts(scope, tracks)
        self._add_members(tracks)
        matters = self._some(MATTERS, ids=list(scope.matters))
        self._add_others(matters.values())
        pairs = self._some(PAIRS, people=list(self._people), ids=list(scope.pairs))
        # Organizers who ask are told who it is about.
        self._add_people(key for pair in pairs.values() for key in (pair.one, pair.other))
        people = list(self._people)
        return Snapshot(
            settings=self._settings,
            people=self._people,
            cohorts=self._cohorts,
            assignments=self._assignments,
            enrollments=self._enrollments,
            rounds=self._rounds,
            confirmations=confirmations,
            matters=matters,
            badges=self._some(BADGES, enrollments=list(self._enrollments)),
            posts=self._posts,
            pairs=pairs,
            notices=self._some(NOTICES, people=people),
            sent=sent(self._connection, people, self._now),
            waiting={track: waiting(self._connection, track) for track in tracks},
            positions=self._positions(scope, own),
        )

    def _some(self, query: Query[T], **values: Any) -> dict[int, T]:
        return by_id(query.all(self._connection, **values))

    def _add_named(self, scope: Scope) -> None:
        """Writers and organizers; rounds and posts that the mail answers."""
        addresses = {
            *scope.addresses, *self._settings.organizers, *self._settings.private_contacts,
        }  # fmt: skip
        self._people |= self._some(PEOPLE_AT, addresses=list(addresses), ids=list(scope.people))
        if scope.rounds:
            self._rounds |= self._some(ROUNDS, ids=list(scope.rounds))
        if scope.posts or scope.message_ids:
            self._posts |= self._some(
                POSTS, ids=list(scope.posts), message_ids=list(scope.message_ids)
            )

    def _add_own(self, people: Iterable[int], scope: Scope) -> None:
        """The loaded people's own enrollments and assignments, and those asked for by id."""
        mine = list(people)
        self._enrollments |= self._some(ENROLLMENTS, people=mine, ids=list(scope.enrollments))
        self._assignments |= self._some(ASSIGNMENTS, people=mine, ids=list(scope.assignments))

    def _add_cohorts(self, scope: Scope, tracks: Iterable[str]) -> None:
        wanted = set(scope.cohorts)
        wanted |= {asked.cohort for asked in self._rounds.values()}
        wanted |= {post.cohort for post in self._posts.values()}
        wanted |= {
            e.cohort for e in self._enrollments.values() if e.cohort and e.state in OPEN_STATES
        }
        wanted |= {a.cohort for a in self._assignments.values() if a.cohort}
        for track in tracks:
            wanted |= set(COHORTS_OF_TRACK.all(self._connection, track=track))
        if wanted or scope.cohort_names:
            self._cohorts = self._some(COHORTS, ids=list(wanted), names=list(scope.cohort_names))

    def _add_members(self, tracks: Iterable[str]) -> None:
        """Mentors, mentees and rounds of the cohorts; heads of queues; mentors who stand by."""
        if self._cohorts:
            cohorts = list(self._cohorts)
            self._enrollments |= self._some(MEMBERS, cohorts=cohorts)
            self._assignments |= self._some(MENTORS, cohorts=cohorts)
            since = (self._now - ROUNDS_BACK).date()
            self._rounds |= self._some(RECENT_ROUNDS, cohorts=cohorts, since=since)
        for track in tracks:
            self._enrollments |= self._some(QUEUE, track=track)
            self._assignments |= self._some(SPARE_MENTORS, track=track)

    def _add_others(self, matters: Iterable[Matter]) -> None:
        """Everybody whom the loaded entities name."""
        keys: set[int | None] = {a.person for a in self._assignments.values()}
        keys |= {m.decided_by for m in matters}
        keys |= {p.author for p in self._posts.values()}
        for enrollment in self._enrollments.values():
            keys |= {enrollment.person, enrollment.lead, enrollment.cover, enrollment.claimant}
        for asked in self._rounds.values():
            keys |= {asked.mentor, *(line.mentee for line in asked.lines)}
        self._add_people(keys)

    def _add_people(self, keys: Iterable[int | None]) -> None:
        if missing := [key for key in keys if key and key not in self._people]:
            self._people |= self._some(PEOPLE, ids=missing)

    def _positions(self, scope: Scope, people: set[int]) -> dict[int, int]:
        """The place in line of those waiting whom the scope names; a count for each."""
        return {
            e.id: 1 + (AHEAD[e.front].first(
                self._connection, track=e.track, applied_at=e.applied_at, enrollment=e.id
            ) or 0)
            for e in self._enrollments.values()
            if e.state is EnrollmentState.WAITLISTED
            and (e.id in scope.enrollments or e.person in people)
        }  # fmt: skip


def by_id(found: Iterable[T]) -> dict[int, T]:
    """Entities by their ids."""
    return {entity.id: entity for entity in found}  # type: ignore[attr-defined]


def sent(connection: Connection, people: list[int], now: datetime) -> dict[int, tuple[Sent, ...]]:
    """The counted mails of the last days to these people."""
    found: dict[int, tuple[Sent, ...]] = {}
    for person, mail in SENT.all(connection, people=people, since=now - BUDGET_BACK):
        found[person] = (*found.get(person, ()), mail)
    return found


def waiting(connection: Connection, track: str) -> int:
    """How long a track's queue is."""
    return WAITING.first(connection, track=track) or 0
