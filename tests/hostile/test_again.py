"""Mail that comes again: loops, replays, copies that would cancel, a border with gaps."""

from base64 import b64encode
from dataclasses import replace

import pytest

from mailflow.commands.turn import Evidence
from mailflow.mail.inbound import content_key
from mailflow.mail.route import OurAddresses
from tests.hostile.raw import Mail
from tests.hostile.scene import (
    ANA,
    BEN,
    LIST,
    MALLORY,
    scene,
)
from tests.hostile.watch import mailed, watched
from tests.play import Received, play

PASS = "dmarc=pass header.from=home.test"

# loops ------------------------------------------------------------------------------------------


class Neighbors:
    """Two programs that write to each other; `thins` takes fields away, as some gateways do."""

    def __init__(self, folder, thins=(), *, mailbox=False):
        self.thins = thins
        self.programs = {}
        for host in ("one.test", "two.test"):
            (folder / host).mkdir()
            ours = OurAddresses(mailbox=f"us@{host}") if mailbox else OurAddresses(host)
            self.programs[host] = play(folder / host, ours=ours)
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


@pytest.mark.conforms("I17", 40)
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
@pytest.mark.parametrize("mailbox", [False, True], ids=["domain", "mailbox"])
def test_two_programs_that_write_to_each_other_fall_silent(words, thins, mailbox, tmp_path):
    """Somebody writes to one of them in the other's name."""
    both = Neighbors(tmp_path, thins, mailbox=mailbox)
    one, two = (both.programs[host].app.ours.signup for host in ("one.test", "two.test"))
    forged = bytes(Mail(two, words, one))
    both.cross(both.programs["one.test"].deliver(forged, two))
    assert 1 <= both.crossed <= 4
    both.close()


@pytest.mark.parametrize("mailbox", [False, True], ids=["domain", "mailbox"])
def test_two_programs_that_are_in_each_others_lists_fall_silent(mailbox, tmp_path):
    """Somebody makes each a member of the other, as far as that goes, and posts."""
    both = Neighbors(tmp_path, (b"mailflow-mail", b"auto-submitted", b"list-"), mailbox=mailbox)
    one, two = (both.programs[host].app.ours for host in ("one.test", "two.test"))
    for to, sender in ((one, two), (two, one)):
        for number, address in enumerate((sender.signup, sender.organizers, sender.cohort("x"))):
            for goes_to in (to.signup, to.cohort("deploy")):
                ids = f"<{number}@{sender.host}>"
                forged = Mail(address, "join deploy, hello all", goes_to, message_id=ids)
                both.crossed = 0
                both.cross(both.programs[to.host].deliver(bytes(forged), address))
                assert both.crossed <= 4
    both.close()


@pytest.mark.conforms("I17")
def test_our_own_mail_comes_back(stage):
    before = len(stage.play.sent)
    for mail in list(stage.play.sent):
        stage.play.deliver(mail.data, mail.sender)
        stage.play.deliver(mail.data.replace(b"Mailflow-Mail:", b"X-Old:"), mail.sender)
    assert len(stage.play.sent) == before


# the same mail again ------------------------------------------------------------------------------

SIGNED = Mail(text="leave deploy", message_id="<1@home.test>")


@pytest.mark.conforms(73)
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


SEAL = "DKIM-Signature", "v=1; a=rsa-sha256; d={}; s=s; h={}; bh=eA==; b=eA=="
USUAL = "from:to:subject:date"
FIRST = [(SEAL[0], SEAL[1].format("home.test", USUAL))]
LIFTED = replace(SIGNED, first=FIRST)
#: What whoever has the mail may change, and the signature still holds.
CHANGED = {
    "another id": {"message_id": "<2@evil.test>"},
    "another id, and folded": {"message_id": "<3@evil.test>", "text": "leave \tdeploy\n\n\n"},
    "no id": {"message_id": None},
    "another id in Cc": {"message_id": "<4@evil.test>", "cc": "friend@other.test"},
    "another id, one signature less": {"message_id": "<5@evil.test>"},
}


