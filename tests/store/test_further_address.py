"""A further address on both databases: one person, and rows and journal tell the same."""

from pathlib import Path

from mailflow.program.model import AddressState
from tests import play

ANN, WORK = "ann@home.test", "a.person@work.test"


def test_one_address_is_one_persons(fresh_url: str, tmp_path: Path) -> None:
    program = play.play(tmp_path, url=fresh_url)
    program.mentor("priya@m.test")
    program.join(ANN)
    kind = program.kinds(ANN)[-1]
    program.reply(ANN, kind, "stuck on keystone", written_at=WORK)
    program.reply(ANN, "confirm", "mine")
    program.reply(WORK, "confirm", "yes")
    with program.app.database.read(program.app.settings) as work:
        key = work.program.person_id(ANN) or 0
        assert work.program.person_id(WORK) == key
        state, folded = work.program.everything(program.now), work.journal.fold()
        assert state.people[key].all_addresses == (ANN, WORK)
        before = [p for p in state.people.values() if p.state is AddressState.ERASED]
        assert [p.address for p in before] == [f"{p.id}@erased.invalid" for p in before] != []
        assert all(folded[p.id] == p for p in state.people.values())
        assert all(folded[c.id] == c for c in state.confirmations.values())
    program.app.database.close()
