"""What anybody writes: help, cohorts, status, tz, less, stop, log, private, posts, the unclear."""

from dataclasses import replace

import pytest

from mailflow.program import bouncing
from mailflow.program.model import AddressState, EnrollmentState, Post
from tests.commands.letters import NOW, answer, kinds, said, write
from tests.program.build import DEPLOY, TALK, World

E = EnrollmentState


@pytest.fixture
def world() -> World:
    world = World(tracks=(DEPLOY, TALK), private_contacts=("emily@lab.test",))
    world.deploy, world.talk = world.cohort("deploy"), world.cohort("talk")
    world.priya, world.sam = (world.mentor(name, world.deploy) for name in ("Priya", "Sam"))
    world.lee = world.mentor("Lee", world.talk)
    world.enrolled = world.mentee("Ana", world.deploy, world.priya, state=E.PLACED)
    world.ana = world.state.people[world.enrolled.person]
    return world


def usages(world, reader):
    write(world, reader, "help")
    return [entry.usage for entry in world.content(reader, "help").entries]


def test_help_is_for_the_readers_roles(world):
    mentee, mentor = usages(world, world.ana), usages(world, world.priya)
    organizer, newcomer = usages(world, world.kendall), usages(world, world.person("Bo"))
    assert "done LINK" in mentee
    assert "done LINK" not in mentor
    assert "capacity N" in mentor
    assert "capacity N" not in mentee
    assert "ok 1 2" in organizer
    assert "ok 1 2" not in mentee + mentor + newcomer
    assert all("join TRACK" in found for found in (mentee, mentor, organizer, newcomer))


@pytest.mark.shows("5.2", "9.16")
def test_cohorts_say_what_has_room(world):
    world.waiting("Bo", "talk")
    lines = said(write(world, world.person("Cy"), "browse"))
    assert lines[0] == (
        "deploy: Deploy OpenStack. Goal: A server boots and is reachable. (5 free now)"
    )
    assert lines[1].endswith("(1 waiting)")


HERS = "your mentor is Priya <priya@lab.test>"
THERE = f"you are in deploy; {HERS}."


@pytest.mark.shows("5.2")
def test_status_of_a_mentee_a_mentor_and_nobody(world):
    assert said(write(world, world.ana, "status")) == (
        f"deploy: {THERE} The next step: tool chosen.",
    )
    assert said(write(world, world.priya, "status")) == (
        "You mentor deploy (on duty, up to 3); you lead Ana.",
    )
    assert said(write(world, world.person("Bo"), "status"))[0].startswith("You have no open place")


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (E.APPLIED, "an organizer will look at it"),
        (E.WAITLISTED, "you are number 1 in line"),
        (E.OFFERED, 'a place is yours; reply "yes" to take it'),
        (E.ACTIVE, f"{THERE} The next step: tool chosen"),
        (E.CLAIMED, f"the goal is claimed, and a mentor will confirm it; {HERS}"),
    ],
)
def test_status_in_every_state(world, state, words):
    world.put(replace(world.enrolled, state=state))
    assert said(write(world, world.ana, "status")) == (f"deploy: {words}.",)


def test_a_zone(world):
    decision = write(world, world.ana, "tz Asia/Kolkata")
    assert world.now(world.ana).zone == "Asia/Kolkata"
    assert said(decision) == ("Your time zone is Asia/Kolkata (UTC+5:30 today).",)


def test_a_zone_that_is_known_is_answered_only_where_it_was_all_that_was_said(world):
    write(world, world.ana, "tz Asia/Kolkata")
    assert kinds(write(world, world.ana, "tz Asia/Kolkata", prose=True)) == []
    assert kinds(write(world, world.ana, "tz Asia/Kolkata")) == ["answer"]
    assert kinds(write(world, world.ana, "tz Asia/Tokyo", prose=True)) == ["answer"]


def test_a_zone_that_could_be_several_is_asked(world):
    assert "Which time zone" in said(write(world, world.ana, "tz ?"))[0]
    assert world.now(world.ana).zone == ""


def test_less_and_back(world):
    write(world, world.ana, "less")
    assert world.now(world.ana).less
    decision = write(world, world.ana, "back")
    assert not world.now(world.ana).less
    assert said(decision) == ("You get our usual mails again.",)


