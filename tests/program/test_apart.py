"""No-contact pairs: never one cohort, never lead and mentee, and nobody is told why (DOMAIN 10)."""

from dataclasses import replace

import pytest

from mailflow.program import apart, cover, joining, offers, pauses, placement
from mailflow.program.model import AssignmentState, EnrollmentState, NoContact, mark
from mailflow.program.settle import settle
from tests.program.build import DEPLOY, START, World

A, E = AssignmentState, EnrollmentState


@pytest.fixture
def world() -> World:
    world = World(tracks=(replace(DEPLOY, mentors=2),))
    world.deploy = world.cohort("deploy")
    world.priya, world.sam = (world.mentor(name, world.deploy) for name in ("Priya", "Sam"))
    world.second = world.cohort("deploy-2", "deploy", number=2)
    world.lee, world.kim = (world.mentor(name, world.second) for name in ("Lee", "Kim"))
    world.bo = world.mentee("Bo", world.deploy, world.priya)
    world.ana = world.person("Ana")
    return world


def pair(world: World, one, other) -> NoContact:
    made = NoContact(world.item(), one.id, getattr(other, "person", None) or other.id, START)
    world.put(made)
    return made


def joined(world: World):
    with world.settling(START, world.ana) as draft:
        joining.apply(draft, world.ana, "deploy")
    return world.state.enrollment_in("deploy", world.ana.id)


@pytest.mark.parametrize(
    ("whom", "state", "meets"),
    [
        ("sam", A.ON_DUTY, False),  # a mentor
        ("sam", A.AWAY, False),  # who comes back
        ("sam", A.LEAVING, False),
        ("sam", A.RETIRED, True),  # and who does not
        ("sam", A.DECLINED, True),
        ("bo", E.OFFERED, False),  # a mentee, offers included
        ("bo", E.ACTIVE, False),
        ("bo", E.PAUSED, False),
        ("bo", E.COMPLETED, True),
        ("bo", E.REMOVED, True),
        ("lee", A.ON_DUTY, True),  # somebody in another cohort
    ],
)
def test_whom_one_would_meet_in_a_cohort(world, whom, state, meets):
    one = getattr(world, whom)
    entity = world.now(one) if whom == "bo" else world.assignment(one)
    world.put(replace(entity, state=state))
    pair(world, world.ana, one)
    assert apart.fits(world.state, world.deploy, world.ana.id) is meets
    assert apart.fits(world.state, world.deploy, world.kim.id), "nobody else is concerned"


@pytest.mark.shows("5.25")
@pytest.mark.parametrize("first", [True, False])
def test_a_newcomer_is_placed_among_others_in_both_directions(world, first):
    mentee = world.state.people[world.bo.person]
    pair(world, *((world.ana, mentee) if first else (mentee, world.ana)))
    placed = joined(world)
    assert (placed.state, placed.cohort) == (E.PLACED, world.second.id)
    assert "Bo" not in placed.reason


def test_without_another_cohort_they_wait_and_are_not_told_why(world):
    for other in (world.sam, world.lee):
        pair(world, world.ana, other)
    assert joined(world).state is E.WAITLISTED
    told = repr(world.content(world.ana, "waitlisted"))
    assert "Sam" not in told
    assert "no free seat" in world.facts[1].why


def test_those_behind_them_in_line_get_the_seats(world):
    for other in (world.sam, world.lee):
        pair(world, world.ana, other)
    joined(world)
    chen = world.waiting("Chen", "deploy")
    with world.settling(START) as draft:
        draft.fact("touch", world.now(world.bo))
    assert world.now(chen).state is E.OFFERED


def test_an_offer_whose_cohort_changed_meanwhile_is_not_kept(world):
    offered = replace(world.waiting("Chen", "deploy"), state=E.OFFERED, cohort=world.deploy.id)
    world.put(offered)
    chen = world.state.people[offered.person]
    pair(world, chen, world.bo)
    with world.at(START, chen) as draft:
        offers.accept(draft, offered)
    assert (world.now(offered).state, world.now(offered).front) == (E.WAITLISTED, True)


