"""Two people become one, and two again: nothing of anybody's is lost, whatever came before."""

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mailflow.program import merging, placement, unmerging
from mailflow.program.model import (
    AddressState,
    AssignmentState,
    Badge,
    Case,
    EnrollmentState,
    Line,
    NoContact,
    Post,
    Round,
)
from mailflow.program.snapshot import PLACES
from tests.program.build import START, World
from tests.program.test_properties import HISTORIES, MENTEES, MENTORS, Season

A, E = AssignmentState, EnrollmentState


def everything(state):
    return {key: e for name in set(PLACES.values()) for key, e in getattr(state, name).items()}


def changed(before, after):
    """What `undo` is told of an act: each entity as it was and became."""
    was, became = everything(before), everything(after)
    return tuple(
        (was[key], became[key]) for key in became if key in was and was[key] != became[key]
    )


def merge(world, kept, other, when=START):
    before = world.state
    with world.settling(when, kept) as draft:
        merging.merge(draft, draft.person(kept.id), draft.person(other.id))
    return changed(before, world.state)


def undo(world, pairs, when=START):
    two = unmerging.of_undo(pairs)
    with world.at(when) as draft:
        return unmerging.take_back(draft, pairs[::-1], *two)


@pytest.fixture
def world():
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya", world.deploy)
    world.sam = world.mentor("Sam", world.deploy)
    world.home, world.work = world.person("Ana"), world.person("Souza")
    return world


def test_what_is_the_others_is_hers(world):
    place = world.mentee(world.work, world.deploy, world.priya)
    badge = Badge(901, world.work.id, 902, "talk", START, "urn:x")
    post = Post(903, world.deploy.id, world.work.id, START, "hi", "hello")
    case = Case(904, world.work.id, START, state="resolved")
    check = Round(
        905,
        world.deploy.id,
        world.priya.id,
        START.date(),
        lines=(Line(1, place.id, world.work.id),),
    )
    world.put(badge, post, case, check)
    merge(world, world.home, world.work)
    one = world.state.people[world.home.id]
    assert one.all_addresses == ("ana@lab.test", "souza@lab.test")
    assert world.now(place).person == world.now(badge).person == one.id
    assert world.now(post).author == world.state.cases[904].reporter == one.id
    assert world.now(check).lines[0].mentee == one.id
    gone = world.state.people[world.work.id]
    assert (gone.state, gone.name) == (AddressState.ERASED, "")


def test_both_addresses_hear_of_it(world):
    merge(world, world.home, world.work)
    told = [(m.to, m.address, m.content.undo) for m in world.mails]
    assert told == [(world.home.id, "", True), (world.home.id, "souza@lab.test", True)]


@pytest.mark.parametrize(
    ("mine", "theirs", "stays"),
    [
        (E.WAITLISTED, E.ACTIVE, "theirs"),
        (E.ACTIVE, E.CLAIMED, "theirs"),
        (E.PLACED, E.PAUSED, "mine"),
        (E.ACTIVE, E.ACTIVE, "mine"),
    ],
)
def test_one_place_in_one_track(world, mine, theirs, stays):
    own = world.mentee(world.home, world.deploy, world.priya, state=mine)
    other = world.mentee(world.work, world.deploy, world.sam, state=theirs)
    if mine is E.WAITLISTED:
        world.put(replace(own, cohort=None, lead=None))
    merge(world, world.home, world.work)
    states = {"mine": world.now(own).state, "theirs": world.now(other).state}
    assert states.pop(stays) in (mine, theirs)
    assert list(states.values()) == [E.WITHDRAWN]
    assert len(world.state.open_enrollments(world.home.id)) == 1


def test_one_duty_in_one_cohort_and_her_mentees_stay_hers(world):
    twin = world.mentor("Rao", world.deploy)
    own = world.mentee("Bo", world.deploy, world.priya)
    other = world.mentee("Chen", world.deploy, twin)
    merge(world, world.priya, twin)
    duties = world.state.assignments_of(world.priya.id)
    assert [a.cohort for a in duties] == [world.deploy.id]
    assert {world.now(e).lead for e in (own, other)} == {world.priya.id}


def test_who_was_away_under_one_address_only_is_back(world):
    twin = world.mentor("Rao", world.deploy)
    own = world.assignment(world.priya)
    world.put(replace(own, state=A.AWAY))
    bo = world.mentee("Bo", world.deploy, world.priya, cover=world.sam.id)
    chen = world.mentee("Chen", world.deploy, world.priya, cover=twin.id)
    merge(world, world.priya, twin)
    (duty,) = world.state.assignments_of(world.priya.id)
    assert duty.state is A.ON_DUTY
    assert [(world.now(e).lead, world.now(e).cover) for e in (bo, chen)] == [
        (world.priya.id, None),
        (world.priya.id, None),
    ]


