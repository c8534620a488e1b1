"""The month's mail in the running program: once a month, whatever the clock does (M53)."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests import play

KENDALL, EMILY = play.ORGANIZERS


@pytest.fixture
def program(tmp_path: Path) -> play.Play:
    made = play.play(tmp_path)
    for mentor in ("priya@m.test", "sam@m.test"):
        made.mentor(mentor, "deploy")
    made.join("ana@x.test", "deploy")
    return made


def months(program: play.Play, reader: str) -> list[str]:
    return [r.subject for r in program.sent if (r.to, r.kind) == (reader, "monthly")]


def test_one_mail_a_month_and_none_for_before(program):
    began = program.now
    program.forward(days=100)
    ends = [began + timedelta(days=d) for d in range(100)]
    firsts = sorted({(d.year, d.month) for d in ends} - {(began.year, began.month)})
    assert len(months(program, KENDALL)) == len(months(program, EMILY)) == len(firsts)
    assert len(set(months(program, KENDALL))) == len(firsts)


@pytest.mark.shows("M53")
def test_it_names_nobody(program):
    program.forward(days=40)
    text = program.last(KENDALL, "monthly").text
    assert "Joined a cohort" in text
    assert not [word for word in ("ana@", "priya@", "Ana", "Priya") if word in text]


def test_a_clock_that_jumps_sends_it_once(program):
    program.forward(days=1)
    began = program.now
    program.moment[0] = began + timedelta(days=75)
    program.run()
    assert len(months(program, KENDALL)) == 1  # for the last month, not for both
    program.moment[0] = began
    program.run()
    program.moment[0] = began + timedelta(days=75, hours=1)
    program.run()
    assert len(months(program, KENDALL)) == 1


def test_held_mail_waits_and_goes_once(program):
    program.app.remember("held", "yes")
    program.moment[0] += timedelta(days=40)
    program.run()
    assert not months(program, KENDALL)
    program.app.remember("held", "")
    program.forward(days=3)
    assert len(months(program, KENDALL)) == 1
