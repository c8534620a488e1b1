"""Every cell of the policy table through the whole program: the same words on each evidence.

E- is a second From, and a From that our own server calls forged; E0 a bare From; E1 one that it
vouches for; E2 an answer to a mail that the writer has; E3 their yes to the question of E0.
"""

from dataclasses import dataclass

import pytest

from mailflow.commands.command import Trust
from mailflow.commands.policy import POLICY, Verdict
from mailflow.commands.turn import Evidence
from tests.hostile.raw import SIGNUP, Mail
from tests.hostile.scene import (
    ANA,
    BEN,
    FRED,
    KENDALL,
    LIST,
    MALLORY,
    PRIVATE,
    PRIYA,
    SAM,
    ZOE,
    Scene,
    scene,
)
from tests.hostile.watch import Seen, watched

#: The mail that an answer goes to, where the words themselves need none.
WELCOMED, DIGEST = "welcome", "digest"


@dataclass(frozen=True)
class Row:
    """Somebody's words, and how it shows that they were done: a mail, or a changed column."""

    trust: Trust
    who: str
    words: str
    done: str
    thread: str
    to: str = SIGNUP


ROWS = (
    Row(Trust.PUBLIC, ANA, "cohorts", "answer > ana@home.test", WELCOMED),
    Row(Trust.OWN_FACTS, ANA, "status", "answer > ana@home.test", WELCOMED),
    Row(Trust.FIRST, FRED, "join deploy", "welcome > fred@home.test", "confirm"),
    Row(Trust.SIGN_UP, ANA, "join talk", "waitlisted > ana@home.test", WELCOMED),
    Row(Trust.OWN, ANA, "leave deploy", "left > ana@home.test", WELCOMED),
    Row(Trust.DECIDE, KENDALL, "who deploy", "answer > kendall@lab.test", DIGEST),
    Row(Trust.OTHERS, KENDALL, "close deploy", "cohort.state", DIGEST),
    Row(Trust.MANY, KENDALL, "tell deploy: we meet on Friday", "post > ana@home.test", DIGEST),
    Row(Trust.DATA, ANA, "export", "export > ana@home.test", WELCOMED),
    Row(Trust.POST, ANA, "Hello all, how was your week?", "post > ben@home.test", WELCOMED, LIST),
    Row(Trust.FOREIGN, ZOE, "Hello, everybody in there!", "+post", "waitlisted", LIST),
    Row(Trust.PRIVATE, ANA, "Somebody is rude to me.", "case > emily@lab.test", WELCOMED, PRIVATE),
)


@pytest.fixture
def stage(tmp_path):
    """A program, with a border or without."""
    made: list[Scene] = []

    def build(*, border: bool) -> Scene:
        made.append(scene(tmp_path, border=border))
        return made[-1]

    yield build
    for one in made:
        one.play.app.database.close()


def fresh(row: Row, **more: object) -> Mail:
    return Mail(row.who, row.words, row.to, subject="hello", **more)  # type: ignore[arg-type]


def arrives(made: Scene, row: Row, results: str = "none", **more: object) -> Seen:
    mail = fresh(row, **more)
    return watched(made, lambda: made.arrive(mail, path=row.who, results=results))


def verdict_of(row: Row, seen: Seen) -> Verdict:
    """What happened, from outside."""
    if row.done in (*seen.mails, *seen.changed):
        return Verdict.HOLD if row.trust is Trust.FOREIGN else Verdict.ACT
    asks = seen.mails == (f"confirm > {row.who}",) or "confirmation.expires_at" in seen.changed
    return Verdict.ASK if asks else Verdict.IGNORE


def domain(row: Row) -> str:
    return row.who.rpartition("@")[2]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.trust)
def test_a_malformed_sender(row, stage):
    seen = arrives(stage(border=False), row, fields=[("From", MALLORY)])
    assert (seen.mails, seen.changed, seen.disposition) == ((), (), "quarantined")
    assert verdict_of(row, seen) is POLICY[row.trust][Evidence.MALFORMED]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.trust)
def test_a_forged_sender(row, stage):
    seen = arrives(stage(border=True), row, f"dmarc=fail header.from={domain(row)}")
    assert (seen.mails, seen.changed, seen.disposition) == ((), (), "quarantined")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.trust)
def test_a_bare_from(row, stage):
    seen = arrives(stage(border=False), row)
    assert seen.evidence == Evidence.NONE
    assert verdict_of(row, seen) is POLICY[row.trust][Evidence.NONE]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.trust)
