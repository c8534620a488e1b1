"""Old mail: a first run on a full mailbox, or one that was put back, reads what was meant last year.

Our own server vouched for it then; by now that says nothing, and what answers a mail of another
time answers none. Whoever wrote is asked at most; machines of last year are machines (TRUST 3.1).
"""

from tests.hostile.case import Case
from tests.hostile.raw import Mail
from tests.hostile.scene import ANA, HOST, KENDALL, LIST, MALLORY, ORGANIZERS_LIST, PRIVATE, PRIYA

LAST_YEAR = "Mon, 12 Jan 2026 10:00:00 +0000"
LOST = f"{'a' * 26}@{HOST}"


def old(name: str, sender: str, text: str, to: str = "", **more: object) -> Case:
    path = str(more.pop("path", sender))
    domain = sender.rpartition("@")[2]
    mail = Mail(sender, text, to or f"signup@{HOST}", date=LAST_YEAR, **more)  # type: ignore[arg-type]
    return Case(f"last year: {name}", mail, f"dmarc=pass header.from={domain}", path)


CASES = (
    old("she leaves", ANA, "leave deploy"),
    old("she goes for good", ANA, "forget me"),
    old("her words to a list", ANA, "Hello all, zanzibar", LIST),
    old("her report", ANA, "Somebody shouts at me. zanzibar", PRIVATE),
    old("her yes to a question of that time", ANA, "yes", f"re+{LOST}", subject="Re: Confirm"),
    old("her end of a list of that time", ANA, "", f"stop+{LOST}"),
    old("a mentor's word on a mentee", PRIYA, "1 done, zanzibar", f"re+{LOST}", subject="Re: Check-in"),
    old("a mentor steps down", PRIYA, "stepping down"),
    old("an organizer's decisions", KENDALL, "ok all", f"re+{LOST}", subject="Re: This week"),
    old("an organizer removes somebody", KENDALL, "remove ben@home.test because he has moved"),
    old("an organizer's words to all", KENDALL, "tell deploy: zanzibar"),
    old("a stranger's sign-up", MALLORY, "join deploy"),
    old("a stranger's words to organizers", MALLORY, "zanzibar", ORGANIZERS_LIST),
    old("a newsletter", "news@home.test", "join deploy", fields=[("List-Id", "<news.home.test>")]),
    old("a vacation", ANA, "leave deploy", fields=[("Auto-Submitted", "auto-replied")]),
    old("a mail that came back", "mailer-daemon@home.test", f"<{ANA}>: 550 5.1.1 unknown",
        f"bounce+{LOST}", subject="Undelivered Mail", path=""),
    old("a mail of ours", f"signup@{HOST}", "leave deploy", fields=[("Mailflow-Mail", "digest")]),
)  # fmt: skip
