"""The cohort's list: who posts, who reads, what it proves, and the log (SPEC 6, 11.12, 11.17)."""

from datetime import timedelta

import pytest

from mailflow.program import lists
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.model import AssignmentState, EnrollmentState, NoContact, Post
from tests.program.build import START, World, moment, weeks

A, E = AssignmentState, EnrollmentState
NOW = moment("2027-03-09T10:00Z")


@pytest.fixture
def world() -> World:
    world = World()
    world.deploy, world.talk = world.cohort("deploy"), world.cohort("talk")
    world.priya = world.mentor("Priya", world.deploy)
    world.sam = world.mentor("Sam", world.deploy)
    world.lee = world.mentor("Lee", world.talk)
    world.ana = world.mentee("Ana Souza", world.deploy, world.priya, state=E.PLACED)
    world.bo = world.mentee("Bo", world.deploy, world.priya, state=E.PLACED)
    return world


def person(world, name):
    return world.state.person_at(f"{name}@lab.test")


def post(world, name, subject="hello", text="hello all", answers=""):
    with world.settling(NOW, person(world, name)) as draft:
        lists.post(draft, world.deploy, person(world, name), subject, text, answers=answers)


@pytest.mark.shows("5.5")
def test_everybody_in_the_cohort_gets_it_but_the_poster(world):
    world.mentor("Kim", world.deploy, state=A.AWAY)
    world.mentee("Cy", world.deploy, state=E.WITHDRAWN)
    world.mentee("Dee", world.deploy, state=E.PAUSED)
    post(world, "ana")
    assert sorted(who for who, kind in world.sent() if kind == "post") == [
        "Bo",
        "Dee",
        "Priya",
        "Sam",
    ]
    (logged,) = world.state.posts.values()
    assert (logged.author, logged.state) == (world.ana.person, "posted")


def test_posts_never_wait_and_never_count(world):
    night = moment("2027-03-06T23:00Z")  # a Saturday
    for _ in range(4):
        with world.settling(night, person(world, "ana")) as draft:
            lists.post(draft, world.deploy, person(world, "ana"), "hi", "hi")
    assert world.sent().count(("Priya", "post")) == 4


@pytest.mark.parametrize(
    ("name", "may"),
    [
        ("ana", True),
        ("priya", True),
        ("kendall", True),
        ("kim", True),
        ("lee", False),
        ("cy", False),
    ],
)
def test_who_may_post(world, name, may):
    world.mentor("Kim", world.deploy, state=A.AWAY)
    world.mentee("Cy", world.deploy, state=E.WITHDRAWN)
    assert lists.may_post(world.state, world.deploy, person(world, name)) is may


@pytest.mark.parametrize(
    ("author", "text", "answers", "heard"),
    [
        ("ana", "hello all", "", {"ana"}),  # the mentee's own
        ("priya", "hello all", "", set()),  # a mentor's that speaks to nobody
        ("priya", "Ana, look at the router", "", {"ana"}),
        ("sam", "what about ana and bo?", "", {"ana", "bo"}),
        ("sam", "the Anaconda installer", "", set()),  # a name is a word of its own
        ("priya", "try again", "<1@lab.test>", {"bo"}),  # answers Bo's post
        ("bo", "Ana, can you help?", "", {"bo"}),  # a mentee's word proves their own contact only
        ("kendall", "Ana, hello", "", set()),  # organizers are no mentors
    ],
)
def test_what_a_post_proves(world, author, text, answers, heard):
    world.put(
        Post(999, world.deploy.id, world.bo.person, NOW, "hm", "hm", message_id="<1@lab.test>")
    )
    post(world, author, "news", text, answers)
    active = {name for name in ("ana", "bo") if world.now(getattr(world, name)).state is E.ACTIVE}
    assert active == heard


@pytest.mark.parametrize(
    ("text", "heard"), [("I will look into it", False), ("Will, look at the router", True)]
)
def test_a_name_that_is_also_a_word_has_to_be_written_like_one(world, text, heard):
    will = world.mentee("Will", world.deploy, world.priya, state=E.PLACED)
    post(world, "priya", text=text)
    assert (world.now(will).state is E.ACTIVE) is heard


