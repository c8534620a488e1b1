"""Decisions of organizers: once each, told to the others, and what ok and no do."""

from dataclasses import replace

import pytest

from mailflow.program import digest, joining, lists, matters, volunteering
from mailflow.program.model import (
    AssignmentState,
    CohortState,
    EnrollmentState,
    Matter,
    Post,
)
from tests.program.build import World, moment, weeks

E, A = EnrollmentState, AssignmentState
NOW = moment("2027-03-10T10:00Z")


@pytest.fixture
def world() -> World:
    world = World(placement="approve")
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya", world.deploy)
    world.sam = world.mentor("Sam", world.deploy)
    return world


def decide(world, verdict, by, reason="", when=NOW, matter=None):
    matter = matter or next(iter(world.state.matters.values()))
    with world.at(when, by) as draft:
        return matters.decide(draft, world.now(matter), verdict, by, reason)


def volunteer(world):
    lee = world.person("Lee")
    with world.at(NOW, lee) as draft:
        volunteering.volunteer(draft, lee, "deploy", "I know kolla well")
    return lee


def applicant(world):
    ana = world.person("Ana Souza")
    with world.at(NOW, ana) as draft:
        joining.apply(draft, ana, "deploy")
    return ana


def claimed(world, claimant):
    ana = world.mentee("Ana", world.deploy, world.priya, state=E.CLAIMED, claimant=claimant.id)
    with world.at(NOW) as draft:
        draft.matter("claim", ana.id, "Ana says so", "confirm ana@lab.test deploy", urgent=True)
    return ana


def held_post(world):
    with world.at(NOW) as draft:
        lists.hold(draft, world.deploy, "Zoe <zoe@x.test>", "Hello", "May I post?")
    return next(iter(world.state.posts.values()))


def test_ok_and_no_to_a_mentor(world):
    lee = volunteer(world)
    said = decide(world, "ok", world.kendall)
    assert said == "Lee mentors deploy from now on."
    assert world.state.assignments_of(lee.id)[0].state is A.ON_DUTY


def test_no_to_a_mentor_tells_them_why(world):
    volunteer(world)
    decide(world, "no", world.kendall, "we are enough")
    assert [a.state for a in world.state.assignments.values()][-1] is A.DECLINED
    assert ("Lee", "declined") in world.sent()


@pytest.mark.parametrize(("verdict", "state"), [("ok", E.PLACED), ("no", E.DECLINED)])
def test_a_place(world, verdict, state):
    ana = applicant(world)
    decide(world, verdict, world.kendall, "full")
    assert [e.state for e in world.state.enrollments.values() if e.person == ana.id] == [state]


@pytest.mark.parametrize(("verdict", "state"), [("ok", E.COMPLETED), ("no", E.ACTIVE)])
def test_a_claim(world, verdict, state):
    ana = claimed(world, world.priya)
    decide(world, verdict, world.kendall)
    assert world.now(ana).state is state


@pytest.mark.parametrize(("verdict", "state"), [("ok", "posted"), ("no", "dropped")])
def test_a_held_post(world, verdict, state):
    post = held_post(world)
    decide(world, verdict, world.kendall)
    assert world.state.posts[post.id].state == state
    assert (("Priya", "post") in world.sent()) is (verdict == "ok")


@pytest.mark.parametrize("kind", ["unclear", "parked", "contact", "stuck", "bounce", "cover"])
def test_work_for_people_is_noted_as_done(world, kind):
    world.put(Matter(900, 1, kind, 1, "something", "noted", NOW))
    before = len(world.facts)
    said = decide(world, "ok", world.kendall)
    assert said == "Noted as taken care of; it leaves the list."
    assert [f.event for f in world.facts[before:]][:1] == ["decide"]


@pytest.mark.shows("9.12")
def test_a_decision_is_taken_once(world):
    lee = volunteer(world)
    decide(world, "ok", world.kendall)
    facts = len(world.facts)
    said = decide(world, "no", world.emily, "too late", NOW.replace(hour=12))
    assert said == "Kendall decided that on 10 March: ok."
    assert len(world.facts) == facts
    assert world.state.assignments_of(lee.id)[0].state is A.ON_DUTY


def test_what_was_settled_meanwhile_is_said_so(world):
    ana = applicant(world)
    matter = next(iter(world.state.matters.values()))
    with world.at(NOW, ana) as draft:
        draft.settle_matters("place", matter.subject, "left")
    said = decide(world, "ok", world.kendall)
    assert said == "That is settled meanwhile (left), so nothing changed."


