"""Stolen, bent, worn-out and computed tokens: a token is its owner's, and only for what it is for.

A thief knows addresses and may hold mail of ours that somebody forwarded (TRUST 3, A3 to A5).
"""

import hashlib
from collections.abc import Callable

from mailflow.mail.inbound import content_key
from tests.hostile.case import FORGED, OWN, Case
from tests.hostile.raw import Mail, quoted
from tests.hostile.scene import (
    ANA,
    BEN,
    EMILY,
    FRED,
    HOST,
    KENDALL,
    LIST,
    MALLORY,
    PRIYA,
    SAM,
    Scene,
)

HOME = "dmarc=pass header.from=home.test"
MENTORS = "dmarc=pass header.from=mentors.test"
LAB = "dmarc=pass header.from=lab.test"
Build = Callable[[Scene], Mail]


def theft(
    sender: str,
    owner: str,
    kind: str,
    text: str = "yes",
    at: str = "to",
    bend: Callable[[str], str] = str,
    **more: str,
) -> Build:
    """`sender` uses the token (or Message-ID) of a mail that `owner` has."""

    def build(scene: Scene) -> Mail:
        secret = bend(scene.reply_to(owner, kind))
        ids = scene.message_id(owner, kind)
        values: dict[str, str] = {
            "to": {"to": secret},
            "cc": {"cc": secret},
            "id": {"in_reply_to": ids},
            "references": {"references": f"<1@evil.test> {ids}"},
            "subject": {"subject": f"Re: {secret}"},
            "quote": {"text": f"{text}\n\n{quoted(scene.last(owner, kind).text)}"},
        }.get(at, {})
        mail = {"text": text, "subject": "a question"} | values | more
        return Mail(sender, **mail)  # type: ignore[arg-type]

    return build


def routed(name: str, owner: str, kind: str) -> Build:
    """The token in a field that only our own servers should write."""
    return lambda scene: Mail(MALLORY, "yes", fields=[(name, scene.reply_to(owner, kind))])


def stolen(name: str, build: Build, **more: object) -> Case:
    return Case(name, build, **({"results": OWN} | more))  # type: ignore[arg-type]


def off_by_one(address: str) -> str:
    local, _, host = address.partition("@")
    last = "a" if local[-1] != "a" else "b"
    return f"{local[:-1]}{last}@{host}"


def as_bounce(address: str) -> str:
    return address.replace("re+", "bounce+")


def as_signup(address: str) -> str:
    return address.replace("re+", "signup+")


# Whose mail a stranger answers is asked whether that address is theirs, too.
OTHERS = (
    stolen("a stranger confirms for Fred", theft(MALLORY, FRED, "confirm")),
    stolen("a stranger confirms by Cc", theft(MALLORY, FRED, "confirm", at="cc")),
    stolen("a stranger confirms by In-Reply-To", theft(MALLORY, FRED, "confirm", at="id")),
    stolen("a stranger confirms by References", theft(MALLORY, FRED, "confirm", at="references")),
    stolen("a stranger confirms by quoting", theft(MALLORY, FRED, "confirm", at="quote")),
    stolen("a stranger confirms by subject", theft(MALLORY, FRED, "confirm", at="subject")),
    stolen("a stranger confirms with nothing", theft(MALLORY, FRED, "confirm", "")),
    stolen("a token in X-Original-To", routed("X-Original-To", FRED, "confirm")),
    stolen("a token in Envelope-To", routed("Envelope-To", FRED, "confirm")),
    stolen("a stranger leaves for Ana", theft(MALLORY, ANA, "welcome", "leave deploy"), reaches=(ANA,)),
    stolen("a stranger unsubscribes Ana", theft(MALLORY, ANA, "welcome", "stop"), reaches=(ANA,)),
    stolen("a stranger takes it back for Ana", theft(MALLORY, ANA, "welcome", "undo"), reaches=(ANA,)),
    stolen("a stranger answers Priya's check-in", theft(MALLORY, PRIYA, "check-in", "1 good"), reaches=(PRIYA,)),
    stolen("a stranger decides for Kendall", theft(MALLORY, KENDALL, "digest", "ok 5")),
    stolen("a stranger posts through Ana's welcome", theft(MALLORY, ANA, "welcome", "Hello zanzibar"), reaches=(ANA,)),
    stolen("Ben answers Priya's check-in", theft(BEN, PRIYA, "check-in", "1 good"), results=HOME),
    stolen("Ben confirms for Fred", theft(BEN, FRED, "confirm"), results=HOME),
    stolen("Ben answers Ana's welcome", theft(BEN, ANA, "welcome", "Hello zanzibar"), results=HOME),
    stolen("Ben takes Ana's place back", theft(BEN, ANA, "welcome", "undo"), results=HOME),
    stolen("Sam decides with Kendall's digest", theft(SAM, KENDALL, "digest", "ok 5"), results=MENTORS),
    stolen("Kendall confirms for Fred", theft(KENDALL, FRED, "confirm"), results=LAB),
    stolen("Kendall confirms for Fred with nothing", theft(KENDALL, FRED, "confirm", ""), results=LAB),
    stolen("Kendall takes back for Ana", theft(KENDALL, ANA, "welcome", "undo"), results=LAB),
)  # fmt: skip

