"""Mails that arrive together: whoever decides them later sees them one by one, and none twice."""

import threading
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest

from mailflow.mail.inbound import Envelope
from tests.hostile.case import FORGED
from tests.hostile.raw import Mail
from tests.hostile.scene import (
    ANA,
    BEN,
    EMILY,
    HOST,
    KENDALL,
    LIST,
    MALLORY,
    ORGANIZERS_LIST,
    PRIVATE,
    PRIYA,
    SAM,
    Scene,
    scene,
)
from tests.hostile.watch import Row, rows
from tests.play import Received

HOME = "dmarc=pass header.from=home.test"


@pytest.fixture
def day(place):
    made = scene(place, border=True)
    yield made
    made.play.app.database.close()


def put(day: Scene, *mails: Mail, results: str = HOME) -> None:
    """Mails come in, and nobody has looked at them yet."""
    for number, mail in enumerate(mails):
        own = replace(mail, message_id=f"<{number}.race@x.test>")
        envelope, whole = day.as_delivered(own, path=MALLORY, results=results)
        day.play.app.receive(envelope, whole, "test")


def answer(day: Scene, who: str, kind: str, text: str, sender: str = "") -> Mail:
    asked = day.last(who, kind)
    return Mail(
        sender or who, text, to=day.reply_to(who, kind), subject=f"Re: {asked.subject}",
        in_reply_to=day.message_id(who, kind),
        date=f"{day.play.now:%a, %d %b %Y %H:%M:%S} +0000",
    )  # fmt: skip


def decided(day: Scene) -> list[Received]:
    return day.play.run()


def ask_to_leave(day: Scene) -> Row:
    """Somebody writes in Ana's name, and she is asked; the question."""
    day.arrive(Mail(text="leave deploy", subject="hello"), results=FORGED)
    return questions(day)[-1]


def questions(day: Scene) -> list[Row]:
    return list(rows(day)["confirmation"].values())


def place_of(day: Scene, address: str) -> str:
    """How somebody's place stands."""
    found = rows(day)
    (who,) = (row["id"] for row in found["person"].values() if row["address"] == address)
    return str([e["state"] for e in found["enrollment"].values() if e["person"] == who][-1])


# two answers to one question ------------------------------------------------------------------------


@pytest.mark.parametrize("order", sorted(set(permutations(("yes", "no", "yes")))))
def test_the_first_answer_counts_and_the_others_are_told_the_truth(day, order):
    ask_to_leave(day)
    put(day, *(answer(day, ANA, "confirm", word) for word in order))
    sent = decided(day)
    left = order[0] == "yes"
    assert place_of(day, ANA) == ("withdrawn" if left else "active")
    assert questions(day)[-1]["state"] == ("used" if left else "refused")
    said = [" ".join(mail.text.split()) for mail in sent if mail.to == ANA]
    assert [mail.kind for mail in sent].count("left") == left
    assert any("All right, nothing happens." in text for text in said) is not left
    assert any("Your yes came first, so it is done already" in text for text in said) is left


