"""Several connections by one thread: none waits for another (see test_courier for each alone)."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from mailflow.transport import couriers as module
from mailflow.transport.couriers import Couriers
from mailflow.transport.settings import Limits, SmtpSettings
from mailflow.transport.smtp import Outcome, OutcomeKind
from tests.transport.relay import HANG_UP, STALL, Relay

MAIL = b"Subject: hi\r\n\r\nhello\r\n"


def settings(*relays: Relay, **more: object) -> SmtpSettings:
    return replace(SmtpSettings("127.0.0.1", relays[0].port, tls="none", timeout=5), **more)


def begin(couriers: Couriers[str], what: str, data: bytes = MAIL) -> None:
    couriers.begin(what, "bounce+1@m.test", f"{what}@x.test", data, lambda: True)


def wait_until(couriers: Couriers[str], happened: Callable[[], bool]) -> None:
    """Some of what it waits for is told by its own threads."""
    for _ in range(100):
        if happened():
            return
        assert couriers.wait(0.1) == []
    raise AssertionError("it did not happen")


def ended(couriers: Couriers[str]) -> list[tuple[str, Outcome]]:
    for _ in range(100):
        if found := couriers.wait(5):
            return found
    raise AssertionError("nothing ended")


def test_who_waits_for_one_relay_goes_on_with_the_others() -> None:
    with Relay(DOT=STALL) as slow, Relay() as quick, Couriers[str](settings(slow)) as couriers:
        couriers.connect()
        begin(couriers, "ana")
        couriers._lines[1].courier._settings = settings(quick)
        couriers.connect_more()
        wait_until(couriers, lambda: couriers.free == 1)
        for who in ("bo", "cy"):
            begin(couriers, who)
            assert [what for what, _ in ended(couriers)] == [who]
        assert (couriers.free, couriers.is_busy) == (1, True)
        couriers.abort()
        ((what, outcome),) = ended(couriers)
        assert (what, outcome.kind) == ("ana", OutcomeKind.UNCERTAIN)
        assert couriers.is_busy is False


def test_mails_that_end_together_are_told_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOMENT", 10)
    with Relay() as one, Relay() as two, Couriers[str](settings(one)) as couriers:
        couriers.connect()
        couriers._lines[1].courier._settings = settings(two)
        couriers.connect_more()
        wait_until(couriers, lambda: couriers.free == 2)
        begin(couriers, "ana")
        begin(couriers, "bo")
        assert sorted(what for what, _ in ended(couriers)) == ["ana", "bo"]


def test_a_large_mail_goes_aside() -> None:
    with Relay() as relay, Couriers[str](settings(relay)) as couriers:
        couriers.connect()
        begin(couriers, "ana", MAIL + b"x" * 1_000_000)
        assert [what for what, _ in ended(couriers)] == ["ana"]
        assert len(relay.mails[0]) > 1_000_000


def test_a_session_that_ends_while_idle_is_no_connection_any_more() -> None:
    farewell = f"250 2.0.0 queued\r\n421 bye{HANG_UP}"
    with Relay(DOT=farewell) as relay, Couriers[str](settings(relay)) as couriers:
        couriers.connect()
        begin(couriers, "ana")
        assert [outcome.code for _, outcome in ended(couriers)] == [250]
        wait_until(couriers, lambda: couriers.free == 0)
        couriers.connect()
        begin(couriers, "bo")
        assert [outcome.code for _, outcome in ended(couriers)] == [250]


def test_a_relay_that_allows_no_more_connections_keeps_those_it_has() -> None:
    limits = Limits(greeting=1)
    with Relay() as relay, Couriers[str](settings(relay, limits=limits)) as couriers:
        couriers.connect()
        with Relay(GREETING="421 too many") as full:
            couriers._lines[1].courier._settings = settings(full)
            couriers.connect_more()
            assert couriers.is_busy
            wait_until(couriers, lambda: not couriers.is_busy)
            couriers.connect_more()  # not again so soon
            assert (couriers.is_busy, couriers.free, full.connections) == (False, 1, 1)


def test_news_ends_the_wait() -> None:
    with Relay() as relay, Couriers[str](settings(relay)) as couriers:
        for _ in range(3):
            couriers.wake()
            assert couriers.wait(60) == []
