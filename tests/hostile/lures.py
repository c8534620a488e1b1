"""Prose that sounds like a wish of somebody who has none: for a reader that weighs words.

The writers are themselves and our server vouches for them; what the words tell of is somebody
else's, or long past, or only thought of. Nothing is done for it; at most somebody is asked.
"""

from tests.hostile.case import FORGED, Case
from tests.hostile.raw import Mail, mixed, quoted
from tests.hostile.scene import ANA, BEN, KENDALL, LEE, MALLORY, PRIYA, SAM, ZOE
from tests.hostile.tokens import HOME, LAB, MENTORS, theft
from tests.hostile.wishes import stuck

LEAVING = "I am afraid my time here has come to its end and I will not be around any longer."
FORGETTING = "I would rather not have any trace of me left with you, everything wiped."
EASING = "I find that I cannot go on guiding people after this season."


def tells(name: str, text: str, who: str = ANA, results: str = HOME, **more: object) -> Case:
    allowed = tuple(more.pop("allowed", ()))  # type: ignore[call-overload]
    mail = Mail(who, text, subject=more.pop("subject", "a thought"), **more)  # type: ignore[arg-type]
    return Case(name, mail, results=results, path=who, secret="\0", allowed=allowed)


def forged(name: str, text: str, who: str = ANA, **more: object) -> Case:
    """The same in somebody's name, from nobody's server."""
    return Case(name, Mail(who, text, subject="a thought", **more), results=FORGED, secret="\0")  # type: ignore[arg-type]


def at_work(name: str, text: str, **more: object) -> Case:
    return tells(name, text, PRIYA, MENTORS, **more)


OF_OTHERS = (
    tells("my sister leaves", "My sister told me that she is leaving her own program, it was all too much for her."),
    tells("Ben's words", f"Ben said to me yesterday: {LEAVING}"),
    tells("Ben's words in quotation marks", f'Ben wrote to me: "{LEAVING}" What should I tell him?'),
    tells("a film", "In the film we saw the hero says: please take me off your list and never write again. I laughed."),
    tells("what was last year", "Last year I had to leave another program because of my exams. I am happy that it is different now."),
    tells("what could have been", "Without Priya I would have given up on this group weeks ago. She is great."),
    tells("what is feared", "I hope that nobody will ever have to be removed from here."),
    tells("a song", "All good things come to an end, goodbye my love, goodbye. That is the song we sang!"),
    tells("a job is quit", "I quit my job yesterday, finally! More time for the server now."),
    tells("a cat is forgotten", "Please forgive the delay, I forgot my cat at the vet's and everything about that day should be erased."),
    tells("finished with dinner", "I am done with dinner and will go on with the server tonight."),
    at_work("a mentor's colleague steps down", "My manager is stepping down in April and her whole team stops mentoring."),
    at_work("a mentor tells of a mentee's exams", "Ana has exams in February and said that she may not go on after that, but she has not decided."),
    at_work("a mentor tells what a mentee finished", "Ana finished her breakfast before our call, that is all I can say."),
    at_work("a mentor dislikes a mentee of others", "Some people are hard to work with, aren't they? Zoe Martin for one was never easy."),
)  # fmt: skip

NOT_SAID = (
    tells("leaving, quoted", f"Thank you!\n\nOn Monday, Ben wrote:\n{quoted(LEAVING)}"),
    tells("forgetting, forwarded", f"---------- Forwarded message ---------\nFrom: Ben <{BEN}>\nDate: Mon\nSubject: x\nTo: Ana\n\n{FORGETTING}", subject="Fwd: x"),
    tells("leaving, in a signature", f"Thank you!\n\n-- \n{LEAVING}\n{FORGETTING}"),
    tells("forgetting, in an attachment", mixed(("Content-Type: text/plain", "Thank you!"), ("Content-Type: text/plain; name=x.txt\nContent-Disposition: attachment; filename=x.txt", FORGETTING))[1], content_type="multipart/mixed; boundary=m0"),
    tells("forgetting, hidden in the page", "Thank you!", html=f'<p>Thank you!</p><p style="display:none">{FORGETTING}</p>'),
    at_work("stepping down, quoted", f"Thank you!\n\nOn Monday, Lee wrote:\n{quoted(EASING)}"),
    at_work("stepping down, in a disclaimer", f"Thank you!\n\nCONFIDENTIAL: {EASING} {FORGETTING}"),
)  # fmt: skip

