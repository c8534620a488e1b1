"""The whole program as a digest reads it: cut into cohorts once, so that it stays linear.

Every part of a digest is a pure function of this value.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from mailflow.program import calendar
from mailflow.program.model import (
    MEMBER_STATES,
    Assignment,
    Cohort,
    CohortState,
    Enrollment,
)
from mailflow.program.snapshot import Snapshot

#: So many lines of each part fit on one screen.
SHOWN = 6
#: Of fewer people than this, what may be passed on tells no number: they could be told apart.
CROWD = 3
WEEK = timedelta(days=7)
#: How far a digest looks ahead.
SOON = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Whole:
    """The whole program on the morning of a digest, and each cohort cut out of it."""

    state: Snapshot
    now: datetime
    views: Mapping[int, Snapshot]

    @property
    def today(self) -> date:
        """The organizers' date."""
        return calendar.local_date(self.now, self.state.settings.zone)

    def cohorts(self) -> Iterable[tuple[Cohort, Snapshot]]:
        """The cohorts that are not over, by name, each with its own view."""
        running = (c for c in self.state.cohorts.values() if c.state is not CohortState.ARCHIVED)
        return [(c, self.views[c.id]) for c in sorted(running, key=lambda c: (c.track, c.number))]

    def members(self) -> Iterable[Enrollment]:
        """Everybody who belongs to a cohort now, first placed first."""
        found = (e for e in self.state.enrollments.values() if e.state in MEMBER_STATES)
        return sorted(found, key=lambda e: (e.placed_at or e.applied_at, e.id))

    def name(self, person: int | None) -> str:
        """A person's whole name."""
        known = self.state.people.get(person or 0)
        return known.full_name if known else "somebody"

    def mentee(self, member: Enrollment) -> str:
        """A mentee with the cohort: "Ana Souza (deploy)"."""
        cohort = self.state.cohorts.get(member.cohort or 0)
        return f"{self.name(member.person)} ({cohort.name if cohort else member.track})"


def whole(state: Snapshot, now: datetime) -> Whole:
    """The program with its cohorts cut out."""
    enrollments: dict[int, dict[int, Enrollment]] = defaultdict(dict)
    assignments: dict[int, dict[int, Assignment]] = defaultdict(dict)
    for enrollment in state.enrollments.values():
        enrollments[enrollment.cohort or 0][enrollment.id] = enrollment
    for assignment in state.assignments.values():
        assignments[assignment.cohort or 0][assignment.id] = assignment
    views = {
        cohort.id: replace(
            state,
            cohorts={cohort.id: cohort},
            enrollments=enrollments[cohort.id],
            assignments=assignments[cohort.id],
        )
        for cohort in state.cohorts.values()
    }
    return Whole(state, now, views)


def capped(lines: Iterable[str], shown: int = SHOWN) -> tuple[str, ...]:
    """As many lines as fit, and how many more there are."""
    every = tuple(lines)
    if len(every) <= shown:
        return every
    return (*every[: shown - 1], f"and {len(every) - shown + 1} more")


def few(names: Iterable[str], shown: int = SHOWN) -> str:
    """In one line as many as are read at a glance: "Ana, Bo and 3 more"."""
    every = tuple(names)
    listed = [*every[:shown], f"{len(every) - shown} more"] if len(every) > shown else [*every]
    *first, last = listed
    return f"{', '.join(first)} and {last}" if first else last
