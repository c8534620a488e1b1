"""Members who overstep: rights outside one's cohort and role, tokens that were lent or forwarded.

The writers are who they say, and our server vouches for them (TRUST 3, A3 to A5; I34 to I36).
"""

from collections.abc import Callable

from tests.hostile.case import FORGED, Case
from tests.hostile.privacy import asks
from tests.hostile.raw import SIGNUP, Mail
from tests.hostile.scene import (
    ANA,
    BEN,
    DANA,
    EMILY,
    FRED,
    HOST,
    KENDALL,
    LEE,
    LIST,
    MALLORY,
    NAMES,
    ORGANIZERS_LIST,
    PRIVATE,
    PRIYA,
    RITA,
    SAM,
    ZOE,
    Scene,
)
from tests.hostile.tokens import HOME, LAB, MENTORS, stolen, theft

OVER = (
    asks("a mentor finishes another cohort's mentee", PRIYA, "done zoe"),
    asks("a mentor finishes another cohort's mentee by address", PRIYA, f"done {ZOE}"),
    asks("a mentor gives another cohort's mentee a milestone", PRIYA, "milestone zoe 1"),
    asks("a mentor says that another cohort's mentee is stuck", PRIYA, "stuck zoe: zanzibar", secret="zanzibar"),
    asks("a mentor of talk answers for deploy", LEE, "Ana is good, Ben is stuck"),
    asks("a mentor of talk finishes a mentee of deploy", LEE, f"done {ANA}"),
    asks("a mentor of talk posts to deploy", LEE, "Hello all, zanzibar", to=LIST, secret="zanzibar"),
    asks("a mentor of talk asks for the list of deploy", LEE, "who deploy"),
    asks("a mentor places somebody", PRIYA, f"place {BEN} talk {PRIYA}"),
    asks("a mentor moves a mentee", PRIYA, f"move {BEN} talk"),
    asks("a mentor keeps two apart", PRIYA, f"apart {ANA} {BEN}"),
    asks("a mentor looks who is kept apart", PRIYA, "who is apart"),
    asks("a mentor caps the cohort", PRIYA, "cap deploy 1"),
    asks("a mentor tells the cohort as an organizer", PRIYA, "tell deploy: zanzibar", secret="zanzibar"),
    asks("a mentor takes a case", PRIYA, "take case 1"),
    asks("a mentor asks what Ben wrote", PRIYA, f"why {BEN}"),
    asks("a mentor asks for Ben's data", PRIYA, f"export {BEN}"),
    asks("a mentor has Ben forgotten", PRIYA, f"forget {BEN}"),
    asks("a mentee forgets Ben", ANA, f"forget {BEN}"),
    asks("a mentee exports Ben", ANA, f"export {BEN}"),
    asks("a mentee leaves for Ben", ANA, f"leave deploy {BEN}"),
    asks("a mentee pauses Ben", ANA, f"pause {BEN} until 1 February 2027"),
    asks("a mentee confirms her own goal", ANA, "confirm ana"),
    asks("a mentee gives herself a milestone of another", ZOE, "milestone ana 2"),
    asks("a mentee answers a check-in", ANA, "1 good\n2 good"),
    asks("a mentee is a mentor now", ANA, "capacity 4"),
    asks("a mentee joins for Ben", ANA, f"join talk {BEN}"),
    asks("a mentee signs up a friend", ANA, "join talk vic@quiet.test", secret="vic@quiet.test"),
    asks("a mentee asks for Sam's address", ANA, "What is Ben's address?"),
    asks("a mentee asks for the waitlist", ANA, "waitlist deploy"),
    asks("a mentee files a held mail", ANA, f"file 1 {BEN}"),
    asks("a mentee holds all mail", ANA, "hold\nfreeze mail"),
    asks("a mentee releases a post", ANA, "release 1\npost 1"),
    asks("a retired mentor posts", RITA, "Hello all, zanzibar", to=LIST, secret="zanzibar"),
    asks("a retired mentor answers for her mentees", RITA, "1 good"),
    asks("a retired mentor is back", RITA, "back"),
    asks("a mentee who left is stuck", DANA, "stuck deploy: zanzibar", secret="zanzibar"),
    asks("a mentee who left asks for the log of week 1", DANA, "log deploy week 1", secret="i am ana"),
    asks("somebody not confirmed posts", FRED, "Hello all, zanzibar", to=LIST, secret="zanzibar"),
    asks("somebody not confirmed asks for the list", FRED, "who deploy"),
    asks("a stranger asks why Ana was removed", MALLORY, "why was Ana removed from deploy?", secret="your place"),
    asks("a stranger asks why she got a mail", MALLORY, "why did I get this mail?", secret="your place"),
    asks("a mentee asks why Ben was paused", ANA, "why was Ben paused?", secret="ben"),
    asks("a mentee asks why Dana is gone", ANA, "why was Dana removed from deploy?", secret="dana"),
    asks("a mentee asks why she is not with Ben's mentor", ANA, "why am I not led by Sam?", secret="apart"),
    asks("a mentee asks why Priya thinks that she is quiet", ANA, "why does Priya say that I am quiet?", secret="check-in"),
    asks("a mentor of talk asks why Ana got her place", LEE, "why did Ana get a place in deploy?", secret="ana"),
    asks("a mentee who left asks why Ana stayed", DANA, "why is Ana still in deploy?", secret="you got a place"),
    asks("a stranger answers a check-in", MALLORY, "1 good\nAna is fine"),
    asks("a stranger calls herself a mentor of deploy", MALLORY, "I mentor deploy. done ana"),
    asks("a stranger asks when the next check-in is", MALLORY, "When does priya meet ben@home.test?"),
)  # fmt: skip


