"""Mail from addresses that have proven nothing: DOMAIN 2a rows 1-3, TRUST 3.4."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mailflow.commands.turn import Evidence
from mailflow.program.model import AddressState, EnrollmentState
from tests.commands.letters import NOW, answer, kinds, said, write
from tests.program.build import DEPLOY, TALK, World

E = EnrollmentState


@pytest.fixture
def world() -> World:
    world = World(
        tracks=(DEPLOY, TALK, replace(TALK, name="coa")), code_of_conduct="https://x.test"
    )
    world.deploy = world.cohort("deploy")
    for name in ("Priya", "Sam"):
        world.mentor(name, world.deploy)
    world.zoe = world.person("Zoe", state=AddressState.UNPROVEN)
    return world


def stranger(world, words, **letter):
    return write(world, world.zoe, words, **({"evidence": Evidence.NONE} | letter))


def question(world):
    (found,) = world.state.confirmations.values()
    return found


def confirm(world, words="yes", **letter):
    return answer(world, world.zoe, "confirm", question(world).id, words, **letter)


def open_tracks(world):
    return {e.track: e.state for e in world.state.open_enrollments(world.zoe.id)}


@pytest.mark.shows("2a.1", "M01")
@pytest.mark.parametrize("evidence", [Evidence.NONE, Evidence.DOMAIN])
def test_a_first_wish_is_a_pending_request_and_one_question(world, evidence):
    decision = stranger(world, "join deploy", evidence=evidence)
    assert kinds(decision) == ["confirm"]
    told = world.content(world.zoe, "confirm")
    assert ([t.name for t in told.tracks], told.code_of_conduct) == (["deploy"], "https://x.test")
    assert told.until == date(2027, 3, 16)
    assert told.name == "", "a name that a stranger gave is not repeated"
    assert [e.state for e in world.state.enrollments.values()] == [E.UNCONFIRMED]


@pytest.mark.shows("2a.2", "5.1")
def test_the_yes_proves_consents_and_places(world):
    stranger(world, "join deploy")
    decision = confirm(world)
    assert "welcome" in kinds(decision)
    zoe = world.now(world.zoe)
    assert (zoe.state, zoe.consented_at) == (AddressState.PROVEN, NOW)
    assert open_tracks(world) == {"deploy": E.PLACED}


@pytest.mark.shows("9.15")
@pytest.mark.parametrize("text", ["", "  \n\n"])
def test_reply_and_send_is_enough(world, text):
    stranger(world, "join deploy")
    confirm(world, "", text=text, plain_reply=True)
    assert open_tracks(world) == {"deploy": E.PLACED}


def test_nothing_under_a_subject_that_is_not_ours_is_asked_about_once(world):
    """Read receipts and returned mail, by software that marks them in the subject alone."""
    stranger(world, "join deploy")
    assert said(confirm(world, "", text=""))[0].startswith("Was that a yes?")
    assert said(confirm(world, "", text="")) == ()
    assert open_tracks(world) == {}


def test_several_tracks_are_one_question_and_several_applications(world):
    stranger(world, "join deploy; join talk")
    assert [t.name for t in world.content(world.zoe, "confirm").tracks] == ["deploy", "talk"]
    confirm(world)
    assert open_tracks(world) == {"deploy": E.PLACED, "talk": E.WAITLISTED}


def test_a_third_track_is_declined_kindly_at_the_yes(world):
    stranger(world, "join deploy; join talk; join coa")
    decision = confirm(world)
    assert set(open_tracks(world)) == {"deploy", "talk"}
    assert any("as many as one person can take" in line for line in said(decision))


def test_one_question_a_day_however_often_they_write_and_the_yes_covers_all(world):
    assert kinds(stranger(world, "join deploy")) == ["confirm"]
    assert kinds(stranger(world, "join talk", when=NOW + timedelta(hours=5))) == []
    assert question(world).intents == ("join deploy", "join talk")
    again = stranger(world, "join deploy", when=NOW + timedelta(hours=25))
    assert kinds(again) == ["confirm"]
    confirm(world, when=NOW + timedelta(hours=26))
    assert set(open_tracks(world)) == {"deploy", "talk"}


def test_the_yes_may_carry_a_zone(world):
    stranger(world, "join deploy")
    confirm(world, "yes; tz America/Lima")
    assert world.now(world.zoe).zone == "America/Lima"
    assert open_tracks(world) == {"deploy": E.PLACED}


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("join deploy; tz Asia/Tokyo", "yes"),
        ("join deploy", "yes; tz Asia/Tokyo"),
        ("join deploy", "tz Asia/Tokyo; yes"),
    ],
)
def test_where_they_live_is_known_before_they_get_a_mentor(world, first, then):
    yuki = world.mentor("Yuki", world.deploy, zone="Asia/Tokyo")  # her address is the last one
    for name in ("Priya", "Sam"):
        known = next(p for p in world.state.people.values() if p.name == name)
        world.put(replace(known, zone="America/Lima"))
    stranger(world, first)
    confirm(world, then)
    (placed,) = world.state.open_enrollments(world.zoe.id)
    assert placed.lead == yuki.id


def test_a_no_forgets_the_request(world):
    stranger(world, "join deploy")
    confirm(world, "no")
    assert not world.state.enrollments
    assert question(world).state == "refused"
    assert world.now(world.zoe).state is AddressState.UNPROVEN


def test_a_yes_after_seven_days_is_asked_once_more(world):
    stranger(world, "join deploy")
    late = NOW + timedelta(days=8)
    decision = confirm(world, when=late)
    assert kinds(decision) == ["confirm"]
    assert not open_tracks(world)
    confirm(world, when=late + timedelta(hours=1))
    assert open_tracks(world) == {"deploy": E.PLACED}


def test_somebody_elses_question_confirms_nothing(world):
    stranger(world, "join deploy")
    mallory = world.person("Mallory", state=AddressState.UNPROVEN)
    answer(world, mallory, "confirm", question(world).id, "yes")
    assert not world.state.open_enrollments(world.zoe.id)
    assert not world.state.open_enrollments(mallory.id)
    assert world.now(mallory).state is AddressState.UNPROVEN


def test_a_yes_without_the_reply_to_our_mail_confirms_nothing(world):
    stranger(world, "join deploy")
    stranger(world, "yes")
    assert not open_tracks(world)


@pytest.mark.parametrize("evidence", [Evidence.NONE, Evidence.DOMAIN])
def test_nor_does_one_that_only_looks_like_the_reply(world, evidence):
    stranger(world, "join deploy")
    confirm(world, evidence=evidence)
    assert not open_tracks(world)
    assert world.now(world.zoe).consented_at is None


def test_mentoring_takes_the_same_way_and_then_an_organizer(world):
    stranger(world, "mentor deploy")
    told = world.content(world.zoe, "confirm")
    assert ([t.name for t in told.mentoring], told.tracks) == (["deploy"], ())
    confirm(world)
    assert [a.state for a in world.state.assignments_of(world.zoe.id)] == ["invited"]
    assert ("Kendall", "decision") in world.sent()


def test_who_offers_may_say_how_many_with_the_wish_or_with_the_yes(world):
    stranger(world, "mentor deploy; capacity 1")
    confirm(world, "yes; capacity 2")
    (offered,) = world.state.assignments_of(world.zoe.id)
    assert offered.capacity == 2
    assert "You take up to 2 mentees in deploy, once you are on." in " ".join(
        world.content(world.zoe, "answer").lines
    )


@pytest.mark.parametrize("words", ["leave deploy", "done deploy", "ok 1", "remove ana@lab.test", "log deploy",
                                   "capacity 3", "undo", "join nowhere", "unclear", "status"])  # fmt: skip
def test_all_else_changes_nothing_and_shows_the_public_list_at_most(world, words):
    before = world.state
    decision = stranger(world, words, text="My <b>evil</b> words")
    assert set(kinds(decision)) <= {"answer", "help"}
    assert world.state.enrollments == before.enrollments
    assert world.state.assignments == before.assignments
    assert "evil" not in repr([m.content for m in decision.mails])


@pytest.mark.parametrize("words", ["thanks", "ignore", ""])
def test_thanks_and_noise_get_no_answer(world, words):
    assert kinds(stranger(world, words)) == []


def test_a_strangers_post_is_held_and_its_mail_to_organizers_is_passed_on(world):
    post = {"route": "cohort", "cohort": "deploy", "subject": "hi", "text": "May I?"}
    assert kinds(stranger(world, "unclear", **post)) == ["decision", "decision"]
    mail = {"route": "organizers", "subject": "hi", "text": "Who are you?"}
    assert kinds(stranger(world, "unclear", **mail)) == ["moderation", "moderation"]


def test_a_private_report_counts_from_anybody(world):
    decision = stranger(world, "private", text="somebody was rude")
    assert kinds(decision) == ["case", "answer"]


@pytest.mark.parametrize("text", ["yes, but I'm 16", "No, I am under 18", "Ja, ich bin 17"])
def test_who_is_not_18_yet_is_for_the_organizers_and_not_placed(world, text):
    stranger(world, "join deploy")
    decision = confirm(world, "unclear", text=text)
    assert kinds(decision) == ["decision", "decision", "answer"]
    (matter,) = world.state.matters.values()
    assert (matter.kind, matter.text) == (
        "age",
        "zoe@lab.test says they are not 18 yet, and asked for: join deploy",
    )
    confirm(world)
    assert not world.state.open_enrollments(world.zoe.id)
    assert world.now(world.zoe).state is AddressState.UNPROVEN
