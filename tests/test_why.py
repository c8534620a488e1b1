"""Why? Anybody may ask, in answer to a mail or at any time, and hears of their own matters only."""

import re
from pathlib import Path

import pytest

from tests import play

PRIYA, SAM, ANA, BEN = "priya@m.test", "sam@m.test", "ana@x.test", "ben@x.test"


@pytest.fixture
def program(tmp_path: Path) -> play.Play:
    made = play.play(tmp_path)
    for mentor in (PRIYA, SAM):
        made.mentor(mentor, "deploy")
    for mentee in (ANA, BEN):
        made.join(mentee, "deploy")
    return made


def answer(program: play.Play, reader: str, kind: str) -> str:
    sent = program.reply(reader, kind, "Hi,\nwhy did I get this mail?\nBest")
    (told,) = [r for r in sent if r.to == reader]
    assert told.kind == "answer"
    return " ".join(told.text.split())


def test_a_welcome_comes_of_a_place(program):
    text = answer(program, ANA, "welcome")
    assert "What that mail was about" in text
    assert "you got a place in deploy, as you asked. The reason noted: priya looks" in text
    assert "ben" not in text.lower()


def test_a_check_in_comes_of_its_day(program):
    program.forward(days=14)
    assert "asked at a regular day" in answer(program, PRIYA, "check-in")


def test_whoever_is_removed_hears_by_whom_and_nothing_else(program):
    program.write(play.ORGANIZERS[0], f"remove {ANA} deploy because Sam Carter complained")
    program.reply(play.ORGANIZERS[0], "confirm", "yes")
    program.forward(days=4)
    text = answer(program, ANA, "removed")
    assert "your place in deploy was ended, as kendall (an organizer) said." in text
    assert "complained" not in text


def test_what_a_mentor_noted_is_not_told(program):
    program.forward(days=14)
    program.reply(PRIYA, "check-in", "1 stuck: she never listens")
    program.reply(SAM, "check-in", "1 stuck: he never listens")
    for mentee in (ANA, BEN):
        sent = program.write(mentee, "why?", subject="why?")
        told = " ".join(r.text for r in sent if r.to == mentee)
        assert "How your places with us came about" in told
        assert "listens" not in told
        assert "stuck" not in told


def test_who_was_forwarded_a_mail_hears_nothing_of_its_owner(program):
    mail = program.last(ANA, "welcome").mail
    sent = program.write(
        "mallory@evil.test",
        "why did I get this mail?",
        to=str(mail["Reply-To"]),
        subject=f"Re: {mail['Subject']}",
        In_Reply_To=str(mail["Message-ID"]),
    )
    assert not [r for r in sent if r.to == "mallory@evil.test" and "place" in r.text]


def test_a_bare_from_is_answered_at_the_registered_address_and_seldom(program):
    told = [program.write(BEN, "why?", subject="why?") for _ in range(9)]
    assert all(r.to == BEN for sent in told for r in sent)
    assert sum(r.kind == "answer" for sent in told for r in sent) <= 3


def test_a_question_that_asked_for_a_yes_is_still_open(program):
    """Why is no yes."""
    program.write(ANA, "please forget me")
    assert "Something was asked in your name" in answer(program, ANA, "confirm")
    program.reply(ANA, "confirm", "yes")
    assert program.last(ANA).kind == "erased"


@pytest.mark.parametrize("asked", ["why did I get this mail?", "why was ana removed from deploy?"])
def test_a_stranger_hears_what_there_is_with_the_room_it_has(program, asked):
    """Nothing of anybody's; and the list is true, whether or not the words name a track."""
    (told,) = program.write("mallory@evil.test", asked, subject="a question")
    text = " ".join(told.text.split())
    assert "A server boots and is reachable. (4 free now)" in text
    assert "ana" not in re.findall(r"\w+", text.lower())
