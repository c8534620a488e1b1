"""Health tells the truth (TRUST I30): what stands still is named, what only has nothing to do is not."""

import json
import socket
import urllib.error
import urllib.request
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from mailflow import wiring
from mailflow.operators import status
from mailflow.serving import pulse
from mailflow.serving.health import Health
from mailflow.transport.errors import CannotListen
from mailflow.transport.pages import Page, PageServer
from tests import play

POLL = 60


class Watched:
    """The health of a service, with a clock that tests move."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.health = Health(POLL, lambda: self.now)
        for part in ("processing", "sending", "store"):
            self.health.watch(part)
        for part in ("polling", "scheduler"):
            self.health.watch(part, regular=True)

    def troubles(self) -> dict[str, str]:
        return {s.part: s.why for s in self.health.standings() if not s.ok}

    def fails(self, part: str, why: str) -> None:
        with suppress(ValueError), self.health.turn(part):
            raise ValueError(why)

    def goes_well(self, part: str) -> None:
        with self.health.turn(part):
            pass

    def regular(self) -> None:
        self.goes_well("polling")
        self.goes_well("scheduler")


def test_who_has_nothing_to_do_stands_by() -> None:
    watched = Watched()
    watched.now += 100_000
    watched.regular()
    assert watched.troubles() == {}


@pytest.mark.conforms("I30")
@pytest.mark.parametrize("part", ["polling", "scheduler"])
def test_who_has_to_look_regularly_is_named_when_it_does_not(part: str) -> None:
    watched = Watched()
    other = {"polling": "scheduler", "scheduler": "polling"}[part]
    watched.now += 3 * POLL
    watched.goes_well(other)
    assert watched.troubles() == {}
    watched.now += 1
    assert watched.troubles() == {part: ""}
    watched.goes_well(part)
    assert watched.troubles() == {}


@pytest.mark.parametrize("part", ["polling", "processing", "sending", "scheduler", "store"])
def test_who_fails_for_three_polls_is_named_with_the_last_reason(part: str) -> None:
    watched = Watched()
    watched.regular()
    watched.fails(part, "refused\nand more")
    for _ in range(4):
        assert watched.troubles() == {}
        watched.now += 3 * POLL / 4
        for other in {"polling", "scheduler"} - {part}:
            watched.goes_well(other)
        watched.fails(part, "silent")
    watched.now += 1
    assert watched.troubles() == {part: "silent"}
    watched.goes_well(part)
    assert watched.troubles() == {}


def test_a_turn_that_does_not_end_is_named_and_headway_within_it_counts() -> None:
    watched = Watched()
    watched.now += 10_000
    with watched.health.turn("sending"):
        for _ in range(10):
            watched.now += 2 * POLL
            watched.regular()
            assert watched.troubles() == {}
            watched.health.moved("sending")
        watched.now += 3 * POLL + 1
        watched.regular()
        assert watched.troubles() == {"sending": ""}
    assert watched.troubles() == {}


# in the store and to organizers -------------------------------------------------------------------


def test_the_store_keeps_the_last_word_and_status_shows_it(tmp_path: Path) -> None:
    program, watched = play.play(tmp_path), Watched()
    beating = pulse.Pulse(program.app, watched.health)
    with program.app.database.read(program.app.settings) as work:
        assert status.status(work, program.app.settings, program.now)["services"] == []
    beating.beat()
    assert _services(program) == [("worker", {})]
    watched.fails("sending", "connection refused")
    watched.now += 3 * POLL + 1
    watched.regular()
    beating.beat()
    assert _services(program) == [("worker", {"sending": "connection refused"})]
    beating.stop()
    assert _services(program) == []


def test_a_service_that_is_silent_is_told_as_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, watched = play.play(tmp_path), Watched()
    pulse.Pulse(program.app, watched.health).beat()
    monkeypatch.setattr(pulse, "SILENT", pulse.SILENT * -1)
    assert _services(program) == [("worker", {"service": "gives no sign of life"})]


def test_who_was_killed_is_gone_at_once_and_forgotten_by_the_next(tmp_path: Path) -> None:
    program, watched = play.play(tmp_path), Watched()
    killed = replace(program.app, worker=f"{socket.gethostname()}:1:0")  # it began at another time
    elsewhere = replace(program.app, worker="elsewhere.example:1:0")
    for app in (killed, elsewhere):
        pulse.Pulse(app, watched.health).beat()
    gone = (killed.worker, {"service": "ended without a word"})
    assert _services(program) == [(elsewhere.worker, {}), gone]
    pulse.Pulse(program.app, watched.health, wiring.is_dead).beat()
    assert _services(program) == [(elsewhere.worker, {}), ("worker", {})]


def _services(program: play.Play) -> list[tuple[str, dict[str, str]]]:
    with program.app.database.read(program.app.settings) as work:
        found = status.status(work, program.app.settings, program.now)["services"]
        assert status.table(status.status(work, program.app.settings, program.now))
    return [(one["worker"], one["troubles"]) for one in found]


BEAT = 150  # ten times as slow as it is, so that days pass quickly


@pytest.fixture
def slow_beats(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pulse, "WELL_BEATS", pulse.WELL_BEATS * pulse.BEAT_SECONDS // BEAT + 1)


class Service:
    """A service that beats while its program's clock goes on with its own."""

    def __init__(self, program: play.Play) -> None:
        self.program, self.watched = program, Watched()
        self.beating = pulse.Pulse(program.app, self.watched.health)

    def goes_on(self, well: bool, hours: float) -> dict[str, int]:
        """Time passes, with or without the mailbox; what each organizer has got by then."""
        for _ in range(round(hours * 3600 / BEAT)):
            self.watched.now += BEAT
            self.watched.goes_well("scheduler")
            if well:
                self.watched.goes_well("polling")
            else:
                self.watched.fails("polling", "mail.test:993: connection refused")
            self.program.moment[0] += timedelta(seconds=BEAT)
            if self.beating.beat() or self.program.app.is_due():
                self.program.run()
        return _told(self.program)


