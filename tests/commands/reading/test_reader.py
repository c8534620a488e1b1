"""What people write, and what it is read as: the help mail's own words, and the known traps."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.commands import COMMANDS
from mailflow.commands.command import Command
from mailflow.commands.reading import read
from mailflow.commands.reading.context import Context

TODAY = date(2027, 3, 10)
TRACKS = ("deploy", "first-patch", "talk", "coa")
STRANGER = Context(TODAY, tracks=TRACKS)
MENTEE = Context(
    TODAY, roles=frozenset({"mentee"}), tracks=TRACKS, enrollments={"deploy": "active"}
)
PAUSED = Context(
    TODAY, roles=frozenset({"mentee"}), tracks=TRACKS, enrollments={"deploy": "paused"}
)
MENTOR = Context(
    TODAY,
    roles=frozenset({"mentor"}),
    tracks=TRACKS,
    cohorts=("deploy",),
    co_mentors=("Sam", "Lee"),
    mentees=("Ana Souza", "Bo Chen"),
)
ORGANIZER = Context(
    TODAY,
    roles=frozenset({"organizer"}),
    tracks=TRACKS,
    people={"Ana Souza": "ana@x.test", "Bo Chen": "bo@x.test"},
)


def in_thread(thread: str, role: str = "mentee", **more: object) -> Context:
    return Context(
        TODAY,
        roles=frozenset({role}),
        tracks=TRACKS,
        thread=thread,
        enrollments={"deploy": "active"} if role == "mentee" else {},
        track="deploy",
        mentee="Ana Souza" if role == "mentor" else "",
        **more,  # type: ignore[arg-type]
    )


CHECK_IN = in_thread(
    "check-in",
    "mentor",
    lines={1: "Ana Souza", 2: "Bo Chen", 3: "Chen Wei"},
    last={1: "good", 2: "quiet", 3: "stuck"},
    co_mentors=("Sam", "Lee"),
)
DIGEST = in_thread(
    "digest",
    "organizer",
    items={
        1: "approve ana@x.test deploy",
        2: "lapse bo@x.test deploy",
        3: "extend chen@x.test talk",
        4: "replace sam@x.test deploy",
    },
    people={"Ana Souza": "ana@x.test", "Bo Chen": "bo@x.test"},
)
HELD = in_thread(
    "digest",
    "organizer",
    items={2: "lapse bo@x.test deploy", 3: "file it as ana@x.test", 4: "noted, I answer it"},
)
ROOMS = (
    STRANGER,
    MENTEE,
    PAUSED,
    MENTOR,
    ORGANIZER,
    CHECK_IN,
    DIGEST,
    HELD,
    in_thread("offer"),
    in_thread("review"),
    in_thread("claim", "mentor"),
    in_thread("stuck", "mentor"),
)


def said(text: str, context: Context, subject: str = "") -> list[str]:
    return [str(intent) for intent in read(subject, text, context)]


@pytest.mark.parametrize(
    ("command", "example"),
    [(command, example) for command in COMMANDS for example in command.examples],
    ids=lambda value: value if isinstance(value, str) else value.verb,
)
def test_every_example_of_the_help_mail_is_read_as_its_command(
    command: Command, example: str
) -> None:
    verbs = {intent.verb for room in ROOMS for intent in read("", example, room)}
    assert command.verb in verbs


@pytest.mark.parametrize(
    ("text", "context", "expected"),
    [
        ("join deploy", STRANGER, ["join deploy"]),
        ("sign me up for deploy and talk", STRANGER, ["join deploy", "join talk"]),
        ("unsubscribe", MENTEE, ["stop"]),
        ("leave deploy", MENTEE, ["leave deploy"]),
        ("I will not leave deploy", MENTEE, ["unclear"]),
        ("HELP!! my deploy is broken", MENTEE, ["stuck deploy"]),
        ("I'm not stuck", MENTEE, ["unclear"]),
        ("log deploy week 3", MENTEE, ["log deploy 3"]),
        ("place ana@x.test deploy", ORGANIZER, ["place ana@x.test deploy"]),
        ("move bo talk", ORGANIZER, ["move bo@x.test talk"]),
        ("cap deploy 10", ORGANIZER, ["cap deploy 10"]),
        ("close coa", ORGANIZER, ["close coa"]),
        ("who deploy", ORGANIZER, ["who deploy"]),
        ("take case 7", ORGANIZER, ["take 7"]),
        ("keep apart ana@x.test and bo@x.test", ORGANIZER, ["apart ana@x.test bo@x.test"]),
        ("Please keep Ana and Bo apart!", ORGANIZER, ["apart ana@x.test bo@x.test"]),
        ("keep Ana away from Bo", ORGANIZER, ["apart ana@x.test bo@x.test"]),
        ("keep Ana Souza and Zoe apart", ORGANIZER, ["unclear"]),
        ("keep apart Ana and Ana Souza", ORGANIZER, ["unclear"]),
        ("no longer keep apart Ana and Bo", ORGANIZER, ["meet ana@x.test bo@x.test"]),
        ("keep apart ana@x.test and bo@x.test", MENTEE, ["unclear"]),
        ("tell deploy: the lab is down", ORGANIZER, ["tell deploy"]),
        ("room for 1 more", MENTOR, ["capacity +1"]),
        ("I'm full", MENTOR, ["capacity 0"]),
        ("away 3-17 Aug", MENTOR, ["away 2027-08-03..2027-08-17"]),
    ],
)
def test_fresh_mails(text: str, context: Context, expected: list[str]) -> None:
    assert said(text, context) == expected


@pytest.mark.parametrize(
    ("text", "context", "expected"),
    [
        ("yes", in_thread("offer"), ["yes"]),
        ("yes but can it be in May?", in_thread("offer"), ["later"]),
        ("👍", in_thread("offer"), ["yes"]),
        ("no thanks", in_thread("offer"), ["no"]),
        ("> yes\n\nnot now", in_thread("offer"), ["later"]),
        ("ok thanks", MENTEE, ["thanks"]),
        ("not yet, one review is open", in_thread("claim", "mentor"), ["not-yet"]),
        ("yes, she did", in_thread("claim", "mentor"), ["confirm-goal"]),
        ("no", in_thread("still-in"), ["leave deploy"]),
        ("2", in_thread("unclear", options={"1": "status", "2": "join talk"}), ["join talk"]),
    ],
)
def test_a_yes_means_what_its_thread_asked(
    text: str, context: Context, expected: list[str]
) -> None:
    assert said(text, context) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 good\n2 stuck\n3 quiet", "answer 1=good 2=stuck 3=quiet"),
        ("1,3 fine", "answer 1=good 3=good"),
        ("1-3 good", "answer 1=good 2=good 3=good"),
        ("Ana great, Bo ???, Chen finished!!", "answer 1=good 2=words 3=done"),
        ("all good except Bo", "answer 1=good 2=words 3=good"),
        ("all good", "answer 1=good 2=good 3=good"),
        ("Bo stuck, the others good", "answer 1=good 2=stuck 3=good"),
        ("same", "answer 1=good 2=quiet 3=stuck"),
        ("> 2 Bo (week 6) -> good / stuck / quiet / done ?\nstuck on a gate", "answer 2=stuck"),
        ("haven't heard from Bo in ages", "answer 2=quiet"),
        ("Bo is not good", "answer 2=words"),
        ("Bo is almost done", "answer 2=good"),
        ("ok", "unclear"),
        ("Two good, one quiet", "unclear"),
    ],
)
def test_check_in_answers(text: str, expected: str) -> None:
    assert said(text, CHECK_IN) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ok 1 2", ["ok 1 2"]),
        ("yes to all but 2", ["ok 1 3 4", "no 2"]),
        ("no 3 because we are full", ["no 3"]),
        ("don't lapse Bo", ["no 2"]),
        ("No. 3: ok", ["ok 3"]),
        ("snooze 4 1w", ["snooze 4 7"]),
        ("why 3", ["why 3"]),
        ("note 3 spoke to her", ["note 3"]),
        ("ok", ["unclear"]),
        ("ok 9", ["unclear"]),
        ("ok 2 if Sam agrees", ["unclear"]),
    ],
)
def test_numbered_decisions(text: str, expected: list[str]) -> None:
    assert said(text, DIGEST) == expected


def test_a_private_report_wins_over_every_other_wish() -> None:
    text = "1 good\nI want to report harassment, please do not share this. Also leave deploy."
    for room in ROOMS:
        assert said(text, room) == ["private"]


def test_a_subject_alone_is_a_command_and_an_empty_mail_is_nothing() -> None:
    assert said("", STRANGER, "Join: deploy") == ["join deploy"]
    assert said("", STRANGER) == ["ignore"]


@given(st.text(max_size=300), st.sampled_from(ROOMS))
def test_any_text_is_read_as_something(text: str, context: Context) -> None:
    assert read("", text, context)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("file 3", ["file 3"]),
        ("Please file #3!", ["file 3"]),
        ("3 is Ana", ["file 3 ana"]),
        ("3: is from bo@x.test", ["file 3 bo@x.test"]),
        ("file 4 as Bo Chen.", ["file 4 bo chen"]),
        ("drop 3", ["no 3"]),
        ("3 is spam", ["no 3"]),
        ("file 3\nok 2", ["file 3", "ok 2"]),
        ("ok 3", ["ok 3"]),
        ("file 2", ["unclear"]),  # nothing held has that number
        ("2 is Ana", ["unclear"]),
    ],
)
def test_held_mail(text: str, expected: list[str]) -> None:
    assert said(text, HELD) == expected


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Right, except that I return on the 23rd.", "away 2027-03-15..2027-03-22"),
        ("only until the 20th", "away 2027-03-15..2027-03-20"),
        ("That's right, except the end: the 24th", "away 2027-03-15..2027-03-24"),
        ("from the 16th to the 24th", "away 2027-03-16..2027-03-24"),
    ],
)
def test_another_end_of_a_proposed_absence_leaves_its_beginning(said: str, meant: str) -> None:
    asked = replace(MENTOR, thread="propose-away", proposed="2027-03-15..2027-03-26")
    assert [str(intent) for intent in read("", said, asked)] == [meant]
