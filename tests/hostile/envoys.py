"""Mail that somebody else carried: assistants, lists that rewrite From, ARC, what was resent.

Whoever hands a mail on has seen it and may have written it: nobody acts for somebody else, and a
list, a delegate or a sealer is nobody's own mailbox (TRUST 3.1, 3.4; RFC 5322 3.6.6, RFC 8617 9).
"""

from tests.hostile.case import OWN, Build, Case
from tests.hostile.raw import SIGNUP, Field, Mail
from tests.hostile.scene import ANA, BEN, BORDER, HOST, KENDALL, MALLORY, PRIYA, Scene

LEAVE = "leave deploy"
PASS = "dmarc=pass header.from=home.test"
LISTS = "dmarc=pass header.from=lists.test"
DEVS = "devs@lists.test"
LIST_FIELDS: tuple[Field, ...] = (
    ("List-Id", "<devs.lists.test>"),
    ("List-Post", f"<mailto:{DEVS}>"),
    ("Precedence", "list"),
)
ARC: tuple[Field, ...] = (
    ("ARC-Seal", "i=1; a=rsa-sha256; t=1768212000; cv=none; d=home.test; s=s; b=eA=="),
    ("ARC-Message-Signature", "i=1; a=rsa-sha256; d=home.test; s=s; h=from:to; bh=eA==; b=eA=="),
    ("ARC-Authentication-Results", f"i=1; {BORDER}; {PASS}"),
)


def carried(name: str, mail: Mail | Build, results: str = "dmarc=none", **more: object) -> Case:
    return Case(name, mail, results=results, **more)  # type: ignore[arg-type]


def resent(*fields: Field, **changes: object) -> Mail:
    """A mail of the forger's with the resender's fields on top (RFC 5322 3.6.6)."""
    values = {"sender": MALLORY, "text": LEAVE} | changes
    return Mail(first=fields, **values)  # type: ignore[arg-type]


def answer(who: str, kind: str, text: str, **changes: object) -> Build:
    """The answer to a mail of somebody's, by somebody else's hand."""

    def build(stage: Scene) -> Mail:
        values = {"to": stage.reply_to(who, kind), "in_reply_to": stage.message_id(who, kind)}
        return Mail(text=text, **(values | changes))  # type: ignore[arg-type]

    return build


REWRITTEN = (
    carried("a list in her name", Mail(f"Ana Silva via Devs <{DEVS}>", LEAVE, fields=[*LIST_FIELDS, ("Reply-To", ANA)]), LISTS),
    carried("a list in her name that hides that it is one", Mail(f"Ana Silva via Devs <{DEVS}>", LEAVE, fields=[("Reply-To", ANA), ("X-Original-From", ANA)]), LISTS),
    carried("a list that writes her address into its own", Mail("Ana Silva <devs+ana=home.test@lists.test>", LEAVE, fields=[("Reply-To", ANA)]), LISTS),
    carried("a group at a provider, in her name", Mail("'Ana Silva' via team <team@groups.test>", LEAVE, fields=[("X-Original-From", f"Ana Silva <{ANA}>"), ("X-Original-Sender", ANA), ("Reply-To", ANA)]), "dmarc=pass header.from=groups.test"),
    carried("a list whose result her old one stands beside", Mail(f"Ana <{DEVS}>", LEAVE, fields=[("X-Original-Authentication-Results", f"{BORDER}; {PASS}"), ("Reply-To", ANA)]), LISTS),
    carried("a forwarder that rewrites the envelope for her", Mail(ANA, LEAVE), "spf=pass smtp.mailfrom=fwd.test; dmarc=fail header.from=home.test", path="SRS0=Ab12=TT=home.test=ana@fwd.test"),
    carried("a forwarder's address in her form", Mail("ana=home.test@fwd.test", LEAVE), "dmarc=pass header.from=fwd.test"),
    carried("prvs in front of her", Mail("prvs=012345=ana@home.test", LEAVE)),
    carried("BATV in front of her", Mail("btv1==0123==ana@home.test", LEAVE)),
    carried("a masked mailbox of hers that nobody proved", Mail("ana_at_home.test_x1@relay.test", LEAVE), "dmarc=pass header.from=relay.test"),
    carried("a ticket system in her name", Mail("Ana Silva (via Desk) <ticket+77@desk.test>", LEAVE, fields=[("Reply-To", ANA)]), "dmarc=pass header.from=desk.test"),
    carried("a form on a web page in her name", Mail("Ana Silva <forms@site.test>", LEAVE, fields=[("Reply-To", ANA), ("X-PHP-Script", "site.test/contact.php")]), "dmarc=pass header.from=site.test"),
    carried("a shared document in her name", Mail("Ana Silva (Docs) <share@docs.test>", LEAVE, fields=[("Reply-To", f"Ana Silva <{ANA}>")]), "dmarc=pass header.from=docs.test"),
)  # fmt: skip

