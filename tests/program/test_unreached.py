"""Mentees whom no mail reaches: nothing ends by itself, and organizers are asked each time."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mailflow.program import lists, matters, round_lines, unreached
from mailflow.program.model import AddressState, EnrollmentState
from tests.program.build import START, World

LAPSE = timedelta(days=28)


@pytest.fixture
def world():
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya", world.deploy)
    world.mentor("Sam", world.deploy)
    world.bo = world.mentee("Bo", world.deploy, world.priya, evidence_at=START)
    world.put(replace(world.state.people[world.bo.person], state=AddressState.BOUNCING))
    return world


def look(world, after):
    with world.at(START + after) as draft:
        unreached.put(draft, unreached.look(draft.state, draft.now))
    return [m for m in world.state.matters.values() if m.state == "open"]


def decide(world, matter, verdict, after=LAPSE):
    with world.at(START + after, world.kendall) as draft:
        return matters.decide(draft, matter, verdict, world.kendall)


def test_after_as_long_as_others_lapse_and_no_sooner(world):
    assert look(world, LAPSE - timedelta(hours=1)) == []
    (matter,) = look(world, LAPSE)
    assert matter.text == (
        "No mail reaches Bo <bo@lab.test>, and the place in deploy is kept: no sign since 1 March"
    )
    assert look(world, LAPSE + timedelta(days=7)) == [matter], "once is enough"


def test_an_ok_frees_the_place(world):
    (matter,) = look(world, LAPSE)
    assert decide(world, matter, "ok") == "Bo's place in deploy is free for the next in line."
    assert world.now(world.bo).state is EnrollmentState.LAPSED


def test_a_no_keeps_it_and_is_asked_again_after_as_long(world):
    (matter,) = look(world, LAPSE)
    assert "I ask again in 4 weeks" in decide(world, matter, "no")
    assert look(world, LAPSE * 2 - timedelta(hours=1)) == []
    assert len(look(world, LAPSE * 2)) == 1
    assert world.now(world.bo).state is EnrollmentState.ACTIVE


def test_nothing_of_whom_mail_reaches(world):
    world.put(replace(world.state.people[world.bo.person], state=AddressState.PROVEN))
    assert look(world, LAPSE * 2) == []


def test_mentors_see_that_mail_comes_back(world):
    told = round_lines.known(world.state, world.bo, "UTC", START)
    assert "our mail to them comes back" in told


def test_no_post_goes_to_an_address_that_takes_none(world):
    with world.at(START, world.priya) as draft:
        lists.post(draft, world.deploy, world.priya, "hi", "Hello all")
    assert world.bo.person not in {m.to for m in world.mails if m.content.kind == "post"}


def test_no_address_is_looked_for_once_they_have_left(world):
    bo = world.state.people[world.bo.person]
    with world.at(START) as draft:
        for person in (bo, world.kendall):
            draft.matter("bounce", person.id, "Mail comes back", "noted")

    def asked():
        with world.at(START) as draft:
            unreached.withdraw(draft, unreached.gone(draft.state))
        return {m.subject for m in world.state.matters.values() if m.state == "open"}

    assert asked() == {bo.id, world.kendall.id}
    world.put(replace(world.bo, state=EnrollmentState.LAPSED))
    assert asked() == {world.kendall.id}, "an organizer has no place to lose"
