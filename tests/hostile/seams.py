"""Where two readers of one mail part: its structure, its styles, its dates, words taken back.

Ana's own mails, vouched for, hold a wish that she may never have seen or meant, and answers of
others that no person made; nothing of it is done before she has been asked.
"""

from tests.hostile.case import FORGED, Case
from tests.hostile.raw import SIGNUP, Field, Mail
from tests.hostile.scene import ANA, BEN, FRED, KENDALL, LIST, PRIYA, SAM
from tests.hostile.tokens import HOME, LAB, MENTORS, theft

LEAVE = "leave deploy"
PLAIN, PAGE = "Content-Type: text/plain; charset=utf-8", "Content-Type: text/html; charset=utf-8"


def hers(name: str, text: str = "", **changes: object) -> Case:
    values = {"subject": "a thing"} | changes
    return Case(name, Mail(text=text, **values), HOME, ANA, secret="\0")  # type: ignore[arg-type]


def parts(name: str, kind: str, *inner: tuple[str, str]) -> Case:
    body = "".join(f"--m0\n{head}\n\n{text}\n" for head, text in inner) + "--m0--\n"
    return hers(name, body, content_type=f"multipart/{kind}; boundary=m0")


def page(name: str, markup: str) -> Case:
    return hers(f"page: {name}", markup, content_type="text/html; charset=utf-8")


STRUCTURE = (
    parts("two plain alternatives", "alternative", (PLAIN, "Thank you!"), (PLAIN, LEAVE)),
    parts("a page for phones says another thing", "alternative", (PLAIN, "Thank you!"), ("Content-Type: text/x-amp-html", f"<p>{LEAVE}</p>"), (PAGE, "<p>Thank you!</p>")),
    parts("a page for watches says another thing", "alternative", (PLAIN, "Thank you!"), ("Content-Type: text/watch-html", f"<p>{LEAVE}</p>")),
    parts("a page that begins elsewhere", 'related; start="<b>"', (f"{PAGE}\nContent-ID: <a>", f"<p>{LEAVE}</p>"), (f"{PAGE}\nContent-ID: <b>", "<p>Thank you!</p>")),
    parts("a tap that is a command", "alternative", (PLAIN, "Thank you!"), ("Content-Type: text/vnd.google.email-reaction+json", f'{{"emoji":"{LEAVE}"}}')),
    parts("a tap beside other words", "alternative", (PLAIN, "Thank you!"), ("Content-Type: text/vnd.google.email-reaction+json", '{"emoji":"👍"}')),
    parts("parallel parts", "parallel", (PLAIN, "hi there"), (PLAIN, LEAVE)),
    parts("parts that replace each other", "x-mixed-replace", (PLAIN, "hi there"), (PLAIN, LEAVE)),
    parts("a report of no kind", "report", (PLAIN, LEAVE), (PLAIN, "x")),
    parts("a report of a kind that nobody knows", "report; report-type=zanzibar", (PLAIN, LEAVE)),
    parts("an external body", "mixed", (PLAIN, "hi"), ('Content-Type: message/external-body; access-type=URL; URL="http://evil.test/x"', f"Content-Type: text/plain\n\n{LEAVE}")),
    hers("an attachment and nothing else", LEAVE, fields=[("Content-Disposition", "attachment")]),
    hers("a calendar's answer with a wish for a summary", f"BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nSUMMARY:{LEAVE}\nEND:VEVENT\nEND:VCALENDAR", content_type="text/calendar; method=REPLY"),
    hers("a card with a wish for a note", f"BEGIN:VCARD\nFN:{LEAVE}\nNOTE:{LEAVE}\nEND:VCARD", content_type="text/vcard"),
)  # fmt: skip

