"""Attacks that take more than one mail, and what is left behind by one."""

import re
import sqlite3

import pytest

from mailflow.commands import COMMANDS, HELP
from mailflow.mail.lint import lint
from mailflow.operators import export, trace
from tests.hostile.case import PENDING
from tests.hostile.raw import Mail, mixed
from tests.hostile.scene import (
    ANA,
    BEN,
    EMILY,
    FRED,
    HOST,
    KENDALL,
    LIST,
    PRIYA,
    SAM,
    VICTIM,
    Scene,
    scene,
)
from tests.hostile.watch import changes, mailed, rows, watched

# text is data, also later ---------------------------------------------------------------------------


@pytest.mark.conforms("I40")
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


# every word there is --------------------------------------------------------------------------------

WORDS = (
    *(example for command in (*COMMANDS, HELP) for example in command.examples),
    "forget me", "export", "I want to leave", "step down", "1 good", "1 done", "all good", "yes",
    "no", "later", "ok 1", "undo", "mine", "unsubscribe", "private: help me", "remove ben@home.test",
)  # fmt: skip


@pytest.mark.parametrize(
    ("who", "stolen"),
    [
        (KENDALL, ()),
        (PRIYA, ()),
        (ANA, ()),
        (FRED, ()),
        (KENDALL, (ANA, "welcome")),
        (PRIYA, (KENDALL, "digest")),
        (ANA, (PRIYA, "check-in")),
        (BEN, (FRED, "confirm")),
    ],
)
def test_no_word_acts_on_a_bare_from_nor_on_what_belongs_to_another(who, stolen, tmp_path):
    """Whatever a command's help gives as an example, in somebody's name, one after the other."""
    made = scene(tmp_path)
    ids = made.message_id(*stolen) if stolen else ""
    before = rows(made)
    for number, words in enumerate(WORDS):
        mail = Mail(who, words, message_id=f"<{number}@x.test>", in_reply_to=ids)
        sent = made.arrive(mail)
        assert {one.to for one in sent} <= {who, KENDALL, EMILY}
    beyond = {column for column in changes(before, rows(made)) if "confirmation" not in column}
    assert beyond <= PENDING
    made.play.app.database.close()


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


@pytest.mark.parametrize("state", ["banned", "erased"])
@pytest.mark.parametrize(
    ("who", "kind", "text"),
    [
        (FRED, "confirm", "yes"),
        (ANA, "welcome", "leave deploy"),
        (ANA, "welcome", "Hello all of you"),
        (PRIYA, "check-in", "1 good"),
    ],
)
def test_the_tokens_of_whoever_is_gone_open_nothing(who, kind, text, state, stage):
    store = sqlite3.connect(str(stage.play.app.database.engine.url.database))
    store.execute("update person set state = ? where address = ?", (state, who))
    store.commit()
    store.close()
    seen = watched(stage, lambda: stage.reply(who, kind, text))
    assert (seen.mails, seen.changed) == ((), ())


def test_the_id_of_a_mail_to_one_person_does_not_reach_the_list(stage):
    secret = stage.message_id(ANA, "welcome")
    sent = stage.write(ANA, "Hello, everybody!", to=LIST, in_reply_to=secret, references=secret)
    assert mailed(sent) == (f"post > {BEN}", f"post > {PRIYA}", f"post > {SAM}")
    assert not [mail for mail in sent if secret in str(mail.mail)]


def test_an_answered_post_keeps_its_thread(stage):
    known = stage.message_id(BEN, "post")
    sent = stage.write(ANA, "And hello again!", to=LIST, in_reply_to=known)
    assert {str(mail.mail["In-Reply-To"]) for mail in sent} == {known}


@pytest.mark.conforms("I35")
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


@pytest.mark.conforms("I35")
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


@pytest.mark.conforms("I40")
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


@pytest.mark.conforms(60)
def test_a_complaint_counts_at_the_return_address_of_a_mail_alone(stage):
    mine = stage.last(ANA, "welcome")
    answers = stage.reply_to(ANA, "welcome")
    for to in (f"signup@{HOST}", answers, answers.replace("re+", "bounce+")):
        seen = watched(stage, lambda to=to: stage.arrive(complaint(to), path=""))
        assert (seen.mails, seen.changed, seen.disposition) == ((), (), "ignored")
    seen = watched(stage, lambda: stage.arrive(complaint(mine.sender), path=""))
    assert seen.changed == ("+matter", "person.state")
    assert ANA not in {mail.to for mail in stage.play.forward(days=15)}
