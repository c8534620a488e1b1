"""What people read whose name or address somebody else used, and how often."""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.hostile.case import FORGED
from tests.hostile.desks import CIPHER, CLEAR
from tests.hostile.raw import Mail
from tests.hostile.scene import (
    ANA,
    EMILY,
    FRED,
    KENDALL,
    LIST,
    NAMES,
    ORGANIZERS_LIST,
    PRIVATE,
    PRIYA,
    Scene,
    scene,
)
from tests.hostile.watch import rows
from tests.play import Received

DESK = "desk@corp.test"


@pytest.fixture
def day(place):
    made = scene(place, border=True)
    yield made
    made.play.app.database.close()


def by(who: str, text: str, number: int = 1, **fields: str) -> Mail:
    values = {"sender": who, "subject": "hello", "message_id": f"<{number}.a@x.test>"} | fields
    return Mail(text=text, **values)


# who never asked for anything ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "words", ["stop", "unsubscribe", "forget me", "Please remove me from your list!!"]
)
def test_whoever_answers_the_one_question_with_an_end_of_it_is_forgotten(day, words):
    answer = day.reply(FRED, "confirm", words)
    assert "nothing happens, and we forget your address" in flat(answer)
    assert Counter(q["state"] for q in rows(day)["confirmation"].values())["refused"] == 1
    assert not any(e["state"] == "unconfirmed" for e in rows(day)["enrollment"].values())


@pytest.mark.parametrize("words", ["What data do you have about me?", "spam!", "maybe"])
def test_whoever_wonders_about_it_hears_why_it_was_asked(day, words):
    said = flat(day.reply(FRED, "confirm", words))
    assert 'Without a "yes" nothing happens' in said
    assert "all that we have of you" in said
    assert "Deploy OpenStack" not in said


@pytest.mark.parametrize(
    "words",
    [
        "yes, I got this mail but I did not ask for it",
        "Yes, spam!",
        "yes, remove me",
        "Yes? Who are you?",
        "What is this? yes",
        "I never said\nyes",
        "Hello\n--------------------\nyes",
        "Ja, aber ich habe mich nicht angemeldet",
        "Oui, mais je n'ai rien demandé",
        "Sí, pero no me apunté a nada",
    ],
)
def test_a_yes_of_whoever_did_not_ask_is_none(day, words):
    sent = day.reply(FRED, "confirm", words)
    assert "welcome" not in {mail.kind for mail in sent}
    fred = key(day, FRED)
    places = {e["state"] for e in rows(day)["enrollment"].values() if e["person"] == fred}
    assert places <= {"unconfirmed"}


@pytest.mark.parametrize(
    ("who", "words", "gets"),
    [
        (FRED, "yes please! What is this group about?", "welcome"),
        (FRED, "Yes, that was me. I don't want to miss it!", "welcome"),
        (FRED, "yes, I didn't know you had one in Recife", "welcome"),
        (ANA, "yes, unsubscribe me", "left"),
        (ANA, "Yes, remove me please", "left"),
    ],
)
def test_and_one_of_whoever_did_is_one(day, who, words, gets):
    if who == ANA:
        day.arrive(Mail(text="leave deploy", subject="hello"), results=FORGED)
    assert gets in {mail.kind for mail in day.reply(who, "confirm", words)}


def key(day: Scene, address: str) -> object:
    return next(k for k, p in rows(day)["person"].items() if p["address"] == address)


@pytest.mark.parametrize("words", ["leave deploy", "status", "forget me"])
def test_a_member_who_writes_from_another_address_is_told_what_to_do(day, words):
    mail = by("Ana Silva <ana@work.test>", words)
    said = flat(day.arrive(mail, path="ana@work.test", results="dmarc=pass header.from=work.test"))
    assert "We do not know this address. Are you with us under another one?" in said
    assert "Ana" not in said


def test_our_mail_that_a_gateway_made_one_line_of_is_a_quote(day):
    """It tells how to hand a case over, and whoever sends it back says nothing of that."""
    day.write(ANA, "Somebody is rude to me.", to=PRIVATE)
    line = " ".join(day.last(EMILY, "case").text.split())
    sent = day.reply(EMILY, "case", f"Thanks, I will look at it.\n\n{line}")
    assert {mail.to for mail in sent} <= {EMILY, ANA}
    (case,) = rows(day)["case"].values()
    assert case["owner"] == key(day, EMILY)


