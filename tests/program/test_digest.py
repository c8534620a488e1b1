"""The organizers' week on one screen."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import pytest

from mailflow.program import digest
from mailflow.program.decision import Env
from mailflow.program.digest_program import capped
from mailflow.program.model import (
    AddressState,
    Answer,
    AssignmentState,
    Case,
    CohortState,
    EnrollmentState,
    Line,
    Matter,
    Round,
    RoundState,
)
from mailflow.program.settings import Settings
from tests.program.build import START, World, moment, weeks

E, A = EnrollmentState, AssignmentState
MONDAY = moment("2027-03-22T08:00Z")


@dataclass(frozen=True)
class Entry:
    """A line of the journal."""

    at: datetime
    event: str
    entity: int
    before: str = ""
    after: str = ""
    why: str = ""
    kind: str = "enrollment"


@pytest.fixture
def world() -> World:
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya Rao", world.deploy)
    world.sam = world.mentor("Sam", world.deploy)
    world.ana = world.mentee("Ana Souza", world.deploy, world.priya)
    world.bo = world.mentee("Bo", world.deploy, world.sam)
    return world


def written(world, history=(), quarantined=0, now=MONDAY):
    return digest.digest(world.state, Env(now), history, quarantined)


def read(world, history=(), quarantined=0, now=MONDAY):
    return written(world, history, quarantined, now)[world.kendall.id].content


# when -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("zone", "after", "then"),
    [
        ("Europe/Berlin", "2027-03-22T06:59Z", "2027-03-22T07:00Z"),
        ("Europe/Berlin", "2027-03-22T07:00Z", "2027-03-29T06:00Z"),  # over the switch
        ("Europe/Berlin", "2027-10-25T06:00Z", "2027-11-01T07:00Z"),
        ("America/New_York", "2027-03-08T13:00Z", "2027-03-15T12:00Z"),
        ("Australia/Sydney", "2027-03-28T21:00Z", "2027-04-04T22:00Z"),
        ("Asia/Kolkata", "2027-12-27T02:30Z", "2028-01-03T02:30Z"),
    ],
)
def test_monday_at_eight_of_the_organizers(zone, after, then):
    assert digest.next_digest(Settings("x", (), zone), moment(after)) == moment(then)


# to whom --------------------------------------------------------------------------------------


@pytest.mark.shows("5.15", "9.12")
def test_every_organizer_gets_the_same_numbers_in_the_same_thread(world):
    world.put(
        Matter(901, 4, "place", 1, "Zoe would like to join", "place zoe@x.test deploy", START)
    )
    world.put(Matter(902, 2, "unclear", 2, "A mail nobody could read", "noted", START))
    world.put(Matter(903, 3, "unclear", 3, "Long done", "noted", START, "decided"))
    mails = written(world)
    assert list(mails) == [world.kendall.id, world.emily.id]
    assert [m.content.name for m in mails.values()] == ["Kendall", "Emily"]
    for mail in mails.values():
        assert (mail.thread, mail.refs) == ("digest", ((2, 902), (4, 901)))
        assert [(i.number, i.text, i.default) for i in mail.content.decisions] == [
            (2, "A mail nobody could read", "noted"),
            (4, "Zoe would like to join", "place zoe@x.test deploy"),
        ]


def test_an_empty_week_is_told_too():
    content = read(World())
    assert content.week == 12
    assert (content.decisions, content.needs_human, content.mentors, content.moved) == ((),) * 4
    assert content.numbers == ()


def test_cases_count_for_their_owner_only(world):
    world.put(Case(950, world.ana.person, START, owner=world.emily.id))
    world.put(Case(951, world.ana.person, START, owner=world.emily.id, state="resolved"))
    mails = written(world)
    assert mails[world.kendall.id].content.cases is None
    assert mails[world.emily.id].content.cases == 1
    assert "case" not in str(replace(mails[world.emily.id].content, cases=None)).lower().replace(
        "cases=none", ""
    )


@pytest.mark.shows("M50")
def test_one_screen(world):
    for number in range(40):
        world.put(Matter(1000 + number, number + 1, "unclear", number, "A mail", "noted", START))
        world.mentee(f"Mentee{number}", world.deploy, world.priya, stuck_at=START)
    content = read(world)
    assert len(content.decisions) == digest.DECISIONS_SHOWN
    assert content.needs_human[-2:] == ("and 35 more", "28 more decisions wait behind these")
    assert len(content.needs_human) == 7


def test_snoozed_matters_wait(world):
    snoozed = Matter(901, 1, "unclear", 1, "x", "y", START, snoozed_until=MONDAY + weeks(1))
    world.put(snoozed)
    assert read(world).decisions == ()
    assert len(read(world, now=MONDAY + weeks(1)).decisions) == 1


def test_capped():
    assert capped(["a"] * 6) == ("a",) * 6
    assert capped(["a"] * 7) == (*("a",) * 5, "and 2 more")


# a human is needed ----------------------------------------------------------------------------


@pytest.mark.shows("5.9")
def test_stuck_for_more_than_a_week(world):
    world.put(replace(world.ana, stuck_at=MONDAY - timedelta(days=9), note="keystone says 401"))
    world.put(replace(world.bo, stuck_at=MONDAY - timedelta(days=7)))
    assert read(world).needs_human == (
        "Ana Souza (deploy) has been stuck for 9 days: keystone says 401",
    )


@pytest.mark.shows("5.9")
def test_no_first_contact_for_more_than_a_week(world):
    world.put(replace(world.ana, state=E.PLACED))
    world.put(replace(world.bo, state=E.PLACED, placed_at=MONDAY - timedelta(days=7)))
    assert read(world).needs_human == (
        "Ana Souza (deploy) has waited 20 days for a first word; lead: Priya Rao",
    )


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        (Answer.ADVICE, "Sam asks for advice about Ana Souza (deploy): see below"),
        (Answer.PAUSED, "Sam says that Ana Souza (deploy) is away or on hold: see below"),
        (Answer.LEFT, "Sam says that Ana Souza (deploy) is gone: see below"),
        (
            Answer.NOT_MINE,
            "Sam says that Ana Souza (deploy) is not theirs to look after: see below",
        ),
        (Answer.WORDS, "Sam on Ana Souza (deploy), in words: see below"),
        (Answer.GOOD, None),
        (Answer.STUCK, None),
        (Answer.QUIET, None),
        (Answer.DONE, None),
    ],
)
def test_answers_for_humans(world, answer, line):
    told = Line(1, world.ana.id, world.ana.person, answer, "see below", world.sam.id, MONDAY)
    old = replace(told, at=MONDAY - timedelta(days=8))
    planned = date(2027, 3, 16)
    for key, lines in enumerate([(told,), (told,), (old,)], start=700):
        world.put(
            Round(key, world.deploy.id, world.priya.id, planned, RoundState.ANSWERED, lines=lines)
        )
    assert read(world).needs_human == ((line,) if line else ())


def test_bounces_and_quarantine(world):
    world.put(replace(world.sam, state=AddressState.BOUNCING))
    assert read(world, quarantined=2).needs_human == (
        "Mail comes back from Sam <sam@lab.test>; no clock runs there",
        "2 mails could not be decided: see `mailflow quarantine list`",
    )
    world.put(Matter(904, 1, "bounce", world.sam.id, "Mail to Sam comes back", "noted", START))
    assert len(read(world, quarantined=2).needs_human) == 1  # it is among the decisions


def test_whoever_has_left_is_named_no_more_because_mail_comes_back(world):
    world.put(replace(world.sam, state=AddressState.BOUNCING))
    world.put(replace(world.assignment(world.sam), state=AssignmentState.RETIRED))
    world.put(replace(world.person("Cy"), state=AddressState.BOUNCING))
    assert not any("comes back" in line for line in read(world).needs_human)


def test_mentees_whom_nobody_looks_after(world):
    world.put(replace(world.assignment(world.priya), state=A.AWAY))
    world.put(replace(world.bo, lead=None))
    assert read(world).needs_human == ("deploy: nobody on duty looks after Ana Souza and Bo",)


# mentors --------------------------------------------------------------------------------------


def test_a_silent_mentor_stands_once_above_or_below(world):
    priya = replace(world.assignment(world.priya), missed=2)
    asked = Matter(900, 1, "silent", priya.id, "Priya missed 2 check-ins", "cover", START)
    world.put(priya, asked)
    assert read(world).mentors == ()
    world.put(replace(asked, snoozed_until=MONDAY + weeks(1)))
    assert read(world).mentors == ("Priya Rao (deploy) missed 2 check-ins in a row",)


def test_mentors_and_short_cohorts(world):
    lee = world.mentor("Lee", world.deploy, capacity=0)
    world.put(
        replace(world.assignment(world.priya), missed=2, away_from=date(2027, 4, 5)),
        replace(world.assignment(world.sam), state=A.AWAY, away_until=date(2027, 3, 26)),
        replace(world.bo, cover=world.priya.id),
    )
    assert read(world).mentors == (
        "Priya Rao (deploy) missed 2 check-ins in a row",
        "Away: Sam (deploy) until Friday 26 March",
        "Away soon: Priya Rao (deploy) from Monday 5 April",
        "With as many mentees as they take: Lee (deploy)",
    )
    world.put(replace(world.assignment(lee), state=A.RETIRED))
    assert "deploy is short: 1 mentor on duty" in read(world).mentors


def test_who_wants_no_mail_and_who_steps_down_are_named(world):
    world.put(
        replace(world.priya, state=AddressState.MUTED),
        replace(world.assignment(world.sam), state=A.LEAVING, away_until=date(2027, 3, 26)),
    )
    assert set(read(world).mentors) >= {
        "Priya Rao (deploy) wants no mail from us, so nobody is asked about their mentees",
        "Stepping down: Sam (deploy) after Friday 26 March",
    }


def test_what_is_said_of_many_mentors_is_one_line(world):
    last = {"Kim": date(2027, 3, 20), "Lee": None, "Mia": date(2027, 3, 26)}
    for name, day in last.items():
        world.mentor(name, world.deploy, state=A.AWAY, away_until=day)
    for n in range(7):
        world.mentor(f"M{n}", world.deploy, capacity=0)
    away, full = read(world).mentors
    assert away == (
        "Away: Kim (deploy) until today; Lee (deploy) with no end known; Mia (deploy) until Friday"
        " 26 March"
    )
    assert full == (
        "With as many mentees as they take: M0 (deploy); M1 (deploy); M2 (deploy); M3 (deploy);"
        " M4 (deploy); and 2 more"
    )


def test_an_absence_far_ahead_is_not_told_yet(world):
    world.put(replace(world.assignment(world.priya), away_from=date(2027, 4, 6)))
    assert read(world).mentors == ()


# places ---------------------------------------------------------------------------------------


@pytest.mark.shows("5.17")
def test_capacity(world):
    world.cohort("deploy-2", "deploy", number=2, state=CohortState.RECRUITING)
    world.cohort("old", "deploy", number=3, state=CohortState.ARCHIVED)
    world.cohort("talk")
    for days in (3, 9):
        world.waiting(f"W{days}", "deploy", MONDAY - timedelta(days=days))
    world.waiting("Tess", "talk")
    rows = [
        (c.cohort, c.state, c.used, c.seats, c.waiting, c.on_duty, c.oldest_wait_days)
        for c in read(world).capacity
    ]
    assert rows == [
        ("deploy", "open", 2, 6, 2, 2, 9),
        ("deploy-2", "recruiting", 0, 0, 0, 0, None),
        ("talk", "short", 0, 0, 1, 0, 20),
    ]


def test_the_row_of_a_cohort_tells_who_is_far_from_its_mentors(world):
    for name in ("Yuki", "Ken"):
        world.mentee(name, world.deploy, world.sam, zone="Asia/Tokyo")
    world.mentee("Ole", world.deploy, world.sam, zone="Pacific/Honolulu")
    other = world.cohort("deploy-2", "deploy", number=2)
    world.mentor("Aiko", other, "Asia/Seoul")
    assert [c.gaps for c in read(world).capacity] == [(("UTC+9", 2), ("UTC-10", 1)), ()]


def test_a_track_that_has_no_cohort_yet_shows_who_waits(world):
    world.waiting("Tess", "talk")
    assert [(c.cohort, c.waiting) for c in read(world).capacity] == [("deploy", 0), ("talk", 1)]


@pytest.mark.shows("5.12")
def test_forecast(world):
    world.put(
        replace(world.assignment(world.sam), state=A.AWAY, away_until=date(2027, 3, 26)),
        replace(world.ana, state=E.PAUSED, until=date(2027, 3, 25)),
        replace(world.bo, state=E.PAUSED, until=date(2027, 5, 1)),
    )
    world.mentee("Dee", world.deploy, None, state=E.OFFERED, hold_until=MONDAY + timedelta(days=3))
    world.put(replace(world.deploy, cap=3))
    world.waiting("Eve", "deploy")
    why, told = (
        "1 waits without a seat, deploy has one mentor on duty",
        '"call deploy" gets you a text',
    )
    assert read(world).forecast == (
        f"deploy needs mentors: {why}; {told}",
        "Ana Souza (deploy) is back on Thursday 25 March",
        "Sam (mentor of deploy) is back on Saturday 27 March",
        "A seat is offered to Dee (deploy) until Thursday 25 March",
    )


# looking back ---------------------------------------------------------------------------------


def test_what_moved_this_week(world):
    day = timedelta(days=1)
    history = [
        Entry(MONDAY - day, "place", world.ana.id, "applied", "placed"),
        Entry(MONDAY - 2 * day, "accept", world.bo.id, "offered", "placed"),
        Entry(MONDAY - day, "leave", world.bo.id, "active", "withdrawn", "no time"),
        Entry(MONDAY - day, "leave", world.ana.id, "waitlisted", "withdrawn", "not a member"),
        Entry(MONDAY - day, "complete", world.ana.id, "claimed", "completed"),
        Entry(MONDAY - 8 * day, "place", world.bo.id, "applied", "placed"),
        Entry(MONDAY - day, "evidence", world.bo.id),
        Entry(MONDAY - day, "approve", world.assignment(world.sam).id, kind="assignment"),
        Entry(MONDAY - day, "open", world.deploy.id, "recruiting", "open", kind="cohort"),
        Entry(MONDAY - day, "open", world.deploy.id, "closing", "open", kind="cohort"),
    ]
    assert read(world, history).moved == (
        "Joined: Ana Souza (deploy); Bo (deploy)",
        "Completed: Ana Souza (deploy)",
        'Left: Bo (deploy): "no time"',
        "New mentors: Sam (deploy)",
        'New groups: deploy. "announce deploy" gets you a text',
    )


def test_what_the_content_say_is_read_once_and_asks_for_nothing(world):
    history = [
        Entry(MONDAY - timedelta(days=1), "feedback", world.ana.id, why="5, kind reviews"),
        Entry(MONDAY - timedelta(days=2), "feedback", world.bo.id, why="2, nobody answered"),
        Entry(MONDAY - timedelta(days=9), "feedback", world.bo.id, why="4, a good time"),
    ]
    assert read(world, history).moved == ('Ana Souza (deploy) says: "5, kind reviews"',)


def test_the_numbers_against_four_weeks_before(world):
    day = timedelta(days=1)
    good = Line(1, world.ana.id, world.ana.person, Answer.GOOD, "", world.priya.id, MONDAY)
    still = Line(2, world.bo.id, world.bo.person)
    for key, (sent, lines) in enumerate(
        [(3, (good, still)), (10, (good,)), (17, (good, still)), (40, (still,))], start=700
    ):
        at = MONDAY - sent * day
        check = Round(key, world.deploy.id, world.priya.id, at.date(), RoundState.PARTLY, at, lines)
        world.put(check)
    history = [
        Entry(START + 2 * day, "contact", world.ana.id, "placed", "active"),
        Entry(MONDAY - day, "contact", world.bo.id, "placed", "active"),
        Entry(MONDAY - day, "complete", world.ana.id, "claimed", "completed"),
        Entry(MONDAY - 20 * day, "complete", world.bo.id, "claimed", "completed"),
        Entry(MONDAY - 21 * day, "complete", world.bo.id, "claimed", "completed"),
        Entry(MONDAY - 60 * day, "complete", world.bo.id, "claimed", "completed"),
    ]
    assert read(world, history).numbers == (
        "Check-in lines answered: 1 of 2, 50% (four weeks before: 2 of 3, 67%)",
        "Days to the first word (median): 19.9 (four weeks before: 2.0)",
        "Goals reached: 1 (four weeks before: 2, 0.5 a week)",
    )


def test_before_anything_can_be_counted_there_are_no_numbers(world):
    world.put(replace(world.ana, state=E.PLACED), replace(world.bo, state=E.PLACED))
    assert read(world).numbers == ()


def test_before_anybody_is_there_the_digest_says_how_a_group_begins():
    world = World()
    world.cohort("deploy", state=CohortState.RECRUITING)
    content = read(world)
    assert (content.capacity, content.numbers, content.mentors) == ((), (), ())
    world.waiting("Eve", "deploy")
    assert [row.waiting for row in read(world).capacity] == [1]


def test_a_seat_that_is_held_for_who_cannot_answer_says_so(world):
    over = MONDAY - timedelta(days=30)
    dee = world.mentee("Dee", world.deploy, None, state=E.OFFERED, hold_until=over)
    assert read(world).forecast[-1] == (
        "A seat is held for Dee (deploy) as long as nobody is on duty there"
    )
    person = world.state.people[dee.person]
    world.put(replace(person, state=AddressState.BOUNCING))
    assert read(world).forecast[-1] == (
        'A seat is held for Dee (deploy), whose mail comes back; "remove dee@lab.test" gives it on'
    )