STYLES = tuple(
    page(name, f"<p>Hi</p>{markup}")
    for name, markup in {
        "struck out": f"<p><s>{LEAVE}</s></p>",
        "deleted": f"<p><del>{LEAVE}</del></p>",
        "struck out by style": f'<p style="text-decoration: line-through">{LEAVE}</p>',
        "above a word": f"<p><ruby>Hello<rt>{LEAVE}</rt></ruby></p>",
        "behind the page": f'<p style="position:absolute;z-index:-1">{LEAVE}</p>',
        "a line of one pixel": f'<div style="height:1px;overflow:hidden">{LEAVE}</div>',
        "a line of one pixel, the other way round": f'<div style="overflow: hidden; max-height: 2px">{LEAVE}</div>',
        "a cell without width": f'<table><tr><td width=0 style="overflow:hidden">{LEAVE}</td></tr></table>',
        "letters of two pixels": f'<p style="font-size: 2px">{LEAVE}</p>',
        "nearly white": f'<p style="color: #eeeeee">{LEAVE}</p>',
        "nearly white, by a font": f"<font color=#f8f8f8>{LEAVE}</font>",
        "a style sheet from elsewhere": f'<link rel="stylesheet" href="//evil.test/x.css"><p class="q">{LEAVE}</p>',
        "a small letter by class": f'<style>.q{{font-size:0}}</style><p class="q">{LEAVE}</p>',
        "white by class": f'<style>.q{{color:#fff}}</style><p class="q">{LEAVE}</p>',
        "folded away": f"<details><summary>More</summary>{LEAVE}</details>",
    }.items()
)
UNSURE = (
    hers("a question", "leave deploy?"),
    hers("a question in Greek marks", "leave deploy؟"),
    *(
        hers(f"taken back: {words}", f"{LEAVE}\n\n{words}")
        for words in (
            "no wait, I stay", "Never mind.", "Sorry, ignore that.", "scrap that, I'm staying",
            "(just kidding)", "On second thought, no.", "Nein, doch nicht", "laisse tomber",
        )
    ),
    hers("export, taken back", "export\n\nforget it"),
    hers("words of somebody else between two of hers", f"My friend wrote me this today:\n{LEAVE}\nWhat does he mean?"),
    hers("a list of things to do", f"My week:\n- {LEAVE}\n- buy milk"),
    hers("turned around in the subject", "", subject="\u202eyolped evael"),
    hers("marked up in the subject", "", subject=f"<b>{LEAVE}</b>"),
    hers("letters that are struck by a mark each", "l\u0336e\u0336a\u0336v\u0336e\u0336 deploy"),
)  # fmt: skip


def answered(name: str, who: str, kind: str, text: str, results: str, **more: object) -> Case:
    """An answer by its owner that is none of a person's."""
    return Case(
        name, theft(who, who, kind, text, **more), results, who, secret="\0", reaches=(who,)
    )  # type: ignore[arg-type]


MACHINE = "Auto-Submitted", "auto-replied"
SCANNED: tuple[Field, ...] = (MACHINE, ("X-Scanner", "link check"))
NOBODYS = (
    answered("a scanner answers a question", FRED, "confirm", "yes", HOME, fields=SCANNED),
    answered("a report answers a question", FRED, "confirm", "--m0\nContent-Type: text/plain\n\nyes\n--m0--\n", HOME, content_type="multipart/report; boundary=m0"),
    answered("a report answers a check-in", PRIYA, "check-in", "--m0\nContent-Type: text/plain\n\n1 done\n--m0--\n", MENTORS, content_type="multipart/report; boundary=m0"),
    answered("a report answers the digest", KENDALL, "digest", "--m0\nContent-Type: text/plain\n\nfreeze mail\n--m0--\n", LAB, content_type="multipart/report; boundary=m0"),
    answered("a calendar answers a question", FRED, "confirm", "BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR", HOME, content_type="text/calendar; method=REPLY"),
)  # fmt: skip


def dated(name: str, date: str, **changes: object) -> Case:
    """Its border vouches for it, but nobody knows of when it is."""
    return Case(f"dated: {name}", Mail(text=LEAVE, date=date, **changes), HOME, ANA, secret="\0")  # type: ignore[arg-type]


