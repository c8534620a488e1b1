"""From an inbox item to a decision: who wrote what, what we asked, and which rule has the word.

Only reads the store; what was decided is written by `app`. The rules themselves are pure and
live in `program` and `commands`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from mailflow.commands import conversation
from mailflow.commands.letter import Letter
from mailflow.commands.reading import read
from mailflow.commands.reading.intent import Intent
from mailflow.commands.turn import Answered, Evidence
from mailflow.evidence import CHECK_INS, evidence_of
from mailflow.mail import authentication, inbound, token
from mailflow.mail.classify import Kind, Verdict, classify
from mailflow.mail.inbound import InboundMessage
from mailflow.mail.reason import Severity
from mailflow.mail.reply import new_text, new_text_with_quotes
from mailflow.mail.route import OurAddresses, Route, Service
from mailflow.program import attention, bouncing, digest, out_of_office
from mailflow.program.decision import Addresses, Decision, Env, Fact
from mailflow.program.draft import Draft
from mailflow.program.mails import Answered as AnswerMail
from mailflow.program.mails import Trouble
from mailflow.program.model import (
    AddressState,
    Cohort,
    CohortState,
    Entity,
    Person,
)
from mailflow.program.settings import Settings
from mailflow.program.settle import settle
from mailflow.program.snapshot import Scope, Snapshot, evolve, tallied
from mailflow.situation import concerns, context_of
from mailflow.store.database import UnitOfWork
from mailflow.store.inbox import InboxItem
from mailflow.store.outbox import AnsweredMail

#: Where a human mail went, the most specific of its addresses first.
ROUTES = (
    Service.PRIVATE,
    Service.REPLY,
    Service.COHORT,
    Service.ORGANIZERS,
    Service.POSTMASTER,
    Service.SIGNUP,
    Service.BOUNCE,
)
#: Entities whose changes "undo" takes back.
UNDONE = ("enrollment", "assignment", "person")
TOO_LARGE = (
    "Your mail was too large for me: I kept its beginning only, and none of its attachments."
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an item: the decision, the state it was taken in, and why."""

    state: Snapshot  # before the decision
    decision: Decision = field(default_factory=Decision)
    disposition: str = "processed"  # or ignored, quarantined
    detail: str = ""  # one line, for people who ask
    message: InboundMessage | None = None
    verdict: Verdict | None = None
    evidence: Evidence | None = None
    text: str = ""
    intents: tuple[Intent, ...] = field(default=())

    @property
    def after(self) -> Snapshot:
        """The state once the decision is true."""
        state = self.state
        for fact in self.decision.facts:
            state = evolve(state, fact)
        now = self.decision.facts[0].at if self.decision.facts else None
        return tallied(state, self.decision.mails, now) if now else state


@dataclass(frozen=True, slots=True)
class Border:
    """Our own mail server's word on senders (TRUST 3.1, E1); none where it is not configured."""

    authserv_id: str = ""
    received_above: int = 0

    def vouches(self, message: InboundMessage, ours: OurAddresses, now: datetime) -> bool:
        """Whether it vouches for the From."""
        above = self.received_above
        return authentication.vouches(message, self.authserv_id, ours, now, received_above=above)

    def refuses(self, message: InboundMessage) -> bool:
        """Whether it says that the From is forged."""
        return authentication.fails(message, self.authserv_id, received_above=self.received_above)


