"""The month in counts, which organizers may pass on to a newsletter or a board (M53).

Nothing in it points at a person: no names, nobody's leaving, and whoever is one or two is told as
"one or two", since in a small program a single one is somebody whom all know.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from statistics import median

from mailflow.program import budget, calendar, placement
from mailflow.program.decision import Env
from mailflow.program.digest_history import Past
from mailflow.program.digest_program import CROWD, Whole, whole
from mailflow.program.mails import Monthly, TrackCard
from mailflow.program.model import EnrollmentState
from mailflow.program.notices import Written
from mailflow.program.settings import Settings
from mailflow.program.snapshot import Snapshot

#: How far back the journal is read: two months, and a first working day that comes late.
BACK = timedelta(days=70)
HOUR = time(8)


@dataclass(frozen=True, slots=True)
class Month:
    """A calendar month in the organizers' zone."""

    first: date
    zone: str

    def holds(self, moment: datetime) -> bool:
        """Whether a moment lies in it."""
        day = calendar.local_date(moment, self.zone)
        return (day.year, day.month) == (self.first.year, self.first.month)

    @property
    def before(self) -> "Month":
        """The month before."""
        return Month((self.first - timedelta(days=1)).replace(day=1), self.zone)

    @property
    def name(self) -> str:
        """As people say it: "April"."""
        return f"{self.first:%B}"


def next_month(settings: Settings, after: datetime) -> datetime:
    """08:00 on the first working day of a month in the organizers' zone, strictly after."""
    first = calendar.local_date(after, settings.zone).replace(day=1)
    while True:
        day = calendar.working_day_after(first - timedelta(days=1), 1)
        if (moment := calendar.at(day, HOUR, settings.zone)) > after:
            return moment
        first = (first + timedelta(days=31)).replace(day=1)


def slot(state: Snapshot, now: datetime) -> datetime:
    """When all organizers have room for it: it is the last of all mails to be in a hurry."""
    readers = state.organizers()
    return max((budget.slot(state, reader, now) for reader in readers), default=now)


def monthly(state: Snapshot, env: Env, history: Iterable[Past]) -> Mapping[int, Written]:
    """The month that is over, for each organizer, by person id.

    `state` is the whole program, `history` its journal since `BACK`.
    """
    zone = state.settings.zone
    now = Month(calendar.local_date(env.now, zone).replace(day=1), zone).before
    program, past = whole(state, env.now), tuple(history)
    lines = tuple(_lines(program, past, now))
    rooms = tuple(_rooms(program))
    thread = f"monthly:{now.first:%Y-%m}"
    return {
        reader.id: Written(
            Monthly(reader.called, now.name, lines, rooms, _voices(past, now)), thread
        )
        for reader in state.organizers()
    }


def _lines(program: Whole, past: tuple[Past, ...], month: Month) -> Iterable[str]:
    def both(what: str, count: Callable[[Month], int]) -> str:
        return f"{what}: {_told(count(month))} ({month.before.name}: {_told(count(month.before))})"

    yield both("Joined a cohort", lambda m: _became(past, m, EnrollmentState.PLACED))
    yield both("Reached their goal", lambda m: _became(past, m, EnrollmentState.COMPLETED))
    on_duty = [a for cohort, view in program.cohorts() for a in view.mentors_of(cohort.id)]
    cohorts = len({a.cohort for a in on_duty})
    places = f", in {cohorts} cohort{'s' * (cohorts != 1)}" if cohorts else ""
    yield f"Mentors on duty: {_told(len({a.person for a in on_duty}))}{places}"
    yield both("New mentors", lambda m: _new_mentors(past, m))
    waiting = sum(e.state is EnrollmentState.WAITLISTED for e in program.state.enrollments.values())
    yield f"Waiting for a place: {_told(waiting)}{_usual_wait(program, month)}"
    yield from _answered(program, month)


def _told(number: int) -> str:
    return "none" if not number else "one or two" if number < CROWD else str(number)


def _became(past: Iterable[Past], month: Month, state: EnrollmentState) -> int:
    """How many enrollments came into a state in a month, and did not come back to it."""
    return len(
        {
            entry.entity
            for entry in past
            if entry.kind == "enrollment"
            and entry.after == state
            and entry.before != entry.after
            and entry.event != "undo"
            and month.holds(entry.at)
        }
    )


def _new_mentors(past: Iterable[Past], month: Month) -> int:
    approved = (e for e in past if (e.kind, e.event) == ("assignment", "approve"))
    return len({entry.entity for entry in approved if month.holds(entry.at)})


def _usual_wait(program: Whole, month: Month) -> str:
    """How long those waited who got a place in that month, where a crowd did."""
    waits = [
        (e.placed_at - e.applied_at) / timedelta(days=1)
        for e in program.state.enrollments.values()
        if e.placed_at and month.holds(e.placed_at)
    ]
    if len(waits) < CROWD:
        return ""
    days = round(median(waits))
    usual = "less than a day" if not days else f"{days} day{'s' * (days != 1)}"
    return f"; the usual wait was {usual}"


def _answered(program: Whole, month: Month) -> Iterable[str]:
    """How many lines of the month's check-ins mentors answered."""
    checks = [c for c in program.state.rounds.values() if c.sent_at and month.holds(c.sent_at)]
    lines = [line for check in checks for line in check.lines]
    answered = sum(line.answer is not None for line in lines)
    if len(lines) >= CROWD:
        yield f"Check-in questions that mentors answered: {answered} of {len(lines)}"


def _rooms(program: Whole) -> Iterable[TrackCard]:
    """The tracks, with the seats that are free now."""
    free: dict[str, int] = {}
    for cohort, view in program.cohorts():
        free[cohort.track] = free.get(cohort.track, 0) + placement.free(view, cohort)
    for name, track in program.state.settings.tracks.items():
        yield TrackCard(name, track.title, track.goal, free.get(name, 0))


def _voices(past: Iterable[Past], month: Month) -> int:
    """How many told how it was: enough that a line may say what came of it."""
    said = {e.entity for e in past if e.event == "feedback" and e.why and month.holds(e.at)}
    return len(said) if len(said) >= CROWD else 0
