"""Mentors: volunteering, approval, capacity, and the cohorts they staff (DOMAIN 2b, SPEC 11.10-11)."""

from dataclasses import replace

import pytest

from mailflow.program import volunteering
from mailflow.program.model import AssignmentState, CohortState, EnrollmentState
from tests.program.build import DEPLOY, START, TALK, World, moment

A, C, E = AssignmentState, CohortState, EnrollmentState
NOW = moment("2027-03-09T10:00Z")  # a Tuesday


def volunteer(world, name, track="deploy"):
    person = world.state.person_at(f"{name.lower()}@lab.test") or world.person(name)
    with world.settling(NOW, person) as draft:
        volunteering.volunteer(draft, person, track, "I know kolla")
    return world.state.assignments_of(person.id)[-1]


def approve(world, assignment):
    with world.settling(NOW, world.kendall) as draft:
        return volunteering.approve(draft, assignment.id, world.kendall)


def empty(**changes) -> World:
    world = World(**changes)
    world.deploy = world.cohort("deploy", state=C.RECRUITING, opened_at=None)
    return world


@pytest.mark.shows("2b.1")
def test_an_offer_waits_for_an_organizer():
    world = empty()
    lee = volunteer(world, "Lee")
    assert (lee.state, lee.cohort) == (A.INVITED, None)
    assert [(m.kind, m.ok) for m in world.state.matters.values()] == [
        ("mentor", "approve lee@lab.test deploy")
    ]
    assert world.sent() == [("Kendall", "decision"), ("Emily", "decision")]
    assert world.said[0].startswith("Thank you for offering to mentor deploy.")


def test_offering_twice_is_once_and_two_tracks_are_two():
    world = empty(tracks=(DEPLOY, TALK))
    for track in ("deploy", "deploy", "talk"):
        volunteer(world, "Lee", track)
    assert [a.track for a in world.state.assignments.values()] == ["deploy", "talk"]


@pytest.mark.shows("2b.1", "2c.cohort", "M31")
def test_the_second_mentor_opens_the_cohort():
    world = empty()
    states = []
    for name in ("Priya", "Sam", "Lee"):
        approve(world, volunteer(world, name))
        states.append(world.now(world.deploy).state)
    assert states == [C.RECRUITING, C.OPEN, C.OPEN]
    assert world.now(world.deploy).opened_at == NOW
    assert [a.cohort for a in world.state.assignments.values()] == [world.deploy.id] * 3
    told = world.content(world.state.person_at("sam@lab.test"), "mentor-welcome")
    assert (told.cohort, [m.name for m in told.co_mentors]) == ("deploy", ["Priya"])


@pytest.mark.shows("5.21")
def test_a_new_mentor_hears_when_they_are_asked_and_where_the_guide_is():
    world = empty()
    track = replace(DEPLOY, mentor_guide="https://lab.test/mentors", weekday=3)
    settings = replace(
        world.state.settings, tracks={**world.state.settings.tracks, "deploy": track}
    )
    world.state = replace(world.state, settings=settings)
    approve(world, volunteer(world, "Priya"))
    told = world.content(world.state.person_at("priya@lab.test"), "mentor-welcome")
    assert (told.guide, told.check_in_day) == ("https://lab.test/mentors", "Thursday")


def test_those_who_wait_are_offered_seats_when_the_cohort_opens():
    world = empty()
    ana = world.waiting("Ana", "deploy")
    for name in ("Priya", "Sam"):
        approve(world, volunteer(world, name))
    assert world.now(ana).state is E.OFFERED


def test_an_offer_is_approved_once():
    world = empty()
    lee = volunteer(world, "Lee")
    assert approve(world, lee) == "Lee mentors deploy from now on."
    assert approve(world, lee) == "That offer is not open any more; nothing changed."


def test_a_no_is_told_kindly_and_a_new_offer_is_possible():
    world = empty()
    lee = volunteer(world, "Lee")
    with world.settling(NOW, world.kendall) as draft:
        volunteering.decline(draft, lee.id, world.kendall, "we are enough")
    told = world.content(world.state.person_at("lee@lab.test"), "declined")
    assert (told.reason, told.as_mentor) == ("we are enough", True)
    assert volunteer(world, "Lee").state is A.INVITED


