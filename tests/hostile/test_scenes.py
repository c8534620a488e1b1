"""Attacks that take more than one mail, and what is left behind by one."""

import re
from dataclasses import replace

import pytest

from mailflow import export, trace
from mailflow.mail.inbound import content_key
from mailflow.mail.lint import lint
from mailflow.mail.route import OurAddresses
from tests.hostile.raw import Mail, mixed
from tests.hostile.scene import (
    ANA,
    BEN,
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


@pytest.mark.parametrize(
    "fields",
    [
        [("Auto-Submitted", "auto-replied")],
        [("Precedence", "bulk")],
        [("List-Id", "<x.evil.test>")],
        [("Mailflow-Mail", "x")],
        [("X-Nul", b"a\0b")],
        [("From", MALLORY)],
    ],
)
def test_a_copy_that_nobody_believes_does_not_cancel_the_mail(fields, stage):
    """Somebody in Cc was faster."""
    stage.arrive(replace(SIGNED, fields=fields), path=MALLORY)
    assert mailed(stage.arrive(SIGNED, path=ANA, results=PASS)) == (f"left > {ANA}",)


def test_a_copy_with_the_null_sender_does_not_cancel_the_mail(stage):
    stage.arrive(SIGNED, path="")
    assert mailed(stage.arrive(SIGNED, path=ANA, results=PASS)) == (f"left > {ANA}",)


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


# text is data, also later ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        '"<script>alert(1)</script>"',
        '"<img src=x onerror=alert(1)>"',
        '"{{ 7 * 7 }}{% raw %}"',
        "\"=cmd|' /C calc'!A0\"",
        '"Robert\\"); DROP TABLE person;--"',
        "=?utf-8?q?Vic=0D=0ABcc=3A_all?=",
        "=?utf-8?b?G1syShtdMDt4Bw==?=",
        "=?utf-8?b?4oCuY2lW4oCs?=",
        '"../../etc/passwd"',
        '"%s%n%x"',
        "V" * 500,
    ],
)
def test_an_odd_name_is_a_name_wherever_it_is_shown(name, stage):
    stage.write(VICTIM, "join deploy", sender=f"{name} <{VICTIM}>")
    sent = stage.reply(VICTIM, "confirm", "yes", sender=f"{name} <{VICTIM}>")
    sent += stage.write(VICTIM, "Hello, everybody!", to=LIST, sender=f"{name} <{VICTIM}>")
    sent += stage.play.forward(days=8)
    readers = {mail.to for mail in sent}
    assert readers >= {VICTIM, ANA, PRIYA, SAM, KENDALL}
    for mail in sent:
        assert lint(mail.data, stage.play.app.ours.is_ours) == ()
        page = mail.mail.get_body(("html",))
        assert page is None or not re.search("<(?:script|img)", str(page.get_content()))
        assert not re.search(
            "[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e]", mail.text.replace("\r\n", "\n")
        )
        assert not {"bcc", "x-injected"} & {key.lower() for key in mail.mail}
    app = stage.play.app
    with app.database.read(app.settings) as work:
        found = export.export(work, app.settings, app.clock())
    for line in export.csv("people", found).splitlines()[1:]:
        assert not line.startswith(("=", "+", "@", "-"))
        assert ",=" not in line
        assert ',"=' not in line


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


def test_a_yes_starts_what_its_mail_showed(stage):
    stage.write(VICTIM, "join deploy")
    assert stage.arrive(Mail(VICTIM, "mentor deploy")) == []
    sent = stage.reply(VICTIM, "confirm", "yes")
    assert mailed(sent) == (f"welcome > {VICTIM}",)
    assert 'please write "mentor deploy" again' in " ".join(sent[0].text.split())
    assert not [row for row in rows(stage)["assignment"].values() if row["state"] == "invited"]


def test_a_yes_does_not_reach_further_back(stage):
    """A question of before stays as it was, whatever is forged after it."""
    stage.arrive(Mail(text="pause deploy"))
    asked = stage.last(ANA, "confirm")
    stage.arrive(Mail(text="leave deploy", message_id="<2@x.test>"))
    assert stage.last(ANA, "confirm") is not asked
    to, ids = str(asked.mail["Reply-To"]), str(asked.mail["Message-ID"])
    stage.arrive(Mail(ANA, "yes", to, in_reply_to=ids, message_id="<3@x.test>"), path=ANA)
    states = {row["state"] for row in rows(stage)["enrollment"].values()}
    assert "paused" in states
    assert (
        len([row for row in rows(stage)["enrollment"].values() if row["state"] == "withdrawn"]) == 1
    )


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


def test_a_post_that_cannot_be_asked_about_again_is_held_and_not_lost(tmp_path):
    made = scene(tmp_path)
    assert mailed(made.arrive(Mail(text="first", to=LIST), path=ANA)) == (f"confirm > {ANA}",)
    second = Mail(text="second, another one", to=LIST, message_id="<2@home.test>")
    seen = watched(made, lambda: made.arrive(second, path=ANA))
    assert "+post" in seen.changed
    assert not [mail for mail in seen.mails if mail.startswith("post")]
    assert "not sure that they wrote it" in str(rows(made)["matter"])
    made.play.app.database.close()


def complaint(to: str) -> Mail:
    """A provider's report of a spam button (RFC 5965)."""
    kind, body = mixed(
        ("Content-Type: text/plain", "This is an abuse report."),
        (
            "Content-Type: message/feedback-report",
            "Feedback-Type: abuse\nUser-Agent: x\nVersion: 1",
        ),
        ("Content-Type: message/rfc822", f"From: signup@{HOST}\nTo: {ANA}\nSubject: x\n\nx"),
    )
    kind = kind.replace("mixed", "report; report-type=feedback-report")
    return Mail("abuse@isp.test", body, to, subject="Abuse report", content_type=kind)


def test_a_complaint_counts_at_the_return_address_of_a_mail_alone(stage):
    mine = stage.last(ANA, "welcome")
    answers = stage.reply_to(ANA, "welcome")
    for to in (f"signup@{HOST}", answers, answers.replace("re+", "bounce+")):
        seen = watched(stage, lambda to=to: stage.arrive(complaint(to), path=""))
        assert (seen.mails, seen.changed, seen.disposition) == ((), (), "ignored")
    seen = watched(stage, lambda: stage.arrive(complaint(mine.sender), path=""))
    assert seen.changed == ("+matter", "person.state")
    assert ANA not in {mail.to for mail in stage.play.forward(days=15)}
