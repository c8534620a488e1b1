"""Milestones in mentors' notes: the whole name, as a fact, or nothing."""

import pytest

from mailflow.program.milestones import reached, told

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
        ("hosts are ready", 1),
        ("the hosts are all ready now", 1),
        ("hosts are not ready", None),
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


@pytest.mark.parametrize(
    ("clause", "index"),
    [
        ("I reached the first milestone", 0),
        ("First milestone done!", 0),
        ("done with step 2", 1),
        ("I finished the third step yesterday", 2),
        ("step two is done", 1),
        ("Milestone 3 reached", 2),
        ("I've got the hosts ready now", 1),
        ("the tool's chosen", 0),
        ("the first run is done", 2),
        ("my first run took three hours", None),
        ("I reached the tenth milestone", None),
        ("I finished step 2 of the installation guide", None),
        ("I haven't reached the first milestone", None),
        ("I hope the first milestone is done soon", None),
        ("the first step is the hardest", None),
        ("step 2 and I are no friends", None),
    ],
)
def test_what_a_mentee_tells(clause, index):
    assert told(clause, NAMES) == index


def test_a_name_that_is_a_thing_is_reached_only_where_it_is_said():
    names = ("topic", "abstract draft", "feedback", "submitted")
    assert told("my topic is neutron", names) is None
    assert told("thanks for the great feedback", names) is None
    assert told("the abstract draft is finished", names) == 1
    assert told("submitted", names) == 3


def test_a_long_note_costs_little():
    assert reached("hosts " * 50_000, NAMES) is None
    assert reached("", ("",)) is None
