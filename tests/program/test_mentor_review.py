"""Four times a year: is what we know of a mentor still right?"""

from dataclasses import replace
from datetime import timedelta

import pytest

from mailflow.program import mentor_review
from mailflow.program.model import AddressState, AssignmentState
from tests.commands.letters import answer, said
from tests.program.build import START, World, moment

A = AssignmentState


@pytest.fixture
def world() -> World:
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya", world.deploy, "Europe/Berlin")
    world.ana = world.mentee("Ana Souza", world.deploy, world.priya)
    return world


def tick(world, mentor):
    due = mentor_review.due(world.state, world.assignment(mentor))
    world.tick(due, world.assignment(mentor))
    return due


@pytest.mark.shows("M41", "5.18", "5.23")
def test_a_quarter_after_duty_began_and_a_quarter_after_that(world):
    due = tick(world, world.priya)
    assert due == moment("2027-05-30T07:00Z")  # 90 days, 09:00 in Berlin
    for days in (1, 2):  # Monday's mail is the check-in that waited, too
        world.tick(due + timedelta(days=days), world.state.people[world.priya.id])
    content = world.content(world.priya, "mentor-review")
    assert [(p.cohort, p.capacity, p.mentees) for p in content.places] == [
        ("deploy", 3, ("Ana Souza",))
    ]
    assert content.zone == "Europe/Berlin"
    again = mentor_review.due(world.state, world.assignment(world.priya))
    assert again == moment("2027-08-28T07:00Z")


@pytest.mark.parametrize(
    ("zone", "due"),
    [  # 90 days on, 09:00 on the mentor's clocks, whatever they did meanwhile
        ("America/New_York", "2027-05-30T13:00Z"),
        ("Australia/Sydney", "2027-05-29T23:00Z"),
        ("America/Sao_Paulo", "2027-05-30T12:00Z"),
        ("Asia/Kolkata", "2027-05-30T03:30Z"),
    ],
)
def test_nine_on_the_mentors_clocks(world, zone, due):
    world.put(replace(world.priya, zone=zone))
    assert mentor_review.due(world.state, world.assignment(world.priya)) == moment(due)


def test_two_cohorts_are_one_question(world):
    talk = world.cohort("talk")
    world.mentor(world.priya, talk)
    due = mentor_review.due(world.state, world.assignment(world.priya, world.deploy))
    for cohort in (world.deploy, talk):
        world.tick(due, world.assignment(world.priya, cohort))
    for days in (1, 2):
        world.tick(due + timedelta(days=days), world.state.people[world.priya.id])
    mails = [m for m in world.mails if m.content.kind == "mentor-review"]
    assert [[p.cohort for p in m.content.places] for m in mails] == [["deploy", "talk"]]


def test_an_old_store_asks_nobody_and_begins_to_count(world):
    world.put(replace(world.assignment(world.priya), since=START - timedelta(days=400)))
    world.tick(START, world.assignment(world.priya))
    assert not [m for m in world.mails if m.content.kind == "mentor-review"]
    due = mentor_review.due(world.state, world.assignment(world.priya))
    assert due == moment("2027-05-30T07:00Z")


@pytest.mark.parametrize("state", [AddressState.MUTED, AddressState.BOUNCING])
def test_no_clock_runs_where_no_mail_arrives(world, state):
    world.put(replace(world.priya, state=state))
    assert mentor_review.due(world.state, world.assignment(world.priya)) is None


@pytest.mark.parametrize("state", [A.AWAY, A.LEAVING, A.INVITED])
def test_only_on_duty(world, state):
    away = replace(world.assignment(world.priya), state=state)
    assert mentor_review.due(world.state, away) is None


def test_who_stands_by_hears_that_they_are_not_forgotten(world):
    for name in ("Sam", "Kim"):
        world.mentor(name, world.deploy)
    waits = world.standing_by("Zed", "deploy")
    due = mentor_review.due(world.state, waits)
    world.tick(due, waits)
    zed = world.state.people[waits.person]
    for days in (1, 2):
        world.tick(due + timedelta(days=days), zed)
    content = world.content(zed, "mentor-review")
    assert [(p.cohort, p.stands_by, p.mentees) for p in content.places] == [("deploy", True, ())]


@pytest.mark.shows("5.16")
def test_yes_is_thanked_and_a_line_corrects(world):
    own = world.assignment(world.priya)
    decision = answer(world, world.priya, "mentor-review", own.id, "yes")
    assert said(decision) == ("Thank you for looking. Good to have you.",)
    answer(world, world.priya, "mentor-review", own.id, "capacity 1; tz Europe/Paris")
    assert world.assignment(world.priya).capacity == 1
    assert world.now(world.priya).zone == "Europe/Paris"
