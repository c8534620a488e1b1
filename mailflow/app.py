"""The four verbs of the house: receive, tick, process, deliver. Every transaction starts here.

A mail is received in one short transaction and decided in another: facts, journal, rendered
mails and the closed inbox row are one commit. Delivery happens afterwards, outside any
transaction, from the outbox.
"""

import hashlib
import json
import random
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol
from uuid import uuid4

import structlog

from mailflow.deciding import forgetting
from mailflow.deciding.border import Border
from mailflow.deciding.erasure_file import ErasureFile
from mailflow.deciding.incoming import Desk
from mailflow.deciding.outcome import Outcome
from mailflow.mail.inbound import Envelope, content_key
from mailflow.mail.route import OurAddresses
from mailflow.mail.terminal import shown
from mailflow.program import attention, digest, placement
from mailflow.program.clocks import Timer
from mailflow.program.mails import Erased
from mailflow.program.model import AddressState, Assignment, Cohort, Enrollment, Person
from mailflow.program.settings import Settings
from mailflow.program.snapshot import Snapshot
from mailflow.store import copies
from mailflow.store.database import Database, StoreFault, UnitOfWork, is_away
from mailflow.store.inbox import InboxItem
from mailflow.store.outbox import Leased, OutboxMail
from mailflow.transport.smtp import Outcome as Attempt
from mailflow.transport.smtp import OutcomeKind
from mailflow.writing.credential import Issuer
from mailflow.writing.outgoing import Cause, Seal, Writer
from mailflow.writing.render import Renderer

log = structlog.get_logger()

#: Items decided in one transaction; each is a savepoint of its own.
BATCH = 20
#: RFC 5321 4.5.4.1: retry for four to five days, denser in the first hour.
GIVE_UP = timedelta(days=5)
FIRST_RETRY, LAST_RETRY = timedelta(minutes=1), timedelta(hours=3)
MORE = 'If there are more today, I do not write again; "mailflow status" counts them.'
FORGED = ":forged"  # in the key of a mail that our border refuses
#: Held at an organizer's word by mail, not on the host: what may leave is what ends it.
BY_MAIL = "mail"
#: A person in one of these states gets no mail; it is looked at again when a mail leaves.
CLOSED = (AddressState.ERASED, AddressState.BANNED)


