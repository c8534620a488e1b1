"""More forged identities: obsolete syntax, folding, lookalikes, fields that only seem to be From.

Each is one that two readers may read in two ways (TRUST 3.1 and 6, RFC 5322 4, RFC 6532).
"""

from tests.hostile.case import Case
from tests.hostile.raw import SIGNUP, Mail
from tests.hostile.scene import ANA, BEN, EMILY, FRED, KENDALL, MALLORY, PRIYA, SAM, Scene

LEAVE = "leave deploy"


def who(sender: str | bytes, text: str = LEAVE, **changes: object) -> Mail:
    return Mail(sender, text, **changes)  # type: ignore[arg-type]


def header(old: bytes, new: bytes, mail: Mail | None = None) -> bytes:
    """A mail of Ana's with some octets of its header replaced."""
    raw = bytes(mail or who(ANA))
    assert old in raw
    return raw.replace(old, new, 1)


OBSOLETE = (
    Case("a fold within the address", who("ana\r\n @home.test")),
    Case("a fold within the brackets", who("Ana <ana@\r\n home.test>")),
    Case("a fold of blanks alone", who("Mallory\r\n \r\n <ana@home.test>")),
    Case("blanks around the dot of the domain", who("ana@home . test")),
    Case("a dot at the beginning", who(".ana@home.test")),
    Case("two dots in a row", who("a..na@home.test")),
    Case("an empty route", who("<@:ana@home.test>")),
    Case("a route of two", who("<@a.test,@b.test:ana@home.test>")),
    Case("a comment before the address", who("(x)ana@home.test")),
    Case("a nested comment before the bracket", who(f"Mallory (a (b) <{MALLORY}>) <{ANA}>")),
    Case("an escaped bracket in a comment", who(f"{MALLORY} (a \\) <{ANA}>)")),
    Case("a quoted bracket that does not end", who(f'"Ana <{ANA}> <{MALLORY}>')),
    Case("a quote within the address", who('a"n"a@home.test')),
    Case("an escaped quote in a name", who(f'"Mallory \\" <{ANA}>" <{MALLORY}>')),
    Case("a backslash before the bracket", who(f"Ana \\<{MALLORY}> <{ANA}>")),
    Case("an empty address, then the member", who(f"<>, <{ANA}>")),
    Case("commas alone around the member", who(f",,{ANA},,")),
    Case("a group in a group", who(f"a: b: {ANA};;")),
    Case("a group without a name", who(f":{ANA};")),
    Case("a group with a name and a second mailbox", who(f"a: {ANA};, {MALLORY}")),
    Case("angle brackets twice", who(f"<<{ANA}>>")),
    Case("angle brackets that do not end", who(f"Ana <{ANA}")),
    Case("angle brackets that do not begin", who(f"Ana {ANA}>")),
    Case("square brackets", who(f"Ana [{ANA}]")),
    Case("a mailto link", who(f"mailto:{ANA}")),
    Case("a mailto link in brackets", who(f"<mailto:{ANA}>")),
    Case("an IPv4 literal", who("ana@[192.0.2.1]")),
    Case("a bang path", who("evil.test!ana@home.test")),
    Case("a source route by percent and at", who("ana%evil.test@home.test")),
    Case("a tab for a blank", who(f"Ana\t<{ANA}>\t<{MALLORY}>")),
    Case("a form feed", who(f"{MALLORY}\f{ANA}")),
    Case("a vertical tab", who(f"{MALLORY}\v<{ANA}>")),
    Case("a DEL in the address", who("a\x7fna@home.test")),
    Case("an escape in the address", who("ana\x1b@home.test")),
    Case("a line separator", who(f"{MALLORY}\u2028{ANA}")),
    Case("a next-line mark", who(f"{MALLORY}\u0085{ANA}")),
)  # fmt: skip

