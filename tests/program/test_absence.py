"""Absences: dated, covered, and over by themselves."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mailflow.program import absence, check_in, out_of_office
from mailflow.program.model import (
    AddressState,
    Answer,
    AssignmentState,
    EnrollmentState,
    RoundState,
)
from tests.program.build import START, World, moment, weeks

A, E, R = AssignmentState, EnrollmentState, RoundState
WEDNESDAY = moment("2027-03-10T10:00Z")
LAST = date(2027, 3, 26)  # a Friday


@pytest.fixture
def world() -> World:
    """Priya leads Ana and Bo, Sam leads Chen, Lee leads Eve; mentors in Berlin."""
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya Rao", world.deploy, "Europe/Berlin")
    world.sam = world.mentor("Sam", world.deploy, "Europe/Berlin")
    world.lee = world.mentor("Lee", world.deploy, "Europe/Berlin")
    world.ana = world.mentee("Ana Souza", world.deploy, world.priya, zone="Europe/Berlin")
    world.bo = world.mentee("Bo", world.deploy, world.priya, START + timedelta(hours=1))
    world.chen = world.mentee("Chen", world.deploy, world.sam)
    world.eve = world.mentee("Eve", world.deploy, world.lee)
    return world


def announce(world, mentor, first, last, when=WEDNESDAY):
    with world.at(when, mentor) as draft:
        absence.announce(draft, world.assignment(mentor), first, last, "")


def away(world, mentor, last=LAST, when=WEDNESDAY):
    announce(world, mentor, when.date(), last, when)


def tick(world, mentor):
    """Let the absence's clock strike when it is due."""
    due = absence.away_due(world.state, world.assignment(mentor))
    with world.at(due) as draft:
        absence.away_clock(draft, world.assignment(mentor))
    return due


@pytest.mark.shows("2b.4")
def test_away_at_once_is_covered_evenly(world):
    away(world, world.priya)
    assignment = world.assignment(world.priya)
    assert (assignment.state, assignment.away_until) == (A.AWAY, LAST)
    assert world.now(world.ana).cover == world.lee.id
    assert world.now(world.bo).cover in (world.sam.id, world.lee.id)
    assert world.now(world.ana).lead == world.priya.id
    noted = "You are noted as away from deploy, Wednesday 10 March to Friday 26 March."
    assert world.said == [f"{noted} Lee looks after Ana. Sam looks after Bo."]


@pytest.mark.shows("2b.4", "M32", "M33")
def test_one_cover_mail_each_and_one_line_to_each_mentee(world):
    away(world, world.priya)
    assert sorted(world.sent()) == [
        ("Ana", "covered"), ("Bo", "covered"), ("Lee", "cover"), ("Sam", "cover"),
    ]  # fmt: skip
    mail = world.mail(world.lee, "cover")
    assert mail.about == world.deploy.id
    assert (mail.content.away, mail.content.first, mail.content.last) == (
        "Priya", date(2027, 3, 10), LAST,
    )  # fmt: skip
    assert [m.name for m in mail.content.mentees] == ["Ana Souza"]
    line = world.content(world.state.people[world.ana.person], "covered")
    assert (line.away, line.cover.name, line.last, line.returned) == ("Priya", "Lee", LAST, False)


@pytest.mark.parametrize(("zone", "covers"), [("UTC+8", "lee"), ("UTC+12", "sam")])
def test_least_loaded_with_overlap_covers(world, zone, covers):
    """Lee leads fewer than Sam; from twelve zones away that does not help Bo in UTC."""
    world.put(replace(world.eve, lead=world.sam.id), replace(world.lee, zone=zone))
    world.put(replace(world.sam, zone="UTC"), replace(world.ana, lead=world.sam.id))
    away(world, world.priya)
    assert world.now(world.bo).cover == getattr(world, covers).id


def test_a_full_mentor_covers_last(world):
    world.put(replace(world.assignment(world.lee), capacity=0))
    away(world, world.priya)
    assert {world.now(e).cover for e in (world.ana, world.bo)} == {world.sam.id}


