"""yes, no and later mean what the answered mail asked; every row of `ANSWERS`."""

from dataclasses import replace

import pytest

from mailflow.commands.reply import ANSWERS
from mailflow.program.model import EnrollmentState
from tests.commands.letters import NOW, answer, kinds, said, write
from tests.program.build import DEPLOY, World

E = EnrollmentState


@pytest.fixture
def world() -> World:
    world = World(tracks=(replace(DEPLOY, mentees=1),))
    world.deploy = world.cohort("deploy")
    world.priya, world.sam = (world.mentor(name, world.deploy) for name in ("Priya", "Sam"))
    return world


def member(world, state):
    ana = world.mentee("Ana", world.deploy, world.priya, state=state)
    return ana, world.state.people[ana.person]


@pytest.mark.parametrize(
    ("kind", "before", "word", "after", "mails"),
    [
        ("offer", E.OFFERED, "yes", E.PLACED, {"welcome"}),
        ("offer", E.OFFERED, "no", E.WITHDRAWN, {"left"}),
        ("offer", E.OFFERED, "later", E.WAITLISTED, {"waitlisted"}),
        ("offer", E.PLACED, "yes", E.PLACED, {"answer"}),  # twice
        ("offer", E.WITHDRAWN, "yes", E.WITHDRAWN, {"answer"}),  # after a no
        ("offer", E.PLACED, "no", E.PLACED, {"answer"}),  # that is a leave, and has to be said
        ("offer", E.EXPIRED, "later", E.EXPIRED, {"answer"}),
        ("still-waiting", E.WAITLISTED, "no", E.WITHDRAWN, {"left"}),
        ("still-waiting", E.PLACED, "no", E.PLACED, {"answer"}),
        ("still-waiting", E.WAITLISTED, "later", E.WAITLISTED, {"answer"}),
        ("contact-check", E.PLACED, "yes", E.ACTIVE, {"answer"}),
        ("contact-check", E.PLACED, "no", E.PLACED, {"answer", "decision"}),
    ],
)
def test_mentees(world, kind, before, word, after, mails):
    ana, person = member(world, before)
    decision = answer(world, person, kind, ana.id, word)
    assert world.now(ana).state is after
    assert {k for k in kinds(decision) if k != "new-mentee"} == mails


def test_yes_to_an_offer_that_is_over_asks_anew(world):
    ana, person = member(world, E.EXPIRED)
    decision = answer(world, person, "offer", ana.id, "yes")
    assert world.now(ana).state is E.EXPIRED
    assert world.state.enrollment_in("deploy", person.id).state is E.PLACED
    assert "welcome" in kinds(decision)
    assert said(decision)[0].startswith("The time for that offer was over")


@pytest.mark.shows("2a.12")
def test_the_no_to_an_offer_is_a_refusal_in_the_journal(world):
    ana, person = member(world, E.OFFERED)
    answer(world, person, "offer", ana.id, "no")
    assert world.events(ana) == ["refuse"]


def test_the_seat_of_a_no_goes_on(world):
    ana, person = member(world, E.OFFERED)
    bo = world.waiting("Bo", "deploy")
    answer(world, person, "offer", ana.id, "no")
    assert world.now(bo).state is E.OFFERED


@pytest.mark.parametrize(("word", "told"), [("yes", True), ("no", False)])
def test_the_cohort_hears_of_a_badge_only_after_a_yes(world, word, told):
    ana, person = member(world, E.COMPLETED)
    world.mentee("Bo", world.deploy, world.priya)
    decision = answer(world, person, "badge", ana.id, word)
    assert kinds(decision) == ["answer"]
    assert ("publish" in dict(world.now(ana).marks)) is told


def test_a_yes_in_no_thread_is_unclear(world):
    _, person = member(world, E.ACTIVE)
    assert kinds(write(world, person, "yes")) == ["unclear"]


@pytest.mark.parametrize("kind", sorted(ANSWERS))
@pytest.mark.parametrize("word", ["yes", "no", "later"])
def test_every_answer_to_a_question_about_nothing_is_harmless(world, kind, word):
    _, person = member(world, E.ACTIVE)
    before = world.state.enrollments
    answer(world, person, kind, 99_999, word)
    assert world.state.enrollments == before


def test_feedback_is_for_organizers_and_no_command(world):
    ana, person = member(world, E.COMPLETED)
    words = "2, I was stuck with reviews"
    decision = answer(
        world, person, "feedback", ana.id, "stuck ?", text=words, prose=True, when=NOW
    )
    assert kinds(decision) == ["answer"]
    (matter,) = world.state.matters.values()
    assert (matter.kind, matter.text) == ("feedback", f"Ana on deploy: {words}")


@pytest.mark.shows("5.22")
def test_what_somebody_says_is_told_without_their_closing(world):
    ana, person = member(world, E.COMPLETED)
    text = "4 - a bit more time\n\nKind regards,\nAna Souza\nBrazil"
    decision = answer(world, person, "feedback", ana.id, "unclear", text=text)
    assert [f.why for f in decision.facts if f.event == "feedback"] == ["4 - a bit more time"]


@pytest.mark.parametrize(
    ("words", "asked"),
    [("5", False), ("4/5, the reviews were kind", False), ("4 of 10", True), ("1", True)],
)
def test_who_was_content_is_read_in_the_digest_and_asks_for_no_decision(world, words, asked):
    ana, person = member(world, E.COMPLETED)
    decision = answer(world, person, "feedback", ana.id, "unclear", text=words)
    assert [f.why for f in decision.facts if f.event == "feedback"] == [words]
    assert bool(world.state.matters) == asked


def test_the_reason_for_leaving_is_for_organizers_and_asked_once(world):
    ana, person = member(world, E.WITHDRAWN)
    decision = answer(world, person, "left", ana.id, "unclear", text="no time")
    assert kinds(decision) == ["answer"]
    (matter,) = world.state.matters.values()
    assert (matter.kind, matter.text) == ("feedback", "Ana left deploy: no time")


@pytest.mark.parametrize(
    ("words", "text"),
    [("join deploy", "I want to join deploy again"), ("thanks", "thanks"), ("undo", "no, undo it")],
)
def test_a_wish_or_a_good_bye_is_no_reason(world, words, text):
    ana, person = member(world, E.WITHDRAWN)
    answer(world, person, "left", ana.id, words, text=text, prose=True)
    assert not world.state.matters


def test_a_command_under_feedback_is_a_command(world):
    ana, person = member(world, E.COMPLETED)
    answer(world, person, "feedback", ana.id, "join deploy")
    assert world.state.enrollment_in("deploy", person.id).state is E.PLACED


@pytest.mark.parametrize("kind", ["welcome", "post"])
def test_words_under_a_welcome_are_for_the_cohort_and_contact(world, kind):
    ana, person = member(world, E.PLACED)
    decision = answer(world, person, kind, ana.id, "unclear", text="Hello all, I am Ana")
    assert kinds(decision) == ["post", "post"]
    assert world.now(ana).state is E.ACTIVE


def test_words_of_who_left_go_to_nobody(world):
    ana, person = member(world, E.WITHDRAWN)
    decision = answer(world, person, "welcome", ana.id, "unclear", text="Hello all")
    assert "post" not in kinds(decision)
