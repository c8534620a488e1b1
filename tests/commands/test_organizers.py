"""What organizers write: ok, no, why, snooze, note; place, cap, open, close, who, tell, move."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mailflow.commands.turn import Evidence
from mailflow.program import matters, removals
from mailflow.program.model import AssignmentState, CohortState, EnrollmentState
from tests.commands.letters import NOW, answer, kinds, said, write
from tests.program.build import DEPLOY, TALK, World

A, C, E = AssignmentState, CohortState, EnrollmentState
SURE = Evidence.CONFIRMED


@pytest.fixture
def world() -> World:
    world = World(tracks=(DEPLOY, TALK), placement="approve")
    world.deploy = world.cohort("deploy")
    world.priya, world.sam = (world.mentor(name, world.deploy) for name in ("Priya", "Sam"))
    world.bo, world.kim = world.person("Bo"), world.person("Kim")
    write(world, world.bo, "join deploy")
    write(world, world.kim, "mentor deploy")
    return world


def refs(world):
    return tuple((m.number, m.id) for m in world.state.matters.values())


def decide(world, words, who=None, kind="decision", **letter):
    numbers = letter.pop("refs", refs(world))
    return answer(world, who or world.kendall, kind, 0, words, numbers, **letter)


def states(world):
    """Of what organizers were asked; what they did unasked is told to the others."""
    return [m.state for m in world.state.matters.values() if m.kind != matters.ACT]


def bo_is(world):
    return world.state.enrollment_in("deploy", world.bo.id).state


@pytest.mark.parametrize("kind", ["decision", "digest"])
def test_ok_to_several_numbers(world, kind):
    decision = decide(world, "ok 1 2", kind=kind)
    assert bo_is(world) is E.PLACED
    assert [a.state for a in world.state.assignments_of(world.kim.id)] == [A.ON_DUTY]
    assert [line.split(":")[0] for line in said(decision)] == ["1", "2"]
    assert states(world) == ["decided", "decided"]


def test_no_with_a_reason(world):
    decide(world, "no 1", note="we keep it for students")
    assert world.content(world.bo, "declined").reason == "we keep it for students"
    assert states(world) == ["decided", "open"]


def test_a_number_means_what_it_meant_in_the_answered_mail(world):
    old = refs(world)
    decide(world, "no 1; no 2")
    write(world, world.person("Cy"), "join deploy")  # is number 1 now
    decision = decide(world, "ok 1", refs=old, when=NOW + timedelta(days=1))
    assert "decided that" in said(decision)[0]
    cy = world.state.person_at("cy@lab.test")
    assert world.state.enrollment_in("deploy", cy.id).state is E.APPLIED


def test_a_decision_is_taken_once_and_the_other_organizer_is_told(world):
    decide(world, "ok 1")
    second = decide(world, "no 1", world.emily, when=NOW + timedelta(hours=1))
    assert said(second) == ("1: Kendall decided that on 9 March: ok.",)
    assert bo_is(world) is E.PLACED
    assert ("Emily", "answer") in world.sent()


def test_a_number_that_was_not_in_that_mail(world):
    assert said(decide(world, "ok 7")) == ("7: I found no such number in that mail.",)


def test_why_tells_and_changes_nothing(world):
    decision = decide(world, "why 1")
    assert "Bo <bo@lab.test> would like to join deploy" in said(decision)[0]
    assert states(world) == ["open", "open"]


def test_snooze_and_note(world):
    assert said(decide(world, "snooze 1 14")) == ("1: put off until Tuesday 23 March.",)
    matter = next(iter(world.state.matters.values()))
    assert matter.snoozed_until == NOW + timedelta(days=14)
    assert said(decide(world, "note 1", note="spoke to him")) == ("1: your note is kept.",)
    assert [f.why for f in world.facts if f.event == "note"] == ["Kendall: spoke to him"]


@pytest.mark.parametrize("evidence", [Evidence.NONE, Evidence.DOMAIN])
def test_ok_outside_the_mail_that_asked_is_asked_first(world, evidence):
    decision = write(world, world.kendall, "ok 1", evidence=evidence)
    assert kinds(decision) == ["confirm"]
    assert states(world) == ["open", "open"]


@pytest.mark.parametrize("words", ["ok 1", "no 1", "why 1", "snooze 1 7", "note 1"])
def test_others_decide_nothing_even_with_the_mail_at_hand(world, words):
    decision = decide(world, words, world.priya)
    assert said(decision) == ("Only the organizers of the program can do that.",)
    assert states(world) == ["open", "open"]


# beyond the digest ------------------------------------------------------------------------------


def test_place_by_name_closes_the_question(world):
    decision = write(world, world.kendall, "place bo@lab.test deploy", evidence=SURE)
    assert said(decision)[0].startswith("Bo is in deploy: ")
    assert bo_is(world) is E.PLACED
    assert states(world) == ["withdrawn", "open"]


@pytest.mark.parametrize(
    "words", ["place kim@lab.test deploy", "place zoe@lab.test deploy", "place bo@lab.test talk"]
)
def test_place_of_who_did_not_ask(world, words):
    decision = write(world, world.kendall, words, evidence=SURE)
    assert "has not asked for" in said(decision)[0]


def test_cap_limits_and_moves_nobody(world):
    write(world, world.kendall, "place bo@lab.test deploy", evidence=SURE)
    decision = write(world, world.kendall, "cap deploy 0", evidence=SURE)
    assert said(decision) == ("deploy has 0 seats now.",)
    assert bo_is(world) is E.PLACED


def test_close_and_open(world):
    write(world, world.kendall, "close deploy", evidence=SURE)
    assert world.now(world.deploy).state is C.CLOSING
    again = write(world, world.kendall, "close deploy", evidence=SURE)
    assert "nothing to close" in said(again)[0]
    write(world, world.kendall, "open deploy", evidence=SURE)
    assert world.now(world.deploy).state is C.OPEN


@pytest.mark.parametrize(
    "words", ["cap nowhere 3", "close nowhere", "open nowhere", "who nowhere", "tell nowhere"]
)
def test_no_cohort_of_that_name(world, words):
    assert "could not find a cohort" in said(write(world, world.kendall, words, evidence=SURE))[0]


@pytest.mark.shows("5.28")
def test_who_names_everybody_with_address(world):
    write(world, world.kendall, "place bo@lab.test deploy", evidence=SURE)
    lines = said(write(world, world.kendall, "who deploy", evidence=Evidence.REPLY))
    assert lines[0] == "deploy: open, 1 of 6 seats."
    assert "Bo <bo@lab.test>, placed." in lines


def test_who_tells_how_one_person_stands(world):
    write(world, world.kendall, "place bo@lab.test deploy priya@lab.test", evidence=SURE)
    lines = said(write(world, world.kendall, "who bo@lab.test", evidence=Evidence.REPLY))
    assert lines == (
        "Bo <bo@lab.test>.",
        "In deploy: week 1, no contact seen yet; Priya leads.",
    )
    lines = said(write(world, world.kendall, "who priya@lab.test", evidence=Evidence.REPLY))
    assert lines[1] == "Mentors deploy: on duty, up to 3; leads Bo."
    lines = said(write(world, world.kendall, "who zoe@lab.test", evidence=Evidence.REPLY))
    assert lines == ("I know nobody at zoe@lab.test.",)


def test_an_organizers_status_is_how_the_cohorts_stand(world):
    lines = said(write(world, world.kendall, "status"))
    assert lines[0] == "deploy: open, 0 of 6 seats taken, 2 mentors on duty."


def test_tell_is_a_post_to_the_cohort(world):
    decision = write(world, world.kendall, "tell deploy", evidence=SURE, note="the lab is down")
    assert kinds(decision).count("post") == 2
    assert world.content(world.priya, "post").text == "the lab is down"


def test_a_move_by_an_organizer_waits_for_the_mentees_slot(world):
    write(world, world.kendall, "place bo@lab.test deploy", evidence=SURE)
    world.cohort("talk")
    for name in ("Lee", "Max"):
        world.mentor(name, world.state.cohort_named("talk"))
    world.state = replace(world.state, settings=replace(world.state.settings, placement="auto"))
    night = NOW + timedelta(hours=13)
    write(world, world.kendall, "move bo@lab.test talk", evidence=SURE, when=night)
    assert world.state.enrollment_in("talk", world.bo.id).state is E.PLACED
    assert [k for who, k in world.sent() if who == "Bo"][-1] == "welcome"
    assert world.content(world.bo, "welcome").cohort == "deploy"
    with world.settling(night + timedelta(hours=10)):
        pass
    assert world.content(world.bo, "welcome").moved_from == "deploy"


@pytest.mark.parametrize(("words", "part"), [("move zoe@lab.test talk", "no open place"),
                                             ("move bo@lab.test deploy", "in deploy already"),
                                             ("move bo@lab.test nowhere", "could not find that track")])  # fmt: skip
def test_a_move_that_cannot_be(world, words, part):
    assert part in said(write(world, world.kendall, words, evidence=SURE))[0]


def test_remove_of_who_is_in_nothing(world):
    max_ = world.person("Max")
    decision = write(world, world.kendall, f"remove {max_.address}", note="moved", evidence=SURE)
    assert said(decision) == ("Max is in no track just now.",)


def place_of(world, person):
    return next(e for e in world.state.enrollments.values() if e.person == person.id)


def test_whom_to_remove_and_why(world):
    address = world.bo.address
    (asked,) = said(write(world, world.kendall, f"remove {address}", evidence=SURE))
    assert asked.startswith("Why? Bo reads it")
    write(world, world.kendall, f"remove {address}", note="he has no time", evidence=SURE)
    assert place_of(world, world.bo).note == "he has no time"


@pytest.mark.parametrize(
    ("reason", "conduct"),
    [("harassment of others", True), ("er hat Ana belästigt", True), ("acoso a Ana", True),
     ("comportement inacceptable", True), ("оскорбил Ану", True), ("assédio", True),
     ("er ist krank", False), ("está acostumbrado a otro ritmo", False), ("het is lastig", False)],
)  # fmt: skip
def test_what_is_for_conduct(reason, conduct):
    assert removals.is_for_conduct(reason) is conduct


def test_for_conduct_two_organizers_decide_and_nobody_is_quoted(world):
    words = f"remove {world.bo.address}"
    decision = write(world, world.kendall, words, note="harassment", evidence=SURE)
    assert "two of you decide" in said(decision)[0]
    (number,) = [m.number for m in world.state.matters.values() if m.kind == "removal"]
    assert "another organizer" in said(decide(world, f"ok {number}"))[0]
    decide(world, f"ok {number}", world.emily)
    assert place_of(world, world.bo).state is E.REMOVED
    assert not place_of(world, world.bo).note


def test_a_removed_mentor_is_thanked_and_whom_they_led_have_another_lead(world):
    ana = world.mentee("Ana", world.deploy, world.priya)
    write(world, world.kendall, f"remove {world.priya.address}", note="moved on", evidence=SURE)
    assert world.assignment(world.priya).state is A.RETIRED
    assert world.state.enrollments[ana.id].lead == world.sam.id


def test_a_case_is_taken_where_only_its_owners_can(world):
    decision = write(world, world.kendall, "take 7")
    assert "[private] case 7" in said(decision)[0]
    assert not decision.facts
    assert "Only the organizers" in said(write(world, world.priya, "take 7"))[0]


@pytest.mark.parametrize(("words", "held"), [("freeze", True), ("release", False)])
def test_mail_is_frozen_and_let_go_from_ones_own_digest(world, words, held):
    assert decide(world, words, kind="digest").hold is held
    assert kinds(write(world, world.kendall, words, evidence=Evidence.DOMAIN)) == ["confirm"]
    other = decide(world, words, world.priya, kind="digest")
    assert (other.hold, other.facts) == (None, ())


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("cap deploy 2", 'Kendall wrote "cap deploy 2". deploy has 2 seats now.'),
        ("note 1", "Kendall on 1: spoke to him"),
        ("snooze 1 14", "Kendall on 1: put off until Tuesday 23 March."),
    ],
)
def test_what_one_organizer_does_the_other_is_told(world, words, told):
    decide(world, words, evidence=SURE, note="spoke to him")
    assert world.content(world.emily, "answer").lines == (told,)


def test_who_is_kept_apart_is_told_to_nobody(world):
    write(world, world.kendall, "apart bo@lab.test kim@lab.test", evidence=SURE)
    assert ("Emily", "answer") not in world.sent()


def test_what_changes_nothing_is_told_to_nobody(world):
    write(world, world.kendall, "who deploy", evidence=SURE)
    write(world, world.kendall, "remove kim@lab.test", evidence=SURE)
    assert ("Emily", "answer") not in world.sent()


def test_an_announcement_is_for_organizers_and_for_a_cohort_that_has_room(world):
    assert kinds(write(world, world.kendall, "announce deploy")) == ["announcement"]
    assert kinds(write(world, world.priya, "announce deploy")) != ["announcement"]
    assert "could not find a cohort" in said(write(world, world.kendall, "announce nothing"))[0]
    world.put(replace(world.deploy, cap=0))
    assert "no free seat" in said(write(world, world.kendall, "announce deploy"))[0]


def test_a_call_for_mentors_is_for_organizers_and_for_a_track(world):
    assert kinds(write(world, world.kendall, "call deploy")) == ["call"]
    assert kinds(write(world, world.priya, "call deploy")) != ["call"]
    assert "There are: deploy, talk" in said(write(world, world.kendall, "call nothing"))[0]