BENT = (
    stolen("one character off", theft(FRED, FRED, "confirm", bend=off_by_one), results=FORGED),
    stolen("a bounce address", theft(FRED, FRED, "confirm", bend=as_bounce), results=FORGED),
    stolen("a sign-up address", theft(FRED, FRED, "confirm", bend=as_signup), results=FORGED),
    stolen("at another host", theft(FRED, FRED, "confirm", bend=lambda a: a.replace(HOST, "evil.test")), results=FORGED),
    stolen("cut short", theft(FRED, FRED, "confirm", bend=lambda a: a.replace("@", "", 1).replace(HOST, "") [:-1] + f"@{HOST}"), results=FORGED),
    stolen("too long", theft(FRED, FRED, "confirm", bend=lambda a: a.replace("@", "a@")), results=FORGED),
    stolen("with a pattern for SQL", lambda _: Mail(FRED, "yes", to=f"re+%@{HOST}"), results=FORGED),
    stolen("an empty token", lambda _: Mail(FRED, "yes", to=f"re+@{HOST}"), results=FORGED),
    stolen("an empty Message-ID", lambda _: Mail(FRED, "yes", in_reply_to="<>"), results=FORGED),
    stolen("a Message-ID's pattern", lambda _: Mail(FRED, "yes", in_reply_to="<%@%>"), results=FORGED),
)  # fmt: skip


def late(days: int) -> Callable[[Scene], object]:
    return lambda scene: scene.play.forward(days=days)


def used(scene: Scene) -> object:
    return scene.reply(FRED, "confirm", "yes")


def at(scene: Scene) -> str:
    return f"{scene.play.now:%a, %d %b %Y %H:%M:%S} +0000"


def worn(
    name: str,
    sender: str,
    kind: str,
    text: str,
    prepare: Callable[[Scene], object],
) -> Case:
    def build(scene: Scene) -> Mail:
        oldest = next(m for m in scene.play.sent if (m.to, m.kind) == (sender, kind))
        ids = str(oldest.mail["Message-ID"])
        return Mail(
            sender,
            text,
            subject="Re: it",
            to=str(oldest.mail["Reply-To"]),
            in_reply_to=ids,
            date=at(scene),
        )

    return Case(name, build, prepare=prepare, results="none")


WORN = (
    worn("a confirmation used twice", FRED, "confirm", "yes", used),
    worn("a thread of last year", ANA, "welcome", "leave deploy", late(100)),
    worn("a check-in of last year", PRIYA, "check-in", "1 good", late(100)),
)


def forge_leave(scene: Scene) -> object:
    return scene.arrive(Mail(text="leave deploy"))


def computed(scene: Scene) -> Mail:
    """The forger caused Ana's confirmation with a mail of his own, so he knows its key."""
    asked_mail = scene.last(ANA, "confirm")
    number = str(asked_mail.mail["Message-ID"]).strip("<").partition(".")[0]
    key = f"mail:{content_key(bytes(Mail(text='leave deploy')))}"
    guess = hashlib.sha256(f"{key}:0".encode()).hexdigest()
    ids = " ".join(f"<{number}.0.{guess[:length]}@{HOST}>" for length in (20, 24, 26, 32))
    return Mail(text="yes", references=ids)


def lent(text: str) -> Build:
    """Priya writes in Sam's name, with the token of her own check-in."""
    return theft(SAM, PRIYA, "check-in", text)


#: SPEC 11.9: a co-mentor's answer to a forwarded check-in counts as theirs.
ANSWERED = (
    "enrollment.evidence_at", "enrollment.since", "enrollment.state", "round.lines", "round.state",
)  # fmt: skip

KNOWN = (
    Case("a Message-ID that can be computed", computed, prepare=forge_leave),
    Case("Ana's post is answered in Ben's name", theft(BEN, PRIYA, "post", "leave deploy", at="id")),
    Case("Ana's post is answered on the list in Ben's name", theft(BEN, PRIYA, "post", "zanzibar", at="id", to=LIST)),
    Case("a co-mentor's check-in takes Sam away", lent("away until 20 January 2027")),
    Case("a co-mentor's check-in makes Sam leave", lent("leave deploy")),
    Case("a co-mentor's check-in lets Sam say done", lent("1 done")),
    Case("a token and a forged organizer", theft(KENDALL, ANA, "welcome", "close deploy")),
    Case("another organizer's digest", theft(EMILY, KENDALL, "digest", "ok 5")),
    Case("a token to the list", theft(SAM, PRIYA, "check-in", "1 good zanzibar", cc=LIST), allowed=ANSWERED),
)  # fmt: skip

CASES = (*OTHERS, *BENT, *WORN, *KNOWN)