def forwarded(
    name: str, sender: str, owner: str, kind: str, text: str, results: str, **more: str
) -> Case:
    """A mail of ours was forwarded; its new reader answers it from their own address."""
    return stolen(name, theft(sender, owner, kind, text, **more), path=sender, results=results)


LENT = (
    forwarded("Ben leaves for Ana by her welcome", BEN, ANA, "welcome", "leave deploy ana", HOME),
    forwarded("a mentor of talk answers a check-in of deploy", LEE, PRIYA, "check-in", "1 good", MENTORS),
    forwarded("a retired mentor answers a check-in", RITA, PRIYA, "check-in", "1 good", MENTORS),
    forwarded("a mentee answers a check-in about herself", ANA, PRIYA, "check-in", "1 good", HOME),
    forwarded("a mentor answers the digest", PRIYA, KENDALL, "digest", "ok 5", MENTORS),
    forwarded("a mentee answers the digest", ANA, KENDALL, "digest", "ok 1 2 3 4 5", HOME),
    forwarded("somebody who left answers the digest", DANA, KENDALL, "digest", "why 5", HOME),
    forwarded("a stranger answers a decision", MALLORY, KENDALL, "decision", "ok 1 2 3 4", FORGED),
    forwarded("a mentee asks why of Priya's check-in", ANA, PRIYA, "check-in", "why did I get this mail?", HOME),
    forwarded("a mentor asks why of the digest", PRIYA, KENDALL, "digest", "why did I get this mail?", MENTORS),
    forwarded("Ben asks why of Ana's welcome", BEN, ANA, "welcome", "why did I get this mail?", HOME),
    stolen("a stranger asks why of Ana's welcome", theft(MALLORY, ANA, "welcome", "why did I get this mail?"), path=MALLORY, results=FORGED, reaches=(ANA,)),
    forwarded("Ben confirms for Fred", BEN, FRED, "confirm", "yes", HOME),
    forwarded("Ben confirms for Fred with nothing", BEN, FRED, "confirm", "", HOME),
    forwarded("an organizer confirms for Fred", KENDALL, FRED, "confirm", "yes", LAB),
    forwarded("Sam says hello by Priya's new-mentee mail", SAM, PRIYA, "new-mentee", "swap", MENTORS),
    forwarded("Ben answers Ana's welcome to the cohort", BEN, ANA, "welcome", "Hello all, quixotry", HOME, to=SIGNUP, at="id"),
    forwarded("Zoe answers Ana's welcome", ZOE, ANA, "welcome", "Hello all, quixotry", "dmarc=pass header.from=work.test"),
    forwarded("Dana answers Ana's welcome", DANA, ANA, "welcome", "undo", HOME),
)  # fmt: skip


def both(
    name: str, sender: str, first: tuple[str, str], second: tuple[str, str], text: str
) -> Case:
    """Two tokens in one mail: their own, and another's."""

    def build(scene: Scene) -> Mail:
        return Mail(
            sender,
            text,
            to=f"{scene.reply_to(*first)}, {scene.reply_to(*second)}",
            subject="hello",
            in_reply_to=scene.message_id(*second),
        )

    return Case(
        name, build, results=f"dmarc=pass header.from={sender.partition('@')[2]}", path=sender
    )


def chain(*owners: tuple[str, str]) -> Callable[[Scene], Mail]:
    """A forger in Ana's name with everybody's Message-ID but hers."""
    return lambda scene: Mail(
        text="leave deploy", references=" ".join(scene.message_id(*one) for one in owners)
    )


