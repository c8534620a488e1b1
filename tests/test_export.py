"""The export tells the season in the words of schema 1; the screen tells the same numbers."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from mailflow.operators import export, status
from tests import play


@pytest.fixture(scope="module")
def season(tmp_path_factory: pytest.TempPathFactory) -> play.Play:
    program = play.play(tmp_path_factory.mktemp("export"))
    program.mentor("priya@m.test")
    program.mentor("sam@m.test", words="yes, I am in Lisbon")
    program.join("ann@x.test", words="join deploy")
    program.reply("ann@x.test", "welcome", "Hello, I am Ann.")
    program.forward(days=8)
    program.write("stranger@x.test", "join talk")
    mentor = next(m for m in ("priya@m.test", "sam@m.test") if "check-in" in program.kinds(m))
    program.reply(mentor, "check-in", "1 good, she has chosen a tool")
    program.write("=cmd|calc@x.test", "x")
    return program


@pytest.fixture(scope="module")
def told(season: play.Play) -> dict[str, Any]:
    with season.app.database.read(season.app.settings) as work:
        found = export.export(work, season.app.settings, season.now)
    return json.loads(json.dumps(found))


def test_the_head(told: dict[str, Any], season: play.Play) -> None:
    assert told["schema"] == 1
    assert told["program"] == "Open Mentoring"
    assert told["as_of"] == season.now.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert set(told) == {
        "schema", "as_of", "program", "people", "cohorts", "mentors", "enrollments", "checkins",
        "badges", "cases", "inbox", "outbox",
    }  # fmt: skip


def test_people_are_those_who_proved_an_address(told: dict[str, Any]) -> None:
    people = {person["email"]: person for person in told["people"]}
    assert "stranger@x.test" not in people
    assert people["ann@x.test"]["roles"] == ["mentee"]
    assert people["ann@x.test"]["consented_at"]
    assert people["sam@m.test"]["timezone"] == "Europe/Lisbon"
    assert people["kendall@lab.test"]["roles"] == ["organizer"]


def test_a_cohort_with_its_mentors(told: dict[str, Any]) -> None:
    deploy = next(cohort for cohort in told["cohorts"] if cohort["name"] == "deploy")
    assert (deploy["state"], deploy["seats"], deploy["used"]) == ("open", 6, 1)
    assert {mentor["state"] for mentor in deploy["mentors"]} == {"on_duty"}
    assert [led for mentor in deploy["mentors"] for led in mentor["leads"]] == ["ann@x.test"]


def test_an_enrollment_and_how_it_came_about(told: dict[str, Any]) -> None:
    by_address = {e["email"]: e for e in told["enrollments"]}
    ann = by_address["ann@x.test"]
    assert (ann["state"], ann["cohort"], ann["track"]) == ("active", "deploy", "deploy")
    steps = [(step["event"], step["from"], step["to"]) for step in ann["history"]]
    assert steps[:2] == [("join", None, "unconfirmed"), ("confirm", "unconfirmed", "applied")]
    assert ("contact", "placed", "active") in steps
    assert by_address["stranger@x.test"]["state"] == "unconfirmed"
    assert by_address["stranger@x.test"]["cohort"] is None


def test_a_check_in_and_its_answer(told: dict[str, Any]) -> None:
    (check,) = told["checkins"]
    (line,) = check["lines"]
    assert check["state"] == "answered"
    assert (line["number"], line["mentee"], line["answer"]) == (1, "ann@x.test", "good")
    assert line["by"] == check["mentor"]


def test_nothing_waits(told: dict[str, Any]) -> None:
    assert told["inbox"]["received"] == 0
    assert told["outbox"]["queued"] == 0
    assert told["outbox"]["sent"] > 10


@pytest.mark.parametrize("kind", export.CSV)
def test_tables_open_in_a_spreadsheet(told: dict[str, Any], kind: str) -> None:
    rows = list(csv.DictReader(io.StringIO(export.csv(kind, told))))
    assert rows
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())


@pytest.mark.conforms("I40")
def test_a_cell_that_a_spreadsheet_would_run_is_text() -> None:
    told = {"people": [{"email": "a@x.test", "name": "=HYPERLINK(1)"}]}
    assert "'=HYPERLINK(1)" in export.csv("people", told)


def test_the_screen_tells_the_same(season: play.Play, tmp_path: Path) -> None:
    with season.app.database.read(season.app.settings) as work:
        found = status.status(work, season.app.settings, season.now)
    deploy = next(cohort for cohort in found["cohorts"] if cohort["name"] == "deploy")
    assert (deploy["seats"], deploy["used"], deploy["on_duty"]) == (6, 1, 2)
    assert found["open_decisions"] == 0
    console = Console(width=100, record=True, file=io.StringIO())
    console.print(status.table(found))
    assert "1 of 6" in console.export_text()
