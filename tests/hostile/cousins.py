"""Whoever is nearly somebody: other mailboxes at their provider, an organizer's second address.

Each is vouched for as itself, knows whom it resembles, and holds mail of ours that was passed on to
it; besides, commands whose arguments are no arguments. What it gets is what a stranger gets.
"""

from tests.hostile.case import Case
from tests.hostile.raw import Mail
from tests.hostile.scene import ANA, BEN, EMILY, KENDALL, NAMES, PRIYA, SAM
from tests.hostile.tokens import theft

WISHES = ("leave deploy", "status", "undo", "forget me", "mine", "export", "pause", "stuck")
ADDRESSES = (
    "ana+x@home.test", "a.na@home.test", "ana-x@home.test", "ana@mail.home.test", "ana@test",
    "ana@home.test.evil.test", "ana@xhome.test", "ana@h\u043eme.test", "ana@xn--hme-5cd.test",
    "\u00e1na@home.test", "ana_@home.test", "ana%home.test@evil.test", "home.test!ana@evil.test",
    "ana=home.test@evil.test", "ana@h0me.test", "ana1@home.test",
)  # fmt: skip


def vouched(address: str) -> str:
    return f"dmarc=pass header.from={address.rpartition('@')[2]}"


def resembles(place: int, address: str) -> Case:
    wish = WISHES[place % len(WISHES)]
    mail = Mail(f"{NAMES[ANA]} <{address}>", wish)
    return Case(f"{address}: {wish}", mail, vouched(address), address, secret="your place")


def decides(address: str, kind: str, words: str) -> Case:
    mail = theft(f"{NAMES[KENDALL]} <{address}>", KENDALL, kind, words)
    name = f"{address}, below a {kind}: {words}"
    return Case(name, mail, vouched(address), address, reaches=(KENDALL, EMILY))


def uses(who: str, owner: str, kind: str, words: str) -> Case:
    """A mail of ours that was passed on; its reader is a member, who may not mean its owner."""
    mail = theft(who, owner, kind, words)
    return Case(f"{who} with {owner}'s {kind}: {words}", mail, vouched(who), who, reaches=(owner,))


def says(who: str, words: str, *allowed: str) -> Case:
    own = ("enrollment.evidence_at", *allowed)
    shown = words.encode("unicode_escape").decode()
    return Case(
        f"{who}: {shown}", Mail(who, words, subject="hello"), vouched(who), who, secret="\0",
        reaches=(ANA, BEN, PRIYA, SAM), allowed=own,
    )  # fmt: skip


CLAIMED = tuple(f"enrollment.{c}" for c in ("claimant", "note", "since", "state"))
STUCK = ("enrollment.note", "enrollment.stuck_at")
CASES = (
    *(resembles(place, address) for place, address in enumerate(ADDRESSES)),
    *(resembles(place + 4, address) for place, address in enumerate(ADDRESSES)),
    *(
        decides(address, kind, words)
        for address in ("kendall@home.test", "kendall+x@lab.test", "k.endall@lab.test")
        for kind, words in (
            ("digest", "ok 1"), ("digest", "ok all"), ("decision", "no 1"), ("digest", "freeze mail"),
        )
    ),
    *(
        uses(who, owner, kind, words)
        for who, owner, kind in (
            (BEN, ANA, "welcome"), (SAM, PRIYA, "new-mentee"), (PRIYA, ANA, "welcome"),
            (ANA, PRIYA, "new-mentee"), (EMILY, ANA, "welcome"),
        )
        for words in ("undo", "yes", "no", "forget me", "mine")
    ),
    *(
        says(who, words)
        for who in (ANA, PRIYA)
        for words in (
            "join {{7*7}}", "join ../../etc", "join deploy' OR 1=1--", "tz =cmd|' /C calc'!A0",
            "tz Europe/../../etc/passwd", "mentor {% for %}", "milestone <img src=x>",
            "away until 9999-12-31", "pause until 9999-12-31", "away 9999-12-30 - 9999-12-31",
            "capacity 99999999999999999999", "capacity 1e9", "cap deploy \u0661", "log ../../x",
            "log deploy week 99999999999", "why \u202e", "less \u202eevil",
        )
    ),
    says(ANA, "stuck \x1b[2J <b>x</b> {{7*7}}", *STUCK),
    says(ANA, "goal https://evil.test/<script>", *CLAIMED),
    says(ANA, "done javascript:alert(1)", *CLAIMED),
)  # fmt: skip
