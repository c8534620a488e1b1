"""The pace of mail about trouble (M52): at once, three times an hour apart, daily, over."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.program import troubles
from mailflow.program.troubles import DAY, HOUR, Trouble, Word

START = datetime(2027, 1, 4, 8, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


class Cause:
    """One cause, looked at again and again."""

    def __init__(self, *, stands: bool) -> None:
        self.trouble: Trouble | None = None
        self.stands = stands
        self.said: list[tuple[datetime, Word]] = []

    def at(self, now: datetime, *, shows: bool = False, is_well: bool = False) -> None:
        """A look at it, with or without a sign of it."""
        known = troubles.healed(self.trouble, now) if self.trouble else None
        if shows:
            known = troubles.signed(known, "polling", 1, now, stands=self.stands)
        if known and (word := troubles.word(known, now, is_well=is_well)):
            known = troubles.said(known, word, now)
            self.said.append((now, word))
        self.trouble = None if known and troubles.is_past(known, now) else known


@pytest.mark.parametrize("stands", [True, False])
def test_three_days_of_it(stands: bool) -> None:
    cause = Cause(stands=stands)
    for minutes in range(0, 3 * 24 * 60, 15):
        cause.at(START + minutes * MINUTE, shows=True)
    hours = [(at - START) / HOUR for at, _ in cause.said]
    assert hours == [0, 1, 2, 3, 27, 51]
    assert [word for _, word in cause.said] == [Word.NEW] + [Word.AGAIN] * 5


def test_what_stands_is_over_when_it_was_well_for_half_an_hour() -> None:
    cause = Cause(stands=True)
    cause.at(START, shows=True)
    cause.at(START + 29 * MINUTE, is_well=True)  # another process says so, too early
    cause.at(START + 2 * DAY)  # nobody looked: it is not over
    assert [word for _, word in cause.said] == [Word.NEW]
    cause.at(START + 2 * DAY + MINUTE, is_well=True)
    cause.at(START + 2 * DAY + 31 * MINUTE, is_well=True)
    assert [word for _, word in cause.said] == [Word.NEW, Word.OVER]
    cause.at(START + 4 * DAY)
    assert cause.trouble is None


@pytest.mark.parametrize(("events", "last"), [(1, Word.NEW), (2, Word.OVER)])
def test_a_single_event_needs_no_good_end(events: int, last: Word) -> None:
    cause = Cause(stands=False)
    for n in range(events):
        cause.at(START + n * 2 * HOUR, shows=True)
    for hours in range(10, 80):
        cause.at(START + hours * HOUR)
    assert cause.said[-1][1] is last
    assert cause.trouble is None


JUMPS = st.lists(
    st.tuples(
        st.integers(-3 * 24 * 60, 3 * 24 * 60) | st.integers(0, 90), st.booleans(), st.booleans()
    ),
    max_size=60,
)


@given(JUMPS, st.booleans())
def test_whatever_the_clock_does_no_two_mails_of_it_are_closer_than_the_pace(
    steps: list[tuple[int, bool, bool]], stands: bool
) -> None:
    """In time as the clock showed it since; a day without a sign begins anew."""
    cause, now, mails, last = Cause(stands=stands), START, 0, START
    for minutes, shows, is_well in steps:
        now += minutes * MINUTE
        last = min(last, now)
        mails = mails if cause.trouble else 0
        before = len(cause.said)
        cause.at(now, shows=shows, is_well=is_well and not shows)
        for at, word in cause.said[before:]:
            assert word is not Word.AGAIN or at - last >= (HOUR if mails <= 3 else DAY)
            mails += word is not Word.OVER
            last = at
        assert len(cause.said) - before <= 1
