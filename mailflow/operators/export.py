"""`mailflow export`: the whole program as JSON (SPEC 9, schema 1), or a part of it as CSV."""

import csv as csv_format
import io
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from mailflow.program import placement
from mailflow.program.model import (
    OPEN_STATES,
    AddressState,
    Assignment,
    AssignmentState,
    Cohort,
    Enrollment,
    EnrollmentState,
    Person,
    Round,
    marked,
)
from mailflow.program.settings import Settings
from mailflow.program.snapshot import Snapshot
from mailflow.store.database import UnitOfWork
from mailflow.store.journal import Entry

SCHEMA = 1
OVER = (AssignmentState.RETIRED, AssignmentState.DECLINED)
CSV = ("people", "enrollments", "checkins")
#: A spreadsheet runs a cell that begins so (CWE-1236).
RUNS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Source:
    """The whole program, and each entity's history."""

    state: Snapshot
    history: Mapping[int, list[Entry]]
    now: datetime

    def address(self, person: int | None) -> str | None:
        """A person's address, None where there is nobody, or nobody any more."""
        known = self.state.people.get(person or 0)
        return known.address if known and known.state is not AddressState.ERASED else None

    def cohort(self, key: int | None) -> str | None:
        """A cohort's name."""
        known = self.state.cohorts.get(key or 0)
        return known.name if known else None


def export(work: UnitOfWork, settings: Settings, now: datetime) -> dict[str, Any]:
    """Everything, in the words of SPEC 9 and 11.19."""
    history: dict[int, list[Entry]] = defaultdict(list)
    for entry in work.journal.of_kind("enrollment"):
        history[entry.entity].append(entry)
    source = Source(work.program.everything(now), history, now)
    state = source.state
    return {
        "schema": SCHEMA,
        "as_of": moment(now),
        "program": settings.name,
        "people": [_person(source, p) for p in _people(state)],
        "cohorts": [_cohort(source, c) for c in _cohorts(state)],
        "mentors": [_mentor(source, a) for a in state.assignments.values() if _stands_by(a)],
        "enrollments": [_enrollment(source, e) for e in state.enrollments.values()],
        "checkins": [_check_in(source, r) for r in _rounds(state)],
        "badges": [
            {
                "email": source.address(badge.person),
                "track": badge.track,
                "state": badge.state,
                "at": moment(badge.at),
                "id": badge.urn,
            }
            for badge in state.badges.values()
        ],
        "cases": sum(case.state != "resolved" for case in state.cases.values()),
        "inbox": _inbox(work),
        "outbox": work.outbox.counts(),
    }


def moment(value: datetime | None) -> str | None:
    """`2027-01-04T09:00:00Z`."""
    if value is None:
        return None
    return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


# people ---------------------------------------------------------------------------------------


def _people(state: Snapshot) -> list[Person]:
    """Everybody who has proven an address; the others are only asked (SPEC 11.19)."""
    hidden = (AddressState.UNPROVEN, AddressState.ERASED)
    return [p for p in state.people.values() if p.state not in hidden]


def _person(source: Source, person: Person) -> dict[str, Any]:
    return {
        "email": person.address,
        "addresses": list(dict.fromkeys((person.address, *person.addresses))),
        "name": person.name,
        "timezone": person.zone or None,
        "state": str(person.state),
        "roles": _roles(source.state, person),
        "consented_at": moment(person.consented_at),
        # Where the case of the local part counts (RFC 5321 2.4): how mail to them spells it.
        **({"spelling": person.spelling} if person.spelling else {}),
    }


def _roles(state: Snapshot, person: Person) -> list[str]:
    roles = []
    if any(e.person == person.id for e in state.enrollments.values()):
        roles.append("mentee")
    if state.assignments_of(person.id):
        roles.append("mentor")
    if state.is_organizer(person):
        roles.append("organizer")
    return roles


# cohorts ----------------------------------------------------------------------------------------


def _cohorts(state: Snapshot) -> list[Cohort]:
    return sorted(state.cohorts.values(), key=lambda c: (c.track, c.number))


def _cohort(source: Source, cohort: Cohort) -> dict[str, Any]:
    state = source.state
    queue = state.queue(cohort.track) if cohort.number == 1 else ()
    assignments = [
        a for a in state.assignments.values() if a.cohort == cohort.id and a.state not in OVER
    ]
    return {
        "name": cohort.name,
        "track": cohort.track,
        "state": str(placement.shown_state(state, cohort)),
        "seats": placement.seats(state, cohort),
        "used": placement.used(state, cohort),
        "waitlist": [source.address(e.person) for e in queue],
        "mentors": [_mentor(source, a) for a in assignments],
    }


