"""More machines at Fred's own address, and at a mentor's: receipts, tickets, reactions, calendars."""

from tests.hostile.case import Case
from tests.hostile.machines import OURS, machine, report
from tests.hostile.raw import Mail, mixed
from tests.hostile.scene import ANA, FRED, HOST, LIST, MALLORY, PRIYA, SAM, Scene

SUBJECTS = (
    "Read: Confirm: join deploy?", "Gelesen: Confirm: join deploy?", "Lu : Confirm: join deploy?",
    "Leído: Confirm: join deploy?", "Not read: Confirm: join deploy?",
    "Accepted: Confirm: join deploy?", "Zugesagt: Confirm: join deploy?",
    "Out of Office: Confirm: join deploy?", "Auto-Reply: Confirm: join deploy?",
    "Auto Response: Confirm: join deploy?", "Autoreply: Re: Confirm: join deploy?",
    "Vacation: Re: Confirm: join deploy?", "I am away: Re: Confirm: join deploy?",
    "Automatisch antwoord: Confirm: join deploy?", "Autosvar: Confirm: join deploy?",
    "Resposta automática: Confirm: join deploy?", "Risposta automatica: Confirm: join deploy?",
    "Автоответ: Confirm: join deploy?", "自动回复: Confirm: join deploy?",
    "자동 회신: Confirm: join deploy?", "Automatická odpověď: Confirm: join deploy?",
    "Odpowiedź automatyczna: Confirm: join deploy?", "Otomatik yanıt: Confirm: join deploy?",
    "رد تلقائي: Confirm: join deploy?", "Undeliverable: Confirm: join deploy?",
    "Delivery Status Notification (Failure)", "Returned mail: see transcript for details",
    "Mail delivery failed: returning message to sender", "Delivered: Confirm: join deploy?",
    "Message recall: Confirm: join deploy?", "[Ticket#2027011210] Confirm: join deploy?",
    "Re: Confirm: join deploy? [#4711] has been received",
)  # fmt: skip

EMPTY = tuple(machine(f"nothing but a subject: {s}", subject=s, text="") for s in SUBJECTS)

NOTES = (
    "Ich bin bis zum 20. Januar nicht im Büro und habe keinen Zugriff auf meine E-Mails. In dringenden Fällen wenden Sie sich bitte an desk@home.test.",
    "Je suis absent du bureau jusqu'au 20 janvier. En cas d'urgence, merci de contacter desk@home.test.",
    "Estaré fuera de la oficina hasta el 20 de enero. Para asuntos urgentes escriba a desk@home.test.",
    "Estou de férias até 20 de janeiro e não leio e-mail. Em caso de urgência: desk@home.test.",
    "Thank you for your message. This mailbox is not monitored. Yes, we read every mail at desk@home.test.",
    "This is an automatic response to confirm that we have received your email. We will reply within 2 working days.",
    "Hello! Thanks for reaching out. Our team has received your request (4711) and is reviewing it. Yes!",
    "Your message has been received and placed in the queue. Please do not reply to this mail.",
    "I have left the company. Please write to office@home.test. Yes, mail is not forwarded.",
    "This e-mail address is no longer in use.",
    "Fred is no longer with us. Your mail has not been forwarded.",
)  # fmt: skip
NOTED = tuple(
    machine(f"a note: {text[:40]}", [("X-Auto-Response-Suppress", "All"), ("Auto-Submitted", "auto-replied")], text=text)
    for text in NOTES
) + tuple(machine(f"a bare note: {text[:40]}", text=text) for text in NOTES)  # fmt: skip

FIELDS = (
    ("X-Autoresponder", "yes"), ("X-Auto-Response", "1"), ("X-AutoReply-From", "fred@home.test"),
    ("Auto-Submitted", "auto-replied (vacation)"), ("Auto-Submitted", "AUTO-GENERATED"),
    ("Auto-Submitted", " auto-replied ; x=y"), ("Auto-Submitted", '"auto-replied"'),
    ("Auto-Submitted", "auto"), ("X-Vacation", "yes"), ("Precedence", "Auto_Reply"),
    ("Precedence", "AUTO-REPLY"), ("Precedence", "BULK"), ("X-Precedence", "bulk"),
    ("X-Mail-Autoreply", "true"), ("X-FC-MachineGenerated", "true"),
    ("List-Post", "<mailto:x@home.test>"), ("Mailing-List", "contact x"),
    ("X-Mailing-List", "<x@home.test>"), ("X-Campaign", "1"), ("X-MC-User", "1"),
    ("X-Failed-Recipients", "fred@home.test"), ("X-GitHub-Reason", "mention"),
)  # fmt: skip
MARKED = tuple(machine(f"{name}: {value}", [(name, value)]) for name, value in FIELDS)

LOCAL = (
    "noreply", "no-reply+x", "do-not-reply", "donotreply", "postmaster", "MAILER-DAEMON", "bounce",
    "bounces", "mail-daemon", "autoreply", "auto-respond", "notifications-noreply", "mailerdaemon",
)  # fmt: skip
NOBODY = tuple(
    machine(f"from {local}@", sender=f"{local}@home.test", path=f"{local}@home.test")
    for local in LOCAL
)

