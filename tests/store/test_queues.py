"""Inbox, outbox and timers: once, in order, and never two workers on one row."""

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from threading import Barrier, Thread
from typing import Self

import pytest

from mailflow.mail.inbound import Envelope
from mailflow.program.clocks import Timer
from mailflow.store import outbox
from mailflow.store.database import Database
from mailflow.store.inbox import TRIES
from mailflow.store.outbox import LEASE, OutboxMail
from tests.play import START, settings

Opened = Callable[[], Database]
SETTINGS = settings()


def received(database: Database, key: str = "mail:1", to: str = "signup@x.test") -> int | None:
    with database.work(SETTINGS) as work:
        return work.inbox.receive(
            key, "mail", START, raw=b"From: a@x.test\r\n\r\nhi\r\n", envelope=Envelope("", (to,))
        )


def mail(number: int, person: int = 1) -> OutboxMail:
    return OutboxMail(
        item=1, key=f"k{number}", person=person, to_address="a@x.test", sender="b@x.test",
        kind="answer", thread="t", about=7, refs=((1, 9),), token=f"digest{number}",
        message_id=f"<{number}@x.test>", subject=f"S{number}", text="hello", data=b"bytes",
        counted=True, created_at=START,
    )  # fmt: skip


def test_a_mail_is_accepted_once(database: Database) -> None:
    assert received(database) is not None
    assert received(database) is None
    with database.read(SETTINGS) as work:
        assert work.inbox.counts() == {"received": 1}


@pytest.mark.conforms("I08")
def test_items_come_in_the_order_of_arrival_and_failed_ones_later(database: Database) -> None:
    first, second = received(database, "mail:1"), received(database, "mail:2")
    with database.begin(SETTINGS) as work:
        item = work.inbox.next(START)
        assert item is not None
        assert item.id == first
        assert not work.inbox.fail(item, "Traceback: boom", START)
        after = work.inbox.next(START)
        assert after is not None
        assert after.id == second


@pytest.mark.conforms("I07")
def test_after_three_failures_an_item_is_quarantined_and_can_be_retried(database: Database) -> None:
    number = received(database)
    assert number is not None
    now = START
    with database.begin(SETTINGS) as work:
        for attempt in range(1, TRIES + 1):
            now += timedelta(hours=1)
            item = work.inbox.next(now)
            assert item is not None
            assert work.inbox.fail(item, "boom", now) is (attempt == TRIES)
        assert work.inbox.next(now + timedelta(days=1)) is None
        assert [i.id for i in work.inbox.quarantined()] == [number]
        assert work.inbox.retry(number)
        assert not work.inbox.retry(number + 1)
        again = work.inbox.next(now)
    assert again is not None
    assert (again.id, again.attempts) == (number, 0)