def test_the_fourth_mentor_stands_by_and_is_told_so():
    world = empty()
    for name in ("Priya", "Sam", "Lee", "Kim"):
        approve(world, volunteer(world, name))
    kim = world.state.person_at("kim@lab.test")
    assert world.state.assignments_of(kim.id)[0].cohort is None
    assert world.content(kim, "mentor-welcome").cohort == ""


@pytest.mark.parametrize(
    ("standing", "waiting", "opens"), [(2, 1, True), (1, 1, False), (2, 0, False)]
)
def test_two_who_stand_by_open_the_next_cohort_when_people_wait(standing, waiting, opens):
    world = World(tracks=(replace(DEPLOY, mentees=1),))
    deploy = world.cohort("deploy")
    for name in ("Priya", "Sam", "Lee"):
        world.mentor(name, deploy)
    world.mentee("Zoe", deploy)
    for number in range(waiting):
        world.waiting(f"Mentee{number}", "deploy")
    for name in ("Kim", "Max")[:standing]:
        world.standing_by(name, "deploy")
    with world.settling(NOW) as draft:
        volunteering.staff(draft, "deploy")
    second = world.state.cohort_named("deploy-2")
    assert (second is not None) is opens
    if second:
        assert (second.state, second.number, len(world.state.mentors_of(second.id))) == (
            C.OPEN,
            2,
            2,
        )


def test_a_seat_that_is_free_opens_no_further_cohort():
    world = World()
    deploy = world.cohort("deploy")
    for name in ("Priya", "Sam", "Lee"):
        world.mentor(name, deploy)
    world.waiting("Ana", "deploy")
    for name in ("Kim", "Max"):
        world.standing_by(name, "deploy")
    with world.settling(NOW) as draft:
        volunteering.staff(draft, "deploy")
    assert world.state.cohort_named("deploy-2") is None


def test_who_stands_by_steps_in_where_a_mentor_is_missing():
    world = World()
    deploy = world.cohort("deploy")
    world.mentor("Priya", deploy)
    kim = world.standing_by("Kim", "deploy")
    with world.settling(NOW) as draft:
        volunteering.staff(draft, "deploy")
    assert world.now(kim).cohort == deploy.id


def test_an_away_mentor_keeps_her_place():
    world = World()
    deploy = world.cohort("deploy")
    world.mentor("Priya", deploy, state=A.AWAY)
    for name in ("Sam", "Lee"):
        world.mentor(name, deploy)
    kim = world.standing_by("Kim", "deploy")
    with world.settling(NOW) as draft:
        volunteering.staff(draft, "deploy")
    assert world.now(kim).cohort is None


@pytest.mark.shows("2b.3")
@pytest.mark.parametrize(("wanted", "becomes"), [(0, 0), (2, 2), (4, 4), (5, 4), (-1, 0), (99, 4)])
def test_capacity_is_0_to_4_and_moves_nobody(wanted, becomes):
    world = World()
    deploy = world.cohort("deploy")
    priya = world.mentor("Priya", deploy)
    world.mentor("Sam", deploy)
    ana = world.mentee("Ana", deploy, priya)
    with world.settling(NOW, priya) as draft:
        volunteering.set_capacity(draft, world.assignment(priya), wanted)
    assert world.assignment(priya).capacity == becomes
    assert world.now(ana).lead == priya.id


def test_more_capacity_is_offered_on_at_once():
    world = World()
    deploy = world.cohort("deploy")
    priya = world.mentor("Priya", deploy, capacity=0)
    world.mentor("Sam", deploy, capacity=0)
    ana = world.waiting("Ana", "deploy")
    with world.settling(NOW, priya) as draft:
        volunteering.set_capacity(draft, world.assignment(priya), 1)
    assert world.now(ana).state is E.OFFERED
    assert START < NOW