@pytest.mark.shows("M52")
@pytest.mark.usefixtures("slow_beats")
def test_what_does_not_pass_is_told_at_once_then_hourly_then_daily_and_when_it_is_over(
    tmp_path: Path,
) -> None:
    program = play.play(tmp_path)
    service = Service(program)
    each = partial(dict.fromkeys, play.ORGANIZERS)
    assert service.goes_on(False, 0.2) == {}, "what passes by itself is nobody's business"
    assert service.goes_on(False, 0.2) == each(1)
    told = program.last(play.ORGANIZERS[0], "trouble")
    assert told.subject == "New mail could not be fetched for a while"
    text = " ".join(told.text.split())
    assert "New mail could not be fetched since 4 January, 09:00 (UTC)" in text
    assert "mail.test:993: connection refused. Nothing is lost" in text
    assert "I write again in an hour" in text
    assert service.goes_on(False, 3.1) == each(4), "an hour apart"
    assert service.goes_on(False, 12) == each(4)
    assert service.goes_on(False, 12) == each(5), "then daily"
    text = " ".join(program.last(play.ORGANIZERS[0], "trouble").text.split())
    assert "It began on 4 January, 09:00 (UTC) and goes on" in text
    assert "I write again tomorrow" in text
    service = Service(program)  # another process goes on where this one was
    assert service.goes_on(False, 12) == each(5)
    assert service.goes_on(True, 0.4) == each(5)
    assert service.goes_on(True, 0.4) == each(6)
    assert program.last(play.ORGANIZERS[0], "trouble").subject == "New mail is fetched again"
    assert service.goes_on(True, 3) == each(6)


@pytest.mark.shows("M52")
@pytest.mark.usefixtures("slow_beats")
def test_what_comes_and_goes_writes_no_more_than_what_stays(tmp_path: Path) -> None:
    service = Service(play.play(tmp_path))
    for _ in range(12):
        service.goes_on(False, 0.5)
        told = service.goes_on(True, 1)
    assert set(told.values()) == {8}, "four times that it is so, and that it is over"


def _told(program: play.Play) -> dict[str, int]:
    told = [mail.to for mail in program.sent if mail.kind == "trouble"]
    return {to: told.count(to) for to in told}


# over HTTP ----------------------------------------------------------------------------------------


def test_pages_of_a_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program, watched = play.play(tmp_path), Watched()
    program.join("ana@x.test")
    pages = {
        "/healthz": lambda: pulse.healthz(program.app, watched.health),
        "/metrics": lambda: pulse.metrics(program.app, watched.health),
    }
    with PageServer("127.0.0.1", 0, pages) as server:
        status_code, text = _get(server.port, "/healthz")
        assert (status_code, json.loads(text)["ok"]) == (200, True)
        _, text = _get(server.port, "/metrics")
        assert 'mailflow_part_ok{part="polling"} 1\n' in text
        assert 'mailflow_inbox{state="processed"} 2\n' in text
        assert 'mailflow_outbox{state="sent"}' in text
        watched.now += 3 * POLL + 1
        watched.goes_well("scheduler")
        status_code, text = _get(server.port, "/healthz")
        assert status_code == 503
        assert json.loads(text)["troubles"] == {"polling": "stands still"}
        assert 'mailflow_part_ok{part="polling"} 0\n' in _get(server.port, "/metrics")[1]
        watched.regular()
        gone = OperationalError("", None, Exception("gone"))
        monkeypatch.setattr(
            type(program.app.database), "read", lambda *_: (_ for _ in ()).throw(gone)
        )
        status_code, text = _get(server.port, "/healthz")
        assert (status_code, json.loads(text)["troubles"]) == (503, {"store": "cannot be read"})
        assert 'mailflow_part_ok{part="polling"} 1\n' in _get(server.port, "/metrics")[1]
        assert _get(server.port, "/")[0] == 404
        assert _get(server.port, "/../etc/passwd")[0] == 404


def test_a_port_that_is_taken_says_so() -> None:
    with PageServer("127.0.0.1", 0, {}) as server, pytest.raises(CannotListen, match="another"):
        PageServer("127.0.0.1", server.port, {"/": lambda: Page(200, "", "")}).__enter__()


def _get(port: int, path: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()
