"""What a badge suggests next is nothing that its reader does already."""

import pytest

from tests.play import Play, play

ANA, KENDALL = "ana@x.test", "kendall@lab.test"


@pytest.fixture
def program(tmp_path) -> Play:
    """Ana is in both tracks, and says that she reached the goal of one."""
    program = play(tmp_path)
    for track in ("deploy", "talk"):
        for who in ("a", "b"):
            program.mentor(f"{who}@{track}.test", track)
    program.forward(days=1)
    program.write(ANA, "join deploy and talk")
    program.reply(ANA, "confirm", "yes")
    program.forward(days=1)
    program.reply(ANA, "welcome", "done deploy https://x.test/it-boots")
    program.forward(days=1)
    return program


def lead(program: Play) -> str:
    return next(mail.to for mail in program.sent if mail.kind == "claim")


@pytest.mark.shows("M22")
def test_whoever_confirms_it_from_the_mail_that_asked(program):
    program.reply(lead(program), "claim", "yes")
    assert "join talk" not in program.last(ANA, "badge").text


@pytest.mark.shows("M22")
def test_whoever_confirms_it_in_a_check_in_or_from_the_digest(program):
    program.forward(days=8)
    organizers = program.last(KENDALL, "digest")
    assert "claim" in organizers.text or "goal" in organizers.text
    program.reply(KENDALL, "digest", "ok 1")
    assert "join talk" not in program.last(ANA, "badge").text
