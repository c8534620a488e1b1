"""Which days a mentor's check-ins fall on, and which mentees are due then (SPEC 6 and 11.13).

Everything counts in the mentor's own calendar: a check-in leaves at 09:00 of her clocks,
whatever daylight-saving time does to them.
"""

from datetime import date, datetime, timedelta

from mailflow.program import calendar
from mailflow.program.model import (
    SERVING,
    AddressState,
    Assignment,
    AssignmentState,
    CohortState,
    Enrollment,
    EnrollmentState,
    marked,
)
from mailflow.program.snapshot import Snapshot

DAY, WEEK = timedelta(days=1), timedelta(days=7)
SETTLING_IN = timedelta(days=2)
WEEKLY_FOR = timedelta(weeks=4)

#: Mentees whom a check-in asks about.
ASKED = frozenset({EnrollmentState.PLACED, EnrollmentState.ACTIVE, EnrollmentState.CLAIMED})

#: Assignments that keep their weekday; one who is away comes back to it.
KEEPS_DAY = (AssignmentState.ON_DUTY, AssignmentState.AWAY, AssignmentState.LEAVING)
#: Addresses to which no check-in goes, so that none is missed there either (DOMAIN 2c).
UNREACHABLE = frozenset(
    {AddressState.BOUNCING, AddressState.MUTED, AddressState.ERASED, AddressState.BANNED}
)


def is_asked_about(member: Enrollment) -> bool:
    """Whether a check-in asks about somebody: not whom it would be who said "done" already.

    Others have to confirm that, and each of them is asked to (DOMAIN 2a row 23).
    """
    claimed = member.state is EnrollmentState.CLAIMED
    return member.state in ASKED and not (
        claimed and member.claimant == (member.cover or member.lead)
    )


def weekday(state: Snapshot, assignment: Assignment) -> int:
    """The track's weekday, or the next working day that no older cohort of the mentor's has."""
    taken: set[int] = set()
    # by id, for `since` moves with every absence
    for own in sorted(state.assignments_of(assignment.person), key=lambda a: a.id):
        if own.id == assignment.id:
            break
        if own.cohort is not None and own.state in KEEPS_DAY:
            taken.add(_free_day(_track_day(state, own), taken))
    return _free_day(_track_day(state, assignment), taken)


def _track_day(state: Snapshot, assignment: Assignment) -> int:
    track = state.track(assignment.track)
    return track.weekday if track else 1


def _free_day(wanted: int, taken: set[int]) -> int:
    later = ((wanted + step) % 7 for step in range(1, 7))
    working = (day for day in later if day not in calendar.WEEKEND)
    return next((day for day in (wanted, *working) if day not in taken), wanted)


def next_date(state: Snapshot, assignment: Assignment, after: date) -> date:
    """The assignment's first check-in day after a date."""
    return calendar.next_weekday(after + DAY, weekday(state, assignment))


def next_at(state: Snapshot, assignment: Assignment) -> datetime | None:
    """When the assignment's next check-in is due: 09:00 on the mentor's clocks.

    It lies strictly after the day last looked at (mark "checked"), and after the mentor came on
    duty, so that nothing of an absence is made up for.
    """
    mentor = state.people.get(assignment.person)
    cohort = state.cohorts.get(assignment.cohort or 0)
    if assignment.state not in SERVING or cohort is None or mentor is None:
        return None
    if cohort.state is CohortState.ARCHIVED or mentor.state in UNREACHABLE:
        return None
    zone = state.zone_of(mentor)
    checked = marked(assignment, "checked")
    if checked is not None and checked >= assignment.since:
        day = next_date(state, assignment, calendar.local_date(checked, zone))
        return calendar.at(day, calendar.MORNING, zone)
    since = assignment.since
    day = next_date(state, assignment, calendar.local_date(since, zone) - DAY)
    morning = calendar.at(day, calendar.MORNING, zone)
    return morning if morning > since else calendar.at(day + WEEK, calendar.MORNING, zone)


def days_due(state: Snapshot, assignment: Assignment, now: datetime) -> tuple[date, ...]:
    """The check-in days that came since the last look: one, or more after a standstill."""
    first = next_at(state, assignment)
    if first is None:
        return ()
    zone = state.zone_of(state.people[assignment.person])
    day = calendar.local_date(first, zone)
    days = []
    while calendar.at(day, calendar.MORNING, zone) <= now:
        days.append(day)
        day += WEEK
    return tuple(days)


def due_lines(state: Snapshot, assignment: Assignment, day: date) -> tuple[Enrollment, ...]:
    """The mentees this mentor looks after now whose turn is on `day`, first placed first."""
    if assignment.cohort is None:
        return ()
    track = state.track(assignment.track)
    cadence = track.cadence if track else "weekly"
    mentor = state.people[assignment.person]
    if mentor.less:  # every other week about all of them: by the mentee, mails alternate
        if day.toordinal() // WEEK.days % 2:
            return ()
        cadence = "weekly"
    zone = state.zone_of(mentor)
    on = weekday(state, assignment)
    return tuple(
        member
        for member in state.led_by(assignment.person, assignment.cohort)
        if is_asked_about(member)
        and member.placed_at is not None
        and is_due(calendar.local_date(member.placed_at, zone), on, cadence, day)
    )


def is_due(placed: date, on: int, cadence: str, day: date) -> bool:
    """Whether somebody placed on a date has her line on `day`; `on` is the weekday of check-ins.

    First on the first such weekday at least two days later, weekly for four weeks from the
    placement, then by the cadence; two weeks count from the mentee's last weekly line.
    """
    first = calendar.next_weekday(placed + SETTLING_IN, on)
    if day < first or (day - first) % WEEK:
        return False
    if cadence != "biweekly" or day < placed + WEEKLY_FOR:
        return True
    last_weekly = first + (placed + WEEKLY_FOR - DAY - first) // WEEK * WEEK
    return not (day - last_weekly) % (2 * WEEK)
