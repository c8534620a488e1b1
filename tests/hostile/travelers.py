"""Ordinary people whose mail came a longer way, or whose names are words: all of it is served.

What a forger does in envoys.py and masks.py, honest servers and parents do as well.
"""

from tests.hostile.controls import Control, ana, answers, b64, new
from tests.hostile.envoys import ARC
from tests.hostile.raw import SIGNUP, Mail
from tests.hostile.scene import ANA, BEN, HOST, KENDALL

ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
PASS = "dmarc=pass header.from=home.test"

WAYS = (
    ana("an envelope that a forwarder rewrote", path="SRS0=Ab12=TT=home.test=ana@fwd.test", results=f"spf=pass smtp.mailfrom=fwd.test; dkim=pass header.d=home.test; {PASS}"),
    ana("an envelope with a tag of its own", path="prvs=0123456789=ana@home.test"),
    ana("a Sender of her provider's machine", fields=[("Sender", "ana@smtp7.home.test")]),
    ana("a Sender that is herself", fields=[("Sender", f"Ana Silva <{ANA}>")]),
    ana("sent on by herself", first=[("Resent-From", ANA), ("Resent-To", SIGNUP), ("Resent-Date", "Tue, 12 Jan 2027 10:00:00 +0000")]),
    ana("sealed on its way", first=ARC, results=f"arc=pass (i=1); {PASS}"),
    ana("by hand, and it says so", fields=[("Auto-Submitted", "no")]),
    ana("by hand, and it says so at length", fields=[("Auto-Submitted", "No (typed by a person); x=y")]),
    ana("an encrypted way through three countries", fields=[("Received", "from [10.0.0.7] (unknown [203.0.113.9]) by smtp.home.test with ESMTPSA; Tue, 12 Jan 2027 09:59:58 +0000")] * 3),
    ana("with a friend and a mentee in Cc", cc=f"friend@other.test, {BEN}"),
    ana("fifty references", references=" ".join(f"<{n}@mail.home.test>" for n in range(50))),
    answers("yes, to all who were in Cc", "yes", cc=f"mother@home.test, Family: dad@home.test;, {SIGNUP}"),
    answers("yes, with a Reply-To of his other mailbox", "yes", fields=[("Reply-To", "fred@other.test")]),
    answers("yes, by way of Bcc", "yes", fields=[("X-Original-To", SIGNUP)], cc="mother@home.test"),
)  # fmt: skip

NAMES = (
    new("a family name first", sender='"Doe, Vic" <vic@quiet.test>'),
    new("a name in brackets of a department", sender='"Vic Doe [HR/2]" <vic@quiet.test>'),
    new("a name and a flag", sender=f"{b64(f'Vic {ENGLAND}')} <vic@quiet.test>"),
    new("a name in Devanagari", sender=f"{b64('विक्रम सेठ')} <vic@quiet.test>"),
    new("a name from right to left, with its marks", sender=f"{b64(chr(0x200F) + 'ויק דו' + chr(0x200E))} <vic@quiet.test>"),
    *(
        new(f"somebody called {name}", sender=f'"{name}" <vic@quiet.test>')
        for name in ("Will Stop", "Yes Okafor", "Grant Ok", "Julius No", "Leave Ann", "Mark Done", "Kendall Nelson")
    ),
    new("a name in a comment behind the address", sender="vic@quiet.test (Vic Doe)"),
    new("a mailbox that hides another", sender="Vic <x1y2z3_abc@relay.test>", reader="x1y2z3_abc@relay.test"),
    new("a domain with an umlaut, as servers write it", sender="vic@xn--bcher-kva.test", reader="vic@xn--bcher-kva.test"),
    new("a subject with an emoji and a flag", subject=b64(f"Hello 👋🏽 {ENGLAND}")),
)  # fmt: skip

PEOPLE = (
    Control("a question to the postmaster", Mail("Vic <vic@quiet.test>", "Does your server take mail over IPv6?", f"postmaster@{HOST}"), "moderation", "moderation", KENDALL, "dmarc=pass header.from=quiet.test", "vic@quiet.test"),
)  # fmt: skip

TRAVELERS = (*WAYS, *NAMES, *PEOPLE)