def test_a_strangers_post_is_held_and_shown_to_nobody(world):
    with world.settling(NOW) as draft:
        lists.hold(draft, world.deploy, "Zoe <zoe@x.test>", "Hello", "May I post?")
    assert [kind for _, kind in world.sent()] == ["decision", "decision"]
    (matter,) = world.state.matters.values()
    assert "zoe@x.test" in matter.text
    assert "May I post?" not in matter.text


@pytest.mark.parametrize(
    ("act", "state", "readers"), [("release", "posted", 4), ("drop", "dropped", 0)]
)
def test_a_held_post_is_released_or_dropped_once(world, act, state, readers):
    with world.settling(NOW) as draft:
        lists.hold(draft, world.deploy, "Zoe <zoe@x.test>", "Hello", "May I post?")
    (matter,) = world.state.matters.values()
    said = []
    for _ in range(2):
        with world.settling(NOW, world.kendall) as draft:
            said.append(getattr(lists, act)(draft, matter))
    assert [p.state for p in world.state.posts.values()] == [state]
    assert [kind for _, kind in world.sent()].count("post") == readers
    assert said[1] == "That post is not held any more; nothing changed."


def test_what_goes_to_organizers_goes_to_each(world):
    with world.settling(NOW) as draft:
        lists.relay(draft, "Zoe <zoe@x.test>", "Who are you?", "Just asking")
    assert world.sent() == [("Kendall", "moderation"), ("Emily", "moderation")]


# the log --------------------------------------------------------------------------------------


def logged(world, week=None):
    world.put(
        Post(901, world.deploy.id, world.ana.person, START, "one", "first week"),
        Post(902, world.deploy.id, world.priya.id, START + weeks(1), "two", "second week"),
        Post(
            903, world.deploy.id, 0, START + weeks(1), "held", "?", sender="Zoe <z@x>", state="held"
        ),
        Post(904, world.deploy.id, 77777, START + weeks(2), "three", "by somebody who is erased"),
        Post(905, world.talk.id, world.lee.id, START, "other", "another cohort"),
    )
    return lists.log(world.state, world.priya, world.deploy, week)


def test_the_log_holds_the_cohorts_posts_in_order(world):
    log = logged(world)
    assert [(e.author, e.subject) for e in log.entries] == [
        ("Ana Souza", "one"),
        ("Priya", "two"),
        ("a former member", "three"),
    ]


def test_the_log_holds_no_post_of_somebody_who_is_kept_apart(world):
    """It was not sent to them either (DOMAIN 10)."""
    world.put(NoContact(950, world.ana.person, world.priya.id, START))
    assert [e.subject for e in logged(world).entries] == ["two", "three"]


@pytest.mark.parametrize(
    ("week", "subjects"), [(1, ["one"]), (2, ["two"]), (3, ["three"]), (4, [])]
)
def test_weeks_count_from_the_week_the_cohort_opened(world, week, subjects):
    assert [e.subject for e in logged(world, week).entries] == subjects


@pytest.mark.parametrize(
    ("sender", "author"),
    [
        ("Zoe Li <zoe@x.test>", "Zoe Li (not a member)"),
        ("Kendall <zoe@x.test>", "Kendall (not a member)"),
        ("zoe@x.test", "zoe@x.test (not a member)"),
        (f"{'Zoe ' * 50}<zoe@x.test>", f"{'Zoe ' * 9}Zoe (not a member)"),
        ("Kendall <priya@lab.test>", "Priya"),
    ],
)
def test_a_released_post_is_its_senders_and_nobody_elses(world, sender, author):
    """Whoever is not of the cohort may call themselves by any name: it is marked for its readers."""
    draft = Draft(world.state, Env(NOW, 1))
    lists.hold(draft, world.deploy, sender, "Hello", "May I post?")
    lists.release(draft, next(iter(draft.state.matters.values())))
    posts = [m.content.author for m in draft.decision().mails if m.content.kind == "post"]
    assert set(posts) == {author}
    log = lists.log(draft.state, world.priya, world.deploy, None)
    assert [e.author for e in log.entries] == [author]
    assert timedelta(0) == log.entries[0].at - NOW