MIXED = (
    both("Ben's old question and Fred's", BEN, (BEN, "confirm"), (FRED, "confirm"), "yes"),
    both("Fred's question and Ben's old one", BEN, (FRED, "confirm"), (BEN, "confirm"), "yes"),
    both("Priya's check-in and Kendall's digest", PRIYA, (KENDALL, "digest"), (PRIYA, "check-in"), "ok 5"),
    Case("everybody's Message-ID but hers", chain((BEN, "welcome"), (PRIYA, "check-in"), (KENDALL, "digest"), (FRED, "confirm"))),
    Case("a token of Ben's in Cc, in Ana's name", theft(ANA, BEN, "welcome", "leave deploy", at="cc")),
    Case("a token of Ana's list mail as a reply", lambda s: Mail(text="leave deploy", to=_stop(s, BEN).replace("stop", "re"))),
    Case("a token of Ana's return path as a reply, by a stranger", lambda s: Mail(MALLORY, "leave deploy", to=s.last(ANA, "welcome").sender.replace("bounce", "re"))),
    Case("an unsubscribe token made from nothing", Mail(MALLORY, "unsubscribe", to=f"stop+{'a' * 26}@{HOST}")),
    Case("an unsubscribe token of a reply", lambda s: Mail(MALLORY, "unsubscribe", to=s.reply_to(BEN, "welcome").replace("re", "stop", 1))),
    Case("a token with a look-alike letter", lambda s: Mail(FRED, "yes", to=s.reply_to(FRED, "confirm").replace("a", "\u0430"))),
    Case("a token with a zero for an o", lambda s: Mail(FRED, "yes", to=s.reply_to(FRED, "confirm").replace("o", "0"))),
    Case("a token with a hyphen in it", lambda s: Mail(FRED, "yes", to=s.reply_to(FRED, "confirm").replace("@", "-@"))),
    Case("a token cut by one", lambda s: Mail(FRED, "yes", to=s.reply_to(FRED, "confirm").replace("@", "", 1)[: -len(HOST) - 1] + f"@{HOST}")),
    Case("a Message-ID in other capitals", lambda s: Mail(FRED, "yes", in_reply_to=s.message_id(FRED, "confirm").swapcase())),
    Case("a Message-ID with one letter off", lambda s: Mail(FRED, "yes", in_reply_to=_off(s.message_id(FRED, "confirm")))),
    Case("a Message-ID at another host", lambda s: Mail(FRED, "yes", in_reply_to=s.message_id(FRED, "confirm").replace(HOST, "evil.test"))),
    Case("the number of a mail of ours", lambda s: Mail(FRED, "yes", in_reply_to=f"<{s.message_id(FRED, 'confirm').strip('<').partition('.')[0]}@{HOST}>")),
)  # fmt: skip


def _stop(scene: Scene, reader: str) -> str:
    ends = str(scene.last(reader, "post").mail["List-Unsubscribe"])
    return ends.removeprefix("<mailto:").partition("?")[0]


def _off(message_id: str) -> str:
    at = message_id.index("@") - 1
    return message_id[:at] + ("a" if message_id[at] != "a" else "b") + message_id[at + 1 :]


SECRETS = (
    asks("a report that names Sam, with Sam in Cc", ANA, "Sam scares me. zanzibar", to=PRIVATE, cc=f"{NAMES[SAM]} <{SAM}>", secret="zanzibar"),
    asks("a report to sign-up", ANA, "private\n\nBen threatens me. zanzibar", secret="zanzibar"),
    asks("a report in words", ANA, "I want to report harassment: Ben threatens me. zanzibar", secret="zanzibar"),
    asks("a report in words to the list", ANA, "I want to report harassment in confidence: Sam. zanzibar", to=LIST, secret="zanzibar"),
    asks("a report with a wish to go", ANA, "I do not feel comfortable with Sam and want to report it. leave deploy. zanzibar", secret="zanzibar"),
    asks("a report by an organizer of another", KENDALL, "private\n\nEmily is rude. zanzibar", secret="zanzibar", readers=()),
    asks("a wish not to meet somebody", ANA, "Please do not put me with Ben. zanzibar", secret="zanzibar", allowed=("+no_contact",)),
    asks("a wish not to meet somebody, to the list", ANA, "avoid ben", to=LIST, secret="avoid", allowed=("+no_contact",)),
    asks("a report of a mentor by a mentor", SAM, "private: Priya drinks zanzibar", secret="zanzibar"),
    asks("a report, then a question", ANA, "private: zanzibar\n\nstatus", secret="zanzibar"),
    asks("a report by somebody who left", DANA, "Please keep this confidential: Sam. zanzibar", to=PRIVATE, secret="zanzibar"),
    asks("a report of somebody not confirmed", FRED, "Sam stalks me. zanzibar", to=PRIVATE, secret="zanzibar"),
    asks("words to the organizers about a mentor", ANA, "Sam never answers me. zanzibar", to=ORGANIZERS_LIST, secret="zanzibar"),
    Case("a report in Emily's name about Kendall", Mail(EMILY, "Kendall steals. zanzibar", to=PRIVATE)),
)  # fmt: skip

CASES = (*OVER, *LENT, *MIXED, *SECRETS)