@pytest.mark.conforms(73, "I03")
@pytest.mark.parametrize("changed", CHANGED.values(), ids=list(CHANGED))
@pytest.mark.parametrize("to", ["signup@mentoring.lab.test", LIST])
def test_a_signed_mail_is_replayed_with_another_id(changed, to, stage):
    """Its signer left Message-ID out; so did one of two signers."""
    both = [*FIRST, (SEAL[0], SEAL[1].format("mail.home.test", f"{USUAL}:message-id"))]
    two = "less" in str(changed) or changed == CHANGED["another id, one signature less"]
    first = replace(LIFTED, to=to, first=both if two else FIRST)
    assert mailed(stage.arrive(first, path=ANA, results=PASS)) == (f"left > {ANA}",)
    stage.reply(ANA, "left", "undo")
    again = replace(LIFTED, to=to, **changed)
    seen = watched(stage, lambda: stage.arrive(again, path=MALLORY, results=PASS))
    assert (seen.mails, seen.changed, seen.disposition) == ((), (), "ignored")


@pytest.mark.conforms(73)
def test_a_signed_post_is_sent_out_once(stage):
    post = replace(LIFTED, to=LIST, text="Hello all, I am Ana and I run a lab.")
    assert {m.kind for m in stage.arrive(post, path=ANA, results=PASS)} == {"post"}
    again = replace(post, message_id="<2@evil.test>")
    assert stage.arrive(again, path=MALLORY, results=PASS) == []


def test_who_writes_the_same_twice_is_answered_twice(stage):
    """Another moment, or another id that its domain signed: both are theirs."""
    asks = replace(LIFTED, text="status")
    later = replace(asks, message_id="<2@home.test>", date="Tue, 12 Jan 2027 10:00:09 +0000")
    for mail in (asks, later):
        assert mailed(stage.arrive(mail, path=ANA, results=PASS)) == (f"answer > {ANA}",)
    held = [(SEAL[0], SEAL[1].format("home.test", f"{USUAL}:Message-ID"))]
    third = replace(later, first=held, message_id="<3@home.test>")
    assert mailed(stage.arrive(third, path=ANA, results=PASS)) == (f"answer > {ANA}",)


@pytest.mark.conforms("I06")
@pytest.mark.parametrize(
    "unread",
    [
        [("Content-Type", "application/octet-stream")],
        [("Auto-Submitted", "auto-replied")],
    ],
)
def test_a_copy_that_says_nothing_does_not_stand_in_the_signed_mails_way(unread, stage):
    """Whoever is in Cc rewrites what is not signed, and is faster."""
    copy = replace(LIFTED, message_id="<2@evil.test>")
    raw = bytes(replace(copy, fields=unread))
    kept = [
        line for line in raw.split(b"\r\n") if line != b"Content-Type: text/plain; charset=utf-8"
    ]
    stage.arrive(b"\r\n".join(kept), path=MALLORY, results=PASS)
    assert mailed(stage.arrive(LIFTED, path=ANA, results=PASS)) == (f"left > {ANA}",)


@pytest.mark.conforms(73, "I03")
def test_many_copies_of_a_signed_mail_do_not_hide_the_one_that_acted(stage):
    """Each as the answer to another mail of ours, which nobody signed, so each is another."""
    for number, mail in enumerate(stage.play.sent[:8]):
        ids = str(mail.mail["Message-ID"])
        copy = replace(LIFTED, message_id=f"<{number}@evil.test>", in_reply_to=ids)
        stage.arrive(replace(copy, fields=[("Content-Transfer-Encoding", "base64")]), results=PASS)
    stage.arrive(LIFTED, path=ANA, results=PASS)
    stage.reply(ANA, "left", "undo")
    again = replace(LIFTED, message_id="<99@evil.test>")
    seen = watched(stage, lambda: stage.arrive(again, path=MALLORY, results=PASS))
    assert (seen.mails, seen.changed, seen.disposition) == ((), (), "ignored")


@pytest.mark.conforms("I03")
def test_a_client_that_gives_all_its_mails_one_id_has_none_done_twice(stage):
    """Its sixth wish with a footer, as a list sends it once more."""
    for second in range(5):
        asks = f"Tue, 12 Jan 2027 09:59:0{second} +0000"
        stage.arrive(replace(SIGNED, text="status", date=asks), path=ANA, results=PASS)
    stage.play.forward(hours=2)
    assert mailed(stage.arrive(SIGNED, path=ANA, results=PASS)) == (f"left > {ANA}",)
    stage.reply(ANA, "left", "undo")
    again = replace(SIGNED, text="leave deploy\n-- \nThe list of the deployers")
    seen = watched(stage, lambda: stage.arrive(again, path=ANA, results=PASS))
    assert (seen.mails, seen.changed, seen.disposition) == ((), (), "ignored")


