"""Goals: claimed by one, confirmed by another (DOMAIN 2a rows 23-25, SPEC 11.14)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mailflow.program import attention, claims
from mailflow.program.model import AssignmentState, EnrollmentState, mark, marked
from tests.program.build import DEPLOY, START, TALK, World, moment

E = EnrollmentState
NOW = moment("2027-03-09T10:00Z")  # a Tuesday
DAY = timedelta(days=1)


@pytest.fixture
def world() -> World:
    world = World(tracks=(replace(DEPLOY, mentees=1), TALK))
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya", world.deploy)
    world.sam = world.mentor("Sam", world.deploy)
    world.lee = world.mentor("Lee", world.deploy)
    world.ana = world.mentee("Ana", world.deploy, world.priya)
    world.mentee_person = world.state.people[world.ana.person]
    return world


def claim(world, by=None, words="https://paste.test/1", when=NOW) -> bool:
    by = by or world.mentee_person
    with world.settling(when, by) as draft:
        return claims.claim(draft, world.ana.id, by, words)


def asked(world) -> list[str]:
    return [who for who, kind in world.sent() if kind == "claim"]


@pytest.mark.shows("2a.23", "M19")
@pytest.mark.parametrize(
    ("claimant", "readers"),
    [("Ana", ["Priya"]), ("Priya", ["Sam", "Lee"]), ("Sam", ["Priya"])],
)
def test_who_is_asked_at_once(world, claimant, readers):
    by = world.state.person_at(f"{claimant.lower()}@lab.test")
    assert claim(world, by)
    assert asked(world) == readers
    assert (world.now(world.ana).state, world.now(world.ana).claimant) == (E.CLAIMED, by.id)


def test_the_mail_shows_goal_evidence_and_who_says_so(world):
    claim(world)
    told = world.content(world.priya, "claim")
    assert (told.goal, told.evidence) == (DEPLOY.goal, "https://paste.test/1")
    assert told.claimed_by == "Ana"


def test_a_cover_is_asked_instead_of_the_lead(world):
    world.put(replace(world.ana, cover=world.sam.id))
    claim(world)
    assert asked(world) == ["Sam"]


@pytest.mark.parametrize(
    ("state", "claimable"),
    [(E.PLACED, True), (E.ACTIVE, True), (E.PAUSED, True), (E.CLAIMED, False),
     (E.WAITLISTED, False), (E.COMPLETED, False), (E.WITHDRAWN, False)],
)  # fmt: skip
def test_when_a_goal_can_be_claimed(world, state, claimable):
    world.put(replace(world.ana, state=state))
    assert claim(world) is claimable
    assert (world.now(world.ana).state is E.CLAIMED) is (claimable or state is E.CLAIMED)


def test_a_claim_ends_stuck_and_counts_as_contact(world):
    world.put(replace(world.ana, stuck_at=START))
    claim(world)
    assert (world.now(world.ana).stuck_at, world.now(world.ana).evidence_at) == (None, NOW)


@pytest.mark.shows("9.14")
@pytest.mark.parametrize(
    ("claimant", "by", "may"),
    [
        ("ana", "priya", True),
        ("ana", "sam", True),
        ("ana", "kendall", True),
        ("ana", "ana", False),
        ("ana", "kim", False),  # mentors another cohort
        ("ana", "bo", False),  # a mentee of the same cohort
        ("priya", "priya", False),
        ("priya", "ana", False),
        ("priya", "sam", True),
        ("kendall", "kendall", False),
    ],
)
def test_nobody_confirms_their_own_word(world, claimant, by, may):
    world.mentor("Kim", world.cohort("talk"))
    world.mentee("Bo", world.deploy, world.priya)
    first, second = (world.state.person_at(f"{name}@lab.test") for name in (claimant, by))
    claim(world, first)
    with world.settling(NOW, second) as draft:
        claims.confirm(draft, world.ana.id, second)
    assert (world.now(world.ana).state is E.COMPLETED) is may
    assert bool(world.state.badges) is may


def test_an_organizer_does_not_confirm_her_own_goal_either(world):
    own = world.mentee(world.kendall, world.deploy, world.sam)
    with world.settling(NOW, world.priya) as draft:
        claims.claim(draft, own.id, world.priya, "")
    for by, state in ((world.kendall, E.CLAIMED), (world.emily, E.COMPLETED)):
        with world.settling(NOW, by) as draft:
            claims.confirm(draft, own.id, by)
        assert world.now(own).state is state


@pytest.mark.shows("2a.24", "2c.badge", "M20", "M22", "5.13", "5.14")
def test_the_badge_comes_at_once_and_the_seat_goes_on(world):
    bo = world.waiting("Bo", "deploy")
    claim(world)
    with world.settling(NOW, world.priya) as draft:
        said = claims.confirm(draft, world.ana.id, world.priya)
    assert said == "Ana's goal is confirmed, and the badge is on its way."
    told = world.content(world.mentee_person, "badge")
    assert (told.goal, told.confirmed_by, [t.name for t in told.tracks]) == (
        DEPLOY.goal,
        "Priya",
        ["talk"],
    )
    (badge,) = world.state.badges.values()
    assert (badge.person, badge.state, badge.urn) == (world.mentee_person.id, "issued", told.urn)
    assert world.now(bo).state is E.OFFERED


def test_a_goal_is_confirmed_once(world):
    claim(world)
    for by in (world.priya, world.sam):
        with world.settling(NOW, by) as draft:
            said = claims.confirm(draft, world.ana.id, by)
    assert said == "That goal is not waiting for a confirmation; nothing changed."
    assert len(world.state.badges) == 1


@pytest.mark.shows("2a.25", "M24")
def test_not_yet_is_told_in_the_mentors_words(world):
    claim(world)
    with world.settling(NOW, world.priya) as draft:
        claims.not_yet(draft, world.ana.id, world.priya, "the router is missing")
    assert world.now(world.ana).state is E.ACTIVE
    told = world.content(world.mentee_person, "not-yet")
    assert (told.by, told.reason) == ("Priya", "the router is missing")


def test_the_claimant_cannot_say_not_yet(world):
    claim(world)
    with world.settling(NOW, world.mentee_person) as draft:
        claims.not_yet(draft, world.ana.id, world.mentee_person, "hm")
    assert world.now(world.ana).state is E.CLAIMED


def escalate(world) -> None:
    """Both clocks of a claim strike."""
    clocks = world.state.settings.clocks
    since = world.now(world.ana).since
    for wait in (clocks.claim_others, clocks.claim_organizers):
        due = attention.enrollment_due(world.state, world.now(world.ana))
        assert due == since + wait
        world.tick(due, world.ana)
    assert attention.enrollment_due(world.state, world.now(world.ana)) is None


@pytest.mark.shows("2a.23")
def test_after_four_days_the_others_after_seven_the_organizers(world):
    claim(world)
    escalate(world)
    assert asked(world) == ["Priya", "Sam", "Lee"]
    (matter,) = world.state.matters.values()
    assert (matter.kind, matter.ok) == ("claim", "confirm ana@lab.test deploy")
    assert ("Kendall", "decision") in world.sent()


def test_where_nobody_else_is_on_duty_organizers_are_asked_at_once(world):
    for mentor in (world.sam, world.lee):
        world.put(replace(world.assignment(mentor), state=AssignmentState.AWAY))
    claim(world, world.priya)
    assert asked(world) == []
    (matter,) = world.state.matters.values()
    assert matter.text.startswith("Priya says that Ana reached deploy: ")
    assert attention.enrollment_due(world.state, world.now(world.ana)) is None


def test_a_second_claim_is_escalated_like_the_first(world):
    claim(world)
    escalate(world)
    with world.settling(NOW + 8 * DAY, world.priya) as draft:
        claims.not_yet(draft, world.ana.id, world.priya, "the router is missing")
    assert [m.state for m in world.state.matters.values()] == ["withdrawn"]
    claim(world, when=NOW + 20 * DAY)
    escalate(world)
    assert [m.state for m in world.state.matters.values()] == ["withdrawn", "open"]


def released(world) -> None:
    """Ana's pause was so long that her seat was given on."""
    paused = replace(world.ana, state=E.PAUSED)
    world.put(mark(paused, "seat released", START))
    world.mentee("Bo", world.deploy, world.priya)