# who is asked about what somebody wrote in their name -------------------------------------------------


def test_what_is_neither_yes_nor_no_gets_the_question_once_more(day):
    day.arrive(Mail(text="forget me", subject="hello"), results=FORGED)
    (again,) = day.reply(ANA, "confirm", "What is this? Who wrote this in my name?")
    assert again.kind == "confirm"
    assert "nothing has happened" in flat([again])
    assert "erase all that we keep of you" in again.text
    (human,) = day.reply(ANA, "confirm", "I still do not understand what this is about")
    assert human.kind == "unclear"
    day.reply(ANA, "confirm", "no")
    assert {q["state"] for q in rows(day)["confirmation"].values()} == {"used", "open", "refused"}


def test_and_a_yes_to_that_does_it(day):
    day.arrive(Mail(text="leave deploy", subject="hello"), results=FORGED)
    day.reply(ANA, "confirm", "Sorry, which of my groups is it about?")
    assert [mail.kind for mail in day.reply(ANA, "confirm", "yes")] == ["left"]


# machines without a mark ----------------------------------------------------------------------------------


def answers_always(day: Scene, text: str, subject: Callable[[Received], str]) -> list[Received]:
    """A desk that was signed up by somebody, and answers whatever it gets, for two weeks."""
    path, number, got = DESK, 0, []
    vouched = "dmarc=pass header.from=corp.test"
    coming = day.arrive(by(DESK, "join deploy"), path=path, results=vouched)
    end = day.play.now.toordinal() + 14
    while day.play.now.toordinal() < end and number < 100:
        mine = [mail for mail in coming if mail.to == DESK]
        got += mine
        coming = [] if mine else day.play.forward(hours=12)
        for mail in mine:
            number += 1
            answer = by(
                DESK, text, number, subject=subject(mail), to=str(mail.mail["Reply-To"]),
                in_reply_to=str(mail.mail["Message-ID"]),
                date=f"{day.play.now:%a, %d %b %Y %H:%M:%S} +0000",
            )  # fmt: skip
            coming += day.arrive(answer, path=path, results=vouched)
    return got


@pytest.mark.conforms("I17")
@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Thank you for your message. We will get back to you soon.", "Re: {}"),
        ("Your request has been received (ticket #4711).", "[#4711] {}"),
        ("no", "Re: {}"),
        ("Which product is this about? Please answer yes or no.", "Re: {}"),
        ("The mailbox you wrote to is not monitored.", "Undeliverable: {}"),
        ("I read your mail with interest. What do you mean?", "Hello again"),
        ("help", "Re: {}"),
        ("status", "Re: {}"),
    ],
)
def test_a_responder_that_says_nothing_of_itself_gets_five_mails_at_most(day, text, subject):
    assert len(answers_always(day, text, lambda mail: subject.format(mail.subject))) <= 5


