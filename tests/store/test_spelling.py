"""The case of a local part is its host's affair (RFC 5321 2.4): kept in all that we send.

People are the same in any case, and nobody gets a second mailbox by another one.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailflow.operators import export
from mailflow.program.model import Enrollment
from mailflow.program.snapshot import Scope
from tests import play
from tests.play import Play, Received

SPELLED, LOWER, LOUD = "Ana.Souza@x.test", "ana.souza@x.test", "ANA.SOUZA@X.TEST"
ANA = f"Ana Souza <{SPELLED}>"


@pytest.fixture
def program(fresh_url: str, tmp_path: Path) -> Iterator[Play]:
    url = "" if fresh_url.startswith("sqlite") else fresh_url
    made = play.play(tmp_path, url=url)
    yield made
    made.app.database.close()


def recipients(mails: list[Received]) -> set[tuple[str, str]]:
    """Where each went by its envelope, and by its header."""
    return {(m.to, m.mail["To"].addresses[0].addr_spec) for m in mails}


def to_ana(program: Play) -> set[tuple[str, str]]:
    return recipients([m for m in program.sent if m.to.lower() == LOWER])


def exported(program: Play) -> list[dict[str, str]]:
    ours = program.app.settings
    with program.app.database.read(ours) as work:
        people: list[dict[str, str]] = export.export(work, ours, program.now)["people"]
    return [p for p in people if p["email"] == LOWER]


@pytest.mark.conforms(16)
@pytest.mark.parametrize("later", [SPELLED, LOWER, LOUD])
def test_we_write_as_the_first_proven_mail_spells_it(program: Play, later: str) -> None:
    program.mentor("priya@m.test")
    program.mentor("sam@m.test")
    program.write(ANA, "join deploy")
    program.reply(SPELLED, "confirm", "yes", written_at=later)
    assert "welcome" in program.kinds(SPELLED)
    program.write(later, "status")
    program.reply(SPELLED, "welcome", "Hello all, I am Ana!", written_at=later)
    program.write(later, "leave deploy")
    program.reply(SPELLED, "confirm", "yes", written_at=later)
    program.forward(days=3)
    assert to_ana(program) == {(SPELLED, SPELLED)}, "each of them, whatever its sender wrote since"
    (person,) = exported(program)
    assert (person["addresses"], person["spelling"]) == ([LOWER], SPELLED)
    assert [e.person for e in _enrollments(program)] == [_id(program)], "and she is one person"


def _id(program: Play) -> int | None:
    with program.app.database.read(program.app.settings) as work:
        return work.program.person_id(LOWER)


def _enrollments(program: Play) -> tuple[Enrollment, ...]:
    with program.app.database.read(program.app.settings) as work:
        scope = Scope(addresses=frozenset({LOWER}))
        return tuple(work.program.load(scope, program.now).enrollments.values())


@pytest.mark.conforms(16)
def test_what_a_forger_spelled_first_is_not_where_a_proven_person_gets_mail(program: Play) -> None:
    """At some hosts the loud one is another mailbox: the question goes to whom it is from."""
    program.write(LOUD, "join deploy")
    program.forward(days=1, hours=1)
    program.write(LOWER, "join deploy")
    assert program.kinds("ANA.SOUZA@x.test") == ["confirm"]
    assert program.kinds(LOWER) == ["confirm"]
    program.reply(LOWER, "confirm", "yes")
    program.write(LOUD, "status")
    program.forward(days=1)
    assert program.kinds("ANA.SOUZA@x.test") == ["confirm"], "never again"
    assert "spelling" not in exported(program)[0]


@pytest.mark.conforms(16)
def test_another_case_is_no_way_to_another_question(program: Play) -> None:
    """TRUST 3.4: one a day to a mailbox, however it is written."""
    for sender in (SPELLED, LOWER, LOUD):
        program.write(sender, "join deploy")
    assert [m.kind for m in program.sent if m.to.lower() == LOWER] == ["confirm"]


@pytest.mark.conforms("I38")
def test_it_goes_with_its_owner(program: Play, tmp_path: Path) -> None:
    program.write(ANA, "join deploy")
    program.reply(SPELLED, "confirm", "yes", written_at=LOWER)
    program.write(ANA, "forget me")
    program.reply(SPELLED, "confirm", "yes")
    assert program.last(SPELLED).kind == "erased", "the last mail finds her, too"
    program.forward(days=1)
    assert exported(program) == []
    with program.app.database.engine.connect() as connection:
        tables = ("person", "outbox", "inbox", "journal", "person_address", "confirmation")
        for table in tables:
            rows = connection.exec_driver_sql(f"SELECT * FROM {table}").all()
            assert "souza" not in repr(rows).lower(), table
    file = tmp_path / "mailflow.db"
    if file.exists() and program.app.database.engine.dialect.name == "sqlite":
        with sqlite3.connect(file) as store:
            assert "souza" not in "\n".join(store.iterdump()).lower()


def test_who_is_named_is_written_to_as_named(fresh_url: str, tmp_path: Path) -> None:
    """In the configuration, in a roster, in an invitation."""
    url = "" if fresh_url.startswith("sqlite") else fresh_url
    named = play.settings(spellings={"kendall@lab.test": "Kendall@lab.test"})
    program = play.play(tmp_path, named, url=url)
    program.write("kendall@LAB.test", "invite Priya.Rao@M.test deploy")
    program.reply("Kendall@lab.test", "confirm", "yes")
    program.forward(days=1)
    assert program.kinds("Priya.Rao@m.test") == ["mentor-invited"]
    program.write(
        "kendall@lab.test", "add\nemail,name,role,track\nBo.Lind@X.test,Bo Lind,mentee,deploy"
    )
    program.reply("Kendall@lab.test", "confirm", "yes")
    program.reply("Kendall@lab.test", "answer", "invite everybody")
    program.reply("Kendall@lab.test", "confirm", "yes")
    program.forward(days=3)
    assert "Bo.Lind@x.test" in {m.to for m in program.sent}
    assert {m.to for m in program.sent} <= {
        "Kendall@lab.test", "emily@lab.test", "Priya.Rao@m.test", "Bo.Lind@x.test",
    }  # fmt: skip
    program.app.database.close()
