"""One wish for every command there is: who may have it, in which words, and how it shows."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from mailflow.commands.command import Trust
from tests.hostile.raw import SIGNUP
from tests.hostile.scene import (
    ANA,
    BEN,
    EMILY,
    FRED,
    HOST,
    KENDALL,
    LIST,
    PRIVATE,
    PRIYA,
    SAM,
    ZOE,
    Scene,
)

HALF_A_YEAR_AGO = "2026-07-01 10:00:00.000000"


@dataclass(frozen=True)
class Wish:
    """Somebody's words, and how it shows that they were done: a mail, or a changed column."""

    verb: str
    trust: Trust
    who: str
    words: str
    done: str
    thread: str = "welcome"  # the mail that an answer goes to
    bound: bool = False  # without that mail there is nothing that the words could mean
    lent: str = ""  # who has the like of that mail, and it means the same
    to: str = SIGNUP
    prepare: Callable[[Scene], object] | None = None

    def __str__(self) -> str:
        return f"{self.trust}: {self.verb}"


# what has to have happened before ---------------------------------------------------------------


def claimed(made: Scene) -> None:
    made.reply(ANA, "welcome", "done deploy https://example.org/server")


def stuck(made: Scene) -> None:
    made.reply(BEN, "welcome", "stuck deploy: the server does not boot")


def paused(made: Scene) -> None:
    made.reply(ANA, "welcome", "pause deploy until 2 February")


def half_a_year(made: Scene) -> None:
    url = str(made.play.app.database.engine.url.database)
    with sqlite3.connect(url) as store:
        store.execute("update enrollment set placed_at=?, since=? where person in"
                      " (select id from person where address=?)",
                      (HALF_A_YEAR_AGO, HALF_A_YEAR_AGO, ANA))  # fmt: skip
    store.close()
    made.write(ANA, "milestone tool chosen")
    made.play.forward(days=1)


def asked(made: Scene) -> None:
    made.play.forward(days=4)


def held(made: Scene) -> None:
    made.write(BEN, "leave deploy", to=f"re+{'a' * 26}@{HOST}")
    made.play.forward(days=7)


def offered(made: Scene) -> None:
    made.write(BEN, "mentor talk")
    made.play.forward(days=7)


def freed(made: Scene) -> None:
    offered(made)
    made.reply(KENDALL, "digest", "ok 1")


def reported(made: Scene) -> None:
    made.write(ANA, "Somebody is rude to me.", to=PRIVATE)


def put_off(made: Scene) -> None:
    freed(made)
    made.reply(ZOE, "offer", "later")


def kept_apart(made: Scene) -> None:
    made.reply(KENDALL, "digest", "keep apart ana@home.test and zoe@work.test")
    made.reply(KENDALL, "confirm", "yes")


def closed(made: Scene) -> None:
    made.reply(KENDALL, "digest", "close deploy")
    made.reply(KENDALL, "confirm", "yes")


def frozen(made: Scene) -> None:
    made.reply(KENDALL, "digest", "freeze")


