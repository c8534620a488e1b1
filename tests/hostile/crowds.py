"""Many people in one mail: several of our addresses, several people's secrets, Cc, Bcc, digests.

One mail has one writer. Whoever else stands in it gets nothing, is asked nothing, and lends it
nothing; and what two places of ours would do with it, one does (TRUST 3.4, 3.5).
"""

from tests.hostile.case import OWN, Build, Case
from tests.hostile.raw import SIGNUP, Mail, mixed, quoted
from tests.hostile.scene import (
    ANA,
    BEN,
    EMILY,
    FRED,
    HOST,
    KENDALL,
    LEE,
    LIST,
    MALLORY,
    ORGANIZERS_LIST,
    PRIVATE,
    PRIYA,
    SAM,
    VICTIM,
    ZOE,
    Scene,
)
from tests.hostile.usurpers import CLAIMED

HOME = "dmarc=pass header.from=home.test"
MENTORS = "dmarc=pass header.from=mentors.test"
EVERYBODY = f"{ANA}, {BEN}, {PRIYA}, {SAM}, {KENDALL}, {EMILY}, {ZOE}, {LEE}"
OURS = f"{SIGNUP}, {LIST}, {ORGANIZERS_LIST}, {PRIVATE}, postmaster@{HOST}"
#: A mentee may always say that he is done, of himself alone: his mentor confirms it.
HIS_OWN = (*CLAIMED, "enrollment.marks")
TALK = f"cohort-talk@{HOST}"


def stolen(
    name: str,
    who: str,
    kind: str,
    text: str,
    sender: str = MALLORY,
    results: str = OWN,
    where: str = "to",
    **more: object,
) -> Case:
    """Somebody's question, answered by another, who has its address in one field or another."""

    def build(stage: Scene) -> Mail:
        address = stage.reply_to(who, kind)
        fields = [(where.title(), address)] if where in ("bcc", "resent-to", "reply-to") else []
        places = {where: address} if where in ("to", "cc") else {}
        return Mail(sender, text, fields=fields, **({"to": SIGNUP} | places))  # type: ignore[arg-type]

    return Case(name, build, results=results, **more)  # type: ignore[arg-type]


def forwarded(text: str, who: str, kind: str, sender: str, how: str) -> Build:
    """A mail of somebody's, as another got it, and what that one says above it."""

    def build(stage: Scene) -> Mail:
        inner = stage.last(who, kind)
        if how == "attached":
            shown, body = mixed(
                ("Content-Type: text/plain; charset=utf-8", text),
                ("Content-Type: message/rfc822", inner.data.decode("utf-8", "replace")),
            )
            return Mail(sender, body, subject=f"Fwd: {inner.subject}", content_type=shown)
        head = f"From: Open Mentoring <{SIGNUP}>\nTo: {who}\nSubject: {inner.subject}"
        whole = f"{text}\n\n---------- Forwarded message ---------\n{head}\n\n{inner.text}"
        if how == "quoted":
            whole = f"{text}\n\n{quoted(whole)}"
        return Mail(sender, whole, stage.reply_to(who, kind), f"Fwd: {inner.subject}")

    return build


