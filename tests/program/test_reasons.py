"""Why a mail, a mentor, an end: the journal's words, and nobody else's (DOMAIN 7.10, 10)."""

from dataclasses import dataclass, replace
from datetime import datetime

import pytest

from mailflow.program import reasons
from mailflow.program.decision import SYSTEM
from mailflow.program.mails import CheckIn
from tests.program.build import World, moment

DAY = moment("2027-04-14T10:00Z")


@dataclass(frozen=True)
class Entry:
    """A line of the journal."""

    event: str
    entity: int
    why: str = ""
    by: str = SYSTEM
    kind: str = "enrollment"
    at: datetime = DAY
    before: str = ""
    after: str = ""


@pytest.fixture
def world() -> World:
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya Rao", world.deploy)
    world.ana = world.mentee("Ana Souza", world.deploy, world.priya)
    world.bo = world.mentee("Bo", world.deploy, world.priya)
    return world


def told(world, *entries, who=None):
    person = who or world.state.people[world.ana.person]
    return reasons.of_places(world.state, person, entries)[1:]


@pytest.mark.shows("5.27")
@pytest.mark.parametrize(
    ("event", "why", "by", "words"),
    [
        ("place", "Priya looks after nobody yet", SYSTEM,
         "On 14 April you got a place in deploy. The reason noted: Priya looks after nobody yet."),
        ("place", "", "kendall@lab.test",
         "On 14 April you got a place in deploy, as Kendall (an organizer) said."),
        ("pause", "until 1 May", "ana.souza@x.test",
         "On 14 April your place in deploy was paused, as you asked. The reason noted: until 1 May."),
        ("lapse", "28 days without a sign", SYSTEM,
         "On 14 April your place in deploy was freed. The reason noted: 28 days without a sign."),
        ("lead", "not a good fit", "priya.rao@m.test",
         "On 14 April you got another mentor in deploy, as a mentor said."),
        ("remove", "rude to Bo", "kendall@lab.test",
         "On 14 April your place in deploy was ended, as Kendall (an organizer) said."),
    ],
)  # fmt: skip
def test_what_happened_by_whom_and_why(world, event, why, by, words):
    person = world.state.people[world.ana.person]
    by = person.address if by == "ana.souza@x.test" else by
    assert told(world, Entry(event, world.ana.id, why, by)) == (words,)


@pytest.mark.parametrize("event", ["stuck", "evidence", "silent", "quiet", "note", "look", "help"])
def test_what_mentors_noted_about_somebody_is_not_told_to_them(world, event):
    assert told(world, Entry(event, world.ana.id, "never answers, says Priya Rao")) == ()


def test_another_ones_matter_is_nobodys_business(world):
    assert told(world, Entry("lapse", world.bo.id, "28 days")) == ()
    assert told(world, Entry("lapse", world.ana.id, "28 days"), who=world.priya) == ()


def test_a_mentor_hears_of_their_own_duty(world):
    duty = world.assignment(world.priya)
    lines = told(world, Entry("approve", duty.id, kind="assignment"), who=world.priya)
    assert lines == ("On 14 April you became a mentor of deploy.",)


def test_a_mail_that_no_event_caused_says_what_it_is_for(world):
    person = world.priya
    said = reasons.of_mail(world.state, person, CheckIn.kind, ())
    assert said == (reasons.MAILS["check-in"],)


def test_the_newest_events_are_told(world):
    many = [replace(Entry("pause", world.ana.id, f"until {n} May")) for n in range(1, 20)]
    lines = told(world, *many)
    assert len(lines) == reasons.MOST
    assert lines[-1].endswith("until 19 May.")
