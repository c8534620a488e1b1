"""Every hostile mail through the whole program, with and without a border that vouches.

Seen from outside: nobody is written to but the person in whose name it was sent and organizers,
nothing changes but what pends, nothing that the forger wrote reaches anybody else, and every
mail of ours is fit to leave. The exact outcome of each is in `outcomes/`.
"""

import pytest

from tests.hostile import ledger
from tests.hostile.case import Case
from tests.hostile.families import FAMILIES

ALL = [
    pytest.param(family, case, place % 2 == 0, id=f"{family}: {case.name}")
    for family, cases in FAMILIES.items()
    for place, case in enumerate(cases)
]


@pytest.mark.conforms(
    8,
    9,
    25,
    26,
    32,
    33,
    34,
    38,
    "43b",
    "43d",
    57,
    61,
    62,
    63,
    64,
    65,
    67,
    68,
    70,
    73,
    75,
    88,
    90,
    "I31",
    "I32",
    "I33",
    "I34",
    "I40",
)
@pytest.mark.parametrize(("family", "case", "vouched"), ALL)
def test_it_does_no_harm(family: str, case: Case, vouched: bool, place, request):
    """And the same mails to `mentoring+signup@lab.test` and its kind lead to the same."""
    faults = {}
    for border, mailbox in ((False, False), (True, False), (vouched, True)):
        entry = ledger.entry(case.name, border=border)
        seen, harm = case.happens(place, border=border, mailbox=mailbox)
        if request.config.getoption("--update-golden") and not mailbox:
            ledger.write(family, entry, ledger.shown(seen))
        wanted, found = ledger.read(family).get(entry), ledger.shown(seen)
        if harm or found != wanted:
            faults[entry, "one account" if mailbox else "domain"] = {
                "harm": harm,
                "wanted": wanted,
                "found": found,
            }
    assert faults == {}


def test_there_are_enough_of_them_and_each_has_a_name_of_its_own():
    assert sum(map(len, FAMILIES.values())) >= 200
    for family, cases in FAMILIES.items():
        names = [ledger.entry(case.name, border=b) for case in cases for b in (False, True)]
        assert sorted(ledger.read(family)) == sorted(set(names))
        assert len(set(names)) == len(names)
