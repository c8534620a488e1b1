"""Rosters by mail: lists of people in an organizer's name, and "invite everybody" after them.

The forger would have strangers written to, members moved, and people taken in who want out.
"""

from collections.abc import Callable

from tests.hostile.case import FORGED, Case
from tests.hostile.raw import Mail, mixed, quoted
from tests.hostile.scene import (
    ANA,
    BEN,
    EMILY,
    KENDALL,
    LIST,
    MALLORY,
    NAMES,
    PRIYA,
    VICTIM,
    ZOE,
    Scene,
)
from tests.hostile.tokens import HOME, LAB, MENTORS, theft
from tests.hostile.wishes import taken_over

HEAD = "email,name,track"
HIM = f"{VICTIM},Vic zanzibar,talk"
LIST_OF_HIM = f"add\n{HEAD}\n{HIM}\n"
NAMED = f"{NAMES[KENDALL]} <{KENDALL}>"


def bare(name: str, text: str | bytes, **changes: object) -> Case:
    """Kendall's name in the From, and nobody who vouches for it."""
    values = {"sender": NAMED, "subject": "our list"} | changes
    return Case(name, Mail(text=text, **values), results=FORGED)  # type: ignore[arg-type]


def listed(name: str, *lines: str) -> Case:
    """A list of such lines, in Kendall's name."""
    return bare(name, "\n".join((f"add\n{HEAD}", *lines, "")))


def hers(name: str, text: str, **changes: object) -> Case:
    """Kendall's own mail, that our server vouches for; the list is not her words."""
    mail = Mail(NAMED, text, subject="our list", **changes)  # type: ignore[arg-type]
    return Case(name, mail, results=LAB, path=KENDALL)


def with_parts(name: str, *parts: tuple[str, str], make: Callable[..., Case] = hers) -> Case:
    kind, body = mixed(*parts)
    return make(name, body, content_type=kind)


def stranger_adds(name: str, sender: str, results: str, text: str, **more: object) -> Case:
    mail = Mail(sender, text, subject="our list")
    return Case(name, mail, results=results, path=sender, **more)  # type: ignore[arg-type]


def about_him(made: Scene) -> None:
    """Kendall has been asked whether this list of hers is right."""
    made.write(KENDALL, f"add\n{HEAD}\nkim@quiet.test,Kim,talk\n")


def forgotten(made: Scene) -> None:
    """Somebody asked to be forgotten, and is."""
    made.write(ZOE, "forget me")
    made.reply(ZOE, "confirm", "yes")


def yes_with_more(sender: str) -> Callable[[Scene], Mail]:
    return theft(sender, KENDALL, "confirm", f"yes\n\n{LIST_OF_HIM}")


CSV = (
    "Content-Type: text/csv; name=people.csv\nContent-Disposition: attachment; filename=people.csv"
)
PLAIN = "Content-Type: text/plain; charset=utf-8"
PAGE = "Content-Type: text/html; charset=utf-8"

NAMES_AS_WEAPONS = (
    listed("a list of a stranger", HIM),
    listed("names of HTML", f"{VICTIM},<script>alert(1)</script><b>zanzibar</b>,talk"),
    listed("names that open a header", f'{VICTIM},"Vic\r\nBcc: all@quiet.test\r\nzanzibar",talk'),
    listed("names that are formulas", f'{VICTIM},"=HYPERLINK(""https://evil.test"")",talk', f"+1{VICTIM},@SUM(1),talk"),
    listed("names of template text", f"{VICTIM},{{{{ settings }}}}{{% include 'x' %}},talk"),
    listed("names with a NUL", f"{VICTIM},Vic\x00zan\x07zi\x1bbar,talk"),
    listed("names that turn the line", f"{VICTIM},Vic \u202etset.live\u202c,talk"),
    listed("names that are our words", f'{VICTIM},"Reply ""yes"" and it is done",talk'),
    listed("a name of 10,000 letters", f"{VICTIM},{'zanzibar' * 1250},talk"),
    listed("tracks of HTML", f"{VICTIM},Vic,<a href=https://evil.test>talk</a>"),
    listed("10,000 lines", *(f"p{n}@quiet.test,P,talk" for n in range(10_000))),
    listed("10,000 lines that are none", *(f"p{n} at quiet,P,talk" for n in range(10_000))),
    listed("an organizer as a mentee", f"{EMILY},Emily,talk"),
    listed("addresses of ours", f"{LIST},All,talk", "signup@mentoring.lab.test,We,talk"),
    listed("a member with another name", f"{ANA},Mallory zanzibar,talk", f"{PRIYA},Mallory,talk"),
    bare("a member finished and retired", f"add\nemail,name,role,track,state\n{ANA},Ana,mentee,deploy,finished\n{PRIYA},P,mentor,deploy,retired\n"),
    bare("a mentor for a stranger", f"add\nemail,role,track,cohort\n{MALLORY},mentor,deploy,deploy\n"),
    bare("a cohort of its own", f"add\nemail,role,track,cohort\n{MALLORY},mentor,deploy,deploy-2\n"),
    bare("a list with all of them in copy", LIST_OF_HIM, cc=f"{LIST}, {ANA}, {BEN}, {VICTIM}"),
    bare("a list to the cohort", LIST_OF_HIM, to=LIST),
    bare("a list and its yes", f"yes\n{LIST_OF_HIM}"),
    bare("a list and the invitation", f"invite everybody\n\n{LIST_OF_HIM}"),
    bare("a list in the subject", f"{HEAD}\n{HIM}\n", subject="add"),
    Case("a list of somebody who was erased", Mail(NAMED, f"add\n{HEAD}\n{ZOE},Zoe zanzibar,talk\n"), prepare=forgotten),
)  # fmt: skip

