"""`mailflow status`: the program on one screen, as a value and as a table."""

from datetime import UTC, datetime
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mailflow.operators.export import export, moment
from mailflow.program.model import RoundState, marked
from mailflow.program.rounds import open_lines
from mailflow.program.settings import Settings
from mailflow.serving.pulse import pulses
from mailflow.store.database import UnitOfWork
from mailflow.store.frozen import is_held
from mailflow.wiring import is_dead


def status(work: UnitOfWork, settings: Settings, now: datetime) -> dict[str, Any]:
    """What an operator asks first: who is where, what waits, is mail moving."""
    exported = export(work, settings, now)
    state = work.program.everything(now)
    overdue = [
        r
        for r in state.rounds.values()
        if r.state in (RoundState.REMINDED, RoundState.MISSED)
        and open_lines(state, r)
        and not marked(r, "excused")
    ]
    return {
        "program": settings.name,
        "as_of": moment(now),
        "cohorts": [
            {
                "name": cohort["name"],
                "state": cohort["state"],
                "seats": cohort["seats"],
                "used": cohort["used"],
                "waiting": len(cohort["waitlist"]),
                "on_duty": sum(m["state"] == "on_duty" for m in cohort["mentors"]),
                "mentors": len(cohort["mentors"]),
            }
            for cohort in exported["cohorts"]
        ],
        "overdue_checkins": len(overdue),
        "open_decisions": sum(m.state == "open" for m in state.matters.values()),
        "inbox": exported["inbox"],
        "outbox": exported["outbox"],
        "held": is_held(work.meta("held")),
        "last_poll": work.meta("polled_at") or None,
        "services": pulses(work, datetime.now(UTC), is_dead),
        "next_timer": moment(work.timers.next_due()),
    }


def table(found: dict[str, Any]) -> RenderableType:
    """The same for a terminal."""
    cohorts = Table("cohort", "state", "seats", "waiting", "mentors on duty")
    for row in found["cohorts"]:
        cohorts.add_row(
            row["name"],
            row["state"],
            f"{row['used']} of {row['seats']}",
            str(row["waiting"]),
            f"{row['on_duty']} of {row['mentors']}",
        )
    lines = [
        f"{found['program']}, {found['as_of']}",
        f"check-ins overdue: {found['overdue_checkins']}",
        f"decisions open: {found['open_decisions']}",
        f"inbox: {_counts(found['inbox'])}",
        f"outbox: {_counts(found['outbox'])}{' (held)' if found['held'] else ''}",
        *_services(found["services"]),
        f"last poll: {found['last_poll'] or 'never'}; next clock: {found['next_timer'] or 'none'}",
    ]
    return Group(Text(lines[0]), cohorts, *(Text(line) for line in lines[1:]))


def _services(found: list[dict[str, Any]]) -> list[str]:
    """Who runs, and what stands still."""
    if not found:
        return ["service: does not run"]
    return [
        f"service {one['worker']}: "
        + ("; ".join(f"{part} {why}" for part, why in one["troubles"].items()) or "runs")
        for one in found
    ]


def _counts(counts: dict[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in counts.items())