def test_two_processes_decide_each_answer_once(day):
    ask_to_leave(day)
    put(day, *(answer(day, ANA, "confirm", word) for word in ("yes", "no", "yes", "no")))
    apps = [replace(day.play.app, worker=name) for name in ("one", "other")]
    threads = [
        threading.Thread(target=lambda a=app: [a.process() for _ in range(6)]) for app in apps
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kinds = Counter(mail.kind for mail in decided(day) if mail.to == ANA)
    assert kinds == {"left": 1, "answer": 3}
    assert questions(day)[-1]["state"] == "used"


def test_whoever_else_has_the_mail_neither_answers_it_nor_stands_in_the_way(day):
    ask_to_leave(day)
    yes = answer(day, ANA, "confirm", "yes")
    put(
        day,
        answer(day, ANA, "confirm", "yes", sender=MALLORY),
        answer(day, ANA, "confirm", "no", sender=BEN),
        answer(day, ANA, "confirm", "no", sender=MALLORY),
    )
    decided(day)
    assert place_of(day, ANA) == "active"
    put(day, replace(yes, subject=f"{yes.subject} "))
    decided(day)
    assert place_of(day, ANA) == "withdrawn"


# two people decide one thing ---------------------------------------------------------------------------


@pytest.mark.parametrize("first", [KENDALL, EMILY])
def test_of_two_organizers_the_first_decides_and_the_second_hears_it(day, first):
    day.write("nils@home.test", "mentor deploy")
    day.reply("nils@home.test", "confirm", "yes")
    day.play.forward(hours=24)
    second = EMILY if first == KENDALL else KENDALL
    put(
        day,
        answer(day, first, "decision", "ok 1"),
        answer(day, second, "decision", "no 1 because we are full"),
        results="dmarc=pass header.from=lab.test",
    )
    sent = decided(day)
    kinds = Counter(mail.kind for mail in sent if mail.to == "nils@home.test")
    assert kinds == {"mentor-welcome": 1}
    (told,) = [mail for mail in sent if mail.to == second and "decided that" in mail.text]
    assert told.kind == "answer"


def test_a_goal_is_reached_once_whoever_confirms_it(day):
    day.write(ANA, "done deploy https://example.org/log")
    day.play.forward(hours=1)
    put(
        day,
        answer(day, PRIYA, "claim", "yes, she did"),
        answer(day, PRIYA, "claim", "yes", sender=SAM),
        answer(day, PRIYA, "claim", "not yet, one review is open"),
        results="dmarc=pass header.from=mentors.test",
    )
    sent = decided(day)
    assert [mail.kind for mail in sent if mail.to == ANA] == ["badge"]
    assert len(rows(day)["badge"]) == 1
    assert place_of(day, ANA) == "completed"


# taking back ----------------------------------------------------------------------------------------------


def test_who_left_by_mistake_has_the_same_place_again(day):
    before = rows(day)["enrollment"]
    day.write(ANA, "leave deploy")
    put(day, answer(day, ANA, "left", "undo"), answer(day, ANA, "left", "undo"))
    first, second = (mail.text for mail in decided(day) if mail.to == ANA)
    assert "Taken back: all is as it was before." in first
    assert "Things have moved on since" in second
    assert rows(day)["enrollment"] == before


def test_who_asks_for_a_place_before_taking_back_has_one(day):
    day.write(ANA, "leave deploy")
    again = Mail(ANA, "join deploy", subject="hello")
    put(day, again, answer(day, ANA, "left", "undo"))
    decided(day)
    assert [e["state"] for e in rows(day)["enrollment"].values()].count("active") <= 2
    assert place_of(day, ANA) in ("placed", "active")


def test_what_is_asked_after_the_end_brings_nobody_back(day):
    day.write(ANA, "forget me")
    join = Mail(ANA, "join talk", date=f"{day.play.now:%a, %d %b %Y %H:%M:%S} +0000")
    put(day, answer(day, ANA, "confirm", "yes"), join, answer(day, ANA, "confirm", "no"))
    assert [mail.kind for mail in decided(day) if mail.to == ANA] == ["erased"]
    assert ANA not in {row["address"] for row in rows(day)["person"].values()}


# the moment at which a question is over ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("came", "decided_later", "acts"),
    [(0, 0, True), (0, 10, True), (1, 0, False), (-3600, 36_000, True), (3600, 36_000, False)],
)
def test_when_an_answer_came_counts_and_not_when_it_was_looked_at(day, came, decided_later, acts):
    question = ask_to_leave(day)
    over = datetime.fromisoformat(str(question["expires_at"])).replace(tzinfo=UTC)
    yes = answer(day, ANA, "confirm", "yes")
    day.play.moment[0] = over + timedelta(seconds=came)
    _, whole = day.as_delivered(yes, path=ANA)
    day.play.app.receive(Envelope(ANA), whole, "test")
    day.play.moment[0] += timedelta(seconds=decided_later)
    sent = decided(day)
    assert (place_of(day, ANA) == "withdrawn") is acts
    assert any("too old by now" in mail.text for mail in sent) is not acts


# a copy that comes before its mail ---------------------------------------------------------------------------

MARKS = (
    ("X-OTRS-Loop", "yes"), ("X-Loop", "yes"), ("X-Cron-Env", "<A=b>"), ("X-Vacation", "yes"),
    ("Delivered-To", "Autoresponder"), ("Feedback-ID", "1:x"), ("X-Failed-Recipients", ANA),
    ("X-MC-User", "1"), ("Mailing-List", "contact x"), ("X-GitHub-Reason", "mention"),
    ("Content-Transfer-Encoding", "base64"), ("References", "<x@evil.test>"), ("X-Precedence", "bulk"),
)  # fmt: skip


@pytest.mark.conforms("I06")
@pytest.mark.parametrize(("name", "value"), MARKS)
def test_a_copy_that_is_made_a_machines_does_not_put_out_its_mail(day, name, value):
    mail = Mail(ANA, "leave deploy", subject="hello")
    day.arrive(replace(mail, fields=[(name, value)]), results=HOME)
    day.arrive(mail, results=HOME)
    assert place_of(day, ANA) == "withdrawn"
    before, known = rows(day), len(day.play.sent)
    day.arrive(mail, results=HOME)
    day.arrive(replace(mail, fields=[(name, value)]), results=HOME)
    assert (rows(day), len(day.play.sent)) == (before, known)


