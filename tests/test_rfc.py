"""Rows of docs/rfc.md that no other test shows: what a mail of ours and a mail to us look like."""

import re
import sqlite3
import unicodedata
from dataclasses import replace

import pytest

from mailflow.mail.inbound import Envelope, parse
from mailflow.transport.smtp import Outcome, OutcomeKind
from tests import play
from tests.hostile.raw import Mail, mixed
from tests.hostile.scene import (
    ANA,
    BEN,
    EMILY,
    HOST,
    KENDALL,
    LIST,
    MALLORY,
    PRIYA,
    SAM,
    VICTIM,
    Scene,
    scene,
)
from tests.hostile.watch import rows, watched
from tests.play import Received

VOUCHED = "dmarc=pass header.from=home.test"


@pytest.fixture
def stage(tmp_path):
    made = scene(tmp_path, border=True)
    yield made
    made.play.app.database.close()


def posted(stage: Scene) -> list[Received]:
    sent = stage.write(BEN, "Hello all, I am Ben and I run a lab.", to=LIST)
    return [mail for mail in sent if mail.kind == "post"]


# what we send -----------------------------------------------------------------------------------


@pytest.mark.conforms(3, 9, 14, 44, 53)
def test_every_mail_of_ours_has_a_return_path_of_its_own(stage):
    """A post's is not its writer's: what cannot be delivered is our business."""
    posted(stage)
    senders = [mail.sender for mail in stage.play.sent]
    assert all(re.fullmatch(rf"bounce\+[a-z2-7]{{26}}@{re.escape(HOST)}", s) for s in senders)
    assert len(set(senders)) == len(senders)
    ours = [
        f"{mail.sender} {mail.mail['Reply-To']} {mail.mail['From']}" for mail in stage.play.sent
    ]
    assert all(len(local) <= 64 for local in re.findall(r"([^\s<>]+)@", " ".join(ours)))


@pytest.mark.conforms(48)
def test_a_cohorts_list_keeps_its_id_for_life(stage):
    first = {str(mail.mail["List-Id"]) for mail in posted(stage)}
    stage.play.forward(days=12)
    stage.write(ANA, "leave deploy")
    later = stage.write(BEN, "It boots now, and I am glad of it.", to=LIST)
    assert {str(mail.mail["List-Id"]) for mail in later if mail.kind == "post"} == first
    assert len(first) == 1


@pytest.mark.conforms(3)
@pytest.mark.parametrize(
    ("local", "domain", "is_read"),
    [
        ("a" * 64, "home.test", True),
        ("a" * 65, "home.test", False),
        ("a", ".".join(["b" * 61] * 4) + ".test", True),
        ("a" * 10, ".".join(["b" * 60] * 4) + ".test", False),
        ("a", "b" * 64 + ".test", False),
    ],
)
def test_an_address_larger_than_a_path_may_be_is_nobodys(local, domain, is_read):
    """RFC 5321 4.5.3.1: 64 octets, a label of 63, and 254 between the brackets of a path."""
    read = parse(bytes(Mail(f"{local}@{domain}", "help")), Envelope())
    assert bool(read.sender) is is_read
    assert bool(read.malformed) is not is_read


@pytest.mark.conforms("I20")
def test_each_event_names_what_caused_it_and_how_far_that_was_believed(stage):
    stage.arrive(Mail(ANA, "leave deploy"))
    stage.reply(ANA, "confirm", "yes")
    stage.play.forward(days=3)
    with sqlite3.connect(str(stage.play.app.database.file)) as store:
        events = store.execute(
            "SELECT journal.event, journal.by, inbox.kind, inbox.evidence FROM journal"
            " LEFT JOIN inbox ON inbox.id = journal.item"
        ).fetchall()
    store.close()
    assert {"leave", "place", "confirm"} <= {event for event, *_ in events}
    assert all(by and kind for _, by, kind, _ in events)
    assert all(level is not None for *_, kind, level in events if kind == "mail")
    assert {kind for *_, kind, _ in events} >= {"mail", "timer", "setup"}


@pytest.mark.conforms(45, 46, 48, 49, 69)
def test_a_post_carries_the_fields_of_its_list_and_none_of_its_writers(stage):
    stage.arrive(
        Mail(BEN, "Hello all, I am Ben and I run a lab.", LIST, fields=[
            ("List-Id", "<theirs.home.test>"), ("List-Post", "<mailto:x@home.test>"),
        ]),
        path=BEN, results=VOUCHED,
    )  # fmt: skip
    fresh = posted(stage)
    assert {mail.to for mail in fresh} == {ANA, PRIYA, SAM}
    for mail in fresh:
        fields = {name: mail.mail.get_all(name) for name in mail.mail if name.startswith("List-")}
        assert set(fields) >= {
            "List-Id",
            "List-Post",
            "List-Unsubscribe",
            "List-Help",
            "List-Owner",
        }
        assert all(len(values) == 1 for values in fields.values())
        assert re.search(rf"<[\w.-]*deploy[\w.-]*{re.escape(HOST)}>", str(mail.mail["List-Id"]))
        assert len(str(mail.mail["List-Id"])) < 255
        assert f"<{LIST}>" in str(mail.mail["From"])


