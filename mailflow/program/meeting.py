"""When the members of a cohort are awake together: the poll that nobody has to fill in (DOMAIN 5).

Waking hours say when people could meet, not whether they want to; that is for the cohort's list.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from mailflow.program import calendar
from mailflow.program.model import Cohort, EnrollmentState, Person
from mailflow.program.snapshot import Snapshot

HOUR = timedelta(hours=1)
SHOWN = 3


@dataclass(frozen=True, slots=True)
class Span:
    """Hours on one day in which so many are awake: from `first`, before `end`."""

    first: datetime
    end: datetime
    awake: int


def people(state: Snapshot, cohort: Cohort) -> tuple[Person, ...]:
    """Who would meet: mentors on duty, and mentees who are not paused."""
    mentors = (a.person for a in state.mentors_of(cohort.id))
    mentees = (
        e.person for e in state.mentees_of(cohort.id) if e.state is not EnrollmentState.PAUSED
    )
    return tuple(state.people[key] for key in dict.fromkeys((*mentors, *mentees)))


def spans(zones: tuple[str, ...], day: date, reader: str) -> tuple[Span, ...]:
    """The best of the hours in which the reader is awake: the most people, then the earliest."""
    hours = [calendar.at(day, time(hour), reader) for hour in calendar.WAKING]
    awake = [sum(_is_awake(hour, zone) for zone in zones) for hour in hours]
    found: list[Span] = []
    for hour, count in zip(hours, awake, strict=True):
        if found and found[-1].end == hour and found[-1].awake == count:
            found[-1] = Span(found[-1].first, hour + HOUR, count)
        else:
            found.append(Span(hour, hour + HOUR, count))
    best = sorted((s for s in found if s.awake > 1), key=lambda s: (-s.awake, s.first))
    return tuple(best[:SHOWN])


def _is_awake(hour: datetime, zone: str) -> bool:
    """For the whole of an hour, also where clocks stand half an hour apart."""
    last = hour + HOUR - timedelta(minutes=1)
    return all(calendar.local(moment, zone).hour in calendar.WAKING for moment in (hour, last))


def told(state: Snapshot, cohort: Cohort, reader: Person, now: datetime) -> tuple[str, ...]:
    """The best hours in words, on the reader's own clocks; () where too few said where they are."""
    everybody = people(state, cohort)
    zones = tuple(person.zone for person in everybody if person.zone)
    if len(zones) < 2:
        return ()
    own = state.zone_of(reader)
    day = calendar.working_day_after(calendar.local_date(now, own), 1)
    lines = []
    for span in spans(zones, day, own):
        first, end = (calendar.local(moment, own) for moment in (span.first, span.end))
        who = f"all {len(zones)}" if span.awake == len(zones) else f"{span.awake} of {len(zones)}"
        lines.append(f"{first:%H:%M} to {end:%H:%M}: {who}")
    unknown = len(everybody) - len(zones)
    words = calendar.offset_words(own, now)
    head = f"When people in {cohort.name} are awake together (8 to 22), on your clocks ({words}):"
    more = f"{unknown} more did not say where they live." if unknown else ""
    return tuple(filter(None, (head, *lines, more)))