@pytest.mark.conforms("I06")
def test_nor_one_that_has_gone_round(day):
    mail = Mail(ANA, "leave deploy", subject="hello")
    hop = ("Received", "from a by b; Tue, 12 Jan 2027 10:00:00 +0000")
    day.arrive(replace(mail, fields=[hop] * 51), results=HOME)
    day.arrive(mail, results=HOME)
    assert place_of(day, ANA) == "withdrawn"


@pytest.mark.conforms("I03")
@pytest.mark.parametrize(
    ("name", "value"), [("X-Loop", "forward@home.test"), ("References", "<x@y.test>")]
)
def test_what_acted_and_comes_again_by_another_way_is_known(day, name, value):
    """It would be read in another way by now: its writer is in the group no more."""
    mail = Mail(ANA, "leave deploy", subject="hello")
    day.arrive(mail, results=HOME)
    before = rows(day)
    assert day.arrive(replace(mail, fields=[(name, value)]), results=HOME) == []
    assert rows(day) == before


LEAVES = Mail(ANA, "leave deploy", subject="hello", message_id="<1@home.test>")
NO_SECRET = f"{'a' * 26}@{HOST}"
#: What whoever has a mail makes of it before its writer's own comes.
AHEAD = {
    **{
        f"{field}: {to.partition('@')[0]}": replace(LEAVES, fields=[(field, to)])
        for field, to in (
            ("Delivered-To", PRIVATE), ("Delivered-To", LIST), ("Envelope-To", ORGANIZERS_LIST),
            ("X-Original-To", f"postmaster@{HOST}"), ("X-Original-To", f"re+{NO_SECRET}"),
            ("Delivered-To", f"stop+{NO_SECRET}"), ("Delivered-To", f"bounce+{NO_SECRET}"),
        )
    },
    "a From that only looks the same": replace(LEAVES, sender="=?utf-8?q?ana=40home.test?="),
    "a From with a control": replace(LEAVES, sender="ana@ho\x01me.test"),
    "a To that only looks the same": replace(LEAVES, to="=?utf-8?q?signup=40mentoring.lab.test?="),
    "an id that only looks the same": replace(LEAVES, message_id="=?utf-8?q?=3C1=40home.test=3E?="),
    "all of it attached": replace(LEAVES, fields=[("Content-Disposition", "attachment")]),
    "a signature of a part": replace(LEAVES, fields=[("DKIM-Signature", "v=1; d=home.test; l=3")]),
    "the same": LEAVES,
}  # fmt: skip


@pytest.mark.conforms("I06", 73)
@pytest.mark.parametrize("to", ["", PRIVATE, LIST, f"postmaster@{HOST}"])
@pytest.mark.parametrize("results", [FORGED, "", HOME], ids=["unproven", "around", "signed"])
def test_what_is_sent_ahead_of_a_mail_does_not_stand_in_its_way(results, to, place):
    """Under another address of ours, or looking the same and being no such mail."""
    lost = []
    for name, copy in AHEAD.items():
        day = scene(place, border=True)
        day.arrive(copy, results=results, to=to)
        day.arrive(LEAVES, path=ANA, results=HOME)
        after, known = rows(day), len(day.play.sent)
        day.arrive(copy, results=results, to=to)
        day.arrive(LEAVES, results=HOME)
        if place_of(day, ANA) != "withdrawn" or len(day.play.sent) > known or rows(day) != after:
            lost.append(name)
        day.play.app.database.close()
    assert lost == []


@pytest.mark.conforms(73)
@pytest.mark.parametrize("before", [True, False])
def test_what_was_not_written_to_a_list_is_not_posted_there(day, before):
    """Whoever is in Cc of a signed mail, or of an answer, delivers it to the list."""
    asks = Mail(
        ANA,
        "My neighbor told me something that I would rather say to you alone.",
        ORGANIZERS_LIST,
        "zanzibar",
    )
    note = answer(day, ANA, "welcome", "Please do not tell Ben about zanzibar.")
    note = replace(note, to=ORGANIZERS_LIST, message_id="<2@home.test>")
    for mail in (asks, note):
        for to in (LIST, ORGANIZERS_LIST) if before else (ORGANIZERS_LIST, LIST):
            sent = day.arrive(mail, results=HOME, to=to)
            assert {m.to for m in sent} <= {ANA, KENDALL, EMILY}
        assert any(m.kind == "moderation" for m in day.play.sent[-3:])