PUBLIC = (
    Wish("browse", Trust.PUBLIC, ANA, "cohorts", "answer > ana@home.test"),
    Wish("help", Trust.PUBLIC, PRIYA, "help", "help > priya@mentors.test", "check-in"),
)
OWN_FACTS = (
    Wish("status", Trust.OWN_FACTS, ANA, "status", "answer > ana@home.test"),
    Wish("log", Trust.OWN_FACTS, ANA, "log deploy", "log > ana@home.test"),
    Wish("times", Trust.OWN_FACTS, ANA, "times deploy", "answer > ana@home.test"),
    Wish("digest", Trust.OWN_FACTS, KENDALL, "digest", "digest > kendall@lab.test", "digest"),
    Wish("call", Trust.OWN_FACTS, KENDALL, "call deploy", "call > kendall@lab.test", "digest"),
    Wish("announce", Trust.OWN_FACTS, KENDALL, "announce deploy",
         "announcement > kendall@lab.test", "digest"),
    Wish("reason", Trust.OWN_FACTS, ANA, "why did I get this mail?", "answer > ana@home.test"),
    # who has not its mail is told how to take it, and no more
    Wish("take", Trust.OWN_FACTS, EMILY, "take case 1", "answer > emily@lab.test", "case",
         prepare=reported),
)  # fmt: skip
SIGN_UP = (
    Wish("join", Trust.FIRST, FRED, "join deploy", "welcome > fred@home.test", "confirm"),
    Wish("mentor", Trust.FIRST, FRED, "mentor talk", "+assignment", "confirm"),
    Wish("join", Trust.SIGN_UP, ANA, "join talk", "+enrollment"),
    Wish("mentor", Trust.SIGN_UP, ANA, "mentor talk", "+assignment"),
)
ANSWERS = (Wish("answer", Trust.ANSWER, PRIYA, "1 good", "round.lines", "check-in"),)
_LINK = "https://example.org/server"
OWN = (
    Wish("yes", Trust.OWN, BEN, "yes", "enrollment.state", "contact-check", bound=True,
         prepare=asked),
    Wish("no", Trust.OWN, ZOE, "no", "enrollment.state", "offer", bound=True, prepare=freed),
    Wish("later", Trust.OWN, ZOE, "later", "enrollment.state", "offer", bound=True, prepare=freed),
    Wish("done", Trust.OWN, ANA, f"done {_LINK}", "enrollment.state"),
    Wish("milestone", Trust.OWN, ANA, "milestone hosts ready", "enrollment.milestone"),
    Wish("stuck", Trust.OWN, ANA, "stuck deploy: the server does not boot", "enrollment.stuck_at"),
    Wish("contact-lost", Trust.OWN, ANA, "no answer from my mentor", "+matter"),
    Wish("pause", Trust.OWN, ANA, "pause deploy until 2 February", "enrollment.state"),
    Wish("back", Trust.OWN, ANA, "back", "enrollment.state", prepare=paused),
    Wish("move", Trust.OWN, ANA, "move talk", "enrollment.state"),
    Wish("leave", Trust.OWN, ANA, "leave deploy", "enrollment.state"),
    Wish("extend", Trust.OWN, ANA, "extend", "enrollment.marks", "review", bound=True,
         prepare=half_a_year),
    Wish("end", Trust.OWN, ANA, "close", "enrollment.state", "review", bound=True,
         prepare=half_a_year),
    Wish("tz", Trust.OWN, ANA, "tz Asia/Tokyo", "person.zone"),
    Wish("less", Trust.OWN, ANA, "less", "person.less"),
    Wish("stop", Trust.OWN, ANA, "stop", "person.state"),
    Wish("capacity", Trust.OWN, PRIYA, "capacity 1", "assignment.capacity", "check-in"),
    Wish("away", Trust.OWN, PRIYA, "away 3 Feb - 17 Feb", "assignment.away_from", "check-in"),
    Wish("step-down", Trust.OWN, PRIYA, "stepping down 30 April", "assignment.state", "check-in"),
    Wish("another-mentor", Trust.OWN, ANA, "Could I get another mentor, please?", "+matter"),
    Wish("same", Trust.OWN, ANA, "I signed up twice, zoe@work.test is me, too", "+matter"),
    Wish("avoid", Trust.OWN, ANA, "please don't put me with Zoe Martin", "+matter"),
    Wish("undo", Trust.OWN, ANA, "undo", "enrollment.state", "paused", bound=True, prepare=paused),
)  # fmt: skip
MENTEES = (
    Wish("mine", Trust.MENTEE, SAM, "mine", "enrollment.marks", "stuck", bound=True, prepare=stuck),
    Wish("swap", Trust.MENTEE, PRIYA, "swap Ana Sam", "enrollment.lead", "check-in"),
    Wish("confirm-goal", Trust.MENTEE, PRIYA, "yes", "+badge", "claim", bound=True,
         prepare=claimed),
    Wish("not-yet", Trust.MENTEE, PRIYA, "not yet, one review is open", "enrollment.state",
         "claim", bound=True, prepare=claimed),
)  # fmt: skip


