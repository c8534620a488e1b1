"""What mentees write: join, leave, move, pause, back, done, goal, milestone, stuck, contact-lost."""

from dataclasses import replace
from datetime import date

import pytest

from mailflow.program.model import EnrollmentState, mark
from tests.commands.letters import NOW, answer, kinds, said, write
from tests.program.build import DEPLOY, TALK, World

E = EnrollmentState


@pytest.fixture
def world() -> World:
    world = World(tracks=(DEPLOY, TALK))
    world.deploy, world.talk = world.cohort("deploy"), world.cohort("talk")
    world.priya, world.sam = (world.mentor(name, world.deploy) for name in ("Priya", "Sam"))
    for name in ("Lee", "Kim"):
        world.mentor(name, world.talk)
    world.enrolled = world.mentee("Ana", world.deploy, world.priya)
    world.ana = world.state.people[world.enrolled.person]
    return world


def standing(world, who=None):
    return {e.track: e.state for e in world.state.open_enrollments((who or world.ana).id)}


# join -----------------------------------------------------------------------------------------


def test_join_places_at_once_and_says_so_in_one_mail(world):
    bo = world.person("Bo")
    decision = write(world, bo, "join deploy")
    assert [k for k in kinds(decision) if k != "new-mentee"] == ["welcome"]
    assert standing(world, bo) == {"deploy": E.PLACED}


def test_join_of_no_track_names_those_there_are_and_repeats_nothing(world):
    decision = write(world, world.person("Bo"), "join depolyyy")
    assert said(decision) == ("I could not find that track. There are: deploy, talk.",)


def test_two_wishes_of_one_mail_are_both_done(world):
    bo = world.person("Bo")
    decision = write(world, bo, "join deploy; join talk; tz Europe/Berlin")
    assert standing(world, bo) == {"deploy": E.PLACED, "talk": E.PLACED}
    assert kinds(decision).count("answer") == 1


def test_the_second_wish_sees_the_first(world):
    write(world, world.ana, "leave deploy; join deploy")
    assert standing(world) == {"deploy": E.PLACED}
    assert world.now(world.enrolled).state is E.WITHDRAWN


def test_the_third_track_is_refused_with_the_way_out(world):
    third = replace(world.state.settings, max_enrollments=1)
    world.state = replace(world.state, settings=third)
    decision = write(world, world.ana, "join talk")
    assert "move talk" in said(decision)[0]
    assert standing(world) == {"deploy": E.ACTIVE}


# leave, move ----------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["leave deploy", "leave *"])
def test_leave(world, words):
    decision = write(world, world.ana, words)
    assert kinds(decision) == ["left"]
    assert standing(world) == {}


def test_leave_by_the_cohorts_name(world):
    second = world.cohort("deploy-2", "deploy", number=2)
    bo = world.mentee("Bo", second)
    write(world, world.state.people[bo.person], "leave deploy-2")
    assert world.now(bo).state is E.WITHDRAWN


@pytest.mark.parametrize(
    "words", ["leave talk", "pause talk ?", "done talk", "stuck talk", "move talk deploy"]
)
def test_what_one_is_not_in_is_answered_with_what_one_is_in(world, words):
    decision = write(world, world.ana, words)
    assert said(decision) == ("I could not find a place of yours in talk. You are in deploy.",)
    assert world.now(world.enrolled) == world.enrolled


@pytest.mark.parametrize(
    "words", ["leave deploy", "pause deploy ?", "done ?", "stuck ?", "milestone topic"]
)
def test_and_who_is_in_nothing_is_told_how_to_begin(world, words):
    decision = write(world, world.person("Bo"), words)
    assert said(decision) == (
        'You have no open place with us just now. "join TRACK" asks for one.',
    )


def test_move_is_one_mail(world):
    decision = write(world, world.ana, "move deploy talk")
    assert [k for k in kinds(decision) if k != "new-mentee"] == ["welcome"]
    assert world.content(world.ana, "welcome").moved_from == "deploy"
    assert standing(world) == {"talk": E.PLACED}


@pytest.mark.parametrize(("words", "part"), [("move deploy nowhere", "There are: deploy, talk."),
                                             ("move deploy deploy", "in deploy already")])  # fmt: skip
def test_a_move_that_cannot_be_changes_nothing(world, words, part):
    assert part in said(write(world, world.ana, words))[0]
    assert standing(world) == {"deploy": E.ACTIVE}


# pause and back -------------------------------------------------------------------------------


def test_pause_and_back(world):
    assert kinds(write(world, world.ana, "pause deploy 2027-04-01")) == ["paused"]
    assert world.now(world.enrolled).until == date(2027, 4, 1)
    assert kinds(write(world, world.ana, "back")) == ["resumed"]
    assert standing(world) == {"deploy": E.ACTIVE}


