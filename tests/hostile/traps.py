"""Mails on which the libraries below us trip (TRUST 6), and other people's secrets in one's own.

The stack's traps are set in Ana's name, with a wish behind them; nobody vouches for it.
"""

from collections.abc import Callable

from tests.hostile.case import FORGED, Case
from tests.hostile.raw import Mail, quoted
from tests.hostile.scene import ANA, BEN, FRED, KENDALL, MALLORY, PRIYA, SAM, Scene
from tests.hostile.tokens import HOME, LAB, MENTORS

LEAVE = "leave deploy"


def trap(name: str, text: str | bytes = LEAVE, **changes: object) -> Case:
    return Case(name, Mail(text=text, **changes), results=FORGED, secret="\0")  # type: ignore[arg-type]


def raw(name: str, head: bytes) -> Case:
    """A header as it is, before the usual one."""
    return Case(name, head + bytes(Mail(text=LEAVE)), results=FORGED, secret="\0")


def deep(levels: int) -> tuple[str, str]:
    """multipart in multipart."""
    body = "".join(
        f"--b{n}\nContent-Type: multipart/mixed; boundary=b{n + 1}\n\n" for n in range(levels)
    )
    return "multipart/mixed; boundary=b0", f"{body}--b{levels}\n\n{LEAVE}\n"


def charset(name: str, octets: bytes) -> Case:
    return trap(f"charset {name}", octets, content_type=f"text/plain; charset={name}")


PARSERS = (
    *(trap(f"a Message-ID {i}", message_id=i) for i in ("<>", "<", "<@>", "<a@[b", "a@[")),
    *(trap(f"an In-Reply-To {i}", in_reply_to=i) for i in ("<>", "<", "<@>", "<a@[b")),
    trap("a To of 3,000 brackets", cc="(" * 3_000),
    trap("a Cc of 5,000 colons", cc=":" * 5_000),
    trap("a multipart 14 deep", deep(14)[1], content_type=deep(14)[0]),
    trap("a multipart 500 deep", deep(500)[1], content_type=deep(500)[0]),
    trap("a multipart 2,000 deep", deep(2_000)[1], content_type=deep(2_000)[0]),
    trap("a Content-Type of 20,000 semicolons", content_type="text/plain" + ";" * 20_000),
    trap("a Subject of 1,000 encoded-words", subject=" ".join(["=?utf-8?q?x?="] * 1_000)),
    trap("a Subject of 20,000 encoded-words", subject=" ".join(["=?utf-8?q?x?="] * 20_000)),
    trap("a page of 100,000 comments", "<!--" * 100_000, content_type="text/html"),
    trap("a page of 10,000 links", "<a " * 10_000, content_type="text/html"),
    trap("a page of 10,000 links behind a wish", f"<p>{LEAVE}</p>" + "<a " * 10_000, content_type="text/html"),
    trap("a page of 20,000 tables", "<table><tr><td>" * 20_000, content_type="text/html"),
    trap("a date of no calendar", date="Tue, 99 Foo 2027 99:99:99 +0000"),
    trap("a year of a million", date="Tue, 12 Jan 1000000 10:00:00 +0000"),
    raw("a blank first line", b"\r\n"),
    raw("a NUL in a field's name", b"X-A\0B: x\r\n"),
    raw("a line without a colon", b"zanzibar\r\n"),
    raw("a bare CR that smuggles a From", b"X-A: x\rFrom: kendall@lab.test\r\n"),
    raw("two bare CRs that end the header", b"X-A: x\r\rFrom: kendall@lab.test\r\n"),
    raw("a bare LF in a header", b"X-A: x\nFrom: kendall@lab.test\n"),
)  # fmt: skip

CHARSETS = (
    charset("undefined", b"leave deploy"),
    charset("zip", b"leave deploy"),
    charset("hex", b"6c65617665206465706c6f79"),
    charset("idna", b"leave deploy"),
    charset("rot13", b"yrnir qrcybl"),
    charset("unicode_escape", b"\\x6c\\x65\\x61\\x76\\x65 deploy"),
    charset("raw_unicode_escape", b"\\u006ceave deploy"),
    charset("utf-7", b"+AGw-eave deploy"),
    charset("utf-16", "leave deploy".encode("utf-16")),
    charset("utf-32", "leave deploy".encode("utf-32")),
    charset("punycode", b"leave deploy-" + b"a" * 100_000),
    trap("charset with a NUL", content_type='text/plain; charset="a\0b"'),
    charset("../../etc/passwd", b"leave deploy"),
)  # fmt: skip

