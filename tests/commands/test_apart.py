"""`avoid NAME`, `keep apart A and B`: kept at once, confidential, and ended by organizers only."""

from dataclasses import replace

import pytest

from mailflow.commands.turn import Evidence
from mailflow.program.model import AddressState
from tests.commands.letters import answer, kinds, said, write
from tests.program.build import World

SURE = Evidence.CONFIRMED


@pytest.fixture
def world() -> World:
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya, world.sam = (world.mentor(name, world.deploy) for name in ("Priya", "Sam Ito"))
    world.enrolled = world.mentee("Ana Souza", world.deploy, world.priya)
    world.ana = world.state.people[world.enrolled.person]
    return world


def pairs(world):
    called = world.state.people
    return [
        (called[p.one].called, called[p.other].called, p.state) for p in world.state.pairs.values()
    ]


def test_a_wish_is_kept_at_once_and_goes_to_the_organizers_without_the_name(world):
    decision = write(world, world.ana, "avoid Sam")
    assert sorted(kinds(decision)) == ["answer", "decision", "decision"]
    assert pairs(world) == [("Ana", "Sam", "wished")]
    (matter,) = world.state.matters.values()
    assert "Sam" not in matter.text + matter.ok
    assert "together in deploy now" in matter.text
    assert {m.to for m in decision.mails} == {world.ana.id, world.kendall.id, world.emily.id}


def test_the_answer_does_not_say_who_is_here(world):
    known, unknown = (said(write(world, world.ana, f"avoid {n}")) for n in ("Sam", "Tobias Kern"))
    assert known == unknown


@pytest.mark.parametrize("name", ["Tobias Kern", "Ana", "Ana Souza", "Kim"])
def test_nobody_in_particular_is_for_the_organizers_to_ask(world, name):
    for _ in range(2):
        world.person("Kim")
    write(world, world.ana, f"avoid {name}")
    assert pairs(world) == []
    assert [m.text.split("; ")[1] for m in world.state.matters.values()] == ["please ask"]


def test_a_bare_from_is_asked_without_repeating_the_name(world):
    decision = write(world, world.ana, "avoid Sam", evidence=Evidence.NONE)
    assert kinds(decision) == ["confirm"]
    assert "Sam" not in repr(world.content(world.ana, "confirm"))
    assert pairs(world) == []
    question = next(iter(world.state.confirmations.values()))
    answer(world, world.ana, "confirm", question.id, "yes")
    assert pairs(world) == [("Ana", "Sam", "wished")]


def test_a_newcomers_wish_holds_before_they_are_placed(world):
    bo = world.person("Bo", state=AddressState.UNPROVEN)
    write(world, bo, "join deploy; avoid Sam", evidence=Evidence.NONE)
    assert "Sam" not in repr(world.content(bo, "confirm"))
    question = next(iter(world.state.confirmations.values()))
    decision = answer(world, bo, "confirm", question.id, "yes")
    assert pairs(world) == [("Bo", "Sam", "wished")]
    assert "waitlisted" in kinds(decision)
    assert "welcome" not in kinds(decision)


@pytest.mark.parametrize(("words", "left"), [("ok 1", ["kept"]), ("no 1", [])])
def test_an_organizer_decides_and_the_other_is_told_without_a_name(world, words, left):
    write(world, world.ana, "avoid Sam")
    refs = tuple((m.number, m.id) for m in world.state.matters.values())
    answer(world, world.kendall, "decision", 0, words, refs)
    assert [state for *_, state in pairs(world)] == left
    assert "Sam" not in repr(world.content(world.emily, "answer"))


def test_why_says_who_is_meant(world):
    write(world, world.ana, "avoid Sam")
    refs = tuple((m.number, m.id) for m in world.state.matters.values())
    (line,) = said(answer(world, world.kendall, "decision", 0, "why 1", refs))
    assert "Sam Ito <sam@lab.test>" in line


BOTH = "ana@lab.test sam@lab.test"


def test_an_organizers_word_is_asked_first_and_names_both(world):
    assert kinds(write(world, world.kendall, f"apart {BOTH}", evidence=Evidence.REPLY)) == [
        "confirm"
    ]
    assert world.content(world.kendall, "confirm").concerns == ("Ana Souza", "Sam Ito")
    assert pairs(world) == []


def test_an_organizers_word_holds_until_one_ends_it(world):
    decision = write(world, world.kendall, f"apart {BOTH}", evidence=SURE)
    assert kinds(decision) == ["answer"], "neither of the two is told"
    assert "They are together in deploy now." in " ".join(said(decision))
    assert pairs(world) == [("Ana", "Sam", "kept")]
    write(world, world.kendall, f"apart {BOTH}", evidence=SURE)
    assert len(world.state.pairs) == 1
    assert "may meet again" in said(write(world, world.emily, f"meet {BOTH}", evidence=SURE))[0]
    assert "nothing changed" in said(write(world, world.emily, f"meet {BOTH}", evidence=SURE))[0]
    assert pairs(world) == []


def test_an_organizers_word_settles_a_wish(world):
    write(world, world.ana, "avoid Sam")
    write(world, world.kendall, f"apart {BOTH}", evidence=SURE)
    assert [m.state for m in world.state.matters.values()] == ["withdrawn"]
    assert pairs(world) == [("Ana", "Sam", "kept")]


@pytest.mark.parametrize(
    "words", ["apart ana@lab.test ana@lab.test", "apart ana@lab.test x@y.test"]
)
def test_two_known_people_are_needed(world, words):
    assert "I know no such two people" in said(write(world, world.kendall, words, evidence=SURE))[0]


def test_nobody_else_may_say_so(world):
    decision = write(world, world.priya, f"apart {BOTH}", evidence=SURE)
    assert said(decision) == ("Only the organizers of the program can do that.",)


def test_a_post_does_not_reach_somebody_who_avoids_its_author(world):
    write(world, world.kendall, f"apart {BOTH}", evidence=SURE)
    sent = write(world, world.ana, "unclear", route="cohort", cohort="deploy", text="Hi!\nAna")
    assert [world.state.people[m.to].called for m in sent.mails] == ["Priya"]
    world.put(replace(world.enrolled, stuck_at=None))
    stuck = write(world, world.ana, "stuck deploy", note="keystone")
    readers = {world.state.people[m.to].called for m in stuck.mails if m.content.kind == "stuck"}
    assert readers == {"Priya"}