@pytest.mark.conforms("I17")
@pytest.mark.parametrize("seconds", [5, 7200])
@pytest.mark.parametrize("subject", ["Re: {}", "[Ticket #{number}] {}"])
@pytest.mark.parametrize(
    ("who", "says", "most"),
    [
        *((who, (word,), 3) for who in (ANA, KENDALL) for word in ("status", "help", "why", "undo")),
        (ANA, ("stuck",), 3),
        (ANA, ("pause deploy until 2027-03-01", "back"), 6),
        (ANA, ("tz Europe/Berlin", "tz Asia/Tokyo"), 6),
        (KENDALL, ("status", "help", "why", "cohorts"), 9),
        (ANA, ("{text}",), 3),
        (ANA, ("Request #{number} was received:\n\n{text}",), 3),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else None,
)  # fmt: skip
def test_a_members_program_that_writes_real_commands_is_soon_alone(
    day, who, says, most, subject, seconds
):
    """Below each answer of ours, for ever, and without a mark (TRUST 3.4)."""
    got, number = [], 0
    coming = day.write(who, "status")
    while mine := [mail for mail in coming if mail.to == who]:
        got += mine
        assert len(got) <= most
        for mail in mine:
            number += 1
            day.play.moment[0] += timedelta(seconds=seconds)
            values = {"text": mail.text, "number": number}
            ids = str(mail.mail["Message-ID"])
            coming = day.write(
                who, says[number % len(says)].format(**values), in_reply_to=ids,
                to=str(mail.mail["Reply-To"]), subject=subject.format(mail.subject, **values),
            )  # fmt: skip


@pytest.mark.parametrize("minutes", [0, 10])
def test_a_person_who_asks_again_is_answered_again(day, minutes):
    """In a new mail, below an older one, or below the answer on another day."""
    for _ in range(3):
        assert len(day.write(KENDALL, "status")) == 1
        assert len(day.reply(KENDALL, "decision", "status")) == 1
        day.play.moment[0] += timedelta(minutes=minutes)
    (first,) = day.write(ANA, "what does the deploy group do?")
    again = {"to": str(first.mail["Reply-To"]), "in_reply_to": str(first.mail["Message-ID"])}
    assert len(day.write(ANA, "where do I stand?", **again)) == 1
    for _ in range(4):
        (answer,) = day.write(ANA, "status", **again)
        again = {"to": str(answer.mail["Reply-To"]), "in_reply_to": str(answer.mail["Message-ID"])}
        day.play.forward(days=1)


def test_a_machine_that_sends_empty_mails_is_no_member(day):
    """It sends them back to where a mail came from, and knows nothing of threads (TRUST 3.4)."""
    asked = day.last(FRED, "confirm")
    answer = by(FRED, "", to=str(asked.mail["Reply-To"]), subject=f"Re: {asked.subject}")
    said = flat(day.arrive(answer, path=FRED))
    assert 'Please answer with that one word: "yes", or "no"' in said
    assert day.arrive(replace(answer, message_id="<2.a@x.test>"), path=FRED) == []
    welcome = [mail.kind for mail in day.reply(FRED, "confirm", "yes") if mail.to == FRED]
    assert welcome == ["welcome"]


@pytest.mark.parametrize(
    ("below", "threaded"),
    [("", True), ("> {}", True), ("> {}", False), ("{}", False), ("-- \nSent from my phone", True)],
)
def test_reply_and_send_is_a_yes(day, below, threaded):
    """Without a word typed, as every client of people's does it: in the thread, or above our mail."""
    asked = day.last(FRED, "confirm")
    ids = str(asked.mail["Message-ID"]) if threaded else ""
    to, subject = str(asked.mail["Reply-To"]), f"Re: {asked.subject}"
    text = below.format(asked.text.replace("\n", "\n> " if below.startswith(">") else "\n"))
    sent = day.arrive(by(FRED, text, to=to, subject=subject, in_reply_to=ids), path=FRED)
    assert [mail.kind for mail in sent if mail.to == FRED] == ["welcome"]


def test_a_quote_of_something_else_is_no_reply_and_send(day):
    """A desk's own words below its "please reply above this line"."""
    text = "> Hello,\n>\n> yes, we got it"
    assert 'Please answer with that one word: "yes", or "no"' in flat(
        day.reply(FRED, "confirm", text)
    )


def test_what_cannot_be_taken_back_needs_a_word_or_our_mail_below(day):
    day.arrive(Mail(text="forget me", subject="hello"), results=FORGED)
    asked = day.last(ANA, "confirm")
    (again,) = day.reply(ANA, "confirm", "")
    assert (again.kind, again.to) == ("confirm", ANA)
    assert day.reply(ANA, "confirm", "") == []
    below = "".join(f"> {line}\n" for line in asked.text.splitlines())
    assert [mail.kind for mail in day.reply(ANA, "confirm", f"\n{below}")] == ["erased"]


@pytest.mark.parametrize("text", ["What do you mean by that?", "help", "How can we help you?"])
def test_a_desk_that_writes_once_a_day_is_not_answered_for_ever(day, text):
    path, vouched = DESK, "dmarc=pass header.from=corp.test"
    sent = day.arrive(by(DESK, text), path=path, results=vouched)
    got = list(sent)
    for number in range(2, 30):
        if not sent:
            break
        day.play.forward(hours=25)
        to, ids = str(sent[0].mail["Reply-To"]), str(sent[0].mail["Message-ID"])
        answer = by(
            DESK, text, number, to=to, in_reply_to=ids,
            subject=f"Case {number}", date=f"{day.play.now:%a, %d %b %Y %H:%M:%S} +0000",
        )  # fmt: skip
        sent = [mail for mail in day.arrive(answer, path=path, results=vouched) if mail.to == DESK]
        got += sent
    assert len(got) <= 3


def test_whoever_is_not_understood_again_after_a_week_hears_of_it_again(day):
    got = []
    for days in (0, 1, 1, 6, 8, 1, 1):
        day.play.forward(days=days)
        sent = day.write(ANA, f"quokka florb {len(got)}", subject=f"florb {len(got)}")
        got.append([mail.kind for mail in sent if mail.to == ANA])
    assert got == [["unclear"], ["unclear"], [], [], ["unclear"], ["unclear"], []]


def test_one_person_fills_few_lines_of_a_digest_with_what_nobody_can_read(day):
    for number in range(30):
        day.write(ANA, f"1 2 3 qwerty {number}", subject=f"qwerty {number}")
    unread = [m for m in rows(day)["matter"].values() if m["kind"] == "unclear"]
    assert len(unread) == 5


# what nobody here can read -----------------------------------------------------------------------------------


def test_who_writes_encrypted_is_told_once_a_day(day):
    assert "is encrypted, and I have no key" in flat(day.reply(ANA, "welcome", CIPHER))
    assert day.reply(ANA, "welcome", CIPHER) == []
    day.play.forward(hours=25)
    assert len([mail for mail in day.reply(ANA, "welcome", CIPHER) if mail.to == ANA]) == 1


def test_a_report_that_is_encrypted_reaches_its_reader_as_one(day):
    day.write(ANA, CIPHER, to=PRIVATE)
    case = day.last(EMILY, "case").text
    assert "This mail is encrypted" in case
    assert "hQIM" not in case


@pytest.mark.parametrize("words", ["yes", "Yes, please!\n\n- -- \nFred"])
def test_what_is_signed_in_the_clear_is_read(day, words):
    sent = day.reply(FRED, "confirm", CLEAR.format(words))
    kinds = [mail.kind for mail in sent if mail.to == FRED]
    assert kinds == ["welcome"]


@pytest.mark.parametrize(
    "words", ["status", "why", "log deploy", "digest", "call deploy", "announce deploy"]
)
def test_what_shows_something_is_shown_once_an_hour_at_a_bare_froms_word(day, words):
    who = KENDALL if words.partition(" ")[0] in ("digest", "call", "announce") else ANA
    sent = [
        mail
        for number in range(12)
        for mail in day.arrive(by(who, words, number), results="dmarc=none")
    ]
    assert [mail.to for mail in sent] == [who]


# names ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "Win at https://evil.test/win",
        "www.evil.test",
        "Open Mentoring",
        "open mentoring",
        "Open Mentoring Team",
        "Kendall Nelson",
        "NELSON, Kendall",
        "Kendall Nelson (organizer)",
        "K\u0435nd\u0430ll N\u0435ls\u043en",
        "Kendall\u200b Nelson",
        "The Organizers",
        "mailflow",
        "\u200b\u200b",
        "!!!",
    ],
)
def test_what_is_no_name_is_not_shown_to_others_as_one(day, name):
    nina = f'"{name}" <nina@home.test>'
    vouched = {"path": "nina@home.test", "results": "dmarc=pass header.from=home.test"}
    day.arrive(by(nina, "join deploy"), **vouched)
    question = day.last("nina@home.test", "confirm")
    answer = {"to": str(question.mail["Reply-To"]), "in_reply_to": str(question.mail["Message-ID"])}
    day.arrive(by(nina, "yes", 2, **answer), **vouched)
    day.arrive(by(nina, "Hello all", 3, to=LIST), **vouched)
    assert str(day.last(PRIYA, "post").mail["From"]).startswith("nina via deploy <")
    day.play.forward(hours=26)
    assert "nina" in day.last(PRIYA, "new-mentee").text
    assert "evil.test" not in flat(day.play.sent)