MANY = (
    Case("everybody in Cc of a forged wish", Mail(text="leave deploy", cc=EVERYBODY)),
    Case("everybody in To of a stranger's wish", Mail(MALLORY, "join deploy\n\nzanzibar", f"{SIGNUP}, {EVERYBODY}"), results=OWN),
    Case("all of our addresses, a stranger", Mail(MALLORY, "join deploy", OURS), results=OWN),
    Case("all of our addresses, forged", Mail(text="leave deploy", to=OURS)),
    Case("both lists, a member of one, forged", Mail(text="Hello zanzibar", to=f"{LIST}, {TALK}")),
    Case("the other list alone", Mail(BEN, "Hello zanzibar", TALK), results=HOME, path=BEN, readers=(KENDALL, EMILY, BEN)),
    Case("a victim in Cc of a sign-up", Mail(MALLORY, "join deploy\nzanzibar", cc=VICTIM), results=OWN),
    Case("a victim in To before us", Mail(MALLORY, f"join deploy for {VICTIM}\nzanzibar", f"{VICTIM}, {SIGNUP}"), results=OWN),
    Case("a hundred victims in Cc", Mail(MALLORY, "join deploy", cc=", ".join(f"v{n}@quiet.test" for n in range(100))), results=OWN),
    Case("a group of victims", Mail(MALLORY, "join deploy", cc=f"friends: {VICTIM}, {ANA};"), results=OWN),
    Case("Bcc and its kin", Mail(MALLORY, "join deploy", fields=[("Bcc", EVERYBODY), ("Resent-Bcc", VICTIM), ("Apparently-To", VICTIM), ("X-Envelope-To", VICTIM)]), results=OWN),
    Case("errors and receipts to a victim", Mail(MALLORY, "help", fields=[("Errors-To", VICTIM), ("Return-Receipt-To", VICTIM), ("Mail-Reply-To", VICTIM), ("Mail-Followup-To", VICTIM), ("X-Confirm-Reading-To", VICTIM), ("Read-Receipt-To", VICTIM)]), results=OWN),
    Case("an envelope of a victim's", Mail(MALLORY, "join deploy"), path=VICTIM, results=OWN),
    Case("a report to everybody", Mail(MALLORY, "Priya shouts, zanzibar", f"{PRIVATE}, {LIST}", cc=EVERYBODY), results=OWN),
    Case("a report of a mentee with her mentor in Cc", Mail(ANA, "Priya shouts at me, zanzibar", PRIVATE, cc=PRIYA), results=HOME, path=ANA, readers=(EMILY, ANA)),
    Case("a report of a mentee with the list in Cc", Mail(ANA, "Priya shouts at me, zanzibar", PRIVATE, cc=LIST), results=HOME, path=ANA, readers=(EMILY, ANA)),
    Case("a report of a mentee, the list first", Mail(ANA, "Priya shouts at me, zanzibar", LIST, cc=f"{ORGANIZERS_LIST}, {PRIVATE}"), results=HOME, path=ANA, readers=(EMILY, ANA)),
    Case("a report of a mentee to a mentor's question", lambda s: Mail(ANA, "Priya shouts at me, zanzibar", f"{s.reply_to(PRIYA, 'check-in')}, {PRIVATE}"), results=HOME, path=ANA, readers=(EMILY, ANA)),
)  # fmt: skip

SECRETS = (
    *(
        stolen(f"{who.partition('@')[0]}'s {kind}, a stranger, by {where}: {text}", who, kind, text, where=where, reaches=(who,))
        for who, kind, text in ((ANA, "welcome", "leave deploy"), (PRIYA, "check-in", "1 stuck"), (KENDALL, "digest", "ok 1 2 3"), (FRED, "confirm", "yes"))
        for where in ("cc", "bcc", "resent-to", "reply-to")
    ),
    Case("two people's secrets, a third writes", lambda s: Mail(BEN, "leave deploy", f"{s.reply_to(ANA, 'welcome')}, {s.reply_to(PRIYA, 'check-in')}"), results="dmarc=none", reaches=(ANA, PRIYA)),
    Case("everybody's secrets at once, forged", lambda s: Mail(MALLORY, "yes\nok 1\n1 stuck\nleave deploy", ", ".join((s.reply_to(ANA, "welcome"), s.reply_to(PRIYA, "check-in"), s.reply_to(KENDALL, "digest"), s.reply_to(FRED, "confirm")))), results=OWN, reaches=(ANA, PRIYA, KENDALL, FRED)),
    Case("a secret in Bcc alone, forged in another's name", lambda s: Mail(BEN, "yes", "friend@home.test"), to=f"re+{'b' * 26}@{HOST}"),
    Case("her secret in the header of a post", lambda s: Mail(MALLORY, "Hello zanzibar", LIST, cc=s.reply_to(ANA, "welcome")), results=OWN, reaches=(ANA,)),
    Case("her secret to the private address", lambda s: Mail(MALLORY, "zanzibar", PRIVATE, cc=s.reply_to(ANA, "welcome")), results=OWN, reaches=(ANA,)),
    Case("her id among a list's hundred", lambda s: Mail(BEN, "leave deploy, I mean Ana", references=" ".join([f"<{n}@x.test>" for n in range(99)] + [s.message_id(ANA, "welcome")])), results="dmarc=none", reaches=(ANA,)),
)  # fmt: skip

HANDED = (
    *(
        Case(f"{who.partition('@')[0]}'s {kind}, {how}, sent on by {sender.partition('@')[0]}: {text}", forwarded(text, who, kind, sender, how), results=results, path=sender, reaches=(who, *more), readers=(KENDALL, EMILY, sender, *more), allowed=allowed)
        for who, kind, sender, text, results, more, allowed in (
            (KENDALL, "digest", PRIYA, "ok all", MENTORS, (), ()),
            (KENDALL, "digest", MALLORY, "who deploy", OWN, (), ()),
            (PRIYA, "check-in", BEN, "1 done, zanzibar", HOME, (SAM,), HIS_OWN),
            (ANA, "welcome", BEN, "forget me, I mean her", HOME, (), ()),
        )
        for how in ("attached", "quoted", "below")
    ),
)  # fmt: skip

CASES = (*MANY, *SECRETS, *HANDED)
