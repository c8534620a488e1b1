"""What follows from a decision, whatever it was."""

from dataclasses import replace

import pytest

from mailflow.program import absence, membership
from mailflow.program.model import AssignmentState, CohortState, EnrollmentState
from mailflow.program.settle import WRITERS
from tests.program.build import START, World, moment, weeks

A, C, E = AssignmentState, CohortState, EnrollmentState
NOW = moment("2027-03-09T10:00Z")  # a Tuesday


@pytest.fixture
def world() -> World:
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya", world.deploy)
    world.sam = world.mentor("Sam", world.deploy)
    return world


def away(world, mentor, when=NOW):
    with world.settling(when, mentor) as draft:
        absence.announce(draft, world.assignment(mentor), when.date(), (when + weeks(2)).date())


@pytest.mark.shows("2c.short", "M34")
def test_a_cohort_below_two_mentors_is_told_to_organizers_at_once_and_once(world):
    world.mentee("Ana", world.deploy, world.priya)
    world.mentee("Zoe", world.deploy, world.priya, state=E.COMPLETED)
    world.waiting("Bo", "deploy")
    world.put(replace(world.assignment(world.priya), capacity=0))
    world.put(replace(world.assignment(world.sam), capacity=0))
    away(world, world.priya)
    shorts = [m for m in world.mails if m.content.kind == "short"]
    assert [world.state.people[m.to].called for m in shorts] == ["Kendall", "Emily"]
    told = shorts[0].content
    assert (told.on_duty, told.members, told.waiting, told.candidates) == (("Sam",), 1, 1, ("Zoe",))
    away(world, world.sam, NOW + weeks(1))
    assert len([m for m in world.mails if m.content.kind == "short"]) == 2


@pytest.mark.shows("2c.short")
def test_a_short_cohort_takes_nobody_in(world):
    away(world, world.priya)
    ana = world.mentee("Ana", world.deploy, world.sam)
    bo = world.waiting("Bo", "deploy")
    with world.settling(NOW, world.state.people[ana.person]) as draft:
        membership.leave(draft, ana)
    assert world.now(bo).state is E.WAITLISTED


def test_a_mentor_who_is_back_opens_seats_again(world):
    away(world, world.priya)
    bo = world.waiting("Bo", "deploy")
    with world.settling(NOW + weeks(1), world.priya) as draft:
        absence.come_back(draft, world.assignment(world.priya))
    assert world.now(bo).state is E.OFFERED


def test_the_next_mentor_in_line_steps_in_before_organizers_are_warned(world):
    kim = world.standing_by("Kim", "deploy")
    with world.settling(NOW, world.priya) as draft:
        draft.turn(world.assignment(world.priya), "step-down", cohort=None)
    assert world.now(kim).cohort == world.deploy.id
    assert "short" not in [kind for _, kind in world.sent()]


def test_a_closing_cohort_is_over_when_the_last_member_is_through(world):
    ana = world.mentee("Ana", world.deploy, world.priya)
    world.put(replace(world.deploy, state=C.CLOSING))
    with world.settling(NOW) as draft:
        draft.fact("look", world.now(ana))
    assert world.now(world.deploy).state is C.CLOSING
    world.waiting("Bo", "deploy")
    with world.settling(NOW, world.state.people[ana.person]) as draft:
        membership.leave(draft, ana)
    assert world.now(world.deploy).state is C.ARCHIVED
    second = world.state.cohort_named("deploy-2")
    assert {a.cohort for a in world.state.assignments.values()} == {second.id}, "they go on there"


def test_only_the_tracks_that_a_decision_touched_are_settled(world):
    talk = world.cohort("talk")
    for name in ("Lee", "Kim"):
        world.mentor(name, talk)
    bo = world.waiting("Bo", "talk")
    ana = world.mentee("Ana", world.deploy, world.priya)
    with world.settling(NOW, world.state.people[ana.person]) as draft:
        membership.leave(draft, ana)
    assert world.now(bo).state is E.WAITLISTED
    assert START < NOW


def test_seats_go_out_in_the_order_of_the_line(world):
    world.put(replace(world.assignment(world.priya), capacity=1))
    world.put(replace(world.assignment(world.sam), capacity=1))
    line = [world.waiting(name, "deploy", START + weeks(i)) for i, name in enumerate("ABCD")]
    ahead = replace(line[3], front=True)
    world.put(ahead)
    with world.settling(NOW) as draft:
        draft.fact("look", world.deploy)
    offered = [world.state.people[e.person].called for e in world.state.enrollments.values()
               if e.state is E.OFFERED]  # fmt: skip
    assert offered == ["A", "D"]


def test_every_writer_stays_silent_about_what_is_no_more(world):
    with world.settling(NOW) as draft:
        for kind in sorted(set(WRITERS) - {"propose-away"}):  # which is about the reader alone
            draft.notice(world.priya.id, kind, 99_999)
    assert world.mails == []
    world.tick(NOW, world.priya)
    assert not world.state.notices


def test_a_decision_leaves_alone_what_it_cannot_judge(world):
    """Only the reader's own slot loads all that waits for her."""
    with world.settling(NOW) as draft:
        draft.notice(world.priya.id, "check-in", 99_999)
    with world.settling(NOW) as draft:
        draft.fact("look", world.deploy)
    assert [n.about for n in world.state.notices.values()] == [99_999]
