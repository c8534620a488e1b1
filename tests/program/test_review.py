"""Half a year in a cohort: DOMAIN 2a row 29."""

from datetime import timedelta

import pytest

from mailflow.program import attention, matters, pauses, review
from mailflow.program.digest_people import needs_human
from mailflow.program.digest_program import whole
from mailflow.program.model import EnrollmentState, marked
from tests.commands.letters import answer
from tests.program.build import World, moment

E = EnrollmentState
PLACED = moment("2027-01-05T10:00Z")  # a Tuesday
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
OVER = PLACED + 26 * WEEK


@pytest.fixture
def world() -> World:
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya", world.deploy, since=PLACED)
    world.sam = world.mentor("Sam", world.deploy, since=PLACED)
    world.ana = world.mentee(
        "Ana", world.deploy, world.priya, placed=PLACED, evidence_at=OVER - DAY
    )
    world.mentee_person = world.state.people[world.ana.person]
    return world


def asked(world, at=OVER):
    assert review.due(world.state, world.now(world.ana)) == at
    world.tick(at, world.ana)


def says(world, who, word, when=OVER + DAY):
    answer(world, who, "review", world.ana.id, word, when=when)
    return world.said[-1] if world.said else ""


def the_line(world):
    (line,) = [m for m in world.state.matters.values() if m.state == "open"]
    return line


@pytest.mark.shows("2a.29", "M26", "5.22")
def test_after_half_a_year_mentee_and_lead_are_asked_once(world):
    assert attention.enrollment_due(world.state, world.ana) == OVER
    asked(world)
    assert sorted(world.sent()) == [("Ana", "review"), ("Priya", "review")]
    assert world.content(world.mentee_person, "review").weeks == 26
    assert world.content(world.priya, "review").mentee == "Ana"
    assert review.due(world.state, world.now(world.ana)) is None
    assert world.now(world.ana).state is E.ACTIVE


@pytest.mark.parametrize("who", ["mentee_person", "priya"])
def test_the_first_extension_is_granted_and_another_is_for_the_organizers(world, who):
    asked(world)
    by = getattr(world, who)
    assert says(world, by, "extend") == "Gladly: deploy goes on until 6 October."
    assert not review.is_asked(world.now(world.ana))
    again = OVER + DAY + 13 * WEEK
    asked(world, again)
    assert says(world, by, "extend", again + DAY).startswith("There was one extension already")
    line = the_line(world)
    assert line.text == f"Ana (deploy) had one extension; {by.called} asks for another"
    with world.settling(again + 2 * DAY, world.kendall) as draft:
        said = matters.decide(draft, line, "ok", world.kendall)
    assert said == "Ana's time is extended until 7 January."
    assert review.due(world.state, world.now(world.ana)) == again + 2 * DAY + 13 * WEEK


def test_a_mentee_who_closes_leaves_kindly(world):
    asked(world)
    says(world, world.mentee_person, "end")
    assert world.now(world.ana).state is E.WITHDRAWN
    assert ("Ana", "left") in world.sent()


def test_a_lead_who_would_close_asks_the_organizers(world):
    asked(world)
    assert says(world, world.priya, "end").startswith("Thank you. The organizers decide")
    assert world.now(world.ana).state is E.ACTIVE
    line = the_line(world)
    assert (line.kind, line.text) == ("end", "Priya would close Ana (deploy)")
    with world.settling(OVER + 2 * DAY, world.kendall) as draft:
        matters.decide(draft, line, "ok", world.kendall)
    assert world.now(world.ana).state is E.REMOVED
    assert world.content(world.mentee_person, "removed").reason.startswith("after 26 weeks")


def test_a_stranger_to_the_cohort_decides_nothing(world):
    asked(world)
    eve = world.person("Eve")
    assert says(world, eve, "end").startswith("Whose time is it about?")
    assert world.now(world.ana).state is E.ACTIVE


def test_without_an_answer_nothing_ends_and_the_digest_says_so(world):
    asked(world)
    assert not list(needs_human(whole(world.state, OVER + 6 * DAY)))
    (line,) = needs_human(whole(world.state, OVER + 15 * DAY))
    assert line == "Ana (deploy): 28 weeks, and nobody said how it goes on"
    assert world.now(world.ana).state is E.ACTIVE


def test_a_pause_is_none_of_the_term(world):
    with world.at(PLACED + WEEK) as draft:
        pauses.pause(draft, world.now(world.ana), None)
    with world.at(PLACED + 3 * WEEK) as draft:
        pauses.resume(draft, world.now(world.ana), "back")
    assert review.due(world.state, world.now(world.ana)) == OVER + 2 * WEEK
    assert marked(world.now(world.ana), review.TERM) == PLACED + 2 * WEEK
