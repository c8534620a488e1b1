"""Machines that press the button: no automatic mail confirms, joins, leaves or answers anything.

All of them come from Fred's own address, to the very address that would make him a member.
"""

from collections.abc import Sequence

from tests.hostile.case import Case
from tests.hostile.raw import Mail, mixed
from tests.hostile.scene import FRED, PRIYA, Scene

OURS = "dmarc=pass header.from=home.test"


def machine(
    name: str,
    fields: Sequence[tuple[str, str]] = (),
    *,
    text: str = "yes",
    subject: str = "",
    path: str = FRED,
    sender: str = FRED,
    owner: str = FRED,
    kind: str = "confirm",
    content_type: str = "text/plain; charset=utf-8",
    body: str = "",
) -> Case:
    def build(scene: Scene) -> Mail:
        answered = scene.last(owner, kind)
        return Mail(
            sender,
            body or text,
            to=scene.reply_to(owner, kind),
            subject=subject or f"Re: {answered.subject}",
            in_reply_to=scene.message_id(owner, kind),
            fields=fields,
            content_type=content_type,
        )

    return Case(name, build, results=OURS, path=path, secret="\0", allowed=("+notice",))


DSN = mixed(
    ("Content-Type: text/plain", "Your message could not be delivered."),
    ("Content-Type: message/delivery-status", "Reporting-MTA: dns; mx.home.test\n\nFinal-Recipient: rfc822; fred@home.test\nAction: failed\nStatus: 5.1.1"),
)  # fmt: skip
MDN = mixed(
    ("Content-Type: text/plain", "The message was displayed."),
    ("Content-Type: message/disposition-notification", "Final-Recipient: rfc822; fred@home.test\nDisposition: manual-action/MDN-sent-manually; displayed"),
)  # fmt: skip


def report(kind: str) -> str:
    return f"multipart/report; report-type={kind}; boundary=m0"


MARKED = (
    machine("auto-replied", [("Auto-Submitted", "auto-replied")]),
    machine("auto-generated", [("Auto-Submitted", "auto-generated")]),
    machine("auto-notified, with parameters", [("Auto-Submitted", 'auto-notified; owner-email="x@y.test"')]),
    machine("a keyword nobody knows", [("Auto-Submitted", "auto-zanzibar")]),
    machine("yes, automatic", [("Auto-Submitted", "yes")]),
    machine("capitals and a comment", [("Auto-Submitted", "(x) AUTO-REPLIED (y)")]),
    machine("no, then auto-replied", [("Auto-Submitted", "no"), ("Auto-Submitted", "auto-replied")]),
    machine("X-Autoreply", [("X-Autoreply", "yes")]),
    machine("X-Autorespond", [("X-Autorespond", "Re: hello")]),
    machine("X-Auto-Reply-From", [("X-Auto-Reply-From", FRED)]),
    machine("Precedence: auto_reply", [("Precedence", "auto_reply")]),
    machine("Precedence: bulk", [("Precedence", "bulk")]),
    machine("Precedence: junk", [("Precedence", "junk")]),
    machine("X-Mailer-Recptid", [("X-Mailer-Recptid", "1")]),
    machine("a list's fields", [("List-Id", "<x.home.test>")]),
    machine("a list to leave", [("List-Unsubscribe", "<mailto:x@home.test>")]),
    machine("Feedback-ID", [("Feedback-ID", "1:2:3:x")]),
    machine("fifty-one Received", [("Received", "from a by b; Tue, 12 Jan 2027 10:00:00 +0000")] * 51),
    machine("our own Mailflow-Mail", [("Mailflow-Mail", "confirm")]),
    machine("the null sender", path="", text=""),
    machine("the null sender says yes", path=""),
    machine("a delivery report", path="", body=DSN[1], content_type=report("delivery-status")),
    machine("a read receipt", path="", body=MDN[1], content_type=report("disposition-notification")),
    machine("a read receipt with a sender", body=MDN[1], content_type=report("disposition-notification")),
    machine("mailer-daemon", sender="mailer-daemon@home.test", path="mailer-daemon@home.test"),
)  # fmt: skip

UNMARKED = (
    machine("out of office by subject", subject="Automatic reply: Confirm: join deploy?", text=""),
    machine("out of office in German", subject="Abwesenheitsnotiz: Confirm: join deploy?", text=""),
    machine("out of office in French", subject="Réponse automatique : Confirm: join deploy?", text=""),
    machine("out of office in Spanish", subject="Respuesta automática: Confirm: join deploy?", text=""),
    machine("out of office in Japanese", subject="自動応答: Confirm: join deploy?", text=""),
    machine("out of office by text", text="I am out of the office until Monday and will answer then."),
    machine("a ticket", subject="[Ticket #4711] Re: Confirm: join deploy?", text="Thank you for contacting us. Your request has been received and a ticket has been created. Please do not reply above this line."),
    machine("a ticket that repeats our question", subject="[#4711] Confirm: join deploy?", text='Your request #4711 has been received.\n\nYou wrote:\nReply "yes" and it is done'),
    machine("a ticket that is closed", subject="Case 4711: resolved", text="Your case has been closed. Is this right? yes / no"),
    machine("a filter that asks for proof", subject="Please confirm your message", text="To deliver your message, please reply to this mail. yes"),
    machine("a new address", text="I no longer use this address. Please write to fred@new.test."),
    machine("nobody reads this", sender="no-reply@home.test", path="no-reply@home.test"),
    machine("an empty mail with a calendar", body=mixed(("Content-Type: text/calendar; method=REPLY", "BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR"))[1], content_type="multipart/mixed; boundary=m0", subject="Accepted: x"),
)  # fmt: skip

MENTORS = "dmarc=pass header.from=mentors.test"
CHECKED = (
    machine("a check-in answered by a machine", [("Auto-Submitted", "auto-replied")], text="1 good", owner=PRIYA, sender=PRIYA, kind="check-in", path=PRIYA),
    machine("a check-in answered by a responder's words", text="Thank you for your mail. I am out of the office until 25 January 2027 and do not read mail. In urgent cases please write to desk@mentors.test.", subject="Out of office", owner=PRIYA, sender=PRIYA, kind="check-in", path=PRIYA),
)  # fmt: skip

CASES = (*MARKED, *UNMARKED, *CHECKED)
