"""How mails leave the outbox: leased, handed over outside any transaction, and what became of each.

TRUST section 1 names the one window that cannot be closed, and keeps it to one mail per connection.
"""

import random
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, NamedTuple, Protocol

import structlog

from mailflow.program import attention
from mailflow.program.mails import Erased
from mailflow.program.model import AddressState, Person
from mailflow.program.settings import Retries, Settings
from mailflow.store.database import Database, StoreFault, UnitOfWork, is_away
from mailflow.store.frozen import LOOK
from mailflow.store.outbox import Leased
from mailflow.transport.smtp import Outcome as Attempt
from mailflow.transport.smtp import OutcomeKind

log = structlog.get_logger()

MORE = '"mailflow status" counts how many there are.'
#: Held at an organizer's word by mail, not on the host: what may leave is what ends it.
BY_MAIL = "mail"
#: Where the store remembers how many mails left in the last minute.
PACE = "pace"
#: A mail leased no longer ago goes without another look at its lease, which lasts far longer.
FRESH_SECONDS = 5
#: A person in one of these states gets no mail; it is looked at again when a mail leaves.
CLOSED = (AddressState.ERASED, AddressState.BANNED)


class Relay(Protocol):
    """Whatever takes a finished mail (see transport.smtp.Delivery)."""

    def send(
        self, sender: str, recipient: str, data: bytes, may: Callable[[], bool] = ...
    ) -> Attempt:
        """Hand over one mail to one recipient, unless at the last moment it may not be."""


@dataclass(frozen=True, slots=True)
class InFlight:
    """What this process is sending, and what became of mails while the store was away.

    Only these leases are renewed: what a fault of ours forgot runs out as a dead worker's does.
    """

    mails: dict[int, Leased] = field(default_factory=dict)
    untold: deque[tuple[Leased, Attempt]] = field(default_factory=deque)
    idle: deque[object] = field(default_factory=deque)  # connections that wait for a mail
    handed: deque[tuple[Leased, float]] = field(default_factory=deque)  # to them; leased when


class Lines(Protocol):
    """Several connections to it (see transport.couriers.Couriers)."""

    @property
    def free(self) -> int:
        """How many wait for a mail."""

    def begin(
        self, what: Leased, sender: str, recipient: str, data: bytes, may: Callable[[], bool]
    ) -> None:
        """Hand over one mail by a connection that is free."""


Ended = tuple[Leased, Attempt]


class Given(NamedTuple):
    """What connections are given in their turn at the store."""

    mails: list[Leased]
    is_more: bool  # as many as there may be: others may wait
    is_news: bool = False  # something is to be decided
    asked: bool = False  # organizers, whether so many mails may leave


