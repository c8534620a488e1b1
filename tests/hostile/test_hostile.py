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
    pytest.param(family, case, border, id=f"{family}: {ledger.entry(case.name, border=border)}")
    for family, cases in FAMILIES.items()
    for case in cases
    for border in (False, True)
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
    90,
    "I31",
    "I32",
    "I33",
    "I34",
    "I40",
)
@pytest.mark.parametrize(("family", "case", "border"), ALL)
def test_it_does_no_harm(family: str, case: Case, border: bool, place, request):
    seen, harm = case.happens(place, border=border)
    assert harm == []
    entry = ledger.entry(case.name, border=border)
    if request.config.getoption("--update-golden"):
        ledger.write(family, entry, ledger.shown(seen))
    assert ledger.read(family).get(entry) == ledger.shown(seen)


ONE_ACCOUNT = [
    pytest.param(family, case, place % 2 == 0, id=f"{family}: {case.name}")
    for family, cases in FAMILIES.items()
    for place, case in enumerate(cases)
]


@pytest.mark.conforms(88)
@pytest.mark.parametrize(("family", "case", "border"), ONE_ACCOUNT)
def test_nor_where_our_addresses_are_one_account(family, case, border, place):
    """The same mails to `mentoring+signup@lab.test` and its kind lead to the same."""
    seen, harm = case.happens(place, border=border, mailbox=True)
    assert harm == []
    assert ledger.read(family)[ledger.entry(case.name, border=border)] == ledger.shown(seen)


def test_there_are_enough_of_them_and_each_has_a_name_of_its_own():
    assert sum(map(len, FAMILIES.values())) >= 200
    for family, cases in FAMILIES.items():
        names = [ledger.entry(case.name, border=b) for case in cases for b in (False, True)]
        assert sorted(ledger.read(family)) == sorted(set(names))
        assert len(set(names)) == len(names)
