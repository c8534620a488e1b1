"""What the running service tells of itself: in the store, to organizers, and over HTTP.

The store keeps each process's last word with its time. So `status`, which is another process,
knows what stands still, and that a service which is silent is not there.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from mailflow.app import App
from mailflow.serving.health import Health, Standing
from mailflow.store.database import StoreFault, UnitOfWork
from mailflow.transport.pages import Page

PREFIX = "pulse:"
MOST_NAME = 50  # of a worker's name: its end tells them apart
BEAT_SECONDS = 15
SILENT = timedelta(seconds=4 * BEAT_SECONDS)
#: Organizers hear of what does not pass by itself in this time.
TELL_SECONDS = 900

WORDS = {
    "polling": "New mail could not be fetched",
    "processing": "Mail could not be worked on",
    "sending": "Mail could not be sent",
    "scheduler": "The clock stood still",
    "store": "The store could not be written",
}


class Pulse:
    """One process's word in the store, and to organizers once for each trouble."""

    def __init__(self, app: App, health: Health) -> None:
        self._app = app
        self._health = health
        self._name = PREFIX + app.worker[-MOST_NAME:]
        self._began: dict[str, str] = {}  # what organizers must hear of, as a line
        self._told: set[str] = set()

    def beat(self) -> bool:
        """Write it down; whether organizers are told of something. Raises StoreFault."""
        standings = self._health.standings()
        now = datetime.now(UTC)
        self._note(standings)
        value = {"at": now.isoformat(), "parts": [asdict(standing) for standing in standings]}
        with self._app.database.work(self._app.settings) as work:
            work.remember(self._name, json.dumps(value))
            told = [part for part in self._began if part not in self._told]
            for part in told:
                self._tell(work, part)
        self._told.update(told)
        for standing in standings:
            if standing.ok and not standing.why:  # over: the next time is another trouble
                self._told.discard(standing.part)
                self._began.pop(standing.part, None)
        return bool(told)

    def _note(self, standings: Iterable[Standing]) -> None:
        zone = self._app.settings.zone
        for standing in standings:
            late = standing.seconds > max(TELL_SECONDS, self._health.patience)
            if late and standing.part not in self._began:
                begin = self._app.clock() - timedelta(seconds=standing.seconds)
                words = WORDS.get(standing.part, standing.part)
                moment = f"{begin.astimezone(ZoneInfo(zone)):%d %B, %H:%M} ({zone})"
                why = f": {standing.why}" if standing.why else ""
                self._began[standing.part] = f"{words} since {moment}{why}"

    def _tell(self, work: UnitOfWork, part: str) -> None:
        """At most once a day for each part, however often it comes and goes."""
        now = self._app.clock()
        payload = {
            "about": f"service:{part}",
            "summary": f"{WORDS.get(part, part)} for a while",
            "lines": [f"{self._began[part]}. Nothing is lost; it is tried again all the time."],
        }
        work.inbox.receive(f"trouble:{part}:{now:%Y-%m-%d}", "trouble", now, payload=payload)

    def stop(self) -> None:
        """The process ends as it was told to."""
        with self._app.database.work(self._app.settings) as work:
            work.forget(self._name)


def pulses(work: UnitOfWork, now: datetime) -> list[dict[str, Any]]:
    """What each process said last; who is silent is told as such."""
    found = []
    for name, value in work.metas(PREFIX):
        told = json.loads(value)
        at = datetime.fromisoformat(told["at"])
        silent = now - at > SILENT
        troubles = {p["part"]: p["why"] or "stands still" for p in told["parts"] if not p["ok"]}
        if silent:
            troubles = {"service": "gives no sign of life"}
        word = {
            "worker": name.removeprefix(PREFIX),
            "at": at.isoformat(),
            "ok": not troubles,
            "troubles": troubles,
        }
        found.append(word)
    return found


# over HTTP --------------------------------------------------------------------------------------


def healthz(app: App, health: Health) -> Page:
    """200 where all is well, 503 with the names of what is not."""
    standings = health.standings()
    troubles = {s.part: s.why or "stands still" for s in standings if not s.ok}
    try:
        app.waiting()
    except StoreFault:
        troubles["store"] = "cannot be read"
    told = {"ok": not troubles, "troubles": troubles, "parts": [asdict(s) for s in standings]}
    return Page(200 if told["ok"] else 503, "application/json", json.dumps(told) + "\n")


def metrics(app: App, health: Health) -> Page:
    """For Prometheus: https://prometheus.io/docs/instrumenting/exposition_formats/."""
    standings = health.standings()
    lines = ["# TYPE mailflow_part_ok gauge"]
    lines += [f'mailflow_part_ok{{part="{s.part}"}} {int(s.ok)}' for s in standings]
    lines.append("# TYPE mailflow_part_seconds gauge")
    lines += [f'mailflow_part_seconds{{part="{s.part}"}} {s.seconds}' for s in standings]
    try:
        with app.database.read(app.settings) as work:
            counts = {"inbox": work.inbox.counts(), "outbox": work.outbox.counts()}
            waiting = work.inbox.waiting()
    except StoreFault:
        counts, waiting = {}, None
    for name, states in counts.items():
        lines.append(f"# TYPE mailflow_{name} gauge")
        lines += [f'mailflow_{name}{{state="{state}"}} {n}' for state, n in states.items()]
    if waiting is not None:
        lines += ["# TYPE mailflow_waiting gauge", f"mailflow_waiting {waiting}"]
    return Page(200, "text/plain; version=0.0.4", "\n".join(lines) + "\n")
