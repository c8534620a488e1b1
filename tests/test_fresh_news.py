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


@pytest.mark.shows("2a.21")
@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("Bo is on holiday until the 20th", "Wednesday 20 January"),
        ("Bo told me that he'll be away until 20 January.", "Wednesday 20 January"),
        ("Bo is away for two weeks", "Friday 22 January"),
        ("Bo wants to pause", "Friday 22 January"),
        ("Bo is away until 3/8", "Friday 22 January"),
        ("Bo is on holiday until 1 June", "Friday 5 March"),
    ],
)
def test_who_is_away_is_asked_about_a_pause(program, words, until):
    mails = tells(program, words)
    assert f"I ask bo whether to pause deploy until {until}" in answer(mails)
    assert f"Shall we pause your place in deploy until {until}?" in asked(program, BO)
    assert member(program, BO).state is EnrollmentState.ACTIVE
    again = answer(tells(program, words))
    assert "I have asked bo about a pause already" in again
    program.reply(BO, "confirm", "yes")
    assert f"paused until {until}" in " ".join(program.last(BO, "paused").text.split())
    assert "I knew: bo has paused until" in answer(tells(program, f"{words} "))


def test_who_has_left_is_asked_and_then_the_place_goes_on(program):
    said = answer(tells(program, "Bo left the program, he has a new job"))
    assert "I ask bo whether that is so." in said
    assert "undo" in said
    assert "We heard that you may not go on in deploy." in asked(program, BO, "still-in")
    program.forward(days=4)
    digest = " ".join(program.last("kendall@lab.test", "digest").text.split())
    assert "bo (deploy): a mentor says that they have left, no sign since 7 January" in digest
    assert "lapses on Friday 15 January unless they answer ok = let it lapse" in digest
    assert member(program, BO).state is EnrollmentState.ACTIVE
    program.forward(days=10)
    assert member(program, BO).state is EnrollmentState.LAPSED
    note = " ".join(program.last(SAM, "lapsed").text.split())
    assert "We heard that bo had left, and got no answer when we asked." in note


def test_who_has_not_left_says_so_and_stays(program):
    tells(program, "Bo left")
    program.forward(days=1)
    program.reply(BO, "still-in", "yes, I am still here")
    program.forward(days=19)
    assert member(program, BO).state is EnrollmentState.ACTIVE
    assert program.kinds(BO).count("still-in") == 1


def test_that_somebody_left_is_taken_back(program):
    tells(program, "Bo left")
    assert "Taken back" in answer(program.reply(PRIYA, "answer", "undo"))
    program.forward(days=10)
    assert member(program, BO).state is EnrollmentState.ACTIVE
    assert "has left" not in program.last("kendall@lab.test", "digest").text


def test_advice_is_given_by_people(program):
    said = answer(tells(program, "I need advice about Ana: she never answers my mails"))
    assert "The organizers read in their next digest that you would like advice about ana" in said
    program.forward(days=6)
    digest = " ".join(program.last("kendall@lab.test", "digest").text.split())
    assert 'priya asks for advice about ana (deploy): "I need advice about Ana: she' in digest


def test_beside_an_absence_of_their_own(program):
    said = answer(tells(program, "I'm away until Friday. Bo is stuck on tempest."))
    assert "You are noted as away" in said
    assert "bo is stuck: I have asked sam to help" in said


def asked(program: Play, who: str, kind: str = "confirm") -> str:
    """The question as they read it, at the latest on the next morning."""
    program.forward(days=1)
    return " ".join(program.last(who, kind).text.split())


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
        "Has Bo left?",
        "I think Bo left",
        "Bo left a comment on my patch",
        "How is Bo doing?",
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
