"""When the four verbs run: one service made of a few threads, all of which may be killed.

Reading and listening receive, one thread decides, some deliver. APScheduler only says when to
look at the clock; what is due lives in the store. Whoever makes work for another thread rings
its bell, so that a mail is answered within milliseconds and an idle service sleeps.
"""

import gc
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.background import BackgroundScheduler

from mailflow.app import BATCH, App
from mailflow.mail.inbound import Envelope
from mailflow.serving import expunge, poll, pulse
from mailflow.serving.health import Health, first_line
from mailflow.serving.warming import warm_up
from mailflow.store.database import StoreFault
from mailflow.store.outbox import Leased
from mailflow.store.peers import Lease
from mailflow.transport.couriers import Couriers
from mailflow.transport.errors import TransportError
from mailflow.transport.imap import ImapMailbox
from mailflow.transport.pages import PageServer
from mailflow.transport.settings import ImapSettings, ListenSettings, SmtpSettings
from mailflow.transport.smtp import Outcome
from mailflow.transport.smtpd import Listener

log = structlog.get_logger()

LOOK_SECONDS = 5  # at the clock, and at what other processes left in the store
TIDY_SECONDS = 60  # between looks at what may go
PACE_SECONDS = 0.05  # between small pieces of a large work: others go in between
RENEW_SECONDS = 15
RECLAIM_SECONDS = 15
IDLE_SECONDS = 300
POLL_SECONDS = 60  # where no mailbox is read: the measure of what stands still
PATIENCE_SECONDS = (1, 2, 5, 10, 20, 30)  # between tries while a server or the store is away
STIR_SECONDS = 1
STOP_SECONDS = 8  # SIGTERM ends the service within ten (TRUST I27)
PARTS = ("intake", "decide", "tick", "deliver")


@dataclass(frozen=True, slots=True)
class Transports:
    """Where mail comes from and goes to."""

    imap: ImapSettings | None = None
    listen: tuple[ListenSettings, ...] = ()
    smtp: SmtpSettings | None = None
    monitors: tuple[str, int] | None = None  # where they find /healthz and /metrics

    @property
    def poll_seconds(self) -> float:
        """How often each part has to move."""
        return self.imap.poll_seconds if self.imap else POLL_SECONDS


