"""Mentors who stop, and mentees who change their mentor: told, handed over, taken back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mailflow.commands.turn import Answered
from mailflow.program import check_in, lost_mentor, placement, stepping_down
from mailflow.program.model import AssignmentState, NoContact, marked
from tests.commands.letters import NOW, answer, kinds, said, write
from tests.program.build import World, moment

A = AssignmentState
LAST = date(2027, 3, 31)
HANDED_OVER = moment("2027-04-01T06:00Z")  # 08:00 in Berlin, on summer time since Sunday


@pytest.fixture
def world() -> World:
    """Priya leads Ana and Bo, Lee leads Chen, Sam nobody; mentors in Berlin."""
    world = World("Europe/Berlin")
    world.deploy = world.cohort("deploy")
    world.priya, world.sam, world.lee = (
        world.mentor(name, world.deploy, "Europe/Berlin") for name in ("Priya Rao", "Sam", "Lee")
    )
    world.ana = world.mentee("Ana Souza", world.deploy, world.priya)
    world.bo = world.mentee("Bo", world.deploy, world.priya)
    world.chen = world.mentee("Chen", world.deploy, world.lee)
    return world


def steps_down(world, day="2027-03-31"):
    write(world, world.priya, f"step-down {day}")
    return world.assignment(world.priya)


def leads(world):
    return [world.now(e).lead for e in (world.ana, world.bo, world.chen)]


# stepping down ----------------------------------------------------------------------------------


@pytest.mark.shows("2b.10")
def test_the_last_day_is_noted_and_a_line_on_each_mentee_is_asked_for(world):
    decision = write(world, world.priya, "step-down 2027-03-31")
    assignment = world.assignment(world.priya)
    assert (assignment.state, assignment.away_until) == (A.LEAVING, LAST)
    (mail,) = decision.mails
    assert mail.reply
    assert (mail.content.last, mail.content.mentees) == (LAST, ("Ana Souza", "Bo"))
    assert leads(world) == [world.priya.id, world.priya.id, world.lee.id]


def test_without_a_day_it_is_a_week_from_now(world):
    assert steps_down(world, "?").away_until == NOW.date() + timedelta(days=7)


def test_a_day_that_is_over_is_today(world):
    assert steps_down(world, "2027-01-31").away_until == NOW.date()


def test_from_prose_it_is_asked_first(world):
    decision = write(world, world.priya, "step-down 2027-03-31", prose=True)
    assert kinds(decision) == ["confirm"]
    assert decision.mails[0].content.acts == ("step down as a mentor on 31 March",)
    assert world.assignment(world.priya).state is A.ON_DUTY


@pytest.mark.shows("2b.10", "M39", "5.23")
def test_on_the_morning_after_each_has_another_lead_for_good_and_it_is_over(world):
    due = stepping_down.due(world.state, steps_down(world))
    assert due == HANDED_OVER
    world.tick(due, world.assignment(world.priya))
    assert world.assignment(world.priya).state is A.RETIRED
    assert leads(world) == [world.sam.id, world.sam.id, world.lee.id] or leads(world) == [
        world.sam.id, world.lee.id, world.lee.id,
    ]  # fmt: skip
    told = world.content(world.state.people[world.ana.person], "covered")
    assert (told.away, told.cover.name, told.for_good) == ("Priya", "Sam", True)
    taken = world.content(world.sam, "cover")
    assert (taken.away, taken.for_good) == ("Priya", True)
    world.content(world.priya, "mentor-retired")


def test_until_then_check_ins_go_on_and_nobody_new_comes(world):

    assignment = steps_down(world)
    assert check_in.next_at(world.state, assignment) is not None
    mentee = world.person("Eve")
    chosen = placement.choose_lead(world.state, world.deploy, mentee, NOW)
    assert chosen.person != world.priya.id


@pytest.mark.shows("2b.10", "M34")
def test_organizers_hear_at_once_where_one_mentor_is_left(world):
    world.put(replace(world.assignment(world.sam), state=A.RETIRED))
    decision = write(world, world.priya, "step-down 2027-03-31")
    assert sorted(kinds(decision)) == ["answer", "short", "short"]


def test_whom_nobody_can_take_the_organizers_hear_of(world):
    for mentor in (world.sam, world.lee):
        world.put(replace(world.assignment(mentor), state=A.RETIRED))
    assignment = steps_down(world)
    world.tick(stepping_down.due(world.state, assignment), assignment)
    texts = [m.text for m in world.state.matters.values() if m.kind == "cover"]
    assert texts == ["Nobody in deploy can take Ana Souza and Bo over from Priya"]


def test_undo_and_back_call_it_off(world):
    before = world.assignment(world.priya)
    after = steps_down(world)
    answer(world, world.priya, "answer", after.id, "undo", undoable=((before, after),))
    assert world.assignment(world.priya).state is A.ON_DUTY
    steps_down(world)
    decision = write(world, world.priya, "back")
    assert said(decision) == ("Good that you stay. You are on duty for deploy again.",)
    again = world.assignment(world.priya)
    assert (again.state, again.away_until) == (A.ON_DUTY, None)


def test_who_steps_down_while_away_and_stays_after_all_has_her_mentees_back(world):
    write(world, world.priya, "away today..2027-03-31")
    steps_down(world)
    assert world.now(world.ana).cover is not None
    write(world, world.priya, "back")
    assert world.assignment(world.priya).state is A.ON_DUTY
    assert [world.now(e).cover for e in (world.ana, world.bo)] == [None, None]


def test_who_covers_and_steps_down_is_followed_by_another_cover(world):
    write(world, world.priya, "away today..2027-05-31")
    covers = world.now(world.ana).cover
    who = world.state.people[covers]
    write(world, who, "step-down 2027-03-31")
    own = world.assignment(who)
    world.tick(stepping_down.due(world.state, own), own)
    others = {world.sam.id, world.lee.id} - {covers}
    assert world.now(world.ana).cover in others
    assert world.now(world.ana).lead == world.priya.id


def test_who_comes_back_by_undo_when_the_lead_has_gone_gets_another(world):
    before = world.ana
    write(world, world.state.people[before.person], "leave deploy")
    after = world.now(before)
    steps_down(world)
    own = world.assignment(world.priya)
    world.tick(stepping_down.due(world.state, own), own)
    person = world.state.people[before.person]
    answer(world, person, "left", before.id, "undo", undoable=((before, after),))
    assert world.now(before).lead in (world.sam.id, world.lee.id)


def test_which_one_where_there_are_two(world):
    talk = world.cohort("talk")
    world.mentor(world.priya, talk)
    decision = write(world, world.priya, "step-down ?", text="stepping down")
    assert "stepping down from deploy" in said(decision)[0]
    write(world, world.priya, "step-down ?", text="stepping down from talk")
    assert world.assignment(world.priya, talk).state is A.LEAVING
    assert world.assignment(world.priya, world.deploy).state is A.ON_DUTY


# a line for whoever comes next ------------------------------------------------------------------


@pytest.mark.shows("9.4")
@pytest.mark.parametrize(
    ("text", "ana", "bo"),
    [
        ("1 patch is up, needs a review\n2 waits for disks", "patch is up, needs a review",
         "waits for disks"),
        ("Ana: patch is up\nBo - waits for disks\nand for me", "patch is up",
         "waits for disks and for me"),
        ("1 has three nodes up", "has three nodes up", ""),
        ("1. Ana Souza: patch is up", "patch is up", ""),
        ("Both are nearly there, be patient.", "Both are nearly there, be patient.",
         "Both are nearly there, be patient."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("verb", ["unclear", "ignore"])
def test_handover_lines_reach_whoever_comes_next(world, text, ana, bo, verb):
    assignment = steps_down(world)
    mail = world.mail(world.priya, "answer")
    decision = answer(
        world, world.priya, "answer", mail.about, verb, mail.refs, text=text,
        answered=_answered(mail),
    )  # fmt: skip
    assert said(decision)[0].startswith("Thank you. Whoever looks after Ana")
    assert (world.now(world.ana).note, world.now(world.bo).note) == (ana, bo)
    world.tick(stepping_down.due(world.state, assignment), assignment)
    cards = [c for m in world.mails if m.content.kind == "cover" for c in m.content.mentees]
    assert {c.note for c in cards} == {ana, bo}


def test_thanks_below_the_handover_mail_is_no_handover(world):
    steps_down(world)
    mail = world.mail(world.priya, "answer")
    answer(world, world.priya, "answer", mail.about, "thanks", mail.refs, text="Thank you!",
           answered=_answered(mail))  # fmt: skip
    assert world.now(world.ana).note == ""


def _answered(mail):

    return Answered(mail.content.kind, mail.about, mail.refs, mail.thread)


# another mentor ---------------------------------------------------------------------------------


def test_a_swap_tells_the_mentee_and_the_new_lead_and_the_old_one(world):
    decision = write(world, world.lee, "swap Bo Sam")
    assert said(decision) == ("Sam looks after Bo from now on; both of them are told.",)
    assert world.now(world.bo).lead == world.sam.id
    assert sorted(world.sent()[-4:]) == [
        ("Bo", "covered"), ("Lee", "answer"), ("Priya", "answer"), ("Sam", "cover"),
    ]  # fmt: skip
    assert world.content(world.priya, "answer").lines == (
        "Sam looks after Bo in deploy from now on.",
    )


def test_somebody_else_is_the_least_loaded_and_never_the_one_who_asks(world):
    write(world, world.priya, "swap Bo ?")
    assert world.now(world.bo).lead == world.sam.id


def test_a_swap_from_prose_is_asked_first(world):
    decision = write(world, world.priya, "swap Bo Sam", prose=True)
    assert kinds(decision) == ["confirm"]
    assert decision.mails[0].content.acts == ("let Sam look after Bo from now on",)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("swap Zoe Sam", "I could not find one mentee of that name in your cohort."),
        ("swap Bo Kim", "That mentor is not on duty in the cohort just now"),
        ("swap Bo Priya", "Priya looks after Bo already; nothing changed."),
    ],
)
def test_who_cannot_be_swapped(world, words, text):
    decision = write(world, world.priya, words)
    assert said(decision)[0].startswith(text)
    assert leads(world) == [world.priya.id, world.priya.id, world.lee.id]


def test_a_stranger_to_the_cohort_swaps_nobody(world):
    kim = world.mentor("Kim", world.cohort("talk"))
    write(world, kim, "swap Bo Sam")
    assert world.now(world.bo).lead == world.priya.id


def test_two_who_are_kept_apart_go_to_the_organizers_without_a_word_on_why(world):

    world.put(NoContact(9001, world.sam.id, world.bo.person, NOW))
    decision = write(world, world.priya, "swap Bo Sam")
    assert said(decision)[0].startswith("That is for a person to do")
    assert world.now(world.bo).lead == world.priya.id


def test_no_passes_a_mentee_on_to_the_next(world):
    write(world, world.priya, "swap Bo Sam")
    mail = world.mail(world.sam, "cover")
    answer(world, world.sam, "cover", mail.about, "no", mail.refs)
    assert world.now(world.bo).lead == world.lee.id
    assert world.content(world.lee, "cover").for_good


def test_undo_gives_the_mentee_back_and_says_so(world):
    was = world.bo
    write(world, world.priya, "swap Bo Sam")
    answer(world, world.priya, "answer", 0, "undo", undoable=((was, world.now(world.bo)),))
    assert world.now(world.bo).lead == world.priya.id
    with world.settling(NOW + timedelta(days=1)):
        pass  # one mail a day
    told = world.content(world.state.people[world.bo.person], "covered")
    assert (told.cover.name, told.for_good) == ("Priya Rao", True)
    assert world.content(world.sam, "answer").lines == (
        "Priya Rao looks after Bo in deploy from now on.",
    )


def test_undo_of_an_absence_gives_all_leads_back_and_tells_whom_it_was_told(world):
    before = world.assignment(world.priya), world.ana, world.bo
    write(world, world.priya, "away today..2027-03-31")
    pairs = tuple((was, world.now(was)) for was in before)
    assert world.now(world.ana).cover is not None
    answer(world, world.priya, "answer", 0, "undo", undoable=pairs)
    assert world.assignment(world.priya).state is A.ON_DUTY
    assert world.now(world.ana).cover is None
    with world.settling(NOW + timedelta(days=1)):
        pass  # one mail a day
    assert world.content(world.state.people[world.ana.person], "covered").returned


def test_undo_of_an_end_leaves_mentees_with_their_cover(world):
    write(world, world.priya, "away today..2027-03-31")
    was = (world.assignment(world.priya), world.now(world.ana))
    with world.at(NOW, world.kendall) as draft:
        lost_mentor.retire(draft, was[0], "Kendall says so")
    pairs = tuple((entity, world.now(entity)) for entity in was)
    assert world.now(world.ana).cover is None
    answer(world, world.kendall, "answer", 0, "undo", undoable=pairs)
    assert world.assignment(world.priya).state is A.AWAY
    assert (world.now(world.ana).lead, world.now(world.ana).cover) == (
        world.priya.id, was[1].cover,
    )  # fmt: skip


def test_the_marks_of_leads_name_nobody_by_address(world):
    write(world, world.priya, "swap Bo Sam")
    assert marked(world.now(world.bo), f"led before by {world.priya.id}") == NOW


# "everything ok?" -------------------------------------------------------------------------------


def test_words_below_everything_ok_reach_the_organizers(world):
    own = world.assignment(world.priya)
    decision = answer(
        world, world.priya, "mentor-silent", own.id, "unclear",
        text="My father is ill, please bear with me.", sender="Priya",
    )  # fmt: skip
    assert sorted(kinds(decision)) == ["answer", "moderation", "moderation"]
    assert world.assignment(world.priya).state is A.ON_DUTY


def test_undo_below_we_covered_for_you_gives_all_leads_back(world):
    with world.settling(NOW) as draft:
        lost_mentor.cover_for(draft, world.assignment(world.priya), "not a word")
    assert world.now(world.ana).cover is not None
    own = world.assignment(world.priya)
    decision = answer(world, world.priya, "mentor-covered", own.id, "undo")
    assert "Taken back: you are on duty for deploy again." in said(decision)
    assert world.assignment(world.priya).state is A.ON_DUTY
    assert [world.now(e).cover for e in (world.ana, world.bo)] == [None, None]
    again = answer(world, world.priya, "mentor-covered", own.id, "undo")
    assert said(again) == ("Things have moved on since, so I leave it as it is.",)


def test_nobody_else_takes_a_cover_back(world):
    with world.settling(NOW) as draft:
        lost_mentor.cover_for(draft, world.assignment(world.priya), "not a word")
    answer(world, world.sam, "mentor-covered", world.assignment(world.priya).id, "undo")
    assert world.assignment(world.priya).state is A.AWAY