SEEN = mixed(
    ("Content-Type: text/plain", "Your message was displayed. yes"),
    ("Content-Type: message/disposition-notification", "Final-Recipient: rfc822; fred@home.test\nDisposition: automatic-action/MDN-sent-automatically; deleted"),
)  # fmt: skip
TRACKED = mixed(
    ("Content-Type: text/plain", "yes"),
    ("Content-Type: message/tracking-status", "Original-Envelope-Id: x"),
)
DELAYED = mixed(
    ("Content-Type: text/plain", "yes"),
    ("Content-Type: message/delivery-status", "Reporting-MTA: dns; mx.home.test\n\nFinal-Recipient: rfc822; fred@home.test\nAction: delayed\nStatus: 4.4.1"),
)  # fmt: skip
REPORTS = (
    machine("a receipt for a mail thrown away", body=SEEN[1], content_type=report("disposition-notification")),
    machine("a receipt in a mixed mail", body=SEEN[1], content_type=SEEN[0]),
    machine("a tracking report", body=TRACKED[1], content_type=report("tracking-status"), path=""),
    machine("a report of delay with a yes", body=DELAYED[1], content_type=report("delivery-status"), path=""),
    machine("a report of delay from Fred", body=DELAYED[1], content_type=report("delivery-status")),
)  # fmt: skip


def calendar(method: str) -> Case:
    text = f"BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\nEND:VCALENDAR"
    body = mixed((f"Content-Type: text/calendar; method={method}", text))
    return machine(
        f"a calendar's {method} and nothing else",
        body=body[1], content_type=body[0], subject="Accepted: Mentoring",
    )  # fmt: skip


def away(name: str, text: str, subject: str) -> Case:
    """A responder's note in a mentor's name; our server vouches for nothing."""
    mail = Mail(PRIYA, text, subject=subject, fields=[("Auto-Submitted", "auto-replied")])
    return Case(name, mail, results="none", allowed=("+notice",), secret="zanzibar")


def to_list(name: str, fields: list[tuple[str, str]], text: str = "I am away, zanzibar") -> Case:
    """A responder answers the list."""
    return Case(
        name,
        Mail(ANA, text, to=LIST, fields=fields, subject="Automatic reply: [deploy] hi"),
        results=OURS,
        path=ANA,
    )


def between(name: str, text: str, sender: str = MALLORY) -> Case:
    """A ticket system takes our answers for requests."""

    def build(scene: Scene) -> Mail:
        last = scene.last(FRED, "confirm")
        return Mail(
            sender, text, subject=f"[#4711] {last.subject}", references=scene.message_id(FRED, "confirm")
        )  # fmt: skip

    return Case(name, build, results="dmarc=pass header.from=evil.test")


OTHERS = (
    *(calendar(method) for method in ("REPLY", "COUNTER", "CANCEL")),
    away("a forged absence", "I am out of the office until 1 March 2027. zanzibar", "Automatic reply: hi"),
    away("a forged absence without a day", "I am away. zanzibar", "Out of office"),
    to_list("a responder on the list", [("Auto-Submitted", "auto-replied")]),
    to_list("a responder on the list without a mark", []),
    to_list("a receipt on the list", [("Auto-Submitted", "auto-generated")], "Your mail was read. zanzibar"),
    between("a ticket system of a stranger", "Your request 4711 was received. yes"),
    between("a ticket system that closes", "Request 4711 is closed. yes / no"),
    machine("a check-in's receipt", subject="Read: deploy check-in", text="", owner=PRIYA, sender=PRIYA, kind="check-in", path=PRIYA),
    machine("a co-mentor's responder", [("Auto-Submitted", "auto-replied")], text="all good", owner=PRIYA, sender=SAM, kind="check-in", path=SAM),
    machine("a welcome answered by a machine", [("Precedence", "bulk")], text="Hello all", owner=ANA, sender=ANA, kind="welcome", path=ANA),
    machine("a digest answered by a machine", [("Auto-Submitted", "auto-replied")], text="ok 1 2 3", owner="kendall@lab.test", sender="kendall@lab.test", kind="digest", path="kendall@lab.test"),
    Case("our list's address as the sender of a yes", lambda s: Mail(LIST, "yes", to=s.reply_to(FRED, "confirm"))),
    Case("our reply address as the sender of a yes", lambda s: Mail(s.reply_to(FRED, "confirm"), "yes", to=s.reply_to(FRED, "confirm"))),
    Case("our bounce address as the sender of a yes", lambda s: Mail(s.last(FRED, "confirm").sender, "yes", to=s.reply_to(FRED, "confirm"))),
    Case("our own mail, sent back to where it answers", lambda s: Mail(FRED, s.last(FRED, "confirm").text, to=s.reply_to(FRED, "confirm"), fields=[("Mailflow-Mail", "confirm")])),
    Case("our own mail, sent back without its mark", lambda s: Mail(FRED, s.last(FRED, "confirm").text, to=s.reply_to(FRED, "confirm"), in_reply_to=s.message_id(FRED, "confirm"), subject=s.last(FRED, "confirm").subject, fields=[("Auto-Submitted", "auto-replied")])),
    Case("sixty hops", Mail(MALLORY, "help", fields=[("Received", "from a by b; Tue, 12 Jan 2027 10:00:00 +0000")] * 60)),
    Case("an organizers' address that answers itself", Mail(f"organizers@{HOST}", "help", to=f"organizers@{HOST}")),
)  # fmt: skip

CASES = (*EMPTY, *NOTED, *MARKED, *NOBODY, *REPORTS, *OTHERS)
