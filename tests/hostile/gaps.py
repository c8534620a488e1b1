"""More of Authentication-Results: other ids in comments, quotes, properties, broken borders."""

from tests.hostile.case import Case
from tests.hostile.raw import SIGNUP, Mail
from tests.hostile.results import NAME, PASS, SIGNED, forged, found
from tests.hostile.scene import BORDER, HOST, LIST

LEAVES = Mail(text="leave deploy")
NONE = "dmarc=none header.from=home.test"
AWAY = "Received", f"from {BORDER} by {BORDER}; Tue, 12 Jan 2027 10:00:00 +0000"

IDS = (
    Case("our id as a comment of another", forged((NAME, f"mx.evil.test ({BORDER}); {PASS}")), results=""),
    Case("another id as a comment of ours", forged((NAME, f"{BORDER} (mx.evil.test); {PASS}"), last=True)),
    Case("our id with a trailing dot", forged((NAME, f"{BORDER}.; {PASS}")), results=""),
    Case("our id with a port", forged((NAME, f"{BORDER}:25; {PASS}")), results=""),
    Case("our id with a slash", forged((NAME, f"{BORDER}/x; {PASS}")), results=""),
    Case("our id with full-width letters", forged((NAME, f"ｍｘ.lab.test; {PASS}")), results=""),
    Case("our id with a zero-width space", forged((NAME, f"mx\u200b.lab.test; {PASS}")), results=""),
    Case("our id in an encoded-word alone", forged((NAME, f"=?us-ascii?q?mx=2Elab=2Etest?=; {PASS}")), results=""),
    Case("our id with version 0", forged((NAME, f"{BORDER} 0; {PASS}")), results=""),
    Case("our id with version 11", forged((NAME, f"{BORDER} 11; {PASS}")), results=""),
    Case("our id behind a second semicolon", forged((NAME, f"evil.test; x=y; {BORDER}; {PASS}")), results=""),
    Case("our id without anything between", forged((NAME, f"{BORDER} {PASS}")), results=""),
    Case("our id, the field in the body's place", Mail(text=f"{NAME}: {BORDER}; {PASS}\n\nleave deploy"), results=""),
    Case("our server's Received is forged, too", forged((NAME, f"{BORDER}; {PASS}"), AWAY), results=""),
    Case("a Received of ours, then our id", forged(AWAY, (NAME, f"{BORDER}; {PASS}")), results=""),
    Case("the name of the field in small letters", forged(("authentication-results", f"{BORDER}; {PASS}")), results=""),
    Case("the field with an underscore", forged(("Authentication_Results", f"{BORDER}; {PASS}")), results=""),
    Case("the field's name continued", forged(("Authentication-Results-Original", f"{BORDER}; {PASS}")), results=""),
    Case("Original-Authentication-Results", forged(("Original-Authentication-Results", f"{BORDER}; {PASS}")), results=""),
    Case("DMARC-Filter", forged(("DMARC-Filter", f"OpenDMARC Filter v1.4 {BORDER}"), ("X-DMARC-Result", "pass")), results=""),
    Case("Google's X-headers", forged(("X-Google-DKIM-Signature", "v=1"), ("X-Gm-Message-State", "pass"), ("X-Received", "by 2002:a17")), results=""),
)  # fmt: skip

