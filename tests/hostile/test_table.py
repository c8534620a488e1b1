"""TRUST 3.2 as a whole: every command there is, on every evidence, as bytes in and mails out.

E- is a second From, and a From that our own server calls forged; E0 a bare From; E1 one that it
vouches for; E2 an answer to a mail that the writer has; E3 their yes to a question of ours. E4,
the command on the host, comes by no mail: no mail may have it.
"""

from enum import StrEnum

import pytest

from mailflow.commands import COMMANDS, HELP
from mailflow.commands.command import Trust
from tests.hostile.raw import Mail
from tests.hostile.scene import MALLORY, Scene, scene
from tests.hostile.watch import Seen, unfit, watched
from tests.hostile.wishes import WISHES, Wish


class Did(StrEnum):
    """What came of a wish, as anybody can see it."""

    ACT = "act"
    ASK = "ask"  # one question to the registered address, and nothing else
    HOLD = "hold"
    NOTHING = "nothing"  # at most "what do you mean?" to the registered address


#: TRUST 3.2 and SPEC 11.7 in our own hand: what E0 E1 E2 E3 lead to; E- leads to nothing at all.
#: What is never asked about has no E3.
WANTED = {
    Trust.PUBLIC: "act act act -",
    Trust.OWN_FACTS: "act act act -",
    Trust.FIRST: "ask ask ask act",
    Trust.SIGN_UP: "ask act act act",
    Trust.ANSWER: "ask act act act",
    Trust.OWN: "ask act act act",
    Trust.MENTEE: "ask act act act",
    Trust.DECIDE: "ask ask act act",
    Trust.OTHERS: "ask ask ask act",
    Trust.MANY: "ask ask ask act",
    Trust.DATA: "ask ask ask act",
    Trust.POST: "ask act act act",
    Trust.FOREIGN: "hold hold hold -",
    Trust.PRIVATE: "act act act -",
}
ELSEWHERE = {Trust.END}  # has no words and no From: tests/hostile/test_cells.py
WISHED = [pytest.param(wish, id=str(wish)) for wish in WISHES]
ASKED = [
    pytest.param(wish, id=str(wish)) for wish in WISHES if not WANTED[wish.trust].endswith("-")
]


def wanted(wish: Wish, level: int) -> str:
    return WANTED[wish.trust].split()[level]


@pytest.fixture
def stage(place):
    """The day of the wish, at a program whose border vouches where it can."""
    made: list[Scene] = []

    def build(wish: Wish) -> Scene:
        made.append(scene(place, border=True, after=wish.prepare))
        return made[-1]

    yield build
    for one in made:
        one.play.app.database.close()


def said(made: Scene, wish: Wish, **more: object) -> Mail:
    today = f"{made.play.now:%a, %d %b %Y %H:%M:%S} +0000"
    return Mail(wish.who, wish.words, wish.to, date=today, subject="hello", **more)  # type: ignore[arg-type]


def arrives(made: Scene, wish: Wish, results: str = "none", **more: object) -> Seen:
    if "in_reply_to" not in more and wish.lent:
        more["in_reply_to"] = made.message_id(wish.lent, wish.thread)
    mail = said(made, wish, **more)
    seen = watched(made, lambda: made.arrive(mail, path=wish.who, results=results))
    assert unfit(made, seen) == []
    return seen


def domain(wish: Wish) -> str:
    return wish.who.rpartition("@")[2]


def did(wish: Wish, seen: Seen) -> str:
    """What happened, from outside."""
    if wish.done in (*seen.mails, *seen.changed):
        return Did.HOLD if wish.trust is Trust.FOREIGN else Did.ACT
    beyond = {column for column in seen.changed if "confirmation" not in column}
    if seen.mails == (f"confirm > {wish.who}",) and not beyond:
        return Did.ASK
    puzzled = {f"unclear > {wish.who}", f"answer > {wish.who}"}
    assert set(seen.mails) <= puzzled, "neither done, nor asked about, nor left alone"
    assert beyond <= {"person.marks"}
    return Did.NOTHING


# E- -------------------------------------------------------------------------------------------------


@pytest.mark.conforms(35, "I31")
@pytest.mark.parametrize("wish", WISHED)
def test_a_malformed_sender_leads_to_nothing(wish, stage):
    made = stage(wish)
    ids = made.message_id(wish.who, wish.thread)
    seen = arrives(made, wish, fields=[("From", MALLORY)], in_reply_to=ids)
    assert (seen.mails, seen.changed, seen.disposition) == ((), (), "quarantined")


