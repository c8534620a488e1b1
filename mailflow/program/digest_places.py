"""The digest's parts about places: capacity, what lies ahead, and cases (DOMAIN 3b, 4, 6, 7)."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from mailflow.program import calendar, calls, placement
from mailflow.program.digest_program import SOON, Whole
from mailflow.program.mails import CohortLine
from mailflow.program.model import (
    AddressState,
    AssignmentState,
    CohortState,
    Enrollment,
    EnrollmentState,
    Person,
    marked,
)


def _waiting(program: Whole) -> dict[str, list[Enrollment]]:
    waiting: dict[str, list[Enrollment]] = defaultdict(list)
    for enrollment in program.state.enrollments.values():
        if enrollment.state is EnrollmentState.WAITLISTED:
            waiting[enrollment.track].append(enrollment)
    return waiting


def capacity(program: Whole) -> tuple[CohortLine, ...]:
    """Per cohort: seats, waitlist (under the track's first), oldest wait, mentors, zone gaps."""
    waiting = _waiting(program)
    lines: list[CohortLine] = []
    for cohort, view in program.cohorts():
        queue = waiting.pop(cohort.track, [])
        serving = view.mentors_of(cohort.id)
        far = calls.far(program, (a.person for a in serving), view.mentees_of(cohort.id))
        lines.append(
            CohortLine(
                cohort=cohort.name,
                state=str(placement.shown_state(view, cohort)),
                used=placement.used(view, cohort),
                seats=placement.seats(view, cohort),
                waiting=len(queue),
                on_duty=len(serving),
                oldest_wait_days=_oldest(program, queue),
                gaps=calls.by_zone(program, far),
            )
        )
    for track, queue in sorted(waiting.items()):
        state = str(CohortState.RECRUITING)
        lines.append(CohortLine(track, state, 0, 0, len(queue), 0, _oldest(program, queue)))
    return tuple(lines)


def _oldest(program: Whole, queue: list[Enrollment]) -> int | None:
    since = min((e.applied_at for e in queue), default=None)
    return (program.now - since).days if since else None


def forecast(program: Whole) -> tuple[str, ...]:
    """Where mentors are missing, who returns in two weeks, which offers are open."""
    returns: list[tuple[date, str]] = []
    for cohort, view in program.cohorts():
        for away in view.mentors_of(cohort.id, AssignmentState.AWAY):
            if away.away_until:
                day = away.away_until + timedelta(days=1)
                returns.append((day, f"{program.name(away.person)} (mentor of {cohort.name})"))
    offers = []
    for enrollment in program.state.enrollments.values():
        if enrollment.state is EnrollmentState.PAUSED and enrollment.until:
            returns.append((enrollment.until, program.mentee(enrollment)))
        if enrollment.state is EnrollmentState.OFFERED:
            offers.append(_offer(program, enrollment))
        if enrollment.state is EnrollmentState.WAITLISTED:
            offers.extend(_last_call(program, enrollment))
    soon = sorted(pair for pair in returns if pair[0] - program.today <= SOON)
    lines = [f"{who} is back on {day:%A %-d %B}" for day, who in soon]
    return (*map(calls.line, calls.needs(program)), *lines, *sorted(offers))


def _offer(program: Whole, enrollment: Enrollment) -> str:
    """An offer and its last day; one whose clock stands still says why (DOMAIN 2 rule c)."""
    person = program.state.people.get(enrollment.person)
    held = f"A seat is held for {program.mentee(enrollment)}"
    if person and person.state is AddressState.BOUNCING:
        return f'{held}, whose mail comes back; "remove {person.address}" gives it on'
    until = enrollment.hold_until
    if until and until < program.now:
        return f"{held} as long as nobody is on duty there"
    text = f"A seat is offered to {program.mentee(enrollment)}"
    day = calendar.local_date(until, program.state.settings.zone) if until else None
    return f"{text} until {day:%A %-d %B}" if day else text


def _last_call(program: Whole, enrollment: Enrollment) -> Iterable[str]:
    """A wait that ends unless they answer (DOMAIN 2 rule b)."""
    if asked := marked(enrollment, "asked twice"):
        ends = asked + program.state.settings.clocks.still_waiting_answer
        day = calendar.local_date(ends, program.state.settings.zone)
        name = program.name(enrollment.person)
        yield f"{name} leaves the line for {enrollment.track} on {day:%A %-d %B} unless they answer"


def cases(program: Whole, reader: Person) -> int | None:
    """How many private cases the reader owns that are not closed; None where there is none."""
    owned = (c for c in program.state.cases.values() if c.owner == reader.id)
    return sum(c.state != "resolved" for c in owned) or None
