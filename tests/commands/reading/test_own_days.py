"""The days on which an organizer who mentors nobody is away."""

from datetime import date

import pytest

from mailflow.commands.reading import read
from mailflow.commands.reading.context import Context

ITEMS = {1: "approve kim@x.test deploy", 2: "claim ana@x.test deploy"}


@pytest.mark.parametrize("thread", [None, "digest", "answer"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("away 12 Jan - 30 Jan", ["away 2027-01-12..2027-01-30"]),
        ("I'm on vacation from 12 to 30 January.", ["away 2027-01-12..2027-01-30"]),
        ("I'm back", ["back"]),
        ("Bo is away until Friday", ["unclear"]),
    ],
)
def test_of_oneself(thread, text, expected):
    assert _wishes(text, thread) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm back, ok 1", ["ok 1", "back"]),
        ("I'm ok with 1", ["ok 1"]),
        ("I am ok with 1 until Friday", ["unclear"]),
        ("I am away until Friday, so ok 1", ["ok 1", "away today..2027-01-15"]),
    ],
)
def test_a_decision_beside_it_is_one_as_well(text, expected):
    assert sorted(_wishes(text, "digest")) == sorted(expected)


def _wishes(text: str, thread: str | None) -> list[str]:
    context = Context(
        today=date(2027, 1, 11),
        roles=frozenset({"organizer"}),
        thread=thread,
        items=ITEMS,
        people={"Bo Lee": "bo@x.test"},
    )
    return [str(intent) for intent in read("Re: Mentoring week", text, context)]