@pytest.mark.conforms(73)
@pytest.mark.parametrize(
    "covered", ["from", "from:to:date", "from:to:subject", "from:to", "from:subject:date:cc"]
)
def test_what_anybody_can_rewrite_proves_nothing(covered, stage):
    """Without Date a signature says nothing of when, without Subject nothing of what it asks,
    and without To nothing of whom.
    """
    mail = replace(SIGNED, first=[(SEAL[0], SEAL[1].format("home.test", covered))])
    assert mailed(stage.arrive(mail, path=ANA, results=PASS)) == (f"confirm > {ANA}",)


LINES = "What is that?\n\n> {}\n"
PARTS = "--a\nContent-Type: text/plain\n\nHello!\n--a\nContent-Type: multipart/mixed; boundary=b\nContent-Disposition: attachment\n\n--b\nContent-Type: text/plain\n\nleave deploy\n--b--\n--a--\n"
PAGE = "<p>What is that?</p><blockquote>\nleave deploy\n</blockquote>"
#: (what its writer had written, as what whoever has it sends it on)
REFORMED = {
    "a quotation as a page": (LINES.format("<p>leave deploy</p>"), "text/html", ""),
    "a quotation as escapes": (LINES.format("x=0Aleave deploy=0A"), "text/plain", "quoted-printable"),
    "a text as octets": (b64encode(b"....leave deploy\n").decode() + " ?", "text/plain", "base64"),
    "a page as a text": (PAGE, "text/plain", ""),
    "escapes as a text": ("He wrote=3A =\nleave deploy", "text/plain", ""),
    "parts as a text": (PARTS, "text/plain", ""),
    "an attachment's boundary": (PARTS, "multipart/mixed; boundary=b", ""),
    "a boundary of the quotation": (f"Hello!\n{PARTS}", "multipart/mixed; boundary=b", ""),
    "two boundaries": (PARTS, "multipart/mixed; boundary=a; boundary=b", ""),
    "a mail within": ("From: x@y.test\n\nleave deploy", "message/rfc822", ""),
}  # fmt: skip


@pytest.mark.conforms(73)
@pytest.mark.parametrize("reformed", REFORMED.values(), ids=list(REFORMED))
def test_a_form_that_nobody_signed_is_not_believed(reformed, stage):
    """Of two readings of the same signed octets only its writer's own would be theirs."""
    text, kind, encoding = reformed
    mail = Mail(text=text, first=FIRST, message_id="<1@evil.test>", content_type=kind)
    mail = replace(mail, fields=[("Content-Transfer-Encoding", encoding)])
    seen = watched(stage, lambda: stage.arrive(mail, path=MALLORY, results=PASS))
    assert "enrollment.state" not in seen.changed
    assert seen.evidence == Evidence.NONE


BOTH = "--0\nContent-Type: text/plain\n\nleave deploy\n--0\nContent-Type: text/html\n\n<p>leave deploy</p>\n--0--\n"
OWN_FORMS = {
    "a text": ("leave deploy", "text/plain; charset=utf-8", ""),
    "both": (BOTH, 'multipart/alternative; boundary="0"', ""),
    "both, below a word for old clients": (f"This is a multi-part message in MIME format.\n{BOTH}", "multipart/alternative; boundary=0", "7bit"),
    "a page": ("<html><body>leave deploy</body></html>", "text/html; charset=utf-8", "quoted-printable"),
    "a page in base64": (b64encode(b"<div>leave deploy</div>").decode(), "text/html", "base64"),
    "a text in base64": (b64encode(b"leave deploy\n").decode(), "text/plain", "Base64"),
    "a text with escapes": ("leave deploy=\n\n\nGr=C3=BC=C3=9Fe", "text/plain; charset=utf-8", "quoted-printable"),
}  # fmt: skip