WORDS = (
    found("pass in a comment of the method", "spf(dmarc=pass header.from=home.test)=pass smtp.mailfrom=evil.test"),
    found("pass behind an escaped bracket", f"spf=none (x \\) ; {PASS}) smtp.mailfrom=evil.test"),
    found("pass behind a quoted bracket in a comment", f'spf=none ("x)" ; {PASS})'),
    found("pass behind an escaped quote", f'spf=pass reason="a\\"; {PASS}; b=\\"" smtp.mailfrom=evil.test'),
    found("pass in a HELO", f'spf=pass smtp.helo="x; {PASS}"; {NONE}'),
    found("pass in a HELO without quotes", f"spf=pass smtp.helo=x; {NONE}; iprev=pass policy.iprev=dmarc=pass"),
    found("pass in an unquoted reason", "dmarc=none reason=dmarc=pass header.from=home.test"),
    found("pass in a DKIM identity", f'dkim=pass header.i="@evil.test; {PASS}" header.d=evil.test'),
    found("pass in a DKIM selector", f"dkim=pass header.s=dmarc=pass header.d=evil.test; {NONE}"),
    found("pass in a user's login", f'auth=pass smtp.auth="mal; {PASS}"; {NONE}'),
    found("pass in the MX name", f"{NONE}; x-ptr=pass x-ptr-helo=dmarc.pass.header.from.home.test"),
    found("a colon for the equals sign", "dmarc:pass header.from=home.test"),
    found("two equals signs", "dmarc==pass header.from=home.test"),
    found("pass with trailing letters in a comment", "dmarc=pass(home.test) header.from=(home.test)evil.test"),
    found("a domain in quotes of another", 'dmarc=pass header.from="evil.test" (home.test)'),
    found("a domain with the member's in front", "dmarc=pass header.from=home.test@evil.test"),
    found("a domain with a trailing dot and more", "dmarc=pass header.from=home.test.evil.test."),
    found("a domain in capitals of another alphabet", "dmarc=pass header.from=hоme.test"),
    found("an empty domain", "dmarc=pass header.from="),
    found("an empty domain in quotes", 'dmarc=pass header.from=""'),
    found("a star", "dmarc=pass header.from=*"),
    found("the domain of the Reply-To", "dmarc=pass header.from=evil.test header.reply-to=home.test"),
    found("the domain as header.sender", "dmarc=pass header.sender=home.test"),
    found("the domain as smtp.from", "dmarc=pass smtp.from=home.test"),
    found("the domain as body.from", "dmarc=pass body.from=home.test"),
    found("softfail for both", "spf=softfail smtp.mailfrom=home.test; dkim=fail header.d=home.test; dmarc=quarantine header.from=home.test"),
    found("dmarc=pass of an override", "dmarc=none (override=local_policy dmarc=pass) header.from=home.test"),
    found("three results, the middle one passes", f"{NONE}; {PASS}; {NONE}"),
    found("pass in dmarc-bis's words", "dmarc=pass policy.dmarc=home.test"),
    found("an IPv6 in quotes", f'spf=none smtp.remote-ip="::1; {PASS}"'),
    found("a NUL", "dmarc=no\0ne header.from=home.test (\0); x=y (dmarc=pass)"),
    found("a thousand results", "; ".join([NONE] * 600)),
    found("a comment of four thousand brackets", "spf=none " + "(" * 4_000 + PASS + ")" * 4_000),
    found("a quote of sixteen thousand letters", f'spf=none reason="{"x" * 16_500}"; {PASS}'),
    found("pass, to a list of another", PASS, Mail(text="leave deploy", to="friends@home.test", cc="pals@home.test"), to=SIGNUP),
    found("pass, to us in a comment", PASS, Mail(text="leave deploy", to=f"friends@home.test ({SIGNUP})"), to=SIGNUP),
    found("pass, to us in Bcc alone", PASS, Mail(text="leave deploy", to="friends@home.test", fields=[("Bcc", SIGNUP)]), to=SIGNUP),
    found("pass, to us in Resent-To alone", PASS, Mail(text="leave deploy", to="friends@home.test", fields=[("Resent-To", SIGNUP)]), to=SIGNUP),
    found("pass, to us in Delivered-To of theirs", PASS, Mail(text="leave deploy", to="friends@home.test", fields=[("Delivered-To", SIGNUP), ("X-Original-To", SIGNUP)]), to=SIGNUP),
    found("pass, to a neighbor at our host", PASS, Mail(text="leave deploy", to=f"office@{HOST}"), to=SIGNUP),
    found("pass, to our host's subdomain", PASS, Mail(text="leave deploy", to=f"signup@x.{HOST}"), to=SIGNUP),
    found("pass, seven days and an hour ago", PASS, Mail(text="leave deploy", date="Tue, 05 Jan 2027 08:00:00 +0000")),
    found("pass, in thirty hours", PASS, Mail(text="leave deploy", date="Wed, 13 Jan 2027 18:00:00 +0000")),
    found("pass, dated by the zone alone", PASS, Mail(text="leave deploy", date="Tue, 12 Jan 2027 10:00:00 +9959")),
    found("pass, dated last year", PASS, Mail(text="leave deploy", date="Tue, 12 Jan 2026 10:00:00 +0000")),
    found("pass, a part signed, in capitals", PASS, forged((SIGNED[0].upper(), SIGNED[1].format("home.test", " L=0;")))),
    found("pass, a part signed, at the end", PASS, forged((SIGNED[0], SIGNED[1].format("home.test", "") + "; l=1"))),
    found("pass, signed twice, one in part", PASS, forged((SIGNED[0], SIGNED[1].format("home.test", "")), (SIGNED[0], SIGNED[1].format("home.test", " l=5;")))),
    found("fail in capitals", "DMARC=FAIL header.from=home.test"),
    found("fail, then a comment that says pass", f"dmarc=fail ({PASS}) header.from=home.test"),
    found("fail for a subdomain policy", "dmarc=fail (p=none sp=reject) header.from=home.test"),
    found("a post that passes for another domain", "dmarc=pass header.from=evil.test", Mail(text="zanzibar to all of you", to=LIST)),
    found("an organizer's word that passes for another domain", "dmarc=pass header.from=evil.test", Mail("kendall@lab.test", "ok 1 2 3 4 5 6")),
)  # fmt: skip

BELOW = (
    Case("below: a Received of theirs above ours", forged(AWAY, (NAME, f"{BORDER}; {PASS}")), below=True),
    Case("below: ours empty, theirs full", forged((NAME, f"{BORDER}; {PASS}")), below=True, results=" "),
    Case("below: ours none, theirs twice", forged((NAME, f"{BORDER}; {PASS}"), (NAME, f"{BORDER}; {PASS}")), below=True, results="none"),
    Case("below: two Received of theirs", forged(AWAY, AWAY, (NAME, f"{BORDER}; {PASS}")), below=True, results=""),
)  # fmt: skip

CASES = (*IDS, *WORDS, *BELOW)