def test_nobody_mentors_herself(world):
    lee = world.mentee(world.lee, world.deploy, world.priya)
    away(world, world.priya)
    assert world.now(lee).cover == world.sam.id


def test_announced_ahead_starts_on_the_first_morning(world):
    announce(world, world.priya, date(2027, 3, 28), date(2027, 3, 30))
    assert world.assignment(world.priya).state is A.ON_DUTY
    assert world.mails == []
    assert tick(world, world.priya) == moment("2027-03-28T06:00Z")  # 08:00, summer time already
    assert world.assignment(world.priya).state is A.AWAY
    assert tick(world, world.priya) == moment("2027-03-31T06:00Z")
    assert world.assignment(world.priya).state is A.ON_DUTY


@pytest.mark.shows("2b.6", "M36", "5.12")
def test_leads_return_on_the_day_after(world):
    away(world, world.priya)
    assert tick(world, world.priya) == moment("2027-03-27T07:00Z")
    assignment = world.assignment(world.priya)
    assert (assignment.state, assignment.away_from, assignment.away_until) == (
        A.ON_DUTY,
        None,
        None,
    )
    assert [world.now(e).cover for e in (world.ana, world.bo)] == [None, None]
    with world.at("2027-03-29T09:00Z"):  # a Monday
        pass
    back = world.content(world.priya, "back")
    assert back.mentees == (
        "Ana Souza: week 5, no contact seen yet",
        "Bo: week 5, no contact seen yet",
    )
    line = world.content(world.state.people[world.ana.person], "covered")
    assert (line.returned, line.cover.name, line.last) == (True, "Priya Rao", None)


@pytest.mark.shows("2b.6")
def test_back_early_by_mail_is_answered_at_once(world):
    away(world, world.priya)
    with world.at("2027-03-13T22:00Z", world.priya) as draft:
        absence.come_back(draft, world.assignment(world.priya))
    assert world.mail(world.priya, "back").reply
    assert world.assignment(world.priya).state is A.ON_DUTY


def test_back_before_it_began_calls_it_off(world):
    announce(world, world.priya, date(2027, 3, 20), date(2027, 3, 30))
    with world.at("2027-03-13T22:00Z", world.priya) as draft:
        absence.come_back(draft, world.assignment(world.priya))
    assert absence.away_due(world.state, world.assignment(world.priya)) is None


def test_who_was_not_told_of_the_cover_is_not_told_of_its_end(world):
    saturday = moment("2027-03-13T10:00Z")
    away(world, world.priya, date(2027, 3, 14), saturday)
    with world.at("2027-03-14T10:00Z", world.priya) as draft:
        absence.come_back(draft, world.assignment(world.priya))
    with world.at("2027-03-15T09:00Z"):
        pass
    assert [pair for pair in world.sent() if pair[1] == "covered"] == []


def test_an_absence_that_passed_unseen_is_cleared(world):
    announce(world, world.priya, date(2027, 3, 20), date(2027, 3, 21))
    with world.at("2027-04-05T09:00Z") as draft:
        absence.away_clock(draft, world.assignment(world.priya))
    assert world.assignment(world.priya).state is A.ON_DUTY
    assert world.mails == []


def test_open_end_has_no_clock(world):
    away(world, world.priya, None)
    assert absence.away_due(world.state, world.assignment(world.priya)) is None


def test_longer_than_eight_weeks_suggests_stepping_down(world):
    away(world, world.priya, WEDNESDAY.date() + timedelta(weeks=8))
    assert not any("stepping down" in said for said in world.said)
    away(world, world.sam, WEDNESDAY.date() + timedelta(weeks=8, days=1))
    assert any("stepping down" in said for said in world.said)


def test_another_end(world):
    away(world, world.priya)
    away(world, world.priya, date(2027, 4, 2), WEDNESDAY + timedelta(days=2))
    assignment = world.assignment(world.priya)
    assert (assignment.away_from, assignment.away_until) == (date(2027, 3, 10), date(2027, 4, 2))


# cover ----------------------------------------------------------------------------------------


