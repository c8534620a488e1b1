"""Answers to "finish, extend or close?" in people's own words."""

from datetime import date

import pytest

from mailflow.commands.reading import read
from mailflow.commands.reading.context import Context

MENTEE = Context(
    today=date(2027, 4, 13),
    roles=frozenset({"mentee"}),
    thread="review",
    tracks=("deploy", "talk"),
    enrollments={"deploy": "active"},
    track="deploy",
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("extend", "extend"),
        ("Extend please!", "extend"),
        ("I'd like a few more weeks", "extend"),
        ("I want to finish, so please extend it", "extend"),
        ("Bitte verlängern, ich bin fast so weit", "extend"),
        ("close", "end"),
        ("Let's close it here, thank you for everything", "end"),
        ("don't close it", "unclear"),
        ("can I extend?", "unclear"),
    ],
)
def test_one_of_three(text, expected):
    verbs = [intent.verb for intent in read("Re: 26 weeks", text, MENTEE)]
    assert expected in verbs
    assert set(verbs) <= {expected, "thanks", "unclear", "help"}


@pytest.mark.parametrize("text", ["done", "Finished!", "I'm done", "I have finished."])
def test_the_goal_is_reached(text):
    assert [i.verb for i in read("Re: 26 weeks", text, MENTEE)] == ["done"]
