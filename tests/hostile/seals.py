"""`Authentication-Results` that a forger writes, or makes our own server write."""

from tests.hostile.case import FORGED, Case
from tests.hostile.raw import Field, Mail
from tests.hostile.scene import BORDER

LEAVE = "leave deploy\n\nzanzibar"
PASS = "dmarc=pass header.from=home.test"


def _carried(name: str, *fields: Field, results: str = "") -> Case:
    """The mail brings fields along; our server wrote its own, or (`results` "") none at all."""
    return Case(name, Mail(text=LEAVE, first=list(fields)), results=results)


def _brought(name: str, value: str | bytes, results: str = FORGED) -> Case:
    return _carried(name, ("Authentication-Results", value), results=results)


def _found(name: str, results: str) -> Case:
    """What our server writes about a mail in whose envelope the forger could put his own words."""
    return Case(name, Mail(text=LEAVE), results=results)


CASES = (
    _brought("ours says none, theirs says pass", f"{BORDER}; {PASS}"),
    _brought("ours says fail, theirs says pass", f"{BORDER}; {PASS}",
             "dmarc=fail header.from=home.test"),
    _brought("ours wrote nothing, theirs says pass", f"{BORDER}; {PASS}", ""),
    _brought("in capitals", f"{BORDER.upper()}; {PASS}", ""),
    _brought("with version 1", f"{BORDER} 1; {PASS}", ""),
    _brought("with version 2", f"{BORDER} 2; {PASS}", ""),
    _brought("quoted", f'"{BORDER}"; {PASS}', ""),
    _brought("behind a comment", f"(evil.test;) {BORDER}; {PASS}", ""),
    _brought("folded before the id", f"\r\n\t{BORDER};\r\n\t{PASS}", ""),
    _brought("with a dot at the end", f"{BORDER}.; {PASS}", ""),
    _brought("with a Cyrillic letter", f"m\u0445.lab.test; {PASS}", ""),
    _carried("several fields of one id", ("Authentication-Results", f"{BORDER}; dmarc=none"),
             ("Authentication-Results", f"{BORDER}; {PASS}")),
    _carried("a field name in odd case", ("AUTHENTICATION-results", f"{BORDER}; {PASS}")),
    _carried("a field name with a space", ("Authentication-Results ", f"{BORDER}; {PASS}")),
    _carried("a chain of seals", ("ARC-Seal", "i=1; cv=none; a=rsa-sha256; d=evil.test; b=x"),
             ("ARC-Authentication-Results", f"i=1; {BORDER}; {PASS}"), results=FORGED),
    _carried("in fields like ours", ("X-Authentication-Results", f"{BORDER}; {PASS}"),
             ("Authentication-Results-Original", f"{BORDER}; {PASS}"),
             ("Received-SPF", "pass"), results=FORGED),
    _carried("with a Received of our server above and below",
             ("Received", f"from ok by {BORDER}; Tue, 12 Jan 2027 10:00:00 +0000"),
             ("Authentication-Results", f"{BORDER}; {PASS}"),
             ("Received", f"from ok by {BORDER}; Tue, 12 Jan 2027 10:00:00 +0000")),
    _found("in a comment", f"dmarc=none ({PASS}) header.from=home.test"),
    _found("in a comment within a comment", f"spf=fail (a (b) {PASS}; ) smtp.mailfrom=evil.test"),
    _found("in a comment that a quoted pair keeps open", f"spf=fail (a \\) ; {PASS} ) x"),
    _found("in a quoted local part", f'spf=pass smtp.mailfrom="x; {PASS} "@evil.test; dmarc=none'),
    _found("in a quoted reason", f'dmarc=none reason="; {PASS}" header.from=home.test'),
    _found("a quote that never closes", f'spf=pass smtp.helo="x; {PASS}'),
    _found("a comment that never closes", f"spf=pass (x; {PASS}"),
    _found("a local part unquoted, and then ours", f"spf=pass smtp.mailfrom=x; {PASS}; dmarc=none header.from=home.test"),
    _found("two results, pass first", f"{PASS}; dmarc=fail header.from=home.test"),
    _found("two results, pass last", f"dmarc=none header.from=evil.test; {PASS}"),
    _found("the From of another", "dmarc=pass header.from=evil.test"),
    _found("two Froms", "dmarc=pass header.from=evil.test header.from=home.test"),
    _found("no From", "dmarc=pass"),
    _found("another property", "dmarc=pass header.d=home.test"),
    _found("an envelope's property", "dmarc=pass smtp.from=home.test"),
    _found("a domain below", "dmarc=pass header.from=mail.home.test"),
    _found("a domain above", "dmarc=pass header.from=test"),
    _found("a domain that ends alike", "dmarc=pass header.from=evil-home.test"),
    _found("a domain that begins alike", "dmarc=pass header.from=home.test.evil.test"),
    _found("an address instead of a domain", "dmarc=pass header.from=ana@home.test@evil.test"),
    _found("another method", "dkim=pass header.d=home.test header.from=home.test"),
    _found("a method like it", "x-dmarc=pass header.from=home.test"),
    _found("an unknown version of the method", "dmarc/2=pass header.from=home.test"),
    _found("an unknown result", "dmarc=bestguesspass header.from=home.test"),
    _found("a result in a property", "spf=none smtp.x=dmarc=pass header.from=home.test"),
    _found("temperror", "dmarc=temperror header.from=home.test"),
    _found("none at all", "none"),
    Case("ours above and a second of ours below Received",
         Mail(text=LEAVE, first=[("Authentication-Results", f"{BORDER}; {PASS}")]),
         results="spf=none; dkim=none", below=True),
    Case("ours writes below its Received, a forged Received first",
         Mail(text=LEAVE, first=[("Received", f"by {BORDER}; Tue, 12 Jan 2027 10:00:00 +0000"),
                                 ("Authentication-Results", f"{BORDER}; {PASS}")]), results="", below=True),
)  # fmt: skip
