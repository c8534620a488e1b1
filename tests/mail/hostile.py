"""Mails made to be slow to read: each grows with `n`, and reading must grow no faster.

Every one was quadratic or worse in some mail library (or looked so).
"""

import base64
from collections.abc import Callable

HEAD = b"From: a@b.test\nTo: us@c.test\nSubject: x\nDate: Tue, 14 Apr 2026 09:00:00 +0000\n"
PLAIN = HEAD + b"Content-Type: text/plain; charset=utf-8\n\n"
HTML = HEAD + b"Content-Type: text/html; charset=utf-8\n\n"
BOUNCE = (
    b"Return-Path: <>\nFrom: MAILER-DAEMON@b.test\nTo: us@c.test\nSubject: failure notice\n"
    b"Content-Type: text/plain\n\n"
)
REPORT = (
    b"Return-Path: <>\nFrom: MAILER-DAEMON@b.test\nTo: us@c.test\nSubject: Undeliverable\n"
    b"Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nhi\n--b\n"
    b"Content-Type: message/delivery-status\n\nReporting-MTA: dns; b.test\n\n"
)


def _nested(n: int) -> bytes:
    text = b"\n".join(
        b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n" % (i, i + 1) for i in range(n // 20)
    )
    return HEAD + b"Content-Type: multipart/mixed; boundary=b0\n\n" + text


