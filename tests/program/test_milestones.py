"""Milestones in mentors' notes: the whole name, as a fact, or nothing."""

import pytest

from mailflow.program.milestones import reached

NAMES = ("tool chosen", "hosts ready", "first run", "server reachable")


@pytest.mark.parametrize(
    ("note", "index"),
    [
        ("hosts ready", 1),
        ("Hosts ready!", 1),
        ("Tool chosen, hosts ready, next: first run", 1),
        ("hosts ready, first run done", 2),
        ("not great but hosts ready", 1),
        ("hosts ready but not first run", 1),
        ("I think it isn't easy, however hosts ready now", 1),
        ("no news on the rest. Server reachable since Friday", 3),
        ("she says: \u201chosts   ready\u201d", 1),
        ("", None),
        ("hosts are ready", None),
        ("no hosts ready", None),
        ("hosts ready?", None),
        ("hosts ready soon", None),
        ("hosts ready next week", None),
        ("not yet hosts ready", None),
        ("almost hosts ready", None),
        ("waiting for hosts ready", None),
        ("hasn’t hosts ready", None),
        ("once hosts ready we go on", None),
        ("ghosts readying", None),
        ("first run failed", None),
    ],
)
def test_reached(note, index):
    assert reached(note, NAMES) == index


@pytest.mark.parametrize(
    ("note", "index"),
    [
        ("merged", 4),
        ("patch merged yesterday", 4),
        ("it is merged now", 4),
        ("review answered and merged", 4),
        ("to be merged", None),
        ("not merged", None),
        ("the merged one is another patch", None),
        ("unmerged", None),
        ("will be merged", None),
    ],
)
def test_names_of_one_word(note, index):
    names = ("accounts and CLA", "change chosen", "patch up", "review answered", "merged")
    assert reached(note, names) == index


def test_a_long_note_costs_little():
    assert reached("hosts " * 50_000, NAMES) is None
    assert reached("", ("",)) is None
