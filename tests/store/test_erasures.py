"""An erasure reaches every row, on both databases; what is not theirs stays as it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy import select

from mailflow.program.redaction import Finder, Redaction, called
from mailflow.store import cleaning, crowd, schema
from tests import play

ANA = "ana.souza@home.test"


@pytest.fixture
def program(fresh_url: str, tmp_path: Path) -> Iterator[play.Play]:
    made = play.play(tmp_path, url=fresh_url)
    yield made
    made.app.database.close()


def everything(program: play.Play) -> str:
    """All rows of all tables, as text."""
    with program.app.database.engine.connect() as connection:
        return "\n".join(
            repr(row)
            for table in schema.metadata.sorted_tables
            for row in connection.execute(select(table))
        )


def test_every_row_is_cleaned_a_few_at_a_time(
    program: play.Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cleaning, "BATCH", 4)
    program.mentor("priya@m.test")
    program.mentor("sam@m.test")
    program.write(f"Ana Souza <{ANA}>", "join deploy", subject="join deploy")
    program.reply(ANA, "confirm", "yes")
    program.join("bo@x.test")
    program.forward(days=8)
    program.reply("priya@m.test", "check-in", "all good, Ana Souza helps a lot")
    assert ANA in everything(program)
    program.write(ANA, "forget me")
    program.reply(ANA, "confirm", "yes")
    left = everything(program)
    assert ANA not in left
    assert "Souza" not in left
    assert "bo@x.test" in left
    with program.app.database.read(program.app.settings) as work:
        assert work.journal.fold(), "the journal can be read still"
        state = work.program.everything(program.now)
        folded = work.journal.fold()
    assert {k: folded[k] for k in state.enrollments} == state.enrollments
    assert {k: folded[k] for k in state.people} == state.people
    assert {k: folded[k] for k in state.rounds} == state.rounds


FORGETFUL = ("cy.alvarez@home.test", "dee.ito@home.test")


@pytest.mark.parametrize("most", [1, 1000])
def test_those_who_go_together_leave_what_each_alone_would(
    program: play.Play, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    """Two who name each other, while a third's words tell of both."""
    monkeypatch.setattr(cleaning, "BATCH", 5)
    monkeypatch.setattr(crowd, "MOST", most)
    program.mentor("priya@m.test")
    program.mentor("sam@m.test")
    for who, name in zip(FORGETFUL, ("Cy Alvarez", "Dee Ito"), strict=True):
        program.write(f"{name} <{who}>", "join deploy", subject="join deploy")
        program.reply(who, "confirm", "yes")
    program.join("bo@x.test")
    program.forward(days=3)
    program.reply("bo@x.test", "welcome", f"Hello! Cy Alvarez and {FORGETFUL[1]} told me of it.")
    program.reply(FORGETFUL[0], "welcome", "Hello, I came with Dee Ito.")
    tidy, process = type(program.app).tidy, type(program.app).process
    monkeypatch.setattr(type(program.app), "tidy", lambda _: 0)
    for who in FORGETFUL:
        program.write(who, "forget me")
        program.reply(who, "confirm", "yes")
    monkeypatch.setattr(type(program.app), "tidy", tidy)
    program.run()
    assert process(program.app) == 0
    left = everything(program)
    for word in (*FORGETFUL, "Alvarez", "Ito"):
        assert word not in left
    assert "Hello! a former member and a former member told me of it." in left


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Ana Souza <ana@x.test> is stuck", "a former member is stuck"),
        ("write to ANA@X.test.", "write to a former member."),
        ("mailto:ana%40x.test?subject=hi", "mailto:a former member?subject=hi"),
        ("not banana@x.test, nor ana@x.tests", "not banana@x.test, nor ana@x.tests"),
        ("Ana\n> Souza said", "a former member\n> a former member said"),
        ("Analysis of Souzas", "Analysis of Souzas"),
        ("", ""),
    ],
)
def test_a_text_without_them(text: str, cut: str) -> None:
    address = ("ana@x.test",)
    assert Redaction(address, called("Ana Souza", address)).of(text) == cut


#: As people are called, with what `re` and Unicode hold for one letter in two cases.
LETTERS = st.sampled_from("anAN.o'-+ \u00e9\u00df\u017f\u212aki\u0130\u0131@%4")
PIECES = st.sampled_from(["a.n@x.test", "A.N%40x.test", "Ana No", "ana\tno", "Jos\\u00e9", "o'neil@x.test"])  # fmt: skip


@given(
    people=st.lists(
        st.tuples(st.text(LETTERS, min_size=1, max_size=4), st.text(LETTERS, max_size=6)),
        min_size=1, max_size=3,
    ),
    text=st.lists(st.one_of(st.text(LETTERS, max_size=8), PIECES), max_size=6),
    inside=st.booleans(),
)  # fmt: skip
@example(people=[("a.n", "Ana No")], text=["A.N%40x.test"], inside=False)
@example(people=[("x", "Jos\u00e9")], text=["Jos\\u00e9"], inside=False)
@example(people=[("x", "K")], text=["\u212a"], inside=False)
def test_whoever_a_text_tells_of_is_among_the_candidates(
    people: list[tuple[str, str]], text: list[str], inside: bool
) -> None:
    wanted = [
        Redaction((f"{local}@x.test",), called(name, (f"{local}@x.test",)))
        for local, name in people
    ]
    parts = [*text, *(of.addresses[0].upper() for of in wanted if inside)]
    said = " ".join(parts)
    told = {place for place, of in enumerate(wanted) if of.is_in(said)}
    assert told <= Finder(wanted).candidates(said)


def test_a_name_as_json_writes_it() -> None:
    words = Redaction(("j@x.test",), called("José Núñez", ("j@x.test",)))
    assert words.is_in('{"line": "Jos\\u00e9 N\\u00fa\\u00f1ez is away"}')
