"""After a change, more mails than a few wait for an organizer (DOMAIN 9)."""

import json
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mailflow.operators import backup
from mailflow.operators.status import status
from mailflow.program.settings import Limits
from mailflow.program.snapshot import Scope
from mailflow.store.database import Database
from tests import play
from tests.play import Play

KENDALL, EMILY = play.ORGANIZERS
MENTORS = ("priya@m.test", "sam@m.test")


@pytest.fixture(scope="module")
def begun(tmp_path_factory) -> Play:
    """Two mentors, who each look after one mentee; two decisions were asked for."""
    program = play.play(tmp_path_factory.mktemp("begun"))
    for mentor in MENTORS:
        program.mentor(mentor)
    for mentee in ("ana@x.test", "bo@x.test"):
        program.join(mentee)
    program.app.database.close()
    return program


def a_cohort(begun: Play, folder: Path, at_once: int) -> Play:
    """The same with a limit, in a store of its own."""
    source = begun.app.database.file
    assert source is not None
    shutil.copy(source, folder / "mailflow.db")
    moment = list(begun.moment)
    app = replace(
        begun.app,
        database=Database.open(f"sqlite:///{folder}/mailflow.db", durable=False),
        settings=play.settings(limits=Limits(at_once=at_once)),
        clock=lambda: moment[0],
        erasures=None,
    )
    program = replace(begun, app=app, moment=moment, sent=list(begun.sent))
    app.prepare()
    program.run()
    return program


def jump(program: Play, **step: float) -> list[str]:
    """The service is away, and comes back; whom it mails then."""
    program.moment[0] += timedelta(**step)
    return [mail.to for mail in program.run() if mail.kind != "digest"]


def held(program: Play) -> str:
    with program.app.database.read(program.app.settings) as work:
        return work.meta("held")


def changed(program: Play) -> None:
    """Another configuration, with mails waiting that nobody sent yet."""
    decide_only(program)
    assert held(program) == ""
    other = replace(program.app.settings, name="Open Mentoring 2")
    program.app = replace(program.app, settings=other)
    program.app.prepare()


def decide_only(program: Play) -> None:
    """A week and a half in which nothing is sent, and nothing stands still for long."""
    for _ in range(20):
        program.moment[0] += timedelta(hours=12)
        program.app.run_until_quiet()


def released(program: Play) -> None:
    decide_only(program)
    program.app.remember("held", "yes")
    assert shown_as_held(program)
    assert "the organizers are asked" in backup.release(program.app, old=False, every=False)
    assert not shown_as_held(program), "what waits is counted, and nobody holds it any more"


def shown_as_held(program: Play) -> bool:
    app = program.app
    with app.database.read(app.settings) as work:
        return bool(status(work, app.settings, program.now)["held"])


def away(program: Play) -> None:
    program.moment[0] += timedelta(days=10)


@pytest.mark.shows("9.6")
@pytest.mark.parametrize(
    ("happens", "answer"),
    [(changed, "ok 1"), (released, "ok 1"), (away, "ok 1"), (away, "release")],
)
def test_more_than_a_few_wait_until_an_organizer_says_so(begun, tmp_path, happens, answer):
    program = a_cohort(begun, tmp_path, at_once=1)
    happens(program)
    asked = program.run()
    assert {(mail.to, mail.kind) for mail in asked} == {
        (KENDALL, "decision"),
        (EMILY, "decision"),
    }
    text = " ".join(program.last(KENDALL, "decision").text.split())
    assert "mails would leave at once (2 " in text
    assert jump(program, hours=1) == []
    before = len(program.sent)
    program.reply(KENDALL, "decision", answer)
    program.forward(hours=1)
    assert {mail.to for mail in program.sent[before:]} >= set(MENTORS)
    assert held(program) == ""
    with program.app.database.read(program.app.settings) as work:
        found = work.program.load(Scope(), program.now).matters
    assert not [matter for matter in found.values() if matter.state == "open"]


def test_a_few_leave_by_themselves(begun, tmp_path):
    program = a_cohort(begun, tmp_path, at_once=50)
    assert "priya@m.test" in jump(program, days=10)
    assert (held(program), program.kinds(EMILY).count("decision")) == ("", 2)


def test_a_no_keeps_them(begun, tmp_path):
    program = a_cohort(begun, tmp_path, at_once=1)
    away(program)
    program.run()
    answers = program.reply(KENDALL, "decision", "no 1")
    told = {mail.to: " ".join(mail.text.split()) for mail in answers}
    assert "They stay here" in told[KENDALL]
    assert "1: kendall said no." in told[EMILY]
    assert held(program) == "mail"


def test_what_waited_at_an_organizers_own_freeze_is_counted_when_it_is_let_go(begun, tmp_path):
    program = a_cohort(begun, tmp_path, at_once=1)
    program.write(KENDALL, "freeze mail")
    program.reply(KENDALL, "confirm", "yes")
    jump(program, days=10)
    program.write(EMILY, "release")
    program.reply(EMILY, "confirm", "yes")
    assert "mails would leave at once (2 " in " ".join(program.last(EMILY, "decision").text.split())
    before = len(program.sent)
    program.write(EMILY, "release")  # of a flood it is the answer
    program.reply(EMILY, "confirm", "yes")
    assert {mail.to for mail in program.sent[before:]} >= set(MENTORS)
    assert held(program) == ""


def test_people_of_a_list_are_invited_by_mail_and_counted_first(begun, tmp_path):
    program = a_cohort(begun, tmp_path, at_once=1)
    people = "".join(f"p{n}@x.test,P{n},mentee,deploy\n" for n in range(4))
    program.write(KENDALL, f"add\nemail,name,role,track\n{people}")
    program.reply(KENDALL, "confirm", "yes")
    before = len(program.sent)
    program.write(KENDALL, "invite everybody")
    program.reply(KENDALL, "confirm", "yes")
    jump(program, hours=1)
    told = {mail.to for mail in program.sent[before:]}
    assert not [who for who in told if who.startswith("p")]
    assert held(program) == "mail"
    jump(program, days=1)  # one decision mail a day
    assert "mails would leave at once" in " ".join(program.last(EMILY, "decision").text.split())


def test_the_host_may_let_all_go(begun, tmp_path):
    program = a_cohort(begun, tmp_path, at_once=1)
    away(program)
    program.run()
    assert backup.release(program.app, old=False, every=True) == "mail leaves again"
    assert set(MENTORS) <= {mail.to for mail in program.run()}
    assert held(program) == ""


def test_nothing_leaves_before_all_that_is_due_was_decided(begun, tmp_path):
    program = a_cohort(begun, tmp_path, at_once=50)
    program.moment[0] += timedelta(days=10)
    assert program.app.tick()
    assert program.app.deliver(program, 50) == 0
    assert not program.app.dispatch.has_due()
    program.moment[0] += timedelta(minutes=11)  # nobody decides: what was decided may go
    assert program.app.deliver(program, 50) == 0
    assert held(program) == ""


def test_a_look_stops_no_clock(begun, tmp_path):
    program = a_cohort(begun, tmp_path, at_once=50)
    jump(program, days=10)
    with program.app.database.read(program.app.settings) as work:
        assert json.loads(work.meta("frozen") or "[]") == []