def _stands_by(assignment: Assignment) -> bool:
    return assignment.cohort is None and assignment.state not in OVER


def _mentor(source: Source, assignment: Assignment) -> dict[str, Any]:
    led = source.state.led_by(assignment.person, assignment.cohort) if assignment.cohort else ()
    until = assignment.away_until
    told = {
        "email": source.address(assignment.person),
        "state": str(assignment.state),
        "capacity": assignment.capacity,
        "leads": [source.address(e.person) for e in led],
        "away_until": until.isoformat() if until else None,
    }
    return told if assignment.cohort else {**told, "track": assignment.track}


# enrollments --------------------------------------------------------------------------


def _enrollment(source: Source, enrollment: Enrollment) -> dict[str, Any]:
    return {
        "email": source.address(enrollment.person),
        "track": enrollment.track,
        "cohort": source.cohort(enrollment.cohort),
        "state": str(enrollment.state),
        "flags": _flags(source, enrollment),
        "milestone": enrollment.milestone,
        "lead": source.address(enrollment.cover or enrollment.lead),
        "since": moment(enrollment.since),
        "history": [_step(entry) for entry in source.history[enrollment.id] if entry.after],
    }


def _step(entry: Entry) -> dict[str, Any]:
    return {
        "at": moment(entry.at),
        "event": entry.event,
        "by": entry.by,
        "from": entry.before or None,
        "to": entry.after,
        "why": entry.why,
    }


def _flags(source: Source, enrollment: Enrollment) -> list[str]:
    """Health is computed from evidence, never kept (DOMAIN 2)."""
    clocks = source.state.settings.clocks
    flags: list[str] = []
    if enrollment.state not in OPEN_STATES:
        return flags
    if enrollment.stuck_at is not None:
        flags.append("stuck")
    if enrollment.state is EnrollmentState.ACTIVE and enrollment.evidence_at:
        silence = source.now - enrollment.evidence_at
        if silence >= clocks.silent:
            flags.append("silent")
        elif silence >= clocks.quiet:
            flags.append("quiet")
    if enrollment.state is EnrollmentState.PLACED and marked(enrollment, "hello"):
        flags.append("no_first_contact")
    if marked(enrollment, "review"):
        flags.append("review")
    return flags


# check-ins --------------------------------------------------------------------------------


def _rounds(state: Snapshot) -> Iterable[Round]:
    return sorted(state.rounds.values(), key=lambda r: (r.planned, r.id))


def _check_in(source: Source, check: Round) -> dict[str, Any]:
    return {
        "cohort": source.cohort(check.cohort),
        "mentor": source.address(check.mentor),
        "round": check.planned.isoformat(),
        "state": str(check.state),
        "sent_at": moment(check.sent_at),
        "lines": [
            {
                "number": line.number,
                "mentee": source.address(line.mentee),
                "answer": str(line.answer) if line.answer else None,
                "note": line.note,
                "by": source.address(line.by),
                "at": moment(line.at),
            }
            for line in check.lines
        ],
    }


def _inbox(work: UnitOfWork) -> dict[str, int]:
    counts = work.inbox.counts()
    return {s: counts.get(s, 0) for s in ("received", "processed", "ignored", "quarantined")}


# CSV --------------------------------------------------------------------------------------


def csv(kind: str, exported: Mapping[str, Any]) -> str:
    """One table of the export as CSV; lists in a cell are joined by blanks."""
    rows = list(_check_in_rows(exported)) if kind == "checkins" else exported[kind]
    columns = list(dict.fromkeys(key for row in rows for key in row if key != "history"))
    out = io.StringIO()
    writer = csv_format.writer(out)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(row.get(column)) for column in columns])
    return out.getvalue()


def _check_in_rows(exported: Mapping[str, Any]) -> Iterable[dict[str, Any]]:
    for check in exported["checkins"]:
        for line in check["lines"]:
            yield {key: value for key, value in check.items() if key != "lines"} | line


def _cell(value: object) -> str:
    if isinstance(value, list):
        value = " ".join(map(str, value))
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(RUNS) else text
