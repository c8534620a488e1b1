"""The caps of TRUST 3.4, case by case: what was written lately decides what may still leave."""

from datetime import timedelta

import pytest

from mailflow.program.caps import Ruling, Traffic, Wanted, rule
from mailflow.program.settings import Limits
from tests.program.build import START

SEND, SILENT, HOLD = Ruling
LIMITS = Limits()
KNOWN = Wanted(answers=True)
SURE = Wanted(answers=True, sure=True)
STRANGER = Wanted(stranger=True, answers=True)
JOINS = Wanted(stranger=True, answers=True, confirms=True)
WRITES = Wanted(stranger=True, relays=True)


def ago(*hours: float):
    return tuple(START - timedelta(hours=h) for h in hours)


def each(count: int, hours: float):
    return ago(*[hours] * count)


@pytest.mark.parametrize(
    ("wanted", "traffic", "ruling"),
    [
        # 5 answers to one sender an hour, 20 a day
        (KNOWN, Traffic(), SEND),
        (KNOWN, Traffic(answers=each(4, 0.5)), SEND),
        (KNOWN, Traffic(answers=each(5, 0.5)), SILENT),
        (KNOWN, Traffic(answers=each(5, 1.5)), SEND),
        (KNOWN, Traffic(answers=each(19, 5)), SEND),
        (KNOWN, Traffic(answers=each(20, 5)), SILENT),
        (KNOWN, Traffic(answers=each(40, 25)), SEND),
        (STRANGER, Traffic(answers=each(5, 0.5)), SILENT),
        # whoever answers mails of ours gets more, but not without end
        (SURE, Traffic(answers=each(20, 0.5)), SEND),
        (SURE, Traffic(replies=each(19, 0.5)), SEND),
        (SURE, Traffic(replies=each(20, 0.5)), SILENT),
        (KNOWN, Traffic(replies=each(20, 0.5)), SEND),
        # one confirmation a day to an unproven mailbox, three a week
        (JOINS, Traffic(confirmations=ago(23)), SILENT),
        (JOINS, Traffic(confirmations=ago(25)), SEND),
        (JOINS, Traffic(confirmations=ago(30, 60, 90)), SILENT),
        (JOINS, Traffic(confirmations=ago(30, 60, 24 * 8)), SEND),
        (STRANGER, Traffic(confirmations=ago(23)), SEND),
        (KNOWN, Traffic(confirmations=ago(23)), SEND),
        # 50 an hour to a domain that nobody here is of, 200 to all strangers
        (JOINS, Traffic(domain=49), SEND),
        (JOINS, Traffic(domain=50), HOLD),
        (STRANGER, Traffic(strangers=199), SEND),
        (STRANGER, Traffic(strangers=200), HOLD),
        (KNOWN, Traffic(domain=50, strangers=200, relayed=20), SEND),
        (SURE, Traffic(domain=50, strangers=200), SEND),
        # strangers' words to people
        (WRITES, Traffic(relayed=19), SEND),
        (WRITES, Traffic(relayed=20), HOLD),
        (JOINS, Traffic(relayed=20), SEND),
        (WRITES, Traffic(domain=50, strangers=200), SEND),
        # nobody is written to
        (Wanted(stranger=True), Traffic(domain=50, strangers=200, relayed=20), SEND),
    ],
)
def test_what_may_still_leave(wanted, traffic, ruling):
    assert rule(LIMITS, traffic, wanted, START) is ruling