class Bell:
    """Wakes a thread that waits for work; a ring before the wait is not lost."""

    def __init__(self, heard: Callable[[], None] = lambda: None) -> None:
        self._condition = threading.Condition()
        self._rings = 0
        self._heard = heard

    def ring(self) -> None:
        """There is work."""
        with self._condition:
            self._rings += 1
            self._condition.notify_all()
        self._heard()

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
        self._couriers: Couriers[Leased] | None = None
        self._inbox, self._outbox = Bell(), Bell(self._wake_couriers)
        self._bells = {"inbox": self._inbox, "outbox": self._outbox}
        self.health = Health(self.transports.poll_seconds)
        self.pulse = pulse.Pulse(self.app, self.health, self.is_dead)
        self.broken = False  # nothing more may be written by this process
        self.app.database.on_failed_sync = self._end
        self._on_stop: list[Callable[[], None]] = []
        self._reading: Lease | None = None  # the mailbox, on a store that others share

    def stop(self) -> None:
        """End the service; harmless in a signal handler's thread, and twice."""
        self.stopping.set()

    def _end(self) -> None:
        """The disk did not keep what it took: begin anew with what it has (TRUST I23)."""
        log.critical("the disk failed to keep a write: the service ends")
        self.broken = True
        self.stop()

    def run(self) -> None:
        """Run until `stop`. Raises TransportError if a listener's port cannot be had."""
        with ExitStack() as resources:
            threads = self._start(resources)
            self.ready.set()
            while not self.stopping.wait(STIR_SECONDS):
                pass  # Python would not see a signal that came just before a wait without end
            deadline = time.monotonic() + STOP_SECONDS
            for wake in (self._inbox.ring, self._outbox.ring, *self._on_stop):
                wake()
            for thread in threads:
                thread.join(max(0.0, deadline - time.monotonic()))
            if self._couriers:
                self._couriers.abort()
            with _patience_with_store():
                if not self.broken:
                    self.app.dispatch.give_up()
                self.pulse.stop()

    def _start(self, resources: ExitStack) -> list[threading.Thread]:
        loops: list[tuple[str, Callable[[], None]]] = []
        if "intake" in self.parts:
            for settings in self.transports.listen:
                ours = self.app.ours
                listener = Listener(settings, ours.is_ours, self._receive, ours.postmaster)
                resources.enter_context(listener)
                self.ports[settings.protocol] = listener.port
            if self.transports.imap:
                loops.append(("polling", self._read_mailbox))
        if "decide" in self.parts:
            loops.append(("processing", self._decide))
        if "deliver" in self.parts and self.transports.smtp:
            loops.append(("sending", self._deliver))
        threads = [
            threading.Thread(target=self._kept_going, args=(name, loop), name=name, daemon=True)
            for name, loop in loops
        ]
        if "decide" in self.parts:
            threads.append(threading.Thread(target=self._warm_up, name="warming", daemon=True))
        for part in dict.fromkeys(name for name, _ in loops):
            self.health.watch(part, regular=part == "polling")
        self.health.watch("scheduler", regular=True)
        self.health.watch("store")
        if self.transports.monitors:
            resources.enter_context(self._pages(*self.transports.monitors))
        for thread in threads:
            thread.start()
        if self.app.database.is_shared:
            threading.Thread(target=self._listen, name="listening", daemon=True).start()
        scheduler = self._scheduler()
        scheduler.start()
        resources.callback(scheduler.shutdown, wait=False)
        return threads

    def _warm_up(self) -> None:
        try:
            warm_up(self.app)
            # All this stays, so the search for circles passes it by from now on: to look through
            # it takes a tenth of a second, in the middle of somebody's mail.
            gc.freeze()
        except Exception as error:  # noqa: BLE001  the first mail is slower, and that is all
            log.warning("nothing was made ready for the first mail", error=first_line(error))

    def _kept_going(self, part: str, loop: Callable[[], None]) -> None:
        """A fault that nobody thought of ends a turn, never the part."""
        tries = 0
        while not self.stopping.is_set():
            try:
                loop()
            except Exception as error:
                log.exception("a fault of ours", part=part)
                tries = self._be_patient(f"{part} failed", error, tries)

    def _pages(self, host: str, port: int) -> PageServer:
        return PageServer(host, port, {
            "/healthz": lambda: pulse.healthz(self.app, self.health),
            "/metrics": lambda: pulse.metrics(self.app, self.health),
        })  # fmt: skip

    def _scheduler(self) -> BackgroundScheduler:
        scheduler = BackgroundScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1}
        )
        once_now = datetime.now(UTC)
        jobs: list[tuple[Callable[[], None], int]] = [
            (self._look, LOOK_SECONDS), (self._beat, pulse.BEAT_SECONDS),
        ]  # fmt: skip
        if "tick" in self.parts:
            jobs.append((self._tidy, TIDY_SECONDS))
        if "decide" in self.parts:
            jobs.append((self._survey, LOOK_SECONDS))
        if "intake" in self.parts and self.app.database.is_shared:
            jobs.append((self._renew_reading, RENEW_SECONDS))
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
        with _patience_with_store(), self.health.turn("scheduler"):
            if self.app.rehearsal:  # its clock goes on from here in the next run
                self.app.remember("clock", self.app.clock().isoformat())
            while "tick" in self.parts and self.app.is_due() and not self.stopping.is_set():
                self.app.tick()
                self._until_decided()
            self._ring()

    def _ring(self) -> bool:
        """Wake whom work waits for; whether some waits to be decided."""
        self.health.moved("scheduler")
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

    def _survey(self) -> None:
        """What takes a look at the whole program has a thread of its own, beside the decisions."""
        with _patience_with_store():
            while not self.stopping.is_set() and self.app.survey():
                self._wake("outbox")

    def _beat(self) -> None:
        with _patience_with_store(), self.health.turn("store"):
            if self.pulse.beat():
                self._inbox.ring()

    def _tidy(self) -> None:
        """Clean up, a small transaction at a time; the others go in between."""
        with _patience_with_store():
            while self.app.tidy() and not self.stopping.wait(PACE_SECONDS):
                pass

    def _renew(self) -> None:
        with _patience_with_store():
            self.app.dispatch.renew()

    def _renew_reading(self) -> None:
        """Who reads the mailbox gives a sign of life, while the mailbox is silent as well."""
        if (lease := self._reading) and not lease.is_held():
            for wake in self._on_stop:
                wake()

    def _reclaim(self) -> None:
        with _patience_with_store():
            if self.app.dispatch.reclaim(self.is_dead):
                self._outbox.ring()

    # other processes ----------------------------------------------------------------------------

    def _wake(self, queue: str) -> None:
        """There is work for a thread of this process, and for others."""
        self._bells[queue].ring()
        if self.app.database.is_shared:
            with _patience_with_store():
                self.app.database.wake(queue)

    def _listen(self) -> None:
        """Others ring our bells; while nobody can, the regular looks find all that waits."""
        while not self.stopping.is_set():
            with _patience_with_store():
                self.app.database.listen(self._hear, self.stopping.is_set)
            self.stopping.wait(LOOK_SECONDS)

    def _hear(self, queue: str) -> None:
        if bell := self._bells.get(queue):
            bell.ring()

    # threads ------------------------------------------------------------------------------------

    def _receive(self, envelope: Envelope, raw: bytes) -> None:
        self.app.receive(envelope, raw, "listener")
        self._wake("inbox")

    def _decide(self) -> None:
        tries = 0
        while not self.stopping.is_set():
            heard = self._inbox.rings
            try:
                with self.health.turn("processing"):
                    done = self.app.process(surveys=False)
            except StoreFault as error:
                tries = self._be_patient("the store is away", error, tries)
                continue
            tries = 0
            if done:  # without a mail of its own, too, it may let others leave
                self._wake("outbox")
            if done < BATCH:
                self._inbox.wait(heard, IDLE_SECONDS)

    def _wake_couriers(self) -> None:
        if self._couriers:
            self._couriers.wake()

    def _deliver(self) -> None:
        assert self.transports.smtp is not None
        tries = 0
        with Couriers[Leased](self.transports.smtp) as couriers:
            self._couriers = couriers
            while not self.stopping.is_set():
                heard = self._outbox.rings
                try:
                    with self.health.turn("sending"):
                        self._hand_over(couriers)
                except StoreFault as error:
                    tries = self._be_patient("the store is away", error, tries)
                    continue
                except TransportError as error:
                    tries = self._be_patient("no mail can be sent", error, tries)
                    continue
                tries = 0
                with self.app.dispatch.idle(couriers.free):
                    if heard == self._outbox.rings and not self.stopping.is_set():
                        couriers.wait(IDLE_SECONDS)

    def _hand_over(self, couriers: Couriers[Leased]) -> None:
        """Deliver what is due, until nothing is on its way.

        Without a relay no mail is touched, nor has to wait longer.
        """
        dispatch, heard, more = self.app.dispatch, self._outbox.rings, True
        ended: list[tuple[Leased, Outcome]] = []
        dispatch.tell_late()
        while True:
            if not (ended or couriers.is_busy or couriers.free):
                if self.stopping.is_set() or not dispatch.has_due():
                    return
                couriers.connect()
            more = (more or heard != self._outbox.rings) and not self.stopping.is_set()
            heard = self._outbox.rings
            given = dispatch.send_all(couriers, ended, more=more)
            more, ended = given.is_more, []
            if given.is_news:
                self._wake("inbox")
            if more and not couriers.free:
                couriers.connect_more()
            if couriers.is_busy:
                with dispatch.idle(couriers.free):
                    ended = couriers.wait(IDLE_SECONDS)
                if ended:
                    self.health.moved("sending")
            elif couriers.free or not more:
                return

    def _read_mailbox(self) -> None:
        assert self.transports.imap is not None
        tries = 0
        while not self.stopping.is_set():
            mailbox = ImapMailbox(self.transports.imap)
            self._on_stop.append(mailbox.wake)
            try:
                with mailbox, self.app.database.lease(mailbox.name) as lease:
                    if lease is None:  # another process reads it, as long as it lives
                        self.health.moved("polling")
                        self.stopping.wait(LOOK_SECONDS)
                        continue
                    self._reading = lease
                    with self.health.turn("polling"):
                        mailbox.connect()
                        poll.look_back(self.app, mailbox)
                        self._fetch(mailbox)
                    tries = 0
                    while not self.stopping.is_set():
                        mailbox.wait(self.transports.poll_seconds)
                        if not lease.is_held():
                            break
                        with self.health.turn("polling"):
                            self._fetch(mailbox)
            except (TransportError, StoreFault) as error:
                tries = self._be_patient("no mail can be fetched", error, tries)
            finally:
                self._reading = None
                self._on_stop.remove(mailbox.wake)

    def _fetch(self, mailbox: ImapMailbox) -> None:
        if poll.fetch_all(self.app, mailbox, backlog=self.backlog, say=self.say):
            self._wake("inbox")
        self.app.remember("polled_at", datetime.now(UTC).isoformat())

        def is_over() -> bool:
            self.health.moved("polling")
            return self.stopping.is_set()

        expunge.expunge_forgotten(self.app, mailbox, say=self.say, is_over=is_over)

    def _be_patient(self, what: str, error: Exception, tries: int) -> int:
        """Something is away: say so, wait longer each time; what happened is not lost."""
        log.warning(what, error=first_line(error), tries=tries + 1)
        if tries == 0:
            self.say(f"{what}: {first_line(error)}")
        self.stopping.wait(PATIENCE_SECONDS[min(tries, len(PATIENCE_SECONDS) - 1)])
        return tries + 1


@contextmanager
def _patience_with_store() -> Iterator[None]:
    """A scheduled look that finds no store says so and comes again."""
    try:
        yield
    except StoreFault as error:
        log.warning("the store is away", error=first_line(error))