@dataclass(frozen=True, slots=True)
class Desk:
    """Decides one item at a time, with what the store knows at that moment."""

    settings: Settings
    ours: OurAddresses
    border: Border = field(default_factory=Border)

    def decide(self, work: UnitOfWork, item: InboxItem, now: datetime, post_id: str) -> Outcome:
        """What the item leads to. Raises whatever a rule or the store raises."""
        env = Env(now, item.id, post_id=post_id, addresses=self.addresses())
        match item.kind:
            case "mail":
                return self._mail(work, item, env)
            case "timer":
                return self._timer(work, item, env)
            case "delivered":
                return self._delivered(work, item, env)
            case "refused":
                return self._refused(work, item, env)
            case "setup":
                return self._setup(work, item, env)
            case "trouble":
                return self._trouble(work, item, env)
            case other:
                raise ValueError(f"an inbox item of kind {other!r}")

    def addresses(self) -> Addresses:
        """Our addresses as mails show them."""
        ours = self.ours
        return Addresses(ours.signup, ours.organizers, ours.private, ours.cohort("{}"))

    # mails ------------------------------------------------------------------------------------

    def _mail(self, work: UnitOfWork, item: InboxItem, env: Env) -> Outcome:
        message = inbound.parse(item.raw, item.envelope)
        verdict = classify(message, self.ours)
        seen = Outcome(Snapshot(self.settings), message=message, verdict=verdict)
        match verdict.kind:
            case Kind.HUMAN if message.malformed:
                return _closed(seen, "quarantined", "; ".join(message.malformed))
            case Kind.HUMAN if self.border.refuses(message):
                return _closed(seen, "quarantined", "our border says that its From is forged")
            case Kind.HUMAN:
                return self._human(work, item, env, seen)
            case Kind.BOUNCE:
                return self._bounce(work, env, seen)
            case Kind.AUTO:
                return self._auto_reply(work, env, seen)
            case _:
                return _closed(seen, "ignored", f"{verdict.kind}: {verdict.reason}")

    def _human(self, work: UnitOfWork, item: InboxItem, env: Env, seen: Outcome) -> Outcome:
        message = seen.message
        assert message is not None
        route = self._route(message)
        answered = self._answered(work, message)
        scope = _first_scope(message, route, answered)
        state = work.program.load(scope, env.now)
        who, met, env = _writer(state, message, env)
        state = evolve(state, met) if met else state
        vouched = self.border.vouches(message, self.ours, env.now)
        evidence = evidence_of(message, state, who, answered, domain_vouches=vouched)
        if answered and evidence < Evidence.REPLY and not state.is_organizer(who):
            answered = None  # somebody else's mail: it says nothing of what this writer wants
        about = _about(answered)
        text = new_text(message, answered.text if answered else None)
        quoted = new_text_with_quotes(message, answered.text if answered else None)
        spoken = quoted if answered and answered.kind in CHECK_INS else text
        context = context_of(state, who, about, env.now)
        intents = _intents(route, read(message.subject, spoken, context))
        wider = scope | concerns(state, who, intents, about)
        if wider != scope:
            state = work.program.load(wider, env.now)
            freed = _tracks_of(state, wider.addresses - scope.addresses)
            if freed != Scope():
                state = work.program.load(wider | freed, env.now)
            state = evolve(state, met) if met else state
        if any(intent.verb == "log" for intent in intents):
            state = _with_logs(work, state)
        letter = Letter(
            who=who,
            evidence=evidence,
            intents=intents,
            route=_route_word(route),
            cohort=route.detail if route and route.service is Service.COHORT else "",
            answered=about,
            subject=token.strip_tokens(message.subject),
            text=token.strip_tokens(text),
            post_text=token.strip_tokens(quoted),
            in_reply_to=message.in_reply_to[0] if message.in_reply_to else "",
            sender=_sender(message),
            undoable=self._undoable(work, answered, intents, env.now),
        )
        decision = _heard(state, env, letter)
        seen_state = state
        for fact in decision.facts:
            seen_state = evolve(seen_state, fact)
        env = replace(env, used=env.used + decision.ids)
        decided = conversation.decide(letter, seen_state, env)
        decision = replace(decision + decided, ids=0)
        if item.envelope.truncated:
            decision = _tell_size(decision, state, env, who)
        if met and (decision.facts or decision.mails):
            decision = Decision((met,)) + decision
        detail = ", ".join(str(intent) for intent in intents) or "no words"
        return replace(
            seen,
            state=replace(state, people={k: p for k, p in state.people.items() if k != who.id})
            if met
            else state,
            decision=decision,
            detail=detail,
            evidence=evidence,
            text=text,
            intents=intents,
        )

    def _route(self, message: InboundMessage) -> Route | None:
        found = [route for a in message.recipients if (route := self.ours.route(a))]
        return min(found, key=lambda route: ROUTES.index(route.service), default=None)

    def _answered(self, work: UnitOfWork, message: InboundMessage) -> AnsweredMail | None:
        """The mail of ours that a mail answers: by its token, else by its Message-ID."""
        for written in message.recipients:
            route = self.ours.route(written)
            if route and route.service is Service.REPLY and route.token:
                found = work.outbox.by_token(token.digest(route.token))
                if found:
                    return found
        ids = dict.fromkeys((*message.in_reply_to, *reversed(message.references)))
        person = work.program.person_id(message.sender)
        return work.outbox.by_message_id(ids, person)

    def _undoable(
        self,
        work: UnitOfWork,
        answered: AnsweredMail | None,
        intents: Iterable[Intent],
        now: datetime,
    ) -> tuple[tuple[Entity, Entity], ...]:
        """What the answered mail told about, as (was, became), oldest first."""
        if answered is None or not any(intent.verb == "undo" for intent in intents):
            return ()
        told = answered.sent_at or answered.created_at  # SPEC 11.14: from delivery on
        if now - told > self.settings.clocks.undo:
            return ()
        pairs: dict[int, tuple[Entity, Entity]] = {}
        for entry in work.journal.of_item(answered.item):
            was = work.journal.before(entry)
            if (
                was is None
                or entry.gone
                or entry.kind not in ("enrollment", "assignment", "person")
            ):
                continue
            first = pairs[entry.entity][0] if entry.entity in pairs else was
            pairs[entry.entity] = (first, entry.restored())
        return tuple(pairs.values())

    # machines -----------------------------------------------------------------------------------

    def _bounce(self, work: UnitOfWork, env: Env, seen: Outcome) -> Outcome:
        """Only a bounce to the return address of one mail counts (TRUST 2, forged bounces)."""
        verdict = seen.verdict
        assert verdict is not None
        failed = work.outbox.by_token(token.digest(verdict.token)) if verdict.token else None
        if failed is None:
            return _closed(seen, "ignored", f"bounce of no mail of ours: {verdict.reason}")
        if verdict.severity is not Severity.HARD:
            return _closed(seen, "ignored", f"bounce, not for good: {verdict.reason}")
        return self._failed_for_good(work, env, seen, failed, verdict.reason)

    def _failed_for_good(
        self, work: UnitOfWork, env: Env, seen: Outcome, failed: AnsweredMail, reason: str
    ) -> Outcome:
        state = work.program.load(Scope(people=frozenset({failed.person})), env.now)
        person = state.people.get(failed.person)
        if person is None or failed.to_address != person.address:
            return _closed(seen, "ignored", "bounce of an address that is not in use")
        draft = Draft(state, env)
        bouncing.bounced(draft, person, reason)
        settle(draft, state)
        return replace(seen, state=state, decision=draft.decision(), detail=f"bounce: {reason}")

    def _auto_reply(self, work: UnitOfWork, env: Env, seen: Outcome) -> Outcome:
        """An out-of-office reply is a hint, never an answer (DOMAIN 2b)."""
        message, verdict = seen.message, seen.verdict
        assert message is not None
        assert verdict is not None
        state = work.program.load(Scope(addresses=frozenset({message.sender})), env.now)
        who = state.person_at(message.sender)
        if who is None:
            return _closed(seen, "ignored", f"auto: {verdict.reason}")
        back = verdict.returns_on
        draft = Draft(state, env)
        out_of_office.propose(draft, who, back - timedelta(days=1) if back else None)
        settle(draft, state)
        decision = draft.decision()
        disposition = "processed" if decision.facts else "ignored"
        return replace(
            seen, state=state, decision=decision, disposition=disposition,
            detail=f"auto: {verdict.reason}",
        )  # fmt: skip

    # what is not mail -----------------------------------------------------------------------

    def _timer(self, work: UnitOfWork, item: InboxItem, env: Env) -> Outcome:
        kind, subject = str(item.payload["kind"]), int(item.payload["subject"])
        if kind == "program":
            return self._digest(work, env)
        state = work.program.load(Scope.of(subject), env.now)
        tracks = frozenset(
            {e.track for e in state.enrollments.values() if e.id == subject}
            | {a.track for a in state.assignments.values() if a.id == subject}
        )
        if tracks:
            state = work.program.load(Scope.of(subject) | Scope(tracks=tracks), env.now)
        draft = Draft(state, env)
        attention.attend(draft, kind, subject)
        settle(draft, state)
        return Outcome(state, draft.decision(), detail=f"{kind} {subject}")

    def _digest(self, work: UnitOfWork, env: Env) -> Outcome:
        """The organizers' week (M50)."""
        state = work.program.everything(env.now)
        history = work.journal.since(env.now - digest.BACK)
        written = digest.digest(state, env, history, len(work.inbox.quarantined()))
        draft = Draft(state, env)
        for person, mail in written.items():
            draft.mail(person, mail.content, thread=mail.thread, refs=mail.refs)
        return Outcome(state, draft.decision(), detail=f"digest to {len(written)}")

    def _delivered(self, work: UnitOfWork, item: InboxItem, env: Env) -> Outcome:
        kind, about = str(item.payload["kind"]), int(item.payload["about"])
        state = work.program.load(Scope.of(about), env.now)
        # A clock counts from the delivery, not from when we came to write it down (DOMAIN 2e).
        at = datetime.fromisoformat(str(item.payload["at"]))
        draft = Draft(state, replace(env, now=at))
        attention.delivered(draft, kind, about)
        return Outcome(state, draft.decision(), detail=f"delivered {kind} {about}")

    def _refused(self, work: UnitOfWork, item: InboxItem, env: Env) -> Outcome:
        """The relay said no for good, about the recipient: as good as a hard bounce."""
        failed = work.outbox.get(int(item.payload["mail"]))
        seen = Outcome(Snapshot(self.settings))
        if failed is None:
            return _closed(seen, "ignored", "refused a mail that is not there any more")
        return self._failed_for_good(work, env, seen, failed, str(item.payload["reply"]))

    def _setup(self, work: UnitOfWork, item: InboxItem, env: Env) -> Outcome:
        """What the configuration names and the store does not know yet."""
        state = work.program.load(Scope(cohort_names=frozenset(self.settings.tracks)), env.now)
        draft = Draft(state, env)
        for address in (*self.settings.organizers, *self.settings.private_contacts):
            if draft.state.person_at(address) is None:
                person = Person(draft.new_id(), address, state=AddressState.PROVEN)
                draft.fact("name", person, "named in the configuration", after="proven")
        for name in self.settings.tracks:
            if draft.state.cohort_named(name) is None:
                cohort = Cohort(draft.new_id(), name, name, CohortState.RECRUITING)
                draft.fact("found", cohort, "named in the configuration", after="recruiting")
        return Outcome(state, draft.decision(), detail=str(item.payload.get("why", "setup")))

    def _trouble(self, work: UnitOfWork, item: InboxItem, env: Env) -> Outcome:
        """Something is wrong with mail or the machine: organizers are told once (M52)."""
        state = work.program.load(Scope(), env.now)
        draft = Draft(state, env)
        lines = tuple(str(line) for line in item.payload["lines"])
        for organizer in state.organizers():
            content = Trouble(organizer.called, lines, str(item.payload["summary"]))
            draft.mail(organizer.id, content, thread=f"trouble:{item.payload['about']}")
        return Outcome(state, draft.decision(), detail="; ".join(lines))