ENCODED = (
    Case("an encoded bracket", who(f"=?utf-8?q?Ana_=3Cana=40home.test=3E?= <{MALLORY}>")),
    Case("an encoded name that ends the mailbox", who(f"=?utf-8?q?Ana_=3Cana=40home.test=3E=2C?= <{MALLORY}>")),
    Case("a NUL in an encoded name", who(f"=?utf-8?b?YW5hQGhvbWUudGVzdAA=?= <{MALLORY}>")),
    Case("a line end in an encoded name", who(f"=?utf-8?q?Ana=0D=0AFrom=3A_ana=40home.test?= <{MALLORY}>")),
    Case("an encoded-word for the domain", who("ana@=?utf-8?q?home=2Etest?=")),
    Case("an encoded-word in quotes", who(f'"=?utf-8?q?ana=40home.test?=" <{MALLORY}>')),
    Case("an encoded-word in a comment", who(f"{MALLORY} (=?utf-8?q?ana=40home.test?=)")),
    Case("two encoded-words that join", who(f"=?utf-8?q?ana=40?= =?utf-8?q?home=2Etest?= <{MALLORY}>")),
    Case("percent signs for the at", who("ana%40home.test")),
    Case("an encoded at in the bracket", who("<ana=40home.test>")),
    Case("HTML for the at", who("ana&#64;home.test")),
    Case("a fraction slash and a lookalike", who("ana@home\u2024test")),
    Case("a Greek omicron", who("ana@h\u03bfme.test")),
    Case("a mathematical a", who("\U0001d41ana@home.test")),
    Case("a dotless i for Emily", who("em\u0131ly@lab.test", "close deploy")),
    Case("a long s for Sam", who("\u017fam@mentors.test", "away until 20 January 2027")),
    Case("capitals that fold to a ligature", who("ana@home.te\ufb06")),
    Case("a zero-width joiner in the domain", who("ana@ho\u200dme.test")),
    Case("a word joiner behind the address", who("ana@home.test\u2060")),
    Case("a byte order mark before the address", who("\ufeffana@home.test")),
    Case("a mark that turns in the address", who("\u202eana@home.test")),
    Case("a tag character in the address", who("ana\U000e0061@home.test")),
    Case("a hard blank behind the address", who("ana@home.test\u00a0")),
    Case("an overlong UTF-8 at", who(b"ana\xc1\x80home.test")),
    Case("a decomposed letter", who("a\u0301na@home.test")),
    Case("ACE for a plain domain", who("ana@xn--home-.test")),
    Case("ACE in capitals", who("ana@XN--HOME-.TEST")),
)  # fmt: skip

FIELDS = (
    Case("From in the middle of another field", header(b"Subject: ", b"X-From: y\r\n From: mallory@evil.test\r\nSubject: ")),
    Case("a From below the body", header(b"Subject: ", b"Subject: ", who(MALLORY, f"From: {ANA}\n\nleave deploy"))),
    Case("a header that begins with a blank", b" From: mallory@evil.test\r\n" + bytes(who(ANA)), reaches=(ANA,)),
    Case("an mbox line of the member", f"From {ANA} Tue Jan 12 10:00:00 2027\r\n".encode() + bytes(who(MALLORY))),
    Case("an mbox line, quoted", f">From {MALLORY}\r\n".encode() + bytes(who(ANA))),
    Case("a From with a tab for its colon's blank", header(b"From: ", b"From:\t")),
    Case("a From without a blank", header(b"From: ", b"From:")),
    Case("From in odd capitals, twice", header(b"From: ", b"fROM: mallory@evil.test\r\nFrom: ")),
    Case("a soft hyphen in the field's name", header(b"From: ", "Fr\u00adom: mallory@evil.test\r\nFrom: ".encode())),
    Case("a NUL in the field's name", header(b"From: ", b"Fr\0om: mallory@evil.test\r\nFrom: ")),
    Case("a bare LF between fields", header(b"\r\nSubject:", b"\nSubject:")),
    Case("a bare CR between fields", header(b"\r\nSubject:", b"\rSubject:")),
    Case("CR CR LF between fields", header(b"\r\nSubject:", b"\r\r\nSubject:")),
    Case("LF CR between fields", header(b"\r\nSubject:", b"\n\rSubject:")),
    Case("a blank line of blanks", header(b"\r\nSubject:", b"\r\n \r\nSubject:")),
    Case("six hundred fields before the From", header(b"From: ", b"X: y\r\n" * 600 + b"From: ")),
    Case("a From of five thousand letters", who("A" * 5_000 + f" <{ANA}>")),
    Case("a From of five thousand colons", who(":" * 5_000 + ANA)),
    Case("a From of three thousand brackets", who("(" * 3_000 + ANA + ")" * 3_000)),
    Case("a From of quotes", who('"' * 3_001 + ANA)),
    Case("a Sender of two", who(MALLORY, fields=[("Sender", f"{ANA}, {MALLORY}")])),
    Case("an On-Behalf-Of", who(MALLORY, fields=[("X-On-Behalf-Of", ANA), ("X-Sender", ANA), ("X-Authenticated-Sender", ANA)])),
    Case("resent by the member, to us", who(MALLORY, fields=[("Resent-From", ANA), ("Resent-Sender", ANA), ("Resent-To", SIGNUP), ("Resent-Date", "Tue, 12 Jan 2027 10:00:00 +0000"), ("Resent-Message-ID", "<r1@home.test>")])),
    Case("resent by the forger", who(ANA, fields=[("Resent-From", MALLORY), ("Resent-To", SIGNUP)])),
    Case("our server's results in a Resent field", who(ANA, fields=[("Resent-Authentication-Results", "mx.lab.test; dmarc=pass header.from=home.test")])),
    Case("a name that is the member's with a title", who(f'"Ana Silva (ana@home.test) via mail" <{MALLORY}>')),
    Case("an organizer by name and look", who("Kendall Nelson <kendall@1ab.test>", "close deploy")),
    Case("an organizer at a longer domain", who("kendall@lab.test.evil.test", "close deploy"), results="dmarc=pass header.from=lab.test.evil.test"),
    Case("an organizer at a subdomain", who("kendall@mail.lab.test", "close deploy"), results="dmarc=pass header.from=mail.lab.test"),
    Case("an organizer with a sub-address", who("kendall+x@lab.test", "close deploy"), results="dmarc=pass header.from=lab.test"),
    Case("a mentor with a dash for a plus", who("priya-x@mentors.test", "away until 20 January 2027"), results="dmarc=pass header.from=mentors.test"),
    Case("an organizer's neighbor whom the domain vouches for", who("intern@lab.test", f"remove {BEN}"), results="dmarc=pass header.from=lab.test"),
)  # fmt: skip


