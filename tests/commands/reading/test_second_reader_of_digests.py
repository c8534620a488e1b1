"""The second reader of digests' answers: what it may say, and that the rules stand alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.commands.reading import read
from mailflow.commands.reading.context import Context
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.organizers import deciding
from mailflow.commands.reading.organizers.sayings import Saying, sayings
from mailflow.commands.reading.organizers.second_reader import second_look, weights
from mailflow.commands.reading.organizers.second_reader.opinion import model, opinion
from mailflow.commands.reading.organizers.second_reader.second_look import is_doubted, named
from mailflow.commands.reading.weighing import Opinion
from mailflow.operators.explain_cases import context_of
from tests.commands.reading.test_letters import CONTEXTS, TODAY, TRACKS

TABLE = Path(__file__).parent / "second_reader_digests.txt"
ANA = Saying(frozenset({1}), frozenset({"approve"}), ("@", "some", "thing"), "", "it some thing")


def context(name: str) -> Context:
    plain = {"today": TODAY, "zone": "UTC", "tracks": TRACKS}
    return context_of({"context": {**plain, **CONTEXTS[name]}})


def answers() -> Iterator[tuple[str, str, str]]:
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            where, said = line.split(" | ", 1)
            text, meant = said.split(" => ")
            yield where, text, meant


def meant_by(where: str, text: str) -> str:
    return ", ".join(map(str, read("Re: what needs you", text, context(where))))


@pytest.mark.parametrize(("where", "text", "meant"), tuple(answers()))
def test_what_it_makes_of_an_answer(where: str, text: str, meant: str) -> None:
    assert meant_by(where, text) == meant


def test_without_it_each_of_them_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    nobody = Opinion(dict.fromkeys(("ok", "no", "unclear"), 0.1))
    monkeypatch.setattr(second_look, "opinion", lambda _saying: nobody)
    for where, text, _ in answers():
        assert meant_by(where, text) == "unclear", text


def test_a_yes_that_gives_is_none_that_takes() -> None:
    extended, lapsed = (
        opinion(Saying(frozenset({1}), frozenset({kind}), ("@", "can", "stay"), "", ""))
        for kind in ("extend", "lapse")
    )
    assert extended
    assert lapsed
    assert extended.likely["ok"] > extended.likely["no"]
    assert lapsed.likely["no"] > lapsed.likely["ok"]


@pytest.mark.parametrize(
    ("likely", "told", "verdict"),
    [
        ({"ok": 0.9, "no": 0.1}, "it is good", "ok"),
        ({"ok": 0.5, "no": 0.1}, "it is good", ""),
        ({"ok": 0.9, "no": 0.4}, "it is good", ""),
        ({"ok": 0.1, "unclear": 0.9}, "it is good", ""),
        ({"ok": 0.9, "no": 0.1}, "it is perhaps good", ""),
        ({"ok": 0.9, "no": 0.1}, "over to emily for it", ""),
    ],
)
def test_it_speaks_where_it_is_sure(
    monkeypatch: pytest.MonkeyPatch, likely: dict[str, float], told: str, verdict: str
) -> None:
    monkeypatch.setattr(second_look, "opinion", lambda _saying: Opinion(likely))
    said = Saying(frozenset({1}), frozenset({"approve"}), ("@", "is", "good"), told, told)
    assert named(said) == verdict


def test_it_needs_to_know_the_words_and_the_item(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_look, "opinion", lambda _saying: Opinion({"ok": 0.9, "no": 0}, 0.5))
    assert named(ANA) == ""
    monkeypatch.setattr(second_look, "opinion", lambda _saying: Opinion({"ok": 0.9, "no": 0}))
    assert named(ANA) == "ok"
    assert named(Saying(frozenset(), frozenset(), ("some", "thing"), "", "")) == ""


def test_it_says_that_it_was_it_and_keeps_the_reason_as_written() -> None:
    text = "Bo is only on holiday, he stays with us."
    (found,) = deciding(Letter("", "1 ok", context("digest")))
    assert found.second == ""
    (found,) = deciding(Letter("", "Chen should get more time.", context("digest")))
    assert (str(found), found.second) == ("ok 3", "3: a second reader finds ok")
    (found,) = deciding(Letter("", text, context("digest")))
    assert (str(found), found.note) == ("no 2", text.rstrip("."))


def test_a_doubt_needs_prose(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_look, "opinion", lambda _saying: Opinion({"ok": 0.01, "no": 0.9}))
    assert not is_doubted(Saying(frozenset({1}), frozenset(), ("ok", "@"), "", ""), "ok")
    long = Saying(frozenset({1}), frozenset(), ("ok", "@", "is", "what", "i", "hear"), "", "")
    assert is_doubted(long, "ok")


def test_an_answer_is_cut_at_the_items_that_it_names() -> None:
    letter = Letter("", "Ana in, Bo has three cats. He's nice. The rest hm", context("digest"))
    found = [(sorted(said.numbers), " ".join(said.words)) for said in sayings(letter)]
    assert found == [
        ([1], "@ goes-in"),
        ([2], "@ has three cats he's nice"),
        ([3, 4], "@rest hm"),
    ]


def test_its_weights_are_small() -> None:
    assert len(model().table) == len(model().places) * len(weights.WORDS)
    assert Path(weights.__file__).stat().st_size < 300_000


@given(st.text(alphabet="ok no 1234 Ana Bo?!.,:-\n but all the rest", max_size=200))
def test_whatever_is_written_its_numbers_are_ours(text: str) -> None:
    for intent in deciding(Letter("", text, context("digest"))):
        if intent.verb in ("ok", "no"):
            assert set(intent.args) <= {"1", "2", "3", "4"}
