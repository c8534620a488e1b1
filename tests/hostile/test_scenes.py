"""Attacks that take more than one mail, and what is left behind by one."""

from dataclasses import replace

import pytest

from mailflow import trace
from mailflow.mail.inbound import content_key
from mailflow.mail.route import OurAddresses
from tests.hostile.raw import Mail
from tests.hostile.scene import (
    ANA,
    BEN,
    HOST,
    LIST,
    MALLORY,
    PRIYA,
    SAM,
    VICTIM,
    Scene,
    scene,
)
from tests.hostile.watch import mailed, rows, watched
from tests.play import Received, play

PASS = "dmarc=pass header.from=home.test"


@pytest.fixture
def stage(tmp_path):
    made = scene(tmp_path, border=True)
    yield made
    made.play.app.database.close()


# loops ------------------------------------------------------------------------------------------


class Neighbors:
    """Two programs that write to each other; `thins` takes fields away, as some gateways do."""

    def __init__(self, folder, thins=()):
        self.thins = thins
        self.programs = {}
        for host in ("one.test", "two.test"):
            (folder / host).mkdir()
            made = play(folder / host)
            made.app = replace(made.app, ours=OurAddresses(host))
            self.programs[host] = made
        self.crossed = 0

    def cross(self, mails: list[Received]) -> None:
        """Hand over until both are silent."""
        waiting = list(mails)
        while waiting:
            mail = waiting.pop(0)
            host = mail.to.rpartition("@")[2]
            if host not in self.programs:
                continue
            self.crossed += 1
            assert self.crossed < 20, "they do not fall silent"
            lines = mail.data.split(b"\r\n")
            kept = [line for line in lines if not line.lower().startswith(self.thins)]
            waiting += self.programs[host].deliver(b"\r\n".join(kept), mail.sender)

    def close(self):
        for made in self.programs.values():
            made.app.database.close()


@pytest.mark.parametrize(
    "thins",
    [
        (b"\0",),
        (b"mailflow-mail",),
        (b"auto-submitted", b"x-auto-response-suppress"),
        (b"mailflow-mail", b"x-auto-response-suppress"),
    ],
)
@pytest.mark.parametrize("words", ["join deploy", "help", "cohorts", "what is this?"])
def test_two_programs_that_write_to_each_other_fall_silent(words, thins, tmp_path):
    """Somebody writes to one of them in the other's name."""
    both = Neighbors(tmp_path, thins)
    forged = bytes(Mail("signup@two.test", words, "signup@one.test"))
    both.cross(both.programs["one.test"].deliver(forged, "signup@two.test"))
    assert 1 <= both.crossed <= 4
    both.close()


def test_our_own_mail_comes_back(stage):
    before = len(stage.play.sent)
    for mail in list(stage.play.sent):
        stage.play.deliver(mail.data, mail.sender)
        stage.play.deliver(mail.data.replace(b"Mailflow-Mail:", b"X-Old:"), mail.sender)
    assert len(stage.play.sent) == before


# the same mail again ------------------------------------------------------------------------------

SIGNED = Mail(text="leave deploy", message_id="<1@home.test>")


@pytest.mark.parametrize(
    "fields",
    [
        [("Comments", "again")],
        [("X-Anything", "again")],
        [("In-Reply-To", "<x@evil.test>"), ("References", "<x@evil.test>")],
        [("Reply-To", MALLORY)],
        [("List-Id", "<x.evil.test>")],
        [("DKIM-Signature", "v=1; d=evil.test")],
        [("Keywords", "again"), ("Importance", "high")],
    ],
)
def test_a_signed_mail_is_replayed_with_fields_that_nobody_signed(fields, stage):
    first = watched(stage, lambda: stage.arrive(SIGNED, path=ANA, results=PASS))
    assert first.mails == (f"left > {ANA}",)
    stage.write(ANA, "join deploy")
    again = replace(SIGNED, fields=fields)
    seen = watched(stage, lambda: stage.arrive(again, path=MALLORY, results=PASS))
    assert (seen.mails, seen.changed) == ((), ())


@pytest.mark.parametrize(
    "other",
    [
        replace(SIGNED, sender=BEN),
        replace(SIGNED, text="leave deploy now"),
        replace(SIGNED, message_id="<2@home.test>"),
        replace(SIGNED, subject="another"),
        replace(SIGNED, date="Tue, 12 Jan 2027 10:00:01 +0000"),
        replace(SIGNED, to=LIST),
    ],
)
def test_another_mail_is_another_mail(other):
    assert content_key(bytes(other)) != content_key(bytes(SIGNED))


# a border that is not everywhere -----------------------------------------------------------------


