"""Check-ins: when, about whom, in which words, and what the answers do."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from mailflow.program import check_in, round_dates, rounds
from mailflow.program.model import (
    SERVING,
    AddressState,
    Answer,
    AssignmentState,
    EnrollmentState,
    RoundState,
)
from mailflow.program.snapshot import Sent
from tests.program.build import DEPLOY, START, TALK, World, moment, weeks

E, R = EnrollmentState, RoundState
TUESDAY = moment("2027-03-09T09:00Z")


@pytest.fixture
def world() -> World:
    """Priya leads Ana and Bo, Sam leads Chen, since Monday 1 March; all on UTC clocks."""
    world = World()
    world.deploy = world.cohort("deploy")
    world.priya = world.mentor("Priya Rao", world.deploy)
    world.sam = world.mentor("Sam", world.deploy)
    world.ana = world.mentee("Ana Souza", world.deploy, world.priya)
    world.bo = world.mentee("Bo", world.deploy, world.priya, START + timedelta(hours=1))
    world.chen = world.mentee("Chen", world.deploy, world.sam)
    return world


def plan(world: World, mentor, when=TUESDAY):
    with world.at(when) as draft:
        check_in.plan(draft, world.assignment(mentor))
    return world.rounds(mentor)[-1] if world.rounds(mentor) else None


def deliver(world: World, check, when=TUESDAY):
    with world.at(when) as draft:
        check_in.delivered(draft, world.now(check))
    return world.now(check)


def asked(world: World, mentor, when=TUESDAY):
    return deliver(world, plan(world, mentor, when), when)


def answer(world: World, check, by, answers, when=None):
    with world.at(when or TUESDAY + timedelta(hours=1), by) as draft:
        check_in.answer(draft, world.now(check), by, answers)
    return world.now(check)


def tick(world: World, check, when):
    due = check_in.round_due(world.state, world.now(check))
    if due is not None and due <= moment(when):
        with world.at(when) as draft:
            check_in.round_clock(draft, world.now(check))
    return world.now(check)


# dates ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("placed", "cadence", "due_after_days"),
    [
        # placed on a Monday: Wednesday is two days later, so the Tuesday after
        (date(2027, 3, 1), "weekly", [8, 15, 22, 29, 36, 43, 50]),
        (date(2027, 3, 1), "biweekly", [8, 15, 22, 36, 50]),
        # placed on a Sunday: Tuesday is exactly two days later
        (date(2027, 2, 28), "weekly", [2, 9, 16, 23, 30, 37, 44, 51]),
        (date(2027, 2, 28), "biweekly", [2, 9, 16, 23, 37, 51]),
        # placed on the Tuesday itself, and on the Wednesday before
        (date(2027, 3, 2), "biweekly", [7, 14, 21, 35, 49]),
        (date(2027, 2, 24), "biweekly", [6, 13, 20, 27, 41]),
    ],
)
def test_line_is_due(placed, cadence, due_after_days):
    days = [n for n in range(52) if round_dates.is_due(placed, 1, cadence, placed + timedelta(n))]
    assert days == due_after_days


@pytest.mark.shows("5.6")
@pytest.mark.parametrize(
    ("zone", "before", "after"),
    [  # the check-ins on both sides of each zone's switch, always 09:00 on its own clocks
        ("Europe/Berlin", "2027-03-23T08:00Z", "2027-03-30T07:00Z"),
        ("Europe/Berlin", "2027-10-26T07:00Z", "2027-11-02T08:00Z"),
        ("America/New_York", "2027-03-09T14:00Z", "2027-03-16T13:00Z"),
        ("America/New_York", "2027-11-02T13:00Z", "2027-11-09T14:00Z"),
        ("Australia/Sydney", "2027-03-29T22:00Z", "2027-04-05T23:00Z"),
        ("Australia/Sydney", "2027-09-27T23:00Z", "2027-10-04T22:00Z"),
        ("America/Sao_Paulo", "2027-03-23T12:00Z", "2027-03-30T12:00Z"),
        ("Asia/Kolkata", "2027-03-23T03:30Z", "2027-03-30T03:30Z"),
        ("Asia/Kolkata", "2027-12-28T03:30Z", "2028-01-04T03:30Z"),
        ("UTC-3:30", "2027-12-28T12:30Z", "2028-01-04T12:30Z"),
    ],
)
def test_nine_on_the_mentors_clocks_across_a_switch(zone, before, after):
    world = World()
    deploy = world.cohort("deploy")
    mentor = world.mentor("Priya", deploy, zone, since=START - weeks(9))
    looked = moment(before)
    with world.at(looked) as draft:
        check_in.plan(draft, world.assignment(mentor))
    assert check_in.next_at(world.state, world.assignment(mentor)) == moment(after)


def test_first_check_in_day_of_a_new_mentor():
    world = World()
    deploy = world.cohort("deploy")
    early = world.mentor("Early", deploy, since=moment("2027-03-09T08:59Z"))
    late = world.mentor("Late", deploy, since=moment("2027-03-09T09:00Z"))
    assert check_in.next_at(world.state, world.assignment(early)) == TUESDAY
    assert check_in.next_at(world.state, world.assignment(late)) == TUESDAY + weeks(1)


def test_further_cohorts_take_the_next_working_days():
    tracks = [
        replace(DEPLOY, name=n, weekday=d) for n, d in [("a", 3), ("b", 3), ("c", 3), ("d", 1)]
    ]
    world = World(tracks=tracks)
    priya = world.person("Priya")
    for track in tracks:
        world.mentor(priya, world.cohort(track.name))
    days = [round_dates.weekday(world.state, a) for a in world.state.assignments.values()]
    assert days == [3, 4, 0, 1]  # Thursday, Friday, over the weekend to Monday, its own Tuesday


def test_an_absence_does_not_change_the_days():
    world = World()
    priya = world.mentor("Priya", world.cohort("deploy"))
    world.mentor(priya, world.cohort("talk"))
    first, second = world.state.assignments.values()
    world.put(replace(first, since=START + weeks(5)))
    assert [round_dates.weekday(world.state, a) for a in (first, second)] == [1, 2]


@pytest.mark.parametrize(
    "state", [AddressState.BOUNCING, AddressState.MUTED, AddressState.ERASED, AddressState.BANNED]
)
def test_nobody_unreachable_is_asked(world, state):
    world.put(replace(world.priya, state=state))
    assert check_in.next_at(world.state, world.assignment(world.priya)) is None


@pytest.mark.parametrize("state", [s for s in AssignmentState if s not in SERVING])
def test_only_mentors_who_look_after_people_are_asked(world, state):
    away = replace(world.assignment(world.priya), state=state)
    world.put(away)
    assert check_in.next_at(world.state, away) is None


# planning -------------------------------------------------------------------------------------


@pytest.mark.shows("2c.round", "M27", "5.7")
def test_one_mail_to_the_mentor_about_her_mentees(world):
    check = plan(world, world.priya)
    assert world.sent() == [("Priya", "check-in")]
    mail = world.mail(world.priya, "check-in")
    assert mail.thread == f"check-in:{world.deploy.id}:{world.priya.id}"
    assert mail.about == check.id
    assert mail.content.cohort == "deploy"
    assert mail.content.planned == date(2027, 3, 9)
    assert mail.content.co_mentors == ("Sam",)
    assert mail.content.next_on == date(2027, 3, 16)
    assert [(x.number, x.mentee, x.known) for x in mail.content.lines] == [
        (1, "Ana Souza", "week 2, no contact seen yet"),
        (2, "Bo", "week 2, no contact seen yet"),
    ]
    assert (check.state, check.planned) == (R.PLANNED, date(2027, 3, 9))
    assert check_in.next_at(world.state, world.assignment(world.priya)) == TUESDAY + weeks(1)


def test_facts_come_first(world):
    world.put(
        replace(world.ana, milestone=2, evidence_at=moment("2027-03-06T12:00Z")),
        replace(
            world.bo,
            evidence_at=moment("2027-02-22T12:00Z"),
            stuck_at=moment("2027-03-05T12:00Z"),
            note="keystone says 401",
        ),
    )
    plan(world, world.priya)
    lines = world.content(world.priya, "check-in").lines
    assert [line.known for line in lines] == [
        "week 2, hosts ready, in touch on Saturday",
        "week 2, nothing seen for 15 days, stuck since 5 March: keystone says 401",
    ]


def test_no_line_due_no_mail(world):
    for member in (world.ana, world.bo):
        world.put(replace(member, placed_at=moment("2027-03-08T12:00Z")))
    assert plan(world, world.priya) is None
    assert world.mails == []
    assert world.events(world.assignment(world.priya)) == ["look"]


@pytest.mark.parametrize("state", [E.PAUSED, E.COMPLETED, E.WITHDRAWN, E.LAPSED, E.WAITLISTED])
def test_only_members_at_work_are_asked_about(world, state):
    world.put(replace(world.ana, state=state))
    check = plan(world, world.priya)
    assert [line.enrollment for line in check.lines] == [world.bo.id]


def test_whoever_covers_is_asked(world):
    world.put(replace(world.ana, cover=world.sam.id))
    assert [x.mentee for x in plan(world, world.priya).lines] == [world.bo.person]
    assert [x.mentee for x in plan(world, world.sam).lines] == [world.ana.person, world.chen.person]


def test_biweekly_mail_holds_the_lines_due_only():
    world = World(tracks=[replace(DEPLOY, cadence="biweekly")])
    deploy = world.cohort("deploy")
    priya = world.mentor("Priya", deploy, since=START - weeks(20))
    old = world.mentee("Old", deploy, priya, START - weeks(10))
    new = world.mentee("New", deploy, priya, START)
    seen = {}
    for week in range(6):
        before = len(world.mails)
        asked(world, priya, TUESDAY + weeks(week))
        seen[week] = [x.mentee for m in world.mails[before:] for x in m.content.lines]
    assert [("Old" in names, "New" in names) for names in seen.values()] == [
        (round_dates.is_due(date(2026, 12, 21), 1, "biweekly", day), week in (0, 1, 2, 4))
        for week in range(6)
        for day in [date(2027, 3, 9) + weeks(week)]
    ]
    assert old.id != new.id


def test_a_standstill_of_weeks_brings_one_check_in(world):
    check = plan(world, world.priya, TUESDAY + weeks(5) + timedelta(days=1))
    assert [r.planned for r in world.rounds(world.priya)] == [date(2027, 4, 13)]
    assert world.sent() == [("Priya", "check-in")]
    assert len(check.lines) == 2
    assert check_in.next_at(world.state, world.assignment(world.priya)) == TUESDAY + weeks(6)


def test_a_clock_that_moves_with_the_mentor_asks_once_a_day(world):
    world.put(replace(world.priya, zone="Europe/Berlin"))
    asked(world, world.priya, moment("2027-03-09T08:00Z"))
    world.put(replace(world.priya, zone="America/New_York"))
    assert check_in.next_at(world.state, world.assignment(world.priya)) == moment(
        "2027-03-16T13:00Z"
    )


def test_a_check_in_that_waits_for_its_slot_takes_in_the_next(world):
    """Three mails this week already: Tuesday's check-in waits, and becomes the next week's."""
    full = tuple(Sent(TUESDAY - timedelta(hours=h), "new-mentee") for h in (24, 25, 26))
    world.state = replace(world.state, sent={world.priya.id: full})
    plan(world, world.priya)
    assert world.mails == []
    check = plan(world, world.priya, TUESDAY + weeks(1))
    assert [r.planned for r in world.rounds()] == [date(2027, 3, 16)]
    assert [line.number for line in check.lines] == [1, 2]
    assert world.sent() == [("Priya", "check-in")]


def test_nothing_is_piled_up_behind_a_check_in_on_its_way(world):
    plan(world, world.priya)
    for week in range(1, 6):
        plan(world, world.priya, TUESDAY + weeks(week))
    assert [r.planned for r in world.rounds()] == [date(2027, 3, 9), date(2027, 4, 6)]


def test_who_left_before_the_mail_is_written_is_not_in_it(world):
    weekend = moment("2027-03-13T12:00Z")
    with world.at(weekend) as draft:
        check_in.plan(draft, world.assignment(world.priya))
    assert world.mails == []
    world.put(replace(world.ana, state=E.WITHDRAWN))
    with world.at("2027-03-15T09:00Z"):
        pass
    assert [x.number for x in world.content(world.priya, "check-in").lines] == [2]


# clocks ---------------------------------------------------------------------------------------


@pytest.mark.shows("2c.remind", "5.8", "9.8")
def test_reminder_after_three_days_and_missed_after_seven(world):
    check = plan(world, world.priya)
    assert check_in.round_due(world.state, check) is None  # counts from delivery
    check = deliver(world, check, TUESDAY + timedelta(minutes=5))
    assert check.state is R.SENT
    assert check_in.round_due(world.state, check) == check.sent_at + timedelta(days=3)
    tick(world, check, "2027-03-12T09:05Z")
    assert world.sent()[-1] == ("Priya", "check-in-reminder")
    reminder = world.mail(world.priya, "check-in-reminder")
    assert (reminder.thread, reminder.about) == (world.mails[0].thread, check.id)
    check = deliver(world, check, moment("2027-03-12T09:06Z"))
    assert check.state is R.REMINDED
    assert check_in.round_due(world.state, check) == check.sent_at + timedelta(days=7)
    check = tick(world, check, "2027-03-16T09:05Z")
    assert check.state is R.MISSED
    assert world.assignment(world.priya).missed == 1
    assert check_in.round_due(world.state, check) is None


@pytest.mark.shows("2c.remind", "M28")
def test_reminder_has_only_open_lines_with_their_numbers(world):
    check = asked(world, world.priya)
    answer(world, check, world.priya, {1: (Answer.GOOD, "")})
    assert world.now(check).state is R.PARTLY
    tick(world, check, "2027-03-12T09:05Z")
    lines = world.content(world.priya, "check-in-reminder").lines
    assert [(line.number, line.mentee) for line in lines] == [(2, "Bo")]
    deliver(world, check, moment("2027-03-12T09:06Z"))
    assert tick(world, check, "2027-03-26T09:05Z").state is R.PARTLY
    assert world.assignment(world.priya).missed == 0


def test_no_reminder_for_what_a_newer_check_in_asks(world):
    check = asked(world, world.priya)
    with world.at("2027-03-13T12:00Z") as draft:  # a weekend: the reminder has to wait
        check_in.round_clock(draft, world.now(check))
    world.put(replace(world.rounds()[0], id=777, planned=date(2027, 3, 15), state=R.SENT))
    with world.at("2027-03-15T09:00Z"):
        pass
    assert world.sent() == [("Priya", "check-in")]


def test_after_a_standstill_the_reminder_still_comes_first(world):
    check = asked(world, world.priya)
    check = tick(world, check, "2027-04-01T09:00Z")
    assert check.state is R.SENT
    assert check_in.round_due(world.state, check) == moment("2027-04-02T09:00Z")


@pytest.mark.parametrize(
    "change",
    [
        lambda w: replace(w.priya, state=AddressState.BOUNCING),
        lambda w: replace(w.assignment(w.priya), state=AssignmentState.AWAY),
        lambda w: replace(w.assignment(w.priya), state=AssignmentState.RETIRED),
    ],
)
def test_no_clock_runs_against_who_cannot_answer(world, change):
    check = asked(world, world.priya)
    world.put(change(world))
    assert check_in.round_due(world.state, check) is None


def test_nothing_is_missed_when_nobody_is_left_to_ask_about(world):
    check = asked(world, world.priya)
    world.put(replace(world.ana, state=E.WITHDRAWN), replace(world.bo, lead=world.sam.id))
    assert check_in.round_due(world.state, check) is None


# answers --------------------------------------------------------------------------------------


def test_answers_bind_to_their_round_weeks_later(world):
    first = asked(world, world.priya)
    second = asked(world, world.priya, TUESDAY + weeks(1))
    later = TUESDAY + weeks(2)
    answer(world, first, world.priya, {1: (Answer.GOOD, "fine"), 2: (Answer.QUIET, "")}, later)
    assert world.now(first).state is R.ANSWERED
    assert [(x.answer, x.note, x.by, x.at) for x in world.now(first).lines] == [
        (Answer.GOOD, "fine", world.priya.id, later),
        (Answer.QUIET, "", world.priya.id, later),
    ]
    assert world.now(second).state is R.SENT
    assert [x.answer for x in world.now(second).lines] == [None, None]


def test_answered_after_missed_does_not_count_as_missed(world):
    check = asked(world, world.priya)
    tick(world, check, "2027-03-12T09:05Z")
    check = tick(world, check, "2027-03-16T09:05Z")
    assert (check.state, world.assignment(world.priya).missed) == (R.MISSED, 1)
    check = answer(world, check, world.priya, {1: (Answer.QUIET, "")}, moment("2027-03-20T12:00Z"))
    assert (check.state, world.assignment(world.priya).missed) == (R.PARTLY, 0)
    check = answer(world, check, world.priya, {2: (Answer.GOOD, "")}, moment("2027-03-21T12:00Z"))
    assert check.state is R.ANSWERED


def test_unknown_numbers_are_left_out(world):
    check = asked(world, world.priya)
    assert answer(world, check, world.priya, {7: (Answer.GOOD, "")}) == check


def test_an_answer_may_be_corrected(world):
    check = asked(world, world.priya)
    answer(world, check, world.priya, {1: (Answer.STUCK, "keystone"), 2: (Answer.GOOD, "")})
    check = answer(world, check, world.priya, {1: (Answer.GOOD, "solved")})
    assert check.state is R.ANSWERED
    assert check.lines[0].answer is Answer.GOOD
    assert world.now(world.ana).stuck_at is None


def test_strangers_answer_nothing(world):
    check = asked(world, world.priya)
    mallory = world.person("Mallory")
    assert answer(world, check, mallory, {1: (Answer.DONE, "")}) == check
    assert world.now(world.ana) == world.ana


EFFECTS = [
    # word, state and flags after it, whether contact was seen
    (Answer.GOOD, E.ACTIVE, False, True),
    (Answer.STUCK, E.ACTIVE, True, True),
    (Answer.WORDS, E.ACTIVE, False, True),
    (Answer.DONE, E.CLAIMED, False, True),
    (Answer.QUIET, E.PLACED, False, False),
    (Answer.ADVICE, E.PLACED, False, False),
    (Answer.PAUSED, E.PLACED, False, False),
    (Answer.LEFT, E.PLACED, False, False),
    (Answer.NOT_MINE, E.PLACED, False, False),
]


@pytest.mark.parametrize(("word", "state", "stuck", "seen"), EFFECTS)
def test_what_a_word_does(world, word, state, stuck, seen):
    world.put(replace(world.ana, state=E.PLACED))
    check = asked(world, world.priya)
    answer(world, check, world.priya, {1: (word, "")})
    ana = world.now(world.ana)
    assert (ana.state, ana.stuck_at is not None, ana.evidence_at is not None) == (
        state,
        stuck,
        seen,
    )


@pytest.mark.parametrize(
    ("note", "seen"),
    [
        ("Ana no idea", False),
        ("1 ???", False),
        ("no idea how Ana is doing, sorry", False),
        ("dunno about Ana", False),
        ("Ana: keine Ahnung", False),
        ("1 🤷", False),
        ("no idea why her network fails, we debug it", True),
        ("not sure Ana needs me", True),
        ("no idea, but Ana posted on Friday", True),
    ],
)
def test_who_does_not_know_tells_of_no_contact(world, note, seen):
    world.put(replace(world.ana, state=E.PLACED))
    check = asked(world, world.priya)
    answered = answer(world, check, world.priya, {1: (Answer.WORDS, note)})
    assert answered.lines[0].answer is Answer.WORDS
    assert (world.now(world.ana).evidence_at is not None) is seen


@pytest.mark.parametrize(
    ("note", "stuck"),
    [
        ("Ana stuck on dns, need advice", True),
        ("1 not stuck, but I need advice", False),
        ("no longer stuck; advice on what next?", False),
        ("she does not answer, need advice", False),
    ],
)
def test_advice_about_somebody_who_is_stuck_asks_the_other_mentors_too(world, note, stuck):
    check = asked(world, world.priya)
    answered = answer(world, check, world.priya, {1: (Answer.ADVICE, note)})
    assert answered.lines[0].answer is Answer.ADVICE, "the organizers read it"
    assert (world.now(world.ana).stuck_at is not None) is stuck
    assert (("Sam", "stuck") in world.sent()) is stuck


def test_a_mentor_who_said_that_the_goal_is_reached_is_not_asked_how_it_goes(world):
    check = asked(world, world.priya)
    answer(world, check, world.priya, {1: (Answer.DONE, "her server is up")})
    ana = world.now(world.ana)
    assert not round_dates.is_asked_about(ana)
    assert round_dates.is_asked_about(replace(ana, claimant=ana.person)), "Priya may confirm"
    later = replace(check, lines=tuple(replace(x, answer=None) for x in check.lines))
    assert ana.id not in {line.enrollment for line in rounds.open_lines(world.state, later)}


def test_every_word_is_in_the_table():
    assert {row[0] for row in EFFECTS} == set(Answer)


def test_stuck_asks_the_other_mentors_at_once(world):
    check = asked(world, world.priya)
    answer(world, check, world.priya, {1: (Answer.STUCK, "keystone says 401")})
    assert world.sent()[1:] == [("Sam", "stuck")]
    assert world.content(world.sam, "stuck").trouble == "keystone says 401"


def test_done_claims_and_a_co_mentor_confirms(world):
    check = asked(world, world.priya)
    answer(world, check, world.priya, {1: (Answer.DONE, "https://x.test/1")})
    assert world.sent()[1:] == [("Sam", "claim")]
    world.put(replace(world.now(world.ana), lead=world.sam.id))
    later = TUESDAY + weeks(1)
    second = asked(world, world.sam, later)
    number = next(x.number for x in second.lines if x.enrollment == world.ana.id)
    answer(world, second, world.sam, {number: (Answer.DONE, "")}, later)
    assert world.now(world.ana).state is E.COMPLETED
    assert ("Ana", "badge") in world.sent()


def test_nobody_confirms_their_own_claim(world):
    check = asked(world, world.priya)
    answer(world, check, world.priya, {1: (Answer.DONE, "")})
    answer(world, check, world.priya, {1: (Answer.DONE, "really")})
    assert world.now(world.ana).state is E.CLAIMED


def test_good_clears_stuck(world):
    world.put(replace(world.ana, stuck_at=START))
    check = asked(world, world.priya)
    answer(world, check, world.priya, {1: (Answer.GOOD, "")})
    assert world.now(world.ana).stuck_at is None


def test_a_milestone_in_the_note(world):
    check = asked(world, world.priya)
    answer(
        world,
        check,
        world.priya,
        {1: (Answer.GOOD, "hosts ready!"), 2: (Answer.GOOD, "no tool chosen yet")},
    )
    assert world.now(world.ana).milestone == 2
    assert world.now(world.bo).milestone == 0


def test_a_forwarded_check_in_is_recorded_as_the_co_mentors(world):
    check = asked(world, world.priya)
    check = answer(world, check, world.sam, {1: (Answer.GOOD, "")})
    assert (check.state, check.lines[0].by) == (R.PARTLY, world.sam.id)


@pytest.mark.shows("2c.answer")
def test_a_co_mentors_word_settles_the_line_for_everybody(world):
    check = asked(world, world.priya)
    with world.at(TUESDAY + timedelta(days=1), world.sam) as draft:
        check_in.answer_about(
            draft, world.deploy.id, world.sam, world.ana.id, Answer.GOOD, note="met her"
        )
    check = world.now(check)
    assert check.state is R.PARTLY
    assert [(x.answer, x.by) for x in check.lines] == [(Answer.GOOD, world.sam.id), (None, None)]
    tick(world, check, "2027-03-12T09:00Z")
    assert [x.number for x in world.content(world.priya, "check-in-reminder").lines] == [2]


def test_answers_settle_the_same_mentee_in_co_mentors_rounds_of_that_week_only(world):
    check = asked(world, world.priya)
    world.put(replace(world.ana, lead=world.sam.id))
    same_week = replace(check, id=801, mentor=world.sam.id)
    later = replace(check, id=802, mentor=world.sam.id, planned=date(2027, 3, 23))
    world.put(same_week, later)
    answer(world, check, world.priya, {1: (Answer.QUIET, "")})
    assert world.now(same_week).lines[0].answer is Answer.QUIET
    assert world.now(later).lines[0].answer is None


def test_answered_before_it_was_delivered(world):
    check = plan(world, world.priya)
    check = answer(world, check, world.sam, {1: (Answer.GOOD, ""), 2: (Answer.GOOD, "")})
    assert check.state is R.ANSWERED
    check = deliver(world, check)
    assert (check.state, check.sent_at) == (R.ANSWERED, TUESDAY)
    assert check_in.round_due(world.state, check) is None


def test_the_next_check_in_says_how_the_answers_were_understood(world):
    check = asked(world, world.priya)
    answer(world, check, world.priya, {1: (Answer.GOOD, "moving on")})
    answer(world, check, world.sam, {2: (Answer.WORDS, "she is thinking about it all")})
    asked(world, world.priya, TUESDAY + weeks(1))
    assert world.content(world.priya, "check-in").heard == (
        "Ana: good (moving on)",
        "Bo: in your own words, which an organizer reads, says Sam",
    )
    asked(world, world.priya, TUESDAY + weeks(2))
    assert world.content(world.priya, "check-in").heard == ()


def test_what_was_noted_is_told_without_its_word_and_of_two_alike_by_whole_name(world):
    namesake = world.mentee("Ana Wolf", world.deploy, world.priya)
    check = asked(world, world.priya)
    said = {
        world.ana.person: (Answer.GOOD, "1 good, moving on"),
        world.bo.person: (Answer.QUIET, "Bo: quiet."),
        namesake.person: (Answer.STUCK, "ANA WOLF - stuck: on keystone"),
    }
    answer(world, check, world.priya, {line.number: said[line.mentee] for line in check.lines})
    asked(world, world.priya, TUESDAY + weeks(1))
    assert sorted(world.content(world.priya, "check-in").heard) == [
        "Ana Souza: good (moving on)",
        "Ana Wolf: stuck; the other mentors were asked to help (on keystone)",
        "Bo: quiet",
    ]


def test_what_is_said_of_one_alone_is_not_told_of_the_others(world):
    check = asked(world, world.priya)
    note = "all good except Bo, who is stuck"
    said = {world.ana.person: (Answer.GOOD, note), world.bo.person: (Answer.QUIET, "")}
    answer(world, check, world.priya, {line.number: said[line.mentee] for line in check.lines})
    asked(world, world.priya, TUESDAY + weeks(1))
    assert sorted(world.content(world.priya, "check-in").heard) == ["Ana: good", "Bo: quiet"]


def test_two_cohorts_are_two_mails_on_two_days():
    world = World(tracks=(DEPLOY, TALK))
    priya = world.person("Priya", "America/New_York")
    for name in ("deploy", "talk"):
        cohort = world.cohort(name)
        world.mentor(priya, cohort)
        world.mentee(f"Mentee-{name}", cohort, priya)
    dues = sorted(check_in.next_at(world.state, a) for a in world.state.assignments.values())
    assert dues == [moment("2027-03-02T14:00Z"), moment("2027-03-03T14:00Z")]
    for assignment in tuple(world.state.assignments.values()):
        world.put(replace(assignment, marks=(("checked", START + timedelta(days=3)),)))
    for day in range(14):
        now = datetime(2027, 3, 9, 14, tzinfo=UTC) + timedelta(days=day)
        with world.at(now) as draft:
            for assignment in tuple(draft.state.assignments.values()):
                check_in.plan(draft, assignment)
        for check in world.rounds():
            if check.sent_at is None:
                deliver(world, check, now)
    assert [(m.content.cohort, m.content.planned.day) for m in world.mails] == [
        ("deploy", 9), ("talk", 10), ("deploy", 16), ("talk", 17),
    ]  # fmt: skip