DATES = (
    dated("in a comment", "(Tue, 12 Jan 2027 10:00:00 +0000)"),
    dated("last year, this year in a comment", "Mon, 12 Jan 2026 10:00:00 +0000 (Tue, 12 Jan 2027 10:00:00 +0000)"),
    dated("in the zone of another day", "Wed, 20 Jan 2027 10:00:00 +2359"),
    dated("in a zone of letters", "Tue, 5 Jan 2027 09:00:00 ZZZ"),
    dated("as seconds", "1799748000"),
    dated("as ISO 8601", "2026-01-12T10:00:00Z"),
    dated("with signs", "Tue, +12 Jan -2027 10:00:00 +0000"),
    dated("in a leap second of next week", "Sun, 24 Jan 2027 23:59:60 +0000"),
    dated("nowhere, but resent today", "", fields=[("Resent-Date", "Tue, 12 Jan 2027 10:00:00 +0000")]),
    dated("nowhere, but received today", "", fields=[("X-Original-Date", "Tue, 12 Jan 2027 10:00:00 +0000"), ("Delivery-date", "Tue, 12 Jan 2027 10:00:00 +0000")]),
)  # fmt: skip


def seal(fields: str, domain: str = "home.test", more: str = "") -> Field:
    return (
        "DKIM-Signature",
        f"v=1; a=rsa-sha256; d={domain}; s=s; h={fields}; {more}bh=eA==; b=eA==",
    )


USUAL = "from:to:subject:date:message-id"
QUOTING = "What is that?\n\n> <p>leave deploy</p>\n"


def sealed(name: str, text: str, *seals: Field, **changes: object) -> Case:
    """Signed, and made something else by whoever has it."""
    mail = Mail(text=text, first=seals, **({"subject": "a thing"} | changes))  # type: ignore[arg-type]
    return Case(f"sealed: {name}", mail, HOME, ANA, secret="\0")


SEALS = (
    sealed("a quotation as a page", QUOTING, seal(USUAL), content_type="text/html"),
    sealed("and a neighbor's seal holds its form", QUOTING, seal(USUAL), seal(f"{USUAL}:content-type:content-transfer-encoding", "evil.test"), content_type="text/html"),
    sealed("a page as a text", "<div hidden>\nleave deploy\n</div>", seal(USUAL)),
    sealed("To is nobody's", LEAVE, seal("from:subject:date")),
    sealed("Cc is nobody's and alone names us", LEAVE, seal("from:to:subject:date"), to="friend@other.test", cc=SIGNUP),
    sealed("the encoding is nobody's", "He wrote=3A =\nleave deploy", seal(f"{USUAL}:content-type")),
    sealed("the encoding is nobody's, and hides line ends", "> x=0Aleave deploy=0A", seal(f"{USUAL}:content-type"), fields=[("Content-Transfer-Encoding", "quoted-printable")]),
    sealed("the boundary of a part within", f"--a\n{PLAIN}\n\nHello!\n--a\nContent-Type: multipart/mixed; boundary=b\nContent-Disposition: attachment\n\n--b\n{PLAIN}\n\n{LEAVE}\n--b--\n--a--\n", seal(USUAL), content_type="multipart/mixed; boundary=b"),
    sealed("two boundaries", f"--a\n{PLAIN}\n\nHello!\n--a--\n--b\n{PLAIN}\n\n{LEAVE}\n--b--\n", seal(USUAL), content_type="multipart/mixed; boundary=a; boundary=b"),
    sealed("a length in the second of two", LEAVE, seal(USUAL), seal(USUAL, more="l=5; ")),
)  # fmt: skip


def called(name: str, words: str, to: str = SIGNUP) -> Case:
    """Somebody new who bears another's name."""
    mail = Mail(f'"{name}" <vic@quiet.test>', words, to=to, subject="hello")
    return Case(
        f"called {name}: {words}",
        mail,
        "dmarc=pass header.from=quiet.test",
        "vic@quiet.test",
        secret="\0",
    )


NAMES = (
    called("Kendall Nelson", "close deploy"),
    called("Kendall Nelson (organizer)", "Hello all, please write to me in private", LIST),
    called("Open Mentoring", "mentor deploy"),
    called("The Organizers", "join deploy"),
    called("Priya Rao", "1 good"),
    called("Ana Silva", "leave deploy"),
    Case("Kendall's words in a forged thread of all", Mail(KENDALL, "tell deploy: zanzibar", to=f"{SIGNUP}, {ANA}, {BEN}, {SAM}", subject="Re: Mentoring week 2"), FORGED),
)  # fmt: skip

CASES = (*STRUCTURE, *STYLES, *UNSURE, *NOBODYS, *DATES, *SEALS, *NAMES)
