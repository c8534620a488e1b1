"""An erasure reaches every row, on both databases; what is not theirs stays as it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from mailflow.program.redaction import Redaction, called
from mailflow.store import cleaning, schema
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


def test_a_name_as_json_writes_it() -> None:
    words = Redaction(("j@x.test",), called("José Núñez", ("j@x.test",)))
    assert words.is_in('{"line": "Jos\\u00e9 N\\u00fa\\u00f1ez is away"}')
