"""Whatever words one of our mails suggests are read as the mail promises, in that very thread.

Every sample mail is rendered; each phrase in quotation marks and each link to tap has to stand in
the table below. A new suggestion in a template fails here until it is told what it means.
"""

import re
from collections.abc import Iterator
from datetime import date
from urllib.parse import unquote

import pytest

from mailflow.commands.reading import read
from mailflow.commands.reading.context import Context
from mailflow.deciding.situation import THREADS
from mailflow.writing.render import render
from mailflow.writing.samples import Sample, context
from tests.golden.samples import GALLERY

TODAY = date(2027, 4, 13)
TRACKS = ("deploy", "first-patch", "talk")

# Phrases in quotation marks that are no words to write to us; the stars of a feedback, and what the
# owner of a case answers, which are not read here but taken as they are (tests/test_cases.py).
NAMES = {"mailflow check", "4, the reviews took long", "read", "pass on", "resolved"}
# `"mentor" and the name of the track`: half of what will be written.
HALVES = {"mentor": "mentor deploy"}

EVERYWHERE = {
    "less": "less",
    "stop": "stop",
    "undo": "undo",
    "help": "help",
    "forget me": "forget",
    "join deploy": "join deploy",
    "join first-patch": "join first-patch",
    "mentor deploy": "mentor deploy",
    "leave deploy": "leave deploy",
    "pause until 14 May": "pause deploy 2027-05-14",
    "back": "back",
    "done": "done deploy",
    "done deploy": "done deploy",
    "stuck": "stuck deploy",
    "stuck deploy": "stuck deploy",
    "tz Europe/Berlin": "tz Europe/Berlin",
    "capacity 2": "capacity 2",
    "stepping down": "step-down ?",
    "stepping down 14 May": "step-down 2027-05-14",
    "away 3-14 May": "away 2027-05-03..2027-05-14",
    "away until 14 May": "away today..2027-05-14",
    "room for 1 more": "capacity +1",
    "I'd love to join deploy, I live in Lima": "join deploy, tz America/Lima",
}
OF_KIND = {
    "short": {"call deploy": "call deploy"},
    # "mine" is a word of its own mail, not of the reader's: see commands/further.py
    "confirm": {
        "yes": "yes",
        "no": "no",
        "yes, I am in Lima": "yes, tz America/Lima",
        "mine": "unclear",
    },
    "confirm-act": {"yes": "yes", "no": "no"},
    "still-waiting": {"yes": "yes", "no": "no", "later": "later"},
    "offer": {"yes": "yes", "no": "no", "later": "later"},
    "new-mentee": {"yes": "yes"},
    "say-hello": {"yes": "yes", "no": "no"},
    "contact-check": {"yes": "yes", "no": "no"},
    "stuck": {"mine": "mine"},
    "claim": {"yes": "confirm-goal", "not yet": "not-yet"},
    "badge": {"yes": "yes"},
    "cover": {"yes": "yes", "no": "no"},
    "propose-away": {"yes": "yes", "no": "no"},
    "mentor-invited": {
        "yes": "yes",
        "no": "no",
        "yes, capacity 2, I am in Lima, English and Spanish": "yes, capacity 2, tz America/Lima",
    },
    "mentor-review": {"yes": "yes", "capacity 0": "capacity 0"},
    "mentor-silent": {"fine": "yes", "done": "step-down ?"},
    "still-in": {"yes": "yes", "no": "leave deploy"},
    "review": {"extend": "extend", "close": "end"},
    "check-in": {
        "1 good": "answer 1=good",
        "1 good, 2 stuck": "answer 1=good 2=stuck",
        "all good": "answer 1=good 2=good 3=good",
        "need advice on 1": "answer 1=advice",
        "need advice on 2": "answer 2=advice",
        "need advice on 3": "answer 3=advice",
        # who is asked about goes to people, with the words
        "ask Sam about 2": "answer 2=words",
        "ask Sam about 3": "answer 3=words",
    },
    "unclear": {
        "digest": "digest",
        "all good": "answer 1=good 2=good 3=good",
        "1 good": "answer 1=good",
        "2 good": "answer 2=good",
        "1 quiet": "answer 1=quiet",
        "2 quiet": "answer 2=quiet",
    },
    "check-in-reminder": {"1 quiet": "answer 1=quiet", "2 quiet": "answer 2=quiet"},
    "welcome": {
        "done first-patch": "done first-patch",
        "stuck first-patch": "stuck first-patch",
        "pause first-patch until 14 May": "pause first-patch 2027-05-14",
    },
    "mentor-welcome": {"1 good, 2 stuck on the network": "answer 1=good 2=stuck"},
    "decision": {
        "ok 3 4": "ok 3 4",
        "ok 3": "ok 3",
        "ok 4": "ok 4",
        "no 3 because …": "no 3",
        "no 4 because …": "no 4",
        "no 5 because …": "no 5",
        "why 3": "why 3",
        "why 4": "why 4",
        "snooze 3 1w": "snooze 3 7",
        "snooze 4 1w": "snooze 4 7",
    },
    "digest": {
        "ok 1 3": "ok 1 3",
        "no 4 because …": "no 4",
        "why 1": "why 1",
        "snooze 1 1w": "snooze 1 7",
    },
    "moderation": {"ok 4": "ok 4", "no 4": "no 4"},
}
MENTORS = {
    "check-in", "check-in-reminder", "claim", "cover", "covered", "new-mentee", "say-hello",
    "propose-away", "stuck", "mentor-welcome", "mentor-retired", "back", "short", "mentor-silent",
    "mentor-covered", "mentor-review", "mentor-invited",
}  # fmt: skip
#: The answer to a mentor's own wish is of the kind of all answers.
MENTORS_SAY = {
    "stepping down 14 May", "all good", "1 good", "2 good", "1 quiet", "2 quiet",
}  # fmt: skip
ORGANIZERS = {"decision", "digest", "moderation", "short"}
ORGANIZERS_SAY = {"digest"}
STRANGERS = {"confirm", "help", "unclear", "expired", "declined", "left"}
#: Words a mail teaches for another one: they are read where they will be written.
WRITTEN_IN = {
    "1 good, 2 stuck on the network": "check-in",
    # what is offered back below a check-in is read as its answer
    **dict.fromkeys(("all good", "1 good", "2 good", "1 quiet", "2 quiet"), "check-in"),
}


