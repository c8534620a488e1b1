"""When the four verbs run: one service made of a few threads, all of which may be killed.

Reading and listening receive, one thread decides, some deliver. APScheduler only says when to
look at the clock; what is due lives in the store. Whoever makes work for another thread rings
its bell, so that a mail is answered within milliseconds and an idle service sleeps.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.background import BackgroundScheduler

from mailflow import poll
from mailflow.app import App
from mailflow.mail.inbound import Envelope
from mailflow.store.database import StoreFault
from mailflow.transport.errors import TransportError
from mailflow.transport.imap import ImapMailbox
from mailflow.transport.settings import ImapSettings, ListenSettings, SmtpSettings
from mailflow.transport.smtp import Courier
from mailflow.transport.smtpd import Listener

log = structlog.get_logger()

LOOK_SECONDS = 5  # at the clock, and at what other processes left in the store
PACE_SECONDS = 0.05  # while clocks that came together are decided
RENEW_SECONDS = 15
RECLAIM_SECONDS = 30
IDLE_SECONDS = 300  # RFC 9051 6.3.13 asks for less than 29 minutes
PATIENCE_SECONDS = (1, 2, 5, 10, 20, 30)  # between tries while a server or the store is away
DELIVERIES = 50  # mails that a connection sends before others are told
STOP_SECONDS = 8  # SIGTERM ends the service within ten (TRUST I27)
PARTS = ("intake", "decide", "tick", "deliver")


@dataclass(frozen=True, slots=True)
class Transports:
    """Where mail comes from and goes to."""

    imap: ImapSettings | None = None
    listen: tuple[ListenSettings, ...] = ()
    smtp: SmtpSettings | None = None


class Bell:
    """Wakes one thread or several that wait for work; a ring before the wait is not lost."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._rings = 0

    def ring(self) -> None:
        """There is work."""
        with self._condition:
            self._rings += 1
            self._condition.notify_all()

    @property
    def rings(self) -> int:
        """How often it rang; look before you look for work."""
        return self._rings

    def wait(self, heard: int, seconds: float) -> None:
        """Until it has rung more often than `heard`, at most `seconds`."""
        with self._condition:
            self._condition.wait_for(lambda: self._rings > heard, seconds)