#: A question that is open may be asked about more, unless it was put today.
ASKED_MORE = (
    "confirmation.asked_at", "confirmation.expires_at", "confirmation.intents", "confirmation.text",
)  # fmt: skip


def forged(words: str, sender: str = ANA, to: str = SIGNUP, **changes: object) -> Case:
    """A bare From that says something else each time; nothing of it may come back to anybody."""
    name = f"in the name of {sender.partition('@')[0]}: {words[:60]}".replace("\n", " / ")
    return Case(name, who(sender, words, to=to, **changes), allowed=ASKED_MORE)


VERBS = (
    forged("join zanzibar"),
    forged("join http://evil.test/zanzibar"),
    forged("move zanzibar"),
    forged("mentor zanzibar"),
    forged("log zanzibar"),
    forged("pause deploy until 1 March 2027 because zanzibar"),
    forged("done http://evil.test/zanzibar"),
    forged("stuck zanzibar"),
    forged("avoid zanzibar"),
    forged(f"avoid {PRIYA}"),
    forged("tz zanzibar/zanzibar"),
    forged("forget me"),
    forged("export"),
    forged("stop"),
    forged("less"),
    forged("undo"),
    forged("back"),
    forged("yes"),
    forged("help zanzibar"),
    forged("zanzibar is what I want"),
    forged("mine", PRIYA),
    forged("capacity 0", PRIYA),
    forged("swap ana sam zanzibar", PRIYA),
    forged("stepping down because of zanzibar", PRIYA),
    forged("milestone ana 3 zanzibar", PRIYA),
    forged("not yet ana: zanzibar", PRIYA),
    forged("1 stuck zanzibar", PRIYA),
    forged("Ana is done, zanzibar!", PRIYA),
    forged("goodbye zanzibar", SAM),
    forged("open zanzibar", KENDALL),
    forged("close deploy\ncap deploy 1\nhold 1", KENDALL),
    forged("note 1 zanzibar", KENDALL),
    forged("apart ana ben", KENDALL),
    forged(f"place {MALLORY} deploy {PRIYA}", KENDALL),
    forged("freeze mail", EMILY),
    forged("take case 1", EMILY),
    forged("yes to all", EMILY),
    forged("file 1 ana@home.test", EMILY),
    forged("yes", FRED),
    forged("join talk\nmentor deploy\ntz Europe/Berlin", FRED),
    forged("avoid priya\njoin deploy", FRED),
)  # fmt: skip


def answered(name: str, sender: str, text: str, owner: str, kind: str, **more: object) -> Case:
    """A forger who guesses at a thread: our subject, and a Message-ID of ours that is not one."""

    def build(scene: Scene) -> Mail:
        last = scene.last(owner, kind)
        wrong = str(last.mail["Message-ID"]).replace("@", "0@")
        return who(sender, text, subject=f"Re: {last.subject}", in_reply_to=wrong, references=wrong)

    return Case(name, build, **more)  # type: ignore[arg-type]


GUESSED = (
    answered("an organizer answers a digest by its subject", KENDALL, "ok 5 6", KENDALL, "digest"),
    answered("Fred answers by the subject", FRED, "yes", FRED, "confirm"),
    answered("Priya answers by the subject", PRIYA, "1 good zanzibar", PRIYA, "check-in"),
    answered("Ana answers by the subject", ANA, "Hello all, zanzibar", ANA, "welcome"),
)  # fmt: skip

CASES = (*OBSOLETE, *ENCODED, *FIELDS, *VERBS, *GUESSED)
