"""Several wishes in one mail, in every pair and with every glue; and whole mails of prose.

A wish that drowns beside another is as bad as a wrong one: whatever is not read is asked about.
"""

from collections.abc import Iterator
from itertools import cycle, permutations
from pathlib import Path

import pytest

from mailflow.commands.reading import read
from mailflow.operators.explain_cases import context_of
from tests.commands.reading.test_frames import CONTEXTS

#: Who wishes; each wish behind a `to`, as an order, and what it is.
WISHES = {
    "mentee": [
        ("pause deploy until 20 May", "please put me on hold until 20 May", "pause deploy 2027-05-20"),
        ("get fewer mails from you", "please send me fewer mails", "less"),
        ("join docs as well", "please add me to docs too", "join docs"),
        ("take part in talk", "please sign me up for talk", "join talk"),
        ("know where I stand", "please tell me where I stand", "status"),
        ("get a copy of my data", "please send me all you have stored about me", "export"),
        ("leave deploy", "please take me off deploy", "leave deploy"),
        ("not be put together with Kim Berg", "please never put me together with Kim Berg",
         "avoid Kim Berg"),
    ],
    "mentor": [
        ("be away from 3 to 17 May", "please note that I'm away from 3 to 17 May",
         "away 2027-05-03..2027-05-17"),
        ("take one more mentee", "please give me one more mentee", "capacity +1"),
        ("hand Ana over to Sam", "please give Ana to Sam", "swap Ana Sam"),
        ("stop mentoring at the end of June", "please let me stop mentoring at the end of June",
         "step-down 2027-06-30"),
        ("get fewer mails", "please send me fewer mails", "less"),
        ("mentor people in talk, too", "please put me down as a mentor for talk, too",
         "mentor talk"),
    ],
    "stranger": [
        ("join deploy", "please sign me up for deploy", "join deploy"),
        ("take part in talk", "please put me down for talk", "join talk"),
        ("mentor people in docs", "please note me as a mentor for docs", "mentor docs"),
        ("see which groups there are", "please send me the list of groups", "browse"),
        ("get a copy of my data", "please send me a copy of my data", "export"),
    ],
}  # fmt: skip
#: These would be one wish, or go against each other.
NO_PAIRS = [
    {"leave", "pause"},
    {"leave", "join"},
    {"capacity", "step-down"},
    {"mentor", "step-down"},
]
GLUE = """
I'd like to {a} and {b}.|Could I {a}? And could I {b}?|Could I {a} and also {b}?|{A}. {B}.
First, I'd like to {a}. Second, please let me {b}.|Two things: I'd like to {a}, and I'd like to {b}.
Two things:/1. I'd like to {a}./2. I'd like to {b}.|1) {a}/2) {b}|- {a}/- {b}|{A}. And {B}.
Hi! Thanks for all you do. I'd like to {a}. One more thing: could I {b}? Best, Ana|{A}./Also, {B}.
I want to {a}, and while we're at it, could I also {b}?|I'd like to {a}. On another note, {B}.
I'd like to {a}.//Many thanks/Ana//P.S. I'd also like to {b}.|I need to {a}; I also need to {b}.
I'd like to {a}. Oh, and before I forget, I'd love to {b}.|I'd like to do two things: {a} and {b}.
Is it possible to {a}? Is it also possible to {b}?|I'd like to {a} and, if possible, {b}.
I was wondering if I could {a} and whether I might {b}.|{A}.//Besides, I want to {b}.
It has been a busy month, my sister got married. Anyway: I'd like to {a}. And I'd like to {b}. Bye!
"""
GLUES = [glue.replace("/", "\n") for line in GLUE.strip().splitlines() for glue in line.split("|")]


def _pairs(role: str) -> Iterator[tuple[str, set[str]]]:
    glues = cycle(GLUES)
    for one, other in permutations(WISHES[role], 2):
        verbs = {one[2].split()[0], other[2].split()[0]}
        if verbs in NO_PAIRS:
            continue
        for _ in range(3):
            said = next(glues).format(a=one[0], b=other[0], A=one[1], B=other[1])
            yield said[0].upper() + said[1:], {one[2], other[2]}