def _closed(seen: Outcome, disposition: str, detail: str) -> Outcome:
    return replace(seen, disposition=disposition, detail=detail)


# pieces of a human mail ---------------------------------------------------------------------------


def _first_scope(
    message: InboundMessage, route: Route | None, answered: AnsweredMail | None
) -> Scope:
    """What has to be known before the words can be read."""
    scope = Scope(
        addresses=frozenset({message.sender}),
        message_ids=frozenset(message.in_reply_to),
    )
    if route and route.service is Service.COHORT:
        scope |= Scope(cohort_names=frozenset({route.detail}))
    if answered:
        scope |= Scope.of(answered.about, *(key for _, key in answered.refs))
    return scope


def _tracks_of(state: Snapshot, addresses: Iterable[str]) -> Scope:
    """The lines of those who are named: whoever waits there may get a seat that they give up."""
    named = {person.id for a in addresses if (person := state.person_at(a))}
    return Scope(tracks=frozenset(e.track for n in named for e in state.open_enrollments(n)))


def _writer(state: Snapshot, message: InboundMessage, env: Env) -> tuple[Person, Fact | None, Env]:
    """Who wrote, and the fact that we meet them for the first time."""
    known = state.person_at(message.sender)
    if known is not None:
        return known, None, env
    draft = Draft(state, env)
    person = Person(draft.new_id(), message.sender, name=message.sender_name[:80])
    draft.fact("meet", person, "a first mail", after=str(person.state))
    return person, draft.facts[0], replace(env, used=env.used + 1)


