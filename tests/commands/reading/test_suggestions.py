"""Every answer that a check-in itself suggests is read as what it says, and as nothing more."""

from datetime import date

import pytest

from mailflow.commands.reading import read
from mailflow.commands.reading.context import Context

CHECK_IN = Context(
    date(2027, 4, 13),
    roles=frozenset({"mentor"}),
    thread="check-in",
    tracks=("deploy",),
    cohorts=("deploy",),
    cohort="deploy",
    co_mentors=("Sam Okoro",),
    lines={1: "Ana Souza", 2: "Bo Lindqvist", 3: "María Fernanda Gutiérrez Castellanos"},
)
ABSENCE = "away 2027-08-03..2027-08-17"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("1 good, 2 stuck", ["answer 1=good 2=stuck"]),
        ("all good", ["answer 1=good 2=good 3=good"]),
        ("need advice on 3", ["answer 3=advice"]),
        ("room for 1 more", ["capacity +1"]),
        # The numbers of the mentor's own wishes are days and people, never lines.
        ("away 3-17 Aug", [ABSENCE]),
        ("capacity 3", ["capacity 3"]),
        ("all good, away 3-17 Aug", ["answer 1=good 2=good 3=good", ABSENCE]),
        ("Ana good, Bo quiet. away 3-17 Aug", ["answer 1=good 2=quiet", ABSENCE]),
        # What is said of a mentee stays with the mentee.
        ("1 and 2 good, 3 is away until 3 May", ["answer 1=good 2=good 3=paused"]),
        ("Bo, away until 3 May", ["answer 2=paused"]),
        ("1 good\n2 away\n3 stuck", ["answer 1=good 2=paused 3=stuck"]),
        (
            "Ana is doing great, Bo hasn't written in ages, María finished!!",
            ["answer 1=good 2=quiet 3=done"],
        ),
    ],
)
def test_what_a_check_in_suggests(words: str, expected: list[str]) -> None:
    assert [str(intent) for intent in read("Re: deploy check-in", words, CHECK_IN)] == expected