NOT_HER_WORDS = (
    hers("quoted", f"What do you think?\n\nOn Monday, Lou wrote:\n{quoted(LIST_OF_HIM)}"),
    hers("forwarded", f"---------- Forwarded message ---------\nFrom: Lou <lou@evil.test>\nDate: Mon\nSubject: x\nTo: Kendall\n\n{LIST_OF_HIM}", message_id="<f@lab.test>"),
    hers("below a signature", f"Thank you!\n\n-- \n{LIST_OF_HIM}"),
    hers("the page says another list", "Thank you!", html=f"<p>Thank you!</p><div style='display:none'><pre>{LIST_OF_HIM}</pre></div>"),
    hers("the plain text says a list, the page thanks", LIST_OF_HIM, html="<p>Thank you!</p>"),
    with_parts("attached to thanks", (PLAIN, "Thank you, see below."), (CSV, f"{HEAD}\n{HIM}\n")),
    with_parts("an attachment that says add", (PLAIN, "Thank you!"), (CSV, LIST_OF_HIM)),
    with_parts("attached twice", (PLAIN, "add"), (CSV, f"{HEAD}\n{HIM}\n"), (CSV, f"{HEAD}\n{MALLORY},M,talk\n")),
    with_parts("within an enclosed mail", (PLAIN, "add"), ("Content-Type: message/rfc822", f"From: x@evil.test\nSubject: x\n{CSV}\n\n{HEAD}\n{HIM}")),
    with_parts("attached in her name", (PLAIN, "add"), (CSV, f"{HEAD}\n{HIM}\n"), make=bare),
    Case("a page with a list, and nothing else", Mail(NAMED, f"<pre>{LIST_OF_HIM}</pre>", content_type="text/html")),
)  # fmt: skip

WITHOUT_A_RIGHT = (
    stranger_adds("a stranger adds", MALLORY, "dmarc=pass header.from=evil.test", LIST_OF_HIM),
    stranger_adds("a mentee adds", ANA, HOME, LIST_OF_HIM),
    stranger_adds("a mentor adds", PRIYA, MENTORS, LIST_OF_HIM),
    stranger_adds("a mentor invites everybody", PRIYA, MENTORS, "invite everybody", prepare=taken_over),
    stranger_adds("a stranger invites everybody", MALLORY, "dmarc=pass header.from=evil.test", "invite everybody", prepare=taken_over),
    stranger_adds("who calls herself Kendall", f"{NAMES[KENDALL]} <kendall@lаb.test>", FORGED, LIST_OF_HIM),
    stranger_adds("Kendall at a domain that looks alike", "kendall@1ab.test", "dmarc=pass header.from=1ab.test", LIST_OF_HIM),
    stranger_adds("Kendall's address as a name", f'"{KENDALL}" <{MALLORY}>', "dmarc=pass header.from=evil.test", LIST_OF_HIM),
    stranger_adds("Kendall with a dot", "ken.dall@lab.test", LAB, LIST_OF_HIM),
    stranger_adds("Kendall and Mallory", f"{KENDALL}, {MALLORY}", LAB, LIST_OF_HIM),
    Case("everybody is invited in her name", Mail(NAMED, "invite everybody", subject="x"), prepare=taken_over),
    Case("a digest of hers lent to a mentor", theft(PRIYA, KENDALL, "digest", LIST_OF_HIM), results=MENTORS, path=PRIYA),
    Case("a mentor says yes to her list", theft(PRIYA, KENDALL, "confirm"), results=MENTORS, path=PRIYA, prepare=about_him),
    Case("a mentor says yes to her list, with another", yes_with_more(PRIYA), results=MENTORS, path=PRIYA, prepare=about_him),
    Case("a stranger says yes to her list by its id", theft(MALLORY, KENDALL, "confirm", at="id"), results="dmarc=pass header.from=evil.test", prepare=about_him),
    Case("a yes to her list in her name, without its secret", Mail(NAMED, f"yes\n\n{LIST_OF_HIM}", subject="Re: Confirm: take over 1 person from your list?"), prepare=about_him),
)  # fmt: skip

CASES = (*NAMES_AS_WEAPONS, *NOT_HER_WORDS, *WITHOUT_A_RIGHT)
