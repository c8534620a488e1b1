"""When each entity next needs attention: every clock is a pure function of its entity.

A clock that runs against a person stands still while nobody could act on it: while mail to them
comes back, while all mentors of their cohort are away, and while mail is frozen (DOMAIN 2 rule c).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from mailflow.program.model import (
    REACHED,
    SERVING,
    TAKEN_OVER,
    AddressState,
    Enrollment,
    marked,
)
from mailflow.program.snapshot import Snapshot

#: How soon a clock is looked at again that stands still because mail is frozen.
LOOK_AGAIN = timedelta(days=1)
#: Timers of the whole program: its week, its month.
OF_ALL = frozenset({"program", "month"})


@dataclass(frozen=True, slots=True)
class Timer:
    """The one moment at which a subject is looked at again; None: no clock runs.

    `kind` names the entity ("enrollment", "assignment", "round", "person", "confirmation",
    "cohort", "matter", "program", "month", "trouble"); there is one timer per subject. `rank`
    orders timers of one moment.
    """

    kind: str
    subject: int
    due_at: datetime | None
    rank: int = 0


def counts_from(state: Snapshot, enrollment: Enrollment, start: datetime) -> datetime | None:
    """The moment from which a clock that began at `start` counts; None while it stands still.

    A clock that had to stand still begins anew afterwards: that never ends anything too soon.
    """
    person = state.people[enrollment.person]
    if person.state is AddressState.BOUNCING or marked(person, TAKEN_OVER):
        return None
    begun = [start, marked(person, REACHED) or start]
    if enrollment.cohort is not None:
        served = served_since(state, enrollment.cohort)
        if served is None:
            return None
        begun.append(served)
    return max(begun)


def served_since(state: Snapshot, cohort: int) -> datetime | None:
    """Since when a cohort has a mentor without a break, as far as those of now tell."""
    return min((a.since for a in state.mentors_of(cohort, *SERVING)), default=None)


def ends(state: Snapshot, start: datetime, length: timedelta) -> datetime:
    """When a clock has run for its length; the time for which mail was frozen does not count."""
    end = start + length
    for since, until in state.frozen:
        if since < end and start < until:
            end += until - max(since, start)
    if state.is_frozen:
        return max(end, state.frozen[-1][1] + LOOK_AGAIN)
    return end