LETTERS = (
    Case("a Kelvin for Kendall", Mail("\u212aendall@lab.test", "close deploy"), results=FORGED),
    Case("a long s for Sam", Mail("\u017fam@mentors.test", "1 good"), results=FORGED),
    Case("a full-width at", Mail("kendall\uff20lab.test", "close deploy"), results=FORGED),
    Case("a small at", Mail("kendall\ufe6blab.test", "close deploy"), results=FORGED),
    Case("octets for a local part", Mail(b"k\xe9ndall@lab.test", "close deploy"), results=FORGED),
    Case("a soft hyphen in Kendall", Mail("ken\u00addall@lab.test", "close deploy"), results=FORGED),
    Case("a Cyrillic Kendall", Mail("\u043aendall@lab.test", "close deploy"), results=LAB, path="kendall@lab.test"),
    Case("a domain in ACE form that shows as ours", Mail("kendall@xn--lb-7kc.test", "close deploy"), results="dmarc=pass header.from=xn--lb-7kc.test"),
)  # fmt: skip


def with_others(
    sender: str, text: str, own: str, *others: tuple[str, str], by: str = "to"
) -> Callable[[Scene], Mail]:
    """An answer to one's own mail, with other people's secrets beside one's own."""

    def build(scene: Scene) -> Mail:
        answered = scene.last(sender, own)
        mine = scene.message_id(sender, own)
        stolen = [scene.reply_to(*other) for other in others]
        ids = [scene.message_id(*other) for other in others]
        to = scene.reply_to(sender, own)
        fields: dict[str, str] = {
            "to": {"to": ", ".join((*stolen, to)), "in_reply_to": mine},
            "cc": {"to": to, "cc": ", ".join(stolen), "in_reply_to": mine},
            "references": {"to": to, "in_reply_to": ids[0], "references": " ".join((mine, *ids))},
            "quote": {"to": to, "in_reply_to": mine},
        }[by]
        below = quoted(scene.last(*others[0]).text) if by == "quote" else ""
        return Mail(sender, f"{text}\n\n{below}", subject=f"Re: {answered.subject}", **fields)  # type: ignore[arg-type]

    return build


def beside(
    name: str,
    sender: str,
    results: str,
    text: str,
    own: str,
    *others: tuple[str, str],
    by: str = "to",
) -> Case:
    """An answer to a welcome goes to one's own cohort, whoever's secrets stand beside it."""
    build = with_others(sender, text, own, *others, by=by)
    return Case(
        name, build, results=results, path=sender, secret="\0",
        reaches=(BEN, PRIYA, SAM), allowed=("enrollment.evidence_at",),
    )  # fmt: skip


SECRETS = (
    beside("a mentor's own mail, with a digest's secret", PRIYA, MENTORS, "ok 1", "mentor-welcome", (KENDALL, "digest")),
    beside("a mentor's own mail, with a digest's secret in Cc", PRIYA, MENTORS, "ok 1", "mentor-welcome", (KENDALL, "digest"), by="cc"),
    beside("a mentor's own mail, with a digest's id", PRIYA, MENTORS, "close deploy", "mentor-welcome", (KENDALL, "digest"), by="references"),
    beside("a mentee's own mail, with another's question", ANA, HOME, "yes", "welcome", (FRED, "confirm")),
    beside("a mentee's own mail, with another's question in Cc", ANA, HOME, "yes", "welcome", (FRED, "confirm"), by="cc"),
    beside("a mentee's own mail, with another's question by its id", ANA, HOME, "yes", "welcome", (FRED, "confirm"), by="references"),
    beside("a mentee's own mail, with another's question quoted", ANA, HOME, "yes", "welcome", (FRED, "confirm"), by="quote"),
    beside("a mentee's own mail, with a check-in", ANA, HOME, "1 good", "welcome", (SAM, "check-in"), (PRIYA, "check-in")),
    Case("a stranger's mail to three people's secrets", lambda s: Mail(MALLORY, "yes", to=", ".join((s.reply_to(FRED, "confirm"), s.reply_to(ANA, "welcome"), s.reply_to(KENDALL, "digest")))), results="dmarc=pass header.from=evil.test"),
)  # fmt: skip

CASES = (*PARSERS, *CHARSETS, *LETTERS, *SECRETS)
