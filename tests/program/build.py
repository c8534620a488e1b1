"""Small programs as values, for tests of the rules: people by first name, cohorts by name.

    world = World()
    deploy = world.cohort("deploy")
    priya = world.mentor("Priya", deploy)
    ana = world.mentee("Ana", deploy, lead=priya)
    with world.at("2027-03-09T08:00Z") as draft:
        check_in.plan(draft, world.assignment(priya))

What a `with` block drafts is taken over by the world, so that the next block goes on from there.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from mailflow.program import attention, notices
from mailflow.program.decision import Decision, Env, Fact, Mail
from mailflow.program.draft import Draft
from mailflow.program.model import (
    AddressState,
    Assignment,
    AssignmentState,
    Cohort,
    CohortState,
    Enrollment,
    EnrollmentState,
    Person,
    Round,
)
from mailflow.program.settings import Settings, Track
from mailflow.program.settle import WRITERS, settle
from mailflow.program.snapshot import Snapshot, evolve, tallied

ORGANIZERS = ("kendall@lab.test", "emily@lab.test")
DEPLOY = Track(
    "deploy",
    "Deploy OpenStack",
    "A server boots and is reachable",
    milestones=("tool chosen", "hosts ready", "first run", "server reachable"),
)
TALK = Track("talk", "Give a talk", "A talk is submitted", milestones=("topic", "draft"))


def moment(text: str) -> datetime:
    """A moment in UTC: "2027-03-09T08:00Z"."""
    return datetime.fromisoformat(text).astimezone(UTC)


START = moment("2027-03-01T10:00Z")  # a Monday


class World:
    """A program in the making: one snapshot, and everything that was decided on the way."""

    def __init__(self, zone: str = "UTC", tracks: Iterable[Track] = (DEPLOY, TALK), **changes: Any):
        settings = Settings(
            "Open Mentoring", ORGANIZERS, zone, tracks={t.name: t for t in tracks}, **changes
        )
        self.state = Snapshot(settings)
        self.facts: list[Fact] = []
        self.mails: list[Mail] = []
        self.said: list[str] = []
        self._ids = count(1)
        self._items = count(1)
        self.kendall, self.emily = self.person("Kendall"), self.person("Emily")

    def put(self, *entities: Any) -> None:
        """Add entities, or change them, as they are."""
        fields = {
            "Person": "people",
            "Cohort": "cohorts",
            "Assignment": "assignments",
            "Enrollment": "enrollments",
            "Round": "rounds",
            "Matter": "matters",
            "Case": "cases",
            "Post": "posts",
            "Confirmation": "confirmations",
            "Badge": "badges",
            "Notice": "notices",
            "NoContact": "pairs",
        }
        for entity in entities:
            name = fields[type(entity).__name__]
            table = {**getattr(self.state, name), entity.id: entity}
            self.state = replace(self.state, **{name: table})

    # nouns ------------------------------------------------------------------------------------

    def person(self, name: str, zone: str = "", **changes: Any) -> Person:
        changes = {"state": AddressState.PROVEN, "zone": zone} | changes
        address = f"{name.split(maxsplit=1)[0].lower()}@lab.test"
        person = Person(next(self._ids), address, name, **changes)
        self.put(person)
        return person

    def cohort(self, name: str, track: str = "", **changes: Any) -> Cohort:
        changes = {"state": CohortState.OPEN, "opened_at": START} | changes
        cohort = Cohort(next(self._ids), name, track or name, **changes)
        self.put(cohort)
        return cohort

    def mentor(self, who: str | Person, cohort: Cohort, zone: str = "", **changes: Any) -> Person:
        person = self.person(who, zone) if isinstance(who, str) else who
        changes = {"state": AssignmentState.ON_DUTY, "since": START} | changes
        key = next(self._ids)
        self.put(Assignment(key, person.id, cohort.track, cohort=cohort.id, **changes))
        return person

    def mentee(
        self,
        who: str | Person,
        cohort: Cohort,
        lead: Person | None = None,
        placed: datetime = START,
        zone: str = "",
        **changes: Any,
    ) -> Enrollment:
        person = self.person(who, zone) if isinstance(who, str) else who
        changes = {
            "state": EnrollmentState.ACTIVE,
            "since": placed,
            "applied_at": placed,
            "placed_at": placed,
            "cohort": cohort.id,
            "lead": lead.id if lead else None,
        } | changes
        enrollment = Enrollment(next(self._ids), person.id, cohort.track, **changes)
        self.put(enrollment)
        return enrollment

    def waiting(self, name: str, track: str, since: datetime = START) -> Enrollment:
        """Somebody on a track's waitlist."""
        person = self.person(name)
        waits = Enrollment(
            next(self._ids), person.id, track, EnrollmentState.WAITLISTED, since, since
        )
        self.put(waits)
        queue = {**self.state.waiting, track: self.state.waiting.get(track, 0) + 1}
        self.state = replace(self.state, waiting=queue)
        return waits

    def standing_by(self, who: str | Person, track: str, **changes: Any) -> Assignment:
        """An approved mentor whom no cohort has room for yet."""
        person = self.person(who) if isinstance(who, str) else who
        changes = {"state": AssignmentState.ON_DUTY, "since": START} | changes
        assignment = Assignment(next(self._ids), person.id, track, **changes)
        self.put(assignment)
        return assignment

    # as it is now -----------------------------------------------------------------------------

    def now(self, entity: Any) -> Any:
        """The entity as it is by now."""
        tables = (
            self.state.people,
            self.state.enrollments,
            self.state.assignments,
            self.state.rounds,
            self.state.matters,
            self.state.cohorts,
            self.state.posts,
            self.state.badges,
            self.state.confirmations,
        )
        return next(table[entity.id] for table in tables if entity.id in table)

    def assignment(self, mentor: Person, cohort: Cohort | None = None) -> Assignment:
        found = [
            a
            for a in self.state.assignments.values()
            if a.person == mentor.id and cohort in (None, self.state.cohorts[a.cohort or 0])
        ]
        (assignment,) = found
        return assignment

    def rounds(self, mentor: Person | None = None) -> list[Round]:
        found = (r for r in self.state.rounds.values() if mentor is None or r.mentor == mentor.id)
        return sorted(found, key=lambda r: (r.planned, r.id))

    def _who(self, key: int) -> Person:
        return self.state.people[key]

    # deciding ---------------------------------------------------------------------------------

    @contextmanager
    def at(self, when: str | datetime, actor: Person | None = None) -> Iterator[Draft]:
        """One decision at a moment; waiting mails are written as far as their slots allow."""
        now = moment(when) if isinstance(when, str) else when
        draft = Draft(self.state, Env(now, next(self._items) + 100), actor)
        yield draft
        notices.flush(draft, WRITERS)
        decision = draft.decision()
        self.state = draft.state
        self.facts += decision.facts
        self.mails += decision.mails
        self.said += decision.said

    @contextmanager
    def settling(self, when: str | datetime, actor: Person | None = None) -> Iterator[Draft]:
        """The same, with all that follows from it: what a mail or a timer leads to as a whole."""
        before = self.state
        with self.at(when, actor) as draft:
            yield draft
            settle(draft, before)

    def tick(self, when: str | datetime, entity: Any) -> None:
        """The entity's clock strikes."""
        kind = type(entity).__name__.lower()
        with self.settling(when) as draft:
            attention.attend(draft, kind, entity.id)

    def take(self, decision: Decision, now: datetime) -> Decision:
        """Make a decision true that was taken elsewhere."""
        for fact in decision.facts:
            self.state = evolve(self.state, fact)
        self.state = tallied(self.state, decision.mails, now)
        self.facts += decision.facts
        self.mails += decision.mails
        self.said += decision.said
        return decision

    def item(self) -> int:
        """The number of the next inbox item."""
        return next(self._items) + 100

    # what came of it --------------------------------------------------------------------------

    def sent(self) -> list[tuple[str, str]]:
        """The mails so far, as (reader, kind)."""
        return [(self._who(m.to).called, m.content.kind) for m in self.mails]

    def content(self, reader: Person, kind: str) -> Any:
        """The newest mail of a kind to a reader."""
        return self.mail(reader, kind).content

    def mail(self, reader: Person, kind: str) -> Mail:
        return next(m for m in reversed(self.mails) if m.to == reader.id and m.content.kind == kind)

    def events(self, entity: Any) -> list[str]:
        """What happened to an entity, in order."""
        return [f.event for f in self.facts if f.entity.id == entity.id]


def weeks(number: int) -> timedelta:
    return timedelta(weeks=number)