def test_pause_of_all_places(world):
    world.mentee(world.ana, world.talk)
    write(world, world.ana, "pause * ?")
    assert set(standing(world).values()) == {E.PAUSED}


def test_a_claimed_goal_needs_no_pause(world):
    world.put(replace(world.enrolled, state=E.CLAIMED))
    decision = write(world, world.ana, "pause deploy ?")
    assert "no need to pause" in said(decision)[0]
    assert world.now(world.enrolled).state is E.CLAIMED


def test_back_when_nothing_was_paused(world):
    decision = write(world, world.ana, "back")
    assert said(decision)[0].endswith("Nothing of yours was paused, so all stays as it is.")


# goal -----------------------------------------------------------------------------------------


def test_done_is_claimed_with_the_words_and_asked_of_the_lead(world):
    decision = write(world, world.ana, "done ?", note="https://paste.test/1")
    assert sorted(kinds(decision)) == ["answer", "claim"]
    assert world.content(world.priya, "claim").evidence == "https://paste.test/1"


def test_done_twice_is_claimed_once(world):
    write(world, world.ana, "done deploy")
    decision = write(world, world.ana, "done deploy")
    assert said(decision)[0].startswith("You told us already")
    assert world.events(world.enrolled).count("claim") == 1


@pytest.mark.parametrize("words", ["done ?", "stuck ?"])
def test_with_two_places_it_has_to_be_said_which(world, words):
    world.mentee(world.ana, world.talk)
    before = world.state.enrollments
    decision = write(world, world.ana, words)
    assert "deploy or talk" in said(decision)[0]
    assert world.state.enrollments == before


@pytest.mark.parametrize(("word", "state", "mail"), [("yes", E.COMPLETED, "badge"), ("confirm-goal", E.COMPLETED, "badge"),
                                                     ("no", E.ACTIVE, "not-yet"), ("not-yet", E.ACTIVE, "not-yet")])  # fmt: skip
def test_the_mentors_answer_to_a_claim(world, word, state, mail):
    write(world, world.ana, "done deploy")
    decision = answer(world, world.priya, "claim", world.enrolled.id, word, note="the router")
    assert world.now(world.enrolled).state is state
    assert mail in kinds(decision)
    assert "answer" in kinds(decision)


@pytest.mark.parametrize("who", ["ana", "lee"])
def test_nobody_else_answers_a_claim(world, who):
    write(world, world.ana, "done deploy")
    person = world.state.person_at(f"{who}@lab.test")
    answer(world, person, "claim", world.enrolled.id, "confirm-goal")
    assert world.now(world.enrolled).state is E.CLAIMED


def test_a_goal_out_of_the_blue_is_asked_back(world):
    assert "Whose goal" in said(write(world, world.priya, "confirm-goal"))[0]


@pytest.mark.parametrize("words", ["milestone hosts ready", "milestone HOSTS READY", "milestone 2"])
def test_milestones_by_name_or_number(world, words):
    decision = write(world, world.ana, words)
    assert said(decision) == ("Noted: hosts ready. Well done.",)
    assert world.now(world.enrolled).milestone == 2


def test_a_milestone_there_is_not(world):
    decision = write(world, world.ana, "milestone world domination")
    assert said(decision)[0].endswith(
        "There are: tool chosen, hosts ready, first run, server reachable."
    )


# trouble --------------------------------------------------------------------------------------


def test_stuck_reaches_the_mentors_in_the_mentees_words(world):
    decision = write(world, world.ana, "stuck deploy", note="the keystone login")
    assert sorted(kinds(decision)) == ["answer", "stuck", "stuck"]
    assert world.content(world.sam, "stuck").trouble == "the keystone login"


def test_no_answer_from_the_mentor_is_for_organizers_only(world):
    decision = write(world, world.ana, "contact-lost deploy")
    assert sorted(kinds(decision)) == ["answer", "decision", "decision"]
    (matter,) = world.state.matters.values()
    assert matter.text == "Ana hears nothing from Priya (deploy)"


def test_what_a_mentee_took_back_is_as_it_was(world):
    world.put(mark(world.enrolled, "hello", NOW))
    write(world, world.ana, "pause deploy ?")
    pair = (world.enrolled, world.now(world.enrolled))
    answer(world, world.ana, "paused", world.enrolled.id, "undo", undoable=(pair,))
    assert standing(world) == {"deploy": E.ACTIVE}


def test_times_of_ones_own_cohort_only(world):
    zoe = world.person("Zoe")
    assert "could not find a cohort of yours" in said(write(world, zoe, "times deploy"))[0]
    ana = world.ana
    assert said(write(world, ana, "times deploy"))[0].startswith("Too few in deploy said")
    for person in (ana, world.priya):
        world.put(replace(world.now(person), zone="UTC"))
    lines = said(write(world, ana, "times deploy"))
    assert lines[1] == "08:00 to 22:00: all 2"
    assert "To settle on a time, propose one to" in lines[-1]
