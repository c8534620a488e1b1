"""Who may have written a mail from nowhere: likeliest first, and nobody where nothing speaks for it."""

from dataclasses import replace

import pytest

from mailflow.program import pen
from mailflow.program.model import AddressState
from tests.program.build import START, World


@pytest.fixture
def world() -> World:
    world = World()
    world.ana = world.person("Ana Souza")
    world.sam = world.person("Sam Ito")
    world.put(replace(world.sam, address="sam.ito@lab.test", addresses=("sam2@old.test",)))
    world.put(replace(world.person("Sam Fox"), state=AddressState.UNPROVEN))
    return world


@pytest.mark.parametrize(
    ("address", "name", "owner", "expected"),
    [
        ("sam.ito@home.test", "", "", ["Sam Ito: a similar address"]),
        ("sam.ito+x@home.test", "", "", ["Sam Ito: a similar address"]),
        ("sam2@new.test", "", "", ["Sam Ito: a similar address"]),
        ("x@home.test", "Sam Ito", "", ["Sam Ito: the same name"]),
        ("x@home.test", "Sam  Ito", "", ["Sam Ito: the same name"]),
        ("x@home.test", "Sam", "", []),  # a first name is many people's
        ("x@home.test", "Sam Fox", "", []),  # who has proven nothing is nobody yet
        ("ana@home.test", "Ana", "", []),  # too short to tell
        ("x@home.test", "", "ana", ["Ana Souza: it answers a mail to them"]),
        (
            "sam.ito@home.test",
            "Sam Ito",
            "ana",
            ["Ana Souza: it answers a mail to them", "Sam Ito: the same name"],
        ),
        ("sam2@old.test", "Sam Ito", "", ["Sam Ito: their own address"]),
    ],
)
def test_guesses(world, address, name, owner, expected):
    key = world.ana.id if owner else None
    found = pen.guesses(world.state, address, name, key)
    assert [f"{guess.person.full_name}: {guess.why}" for guess in found] == expected


@pytest.mark.parametrize("local", ["info", "mail", "contact", "sam", ""])
def test_what_many_mailboxes_are_called_tells_nothing(local):
    assert not pen.is_telling(local)


def held(world, sender: str, likely=()) -> bool:
    with world.at(START) as draft:
        return pen.hold(draft, sender, "All good with Ana!\n" * 20, likely, "whom I do not know")


def test_one_line_for_each_sender_and_no_end_of_the_digest(world):
    assert held(world, "X <x@home.test>")
    assert not held(world, "X <x@home.test>")
    for number in range(pen.MOST_HELD - 1):
        assert held(world, f"f{number}@home.test")
    assert not held(world, "one.more@home.test")
    assert all(len(m.text) < 250 for m in world.state.matters.values())


def test_ok_files_it_as_the_likeliest_and_no_drops_it(world):
    held(world, "x@home.test", pen.guesses(world.state, "x@home.test", "Sam Ito"))
    (matter,) = world.state.matters.values()
    assert matter.ok == "file it as sam.ito@lab.test"
    with world.at(START, world.kendall) as draft:
        assert "Filed as Sam Ito's" in pen.file(draft, matter)
        (filed,) = draft.decision().filed
    assert (filed.item, filed.person) == (matter.subject, world.sam.id)