def test_no_to_a_cover_asks_the_next(world):
    away(world, world.priya)
    with world.at(WEDNESDAY + timedelta(hours=1), world.lee) as draft:
        absence.pass_on(draft, world.assignment(world.lee))
    assert world.now(world.ana).cover == world.sam.id
    assert world.sent()[-1] == ("Sam", "cover")
    tomorrow = WEDNESDAY + timedelta(days=1)
    with world.at(tomorrow):  # Ana has had her mail of the day
        pass
    ana = world.state.people[world.ana.person]
    assert world.content(ana, "covered").cover.name == "Sam"


def test_when_all_say_no_the_organizers_decide(world):
    away(world, world.priya)
    for mentor in (world.lee, world.sam, world.lee):
        with world.at(WEDNESDAY + timedelta(hours=1), mentor) as draft:
            absence.pass_on(draft, world.assignment(mentor))
    assert [world.now(e).cover for e in (world.ana, world.bo)] == [None, None]
    (matter,) = world.state.matters.values()
    assert matter.kind == "cover"
    assert matter.text == (
        "Priya Rao is away until 26 March, and nobody in deploy can look after Ana Souza, Bo"
    )
    assert ("Kendall", "decision") in world.sent()
    tick(world, world.priya)
    assert [m.state for m in world.state.matters.values()] == ["withdrawn"]
    assert [world.now(e).marks for e in (world.ana, world.bo)] == [(), ()]


def test_who_is_back_covers_those_whom_nobody_covers(world):
    for mentor in (world.sam, world.lee, world.priya):
        away(world, mentor)
    assert [e.cover for e in world.state.mentees_of(world.deploy.id)] == [None] * 4
    assert [m.state for m in world.state.matters.values()] == ["open"] * 3
    with world.at(WEDNESDAY + timedelta(hours=2), world.sam) as draft:
        absence.come_back(draft, world.assignment(world.sam))
    covers = {e.person: e.cover for e in world.state.mentees_of(world.deploy.id)}
    assert covers == {
        world.chen.person: None,
        **dict.fromkeys((world.ana.person, world.bo.person, world.eve.person), world.sam.id),
    }
    assert [m.state for m in world.state.matters.values()] == ["withdrawn"] * 3


def test_who_covers_and_goes_away_passes_the_cover_on(world):
    away(world, world.priya)
    away(world, world.lee, LAST + timedelta(days=30))
    assert world.now(world.ana).cover == world.sam.id
    assert [
        (m.content.away, m.content.last, [x.name for x in m.content.mentees])
        for m in world.mails
        if m.to == world.sam.id and m.content.kind == "cover"
    ] == [
        ("Priya", LAST, ["Bo"]),
        ("Priya", LAST, ["Ana Souza"]),
        ("Lee", LAST + timedelta(days=30), ["Eve"]),
    ]


def test_check_ins_go_to_who_covers(world):
    away(world, world.priya)
    tuesday = moment("2027-03-16T08:00Z")
    for mentor in (world.priya, world.sam, world.lee):
        with world.at(tuesday) as draft:
            check_in.plan(draft, world.assignment(mentor))
    asked = {r.mentor: {line.enrollment for line in r.lines} for r in world.rounds()}
    assert asked == {
        world.sam.id: {world.chen.id, world.bo.id},
        world.lee.id: {world.ana.id, world.eve.id},
    }


def test_nothing_is_missed_while_away_nor_right_after(world):
    with world.at("2027-03-09T08:00Z") as draft:
        check_in.plan(draft, world.assignment(world.priya))
    (check,) = world.rounds()
    with world.at("2027-03-09T08:01Z") as draft:
        check_in.delivered(draft, world.now(check))
    away(world, world.priya)
    assert check_in.round_due(world.state, world.now(check)) is None
    tick(world, world.priya)
    assert check_in.round_due(world.state, world.now(check)) is None
    assert check_in.next_at(world.state, world.assignment(world.priya)) == moment(
        "2027-03-30T07:00Z"
    )
    with world.at("2027-03-29T10:00Z", world.priya) as draft:  # a late answer still counts
        check_in.answer(draft, world.now(check), world.priya, {1: (Answer.GOOD, "")})
    assert world.now(check).lines[0].answer is Answer.GOOD


