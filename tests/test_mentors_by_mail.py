"""Mentors on a real store: what a decision about them has to load is there."""

from pathlib import Path

import pytest

from mailflow.program.model import AssignmentState
from mailflow.program.snapshot import Scope
from tests import play


def two_mentors_and_ann(folder: Path) -> play.Play:
    program = play.play(folder)
    for mentor in ("priya@m.test", "sam@m.test"):
        program.mentor(mentor)
    program.forward(hours=1)
    program.join("ann@x.test")
    program.forward(days=1)
    program.reply("ann@x.test", "welcome", "Hello all, I am Ann and I run a small lab.")
    return program


def states(program: play.Play, address: str) -> list[AssignmentState]:
    with program.app.database.read(program.app.settings) as work:
        scope = Scope(addresses=frozenset({address}))
        state = work.program.load(scope, program.now)
        who = state.person_at(address)
        assert who is not None
        return [a.state for a in state.assignments.values() if a.person == who.id]


def lead_of_ann(program: play.Play) -> str:
    return program.last("ann@x.test", "welcome").subject.rpartition(" ")[2] + "@m.test"


def test_a_silent_mentor_is_retired_by_the_answer_to_a_digest(tmp_path: Path) -> None:
    program = two_mentors_and_ann(tmp_path)
    lead = lead_of_ann(program)
    other = "sam@m.test" if lead == "priya@m.test" else "priya@m.test"
    for _ in range(11):  # whoever covers answers, the lead does not
        program.reply("ann@x.test", "welcome", "I go on with the first run.")
        program.forward(weeks=1)
        if states(program, lead) == [AssignmentState.AWAY]:
            program.write(other, "Ann is doing well", subject="check-in")
            if "check-in" in program.kinds(other):
                program.reply(other, "check-in", "1 good")
    assert states(program, lead) == [AssignmentState.AWAY]
    digest = program.last("kendall@lab.test", "digest").text
    number = next(line for line in digest.splitlines() if "is away since" in line).split(".")[0]
    program.reply("kendall@lab.test", "digest", f"ok {number.strip()}")
    assert states(program, lead) == [AssignmentState.RETIRED]
    program.forward(days=3)
    assert "mentor-retired" in program.kinds(lead)
    last = program.last("ann@x.test", "covered").text
    assert f"From now on {other.partition('@')[0]}" in " ".join(last.split())


@pytest.mark.shows("5.14", "9.11")
def test_who_reached_the_goal_is_named_where_a_cohort_becomes_short(tmp_path: Path) -> None:
    program = two_mentors_and_ann(tmp_path)
    lead = lead_of_ann(program)
    program.write("ann@x.test", "done https://lab.test/servers/1", subject="done")
    if "confirm" in program.kinds("ann@x.test")[1:]:
        program.reply("ann@x.test", "confirm", "yes")
    program.reply(lead, "claim", "yes")
    program.forward(days=8)
    program.write(lead, "away until 12 March", subject="away")
    program.reply(lead, "confirm", "yes")
    short = program.last("kendall@lab.test", "short").text
    assert "These people reached the goal here" in short
    assert "- ann" in short
