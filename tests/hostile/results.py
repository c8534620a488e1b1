"""Authentication-Results: whatever the forger writes there, or makes our own server write.

All of them say that Ana wants to leave; our server found nothing that vouches for her.
"""

from tests.hostile.case import FORGED, Case
from tests.hostile.raw import SIGNUP, Mail
from tests.hostile.scene import BORDER, LIST

PASS = "dmarc=pass header.from=home.test"
NAME = "Authentication-Results"
FOREIGN = "Received", "from mx.evil.test by mx.out.test; Tue, 12 Jan 2027 09:59:00 +0000"
SIGNED = "DKIM-Signature", "v=1; a=rsa-sha256; d={}; s=s; h=from:to;{} bh=eA==; b=eA=="
LEAVES = Mail(text="leave deploy")


def forged(*fields: tuple[str, str], last: bool = False) -> Mail:
    """The forger adds fields of our server's kind, on top of the mail or at its end."""
    if last:
        return Mail(text="leave deploy", fields=fields)
    return Mail(text="leave deploy", first=fields)


def found(name: str, results: str, mail: Mail = LEAVES, **more: object) -> Case:
    """Our own server writes these results, with words of the forger's in them."""
    return Case(name, mail, results=results, **more)  # type: ignore[arg-type]


WRITTEN = (
    Case("our id below our server's field", forged((NAME, f"{BORDER}; {PASS}"))),
    Case("our id at the header's end", forged((NAME, f"{BORDER}; {PASS}"), last=True)),
    Case("our id, and our server wrote none", forged((NAME, f"{BORDER}; {PASS}")), results=""),
    Case("our id in capitals", forged((NAME.upper(), f"{BORDER.upper()}; {PASS}")), results=""),
    Case("our id in quotes", forged((NAME, f'"{BORDER}"; {PASS}')), results=""),
    Case("our id behind a comment", forged((NAME, f"(x) {BORDER}; {PASS}")), results=""),
    Case("our id with a version", forged((NAME, f"{BORDER} 1; {PASS}")), results=""),
    Case("our id ten times", forged(*[(NAME, f"{BORDER}; {PASS}")] * 10)),
    Case("our id above a Received of theirs", forged((NAME, f"{BORDER}; {PASS}"), FOREIGN)),
    Case("our id below a Received of theirs", forged(FOREIGN, (NAME, f"{BORDER}; {PASS}"))),
    Case("another id", forged((NAME, f"mx.evil.test; {PASS}")), results=""),
    Case("an id that begins like ours", forged((NAME, f"{BORDER}.evil.test; {PASS}")), results=""),
    Case("an id that ends like ours", forged((NAME, f"evil-{BORDER}; {PASS}")), results=""),
    Case("folded before the id", forged((NAME, f"\r\n {BORDER};\r\n\t{PASS}")), results=""),
    Case("an encoded-word", forged((NAME, f"=?utf-8?q?{BORDER}=3B?= {PASS}")), results=""),
    Case("a blank before the colon", forged((f"{NAME} ", f"{BORDER}; {PASS}")), results=""),
    Case("ARC's results", forged(("ARC-" + NAME, f"i=1; {BORDER}; {PASS}"))),
    Case("experimental results", forged(("X-" + NAME, f"{BORDER}; {PASS}"))),
    Case("a whole ARC chain", forged(
        ("ARC-Seal", "i=1; a=rsa-sha256; cv=none; d=mx.lab.test; s=s; b=eA=="),
        ("ARC-Message-Signature", "i=1; a=rsa-sha256; d=mx.lab.test; s=s; h=from; bh=eA==; b=eA=="),
        ("ARC-" + NAME, f"i=1; {BORDER}; {PASS}"),
    )),
    Case("Received-SPF", forged(("Received-SPF", f"pass ({BORDER}: domain of ana@home.test)"))),
    Case("X-Spam-Status", forged(("X-Spam-Status", "No, DKIM_VALID_AU, DMARC_PASS"))),
)  # fmt: skip

