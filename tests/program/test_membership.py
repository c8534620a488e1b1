"""Life in a cohort: DOMAIN 2a rows 14-18, 21, 22, 26 and 28, row by row."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mailflow.program import attention, joining, membership, pauses
from mailflow.program.decision import Refusal
from mailflow.program.model import AssignmentState, EnrollmentState, marked
from tests.program.build import START, World, moment, weeks

E = EnrollmentState
NOW = moment("2027-03-09T10:00Z")  # a Tuesday
DAY = timedelta(days=1)


@pytest.fixture
def world() -> World:
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya", world.deploy, "UTC")
    world.sam = world.mentor("Sam", world.deploy, "Asia/Kolkata")
    return world


def member(world, name="Ana", **changes):
    return world.mentee(name, world.deploy, world.priya, **changes)


def who(world, enrollment):
    return world.state.people[enrollment.person]


# contact --------------------------------------------------------------------------------------


@pytest.mark.shows("2a.14", "5.7", "9.1")
def test_the_first_evidence_makes_a_placed_mentee_active(world):
    ana = member(world, state=E.PLACED)
    with world.at(NOW) as draft:
        membership.evidence(draft, ana.id, "a post by Ana")
    assert (world.now(ana).state, world.now(ana).evidence_at) == (E.ACTIVE, NOW)
    assert world.mails == []
    assert [f.why for f in world.facts] == ["a post by Ana"]


def test_further_evidence_moves_the_clocks_only(world):
    ana = member(world)
    with world.at(NOW) as draft:
        membership.evidence(draft, ana.id, "a post by Ana")
    assert (world.now(ana).state, world.now(ana).evidence_at) == (E.ACTIVE, NOW)
    assert world.events(ana) == ["evidence"]


@pytest.mark.parametrize("state", [E.WAITLISTED, E.OFFERED, E.WITHDRAWN, E.COMPLETED])
def test_there_is_no_contact_outside_a_cohort(world, state):
    ana = member(world, state=state)
    with world.at(NOW) as draft:
        membership.evidence(draft, ana.id, "a post by Ana")
    assert world.facts == []


@pytest.mark.shows("2a.15", "M11", "M12", "9.1", "9.2")
def test_three_days_without_a_word_ask_the_lead_and_seven_the_mentee(world):
    ana = member(world, state=E.PLACED, placed=moment("2027-03-01T10:00Z"))
    clocks = world.state.settings.clocks
    hello = attention.enrollment_due(world.state, ana)
    assert hello == ana.placed_at + clocks.hello
    world.tick(hello, ana)
    assert world.sent() == [("Priya", "say-hello")]
    check = attention.enrollment_due(world.state, world.now(ana))
    assert check == ana.placed_at + clocks.contact
    world.tick(check, ana)
    assert world.sent()[1:] == [("Ana", "contact-check")]
    assert attention.enrollment_due(world.state, world.now(ana)) is None


def test_who_has_no_lead_any_more_is_told_to_organizers_after_three_days(world):
    ana = member(world, state=E.PLACED, placed=moment("2027-03-01T10:00Z"))
    world.mentor("Lee", world.deploy)
    world.put(replace(world.assignment(world.priya), state=AssignmentState.RETIRED))
    world.tick(attention.enrollment_due(world.state, ana), ana)
    (matter,) = world.state.matters.values()
    assert matter.text.startswith("No word to Ana in deploy was seen for 3 days")
    assert ("Priya", "say-hello") not in world.sent()


def test_no_clock_runs_while_nobody_is_on_duty(world):
    ana = member(world, state=E.PLACED)
    for mentor in (world.priya, world.sam):
        world.put(replace(world.assignment(mentor), state=AssignmentState.AWAY))
    assert attention.enrollment_due(world.state, ana) is None
    back = START + 9 * DAY
    on_duty = replace(world.assignment(world.priya), state=AssignmentState.ON_DUTY, since=back)
    world.put(on_duty)
    assert attention.enrollment_due(world.state, ana) == back + 3 * DAY


def test_a_word_stops_both_questions(world):
    ana = member(world, state=E.PLACED)
    with world.at(START + DAY) as draft:
        membership.evidence(draft, ana.id, "says Priya")
    world.tick(START + 8 * DAY, ana)
    assert world.sent() == []


def test_a_question_that_waits_for_its_slot_is_dropped_when_it_is_answered(world):
    friday_night = moment("2027-03-05T22:00Z")
    ana = member(world, state=E.PLACED, placed=friday_night - 3 * DAY)
    world.tick(friday_night, ana)
    assert world.sent() == []
    with world.at(friday_night + DAY) as draft:
        membership.evidence(draft, ana.id, "a post by Priya")
    with world.settling(moment("2027-03-08T09:00Z")):
        pass
    assert world.sent() == []
    assert not world.state.notices


# milestones and trouble -----------------------------------------------------------------------


@pytest.mark.shows("2a.16")
def test_a_milestone_counts_those_before_it_and_never_goes_back(world):
    ana = member(world)
    for index, reached in ((1, 2), (0, 2), (3, 4), (9, 4)):
        with world.at(NOW) as draft:
            membership.milestone(draft, ana.id, index, who(world, ana))
        assert world.now(ana).milestone == reached
    assert world.mails == []


@pytest.mark.shows("2a.17", "M13")
def test_a_stuck_mentee_is_heard_by_all_mentors_at_once(world):
    ana = member(world, zone="UTC")
    with world.at(NOW, who(world, ana)) as draft:
        membership.stuck(draft, ana.id, "the keystone login", who(world, ana))
    assert world.sent() == [("Priya", "stuck"), ("Sam", "stuck")]
    told = world.content(world.sam, "stuck")
    assert (told.trouble, told.told_by, told.your_overlap) == ("the keystone login", "Ana", 8)
    assert world.now(ana).stuck_at == NOW


def test_stuck_by_the_lead_asks_the_co_mentors_only(world):
    ana = member(world)
    with world.at(NOW, world.priya) as draft:
        membership.stuck(draft, ana.id, "", world.priya)
    assert world.sent() == [("Sam", "stuck")]


def test_still_stuck_asks_nobody_again_and_keeps_the_first_day(world):
    ana = member(world)
    for words in ("the login", "still the login"):
        with world.at(NOW, world.priya) as draft:
            membership.stuck(draft, ana.id, words, world.priya)
    assert len(world.mails) == 1
    assert (world.now(ana).stuck_at, world.now(ana).note) == (NOW, "still the login")


def test_good_news_clear_the_flag(world):
    ana = member(world, stuck_at=NOW)
    with world.at(NOW) as draft:
        membership.unstuck(draft, ana.id, "good, says Priya")
    assert world.now(ana).stuck_at is None


# pause ----------------------------------------------------------------------------------------


@pytest.mark.shows("2a.21", "M17", "9.13")
@pytest.mark.parametrize("state", [E.PLACED, E.ACTIVE, E.PAUSED])
def test_a_pause_has_an_end_and_a_mail(world, state):
    ana = member(world, state=state)
    with world.at(NOW, who(world, ana)) as draft:
        assert pauses.pause(draft, ana, date(2027, 4, 15)) is None
    paused = world.now(ana)
    assert (paused.state, paused.until) == (E.PAUSED, date(2027, 4, 15))
    told = world.content(who(world, ana), "paused")
    assert (told.until, told.assumed) == (date(2027, 4, 15), False)
    kept = (paused.since + world.state.settings.clocks.pause_keeps_seat).date()
    assert told.seat_kept_until == kept


def test_without_an_end_two_weeks_are_assumed_and_said(world):
    ana = member(world)
    with world.at(NOW, who(world, ana)) as draft:
        pauses.pause(draft, ana, None)
    told = world.content(who(world, ana), "paused")
    assert (told.until, told.assumed, told.seat_kept_until) == (date(2027, 3, 23), True, None)


@pytest.mark.parametrize(
    ("until", "words"),
    [
        (date(2027, 3, 9), "not ahead"),
        (date(2026, 4, 1), "not ahead"),
        (date(2027, 5, 5), "8 weeks at most, so until Tuesday 4 May"),
    ],
)
def test_a_pause_that_cannot_be_is_refused_and_changes_nothing(world, until, words):
    ana = member(world)
    with world.at(NOW, who(world, ana)) as draft:
        refusal = pauses.pause(draft, ana, until)
        assert draft.facts == ()
    assert isinstance(refusal, Refusal)
    assert words in refusal.text


@pytest.mark.shows("2a.22", "M18")
def test_a_pause_wakes_in_the_morning_of_its_day(world):
    ana = member(world, zone="America/Lima", state=E.PAUSED, until=date(2027, 3, 12))
    due = attention.enrollment_due(world.state, ana)
    assert due == moment("2027-03-12T09:00-05:00")
    world.tick(due, ana)
    assert world.now(ana).state is E.ACTIVE
    assert world.sent() == [("Ana", "resumed")]


def paused_for_long(world, waiting: bool):
    """Ana's pause lasted longer than her seat was kept."""
    for number in range(5):
        member(world, f"Mentee{number}")
    since = NOW - 15 * DAY
    ana = member(world, state=E.PAUSED, since=since, until=date(2027, 4, 9))
    bo = world.waiting("Bo", "deploy") if waiting else None
    due = attention.enrollment_due(world.state, ana)
    assert due == since + world.state.settings.clocks.pause_keeps_seat
    world.tick(due, ana)
    assert marked(world.now(ana), "seat released")
    return ana, bo


