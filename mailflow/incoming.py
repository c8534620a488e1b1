"""From an inbox item to a decision: who wrote what, what we asked, and which rule has the word.

Only reads the store; what was decided is written by `app`. The rules themselves are pure and
live in `program` and `commands`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from mailflow import machines, occasions
from mailflow.commands import conversation
from mailflow.commands.letter import Letter
from mailflow.commands.reading import read
from mailflow.commands.reading.intent import Intent
from mailflow.commands.turn import Answered, Evidence
from mailflow.doubt import is_doubtful, sobered
from mailflow.evidence import CHECK_INS, evidence_of
from mailflow.mail import authentication, inbound, token
from mailflow.mail.classify import Kind, classify
from mailflow.mail.inbound import InboundMessage
from mailflow.mail.reply import new_text, new_text_with_quotes
from mailflow.mail.route import OurAddresses, Route, Service
from mailflow.outcome import Outcome, closed
from mailflow.program import bouncing
from mailflow.program.decision import Addresses, Decision, Env, Fact
from mailflow.program.draft import Draft
from mailflow.program.mails import Answered as AnswerMail
from mailflow.program.model import (
    AddressState,
    Entity,
    Person,
)
from mailflow.program.settings import Settings
from mailflow.program.snapshot import Scope, Snapshot, evolve
from mailflow.restraint import restrained
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
LONGEST_NAME = 80
#: Entities whose changes "undo" takes back.
UNDONE = ("enrollment", "assignment", "person")
TOO_LARGE = (
    "Your mail was too large for me: I kept its beginning only, and none of its attachments."
)


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
                return occasions.timer(work, item, env)
            case "delivered":
                return occasions.delivered(work, item, env)
            case "refused":
                return machines.refused(work, item, env, self.settings)
            case "setup":
                return occasions.setup(work, item, env, self.settings)
            case "trouble":
                return occasions.trouble(work, item, env)
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
                return closed(seen, "quarantined", "; ".join(message.malformed))
            case Kind.HUMAN if self.border.refuses(message):
                return closed(seen, "quarantined", "our border says that its From is forged")
            case Kind.HUMAN:
                return restrained(work, self._human(work, item, env, seen), env.now)
            case Kind.BOUNCE:
                return machines.bounce(work, env, seen)
            case Kind.AUTO:
                return machines.auto_reply(work, env, seen)
            case _:
                return closed(seen, "ignored", f"{verdict.kind}: {verdict.reason}")

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
        intents = _intents(route, sobered(read(message.subject, spoken, context), text))
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
            doubtful=is_doubtful(message, text),
            undoable=self._undoable(work, answered, intents, env.now),
        )
        decision = _heard(state, env, letter, message.sender_name)
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
            plain_subject=_is_plain(message.subject, intents),
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


# what is not mail -----------------------------------------------------------------------


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
    person = Person(draft.new_id(), message.sender, name=message.sender_name[:LONGEST_NAME])
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


def _is_plain(subject: str, wishes: tuple[Intent, ...]) -> bool:
    """Whether a subject holds nothing but commands: no words of the writer's own."""
    words = set(subject.lower().split())
    return words <= {word for wish in wishes for word in (wish.verb, *wish.args)}


def _sender(message: InboundMessage) -> str:
    if not message.sender_name:
        return message.sender
    return f"{message.sender_name} <{message.sender}>"


def _heard(state: Snapshot, env: Env, letter: Letter, called: str) -> Decision:
    """What their own answer shows: the address works, and how somebody without a name is called."""
    draft = Draft(state, env)
    if letter.evidence >= Evidence.DOMAIN:
        bouncing.heard_from(draft, letter.who)
        known = draft.state.people.get(letter.who.id, letter.who)
        if called and not known.name:
            draft.fact("name", replace(known, name=called[:LONGEST_NAME]), "as their mail says")
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