def numbered(
    verb: str, words: str, done: str, prepare: Callable[[Scene], object] = offered
) -> Wish:
    """A decision of a digest: its number stands for the same in the other organizer's."""
    return Wish(verb, Trust.DECIDE, KENDALL, words, done, "digest", lent=EMILY, prepare=prepare)


DECISIONS = (
    numbered("ok", "ok 1", "matter.state"),
    numbered("no", "no 1 we are full", "matter.state"),
    numbered("why", "why 1", "answer > kendall@lab.test"),
    numbered("snooze", "snooze 1 1w", "matter.snoozed_until"),
    numbered("note", "note 1 spoke to him", "+matter"),
    numbered("file", f"1 is {BEN}", "matter.state", held),
    numbered("who", "who deploy", "answer > kendall@lab.test"),
    numbered("freeze", "freeze", "+matter"),
    numbered("release", "release", "+matter", frozen),
)


def ruled(verb: str, words: str, done: str, prepare: Callable[[Scene], object] = offered) -> Wish:
    """A ruling about others, also below a digest that waits for decisions."""
    return Wish(verb, Trust.OTHERS, KENDALL, words, done, "digest", prepare=prepare)


_TWO = f"{ANA} and {ZOE}"
_LIST = "email,track\nkim@quiet.test,talk"


def taken_over(made: Scene) -> None:
    made.reply(KENDALL, "digest", f"add\n{_LIST}")
    made.reply(KENDALL, "confirm", "yes")


OTHERS = (
    ruled("add", f"add\n{_LIST}", "+enrollment"),
    ruled("invite", "invite kim@quiet.test to mentor talk", "mentor-invited > kim@quiet.test"),
    ruled("place", f"place {ZOE} talk", "enrollment.state", put_off),
    ruled("move", f"move {ANA} talk", "enrollment.state"),
    ruled("remove", f"remove {ANA} because she has moved on", "enrollment.state"),
    ruled("swap", f"swap {ANA} {SAM}", "enrollment.lead"),
    ruled("cap", "cap deploy 6", "cohort.cap"),
    ruled("open", "open deploy", "cohort.state", closed),
    ruled("close", "close deploy", "cohort.state"),
    ruled("unite", f"unite {_TWO}", f"confirm > {ZOE}"),
    ruled("apart", f"keep apart {_TWO}", "+no_contact"),
    ruled("meet", f"no longer keep apart {_TWO}", "-no_contact", kept_apart),
)
REST = (
    Wish("tell", Trust.MANY, KENDALL, "tell deploy: we meet on Friday", "post > ana@home.test",
         "digest"),
    Wish("invite-all", Trust.MANY, KENDALL, "invite everybody", "person.state", "digest",
         prepare=taken_over),
    Wish("export", Trust.DATA, ANA, "export", "export > ana@home.test"),
    Wish("forget", Trust.DATA, ANA, "forget me", "erased > ana@home.test"),
    Wish("private", Trust.PRIVATE, ANA, "private: somebody is rude to me", "case > emily@lab.test"),
    Wish("post", Trust.POST, ANA, "Hello all, how was your week?", "post > ben@home.test", to=LIST),
    Wish("post", Trust.FOREIGN, ZOE, "Hello, everybody in there!", "+post", "waitlisted", to=LIST),
    Wish("report", Trust.PRIVATE, ANA, "Somebody is rude to me.", "case > emily@lab.test", to=PRIVATE),
)  # fmt: skip
WISHES = (*PUBLIC, *OWN_FACTS, *SIGN_UP, *ANSWERS, *OWN, *MENTEES, *DECISIONS, *OTHERS, *REST)
