"""The second reader of check-ins: what it thinks, what it may say, and that the rules stand alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.commands.reading import check_in, read
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.rounds.news import Sign, Told
from mailflow.commands.reading.rounds.second_reader import second_look, weights
from mailflow.commands.reading.rounds.second_reader.opinion import model, opinion
from mailflow.commands.reading.rounds.second_reader.second_look import Look
from mailflow.commands.reading.rounds.second_reader.seen import LONGEST, features, words
from mailflow.commands.reading.rounds.verdict import word_for
from mailflow.commands.reading.weighing import Opinion
from tests.commands.reading.test_check_in_table import answers, context, rows

TABLE = Path(__file__).parent / "second_reader_check_ins.txt"
SAID = Told(words=("@", "some", "thing"), text="Bo some thing")


def statements() -> Iterator[tuple[str, str, str]]:
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            text, alone, both = line.split(" => ")
            yield text, alone, both


def by_the_rules(text: str) -> str | None:
    return word_for(check_in.spoken_in(Letter("", text, context("trio"))).lines[2])


@pytest.mark.parametrize(("text", "alone", "both"), tuple(statements()))
def test_what_it_makes_of_a_statement(text: str, alone: str, both: str) -> None:
    assert (by_the_rules(text) or "words") == alone
    assert answers("trio", text) == f"2={both}"


def test_the_rules_stand_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_look, "opinion", lambda _told: None)
    assert not [
        text for where, text, meant in rows() if answers(where, text) not in meant.split(" | ")
    ]


def test_the_weights_fit_together() -> None:
    known = model()
    assert len(known.table) == len(known.places) * len(weights.WORDS)
    assert len(weights.STARTS) == len(weights.SCALES) == len(weights.WORDS)
    assert set(weights.WORDS) == {*second_look.SURE, "words"} == {*second_look.DOUBT, "words"}
    assert list(known.places) == sorted(set(known.places))


@given(st.lists(st.text(max_size=9), min_size=1, max_size=90))
def test_any_words_have_likelihoods(said: list[str]) -> None:
    told = Told(words=tuple(said))
    assert len(words(told)) <= LONGEST
    found = opinion((told,))
    if found:
        assert all(0 < likely < 1 for likely in found.likely.values())
        assert 0 <= found.known <= 1


def test_names_and_numbers_are_hidden_and_what_the_rules_found_is_seen() -> None:
    told = Told((Sign("good", sure=False),), words=("@", "12", "順調"), manners=frozenset({"past"}))
    assert words(told) == ("@", "<n>", "順", "調")
    assert features((told,)) >= {"@", "@_<n>", "^@", "順_調", "=past", "=good?"}
    assert features((told, Told(words=("now", "fine")))) >= {">fine", "^now"}


def view(**likely: float) -> Opinion:
    return Opinion(
        {
            **dict.fromkeys(weights.WORDS, 0.01),
            **{w.replace("_", "-"): n for w, n in likely.items()},
        }
    )


@pytest.mark.parametrize(
    ("likely", "told", "expected"),
    [
        ({"good": 0.9}, SAID, "good"),
        ({"good": 0.7}, SAID, "words"),  # not sure enough
        ({"good": 0.9, "stuck": 0.5}, SAID, "words"),  # or something else?
        ({"done": 0.9}, SAID, "done"),
        ({"done": 0.7}, SAID, "words"),
        ({"words": 0.9}, SAID, "words"),
        ({"left": 0.9}, Told(words=SAID.words, manners=frozenset({"rumor"})), "words"),
        ({"left": 0.9}, Told(words=SAID.words, manners=frozenset({"conditional"})), "words"),
        ({"done": 0.9}, Told(words=SAID.words, manners=frozenset({"told"})), "words"),
        ({"quiet": 0.9}, Told(words=SAID.words, manners=frozenset({"asked"})), "words"),
        ({"advice": 0.9}, Told(words=SAID.words, manners=frozenset({"asked"})), "advice"),
        ({"paused": 0.9}, Told(words=SAID.words, manners=frozenset({"rumor"})), "words"),
        ({"paused": 0.9}, Told(words=SAID.words, manners=frozenset({"doubted"})), "paused"),
        ({"paused": 0.9}, Told(words=SAID.words, manners=frozenset({"mine"})), "words"),
        ({"quiet": 0.9}, Told(words=SAID.words, manners=frozenset({"mine"})), "quiet"),
        ({"not_mine": 0.9}, Told(words=("please", "take", "@")), "words"),  # she is, so far
        ({"good": 0.9}, Told((Sign("trouble"),), words=SAID.words), "words"),
        ({"good": 0.9}, Told((Sign("doubt"),), text="She"), "words"),  # who is meant is not clear
    ],
)
def test_what_it_may_name(
    monkeypatch: pytest.MonkeyPatch, likely: dict[str, float], told: Told, expected: str
) -> None:
    monkeypatch.setattr(second_look, "opinion", lambda _told: view(**likely))
    assert second_look.second_look("words", [told]).word == expected


@pytest.mark.parametrize(
    ("likely", "told", "expected"),
    [
        ({"good": 0.55}, SAID, "good"),
        ({"good": 0.02}, SAID, "words"),
        ({"good": 0.02, "quiet": 0.9}, SAID, "words"),
        ({"good": 0.02, "quiet": 0.97}, SAID, "quiet"),  # surer than to fill a gap
        ({"good": 0.02}, Told((Sign("good"),), alone=True, words=("@", "good")), "good"),
        ({"good": 0.02}, Told((Sign("same"),), words=("@", "same")), "good"),
    ],
)
def test_what_it_doubts(
    monkeypatch: pytest.MonkeyPatch, likely: dict[str, float], told: Told, expected: str
) -> None:
    monkeypatch.setattr(second_look, "opinion", lambda _told: view(**likely))
    assert second_look.second_look("good", [told]).word == expected


def test_of_many_it_needs_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_look, "opinion", lambda _told: view(good=0.85))
    assert second_look.second_look(None, [SAID], of_many=True) == Look(None)
    monkeypatch.setattr(second_look, "opinion", lambda _told: view(left=0.99))
    assert second_look.second_look(None, [SAID] * 2, of_many=True) == Look(None)
    monkeypatch.setattr(second_look, "opinion", lambda _told: view(good=0.95))
    assert second_look.second_look(None, [SAID], of_many=True) == Look(None)  # too few words
    assert second_look.second_look(None, [SAID] * 2, of_many=True).word == "good"


def test_words_it_does_not_know_give_it_no_say(monkeypatch: pytest.MonkeyPatch) -> None:
    unknown = Opinion(view(quiet=0.99).likely, known=0.3)
    monkeypatch.setattr(second_look, "opinion", lambda _told: unknown)
    assert second_look.second_look("good", [SAID]) == Look("good")


def test_why_is_told() -> None:
    (intent,) = read("", "Lee is Bo's new mentor", context("trio"))
    assert intent.second.startswith("2: a second reader finds not-mine (")
