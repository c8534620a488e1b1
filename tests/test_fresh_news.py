"""What a mentor tells of mentees in a mail of its own, while no check-in asks."""

import pytest

from mailflow.program.model import EnrollmentState
from mailflow.program.snapshot import Scope
from tests.play import Play, Received, play

PRIYA, SAM, ANA, BO = "priya@m.test", "sam@m.test", "ana@x.test", "bo@x.test"


@pytest.fixture
def program(tmp_path) -> Play:
    program = play(tmp_path)
    for who in (PRIYA, SAM):
        program.mentor(who)
    program.forward(days=1)
    for who in (ANA, BO):
        program.join(who)
        program.reply(who, "welcome", f"Hello, I am {who[0].upper()}")
        program.forward(days=1)
    return program


def tells(program: Play, words: str, who: str = PRIYA) -> list[Received]:
    """The mails that it leads to, once their writer has said that it is theirs."""
    before = len(program.sent)
    program.write(who, words)
    if program.sent[before:] and program.sent[before].kind == "confirm":
        program.reply(who, "confirm", "yes")
    return program.sent[before:]


def member(program: Play, who: str):
    with program.app.database.read(program.app.settings) as work:
        state = work.program.load(Scope(addresses=frozenset({who})), program.now)
    person = state.person_at(who)
    assert person
    (found,) = [e for e in state.enrollments.values() if e.person == person.id]
    return found


def answer(mails: list[Received]) -> str:
    return " ".join([m for m in mails if m.kind == "answer"][-1].text.split())


@pytest.mark.parametrize(
    "words", ["Ana is done, the server boots!", "Ana did it, her server is up: https://x.test/1"]
)
def test_a_goal_is_claimed_and_somebody_else_is_asked(program, words):
    mails = tells(program, words)
    assert member(program, ANA).state is EnrollmentState.CLAIMED
    assert [m.to for m in mails if m.kind == "claim"] == [SAM]
    assert "Great news about ana. The goal counts once somebody else confirms it." in answer(mails)
    program.reply(SAM, "claim", "yes")
    assert "badge" in program.kinds(ANA)


def test_said_again_it_needs_the_other_one_still(program):
    tells(program, "Ana is done, the server boots!")
    program.forward(days=1)
    assert "You told me about ana already" in answer(tells(program, "Ana is done, really!"))
    assert member(program, ANA).state is EnrollmentState.CLAIMED


def test_what_the_mentee_claimed_herself_it_confirms(program):
    program.reply(ANA, "welcome", "done https://x.test/1")
    tells(program, "Ana is done, the server boots!")
    assert "badge" in program.kinds(ANA)


def test_who_is_stuck_gets_help_of_the_others(program):
    mails = tells(program, "Bo is stuck on the keystone login")
    assert [m.to for m in mails if m.kind == "stuck"] == [SAM]
    assert "bo is stuck: I have asked sam to help, in your words." in answer(mails)
    assert "keystone login" in program.last(SAM, "stuck").text


def test_who_is_not_heard_of(program):
    program.forward(days=12)
    said = answer(tells(program, "I haven't heard from Bo in weeks, is he ok?"))
    assert "Thank you for telling me about bo. What I know: week 2, nothing seen" in said
    assert "After 21 days without a sign I ask bo whether it goes on" in said


def test_two_in_one_mail(program):
    mails = tells(program, "Ana has finished. Bo needs help with tempest.")
    assert {m.kind for m in mails} >= {"claim", "stuck"}


def test_below_a_mail_that_asked_nothing(program):
    program.reply(PRIYA, "new-mentee", "Ana is done, the server boots!")
    assert member(program, ANA).state is EnrollmentState.CLAIMED


@pytest.mark.parametrize(
    "words",
    [
        "Ana is almost done",
        "Is Bo stuck?",
        "What happens when Ana is done?",
        "Great call with Bo today, thanks",
        "Can you move Bo to talk?",
        "Bo said that Ana is stuck",
        "I think Ana is done soon",
    ],
)
def test_what_is_no_news_of_them_changes_nothing(program, words):
    before = member(program, ANA), member(program, BO)
    tells(program, words)
    assert (member(program, ANA).state, member(program, BO).stuck_at) == (
        before[0].state,
        before[1].stuck_at,
    )
    assert member(program, ANA).stuck_at is None


def test_a_post_to_the_cohort_is_a_post(program):
    program.write(PRIYA, "Ana is done, the server boots!", to=program.app.ours.cohort("deploy"))
    program.reply(PRIYA, "confirm", "yes")
    assert program.last(SAM).kind == "post"
    assert member(program, ANA).state is not EnrollmentState.CLAIMED


@pytest.mark.parametrize("who", [BO, "mallory@evil.test"])
def test_nobody_but_a_mentor_tells_it(program, who):
    tells(program, "Ana is done, the server boots!", who)
    assert member(program, ANA).state is not EnrollmentState.CLAIMED


def test_a_forger_needs_the_mentors_yes(program):
    program.write(PRIYA, "Ana is done, the server boots!")
    assert "say: ana@x.test is done" in program.last(PRIYA, "confirm").text
    assert member(program, ANA).state is not EnrollmentState.CLAIMED
