"""Seats, and which cohort and lead an application gets (DOMAIN 8, SPEC 11.10)."""

from dataclasses import replace

import pytest

from mailflow.program import placement
from mailflow.program.model import AssignmentState, CohortState, EnrollmentState, mark
from tests.program.build import DEPLOY, START, World

E, A, C = EnrollmentState, AssignmentState, CohortState


def staffed(*capacities: int, seats: int = 8) -> World:
    world = World(tracks=(replace(DEPLOY, mentees=seats),))
    world.deploy = world.cohort("deploy")
    for name, capacity in zip(("Priya", "Sam", "Lee"), capacities, strict=False):
        world.mentor(name, world.deploy, capacity=capacity)
    return world


@pytest.mark.parametrize(
    ("capacities", "limit", "cap", "seats"),
    [
        ((3, 3), 8, None, 6),  # what the mentors can lead
        ((4, 4, 4), 8, None, 8),  # what the track allows
        ((4, 4, 4), 8, 5, 5),  # what an organizer allows
        ((3, 3), 8, 20, 6),  # a cap makes no seats
        ((0, 0), 8, None, 0),
    ],
)
def test_seats(capacities, limit, cap, seats):
    world = staffed(*capacities, seats=limit)
    assert placement.seats(world.state, replace(world.deploy, cap=cap)) == seats


@pytest.mark.parametrize(
    ("state", "takes"),
    [
        (E.UNCONFIRMED, False),
        (E.APPLIED, False),
        (E.WAITLISTED, False),
        (E.OFFERED, True),
        (E.PLACED, True),
        (E.ACTIVE, True),
        (E.PAUSED, True),
        (E.CLAIMED, True),
        (E.COMPLETED, False),
        (E.DECLINED, False),
        (E.WITHDRAWN, False),
        (E.EXPIRED, False),
        (E.LAPSED, False),
        (E.TRANSFERRED, False),
        (E.REMOVED, False),
        (E.ERASED, False),
    ],
)
def test_who_takes_a_seat(state, takes):
    world = staffed(3, 3)
    world.mentee("Ana", world.deploy, state=state)
    assert placement.used(world.state, world.deploy) == takes


@pytest.mark.parametrize("state", [E.PAUSED, E.CLAIMED])
def test_a_seat_that_a_long_pause_released_is_free(state):
    world = staffed(3, 3)
    ana = world.mentee("Ana", world.deploy, state=state)
    world.put(mark(ana, "seat released", START))
    assert placement.used(world.state, world.deploy) == 0


@pytest.mark.parametrize(
    ("capacities", "state", "members", "free", "shown"),
    [
        ((3, 3), C.OPEN, 0, 6, C.OPEN),
        ((3, 3), C.OPEN, 6, 0, C.FULL),
        ((1, 1), C.OPEN, 5, 0, C.FULL),  # capacity shrank: nobody is moved out
        ((3,), C.OPEN, 0, 0, C.SHORT),
        ((3, 3), C.RECRUITING, 0, 0, C.RECRUITING),
        ((3, 3), C.CLOSING, 0, 0, C.CLOSING),
    ],
)
def test_free_and_the_state_that_people_see(capacities, state, members, free, shown):
    world = staffed(*capacities)
    cohort = replace(world.deploy, state=state)
    world.put(cohort)
    for number in range(members):
        world.mentee(f"Mentee{number}", cohort)
    assert placement.free(world.state, cohort) == free
    assert placement.shown_state(world.state, cohort) is shown


def test_an_away_mentor_makes_no_seats():
    world = staffed(3, 3, 3)
    sam = world.state.person_at("sam@lab.test")
    world.put(replace(world.assignment(sam), state=A.AWAY))
    assert placement.seats(world.state, world.deploy) == 6


def test_cohorts_become_complete_one_after_the_other():
    world = staffed(1, 1)
    second = world.cohort("deploy-2", "deploy", number=2)
    world.mentor("Kim", second)
    world.mentor("Max", second)
    first = world.waiting("Ana", "deploy")
    assert placement.choose(world.state, first, START).cohort == world.deploy
    world.mentee("Bo", world.deploy)
    world.mentee("Cy", world.deploy)
    assert placement.choose(world.state, first, START).cohort == second


def lead(world: World, mentee: str = "Ana", zone: str = "") -> str:
    person = world.person(mentee, zone)
    chosen = placement.choose_lead(world.state, world.deploy, person, START)
    return world.state.people[chosen.person].called


@pytest.mark.shows("9.16")
def test_the_lead_shares_most_waking_hours():
    world = World()
    world.deploy = world.cohort("deploy")
    world.mentor("Priya", world.deploy, "Asia/Kolkata")
    world.mentor("Sam", world.deploy, "America/Sao_Paulo")
    assert lead(world, "Ana", "America/Lima") == "Sam"
    assert lead(world, "Bo", "Asia/Tokyo") == "Priya"


@pytest.mark.shows("9.18")
def test_then_whoever_leads_fewest_then_by_address():
    world = staffed(3, 3)
    assert lead(world) == "Priya"
    world.mentee("Bo", world.deploy, world.state.person_at("priya@lab.test"))
    assert lead(world, "Cy") == "Sam"


def test_room_counts_more_than_hours():
    world = World()
    world.deploy = world.cohort("deploy")
    priya = world.mentor("Priya", world.deploy, "America/Lima", capacity=1)
    world.mentor("Sam", world.deploy, "Asia/Kolkata")
    world.mentee("Bo", world.deploy, priya)
    assert lead(world, "Ana", "America/Lima") == "Sam"


def test_nobody_leads_themselves():
    world = staffed(3, 3)
    priya = world.state.person_at("priya@lab.test")
    chosen = placement.choose_lead(world.state, world.deploy, priya, START)
    assert world.state.people[chosen.person].called == "Sam"


def test_covered_mentees_count_as_load():
    world = staffed(3, 3)
    priya, sam = (world.state.person_at(f"{name}@lab.test") for name in ("priya", "sam"))
    bo = world.mentee("Bo", world.deploy, priya)
    world.put(replace(bo, cover=sam.id))
    assert placement.load(world.state, world.assignment(sam)) == 1
    assert placement.load(world.state, world.assignment(priya)) == 0


@pytest.mark.shows("5.3")
def test_the_reason_is_a_line_both_sides_may_read():
    world = staffed(3, 3)
    priya = world.state.person_at("priya@lab.test")
    ana = world.waiting("Ana", "deploy")
    place = placement.choose(world.state, ana, START)
    assert place.why == "Priya looks after nobody else so far; 6 of 6 seats were free"
    world.put(replace(priya, zone="UTC"), replace(world.state.people[ana.person], zone="UTC"))
    place = placement.choose(world.state, ana, START)
    assert place.why == (
        "14 waking hours shared with Priya, who looks after nobody else so far;"
        " 6 of 6 seats were free"
    )


def test_the_seat_that_was_offered_to_them_counts_as_free():
    world = staffed(3, 3)
    ana = world.waiting("Ana", "deploy")
    world.put(replace(ana, state=EnrollmentState.OFFERED, cohort=world.deploy.id))
    lead = world.assignment(world.state.person_at("priya@lab.test"))
    why = placement.reason(world.state, world.deploy, lead, world.state.people[ana.person], START)
    assert why.endswith("6 of 6 seats were free")


def test_without_a_free_seat_there_is_no_place():
    world = staffed(1, 0)
    world.mentee("Bo", world.deploy)
    ana = world.waiting("Ana", "deploy")
    assert placement.choose(world.state, ana, START) is None