IN_HER_NAME = (
    forged("leaving in her name", LEAVING),
    forged("forgetting in her name", FORGETTING),
    forged("stopping in her name", "Kindly refrain from sending me any further messages."),
    forged("finishing in her name", "My server answers the whole world now and everything you asked for is achieved."),
    forged("stepping down in a mentor's name", EASING, PRIYA),
    forged("avoiding in her name", "It would be better for both of us if Zoe Martin and I were never in one room."),
    forged("many wishes in her name", f"{LEAVING} {FORGETTING} {EASING}"),
    forged("leaving in her name, to a check-in of a mentor", f"1 good\n{LEAVING}", PRIYA),
)  # fmt: skip

FRESH = (
    forged("a check-in in a mentor's name", "1 good", PRIYA),
    forged("a check-in of two in a mentor's name", "1 good\n2 done", PRIYA),
    forged("a check-in in a mentor's name that finishes her mentee", "Ana done", PRIYA),
    forged("a check-in in a mentor's name, by first names", "Ana done\nBen quiet", PRIYA),
    Case("a check-in in a mentor's name, in the subject", Mail(PRIYA, "", subject="1 good, 2 done"), secret="\0"),
    tells("another cohort's mentor checks in", "1 good\n2 done", LEE, MENTORS),
    tells("a mentee checks in", "Ben good\nAna done"),
    tells("an organizer checks in", "1 good\n2 done", KENDALL, LAB),
    at_work("a mentor checks in on another cohort", "Zoe done\nFred good"),
    at_work("a check-in, quoted", f"Thank you!\n\n{quoted('1 good')}"),
    at_work("a vacation answer checks in", "1 good", fields=[("Auto-Submitted", "auto-replied")], allowed=("+notice",)),
    at_work("a calendar checks in", mixed(("Content-Type: text/calendar; method=REPLY", "BEGIN:VCALENDAR\nMETHOD:REPLY\nSUMMARY:1 good\nEND:VCALENDAR"))[1], content_type="multipart/mixed; boundary=m0", subject="Accepted: 1 good", allowed=("+notice",)),
    Case("a responder adds", Mail(KENDALL, "add\nemail,track\nvic@quiet.test,talk\n", fields=[("Auto-Submitted", "auto-replied")]), results=LAB, path="", allowed=("person.marks",)),
    Case("a responder of hers invites everybody", Mail(KENDALL, "invite everybody", fields=[("Auto-Submitted", "auto-replied")]), results=LAB, path=KENDALL, allowed=("person.marks",)),
)  # fmt: skip

ASKED = (
    tells("a stranger calls for mentors", "call deploy", MALLORY, "dmarc=pass header.from=evil.test"),
    tells("a mentee calls for mentors", "call deploy"),
    at_work("a mentor calls for mentors", "call talk"),
    forged("a call in an organizer's name", "call deploy", KENDALL),
    Case("a stranger asks why in answer to a digest", theft(MALLORY, KENDALL, "digest", "why did I get this mail?"), results="dmarc=pass header.from=evil.test", secret="zoe"),
    Case("a mentee asks why in answer to another's welcome", theft(BEN, ANA, "welcome", "why"), results=HOME, path=BEN, secret="ana"),
    Case("another cohort asks why in answer to a check-in", theft(ZOE, PRIYA, "check-in", "why?"), results="dmarc=pass header.from=work.test", path=ZOE, secret="ana"),
    Case("a mentor asks why in answer to another's worry", theft(PRIYA, SAM, "stuck", "why"), results=MENTORS, path=PRIYA, secret="boot", prepare=stuck),
    Case("why in her name, in answer to her mail's id", theft(ANA, ANA, "welcome", "why", at="id"), secret="\0"),
)  # fmt: skip

CASES = (*OF_OTHERS, *NOT_SAID, *IN_HER_NAME, *FRESH, *ASKED)
