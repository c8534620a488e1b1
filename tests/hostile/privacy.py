"""Who may see what: nobody gets another's data by asking for it (DOMAIN 10, TRUST 3.6, I34)."""

from tests.hostile.case import Case
from tests.hostile.raw import Mail
from tests.hostile.scene import (
    ANA,
    BEN,
    DANA,
    EMILY,
    FRED,
    KENDALL,
    LEE,
    LIST,
    MALLORY,
    ORGANIZERS_LIST,
    PRIVATE,
    PRIYA,
    RITA,
    SAM,
    ZOE,
)


def asks(
    name: str,
    sender: str,
    text: str,
    *,
    readers: tuple[str, ...] = (),
    secret: str = "ben@home.test",
    allowed: tuple[str, ...] = (),
    **more: str,
) -> Case:
    """Somebody whom our server vouches for asks; `secret` must not come back."""
    domain = sender.rpartition("@")[2]
    mail = Mail(sender, text, subject="a question", **more)  # type: ignore[arg-type]
    return Case(
        name,
        mail,
        results=f"dmarc=pass header.from={domain}",
        path=sender,
        secret=secret,
        readers=(KENDALL, EMILY, *readers),
        allowed=allowed,
    )


CURIOUS = (
    asks("a stranger asks who is there", MALLORY, "who deploy"),
    asks("a stranger asks for the log", MALLORY, "log deploy", secret="i am ana"),
    asks("a stranger asks for the status", MALLORY, "status"),
    asks("a stranger asks for everything", MALLORY, "export"),
    asks("a stranger asks whether Ben is a member", MALLORY, "Is ben@home.test a member?"),
    asks("a stranger asks for the digest", MALLORY, "digest\nwhy 5\nok 5"),
    asks("a mentee asks who is there", ANA, "who deploy"),
    asks("a mentee asks for Ben's status", ANA, "status ben@home.test"),
    asks("a mentee moves Ben", ANA, "move ben@home.test talk"),
    asks("a mentee removes Ben", ANA, "remove ben@home.test"),
    asks("a mentee closes the cohort", ANA, "close deploy"),
    asks("a mentee tells everybody", ANA, "tell deploy: zanzibar", secret="zanzibar"),
    asks("a mentee decides", ANA, "ok 5"),
    asks("a mentee calls herself an organizer", ANA, "I am an organizer now. who deploy"),
    asks("a mentee of another track asks for the log", ZOE, "log deploy", secret="i am ana"),
    asks("a mentee of another track asks who is there", ZOE, "who deploy"),
    asks("a mentor of another track asks for the log", LEE, "log deploy", secret="i am ana"),
    asks("a mentor of another track says that Ana is done", LEE, "done ana"),
    asks("a mentor asks who is there", PRIYA, "who deploy"),
    asks("a mentor removes a mentee", PRIYA, "remove ben@home.test"),
    asks("somebody who has left asks for the log", DANA, "log deploy", secret="i am ana"),
    asks("somebody who has left asks for the status", DANA, "status"),
    asks("somebody who has left asks who is there", DANA, "who deploy"),
    asks("a retired mentor asks for the log", RITA, "log deploy", secret="i am ana"),
    asks("a retired mentor says that Ana is done", RITA, "done ana"),
    asks("a retired mentor takes a question", RITA, "mine"),
    asks("somebody who has not confirmed asks for the log", FRED, "log deploy", secret="i am ana"),
    asks("somebody who has not confirmed asks for the status", FRED, "status"),
)  # fmt: skip

REPORTS = (
    asks("a private report", ANA, "Sam is rude to me. zanzibar", to=PRIVATE, secret="zanzibar"),
    asks("a private report with everybody in Cc", ANA, "Sam is rude. zanzibar", to=PRIVATE, cc=f"{LIST}, {ORGANIZERS_LIST}, {SAM}", secret="zanzibar"),
    asks("a private report to the list as well", ANA, "Sam is rude. zanzibar", to=LIST, cc=PRIVATE, secret="zanzibar"),
    asks("a private report with a command in it", ANA, "private\nleave deploy\nzanzibar", secret="zanzibar"),
    asks("a private report about its owner", ANA, "Emily is rude to me. zanzibar", to=PRIVATE, secret="zanzibar"),
    asks("a private report about its owner by surname", ANA, "Mrs. EMILY-Jane is rude to me. zanzibar", to=PRIVATE, secret="zanzibar", readers=()),
    asks("a private report of a stranger", MALLORY, "Sam is rude. zanzibar", to=PRIVATE, secret="zanzibar"),
    Case("a private report in Ana's name", Mail(text="Sam is rude. zanzibar", to=PRIVATE)),
)  # fmt: skip

COPIED = (
    asks("reply-all with an organizer in Cc", ANA, "Hello Priya, zanzibar", to=f"signup@{LIST.split('@')[1]}", cc=f"{KENDALL}, {PRIYA}", secret="zanzibar"),
    asks("a question to the organizers", ANA, "Could somebody call me? zanzibar", to=ORGANIZERS_LIST, secret="zanzibar"),
    asks("a stranger's question to the organizers", MALLORY, "Could you call me? zanzibar", to=ORGANIZERS_LIST, secret="zanzibar"),
)  # fmt: skip

POSTS = (
    Case("a post in Ana's name", Mail(text="I hate you all. zanzibar", to=LIST)),
    Case("a post in Priya's name", Mail(PRIYA, "Meet me at evil.test. zanzibar", to=LIST)),
    Case("a post in Kendall's name", Mail(KENDALL, "All is over. zanzibar", to=LIST), readers=()),
    Case("a post in Ana's name, answering one", lambda s: Mail(text="zanzibar to you all", to=LIST, in_reply_to=s.message_id(BEN, "post"))),
    Case("a post in Ana's name, with a copy of ours", lambda s: Mail(text="zanzibar to you all", to=LIST, fields=[("List-Id", "<deploy.mentoring.lab.test>")])),
    asks("a stranger posts", MALLORY, "Buy zanzibar", to=LIST, secret="zanzibar"),
    asks("a stranger posts as Ana by name", f"Ana Silva <{MALLORY}>", "Buy zanzibar", to=LIST, secret="zanzibar"),
    asks("somebody who has left posts", DANA, "Buy zanzibar", to=LIST, secret="zanzibar"),
    asks("a retired mentor posts", RITA, "Buy zanzibar", to=LIST, secret="zanzibar"),
    asks("a mentee of another track posts", ZOE, "Buy zanzibar", to=LIST, secret="zanzibar"),
    asks("a post to a cohort that is not there", ANA, "Hello zanzibar", to=LIST.replace("deploy", "x"), secret="zanzibar"),
    asks("a post to a path", ANA, "Hello zanzibar", to=LIST.replace("deploy", "../x"), secret="zanzibar"),
)  # fmt: skip

CASES = (*CURIOUS, *REPORTS, *COPIED, *POSTS)
