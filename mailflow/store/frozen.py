"""When mail was held: clocks that run against people stand still meanwhile (DOMAIN 2 rule c)."""

import json
from datetime import datetime, timedelta

from mailflow.store import meta
from mailflow.store.link import Link

#: Longer ago than any of those clocks runs.
KEPT = timedelta(days=120)
HELD = "held"
#: How it is called while what waits is looked at: a matter of seconds (see caution).
LOOK = "look"

Periods = tuple[tuple[datetime, datetime], ...]


def is_held(value: str | None) -> bool:
    """Whether an organizer or operator holds mail, by what is noted; a look is over in seconds."""
    return bool(value) and not str(value).startswith(LOOK)


def watch(link: Link, now: datetime) -> None:
    """Write down that mail is held since now, or is not any more."""
    periods = _stored(link)
    is_open = bool(periods) and periods[-1][1] is None
    held = is_held(meta.get(link, HELD))
    if held == is_open:
        return
    if is_open:
        periods[-1] = (periods[-1][0], now.isoformat())
    else:
        kept = (p for p in periods if datetime.fromisoformat(p[1] or p[0]) > now - KEPT)
        periods = [*kept, (now.isoformat(), None)]
    meta.put(link, meta.FROZEN, json.dumps(periods))


def periods(link: Link, now: datetime) -> tuple[Periods, bool]:
    """From when to when mail was held, the last of these up to now; and whether it is."""
    stored = _stored(link)
    found = tuple(
        (datetime.fromisoformat(since), datetime.fromisoformat(until) if until else now)
        for since, until in stored
    )
    return found, bool(stored) and stored[-1][1] is None


def _stored(link: Link) -> list[tuple[str, str | None]]:
    value = meta.get(link, meta.FROZEN)
    return [(since, until) for since, until in json.loads(value)] if value else []
