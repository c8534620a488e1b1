"""From an application to a seat: DOMAIN 2a rows 1-13, row by row."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mailflow.program import attention, cards, joining, membership, offers
from mailflow.program.decision import Refusal
from mailflow.program.model import AddressState, EnrollmentState, marked
from mailflow.program.settings import Clocks
from mailflow.writing import phrases
from tests.program.build import DEPLOY, START, TALK, World, moment, weeks

E = EnrollmentState
NOW = moment("2027-03-09T10:00Z")  # a Tuesday


def small(seats: int = 2, **changes) -> World:
    """A cohort of a few seats with two mentors on duty."""
    world = World(tracks=(replace(DEPLOY, mentees=seats), TALK), **changes)
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya", world.deploy)
    world.sam = world.mentor("Sam", world.deploy)
    return world


def apply(world: World, name: str, when=NOW, track: str = "deploy", **changes):
    person = world.person(name, **changes)
    with world.settling(when, person) as draft:
        refusal = joining.apply(draft, person, track)
    assert refusal is None
    return world.state.enrollment_in(track, person.id)


def offered(world: World):
    """Bo has the offer of the last seat; its mail was delivered."""
    ana = world.mentee("Ana", world.deploy, world.priya)
    bo = world.waiting("Bo", "deploy")
    with world.settling(NOW, world.state.people[ana.person]) as draft:
        membership.leave(draft, ana)
    with world.at(NOW) as draft:
        attention.delivered(draft, "offer", bo.id)
    return world.now(bo)


# applying -------------------------------------------------------------------------------------


@pytest.mark.shows("2a.4", "2a.5")
def test_a_free_seat_is_given_at_once():
    world = small()
    ana = apply(world, "Ana")
    assert (ana.state, ana.cohort, ana.placed_at) == (E.PLACED, world.deploy.id, NOW)
    assert world.events(ana) == ["join", "place"]
    assert world.sent() == [("Ana", "welcome"), ("Priya", "new-mentee"), ("Sam", "new-mentee")]
    assert ana.reason == world.content(world.now(world.state.people[ana.person]), "welcome").why


@pytest.mark.shows("2a.5", "M06", "M10", "5.3")
def test_the_welcome_answers_the_mentee_and_mentors_get_mail_of_their_own():
    world = small()
    apply(world, "Ana")
    assert [m.reply for m in world.mails] == [True, False, False]


def test_of_two_who_are_called_alike_the_later_one_is_named_in_full():
    world = small()
    world.mentee("Tuan Nguyen", world.deploy, world.sam)
    apply(world, "Tuan Costa")
    told = world.content(world.priya, "new-mentee")
    assert told.others == ("Tuan Nguyen",)
    assert phrases.told_apart(("Tuan Costa",), told.others) == ["Tuan Costa"]
    assert phrases.told_apart(("Tuan Costa",)) == ["Tuan"]
    long = ("María Fernanda Gutiérrez Castellanos", "María Lima")
    assert phrases.told_apart(long) == ["María C.", "María Lima"]


@pytest.mark.shows("2a.7", "M04", "9.11")
def test_a_full_cohort_means_the_line_with_a_position_and_other_rooms():
    world = small(seats=1)
    talk = world.cohort("talk")
    world.mentor("Lee", talk)
    world.mentor("Kim", talk)
    apply(world, "Ana")
    bo, cy = apply(world, "Bo"), apply(world, "Cy")
    assert (bo.state, cy.state) == (E.WAITLISTED, E.WAITLISTED)
    told = world.content(world.state.people[cy.person], "waitlisted")
    assert (told.position, told.needs_mentors) == (2, False)
    assert [card.name for card in told.elsewhere] == ["talk"]


@pytest.mark.parametrize("mentors", [0, 1])
def test_fewer_than_two_mentors_place_nobody(mentors):
    world = World()
    deploy = world.cohort("deploy")
    for name in ("Priya", "Sam")[:mentors]:
        world.mentor(name, deploy)
    ana = apply(world, "Ana")
    assert ana.state is E.WAITLISTED
    assert world.content(world.state.people[ana.person], "waitlisted").needs_mentors


def test_nobody_overtakes_the_line():
    world = small()
    world.waiting("Bo", "deploy")
    ana = apply(world, "Ana")
    bo = next(e for e in world.state.enrollments.values() if e.id != ana.id)
    assert (bo.state, ana.state) == (E.OFFERED, E.OFFERED), "two seats: both are asked, Bo first"
    assert [kind for who, kind in world.sent() if who == "Bo"] == ["offer"]


def test_who_would_rather_wait_keeps_nobody_from_a_free_seat():
    world = small(seats=1)
    bo = offered(world)
    with world.settling(NOW, world.state.people[bo.person]) as draft:
        offers.later(draft, bo)
    assert apply(world, "Cy").state is E.PLACED


def test_asking_twice_changes_nothing():
    world = small()
    ana = apply(world, "Ana")
    person = world.state.people[ana.person]
    with world.settling(NOW, person) as draft:
        joining.apply(draft, person, "deploy")
    assert len(world.state.enrollments) == 1
    assert world.said == ["You already asked for deploy: you are in deploy."]


def test_two_tracks_at_once_but_no_third():
    third = replace(TALK, name="coa")
    world = World(tracks=(DEPLOY, TALK, third))
    ana = world.person("Ana")
    for track in ("deploy", "talk"):
        with world.settling(NOW, ana) as draft:
            assert joining.apply(draft, ana, track) is None
    with world.at(NOW, ana) as draft:
        refusal = joining.apply(draft, ana, "coa")
    assert isinstance(refusal, Refusal)
    assert "deploy and talk" in refusal.text
    assert "move coa" in refusal.text
    assert world.state.enrollment_in("coa", ana.id) is None


def test_the_yes_to_three_requests_keeps_two():
    third = replace(TALK, name="coa")
    world = World(tracks=(DEPLOY, TALK, third))
    ana = world.person("Ana", state=AddressState.UNPROVEN)
    tracks = ("deploy", "talk", "coa")
    with world.at(NOW, ana) as draft:
        for track in tracks:
            joining.request(draft, ana, track)
    with world.settling(NOW, ana) as draft:
        for track in tracks:
            assert joining.apply(draft, ana, track) is None
    assert [e.track for e in world.state.open_enrollments(ana.id)] == ["deploy", "talk"]
    assert world.state.enrollment_in("coa", ana.id) is None
    assert any("as many as one person" in words for words in world.said)


@pytest.mark.shows("2a.3")
def test_a_request_is_purged_without_a_mail_when_nobody_says_yes():
    world = small()
    ana = world.person("Ana", state=AddressState.UNPROVEN)
    with world.at(NOW, ana) as draft:
        joining.request(draft, ana, "deploy")
        joining.request(draft, ana, "deploy")
    (request,) = world.state.enrollments.values()
    due = attention.enrollment_due(world.state, request)
    assert due == NOW + world.state.settings.clocks.confirm
    world.tick(due, request)
    assert not world.state.enrollments
    assert world.mails == []


def test_the_line_counts_from_the_yes_not_from_the_request():
    world = small(seats=1)
    apply(world, "Zoe")
    ana = world.person("Ana", state=AddressState.UNPROVEN)
    with world.at(NOW - weeks(1), ana) as draft:
        joining.request(draft, ana, "deploy")
    bo = apply(world, "Bo", NOW - weeks(1))
    with world.settling(NOW, ana) as draft:
        joining.apply(draft, ana, "deploy")
    assert [e.person for e in world.state.queue("deploy")] == [bo.person, ana.id]


def test_whoever_lapsed_comes_back_to_the_front_for_90_days():
    world = small(seats=1)
    for name, ago, front in (("Ana", weeks(12), True), ("Bo", weeks(13), False)):
        person = world.person(name)
        world.mentee(person, world.deploy, state=E.LAPSED, since=NOW - ago)
        with world.at(NOW, person) as draft:
            joining.apply(draft, person, "deploy")
        again = world.state.enrollment_in("deploy", person.id)
        assert again.front is front


# an organizer decides ---------------------------------------------------------------------------


@pytest.mark.shows("2a.6")
def test_in_approve_mode_an_organizer_is_asked_and_nothing_else_happens():
    world = small(placement="approve")
    ana = apply(world, "Ana")
    assert ana.state is E.APPLIED
    (matter,) = world.state.matters.values()
    assert (matter.kind, matter.ok) == ("place", "place ana@lab.test deploy")
    assert world.sent() == [("Kendall", "decision"), ("Emily", "decision")]
    assert attention.enrollment_due(world.state, ana) is None, "never approved by a clock"


def test_approved_without_a_seat_waits_and_its_seat_needs_an_ok_again():
    world = small(seats=1, placement="approve")
    taken = world.mentee("Zoe", world.deploy, world.priya)
    ana = apply(world, "Ana")
    with world.settling(NOW) as draft:
        said = joining.place_by_organizer(draft, ana.id, world.kendall)
    assert said == "No seat in deploy is free: Ana waits in line."
    zoe = world.state.people[taken.person]
    with world.settling(NOW, zoe) as draft:
        membership.leave(draft, taken)
    assert world.now(ana).state is E.WAITLISTED
    assert [m.text for m in world.state.matters.values()][-1] == (
        "A seat in deploy is free; Ana is first in line"
    )


def test_placed_by_name_the_open_question_is_withdrawn():
    world = small(placement="approve")
    ana = apply(world, "Ana")
    with world.settling(NOW) as draft:
        joining.place_by_organizer(draft, ana.id, world.kendall)
    assert [m.state for m in world.state.matters.values()] == ["withdrawn"]
    assert world.now(ana).state is E.PLACED


@pytest.mark.shows("2a.8", "M07")
def test_a_no_is_told_with_its_reason_and_what_has_room():
    world = small(placement="approve")
    ana = apply(world, "Ana")
    with world.settling(NOW, world.kendall) as draft:
        joining.decline(draft, ana.id, world.kendall, "we keep it for students")
    told = world.content(world.state.people[ana.person], "declined")
    assert (told.reason, told.as_mentor) == ("we keep it for students", False)
    assert world.now(ana).state is E.DECLINED


# offers -----------------------------------------------------------------------------------------


@pytest.mark.shows("2a.9", "M03", "5.11")
def test_a_freed_seat_is_offered_to_the_head_of_the_line_and_held_from_delivery_on():
    world = small(seats=1)
    ana = world.mentee("Ana", world.deploy, world.priya)
    bo, cy = world.waiting("Bo", "deploy"), world.waiting("Cy", "deploy", START + weeks(1))
    with world.settling(NOW, world.state.people[ana.person]) as draft:
        membership.leave(draft, ana)
    assert (world.now(bo).state, world.now(cy).state) == (E.OFFERED, E.WAITLISTED)
    assert attention.enrollment_due(world.state, world.now(bo)) is None, "not delivered yet"
    later = NOW + weeks(1)
    with world.at(later) as draft:
        attention.delivered(draft, "offer", bo.id)
    held = world.now(bo)
    assert held.hold_until == later + world.state.settings.clocks.offer
    assert (
        attention.enrollment_due(world.state, held)
        == later + world.state.settings.clocks.offer_nudge
    )


@pytest.mark.shows("9.17")
def test_an_offer_shows_no_addresses_of_mentors():
    world = small(seats=1)
    bo = offered(world)
    told = world.content(world.state.people[bo.person], "offer")
    assert [m.address for m in told.mentors] == ["", ""]


@pytest.mark.shows("2a.11")
def test_yes_takes_the_seat():
    world = small(seats=1)
    bo = offered(world)
    with world.settling(NOW, world.state.people[bo.person]) as draft:
        offers.accept(draft, bo)
    placed = world.now(bo)
    assert (placed.state, placed.hold_until, placed.cohort) == (E.PLACED, None, world.deploy.id)
    assert placed.lead in (world.priya.id, world.sam.id)


@pytest.mark.shows("2a.13", "M08", "5.11")
def test_the_nudge_is_one_mail_and_the_end_needs_it_delivered():
    world = small(seats=1)
    bo = offered(world)
    cy = world.waiting("Cy", "deploy")
    nudge = attention.enrollment_due(world.state, bo)
    world.tick(nudge, bo)
    assert world.content(world.state.people[bo.person], "offer").nudge
    assert attention.enrollment_due(world.state, world.now(bo)) is None, "a warning on its way"
    with world.at(nudge + weeks(2)) as draft:  # the relay was down for two weeks
        attention.delivered(draft, "offer", bo.id)
    end = attention.enrollment_due(world.state, world.now(bo))
    assert end > nudge + weeks(2), "whoever is warned late has a day to answer"
    world.tick(end, bo)
    assert world.now(bo).state is E.EXPIRED
    assert world.now(cy).state is E.OFFERED
    assert ("Bo", "expired") in world.sent()


@pytest.mark.parametrize(
    ("clocks", "reminded", "ends"),
    [
        (Clocks(), 48, 120),
        (Clocks(offer=timedelta(days=3)), 48, 72),
        (Clocks(offer=timedelta(days=2)), 24, 48),
        (Clocks(offer=timedelta(days=1)), 12, 24),
        (Clocks(offer_nudge=timedelta(days=9)), 60, 120),
    ],
)
def test_an_offer_is_reminded_of_within_its_time_and_holds_no_longer(clocks, reminded, ends):
    world = small(seats=1, clocks=clocks)
    bo = offered(world)
    nudge = attention.enrollment_due(world.state, bo)
    assert nudge == NOW + timedelta(hours=reminded)
    world.tick(nudge, bo)
    with world.at(nudge) as draft:
        attention.delivered(draft, "offer", bo.id)
    assert attention.enrollment_due(world.state, world.now(bo)) == NOW + timedelta(hours=ends)


def test_a_late_nudge_names_a_day_that_is_to_come():
    world = small(seats=1)
    bo = offered(world)
    late = bo.hold_until + timedelta(days=8)  # on a Monday
    world.tick(late, bo)
    until = world.content(world.state.people[bo.person], "offer").until
    assert until == (late + timedelta(days=1)).date()


@pytest.mark.shows("2a.12")
@pytest.mark.parametrize("alone", [True, False])
def test_later_is_the_end_of_the_line_and_no_new_offer_at_once(alone):
    world = small(seats=1)
    bo = offered(world)
    if not alone:
        cy = world.waiting("Cy", "deploy")
    with world.settling(NOW, world.state.people[bo.person]) as draft:
        offers.later(draft, bo)
    waits = world.now(bo)
    assert (waits.state, waits.applied_at) == (E.WAITLISTED, NOW)
    assert [kind for who, kind in world.sent() if who == "Bo"] == ["offer", "waitlisted"]
    if not alone:
        assert world.now(cy).state is E.OFFERED


def test_after_later_asking_again_brings_the_offer():
    world = small(seats=1)
    bo = offered(world)
    person = world.state.people[bo.person]
    with world.settling(NOW, person) as draft:
        offers.later(draft, bo)
    assert world.content(person, "waitlisted").later
    with world.settling(NOW + weeks(1), person) as draft:
        joining.apply(draft, person, "deploy")
    assert world.now(bo).state is E.OFFERED


def test_after_later_the_monthly_question_brings_the_offer():
    world = small(seats=1)
    bo = offered(world)
    person = world.state.people[bo.person]
    with world.settling(NOW, person) as draft:
        offers.later(draft, bo)
    asked = attention.enrollment_due(world.state, world.now(bo))
    assert asked == NOW + world.state.settings.clocks.still_waiting
    world.tick(asked, bo)
    with world.settling(asked, person) as draft:
        offers.still_wanted(draft, world.now(bo), now=False)
    assert world.now(bo).state is E.WAITLISTED, "later again"
    with world.settling(asked, person) as draft:
        offers.still_wanted(draft, world.now(bo))
    assert world.now(bo).state is E.OFFERED


def test_no_offer_goes_where_nobody_reads_it():
    world = small(seats=1)
    for name, state in (("Bo", AddressState.BOUNCING), ("Cy", AddressState.MUTED)):
        waits = world.waiting(name, "deploy")
        world.put(replace(world.state.people[waits.person], state=state))
    dee = world.waiting("Dee", "deploy", START + weeks(1))
    with world.settling(NOW) as draft:
        offers.backfill(draft, "deploy")
    assert world.sent() == [("Dee", "offer")]
    assert world.now(dee).state is E.OFFERED


def test_a_seat_is_not_held_for_ever_for_whoever_stopped_our_mail():
    world = small(seats=1)
    bo = offered(world)
    world.put(replace(world.state.people[bo.person], state=AddressState.MUTED))
    for _ in range(2):
        world.tick(attention.enrollment_due(world.state, world.now(bo)), bo)
    assert world.now(bo).state is E.EXPIRED
    assert [kind for who, kind in world.sent() if who == "Bo"] == ["offer"]


def test_without_a_mentor_on_duty_a_yes_waits_first_in_line():
    world = small(seats=1)
    bo = offered(world)
    cy = world.waiting("Cy", "deploy", START - weeks(1))
    for mentor in (world.priya, world.sam):
        world.put(replace(world.assignment(mentor), capacity=0, cohort=None, track="talk"))
    with world.settling(NOW, world.state.people[bo.person]) as draft:
        offers.accept(draft, bo)
    assert [e.id for e in world.state.queue("deploy")] == [bo.id, cy.id]


# waiting ---------------------------------------------------------------------------------------


@pytest.mark.shows("2a.10", "M05", "5.18")
def test_asked_monthly_and_over_after_two_letters_without_an_answer():
    world = small(seats=1)
    apply(world, "Zoe")
    since = moment("2027-03-15T10:00Z")  # no letter falls on a weekend
    bo = world.waiting("Bo", "deploy", since)
    clocks = world.state.settings.clocks
    for month in (1, 2):
        due = attention.enrollment_due(world.state, world.now(bo))
        assert due == since + month * clocks.still_waiting
        world.tick(due, bo)
        with world.at(due) as draft:
            attention.delivered(draft, "still-waiting", bo.id)
    end = attention.enrollment_due(world.state, world.now(bo))
    assert end == due + clocks.still_waiting_answer
    world.tick(end, bo)
    assert world.now(bo).state is E.EXPIRED
    assert [kind for who, kind in world.sent() if who == "Bo"] == ["still-waiting"] * 2 + [
        "expired"
    ]


def test_a_yes_starts_the_months_anew():
    world = small(seats=1)
    apply(world, "Zoe")
    bo = world.waiting("Bo", "deploy", NOW)
    due = attention.enrollment_due(world.state, bo)
    world.tick(due, bo)
    with world.at(due) as draft:
        attention.delivered(draft, "still-waiting", bo.id)
    with world.settling(due, world.state.people[bo.person]) as draft:
        offers.still_wanted(draft, world.now(bo))
    kept = world.now(bo)
    assert not marked(kept, "asked")
    assert (
        attention.enrollment_due(world.state, kept)
        == due + world.state.settings.clocks.still_waiting
    )
    assert world.said[-1].endswith("number 1.")


@pytest.mark.shows("2c.bounce")
def test_no_clock_runs_against_an_address_that_bounces():
    world = small(seats=1)
    bo = offered(world)
    world.put(replace(world.state.people[bo.person], state=AddressState.BOUNCING))
    assert attention.enrollment_due(world.state, bo) is None


# moving ----------------------------------------------------------------------------------------


@pytest.mark.shows("2a.27")
def test_a_move_is_one_mail_that_names_the_place_left():
    world = small()
    talk = world.cohort("talk")
    world.mentor("Lee", talk)
    world.mentor("Kim", talk)
    ana = world.mentee("Ana", world.deploy, world.priya)
    person = world.state.people[ana.person]
    with world.settling(NOW, person) as draft:
        joining.move(draft, ana, "talk")
    assert world.now(ana).state is E.TRANSFERRED
    assert [kind for who, kind in world.sent() if who == "Ana"] == ["welcome"]
    assert world.content(person, "welcome").moved_from == "deploy"
    assert world.state.enrollment_in("talk", person.id).state is E.PLACED


def test_a_move_that_has_to_wait_is_told_in_the_answer_alone():
    world = small()
    ana = world.mentee("Ana", world.deploy, world.priya)
    person = world.state.people[ana.person]
    with world.settling(NOW, person) as draft:
        joining.move(draft, ana, "talk")
    assert world.sent() == []
    (said,) = world.said
    assert said.startswith("You are out of deploy, and number 1 in line for talk: no mentors yet.")


def test_a_move_gives_the_seat_on():
    world = small(seats=1)
    ana = world.mentee("Ana", world.deploy, world.priya)
    bo = world.waiting("Bo", "deploy")
    with world.settling(NOW, world.state.people[ana.person]) as draft:
        joining.move(draft, ana, "talk")
    assert world.now(bo).state is E.OFFERED


def test_what_has_room_is_nothing_that_the_reader_has_or_has_had():
    world = small(seats=1)
    world.cohort("talk")
    bo = world.waiting("Bo", "deploy")
    assert [c.name for c in cards.elsewhere(world.state, "deploy", bo.person)] == ["talk"]
    for state in (EnrollmentState.UNCONFIRMED, EnrollmentState.PLACED, EnrollmentState.COMPLETED):
        world.put(replace(bo, id=900, track="talk", state=state))
        assert cards.elsewhere(world.state, "deploy", bo.person) == ()
    world.put(replace(bo, id=900, track="talk", state=EnrollmentState.WITHDRAWN))
    assert [c.name for c in cards.elsewhere(world.state, "deploy", bo.person)] == ["talk"]
