"""Machines that write like people, and people's names on machines' mail: nobody is answered."""

from tests.hostile.case import OWN, Case
from tests.hostile.raw import Field, Mail
from tests.hostile.scene import HOST, MALLORY, ORGANIZERS_LIST, PRIYA, Scene

EVIL = f"Mallory <{MALLORY}>"


def _marked(name: str, *fields: Field, **changes: str) -> Case:
    mail = Mail(
        **({"sender": EVIL, "text": "join deploy\n\nzanzibar"} | changes), fields=list(fields)
    )  # type: ignore[arg-type]
    return Case(f"marked: {name}", mail, results=OWN)


def _from(sender: str, results: str = "dmarc=none") -> Case:
    return Case(
        f"from: {sender}", Mail(sender=sender, text="join deploy\n\nzanzibar"), results=results
    )


def _resent(s: Scene) -> bytes:
    kept = s.last(PRIYA, "check-in").data
    return b"Resent-From: <priya@mentors.test>\r\nResent-To: <signup@mentoring.lab.test>\r\n" + kept


CASES = (
    _marked("auto-generated", ("Auto-Submitted", "auto-generated")),
    _marked("with a parameter", ("Auto-Submitted", 'AUTO-REPLIED; owner-email="x@y.test"')),
    _marked("a comment first", ("Auto-Submitted", "(no) auto-replied")),
    _marked("folded", ("Auto-Submitted", "\r\n\tauto-notified")),
    _marked("an unknown word", ("Auto-Submitted", "robot")),
    _marked("empty", ("Auto-Submitted", "\r\n ")),
    _marked("no and yes", ("Auto-Submitted", "no"), ("Auto-Submitted", "auto-replied")),
    _marked("no, in words", ("Auto-Submitted", "no; really")),
    _marked("bulk", ("Precedence", "Bulk")),
    _marked("junk", ("precedence", "junk")),
    _marked("auto_reply", ("Precedence", "auto_reply")),
    _marked("X-Autoreply", ("X-Autoreply", "yes")),
    _marked("X-Autorespond", ("X-Autorespond", "1")),
    _marked("X-AutoReply-From", ("X-AutoReply-From", "x")),
    _marked("List-Id", ("List-Id", "<x.evil.test>")),
    _marked("List-Unsubscribe", ("List-Unsubscribe", "<https://evil.test/u>")),
    _marked("Feedback-ID of a campaign", ("Feedback-ID", "1:2:3:x"), ("X-Campaign", "1"), ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")),
    _marked("a loop's own field", ("X-Loop", f"signup@{HOST}"), ("Delivered-To", f"signup@{HOST}")),
    _marked("another of our kind", ("Mailflow-Mail", "check-in")),
    _marked("fifty-one hops", *[("Received", "from a by b; Tue, 12 Jan 2027 10:00:00 +0000")] * 51),
    _marked("an answer's subject of a machine", subject="Automatische Antwort: join deploy"),
    _marked("an answer's subject in Portuguese", subject="Resposta autom\u00e1tica: Confirm", text="Estou de f\u00e9rias at\u00e9 1 de fevereiro."),
    Case("no return path", Mail(sender=EVIL, text="join deploy\n\nzanzibar"), path="", results=OWN),
    _from(f"Open Mentoring <signup@{HOST}>"),
    _from(f"SIGNUP@{HOST.upper()}"),
    _from(f"signup@{HOST}."),
    _from(f'"signup"@{HOST}'),
    _from(f"re+{'a' * 26}@{HOST}"),
    _from(f"cohort-deploy@{HOST}"),
    _from(f"bounce+{'b' * 26}@{HOST}"),
    _from(f"postmaster@{HOST}"),
    _from("MAILER-DAEMON@evil.test"),
    _from("Mail Delivery System <mailer-daemon@evil.test>"),
    _from("no-reply@evil.test"),
    _from("noreply+12@evil.test"),
    _from("do_not_reply@evil.test"),
    _from("donotreply@evil.test"),
    _from("owner-list@evil.test"),
    _from("list-owner@evil.test"),
    _from("list-request@evil.test"),
    _from("list-bounces+x=y@evil.test"),
    _from("bounces+12@evil.test"),
    _from("root@evil.test"),
    _from("vacation@evil.test"),
    _from("notifications@evil.test"),
    _from("abuse@evil.test"),
    Case("from us, by the organizers' address", Mail(sender=f"Kendall <{ORGANIZERS_LIST}>", text="freeze mail\n\nzanzibar"),
         results=f"dmarc=pass header.from={HOST}"),
    Case("our own check-in comes back", lambda s: s.last(PRIYA, "check-in").data, path=PRIYA),
    Case("our own check-in comes back, sent on to us by Priya", _resent, path=PRIYA),
    Case("our own check-in, answered by a list", lambda s: Mail(sender="Devs <devs@lists.test>", to=s.reply_to(PRIYA, "check-in"), text="1 good\n\nzanzibar",
         subject="[devs] Re: check-in", fields=[("List-Id", "<devs.lists.test>"), ("Precedence", "list")]), results="dmarc=pass header.from=lists.test"),
    Case("our own check-in, by the mentor through a list", lambda s: Mail(sender=f"Priya <{PRIYA}>", to="devs@lists.test", cc=s.reply_to(PRIYA, "check-in"), text="1 stuck\n\nzanzibar",
         fields=[("List-Id", "<devs.lists.test>"), ("List-Post", "<mailto:devs@lists.test>")]), results="dmarc=none", to=f"signup@{HOST}",
         ),
    Case("a delivery report for nobody", Mail(sender="Mail Delivery System <mailer-daemon@evil.test>", subject="Undelivered Mail Returned to Sender",
         content_type="multipart/report; report-type=delivery-status; boundary=r", text="--r\nContent-Type: text/plain\n\nzanzibar\n--r\nContent-Type: message/delivery-status\n\n"
         "Reporting-MTA: dns; evil.test\n\nFinal-Recipient: rfc822; priya@mentors.test\nAction: failed\nStatus: 5.1.1\n--r--\n"), path=""),
    Case("a delivery report to the reply address", lambda s: Mail(sender="Mail Delivery System <mailer-daemon@evil.test>", to=s.reply_to(PRIYA, "check-in"),
         subject="Undelivered Mail Returned to Sender", content_type="multipart/report; report-type=delivery-status; boundary=r",
         text="--r\nContent-Type: text/plain\n\nzanzibar\n--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; evil.test\n\n"
         "Final-Recipient: rfc822; priya@mentors.test\nAction: failed\nStatus: 5.1.1\n--r--\n"), path=""),
    Case("an abuse report for nobody", Mail(sender="abuse@evil.test", content_type="multipart/report; report-type=feedback-report; boundary=r",
         text="--r\nContent-Type: text/plain\n\nzanzibar\n--r\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: x\nVersion: 1\n"
         "Original-Rcpt-To: ana@home.test\n--r--\n")),
)  # fmt: skip
