"""Secrets of our mails in the wrong hands, the wrong place, or the wrong spelling."""

from collections.abc import Callable

from tests.hostile.case import FORGED, OWN, Case
from tests.hostile.raw import SIGNUP, Mail, mixed, quoted
from tests.hostile.scene import ANA, BEN, EMILY, HOST, KENDALL, MALLORY, PRIYA, SAM, Scene

MENTORS = "spf=none; dmarc=none header.from=mentors.test"
HOME = "dmarc=pass header.from=home.test"
GOOD = "1 good\n\nzanzibar"
EVIL = f"Mallory <{MALLORY}>"
PRIYAS = f"Priya Rao <{PRIYA}>"


#: A co-mentor's answer to a forwarded check-in is recorded as theirs (SPEC 11.9).
REPORTED = (
    "round.lines", "round.state", "enrollment.evidence_at", "enrollment.marks", "enrollment.since",
    "enrollment.state",
)  # fmt: skip
CLAIMED = (
    "enrollment.claimant", "enrollment.evidence_at", "enrollment.note", "enrollment.since",
    "enrollment.state",
)  # fmt: skip


def check_in(s: Scene) -> str:
    return s.reply_to(PRIYA, "check-in")


def _to(name: str, bend: Callable[[str], str], **changes: object) -> Case:
    """Priya's check-in is answered in Priya's name, but where its address stands is bent."""
    values = {"results": MENTORS, "to": SIGNUP} | changes
    return Case(name, lambda s: Mail(sender=PRIYAS, to=bend(check_in(s)), text=GOOD), **values)  # type: ignore[arg-type]


def _in(name: str, make: Callable[[str], Mail], **changes: object) -> Case:
    """The address stands in another part of the mail."""
    values = {"results": MENTORS, "to": SIGNUP, "reaches": (PRIYA,)} | changes
    return Case(name, lambda s: make(check_in(s)), **values)  # type: ignore[arg-type]


def _by(name: str, sender: str, text: str = GOOD, results: str = OWN, **changes: object) -> Case:
    """Somebody else has the mail, and answers it as themselves."""
    return Case(
        name,
        lambda s: Mail(sender=sender, to=check_in(s), text=text,
                       in_reply_to=s.message_id(PRIYA, "check-in")),
        results=results, **({"reaches": (PRIYA,)} | changes),  # type: ignore[arg-type]
    )  # fmt: skip


def _asked(s: Scene) -> None:
    """Somebody wrote `forget me` in Ana's name; she has been asked."""
    s.arrive(Mail(text="forget me", message_id="<f@evil.test>", subject="hello"), results=FORGED)


def _confirm(
    name: str, make: Callable[[Scene], Mail], results: str = OWN, **changes: object
) -> Case:
    values = {"reaches": (ANA,), "secret": "\0"} | changes
    return Case(name, make, results=results, prepare=_asked, **values)  # type: ignore[arg-type]


def _off(address: str) -> str:
    """One letter of the secret is another."""
    local, _, domain = address.partition("@")
    return f"{local[:-1]}{'b' if local[-1] != 'b' else 'c'}@{domain}"


def _named(address: str) -> Mail:
    kind, body = mixed(
        ("Content-Type: text/plain", GOOD),
        (
            f'Content-Type: text/plain; name="{address}"\nContent-Disposition: attachment; filename="{address}"',
            "x",
        ),
    )
    return Mail(sender=PRIYAS, text=body, content_type=kind)


