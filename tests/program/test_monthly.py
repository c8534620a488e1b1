"""The month in counts, to be passed on (M53)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mailflow.program import monthly
from mailflow.program.decision import Env
from mailflow.program.model import Answer, EnrollmentState, Line, Round, RoundState
from mailflow.program.settings import Settings
from mailflow.program.snapshot import Sent
from tests.program.build import World, moment
from tests.program.test_digest import Entry

FIRST = moment("2027-05-03T08:00Z")  # a Monday: the 1st was a Saturday
APRIL, MARCH = moment("2027-04-14T10:00Z"), moment("2027-03-10T10:00Z")


@pytest.mark.parametrize(
    ("zone", "after", "then"),
    [
        ("Europe/Berlin", "2027-04-14T10:00Z", "2027-05-03T06:00Z"),
        ("Europe/Berlin", "2027-05-03T06:00Z", "2027-06-01T06:00Z"),
        ("Europe/Berlin", "2027-05-03T05:59Z", "2027-05-03T06:00Z"),
        ("Europe/Berlin", "2027-10-02T06:00Z", "2027-11-01T07:00Z"),  # over the switch
        ("America/New_York", "2027-12-31T23:00Z", "2028-01-03T13:00Z"),
        ("Australia/Sydney", "2027-03-31T20:59Z", "2027-03-31T21:00Z"),  # their 1 April
        ("Asia/Kolkata", "2027-01-31T20:00Z", "2027-02-01T02:30Z"),
    ],
)
def test_eight_on_the_first_working_day_of_the_organizers(zone, after, then):
    assert monthly.next_month(Settings("x", (), zone), moment(after)) == moment(then)


@pytest.fixture
def world() -> World:
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya Rao", world.deploy)
    world.sam = world.mentor("Sam", world.deploy)
    return world


def read(world, history=(), now=FIRST):
    return monthly.monthly(world.state, Env(now), history)[world.kendall.id].content


def placed(number, at, event="place"):
    return Entry(at, event, number, "applied", "placed")


@pytest.mark.shows("M53", "5.19")
def test_counts_of_the_month_beside_the_month_before(world):
    members = [world.mentee(f"Mentee{n}", world.deploy, world.priya) for n in range(5)]
    for n, member in enumerate(members):
        world.put(replace(member, applied_at=APRIL - timedelta(days=n), placed_at=APRIL))
    history = [placed(n, APRIL) for n in range(5)] + [placed(90, MARCH), placed(91, FIRST)]
    history += [Entry(APRIL, "confirm", n, "claimed", "completed") for n in range(3)]
    lines = tuple(Line(n + 1, member.id, member.person, answer) for n, (member, answer) in enumerate(
        zip(members, (Answer.GOOD, Answer.QUIET, None, Answer.WORDS), strict=False)
    ))  # fmt: skip
    world.put(Round(801, world.deploy.id, world.priya.id, APRIL.date(), RoundState.PARTLY, lines=lines,
                    sent_at=APRIL))  # fmt: skip
    for name in ("Uma", "Vic", "Wen"):
        world.waiting(name, "deploy")
    content = read(world, history)
    assert content.month == "April"
    assert content.lines == (
        "Joined a cohort: 5 (March: one or two)",
        "Reached their goal: 3 (March: none)",
        "Mentors on duty: one or two, in 1 cohort",
        "New mentors: none (March: none)",
        "Waiting for a place: 3; the usual wait was 2 days",
        "Check-in questions that mentors answered: 3 of 4",
    )


def test_what_was_taken_back_counts_once(world):
    history = [placed(n, APRIL) for n in range(3)]
    history += [Entry(APRIL, "leave", 1, "placed", "withdrawn"), placed(1, APRIL, "undo")]
    history[-1] = replace(history[-1], before="withdrawn")
    assert read(world, history).lines[0] == "Joined a cohort: 3 (March: none)"


@pytest.mark.shows("9.19")
@pytest.mark.parametrize("voices", [0, 2, 3])
def test_a_single_voice_is_not_told_of(world, voices):
    said = [Entry(APRIL, "feedback", n, why="5, the reviews were kind") for n in range(voices)]
    said.append(Entry(APRIL, "feedback", 99))  # asked, and not answered
    assert read(world, said).voices == (3 if voices == 3 else 0)


def test_nothing_in_it_points_at_a_person(world):
    """Not even at the one who left, whatever the journal says of her."""
    ana = world.mentee("Ana Souza", world.deploy, world.priya, stuck_at=APRIL)
    gone = replace(ana, state=EnrollmentState.REMOVED)
    world.put(gone)
    why = "rude to Priya Rao"
    history = [Entry(APRIL, "remove", ana.id, "active", "removed", why), placed(ana.id, APRIL)]
    words = repr(read(world, history))
    known = {w for p in world.state.people.values() for w in (p.address, *p.full_name.split())}
    assert not [word for word in known - {"Kendall"} if word in words]
    assert "rude" not in words
    assert "removed" not in words.lower()


def test_it_waits_until_every_organizer_has_room(world):
    """Whoever also mentors may have had a mail that day: it is the last in a hurry."""
    assert monthly.slot(world.state, FIRST) == FIRST
    had = {world.emily.id: (Sent(FIRST, "check-in"),)}
    busy = replace(world.state, sent=had)
    assert monthly.slot(busy, FIRST) == moment("2027-05-04T09:00Z")
