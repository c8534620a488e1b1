"""The trust table, cell by cell, and that the conversation keeps to it (TRUST 3.2)."""

import pytest

from mailflow.commands import COMMANDS, HELP
from mailflow.commands.command import Command, Prose, Trust
from mailflow.commands.policy import POLICY, UNDOUBTED, Verdict, verdict
from mailflow.commands.turn import Evidence
from mailflow.program.model import AddressState, EnrollmentState
from tests.commands.letters import answer, kinds, write
from tests.program.build import World

E0, E1, E2, E3 = Evidence.NONE, Evidence.DOMAIN, Evidence.REPLY, Evidence.CONFIRMED

#: TRUST 3.2 and SPEC 11.7, written a second time: class, what E- E0 E1 E2 E3 E4 lead to.
TABLE = {
    Trust.PUBLIC: "ignore act act act act act",
    Trust.OWN_FACTS: "ignore act act act act act",
    Trust.FIRST: "ignore ask ask ask act act",
    Trust.SIGN_UP: "ignore ask act act act act",
    Trust.ANSWER: "ignore ask act act act act",
    Trust.OWN: "ignore ask act act act act",
    Trust.END: "ignore act act act act act",
    Trust.MENTEE: "ignore ask act act act act",
    Trust.DECIDE: "ignore ask ask act act act",
    Trust.OTHERS: "ignore ask ask ask act act",
    Trust.MANY: "ignore ask ask ask act act",
    Trust.DATA: "ignore ask ask ask act act",
    Trust.POST: "ignore ask act act act act",
    Trust.FOREIGN: "ignore hold hold hold hold hold",
    Trust.PRIVATE: "ignore act act act act act",
}


def command(trust: Trust, prose: Prose = Prose.ACTS) -> Command:
    return Command("try", "try", ("try",), lambda _: None, trust, prose=prose)  # type: ignore[arg-type,return-value]


def test_every_class_stands_in_the_table():
    assert set(TABLE) == set(Trust) == set(POLICY)


@pytest.mark.parametrize("trust", Trust)
@pytest.mark.parametrize(("column", "evidence"), list(enumerate(Evidence)))
def test_every_cell(trust, column, evidence):
    wanted = TABLE[trust].split()[column]
    assert verdict(command(trust), evidence, whole_line=True) == wanted
    assert verdict(command(trust), evidence, whole_line=False) == wanted


@pytest.mark.parametrize("trust", Trust)
@pytest.mark.parametrize("evidence", Evidence)
def test_what_its_writer_may_not_have_seen_is_asked_unless_it_only_shows(trust, evidence):
    plain = verdict(command(trust), evidence, whole_line=True)
    doubted = verdict(command(trust), evidence, whole_line=True, doubtful=True)
    asks = plain is Verdict.ACT and evidence < E3 and trust not in UNDOUBTED
    assert doubted is (Verdict.ASK if asks else plain)


@pytest.mark.parametrize(
    ("evidence", "whole_line", "wanted"),
    [
        (E0, True, "ask"),
        (E1, True, "act"),
        (E1, False, "ask"),
        (E2, False, "ask"),
        (E3, False, "act"),
    ],
)
def test_what_destroys_is_asked_when_read_from_prose(evidence, whole_line, wanted):
    leave = command(Trust.OWN, Prose.ASKS)
    assert verdict(leave, evidence, whole_line=whole_line) == wanted


def test_more_evidence_never_allows_less():
    order = [Verdict.IGNORE, Verdict.HOLD, Verdict.ASK, Verdict.ACT]
    for row in POLICY.values():
        ranks = [order.index(row[level]) for level in Evidence]
        assert ranks == sorted(ranks)


