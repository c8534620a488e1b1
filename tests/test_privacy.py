"""Who sees what (DOMAIN 10), looked for in every mail of a season and at the last door."""

import re
from dataclasses import replace
from datetime import date
from email.utils import getaddresses

import pytest

from mailflow.program import audience, mails
from mailflow.program.model import AssignmentState
from tests.play import DEPLOY, Play, copied, play, settings
from tests.program.build import World
from tests.test_conversation import in_process

EMILY, KENDALL = "emily@lab.test", "kendall@lab.test"
PRIYA, SAM, LEE = "priya@mentors.test", "sam@mentors.test", "lee@mentors.test"
ANA, BEN, ZOE = "ana@home.test", "ben@home.test", "zoe@work.test"
ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+\w")


def texts(made: Play, reader: str) -> str:
    """All that somebody got, header and plain text."""
    return "\n".join(
        "\n".join([*(f"{n}: {v}" for n, v in r.mail.items()), r.text])
        for r in made.sent if r.to == reader
    )  # fmt: skip


@pytest.fixture(scope="module")
def begun(tmp_path_factory) -> Play:
    """Two mentors and two mentees of deploy, one of each of talk, and much that is said."""
    made = play(tmp_path_factory.mktemp("begun"))
    for mentor, track in ((PRIYA, "deploy"), (SAM, "deploy"), (LEE, "talk")):
        made.mentor(mentor, track)
    for mentee, track in ((ANA, "deploy"), (BEN, "deploy"), (ZOE, "talk")):
        made.join(mentee, track)
    made.forward(days=9)
    return made


@pytest.fixture
def program(begun, tmp_path) -> Play:
    return copied(begun, tmp_path)


def readers(made: Play, word: str) -> set[str]:
    return {r.to for r in made.sent if word in r.text or word in r.subject}


@pytest.mark.conforms("I36")
def test_what_is_said_reaches_those_for_whom_it_is(program):
    made = program
    lead = next(m for m in (PRIYA, SAM) if "check-in" in made.kinds(m))
    made.reply(lead, "check-in", "1 stuck: aardvark keeps failing", quote=False)
    made.reply(ANA, "welcome", "stuck deploy: the bumblebee does not boot", quote=False)
    made.write(ANA, "Sam is rude, crocodile", to=made.app.ours.private)
    made.reply(BEN, "welcome", "please do not put me with Ana Dragonfly", quote=False)
    made.reply(ANA, "welcome", "Hello all, I like elephants", quote=False)
    made.write("press@paper.test", "flamingo, may we write of you?", to=made.app.ours.organizers)
    made.write("mallory@evil.test", "gorilla for sale", to=made.app.ours.cohort("deploy"))
    made.forward(days=21)
    cohort, people = {PRIYA, SAM, ANA, BEN}, {EMILY, KENDALL}
    assert readers(made, "aardvark") <= {PRIYA, SAM} | people
    assert readers(made, "bumblebee") <= {PRIYA, SAM} | people
    assert readers(made, "crocodile") <= people
    assert EMILY in readers(made, "crocodile")
    assert readers(made, "Dragonfly") <= people
    assert readers(made, "elephants") <= cohort | people
    assert readers(made, "flamingo") == people
    assert readers(made, "gorilla") <= people
    assert {"ana", "Ana"} & set(re.findall(r"\w+", texts(made, EMILY)))


def test_nobody_of_another_cohort_gets_an_address(program):
    """Mentors and mentees of deploy see each other's; who mentors talk sees none of them."""
    program.forward(days=21)
    for reader, others in ((ZOE, {ANA, BEN, PRIYA, SAM}), (LEE, {ANA, BEN, PRIYA, SAM})):
        assert not others & set(ADDRESS.findall(texts(program, reader)))
    for reader, other in ((ANA, BEN), (BEN, ANA)):  # mentees do not see each other's
        assert other not in texts(program, reader)


