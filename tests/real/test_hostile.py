"""Forged mail and a real mailbox: fetched by IMAP as a backlog, and once more without a cursor."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from mailflow.mail.address import canonical
from mailflow.mail.inbound import Envelope, parse
from mailflow.serving import poll
from mailflow.transport.imap import ImapMailbox
from mailflow.transport.settings import ImapSettings
from tests.hostile.case import PENDING, octets_of
from tests.hostile.families import FAMILIES
from tests.hostile.raw import Mail
from tests.hostile.scene import ANA, EMILY, KENDALL, MALLORY, Scene, scene
from tests.hostile.watch import changes, rows

#: The families in which nothing is written by whom it says.
FORGED = ("identity", "disguise", "gaps", "results")
#: What a mail of theirs may do to a question that is open.
ASKED = {f"confirmation.{c}" for c in ("asked_at", "expires_at", "intents", "text")}
LONGEST = 60_000
CASES = [
    case
    for family in FORGED
    for case in FAMILIES[family]
    if not (case.prepare or case.below or case.version)
]


def built(made: Scene) -> list[bytes]:
    found = []
    for number, case in enumerate(CASES):
        mail = case.mail(made) if callable(case.mail) else case.mail
        raw = made.as_delivered(mail, path=case.path, to=case.to, results=case.results)[1]
        # Many say the same, word for word, below what servers add.
        found.append(raw[:LONGEST].replace(b"<1.x@", b"<%d.x@" % number, 1))
    return found


def test_forged_mail_in_a_backlog_and_again(
    settings: ImapSettings, deliver: Callable[..., None], tmp_path: Path
) -> None:
    made = scene(tmp_path, border=True)
    app, mails = made.play.app, built(made)
    for raw in mails:
        deliver(raw)
    before, known = rows(made), len(made.play.sent)
    with ImapMailbox(settings) as mailbox:
        mailbox.connect()
        fetched = poll.fetch_all(app, mailbox, backlog=True)
        assert len(mails) - 20 < fetched <= len(mails)
        made.play.run()
        after, sent = rows(made), made.play.sent[known:]
        assert set(changes(before, after)) <= PENDING | ASKED | {"+notice"}
        writers = {parse(octets_of(mail), Envelope()).sender for mail in mails}
        assert {canonical(mail.to) for mail in sent} <= writers | {KENDALL, EMILY, MALLORY}
        with app.database.work(app.settings) as work:
            work._link.connection.execute(text("delete from cursor"))
        poll.fetch_all(app, mailbox, backlog=True)
    made.play.run()
    assert made.play.sent[known:] == sent
    assert rows(made) == after
    app.database.close()


WORD = b"Authentication-Results: mx.lab.test; dmarc=none\r\n"
HOP = b"Received: from x by mx.lab.test; Tue, 12 Jan 2027 10:00:00 +0000\r\n"
REST = b"From: a@b.test\r\nTo: signup@mentoring.lab.test\r\nSubject: hi\r\n\r\nhello\r\n"


@pytest.mark.parametrize("gap", [False, True])
def test_the_last_mails_tell_whether_the_border_writes_into_each(
    gap: bool, settings: ImapSettings, deliver: Callable[..., None], tmp_path: Path
) -> None:
    made = scene(tmp_path, border=True, received_above=2)  # Dovecot's own hop is on top
    for _ in range(3):
        deliver(HOP + WORD + REST)
    if gap:
        deliver(HOP + REST)
    known = len(made.play.sent)
    with ImapMailbox(settings) as mailbox:
        mailbox.connect()
        poll.look_back(made.play.app, mailbox)
        poll.look_back(made.play.app, mailbox)
    made.play.run()
    told = [mail.to for mail in made.play.sent[known:] if mail.kind == "trouble"]
    assert sorted(told) == ([EMILY, KENDALL] if gap else [])
    made.play.app.database.close()


def test_two_answers_in_one_poll_and_both_once_more(
    settings: ImapSettings, deliver: Callable[..., None], tmp_path: Path
) -> None:
    """A yes, a no behind it, and a machine's copy before both; then the mailbox is read anew."""
    made = scene(tmp_path, border=True)
    app = made.play.app
    made.arrive(Mail(text="leave deploy", subject="hello"), results="dmarc=none")
    to, ids = made.reply_to(ANA, "confirm"), made.message_id(ANA, "confirm")
    yes = Mail(ANA, "yes", to, in_reply_to=ids, message_id="<1@home.test>")
    looped = replace(yes, fields=[("X-OTRS-Loop", "yes")])
    no = replace(yes, text="no", message_id="<2@home.test>")
    for mail in (looped, yes, no):
        deliver(made.as_delivered(mail, path=ANA)[1])
    known = len(made.play.sent)
    with ImapMailbox(settings) as mailbox:
        mailbox.connect()
        assert poll.fetch_all(app, mailbox, backlog=True) == 3
        made.play.run()
        sent = [one.kind for one in made.play.sent[known:] if one.to == ANA]
        with app.database.work(app.settings) as work:
            work._link.connection.execute(text("delete from cursor"))
        assert poll.fetch_all(app, mailbox, backlog=True) == 0
    made.play.run()
    assert sent == ["left", "answer"]
    assert [one.kind for one in made.play.sent[known:] if one.to == ANA] == sent
    app.database.close()
