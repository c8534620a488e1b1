"""The parts of the organizers' digest that tell how things stand (DOMAIN 3b, 2-4, 6 and 7).

Each part is a pure function of the whole program and reads every entity once: cohorts are cut
out of the program first (`cohort_views`), so that a digest stays linear in its size.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from mailflow.program import calendar, placement
from mailflow.program.mails import CohortLine
from mailflow.program.model import (
    MEMBER_STATES,
    AddressState,
    Answer,
    Assignment,
    AssignmentState,
    Cohort,
    CohortState,
    Enrollment,
    EnrollmentState,
    Line,
    Person,
)
from mailflow.program.round_lines import shortened
from mailflow.program.snapshot import Snapshot

#: So many lines of each part fit on one screen.
SHOWN = 6
STUCK_FOR = timedelta(days=7)
WEEK = timedelta(days=7)
SOON = timedelta(days=14)
#: So many check-ins missed in a row make a mentor silent (DOMAIN 2b).
SILENT = 2

#: Answers that a human has to read, and how the digest tells them.
FOR_HUMANS: Mapping[Answer, str] = {
    Answer.ADVICE: "{by} asks for advice about {mentee}",
    Answer.PAUSED: "{by} says that {mentee} is away or on hold",
    Answer.LEFT: "{by} says that {mentee} is gone",
    Answer.NOT_MINE: "{by} says that {mentee} is not theirs to look after",
    Answer.WORDS: "{by} on {mentee}, in words",
}


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


# a human is needed ----------------------------------------------------------------------------


def needs_human(program: Whole, quarantined: int = 0) -> tuple[str, ...]:
    """Who is stuck, unheard of, or spoken of in words that a person has to read."""
    lines = [*_without_mentor(program), *_stuck(program), *_no_contact(program)]
    lines += [*_said(program), *_bounces(program)]
    if quarantined:
        mails = "1 mail" if quarantined == 1 else f"{quarantined} mails"
        lines.append(f"{mails} could not be decided: see `mailflow quarantine list`")
    return tuple(lines)


def _without_mentor(program: Whole) -> Iterable[str]:
    for cohort, view in program.cohorts():
        on_duty = {a.person for a in view.mentors_of(cohort.id)}
        for member in view.mentees_of(cohort.id):
            if (member.cover or member.lead) not in on_duty:
                yield f"{program.mentee(member)} has nobody on duty who looks after them"


def _stuck(program: Whole) -> Iterable[str]:
    for member in program.members():
        if member.stuck_at and program.now - member.stuck_at > STUCK_FOR:
            days = (program.now - member.stuck_at).days
            trouble = f": {shortened(member.note)}" if member.note else ""
            yield f"{program.mentee(member)} has been stuck for {days} days{trouble}"


def _no_contact(program: Whole) -> Iterable[str]:
    limit = program.state.settings.clocks.contact
    for member in program.members():
        waits = member.state is EnrollmentState.PLACED and member.placed_at
        if waits and program.now - waits > limit:
            days = (program.now - waits).days
            lead = program.name(member.cover or member.lead)
            yield f"{program.mentee(member)} has waited {days} days for a first word; lead: {lead}"


def _said(program: Whole) -> Iterable[str]:
    """A week's answers for humans; a line that several rounds hold is told once."""
    state = program.state
    told: dict[tuple[int, int | None, datetime | None], Line] = {}
    for check in state.rounds.values():
        for line in check.lines:
            if line.answer in FOR_HUMANS and line.at and program.now - line.at <= WEEK:
                told[line.enrollment, line.by, line.at] = line
    for line in sorted(told.values(), key=lambda x: (x.at or program.now, x.enrollment)):
        member = state.enrollments.get(line.enrollment)
        if member is None or member.state not in MEMBER_STATES or line.answer is None:
            continue
        if line.answer is Answer.PAUSED and member.state is EnrollmentState.PAUSED:
            continue
        words = FOR_HUMANS[line.answer].format(
            by=program.name(line.by), mentee=program.mentee(member)
        )
        yield f"{words}: {shortened(line.note)}" if line.note else words


def _bounces(program: Whole) -> Iterable[str]:
    for person in program.state.people.values():
        if person.state is AddressState.BOUNCING:
            yield f"Mail to {person.full_name} <{person.address}> comes back; no clock runs there"


# mentors --------------------------------------------------------------------------------------