class Relay(Protocol):
    """Whatever takes a finished mail (see transport.smtp.Delivery)."""

    def send(self, sender: str, recipient: str, data: bytes) -> Attempt:
        """Hand over one mail to one recipient."""


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
    rehearsal: bool = False  # a mail's arrival is the moment that decides it (SPEC 11.3)

    @property
    def desk(self) -> Desk:
        """Where items are decided."""
        return Desk(self.settings, self.ours, self.border, rehearsal=self.rehearsal)

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
            if work.timers.get("program", 0) is None:
                first = digest.next_digest(self.settings, now)
                work.timers.set(Timer("program", 0, first))
        self._erase_again()

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
        known = f"mail:{content_key(raw)}"
        key = f"{known}{self._mark(envelope, raw)}"
        forged_before = key == known and work.inbox.knows(f"{known}{FORGED}")
        if forged_before and not self.border.has_written(raw):
            return False  # it is called forged, and nobody says otherwise now
        new = work.inbox.receive(
            key, "mail", self.clock(), raw=raw, envelope=envelope, source=source
        )
        log.info("received", inbox_id=new, source=source, known=new is None)
        return new is not None

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
            fired = work.timers.fire(now)
            if work.timers.get("program", 0) is None:
                work.timers.set(Timer("program", 0, digest.next_digest(self.settings, now)))
        return fired

    def is_due(self) -> bool:
        """Whether a timer has come; cheaper than to tick."""
        with self.database.read(self.settings) as work:
            first = work.timers.next_due()
        return first is None or first <= self.clock()

    def waiting(self) -> tuple[bool, bool]:
        """Whether an item waits to be decided now, and whether a mail waits to leave now."""
        now = self.clock()
        with self.database.read(self.settings) as work:
            item, mail = work.inbox.next_retry(), work.outbox.next_due()
        return bool(item and item <= now), bool(mail and mail <= now)

    def has_mail_due(self) -> bool:
        """Whether a mail may leave now: it waits, and none is held."""
        with self.database.read(self.settings) as work:
            readers = self._served(work)
            first = None if readers is None else work.outbox.next_due(readers)
        return bool(first and first <= self.clock())

    def _served(self, work: UnitOfWork) -> tuple[str, ...] | None:
        """Whose answers may leave while mail is held: (): none is held; None: nobody's."""
        match work.meta("held"):
            case "":
                return ()
            case held if held == BY_MAIL:
                return self.settings.organizers
            case _:
                return None

    def last_moment(self, work: UnitOfWork) -> datetime:
        """The rehearsal's clock where its last run left it, the real time otherwise."""
        last = work.meta("clock")
        return datetime.fromisoformat(last) if last else self.clock()

    def remember(self, name: str, value: str) -> None:
        """Keep a small value in the store."""
        with self.database.work(self.settings) as work:
            work.remember(name, value)

    # process ----------------------------------------------------------------------------------

    def process(self, limit: int = BATCH) -> int:
        """Decide what waits, at most `limit` items, in one transaction; how many there were."""
        done = forgotten = 0
        with self.database.begin(self.settings) as work:
            while done < limit and (item := work.inbox.next(self.clock())):
                forgotten += self._process_one(work, item)
                done += 1
        if forgotten:
            self._write_erasures()
        return done

    def _process_one(self, work: UnitOfWork, item: InboxItem) -> int:
        """Decide one item; an error undoes its part only, and at last quarantines it.

        How many people it made us forget.
        """
        try:
            with work.savepoint():
                outcome = self.desk.decide(work, item, self.clock(), self.writer.post_id(item))
                self.commit(work, item, outcome)
                return len(outcome.decision.forgotten)
        except StoreFault as error:
            if is_away(error):
                raise
            self._fail(work, item)
        except Exception:  # noqa: BLE001  whatever it is, the next mail must be served
            self._fail(work, item)
        return 0

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
        work.timers.set(*_timers(item, outcome, after, now))
        touched = _cohorts_touched(outcome, after)
        work.program.set_free({c.id: placement.free(after, c) for c in touched})
        for gone in outcome.decision.forgotten:  # before their last mail is written
            forgetting.begin(work, gone, self.entropy)
        old = _began(item, outcome) < copies.restored_at(work, now)
        for mail in self._written(work, item, outcome, after, now):
            self._post(work, mail, old=old)
        if outcome.decision.hold is not None and work.meta("held") != "yes":  # the host's word wins
            work.remember("held", BY_MAIL if outcome.decision.hold else "")
        for filed in outcome.decision.filed:
            payload = {"item": filed.item, "person": filed.person}
            work.inbox.receive(f"filed:{filed.item}", "filed", now, payload=payload)
        for fact in outcome.decision.facts:
            if isinstance(fact.entity, Person) and fact.event == "meet":
                work.erasures.came_back(fact.entity.id, fact.entity.address)
        if outcome.alarm:
            self._raise(work, outcome.alarm)
        message = outcome.message
        work.inbox.close(
            item.id,
            outcome.disposition,
            now,
            detail=outcome.detail[:500],
            author=message.sender if message and not outcome.forget else "",
            message_id=message.message_id if message and not outcome.forget else "",
            keep_raw=not outcome.forget,
            evidence=int(outcome.evidence) if outcome.evidence is not None else None,
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
            outcome = self.desk.decide(work, item, now, self.writer.post_id(item))
            yield work, outcome, list(self._written(work, item, outcome, outcome.after, now))

    # tidy -------------------------------------------------------------------------------------

    def tidy(self) -> int:
        """Clean up in one small transaction; 0 where there is nothing to do now."""
        with self.database.begin(self.settings) as work:
            done, over = work.cleaning.step()
            done = done or work.retention.step(self.clock())
        if over:
            self.database.empty_log()
            log.info("cleaned of somebody who was forgotten")
        return done

    # deliver ----------------------------------------------------------------------------------

    def deliver(
        self, relay: Relay, limit: int = 1, is_over: Callable[[], bool] = lambda: False
    ) -> int:
        """Hand over mails that are due, until it `is_over`; how many were tried.

        One commit a mail: the outcome of one is written down with the lease of the next, which
        is before its MAIL FROM (TRUST 1.3). So a worker that dies leaves one mail in doubt.
        """
        tried = 0
        last: tuple[Leased, Attempt] | None = None

        def turn(work: UnitOfWork) -> Leased | None:
            """The next mail; none where there is no relay any more: the others shall not suffer."""
            if last:
                self._record_attempt(work, *last)
                if _is_lost(last[1]):
                    return None
            return None if tried == limit or is_over() else self._lease(work)

        while True:
            mail = self.database.together(self.settings, turn)
            if mail is None:
                return tried
            tried += 1
            last = mail, self._send(relay, mail)

    def _lease(self, work: UnitOfWork) -> Leased | None:
        """The next mail to send; those whose readers want none any more are closed on the way."""
        to = self._served(work)
        if to is None:
            return None
        while leased := work.outbox.claim(self.clock(), self.worker, 1, datetime.now(UTC), to):
            mail = leased[0]
            if not _is_suppressed(work, mail):
                return mail
            work.outbox.finish(mail.id, self.worker, "suppressed", reply="no mail wanted")
        return None

    def _send(self, relay: Relay, mail: Leased) -> Attempt:
        attempt = relay.send(mail.sender, mail.to_address, mail.data)
        log.info("attempt", mail=mail.id, kind=mail.kind, outcome=str(attempt.kind),
                 code=attempt.code)  # fmt: skip
        return attempt

    def renew(self) -> None:
        """Say that this worker lives; call it several times a minute while it delivers."""
        with self.database.work(self.settings) as work:
            work.outbox.renew(self.worker, datetime.now(UTC))

    def reclaim(self, is_dead: Callable[[str], bool]) -> int:
        """Take up the mails of workers that died while they sent; how many there were."""
        with self.database.work(self.settings) as work:
            dead = [worker for worker in work.outbox.senders() if is_dead(worker)]
            return sum(work.outbox.give_back(worker, self.clock()) for worker in dead)

    def _record_attempt(self, work: UnitOfWork, mail: Leased, attempt: Attempt) -> None:
        now = self.clock()
        reply = f"{attempt.code} {attempt.text}"[:500]
        finish = work.outbox.finish
        match attempt.kind:
            case OutcomeKind.SENT:
                done = finish(mail.id, self.worker, "sent", reply=reply, sent_at=now)
                if done and mail.kind in attention.CLOCKED:
                    payload = {
                        "kind": mail.kind, "about": mail.about, "at": now.isoformat(),
                        "mail": mail.id,
                    }  # fmt: skip
                    work.inbox.receive(f"delivered:{mail.id}", "delivered", now, payload=payload)
            case OutcomeKind.REFUSED:
                if not finish(mail.id, self.worker, "refused", reply=reply):
                    return  # another worker has it by now (TRUST I21)
                if attempt.ours:
                    self._tell_trouble(work, mail, reply)
                else:
                    payload = {"mail": mail.id, "reply": reply}
                    work.inbox.receive(f"refused:{mail.id}", "refused", now, payload=payload)
            case OutcomeKind.DEFERRED | OutcomeKind.UNCERTAIN if now - mail.created_at > GIVE_UP:
                if finish(mail.id, self.worker, "failed", reply=reply):
                    self._tell_trouble(work, mail, reply)
            case OutcomeKind.DEFERRED | OutcomeKind.UNCERTAIN:
                due = now + _backoff(mail.attempts)
                finish(mail.id, self.worker, str(attempt.kind), reply=reply, due_at=due)

    def _tell_trouble(self, work: UnitOfWork, mail: Leased, reply: str) -> None:
        """A mail that will not go: organizers hear of the first of a day.

        Where one mail is refused because of us, so are hundreds. And none is told of in a mail
        of its own kind: that would go no better.
        """
        if mail.kind == "trouble":
            return
        now = self.clock()
        payload: Mapping[str, Any] = {
            "about": "delivery",
            "summary": "A mail could not be delivered",
            "lines": [f"{mail.kind} to {mail.to_address}: {reply}", MORE],
        }
        key = f"trouble:delivery:{now:%Y-%m-%d}"
        work.inbox.receive(key, "trouble", now, payload=payload)

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


def _is_lost(attempt: Attempt) -> bool:
    """Whether there was no relay to talk to."""
    return attempt.kind is OutcomeKind.DEFERRED and not attempt.code


def _is_suppressed(work: UnitOfWork, mail: Leased) -> bool:
    """Whether the reader wants it no more since it was written (TRUST I14)."""
    if mail.kind == Erased.kind:  # that they are forgotten is the last they hear
        return False
    person = work.program.person(mail.person)
    if person is None or person.state in CLOSED:
        return True
    return mail.counted and person.state is AddressState.MUTED


def _backoff(attempts: int) -> timedelta:
    """A minute, then twice as long each time, up to three hours; spread a little."""
    pause = min(FIRST_RETRY * 2 ** min(attempts - 1, 10), LAST_RETRY)
    return timedelta(seconds=pause.total_seconds() * random.uniform(0.9, 1.1))  # noqa: S311  a spread, no secret


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


def _cohorts_touched(outcome: Outcome, after: Snapshot) -> list[Cohort]:
    """Loaded cohorts whose seats may have changed."""
    touched = any(
        isinstance(fact.entity, Enrollment | Assignment | Cohort) for fact in outcome.decision.facts
    )
    return list(after.cohorts.values()) if touched else []
