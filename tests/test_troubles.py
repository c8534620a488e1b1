"""Trouble as organizers hear of it (M52): several causes in one mail, and none piled up."""

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from mailflow.transport.smtp import Outcome, OutcomeKind
from tests import play

LATER = Outcome(OutcomeKind.DEFERRED, 451, "4.3.0 try again", ours=True)


def _shows(program: play.Play, about: str, **more: object) -> None:
    payload = {"about": about, "summary": f"The {about} broke", "lines": [f"{about}: gone"], **more}
    key = f"trouble:{about}:{program.now.isoformat()}"
    with program.app.database.work(program.app.settings) as work:
        work.inbox.receive(key, "trouble", program.now, payload=payload)
    program.run()


def _got(program: play.Play) -> list[str]:
    to = play.ORGANIZERS[0]
    return [mail.subject for mail in program.sent if (mail.to, mail.kind) == (to, "trouble")]


@pytest.mark.shows("M52")
def test_causes_keep_their_own_clocks_and_share_a_mail_where_both_are_due(tmp_path: Path) -> None:
    program = play.play(tmp_path)
    _shows(program, "disk")
    program.forward(minutes=20)
    _shows(program, "net")
    assert _got(program) == ["The disk broke", "The net broke"]
    _shows(program, "disk")
    _shows(program, "disk")
    program.forward(minutes=30)
    assert len(_got(program)) == 2
    program.forward(minutes=11)
    assert _got(program)[2:] == ["The disk broke"], "an hour after its first mail, of what came"
    program.forward(hours=3)
    _shows(program, "net")
    assert _got(program)[3:] == ["The net broke"]
    program.forward(minutes=10)
    _shows(program, "net")
    _shows(program, "disk")
    program.forward(minutes=51)
    assert _got(program)[4:] == ["The disk broke", "The net broke"]
    for about in ("net", "disk"):
        program.forward(minutes=1)
        _shows(program, about)
    program.forward(hours=2)
    both = program.last(play.ORGANIZERS[0], "trouble")
    assert "The net broke" in both.text
    assert "The disk broke" in _got(program)[-2] + both.text


@pytest.mark.shows("M52")
def test_mails_of_trouble_do_not_pile_up_where_none_can_leave(tmp_path: Path) -> None:
    program = play.play(tmp_path)
    program.answers = lambda *_: LATER
    for _ in range(24 * 3):
        _shows(program, "relay", stands=True, well="The relay is back")
        program.moment[0] += timedelta(hours=1)
    with program.app.database.read(program.app.settings) as work:
        assert sum(work.outbox.counts().values()) == len(play.ORGANIZERS)
    program.answers = lambda *_: Outcome(OutcomeKind.SENT, 250, "ok")
    program.forward(hours=4)
    assert Counter(_got(program)) == {"The relay broke": 2}, "the old one, and that it is still so"
    _shows(program, "relay", is_well=True)
    assert _got(program)[2:] == ["The relay is back"]


@pytest.mark.parametrize(("days", "mails"), [(400, 3), (-400, 2)], ids=["it is new", "it goes on"])
def test_a_clock_that_jumps_brings_no_heap_of_mails(tmp_path: Path, days: int, mails: int) -> None:
    program = play.play(tmp_path)
    _shows(program, "disk")
    program.moment[0] += timedelta(days=days)
    program.run()
    assert len(_got(program)) == 1
    for _ in range(2):
        _shows(program, "disk")
        program.forward(minutes=20)
    program.forward(hours=2)
    assert len(_got(program)) == mails
    program.forward(hours=8)
    assert len(_got(program)) == mails
