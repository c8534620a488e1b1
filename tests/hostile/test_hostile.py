"""Every hostile mail through the whole program, with and without a border that vouches.

Seen from outside: exactly these mails leave, exactly these rows change, nothing that the forger
wrote reaches anybody but organizers, and every mail of ours is fit to leave.
"""

import pytest

from tests.hostile import identity
from tests.hostile.case import Case
from tests.hostile.watch import unfit

FAMILIES = {
    "identity": identity.CASES,
}
ALL = [
    pytest.param(case, border, id=f"{family}: {case.name}, {'border' if border else 'bare'}")
    for family, cases in FAMILIES.items()
    for case in cases
    for border in (False, True)
]


@pytest.mark.parametrize(("case", "border"), ALL)
def test_it_does_no_harm(case: Case, border: bool, tmp_path):
    stage = case.scene(tmp_path, border=border)
    seen = case.seen(stage)
    stage.play.app.database.close()
    wanted = case.expected(border=border)
    assert (seen.mails, seen.changed) == (wanted.mails, wanted.changed)
    readers = [m.to for m in seen.sent if case.secret in seen.said_to(m).casefold()]
    assert set(readers) <= set(case.readers)
    assert unfit(stage, seen) == []


def test_there_are_enough_of_them_and_each_has_a_name_of_its_own():
    for cases in FAMILIES.values():
        assert len({case.name for case in cases}) == len(cases)
