"""Answers in the words of the question × every way to want what is asked, or not to.

"Stay on the list" says nothing by itself: whoever does not want to stay on it has said no.
"""

from typing import NamedTuple

import pytest

from mailflow.commands.reading import read
from mailflow.commands.reading.context import Context
from mailflow.operators.explain_cases import context_of


class Question(NamedTuple):
    """A mail of ours that asks something, and the words in which it is echoed."""

    thread: str
    role: str
    state: dict[str, object]
    echoes: list[str]
    means: str  # what they are where they are refused; in `FACTS`, where they are told

    def context(self) -> Context:
        made = {"today": "2027-03-22", "zone": "UTC", "tracks": ["deploy", "talk", "docs"]}
        of_it = {"role": self.role, "thread": self.thread, "state": self.state}
        return context_of({"context": {**made, **of_it}})


QUESTIONS = [
    Question(
        "offer",
        "mentee",
        {"enrollments": {"deploy": "offered"}, "track": "deploy"},
        ["take the place", "accept the offer", "start in deploy"],
        "no",
    ),
    Question(
        "confirm",
        "stranger",
        {"pending": ["join deploy"], "track": "deploy"},
        ["join deploy", "take part in deploy", "confirm my registration"],
        "no",
    ),
    Question(
        "still-in",
        "mentee",
        {"enrollments": {"deploy": "active"}, "track": "deploy", "mentor": "Ines"},
        ["go on with deploy", "stay in deploy", "continue"],
        "leave deploy",
    ),
    Question(
        "still-waiting",
        "mentee",
        {"enrollments": {"deploy": "waitlisted"}, "track": "deploy"},
        ["stay on the list", "keep my place in the queue", "wait a bit longer"],
        "no",
    ),
    Question(
        "cover",
        "mentor",
        {"cohorts": ["deploy"], "covers": "Sam", "dates": "2027-04-05..2027-04-12"},
        ["cover for Sam", "take over for Sam", "look after them"],
        "no",
    ),
]

WANTED = """
I'd like to …. | I want to …. | I'd love to …! | Yes, I'd like to …. | I'm happy to …. | I can ….
Of course I want to …. | I still want to …. | I'd be glad to …. | I will …. | I'm going to ….
Thank you, I'd very much like to …. | Please let me …. | Sure, I can ….
"""
REFUSED = """
I don't want to …. | I can't …. | I won't be able to …. | Sorry, I cannot …. | I will not ….
I'd rather not …. | I'm afraid I can't …. | I no longer want to ….
"""
OPEN = """
I'm not sure whether to …. | My friend wants to …. | What happens if I …? | I might ….
If I …, when does it start? | Before I …: how long is it? | I'd … if I could. | Do I have to …?
Maybe I'll ….
"""


def _texts(block: str, question: Question) -> list[str]:
    frames = [frame.strip() for line in block.strip().splitlines() for frame in line.split(" | ")]
    return [frame.replace("…", echo) for frame in frames for echo in question.echoes]


def _read(question: Question, block: str) -> dict[str, set[str]]:
    context = question.context()
    texts = _texts(block, question)
    return {text: {str(i) for i in read("Re: a mail", text, context)} for text in texts}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.thread)
class TestTheWordsOfTheQuestion:
    """As they are said."""

    def test_wanted_they_are_a_yes(self, question: Question) -> None:
        said = _read(question, WANTED)
        assert {text: read for text, read in said.items() if "yes" not in read} == {}

    def test_refused_they_are_a_no_or_asked(self, question: Question) -> None:
        fair = {question.means, "unclear", "thanks"}
        said = _read(question, REFUSED)
        assert {text: read for text, read in said.items() if not read <= fair} == {}
        answered = [text for text, read in said.items() if question.means in read]
        assert len(answered) > 0.7 * len(said)

    def test_undecided_they_are_nothing(self, question: Question) -> None:
        fair = {"unclear", "thanks", "status", "help", "browse", "ignore"}
        said = _read(question, OPEN)
        assert {text: read for text, read in said.items() if not read <= fair} == {}


#: Questions that a fact answers, each with facts that do, and what they say.
FACTS = [
    Question(
        "contact-check",
        "mentee",
        {"enrollments": {"deploy": "placed"}, "track": "deploy", "mentor": "Lee Park"},
        ["Lee has written to me", "I have heard from Lee", "we had a call yesterday"],
        "yes",
    ),
    Question(
        "new-mentee",
        "mentor",
        {"cohorts": ["deploy"], "mentee": "Ana Souza", "mentees": ["Ana Souza"]},
        ["I have written to her", "I wrote to her this morning", "we talked yesterday"],
        "yes",
    ),
    Question(
        "claim",
        "mentor",
        {"cohorts": ["deploy"], "mentee": "Ana Souza", "mentees": ["Ana Souza"]},
        ["she merged her patch", "I saw it merged", "she did it"],
        "confirm-goal",
    ),
]
A_FACT = "….|Yes, ….|Thanks for asking, ….|Hi, …. Best wishes|Good news: ….|Of course, …."
NO_FACT = """
It's not true that …. | I don't think …. | Has it been that …? | I'm not sure whether ….
I hope … soon. | If …, I'll tell you. | I never said that …. | Somebody said …, but that's wrong.
Until … I can't say. | Maybe …, I'd have to look. | I wish …. | It would be nice if ….
"""


@pytest.mark.parametrize("question", FACTS, ids=lambda question: question.thread)
def test_a_fact_answers_and_what_is_only_hoped_does_not(question: Question) -> None:
    told = _read(question, A_FACT.replace("|", " | "))
    assert {text: read for text, read in told.items() if question.means not in read} == {}
    hoped = _read(question, NO_FACT)
    assert {text: read for text, read in hoped.items() if question.means in read} == {}
