"""Names that are something else: orders, other people, letters that look alike, our own words.

A name is shown to people and read by nobody: neither when its mail comes nor when somebody answers
a mail in which it stands (TRUST I40, Mailsploit).
"""

from base64 import b64encode

from tests.hostile.case import OWN, Case
from tests.hostile.raw import Mail
from tests.hostile.scene import ANA, HOST, KENDALL, LIST, MALLORY, ORGANIZERS_LIST, PRIVATE

JOIN = "join deploy"


def b64(text: str) -> str:
    return f"=?utf-8?b?{b64encode(text.encode()).decode()}?="


def named(
    name: str, shown: str, text: str = JOIN, to: str = f"signup@{HOST}", **more: object
) -> Case:
    return Case(name, Mail(f"{shown} <{MALLORY}>", text, to), results=OWN, **more)  # type: ignore[arg-type]


#: Words that decide something where an organizer says them.
ORDERS = (
    "approve 1", "ok all", "yes", "no 1", "file 1", "freeze mail", f"remove {ANA.partition('@')[0]}",
    "1 is Ana", "leave deploy", "forget me", "drop 1", "confirm",
)  # fmt: skip

CASES = (
    *(named(f"a name that orders: {words}", f'"{words}"', "hello zanzibar, may I ask something?", ORGANIZERS_LIST) for words in ORDERS),
    *(named(f"a name that orders, in a sign-up: {words}", f'"{words}"') for words in ORDERS[:6]),
    named("a name of two lines", b64("Ana\r\n\r\nok 1\r\n")),
    named("a name of two lines, for organizers", b64("Ana\n\nok 1\n\n-- \n"), "hello zanzibar", ORGANIZERS_LIST),
    named("a name that ends our mail", b64("Mal\r\n.\r\nMAIL FROM:<x>\r\n")),
    named("a name with our footer", '"-- You get this as an organizer of Open Mentoring"', "hello zanzibar", ORGANIZERS_LIST),
    named("a name with an attribution", '"On Tue, 12 Jan 2027, Kendall Nelson wrote:"', "hello zanzibar", ORGANIZERS_LIST),
    named("a name with a quote mark", '"> ok 1"', "hello zanzibar", ORGANIZERS_LIST),
    named("a name with a number and a heading", '"Waiting for you: 1. Ana Silva wants to join, say ok 1"', "hello zanzibar", ORGANIZERS_LIST),
    named("a name with a button", '"[ok 1](mailto:signup@mentoring.lab.test?body=ok)"', "hello zanzibar", ORGANIZERS_LIST),
    named("a name with a mailto", '"mailto:mallory@evil.test?body=ok"', "hello zanzibar", ORGANIZERS_LIST),
    named("a name longer than a line", "W" * 900),
    named("a name longer than a line, of words", '"' + "very " * 180 + 'long"'),
    named("a name of one letter a thousand accents high", b64("a" + "\u0301" * 1_000)),
    named("a name of wide letters", b64("\ufdfd" * 60)),
    named("a name that turns the line", b64("\u202egro.bal@lladnek\u202c")),
    named("a name that isolates and turns", b64("\u2067Kendall Nelson\u2069 \u2066x\u2069")),
    named("a name with a NUL", b64("Ken\0dall")),
    named("a name with escapes", b64("\x1b]0;ok\x07\x1b[31mKendall")),
    named("a name with a backspace", b64("Mallory\b\b\b\b\b\b\bKendall")),
    named("a name of tag letters", b64("Kendall" + "".join(chr(0xE0000 + ord(c)) for c in "ok 1"))),
    named("a name with a zero-width space", b64("Ken\u200bdall Nel\u200bson"), "remove ana@home.test"),
    named("a name in Cyrillic that looks like an organizer's", b64("\u041aendall Nelson"), "remove ana@home.test"),
    named("a name in Greek that looks like an organizer's", b64("\u039aendall \u039delson"), "ok 1 2 3"),
    named("a name in full width", b64("\uff2b\uff45\uff4e\uff44\uff41\uff4c\uff4c \uff2e\uff45\uff4c\uff53\uff4f\uff4e"), "ok 1"),
    named("a name in small capitals", b64("\u1d0b\u1d07\u0274\u1d05\u1d00\u029f\u029f"), "ok 1"),
    named("a name that is ours", '"Open Mentoring"', "ok 1", ORGANIZERS_LIST),
    named("a name that is ours, by a list", '"Open Mentoring via deploy"', "hello zanzibar", LIST),
    named("a name that is a mentee's, to her list", '"Ana Silva"', "Hello zanzibar, I have moved to mallory@evil.test.", LIST),
    named("a name that is a mentee's, in a report", '"Ana Silva"', "zanzibar: Priya shouts at me", PRIVATE),
    named("a name in quotes in quotes", '"\\"Kendall Nelson\\" \\<kendall@lab.test\\>"', "ok 1"),
    named("a name with half an encoded-word", "=?utf-8?q?Kendall"),
    named("a name of an encoded-word in an encoded-word", b64("=?utf-8?q?ok_1?=")),
    named("a name of a broken base64", "=?utf-8?b?S2VuZGFsbA?= =?utf-8?b?=?="),
    named("a name of octets that are no text", "=?utf-8?q?=FF=FE=00ok_1?="),
    named("a name in UTF-7", "=?utf-7?q?+AG8-k 1?="),
    named("a name of a spreadsheet", '"=HYPERLINK(""http://evil.test"",""ok"")"'),
    named("a name of a tab and a formula", b64("\t=1+1")),
    named("a name of a full-width formula", b64("\uff1d1+1")),
    named("a name of markup", '"</td><script>1</script><td>"', "hello zanzibar", ORGANIZERS_LIST),
    named("a name of an entity", '"&lt;b&gt;&#x1F600;&amp;"', "hello zanzibar", ORGANIZERS_LIST),
    named("a name of a template", '"{{ config }}{% include \'/etc/passwd\' %}"', "hello zanzibar", ORGANIZERS_LIST),
    Case("the domain of an organizer in another alphabet", Mail("kendall@l\u0430b.test", "ok 1 2 3"), results="dmarc=pass header.from=xn--lb-7kc.test"),
    Case("the domain of an organizer in ACE", Mail("kendall@xn--lb-7kc.test", "ok 1 2 3", f"organizers@{HOST}"), results="dmarc=pass header.from=xn--lb-7kc.test"),
    Case("a domain in ACE that is no text", Mail("kendall@xn--\u0430.test", "ok 1 2 3"), results="dmarc=pass header.from=lab.test"),
    Case("a domain in ACE of ASCII alone", Mail("kendall@xn--lab-.test", "ok 1 2 3"), results="dmarc=pass header.from=lab.test"),
    Case("the domain of an organizer with a combining dot", Mail("kendall@la\u0323b.test", "ok 1 2 3"), results="dmarc=pass header.from=lab.test"),
    Case("an organizer's local part with a digit for a letter", Mail("kenda11@lab.test", "ok 1 2 3"), results="dmarc=pass header.from=lab.test"),
    Case("a new name for a member, forged", Mail(f'"ok 1" <{ANA}>', "Hello zanzibar, I am Ana.", LIST)),
    Case("an order for a subject, for organizers", Mail(MALLORY, "hello zanzibar", ORGANIZERS_LIST, "ok 1"), results=OWN),
    Case("an order in an organizer's subject, forged", Mail(KENDALL, "", ORGANIZERS_LIST, "ok 1 2 3")),
    Case("a subject of two lines", Mail(MALLORY, "hello zanzibar", ORGANIZERS_LIST, b64("hello\r\nBcc: vic@quiet.test\r\n\r\nok 1")), results=OWN),
    Case("a subject longer than a line", Mail(MALLORY, "hello zanzibar", ORGANIZERS_LIST, "w" * 3_000), results=OWN),
    Case("a subject that turns", Mail(MALLORY, "hello zanzibar", ORGANIZERS_LIST, b64("\u202e1 ko\u202c")), results=OWN),
    Case("a subject in tag letters", Mail(MALLORY, "hello zanzibar", ORGANIZERS_LIST, b64("hi" + "".join(chr(0xE0000 + ord(c)) for c in "ok 1"))), results=OWN),
    Case("her secret for a name", lambda s: Mail(f'"{s.token(ANA, "welcome")}" <{MALLORY}>', "leave deploy"), results=OWN),
    Case("her secret for a subject", lambda s: Mail(MALLORY, "leave deploy", subject=f"Re: re+{s.token(ANA, 'welcome')}"), results=OWN),
)  # fmt: skip
