"""What the running service tells of itself: in the store, to organizers, and over HTTP.

The store keeps each process's last word with its time. So `status`, which is another process,
knows what stands still, and that a service which is silent is not there.
"""

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from mailflow.app import App
from mailflow.deciding import troubles
from mailflow.program.troubles import SIGN, WELL
from mailflow.serving.health import Health, Standing
from mailflow.store.database import StoreFault, UnitOfWork
from mailflow.transport.pages import Page

PREFIX = "pulse:"
MOST_NAME = 50  # of a worker's name: its end tells them apart
BEAT_SECONDS = 15
SILENT = timedelta(seconds=4 * BEAT_SECONDS)
FORGET = timedelta(days=1)
#: Organizers hear of what does not pass by itself in this time.
TELL_SECONDS = 900

#: So many beats without a fault, and a part is well for those of this process.
WELL_BEATS = int(WELL.total_seconds()) // BEAT_SECONDS + 4

WORDS = {
    "polling": ("New mail could not be fetched", "New mail is fetched again"),
    "processing": ("Mail could not be worked on", "Mail is worked on again"),
    "sending": ("Mail could not be sent", "Mail is sent again"),
    "scheduler": ("The clock stood still", "The clock runs again"),
    "store": ("The store could not be written", "The store is written again"),
}


class Pulse:
    """One process's word in the store, and to organizers about what does not pass.

    How often they hear of it is decided with it (program.troubles); here it only shows itself.
    """

    def __init__(
        self, app: App, health: Health, is_dead: Callable[[str], bool] = lambda _: False
    ) -> None:
        self._app = app
        self._health = health
        self._is_dead = is_dead
        self._name = PREFIX + app.worker[-MOST_NAME:]
        self._began: dict[str, datetime] = {}  # what does not pass by itself, and since when
        self._well: Counter[str] = Counter()  # beats for which a part was well, without a break

    def beat(self) -> bool:
        """Write it down; whether organizers may have to be told of something. Raises StoreFault."""
        standings = self._health.standings()
        now = datetime.now(UTC)
        value = {"at": now.isoformat(), "parts": [asdict(standing) for standing in standings]}
        with self._app.database.work(self._app.settings) as work:
            work.remember(self._name, json.dumps(value))
            self._sweep(work, now)
            told = [self._tell(work, standing) for standing in standings]
        return any(told)

    def _sweep(self, work: UnitOfWork, now: datetime) -> None:
        """Whoever ended without a word has said its last one: of this machine, or for a day."""
        for name, value in work.metas(PREFIX):
            at = datetime.fromisoformat(json.loads(value)["at"])
            if self._is_dead(name.removeprefix(PREFIX)) or now - at > FORGET:
                work.forget(name)

    def _tell(self, work: UnitOfWork, standing: Standing) -> bool:
        """Of a part that does not move, or that is well for a while after it did not."""
        part = standing.part
        if standing.seconds > max(TELL_SECONDS, self._health.patience):
            began = self._app.clock() - timedelta(seconds=standing.seconds)
            self._began.setdefault(part, began)
        if not standing.ok or standing.why:
            self._well[part] = 0
            return part in self._began and self._sign(work, standing)
        self._began.pop(part, None)
        self._well[part] += 1
        return self._well[part] % WELL_BEATS == 0 and self._is_well(work, part)

    def _sign(self, work: UnitOfWork, standing: Standing) -> bool:
        part, zone = standing.part, self._app.settings.zone
        words = WORDS.get(part, (part, part))
        moment = f"{self._began[part].astimezone(ZoneInfo(zone)):%-d %B, %H:%M} ({zone})"
        why = f": {standing.why}" if standing.why else ""
        line = f"{words[0]} since {moment}{why}. Nothing is lost; it is tried again all the time."
        payload = {
            "about": f"service:{part}", "stands": True, "began": self._began[part].isoformat(),
            "lines": [line],
            "summary": f"{words[0]} for a while", "well": words[1],
        }  # fmt: skip
        return self._say(work, f"{part}:", payload)

    def _is_well(self, work: UnitOfWork, part: str) -> bool:
        about = f"service:{part}"
        if not troubles.is_known(work, about):
            return False
        return self._say(work, f"well:{part}:", {"about": about, "is_well": True})

    def _say(self, work: UnitOfWork, key: str, payload: Mapping[str, Any]) -> bool:
        """Once in a quarter of an hour, however many processes and beats say so."""
        now = self._app.clock()
        quarter = int(now.timestamp() // SIGN.total_seconds())
        key = f"trouble:{key}{quarter}"
        return work.inbox.receive(key, "trouble", now, payload=payload) is not None

    def stop(self) -> None:
        """The process ends as it was told to."""
        with self._app.database.work(self._app.settings) as work:
            work.forget(self._name)


def pulses(
    work: UnitOfWork, now: datetime, is_dead: Callable[[str], bool] = lambda _: False
) -> list[dict[str, Any]]:
    """What each process said last; who is silent, or gone, is told as such."""
    found = []
    for name, value in work.metas(PREFIX):
        told = json.loads(value)
        at = datetime.fromisoformat(told["at"])
        silent = now - at > SILENT
        troubles = {p["part"]: p["why"] or "stands still" for p in told["parts"] if not p["ok"]}
        if is_dead(name.removeprefix(PREFIX)):
            troubles = {"service": "ended without a word"}
        elif silent:
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