def test_a_goal_reached_in_a_long_pause_takes_no_seat(world):
    released(world)
    claim(world)
    assert world.now(world.ana).state is E.CLAIMED
    assert not world.now(world.ana).takes_seat
    with world.settling(NOW, world.sam) as draft:
        claims.confirm(draft, world.ana.id, world.sam)
    assert world.now(world.ana).state is E.COMPLETED


def test_not_yet_after_a_long_pause_is_the_head_of_the_line(world):
    released(world)
    claim(world)
    with world.settling(NOW, world.sam) as draft:
        claims.not_yet(draft, world.ana.id, world.sam, "not reachable")
    waits = world.now(world.ana)
    assert (waits.state, waits.front) == (E.WAITLISTED, True)
    assert not marked(waits, "seat released")
    assert "not-yet" in [kind for who, kind in world.sent() if who == "Ana"]


@pytest.mark.shows("M23")
def test_two_questions_come_two_days_later_once(world):
    claim(world)
    with world.settling(NOW, world.priya) as draft:
        claims.confirm(draft, world.ana.id, world.priya)
    due = attention.enrollment_due(world.state, world.now(world.ana))
    assert due == NOW + 2 * DAY
    world.tick(due, world.ana)
    assert ("Ana", "feedback") in world.sent()
    assert attention.enrollment_due(world.state, world.now(world.ana)) is None


