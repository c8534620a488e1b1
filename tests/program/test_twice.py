"""Who may be here twice: general signs only, each pair once, and nothing but a question."""

from dataclasses import replace

import pytest

from mailflow.program import twice
from mailflow.program.model import AddressState, Case, NoContact
from tests.program.build import START, World


def somebody(world, address, name="", **changes):
    person = replace(world.person(name or "Nobody"), address=address, name=name, **changes)
    world.put(person)
    return person


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (("ana@x.test", "Ana Souza"), ("as@y.test", "Ana Souza"), "the same name"),
        (("ana@x.test", "José Peña"), ("as@y.test", "jose  PENA"), "the same name"),
        (("ana@x.test", "Souza, Ana"), ("as@y.test", "Ana Souza"), "the same name"),
        (("ana@x.test", "Ana"), ("ana+lists@x.test", ""), "one mailbox, written in two ways"),
        (("a.souza@x.test", ""), ("asouza@x.test", "Ana"), "one mailbox, written in two ways"),
        (("ana.souza@x.test", ""), ("ana.souza@y.test", ""), "the same address at two providers"),
        (("asouza7@x.test", "Ana"), ("asouza7@y.test", "Ana Souza"), "the same address"),
        (("ana@x.test", "Ana"), ("ana@y.test", "Ana"), ""),  # a first name is many people's
        (("maria@x.test", "Maria Cruz"), ("maria@y.test", "Maria Lima"), ""),
        (("souza+ana@x.test", "Ana Souza"), ("souza+bo@x.test", "Bo Souza"), ""),  # a family
        (("info@x.test", ""), ("info@y.test", ""), ""),
        (("ana@x.test", "Ana Souza"), ("bo@y.test", "Bo Souza"), ""),
        (("ana@x.test", "Ana"), ("anna@y.test", "Anna"), ""),
    ],
)  # fmt: skip
def test_general_signs(one, other, why):
    world = World()
    first, second = somebody(world, *one), somebody(world, *other)
    found = list(twice.pairs(world.state))
    assert bool(found) is bool(why)
    for pair in found:
        assert (pair.earlier, pair.later) == (first, second)
        assert pair.why.startswith(why)


@pytest.fixture
def world():
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya", world.deploy)
    world.home = somebody(world, "ana@home.test", "Ana Souza")
    world.work = somebody(world, "as@work.test", "Ana Souza")
    world.mentee(world.home, world.deploy, world.priya)
    return world


def matters(world):
    return [m for m in world.state.matters.values() if m.kind == "twice" and m.state == "open"]


def look(world):
    with world.at(START) as draft:
        twice.put(draft, twice.look(draft.state))
    return matters(world)


def test_one_decision_that_says_why_and_what_each_has(world):
    (matter,) = look(world)
    assert matter.text == (
        "Ana Souza <ana@home.test> (in deploy) and Ana Souza <as@work.test> may be one person:"
        " the same name. Left alone, they stay two"
    )
    assert matter.ok == "ask both addresses whether it is so"
    assert look(world) == [matter], "once is enough"


def test_a_no_is_for_good(world):
    (matter,) = look(world)
    with world.at(START, world.kendall) as draft:
        draft.fact("decide", replace(matter, state="decided"))
        assert "stay two" in twice.leave_apart(draft)
    assert look(world) == []


@pytest.mark.parametrize("state", [s for s in AddressState if s is not AddressState.PROVEN])
def test_only_of_who_can_answer(world, state):
    world.put(replace(world.work, state=state))
    assert look(world) == []


def test_not_of_organizers(world):
    world.put(replace(world.kendall, name="Ana Souza"), replace(world.work, name="Bo"))
    assert look(world) == []


def test_not_of_two_who_are_kept_apart(world):
    world.put(NoContact(999, world.work.id, world.home.id, START))
    assert look(world) == []


def test_not_of_a_mentor_and_her_mentee(world):
    world.mentor(world.work, world.deploy)
    assert look(world) == []


def test_not_where_a_private_case_is_open(world):
    world.put(Case(999, world.work.id, START))
    assert look(world) == []
    world.put(Case(999, world.work.id, START, state="resolved"))
    assert len(look(world)) == 1


def test_a_name_that_many_bear_tells_nothing(world):
    for number in range(2):
        somebody(world, f"other{number}@x.test", "Ana Souza")
    assert look(world) == []


def test_a_few_at_a_time(world):
    for number in "abcdef":
        for place in ("home", "work"):
            somebody(world, f"{number}@{place}.test", f"Somebody {number * 3}")
    assert len(look(world)) == twice.MOST_AT_ONCE
    for matter in matters(world):
        world.put(replace(matter, state="decided"))
    assert len(look(world)) == twice.MOST_AT_ONCE


def test_an_ok_asks_the_later_address_and_shows_nothing_of_the_other(world):
    (matter,) = look(world)
    with world.at(START, world.kendall) as draft:
        twice.ask(draft, matter)
    (mail,) = [m for m in world.mails if m.content.kind == "confirm"]
    assert mail.to == world.work.id
    assert "home" not in str(mail.content)
    assert world.state.people[world.home.id] == world.home
