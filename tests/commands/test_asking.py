"""The question to the registered address, and what its yes starts (TRUST 3.2, E3)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mailflow.commands.turn import Answered, Evidence
from mailflow.program.model import EnrollmentState, Round, RoundState
from tests.commands.letters import NOW, answer, kinds, said, write
from tests.program.build import World

E = EnrollmentState
E0 = Evidence.NONE


@pytest.fixture
def world() -> World:
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya, world.sam = (world.mentor(name, world.deploy) for name in ("Priya", "Sam"))
    world.ana = world.mentee("Ana", world.deploy, world.priya)
    world.person_ana = world.state.people[world.ana.person]
    return world


def asked(world, who, words, **letter):
    """The question that a bare From leads to."""
    write(world, who, words, evidence=E0, **letter)
    return list(world.state.confirmations.values())[-1]


def test_the_question_names_the_act_and_an_end_and_repeats_no_free_words(world):
    question = asked(world, world.person_ana, "leave deploy", note="you are all stupid")
    told = world.content(world.person_ana, "confirm")
    assert (told.acts, told.until, told.concerns) == (("leave deploy",), date(2027, 3, 12), ())
    assert question.expires_at == NOW + world.state.settings.clocks.act
    assert "stupid" not in repr(told)


def test_a_yes_does_it_once(world):
    question = asked(world, world.person_ana, "leave deploy")
    first = answer(world, world.person_ana, "confirm", question.id, "yes")
    assert kinds(first) == ["left"]
    again = answer(world, world.person_ana, "confirm", question.id, "yes")
    assert said(again) == ("You answered that already, so there is nothing more to do.",)
    assert world.events(world.ana) == ["leave"]


def test_reply_and_send_is_a_yes(world):
    question = asked(world, world.person_ana, "leave deploy")
    answer(world, world.person_ana, "confirm", question.id, "", text=" \n", plain_reply=True)
    assert world.now(world.ana).state is E.WITHDRAWN


def test_words_that_are_no_yes_do_nothing(world):
    question = asked(world, world.person_ana, "leave deploy")
    answer(world, world.person_ana, "confirm", question.id, "unclear", text="what is this?")
    assert world.now(world.ana).state is E.ACTIVE
    assert world.now(question).state == "open"


def test_a_no_ends_it(world):
    question = asked(world, world.person_ana, "leave deploy")
    answer(world, world.person_ana, "confirm", question.id, "no")
    answer(world, world.person_ana, "confirm", question.id, "yes")
    assert world.now(world.ana).state is E.ACTIVE


def test_a_yes_from_a_bare_from_is_none(world):
    question = asked(world, world.person_ana, "leave deploy")
    write(world, world.person_ana, "yes", evidence=E0, answered=Answered("confirm", question.id))
    assert world.now(world.ana).state is E.ACTIVE


def test_after_72_hours_it_has_to_be_asked_again(world):
    question = asked(world, world.person_ana, "leave deploy")
    late = NOW + timedelta(hours=73)
    decision = answer(world, world.person_ana, "confirm", question.id, "yes", when=late)
    assert said(decision)[0].startswith("That question is too old")
    assert world.now(world.ana).state is E.ACTIVE


def test_a_forger_cannot_make_us_ask_again_and_again(world):
    asked(world, world.person_ana, "leave deploy")
    assert kinds(write(world, world.person_ana, "leave deploy", evidence=E0)) == []
    tomorrow = NOW + timedelta(days=1)
    decision = write(world, world.person_ana, "leave deploy", evidence=E0, when=tomorrow)
    assert kinds(decision) == ["confirm"]


def test_nor_flood_anybody_with_ever_new_questions(world):
    wishes = ["leave deploy", "stop", "tz UTC", "less", "done deploy", "pause deploy ?"]
    mails = [kinds(write(world, world.person_ana, words, evidence=E0)) for words in wishes]
    assert mails == [["confirm"]] * 3 + [[]] * 3


def test_several_wishes_are_one_question_and_one_yes(world):
    question = asked(world, world.person_ana, "tz Europe/Berlin; pause deploy 2027-04-01")
    answer(world, world.person_ana, "confirm", question.id, "yes")
    assert world.now(world.person_ana).zone == "Europe/Berlin"
    assert world.now(world.ana).until == date(2027, 4, 1)


def test_a_yes_may_say_more(world):
    question = asked(world, world.person_ana, "leave deploy")
    answer(world, world.person_ana, "confirm", question.id, "yes; tz Asia/Tokyo")
    assert world.now(world.ana).state is E.WITHDRAWN
    assert world.now(world.person_ana).zone == "Asia/Tokyo"


def test_the_words_that_came_with_a_wish_are_kept_for_its_yes(world):
    question = asked(world, world.person_ana, "stuck deploy", note="the keystone login")
    answer(world, world.person_ana, "confirm", question.id, "yes")
    assert world.content(world.sam, "stuck").trouble == "the keystone login"


def test_a_goal_confirmed_from_a_bare_from_is_asked_and_bound_to_its_claim(world):
    world.put(replace(world.ana, state=E.CLAIMED, claimant=world.ana.person))
    about = Answered("claim", world.ana.id)
    write(world, world.priya, "confirm-goal", evidence=E0, answered=about)
    assert world.now(world.ana).state is E.CLAIMED
    question = list(world.state.confirmations.values())[-1]
    answer(world, world.priya, "confirm", question.id, "yes")
    assert world.now(world.ana).state is E.COMPLETED


def test_a_check_in_answered_from_a_bare_from_is_asked_with_its_notes(world):
    from mailflow.program.model import Line  # noqa: PLC0415  used here alone

    line = Line(1, world.ana.id, world.ana.person)
    check = Round(
        990, world.deploy.id, world.priya.id, date(2027, 3, 9), RoundState.SENT, NOW, (line,)
    )
    world.put(check)
    about = Answered("check-in", check.id)
    write(world, world.priya, "answer 1=good", evidence=E0, answered=about)
    assert world.content(world.priya, "confirm").acts == ("answer the check-in: 1 good",)
    question = list(world.state.confirmations.values())[-1]
    answer(world, world.priya, "confirm", question.id, "yes")
    assert [x.answer for x in world.now(check).lines] == ["good"]


# what touches others ----------------------------------------------------------------------------


@pytest.mark.parametrize("evidence", [Evidence.NONE, Evidence.DOMAIN, Evidence.REPLY])
@pytest.mark.parametrize(
    ("words", "concerns"),
    [
        ("remove ana@lab.test", ("Ana",)),
        ("close deploy", ("Priya", "Sam", "Ana")),
        ("tell deploy", ("Priya", "Sam", "Ana")),
        ("move ana@lab.test talk", ("Ana",)),
    ],
)
def test_organizers_are_asked_once_with_everybody_concerned(world, words, concerns, evidence):
    decision = write(world, world.kendall, words, note="as agreed", evidence=evidence)
    assert kinds(decision) == ["confirm"]
    assert world.content(world.kendall, "confirm").concerns == concerns
    assert world.now(world.ana) == world.ana


def test_the_organizers_yes_removes(world):
    question = asked(world, world.kendall, "remove ana@lab.test", note="by her own wish")
    decision = answer(world, world.kendall, "confirm", question.id, "yes")
    assert world.now(world.ana).state is E.REMOVED
    assert "Ana is out of deploy and is told so." in said(decision)
    assert ("Ana", "removed") in world.sent()


def test_a_post_from_a_bare_from_is_asked_and_its_yes_posts_it(world):
    post = {"route": "cohort", "cohort": "deploy", "subject": "router", "text": "Which router?"}
    decision = write(world, world.person_ana, "", evidence=E0, **post)
    assert kinds(decision) == ["confirm"]
    assert world.content(world.person_ana, "confirm").acts == ("post your mail to deploy",)
    question = list(world.state.confirmations.values())[-1]
    answer(world, world.person_ana, "confirm", question.id, "yes")
    assert [(p.subject, p.text) for p in world.state.posts.values()] == [
        ("router", "Which router?")
    ]


def test_who_left_meanwhile_posts_nothing(world):
    post = {"route": "cohort", "cohort": "deploy", "subject": "router", "text": "Which router?"}
    write(world, world.person_ana, "", evidence=E0, **post)
    question = list(world.state.confirmations.values())[-1]
    write(world, world.person_ana, "leave deploy")
    answer(world, world.person_ana, "confirm", question.id, "yes")
    assert not world.state.posts
