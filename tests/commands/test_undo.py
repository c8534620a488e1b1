"""`undo`: what a mail told about is taken back, unless things have moved on (SPEC 11.14)."""

from dataclasses import replace

import pytest

from mailflow.program import joining, lapsing
from mailflow.program.model import (
    AddressState,
    AssignmentState,
    EnrollmentState,
    marked,
)
from tests.commands.letters import NOW, answer, said, write
from tests.program.build import DEPLOY, TALK, World

E = EnrollmentState


@pytest.fixture
def world() -> World:
    world = World(tracks=(replace(DEPLOY, mentees=1), TALK))
    world.deploy = world.cohort("deploy")
    world.priya, world.sam = (world.mentor(name, world.deploy) for name in ("Priya", "Sam"))
    return world


def member(world, **changes):
    ana = world.mentee("Ana", world.deploy, world.priya, **changes)
    return ana, world.state.people[ana.person]


def undo(world, who, decision, before, **letter):
    """The reply "undo" to a mail of a decision, with what the journal knows of it."""
    was = {**before.enrollments, **before.assignments, **before.people}
    pairs = {}
    for fact in decision.facts:
        key = fact.entity.id
        if key in was and not fact.gone:
            pairs[key] = (was[key], fact.entity)
    return answer(world, who, "answer", 0, "undo", undoable=tuple(pairs.values()), **letter)


@pytest.mark.shows("5.27")
def test_a_leave_is_taken_back(world):
    ana, person = member(world)
    before = world.state
    undo(world, person, write(world, person, "leave deploy"), before)
    assert world.now(ana) == ana


def test_the_seat_is_gone_the_head_of_the_line_is_theirs(world):
    ana, person = member(world)
    bo, cy = world.waiting("Bo", "deploy"), world.waiting("Cy", "deploy")
    before = world.state
    left = write(world, person, "leave deploy")
    assert world.now(bo).state is E.OFFERED
    decision = undo(world, person, left, before)
    assert "first in line" in said(decision)[0]
    assert [e.id for e in world.state.queue("deploy")] == [ana.id, cy.id]


def test_too_few_mentors_just_now_are_no_reason_to_wait(world):
    ana, person = member(world)
    before = world.state
    left = write(world, person, "leave deploy")
    write(world, world.sam, "away today..2027-04-01")
    undo(world, person, left, before)
    assert world.now(ana).state is E.ACTIVE


def test_a_request_that_is_taken_back_is_none_any_more(world):
    person = world.person("Ana", state=AddressState.UNPROVEN)
    with world.at(NOW, person) as draft:
        joining.request(draft, person, "deploy")
    world.put(replace(person, state=AddressState.PROVEN))
    before = world.state
    joined = write(world, person, "join deploy")
    undo(world, person, joined, before)
    assert world.state.open_enrollments(person.id) == ()
    assert [e.state for e in world.state.enrollments.values()] == [E.WITHDRAWN]


def test_who_joined_again_meanwhile_is_not_in_twice(world):
    _, person = member(world)
    before = world.state
    left = write(world, person, "leave deploy")
    write(world, person, "join deploy")
    decision = undo(world, person, left, before)
    assert said(decision) == ("You are in deploy by now, so deploy stays as it is.",)
    assert len(world.state.open_enrollments(person.id)) == 1


def test_what_has_moved_on_is_left_as_it_is(world):
    ana, person = member(world)
    before = world.state
    paused = write(world, person, "pause deploy ?")
    write(world, person, "back")
    decision = undo(world, person, paused, before)
    assert said(decision) == ("Things have moved on since, so I leave it as it is.",)
    assert world.now(ana).state is E.ACTIVE


def test_undo_twice_undoes_once(world):
    ana, person = member(world)
    before = world.state
    paused = write(world, person, "pause deploy ?")
    undo(world, person, paused, before)
    decision = undo(world, person, paused, before)
    assert said(decision) == ("Things have moved on since, so I leave it as it is.",)
    assert world.now(ana) == ana


def test_a_claim_taken_back_is_not_before_organizers_any_more(world):
    ana, person = member(world)
    before = world.state
    claimed = write(world, person, "done deploy")
    with world.at(NOW) as draft:
        draft.matter("claim", ana.id, "Ana says so", "confirm")
    undo(world, person, claimed, before)
    assert world.now(ana).state is E.ACTIVE
    assert [m.state for m in world.state.matters.values()] == ["withdrawn"]


def test_a_confirmation_taken_back_revokes_the_badge(world):
    ana, person = member(world)
    write(world, person, "done deploy")
    before = world.state
    confirmed = answer(world, world.priya, "claim", ana.id, "yes")
    undo(world, world.priya, confirmed, before)
    assert world.now(ana).state is E.CLAIMED
    assert [b.state for b in world.state.badges.values()] == ["revoked"]


@pytest.mark.parametrize("words", ["tz Asia/Tokyo", "less"])
def test_what_concerns_a_person_too(world, words):
    _, person = member(world)
    before = world.state
    undo(world, person, write(world, person, words), before)
    assert world.now(person) == person


def test_capacity_too(world):
    was, before = world.assignment(world.priya), world.state
    undo(world, world.priya, write(world, world.priya, "capacity 0"), before)
    assert world.assignment(world.priya) == was


@pytest.mark.parametrize(
    ("before", "lead", "cover"),
    [(AssignmentState.RETIRED, "sam", None), (AssignmentState.AWAY, "priya", "sam")],
)
def test_the_undo_of_a_return_leaves_nobody_alone(world, before, lead, cover):
    """A retirement or a cover was taken back, and that is taken back, too."""
    ana, _ = member(world)
    there = world.assignment(world.priya)
    gone = replace(there, state=before)
    answer(world, world.priya, "answer", 0, "undo", undoable=((gone, there),))
    assert world.assignment(world.priya).state is before
    assert world.now(ana).lead == getattr(world, lead).id
    assert world.now(ana).cover == (cover and getattr(world, cover).id)


def test_a_lead_comes_back_with_a_cover_only_while_the_cover_is_there(world):
    """Sam covered when Priya led; by now he is away himself."""
    ana, _ = member(world, cover=world.sam.id)
    lee = world.mentor("Lee", world.deploy)
    led = replace(ana, lead=lee.id, cover=None)
    world.put(led, replace(world.assignment(world.sam), state=AssignmentState.AWAY))
    answer(world, lee, "answer", 0, "undo", undoable=((ana, led),))
    assert (world.now(ana).lead, world.now(ana).cover) == (world.priya.id, None)


@pytest.mark.parametrize("delivered", [False, True])
def test_still_in_is_asked_anew_where_the_sign_was_taken_back_before_it_went_out(world, delivered):
    marks = (lapsing.ASKED, lapsing.DELIVERED) if delivered else (lapsing.ASKED,)
    ana, _ = member(world, marks=tuple((name, NOW) for name in marks))
    heard = replace(ana, evidence_at=NOW)
    world.put(heard)
    answer(world, world.priya, "answer", 0, "undo", undoable=((ana, heard),))
    assert bool(marked(world.now(ana), lapsing.ASKED)) is delivered
