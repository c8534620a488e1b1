"""What mentors write: mentor, capacity, away, back, mine, answers to check-ins and covers."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mailflow.commands.answer import open_round
from mailflow.program import calendar
from mailflow.program.model import AssignmentState, EnrollmentState, Line, Round, RoundState, mark
from tests.commands.letters import NOW, answer, kinds, said, write
from tests.program.build import World

A, E = AssignmentState, EnrollmentState


@pytest.fixture
def world() -> World:
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya, world.sam, world.lee = (
        world.mentor(name, world.deploy) for name in ("Priya", "Sam", "Lee")
    )
    world.ana = world.mentee("Ana", world.deploy, world.priya)
    world.bo = world.mentee("Bo", world.deploy, world.priya)
    return world


# volunteering, capacity -----------------------------------------------------------------------


def test_mentor_is_acknowledged_and_put_before_organizers(world):
    kim = world.person("Kim")
    decision = write(world, kim, "mentor talk", note="I gave twelve talks")
    assert sorted(kinds(decision)) == ["answer", "decision", "decision"]
    assert [a.note for a in world.state.assignments_of(kim.id)] == ["I gave twelve talks"]


def test_mentor_of_what(world):
    decision = write(world, world.person("Kim"), "mentor ?")
    assert said(decision) == (
        'Thank you for offering! Which track is it? Write "mentor TRACK": deploy, talk.',
    )


@pytest.mark.parametrize(("words", "capacity"), [("capacity 2", 2), ("capacity 0", 0), ("capacity +1", 4),
                                                 ("capacity +9", 4), ("capacity 40", 4)])  # fmt: skip
def test_capacity(world, words, capacity):
    decision = write(world, world.priya, words)
    assert world.assignment(world.priya).capacity == capacity
    some = f"You take up to {capacity} mentees in deploy from now on."
    none = "Nobody new comes to you in deploy; whom you have stays yours."
    most = " 4 is the most that we give to one mentor." if words[-2:] in ("+9", "40") else ""
    assert said(decision) == (some + most if capacity else none,)


@pytest.mark.parametrize("words", ["capacity 2", "away today..2027-04-01"])
def test_who_mentors_nothing_is_told_what_to_write(world, words):
    decision = write(world, world.state.people[world.ana.person], words)
    assert said(decision)[0].startswith("You mentor no track")


# away and back --------------------------------------------------------------------------------


def test_away_from_today_is_covered_at_once(world):
    decision = write(world, world.priya, "away today..2027-03-19")
    assert world.assignment(world.priya).state is A.AWAY
    covers = {world.now(e).cover for e in (world.ana, world.bo)}
    assert covers <= {world.sam.id, world.lee.id}
    assert "cover" in kinds(decision)


def test_away_later_waits_for_its_day(world):
    decision = write(world, world.priya, "away 2027-04-05..2027-04-09")
    assert world.assignment(world.priya).state is A.ON_DUTY
    assert (world.assignment(world.priya).away_from, kinds(decision)) == (
        date(2027, 4, 5),
        ["answer"],
    )


@pytest.mark.parametrize(("words", "part"), [("away today..?", "Until when are you away?"),
                                             ("away 2027-02-01..2027-02-10", "not ahead of us"),
                                             ("away 2027-04-09..2027-04-05", "not ahead of us")])  # fmt: skip
def test_away_without_a_day_to_come_asks(world, words, part):
    decision = write(world, world.priya, words)
    assert part in said(decision)[0]
    assert world.assignment(world.priya).away_from is None


def test_back_returns_the_leads(world):
    write(world, world.priya, "away today..2027-03-19")
    decision = write(world, world.priya, "back", when=NOW + timedelta(days=1))
    assert world.assignment(world.priya).state is A.ON_DUTY
    assert {world.now(e).cover for e in (world.ana, world.bo)} == {None}
    assert "back" in kinds(decision)


def test_yes_to_a_proposed_absence_is_the_one_that_was_proposed(world):
    last = calendar.at(date(2027, 3, 19), calendar.MORNING, "UTC")
    world.put(mark(world.priya, "proposed away", last))
    answer(world, world.priya, "propose-away", world.assignment(world.priya).id, "yes")
    assert world.assignment(world.priya).away_until == date(2027, 3, 19)


def test_no_to_a_proposed_absence_changes_nothing(world):
    decision = answer(world, world.priya, "propose-away", 0, "no")
    assert said(decision) == ("Good, then nothing changes.",)
    assert world.assignment(world.priya).state is A.ON_DUTY


def test_yes_and_no_to_a_cover(world):
    write(world, world.priya, "away today..2027-03-19")
    first = world.state.people[world.now(world.ana).cover]
    assert "Thank you" in said(answer(world, first, "cover", world.deploy.id, "yes"))[0]
    answer(world, first, "cover", world.deploy.id, "no")
    assert world.now(world.ana).cover not in (None, first.id)


# check-ins ------------------------------------------------------------------------------------


def asked(world, planned=date(2027, 3, 9), state=RoundState.SENT) -> Round:
    lines = tuple(Line(i, e.id, e.person) for i, e in enumerate((world.ana, world.bo), start=1))
    check = Round(900 + planned.day, world.deploy.id, world.priya.id, planned, state, NOW, lines)
    world.put(check)
    return check


def words(world, check):
    return [line.answer for line in world.now(check).lines]


def test_an_answer_binds_to_the_round_it_answers(world):
    old, new = asked(world, date(2027, 3, 2), RoundState.MISSED), asked(world)
    decision = answer(world, world.priya, "check-in", old.id, "answer 1=good 2=stuck")
    assert words(world, old) == ["good", "stuck"]
    assert words(world, new) == [None, None]
    assert "answer" not in kinds(decision), "echoed in the next check-in, not in a receipt"


def test_without_a_thread_the_one_open_round_is_meant(world):
    check = asked(world)
    write(world, world.priya, "answer 1=good")
    assert words(world, check) == ["good", None]


def test_with_two_open_rounds_it_is_asked_which(world):
    checks = [asked(world, date(2027, 3, 2)), asked(world)]
    decision = write(world, world.priya, "answer 1=good")
    assert said(decision)[0].startswith("Which check-in is this about?")
    assert [words(world, check) for check in checks] == [[None, None]] * 2


def test_a_co_mentors_answer_is_recorded_as_theirs(world):
    check = asked(world)
    answer(world, world.sam, "check-in", check.id, "answer 1=good")
    assert world.now(check).lines[0].by == world.sam.id


def test_done_in_a_check_in_is_a_claim_for_the_co_mentors(world):
    check = asked(world)
    decision = answer(world, world.priya, "check-in", check.id, "answer 1=done")
    assert world.now(world.ana).state is E.CLAIMED
    asked_now = {
        world.state.people[m.to].called for m in decision.mails if m.content.kind == "claim"
    }
    assert asked_now == {"Sam", "Lee"}


def test_what_was_not_understood_below_a_check_in_is_offered_back_as_its_answers(world):
    check = asked(world)
    answer(world, world.priya, "check-in", check.id, "unclear", text="hm")
    told = world.content(world.priya, "unclear")
    assert [c.words for c in told.choices] == ["all good", "1 quiet", "2 quiet"]
    assert world.mail(world.priya, "unclear").about == check.id
    answer(world, world.priya, "unclear", check.id, "answer 1=good")
    assert words(world, check) == ["good", None]
    answer(world, world.priya, "check-in-reminder", check.id, "unclear", text="hm")
    told = world.content(world.priya, "unclear")
    assert [c.words for c in told.choices] == ["2 good", "2 stuck", "2 quiet"]


def test_of_two_with_one_name_it_is_said_that_there_are_two(world):
    namesake = world.mentee("Ana Wolf", world.deploy, world.priya)
    world.put(replace(world.ana, lead=world.priya.id))
    check = asked(world)
    lines = (*check.lines, Line(3, namesake.id, namesake.person))
    world.put(replace(check, lines=lines))
    answer(world, world.priya, "check-in", check.id, "unclear", text="ana: quiet")
    told = world.content(world.priya, "unclear")
    assert told.reason == "more than one of your mentees is called Ana"
    assert [(c.words, c.meaning) for c in told.choices] == [
        ("1 good", "Ana (ana@lab.test) is getting on"),
        ("3 good", "Ana Wolf (ana@lab.test) is getting on"),
        ("1 quiet", "Ana (ana@lab.test) has not been heard of"),
        ("3 quiet", "Ana Wolf (ana@lab.test) has not been heard of"),
    ]


# first contact and help -----------------------------------------------------------------------


def test_yes_under_new_mentee_is_contact_with_everybody_it_named(world):
    for member in (world.ana, world.bo):
        world.put(replace(member, state=E.PLACED))
    refs = ((1, world.ana.id), (2, world.bo.id))
    answer(world, world.priya, "new-mentee", world.deploy.id, "yes", refs)
    assert [world.now(e).state for e in (world.ana, world.bo)] == [E.ACTIVE, E.ACTIVE]


@pytest.mark.parametrize("kind", ["new-mentee", "say-hello"])
def test_not_yet_is_no_contact_and_no_harm(world, kind):
    world.put(replace(world.ana, state=E.PLACED))
    answer(world, world.priya, kind, world.ana.id, "no")
    assert world.now(world.ana).state is E.PLACED


def test_mine_gives_the_address_and_counts_as_contact(world):
    decision = answer(world, world.sam, "stuck", world.ana.id, "mine")
    assert said(decision) == (
        "Thank you, it is yours.", "Ana is at ana@lab.test; please write to them.",
    )  # fmt: skip
    assert world.now(world.ana).evidence_at == NOW


def test_the_second_who_says_mine_hears_who_was_first(world):
    world.put(replace(world.ana, stuck_at=NOW))
    answer(world, world.sam, "stuck", world.ana.id, "mine")
    decision = answer(world, world.lee, "stuck", world.ana.id, "mine")
    assert said(decision)[0] == "Thank you. Sam took it on before you; two of you do no harm."
    again = answer(world, world.lee, "stuck", world.ana.id, "mine", when=NOW + timedelta(hours=1))
    assert said(again)[0] == "Thank you. Sam took it on before you; two of you do no harm."


def test_who_helped_with_an_earlier_question_has_not_taken_this_one(world):
    answer(world, world.sam, "stuck", world.ana.id, "mine")
    world.put(replace(world.now(world.ana), stuck_at=NOW + timedelta(days=9)))
    decision = answer(world, world.lee, "stuck", world.ana.id, "mine", when=NOW + timedelta(days=9))
    assert said(decision)[0] == "Thank you, it is yours."


def test_mine_is_for_mentors_of_the_cohort(world):
    stranger = world.mentor("Kim", world.cohort("talk"))
    decision = answer(world, stranger, "stuck", world.ana.id, "mine")
    assert said(decision) == ("Only mentors of the cohort can take that on.",)
    assert "ana@lab.test" not in repr(decision.mails)


def test_one_check_in_alone_is_meant_without_its_mail(world):
    waits = Round(901, world.deploy.id, world.priya.id, date(2027, 1, 12), RoundState.REMINDED)
    other = replace(waits, id=902, state=RoundState.SENT)
    for rounds, wanted in (((waits,), waits), ((waits, other), None), ((), None)):
        state = replace(world.state, rounds={r.id: r for r in rounds})
        assert open_round(state, world.priya.id) == wanted
        assert open_round(state, world.sam.id) is None
