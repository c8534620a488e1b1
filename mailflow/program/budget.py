"""Mail discipline: when a person may get the next automatic mail (SPEC 6 Budget, 11.16)."""

from datetime import datetime, timedelta

from mailflow.program import calendar
from mailflow.program.model import Person
from mailflow.program.snapshot import Sent, Snapshot

PER_DAY = 1
PER_WEEK = 3

#: Automatic mail that never counts (SPEC 11.16).
UNCOUNTED = frozenset({"post", "log", "digest", "decision", "case", "trouble", "short", "badge"})

#: What others' acts make urgent: goes at once, but counts.
URGENT = frozenset({"offer", "claim", "stuck", "decision", "cover", "case", "trouble", "short"})

#: What whoever asked for less mail does without.
EXTRAS = frozenset({"feedback", "completed"})

#: Which waiting mail goes first when the budget is short. "Everything ok?" is a reminder, too, and
#: of all that was missed.
ORDER = ("offer", "check-in", "cover", "claim", "stuck", "mentor-silent", "check-in-reminder")


def counts(kind: str) -> bool:
    """Whether an auto-generated mail of this kind counts against its reader's budget."""
    return kind not in UNCOUNTED


def rank(kind: str) -> int:
    """The place of a kind in the order of waiting mail; smaller goes first."""
    return ORDER.index(kind) if kind in ORDER else len(ORDER)


def slot(state: Snapshot, person: Person, now: datetime) -> datetime:
    """When the person may get the next mail that counts: now, or a later morning at 09:00."""
    zone = state.zone_of(person)
    sent = state.sent.get(person.id, ())
    moment = now
    while True:
        if _week_is_full(sent, moment, zone):
            moment = calendar.next_monday(moment, zone)
        elif _day_is_full(sent, moment, zone) or calendar.is_quiet(moment, zone):
            moment = _same_morning(moment, zone, sent) or calendar.next_morning(moment, zone)
        else:
            return moment


def decision_slot(state: Snapshot, person: Person, now: datetime) -> datetime:
    """When an organizer may get the next `decision` mail: at most one a day, at any hour."""
    zone = state.zone_of(person)
    today = calendar.local_date(now, zone)
    last = [s for s in state.sent.get(person.id, ()) if s.kind == "decision"]
    if any(calendar.local_date(s.at, zone) == today for s in last):
        return calendar.at(today + timedelta(days=1), calendar.MORNING, zone)
    return now


def _counted(sent: tuple[Sent, ...]) -> tuple[Sent, ...]:
    return tuple(s for s in sent if counts(s.kind))


def _day_is_full(sent: tuple[Sent, ...], moment: datetime, zone: str) -> bool:
    today = calendar.local_date(moment, zone)
    return sum(calendar.local_date(s.at, zone) == today for s in _counted(sent)) >= PER_DAY


def _week_is_full(sent: tuple[Sent, ...], moment: datetime, zone: str) -> bool:
    week = calendar.week_start(moment, zone)
    return sum(calendar.week_start(s.at, zone) == week for s in _counted(sent)) >= PER_WEEK


def _same_morning(moment: datetime, zone: str, sent: tuple[Sent, ...]) -> datetime | None:
    """Before dawn of a working day with room, the same day's 09:00."""
    if _day_is_full(sent, moment, zone):
        return None
    morning = calendar.next_morning(moment, zone)
    same_day = calendar.local_date(morning, zone) == calendar.local_date(moment, zone)
    return morning if same_day else None
