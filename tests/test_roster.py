"""People taken over from a spreadsheet: a reason for each line, nothing twice, and silence."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from mailflow.cli import cli
from mailflow.config import ConfigError
from mailflow.operators import export, roster_file
from tests import play

HEAD = "email,name,role,track,cohort,state,lead,timezone,capacity,languages\n"
SPREADSHEET = (
    HEAD
    + """\
priya@m.test,Priya Rao,mentor,deploy,deploy,,,Asia/Kolkata,3,en hi
sam@m.test,Sam Okafor,mentor,deploy,deploy,on duty,,Africa/Lagos,2,
ana@x.test,"Souza, Ana",mentee,deploy,deploy,active,priya@m.test,America/Sao_Paulo,,pt
bo@x.test,Bo,mentee,deploy,deploy,paused,,Europe/Stockholm,,
chen@x.test,Chen,,deploy,,,,,,
dora@x.test,Dora,mentee,talk,,completed,,,,
"""
)


@pytest.fixture
def program(tmp_path: Path) -> play.Play:
    return play.play(tmp_path)


def told(program: play.Play) -> dict:
    with program.app.database.read(program.app.settings) as work:
        return export.export(work, program.app.settings, program.now)


def words(program: play.Play, text: str) -> list[str]:
    found = roster_file.parse(text.encode(), "roster.csv")
    return [f"{v.line} {v.who}: {v.words}" for v in roster_file.dry_run(program.app, found)]


def take_over(program: play.Play, text: str = SPREADSHEET) -> None:
    roster_file.take_over(program.app, roster_file.parse(text.encode(), "roster.csv"))


@pytest.mark.shows("9.6")
def test_a_dry_run_says_what_each_line_does_and_does_nothing(program):
    before = told(program)
    assert words(program, SPREADSHEET) == [
        "2 priya@m.test: mentor of deploy, on duty",
        "3 sam@m.test: mentor of deploy, on duty",
        "4 ana@x.test: deploy: active, led by Priya",
        "5 bo@x.test: deploy: paused, led by Sam",
        "6 chen@x.test: waits for deploy",
        "7 dora@x.test: talk: completed",
    ]
    assert told(program) == before


def test_it_is_as_the_roster_says(program):
    take_over(program)
    found = told(program)
    states = {(e["email"], e["track"]): (e["state"], e["lead"]) for e in found["enrollments"]}
    assert states == {
        ("ana@x.test", "deploy"): ("active", "priya@m.test"),
        ("bo@x.test", "deploy"): ("paused", "sam@m.test"),
        ("chen@x.test", "deploy"): ("waitlisted", None),
        ("dora@x.test", "talk"): ("completed", None),
    }
    deploy = next(c for c in found["cohorts"] if c["name"] == "deploy")
    assert (deploy["state"], deploy["seats"], deploy["used"]) == ("open", 5, 2)
    zones = {p["email"]: p["timezone"] for p in found["people"]}
    assert zones["ana@x.test"] == "America/Sao_Paulo"


def test_the_same_file_twice_changes_nothing(program):
    take_over(program)
    before = told(program)
    assert [line.partition(": ")[2] for line in words(program, SPREADSHEET)] == [
        "mentors deploy already: on duty", "mentors deploy already: on duty",
        "is in deploy already: active", "is in deploy already: paused",
        "is in deploy already: waitlisted", "is in talk already: completed",
    ]  # fmt: skip
    take_over(program)
    after = told(program)
    for part in ("people", "cohorts", "enrollments", "checkins", "badges"):
        assert after[part] == before[part]


@pytest.mark.shows("9.6")
def test_nobody_hears_of_it_until_they_are_invited(program):
    take_over(program)
    program.forward(days=40)
    assert {mail.to for mail in program.sent} <= set(play.ORGANIZERS)


def test_an_invitation_is_one_mail_and_starts_the_clocks(program):
    take_over(program)
    program.forward(days=40)
    before = len(program.sent)
    roster_file.invite(program.app)
    program.forward(days=5)
    mails = [(m.to, m.kind) for m in program.sent[before:] if m.to not in play.ORGANIZERS]
    assert dict(reversed(mails)) == {  # what each got first
        "ana@x.test": "welcome",
        "bo@x.test": "welcome",
        "chen@x.test": "offer",  # the seats that were free all the time
        "priya@m.test": "mentor-welcome",
        "sam@m.test": "mentor-welcome",
    }
    assert not {"contact-check", "say-hello", "still-in", "lapsed"} & {kind for _, kind in mails}


def test_whoever_writes_first_is_told_too(program):
    take_over(program)
    program.write("ana@x.test", "status")
    program.reply("ana@x.test", "answer", "Thank you!")
    program.forward(days=2)
    assert "welcome" in program.kinds("ana@x.test")
    assert "welcome" not in program.kinds("bo@x.test")


def test_somebody_known_keeps_what_is_known(program):
    program.mentor("priya@m.test")
    program.mentor("sam@m.test")
    program.join("ana@x.test", words="join deploy, I live in Berlin")
    before = next(p for p in told(program)["people"] if p["email"] == "ana@x.test")
    take_over(program)
    after = next(p for p in told(program)["people"] if p["email"] == "ana@x.test")
    assert (after["state"], after["timezone"]) == ("proven", before["timezone"])
    assert len([e for e in told(program)["enrollments"] if e["email"] == "ana@x.test"]) == 1


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("nobody,N,mentee,deploy,,,,,,", "'nobody' is no e-mail address"),
        ("a@x.test,N,mentee,depoly,,,,,,", "there is no track 'depoly'; tracks are deploy, talk"),
        ("a@x.test,N,helper,deploy,,,,,,", "a role is mentee or mentor, not 'helper'"),
        ("a@x.test,N,mentee,deploy,,happy,,,,", "a mentee cannot be taken over as 'happy'"),
        ("a@x.test,N,mentee,deploy,,claimed,,,,", "a mentee cannot be taken over as 'claimed'"),
        ("a@x.test,N,mentor,deploy,,active,,,,", "a mentor is on_duty or away or retired, not 'active'"),
        ("a@x.test,N,mentee,deploy,talk,,,,,", "talk is a cohort of talk"),
        ("a@x.test,N,mentee,deploy,group,,,,,", "cohorts of deploy are called deploy, deploy-2 …"),
        ("a@x.test,N,mentee,talk,talk,,,,,", "talk has no mentor; list the mentors in the same file"),
        ("a@x.test,N,mentee,deploy,deploy,,z@x.test,,,", "z@x.test is no mentor of deploy"),
        ("a@x.test,N,mentee,deploy,,,lead,,,", "lead: 'lead' is no e-mail address"),
        ("a@x.test,N,mentee,deploy,,,,Berlin,,", "timezone: 'Berlin' is none; write Europe/Berlin or UTC+2"),
        ("a@x.test,N,mentor,deploy,,,,,5,", "capacity: 0 to 4, not '5'"),
        ("a@x.test,N,mentor,deploy,,,,,-1,", "capacity: 0 to 4, not '-1'"),
        ("sam@m.test,S,mentor,deploy,deploy,,,,,", "stands in line 3 already"),
        ("signup@mentoring.lab.test,S,mentee,deploy,,,,,,", "is an address of ours"),
        ("priya@m.test,P,mentee,deploy,deploy,,priya@m.test,,,", "cannot be their own lead mentor"),
    ],
)  # fmt: skip
def test_a_line_that_cannot_be_says_why_and_the_others_go_on(program, line, why):
    found = words(program, SPREADSHEET + line + "\n")
    assert found[-1].endswith(f": {why}")
    assert len(found) == 7
    take_over(program, SPREADSHEET + line + "\n")
    assert len(told(program)["enrollments"]) == 4


def test_seats_are_not_oversold(program):
    many = "".join(f"p{n}@x.test,P,mentee,deploy,deploy,active,,,,\n" for n in range(9))
    take_over(program, SPREADSHEET + many)
    deploy = next(c for c in told(program)["cohorts"] if c["name"] == "deploy")
    assert (deploy["used"], deploy["seats"], len(deploy["waitlist"])) == (5, 5, 7)


def test_a_banned_address_stays_out_and_a_second_cohort_is_founded(program):
    take_over(program, HEAD + "lee@m.test,Lee,mentor,deploy,deploy-2,,,,,\n")
    assert "deploy-2" in {c["name"] for c in told(program)["cohorts"]}


# files ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_spreadsheets_write(encoding, separator, end):
    rows = [
        ("Email", " NAME ", "Track"),
        ("a@x.test", '"Ännchen, the 1st"', "deploy"),
        ("", "", ""),
    ]
    text = end.join(separator.join(row) for row in rows)
    (entry,) = roster_file.parse(text.encode(encoding), "roster.csv").entries
    assert (entry.address, entry.track, entry.role) == ("a@x.test", "deploy", "mentee")
    assert entry.name == "Ännchen, the 1st"


@pytest.mark.parametrize(
    ("head", "problem"),
    [
        ("", "the first line must name the columns"),
        ("email\n", "the column 'track' is missing"),
        ("emial,track\n", "there is no column 'emial' (did you mean 'email'?)"),
        ("email,track,email\n", "'email' stands there twice"),
        ("a,b,c\n1,2,3\n", "there is no column 'a'"),
    ],
)
def test_a_head_that_cannot_be_used_is_an_error(head, problem):
    with pytest.raises(ConfigError) as refused:
        roster_file.parse(head.encode(), "roster.csv")
    assert any(problem in line for line in refused.value.problems)


@given(st.binary(max_size=300))
def test_any_octets_are_read_or_refused(octets):
    try:
        found = roster_file.parse(b"email,track,name\n" + octets, "roster.csv")
    except ConfigError:
        return
    assert all(entry.address for entry in found.entries)
    assert all(entry.name.isprintable() for entry in found.entries)


CONFIG = """\
[program]
name = "Open Mentoring"
organizers = ["kendall@lab.test"]
[addresses]
domain = "mentoring.lab.test"
[tracks.deploy]
title = "Deploy OpenStack"
goal = "A server boots and is reachable"
[tracks.talk]
title = "Your first talk"
goal = "A talk is submitted"
"""


def test_the_command(tmp_path):
    (tmp_path / "mailflow.toml").write_text(CONFIG)
    (tmp_path / "roster.csv").write_text(SPREADSHEET + "nobody,N,mentee,deploy,,,,,,\n")

    def run(*words: str) -> tuple[int, str, str]:
        configured = ["--config", str(tmp_path / "mailflow.toml")]
        done = CliRunner().invoke(cli, [*words, *configured])
        return done.exit_code, done.stdout, done.stderr

    run("upgrade")
    roster = str(tmp_path / "roster.csv")
    status, table, note = run("import", roster)
    assert status == 0
    rows = [" ".join(line.split()) for line in table.splitlines()]
    assert "4 new ana@x.test deploy: active, led by Priya" in rows
    assert "8 NO nobody 'nobody' is no e-mail address" in rows
    assert note == "nothing has changed; --apply does it, and mails nobody\n"
    assert json.loads(run("export")[1])["enrollments"] == []
    assert run("import", roster, "--apply")[2] == "6 of 6 lines taken over\n"
    assert len(json.loads(run("export")[1])["enrollments"]) == 4
    assert run("import", "--invite")[2] == "6 people invited\n"
    assert run("import", "--invite")[2] == "0 people invited\n"
    assert run("import")[0] == 2
    assert run("import", str(tmp_path / "nowhere.csv"))[0] != 0