def test_the_lead_is_never_somebody_they_avoid(world):
    pair(world, world.ana, world.priya)
    chosen = placement.choose_lead(world.state, world.deploy, world.ana, START)
    assert chosen.person == world.sam.id


def test_nobody_covers_for_somebody_who_avoids_them(world):
    pair(world, world.sam, world.bo)
    with world.at(START) as draft:
        assert cover.choose(draft, replace(world.bo, lead=None)).person == world.priya.id
    pair(world, world.priya, world.bo)
    with world.at(START) as draft:
        assert cover.choose(draft, world.bo) is None


def test_a_released_seat_is_not_taken_again_beside_them(world):
    paused = mark(world.mentee("Ida", world.deploy, state=E.PAUSED), "seat released", START)
    assert pauses.has_seat(world.state, paused)
    pair(world, world.state.people[paused.person], world.sam)
    assert not pauses.has_seat(world.state, paused)


def test_a_mentor_who_stands_by_gets_a_cohort_without_them(world):
    for mentor in (world.sam, world.kim):
        world.put(replace(world.assignment(mentor), state=A.RETIRED))
    max_ = world.standing_by("Max", "deploy")
    pair(world, world.state.people[max_.person], world.bo)
    with world.settling(START) as draft:
        draft.fact("touch", max_)
    assert world.now(max_).cohort == world.second.id


def test_a_new_cohort_is_opened_by_mentors_who_meet_each_other(world):
    for cohort in (world.deploy, world.second):
        world.put(replace(cohort, cap=0))
    world.waiting("Chen", "deploy")
    three = [world.standing_by(name, "deploy") for name in ("Max", "Nia", "Oz")]
    people = [world.state.people[a.person] for a in three]
    pair(world, people[0], people[1])
    with world.settling(START) as draft:
        draft.fact("touch", three[0])
    cohorts = [world.now(a).cohort for a in three]
    assert cohorts[0] is not None
    assert cohorts[0] == cohorts[2]
    assert cohorts[1] is None


def test_two_who_avoid_each_other_open_no_cohort(world):
    for cohort in (world.deploy, world.second):
        world.put(replace(cohort, cap=0))
    world.waiting("Chen", "deploy")
    two = [world.standing_by(name, "deploy") for name in ("Max", "Nia")]
    pair(world, *(world.state.people[a.person] for a in two))
    before = set(world.state.cohorts)
    with world.settling(START) as draft:
        draft.fact("touch", two[0])
    assert set(world.state.cohorts) == before


def test_who_is_meant_is_told_to_organizers_but_never_to_the_one_who_is(world):
    with world.settling(START, world.ana) as draft:
        apart.wish(draft, world.ana, world.kendall)
    (matter,) = world.state.matters.values()
    assert "Kendall" not in matter.text + matter.ok
    assert "Kendall <kendall@lab.test>" in apart.who_is_meant(world.state, matter, world.emily)
    assert apart.who_is_meant(world.state, matter, world.kendall) == ""


def test_a_wish_holds_at_once_and_an_organizer_ends_or_keeps_it(world):
    for decide, left in ((apart.approve, ["kept"]), (apart.decline, [])):
        with world.settling(START, world.ana) as draft:
            apart.wish(draft, world.ana, world.sam)
        assert not apart.fits(world.state, world.deploy, world.ana.id)
        matter = next(m for m in world.state.matters.values() if m.state == "open")
        with world.at(START, world.kendall) as draft:
            decide(draft, matter)
        assert [p.state for p in world.state.pairs.values()] == left
        world.state = replace(world.state, pairs={}, matters={})


def test_two_who_are_together_are_for_a_human_to_part(world):
    bo = world.state.people[world.bo.person]
    with world.at(START, world.kendall) as draft:
        assert apart.keep(draft, bo, world.sam) == ("deploy",)
        settle(draft, world.state)
    assert world.now(world.bo).cohort == world.deploy.id