@pytest.mark.parametrize("name", ["Kendall Nilsson", "Kendall", "Nina Nelson", "Nina the Admin"])
def test_a_name_that_is_nearly_an_organizers_is_ones_own(day, name):
    nina = f'"{name}" <nina@home.test>'
    vouched = {"path": "nina@home.test", "results": "dmarc=pass header.from=home.test"}
    day.arrive(by(nina, "join deploy"), **vouched)
    question = day.last("nina@home.test", "confirm")
    day.arrive(by(nina, "yes", 2, to=str(question.mail["Reply-To"])), **vouched)
    day.arrive(by(nina, "Hello all", 3, to=LIST), **vouched)
    assert str(day.last(PRIYA, "post").mail["From"]).startswith(f"{name} via deploy <")


def test_organizers_bear_their_own_names(day):
    day.write(KENDALL, "Hello all", to=LIST)
    assert str(day.last(PRIYA, "post").mail["From"]).startswith(f"{NAMES[KENDALL]} via deploy <")


def test_a_name_in_latin_1_is_read_as_it_was_typed(day):
    mail = bytes(by(f"{NAMES[ANA]} <nina@home.test>", "join deploy")).replace(
        b"Ana Silva", b"Ana S\xedlva"
    )
    day.arrive(mail, path="nina@home.test", results="dmarc=pass header.from=home.test")
    day.reply("nina@home.test", "confirm", "yes", sender="nina@home.test")
    assert day.last("nina@home.test", "welcome").text.startswith("Hi Ana,")
    assert "Ana Sílva" in {person["name"] for person in rows(day)["person"].values()}


