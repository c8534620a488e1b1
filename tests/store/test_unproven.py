"""Forgetting the unproven on both databases: rows, questions and journal tell the same."""

from pathlib import Path

from mailflow.program.model import AddressState, Person
from tests import play

STRANGER = "zoe.quill@nowhere.test"


def test_an_unproven_person_becomes_a_number(fresh_url: str, tmp_path: Path) -> None:
    program = play.play(tmp_path, url=fresh_url)
    program.write(STRANGER, "join deploy, I live in Recife")
    with program.app.database.read(program.app.settings) as work:
        key = work.program.person_id(STRANGER) or 0
        assert work.program.person(key)
    program.forward(days=9)
    with program.app.database.read(program.app.settings) as work:
        assert work.program.person_id(STRANGER) is None
        gone = Person(key, f"{key}@erased.invalid", state=AddressState.ERASED)
        assert work.program.person(key) == gone
        state, folded = work.program.everything(program.now), work.journal.fold()
        assert folded[key] == gone
        assert [c.text for c in state.confirmations.values()] == [""]
        assert all(folded[c.id] == c for c in state.confirmations.values())
        entries = [entry for entry in work.journal.of_entity(key) if STRANGER in str(entry)]
        assert entries == []
    program.app.database.close()