@dataclass(frozen=True, slots=True)
class Dispatch:
    """The way out of one store, for one worker. Safe to share between threads."""

    database: Database
    settings: Settings
    clock: Callable[[], datetime]
    worker: str
    in_flight: InFlight

    # from the deciders ------------------------------------------------------------------------

    @contextmanager
    def idle(self, connections: int = 1) -> Iterator[None]:
        """So many are open and wait: whoever decides may lease mails for them."""
        marks = [object() for _ in range(connections)]
        self.in_flight.idle.extend(marks)
        try:
            yield
        finally:
            for mark in marks:
                with suppress(ValueError):  # a mail was leased for it
                    self.in_flight.idle.remove(mark)

    def lease_for_idle(self, work: UnitOfWork) -> list[tuple[Leased, float]]:
        """For whoever waits, a mail of those just written: one commit and no wait between.

        With each, when that was.
        """
        now = _awake()
        waiting = 0
        while waiting < work.outbox.posted and _took(self.in_flight.idle):
            waiting += 1
        held = work.meta("held") if waiting else LOOK
        leased = [] if held.startswith(LOOK) else self._lease(work, held, waiting)
        return [(mail, now) for mail in leased]

    def hand(self, leased: Iterable[tuple[Leased, float]]) -> None:
        """Give away what was leased, once that is durable."""
        for mail, when in leased:
            self.in_flight.mails[mail.id] = mail
            self.in_flight.handed.append((mail, when))

    def give_up(self) -> None:
        """Let others send what was handed to connections that end."""
        if not self.in_flight.handed:
            return
        with self.database.work(self.settings) as work:
            while self.in_flight.handed:
                mail, _ = self.in_flight.handed.popleft()
                work.outbox.finish(mail, "queued")
                self.in_flight.mails.pop(mail.id, None)

    # leaving ----------------------------------------------------------------------------------

    def has_due(self) -> bool:
        """Whether a mail may leave now: it waits, and none is held."""
        self.tell_late()
        if self.in_flight.handed:
            return True
        with self.database.read(self.settings) as work:
            readers = self._served(work, work.meta("held"))
            first = None if readers is None else work.outbox.next_due(readers)
            paced = self._pace(work)[1] if self.settings.per_minute else 0
        return bool(first and first <= self.clock()) and not self._is_enough(paced)

    def _pace(self, work: UnitOfWork) -> tuple[str, int]:
        """This minute, and how many mails were tried in it, by all processes together."""
        minute = f"{self.clock():%Y-%m-%dT%H:%M}"
        last, _, count = work.meta(PACE).partition(" ")
        return minute, int(count) if last == minute else 0

    def _is_enough(self, count: int) -> bool:
        """Whether a relay that takes so many a minute has had them (`per_minute`)."""
        return 0 < self.settings.per_minute <= count

    def _served(self, work: UnitOfWork, held: str) -> tuple[str, ...] | None:
        """Whose answers may leave while mail is held: (): none is held; None: nobody's."""
        if held.startswith(LOOK):
            deciding = work.caution.is_deciding(held, self.clock())
            return self.settings.organizers if deciding else ()
        match held:
            case "":
                return ()
            case word if word == BY_MAIL:
                return self.settings.organizers
            case _:
                return None

    def _looked(self, work: UnitOfWork, held: str) -> str:
        """After a change: how mail is held once all that is due was decided (store.caution)."""
        if work.caution.is_deciding(held, self.clock()):
            return held
        waiting = work.caution.waiting()
        after = BY_MAIL if sum(waiting.values()) > self.settings.limits.at_once else ""
        work.caution.end(after)
        if after:
            key = f"flood:{held}"
            work.inbox.receive(key, "flood", self.clock(), payload={"waiting": dict(waiting)})
        return after

    def deliver(
        self,
        relay: Relay,
        limit: int = 1,
        is_over: Callable[[], bool] = lambda: False,
        tell: Callable[[], None] = lambda: None,
    ) -> int:
        """Hand over mails that are due, until it `is_over`; how many were tried.

        `tell` is called where something of it is to be decided.

        That there are too many to go unasked counts as one: the question is to be decided.
        One commit a mail: the outcome of one is written down with the lease of the next, which
        is before its MAIL FROM (TRUST 1.3). So a worker that dies leaves one mail in doubt. The
        first may have been leased with the decision that led to it.
        """
        self.tell_late()
        tried = asked = 0
        last = self._send_handed(relay)
        if last:
            tried += 1
        while True:
            # Where there is no relay any more, the others shall not suffer.
            wants = not (last and _is_lost(last[1])) and tried < limit and not is_over()
            given = self.take_turns([last] if last else [], int(wants))
            if given.is_news:
                tell()
            asked = asked or int(given.asked)
            if not given.mails:
                return tried + asked
            tried += 1
            last = given.mails[0], self._send(relay, given.mails[0], _awake())

    def take_turns(self, ended: Sequence[Ended], free: int) -> Given:
        """Write down what became of mails, and lease one for each free connection: one commit."""
        with self._told(ended):
            return self._turns(ended, free)

    def _turns(self, ended: Sequence[Ended], free: int) -> Given:
        try:
            return self.database.together(
                self.settings, lambda work: self._take_turns(work, ended, free)
            )
        except Exception as error:
            if len(ended) <= 1 or (isinstance(error, StoreFault) and is_away(error)):
                raise
        fault: Exception | None = None
        for one in ended:  # what cannot be written down is not the others' fault
            try:
                self._turns([one], 0)
            except Exception as error:  # noqa: BLE001  it is raised once all others are
                fault = error
        if fault:
            raise fault
        return self._turns([], free)

    def _take_turns(self, work: UnitOfWork, ended: Sequence[Ended], free: int) -> Given:
        for mail, attempt in ended:
            self._record_attempt(work, mail, attempt)
        held = work.meta("held") if free else ""
        asked = False
        if held.startswith(LOOK):
            held = self._looked(work, held)
            asked = held == BY_MAIL
        mails = self._lease(work, held, free) if free else []
        return Given(mails, len(mails) == free, work.inbox.received > 0, asked)

    def send_all(self, lines: Lines, ended: Sequence[Ended], *, more: bool) -> Given:
        """Hand over mails by all connections that are free, once it is recorded which `ended`.

        First those that were leased with a decision; and if there may be `more`, some of these.
        """
        free = max(0, lines.free - len(self.in_flight.handed)) if more else 0
        given = self.take_turns(ended, free) if ended or free else Given([], is_more=True)
        now = _awake()
        for mail in given.mails:
            self._begin(lines, mail, now)
        while lines.free and self.in_flight.handed:
            self._begin(lines, *self.in_flight.handed.popleft())
        return given._replace(is_more=more and given.is_more)

    def _begin(self, lines: Lines, mail: Leased, leased: float) -> None:
        self.in_flight.mails[mail.id] = mail
        lines.begin(mail, mail.sender, mail.recipient, mail.data, self._may(mail, leased))

    @contextmanager
    def _told(self, ended: Sequence[Ended]) -> Iterator[None]:
        """What became of mails is written down: if the store is away, when it is back."""
        for one in ended:
            _tell_log(*one)
        try:
            yield
        except StoreFault as error:
            if is_away(error):
                self.in_flight.untold.extend(ended)
                ended = ()
            raise
        finally:
            for mail, _ in ended:
                self.in_flight.mails.pop(mail.id, None)

    def tell_late(self) -> None:
        """Write down what became of mails when the store was away."""
        while self.in_flight.untold:
            self.take_turns([self.in_flight.untold.popleft()], 0)

    def _lease(self, work: UnitOfWork, held: str, most: int) -> list[Leased]:
        """The next mails to send; those whose readers want none any more are closed on the way."""
        to = self._served(work, held)
        minute, count = self._pace(work) if self.settings.per_minute else ("", 0)
        if to is None or self._is_enough(count):
            return []
        if minute:
            most = min(most, self.settings.per_minute - count)
        found: list[Leased] = []
        while len(found) < most:
            leased = work.outbox.claim(
                self.clock(), self.worker, most - len(found), answers_to=to
            )  # fmt: skip
            if not leased:
                break
            people = work.program.people({mail.person for mail in leased})
            for mail in leased:
                if _is_suppressed(mail, people.get(mail.person)):
                    work.outbox.finish(mail, "suppressed", reply="no mail wanted")
                else:
                    found.append(mail)
        if minute and found:
            work.remember(PACE, f"{minute} {count + len(found)}")
        return found

    def _send_handed(self, relay: Relay) -> tuple[Leased, Attempt] | None:
        try:
            mail, leased = self.in_flight.handed.popleft()
        except IndexError:
            return None
        return mail, self._send(relay, mail, leased)

    def _send(self, relay: Relay, mail: Leased, leased: float) -> Attempt:
        self.in_flight.mails[mail.id] = mail
        try:
            return relay.send(mail.sender, mail.recipient, mail.data, self._may(mail, leased))
        except BaseException:
            del self.in_flight.mails[mail.id]
            raise

    def _may(self, mail: Leased, leased: float) -> Callable[[], bool]:
        return lambda: _awake() - leased < FRESH_SECONDS or self._is_ours_still(mail)

    def _is_ours_still(self, mail: Leased) -> bool:
        """Whether a mail may go that was leased a while ago (TRUST I21).

        This process may have been stopped meanwhile, its machine asleep or cut off, and another
        worker may have taken the mail over. Who cannot ask does not send.
        """
        try:
            with self.database.work(self.settings) as work:
                return work.outbox.keep(mail)
        except StoreFault:
            return False

    def renew(self) -> None:
        """Say that this worker lives; call it several times a minute while it delivers."""
        if self.in_flight.mails:
            with self.database.work(self.settings) as work:
                self._keep_all(work)

    def _keep_all(self, work: UnitOfWork) -> None:
        for mail in list(self.in_flight.mails.values()):
            work.outbox.keep(mail)

    def reclaim(self, is_dead: Callable[[str], bool]) -> int:
        """Take up the mails of workers that died or slept while they sent; how many there were."""
        with self.database.work(self.settings) as work:
            self._keep_all(work)  # a clock that jumps ends no lease of our own
            dead = [worker for worker in work.outbox.senders() if is_dead(worker)]
            given_back = sum(work.outbox.give_back(worker, self.clock()) for worker in dead)
            return given_back + work.outbox.expire()

    def _record_attempt(self, work: UnitOfWork, mail: Leased, attempt: Attempt) -> None:
        now = self.clock()
        reply = f"{attempt.code} {attempt.text}"[:500]
        finish = work.outbox.finish
        match attempt.kind:
            case OutcomeKind.SENT:
                done = finish(mail, "sent", reply=reply, sent_at=now)
                if done and mail.kind in attention.CLOCKED:
                    payload = {
                        "kind": mail.kind, "about": mail.about, "at": now.isoformat(),
                        "mail": mail.id,
                    }  # fmt: skip
                    work.inbox.receive(f"delivered:{mail.id}", "delivered", now, payload=payload)
            case OutcomeKind.REFUSED:
                if not finish(mail, "refused", reply=reply):
                    return  # another worker has it by now (TRUST I21)
                if attempt.ours:
                    self._tell_trouble(work, mail, reply)
                else:
                    payload = {"mail": mail.id, "reply": reply}
                    work.inbox.receive(f"refused:{mail.id}", "refused", now, payload=payload)
            case OutcomeKind.DEFERRED | OutcomeKind.UNCERTAIN if self._is_over(mail, now):
                if finish(mail, "failed", reply=reply):
                    self._tell_trouble(work, mail, reply)
            case OutcomeKind.DEFERRED | OutcomeKind.UNCERTAIN:
                due = now + _backoff(mail.attempts, self.settings.retries)
                finish(mail, str(attempt.kind), reply=reply, due_at=due)

    def _is_over(self, mail: Leased, now: datetime) -> bool:
        return now - mail.created_at > self.settings.retries.give_up

    def _tell_trouble(self, work: UnitOfWork, mail: Leased, reply: str) -> None:
        """A mail that will not go: organizers hear of the first of an hour, at most.

        Where one mail is refused because of us, so are hundreds. And none is told of in a mail
        of its own kind: that would go no better.
        """
        if mail.kind == "trouble":
            return
        now = self.clock()
        payload: Mapping[str, Any] = {
            "about": "delivery",
            "summary": "A mail could not be delivered",
            "well": "Mail is delivered again",
            "lines": [f"{mail.kind} to {mail.to_address}: {reply}", MORE],
        }
        key = f"trouble:delivery:{now:%Y-%m-%dT%H}"
        work.inbox.receive(key, "trouble", now, payload=payload)


def _tell_log(mail: Leased, attempt: Attempt) -> None:
    log.info("attempt", mail=mail.id, kind=mail.kind, outcome=str(attempt.kind), code=attempt.code)


def _took(waiting: deque[object]) -> bool:
    try:
        waiting.popleft()
    except IndexError:
        return False
    return True


def _awake() -> float:
    """Seconds, those included in which this process or its machine was stopped."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


def _is_lost(attempt: Attempt) -> bool:
    """Whether there was no relay to talk to."""
    return attempt.kind is OutcomeKind.DEFERRED and not attempt.code


def _is_suppressed(mail: Leased, person: Person | None) -> bool:
    """Whether the reader wants it no more since it was written (TRUST I14)."""
    if mail.kind == Erased.kind:  # that they are forgotten is the last they hear
        return False
    if person is None or person.state in CLOSED:
        return True
    return mail.counted and person.state is AddressState.MUTED


def _backoff(attempts: int, retries: Retries) -> timedelta:
    """First a short while, then twice as long each time, up to the longest; spread a little."""
    pause = min(retries.first * 2 ** min(attempts - 1, 10), retries.last)
    return timedelta(seconds=pause.total_seconds() * random.uniform(0.9, 1.1))  # noqa: S311  a spread, no secret
