"""Silence: DOMAIN 2a rows 18-20, with every guard that stands before a place goes on."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mailflow.program import (
    attention,
    bouncing,
    claims,
    joining,
    lapsing,
    matters,
    membership,
    pauses,
)
from mailflow.program.model import (
    AddressState,
    AssignmentState,
    EnrollmentState,
    Line,
    mark,
    marked,
)
from mailflow.program.round_lines import check_in_lines
from tests.program.build import World, moment

E = EnrollmentState
SEEN = moment("2027-03-02T10:00Z")  # a Tuesday
DAY = timedelta(days=1)
ASKED = SEEN + 21 * DAY


@pytest.fixture
def world() -> World:
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya", world.deploy, "UTC")
    world.sam = world.mentor("Sam", world.deploy, "UTC")
    world.ana = world.mentee("Ana", world.deploy, world.priya, evidence_at=SEEN, since=SEEN)
    return world


def due(world):
    """When silence wants attention."""
    return lapsing.due(world.state, world.now(world.ana))


def asked(world):
    """Ana is asked, and the question is delivered."""
    world.tick(due(world), world.ana)
    with world.settling(ASKED) as draft:
        attention.delivered(draft, "still-in", world.ana.id)
    return the_line(world)


def the_line(world):
    return next((m for m in world.state.matters.values() if m.kind == "lapse"), None)


def digest(world, when):
    """A digest with the line is delivered."""
    with world.settling(when) as draft:
        attention.shown(draft, [the_line(world).id])


def lapsed(world):
    asked(world)
    digest(world, ASKED + 6 * DAY)
    world.tick(due(world), world.ana)
    return world.now(world.ana)


@pytest.mark.shows("2a.18", "9.3")
def test_two_weeks_without_a_sign_are_a_line_in_the_check_in_and_no_mail(world):
    (line,) = check_in_lines(
        world.state, [Line(1, world.ana.id, world.ana.person)], world.priya, SEEN + 15 * DAY
    )
    assert "nothing seen for 15 days" in line.known
    assert due(world) > SEEN + 15 * DAY


@pytest.mark.shows("2a.19", "M14", "9.3")
def test_three_weeks_without_a_sign_are_asked_about_once(world):
    assert due(world) == ASKED
    line = asked(world)
    assert world.sent() == [("Ana", "still-in")]
    assert (world.now(world.ana).state, due(world)) == (E.ACTIVE, None)
    assert line.text == (
        "Ana (deploy): no sign since 2 March; lapses on Tuesday 30 March unless they answer"
    )


@pytest.mark.shows("2a.20", "M15", "M16")
def test_a_place_goes_on_after_the_question_and_the_digest(world):
    bo = world.waiting("Bo", "deploy")
    world.put(replace(world.deploy, cap=1))
    asked(world)
    digest(world, ASKED + 6 * DAY)
    assert due(world) == SEEN + 28 * DAY
    world.tick(due(world), world.ana)
    assert world.now(world.ana).state is E.LAPSED
    assert world.sent()[1:] == [("Bo", "offer"), ("Priya", "lapsed"), ("Ana", "lapsed")]
    assert world.now(bo).state is E.OFFERED
    assert the_line(world).state == "withdrawn"
    assert world.content(world.priya, "lapsed").mentees == ("Ana",)


def test_nothing_ends_before_the_digest_had_the_line(world):
    asked(world)
    for days in (7, 14, 60):
        world.tick(ASKED + days * DAY, world.ana)
        assert (world.now(world.ana).state, due(world)) == (E.ACTIVE, None)
    digest(world, ASKED + 61 * DAY)
    assert due(world) == ASKED + 61 * DAY + lapsing.OBJECTION


def test_nothing_ends_before_the_question_was_delivered(world):
    world.tick(due(world), world.ana)
    assert (due(world), the_line(world)) == (None, None)
    world.tick(ASKED + 60 * DAY, world.ana)
    assert world.now(world.ana).state is E.ACTIVE


def test_a_question_delivered_late_leaves_its_seven_days(world):
    world.tick(due(world), world.ana)
    late = ASKED + 5 * DAY
    with world.settling(late) as draft:
        attention.delivered(draft, "still-in", world.ana.id)
    digest(world, late + DAY)
    assert due(world) == late + 7 * DAY


def test_a_question_that_comes_back_was_never_asked(world):
    asked(world)
    digest(world, ASKED + 6 * DAY)
    with world.settling(ASKED + 6 * DAY) as draft:
        lapsing.returned(draft, world.now(world.ana))
    assert the_line(world).state == "withdrawn"
    world.tick(ASKED + 30 * DAY, world.ana)
    assert world.now(world.ana).state is E.ACTIVE
    assert world.sent()[-1] == ("Ana", "still-in")


def evidence(world, draft):
    membership.evidence(draft, world.ana.id, "good, says Priya")


def wrote(world, draft):
    lapsing.heard(draft, draft.person(world.ana.person))


def objected(world, draft):
    matters.decide(draft, the_line(world), "no", world.kendall, "exams")


@pytest.mark.parametrize("news", [evidence, wrote, objected])
def test_news_starts_all_of_it_anew(world, news):
    asked(world)
    digest(world, ASKED + 6 * DAY)
    at = ASKED + 6.1 * DAY
    with world.settling(at, world.kendall if news is objected else None) as draft:
        news(world, draft)
    assert the_line(world).state in ("withdrawn", "decided")
    assert due(world) == at + 21 * DAY
    world.tick(SEEN + 28 * DAY, world.ana)
    assert world.now(world.ana).state is E.ACTIVE
    world.tick(due(world), world.ana)
    assert [kind for who, kind in world.sent() if who == "Ana"] == ["still-in", "still-in"]


def test_quiet_is_no_sign(world):
    """A mentor's "nothing heard" clears nobody (SPEC 11.12); other words do."""
    assert lapsing.last_sign(world.ana) == SEEN