@pytest.mark.parametrize("wish", WISHED)
def test_a_forged_sender_leads_to_nothing(wish, stage):
    made = stage(wish)
    ids = made.message_id(wish.who, wish.thread)
    seen = arrives(made, wish, f"dmarc=fail header.from={domain(wish)}", in_reply_to=ids)
    assert (seen.mails, seen.changed, seen.disposition) == ((), (), "quarantined")


# E0 to E3 -------------------------------------------------------------------------------------------


@pytest.mark.conforms(15, 37, 66, "I31")
@pytest.mark.parametrize("wish", WISHED)
@pytest.mark.parametrize(
    "results",
    ["dmarc=none header.from={0}", "dmarc=pass header.from=evil.test"],
    ids=["no policy", "another domain"],
)
def test_a_bare_from(wish, results, stage):
    made = stage(wish)
    seen = arrives(made, wish, results.format(domain(wish)))
    assert seen.evidence == 0
    if wish.bound:
        assert did(wish, seen) in (Did.NOTHING, Did.ASK)
    else:
        assert did(wish, seen) == wanted(wish, 0)


@pytest.mark.parametrize("wish", WISHED)
def test_a_domain_that_vouches(wish, stage):
    made = stage(wish)
    seen = arrives(made, wish, f"dmarc=pass header.from={domain(wish)}")
    assert seen.evidence == 1
    assert did(wish, seen) == (Did.NOTHING if wish.bound else wanted(wish, 1))


@pytest.mark.parametrize("wish", WISHED)
def test_an_answer_to_their_own_mail(wish, stage):
    made = stage(wish)
    seen = arrives(made, wish, in_reply_to=made.message_id(wish.who, wish.thread))
    assert seen.evidence == 2
    assert did(wish, seen) == wanted(wish, 2)


@pytest.mark.parametrize("wish", ASKED)
def test_a_yes_to_the_question(wish, stage):
    """Where words mean nothing without a mail, we ask for another reason: two parts disagree."""
    made = stage(wish)
    if wish.bound:
        ids = made.message_id(wish.who, wish.thread)
        seen = arrives(made, wish, in_reply_to=ids, html="<p>Happy birthday!</p>")
    else:
        seen = arrives(made, wish)
    assert did(wish, seen) == Did.ASK
    seen = watched(made, lambda: made.reply(wish.who, "confirm", "yes"))
    assert did(wish, seen) == wanted(wish, 3)
    again = watched(made, lambda: made.reply(wish.who, "confirm", "yes"))
    assert set(again.mails) <= {f"answer > {wish.who}"}
    assert set(again.changed) <= {"person.marks", "person.state"}  # whoever stopped is heard again


@pytest.mark.conforms("I34")
@pytest.mark.parametrize("wish", ASKED)
def test_a_yes_of_anybody_else(wish, stage):
    """TRUST E3: to the registered address, and from it."""
    made = stage(wish)
    thread = {"in_reply_to": made.message_id(wish.who, wish.thread)} if wish.bound else {}
    page = "<p>Happy birthday!</p>" if wish.bound else ""
    arrives(made, wish, html=page, **thread)
    mail = Mail(MALLORY, "yes", made.reply_to(wish.who, "confirm"), subject="Re: Confirm",
                in_reply_to=made.message_id(wish.who, "confirm"), message_id="<2@evil.test>")  # fmt: skip
    seen = watched(made, lambda: made.arrive(mail, results="dmarc=pass header.from=evil.test"))
    held = {"+person", "+person_address", "+matter"}  # a stranger's
    assert set(seen.changed) <= {*held, "+confirmation"}  # and its owner asked: is that you, too?
    assert set(seen.mails) <= {f"answer > {MALLORY}", f"confirm > {wish.who}"}


# nothing is missing ---------------------------------------------------------------------------------


def test_every_class_and_every_command_is_here():
    assert set(WANTED) | ELSEWHERE == set(Trust)
    assert {wish.trust for wish in WISHES} == set(WANTED)
    known = {(known.verb, known.trust) for known in (*COMMANDS, HELP)}
    assert known <= {(wish.verb, wish.trust) for wish in WISHES}
    assert len({str(wish) for wish in WISHES}) == len(WISHES)