@pytest.mark.shows("2c.mute")
def test_stop_stops_our_mail_and_keeps_the_place(world):
    decision = write(world, world.ana, "stop")
    assert world.now(world.ana).state is AddressState.MUTED
    assert said(decision)[-1] == 'Your place in deploy stays. "leave deploy" would give it back.'
    assert kinds(decision) == ["answer"]
    with world.settling("2027-03-10T10:00Z") as draft:
        draft.notice(world.ana.id, "contact-check", world.enrolled.id)
    assert ("Ana", "contact-check") not in world.sent()


def test_a_mail_from_who_had_stopped_starts_ours_again(world):
    write(world, world.ana, "stop")
    with world.at("2027-03-11T10:00Z", world.ana) as draft:
        bouncing.heard_from(draft, world.now(world.ana))
    assert world.now(world.ana).state is AddressState.PROVEN


def test_the_log_of_ones_own_cohort_only(world):
    write(world, world.ana, "unclear", route="cohort", cohort="deploy", subject="hi", text="hello")
    assert [e.subject for e in _log(world, world.ana, "log deploy").entries] == ["hi"]
    assert _log(world, world.ana, "log deploy 3").entries == ()
    assert _log(world, world.kendall, "log deploy").cohort == "deploy"
    for words, who in (
        ("log talk", world.ana),
        ("log deploy", world.lee),
        ("log nowhere", world.ana),
    ):
        decision = write(world, who, words)
        assert said(decision) == ("I could not find a cohort of yours by that name.",)


def _log(world, who, words):
    write(world, who, words)
    return world.content(who, "log")


# private ----------------------------------------------------------------------------------------


@pytest.mark.shows("2c.case", "M51")
def test_a_private_report_wins_over_every_other_wish_and_goes_to_its_owner_alone(world):
    words = "I feel unsafe with one of the mentors"
    decision = write(
        world, world.ana, "leave deploy; private", text=words, route="cohort", cohort="deploy"
    )
    assert sorted(kinds(decision)) == ["answer", "case"]
    assert [
        world.state.people[m.to].called for m in decision.mails if m.content.kind == "case"
    ] == ["Emily"]
    assert world.now(world.enrolled).state is E.PLACED
    assert not world.state.posts
    assert words not in repr([f.entity for f in decision.facts])
    assert "Emily will read this, and nobody else." in said(decision)[0]


def test_an_accused_owner_is_skipped(world):
    decision = write(world, world.ana, "private", text="Emily wrote me something awful")
    assert [
        world.state.people[m.to].called for m in decision.mails if m.content.kind == "case"
    ] == ["Kendall"]


@pytest.mark.parametrize(
    ("text", "reader"),
    [
        ("Hello Emily,\n\nsomebody in my group calls me at night.", "Emily"),
        ("Dear Emily\nSam calls me at night.", "Emily"),
        ("Dear Emily,\nplease stop. What you wrote was awful.", "Kendall"),
        ("Hello Emily,\nit is about Emily, who calls me at night.", "Kendall"),
        ("Hi, Emily calls me at night.", "Kendall"),
        ("Hi Emily, du hast mich angeschrien", "Kendall"),
    ],
)
def test_who_is_greeted_reads_it_and_is_not_accused_by_that(world, text, reader):
    decision = write(world, world.ana, "private", text=text)
    told = [world.state.people[m.to].called for m in decision.mails if m.content.kind == "case"]
    assert told == [reader]


@pytest.mark.shows("5.26")
def test_a_copy_of_ones_own_data_is_asked_first_and_holds_nobody_elses(world):
    world.put(replace(world.enrolled, note="stuck on keystone", stuck_at=NOW))
    for author, words in ((world.ana, "Hello from Ana"), (world.priya, "Hello from Priya")):
        world.put(Post(author.id + 7000, world.deploy.id, author.id, NOW, "Hello", words))
    assert kinds(write(world, world.ana, "export")) == ["confirm"]
    (question,) = world.state.confirmations
    decision = answer(world, world.ana, "confirm", question, "yes")
    assert [(m.to, m.content.kind) for m in decision.mails] == [(world.ana.id, "export")]
    data = world.content(world.ana, "export").data
    assert data["person"]["address"] == world.ana.address
    assert [e["note"] for e in data["enrollments"]] == ["stuck on keystone"]
    assert [(p["cohort"], p["text"]) for p in data["posts"]] == [("deploy", "Hello from Ana")]
    others = [p for p in world.state.people.values() if p.id != world.ana.id]
    assert not [p.address for p in others if p.address in repr(data)]