def test_the_matter_keeps_who_and_why(world):
    volunteer(world)
    decide(world, "no", world.kendall, "we are enough")
    (matter,) = world.state.matters.values()
    assert (matter.state, matter.decided_by, matter.decided_at, matter.decision) == (
        "decided", world.kendall.id, NOW, "no: we are enough",
    )  # fmt: skip
    fact = next(f for f in world.facts if f.event == "decide")
    assert (fact.by, fact.before, fact.after) == ("kendall@lab.test", "open", "decided")


@pytest.mark.shows("5.15")
def test_the_other_organizers_hear_of_all_decisions_in_one_answer(world):
    volunteer(world)
    held_post(world)
    first, second = world.state.matters.values()
    before = len(world.mails)
    with world.at(NOW, world.kendall) as draft:
        matters.decide(draft, first, "ok", world.kendall)
        matters.decide(draft, second, "no", world.kendall, "spam")
    told = [m for m in world.mails[before:] if m.content.kind == "answer"]
    assert [m.to for m in told] == [world.emily.id]
    assert (told[0].thread, told[0].reply) == ("digest", False)
    assert [line.split(". It was:")[0] for line in told[0].content.lines] == [
        "1: Kendall said ok",
        "2: Kendall said no: spam",
    ]


def test_nobody_decides_on_their_own_claim(world):
    ana = claimed(world, world.kendall)
    said = decide(world, "ok", world.kendall)
    assert said.startswith("Somebody other")
    assert [m.state for m in world.state.matters.values()] == ["open"]
    decide(world, "ok", world.emily)
    assert world.now(ana).state is E.COMPLETED


def test_snoozed_matters_leave_the_mails_until_then(world):
    volunteer(world)
    (matter,) = world.state.matters.values()
    with world.at(NOW, world.kendall) as draft:
        matters.snooze(draft, matter, NOW + weeks(1))
    snoozed = world.now(matter)
    assert [matters.is_waiting(snoozed, NOW + weeks(n)) for n in (0, 1)] == [False, True]
    with world.at("2027-03-11T10:00Z") as draft:
        draft.notice(world.kendall.id, "decision", 0)
    assert world.sent() == [("Kendall", "decision"), ("Emily", "decision")]
    assert world.state.notices == {}


def test_why_tells_where_it_comes_from(world):
    volunteer(world)
    (matter,) = world.state.matters.values()
    assert matters.why(world.state, matter, world.kendall) == (
        "Lee <lee@lab.test> offers to mentor deploy. It came up on 10 March."
        ' In their own words: "I know kolla well" "ok" means: approve lee@lab.test deploy.'
    )
    decide(world, "ok", world.kendall)
    assert matters.why(world.state, world.now(matter), world.kendall).endswith(
        "Kendall decided that on 10 March: ok."
    )


def test_every_handler_is_of_a_kind_that_cannot_wait():
    # mail of nobody we know can wait for Monday, and so can people who were waited for anyway, and
    # those who have been here twice for long
    held = {"pen", "silent", "retire", "lapse", "extend", "end", "twice", "unreached"}
    assert set(matters.HANDLERS) - held <= matters.URGENT


# the daily mail -------------------------------------------------------------------------------


def test_one_decision_mail_a_day_with_all_that_cannot_wait(world):
    volunteer(world)
    assert world.sent() == [("Kendall", "decision"), ("Emily", "decision")]
    held_post(world)
    with world.at("2027-03-10T20:00Z") as draft:
        draft.matter("unclear", 77, "a mail nobody could read", "noted")
    assert len(world.mails) == 2
    with world.at("2027-03-11T09:00Z"):
        pass
    mail = world.mails[-1]
    assert mail.thread == "digest"
    assert [(item.number, item.default) for item in mail.content.items] == [
        (1, "approve lee@lab.test deploy"),
        (2, "post it to deploy"),
    ]
    ids = {m.number: m.id for m in world.state.matters.values()}
    assert dict(mail.refs) == {1: ids[1], 2: ids[2]}


def test_no_decision_mail_for_what_is_decided_by_then(world):
    volunteer(world)
    held_post(world)
    for matter in tuple(world.state.matters.values()):
        decide(world, "ok", world.kendall, matter=matter)
    world.put(replace(world.deploy, state=CohortState.OPEN))
    with world.at("2027-03-11T09:00Z"):
        pass
    assert [kind for _, kind in world.sent()].count("decision") == 2


def test_numbers_are_not_used_again_while_open(world):
    volunteer(world)
    post = held_post(world)
    assert isinstance(post, Post)
    first, second = world.state.matters.values()
    decide(world, "ok", world.kendall, matter=first)
    with world.at(NOW) as draft:
        draft.matter("unclear", 5, "another", "noted")
    numbers = [m.number for m in world.state.matters.values() if m.state == "open"]
    assert numbers == [second.number, 3]
    assert digest.WRITERS.keys() == {"decision", "answer"}
