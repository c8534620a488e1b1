"""The running service's own loops, in this process."""

import threading
from datetime import timedelta
from pathlib import Path

from mailflow import regex
from mailflow.program.clocks import Timer
from mailflow.serving.warming import warm_up
from mailflow.serving.worker import LOOK_SECONDS, Service, Transports
from mailflow.store import timers
from tests import play


def test_many_clocks_of_one_moment_are_decided_at_one_look(tmp_path: Path) -> None:
    program = play.play(tmp_path)
    many = 3 * timers.AT_ONCE
    with program.app.database.begin(program.app.settings) as work:
        work.timers.set(*(Timer("enrollment", n, program.now) for n in range(many)))
    service = Service(program.app, Transports(), parts=frozenset({"tick", "decide"}))
    running = threading.Thread(target=service.run)
    running.start()
    try:
        ends = threading.Event()
        tries = 10 * (LOOK_SECONDS - 1)  # a second look would come too late
        while _left(program) and tries:
            ends.wait(0.1)
            tries -= 1
        assert _left(program) == 0
    finally:
        service.stop()
        running.join()


def test_of_the_mail_that_warms_the_service_nothing_stays(tmp_path: Path) -> None:
    program = play.play(tmp_path)
    engine = program.app.database.engine.raw_connection()
    before = list(engine.driver_connection.iterdump())
    assert warm_up(program.app) == ["confirm"]
    assert list(engine.driver_connection.iterdump()) == before


def test_every_pattern_is_a_regular_expression() -> None:
    regex.compile_all()
    assert not regex._WAITING


def _left(program: play.Play) -> int:
    """Clocks that have come, and are not decided yet."""
    with program.app.database.read(program.app.settings) as work:
        due = work.timers.next_due()
        waiting = work.inbox.next_retry()
    soon = program.now + timedelta(seconds=1)
    return int(due is not None and due <= soon) + int(waiting is not None)
