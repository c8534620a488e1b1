"""Mail discipline: one automatic mail a day, three a week, never by night (SPEC 6, 11.16)."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailflow.program import budget, calendar
from mailflow.program.snapshot import Sent
from tests.program.build import World, moment

ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Australia/Sydney",
    "America/Sao_Paulo",
    "Asia/Kolkata",
)
MOMENTS = st.integers(0, 2 * 366 * 24 * 60).map(
    lambda m: moment("2026-06-01T00:00Z") + timedelta(minutes=m)
)


def slot(now, sent=(), zone="UTC", kind="check-in"):
    world = World()
    reader = world.person("Ana", zone)
    mails = tuple(s if isinstance(s, Sent) else Sent(moment(s), kind) for s in sent)
    state = replace(world.state, sent={reader.id: mails})
    return budget.slot(state, reader, moment(now) if isinstance(now, str) else now)


@pytest.mark.parametrize(
    ("now", "sent", "zone", "then"),
    [
        ("2027-03-10T12:00Z", [], "UTC", "2027-03-10T12:00Z"),
        ("2027-03-10T06:00Z", [], "UTC", "2027-03-10T09:00Z"),  # before dawn: the same day
        ("2027-03-10T08:30Z", [], "UTC", "2027-03-10T08:30Z"),
        ("2027-03-10T22:00Z", [], "UTC", "2027-03-11T09:00Z"),
        ("2027-03-12T22:00Z", [], "UTC", "2027-03-15T09:00Z"),  # Friday night: Monday
        ("2027-03-13T12:00Z", [], "UTC", "2027-03-15T09:00Z"),
        ("2027-03-10T12:00Z", ["2027-03-10T09:00Z"], "UTC", "2027-03-11T09:00Z"),
        ("2027-03-10T06:00Z", ["2027-03-10T01:00Z"], "UTC", "2027-03-11T09:00Z"),
        # three this week: the next Monday
        (
            "2027-03-11T12:00Z",
            ["2027-03-08T09:00Z", "2027-03-09T09:00Z", "2027-03-10T09:00Z"],
            "UTC",
            "2027-03-15T09:00Z",
        ),
        # Sunday's mail belongs to the week before
        (
            "2027-03-09T12:00Z",
            ["2027-03-07T09:00Z", "2027-03-06T09:00Z", "2027-03-05T09:00Z"],
            "UTC",
            "2027-03-09T12:00Z",
        ),
        # Monday has begun in Sydney, not yet in UTC
        ("2027-03-14T21:30Z", [], "Australia/Sydney", "2027-03-14T21:30Z"),
        ("2027-03-14T13:30Z", [], "Australia/Sydney", "2027-03-14T22:00Z"),
        # over the switch to summer time
        ("2027-03-27T12:00Z", [], "Europe/Berlin", "2027-03-29T07:00Z"),
        ("2027-10-30T12:00Z", [], "Europe/Berlin", "2027-11-01T08:00Z"),
    ],
)
def test_slot(now, sent, zone, then):
    assert slot(now, sent, zone) == moment(then)


@pytest.mark.parametrize("kind", sorted(budget.UNCOUNTED))
def test_what_never_counts(kind):
    day = ["2027-03-10T09:00Z"] * 5
    assert slot("2027-03-10T12:00Z", day, kind=kind) == moment("2027-03-10T12:00Z")


def test_an_unknown_zone_is_the_programs():
    world = World(zone="Asia/Kolkata")
    ana = world.person("Ana")
    assert budget.slot(world.state, ana, moment("2027-03-10T02:00Z")) == moment("2027-03-10T03:30Z")


def test_one_decision_mail_a_day_at_any_hour():
    world = World()
    night = moment("2027-03-13T23:00Z")
    assert budget.decision_slot(world.state, world.kendall, night) == night
    state = replace(world.state, sent={world.kendall.id: (Sent(night, "decision"),)})
    later = night + timedelta(minutes=30)
    assert budget.decision_slot(state, world.kendall, later) == moment("2027-03-14T09:00Z")


def test_order_of_waiting_mail():
    waiting = ["feedback", "check-in-reminder", "stuck", "cover", "check-in", "claim", "offer"]
    assert sorted(waiting, key=budget.rank) == [
        "offer", "check-in", "cover", "claim", "stuck", "check-in-reminder", "feedback",
    ]  # fmt: skip


@pytest.mark.shows("9.5")
@settings(max_examples=200, deadline=None)
@given(
    MOMENTS,
    st.sampled_from(ZONES),
    st.lists(
        st.tuples(st.integers(0, 8 * 24 * 60), st.sampled_from(["check-in", "post", "stuck"]))
    ),
)
def test_slots_keep_every_limit(now, zone, before):
    """Whatever was sent in the last days, ten mails in a row never break the budget."""
    sent = [Sent(now - timedelta(minutes=m), kind) for m, kind in before]
    added = []
    for _ in range(10):
        at = slot(now, (*sent, *added), zone)
        assert at >= now
        assert not calendar.is_quiet(at, zone)
        assert at == now or calendar.local(at, zone).hour == 9
        added.append(Sent(at, "check-in"))
        now = at
    every = [s for s in (*sent, *added) if budget.counts(s.kind)]
    days = Counter(calendar.local_date(s.at, zone) for s in every)
    weeks = Counter(calendar.week_start(s.at, zone) for s in every)
    for mail in added:
        assert days[calendar.local_date(mail.at, zone)] <= budget.PER_DAY
        assert weeks[calendar.week_start(mail.at, zone)] <= max(budget.PER_WEEK, 0)