def test_less_mail_means_no_two_questions(world):
    world.put(replace(world.mentee_person, less=True))
    claim(world)
    with world.settling(NOW, world.priya) as draft:
        claims.confirm(draft, world.ana.id, world.priya)
    world.tick(NOW + 2 * DAY, world.ana)
    assert ("Ana", "feedback") not in world.sent()


@pytest.mark.shows("M21", "5.13")
def test_the_cohort_hears_of_it_in_one_mail_those_only_who_are_in_it(world):
    claim(world)
    with world.settling(NOW, world.priya) as draft:
        claims.confirm(draft, world.ana.id, world.priya)
    bo = world.mentee("Bo", world.deploy, world.sam)
    gone = world.mentee("Cy", world.deploy, world.sam, state=E.WITHDRAWN)
    done = world.mentee("Dee", world.deploy, world.sam, state=E.COMPLETED)
    with world.settling(NOW) as draft:
        for reader in (world.sam.id, bo.person, gone.person):
            for about in (world.ana.id, done.id):
                draft.notice(reader, "completed", about)
    assert sorted(who for who, kind in world.sent() if kind == "completed") == ["Bo", "Sam"]
    assert world.content(world.sam, "completed").mentees == ("Ana", "Dee")
    assert not world.state.notices


def test_a_badge_is_news_on_the_monday_after_the_yes_and_of_all_of_the_week_at_once(world):
    bo = world.mentee("Bo", world.deploy, world.sam, zone="Pacific/Auckland")
    done = [world.ana, world.mentee("Dee", world.deploy, world.sam)]
    for day, member in enumerate(done):
        claim_of = world.now(member)
        with world.settling(NOW, world.state.people[member.person]) as draft:
            claims.claim(draft, claim_of.id, draft.person(member.person), "it runs")
        with world.settling(NOW, world.priya) as draft:
            claims.confirm(draft, member.id, world.priya)
        with world.settling(NOW + day * DAY, world.state.people[member.person]) as draft:
            claims.publish(draft, world.now(member))
        world.put(mark(world.now(member), "feedback", NOW))
    sunday = moment("2027-03-14T12:00Z")
    for member in done:
        assert attention.enrollment_due(world.state, world.now(member)) == sunday
        world.tick(sunday, member)
        assert attention.enrollment_due(world.state, world.now(member)) is None
    assert "completed" not in [kind for _, kind in world.sent()]
    for when in ("2027-03-14T20:00Z", "2027-03-15T09:00Z"):  # Monday at nine in Auckland, in Europe
        with world.settling(when):
            pass
    told = [m for m in world.mails if m.content.kind == "completed"]
    assert sorted(m.to for m in told) == [world.priya.id, world.sam.id, world.lee.id, bo.person]
    assert {m.content.mentees for m in told} == {("Ana", "Dee")}


def test_nobody_hears_of_a_badge_without_a_yes(world):
    claim(world)
    with world.settling(NOW, world.priya) as draft:
        claims.confirm(draft, world.ana.id, world.priya)
    for days in (2, 7, 30):
        world.tick(NOW + days * DAY, world.ana)
    assert "completed" not in [kind for _, kind in world.sent()]
