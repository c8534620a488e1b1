"""Check-in answers in prose, lists, tables and many languages: a round, then one mail a line.

`|` between meanings is an or. `words` is for a human to read; `nothing` means that no line may be
answered.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from mailflow.commands.reading import read
from mailflow.commands.reading.context import Context

TABLE = Path(__file__).parent / "check_ins.txt"
ROUNDS = {
    "trio": (("Ana Souza", "Bo Chen", "Chen Wei"), ("Sam", "Lee"), ()),
    "one": (("Priya Nair",), ("Sam",), ()),
    "pair": (("Marta Nowak", "Jamal Reed"), ("Otto", "Lena"), ()),
    "pair-again": (("Marta Nowak", "Jamal Reed"), ("Otto", "Lena"), ("good", "quiet")),
    "scripts": (("高橋 美穂", "박서준", "Ben Okafor", "Murat Kaya"), (), ()),
    "letters": (("Layla Hassan", "Nikos Vlachos", "Aino Laine", "Katalin Varga"), (), ()),
    "four": (("Elif Kaya", "Noah Meyer", "Sanjay Rao", "Lucy Adams"), ("Petra",), ()),
    "five": (
        ("Hugo Blanc", "Ines Costa", "Kwame Boateng", "Tariq Aziz", "Yuna Park"),
        ("Rosa", "Dmitri"),
        (),
    ),
    "five-again": (
        ("Hugo Blanc", "Ines Costa", "Kwame Boateng", "Tariq Aziz", "Yuna Park"),
        ("Rosa", "Dmitri"),
        ("good", "quiet", "stuck", "good", "good"),
    ),
}


def rows() -> Iterator[tuple[str, str, str]]:
    where = ""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            where = line[1:]
        elif line and not line.startswith("#"):
            text, _, meant = line.rpartition(" => ")
            yield where, text.replace("\\n", "\n"), meant


def context(where: str) -> Context:
    people, others, last = ROUNDS[where]
    return Context(
        date(2027, 3, 10),
        roles=frozenset({"mentor"}),
        thread="check-in",
        tracks=("deploy", "first-patch", "talk", "coa"),
        cohorts=("deploy",),
        co_mentors=others,
        lines=dict(enumerate(people, 1)),
        last=dict(enumerate(last, 1)),
    )


def answers(where: str, text: str) -> str:
    said = list(read("Re: deploy check-in", text, context(where)))
    pairs = [pair for intent in said if intent.verb == "answer" for pair in intent.args]
    return " ".join(sorted(pairs)) or "nothing"


@pytest.mark.parametrize(("where", "text", "meant"), tuple(rows()))
def test_every_line_gets_its_word(where: str, text: str, meant: str) -> None:
    assert answers(where, text) in meant.split(" | ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # All that was typed stands under one line of ours: `all` is everybody, a bare word is not.
        ("> 1 Ana (week 3)  -> good / stuck / quiet / done ?\n\nall good", "1=good 2=good 3=good"),
        ("> 1 Ana (week 3)  -> good / stuck / quiet / done ?\n\ngood", "1=good"),
        (
            (
                "> 1 Ana (week 3)  -> good / stuck / quiet / done ?\nall good\n"
                "> 2 Bo (week 6)  -> good / stuck / quiet / done ?\nquiet"
            ),
            "1=good 2=quiet",
        ),
        # Boxes ticked in our own lines, quoted or not.
        (
            (
                "> 1 Ana (week 3)  [x] good [ ] stuck [ ] quiet [ ] done\n"
                "> 2 Bo (week 6)  [ ] good [ ] stuck [x] quiet [ ] done"
            ),
            "1=good 2=quiet",
        ),
        # Tables: a row each, or the states as headings; a step in its column is no goal.
        ("| who | state |\n|---|---|\n| Ana | done |\n| Bo | quiet |", "1=done 2=quiet"),
        ("good | stuck | quiet\nAna  |       | Chen\n     | Bo    |", "1=good 2=stuck 3=quiet"),
        ("| who | mock | exam |\n| Ana | done | open |\n| Bo | done | passed |", "1=good 2=done"),
        # Lists side by side.
        ("1/2/3 = good/good/stuck", "1=good 2=good 3=stuck"),
        ("Ana, Bo, Chen: good, quiet, good", "1=good 2=quiet 3=good"),
        ("ana +, bo +, chen -", "1=good 2=good 3=words"),
        # Who it is: groups, places in the list, bits of names.
        ("the first two are good, the last one is quiet", "1=good 2=good 3=quiet"),
        ("odd ones good, even ones stuck", "1=good 2=stuck 3=good"),
        ("the other two are fine", "nothing"),
        ("Ana is stuck. The other three are fine.", "1=stuck"),
        ("both are fine", "nothing"),
        # Two people, one `she`.
        ("Ana paired with Bo. She is stuck.", "1=words 2=words"),
        # A pronoun explained behind it, and an answer taken back.
        ("Bo is good. She's stuck though (Ana I mean).", "1=stuck 2=good"),
        ("I wrote Bo done, I meant Chen", "2=words 3=done"),
    ],
)
def test_how_an_answer_is_laid_out(text: str, expected: str) -> None:
    assert answers("trio", text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Lee says that Bo has left",
        "Somebody told me Bo quit",
        "Bo might be done",
        "Bo hopes to be done soon",
        "Bo says he is done",
        "Bo thinks about leaving",
        "Bo would be done if anybody reviewed his patch",
        "Is Bo done?",
        "Am I right that Bo has left?",
        "I thought Bo had given up",
        "Bo could be stuck, I have not asked",
        "Not sure whether Bo is stuck or just busy",
    ],
)
def test_what_is_no_fact_is_for_a_human(text: str) -> None:
    assert answers("trio", text) in ("2=words", "2=good", "nothing")


@pytest.mark.parametrize(
    "text",
    [
        "Bo is done with chapter 2",
        "Bo finished the install",
        "Bo passed the mock exam",
        "Bo merged one of his two patches",
        "Bo is almost done",
        "Bo has finished the first draft",
        "Bo submitted his first review",
        "Half of it is done for Bo",
    ],
)
def test_a_step_is_no_goal(text: str) -> None:
    assert answers("trio", text) in ("2=good", "2=words")


def test_what_is_told_of_mentees_is_no_wish_of_the_mentors() -> None:
    for text in (
        "All three of mine are busy. I get a mail from each every week.",
        "Souza was transferred to Sam. Chen Wei is with me and works well.",
        "A mentee of Sam's asked to be taken off the list.",
        "I have two who are on vacation until 3 May: Ana and Bo.",
    ):
        said = read("Re: deploy check-in", text, context("trio"))
        assert {intent.verb for intent in said} <= {"answer", "unclear"}, text
