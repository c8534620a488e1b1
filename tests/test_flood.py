"""Floods of forged mail, from outside: nobody is mailed more than the caps say (TRUST 3.4)."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from mailflow.mail.inbound import Envelope
from mailflow.mail.route import OurAddresses
from tests.play import DOMAIN, MAILBOX, Play, play

VICTIMS = [f"victim{number}@victims.test" for number in range(10)]


@pytest.fixture
def program(tmp_path: Path) -> Play:
    return play(tmp_path)


@pytest.mark.parametrize(
    ("ours", "each_hour"), [(DOMAIN, 200), (MAILBOX, 50)], ids=["two thousand", "one account"]
)
def test_forged_joins_by_the_thousand_for_fifty_victims(
    ours: OurAddresses, each_hour: int, tmp_path: Path
):
    """One mail a day each at most, and everybody else is served meanwhile."""
    program = play(tmp_path, ours=ours)
    victims = [f"person.{n}@d{n % 7}.test" for n in range(50)]
    words = (
        "join deploy",
        "join talk",
        "mentor deploy",
        "join deploy and talk",
        "I want to join deploy",
    )
    for day in range(2):
        for hour in range(5):
            flood(program, each_hour, lambda n: victims[n % 50], words[hour])
            program.forward(hours=1)
        program.join(f"ann{day}@people.test")
        program.forward(hours=20)
    got = Counter(r.to for r in program.sent if r.kind == "confirm" and r.to in victims)
    assert got == dict.fromkeys(victims, 2)
    others = [r for r in program.sent if r.to in victims and r.kind != "confirm"]
    assert others == []
    for day in range(2):
        kinds = program.kinds(f"ann{day}@people.test")
        assert kinds[:2] == ["confirm", "waitlisted"]


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


def test_answers_to_a_mailbox_are_counted_whatever_its_plus_tag(program):
    flood(program, 40, lambda n: f"vic.tim+{n}@victims.test" if n % 2 else VICTIMS[0], "help")
    got = Counter(mail.to.partition("+")[0] for mail in program.sent)
    assert got == {"vic.tim": 5, VICTIMS[0]: 5}


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
    assert program.kinds("ann@people.test")[before:] == ["answer"]
    program.forward(days=7)
    digest = program.last("kendall@lab.test", "digest").text
    assert "wrote so often that I left some of it unanswered" in " ".join(digest.split())


@pytest.mark.shows("M52")
def test_where_somebody_stands_goes_out_once_an_hour_and_three_times_a_day(program):
    program.join("ann@people.test")
    program.forward(hours=2)
    before = len(program.kinds("ann@people.test"))
    for _ in range(6):
        flood(program, 2, lambda _: "ann@people.test", "status")
        program.forward(hours=1, minutes=1)
    assert program.kinds("ann@people.test")[before:] == ["answer"] * 3
    program.reply("ann@people.test", "answer", "status")  # her own answer is another matter
    assert program.kinds("ann@people.test")[before:] == ["answer"] * 4


def test_a_mailbox_is_one_wherever_its_dots_are(program):
    names = ("vic.tor", "v.ictor", "victor", "v.i.c.t.o.r", "victor+x", "vi.ctor+y")
    flood(program, 12, lambda n: f"{names[n % 6]}@victims.test")
    assert len(program.sent) == 1


@pytest.mark.conforms("I39")
def test_a_member_in_whose_name_much_is_forged_can_leave(program):
    program.join("ann@people.test", "talk")
    program.forward(hours=2)
    for words in ("pause talk until 1 February 2027", "tz Asia/Tokyo", "join deploy", "less"):
        flood(program, 1, lambda _: "ann@people.test", words)
    program.write("ann@people.test", "leave talk")
    assert "leave talk" in program.last("ann@people.test", "confirm").text
    program.reply("ann@people.test", "confirm", "yes")
    assert program.kinds("ann@people.test")[-1] == "left"


def test_words_in_a_members_name_fill_no_organizers_mailbox(program):
    program.join("ann@people.test")
    for to in (program.app.ours.organizers, program.app.ours.private):
        for n in range(40):
            mail = program._mail("ann@people.test", to, "hi", f"Please call me, number {n}")
            program.app.receive(Envelope("forger@evil.test"), mail.as_bytes(), "flood")
        program.run()
    emily = Counter(program.kinds("emily@lab.test"))
    assert emily["moderation"] + emily["case"] == 20
    assert len(quarantined(program)) == 60
    assert emily["trouble"] == 1
    program.forward(hours=1)
    mail = program._mail("ann@people.test", program.app.ours.private, "hi", "Sam is rude to me")
    program.deliver(mail)
    assert program.kinds("emily@lab.test")[-1] == "case"


def test_held_mail_is_told_of_once_an_hour_with_how_much_it_is(program):
    for who in "vw":
        flood(program, 230, lambda n: f"{who}{n}@d{n}.test")  # noqa: B023  called at once
        program.forward(hours=1)
    mails = [r for r in program.sent if (r.to, r.kind) == ("kendall@lab.test", "trouble")]
    assert [words in r.text for r, words in zip(mails, ("1 mail is", " mails are"), strict=True)]


def test_forged_posts_do_not_fill_the_organizers_list(program):
    to = program.app.ours.cohort("deploy")
    for n in range(60):
        mail = program._mail(f"v{n}@d{n}.test", to, f"Offer {n}", f"Buy {n} of these")
        program.app.receive(Envelope("forger@evil.test"), mail.as_bytes(), "flood")
    program.run()
    program.forward(hours=24)
    text = program.last("kendall@lab.test", "decision").text
    assert text.count("A post to deploy from") == 20
    assert len(quarantined(program)) == 40


def test_whoever_tries_tokens_is_ignored(program):
    program.join("ann@people.test")
    for n in range(40):
        token = "abcdefghijklmnopqrstuvwxyz"[n % 26] * 26
        mail = program._mail("ann@people.test", program.app.ours.reply(token), "Re: hi", f"yes {n}")
        program.app.receive(Envelope("forger@evil.test"), mail.as_bytes(), "flood")
    program.run()
    with program.app.database.read(program.app.settings) as work:
        counts = work.inbox.counts()
    assert counts["ignored"] == 20
    before = len(program.sent)
    program.reply("ann@people.test", "waitlisted", "status")  # a right one is served meanwhile
    assert len(program.sent) == before + 1


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


@pytest.mark.conforms("I16")
def test_the_caps_are_in_the_store(program, tmp_path):
    flood(program, 60, lambda n: f"v{n}@victims.test")
    again = play(tmp_path)
    again.moment[0] = program.now
    flood(again, 5, lambda n: f"w{n}@victims.test")
    assert [r for r in again.sent if r.kind == "confirm"] == []
