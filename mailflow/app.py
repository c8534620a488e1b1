"""The four verbs of the house: receive, tick, process, deliver. Every transaction starts here.

A mail is received in one short transaction and decided in another: facts, journal, rendered
mails and the closed inbox row are one commit. Delivery happens afterwards, outside any
transaction, from the outbox.
"""

import hashlib
import json
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any
from uuid import uuid4

import structlog

from mailflow.deciding import forgetting
from mailflow.deciding.at_work import AtWork
from mailflow.deciding.border import FORGED, Border
from mailflow.deciding.erasure_file import ErasureFile
from mailflow.deciding.incoming import Desk
from mailflow.deciding.likeness import likeness
from mailflow.deciding.outcome import Outcome
from mailflow.deciding.surveys import Survey, is_of_now
from mailflow.dispatch import BY_MAIL, Dispatch, InFlight, Relay
from mailflow.mail.inbound import Envelope, content_key, parse
from mailflow.mail.route import OurAddresses
from mailflow.mail.terminal import shown
from mailflow.program import attention, digest, monthly, placement
from mailflow.program.clocks import Timer
from mailflow.program.model import Assignment, Cohort, Enrollment, Person
from mailflow.program.settings import Settings
from mailflow.program.snapshot import Snapshot
from mailflow.store import copies, migrations
from mailflow.store.caution import AWAY
from mailflow.store.database import Database, StoreFault, UnitOfWork, is_away
from mailflow.store.inbox import TRIES, InboxItem
from mailflow.store.outbox import OutboxMail
from mailflow.writing.credential import Issuer
from mailflow.writing.outgoing import Cause, Seal, Writer
from mailflow.writing.render import Renderer

log = structlog.get_logger()

#: Items decided in one transaction; each is a savepoint of its own.
BATCH = 20
#: How long a thread that looks through the whole program keeps the others waiting at a time.
TURN_SECONDS = 0.0005
#: Items of the host's that may lead to a mail to everybody.
MANY = ("roster", "invite")
RAN_AS = "ran as"  # in the store: the configuration and version that it was last used with
#: What is sent again after a restore: better twice than that nobody hears of a report.
EVEN_TWICE = ("case",)
VARIANT = 16  # digits in the key of a copy that is taken in another way than the first one
#: So often a survey is looked at anew because of somebody of whom it tells and who is forgotten.
LOOKS = 3
VOUCHED = "vouched"  # in the key of one that is believed more