def _about(answered: AnsweredMail | None) -> Answered | None:
    if answered is None:
        return None
    return Answered(answered.kind, answered.about, answered.refs, answered.thread)


def _route_word(route: Route | None) -> str:
    match route.service if route else None:
        case Service.PRIVATE:
            return "private"
        case Service.COHORT:
            return "cohort"
        case Service.ORGANIZERS | Service.POSTMASTER:
            return "organizers"
        case Service.REPLY:
            return "reply"
        case _:
            return "signup"


def _intents(route: Route | None, intents: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """What the address itself says: private@ is a report, signup+deploy@ asks for deploy."""
    if route is None:
        return intents
    if route.service is Service.PRIVATE:
        return (Intent("private", because=Service.PRIVATE),)
    if route.service is Service.POSTMASTER:
        return ()  # RFC 2142: for people, never a command
    if route.service is Service.SIGNUP and route.detail:
        idle = all(i.verb in ("unclear", "thanks", "ignore", "browse", "help") for i in intents)
        if idle:
            return (Intent("join", (route.detail,), because=f"signup+{route.detail}"),)
    return intents


def _sender(message: InboundMessage) -> str:
    if not message.sender_name:
        return message.sender
    return f"{message.sender_name} <{message.sender}>"


def _heard(state: Snapshot, env: Env, letter: Letter) -> Decision:
    """The address works, whoever doubted it; only their own answer shows that."""
    draft = Draft(state, env)
    if letter.evidence >= Evidence.DOMAIN:
        bouncing.heard_from(draft, letter.who)
    return draft.decision()


def _tell_size(decision: Decision, state: Snapshot, env: Env, who: Person) -> Decision:
    """A mail over the limit: the known are told once, within their answer (SPEC 4, Intake)."""
    if who.state is AddressState.UNPROVEN or any(mail.to == who.id for mail in decision.mails):
        return decision
    draft = Draft(state, env, who)
    draft.mail(who.id, AnswerMail(who.called, (TOO_LARGE,)))
    return decision + draft.decision()


def _with_logs(work: UnitOfWork, state: Snapshot) -> Snapshot:
    """`log NAME` reads the whole log of the cohorts in question."""
    posts = dict(state.posts)
    for cohort in state.cohorts:
        posts |= work.program.log_of(cohort)
    return replace(state, posts=posts)
