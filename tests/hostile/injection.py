"""Text is data: never a header, a template, SQL, a path, markup, a formula (TRUST I40)."""

from base64 import b64encode

from tests.hostile.case import Case
from tests.hostile.raw import Mail
from tests.hostile.scene import (
    ANA,
    BEN,
    LIST,
    MALLORY,
    ORGANIZERS_LIST,
    PRIVATE,
    PRIYA,
    SAM,
    VICTIM,
)

HOME = "dmarc=pass header.from=home.test"


def b64(text: str) -> str:
    return f"=?utf-8?b?{b64encode(text.encode()).decode()}?="


def joins(name: str, called: str, address: str = VICTIM, **more: str) -> Case:
    """A sign-up with an odd name. Its question names nobody."""
    mail = Mail(f"{called} <{address}>", "join deploy", **more)  # type: ignore[arg-type]
    return Case(name, mail, results="dmarc=none header.from=quiet.test")


def ana(name: str, text: str, subject: str = "hello", **more: str) -> Case:
    """Ana herself, whose provider vouches for her."""
    mail = Mail(text=text, subject=subject, **more)  # type: ignore[arg-type]
    return Case(
        name, mail, results=HOME, path=ANA, secret="\0",
        reaches=(BEN, PRIYA, SAM), allowed=("enrollment.evidence_at",),
    )  # fmt: skip


NAMES = (
    joins("a line end in a name", b64("Vic\r\nBcc: everybody@evil.test")),
    joins("a bare LF in a name", b64("Vic\nX-Injected: zanzibar")),
    joins("a NUL in a name", b64("Vic\0tor")),
    joins("a template", '"{{ 7 * 7 }} {% for x in y %}"'),
    joins("a template that reads secrets", '"{{ config }}{{ self.__init__.__globals__ }}"'),
    joins("SQL", "\"Robert'); DROP TABLE person;--\""),
    joins("a path", '"../../../../etc/passwd"'),
    joins("a formula", "\"=cmd|' /C calc'!A0\""),
    joins("markup", '"<script>alert(1)</script>"'),
    joins("an image", '"<img src=x onerror=alert(1)>"'),
    joins("terminal escapes", b64("\x1b[2J\x1b]0;zanzibar\x07Vic")),
    joins("marks that turn", b64("\u202eciV\u202c \u2066x")),
    joins("ten thousand letters", "V" * 3_000),
    joins("ten thousand accents", b64("V" + "\u0301" * 900)),
    joins("an IMAP word", '"a LOGOUT"'),
    joins("a shell", '"$(reboot) `reboot` ; reboot"'),
    joins("percent signs", '"%s%s%n %(name)s {0} {name}"'),
    joins("a broken encoded-word", "=?utf-8?b?!!!?="),
    joins("an encoded-word in a charset that unpacks", "=?zip?b?eJw=?="),
    joins("a lone surrogate", "=?utf-8?b?7aCA?="),
)  # fmt: skip

ADDRESSES = (
    Case("a quoted local part with a line end", Mail('"vic\r\n x"@quiet.test', "join deploy")),
    Case("an address like an option", Mail("-oQ/tmp@quiet.test", "join deploy")),
    Case("an address like a pipe", Mail("|reboot@quiet.test", "join deploy")),
    Case("an address like a path", Mail("/etc/passwd@quiet.test", "join deploy")),
    Case("an address like SQL", Mail("vic'or'1'='1@quiet.test", "join deploy")),
    Case("an address like a template", Mail("{{7*7}}@quiet.test", "join deploy")),
    Case("an address of 300 letters", Mail(f"{'v' * 300}@quiet.test", "join deploy")),
    Case("somebody else's address in the words", Mail(MALLORY, f"join deploy {VICTIM}")),
    Case("somebody else's address as an option", Mail(MALLORY, f"join address={VICTIM} deploy")),
    Case("somebody is invited", Mail(MALLORY, f"invite {VICTIM}\nplace {VICTIM} deploy")),
    Case("an address of two", Mail(f"{VICTIM},{MALLORY}", "join deploy")),
    Case("a Reply-To of the victim", Mail(MALLORY, "help", fields=[("Reply-To", VICTIM)])),
    Case("a Cc of the victim", Mail(MALLORY, "help", cc=VICTIM)),
    Case("a request for a receipt", Mail(MALLORY, "help", fields=[("Disposition-Notification-To", VICTIM), ("Return-Receipt-To", VICTIM)])),
    Case("an Errors-To", Mail(MALLORY, "help", fields=[("Errors-To", VICTIM)])),
)  # fmt: skip

SUBJECTS = (
    ana("a line end in a subject", "status", b64("x\r\nBcc: everybody@evil.test")),
    ana("a template in a subject", "status", "{{ 7 * 7 }}{% raw %}"),
    ana("terminal escapes in a subject", "status", b64("\x1b[31mred")),
    ana("marks that turn in a subject", "status", b64("\u202edlrow\u202c")),
    ana("markup in a subject", "status", "<script>alert(1)</script>"),
    ana("a subject of ten thousand letters", "status", "x" * 10_000),
    ana("a Message-ID with a line end", "status", message_id="<a\r\n b@home.test>"),
    ana("a Message-ID that is none", "status", message_id="<a@b@c> x"),
    ana("a Message-ID without an end", "status", message_id="<a@home.test"),
    ana("a Message-ID of ten thousand letters", "status", message_id=f"<{'a' * 10_000}@home.test>"),
    ana("a thousand references", "status", references=" ".join(f"<{n}@home.test>" for n in range(600))),
    ana("references that are markup", "status", references='<x"><script>@y> <ok@home.test>'),
)  # fmt: skip

POSTED = (
    ana("a post with markup", "<script>alert(1)</script> {{ 7*7 }}", to=LIST),
    ana("a post with a header of its own", "Bcc: everybody@evil.test\n\nhello", to=LIST),
    ana("a post with terminal escapes", "Look: \x1b[2J\x07 \u202edlrow\u202c hello to you all", to=LIST),
    ana("a post that ends the SMTP data", "hello all\n.\nMAIL FROM:<x@evil.test>\nDATA", to=LIST),
    ana("a post with an mbox line", "hello all of you\nFrom mallory\n>From us", to=LIST),
    ana("a post with a line of 5,000 letters", "hello " + "x" * 5_000, to=LIST),
    ana("a post with foreign list fields", "hello to you all", to=LIST, subject="[deploy] hi"),
    ana("a report with markup", "<b>private</b> {{ 7*7 }} zanzibar", to=PRIVATE),
    ana("words for the organizers with markup", "<b>hello</b> {{ 7*7 }}, could somebody call me?", to=ORGANIZERS_LIST),
)  # fmt: skip

CASES = (*NAMES, *ADDRESSES, *SUBJECTS, *POSTED)
