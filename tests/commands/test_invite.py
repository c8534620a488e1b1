"""Organizers invite mentors: one mail, a yes with terms, a no, words, or silence."""

from datetime import timedelta

import pytest

from mailflow.commands.turn import Evidence
from mailflow.program import attention, invitations
from mailflow.program.model import AddressState, AssignmentState, EnrollmentState
from tests.commands.letters import NOW, answer, kinds, said, write
from tests.program.build import World

A = AssignmentState


@pytest.fixture
def world() -> World:
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya", world.deploy)
    return world


def invite(world, words="invite kim@x.test deploy"):
    return write(world, world.kendall, words, evidence=Evidence.CONFIRMED)


def invited(world):
    (assignment,) = (a for a in world.state.assignments.values() if a.state is A.INVITED)
    return assignment


def kim(world):
    return world.state.person_at("kim@x.test")


def reply(world, words, **letter):
    offered = next(a for a in world.state.assignments.values() if a.person == kim(world).id)
    return answer(world, kim(world), "mentor-invited", offered.id, words, **letter)


@pytest.mark.shows("2b.2", "M30")
def test_an_organizer_is_asked_first_and_then_one_mail_goes_out(world):
    first = write(world, world.kendall, "invite kim@x.test deploy")
    assert kinds(first) == ["confirm"]
    assert first.mails[0].content.acts == ("invite kim@x.test to mentor deploy",)
    invite(world)
    mail = world.mail(kim(world), "mentor-invited")
    assert (mail.content.organizer, mail.content.track.name) == ("Kendall", "deploy")
    assert kim(world).state is AddressState.UNPROVEN
    assert said(invite(world)) == (
        "kim is invited to mentor deploy already; no second mail goes out.",
    )


def test_only_organizers_invite(world):
    write(world, world.priya, "invite kim@x.test deploy", evidence=Evidence.CONFIRMED)
    assert kim(world) is None


@pytest.mark.shows("2b.2", "M31")
def test_a_yes_is_consent_and_duty_with_what_is_said_beside_it(world):
    invite(world)
    decision = reply(
        world,
        "yes; capacity 2; tz America/Lima",
        text="yes, capacity 2, I am in Lima, English and Spanish",
    )
    person = kim(world)
    assert (person.state, person.zone) == (AddressState.PROVEN, "America/Lima")
    assert (person.consented_at, person.languages) == (NOW, ("en", "es"))
    own = world.assignment(person)
    assert (own.state, own.capacity, own.cohort) == (A.ON_DUTY, 2, world.deploy.id)
    (mail,) = (m for m in decision.mails if m.to == person.id)
    assert (mail.content.kind, mail.reply) == ("mentor-welcome", True)


def test_a_question_beside_the_yes_reaches_the_organizers(world):
    invite(world)
    decision = reply(world, "yes", text="Sounds good. How do I start?", sender="kim@x.test")
    assert world.assignment(kim(world)).state is A.ON_DUTY
    assert sorted(kinds(decision)) == ["mentor-welcome", "moderation", "moderation"]


@pytest.mark.parametrize(("words", "text"), [("yes", "Yes, gladly"), ("no", "No, sorry")])
def test_the_organizers_hear_what_the_invited_said(world, words, text):
    invite(world)
    reply(world, words, text=text)
    for organizer in (world.kendall, world.emily):
        assert world.content(organizer, "answer").lines == (
            f"kim <kim@x.test> says {words} to deploy.",
        )


@pytest.mark.parametrize(("words", "text"), [("no", "no, sorry"), ("later", "No, not this year")])
def test_a_no_is_the_end_of_it(world, words, text):
    invite(world)
    decision = reply(world, words, text=text)
    assert said(decision) == (
        "Thank you for answering. It was only a question, and no other mail comes.",
    )
    assert world.state.assignments_of(kim(world).id) == ()
    assert said(reply(world, "yes", text="yes"))[0].startswith("That invitation is not open")


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("unclear", "How much time does it take?"),
        ("later", "Can I start in May?"),
        ("yes", "Yes! But I am only 17."),
        ("yes", "yes, though I'm not 18 yet"),
    ],
)
def test_words_go_to_the_organizers(world, words, text):
    invite(world)
    decision = reply(world, words, text=text, sender="kim@x.test")
    assert sorted(kinds(decision)) == ["answer", "moderation", "moderation"]
    assert invited(world).state is A.INVITED


def test_an_empty_answer_is_no_yes(world):
    invite(world)
    reply(world, "ignore", text="")
    assert invited(world).state is A.INVITED


def test_a_bare_from_accepts_nothing(world):
    invite(world)
    reply(world, "yes", text="yes", evidence=Evidence.NONE)
    assert invited(world).state is A.INVITED


def test_without_an_answer_it_is_over_two_weeks_after_the_mail_arrived(world):
    invite(world)
    offered = invited(world)
    assert invitations.due(world.state, offered) is None  # not delivered yet
    with world.settling(NOW) as draft:
        attention.delivered(draft, "mentor-invited", offered.id)
    due = invitations.due(world.state, invited(world))
    assert due == NOW + timedelta(days=14)
    world.tick(due, invited(world))
    assert world.now(offered).state is A.RETIRED
    assert [m.text for m in world.state.matters.values()] == [
        "kim <kim@x.test> has not said yes to mentoring deploy, so the invitation is over"
    ]


@pytest.mark.parametrize("state", [AddressState.MUTED, AddressState.BANNED])
def test_who_wants_no_mail_is_not_invited(world, state):
    world.person("Kim", state=state)
    decision = invite(world, "invite kim@lab.test deploy")
    assert "gets no mail from us" in said(decision)[0]


def test_a_mentee_who_finished_may_be_invited_and_is_known_already(world):
    ana = world.mentee("Ana", world.deploy, world.priya, state=EnrollmentState.COMPLETED)
    invite(world, "invite ana@lab.test deploy")
    person = world.state.people[ana.person]
    assert world.content(person, "mentor-invited").name == "Ana"
    answer(world, person, "mentor-invited", invited(world).id, "yes", text="Yes, gladly")
    assert world.assignment(person).state is A.ON_DUTY


def test_who_mentors_already_is_not_asked(world):
    decision = invite(world, "invite priya@lab.test deploy")
    assert said(decision) == ("Priya mentors deploy already.",)
