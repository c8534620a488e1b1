"""A roster by mail: shown line by line, done after a yes, and told after another one."""

from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailflow.deciding import roster_text
from mailflow.operators import roster_file
from mailflow.program.decision import Fact
from mailflow.program.model import AddressState
from mailflow.program.roster import NOT_TAKEN_IN
from tests import play

KENDALL, EMILY = play.ORGANIZERS
BANNED = AddressState.BANNED
HEAD = "email,name,role,track,lead\n"
TWO = f"{HEAD}priya@m.test,Priya Rao,mentor,deploy,\nsam@m.test,Sam,mentor,deploy,\n"


@pytest.fixture
def program(tmp_path: Path) -> play.Play:
    return play.play(tmp_path)


def said(program: play.Play, kind: str) -> str:
    return " ".join(program.last(KENDALL, kind).text.split())


def test_a_list_is_shown_done_after_a_yes_and_told_after_another(program):
    program.write(KENDALL, f"Hi,\nadd\n{TWO}bo@x.test,Bo,,deploy,\ncy@x.test,,,coa,\n")
    shown = said(program, "confirm")
    assert "line 2, priya@m.test: new, mentor of deploy" in shown
    assert "line 5, cy@x.test: NO, there is no track 'coa'" in shown
    program.reply(KENDALL, "confirm", "yes")
    done = said(program, "answer")
    assert "3 of 4 lines are new and taken over." in done
    assert 'Reply "invite everybody"' in done
    program.forward(days=30)
    assert not {r.to for r in program.sent} & {"priya@m.test", "sam@m.test", "bo@x.test"}
    program.reply(KENDALL, "answer", "invite everybody")
    assert "It concerns Priya Rao, Sam and Bo." in said(program, "confirm")
    program.reply(KENDALL, "confirm", "yes")
    program.forward(days=4)
    assert program.kinds("priya@m.test")[0] == "mentor-welcome"
    assert program.kinds("bo@x.test")[0] in ("welcome", "waitlisted")


def test_the_same_list_again_changes_nothing_and_asks_nothing(program):
    for _ in range(2):
        program.write(KENDALL, f"add\n{TWO}")
    assert program.kinds(KENDALL) == ["confirm"]
    program.reply(KENDALL, "confirm", "yes")
    sent = program.write(KENDALL, f"add\n{TWO}", subject="once more")
    assert [r.kind for r in sent] == ["answer"]
    assert "as it is" in sent[0].text


def test_a_table_may_be_attached(program):
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = KENDALL, "signup@mentoring.lab.test", "roster"
    mail["Message-ID"], mail["Date"] = "<r1@lab.test>", "Mon, 04 Jan 2027 09:00:00 +0000"
    mail.set_content("add\n")
    mail.add_attachment(TWO.encode(), "text", "csv", filename="people.csv")
    program.deliver(mail, KENDALL)
    assert "line 3, sam@m.test: new" in said(program, "confirm")


@pytest.mark.parametrize(
    ("below", "words"),
    [
        ("", "the first line must name the columns"),
        ("mail,track\na@x.test,deploy\n", "there is no column 'mail' (did you mean 'email'?)"),
        ("email,name\na@x.test,A\n", "the column 'track' is missing"),
        ("email,track\n" + "".join(f"p{n}@x.test,deploy\n" for n in range(201)), "201 people"),
    ],
)
def test_what_is_no_list_is_told_at_once(program, below, words):
    sent = program.write(KENDALL, f"add\n{below}")
    assert [(r.to, r.kind) for r in sent] == [(KENDALL, "answer")]
    assert words in said(program, "answer")
    assert "attach one as CSV" in said(program, "answer")


def test_a_quoted_list_is_none(program):
    quoted = "\n".join(f"> {line}" for line in f"add\n{TWO}".splitlines())
    program.write(KENDALL, f"What do you think of this?\n\nOn Monday Lou wrote:\n{quoted}\n")
    assert "confirm" not in program.kinds(KENDALL)


@pytest.mark.parametrize("who", ["priya@m.test", "stranger@x.test"])
def test_only_organizers_add(program, who):
    program.mentor("priya@m.test", "deploy")
    program.write(who, f"add\n{HEAD}kim@x.test,Kim,mentor,talk,\n")
    with program.app.database.read(program.app.settings) as work:
        assert work.program.person_id("kim@x.test") is None


def test_a_list_below_its_first_yes_is_not_the_one_that_is_done(program):
    """What the question showed is what its yes does, whatever stands in the reply."""
    program.write(KENDALL, f"add\n{TWO}")
    program.reply(KENDALL, "confirm", f"yes\n\nadd\n{HEAD}eve@x.test,Eve,mentor,talk,\n")
    with program.app.database.read(program.app.settings) as work:
        assert work.program.person_id("priya@m.test")
        assert work.program.person_id("eve@x.test") is None


def test_a_long_list_is_taken_to_its_last_line(program):
    """Of a long mail the beginning is read for wishes; a roster is read whole."""
    people = "".join(f"talk,person.number.{n:03}.of.many@cut.example.com\n" for n in range(180))
    program.write(KENDALL, f"add\ntrack,email\n{people}")
    shown = said(program, "confirm")
    assert "take over 180 people" in shown
    assert "line 181, person.number.179.of.many@cut.example.com: new" in shown
    assert shown.count("@cut.example.com: new") == 180


def test_lines_that_are_none_are_counted_too(program):
    lines = "".join(f"p{n} at x,talk\n" for n in range(201))
    sent = program.write(KENDALL, f"add\nemail,track\n{lines},\n,\n")
    assert "your list has 201 people; by mail it may be 200" in said(program, "answer")
    assert len(sent) == 1
    assert len(sent[0].data) < 10_000


def test_a_ban_that_outlived_an_erasure_keeps_them_off_every_list(program):
    program.mentor("eve@x.test", "talk")
    with program.app.database.begin(program.app.settings) as work:
        key = work.program.person_id("eve@x.test")
        eve = work.program.person(key)
        work.program.record([Fact("ban", replace(eve, state=BANNED), program.now)], 0)
        work.inbox.receive(
            "erase:test", "erase", program.now,
            payload={"person": key, "at": program.now.isoformat()},
        )  # fmt: skip
    program.run()
    program.write(KENDALL, f"add\n{TWO}eve@x.test,Eve,,talk,\n")
    assert "eve@x.test: NO, this address is not to be taken in" in said(program, "confirm")
    found = roster_text.parse(f"{HEAD}eve@x.test,Eve,,talk,\n", "people.csv")
    assert [v.words for v in roster_file.dry_run(program.app, found)] == [NOT_TAKEN_IN]
    roster_file.take_over(program.app, found)
    with program.app.database.read(program.app.settings) as work:
        assert work.program.person_id("eve@x.test") is None


def test_whoever_is_no_organizer_any_more_gets_nothing_for_a_late_yes(program):
    program.write(KENDALL, f"add\n{TWO}")
    program.app = replace(program.app, settings=play.settings(organizers=(EMILY,)))
    program.reply(KENDALL, "confirm", "yes")
    assert "Only the organizers" in said(program, "answer")
    with program.app.database.read(program.app.settings) as work:
        assert work.program.person_id("priya@m.test") is None