def test_a_border_that_left_its_field_out_below_is_believed_no_more(tmp_path):
    made = scene(tmp_path, border=True, received_above=1)

    def leaves(number: int, results: str) -> tuple[str, ...]:
        mail = Mail(
            text="leave deploy", message_id=f"<{number}@home.test>", sender=(ANA, BEN)[number]
        )
        return mailed(made.arrive(mail, results=results, below=True))

    assert leaves(0, PASS) == (f"left > {ANA}",)
    made.arrive(Mail(MALLORY, "help"), results="", below=True)
    assert sorted(mail.kind for mail in made.play.sent[-3:]) == ["help", "trouble", "trouble"]
    assert leaves(1, PASS) == (f"confirm > {BEN}",)
    made.arrive(Mail(MALLORY, "cohorts"), results="", below=True)
    assert "trouble" not in [mail.kind for mail in made.play.sent[-2:]]
    made.play.app.database.close()


def test_a_border_above_our_received_may_leave_its_field_out(stage):
    assert mailed(stage.arrive(Mail(MALLORY, "help"), results="")) == (f"help > {MALLORY}",)


# what is somebody else's ----------------------------------------------------------------------------


def test_who_only_heard_of_a_change_cannot_take_it_back(stage):
    stage.reply(BEN, "welcome", "stuck deploy: the server does not boot")
    seen = watched(stage, lambda: stage.reply(SAM, "stuck", "undo"))
    assert [column for column in seen.changed if column.startswith("enrollment")] == []
    mine = watched(stage, lambda: stage.reply(BEN, "answer", "undo"))
    assert "enrollment.stuck_at" in mine.changed


def test_a_name_that_a_forger_chose_is_shown_to_nobody(stage):
    stage.arrive(Mail(f"Foul Zanzibar <{VICTIM}>", "join deploy"))
    asked = stage.last(VICTIM, "confirm")
    to, ids = str(asked.mail["Reply-To"]), str(asked.mail["Message-ID"])
    yes = Mail(f"Vic Doe <{VICTIM}>", "yes", to, in_reply_to=ids)
    sent = [*stage.arrive(yes, path=VICTIM), *stage.play.forward(days=2)]
    assert "zanzibar" not in "".join(str(mail.mail) for mail in sent).casefold()
    assert any("Vic Doe" in mail.text for mail in sent if mail.to == SAM)


def test_the_id_of_a_mail_to_one_person_does_not_reach_the_list(stage):
    secret = stage.message_id(ANA, "welcome")
    sent = stage.write(ANA, "Hello, everybody!", to=LIST, in_reply_to=secret, references=secret)
    assert mailed(sent) == (f"post > {BEN}", f"post > {PRIYA}", f"post > {SAM}")
    assert not [mail for mail in sent if secret in str(mail.mail)]


def test_an_answered_post_keeps_its_thread(stage):
    known = stage.message_id(BEN, "post")
    sent = stage.write(ANA, "And hello again!", to=LIST, in_reply_to=known)
    assert {str(mail.mail["In-Reply-To"]) for mail in sent} == {known}


def test_a_post_holds_no_token_of_its_writer(stage):
    token = stage.token(ANA, "welcome")
    words = f"Look what they wrote: answer to re+{token}@{HOST} or mailto:re%2B{token}%40{HOST}"
    sent = stage.write(ANA, f"Hello, everybody!\n\n{words}", to=LIST)
    assert len(sent) == 3
    assert token not in "".join(str(mail.mail) for mail in sent)
    assert token not in str(rows(stage))


def test_a_note_of_a_check_in_holds_no_token(stage):
    token = stage.token(PRIYA, "check-in")
    stage.reply(PRIYA, "check-in", f"1 good, she wrote to re+{token}@{HOST} by mistake")
    assert "by mistake" in str(rows(stage)["round"])
    assert token not in str(rows(stage))


def test_a_token_stands_nowhere_in_the_store_and_its_kinds_are_no_use_for_each_other(stage):
    token = stage.token(ANA, "welcome")
    returned = stage.last(ANA, "welcome").sender.partition("+")[2].partition("@")[0]
    assert len(returned) == len(token)
    assert returned != token
    for address in (f"re+{returned}@{HOST}", f"stop+{returned}@{HOST}", f"stop+{token}@{HOST}"):
        mail = Mail(ANA, "leave deploy", address, message_id=f"<{address[:6]}@x.test>")
        seen = watched(stage, lambda mail=mail: stage.arrive(mail, path=ANA))
        assert seen.evidence in (0, None)
        assert not [column for column in seen.changed if column.startswith("enrollment")]


def test_what_an_operator_reads_of_a_mail_moves_no_terminal(stage: Scene):
    stage.arrive(
        b"From: a@x.test\r\nFrom: b@x.test\r\nSubject: \x1b[2J\x9b1m\x07\r\n\r\n\x1b]0;x\r\n"
    )
    app = stage.play.app
    with app.database.read(app.settings) as work:
        (parked,) = work.inbox.quarantined()
    shown = trace.QUARANTINE["show"](app, parked.id) + trace.QUARANTINE["list"](app, 0)
    assert r"\x1b[2J" in "\n".join(shown)
    assert all(line.replace("\t", " ").isprintable() for line in shown)
