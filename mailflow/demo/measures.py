"""What a rehearsal tells of a configuration: mail per person, waits, seats, organizers' work."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from statistics import median

from mailflow.demo.ledger import Ledger, Row, moment
from mailflow.demo.theater import START
from mailflow.program import budget
from mailflow.program.settings import Settings

DAY = timedelta(days=1)
#: From here on a figure is worth a sentence of advice.
LONG_WAIT, LONG_SILENCE, MANY_DECISIONS = 42, 5, 12


def figures(ledger: Ledger, settings: Settings, weeks: int) -> tuple[tuple[str, str], ...]:
    """What happened, as (what, how much): middle, nineteen of twenty, most."""
    loads = list(_loads(ledger).values())
    # Weeks without a mail count, too: everybody had so many of them.
    idle = max(0, len({row["person"] for row in ledger.outbox}) * weeks - len(loads))
    found = [
        ("automatic mails, person and week", _spread([*loads, *[0] * idle])),
        ("the same in weeks with any", _spread(loads)),
        ("days to the first contact", _spread(_first_contacts(ledger))),
        ("days a decision waited for an organizer", _spread(_decided_after(ledger))),
        ("decisions asked in a week", _spread(_decisions(ledger, weeks))),
        ("absences that were covered", str(_covers(ledger))),
        ("check-ins that nobody answered", _share(ledger)),
    ]
    waits = _waits(ledger)
    for track in settings.tracks:
        found.append((f"{track}: days in line", _spread(waits[track])))
        found.append((f"{track}: cohorts, goals reached, lapsed", _track(ledger, track)))
    return tuple(found)


def advice(ledger: Ledger, settings: Settings, weeks: int) -> Iterator[str]:
    """What to look at before going live."""
    waits = _waits(ledger)
    for track in settings.tracks:
        if waits[track] and median(waits[track]) > LONG_WAIT:
            yield (
                f"{track}: people wait {median(waits[track]):.0f} days for a seat; more mentors,"
                " or a larger capacity, would help."
            )
    contacts = _first_contacts(ledger)
    if contacts and _of(contacts, 0.95) > LONG_SILENCE:
        yield (
            f"One in twenty waits more than {_of(contacts, 0.95):.0f} days for a first word: look"
            " at [clocks] hello and contact."
        )
    decisions = _decisions(ledger, weeks)
    if max(decisions, default=0) > MANY_DECISIONS:
        yield (
            f"Organizers are asked {max(decisions)} decisions in the busiest week;"
            f' placement = "{settings.placement}".'
        )


def _spread(values: Sequence[float]) -> str:
    """Middle, 95th percentile, most; "-" for nothing."""
    if not values:
        return "-"
    return f"{median(values):.1f} / {_of(values, 0.95):.1f} / {max(values):.1f}"


def _of(values: Iterable[float], share: float) -> float:
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, math.ceil(share * len(ranked)) - 1)]


def _week(at: datetime) -> int:
    return (at - START) // timedelta(weeks=1)


def _loads(ledger: Ledger) -> Counter[tuple[int, int]]:
    """How many automatic mails that count each person got in each week."""
    return Counter(
        (row["person"], _week(at))
        for row in ledger.outbox
        if row["counted"] and budget.counts(row["kind"]) and (at := moment(row["sent_at"]))
    )


def _first_contacts(ledger: Ledger) -> list[float]:
    """Days from a place to the first sign of contact."""
    placed: dict[int, datetime] = {}
    found = []
    for row, _ in ledger.history("enrollment"):
        at = moment(row["at"])
        if at and row["after"] == "placed":
            placed[row["entity"]] = at
        elif at and row["event"] == "contact" and row["entity"] in placed:
            found.append((at - placed.pop(row["entity"])) / DAY)
    return found


def _waits(ledger: Ledger) -> dict[str, list[float]]:
    """Track -> days between joining its line and being offered a seat or placed."""
    since: dict[int, datetime] = {}
    found: dict[str, list[float]] = defaultdict(list)
    for row, image in ledger.history("enrollment"):
        at = moment(row["at"])
        if at and row["after"] == "waitlisted":
            since.setdefault(row["entity"], at)
        elif at and row["after"] in ("offered", "placed") and row["entity"] in since:
            found[image["track"]].append((at - since.pop(row["entity"])) / DAY)
    return found


def _decisions(ledger: Ledger, weeks: int) -> list[int]:
    """How many matters were opened in each week."""
    opened = Counter(_week(at) for row in ledger.matter if (at := moment(row["opened_at"])))
    return [opened[week] for week in range(weeks)]


def _decided_after(ledger: Ledger) -> list[float]:
    return [(done - at) / DAY for row in ledger.matter for at, done in _open_time(row)]


def _open_time(matter: Row) -> Iterator[tuple[datetime, datetime]]:
    at, done = moment(matter["opened_at"]), moment(matter["decided_at"])
    if at and done and matter["state"] == "decided":
        yield at, done


def _covers(ledger: Ledger) -> int:
    return sum(row["event"] == "away" for row, _ in ledger.history("assignment"))


def _share(ledger: Ledger) -> str:
    sent = [row for row in ledger.round if row["sent_at"]]
    missed = sum(row["state"] == "missed" for row in sent)
    return f"{missed} of {len(sent)}"


def _track(ledger: Ledger, track: str) -> str:
    cohorts = sum(row["track"] == track for row in ledger.cohort)
    ends = Counter(row["state"] for row in ledger.enrollment if row["track"] == track)
    return f"{cohorts}, {ends['completed']}, {ends['lapsed']}"
