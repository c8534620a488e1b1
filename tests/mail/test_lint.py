"""What no mail of ours may be (TRUST I37): one good mail, and each way to spoil it."""

from datetime import UTC, datetime

import pytest

from mailflow.mail.compose import Auto, Mailbox, MailingList, Outgoing, compose
from mailflow.mail.lint import lint
from mailflow.mail.route import OurAddresses
from tests import play

OURS = OurAddresses("mentoring.lab.test")
MAIL = Outgoing(
    kind="check-in",
    sender=Mailbox("signup@mentoring.lab.test", "Open Mentoring"),
    to=Mailbox("ana@home.test", "Ana Sílva"),
    subject="deploy check-in",
    date=datetime(2027, 1, 12, 9, tzinfo=UTC),
    message_id="<1.0.a@mentoring.lab.test>",
    reply_to=Mailbox("re+x@mentoring.lab.test", "Open Mentoring"),
    in_reply_to="<0@home.test>",
    references=("<0@home.test>",),
    unsubscribe=("mailto:stop+x@mentoring.lab.test?subject=unsubscribe",),
)
GOOD = compose(MAIL, "Hello Ana,\n\nhow are you?\n")


@pytest.mark.conforms(17, 18, 24, "I37")
def test_a_mail_as_we_write_it_is_fit():
    assert lint(GOOD, OURS.is_ours) == ()


def test_a_post_goes_to_its_list_and_says_so():
    group = MailingList("deploy.mentoring.lab.test", "deploy", "cohort-deploy@mentoring.lab.test")
    to = Mailbox(group.post, "deploy")
    post = Outgoing(
        "post", to, to, "hi", MAIL.date, "<2@mentoring.lab.test>", auto=Auto.NO, list=group
    )
    assert lint(compose(post, "Hello all\n"), OURS.is_ours) == ()


def field(name: bytes) -> bytes:
    """The whole line of a field of the good mail."""
    return next(line for line in GOOD.split(b"\r\n") if line.startswith(name + b":")) + b"\r\n"


@pytest.mark.conforms(3, 17, 19, 20, 21, 22, 50, "I37")
@pytest.mark.parametrize(
    ("was", "becomes", "fault"),
    [
        (b"how are", b"how\rare", "a bare CR or LF"),
        (b"Hello Ana,\r\n", b"Hello Ana,\n", "a bare CR or LF"),
        (b"Subject: ", b"Subject: a\rb", "a bare CR or LF"),
        (b"Subject: ", b"Subject: a\nb", "a bare CR or LF"),
        (b"Hello", b"Hel\0lo", "a control character"),
        (b"Hello", b"\x1b[2J", "a control character"),
        (b"Hello", b"H\xc3\xa9llo", "a body that is not 7-bit"),
        (b"Subject: ", b"Subject: \xc3\xa9", "a header that is not ASCII"),
        (b"Hello", b"x" * 999, "a line over 998 octets"),
        (b"Subject:", b"Subject", "a header line that is no field"),
        (b"Subject:", b"\r\nSubject:", "0 × subject"),
        (b"Subject:", b"Bcc: all@evil.test\r\nSubject:", "bcc in a mail of ours"),
        (b"Subject:", b"From: x@evil.test\r\nSubject:", "2 × from"),
        (b"Subject:", b"To: x@evil.test\r\nSubject:", "2 × to"),
        (b"Subject:", b"Subject: x\r\nSubject:", "2 × subject"),
        (b"Subject:", b"Date: Tue, 12 Jan 2027 09:00:00 +0000\r\nSubject:", "2 × date"),
        (b"Subject:", b"Message-ID: <2@home.test>\r\nSubject:", "2 × message-id"),
        (b"Subject:", b"In-Reply-To: <2@home.test>\r\nSubject:", "2 × in-reply-to"),
        (b"Subject:", b"References: <2@home.test>\r\nSubject:", "2 × references"),
        (b"Subject:", b"Sender: x@evil.test\r\nSubject:", "sender in a mail of ours"),
        (field(b"From"), b"From: a@x.test, b@x.test\r\n", "from is not one mailbox"),
        (b"Subject:", b"Return-Path: <x@y.test>\r\nSubject:", "return-path in a mail of ours"),
        (b"Subject:", b"Disposition-Notification-To: x@y.test\r\nSubject:", "disposition-notif"),
        (b"Subject:", b"Reply-To: x@y.test\r\nSubject:", "2 × reply-to"),
        (field(b"Date"), b"", "0 × date"),
        (field(b"Date"), b"Date: yesterday\r\n", "date is malformed"),
        (field(b"Date"), b"Date: Tue, 12 Jan 2027 09:00:00 -0000\r\n", "date has no zone"),
        (field(b"Message-ID"), b"Message-ID: <a@b@c>\r\n", "message-id is malformed"),
        (field(b"Message-ID"), b"Message-ID: a@b\r\n", "message-id is malformed"),
        (field(b"In-Reply-To"), b"In-Reply-To: <a> <b>\r\n", "in-reply-to is malformed"),
        (field(b"References"), b"References: <a@b> x\r\n", "references are malformed"),
        (field(b"To"), b"To: ana@home.test, x@evil.test\r\n", "to is not one mailbox"),
        (field(b"To"), b"To: <=?utf-8?q?ana?=@home.test>\r\n", "to is not one mailbox"),
        (field(b"To"), b"To: undisclosed:;\r\n", "to is not one mailbox"),
        (field(b"To"), b"To: signup@mentoring.lab.test\r\n", "To is an address of our own"),
        (field(b"To"), b"To: X <RE+x@Mentoring.Lab.Test>\r\n", "To is an address of our own"),
        (field(b"Reply-To"), b"Reply-To: =?utf-8?q?x=40y.test?=\r\n", "an encoded-word in reply-to"),
        (field(b"Auto-Submitted"), b"", "neither Auto-Submitted nor List-Id"),
        (field(b"Auto-Submitted"), b"Auto-Submitted: no\r\n", "Auto-Submitted: no"),
        (field(b"List-Unsubscribe"), b"List-Unsubscribe: x@y.test\r\n", "List-Unsubscribe: x@y.test"),
        (b"Subject:", b"List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\nSubject:", "without an https link"),
        (b"Subject:", b"X-Empty:\r\nSubject:", "x-empty is empty"),
        (b"Subject:", b"X-Folded: a\r\n \r\nSubject:", "a folded line of blanks alone"),
    ],
)  # fmt: skip
def test_each_way_to_spoil_it_is_found(was, becomes, fault):
    assert was in GOOD
    found = lint(GOOD.replace(was, becomes, 1), OURS.is_ours)
    assert any(fault in one for one in found), found


@pytest.mark.conforms("I37")
def test_a_mail_that_is_not_fit_never_leaves_and_its_cause_is_kept(tmp_path):
    """An organizer's address that is one of the program's own: a slip of the configuration."""
    own = "organizers@mentoring.lab.test"
    program = play.play(tmp_path, play.settings(organizers=(own,), private_contacts=(own,)))
    program.write("ana@home.test", "Could somebody call me?", to=own)
    sent = program.forward(hours=2)
    assert not [mail for mail in sent if mail.to == own]
    with program.app.database.read(program.app.settings) as work:
        (parked,) = work.inbox.quarantined()
    assert "To is an address of our own" in parked.error
    assert program.kinds("ana@home.test") == []
    program.write("ana@home.test", "help")  # the next one is served
    assert program.kinds("ana@home.test") == ["help"]
    program.app.database.close()