# words that our mails teach --------------------------------------------------------------------------------


def test_a_calm_help_of_a_member_gets_the_list_and_a_cry_gets_help(day):
    assert [mail.kind for mail in day.write(ANA, "help")] == ["help"]
    assert "stuck" in [mail.kind for mail in day.write(ANA, "HELP!!")]


def test_a_link_that_a_former_member_sends_is_not_passed_over(day):
    (answer,) = day.write("dana@home.test", "done https://example.org/my-server")
    assert answer.kind == "unclear"


def flat(mails: list[Received]) -> str:
    return " ".join(" ".join(mail.text.split()) for mail in mails)


# what organizers read in our name ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("results", "from_her"), [("dmarc=pass header.from=home.test", True), ("", False)]
)
def test_what_nobody_understood_is_told_of_her_only_where_it_is_hers(results, from_her, day):
    for number in (1, 2):
        words = f"Quokka florb {number}, Sam!"
        day.arrive(by(f"Ana Silva <{ANA}>", words, number), path=ANA, results=results)
    (told,) = (m["text"] for m in rows(day)["matter"].values() if m["kind"] == "unclear")
    assert "Quokka florb 2" in str(told)
    assert (f"from Ana Silva <{ANA}>: " in str(told)) is from_her
    assert (f"from Ana Silva <{ANA}>, or in that name: " in str(told)) is not from_her


@pytest.mark.parametrize(
    ("results", "doubted"),
    [
        ("dmarc=pass header.from=lab.test", False),
        ("dmarc=none header.from=lab.test", True),
        ("", True),
    ],
)
def test_organizers_read_whether_anybody_vouches_for_who_writes_to_them(results, doubted, day):
    """Else a forger's words would come to Emily from Kendall, under our seal."""
    mail = Mail(f"Kendall Nelson <{KENDALL}>", "Emily, write to x@evil.test.", ORGANIZERS_LIST)
    sent = day.arrive(mail, results=results)
    assert {one.to for one in sent} == {KENDALL, EMILY}
    assert ("nothing proves who it was" in flat(sent)) is doubted


# time -------------------------------------------------------------------------------------------


@pytest.mark.conforms("I07")
@pytest.mark.parametrize(
    ("who", "kind", "piece"),
    [
        *((PRIYA, "check-in", piece) for piece in ("@", "3 May - ", "1: ", "but ")),
        *((KENDALL, "digest", piece) for piece in ("a\n", "1\n", "(")),
    ],
)
def test_an_answer_made_to_be_slow_is_read_in_a_moment(who, kind, piece, day):
    """Each took seconds or minutes: what was looked for in all of a mail from each of its words."""
    begin = time.process_time()
    day.reply(who, kind, piece * (4_000 // len(piece)))
    assert time.process_time() - begin < 5