@dataclass
class Service:
    """The running service of one process."""

    app: App
    transports: Transports
    parts: frozenset[str] = frozenset(PARTS)
    backlog: bool = False
    is_dead: Callable[[str], bool] = lambda _: False
    say: Callable[[str], None] = lambda _: None
    stopping: threading.Event = field(default_factory=threading.Event)
    ports: dict[str, int] = field(default_factory=dict)  # of the listeners, once they listen
    ready: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        """The threads' bells, and what has to be woken when the service stops."""
        self._inbox, self._outbox = Bell(), Bell()
        self._on_stop: list[Callable[[], None]] = []
        self._couriers: list[Courier] = []

    def stop(self) -> None:
        """End the service; harmless in a signal handler's thread, and twice."""
        self.stopping.set()

    def run(self) -> None:
        """Run until `stop`. Raises TransportError if a listener's port cannot be had."""
        with ExitStack() as resources:
            threads = self._start(resources)
            self.ready.set()
            self.stopping.wait()
            deadline = time.monotonic() + STOP_SECONDS
            for wake in (self._inbox.ring, self._outbox.ring, *self._on_stop):
                wake()
            for thread in threads:
                thread.join(max(0.0, deadline - time.monotonic()))
            for courier in self._couriers:
                courier.abort()

    def _start(self, resources: ExitStack) -> list[threading.Thread]:
        loops: list[tuple[str, Callable[[], None]]] = []
        if "intake" in self.parts:
            for settings in self.transports.listen:
                listener = Listener(settings, self.app.ours.is_ours, self._receive)
                resources.enter_context(listener)
                self.ports[settings.protocol] = listener.port
            if self.transports.imap:
                loops.append(("imap", self._read_mailbox))
        if "decide" in self.parts:
            loops.append(("decide", self._decide))
        if "deliver" in self.parts and self.transports.smtp:
            loops += [("deliver", self._deliver)] * self.transports.smtp.connections
        threads = [threading.Thread(target=loop, name=name, daemon=True) for name, loop in loops]
        for thread in threads:
            thread.start()
        scheduler = self._scheduler()
        scheduler.start()
        resources.callback(scheduler.shutdown, wait=False)
        return threads

    def _scheduler(self) -> BackgroundScheduler:
        scheduler = BackgroundScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1}
        )
        once_now = datetime.now(UTC)
        jobs: list[tuple[Callable[[], None], int]] = [(self._look, LOOK_SECONDS)]
        if "deliver" in self.parts:
            jobs += [(self._renew, RENEW_SECONDS), (self._reclaim, RECLAIM_SECONDS)]
        for job, seconds in jobs:
            scheduler.add_job(
                job, "interval", seconds=seconds, next_run_time=once_now, misfire_grace_time=None
            )
        return scheduler

    # what the scheduler asks for --------------------------------------------------------------

    def _look(self) -> None:
        """At the clock, and whether something waits."""
        with _patience_with_store():
            if self.app.rehearsal:  # its clock goes on from here in the next run
                self.app.remember("clock", self.app.clock().isoformat())
            while "tick" in self.parts and self.app.is_due() and not self.stopping.is_set():
                self.app.tick()
                self._until_decided()
            self._ring()

    def _ring(self) -> bool:
        """Wake whom work waits for; whether some waits to be decided."""
        waiting, due = self.app.waiting()
        if waiting:
            self._inbox.ring()
        if due:
            self._outbox.ring()
        return waiting

    def _until_decided(self) -> None:
        """Many clocks come at one moment: a few at a time, so that mail is not kept behind them."""
        while self._ring() and not self.stopping.wait(PACE_SECONDS):
            pass

    def _renew(self) -> None:
        with _patience_with_store():
            self.app.renew()

    def _reclaim(self) -> None:
        with _patience_with_store():
            if self.app.reclaim(self.is_dead):
                self._outbox.ring()

    # threads ------------------------------------------------------------------------------------

    def _receive(self, envelope: Envelope, raw: bytes) -> None:
        self.app.receive(envelope, raw, "listener")
        self._inbox.ring()

    def _decide(self) -> None:
        tries = 0
        while not self.stopping.is_set():
            heard = self._inbox.rings
            try:
                done = self.app.process()
            except StoreFault as error:
                tries = self._be_patient("the store is away", error, tries)
                continue
            tries = 0
            if done:
                self._outbox.ring()
            else:
                self._inbox.wait(heard, IDLE_SECONDS)

    def _deliver(self) -> None:
        assert self.transports.smtp is not None
        tries = 0
        with Courier(self.transports.smtp) as courier:
            self._couriers.append(courier)
            while not self.stopping.is_set():
                heard = self._outbox.rings
                try:
                    done = self.app.deliver(courier, DELIVERIES, self.stopping.is_set)
                except StoreFault as error:
                    tries = self._be_patient("the store is away", error, tries)
                    continue
                tries = 0
                if done:
                    self._inbox.ring()  # a delivery may start a clock
                else:
                    self._outbox.wait(heard, IDLE_SECONDS)

    def _read_mailbox(self) -> None:
        assert self.transports.imap is not None
        tries = 0
        while not self.stopping.is_set():
            mailbox = ImapMailbox(self.transports.imap)
            self._on_stop.append(mailbox.wake)
            try:
                with mailbox:
                    mailbox.connect()
                    while not self.stopping.is_set():
                        self._fetch(mailbox)
                        tries = 0
                        mailbox.wait(IDLE_SECONDS)
            except (TransportError, StoreFault) as error:
                tries = self._be_patient("no mail can be fetched", error, tries)
            finally:
                self._on_stop.remove(mailbox.wake)

    def _fetch(self, mailbox: ImapMailbox) -> None:
        if poll.fetch_all(self.app, mailbox, backlog=self.backlog, say=self.say):
            self._inbox.ring()
        self.app.remember("polled_at", datetime.now(UTC).isoformat())

    def _be_patient(self, what: str, error: Exception, tries: int) -> int:
        """Something is away: say so, wait longer each time; what happened is not lost."""
        log.warning(what, error=_first_line(error), tries=tries + 1)
        if tries == 0:
            self.say(f"{what}: {_first_line(error)}")
        self.stopping.wait(PATIENCE_SECONDS[min(tries, len(PATIENCE_SECONDS) - 1)])
        return tries + 1


@contextmanager
def _patience_with_store() -> Iterator[None]:
    """A scheduled look that finds no store says so and comes again."""
    try:
        yield
    except StoreFault as error:
        log.warning("the store is away", error=_first_line(error))


def _first_line(error: BaseException) -> str:
    return (str(getattr(error, "orig", None) or error).splitlines() or [type(error).__name__])[0]
