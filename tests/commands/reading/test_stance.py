"""How a clause is meant, whatever it says: who, for whom, whose words, in what mood."""

from datetime import date

import pytest

from mailflow.commands.reading import licence
from mailflow.commands.reading.context import Context
from mailflow.commands.reading.letter import Letter

MENTOR = Context(
    today=date(2027, 3, 10),
    roles=frozenset({"mentor"}),
    tracks=("deploy", "talk"),
    mentees=("Ana Souza", "Bo Chen"),
    co_mentors=("Lee",),
)


def stance(text: str) -> set[str]:
    """The stance of the mail's first clause, as words."""
    letter = Letter("", text, MENTOR)
    found = letter.stances[letter.every[0]]
    flags = ("whom", "reported", "inquiry", "pondering", "over", "conditional")
    return {found.subject.name.lower(), *(flag for flag in flags if getattr(found, flag))} - {
        "self"
    }


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("I'm away until Monday", set()),
        ("away until Monday", set()),
        ("My exams last until Monday", {"thing"}),
        ("Ana and I are away", set()),
        ("My doctor keeps me in bed until Monday", set()),
        ("As a mentor I stop in June", set()),
        ("Ana is away until Monday", {"other"}),
        ("ana is away until monday", {"other"}),
        ("Please note that Ana is away", {"other"}),
        ("I think Ana is away", {"other"}),
        ("I think I'm away", set()),
        ("Farah wants a break", {"other"}),
        ("Ana's patch merged", {"other"}),
        ("My colleague needs a break", {"other"}),
        ("Er ist im Urlaub", {"other"}),
        ("the server is back", {"thing"}),
        ("Pause Ben until Monday", {"whom"}),
        ("Could you put Bo on hold", {"whom"}),
        ("Please add my colleague to deploy", {"whom", "other"}),
        ("A place in deploy for my son, please", {"whom", "other"}),
        ("Pause talk until Monday", set()),
        ("Lee says I should pause", {"other", "reported"}),
        ("I was told to pause", {"reported"}),
        ("The manual says pause until Monday", {"thing", "reported"}),
        ("You wrote that I have left", {"reported"}),
        ("How do I pause?", {"inquiry"}),
        ("Do I have to leave?", {"inquiry"}),
        ("Tell me how to leave", {"inquiry"}),
        ("Can I leave?", set()),
        ("I might take a break", {"pondering"}),
        ("I'm thinking about a break", {"pondering"}),
        ("I want to leave, but I don't know yet", {"pondering"}),
        ("I was going to leave", {"over"}),
        ("I wanted to leave until Lee called", set()),
        ("I wanted to leave, but Lee called", {"over"}),
        ("If I get the job I leave", {"conditional"}),
        ("I'd have to leave", {"conditional"}),
    ],
)
def test_a_clause_is_meant_as_it_is_said(text: str, meant: set[str]) -> None:
    assert stance(text) == meant


def test_what_follows_from_others_words_is_the_writers_own() -> None:
    letter = Letter("", "Lee says I look tired, so please pause me until Monday", MENTOR)
    assert [c.text for c in letter.licensed(licence.own).clauses] == [
        "so please pause me until Monday"
    ]


def test_an_unlicensed_mail_does_not_fall_back_on_its_subject() -> None:
    letter = Letter("deploy", "If it were in the evening I'd come", MENTOR)
    assert letter.licensed(licence.own).subject_clauses == ()
    assert letter.subject_clauses
