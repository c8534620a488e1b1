"""Cells of the policy table that depend on more than the evidence; the others: `test_table.py`.

A check-in that a co-mentor answers, or that no mail names; and the address that ends our mail.
"""

import pytest

from mailflow.commands.policy import Verdict
from tests.hostile.raw import Mail
from tests.hostile.scene import ANA, BEN, KENDALL, LEE, LIST, MALLORY, PRIYA, SAM, Scene, scene
from tests.hostile.watch import Seen, watched

VOUCHED = "dmarc=pass header.from={0}"


@pytest.fixture
def stage(place):
    """A program, with a border or without."""
    made: list[Scene] = []

    def build(*, border: bool) -> Scene:
        made.append(scene(place, border=border))
        return made[-1]

    yield build
    for one in made:
        one.play.app.database.close()


# C3, a check-in ---------------------------------------------------------------------------------


def says(made: Scene, who: str, words: str, **more: object) -> Seen:
    mail = Mail(who, words, subject="hello", **more)  # type: ignore[arg-type]
    results = VOUCHED.format(who.rpartition("@")[2])
    return watched(made, lambda: made.arrive(mail, path=who, results=results))


def verdict_of(who: str, seen: Seen) -> Verdict:
    if "round.lines" in seen.changed:
        return Verdict.ACT
    return Verdict.ASK if seen.mails == (f"confirm > {who}",) else Verdict.IGNORE


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
    made = stage(border=border)
    seen = says(made, who, words, in_reply_to=made.message_id(PRIYA, "check-in"))
    assert verdict_of(who, seen) is outcome


@pytest.mark.parametrize(
    ("who", "words", "outcome"),
    [
        (PRIYA, "1 good", Verdict.ACT),
        (PRIYA, "Ana: stuck", Verdict.ACT),
        (PRIYA, "2 good", Verdict.IGNORE),  # no such line
        (PRIYA, "good", Verdict.IGNORE),  # of whom?
        (
            PRIYA,
            "I talked to Ben yesterday and he is stuck",
            Verdict.ACT,
        ),  # Sam's, and she is a co-mentor (SPEC 11.9)
        (PRIYA, "done", Verdict.IGNORE),
        (PRIYA, "Hi, I wonder what to do", Verdict.IGNORE),
        (LEE, "1 good", Verdict.IGNORE),  # was asked nothing
        (BEN, "1 good", Verdict.IGNORE),
        (KENDALL, "1 good", Verdict.IGNORE),
    ],
)
def test_in_a_mail_of_its_own_it_names_whom_it_is_about(who, words, outcome, stage):
    assert verdict_of(who, says(stage(border=True), who, words)) is outcome


def test_a_check_in_that_was_missed_is_not_meant(stage):
    made = stage(border=True)
    made.play.forward(days=7)
    assert made.play.kinds(PRIYA).count("check-in") == 2
    today = f"{made.play.now:%a, %d %b %Y %H:%M:%S} +0000"
    assert verdict_of(PRIYA, says(made, PRIYA, "1 good", date=today)) is Verdict.ACT


# C4b, the address that ends our mail --------------------------------------------------------------


def address_that_ends(made: Scene, reader: str, kind: str) -> str:
    ends = str(made.last(reader, kind).mail["List-Unsubscribe"])
    return ends.removeprefix("<mailto:").partition("?")[0]


@pytest.mark.parametrize(
    ("sender", "results"),
    [
        (MALLORY, "dmarc=none header.from=evil.test"),
        (MALLORY, "dmarc=pass header.from=evil.test"),
        (PRIYA, "dmarc=none header.from=mentors.test"),
        (PRIYA, "dmarc=pass header.from=mentors.test"),
    ],
)
def test_ending_our_mail_takes_its_address_and_no_from(sender, results, stage):
    made = stage(border=True)
    address = address_that_ends(made, PRIYA, "check-in")
    mail = Mail(sender, "", address, subject="unsubscribe")
    seen = watched(made, lambda: made.arrive(mail, results=results))
    assert (seen.mails, seen.changed) == (("answer > priya@mentors.test",), ("person.state",))
    again = watched(made, lambda: made.arrive(Mail(MALLORY, "x", address)))
    assert (again.mails, again.changed, again.disposition) == ((), (), "ignored")


@pytest.mark.parametrize("forged", [True, False])
def test_nor_does_it_take_a_mail_that_is_forged_or_malformed(forged, stage):
    made = stage(border=True)
    address = address_that_ends(made, PRIYA, "check-in")
    more = {} if forged else {"fields": [("From", MALLORY)]}
    mail = Mail(PRIYA, "", address, subject="unsubscribe", **more)
    results = "dmarc=fail header.from=mentors.test" if forged else "none"
    seen = watched(made, lambda: made.arrive(mail, results=results))
    assert (seen.mails, seen.changed, seen.disposition) == ((), (), "quarantined")


def test_the_address_that_ends_our_mail_ends_with_the_last_place(stage):
    """TRUST 3.5: revoked on leaving; whoever joins again is not silenced by an old one."""
    made = stage(border=True)
    made.write(BEN, "Hello all, I am Ben and I run a lab.", to=LIST)
    address = address_that_ends(made, ANA, "post")
    made.write(ANA, "leave deploy")
    seen = watched(made, lambda: made.arrive(Mail(MALLORY, "", address, subject="unsubscribe")))
    assert (seen.mails, seen.changed, seen.disposition) == ((), (), "ignored")