@pytest.mark.parametrize("form", OWN_FORMS.values(), ids=list(OWN_FORMS))
def test_a_form_that_shows_itself_need_not_be_signed(form, stage):
    """Some of the largest providers sign no Content-Type."""
    text, kind, encoding = form
    mail = replace(LIFTED, text=text, content_type=kind)
    mail = replace(mail, fields=[("Content-Transfer-Encoding", encoding)])
    assert mailed(stage.arrive(mail, path=ANA, results=PASS)) == (f"left > {ANA}",)


def test_a_form_that_is_signed_may_be_any(stage):
    covered = f"{USUAL}:content-type:content-transfer-encoding"
    mail = replace(SIGNED, text="leave deploy\n\n<p>Ana=20</p>")
    mail = replace(mail, first=[(SEAL[0], SEAL[1].format("home.test", covered))])
    assert mailed(stage.arrive(mail, path=ANA, results=PASS)) == (f"left > {ANA}",)


@pytest.mark.parametrize("domain", ["evil.test", "mailer.example"])
def test_anothers_signature_is_not_asked_for_more(domain, stage):
    """A list's or a provider's own: the From's domain vouches by other means."""
    mail = replace(SIGNED, first=[(SEAL[0], SEAL[1].format(domain, "from"))])
    assert mailed(stage.arrive(mail, path=ANA, results=PASS)) == (f"left > {ANA}",)


@pytest.mark.conforms("I03", "I08")
@pytest.mark.parametrize(
    "changed",
    [
        {"text": "leave deploy\n-- \nThe list of the deployers"},
        {
            "text": "leave deploy\n____________________________\nlist mailing list\nhttps://lists.test"
        },
        {"subject": "[deployers] hello zanzibar"},
        {"cc": "friend@other.test"},
        {"to": f"{LIST}, signup@mentoring.lab.test"},
        {"html": "<p>leave deploy</p>"},
        {"sender": "<ANA@home.test>"},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_a_mail_comes_again_wrapped_anew_and_does_nothing_twice(changed, stage):
    first = watched(stage, lambda: stage.arrive(SIGNED, path=ANA, results=PASS))
    assert first.mails == (f"left > {ANA}",)
    stage.write(ANA, "join deploy")
    again = replace(SIGNED, **changed)
    seen = watched(stage, lambda: stage.arrive(again, path=ANA, results=PASS))
    assert (seen.mails, seen.changed, seen.disposition) == ((), (), "ignored")


def test_a_copy_that_only_a_bare_from_stood_for_does_not_stand_in_the_mails_way(stage):
    """Whoever was in Cc sends the same on, faster, and with a footer."""
    copy = replace(SIGNED, text="leave deploy\n-- \nx")
    assert mailed(stage.arrive(copy, path=MALLORY)) == (f"confirm > {ANA}",)
    assert mailed(stage.arrive(SIGNED, path=ANA, results=PASS)) == (f"left > {ANA}",)


@pytest.mark.parametrize(
    "other",
    [
        {"text": "leave deploy\nforget me"},
        {"date": "Tue, 12 Jan 2027 10:00:07 +0000"},
        {"message_id": "<2@home.test>"},
    ],
    ids=["more is asked for", "another moment", "another id"],
)
def test_what_is_more_than_the_same_mail_is_decided(other, stage):
    stage.arrive(SIGNED, path=ANA, results=PASS)
    stage.reply(ANA, "left", "undo")
    assert stage.arrive(replace(SIGNED, **other), path=ANA, results=PASS)


@pytest.mark.conforms(78)
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


@pytest.mark.conforms("I06")
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


def test_a_copy_that_our_border_calls_forged_does_not_cancel_the_mail(stage):
    fails = "dmarc=fail header.from=home.test"
    stage.arrive(SIGNED, path=MALLORY, results=fails)
    assert mailed(stage.arrive(SIGNED, path=ANA, results=PASS)) == (f"left > {ANA}",)
    assert stage.arrive(SIGNED, path=MALLORY, results=fails) == []


def test_a_forged_mail_that_comes_again_without_the_borders_word_stays_forged(stage):
    stage.arrive(SIGNED, path=MALLORY, results="dmarc=fail header.from=home.test")
    assert stage.arrive(SIGNED, path=MALLORY, results="") == []


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