@pytest.mark.shows("9.17")
def test_a_waiting_person_sees_no_mentors_address(tmp_path):
    made = play(tmp_path)
    made.mentor(PRIYA)
    made.join(ANA)  # waits: two mentors are needed
    made.forward(days=2)
    assert PRIYA not in texts(made, ANA)
    assert ANA not in texts(made, PRIYA)


def test_labels_on_mentees_are_not_for_them(tmp_path):
    made = play(tmp_path, settings(tracks={"deploy": DEPLOY}))
    for mentor in (PRIYA, SAM):
        made.mentor(mentor)
    made.join(ANA)
    made.reply(ANA, "welcome", "Hello all, I am Ana", quote=False)
    for _ in range(6):
        made.forward(days=7)
        for mentor in (PRIYA, SAM):
            if "check-in" in made.kinds(mentor):
                made.reply(mentor, "check-in", "1 quiet", quote=False)
    shown = [r for r in made.sent if r.to == ANA]
    assert len(shown) >= 2
    for mail in shown:
        assert not re.search(r"\b(?:silent|quiet|lapse[sd]?|ghost|nothing seen)\b", mail.text)


@pytest.mark.conforms(41, 22)
def test_one_reader_a_mail_and_nobody_else_in_its_header(tmp_path):
    """No lists of recipients, in a whole season's mails."""
    held = in_process(tmp_path)
    made = held.stage._play
    assert len({r.kind for r in made.sent}) >= 15
    for mail in made.sent:
        header = [v for n in ("to", "cc", "bcc") for v in mail.mail.get_all(n, [])]
        named = {address for _, address in getaddresses(map(str, header))}
        assert len(named) == 1
        assert named == {mail.to} or made.app.ours.is_ours(named.pop())


# the last door -------------------------------------------------------------------------------------


CONTENTS = (
    mails.Digest("x", 1),
    mails.DecisionNeeded("x", ()),
    mails.Short("x", "deploy", (), 1, 0),
    mails.Trouble("x", ()),
    mails.Moderation("x", "y", "z", "w"),
    mails.CaseOpened("x", 1, "y", "z"),
    mails.CheckIn("x", "deploy", date(2027, 1, 12), ()),
    mails.ListPost("x", "deploy", "y", "z", "w", "<1@x.test>"),
    mails.Log("x", "deploy", ()),
)


@pytest.mark.parametrize("content", CONTENTS, ids=lambda content: content.kind)
def test_a_mail_goes_to_nobody_whom_it_is_not_for(content):
    """Whatever a rule decides: whoever is not of the cohort gets none of these."""
    world = World()
    world.cohort("deploy")
    vic, enrolled = world.person("Vic"), world.mentee("Zoe", world.cohort("talk"))
    for reader in (vic, world.state.people[enrolled.person]):
        assert not audience.may_read(world.state, reader, content)


@pytest.mark.conforms("I36")
def test_a_check_in_is_for_mentors_who_are_still_there():
    world = World()
    cohort = world.cohort("deploy")
    priya = world.mentor("Priya", cohort)
    content = mails.CheckIn("Priya", "deploy", date(2027, 1, 12), ())
    own = world.state.assignment_of(priya.id, cohort.id)
    for state, reads in (
        (AssignmentState.ON_DUTY, True),
        (AssignmentState.AWAY, True),
        (AssignmentState.RETIRED, False),
        (AssignmentState.INVITED, False),
    ):
        world.put(replace(own, state=state))
        assert audience.may_read(world.state, priya, content) is reads


def test_a_rule_that_chooses_a_wrong_reader_makes_no_mail(program, monkeypatch):
    """It is quarantined with its cause."""
    monkeypatch.setattr(audience, "ORGANIZERS", audience.ORGANIZERS | {"answer"})
    assert program.reply(ANA, "welcome", "status") == []
    program.forward(hours=1)
    with program.app.database.read(program.app.settings) as work:
        (parked,) = work.inbox.quarantined()
    assert "a mail of kind answer is not for its reader" in parked.error