def mentors(program: Whole) -> tuple[str, ...]:
    """Who is silent, away now or soon, at capacity; and cohorts that are short of mentors."""
    lines: dict[str, list[str]] = {"silent": [], "away": [], "soon": [], "short": [], "full": []}
    for cohort, view in program.cohorts():
        for assignment in view.mentors_of(cohort.id, AssignmentState.ON_DUTY, AssignmentState.AWAY):
            for part, words in _standing(program, view, assignment):
                lines[part].append(f"{program.name(assignment.person)} ({cohort.name}) {words}")
        if placement.shown_state(view, cohort) is CohortState.SHORT:
            on_duty = len(view.mentors_of(cohort.id))
            lines["short"].append(f"{cohort.name} is short: {_count(on_duty, 'mentor')} on duty")
    return tuple(line for part in lines.values() for line in part)


def _standing(program: Whole, view: Snapshot, assignment: Assignment) -> Iterable[tuple[str, str]]:
    if assignment.state is AssignmentState.AWAY:
        last = assignment.away_until
        yield "away", f"is away until {last:%-d %B}" if last else "is away, open end"
        return
    if assignment.missed >= SILENT:
        yield "silent", f"missed {assignment.missed} check-ins in a row"
    first, last = assignment.away_from, assignment.away_until
    if first and first - program.today <= SOON:
        until = f" to {last:%-d %B}" if last else ""
        yield "soon", f"will be away from {first:%-d %B}{until}"
    led = placement.load(view, assignment)
    if led >= assignment.capacity:
        yield "full", f"looks after {led} of {assignment.capacity}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


# capacity and forecast ------------------------------------------------------------------------


def _waiting(program: Whole) -> dict[str, list[Enrollment]]:
    waiting: dict[str, list[Enrollment]] = defaultdict(list)
    for enrollment in program.state.enrollments.values():
        if enrollment.state is EnrollmentState.WAITLISTED:
            waiting[enrollment.track].append(enrollment)
    return waiting


def capacity(program: Whole) -> tuple[CohortLine, ...]:
    """Per cohort: seats, waitlist (under the track's first), oldest wait, mentors on duty."""
    waiting = _waiting(program)
    lines: list[CohortLine] = []
    for cohort, view in program.cohorts():
        queue = waiting.pop(cohort.track, [])
        lines.append(
            CohortLine(
                cohort=cohort.name,
                state=str(placement.shown_state(view, cohort)),
                used=placement.used(view, cohort),
                seats=placement.seats(view, cohort),
                waiting=len(queue),
                on_duty=len(view.mentors_of(cohort.id)),
                oldest_wait_days=_oldest(program, queue),
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
    """Who returns in two weeks, which offers are open, where mentors are missing."""
    returns: list[tuple[date, str]] = []
    for cohort, view in program.cohorts():
        for away in view.mentors_of(cohort.id, AssignmentState.AWAY):
            if away.away_until:
                day = away.away_until + timedelta(days=1)
                returns.append((day, f"{program.name(away.person)} ({cohort.name}), mentor"))
    offers = []
    for enrollment in program.state.enrollments.values():
        if enrollment.state is EnrollmentState.PAUSED and enrollment.until:
            returns.append((enrollment.until, program.mentee(enrollment)))
        if enrollment.state is EnrollmentState.OFFERED:
            offers.append(_offer(program, enrollment))
    soon = sorted(pair for pair in returns if pair[0] - program.today <= SOON)
    lines = [f"{who} is back on {day:%-d %B}" for day, who in soon]
    return (*lines, *sorted(offers), *_calls(program))


def _offer(program: Whole, enrollment: Enrollment) -> str:
    text = f"A seat is offered to {program.mentee(enrollment)}"
    if enrollment.hold_until is None:
        return text
    until = calendar.local_date(enrollment.hold_until, program.state.settings.zone)
    return f"{text} until {until:%-d %B}"


def _calls(program: Whole) -> Iterable[str]:
    """Where people wait and no seat is free: a call for mentors."""
    free: dict[str, int] = defaultdict(int)
    for cohort, view in program.cohorts():
        free[cohort.track] += placement.free(view, cohort)
    for track, queue in sorted(_waiting(program).items()):
        if not free[track]:
            verb = "waits" if len(queue) == 1 else "wait"
            yield f"{track}: {len(queue)} {verb} and no seat is free; a call for mentors would help"


def cases(program: Whole, reader: Person) -> int | None:
    """How many private cases the reader owns that are not closed; None where there is none."""
    owned = (c for c in program.state.cases.values() if c.owner == reader.id)
    return sum(c.state != "resolved" for c in owned) or None
