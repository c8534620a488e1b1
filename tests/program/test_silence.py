"""Mentors of whom nothing is heard: asked after, covered for, and at an organizer's word over."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mailflow.program import absence, attention, check_in, lost_mentor, matters, silence
from mailflow.program.model import (
    COVERED,
    AddressState,
    AssignmentState,
    RoundState,
    mark,
    marked,
    unmark,
)
from tests.program.build import START, World, moment

A, R = AssignmentState, RoundState
DAY = timedelta(days=1)
TUESDAY = moment("2027-03-09T08:00Z")  # 09:00 in Berlin: the first check-in
ZONE = "Europe/Berlin"


@pytest.fixture
def world() -> World:
    """Sam leads Ana and Bo, Priya and Lee lead nobody; everybody in Berlin."""
    world = World(ZONE)
    world.deploy = world.cohort("deploy")
    world.sam = world.mentor("Sam Okoro", world.deploy, ZONE)
    world.priya = world.mentor("Priya", world.deploy, ZONE)
    world.lee = world.mentor("Lee", world.deploy, ZONE)
    world.ana = world.mentee("Ana Souza", world.deploy, world.sam, zone=ZONE)
    world.bo = world.mentee("Bo", world.deploy, world.sam, START + timedelta(hours=1))
    return world


def deliver(world, now, taken):
    """The relay takes what was mailed since."""
    for mail in world.mails[taken:]:
        if mail.content.kind in attention.CLOCKED:
            with world.settling(now + timedelta(minutes=1)) as draft:
                attention.delivered(draft, mail.content.kind, mail.about)


def run(world, until, start=TUESDAY, *, taken=True):
    """Every clock strikes when it is due, and every mail is taken at once."""
    now = start
    until = moment(until) if isinstance(until, str) else until
    while True:
        dues = []
        for kind, table in (
            ("assignment", world.state.assignments),
            ("round", world.state.rounds),
            ("person", world.state.people),
        ):
            for key in table:
                timer = attention.timer(world.state, kind, key, now)
                if timer and timer.due_at:
                    dues.append((max(now, timer.due_at), kind, key))
        if not dues or min(dues)[0] > until:
            return
        now, kind, key = min(dues)
        before = len(world.mails)
        with world.settling(now) as draft:
            attention.attend(draft, kind, key)
        if taken:
            deliver(world, now, before)


def mails(world, kind):
    return [mail for mail in world.mails if mail.content.kind == kind]


def matter(world, kind):
    return next(m for m in world.state.matters.values() if m.kind == kind)


@pytest.mark.shows("2b.7", "M37", "5.10")
def test_two_missed_in_a_row_are_asked_about_by_an_organizer_and_told_in_the_digest(world):
    run(world, "2027-03-22T00:00Z")
    assert not mails(world, "mentor-silent")
    run(world, "2027-03-25T00:00Z")
    (mail,) = mails(world, "mentor-silent")
    assert mail.to == world.sam.id
    assert (mail.content.organizer, mail.content.missed) == ("Kendall", 2)
    assert mail.content.mentees == ("Ana Souza", "Bo")
    assert matter(world, "silent").text == (
        "Sam Okoro (deploy) missed 2 check-ins in a row and is asked whether all is well;"
        " without a word somebody else covers for now"
    )
    assert world.assignment(world.sam).state is A.ON_DUTY


@pytest.mark.shows("2b.8", "M38", "5.10", "9.2")
def test_no_word_after_three_brings_cover_and_the_mentees_hear_of_an_absence(world):
    run(world, "2027-04-02T00:00Z")
    sam = world.assignment(world.sam)
    assert (sam.state, sam.away_until) == (A.AWAY, None)
    assert {world.now(e).cover for e in (world.ana, world.bo)} == {world.priya.id, world.lee.id}
    (mail,) = mails(world, "mentor-covered")
    assert (mail.to, mail.content.covered) == (
        world.sam.id, "Lee looks after Ana. Priya looks after Bo.",
    )  # fmt: skip
    assert {m.content.away for m in mails(world, "covered")} == {"Sam"}
    assert not any(m.content.returned or m.content.for_good for m in mails(world, "covered"))
    assert matter(world, "silent").state == "withdrawn"


def test_nobody_is_covered_for_before_a_digest_told_the_organizers_and_a_day_passed(world):
    run(world, "2027-03-25T00:00Z")
    sam = world.assignment(world.sam)
    asked, told = marked(sam, silence.ASKED), marked(sam, silence.TOLD)
    due = silence.due(world.state, sam)
    assert asked is not None
    assert told is not None
    assert due >= told + world.state.settings.clocks.mentor_answer
    digest = moment("2027-03-29T06:00Z")  # Monday 08:00 in Berlin, a day after its switch
    assert asked < digest
    assert due >= digest + DAY


@pytest.mark.parametrize("state", [AddressState.BOUNCING, AddressState.MUTED])
def test_no_clock_runs_against_whom_no_mail_reaches(world, state):
    run(world, "2027-03-25T00:00Z")
    sam = world.now(world.sam)
    world.put(replace(sam, state=state))
    assert silence.due(world.state, world.assignment(world.sam)) is None


def test_a_question_that_was_never_delivered_counts_for_nothing(world):
    run(world, "2027-03-25T00:00Z")
    sam = unmark(world.assignment(world.sam), silence.TOLD)
    assert silence.due(world.state, sam) is None


def test_one_question_for_all_that_a_mentor_does(world):
    talk = world.cohort("talk")
    world.mentor(world.sam, talk)
    world.mentee("Eve", talk, world.sam)
    run(world, "2027-03-30T00:00Z")  # three mails a week: Monday's is the question
    assert len(mails(world, "mentor-silent")) == 1
    places = [world.assignment(world.sam, cohort) for cohort in (world.deploy, talk)]
    assert all(marked(a, silence.ASKED) and marked(a, silence.TOLD) for a in places)
    with world.at("2027-03-30T10:00Z", world.sam) as draft:
        silence.heard(draft, world.sam)
    assert not [m for m in world.state.matters.values() if m.state == "open"]


def test_a_word_about_anything_ends_the_silence(world):
    run(world, "2027-03-25T00:00Z")
    with world.at("2027-03-25T10:00Z", world.sam) as draft:
        silence.heard(draft, world.sam)
    sam = world.assignment(world.sam)
    assert (sam.missed, silence.due(world.state, sam)) == (0, None)
    assert matter(world, "silent").state == "withdrawn"
    assert world.assignment(world.sam).state is A.ON_DUTY


def test_a_question_that_still_waits_is_not_asked_of_somebody_who_wrote(world):
    run(world, "2027-03-23T08:30Z", taken=False)
    with world.at("2027-03-23T08:30Z") as draft:
        sam = world.assignment(world.sam)
        draft.notice(world.sam.id, "mentor-silent", sam.id)
    assert not mails(world, "mentor-silent")


@pytest.mark.shows("2b.6")
def test_who_answers_a_check_in_is_back_with_all_that_was_theirs(world):
    run(world, "2027-04-02T00:00Z")
    with world.at("2027-04-02T10:00Z", world.sam) as draft:
        lost_mentor.answered(draft, world.sam, world.deploy.id)
    assert world.assignment(world.sam).state is A.ON_DUTY
    assert marked(world.assignment(world.sam), COVERED) is None
    assert world.now(world.ana).cover is None
    assert world.content(world.sam, "back").mentees


def test_who_was_away_by_their_own_word_is_not_taken_back_by_an_answer(world):
    with world.at(TUESDAY, world.sam) as draft:
        absence.announce(draft, world.assignment(world.sam), TUESDAY.date(), None)
        lost_mentor.answered(draft, world.sam, world.deploy.id)
    assert world.assignment(world.sam).state is A.AWAY


def test_an_organizer_may_cover_at_once_or_leave_it(world):
    run(world, "2027-03-25T00:00Z")
    with world.settling("2027-03-25T10:00Z", world.kendall) as draft:
        said = matters.decide(draft, matter(world, "silent"), "ok", world.kendall)
    assert said == "Lee looks after Ana. Priya looks after Bo."
    assert world.assignment(world.sam).state is A.AWAY


def test_an_organizers_no_starts_the_count_anew(world):
    run(world, "2027-03-25T00:00Z")
    with world.settling("2027-03-25T10:00Z", world.kendall) as draft:
        matters.decide(draft, matter(world, "silent"), "no", world.kendall, "she told me")
    sam = world.assignment(world.sam)
    assert (sam.missed, silence.due(world.state, sam)) == (0, None)
    run(world, "2027-04-06T00:00Z", moment("2027-03-25T10:00Z"))
    assert world.assignment(world.sam).state is A.ON_DUTY


@pytest.mark.shows("2b.9", "M39")
def test_after_a_month_only_an_organizers_ok_ends_it_and_mentees_stay_with_their_cover(world):
    run(world, "2027-04-02T00:00Z")
    due = lost_mentor.due(world.state, world.assignment(world.sam))
    assert due - marked(world.assignment(world.sam), COVERED) == timedelta(days=30)
    world.tick(due, world.assignment(world.sam))
    asked = matter(world, "retire")
    assert asked.text == (
        "Sam Okoro (deploy) is away since 30 March, and no word came;"
        " shall somebody else lead their mentees for good?"
    )
    assert world.assignment(world.sam).state is A.AWAY  # no clock ends it
    covers = {e.id: world.now(e).cover for e in (world.ana, world.bo)}
    with world.settling("2027-05-25T10:00Z", world.kendall) as draft:
        matters.decide(draft, asked, "ok", world.kendall)
    assert world.assignment(world.sam).state is A.RETIRED
    for enrollment in (world.ana, world.bo):
        assert (world.now(enrollment).lead, world.now(enrollment).cover) == (
            covers[enrollment.id], None,
        )  # fmt: skip
    assert mails(world, "mentor-retired")[-1].to == world.sam.id
    last = mails(world, "covered")[-1].content
    assert (last.away, last.for_good, last.returned) == ("Sam", True, False)


def test_a_no_asks_again_after_another_month(world):
    run(world, "2027-04-02T00:00Z")
    due = lost_mentor.due(world.state, world.assignment(world.sam))
    world.tick(due, world.assignment(world.sam))
    with world.settling("2027-05-04T10:00Z", world.kendall) as draft:
        matters.decide(draft, matter(world, "retire"), "no", world.kendall)
    due = lost_mentor.due(world.state, world.assignment(world.sam))
    assert due == moment("2027-06-03T10:00Z")


def test_counts_of_old_data_ask_nobody(world):
    world.put(replace(world.assignment(world.sam), missed=7))
    assert lost_mentor.due(world.state, world.assignment(world.sam)) is None


@pytest.mark.parametrize(
    ("zone", "asked", "digest"),
    [  # the Monday 08:00 after a Tuesday, on both sides of each zone's switch and of the year
        ("Europe/Berlin", "2027-03-23T09:00Z", "2027-03-29T06:00Z"),
        ("America/New_York", "2027-03-09T15:00Z", "2027-03-15T12:00Z"),
        ("Australia/Sydney", "2027-03-29T23:00Z", "2027-04-04T22:00Z"),
        ("America/Sao_Paulo", "2027-12-28T12:00Z", "2028-01-03T11:00Z"),
        ("Asia/Kolkata", "2027-12-28T04:00Z", "2028-01-03T02:30Z"),
    ],
)
def test_the_digest_that_warns_is_on_the_organizers_clocks(zone, asked, digest):

    world = World(zone)
    sam = world.mentor("Sam", world.cohort("deploy"))
    at = moment(asked)
    assignment = mark(mark(world.assignment(sam), silence.ASKED, at), silence.TOLD, at)
    assignment = mark(assignment, silence.UNHEARD, at - timedelta(days=21))
    due = silence.due(world.state, assignment)
    assert due == max(moment(digest) + DAY, at + timedelta(days=5))


def test_check_in_is_the_only_thing_that_is_missed(world):
    run(world, "2027-03-25T00:00Z")
    assert {r.state for r in world.rounds(world.sam)} <= {R.MISSED, R.SENT, R.REMINDED}
    assert check_in.next_at(world.state, world.assignment(world.sam)) is not None