@pytest.mark.parametrize("role", WISHES)
def test_both_of_two_wishes_are_read_or_asked_about(role: str) -> None:
    read_as = {
        text: (meant, {str(intent) for intent in read("", text, CONTEXTS[role])})
        for text, meant in _pairs(role)
    }
    missed = {text: said for text, (meant, said) in read_as.items() if said - {"thanks"} != meant}
    dropped = {
        text: said
        for text, said in missed.items()
        if not (said <= read_as[text][0] | {"unclear"} and "unclear" in said)
    }
    assert dropped == {}
    assert len(missed) <= len(read_as) / 50


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("I'd like to take a break until 20 May. No, sorry, I'd rather join docs.", "join docs"),
        ("I'd like to get fewer mails. Forget that. Could I get a copy of my data?", "export"),
        ("First I thought I'd get a copy of my data, but I won't. Please take me off deploy.",
         "leave deploy"),
        ("I wanted to join talk, but I've changed my mind: could I join docs?", "join docs"),
        ("I'd like to leave deploy. On second thoughts, leave it as it is.", ""),
        ("Thank you for the warm welcome back in January. I'd like to get fewer mails.", "less"),
        ("I'd like to join docs as well. And please take me off deploy.",
         "join docs, leave deploy"),
        ("Please pause me until 20 May. Is there a certificate at the end?",
         "pause deploy 2027-05-20, unclear"),
        ("I've moved to Lisbon. One more wish: I'd like to get fewer mails.",
         "less, tz Europe/Lisbon"),
        ("Should I stay in deploy?", "unclear"),
        ("Please thank Lee, he has been great. And please take me off deploy.", "leave deploy"),
    ],
)  # fmt: skip
def test_a_second_sentence_changes_what_it_is_about_and_nothing_else(text: str, means: str) -> None:
    said = {str(intent) for intent in read("", text, CONTEXTS["mentee"])} - {"thanks", "ignore"}
    assert said - ({"unclear"} if not means else set()) == set(filter(None, means.split(", ")))


def _long_mails() -> Iterator[tuple[str, str, str]]:
    """Who writes, what is fair to read (alternatives behind a slash), and the mail."""
    table = Path(__file__).with_name("long_mails.txt").read_text(encoding="utf-8")
    for block in table.removeprefix("@").split("\n@"):
        head, _, text = block.partition("\n")
        role, _, fair = head.partition(": ")
        yield role, fair, text.strip()


_PEOPLE = {"Ana Souza": "ana@x.test", "Bo Chen": "bo@x.test"}
_PLACES = {"people": _PEOPLE, "cohorts": ["deploy", "talk", "deploy-2"]}
_ORGANIZER = {"today": "2027-03-22", "zone": "Europe/London", "role": "organizer", "state": _PLACES}
_MENTEE = {"enrollments": {"deploy": "active"}, "mentor": "Lee Park"}
_TRACKS = ["deploy", "first-patch", "talk", "coa", "docs"]
_CONTEXTS = CONTEXTS | {
    "organizer": context_of({"context": {**_ORGANIZER, "tracks": _TRACKS}}),
    "mentee": context_of(
        {"context": {**_ORGANIZER, "role": "mentee", "state": _MENTEE, "tracks": _TRACKS}}
    ),
}
#: What these want is not read whole yet; they are asked about.
_ASKED_ABOUT = ("Hello mentors,\n\nI'm Putri", "Hi organizers,\n\nas you know")


@pytest.mark.parametrize(("role", "fair", "text"), list(_long_mails()))
def test_a_long_polite_mail_is_read_as_it_is_meant(role: str, fair: str, text: str) -> None:
    said = {str(intent) for intent in read("", text, _CONTEXTS[role])} - {"thanks", "ignore"}
    readings = [set(reading.split(", ")) - {"nothing"} for reading in fair.split(" / ")]
    if text.startswith(_ASKED_ABOUT):
        assert any(said - {"unclear"} <= reading for reading in readings)
    else:
        assert said in readings