@pytest.mark.shows("2a.21", "2a.22")
def test_a_seat_is_given_on_after_two_weeks_and_who_comes_back_is_first_in_line(world):
    ana, bo = paused_for_long(world, waiting=True)
    assert world.now(bo).state is E.OFFERED
    with world.settling(NOW, who(world, ana)) as draft:
        pauses.resume(draft, world.now(ana), "is back")
    waits = world.now(ana)
    assert (waits.state, waits.front, waits.cohort) == (E.WAITLISTED, True, None)
    assert world.content(who(world, ana), "resumed").position == 1


def test_a_seat_that_nobody_took_is_theirs_again(world):
    ana, _ = paused_for_long(world, waiting=False)
    with world.settling(NOW, who(world, ana)) as draft:
        pauses.resume(draft, world.now(ana), "is back")
    back = world.now(ana)
    assert (back.state, back.lead) == (E.ACTIVE, world.priya.id)
    assert not marked(back, "seat released")
    assert [kind for _, kind in world.sent()] == ["resumed"]


# endings --------------------------------------------------------------------------------------


@pytest.mark.shows("2a.26", "M09")
@pytest.mark.parametrize(
    ("state", "was_member"),
    [(E.APPLIED, False), (E.WAITLISTED, False), (E.PLACED, True), (E.ACTIVE, True),
     (E.PAUSED, True), (E.CLAIMED, True)],
)  # fmt: skip
def test_leaving_is_one_short_mail(world, state, was_member):
    ana = member(world, state=state)
    with world.settling(NOW, who(world, ana)) as draft:
        membership.leave(draft, ana, "no time")
    assert world.now(ana).state is E.WITHDRAWN
    assert world.sent() == [("Ana", "left")]
    told = world.content(who(world, ana), "left")
    assert (told.was_member, told.undo_until) == (was_member, date(2027, 3, 16))