DELEGATED = (
    carried("an assistant's mail in her name", Mail(ANA, LEAVE, fields=[("Sender", "pa@office.test")]), "dmarc=fail header.from=home.test"),
    carried("an assistant's address with hers behind it", Mail(f"Pat on behalf of {ANA} <pat@office.test>", LEAVE), "dmarc=pass header.from=office.test"),
    carried("Outlook's words for it", Mail("pat@office.test", f"From: Pat Roe On Behalf Of Ana Silva <{ANA}>\n\n{LEAVE}"), "dmarc=pass header.from=office.test"),
    carried("an organizer's assistant answers the digest", answer(KENDALL, "digest", "ok 1 2 3", sender="pa@lab.test", fields=[("Sender", KENDALL)]), "dmarc=pass header.from=lab.test"),
    carried("an organizer's assistant answers, both in From", answer(KENDALL, "digest", "ok 1 2 3", sender=f"{KENDALL}, pa@lab.test", fields=[("Sender", "pa@lab.test")]), "dmarc=pass header.from=lab.test"),
    carried("a mentor's assistant answers the check-in", answer(PRIYA, "check-in", "1 stuck\n\nzanzibar", sender="pa@mentors.test", fields=[("Sender", PRIYA)]), "dmarc=pass header.from=mentors.test", reaches=(PRIYA,)),
    carried("a colleague answers for her", answer(ANA, "welcome", f"Ana asked me to say: {LEAVE}", sender="col@home.test", fields=[("Reply-To", ANA)]), PASS, reaches=(ANA,)),
    carried("a group of her and another", Mail(f"We two: {ANA}, {BEN};", LEAVE), PASS),
    carried("a group with our own address", Mail(f"us: {SIGNUP};", LEAVE), PASS),
    carried("two of hers in From", Mail(f"{ANA}, ana@work.test", LEAVE, fields=[("Sender", ANA)]), PASS),
    carried("From twice the same", Mail(ANA, LEAVE, fields=[("From", ANA)]), PASS),
    carried("a second From behind a fold", Mail(ANA, LEAVE, fields=[("X-A", f"b\r\nfrom : {MALLORY}")]), PASS),
)  # fmt: skip

SEALED = (
    carried("ARC that says pass, by herself", Mail(ANA, LEAVE, first=ARC), "arc=pass; dmarc=none header.from=home.test"),
    carried("ARC that our server believed for another", Mail(ANA, LEAVE, first=ARC), "arc=pass (i=1 dmarc=pass fromdomain=home.test); dmarc=fail header.from=home.test"),
    carried("ARC that our server believed in its comment", Mail(ANA, LEAVE, first=ARC), f"arc=pass (i=1 {PASS}); dmarc=none"),
    carried("ARC-Authentication-Results under our id alone", Mail(ANA, LEAVE, first=ARC), ""),
    carried("the chain of a list, broken", Mail(ANA, LEAVE, first=[*ARC, ("ARC-Seal", "i=2; cv=fail; d=lists.test; b=eA==")]), "arc=fail; dmarc=fail header.from=home.test"),
    carried("a hundred sets of it", Mail(ANA, LEAVE, first=ARC * 100), "arc=none; dmarc=none header.from=home.test"),
    carried("a policy that a receiver overrode", Mail(ANA, LEAVE), "dmarc=fail (p=reject dis=none reason=local_policy arc=pass) header.from=home.test"),
    carried("a trusted forwarder's word", Mail(ANA, LEAVE), "dmarc=none (trusted_forwarder) header.from=home.test; iprev=pass; auth=pass smtp.auth=ana@home.test"),
    carried("BIMI and a brand", Mail(ANA, LEAVE, fields=[("BIMI-Location", "v=BIMI1; l=https://home.test/a.svg")]), "bimi=pass header.d=home.test; dmarc=none"),
)  # fmt: skip

RESENT = (
    carried("resent by her", resent(("Resent-From", ANA), ("Resent-To", SIGNUP)), OWN),
    carried("resent by her, blocks twice", resent(("Resent-From", ANA), ("Resent-To", SIGNUP), ("Resent-From", ANA), ("Resent-To", SIGNUP)), OWN),
    carried("resent to her question", lambda s: resent(("Resent-From", ANA), ("Resent-To", s.reply_to(ANA, "welcome")), to="x@evil.test"), OWN, to=SIGNUP),
    carried("resent with her id for its own", lambda s: resent(("Resent-From", ANA), ("Resent-Message-ID", s.message_id(ANA, "welcome"))), OWN),
    carried("resent by two", resent(("Resent-From", f"{ANA}, {BEN}"), ("Resent-Sender", ANA)), OWN),
    carried("resent to a victim", resent(("Resent-From", SIGNUP), ("Resent-To", "vic@quiet.test"), ("Resent-Reply-To", "vic@quiet.test")), OWN),
    carried("resent by the organizer", resent(("Resent-From", KENDALL), text="ok 1 2 3", to=f"organizers@{HOST}"), OWN),
    carried("resent with a date of next year", resent(("Resent-From", ANA), ("Resent-Date", "Tue, 12 Jan 2038 03:14:08 +0000")), OWN),
)  # fmt: skip

AUTO = (
    *(
        carried(f"auto: {value!r}", answer(ANA, "welcome", LEAVE, sender=ANA, fields=[("Auto-Submitted", value)]), PASS)
        for value in (
            "auto-replied", "Auto-Replied (vacation)", "(x) auto-generated", '"auto-replied"', "auto-replied; no",
            "yes", "0", "true", "no\u200b", "n\u043e", "no no", "no, auto-replied", "=?utf-8?q?no?=", "auto_replied",
        )
    ),
    carried("auto, by two fields", answer(ANA, "welcome", LEAVE, sender=ANA, fields=[("Auto-Submitted", "no"), ("auto-submitted", "no; x=y"), ("AUTO-SUBMITTED", "auto-replied")]), PASS),
    carried("auto, of Exchange", answer(ANA, "welcome", LEAVE, sender=ANA, fields=[("X-MS-Exchange-Generated-Message-Source", "Mailbox Rules Agent"), ("X-MS-Exchange-Inbox-Rules-Loop", ANA)]), PASS),
    carried("auto, by its List-Unsubscribe-Post", answer(ANA, "welcome", LEAVE, sender=ANA, fields=[("List-Unsubscribe", "<https://home.test/u>"), ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")]), PASS),
)  # fmt: skip

CASES = (*REWRITTEN, *DELEGATED, *SEALED, *RESENT, *AUTO)
