"""From an inbox item to a decision: who wrote what, what we asked, and which rule has the word.

Only reads the store; what was decided is written by `app`. The rules themselves are pure and
live in `program` and `commands`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from mailflow.commands import conversation, sealed
from mailflow.commands.letter import Letter
from mailflow.commands.reading.intent import Intent
from mailflow.commands.steps import understood
from mailflow.deciding import held, machines, occasions, reported, surveys, troubles
from mailflow.deciding.addressed import is_sent_on, route_of, with_address, word_of
from mailflow.deciding.answered import (
    MOST_TOKENS,
    STRAY,
    answered_mail,
    as_answered,
    is_guessing,
    is_stray,
    owner_of,
    plain_reply,
    undone,
)
from mailflow.deciding.border import FORGED, Border
from mailflow.deciding.doubt import is_doubtful, sobered
from mailflow.deciding.ending import end
from mailflow.deciding.evidence import CHECK_INS, as_filed, proof_of
from mailflow.deciding.forgetting import (
    as_before,
    of_the_past,
    pairs_of_listed,
    turned_away,
    with_barred,
)
from mailflow.deciding.looking_back import asked_before, looking_back, told
from mailflow.deciding.naming import called_in
from mailflow.deciding.outcome import Outcome, closed
from mailflow.deciding.repeated import Latest, came_before
from mailflow.deciding.restraint import restrained
from mailflow.deciding.roster_mail import with_roster
from mailflow.deciding.situation import concerns, context_of, named_in
from mailflow.deciding.surveys import Survey
from mailflow.deciding.undoable import concerned, undoable
from mailflow.deciding.unthreaded import afresh
from mailflow.deciding.writer import heard, name_of, shown, tell_size, writer
from mailflow.mail import inbound, machine, signed, token
from mailflow.mail.cipher import is_sealed
from mailflow.mail.classify import Kind, classify
from mailflow.mail.inbound import InboundMessage
from mailflow.mail.reply import new_texts
from mailflow.mail.route import OurAddresses, Route, Service
from mailflow.program.decision import Addresses, Decision, Env, Fact
from mailflow.program.model import Person
from mailflow.program.settings import Settings
from mailflow.program.snapshot import Scope, Snapshot, evolve
from mailflow.store.database import UnitOfWork
from mailflow.store.inbox import InboxItem
from mailflow.store.loading import Loading
from mailflow.store.outbox import AnsweredMail

UNSAID = "our border called a copy of it forged, and says nothing of this one"


@dataclass(frozen=True, slots=True)
class Desk:
    """Decides one item at a time, with what the store knows at that moment."""

    settings: Settings
    ours: OurAddresses
    border: Border = field(default_factory=Border)
    rehearsal: bool = False

    def decide(
        self,
        work: UnitOfWork,
        item: InboxItem,
        now: datetime,
        post_id: str,
        survey: Survey | None = None,
    ) -> Outcome:
        """What the item leads to. Raises whatever a rule or the store raises.

        `survey`: what was found for it, where it takes a look at the whole program.
        """
        env = self._env(item, now, post_id)
        found = self._decide(work, item, env, survey)
        pairs = pairs_of_listed(work, found.state, found.decision.facts, env)
        return replace(found, decision=found.decision + pairs) if pairs.facts else found

    def look(self, work: UnitOfWork, item: InboxItem, now: datetime) -> Callable[[], Survey]:
        """Read for such an item the whole program, as it is at one moment; then look through it."""
        env = self._env(item, now)
        seen = surveys.view(work, env)
        return lambda: surveys.survey(str(item.payload["kind"]), seen, env)

    def _env(self, item: InboxItem, now: datetime, post_id: str = "") -> Env:
        return Env(now, item.id, post_id=post_id, addresses=self.addresses())

    def _decide(
        self, work: UnitOfWork, item: InboxItem, env: Env, survey: Survey | None
    ) -> Outcome:
        match item.kind:
            case "mail":
                return self._mail(work, item, env)
            case "filed":
                return self._filed(work, item, env)
            case "timer" | "survey":
                return occasions.timer(work, item, env, survey)
            case "delivered":
                return occasions.delivered(work, item, env)
            case "refused":
                return machines.refused(work, item, env, self.settings)
            case "roster":
                return occasions.take_over(work, item, env)
            case "invite":
                return occasions.invite(work, env)
            case "setup":
                return occasions.setup(work, item, env, self.settings)
            case "trouble":
                return troubles.hear(work, item, env)
            case "erase":
                return occasions.erase(work, item, env)
            case "unproven":
                return occasions.unproven(work, item, env)
            case "flood":
                return occasions.flood(work, item, env)
            case "former":
                return occasions.former(work, item, env)
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
        if why := of_the_past(work, message, by_machine=verdict.kind is not Kind.HUMAN):
            return replace(closed(seen, "ignored", why), forget=True)
        match verdict.kind:
            case Kind.HUMAN if message.malformed:
                return closed(seen, "quarantined", "; ".join(message.malformed))
            case Kind.HUMAN if why := machine.nobody(message, self.ours):
                return closed(seen, "ignored", why)
            case Kind.HUMAN if self.border.refuses(message):
                return closed(seen, "quarantined", "our border says that its From is forged")
            case Kind.HUMAN if self._was_refused(work, item, message):
                return closed(seen, "quarantined", UNSAID)
            case Kind.HUMAN:
                route = route_of(self.ours, message)
                ends = route is not None and route.service is Service.STOP
                wish = end(work, env, seen, route) if ends and route else None
                decided = wish or self._human(work, item, env, seen)
                came = self._came(item, env)
                decided = restrained(work, self.ours, decided, env.now, came)
                return replace(decided, alarm=decided.alarm or self.border.alarm(message))
            case Kind.BOUNCE:
                return machines.bounce(work, env, seen)
            case Kind.COMPLAINT:
                return machines.complaint(work, env, seen)
            case Kind.AUTO if self.border.refuses(message):
                return closed(seen, "ignored", f"auto, and forged: {verdict.reason}")
            case Kind.AUTO:
                return machines.auto_reply(
                    work, env, seen, sure=self._is_theirs(work, message, env)
                )
            case _:
                return closed(seen, "ignored", f"{verdict.kind}: {verdict.reason}")

    def _was_refused(self, work: UnitOfWork, item: InboxItem, message: InboundMessage) -> bool:
        """Whether our border called a copy forged, and says nothing of this one."""
        if not self.border.authserv_id or self.border.wrote(message):
            return False
        kind, _, content = item.key.partition(":")
        return work.inbox.knows(f"{kind}:{content.partition(':')[0]}{FORGED}")

    def _is_theirs(self, work: UnitOfWork, message: InboundMessage, env: Env) -> bool:
        """Whether an automatic mail is its From's: vouched for, or an answer to ours."""
        routes = (self.ours.route(written) for written in message.recipients)
        held = [
            work.outbox.by_token(token.stored(r.token, r.service))
            for r in routes
            if r and r.token and r.service in (Service.BOUNCE, Service.REPLY)
        ]
        answered = [*held[:MOST_TOKENS], answered_mail(work, self.ours, message)]
        person = work.program.person_id(message.sender)
        ours = any(mail is not None and mail.person == person for mail in answered)
        return ours or self.border.vouches(message, self.ours, env.now)

    def _filed(self, work: UnitOfWork, item: InboxItem, env: Env) -> Outcome:
        """A held mail, as the person's whom an organizer named; never a private one's words."""
        original = work.inbox.get(int(item.payload["item"]))
        seen = Outcome(Snapshot(self.settings))
        person = work.program.person(int(item.payload["person"]))
        if original is None or not original.raw or person is None:
            return closed(seen, "ignored", "the held mail is not there any more")
        message = inbound.parse(original.raw, original.envelope)
        seen = replace(seen, message=message, verdict=classify(message, self.ours))
        return self._human(work, item, env, seen, person.id)

    def _human(
        self, work: UnitOfWork, item: InboxItem, env: Env, seen: Outcome, filed: int = 0
    ) -> Outcome:
        """`filed`: whose mail it is by an organizer's word, whatever its From says."""
        message = seen.message
        assert message is not None
        route = route_of(self.ours, message)
        answered = answered_mail(work, self.ours, message)
        stray = answered is None and is_stray(self.ours, message) and not filed
        scope = _first_scope(message, route, answered)
        scope |= (
            Scope(people=frozenset({filed})) if filed else held.concerned(work, message, answered)
        )
        loading = work.program.loading(env.now)
        state = loading.outline(scope)
        who, met, env = writer(state, message, env, filed)
        if met:
            met, env = as_before(work, met, env)
            who = met[0].entity if isinstance(met[0].entity, Person) else who
        state = _evolved(state, met)
        if stray and is_guessing(work, self.settings, message.sender, env.now):
            return closed(seen, "ignored", "too many tokens that are none of ours")
        came = self._came(item, env)
        vouched = not filed and self._is_vouched_for(work, message, route, came)
        proof = (
            as_filed(who, answered)
            if filed
            else proof_of(
                message, state, who, answered, came, domain_vouches=vouched,
                sent_on=is_sent_on(self.ours, message, route),
            )
        )  # fmt: skip
        answered, owner = proof.answered, owner_of(answered, came)
        about = as_answered(answered)
        scope, state = _widened(loading, scope, named_in(state, about), state, met)
        # Notes and posts are made of what is read: no token may be in it (TRUST 3.5).
        text, quoted = map(
            token.strip_tokens, new_texts(message, answered.text if answered else None)
        )
        spoken = quoted if answered and answered.kind in CHECK_INS else text
        text = sealed.UNREAD if (locked := is_sealed(message, text)) else text
        scope, state = _widened(
            loading, scope, called_in(state, who, spoken, work.program.called), state, met
        )
        context = context_of(state, who, about, env.now)
        intents = with_roster(
            with_address(route, sobered(understood(message.subject, spoken, context), text)),
            message,
            partial(turned_away, work, self.ours),
        )
        seen = replace(seen, signed=signed.digest(message) if vouched else "")
        latest = Latest(work, self.ours, item, message, proof.level, intents, seen.signed)
        if not filed and (why := came_before(latest)):
            return closed(seen, "ignored", why)
        taken_back = undone(work, self.ours, state, answered, intents)
        wider = scope | concerns(state, who, intents, about) | concerned(work, taken_back)
        state = loading.snapshot(wider)
        wider |= _tracks_of(state, wider.addresses - scope.addresses)
        state = _evolved(loading.snapshot(wider), met)
        if word_of(route) == "signup" or about:
            said = (message.subject, spoken)
            about, intents = afresh(state, who, about, intents, said, env.now)
        verbs = frozenset(i.verb for i in intents) | asked_before(state, about)
        state, past = looking_back(
            work, with_barred(work, state, verbs, wider.addresses), who, verbs, env
        )
        letter = Letter(
            who=who,
            evidence=proof.level,
            lent=proof.lent,
            intents=intents,
            route=word_of(route),
            cohort=route.detail if route and route.service is Service.COHORT else "",
            answered=about,
            subject=token.strip_tokens(message.subject),
            text=text,
            post_text=quoted,
            in_reply_to=message.in_reply_to[0] if message.in_reply_to else "",
            sender=shown(message),
            doubtful=is_doubtful(message, text, intents),
            plain_reply=plain_reply(message, answered, text),
            sealed=locked,
            came=came,
            owner=owner if owner != who.id else 0,
            stray=stray,
            report=reported.words(work, state.cases.get(about.about)) if about else "",
            filed=bool(filed),
            undoable=undoable(work, state, who, taken_back, env.now),
            past=past,
            told=told(work, answered, who) if "reason" in verbs else (),
            crowded=held.is_crowded(work, state, answered, env.now),
            quarantined=len(work.inbox.quarantined()) if "digest" in verbs else 0,
        )
        decision = heard(state, env, letter, name_of(state, message))
        env = replace(env, used=env.used + decision.ids)
        decided = conversation.decide(letter, _evolved(state, decision.facts), env)
        decision = replace(decision + decided, ids=0)
        if item.envelope.truncated:
            decision = tell_size(decision, state, env, who)
        if met and (decision.facts or decision.mails):
            decision = Decision(met) + decision
        return replace(
            seen,
            state=replace(state, people={k: p for k, p in state.people.items() if k != who.id})
            if met
            else state,
            decision=decision,
            detail=f"{STRAY}; {latest.wishes}" if stray else latest.wishes,
            evidence=proof.level,
            text=text,
            intents=intents,
            plain_subject=_is_plain(message.subject, intents),
        )

    def _came(self, item: InboxItem, env: Env) -> datetime:
        """What is decided late, or anew, is believed as on the day on which it came (TRUST I09)."""
        return env.now if self.rehearsal else min(item.received_at, env.now)

    def _is_vouched_for(
        self, work: UnitOfWork, message: InboundMessage, route: Route | None, came: datetime
    ) -> bool:
        """Whether our border vouches for its writer, who sent it where it went."""
        return (
            not is_sent_on(self.ours, message, route)
            and self.border.vouches(message, self.ours, came)
            and not work.inbox.knows(f"trouble:{self.border.key}")
        )


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


def _widened(
    loading: Loading, scope: Scope, more: Scope, state: Snapshot, met: Iterable[Fact]
) -> tuple[Scope, Snapshot]:
    """The scope with more in it, and what is known then."""
    wider = scope | more
    return (scope, state) if wider == scope else (wider, _evolved(loading.outline(wider), met))


def _evolved(state: Snapshot, facts: Iterable[Fact]) -> Snapshot:
    for fact in facts:
        state = evolve(state, fact)
    return state


def _is_plain(subject: str, wishes: tuple[Intent, ...]) -> bool:
    """Whether a subject holds nothing but commands: no words of the writer's own."""
    words = set(subject.lower().split())
    return words <= {word for wish in wishes for word in (wish.verb, *wish.args)}
