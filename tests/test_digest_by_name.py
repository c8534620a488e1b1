"""Organizers answer a digest by the names of those whom its lines are about."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests import play
from tests.play import Play

KENDALL = "kendall@lab.test"
BO, CHEN = "bo.l@x.test", "chen.w@x.test"


def written(program: Play, sender: str, name: str, to: str, subject: str, words: str) -> None:
    mail = program._mail(sender, to, subject, words)
    mail.replace_header("From", f"{name} <{sender}>")
    program.deliver(mail, sender)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Play:
    """Two mentees of whom nothing was seen for long, both before the organizers."""
    program = play.play(tmp_path_factory.mktemp("begun"))
    for mentor in ("priya@m.test", "sam.ito@m.test"):
        program.mentor(mentor)
    for address, name in ((BO, "Bo Lindqvist"), (CHEN, "Chen Wei")):
        program.join(address)
        to = str(program.last(address, "welcome").mail["Reply-To"])
        written(program, address, name, to, "Re: hello", "Hello, I begin today")
    for _ in range(3):
        program.forward(days=7)
        for mentor in ("priya@m.test", "sam.ito@m.test"):
            program.reply(mentor, "check-in", "all quiet")
    program.until(datetime(2027, 2, 1, 9, tzinfo=UTC))
    return program


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("keep Bo", ["Bo keeps the place"]),
        (
            "Bo stays, lapse Chen",
            ["Bo keeps the place", "Chen's place goes to the next in line on"],
        ),
        ("drop Chen", ["Chen's place goes to the next in line on"]),
    ],
)
def test_by_name_as_by_number(begun: Play, tmp_path: Path, words: str, expected: list[str]) -> None:
    program = play.copied(begun, tmp_path)
    assert "Bo Lindqvist (deploy): no sign" in program.last(KENDALL, "digest").text
    program.reply(KENDALL, "digest", words)
    told = " ".join(program.last(KENDALL, "answer").text.split())
    for sentence in expected:
        assert sentence in told
    assert told.count("place") == len(expected)
