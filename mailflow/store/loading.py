"""Loading a narrow snapshot: what one decision may see, and no more.

Every query here is by key or by an index that leads to few rows: a decision costs the same
with a hundred enrollments and with a hundred thousand.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import (
    and_,
    bindparam,
    func,
    or_,
    select,
    union,
    union_all,
)

from mailflow.program.model import (
    OPEN_STATES,
    Assignment,
    Badge,
    Case,
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
from mailflow.program.placement import ENOUGH_MENTORS
from mailflow.program.settings import Settings
from mailflow.program.snapshot import Scope, Sent, Snapshot
from mailflow.store import frozen, schema, trails
from mailflow.store.entities import columns, entities
from mailflow.store.link import Link
from mailflow.store.rows import from_values
from mailflow.store.statement import Query, one, one_of

T = TypeVar("T")

QUEUE_HEAD = 12
FREE_COHORTS = 4
ROUNDS_BACK = timedelta(days=60)
BUDGET_BACK = timedelta(days=8)
OVER = sorted(str(state) for state in set(EnrollmentState) - OPEN_STATES)

_person, _cohort, _round, _post = schema.person, schema.cohort, schema.round_, schema.post
_e, _a, _asked, _matter = (
    schema.enrollment, schema.assignment, schema.confirmation, schema.matter,
)  # fmt: skip


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
# What is over is few in a cohort, and less to look through than an index entry per open state.
MEMBERS = entities(
    Enrollment, one_of(_e.c.cohort, "cohorts"), *(_e.c.state != state for state in OVER)
)
# Who reached the goal in a cohort that is, or may become, short of mentors (M34).
ALUMNI = entities(Enrollment, one_of(_e.c.cohort, "cohorts"), _e.c.state == "completed")
MENTORS = entities(Assignment, one_of(_a.c.cohort, "cohorts"))
SPARE_MENTORS = entities(
    Assignment,
    _a.c.track == bindparam("track"),
    _a.c.cohort.is_(None),
    _a.c.state == "on_duty",
)
COHORTS = entities(Cohort, or_(one_of(_cohort.c.id, "ids"), one_of(_cohort.c.name, "names")))
OPEN_MATTERS = entities(Matter, _matter.c.state == "open")
MATTERS = entities(Matter, one_of(_matter.c.id, "ids"))
CASES = entities(Case, one_of(schema.case.c.id, "ids"))
BADGES = entities(Badge, one_of(schema.badge.c.enrollment, "enrollments"))
_pair = schema.no_contact
PAIRS = entities(
    NoContact,
    or_(one_of(_pair.c.one, "people"), one_of(_pair.c.other, "people"), one_of(_pair.c.id, "ids")),
)
NOTICES = entities(Notice, one_of(schema.notice.c.person, "people"))


def _cohorts_of_track() -> Query[Cohort]:
    """A few cohorts with a free seat, the first and the newest one."""
    of_track = select(*columns(Cohort)).where(_cohort.c.track == bindparam("track"))
    number = _cohort.c.number
    some = (
        of_track.where(_cohort.c.free > 0).order_by(number).limit(FREE_COHORTS),
        of_track.order_by(number).limit(1),
        of_track.order_by(number.desc()).limit(1),
    )
    cohorts = union(*(select(part.subquery()) for part in some))
    return Query(cohorts, partial(from_values, Cohort), remember=True)


COHORTS_OF_TRACK = _cohorts_of_track()

_waits = and_(_e.c.track == bindparam("track"), _e.c.state == "waitlisted")


def _queue() -> Query[Enrollment]:
    """The heads of both halves of a queue, each in the order of the index: nothing is sorted."""
    halves = (
        select(*columns(Enrollment))
        .where(_waits, _e.c.front.is_(front))
        .order_by(_e.c.applied_at, _e.c.id)
        .limit(QUEUE_HEAD)
        for front in (True, False)
    )
    both = union_all(*(select(half.subquery()) for half in halves))
    return Query(both, partial(from_values, Enrollment), remember=True)


QUEUE = _queue()
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
    """A snapshot in the making. What was loaded stays: a wider scope loads only what is new."""

    def __init__(self, link: Link, settings: Settings, now: datetime) -> None:
        self._link = link
        self._settings = settings
        self._now = now
        self._asked: dict[tuple[Query[Any], str], set[Any]] = {}
        self._loaded: Scope | None = None  # the last one, and what was made of it
        self._outline: Snapshot | None = None
        self._whole: Snapshot | None = None
        self._named: dict[int, Person] = {}  # by the scope; the others are named by entities
        self._people: dict[int, Person] = {}
        self._cohorts: dict[int, Cohort] = {}
        self._assignments: dict[int, Assignment] = {}
        self._enrollments: dict[int, Enrollment] = {}
        self._rounds: dict[int, Round] = {}
        self._confirmations: dict[int, Confirmation] = {}
        self._matters = by_id(OPEN_MATTERS.all(link))
        self._badges: dict[int, Badge] = {}
        self._posts: dict[int, Post] = {}
        self._pairs: dict[int, NoContact] = {}
        self._cases: dict[int, Case] = {}
        self._notices: dict[int, Notice] = {}
        self._sent: dict[int, tuple[Sent, ...]] = {}
        self._waiting: dict[str, int] = {}
        self._positions: dict[int, int] = {}
        self._frozen, self._is_frozen = frozen.periods(link, now)

    def snapshot(self, scope: Scope) -> Snapshot:
        """What a decision about `scope` may see (see Scope and Snapshot)."""
        if self._whole is None or scope != self._loaded:
            self._load(scope)
            self._add_pairs(scope)
            self._add_about_people()
            self._add_positions(scope)
            self._whole = self._snapshot()
        return self._whole

    def outline(self, scope: Scope) -> Snapshot:
        """The same for who only reads: no badges, notices, budgets, pairs and places in line."""
        if self._outline is None or scope != self._loaded:
            self._load(scope)
            self._outline = self._snapshot()
        return self._outline

    def _load(self, scope: Scope) -> None:
        """What the scope asks for; after a trail all that it leads to."""
        if scope == self._loaded:
            return
        self._loaded, self._outline, self._whole = scope, None, None
        if scope.trails:
            self._add_named(replace(scope, people=scope.people | scope.trails))
            self._add_own(scope)
            self._add_trails(scope.trails)
        tracks = [t for t in sorted(scope.tracks) if t in self._settings.tracks]
        new_tracks = [track for track in tracks if track not in self._waiting]
        self._add_named(scope)
        self._add_own(scope)
        self._add_cohorts(scope, new_tracks)
        self._add_members(new_tracks)
        self._add_others()

    def _snapshot(self) -> Snapshot:
        return Snapshot(
            settings=self._settings,
            people=dict(self._people),
            cohorts=dict(self._cohorts),
            assignments=dict(self._assignments),
            enrollments=dict(self._enrollments),
            rounds=dict(self._rounds),
            confirmations=dict(self._confirmations),
            matters=dict(self._matters),
            badges=dict(self._badges),
            posts=dict(self._posts),
            pairs=dict(self._pairs),
            notices=dict(self._notices),
            cases=dict(self._cases),
            sent=dict(self._sent),
            waiting=dict(self._waiting),
            positions=dict(self._positions),
            frozen=self._frozen,
            is_frozen=self._is_frozen,
        )

    def _new(self, query: Query[Any], **lists: Collection[Any]) -> dict[str, list[Any]] | None:
        """The values for which this query has not been asked yet, None if there are none."""
        new: dict[str, list[Any]] = {}
        for name, values in lists.items():
            if not values:
                new[name] = []
                continue
            asked = self._asked.setdefault((query, name), set())
            new[name] = [value for value in values if value not in asked]
            asked.update(new[name])
        return new if any(new.values()) else None

    def _add(self, found: dict[int, T], query: Query[T], **lists: Collection[Any]) -> None:
        """Add what a query finds for lists of keys."""
        if new := self._new(query, **lists):
            found.update(by_id(query.all(self._link, **new)))

    def _add_named(self, scope: Scope) -> None:
        """Writers and organizers; questions, rounds and posts that the mail answers."""
        addresses = (
            *scope.addresses, *self._settings.organizers, *self._settings.private_contacts,
        )  # fmt: skip
        self._add(self._named, PEOPLE_AT, addresses=addresses, ids=scope.people)
        self._people |= self._named
        self._add(self._confirmations, CONFIRMATIONS, people=self._named, ids=scope.confirmations)
        self._add(self._rounds, ROUNDS, ids=self._other(scope.rounds))
        posts = self._other(scope.posts)
        self._add(self._posts, POSTS, ids=posts, message_ids=scope.message_ids)
        self._add(self._matters, MATTERS, ids=self._other(scope.matters))
        self._add(self._cases, CASES, ids=self._other(scope.cases))

    def _other(self, ids: Iterable[int]) -> list[int]:
        """The ids that are of no question and no round: they may be of anything else."""
        return [key for key in ids if key not in self._confirmations and key not in self._rounds]

    def _add_own(self, scope: Scope) -> None:
        """The named people's own enrollments and assignments, and those asked for by id."""
        own = self._own(scope)
        self._add(self._enrollments, ENROLLMENTS, people=own, ids=scope.enrollments)
        self._add(self._assignments, ASSIGNMENTS, people=own, ids=scope.assignments)

    def _own(self, scope: Scope) -> set[int]:
        asked = (self._rounds[key].mentor for key in scope.rounds if key in self._rounds)
        return {*self._named, *asked}

    def _add_cohorts(self, scope: Scope, tracks: Iterable[str]) -> None:
        wanted = set(scope.cohorts)
        wanted |= {asked.cohort for asked in self._rounds.values()}
        wanted |= {post.cohort for post in self._posts.values()}
        wanted |= {
            e.cohort for e in self._enrollments.values() if e.cohort and e.state in OPEN_STATES
        }
        wanted |= {a.cohort for a in self._assignments.values() if a.cohort}
        for track in tracks:
            self._cohorts |= by_id(COHORTS_OF_TRACK.all(self._link, track=track))
        more = [key for key in wanted if key not in self._cohorts]
        self._add(self._cohorts, COHORTS, ids=more, names=scope.cohort_names)

    def _add_members(self, tracks: Iterable[str]) -> None:
        """Mentors, mentees and rounds of the cohorts; heads of queues; mentors who stand by."""
        self._add(self._enrollments, MEMBERS, cohorts=self._cohorts)
        self._add(self._assignments, MENTORS, cohorts=self._cohorts)
        self._add(self._enrollments, ALUMNI, cohorts=self._nearly_short())
        if new := self._new(RECENT_ROUNDS, cohorts=self._cohorts):
            since = (self._now - ROUNDS_BACK).date()
            self._rounds |= by_id(RECENT_ROUNDS.all(self._link, since=since, **new))
        for track in tracks:
            self._waiting[track] = waiting(self._link, track)
            if self._waiting[track]:
                self._enrollments |= by_id(self._queue(track))
            self._assignments |= by_id(SPARE_MENTORS.all(self._link, track=track))

    def _add_trails(self, people: Collection[int]) -> None:
        """Whatever names them, as far back as it goes."""
        own: list[Enrollment | Assignment] = [
            *(e for e in self._enrollments.values() if e.person in people),
            *(a for a in self._assignments.values() if a.person in people),
        ]
        found = trails.of(self._link, people, own)
        self._confirmations |= by_id(found.confirmations)
        self._cases |= by_id(found.cases)
        self._badges |= by_id(found.badges)
        self._enrollments |= by_id(found.enrollments)
        self._posts |= by_id(found.posts)
        self._rounds |= by_id(found.rounds)

    def _nearly_short(self) -> list[int]:
        """The cohorts that can do without no mentor of theirs."""
        on_duty = Counter(a.cohort for a in self._assignments.values() if a.state == "on_duty")
        return [c for c in self._cohorts if 0 < on_duty[c] <= ENOUGH_MENTORS]

    def _queue(self, track: str) -> list[Enrollment]:
        """The head of a track's queue: those in front, then the others."""
        heads = QUEUE.all(self._link, track=track)
        return sorted(heads, key=lambda e: (not e.front, e.applied_at, e.id))[:QUEUE_HEAD]

    def _add_others(self) -> None:
        """Everybody whom the loaded entities name."""
        keys: set[int | None] = {a.person for a in self._assignments.values()}
        keys |= {m.decided_by for m in self._matters.values()}
        keys |= {p.author for p in self._posts.values()}
        keys |= {key for case in self._cases.values() for key in (case.reporter, case.owner)}
        for e in self._enrollments.values():
            keys |= {e.person, e.lead, e.cover, e.claimant}
        for asked in self._rounds.values():
            keys |= {asked.mentor, *(line.mentee for line in asked.lines)}
        self._add_people(keys)

    def _add_people(self, keys: Iterable[int | None]) -> None:
        missing = [key for key in keys if key and key not in self._people]
        self._add(self._people, PEOPLE, ids=missing)

    def _add_pairs(self, scope: Scope) -> None:
        """Who is kept apart from whom; organizers who ask are told who it is about."""
        self._add(self._pairs, PAIRS, people=self._people, ids=scope.pairs)
        self._add_people(key for pair in self._pairs.values() for key in (pair.one, pair.other))

    def _add_about_people(self) -> None:
        """Their badges, what waits for their slot, and the mails that count for their budget."""
        self._add(self._badges, BADGES, enrollments=self._enrollments)
        self._add(self._notices, NOTICES, people=self._people)
        if new := self._new(SENT, people=self._people):
            self._sent |= sent(self._link, new["people"], self._now)

    def _add_positions(self, scope: Scope) -> None:
        """The place in line of those waiting whom the scope names; a count for each."""
        own = self._own(scope)
        for e in self._enrollments.values():
            named = e.id in scope.enrollments or e.person in own
            if named and e.state is EnrollmentState.WAITLISTED and e.id not in self._positions:
                ahead = AHEAD[e.front].first(
                    self._link, track=e.track, applied_at=e.applied_at, enrollment=e.id
                )
                self._positions[e.id] = 1 + (ahead or 0)


def by_id(found: Iterable[T]) -> dict[int, T]:
    """Entities by their ids, in the order of these."""
    pairs = [(entity.id, entity) for entity in found]  # type: ignore[attr-defined]
    return dict(sorted(pairs, key=itemgetter(0)))


def sent(link: Link, people: list[int], now: datetime) -> dict[int, tuple[Sent, ...]]:
    """The counted mails of the last days to these people."""
    found: dict[int, tuple[Sent, ...]] = {}
    for person, mail in SENT.all(link, people=people, since=now - BUDGET_BACK):
        found[person] = (*found.get(person, ()), mail)
    return found


def waiting(link: Link, track: str) -> int:
    """How long a track's queue is."""
    return WAITING.first(link, track=track) or 0
