"""Whoever asked for less mail: check-ins every other week about everybody, and no extras."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mailflow.program import check_in
from mailflow.program.model import EnrollmentState
from tests.program.build import DEPLOY, World, moment

NOW = moment("2027-03-09T10:00Z")
WEEK = timedelta(weeks=1)


@pytest.mark.parametrize("cadence", ["weekly", "biweekly"])
def test_check_ins_come_every_other_week_with_all_mentees(cadence):
    world = World(tracks=(replace(DEPLOY, cadence=cadence),))
    deploy = world.cohort("deploy")
    priya = world.mentor("Priya", deploy)
    world.put(replace(priya, less=True))
    for weeks_ago in (1, 5, 6):  # one in the first four weeks, two whose fortnights alternate
        world.mentee(f"Mentee{weeks_ago}", deploy, priya, placed=NOW - weeks_ago * WEEK)
    tuesdays = [date(2027, 3, 16) + n * WEEK for n in range(6)]
    lines = [len(check_in.due_lines(world.state, world.assignment(priya), day)) for day in tuesdays]
    assert lines in ([3, 0] * 3, [0, 3] * 3)


@pytest.mark.parametrize(("less", "kinds"), [(False, ["feedback"]), (True, [])])
def test_extras_are_left_out(less, kinds):
    world = World()
    ana = world.mentee("Ana", world.cohort("deploy"), state=EnrollmentState.COMPLETED)
    world.put(replace(world.state.people[ana.person], less=less))
    with world.settling(NOW) as draft:
        draft.notice(ana.person, "feedback", ana.id)
    assert [kind for _, kind in world.sent()] == kinds
    assert not world.state.notices