@dataclass(frozen=True, slots=True)
class App:
    """One program on one store. Safe to share between threads."""

    database: Database
    settings: Settings
    ours: OurAddresses
    clock: Callable[[], datetime]
    entropy: Callable[[int], bytes]
    worker: str = "worker"
    renderer: Renderer = field(default_factory=Renderer)
    border: Border = field(default_factory=Border)
    issuer: Issuer | None = None
    seal: Seal | None = None
    erasures: ErasureFile | None = None  # beside the store, so that it outlives a restore
    at_work: AtWork | None = None  # what outlives a process that a mail ends
    in_flight: InFlight = field(default_factory=InFlight)
    rehearsal: bool = False  # a mail's arrival is the moment that decides it (SPEC 11.3)

    @property
    def desk(self) -> Desk:
        """Where items are decided."""
        desk = Desk(self.settings, self.ours, self.border, rehearsal=self.rehearsal)
        return replace(desk, understood=self.at_work.understood) if self.at_work else desk

    @property
    def writer(self) -> Writer:
        """Where mails get their words."""
        return Writer(self.renderer, self.ours, self.entropy, self.issuer, self.seal)

    def prepare(self) -> None:
        """Make what the configuration names known to the store; again is harmless.

        Raises StoreError unless the store's schema is ours.
        """
        self.database.check()
        names = {
            "organizers": [*self.settings.organizers, *self.settings.private_contacts],
            "tracks": list(self.settings.tracks),
        }
        now = self.clock()
        with self.database.begin(self.settings) as work:
            key = f"setup:{hashlib.sha256(json.dumps(names).encode()).hexdigest()}"
            work.inbox.receive(key, "setup", now, payload={"why": "configuration"})
            self._set_calendar(work, now)
            self._notice_change(work, now)
        self._erase_again()

    def _notice_change(self, work: UnitOfWork, now: datetime) -> None:
        """With another configuration or version than before, what waits is looked at first."""
        words = f"{self.settings!r} {migrations.head()}"
        current = hashlib.sha256(words.encode()).hexdigest()
        before = work.meta(RAN_AS)
        if before and before != current:
            work.caution.begin(now)
        if before != current:
            work.remember(RAN_AS, current)

    def _erase_again(self) -> None:
        """Apply the journal of erasures to a store that is older (TRUST 3.6): before all else."""
        if self.erasures is None:
            return
        with self.database.begin(self.settings) as work:
            again = forgetting.reconcile(work, self.erasures, self.clock())
        while again and self.process():
            pass

    def raise_alarm(self, alarm: Mapping[str, Any]) -> None:
        """Have organizers told of trouble, once per its "key"."""
        with self.database.work(self.settings) as work:
            self._raise(work, alarm)

    def _raise(self, work: UnitOfWork, alarm: Mapping[str, Any]) -> None:
        work.inbox.receive(f"trouble:{alarm['key']}", "trouble", self.clock(), payload=alarm)

    # receive ----------------------------------------------------------------------------------

    def receive(self, envelope: Envelope, raw: bytes, source: str = "") -> bool:
        """Accept a mail for good; False where it is known already (TRUST I03)."""
        return self.database.together(
            self.settings, lambda work: self.receive_in(work, envelope, raw, source)
        )

    def receive_in(self, work: UnitOfWork, envelope: Envelope, raw: bytes, source: str) -> bool:
        """The same, within the caller's transaction: a mailbox's cursor moves with its mails."""
        key = f"mail:{content_key(raw)}{self._mark(envelope, raw)}"
        accept = partial(
            work.inbox.receive, kind="mail", now=self.clock(), raw=raw, envelope=envelope,
            source=source,
        )  # fmt: skip
        new = accept(key)
        if new is None and (other := self._otherwise(work, key, envelope, raw)):
            new = accept(other)
        log.info("received", inbox_id=new, source=source, known=new is None)
        return new is not None

    def _otherwise(self, work: UnitOfWork, key: str, envelope: Envelope, raw: bytes) -> str:
        """The key of a copy that is taken in another way than those before; "" for just a copy."""
        known = work.inbox.by_key(key)
        if known is None or not known.raw:
            return ""
        if known.raw == raw and known.envelope.recipients == envelope.recipients:
            return ""
        first, copy = parse(known.raw, known.envelope), parse(raw, envelope)
        like = likeness(self.ours, copy)
        believed = self.border.vouches(copy, self.ours, self.clock())
        if like == likeness(self.ours, first):
            more = believed and not self.border.vouches(first, self.ours, self.clock())
            return f"{key}:{VOUCHED}" if more else ""
        other = f"{key}:{like[:VARIANT]}"
        vouched = f"{other}:{VOUCHED}"
        if believed:
            return vouched
        return "" if work.inbox.knows(vouched) else other

    def _mark(self, envelope: Envelope, raw: bytes) -> str:
        """What makes a copy one that nobody believes, so that it cannot stand in for the mail."""
        if envelope.sender == "":
            return ":null"  # a machine's
        return FORGED if self.border.has_refused(raw) else ""

    # tick -------------------------------------------------------------------------------------

    def tick(self) -> int:
        """Turn timers that are due into inbox items; how many there were."""
        now = self.clock()
        with self.database.begin(self.settings) as work:
            work.watch_freeze(now)
            first = work.timers.next_due()
            if first and now - first > AWAY:
                work.caution.begin(now)
            fired = work.timers.fire(now)
            self._set_calendar(work, now)
        return fired

    def _set_calendar(self, work: UnitOfWork, now: datetime) -> None:
        """The organizers' next week, and their next month."""
        for kind, after in (("program", digest.next_digest), ("month", monthly.next_month)):
            if work.timers.get(kind, 0) is None:
                work.timers.set(Timer(kind, 0, after(self.settings, now)))

    def is_due(self) -> bool:
        """Whether a timer has come; cheaper than to tick."""
        with self.database.read(self.settings) as work:
            first = work.timers.next_due()
        return first is None or first <= self.clock()

    def waiting(self) -> tuple[bool, bool]:
        """Whether an item waits to be decided now, and whether a mail waits to leave now.

        Surveys come in their own time.
        """
        now = self.clock()
        with self.database.read(self.settings) as work:
            item, mail = work.inbox.next_retry(surveys=False), work.outbox.next_due()
        return bool(item and item <= now), bool(mail and mail <= now)

    def last_moment(self, work: UnitOfWork) -> datetime:
        """The rehearsal's clock where its last run left it, the real time otherwise."""
        last = work.meta("clock")
        return datetime.fromisoformat(last) if last else self.clock()

    def remember(self, name: str, value: str) -> None:
        """Keep a small value in the store."""
        with self.database.work(self.settings) as work:
            work.remember(name, value)

    # process ----------------------------------------------------------------------------------

    def process(self, limit: int = BATCH, *, surveys: bool = True) -> int:
        """Decide what waits, at most `limit` items, in one transaction; how many there were.

        Without `surveys` what takes a look at the whole program is left to `survey`.
        """
        done = forgotten = 0
        with self.database.begin(self.settings) as work:
            self._set_aside_deadly(work)
            while done < limit and (item := work.inbox.next(self.clock(), surveys=surveys)):
                forgotten += self._process_one(work, item)
                done += 1
            leased = self.dispatch.lease_for_idle(work)
        self.dispatch.hand(leased)
        if forgotten:
            self._write_erasures()
        return done

    def survey(self) -> int:
        """Decide one item that takes a look at the whole program; how many there were.

        The look is taken beside the others' decisions: nobody waits for it.
        """
        with self.database.read(self.settings) as work:
            item = work.inbox.next_survey(self.clock())
        if item is None:
            return 0
        for again in reversed(range(LOOKS)):
            found = self._looked(item)
            with self.database.begin(self.settings) as work:
                if again and found and not is_of_now(work, found):
                    continue
                if (still := work.inbox.get(item.id)) and still.state == "received":
                    self._process_one(work, still, found)
                break
        return 1

    def _looked(self, item: InboxItem) -> Survey | None:
        """What the look shows; None where it fails: then whoever decides the item sees why."""
        try:
            with self.database.view(self.settings) as work:
                look = self.desk.look(work, item, self.clock())
            with giving_way():
                return look()
        except StoreFault as error:
            if is_away(error):
                raise
        except Exception as error:  # noqa: BLE001  it is met again, and then noted
            log.warning("a look at the whole program failed", error=shown(str(error)))
        return None

    def _process_one(self, work: UnitOfWork, item: InboxItem, survey: Survey | None = None) -> int:
        """Decide one item; an error undoes its part only, and at last quarantines it.

        How many people it made us forget.
        """
        guard = self.at_work.on(item.id) if self.at_work and item.kind == "mail" else nullcontext()
        try:
            with guard, work.savepoint():
                post_id = self.writer.post_id(item)
                outcome = self.desk.decide(work, item, self.clock(), post_id, survey)
                self.commit(work, item, outcome)
                return len(outcome.decision.forgotten)
        except StoreFault as error:
            if is_away(error):
                raise
            self._fail(work, item)
        except Exception:  # noqa: BLE001  whatever it is, the next mail must be served
            self._fail(work, item)
        return 0

    def _set_aside_deadly(self, work: UnitOfWork) -> None:
        """A mail at which one process after the other ended waits for people, as poison does."""
        number, times = self.at_work.lost() if self.at_work else (0, 0)
        item = work.inbox.get(number) if number else None
        if item is None or item.state != "received":
            return
        log.error("a process ended while it decided this mail", inbox_id=number, times=times)
        if times >= TRIES:
            last = replace(item, attempts=TRIES - 1)
            work.inbox.fail(last, f"{times} processes ended while they decided it", self.clock())

    def _write_erasures(self) -> None:
        """Into the file beside the store. If that fails, the next start does it."""
        if self.erasures is None:
            return
        try:
            with self.database.read(self.settings) as work:
                forgetting.write_down(work, self.erasures)
        except OSError as error:
            log.warning("the journal of erasures cannot be written", error=shown(str(error)))

    def _fail(self, work: UnitOfWork, item: InboxItem) -> None:
        error = traceback.format_exc()
        parked = work.inbox.fail(item, error, self.clock())
        log.error("deciding failed", inbox_id=item.id, message_id=item.message_id,
                  parked=parked, error=shown(error.strip().splitlines()[-1]))  # fmt: skip

    def commit(self, work: UnitOfWork, item: InboxItem, outcome: Outcome) -> None:
        """Write a decision: facts, journal, timers, mails, and the closed item."""
        now = self.clock()
        after = outcome.after
        work.program.record(outcome.decision.facts, item.id)
        for handed in outcome.decision.handed:
            work.outbox.hand_over(handed.before, handed.after, handed.addresses)
        work.timers.set(*_timers(item, outcome, after, now))
        touched = _cohorts_touched(outcome, after)
        work.program.set_free({c.id: placement.free(after, c) for c in touched})
        for gone in outcome.decision.forgotten:  # before their last mail is written
            forgetting.begin(work, gone, self.entropy)
        old = _began(item, outcome) < copies.restored_at(work, now)
        for mail in self._written(work, item, outcome, after, now):
            self._post(work, mail, old=old and mail.kind not in EVEN_TWICE)
        if outcome.decision.hold is not None and work.meta("held") != "yes":  # the host's word wins
            work.remember("held", BY_MAIL if outcome.decision.hold else "")
        for filed in outcome.decision.filed:
            payload = {"item": filed.item, "person": filed.person}
            work.inbox.receive(f"filed:{filed.item}", "filed", now, payload=payload)
        for fact in outcome.decision.facts:
            if isinstance(fact.entity, Person) and fact.event in (
                forgetting.MEET,
                forgetting.TAKE_OVER,
            ):
                work.erasures.came_back(fact.entity.id, fact.entity.address)
        if item.kind in MANY or outcome.decision.crowd:
            work.caution.begin(now)
        if outcome.alarm:
            self._raise(work, outcome.alarm)
        message = outcome.message
        if old and message and not outcome.forget:
            forgetting.begin_again(work, item.id, message)
        if outcome.forget and message and work.erasures.forgotten_at(message.sender):
            work.expunging.want()  # of their past: it lies in the mailbox again
        work.inbox.close(
            item.id,
            outcome.disposition,
            now,
            detail=outcome.detail[:500],
            author=message.sender if message and not outcome.forget else "",
            message_id=message.message_id if message and not outcome.forget else "",
            keep_raw=not outcome.forget,
            evidence=int(outcome.evidence) if outcome.evidence is not None else None,
            signed="" if outcome.forget else outcome.signed,
            arrived=now if self.rehearsal else None,
        )
        log.info("decided", inbox_id=item.id, kind=item.kind, disposition=outcome.disposition,
                 facts=len(outcome.decision.facts), mails=len(outcome.decision.mails))  # fmt: skip

    def _written(
        self, work: UnitOfWork, item: InboxItem, outcome: Outcome, after: Snapshot, now: datetime
    ) -> Iterator[OutboxMail]:
        """The decision's mails in words."""
        cause = Cause(item, outcome.message, outcome.sure, outcome.vouched)
        return self.writer.write_all(work.outbox, after, cause, outcome.decision.mails, now)

    def _post(self, work: UnitOfWork, mail: OutboxMail, *, old: bool) -> None:
        """Queue a mail; one from before a restore is taken as sent, and its clocks run."""
        work.outbox.post(mail, old=old)
        if old and mail.kind in attention.CLOCKED:
            moment = self.clock()
            payload = {"kind": mail.kind, "about": mail.about, "at": moment.isoformat()}
            work.inbox.receive(f"delivered:{mail.key}", "delivered", moment, payload=payload)

    @contextmanager
    def trial(
        self,
        kind: str,
        *,
        raw: bytes | None = None,
        envelope: Envelope | None = None,
        payload: Mapping[str, Any] | None = None,
    ) -> Iterator[tuple[UnitOfWork, Outcome, list[OutboxMail]]]:
        """What an item would lead to, with its mails in words; nothing of it stays."""
        now = self.clock()
        with self.database.trial(self.settings) as work:
            key = f"trial:{uuid4()}"
            number = work.inbox.receive(key, kind, now, raw=raw, envelope=envelope, payload=payload)
            item = work.inbox.get(number or 0)
            assert item is not None
            yield work, *self.weigh(work, item)

    def weigh(self, work: UnitOfWork, item: InboxItem) -> tuple[Outcome, list[OutboxMail]]:
        """What an item leads to, with its mails in words; nothing is written."""
        now = self.clock()
        outcome = self.desk.decide(work, item, now, self.writer.post_id(item))
        return outcome, list(self._written(work, item, outcome, outcome.after, now))

    # tidy -------------------------------------------------------------------------------------

    def tidy(self) -> int:
        """Clean up in one small transaction; 0 where there is nothing to do now.

        Who has to go is looked for first: so they are cleaned together.
        """
        over = False
        with self.database.begin(self.settings) as work:
            done = work.retention.step(self.clock())
            done = done or forgetting.look_for_unproven(work, self.entropy, self.clock())
            done = done or forgetting.look_for_former(work, self.settings.clocks, self.clock())
            if not done:
                done, over = work.cleaning.step()
        if over:
            self.database.empty_log()
            log.info("cleaned of somebody who was forgotten")
        return done

    # deliver ----------------------------------------------------------------------------------

    @property
    def dispatch(self) -> Dispatch:
        """Where mails leave."""
        return Dispatch(self.database, self.settings, self.clock, self.worker, self.in_flight)

    def deliver(
        self,
        relay: Relay,
        limit: int = 1,
        is_over: Callable[[], bool] = lambda: False,
        tell: Callable[[], None] = lambda: None,
    ) -> int:
        """Hand over mails that are due, until it `is_over`; how many were tried.

        `tell` is called where something of it is to be decided.
        """
        return self.dispatch.deliver(relay, limit, is_over, tell)

    # all of it ---------------------------------------------------------------------------------

    def run_until_quiet(self, relay: Relay | None = None) -> int:
        """Tick, decide and deliver until nothing is left to do now; how much was done."""
        total = 0
        while True:
            done = self.tick() + self.process()
            if relay is not None:
                done += self.deliver(relay, limit=50)
            done += self.tidy()
            if not done:
                return total
            total += done


