"""A season in numbers, computed from its store."""

import json
from collections import Counter
from collections.abc import Iterable
from statistics import mean

from rich.table import Table
from rich.text import Text

from mailflow.demo import checks
from mailflow.demo.ledger import Ledger


def figures(ledger: Ledger, weeks: int) -> tuple[tuple[str, str], ...]:
    """What happened, as (what, how much)."""
    rounds = [row for row in ledger.round if row["sent_at"]]
    lines = [line for row in rounds for line in json.loads(row["lines"])]
    answered = sum(line["answer"] is not None for line in lines)
    sent = [row for row in ledger.outbox if row["state"] == "sent"]
    readers = {row["person"] for row in sent}
    ignored = sum(row["state"] == "ignored" for row in ledger.mails)
    on_duty = sum(row["state"] == "on_duty" for row in ledger.assignment)
    decided = sum(row["state"] == "decided" for row in ledger.matter)
    per_week = len(sent) / max(1, len(readers)) / max(1, weeks)
    found = {
        "mails received": len(ledger.mails),
        "of them from machines": ignored,
        "mails sent": len(sent),
        "of them: did you mean …?": sum(row["kind"] == "unclear" for row in sent),
        "sign-ups confirmed": _reached(ledger, "applied", "placed", "waitlisted"),
        "placed": _reached(ledger, "placed"),
        "waited for a seat": _reached(ledger, "waitlisted"),
        "were offered a freed seat": _reached(ledger, "offered"),
        "paused": _reached(ledger, "paused"),
        "left": _reached(ledger, "withdrawn"),
        "lapsed": _reached(ledger, "lapsed"),
        "reached their goal": _reached(ledger, "completed"),
        "badges": len(ledger.badge),
        "mentors on duty": on_duty,
        "check-ins sent": len(rounds),
        "lines asked / answered": f"{len(lines)} / {answered}",
        "posts in the cohorts": len(ledger.post),
        "decisions asked / taken": f"{len(ledger.matter)} / {decided}",
        "mails per person and week": f"{per_week:.1f}",
        "of them automatic, without posts": f"{_automatic(ledger, weeks):.1f}",
    }
    return tuple((name, str(value)) for name, value in found.items())


def _reached(ledger: Ledger, *states: str) -> int:
    """How many enrollments were in one of these states at some time."""
    history = ledger.history("enrollment")
    return len({row["entity"] for row, _ in history if row["after"] in states and not row["gone"]})


def _automatic(ledger: Ledger, weeks: int) -> float:
    """Automatic mail that is no list post, per person and week."""
    counts = Counter(
        row["person"] for row in ledger.outbox
        if row["counted"] and row["state"] == "sent" and row["kind"] != "post"
    )  # fmt: skip
    return mean(counts.values()) / max(1, weeks) if counts else 0.0


def table(figures: Iterable[tuple[str, str]]) -> Table:
    """The figures to look at."""
    made = Table(title="The season, as the store tells it", title_justify="left", show_header=False)
    made.add_column(style="cyan")
    made.add_column(justify="right", style="bold")
    for name, value in figures:
        made.add_row(name, value)
    return made


def verdict(results: Iterable[checks.Result]) -> Table:
    """The promises, each kept or broken, with the first places where."""
    made = Table(title="What must hold", title_justify="left", show_header=False)
    made.add_column()
    made.add_column()
    for result in results:
        shown = [*result.broken[:5], *(["…"] if len(result.broken) > 5 else [])]
        made.add_row(
            "[red]broken[/]" if result.broken else "[green]kept[/]",
            Text("\n".join([result.promise, *(f"  {line}" for line in shown)])),
        )
    return made