CASES = (
    _to("one letter off", _off),
    _to("one letter short", lambda a: a.replace(a.partition("@")[0][-1] + "@", "@")),
    _to("one letter more", lambda a: a.replace("@", "a@")),
    _to("percent-encoded", lambda a: a.replace("+", "%2B")),
    _to("quoted-printable", lambda a: a.replace("+", "=2B")),
    _to("with a hyphen for the plus", lambda a: a.replace("+", "-")),
    _to("in a domain below ours", lambda a: a.replace("@", "@x.")),
    _to("in a domain that begins like ours", lambda a: a + ".evil.test"),
    _to("in a display name", lambda a: f'"{a}" <{SIGNUP}>'),
    _to("in a comment", lambda a: f"{SIGNUP} ({a})"),
    _to("in an encoded word", lambda a: f"=?utf-8?q?{a.replace('@', '=40')}?= <{SIGNUP}>"),
    _to("as a return address", lambda a: a.replace("re+", "bounce+")),
    _to("as a List-Unsubscribe", lambda a: a.replace("re+", "stop+")),
    _in("in the subject", lambda a: Mail(sender=PRIYAS, subject=f"Re: {a}", text=GOOD)),
    _in("in the body", lambda a: Mail(sender=PRIYAS, text=f"{GOOD}\n{a}")),
    _in("in a field of its own", lambda a: Mail(sender=PRIYAS, text=GOOD, fields=[("X-To", a), ("Resent-To", a), ("Reply-To", a)])),
    _in("in an attachment's name", _named),
    _in("in Cc, by the forger", lambda a: Mail(sender=EVIL, text=GOOD, cc=a), results=OWN),
    _in("in Cc of a mail to somebody else", lambda a: Mail(sender=EVIL, to="friend@other.test", cc=a, text=GOOD), results=OWN),
    _by("a stranger answers as themselves", EVIL),
    _by("a mentee answers her mentor's check-in", f"Ana <{ANA}>", results=HOME, secret="\0"),
    _by("a mentee says that the goal is reached", f"Ana <{ANA}>", "1 done, she finished", HOME,
        allowed=CLAIMED, secret="\0"),
    _by("a stranger pauses a mentee", EVIL, "1 - she wants to pause\n\nzanzibar"),
    _by("a stranger steps down for the mentor", EVIL, "stepping down today\n\nzanzibar"),
    _by("a stranger asks for all we have", EVIL, "export\n\nzanzibar"),
    _by("a stranger asks for their status there", EVIL, "status\n\nzanzibar"),
    _by("a stranger asks why there", EVIL, "why did I get this?\n\nzanzibar"),
    _by("a stranger asks for the log there", EVIL, "log deploy\n\nzanzibar"),
    _by("a stranger says mine", EVIL, "mine"),
    _by("a stranger who calls himself by the mentor's address", f'"{PRIYA}" <{MALLORY}>'),
    _by("a stranger joins there", EVIL, "join deploy\n\nzanzibar"),
    Case("two people's secrets in one mail", lambda s: Mail(sender=EVIL, text=GOOD,
         to=f"{check_in(s)}, {s.reply_to(SAM, 'check-in')}"), results=OWN, reaches=(PRIYA,)),
    Case("two people's secrets in one mail, in the name of one", lambda s: Mail(sender=PRIYAS, text=GOOD,
         to=f"{s.reply_to(SAM, 'check-in')}"), results=MENTORS, allowed=REPORTED),
    Case("the return address takes no answers", lambda s: Mail(sender=PRIYAS, text=GOOD,
         to=f"signup@{HOST}", in_reply_to="<0.a.b@mentoring.lab.test>"), results=MENTORS),
    Case("our own id, invented", Mail(sender=PRIYAS, text=GOOD, in_reply_to="<1.check-in.x@mentoring.lab.test>",
         references="<2.x.y@mentoring.lab.test> <3.x.y@mentoring.lab.test>"), results=MENTORS),
    Case("the digest's secret in an organizer's colleague's hands",
         lambda s: Mail(sender="Intern <intern@lab.test>", to=s.reply_to(KENDALL, "digest"), text="who deploy\n\nzanzibar",
                        in_reply_to=s.message_id(KENDALL, "digest")),
         results="dmarc=pass header.from=lab.test"),
    Case("one organizer with the other's secret, nobody vouching",
         lambda s: Mail(sender=f"Emily <{EMILY}>", to=s.reply_to(KENDALL, "digest"), text="freeze mail\n\nzanzibar"),
         results="dmarc=none header.from=lab.test"),
    _confirm("a stranger says yes to a question to Ana", lambda s: Mail(sender=EVIL, to=s.reply_to(ANA, "confirm"), text="yes",
             in_reply_to=s.message_id(ANA, "confirm"))),
    _confirm("another member says yes to it", lambda s: Mail(sender=f"Ben <{BEN}>", to=s.reply_to(ANA, "confirm"), text="yes"), HOME),
    _confirm("yes in her name without its secret", lambda _: Mail(text="yes", subject="Re: Confirm", message_id="<g@e.test>"), FORGED),
    _confirm("yes in her name, with one letter off", lambda s: Mail(text="yes", to=_off(s.reply_to(ANA, "confirm")), message_id="<g@e.test>"), FORGED),
    _confirm("yes in her name, vouched for, without its secret", lambda _: Mail(text="yes", message_id="<g@e.test>"), HOME),
    _confirm("yes in her name, by another mail's secret", lambda s: Mail(text="yes", to=s.reply_to(ANA, "welcome"), message_id="<g@e.test>"), FORGED,
             allowed=("enrollment.evidence_at",), reaches=(ANA, BEN, PRIYA, SAM)),
    _confirm("yes by the question's return address", lambda s: Mail(text="yes", to=s.last(ANA, "confirm").sender, message_id="<g@e.test>"), FORGED),
    _confirm("yes by the question's List-Unsubscribe", lambda s: Mail(text="yes", to=s.reply_to(ANA, "confirm").replace("re+", "stop+"), message_id="<g@e.test>"), FORGED),
    _confirm("yes in her own words, quoted", lambda s: Mail(text=quoted("yes\n"), to=s.reply_to(ANA, "confirm"), message_id="<g@e.test>"), FORGED),
    _confirm("a no in words", lambda s: Mail(text="No!! I never asked for that, please do not.", to=s.reply_to(ANA, "confirm"), message_id="<g@e.test>"), FORGED,
             allowed=("confirmation.state",)),
    _confirm("who is this?", lambda s: Mail(text="What is this? Who wrote this in my name?", to=s.reply_to(ANA, "confirm"), message_id="<g@e.test>"), FORGED),
    _confirm("a forward with a question", lambda s: Mail(text="Mum, what does this mean?\n\n---------- Forwarded message ---------\nFrom: Open Mentoring <x@y.test>\nSubject: Confirm\n\nyes\n",
             to="mum@home.test", cc=s.reply_to(ANA, "confirm"), message_id="<g@e.test>"), FORGED, to=SIGNUP),
    _confirm("out of office", lambda s: Mail(text="Yes, I am away until 1 February. In urgent cases write to Ben.\n\nyes", subject="Automatic reply: Confirm",
             to=s.reply_to(ANA, "confirm"), message_id="<g@e.test>", fields=[("Auto-Submitted", "auto-replied")]), FORGED),
    _confirm("out of office without a mark", lambda s: Mail(text="I am out of the office until 1 February.", subject="Out of office: Confirm",
             to=s.reply_to(ANA, "confirm"), message_id="<g@e.test>", in_reply_to=s.message_id(ANA, "confirm")), FORGED),
    _confirm("an empty answer by a machine", lambda s: Mail(text="", subject="Re: Confirm",
             to=s.reply_to(ANA, "confirm"), message_id="<g@e.test>", fields=[("Precedence", "auto_reply")]), FORGED),
    _confirm("a receipt", lambda s: Mail(
        text="--r\nContent-Type: text/plain\n\nYour message was read.\nyes\n--r\nContent-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-automatically; displayed\n--r--\n",
        content_type="multipart/report; report-type=disposition-notification; boundary=r", subject="Read: Confirm",
        to=s.reply_to(ANA, "confirm"), message_id="<g@e.test>"), FORGED),
    _confirm("a calendar's acceptance", lambda s: Mail(text="BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@home.test\nEND:VEVENT\nEND:VCALENDAR\n",
        content_type="text/calendar; method=REPLY; charset=utf-8", subject="Accepted: Confirm", to=s.reply_to(ANA, "confirm"), message_id="<g@e.test>"), FORGED),
    _confirm("a challenge by a filter", lambda s: Mail(text="Your message awaits my approval. Please click to confirm that you are human.\nyes\n",
        subject="Re: Confirm [verify]", sender="Ana Silva <ana@home.test>", to=s.reply_to(ANA, "confirm"), message_id="<g@e.test>",
        fields=[("Auto-Submitted", "auto-replied (challenge)")]), FORGED),
    _confirm("a reaction of a phone", lambda s: Mail(text="\U0001f44e", to=s.reply_to(ANA, "confirm"), message_id="<g@e.test>"), FORGED,
             allowed=("confirmation.state",)),
)  # fmt: skip
