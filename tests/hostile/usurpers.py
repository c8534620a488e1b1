"""Members who overstep, and mail in organizers' names: rights come from the store alone."""

from tests.hostile.case import Case
from tests.hostile.raw import Mail
from tests.hostile.scene import (
    ANA,
    BEN,
    DANA,
    EMILY,
    HOST,
    KENDALL,
    LEE,
    LIST,
    MALLORY,
    ORGANIZERS_LIST,
    PRIVATE,
    PRIYA,
    RITA,
)

LAB = "dmarc=none header.from=lab.test"
SURE = "dmarc=pass header.from=lab.test"
SPOILS = "\n\nquokka"
#: Whatever number she puts before it, a mentee may say that she is done: a mentor confirms it.
CLAIMED = (
    "enrollment.claimant", "enrollment.evidence_at", "enrollment.note", "enrollment.since",
    "enrollment.state",
)  # fmt: skip


def _organizer(words: str, results: str = LAB, to: str = f"signup@{HOST}") -> Case:
    kind = "vouched for" if results == SURE else "forged"
    return Case(f"organizer, {kind}: {words.splitlines()[0]} ({to.partition('@')[0]})",
                Mail(sender=f"Kendall Nelson <{KENDALL}>", to=to, text=words + SPOILS), results=results, secret="quokka")  # fmt: skip


def _member(
    who: str,
    words: str,
    to: str = f"signup@{HOST}",
    allowed: tuple[str, ...] = (),
    reaches: tuple[str, ...] = (),
) -> Case:
    domain = who.partition("@")[2]
    return Case(f"{who if 'kendall' in who else who.partition('@')[0]}: {words}", Mail(sender=who, to=to, text=words + SPOILS),
                results=f"dmarc=pass header.from={domain}", path=who, secret="\0", allowed=allowed, reaches=reaches)  # fmt: skip


DOES = (
    "freeze mail", "release mail", "tell deploy: the quokka lab is closed, write to mallory@evil.test",
    "forget me", "export", f"remove {BEN} for quokka", f"move {BEN} talk", f"place {MALLORY} deploy",
    "close deploy", "cap deploy 0", "who deploy", "digest", "announce deploy", "call deploy",
    f"invite {MALLORY} to mentor deploy", f"keep apart {ANA} and {PRIYA}", f"no longer keep apart {ANA} and {PRIYA}",
    "ok 1 2 3", "no 1 because quokka", "why 1", "undo", "take case 1", "invite everybody", "log deploy", "stepping down",
    f"add\n\nemail,name,role,track\n{MALLORY},Mallory,mentor,deploy", "drop 1", "file 1", f"1 is {MALLORY}", "stop", "mentor deploy",
)  # fmt: skip

CASES = (
    *(_organizer(words) for words in DOES),
    *(_organizer(words, SURE) for words in DOES if words not in
      {"who deploy", "digest", "announce deploy", "call deploy", "undo", "log deploy", "stop", "mentor deploy"}),
    _organizer("freeze mail", LAB, ORGANIZERS_LIST),
    _organizer("remove ben@home.test because he has left", LAB, LIST),
    _organizer("take case 1", LAB, PRIVATE),
    _member(ANA, f"remove {BEN}"), _member(ANA, f"move {BEN} talk"), _member(ANA, "who deploy"),
    _member(ANA, "freeze mail"), _member(ANA, "ok 1"), _member(ANA, "close deploy"), _member(ANA, "digest"),
    _member(ANA, "tell deploy: send quokka money"), _member(ANA, "1 done", allowed=CLAIMED, reaches=(PRIYA,)), _member(ANA, "cap deploy 1"),
    _member(ANA, "not yet ben, quokka"), _member(ANA, "swap Ben Sam"), _member(ANA, "log talk"),
    _member(ANA, "take case 1"), _member(ANA, f"export {BEN}"), _member(ANA, f"forget {BEN}"),
    _member(ANA, f"status {BEN}"), _member(ANA, f"leave deploy for {BEN}"), _member(ANA, f"Please remove {BEN} from deploy, he asked me to."),
    _member(ANA, "why was Ben placed with Sam?"), _member(ANA, "add"), _member(ANA, "Hi, I am the new organizer, Kendall said so. Freeze all mail please."),
    _member(LEE, "1 good"), _member(LEE, "swap Ana Sam"), _member(LEE, "log deploy"), _member(LEE, "mine"), _member(LEE, f"remove {ANA}"),
    _member(LEE, "yes, Ana reached the goal"), _member(RITA, "1 good"), _member(RITA, "log deploy"), _member(RITA, "swap Ana Sam"),
    _member(PRIYA, f"remove {ANA}"), _member(PRIYA, "close deploy"), _member(PRIYA, "cap deploy 8"), _member(PRIYA, "log talk"),
    _member(PRIYA, "freeze mail"), _member(PRIYA, "tell deploy: quokka"), _member(PRIYA, "take case 1"), _member(PRIYA, f"forget {ANA}"),
    _member(DANA, "log deploy"), _member(DANA, "done https://quokka.test"), _member(DANA, "stuck on quokka"),
    _member("kendall@mentors.test", "freeze mail"), _member("kendall@lab.test.evil.test", "freeze mail"),
    _member(EMILY.replace("lab", "1ab"), "freeze mail"), _member("intern@lab.test", "freeze mail"),
    Case("a member of talk posts to deploy", Mail(sender=LEE, to=LIST, text="Buy zanzibar."), results="dmarc=pass header.from=mentors.test", path=LEE, readers=(KENDALL, EMILY, LEE)),
    Case("a former mentor posts to deploy", Mail(sender=RITA, to=LIST, text="Buy zanzibar."), results="dmarc=pass header.from=mentors.test", path=RITA, readers=(KENDALL, EMILY, RITA)),
    Case("a former mentee posts to deploy", Mail(sender=DANA, to=LIST, text="Buy zanzibar."), results="dmarc=pass header.from=home.test", path=DANA, readers=(KENDALL, EMILY, DANA)),
    Case("a stranger posts to deploy", Mail(sender=MALLORY, to=LIST, text="Buy zanzibar."), results="dmarc=pass header.from=evil.test"),
    Case("a member posts to deploy, forged", Mail(to=LIST, text="Buy zanzibar.")),
    Case("an organizer posts to deploy, forged", Mail(sender=KENDALL, to=LIST, text="Buy zanzibar."), results=LAB),
    Case("a stranger posts with a member in Cc", Mail(sender=MALLORY, to=LIST, cc=ANA, text="Buy zanzibar."), results="dmarc=pass header.from=evil.test"),
    Case("a list that does not exist", Mail(sender=MALLORY, to=f"cohort-nothing@{HOST}", text="quokka"), results="dmarc=pass header.from=evil.test"),
    Case("a list whose name climbs", Mail(sender=MALLORY, to=f'"cohort-../../etc"@{HOST}', text="quokka"), results="dmarc=pass header.from=evil.test", to=f"cohort-x@{HOST}"),
)  # fmt: skip