def _enclosed(n: int) -> bytes:
    return HEAD + b"Content-Type: message/rfc822\n\n" * (n // 20) + b"\n\nhi\n"


def _words(n: int) -> bytes:
    return HEAD + b"Comments: " + b" =?utf-8?q?a=20b?=" * n + b"\n\nhi\n"


HOSTILE: dict[str, Callable[[int], bytes]] = {
    "multiparts in multiparts": _nested,
    "mails in mails": _enclosed,
    "parts": lambda n: HEAD
    + b"Content-Type: multipart/mixed; boundary=b\n\n"
    + b"--b\nContent-Type: text/plain\n\nhi\n" * n,
    "encoded-words": _words,
    "a subject of encoded-words": lambda n: HEAD.replace(b"x\n", b"=?utf-8?b?YQ==?= " * n + b"\n")
    + b"\nhi\n",
    "a subject of stars": lambda n: HEAD.replace(b"x\n", b"*" * n + b"\n") + b"\nhi\n",
    "a subject of tags": lambda n: HEAD.replace(b"x\n", b"**[x]**" * n + b"\n") + b"\nhi\n",
    "header fields": lambda n: HEAD + b"X-A: b\n" * n * 5 + b"\nhi\n",
    "folds": lambda n: HEAD + b"X-A: b\n" + b" c\n" * n * 5 + b"\nhi\n",
    "parameters": lambda n: HEAD + b"Content-Type: text/plain" + b"; a=b" * n + b"\n\nhi\n",
    "semicolons": lambda n: HEAD + b"Content-Type: text/plain" + b";" * n * 5 + b"\n\nhi\n",
    "comments in From": lambda n: b"From: " + b"(" * n * 5 + b" a@b.test\n\nhi\n",
    "addresses in To": lambda n: b"From: a@b.test\nTo: " + b"a@b.test, " * n + b"\n\nhi\n",
    "quotes in To": lambda n: b"From: a@b.test\nTo: " + b'"\\' * n * 5 + b"\n\nhi\n",
    "references": lambda n: HEAD + b"References: " + b"<a@b.test> " * n + b"\n\nhi\n",
    "authentication results": lambda n: b"Authentication-Results: mx.c.test; "
    + b"dmarc=pass (a (b)) header.from=b.test; " * n
    + b"\n" + HEAD + b"\nhi\n",
    "Received": lambda n: b"Received: from a by b; x\n" * n + HEAD + b"\nhi\n",
    "a line of blanks": lambda n: PLAIN + b" " * n * 10 + b"x\n",
    "lines of blanks": lambda n: PLAIN + (b" " * 80 + b"\n") * n,
    "blank lines": lambda n: PLAIN + b"\n" * n * 10 + b"x\n",
    "a long word": lambda n: PLAIN + b"a" * n * 20,
    "a long line of at signs": lambda n: PLAIN + b"a@" * n * 10,
    "a long line of dots": lambda n: PLAIN + b"a." * n * 10,
    "digits": lambda n: PLAIN + b"1 " * n * 10,
    "digits and dashes": lambda n: PLAIN + b"1-" * n * 10,
    "colons": lambda n: PLAIN + b"a: b\n" * n * 4,
    "quote marks": lambda n: PLAIN + b">" * n * 20 + b"\n",
    "quoted lines": lambda n: PLAIN + b"> a\nb\n" * n * 3,
    "deeper and deeper": lambda n: PLAIN + b"".join(b">" * (i % 500) + b"a\n" for i in range(n)),
    "rules": lambda n: PLAIN + b"________________\na\n" * n,
    "delimiters": lambda n: PLAIN + b"a\n-- \n" * n * 2,
    "attributions": lambda n: PLAIN + b"On 3 May 2026 at 9:00, a <a@b.test> wrote\n" * n + b":\n",
    "attributions with quotes": lambda n: PLAIN + b"On 3 May 2026 9:00 a@b.test wrote:\n> a\nb\n" * n,
    "header blocks": lambda n: PLAIN + b"From: a\nSent: b\nTo: c\n" * n,
    "almost header blocks": lambda n: PLAIN + b"From: a\n\n" * n * 2,
    "closings": lambda n: PLAIN + b"Thanks,\nAnn\n\n" * n,
    "contacts": lambda n: PLAIN + b"Ann Lee\n+1 555 010 0200\n\n" * n,
    "one paragraph of contacts": lambda n: PLAIN + b"Ann Lee\n+1 555 010 0200\n" * n,
    "flowed": lambda n: HEAD
    + b"Content-Type: text/plain; format=flowed\n\n" + b"> a \n" * n * 4,
    "one flowed paragraph": lambda n: HEAD
    + b"Content-Type: text/plain; format=flowed; delsp=yes\n\n" + b"a \n" * n * 4,
    "armor": lambda n: PLAIN + b"-----BEGIN PGP SIGNED MESSAGE-----\n" * n,
    "combining marks": lambda n: PLAIN + b"a" + b"\xcc\x81" * n * 10 + b"\n",
    "comments": lambda n: HTML + b"<!--" * n * 5,
    "unclosed tags": lambda n: HTML + b"<a " * n * 5,
    "unclosed attributes": lambda n: HTML + b'<a b="' * n * 5,
    "open elements": lambda n: HTML + b"<div>" * n,
    "open blockquotes": lambda n: HTML + b"<blockquote>a" * n,
    "formatting elements": lambda n: HTML + b"<b><i><font>" * n + b"</p>" * n,
    "tables": lambda n: HTML + b"<table><tr><td>a" * n,
    "one table": lambda n: HTML + b"<table>" + b"<tr><td>a</td><td>b</td></tr>" * n + b"</table>",
    "strays in tables": lambda n: HTML + b"<table>" * 50 + b"a<b>" * n,
    "lists": lambda n: HTML + b"<ol><li>a" * n,
    "attributes": lambda n: HTML + b"<div " + b" ".join(b"a%d" % i for i in range(4 * n)) + b">x",
    "styles": lambda n: HTML + b"<p style='" + b"display:" * n + b"'>x",
    "entities": lambda n: HTML + b"&lt;" * n * 5,
    "breaks": lambda n: HTML + b"<br>" * n * 2,
    "base64": lambda n: HEAD
    + b"Content-Transfer-Encoding: base64\n\n"
    + base64.encodebytes(b"all good\n" * n * 3),
    "broken quoted-printable": lambda n: HEAD
    + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=" * n * 10,
    "uuencoded": lambda n: HEAD
    + b"Content-Transfer-Encoding: x-uuencode\n\nbegin 644 x\n" + b"#0V%T\n" * n,
    "recipients of a report": lambda n: REPORT
    + b"Final-Recipient: rfc822; a@b.test\nAction: failed\nStatus: 5.1.1\n\n" * n + b"--b--\n",
    "a diagnostic": lambda n: REPORT
    + b"Final-Recipient: rfc822; a@b.test\nAction: failed\nDiagnostic-Code: smtp; "
    + b"user user account address\n " * n + b"\n--b--\n",
    "addresses in a bounce": lambda n: BOUNCE + b"".join(b"<a%d@b.test>:\n550 no\n" % i for i in range(n)),
    "reasons in a bounce": lambda n: BOUNCE + b"user mailbox account your message delivery " * n,
    "codes in a bounce": lambda n: BOUNCE + b"550 " * n * 4,
    "copies in a bounce": lambda n: BOUNCE + b"--- the message follows\nReceived: a\nFrom: b\n" * n,
    "dates in a subject": lambda n: HEAD.replace(b"x\n", b"out of office until 3/3" * n + b"\n")
    + b"Auto-Submitted: auto-replied\n\nhi\n",
    "a day and blanks": lambda n: HEAD
    + b"Auto-Submitted: auto-replied\n\n3 " + b" " * n * 5 + b"\t\n" * n,
    "an absence": lambda n: HEAD
    + b"Auto-Submitted: auto-replied\n\n" + b"until 3 May back until back on 3 " * n,
    "calendars": lambda n: HEAD
    + b"Content-Type: text/calendar\n\nMETHOD:REPLY\n" + b"COMMENT:\\n\\n \n" * n,
}  # fmt: skip