MADE = (
    found("pass in a comment", f"spf=pass ({PASS}) smtp.mailfrom=evil.test"),
    found("pass in a nested comment", f"spf=none (a (b; {PASS}) c) smtp.mailfrom=evil.test"),
    found("pass behind a semicolon in a comment", f"{FORGED} (x; {PASS})"),
    found("pass in a quoted envelope sender", f'spf=pass smtp.mailfrom="x; {PASS}; y"@evil.test'),
    found("pass in a reason", f'dmarc=none reason="; {PASS}" header.from=home.test'),
    found("pass in a reason alone", f'spf=fail reason="{PASS}" smtp.mailfrom=evil.test'),
    found(
        "pass in an encoded-word of the envelope sender",
        "spf=pass smtp.mailfrom==?utf-8?q?x=3B_dmarc=3Dpass_header=2Efrom=3Dhome=2Etest?=@evil.test",
    ),
    found("pass for the forger's domain", "dmarc=pass header.from=evil.test"),
    found("pass for a subdomain", "dmarc=pass header.from=mail.home.test"),
    found("pass for a parent", "dmarc=pass header.from=test"),
    found("pass for a domain that ends alike", "dmarc=pass header.from=evilhome.test"),
    found("pass for a domain that begins alike", "dmarc=pass header.from=home.test.evil.test"),
    found("pass for an address", "dmarc=pass header.from=ana@home.test"),
    found("pass for nobody", "dmarc=pass"),
    found("pass for another property", "dmarc=pass smtp.mailfrom=home.test"),
    found("pass for policy.from", "dmarc=pass policy.from=home.test"),
    found("none, then pass", f"dmarc=none header.from=home.test; {PASS}"),
    found("pass, then none", f"{PASS}; dmarc=none header.from=home.test"),
    found("pass twice for two domains", f"{PASS}; dmarc=pass header.from=evil.test"),
    found("one pass with two domains", f"{PASS} header.from=evil.test"),
    found("a result that begins like pass", "dmarc=passed header.from=home.test"),
    found("bestguesspass", "dmarc=bestguesspass header.from=home.test"),
    found("a result in a comment", "dmarc=none (dmarc=pass) header.from=home.test"),
    found("temperror", "dmarc=temperror header.from=home.test"),
    found("a method of another version", "dmarc/2=pass header.from=home.test"),
    found("a method that ends alike", "x-dmarc=pass header.from=home.test"),
    found("ARC passes", "arc=pass (i=1 dmarc=pass) header.from=home.test"),
    found("only SPF passes", "spf=pass smtp.mailfrom=home.test"),
    found("only DKIM passes", "dkim=pass header.d=home.test header.i=@home.test header.from=home.test"),
    found("only a login", "auth=pass smtp.auth=ana@home.test"),
    found("a comment that does not end", f"spf=none (x; {PASS}"),
    found("a quote that does not end", f'spf=none reason="x; {PASS}'),
    found("an overlong field", "spf=none (" + "x" * 17_000 + f"); {PASS}"),
    found("pass, eight days ago", PASS, Mail(text="leave deploy", date="Mon, 04 Jan 2027 09:00:00 +0000")),
    found("pass, in two days", PASS, Mail(text="leave deploy", date="Thu, 14 Jan 2027 12:00:00 +0000")),
    found("pass, without a date", PASS, Mail(text="leave deploy", date="")),
    found("pass, at no date", PASS, Mail(text="leave deploy", date="yesterday")),
    found("pass, in the year 9999", PASS, Mail(text="leave deploy", date="Fri, 31 Dec 9999 23:59:59 -2359")),
    found("pass, to somebody else", PASS, Mail(text="leave deploy", to="friends@home.test"), to=SIGNUP),
    found("pass, to us in a name only", PASS, Mail(text="leave deploy", to=f'"{SIGNUP}" <x@evil.test>'), to=SIGNUP),
    found("pass, to us in an encoded name", PASS, Mail(text="leave deploy", to="=?utf-8?q?signup=40mentoring.lab.test?= <x@evil.test>"), to=SIGNUP),
    found("pass, and a part of it signed", PASS, forged((SIGNED[0], SIGNED[1].format("home.test", " l=10;")))),
    found("pass, a part signed by a subdomain", PASS, forged((SIGNED[0], SIGNED[1].format("mail.home.test", " l=10;")))),
    found("pass, a part signed, oddly written", PASS, forged((SIGNED[0], SIGNED[1].format("HOME.TEST", "\r\n\tl\r\n =\r\n 10;")))),
    Case("our server says that it is forged", LEAVES, results="dmarc=fail (p=reject) header.from=home.test"),
    Case("forged, whatever else is written", forged((NAME, f"{BORDER}; {PASS}")), results="dmarc=fail header.from=home.test"),
    Case("fail beside pass", LEAVES, results=f"{PASS}; dmarc=fail header.from=home.test"),
    Case("a post in her name, which fails", Mail(text="I hate you all. zanzibar", to=LIST), results="dmarc=fail header.from=home.test"),
)  # fmt: skip

#: Where our server writes its field below its own Received, the forger's comes next.
BELOW = (
    Case("below: ours, then theirs", forged((NAME, f"{BORDER}; {PASS}")), below=True),
    Case("below: ours unreadable, then theirs", forged((NAME, f"{BORDER}; {PASS}")), below=True, results="spf=pass (x"),
    Case("below: ours says nothing, then theirs", forged((NAME, f"{BORDER}; {PASS}")), below=True, results="none"),
    Case("below: ours of another version", forged((NAME, f"{BORDER}; {PASS}")), below=True, version=" 2"),
    Case("below: theirs behind a Received", forged(FOREIGN, (NAME, f"{BORDER}; {PASS}")), below=True, results=""),
)  # fmt: skip

CASES = (*WRITTEN, *MADE, *BELOW)