def test_a_question_that_waits_is_dropped_when_there_is_news(world):
    friday = moment("2027-03-26T22:00Z")
    world.put(replace(world.ana, evidence_at=friday - 21 * DAY, since=SEEN))
    world.tick(friday, world.ana)
    assert world.sent() == []
    with world.settling(friday + DAY) as draft:
        evidence(world, draft)
    with world.settling(friday + 3 * DAY):
        pass
    assert (world.sent(), dict(world.state.notices)) == ([], {})


@pytest.mark.parametrize(
    "step",
    [
        lambda draft, e: pauses.pause(draft, e, None),
        membership.leave,
        lambda draft, e: claims.claim(draft, e.id, draft.person(e.person), "it runs"),
        lambda draft, e: joining.move(draft, e, "talk"),
    ],
)
def test_whoever_moves_on_is_in_question_no_more(world, step):
    asked(world)
    with world.settling(ASKED + DAY, world.now(world.state.people[world.ana.person])) as draft:
        step(draft, world.now(world.ana))
    assert the_line(world).state == "withdrawn"
    assert lapsing.due(world.state, world.now(world.ana)) is None


# where clocks stand still ---------------------------------------------------------------------


def test_no_clock_while_all_mentors_are_away(world):
    for mentor in (world.priya, world.sam):
        away = replace(world.assignment(mentor), state=AssignmentState.AWAY)
        world.put(away)
    assert due(world) is None
    back = SEEN + 30 * DAY
    world.put(replace(world.assignment(world.sam), state=AssignmentState.ON_DUTY, since=back))
    assert due(world) == back + 21 * DAY


def test_a_mentors_return_sets_the_clocks_of_the_cohort(world):
    with world.at(ASKED) as draft:
        draft.turn(world.assignment(world.sam), "away", "holiday")
    fact = world.facts[-1]
    timers = attention.timers(world.state, [fact], ASKED)
    assert ("enrollment", world.ana.id) in [(t.kind, t.subject) for t in timers]


def test_no_clock_while_mail_comes_back(world):
    asked(world)
    digest(world, ASKED + DAY)
    person = world.state.people[world.ana.person]
    world.put(replace(person, state=AddressState.BOUNCING, bounces=2))
    assert due(world) is None
    with world.settling(ASKED + 40 * DAY) as draft:
        bouncing.heard_from(draft, draft.person(person.id))
    assert due(world) == ASKED + 61 * DAY


def test_the_time_for_which_mail_was_frozen_does_not_count(world):
    asked(world)
    digest(world, ASKED + 6 * DAY)
    held = (ASKED + 3 * DAY, ASKED + 13 * DAY)
    world.state = replace(world.state, frozen=(held,))
    assert due(world) == SEEN + 38 * DAY
    world.state = replace(world.state, is_frozen=True)
    assert due(world) == SEEN + 38 * DAY
    world.state = replace(world.state, frozen=((held[0], ASKED + 30 * DAY),))
    assert due(world) == SEEN + 55 * DAY


def test_mail_frozen_before_the_clock_began_moves_nothing(world):
    world.state = replace(world.state, frozen=((SEEN - 9 * DAY, SEEN - DAY),))
    assert due(world) == ASKED


def test_nobody_taken_over_from_a_roster_is_asked_before_they_are_told(world):
    person = world.state.people[world.ana.person]
    world.put(mark(replace(person, state=AddressState.MUTED), "taken over", SEEN))
    assert due(world) is None


def test_a_place_of_somebody_who_wants_no_mail_is_for_people_to_decide(world):
    person = world.state.people[world.ana.person]
    world.put(replace(person, state=AddressState.MUTED))
    world.tick(due(world), world.ana)
    line = the_line(world)
    assert line.text.endswith("wants no mail from us: free the place?")
    digest(world, ASKED + DAY)
    assert due(world) is None
    with world.settling(ASKED + 2 * DAY, world.kendall) as draft:
        said = matters.decide(draft, line, "ok", world.kendall)
    assert said == "Ana's place in deploy is free for the next in line."
    assert world.now(world.ana).state is E.LAPSED


def test_an_organizers_ok_lets_it_lapse_on_its_day(world):
    line = asked(world)
    with world.settling(ASKED + 2 * DAY, world.kendall) as draft:
        said = matters.decide(draft, line, "ok", world.kendall)
    assert "unless Ana answers before" in said
    assert due(world) == SEEN + 28 * DAY
    world.tick(due(world), world.ana)
    assert world.now(world.ana).state is E.LAPSED


def test_a_line_that_is_put_off_waits(world):
    line = asked(world)
    digest(world, ASKED + 6 * DAY)
    with world.settling(ASKED + 6 * DAY, world.kendall) as draft:
        matters.snooze(draft, line, ASKED + 20 * DAY)
    assert due(world) == ASKED + 20 * DAY


# coming back ----------------------------------------------------------------------------------


@pytest.mark.shows("9.13")
@pytest.mark.parametrize(("days", "first"), [(1, True), (90, True), (91, False)])
def test_back_within_ninety_days_is_first_in_line(world, days, first):
    at = lapsed(world).since + days * DAY
    world.waiting("Bo", "deploy", SEEN)
    person = world.state.people[world.ana.person]
    with world.at(at, person) as draft:
        joining.apply(draft, person, "deploy")
    waits = world.state.enrollment_in("deploy", person.id)
    assert (waits.state, waits.front) == (E.WAITLISTED, first)
    assert marked(waits, lapsing.ASKED) is None
