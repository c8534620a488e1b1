"""From an inbox item to a decision: who wrote what, what we asked, and which rule has the word.

Only reads the store; what was decided is written by `app`. The rules themselves are pure and
live in `program` and `commands`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from mailflow.commands import conversation
from mailflow.commands.less import BY_ADDRESS
from mailflow.commands.letter import Letter
from mailflow.commands.reading import read
from mailflow.commands.reading.intent import Intent
from mailflow.commands.turn import Answered, Evidence
from mailflow.deciding import held, machines, occasions, reported, troubles
from mailflow.deciding.border import Border
from mailflow.deciding.doubt import is_doubtful, sobered
from mailflow.deciding.evidence import CHECK_INS, as_filed, is_over, proof_of
from mailflow.deciding.forgetting import (
    as_before,
    of_the_past,
    pairs_of_listed,
    turned_away,
    with_barred,
)
from mailflow.deciding.looking_back import asked_before, looking_back, told
from mailflow.deciding.outcome import Outcome, closed
from mailflow.deciding.restraint import restrained
from mailflow.deciding.roster_mail import with_roster
from mailflow.deciding.situation import concerns, context_of
from mailflow.deciding.undoable import undoable
from mailflow.deciding.unthreaded import in_check_in
from mailflow.mail import inbound, machine, token
from mailflow.mail.classify import Kind, classify
from mailflow.mail.inbound import InboundMessage
from mailflow.mail.reply import new_texts
from mailflow.mail.route import OurAddresses, Route, Service
from mailflow.mail.signs import only_answers
from mailflow.program import bouncing, lapsing, silence
from mailflow.program.decision import Addresses, Decision, Env, Fact
from mailflow.program.draft import Draft
from mailflow.program.mails import Answered as AnswerMail
from mailflow.program.mails import ListPost
from mailflow.program.model import (
    AddressState,
    AssignmentState,
    Person,
)
from mailflow.program.settings import Settings
from mailflow.program.snapshot import Scope, Snapshot, evolve
from mailflow.store.database import UnitOfWork
from mailflow.store.inbox import InboxItem
from mailflow.store.outbox import AnsweredMail

#: Where a human mail went, the most specific of its addresses first.
ROUTES = (
    Service.PRIVATE,
    Service.STOP,
    Service.REPLY,
    Service.COHORT,
    Service.ORGANIZERS,
    Service.POSTMASTER,
    Service.SIGNUP,
    Service.BOUNCE,
)
LONGEST_NAME = 80
STRAY = "wrong token"
HOUR = timedelta(hours=1)
MOST_TOKENS = 20  # of one mail that are looked up
TOO_LARGE = (
    "Your mail was too large for me: I kept its beginning only, and none of its attachments."
)


@dataclass(frozen=True, slots=True)
class Desk:
    """Decides one item at a time, with what the store knows at that moment."""

    settings: Settings
    ours: OurAddresses
    border: Border = field(default_factory=Border)
    rehearsal: bool = False

    def decide(self, work: UnitOfWork, item: InboxItem, now: datetime, post_id: str) -> Outcome:
        """What the item leads to. Raises whatever a rule or the store raises."""
        env = Env(now, item.id, post_id=post_id, addresses=self.addresses())
        found = self._decide(work, item, env)
        pairs = pairs_of_listed(work, found.state, found.decision.facts, env)
        return replace(found, decision=found.decision + pairs) if pairs.facts else found

    def _decide(self, work: UnitOfWork, item: InboxItem, env: Env) -> Outcome:
        match item.kind:
            case "mail":
                return self._mail(work, item, env)
            case "filed":
                return self._filed(work, item, env)
            case "timer":
                return occasions.timer(work, item, env)
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
            case Kind.HUMAN:
                route = self._route(message)
                ends = route is not None and route.service is Service.STOP
                wish = self._end(work, env, seen, route) if ends and route else None
                decided = restrained(work, wish or self._human(work, item, env, seen), env.now)
                return replace(decided, alarm=decided.alarm or self.border.alarm(message))
            case Kind.BOUNCE:
                return machines.bounce(work, env, seen)
            case Kind.COMPLAINT:
                return machines.complaint(work, env, seen)
            case Kind.AUTO if self.border.refuses(message):
                return closed(seen, "ignored", f"auto, and forged: {verdict.reason}")
            case Kind.AUTO:
                return machines.auto_reply(work, env, seen)
            case _:
                return closed(seen, "ignored", f"{verdict.kind}: {verdict.reason}")

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
        route = self._route(message)
        answered = self._answered(work, message)
        stray = answered is None and self._is_stray(message) and not filed
        scope = _first_scope(message, route, answered)
        scope |= (
            Scope(people=frozenset({filed})) if filed else held.concerned(work, message, answered)
        )
        loading = work.program.loading(env.now)
        state = loading.snapshot(scope)
        who, met, env = _writer(state, message, env, filed)
        if met:
            met, env = as_before(work, met, env)
            who = met[0].entity if isinstance(met[0].entity, Person) else who
        state = _evolved(state, met)
        if stray and self._is_guessing(work, message.sender, env.now):
            return closed(seen, "ignored", "too many tokens that are none of ours")
        # What is decided late, or anew, is believed as on the day on which it came (TRUST I09).
        came = env.now if self.rehearsal else min(item.received_at, env.now)
        vouched = self.border.vouches(message, self.ours, came) and not work.inbox.knows(
            f"trouble:{self.border.key}"
        )
        proof = proof_of(message, state, who, answered, came, domain_vouches=vouched)
        if filed:
            proof = as_filed(who, answered)
        answered, owner = proof.answered, _owner(answered, came)
        about = _about(answered)
        # Notes and posts are made of what is read: no token may be in it (TRUST 3.5).
        text, quoted = map(
            token.strip_tokens, new_texts(message, answered.text if answered else None)
        )
        spoken = quoted if answered and answered.kind in CHECK_INS else text
        context = context_of(state, who, about, env.now)
        intents = with_roster(
            _intents(route, sobered(read(message.subject, spoken, context), text)),
            message,
            partial(turned_away, work, self.ours),
        )
        wider = scope | concerns(state, who, intents, about)
        if wider != scope:
            state = loading.snapshot(wider)
            freed = _tracks_of(state, wider.addresses - scope.addresses)
            if freed != Scope():
                state = loading.snapshot(wider | freed)
            state = _evolved(state, met)
        if about is None and _route_word(route) == "signup":
            about, intents = in_check_in(state, who, intents, (message.subject, spoken), env.now)
        verbs = frozenset(i.verb for i in intents) | asked_before(state, about)
        state, past = looking_back(
            work, with_barred(work, state, verbs, wider.addresses), who, verbs, env
        )
        letter = Letter(
            who=who,
            evidence=proof.level,
            lent=proof.lent,
            intents=intents,
            route=_route_word(route),
            cohort=route.detail if route and route.service is Service.COHORT else "",
            answered=about,
            subject=token.strip_tokens(message.subject),
            text=text,
            post_text=quoted,
            in_reply_to=message.in_reply_to[0] if message.in_reply_to else "",
            sender=_sender(message),
            doubtful=is_doubtful(message, text, intents),
            plain_reply=answered is not None and only_answers(message.subject, answered.subject),
            owner=owner if owner != who.id else 0,
            stray=stray,
            report=reported.words(work, state.cases.get(about.about)) if about else "",
            filed=bool(filed),
            undoable=undoable(
                work, state, who, self._undone(work, state, answered, intents), env.now
            ),
            past=past,
            told=told(work, answered, who) if "reason" in verbs else (),
            crowded=held.is_crowded(work, state, answered, env.now),
            quarantined=len(work.inbox.quarantined()) if "digest" in verbs else 0,
        )
        decision = _heard(state, env, letter, message.sender_name)
        seen_state = _evolved(state, decision.facts)
        env = replace(env, used=env.used + decision.ids)
        decided = conversation.decide(letter, seen_state, env)
        decision = replace(decision + decided, ids=0)
        if item.envelope.truncated:
            decision = _tell_size(decision, state, env, who)
        if met and (decision.facts or decision.mails):
            decision = Decision(met) + decision
        detail = ", ".join(str(intent) for intent in intents) or "no words"
        detail = f"{STRAY}; {detail}" if stray else detail
        return replace(
            seen,
            state=replace(state, people={k: p for k, p in state.people.items() if k != who.id})
            if met
            else state,
            decision=decision,
            detail=detail,
            evidence=proof.level,
            text=text,
            intents=intents,
            plain_subject=_is_plain(message.subject, intents),
        )

    def _undone(
        self,
        work: UnitOfWork,
        state: Snapshot,
        answered: AnsweredMail | None,
        intents: tuple[Intent, ...],
    ) -> AnsweredMail | None:
        """What "undo" takes back; asked about first, it means what the first mail answered."""
        if any(intent.verb == "undo" for intent in intents):
            return answered
        question = state.confirmations.get(answered.about) if answered else None
        if answered is None or question is None or "undo" not in question.intents:
            return None
        first = work.inbox.get(answered.item)
        meant = self._answered(work, inbound.parse(first.raw, first.envelope)) if first else None
        return meant if meant and meant.person == answered.person else None

    def _end(self, work: UnitOfWork, env: Env, seen: Outcome, route: Route) -> Outcome:
        """TRUST C4b: who holds the address of List-Unsubscribe ends such mail, whatever the From.

        So mail clients do it, and from whichever account. Its owner is told, and may undo it.
        """
        bound = work.outbox.by_token(token.stored(route.token, Service.STOP))
        scope = Scope(people=frozenset({bound.person} if bound else ()))
        state = work.program.load(scope, env.now)
        who = state.people.get(bound.person) if bound else None
        if who is None or who.state is AddressState.MUTED or not _gets_mail(state, who):
            return closed(seen, "ignored", "nothing to end")
        wish = Intent("stop", because=BY_ADDRESS)
        letter = Letter(who, Evidence.REPLY, (wish,), answered=_about(bound))
        decision = conversation.decide(letter, state, env)
        return replace(
            seen, state=state, decision=replace(decision, ids=0), detail=str(wish),
            evidence=Evidence.NONE, intents=(wish,),
        )  # fmt: skip

    def _route(self, message: InboundMessage) -> Route | None:
        found = [route for a in message.recipients if (route := self.ours.route(a))]
        return min(found, key=lambda route: ROUTES.index(route.service), default=None)

    def _is_stray(self, message: InboundMessage) -> bool:
        """Whether it came under a token: here it is known that none of ours is like it."""
        routes = (self.ours.route(written) for written in message.recipients)
        return any(r and r.service is Service.REPLY and r.token for r in routes)

    def _is_guessing(self, work: UnitOfWork, sender: str, now: datetime) -> bool:
        """Whether so many wrong tokens came from here that somebody tries them (TRUST 3.5)."""
        found = work.inbox.count_of(sender, f"{STRAY}%", now - HOUR)
        return found >= self.settings.limits.wrong_tokens_an_hour

    def _answered(self, work: UnitOfWork, message: InboundMessage) -> AnsweredMail | None:
        """The mail of ours that a mail answers: by its token, else by its Message-ID."""
        person = work.program.person_id(message.sender)
        routes = (self.ours.route(written) for written in message.recipients)
        secrets = [r.token for r in routes if r and r.service is Service.REPLY and r.token]
        held = [work.outbox.by_token(token.stored(s, Service.REPLY)) for s in secrets[:MOST_TOKENS]]
        known = [mail for mail in held if mail]
        if known:  # whoever answers two of our mails at once means the one that they got
            return next((mail for mail in known if mail.person == person), known[0])
        ids = dict.fromkeys((*message.in_reply_to, *reversed(message.references)))
        found = work.outbox.by_message_id(ids, person)
        # All copies of a post have one Message-ID: every member knows it, so it proves nothing.
        return None if found and found.kind == ListPost.kind else found


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


def _writer(
    state: Snapshot, message: InboundMessage, env: Env, filed: int = 0
) -> tuple[Person, tuple[Fact, ...], Env]:
    """Who wrote, and the fact that we meet them for the first time."""
    known = state.people.get(filed) if filed else state.person_at(message.sender)
    if known is not None:
        return known, (), env
    draft = Draft(state, env)
    person = Person(draft.new_id(), message.sender, name=message.sender_name[:LONGEST_NAME])
    draft.fact("meet", person, "a first mail", after=str(person.state))
    return person, draft.facts, replace(env, used=env.used + 1)


def _owner(answered: AnsweredMail | None, now: datetime) -> int:
    """Whose mail is answered, 0 where its token is none any more."""
    return answered.person if answered and not is_over(answered, now) else 0


def _evolved(state: Snapshot, facts: Iterable[Fact]) -> Snapshot:
    for fact in facts:
        state = evolve(state, fact)
    return state


def _gets_mail(state: Snapshot, who: Person) -> bool:
    """Whether somebody has a part in the program: with the last one such addresses end, too."""
    over = (AssignmentState.RETIRED, AssignmentState.DECLINED)
    mentors = any(a.state not in over for a in state.assignments_of(who.id))
    return mentors or bool(state.open_enrollments(who.id)) or state.is_organizer(who)


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
    if letter.evidence >= Evidence.DOMAIN and not letter.filed:
        bouncing.heard_from(draft, letter.who)
        if not any(intent.verb == "undo" for intent in letter.intents):  # it needs what was
            silence.heard(draft, letter.who)
            lapsing.heard(draft, letter.who)
        known = draft.state.people.get(letter.who.id, letter.who)
        # What a first mail called them, a forger may have chosen: their own answer knows better.
        if called and called != known.name and (not known.name or _is_new(letter.who)):
            draft.fact("name", replace(known, name=called[:LONGEST_NAME]), "as their mail says")
    return draft.decision()


def _is_new(who: Person) -> bool:
    return who.state is AddressState.UNPROVEN


def _tell_size(decision: Decision, state: Snapshot, env: Env, who: Person) -> Decision:
    """A mail over the limit: the known are told once, within their answer (SPEC 4, Intake).

    Not where they are asked first whether the mail is theirs.
    """
    asked = any(m.to == who.id and m.content.kind == "confirm" for m in decision.mails)
    if who.state is AddressState.UNPROVEN or asked:
        return decision
    draft = Draft(state, env, who)
    draft.mail(who.id, AnswerMail(who.called, (TOO_LARGE,)))
    return decision + draft.decision()