def test_two_check_ins_of_one_day_stay_two(world):
    twin = world.mentor("Rao", world.deploy)
    rounds = [
        Round(900 + n, world.deploy.id, p.id, START.date())
        for n, p in enumerate((world.priya, twin))
    ]
    world.put(*rounds)
    merge(world, world.priya, twin)
    assert len({(r.mentor, r.planned) for r in world.rounds()}) == 2


def test_whom_they_avoid_is_avoided_and_a_meeting_is_told(world):
    bo = world.mentee("Bo", world.deploy, world.sam)
    world.mentee(world.home, world.deploy, world.priya)
    world.put(NoContact(999, world.work.id, bo.person, START))
    merge(world, world.home, world.work)
    assert world.state.pairs[999].one == world.home.id
    (matter,) = (m for m in world.state.matters.values() if m.kind == "avoid")
    assert "they are together in deploy now" in matter.text
    assert "Bo" not in matter.text


def test_undo_keeps_what_came_meanwhile(world):
    place = world.mentee(world.work, world.deploy, world.priya)
    own = world.mentee(world.home, world.deploy, world.sam, state=E.PLACED)
    pairs = merge(world, world.home, world.work)
    world.put(replace(world.now(place), milestone=2))
    ended = undo(world, pairs)
    assert [was.id for was, _ in ended] == [own.id], "to be restored as with any act"
    assert world.now(place) == replace(place, milestone=2)
    assert world.state.people[world.work.id] == world.work
    assert world.state.people[world.home.id] == world.home


class Merged(Season):
    """A season in which people may have more places than one may ask for."""

    def seats(self) -> None:
        for person in self.people_by_name.values():
            tracks = [e.track for e in self.state.open_enrollments(person.id)]
            assert len(tracks) == len(set(tracks))
        for cohort in self.state.cohorts.values():
            used = placement.used(self.state, cohort)
            before = self.seats_used.get(cohort.id, 0)
            assert used <= max(before, placement.seats(self.state, cohort)), "a seat sold twice"
            self.seats_used[cohort.id] = used


def names(state, key):
    """Everything that names somebody, where one person of two should be left."""
    for entity in everything(state).values():
        for name in merging.NAMED.get(type(entity), ()):
            if getattr(entity, name) == key and not isinstance(entity, Round):
                yield entity


BOTH = st.one_of(*(st.permutations(some).map(lambda few: few[:2]) for some in (MENTEES, MENTORS)))


@settings(max_examples=150, deadline=None)
@given(both=BOTH, earlier=HISTORIES, later=HISTORIES)
def test_whatever_came_before_they_are_one_and_the_program_goes_on(both, earlier, later):
    season = Merged(3, "auto")
    for steps, deed in earlier:
        season.wait(steps)
        season.do(deed)
    kept, other = (season.state.people[season.people_by_name[n].id] for n in both)
    assume(merging.may_merge(season.state, kept, other))
    pairs = merge(season, kept, other, season.clock)
    season.check()
    assert list(names(season.state, other.id)) == []
    for steps, deed in later:
        season.wait(steps)
        season.do(deed)
        if season.state.people[other.id].state is not AddressState.ERASED:
            break  # one of the two wrote `undo` by herself
    if season.state.people[kept.id].state is AddressState.ERASED:
        return
    if season.state.people[other.id].state is AddressState.ERASED:
        undo(season, pairs, season.clock)
    assert season.state.people[other.id] == other
    assert season.state.people[kept.id].all_addresses == kept.all_addresses


@settings(max_examples=150, deadline=None)
@given(both=BOTH, history=HISTORIES)
def test_undo_at_once_changes_nothing_but_what_ended(both, history):
    season = Merged(3, "auto")
    for steps, deed in history:
        season.wait(steps)
        season.do(deed)
    before = season.state
    kept, other = (before.people[season.people_by_name[n].id] for n in both)
    assume(merging.may_merge(before, kept, other))
    with season.at(season.clock, kept) as draft:
        merging.merge(draft, kept, other)
    ended = {was.id for was, _ in undo(season, changed(before, season.state), season.clock)}
    for key, was in everything(before).items():
        now = everything(season.state).get(key)
        if key not in ended and type(was).__name__ in (
            "Enrollment",
            "Assignment",
            "Person",
            "Badge",
        ):
            assert now == was
