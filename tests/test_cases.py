"""A private case from the report to its end: who is reminded when, and who reads what."""

import pytest

from tests.play import Play, play, settings

EMILY, KENDALL, MAYA = "emily@lab.test", "kendall@lab.test", "maya@lab.test"
ANA = "ana@x.test"
WORDS = "Sam writes to me at night and will not stop. zanzibar"


@pytest.fixture
def program(tmp_path) -> Play:
    made = play(tmp_path, settings(private_contacts=(EMILY, KENDALL), organizers=(KENDALL, EMILY)))
    made.join(ANA)
    return made


def report(program: Play, words: str = WORDS) -> None:
    program.write(ANA, words, to=program.app.ours.private, subject="please help")


def cases(program: Play, reader: str) -> list[str]:
    return [mail.text for mail in program.sent if (mail.to, mail.kind) == (reader, "case")]


def state(program: Play) -> str:
    with program.app.database.read(program.app.settings) as work:
        (case,) = work.program.everything(program.now).cases.values()
    return case.state


def readers_of(program: Play, word: str = "zanzibar") -> set[str]:
    return {mail.to for mail in program.sent if word in mail.text}


@pytest.mark.shows("2c.case", "M51", "5.25")
def test_an_owner_who_says_nothing_for_two_days_is_reminded_and_another_one_told(program):
    report(program)
    assert (len(cases(program, EMILY)), cases(program, KENDALL)) == (1, [])
    assert program.kinds(ANA)[-1] == "answer"  # heard, at once
    program.forward(hours=47)
    assert len(cases(program, EMILY)) == 1
    program.forward(hours=2)
    assert "I have told kendall, too" in " ".join(cases(program, EMILY)[-1].split())
    assert "zanzibar" not in cases(program, EMILY)[-1]
    assert "zanzibar" in cases(program, KENDALL)[0]
    assert readers_of(program) == {EMILY, KENDALL}


def test_while_nobody_takes_it_all_are_asked_each_week_and_its_reporter_is_told_once(program):
    report(program)
    program.forward(days=8)
    assert state(program) == "unanswered"
    for owner, other in ((EMILY, "kendall"), (KENDALL, "emily")):
        told = " ".join(cases(program, owner)[-1].split())
        assert "7 days ago somebody reported something in private" in told
        assert f"I have told {other}, too" in told
    sorry = " ".join(program.last(ANA, "answer").text.split())
    assert "I have passed it to emily and kendall, and nobody has answered me yet" in sorry
    assert "zanzibar" not in sorry
    program.forward(days=14)
    assert program.kinds(ANA).count("answer") == 2
    assert len(cases(program, KENDALL)) == 1 + 3
    program.reply(KENDALL, "case", "I have read it")
    assert state(program) == "ack"
    program.forward(days=7)
    assert len(cases(program, EMILY)) == 2 + 3, "it is Kendall's now"


@pytest.mark.shows("2c.case", "M51")
def test_whoever_has_read_it_is_asked_each_week_until_it_is_over(program):
    report(program)
    program.reply(EMILY, "case", "I have read it and will call her today", quote=False)
    assert state(program) == "ack"
    program.forward(days=6)
    assert len(cases(program, EMILY)) == 1
    for week in (2, 3):
        program.forward(days=7)
        assert len(cases(program, EMILY)) == week
    program.reply(EMILY, "case", "This is not resolved yet.", quote=False)
    assert state(program) == "in_review"
    program.reply(EMILY, "case", "Resolved.")
    assert state(program) == "resolved"
    program.forward(days=30)
    assert len(cases(program, EMILY)) == 3
    assert cases(program, KENDALL) == []


def test_a_case_is_passed_on_with_its_words(program):
    report(program)
    program.reply(EMILY, "case", "Please pass it on, I know them both", quote=False)
    assert "zanzibar" in cases(program, KENDALL)[0]
    program.forward(hours=49)
    assert len(cases(program, KENDALL)) == 2  # the clock runs for him now
    program.reply(KENDALL, "case", "resolved", quote=False)
    assert state(program) == "resolved"


def test_an_accused_contact_is_no_second_one(program):
    report(program, "Kendall shouts at me. zanzibar")
    program.forward(days=8)
    assert cases(program, KENDALL) == []
    assert len(cases(program, EMILY)) == 3
    assert readers_of(program) == {EMILY}


def test_an_answer_that_quotes_the_report_opens_no_other(program):
    report(program, "I want to report harassment. zanzibar")
    program.reply(EMILY, "case", "I take this, it is harassment indeed")
    assert state(program) == "ack"


def test_nobody_else_answers_it(program):
    report(program)
    asked = program.last(EMILY, "case")
    for who in (ANA, KENDALL, "mallory@evil.test"):
        program.write(who, "resolved", to=str(asked.mail["Reply-To"]), subject="Re: it")
    assert state(program) == "open"
