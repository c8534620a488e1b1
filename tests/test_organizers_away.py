"""While organizers are away: their fellows read it, reports reach who is there, nobody waits unheard."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mailflow.commands import reading
from mailflow.commands.reading.context import Context
from mailflow.program.settings import Clocks
from tests.play import Play, Received, play, settings

KENDALL, EMILY, KIM, ANA = "kendall@lab.test", "emily@lab.test", "kim@m.test", "ana@x.test"
UNTIL = "I am out of office and back on 21 January 2027."


@pytest.fixture
def program(tmp_path) -> Play:
    return play(tmp_path)


def auto(program: Play, who: str, text: str = UNTIL) -> list[Received]:
    """Their responder answers the newest mail that they have."""
    if not any(mail.to == who for mail in program.sent):
        program.write(who, "help")
    ids = str(program.last(who).mail["Message-ID"])
    fields = {"Auto_Submitted": "auto-replied", "In_Reply_To": ids}
    return program.write(who, text, subject="Out of office", **fields)


def offer(program: Play, who: str = KIM) -> None:
    program.write(who, "mentor deploy")
    program.reply(who, "confirm", "yes")


def report(program: Play) -> None:
    program.join(ANA)
    words = "I want to report something in private: he calls me at night. Zanzibar."
    program.write(ANA, words, to=program.app.ours.private)


# the others ---------------------------------------------------------------------------------------


def test_the_other_organizers_next_mail_says_until_when(program):
    assert auto(program, EMILY) == []
    offer(program)
    assert (
        "emily is away until Wednesday 20 January, says an out-of-office reply."
        in program.last(KENDALL, "decision").text
    )
    assert "is away" not in program.last(EMILY, "decision").text
    program.forward(days=7)
    assert "emily is away until Wednesday 20 January" in program.last(KENDALL, "digest").text
    program.forward(days=14)
    assert "is away" not in program.last(KENDALL, "digest").text


def test_a_forged_reply_sends_no_report_on(program):
    """It answers no mail of ours, and nobody vouches for it."""
    program.write(EMILY, UNTIL, subject="Out of office", Auto_Submitted="auto-replied")
    report(program)
    assert "case" in program.kinds(EMILY)
    assert "case" not in program.kinds(KENDALL)


def test_a_reply_that_names_no_day_counts_a_week(program):
    auto(program, EMILY, "I have limited access to mail.")
    program.forward(days=6)
    offer(program)
    assert "emily seems to be away" in program.last(KENDALL, "decision").text
    program.forward(days=2)
    offer(program, "sam@m.test")
    assert "seems to be away" not in program.last(KENDALL, "decision").text


def test_whoever_writes_is_there(program):
    auto(program, EMILY)
    offer(program)
    program.reply(EMILY, "decision", "why 1")
    program.forward(days=7)
    assert "emily is away" not in program.last(KENDALL, "digest").text


def test_days_in_ones_own_words_hold_until_they_are_over(program):
    program.forward(days=7)
    program.reply(EMILY, "digest", "away 12 Jan - 30 Jan")
    assert (
        "The other organizers read that you are away, Tuesday 12 January to Saturday 30 January."
        in " ".join(program.last(EMILY, "answer").text.split())
    )
    program.forward(days=7)
    assert "emily is away until Saturday 30 January." in program.last(KENDALL, "digest").text
    program.reply(EMILY, "digest", "status")
    auto(program, EMILY)
    program.forward(days=7)
    assert "emily is away until Saturday 30 January." in program.last(KENDALL, "digest").text
    program.reply(EMILY, "digest", "I'm back")
    assert "Welcome back." in program.last(EMILY, "answer").text
    program.forward(days=7)
    assert "is away" not in program.last(KENDALL, "digest").text


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("I'm away until 20 January, so ok 1", ["ok 1", "away today..2027-01-20"]),
        ("I'm away until 20 January so please ok 1", ["ok 1", "away today..2027-01-20"]),
        ("ok 1. I'm out of office until the 20th.", ["ok 1", "away today..2027-01-20"]),
        ("Away until 3 February - ok 1", ["ok 1", "away today..2027-02-03"]),
        ("no 1, I am on holiday next week", ["no 1", "away 2027-01-18..2027-01-24"]),
        ("ok 1\naway 12 Jan - 20 Jan", ["ok 1", "away 2027-01-12..2027-01-20"]),
        ("Travelling until Thursday; ok 1, no 2 because he wrote",
         ["ok 1", "no 2", "away today..2027-01-14"]),
        ("no 1 because she is away until Friday", ["no 1"]),
        ("no 1 because I'm away until Friday", ["no 1"]),
    ],
)  # fmt: skip
def test_an_absence_and_decisions_in_one_breath(words, read):
    items = {1: "approve kim@m.test deploy", 2: "lapse bo@x.test deploy"}
    context = Context(
        today=date(2027, 1, 11), roles=frozenset({"organizer"}), thread="digest", items=items
    )
    assert [str(intent) for intent in reading.read("Re: 2 decisions", words, context)] == read


def test_both_are_done(program):
    offer(program)
    program.reply(KENDALL, "decision", "I'm away until 20 January, so ok 1")
    said = " ".join(program.last(KENDALL, "answer").text.split())
    assert "1: kim mentors deploy from now on." in said
    days = "Monday 4 January to Wednesday 20 January"
    assert f"The other organizers read that you are away, {days}." in said


def test_nobody_elses_reply_says_so(program):
    auto(program, "mallory@evil.test", "kendall is away until 20 January 2027")
    offer(program)
    assert "away" not in program.last(EMILY, "decision").text


# private reports ----------------------------------------------------------------------------------


def test_a_report_whose_owner_is_away_goes_to_the_second_contact_at_once(program):
    auto(program, EMILY)
    report(program)
    assert "Zanzibar" in program.last(KENDALL, "case").text
    assert "case" not in program.kinds(EMILY)
    said = program.last(ANA, "answer").text
    assert "kendall will read this, and nobody else. You will hear from a person" in " ".join(
        said.split()
    )
    program.forward(hours=49)
    assert "case" in program.kinds(EMILY), "two days without a word: the other one is asked"


def test_the_reply_to_the_report_itself_passes_it_on_and_its_reporter_knows(program):
    report(program)
    assert "case" in program.kinds(EMILY)
    assert "case" not in program.kinds(KENDALL)
    auto(program, EMILY)
    assert "Zanzibar" in program.last(KENDALL, "case").text
    assert "emily, who had it first, is away" in " ".join(
        program.last(KENDALL, "case").text.split()
    )
    told = program.last(ANA, "answer").text
    assert "kendall reads it, too" in " ".join(told.split())
    assert "Zanzibar" not in told
    before = len(program.sent)
    auto(program, EMILY)
    assert len(program.sent) == before, "once"


def test_what_somebody_has_read_stays_theirs(program):
    report(program)
    program.reply(EMILY, "case", "read")
    auto(program, EMILY)
    assert "case" not in program.kinds(KENDALL)


def test_where_all_are_away_its_reporter_is_promised_nothing(program):
    auto(program, EMILY)
    auto(program, KENDALL, "Back on 11 January 2027")
    report(program)
    said = " ".join(program.last(ANA, "answer").text.split())
    assert "within two days" not in said
    assert "away until Wednesday 20 January, and I am sorry" in said
    assert "local emergency number" in said


# who waits ----------------------------------------------------------------------------------------


def test_whoever_waits_for_all_of_them_hears_it_once(program):
    offer(program)
    auto(program, EMILY)
    auto(program, KENDALL, "I am away until 25 January 2027.")
    program.forward(days=4)
    told = program.last(KIM, "takes-longer")
    assert told.subject == "It takes longer: your offer to mentor deploy"
    assert "All organizers are away until Wednesday 20 January" in " ".join(told.text.split())
    program.forward(days=30)
    assert program.kinds(KIM).count("takes-longer") == 1


def test_whoever_asks_meanwhile_hears_it_in_the_answer_and_not_again(program):
    auto(program, EMILY)
    auto(program, KENDALL, "I am away until 25 January 2027.")
    offer(program)
    said = " ".join(program.last(KIM, "answer").text.split())
    assert "All organizers are away until Wednesday 20 January" in said
    program.forward(days=30)
    assert "takes-longer" not in program.kinds(KIM)


def test_where_one_of_them_is_there_a_week_goes_by_first(program):
    offer(program)
    auto(program, EMILY)
    program.forward(days=6)
    assert "takes-longer" not in program.kinds(KIM)
    program.forward(days=2)
    told = " ".join(program.last(KIM, "takes-longer").text.split())
    assert "away" not in told
    assert "we remind them every week" in told


def test_a_request_to_join_waits_the_same_way(tmp_path):
    program = play(tmp_path, replace(settings(), placement="approve"))
    program.join(ANA)
    auto(program, EMILY)
    auto(program, KENDALL)
    program.forward(days=4)
    assert "your request for deploy" in program.last(ANA, "takes-longer").subject


def test_who_would_like_another_mentor_for_somebody_waits_too(program):
    for who in (KIM, "sam@m.test"):
        program.mentor(who)
    program.forward(days=1)
    program.join(ANA)
    program.write(KIM, "away until 30 January")
    program.reply(KIM, "confirm", "yes")
    program.write("sam@m.test", "I would like another mentor to take Ana")
    program.reply("sam@m.test", "confirm", "yes")
    assert "sam would like another mentor for ana" in program.last(KENDALL, "decision").text
    program.forward(days=11)
    assert "another mentor for ana in deploy" in program.last("sam@m.test", "takes-longer").subject
    assert "takes-longer" not in program.kinds(ANA)


def test_so_does_who_is_not_18_yet(program):
    program.write("kid@k.test", "join deploy")
    program.reply("kid@k.test", "confirm", "yes, but I'm 16")
    program.forward(days=11)
    assert program.kinds("kid@k.test") == ["confirm", "answer", "takes-longer"]


def test_what_is_decided_in_time_is_waited_for_by_nobody(program):
    offer(program)
    program.reply(KENDALL, "decision", "ok 1")
    auto(program, EMILY)
    auto(program, KENDALL)
    program.forward(days=10)
    assert "takes-longer" not in program.kinds(KIM)


def test_while_mail_is_frozen_the_wait_does_not_count(program):
    offer(program)
    program.reply(EMILY, "decision", "freeze mail")
    program.moment[0] += timedelta(days=8)
    program.run()
    program.write(EMILY, "release mail")
    assert "takes-longer" not in program.kinds(KIM)


def test_its_clocks_are_configured(tmp_path):
    clocks = Clocks(takes_longer=timedelta(days=12), takes_longer_away=timedelta(days=5))
    program = play(tmp_path, replace(settings(), clocks=clocks))
    offer(program)
    program.forward(days=11)
    assert "takes-longer" not in program.kinds(KIM)
    program.forward(days=4)  # over a weekend
    assert "takes-longer" in program.kinds(KIM)