@pytest.mark.conforms(47)
def test_a_check_in_says_that_it_is_no_list(stage):
    assert str(stage.last(PRIYA, "check-in").mail["List-Post"]) == "NO"


@pytest.mark.conforms(36, "I33")
@pytest.mark.parametrize("words", ["help", "cohorts", "join deploy", "status", "hm?"])
@pytest.mark.parametrize("tracks", [2, 60])
def test_what_anybody_may_ask_for_is_small(words, tracks, stage):
    """However much there is to tell of."""
    ours = stage.play.app.settings
    named = {f"track-{n}": replace(play.DEPLOY, name=f"track-{n}") for n in range(tracks - 2)}
    stage.play.app = replace(
        stage.play.app, settings=replace(ours, tracks={**ours.tracks, **named})
    )
    (mail,) = stage.arrive(Mail(MALLORY, words))
    assert len(mail.data) <= 8_192
    assert len(mail.text.encode()) <= 4_096


@pytest.mark.conforms(39, 40, 42, 43, "43a")
def test_an_answer_says_that_it_is_one_and_what_it_answers(stage):
    asks = Mail(ANA, "status", message_id="<77@home.test>", references="<76@home.test>")
    (answer,) = stage.arrive(asks, path=ANA, results=VOUCHED)
    assert str(answer.mail["Auto-Submitted"]) == "auto-replied"
    assert str(answer.mail["In-Reply-To"]) == "<77@home.test>"
    assert str(answer.mail["References"]).split()[-1] == "<77@home.test>"
    assert answer.mail["From"].addresses[0].display_name == "Open Mentoring"
    assert re.fullmatch(
        rf"re\+[a-z2-7]{{26}}@{re.escape(HOST)}", answer.mail["Reply-To"].addresses[0].addr_spec
    )


@pytest.mark.conforms(18, 43)
@pytest.mark.parametrize(
    ("refers", "named"),
    [
        ({}, []),
        ({"references": "<1@home.test> <2@home.test>"}, ["<1@home.test>", "<2@home.test>"]),
        ({"in_reply_to": "<2@home.test>"}, ["<2@home.test>"]),
        ({"in_reply_to": "<2@home.test> <3@home.test>"}, []),
        ({"references": "<1@home.test>", "in_reply_to": "<9@home.test>"}, ["<1@home.test>"]),
    ],
)
def test_an_answer_goes_on_with_the_thread_of_what_it_answers(refers, named, stage):
    """RFC 5322 3.6.4: its References and its Message-ID; one In-Reply-To stands in for the former."""
    asks = Mail(ANA, "status", message_id="<77@home.test>", **refers)
    (answer,) = stage.arrive(asks, path=ANA, results=VOUCHED)
    assert str(answer.mail["References"]).split() == [*named, "<77@home.test>"]


@pytest.mark.conforms("43a")
def test_a_question_to_whom_wrote_is_an_answer_and_a_check_in_is_none(stage):
    """RFC 3834 5.2: auto-generated is never for a direct answer, and a confirmation is one."""
    (question,) = stage.arrive(Mail(MALLORY, "join talk"))
    assert question.kind == "confirm"
    assert str(question.mail["Auto-Submitted"]) == "auto-replied"
    assert str(stage.last(PRIYA, "check-in").mail["Auto-Submitted"]) == "auto-generated"


@pytest.mark.conforms(39)
def test_behind_the_from_of_an_answer_a_person_reads(stage):
    """RFC 3834 3.1.1: whoever is not understood there twice is read by an organizer."""
    (answer,) = stage.arrive(Mail(ANA, "status"), path=ANA, results=VOUCHED)
    sender = answer.mail["From"].addresses[0].addr_spec
    for number in (1, 2):
        words = f"quokka florb {number}, would it?"
        stage.arrive(
            Mail(ANA, words, sender, message_id=f"<{number}.q@home.test>"),
            path=ANA, results=VOUCHED,
        )  # fmt: skip
    assert "unclear" in {matter["kind"] for matter in rows(stage)["matter"].values()}


# what we get ------------------------------------------------------------------------------------


@pytest.mark.conforms(12)
@pytest.mark.parametrize(("hops", "answered"), [(45, True), (51, False), (150, False)])
def test_a_mail_that_went_round_is_answered_no_more(hops, answered, stage):
    first = [("Received", f"from a{n}.test by b{n}.test; Tue, 12 Jan 2027 10:00:00 +0000")
             for n in range(hops)]  # fmt: skip
    seen = watched(stage, lambda: stage.arrive(Mail(ANA, "status", first=first), path=ANA))
    assert bool(seen.sent) is answered
    assert seen.disposition == ("processed" if answered else "ignored")