@pytest.mark.conforms("I21")
def test_every_worker_gets_other_mails(opened: Opened) -> None:
    database = opened()
    database.upgrade()
    with database.begin(SETTINGS) as work:
        for number in range(40):
            work.outbox.post(mail(number))
    taken: list[int] = []
    start = Barrier(4)

    def claim(name: str) -> None:
        own = opened()
        start.wait()
        while True:
            with own.work(SETTINGS) as work:
                leased = work.outbox.claim(START, name, 3)
            if not leased:
                return
            taken.extend(one.id for one in leased)

    threads = [Thread(target=claim, args=(f"w{n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(taken) == len(set(taken)) == 40


@pytest.mark.conforms("I21")
def test_a_stale_worker_cannot_finish_what_another_took_over(database: Database) -> None:
    with database.begin(SETTINGS) as work:
        work.outbox.post(mail(1))
    with database.work(SETTINGS) as work:
        (leased,) = work.outbox.claim(START, "old", wall=START)
        assert work.outbox.claim(START, "new", wall=START) == ()
    later = START + LEASE + timedelta(seconds=1)
    with database.work(SETTINGS) as work:
        assert work.outbox.expire(later) == 1
        assert not work.outbox.keep(leased)
        (again,) = work.outbox.claim(later, "new", wall=later)
        assert again.id == leased.id
        assert again.data == leased.data
        assert not work.outbox.finish(leased, "sent", sent_at=later)
        assert work.outbox.finish(again, "sent", sent_at=later)
        assert work.outbox.counts()["sent"] == 1


def test_who_renews_keeps_the_lease_and_who_dies_gives_back(database: Database) -> None:
    with database.begin(SETTINGS) as work:
        work.outbox.post(mail(1))
    with database.work(SETTINGS) as work:
        (leased,) = work.outbox.claim(START, "alive", wall=START)
        assert work.outbox.keep(leased, START + LEASE)
        assert work.outbox.expire(START + LEASE + timedelta(seconds=1)) == 0
        assert work.outbox.senders() == ("alive",)
        assert work.outbox.give_back("alive", START) == 1
        assert [one.id for one in work.outbox.claim(START, "new")] == [1]


@pytest.mark.conforms(88)
def test_an_answer_finds_its_mail_by_token_and_by_message_id(database: Database) -> None:
    with database.begin(SETTINGS) as work:
        work.outbox.post(mail(1, person=1))
        work.outbox.post(mail(2, person=2))
        found = work.outbox.by_token("digest2")
        assert found is not None
        assert (found.person, found.about, found.refs) == (2, 7, ((1, 9),))
        assert work.outbox.by_token("other") is None
        by_id = work.outbox.by_message_id(["<x@y.test>", "<1@x.test>"], person=1)
        assert by_id is not None
        assert by_id.id == 1
        assert work.outbox.by_message_id([]) is None


@pytest.mark.conforms("I15")
def test_two_schedulers_make_one_item_of_a_timer(opened: Opened) -> None:
    database, other = opened(), opened()
    database.upgrade()
    with database.begin(SETTINGS) as work:
        work.timers.set(Timer("enrollment", 5, START))
        work.timers.set(Timer("enrollment", 6, START + timedelta(days=1)))
    counts = []
    for one in (database, other):
        with one.begin(SETTINGS) as work:
            counts.append(work.timers.fire(START))
    with database.begin(SETTINGS) as work:
        work.timers.set(Timer("enrollment", 5, START))  # set again to the same moment
        work.timers.fire(START)
        assert work.inbox.waiting() == 1
    assert counts == [1, 0]


def test_nul_and_surrogates_never_reach_a_row(database: Database) -> None:
    with database.work(SETTINGS) as work:
        number = work.inbox.receive("mail:nul", "mail", START, raw=b"\x00\xff")
        item = work.inbox.get(number or 0)
    assert item is not None
    assert item.raw == b"\x00\xff"


def test_the_same_worker_with_an_older_lease_is_refused_as_well(database: Database) -> None:
    """Its threads have one name: the number of the lease tells them apart."""
    with database.begin(SETTINGS) as work:
        work.outbox.post(mail(1))
    with database.work(SETTINGS) as work:
        (old,) = work.outbox.claim(START, "one", wall=START)
        work.outbox.expire(START + LEASE)
        (new,) = work.outbox.claim(START, "one", wall=START + LEASE)
        assert not work.outbox.finish(old, "deferred", due_at=START)
        assert work.outbox.finish(new, "sent", sent_at=START)


@pytest.mark.parametrize("fresh_url", ["postgresql"], indirect=True)
def test_leases_follow_no_machine_s_own_clock(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two machines whose clocks differ by minutes share a PostgreSQL, and its clock."""
    with database.begin(SETTINGS) as work:
        work.outbox.post(mail(1))
        work.outbox.post(mail(2))
    with database.work(SETTINGS) as work:
        (leased,) = work.outbox.claim(START, "right")
        monkeypatch.setattr(outbox, "datetime", Ahead)
        assert work.outbox.expire() == 0
        (other,) = work.outbox.claim(START, "ahead")
        monkeypatch.undo()
        assert other.id != leased.id
        assert work.outbox.expire() == 0
        assert work.outbox.keep(leased)
        assert work.outbox.keep(other)


class Ahead(datetime):
    """A clock that is ten minutes ahead."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return super().now(tz) + timedelta(minutes=10)


def test_a_cursor_moves_only_from_where_its_reader_saw_it(database: Database) -> None:
    with database.work(SETTINGS) as work:
        work.cursors.begin("box", 7, 10)
        work.cursors.begin("box", 7, 99)  # another reader's first look, a little later
        assert work.cursors.get("box") == (7, 10)
        assert work.cursors.move("box", (7, 10), (7, 20))
        assert not work.cursors.move("box", (7, 10), (7, 12))
        assert work.cursors.move("box", (7, 20), (8, 3))
        assert work.cursors.get("box") == (8, 3)