def test_who_asks_to_be_forgotten_is_a_number_then(world):
    assert kinds(write(world, world.ana, "forget")) == ["confirm"]
    (question,) = world.state.confirmations
    decision = answer(world, world.ana, "confirm", question, "yes")
    assert next((m.to, m.content.kind, m.address) for m in decision.mails) == (
        world.ana.id, "erased", world.ana.address,
    )  # fmt: skip
    gone = world.state.people[world.ana.id]
    assert (gone.state, gone.name, gone.full_name) == (AddressState.ERASED, "", "a former member")
    assert world.now(world.enrolled).state is E.ERASED
    assert not [f for f in decision.facts if f.by == world.ana.address and f.event == "erase"]


# posts ----------------------------------------------------------------------------------------


def test_a_members_mail_to_the_list_is_a_post(world):
    decision = write(world, world.ana, "unclear", route="cohort", cohort="deploy", text="Hi!\nAna")
    assert kinds(decision) == ["post", "post"]
    assert world.now(world.enrolled).state is E.ACTIVE


def test_a_post_that_also_asks_for_something_is_a_post_and_nothing_else(world):
    text = "Hi all,\nI might leave deploy soon.\nAna"
    decision = write(
        world, world.ana, "leave deploy", prose=True, route="cohort", cohort="deploy", text=text
    )
    assert kinds(decision) == ["post", "post"]
    assert world.now(world.enrolled).state is E.ACTIVE


def test_nothing_but_a_command_on_the_list_is_a_command(world):
    decision = write(world, world.ana, "status", route="cohort", cohort="deploy")
    assert kinds(decision) == ["answer"]


def test_others_posts_are_held_and_their_sender_is_told(world):
    decision = write(
        world, world.lee, "unclear", route="cohort", cohort="deploy", text="Hi\nfrom talk"
    )
    assert sorted(kinds(decision)) == ["answer", "decision", "decision"]
    assert [p.state for p in world.state.posts.values()] == ["held"]


def test_words_to_organizers_go_to_each_and_a_command_there_counts(world):
    decision = write(world, world.ana, "unclear", route="organizers", text="Is there a party?")
    assert kinds(decision) == ["moderation", "moderation"]
    assert kinds(write(world, world.ana, "status", route="organizers")) == ["answer"]


# the unclear ------------------------------------------------------------------------------------


@pytest.mark.shows("M02")
def test_the_first_miss_offers_answers_the_second_a_human_the_third_nothing(world):
    first = write(world, world.ana, "unclear", text="the moon is nice")
    told = world.content(world.ana, "unclear")
    assert (kinds(first), told.last) == (["unclear"], False)
    assert [c.words for c in told.choices][:2] == ["stuck deploy", "done deploy"]
    second = write(world, world.ana, "unclear", text="the moon is nice")
    assert (kinds(second), world.content(world.ana, "unclear").last) == (["unclear"], True)
    assert [m.kind for m in world.state.matters.values()] == ["unclear"]
    assert kinds(write(world, world.ana, "unclear", text="still nice")) == []
    assert len(world.state.matters) == 2, "but the human hears of each"


def test_something_understood_makes_the_next_miss_a_first_one(world):
    for words in ("unclear", "status", "unclear"):
        write(world, world.ana, words, text="hm")
    assert not world.content(world.ana, "unclear").last


def test_half_understood_is_done_and_the_rest_offered_back(world):
    decision = write(world, world.ana, "tz Asia/Tokyo; unclear", text="hm")
    assert sorted(kinds(decision)) == ["answer", "unclear"]
    assert world.now(world.ana).zone == "Asia/Tokyo"


@pytest.mark.parametrize("words", ["thanks", "ignore", ""])
def test_courtesy_is_not_answered(world, words):
    assert kinds(write(world, world.ana, words, text="Thanks!")) == []


def test_who_waits_is_offered_what_fits(world):
    bo = world.waiting("Bo", "talk")
    write(world, world.state.people[bo.person], "unclear", text="hm")
    choices = world.content(world.state.people[bo.person], "unclear").choices
    assert [c.words for c in choices] == ["leave talk", "help"]


def test_one_answer_per_mail_however_much_was_wished(world):
    decision = write(world, world.ana, "status; tz UTC; browse; status")
    assert kinds(decision) == ["answer"]
    assert len(said(decision)) == len(set(said(decision)))


def test_undo_without_anything_to_undo(world):
    assert "nothing to take back" in said(answer(world, world.ana, "welcome", 0, "undo"))[0]