@pytest.mark.conforms(27)
@pytest.mark.parametrize("subject", ["=?utf-8?b?!!!?= status", "=?nope?q?a?=", "=?utf-8?q?open"])
def test_a_broken_encoded_word_is_shown_as_it_is(subject):
    assert parse(bytes(Mail(ANA, "x", subject=subject)), Envelope()).subject == subject


@pytest.mark.conforms(28)
def test_a_parameter_in_a_thousand_pieces_is_bounded_and_names_no_path(stage):
    pieces = "; ".join(f"filename*{n}=../../etc/" for n in range(1_000))
    kind, body = mixed(
        ("Content-Type: text/plain", "status"),
        (f"Content-Type: text/plain\nContent-Disposition: attachment; {pieces}", "leave deploy"),
    )
    mail = Mail(ANA, body, content_type=kind)
    seen = watched(stage, lambda: stage.arrive(mail, path=ANA, results=VOUCHED))
    assert (seen.mails, seen.changed) == ((f"answer > {ANA}",), ())


@pytest.mark.conforms(30)
def test_text_is_composed_and_letters_stay_what_they_are():
    decomposed = unicodedata.normalize("NFD", "Zoë ﬁnds ① ſ")
    read = parse(bytes(Mail(ANA, decomposed, subject=decomposed)), Envelope())
    assert read.subject == unicodedata.normalize("NFC", decomposed)
    assert "ﬁ" in read.subject


@pytest.mark.conforms(89)
@pytest.mark.parametrize("name", ["postmaster", "abuse"])
@pytest.mark.parametrize("words", ["leave deploy", "join talk", "stop"])
def test_postmaster_is_for_people_and_takes_no_command(name, words, stage):
    mail = Mail(ANA, words, f"{name}@{HOST}")
    seen = watched(stage, lambda: stage.arrive(mail, path=ANA, results=VOUCHED))
    assert not {column for column in seen.changed if column.startswith(("enroll", "person.state"))}
    assert {KENDALL} <= {mail.to for mail in seen.sent}


@pytest.mark.conforms(89)
@pytest.mark.parametrize("words", ["leave deploy", "join talk", "stop"])
@pytest.mark.parametrize("cc", ["", "Team <mentoring@lab.test>"], ids=["alone", "and to us"])
def test_where_one_account_is_ours_its_hosts_postmaster_is_for_people(words, cc, tmp_path):
    """Unless it names us as well: then the postmaster only has a copy."""
    stage = scene(tmp_path, mailbox=True)
    mail = Mail(ANA, words, "Postmaster@LAB.test", cc=cc)
    seen = watched(stage, lambda: stage.arrive(mail, path=ANA, to="mentoring@lab.test"))
    stage.play.app.database.close()
    wanted = {f"confirm > {ANA}"} if cc else {f"moderation > {KENDALL}", f"moderation > {EMILY}"}
    assert wanted <= set(seen.mails)
    assert not {column for column in seen.changed if column.startswith(("enroll", "person.state"))}


@pytest.mark.conforms(43, "43e", 61, "I32")
def test_nobody_is_written_to_but_whom_it_is_from(stage):
    mail = Mail(ANA, "status", cc=VICTIM, fields=[
        ("Reply-To", VICTIM), ("Sender", VICTIM), ("Disposition-Notification-To", VICTIM),
        ("Return-Receipt-To", VICTIM),
    ])  # fmt: skip
    assert [one.to for one in stage.arrive(mail, path=VICTIM, results=VOUCHED)] == [ANA]


@pytest.mark.conforms("43c")
def test_auto_in_a_subject_makes_nobody_a_machine(stage):
    mail = Mail(ANA, "status", subject="Auto: what about mine?")
    assert [one.kind for one in stage.arrive(mail, path=ANA, results=VOUCHED)] == ["answer"]


# what holds -------------------------------------------------------------------------------------


@pytest.mark.conforms("I11")
def test_every_attempt_sends_the_same_bytes(stage):
    tried: list[bytes] = []

    def busy(_: str, data: bytes) -> Outcome | None:
        tried.append(data)
        return Outcome(OutcomeKind.DEFERRED, 451, "4.3.0 busy") if len(tried) < 3 else None

    stage.play.answers = busy
    stage.write(ANA, "status")
    stage.play.forward(hours=2)
    assert tried[0] == tried[1] == tried[2] == stage.last(ANA, "answer").data


@pytest.mark.conforms("I19")
def test_a_goal_is_one_badge_however_often_it_is_confirmed(stage):
    stage.reply(ANA, "welcome", "done deploy https://example.org/server")
    assert "badge" in {mail.kind for mail in stage.reply(PRIYA, "claim", "yes")}
    later = stage.reply(PRIYA, "claim", "yes") + stage.reply(PRIYA, "claim", "yes, she did")
    later += stage.write(ANA, "done deploy https://example.org/server")
    assert "badge" not in {mail.kind for mail in later}
    assert len(rows(stage)["badge"]) == 1