def _began(item: InboxItem, outcome: Outcome) -> datetime:
    """When what an item is about began: its mail was written, its timer was due."""
    if item.kind == "mail" and outcome.message is not None:
        return min(outcome.message.date or item.received_at, item.received_at)
    due = str(item.payload.get("due") or "")
    return datetime.fromisoformat(due) if due else item.received_at


def _timers(item: InboxItem, outcome: Outcome, after: Snapshot, now: datetime) -> list[Timer]:
    """The clocks of everything touched, of the timer that fired, and of desks still waiting."""
    found = {(t.kind, t.subject): t for t in attention.timers(after, outcome.decision.facts, now)}
    if item.kind == "timer":
        kind, subject = str(item.payload["kind"]), int(item.payload["subject"])
        if (kind, subject) not in found and (again := attention.timer(after, kind, subject, now)):
            found[kind, subject] = again
    for mail in outcome.decision.mails:
        if mail.to in after.people and any(n.person == mail.to for n in after.notices.values()):
            desk = attention.timer(after, "person", mail.to, now)
            if desk:
                found["person", mail.to] = desk
    return list(found.values())


@contextmanager
def giving_way() -> Iterator[None]:
    """While this thread computes for seconds, the others get their turn within a millisecond.

    A decision asks for its turn a hundred times, once after each statement.
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(TURN_SECONDS)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


def _cohorts_touched(outcome: Outcome, after: Snapshot) -> list[Cohort]:
    """Loaded cohorts whose seats may have changed."""
    touched = any(
        isinstance(fact.entity, Enrollment | Assignment | Cohort) for fact in outcome.decision.facts
    )
    return list(after.cohorts.values()) if touched else []
