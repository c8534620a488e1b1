"""The second reader: what it thinks, what it may say, and that the rules stand without it."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailflow.commands.reading import read, reader
from mailflow.commands.reading.context import Context
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.second_reader import deep, weights
from mailflow.commands.reading.second_reader.grams import LONGEST, grams, words
from mailflow.commands.reading.second_reader.model import model
from mailflow.commands.reading.second_reader.objections import objected
from mailflow.commands.reading.second_reader.opinion import Opinion, opinion
from mailflow.commands.reading.second_reader.proposals import beside, friendly, proposed
from mailflow.commands.reading.second_reader.situation import situation_of
from mailflow.operators.explain import in_words
from mailflow.operators.explain_cases import context_of
from tests.commands.reading.programs import PROGRAMS
from tests.commands.reading.test_letters import CONTEXTS, TODAY, TRACKS
from tests.commands.reading.test_tables import HARMLESS, rows


def context(where: str) -> Context:
    known = CONTEXTS.get(where) or PROGRAMS[where]
    return context_of({"context": {"today": TODAY, "zone": "UTC", "tracks": TRACKS, **known}})


MENTEE = context("mentee")
ANY = Letter("", "so many words that it is no plain answer", MENTEE)


def view(**likely: float) -> Opinion:
    """An opinion on a mail whose words do not matter."""
    by_verb = {verb.replace("_", "-"): value for verb, value in likely.items()}
    where = next(s for s, verbs in model().allowed.items() if {*by_verb} <= {*verbs, "x"})
    return Opinion(by_verb, where, ("word",), frozenset({"word"}))


def said(text: str, where: str, **likely: float) -> list[str]:
    return [str(i) for i in proposed(Letter("", text, context(where)), view(**likely))]


def test_names_tracks_numbers_and_links_are_hidden() -> None:
    letter = Letter("", "Priya's first patch, 3 hours: https://x.test/1", context("patch"))
    assert words(letter) == ("<name>", "<track>", "<n>", "hours", "<link>")
    assert grams(("so", "long")) == {"so", "long", "so_long", "^so"}


def test_a_subject_counts_unless_it_is_ours() -> None:
    assert words(Letter("hello", "there", MENTEE)) == ("hello", "there")
    assert words(Letter("Re: hello", "there", MENTEE)) == ("there",)


def test_lines_and_digests_have_readers_of_their_own() -> None:
    check_in = Context(date(2027, 3, 10), roles=frozenset({"mentor"}), thread="check-in")
    assert opinion(Letter("", "all good", check_in)) is None
    assert opinion(Letter("", "ok 1", context("digest"))) is None
    assert opinion(Letter("", " ", MENTEE)) is None


@settings(deadline=None)  # the first example reads the weights
@given(st.text(max_size=400), st.sampled_from(sorted(CONTEXTS)))
def test_any_text_has_likelihoods(text: str, where: str) -> None:
    found = opinion(Letter("", text, context(where)))
    if found:
        assert all(0 < likely < 1 for likely in found.likely.values())
        assert len(found.seen) <= LONGEST
        assert 0 <= found.known <= 1


def test_the_weights_fit_together() -> None:
    known = model()
    assert len(known.vectors) == len(known.words) * weights.KEPT
    assert len(known.table) == len(known.grams) * len(weights.VERBS)
    assert len(known.heads) == len(weights.PAIRS) == len(weights.STARTS) == len(weights.UNITS)
    assert set(known.column) >= {verb for verbs in known.allowed.values() for verb in verbs}


def test_the_words_that_weighed_are_told() -> None:
    (intent,) = read("", "Can absorb one more.", context("mentor"))
    assert str(intent) == "capacity +1"
    assert intent.second.startswith("a second reader finds capacity (")
    assert {"one", "more"} <= set(intent.second.rpartition(": ")[2].split(", "))
    assert not intent.whole_line  # so the policy table treats it as words read from prose


def test_what_it_doubts_becomes_a_question_that_says_so() -> None:
    leave = Intent("leave", ("deploy",), because="I leave it at that")
    (doubted,) = objected(Letter("", "I leave it at that", MENTEE), view(leave=0.01), (leave,))
    assert doubted.verb == "unclear"
    assert doubted.because == leave.because
    assert doubted.second == "the rules read leave deploy; a second reader doubts it (1%)"


def test_beside_a_certain_wish_a_stray_word_is_no_question() -> None:
    rest, stays = Intent("pause", ("deploy", "?"), because="a break"), Intent("yes", because="in")
    letter = Letter("", "I'm in my garden and in need of a break", MENTEE)
    assert objected(letter, view(pause=0.99, yes=0.01), (rest, stays)) == (rest,)
    first, second = objected(letter, view(pause=0.9, yes=0.01), (rest, stays))
    assert (first, second.verb) == (rest, "unclear")  # not certain: still asked


STORY = Letter("", "Keystone is up since noon, what a feeling.", MENTEE)


@pytest.mark.parametrize(
    ("letter", "likely", "verbs"),
    [
        (STORY, {"thanks": 0.9, "stuck": 0.1}, ["thanks"]),
        (STORY, {"thanks": 0.5, "stuck": 0.1}, []),  # not sure enough
        (STORY, {"thanks": 0.9, "stuck": 0.4}, []),  # it may want something
        (STORY, {"thanks": 0.9, "private": 0.05}, []),  # it may be grave
        (Letter("", "Keystone is up, is it not?", MENTEE), {"thanks": 0.9}, []),
        (Letter("", STORY.text, context("mentor")), {"thanks": 0.9}, []),  # it may be of somebody
        (Letter("", "approve the new ones for me", MENTEE), {"thanks": 0.9}, []),  # a command
        (Letter("", "Keystone is up", MENTEE), {"thanks": 0.9}, []),  # too few words
        (Letter("", STORY.text, context("stranger")), {"thanks": 0.9}, []),  # shall hear something
    ],
)
def test_news_that_want_nothing_are_filed(
    letter: Letter, likely: dict[str, float], verbs: list[str]
) -> None:
    assert [intent.verb for intent in friendly(letter, view(**likely))] == verbs


@pytest.mark.parametrize(
    ("found", "likely", "verbs"),
    [
        ({"yes"}, {"less": 0.97, "yes": 0.9}, ["less"]),
        ({"yes"}, {"less": 0.89, "yes": 0.9}, []),  # not certain
        ({"undo"}, {"less": 0.97}, []),  # stands alone
        ({"yes"}, {"less": 0.97, "export": 0.97}, []),  # which of them?
        ({"forget"}, {"stop": 0.99}, []),  # the same wish
        (set(), {"less": 0.99}, []),  # beside nothing
    ],
)
def test_a_second_wish_beside_the_first(
    found: set[str], likely: dict[str, float], verbs: list[str]
) -> None:
    letter = Letter("", "Still here. Fewer mails would be lovely.", MENTEE)
    said = [Intent(verb) for verb in found]
    assert [intent.verb for intent in beside(letter, view(**likely), said)] == verbs


def test_explain_tells_what_it_thought() -> None:
    wants = {
        "intent": "less",
        "because": "a bit much",
        "second": "a second reader finds less (90%)",
    }
    told = {"kind": "human", "sender": "ana@x.test", "reason": "", "evidence": "reply", "text": ""}
    rest = {"disposition": "done", "facts": [], "mails": [], "detail": ""}
    lines = in_words({**told, **rest, "intents": [wants]}).splitlines()
    at = lines.index('wants: less   (from "a bit much")')
    assert lines[at + 1] == "  a second reader finds less (90%)"


@pytest.mark.parametrize(
    ("verb", "likely"),
    [
        ("leave", {"leave": 0.2}),  # not so unlikely
        ("back", {"back": 0.001}),
        ("private", {"private": 0.001}),  # confidential: never doubted
        ("tz", {"tz": 0.001}),  # the rules know places
        ("swap", {}),  # never met in this situation
    ],
)
def test_what_is_not_doubted(verb: str, likely: dict[str, float]) -> None:
    wish = Intent(verb, ("x",))
    assert objected(ANY, view(**likely), (wish,)) == (wish,)


@pytest.mark.parametrize(
    ("verb", "said"), [("no", "No"), ("yes", "yes!"), ("leave", "Please leave deploy for me")]
)
def test_words_as_we_teach_them_are_not_doubted(verb: str, said: str) -> None:
    wish = Intent(verb, because=said)
    assert objected(Letter("", said, MENTEE), view(**{verb: 0.001}), (wish,)) == (wish,)


def test_a_mail_in_words_it_does_not_know_is_not_doubted() -> None:
    wish = Intent("leave", ("deploy",))
    unknown = Opinion({"leave": 0.001}, "mentee", ("x", "y"), frozenset({"x"}), known=0.5)
    assert objected(ANY, unknown, (wish,)) == (wish,)


@pytest.mark.parametrize(
    ("text", "where", "likely", "expected"),
    [
        ("no more of this", "mentee", {"leave": 0.95}, ["leave deploy"]),
        ("no more of this", "mentee", {"leave": 0.8}, []),  # not sure enough for an end
        ("no more of this", "two", {"leave": 0.95}, []),  # which of two?
        ("no more of talk", "two", {"leave": 0.95}, ["leave talk"]),
        ("no more of this", "mentee", {"leave": 0.95, "pause": 0.5}, []),  # or something else?
        ("he wants no more of this", "mentee", {"leave": 0.95}, []),
        ("if it rains, no more of this", "mentee", {"leave": 0.95}, []),
        ("maybe no more of this", "mentee", {"leave": 0.95}, []),
        ("no more of this?", "mentee", {"leave": 0.95}, []),
        ("a rest up to 5 April", "mentee", {"pause": 0.95}, ["pause deploy 2027-04-05"]),
        ("a rest is what I need", "mentee", {"pause": 0.95}, ["pause deploy ?"]),
        ("a rest on 5 April or 6 May", "mentee", {"pause": 0.95}, []),  # which day?
        ("glad about it", "offer", {"yes": 0.9}, ["yes"]),
        ("glad about it", "confirm", {"yes": 0.8}, []),  # consent needs more
        ("glad, I'm 16", "confirm", {"yes": 0.99}, []),
        ("glad about it", "offer", {"yes": 0.9, "no": 0.9}, []),
        ("fit for two further people", "mentor", {"capacity": 0.9}, ["capacity +2"]),
        ("fit for two people, not three", "mentor", {"capacity": 0.9}, []),
        ("at work once more", "mentee", {"back": 0.9}, []),  # she was not away
        ("at work once more", "paused", {"back": 0.9}, ["back"]),
        ("the end is 30 April", "mentor", {"step_down": 0.9}, ["step-down 2027-04-30"]),
        ("rather talk than this", "mentee", {"move": 0.9}, ["move deploy talk"]),
        ("rather something else", "mentee", {"move": 0.9}, []),
        ("coa it is", "stranger", {"join": 0.9}, ["join coa"]),
        ("coa or talk it is", "stranger", {"join": 0.9}, []),
        ("open deploy", "stranger", {"join": 0.99}, []),  # an organizer's word
        ("1 stuck", "mentor", {"capacity": 0.99}, []),
        ("I teach coa", "stranger", {"mentor": 0.9}, ["mentor coa"]),
        (
            "nice evening here",
            "mentee",
            {"thanks": 0.9},
            [],
        ),  # people see it, however friendly it looks
        ("that is the song we sang: I leave you", "mentee", {"leave": 0.99}, []),
        (
            "off from 20 April. Wait until 2 May",
            "mentee",
            {"pause": 0.95},
            ["pause deploy 2027-05-02"],
        ),
        ("eh", "offer", {"yes": 0.99}, []),
    ],
)
def test_what_is_proposed(
    text: str, where: str, likely: dict[str, float], expected: list[str]
) -> None:
    assert said(text, where, **likely) == expected


@settings(deadline=None)  # the first example reads the weights
@given(
    st.sampled_from(sorted(CONTEXTS)), st.lists(st.sampled_from(["a", "yes", "zzz"]), max_size=9)
)
def test_every_wish_has_odds_on_both_halves(where: str, seen: list[str]) -> None:
    situation = situation_of(context(where))
    if situation and seen:
        assert set(deep.odds(seen, (), situation)) == set(weights.VERBS)


def test_a_word_that_nobody_wrote_leans_on_its_kin() -> None:
    known = model()
    assert known.vector("participatingly") is not None  # like participating, participate
    assert known.vector("qxqxqxqx") is None


def test_the_rules_stand_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "opinion", lambda _letter: None)
    wrong = []
    for table, _, where, text, meant in rows():
        if table in ("hard-cases", "whose-words", "threads", "half-answers"):
            found = {str(i) for i in read("", text.replace(" | ", "\n"), context(where))}
            fair = [set(reading.split(", ")) for reading in meant.split(" | ")]
            if not (found <= HARMLESS if meant == "nothing" else found in fair):
                wrong.append(text)
    assert wrong == []