#: The class of every command: a new one has to be put here on purpose.
CLASSES = {
    Trust.PUBLIC: {"browse", "help"},
    Trust.OWN_FACTS: {"status", "reason", "log", "times", "digest", "call", "announce", "take"},
    Trust.SIGN_UP: {"join", "mentor"},
    Trust.ANSWER: {"answer"},
    Trust.OWN: {
        "yes", "no", "later", "done", "milestone", "stuck", "contact-lost", "pause", "back", "move",
        "leave", "tz", "less", "stop", "capacity", "away", "undo", "avoid", "same", "another-mentor", "extend", "end",
        "step-down",
    },
    Trust.MENTEE: {"mine", "swap", "confirm-goal", "not-yet"},
    Trust.DECIDE: {"ok", "no", "why", "snooze", "note", "who", "file", "freeze", "release"},
    Trust.OTHERS: {"add", "invite", "place", "move", "remove", "cap", "open", "close", "apart", "meet", "unite", "swap"},
    Trust.MANY: {"tell", "invite-all"},
    Trust.DATA: {"export", "forget"},
    Trust.PRIVATE: {"private"},
}  # fmt: skip


def test_the_class_of_every_command():
    found: dict[Trust, set[str]] = {}
    for known in (*COMMANDS, HELP):
        found.setdefault(known.trust, set()).add(known.verb)
    assert found == CLASSES


# as mails ---------------------------------------------------------------------------------------


def world_of_ana() -> World:
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya, world.sam = (world.mentor(name, world.deploy) for name in ("Priya", "Sam"))
    world.ana = world.mentee("Ana", world.deploy, world.priya)
    world.person_ana = world.state.people[world.ana.person]
    return world


@pytest.mark.parametrize(
    "words", ["leave deploy", "pause deploy ?", "done deploy", "stop", "tz UTC"]
)
def test_a_bare_from_changes_nothing_but_is_asked_about(words):
    world = world_of_ana()
    decision = write(world, world.person_ana, words, evidence=E0)
    assert kinds(decision) == ["confirm"]
    assert [f.event for f in decision.facts] == ["ask"]
    assert world.now(world.ana) == world.ana


def test_the_same_mail_with_a_domain_behind_it_acts():
    world = world_of_ana()
    assert kinds(write(world, world.person_ana, "leave deploy", evidence=E1)) == ["left"]


def test_leaving_in_a_sentence_is_asked_even_in_a_reply():
    world = world_of_ana()
    decision = answer(world, world.person_ana, "welcome", world.ana.id, "leave deploy", prose=True)
    assert kinds(decision) == ["confirm"]
    assert world.now(world.ana).state is EnrollmentState.ACTIVE


def test_a_malformed_mail_leads_to_nothing_at_all():
    world = world_of_ana()
    decision = write(world, world.person_ana, "leave deploy", evidence=Evidence.MALFORMED)
    assert (decision.facts, decision.mails) == ((), ())


def test_who_is_banned_joins_nothing_and_gets_no_answer():
    world = world_of_ana()
    mallory = world.person("Mallory", state=AddressState.BANNED)
    decision = write(world, mallory, "join deploy; help", evidence=E2)
    assert (decision.facts, decision.mails) == ((), ())


def test_what_is_clear_is_done_and_what_is_not_sure_is_asked_in_the_same_mail():
    world = world_of_ana()
    decision = write(world, world.person_ana, "status; leave deploy; tz UTC", evidence=E0)
    assert kinds(decision) == ["confirm", "answer"]
    (question,) = world.state.confirmations.values()
    assert question.intents == ("leave deploy", "tz UTC")


@pytest.mark.parametrize("evidence", [E0, E1, E2, E3])
@pytest.mark.parametrize(
    "words", ["remove ana@lab.test", "close deploy", "tell deploy", "who deploy"]
)
def test_organizers_words_from_others_are_not_even_asked_about(words, evidence):
    world = world_of_ana()
    decision = write(world, world.priya, words, evidence=evidence)
    assert kinds(decision) == ["answer"]
    assert world.said[-1] == "Only the organizers of the program can do that."
    assert world.now(world.ana) == world.ana