def test_leaving_withdraws_what_organizers_were_asked(world):
    ana = member(world)
    with world.at(NOW) as draft:
        draft.matter("contact", ana.id, "Ana hears nothing", "noted", urgent=True)
    with world.settling(NOW, who(world, ana)) as draft:
        membership.leave(draft, ana)
    assert [m.state for m in world.state.matters.values()] == ["withdrawn"]


def test_who_left_is_not_introduced_any_more(world):
    night = moment("2027-03-09T22:00Z")
    ana = world.person("Ana")
    with world.settling(night, ana) as draft:
        joining.apply(draft, ana, "deploy")
    with world.settling(night, ana) as draft:
        membership.leave(draft, draft.state.enrollment_in("deploy", ana.id))
    with world.settling(night + 2 * DAY):
        pass
    assert [kind for _, kind in world.sent()] == ["welcome", "left"]


@pytest.mark.shows("2a.28", "M25")
def test_a_removal_is_told_with_its_reason(world):
    ana = member(world)
    with world.settling(NOW, world.kendall) as draft:
        membership.remove(draft, ana, "you asked us to by phone")
    assert world.now(ana).state is E.REMOVED
    assert world.content(who(world, ana), "removed").reason == "you asked us to by phone"


def test_a_freed_seat_goes_to_the_next(world):
    for number in range(5):
        member(world, f"Mentee{number}")
    ana, bo = member(world), world.waiting("Bo", "deploy", START + weeks(1))
    with world.settling(NOW, who(world, ana)) as draft:
        membership.leave(draft, ana)
    assert world.now(bo).state is E.OFFERED
