"""What is held for a cohort is posted by its number, not by an "ok" to everything."""

from datetime import date

import pytest

from mailflow.commands.reading import read
from mailflow.commands.reading.context import Context

ITEMS = {
    1: "approve kim@x.test deploy",
    2: "claim ana@x.test deploy",
    3: "post it to deploy",
}


def wishes(text: str, items: dict[int, str]) -> list[tuple[str, tuple[str, ...]]]:
    """What is decided, and what of it is spared."""
    context = Context(
        today=date(2027, 4, 13), roles=frozenset({"organizer"}), thread="digest", items=items
    )
    return [(str(intent), intent.spared) for intent in read("Re: 3 decisions", text, context)]


@pytest.mark.parametrize("text", ["ok to all", "yes to everything", "ok all", "Alles ok"])
def test_all_does_not_mean_a_held_post(text):
    assert wishes(text, ITEMS) == [("ok 1 2", ("3",))]


def test_nor_does_the_rest():
    said = wishes("no to 1, ok to the rest", ITEMS)
    assert sorted(said) == [("no 1", ()), ("ok 2", ("3",))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ok 1 2 3", "ok 1 2 3"),
        ("ok 1-3", "ok 1 2 3"),
        ("ok 3", "ok 3"),
        ("ok to all, the held post too", "ok 1 2 3"),
        ("no to all", "no 1 2 3"),
    ],
)
def test_whoever_names_it_means_it(text, expected):
    assert wishes(text, ITEMS) == [(expected, ())]


@pytest.mark.parametrize("text", ["ok to all", "ok"])
def test_where_there_is_nothing_else_it_is_meant(text):
    assert wishes(text, {3: "post it to deploy"}) == [("ok 3", ())]