def test_a_check_in_nobody_has_seen_goes_to_who_covers(world):
    """Planned on a day when Priya's budget was full; she is away before its slot comes."""
    saturday = moment("2027-03-13T10:00Z")
    with world.at(saturday) as draft:
        check_in.plan(draft, world.assignment(world.priya))
    away(world, world.priya, LAST, saturday + timedelta(hours=1))
    with world.at("2027-03-15T09:00Z"):
        pass
    asked = [
        (m.to, [x.mentee for x in m.content.lines])
        for m in world.mails
        if m.content.kind == "check-in"
    ]
    assert asked == [(world.sam.id, ["Bo"]), (world.lee.id, ["Ana Souza"])]
    hers, *_ = world.rounds(world.priya)
    assert hers.state is R.PLANNED
    lee = world.rounds(world.lee)[0]
    with world.at("2027-03-15T10:00Z", world.lee) as draft:
        check_in.answer(draft, lee, world.lee, {1: (Answer.GOOD, "")})
    assert world.now(hers).lines[0].by == world.lee.id


def test_a_cover_that_is_passed_on_takes_the_unseen_lines_along(world):
    away(world, world.priya)
    saturday = moment("2027-03-20T10:00Z")
    with world.at(saturday) as draft:
        check_in.plan(draft, world.assignment(world.lee))
    with world.at(saturday, world.lee) as draft:
        absence.pass_on(draft, world.assignment(world.lee))
    with world.at("2027-03-22T09:00Z"):
        pass
    asked = sorted(
        (m.to, [x.mentee for x in m.content.lines])
        for m in world.mails
        if m.content.kind == "check-in"
    )
    assert asked == [(world.sam.id, ["Ana Souza"]), (world.lee.id, ["Eve"])]


# out of office --------------------------------------------------------------------------------


@pytest.mark.shows("2b.5", "M35")
def test_an_out_of_office_reply_proposes_once(world):
    for day in range(3):
        with world.at(WEDNESDAY + timedelta(days=day)) as draft:
            out_of_office.propose(draft, world.now(world.priya), LAST)
    assert world.sent() == [("Priya", "propose-away")]
    mail = world.mail(world.priya, "propose-away")
    assert mail.thread == f"away:{world.priya.id}"
    assert (mail.content.cohorts, mail.content.last) == (("deploy",), LAST)
    assert world.assignment(world.priya).state is A.ON_DUTY
    with world.at(WEDNESDAY + weeks(20)) as draft:
        out_of_office.propose(draft, world.now(world.priya), LAST + timedelta(weeks=20))
    assert len(world.mails) == 2


def test_without_a_date_it_asks_until_when(world):
    for day in (0, 10):
        with world.at(WEDNESDAY + timedelta(days=day)) as draft:
            out_of_office.propose(draft, world.now(world.priya), None)
    assert [m.content.last for m in world.mails] == [None]


@pytest.mark.parametrize("last", [date(2027, 3, 9), date(2026, 8, 1)])
def test_an_absence_that_is_over_is_not_proposed(world, last):
    with world.at(WEDNESDAY) as draft:
        out_of_office.propose(draft, world.priya, last)
    assert world.facts == []


def test_only_mentors_on_duty_are_asked(world):
    away(world, world.priya)
    before = len(world.mails)
    ana = world.state.people[world.ana.person]
    for person in (world.priya, ana):
        with world.at(WEDNESDAY) as draft:
            out_of_office.propose(draft, person, LAST)
    assert len(world.mails) == before


def test_a_proposal_that_is_pointless_by_then_is_dropped(world):
    with world.at("2027-03-13T10:00Z") as draft:
        out_of_office.propose(draft, world.priya, date(2027, 3, 14))
    with world.at("2027-03-15T09:00Z"):
        pass
    assert world.mails == []
    assert world.state.notices == {}


def test_whoever_asked_for_no_mail_gets_none(world):
    ana = world.state.people[world.ana.person]
    world.put(replace(ana, state=AddressState.MUTED))
    away(world, world.priya)
    assert "Ana" not in [name for name, _ in world.sent()]
