"""Whose time is over goes on both databases: rows, words and journal tell the same."""

from pathlib import Path

from mailflow.program.model import AddressState
from mailflow.store.rows import KINDS
from tests import play, test_former
from tests.test_former import BO, NAMES, SOON, counted, folds, people, season


def test_a_season_becomes_numbers(fresh_url: str, tmp_path: Path) -> None:
    program = season(tmp_path, SOON, fresh_url)
    before = counted(program)
    with program.app.database.read(program.app.settings) as work:
        bo = work.program.person_id(BO) or 0
    program.forward(days=120)
    assert people(program) == list(play.ORGANIZERS)
    after = counted(program)
    assert [after[what] for what in test_former.LASTING] == [
        before[what] for what in test_former.LASTING
    ]
    assert folds(program)
    with program.app.database.read(program.app.settings) as work:
        gone = work.program.person(bo)
        assert gone is not None
        assert gone.state is AddressState.ERASED
        entries = [str(entry) for kind in KINDS for entry in work.journal.of_kind(kind)]
        told = str(work.program.everything(program.now))
    for word in (*NAMES, *NAMES.values()):
        assert not [entry for entry in entries if word in entry]
        assert word not in told
    program.app.database.close()