def test_a_domain_that_vouches(row, stage):
    seen = arrives(stage(border=True), row, f"dmarc=pass header.from={domain(row)}")
    assert seen.evidence == Evidence.DOMAIN
    assert verdict_of(row, seen) is POLICY[row.trust][Evidence.DOMAIN]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.trust)
def test_an_answer(row, stage):
    made = stage(border=False)
    mail = fresh(row, in_reply_to=made.message_id(row.who, row.thread))
    seen = watched(made, lambda: made.arrive(mail, path=row.who))
    assert seen.evidence == Evidence.REPLY
    assert verdict_of(row, seen) is POLICY[row.trust][Evidence.REPLY]


@pytest.mark.parametrize(
    "row",
    [row for row in ROWS if POLICY[row.trust][Evidence.NONE] is Verdict.ASK],
    ids=lambda row: row.trust,
)
def test_a_yes(row, stage):
    made = stage(border=False)
    arrives(made, row)
    seen = watched(made, lambda: made.reply(row.who, "confirm", "yes"))
    assert verdict_of(row, seen) is POLICY[row.trust][Evidence.CONFIRMED]


@pytest.mark.parametrize(
    ("who", "border", "words", "outcome"),
    [
        (PRIYA, False, "1 good", Verdict.ACT),  # E2: her own check-in
        (SAM, False, "1 good", Verdict.ACT),  # SPEC 11.9: a co-mentor's counts as theirs
        (SAM, False, "1 done", Verdict.ASK),  # E0: a goal takes two people, not two names
        (SAM, True, "1 done", Verdict.ACT),  # E1
        (BEN, True, "1 good", Verdict.IGNORE),  # a mentee answers no check-in
    ],
)
def test_a_check_in_is_answered(who, border, words, outcome, stage):
    row = Row(Trust.ANSWER, who, words, "round.lines", "check-in")
    made = stage(border=border)
    mail = fresh(row, in_reply_to=made.message_id(PRIYA, "check-in"))
    results = f"dmarc=pass header.from={domain(row)}"
    seen = watched(made, lambda: made.arrive(mail, path=who, results=results))
    assert verdict_of(row, seen) is outcome


def test_a_mentor_speaks_for_a_mentee_by_answering_only(stage):
    made = stage(border=False)
    made.reply(BEN, "welcome", "stuck deploy: the server does not boot")
    row = Row(Trust.MENTEE, SAM, "mine", "answer > sam@mentors.test", "stuck")
    bare = watched(made, lambda: made.arrive(fresh(row), path=SAM))
    assert (verdict_of(row, bare), set(bare.changed)) == (Verdict.IGNORE, {"person.marks"})
    mail = fresh(row, in_reply_to=made.message_id(SAM, "stuck"), message_id="<2@x.test>")
    seen = watched(made, lambda: made.arrive(mail, path=SAM))
    assert verdict_of(row, seen) is POLICY[row.trust][Evidence.REPLY]


def test_ending_our_mail_takes_its_address_and_no_from(stage):
    made = stage(border=True)
    ends = str(made.last(PRIYA, "check-in").mail["List-Unsubscribe"])
    address = ends.removeprefix("<mailto:").partition("?")[0]
    mail = Mail(MALLORY, "", address, subject="unsubscribe")
    seen = watched(made, lambda: made.arrive(mail, results="dmarc=none header.from=evil.test"))
    assert (seen.mails, seen.changed) == (("answer > priya@mentors.test",), ("person.state",))
    again = watched(made, lambda: made.arrive(Mail(MALLORY, "x", address)))
    assert (again.mails, again.changed, again.disposition) == ((), (), "ignored")


def test_the_address_that_ends_our_mail_ends_with_the_last_place(stage):
    """TRUST 3.5: revoked on leaving; whoever joins again is not silenced by an old one."""
    made = stage(border=True)
    made.write(BEN, "Hello all, I am Ben and I run a lab.", to=LIST)
    ends = str(made.last(ANA, "post").mail["List-Unsubscribe"])
    address = ends.removeprefix("<mailto:").partition("?")[0]
    made.write(ANA, "leave deploy")
    seen = watched(made, lambda: made.arrive(Mail(MALLORY, "", address, subject="unsubscribe")))
    assert (seen.mails, seen.changed, seen.disposition) == ((), (), "ignored")


def test_every_row_of_the_table_is_here():
    assert {row.trust for row in ROWS} | {Trust.ANSWER, Trust.END, Trust.MENTEE} == set(Trust)
