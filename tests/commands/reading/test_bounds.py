"""Whatever somebody sends, reading it ends: the work is bounded, not the clock that a test reads."""

from datetime import date

import pytest

from mailflow.commands.reading import read
from mailflow.commands.reading.context import Context
from mailflow.commands.reading.reader import LONGEST

DIGEST = Context(
    date(2027, 1, 4),
    roles=frozenset({"organizer"}),
    thread="digest",
    tracks=("deploy",),
    items={1: "approve a@x.test deploy", 2: "lapse b@x.test deploy"},
)
STRANGER = Context(date(2027, 1, 4), tracks=("deploy",))


@pytest.mark.parametrize(
    "words", ["1,2,3 ", "1", "ok 1 2 3 ", "a ", ",", "> 1 good\n", "3-17 Aug "]
)
def test_endless_mails_are_read_to_an_end(words: str) -> None:
    for context in (DIGEST, STRANGER):
        assert read("", words * 20_000, context)


def test_what_stands_in_the_beginning_counts_and_the_rest_does_not() -> None:
    filler = "The weather here is fine. " * (LONGEST // 20)
    assert "join deploy" in map(str, read("", f"join deploy\n\n{filler}", STRANGER))
    assert "join deploy" not in map(str, read("", f"{filler}\njoin deploy", STRANGER))


@pytest.mark.parametrize(
    ("words", "numbers"),
    [("ok 1 2", "1 2"), ("ok 1,2", "1 2"), ("yes to 1 and 2", "1 2"), ("ok 12", None)],
)
def test_lists_of_numbers(words: str, numbers: str | None) -> None:
    found = [str(intent) for intent in read("", words, DIGEST) if intent.verb == "ok"]
    assert found == ([f"ok {numbers}"] if numbers else [])