def suggestions(sample: Sample) -> Iterator[str]:
    """Phrases in quotation marks, and what the links to tap would send."""
    text = " ".join(render(sample.content, context(sample)).text.split())
    yield from re.findall(r'"([^"]{1,80})"', text)
    yield from (unquote(body) for body in re.findall(r"body=([^\s&>]+)", text))


def meaning(kind: str, words: str) -> str | None:
    return OF_KIND.get(kind, {}).get(words) or EVERYWHERE.get(words)


SUGGESTED = tuple(
    dict.fromkeys(
        (sample.content.kind, HALVES.get(words, words))
        for sample in GALLERY.values()
        for words in suggestions(sample)
        if words not in NAMES
    )
)


def situation(kind: str, words: str) -> Context:
    thread = THREADS.get(WRITTEN_IN.get(words, kind), "answer")
    state = {"offer": "offered", "still-waiting": "waitlisted", "paused": "paused"}
    if (kind in ORGANIZERS or words in ORGANIZERS_SAY) and words != "mentor deploy":
        items = {number: f"approve p{number}@x.test deploy" for number in range(1, 6)}
        return Context(TODAY, roles=frozenset({"organizer"}), thread=thread, items=items,
                       tracks=TRACKS)  # fmt: skip
    if (kind in MENTORS or words in MENTORS_SAY) and words != "mentor deploy":
        return Context(
            TODAY,
            roles=frozenset({"mentor"}),
            thread=thread,
            tracks=TRACKS,
            cohorts=("deploy",),
            co_mentors=("Sam Okoro",),
            mentee="Ana Souza",
            mentees=("Ana Souza", "Bo Lindqvist"),
            proposed="2027-04-13..2027-08-12",
            lines={1: "Ana Souza", 2: "Bo Lindqvist", 3: "Chen Wei"},
        )
    joins = words.startswith(("join", "mentor", "I'd love"))
    role = "stranger" if kind == "confirm" or joins else "mentee"
    open_ones = {} if role == "stranger" else {"deploy": state.get(kind, "active")}
    if open_ones and "first-patch" in words:  # a welcome to two groups
        open_ones["first-patch"] = "active"
    return Context(
        TODAY,
        roles=frozenset({role}),
        thread=None if kind == "help" else thread,
        tracks=TRACKS,
        enrollments=open_ones,
        track="deploy" if open_ones else "",
        pending=("join deploy",) if kind == "confirm" else (),
    )


@pytest.mark.parametrize(("kind", "words"), SUGGESTED)
def test_a_suggestion_means_what_the_mail_says(kind: str, words: str) -> None:
    expected = meaning(kind, words)
    assert expected, f"what does {words!r} in {kind} mean?"
    said = [str(intent) for intent in read("", words, situation(kind, words))]
    assert sorted(said) == sorted(expected.split(", "))


# The check-in in more words than its samples hold.
CHECK_IN = Context(
    date(2027, 4, 13),
    roles=frozenset({"mentor"}),
    thread="check-in",
    tracks=("deploy",),
    cohorts=("deploy",),
    cohort="deploy",
    co_mentors=("Sam Okoro",),
    lines={1: "Ana Souza", 2: "Bo Lindqvist", 3: "María Fernanda Gutiérrez Castellanos"},
)
ABSENCE = "away 2027-05-03..2027-05-14"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("1 good, 2 stuck", ["answer 1=good 2=stuck"]),
        ("all good", ["answer 1=good 2=good 3=good"]),
        ("need advice on 3", ["answer 3=advice"]),
        ("room for 1 more", ["capacity +1"]),
        # The numbers of the mentor's own wishes are days and people, never lines.
        ("away 3-14 May", [ABSENCE]),
        ("capacity 3", ["capacity 3"]),
        ("all good, away 3-14 May", ["answer 1=good 2=good 3=good", ABSENCE]),
        ("Ana good, Bo quiet. away 3-14 May", ["answer 1=good 2=quiet", ABSENCE]),
        # What is said of a mentee stays with the mentee.
        ("1 and 2 good, 3 is away until 3 May", ["answer 1=good 2=good 3=paused"]),
        ("Bo, away until 3 May", ["answer 2=paused"]),
        ("1 good\n2 away\n3 stuck", ["answer 1=good 2=paused 3=stuck"]),
        (
            "Ana is doing great, Bo hasn't written in ages, María finished!!",
            ["answer 1=good 2=quiet 3=done"],
        ),
    ],
)
def test_what_a_check_in_suggests(words: str, expected: list[str]) -> None:
    assert [str(intent) for intent in read("Re: deploy check-in", words, CHECK_IN)] == expected
