"""Floods of forged mail, from outside: nobody is mailed more than the caps say (TRUST 3.4)."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from mailflow.mail.inbound import Envelope
from tests.play import Play, play

VICTIMS = [f"victim{number}@victims.test" for number in range(10)]


@pytest.fixture
def program(tmp_path: Path) -> Play:
    return play(tmp_path)


def quarantined(program: Play) -> list[str]:
    with program.app.database.read(program.app.settings) as work:
        return [item.detail for item in work.inbox.quarantined()]


def flood(
    program: Play, mails: int, sender: Callable[[int], str], words: str = "join deploy"
) -> None:
    """So many mails at once, none of which its From has written."""
    for number in range(mails):
        mail = program._mail(sender(number), program.app.ours.signup, "hi", words)
        program.app.receive(Envelope("forger@evil.test"), mail.as_bytes(), "flood")
    program.run()


def test_forged_joins_cost_each_victim_one_mail_a_day(program):
    tracks = ("join deploy", "join talk", "mentor deploy", "join deploy and talk")
    for hour in range(6):
        for words in tracks:
            flood(program, 20, lambda n: VICTIMS[n % len(VICTIMS)], words)
        program.forward(hours=hour)
    got = Counter(r.to for r in program.sent if r.to in VICTIMS)
    assert got == dict.fromkeys(VICTIMS, 1)
    program.join("ann@people.test")
    assert program.kinds("ann@people.test") == ["confirm", "waitlisted"]


def test_a_mailbox_is_one_whatever_its_plus_tag(program):
    flood(program, 30, lambda n: f"victim+{n}@victims.test")
    assert len(program.sent) == 1


def test_three_confirmations_a_week(program):
    for _ in range(7):
        flood(program, 2, lambda _: VICTIMS[0])
        program.forward(hours=25)
    assert program.kinds(VICTIMS[0]) == ["confirm"] * 3


def test_answers_to_one_sender(program):
    for _ in range(12):
        flood(program, 12, lambda _: VICTIMS[0], "help")
        program.forward(hours=2)
    assert program.kinds(VICTIMS[0]) == ["help"] * 20


def test_a_member_forged_again_and_again_is_in_the_digest(program):
    program.join("ann@people.test")
    program.forward(hours=2)
    before = len(program.kinds("ann@people.test"))
    flood(program, 30, lambda _: "ann@people.test", "status")
    assert program.kinds("ann@people.test")[before:] == ["answer"] * 5
    program.forward(days=7)
    digest = program.last("kendall@lab.test", "digest").text
    assert "wrote so often that I left some of it unanswered" in " ".join(digest.split())


@pytest.mark.shows("M52")
def test_many_at_an_unknown_domain_are_held_and_organizers_hear_of_it_once(program):
    flood(program, 80, lambda n: f"v{n}@victims.test")
    confirms = [r for r in program.sent if r.kind == "confirm"]
    assert len(confirms) == 50
    assert len(quarantined(program)) == 30
    assert program.kinds("kendall@lab.test") == ["trouble"]
    # Somebody elsewhere is served meanwhile, and an hour later the held ones can be let in.
    program.join("ann@people.test")
    program.forward(hours=2)
    with program.app.database.begin(program.app.settings) as work:
        for item in work.inbox.quarantined():
            assert work.inbox.retry(item.id)
    program.run()
    assert len([r for r in program.sent if r.kind == "confirm"]) == 81
    assert quarantined(program) == []


def test_a_domain_that_somebody_here_is_of_is_no_unknown_one(program):
    program.join("ann@people.test")
    flood(program, 80, lambda n: f"v{n}@people.test")
    assert len([r for r in program.sent if r.kind == "confirm"]) == 81


def test_all_strangers_together(program):
    flood(program, 230, lambda n: f"v{n}@d{n}.test")
    assert len([r for r in program.sent if r.kind == "confirm"]) == 200
    assert len(quarantined(program)) == 30


def test_strangers_words_to_organizers(program):
    mail = [
        program._mail(f"v{n}@d{n}.test", program.app.ours.organizers, "hi", f"Buy {n} of these")
        for n in range(40)
    ]
    for one in mail:
        program.app.receive(Envelope("forger@evil.test"), one.as_bytes(), "flood")
    program.run()
    assert program.kinds("emily@lab.test").count("moderation") == 20
    assert len(quarantined(program)) == 20


def test_the_caps_are_in_the_store(program, tmp_path):
    flood(program, 60, lambda n: f"v{n}@victims.test")
    again = play(tmp_path)
    again.moment[0] = program.now
    flood(again, 5, lambda n: f"w{n}@victims.test")
    assert [r for r in again.sent if r.kind == "confirm"] == []
