"""A person's mail, step by step: who wrote it, how sure that is, what it says, what follows.

Each step may ask the store for more than the one before: names in the words, people in the wishes.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from mailflow.commands import conversation, sealed
from mailflow.commands.letter import Letter
from mailflow.commands.reading.intent import Intent
from mailflow.commands.steps import understood
from mailflow.deciding import held, reported
from mailflow.deciding.addressed import is_sent_on, route_of, with_address, word_of
from mailflow.deciding.answered import (
    STRAY,
    answered_mail,
    as_answered,
    is_guessing,
    is_stray,
    owner_of,
    plain_reply,
    undone,
)
from mailflow.deciding.doubt import is_doubtful, sobered
from mailflow.deciding.evidence import CHECK_INS, Proof, as_filed, proof_of
from mailflow.deciding.forgetting import as_before, turned_away, with_barred
from mailflow.deciding.looking_back import asked_before, looking_back, told
from mailflow.deciding.naming import called_in
from mailflow.deciding.outcome import Outcome, closed
from mailflow.deciding.repeated import Latest, came_before
from mailflow.deciding.roster_mail import with_roster
from mailflow.deciding.situation import concerns, context_of, named_in
from mailflow.deciding.undoable import concerned, meant, undoable
from mailflow.deciding.unthreaded import afresh
from mailflow.deciding.writer import heard, name_of, shown, tell_size, writer
from mailflow.mail import inbound, signed, token
from mailflow.mail.cipher import is_sealed
from mailflow.mail.inbound import InboundMessage
from mailflow.mail.reply import new_texts
from mailflow.mail.route import OurAddresses, Route, Service
from mailflow.mail.signs import only_answers
from mailflow.program.decision import Decision, Env, Fact
from mailflow.program.digest_history import Past
from mailflow.program.model import Person
from mailflow.program.snapshot import Scope, Snapshot, evolve
from mailflow.store import copies
from mailflow.store.database import UnitOfWork
from mailflow.store.inbox import InboxItem
from mailflow.store.loading import Loading
from mailflow.store.outbox import AnsweredMail

#: Of somebody's mails so many are looked at where their order is in doubt.
NEWEST = 5
#: Whether our border vouches for a mail's writer, given where it went.
Vouches = Callable[[InboundMessage, Route | None], bool]


def nothing() -> None:
    """Nobody wants to be told."""


@dataclass
class _Known:
    """What is known of the store: it grows as the mail is understood."""

    loading: Loading
    scope: Scope
    state: Snapshot
    met: tuple[Fact, ...] = ()  # that the writer is new

    def meet(self, met: tuple[Fact, ...]) -> None:
        self.met = met
        self.state = _evolved(self.state, met)

    def widen(self, more: Scope) -> None:
        """Know this as well, for reading."""
        if (wider := self.scope | more) != self.scope:
            self.scope = wider
            self.state = _evolved(self.loading.outline(wider), self.met)

    def deepen(self, more: Scope) -> None:
        """Know all of this that a decision may see, and whoever waits for what it may free."""
        named = self.scope.addresses
        self.scope |= more
        state = self.loading.snapshot(self.scope)
        self.scope |= _tracks_of(state, self.scope.addresses - named)
        self.state = _evolved(self.loading.snapshot(self.scope), self.met)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Who wrote, and how sure we are of it."""

    who: Person
    env: Env
    route: Route | None
    filed: bool  # an organizer says that it is theirs
    stray: bool  # under a token that is none of ours
    vouched: bool
    came: datetime
    proof: Proof
    owner: int  # whose mail it answers

    @property
    def answered(self) -> AnsweredMail | None:
        """The mail of ours that they answer, and may."""
        return self.proof.answered


@dataclass(frozen=True, slots=True)
class _Said:
    """What they wrote, without tokens: notes and posts are made of it (TRUST 3.5)."""

    text: str  # the new text
    quoted: str  # the same with the quotes that are answered
    locked: bool
    intents: tuple[Intent, ...]
    spoken: str  # what the intents were read from


@dataclass(frozen=True, slots=True)
class HumanMail:
    """One mail of a person's, about to be decided.

    `filed`: whose it is by an organizer's word, whatever its From says; 0 where nobody said so.
    """

    work: UnitOfWork
    ours: OurAddresses
    item: InboxItem
    message: InboundMessage
    came: datetime
    filed: int = 0
    understood: Callable[[], None] = nothing  # told once all words are read

    def decide(self, env: Env, seen: Outcome, vouches: Vouches) -> Outcome:
        """What it leads to. Raises whatever a rule or the store raises."""
        known, writer = self._writer(env, vouches)
        settings = known.state.settings
        if writer.stray and is_guessing(self.work, settings, self.message.sender, env.now):
            return closed(seen, "ignored", "too many tokens that are none of ours")
        said = self._said(known, writer)
        seen = replace(seen, signed=signed.digest(self.message) if writer.vouched else "")
        latest = Latest(
            self.work, self.ours, self.item, self.message, writer.proof.level, said.intents,
            seen.signed,
        )  # fmt: skip
        if not self.filed and (why := came_before(latest)):
            return closed(seen, "ignored", why)
        letter = self._letter(known, writer, said)
        self.understood()
        return replace(
            seen,
            # Of somebody new the decision tells: before it they were not there.
            state=_without(known.state, letter.who) if known.met else known.state,
            decision=self._decision(known, writer, letter),
            detail=f"{STRAY}; {latest.wishes}" if writer.stray else latest.wishes,
            evidence=letter.evidence,
            text=letter.text,
            intents=letter.intents,
            plain_subject=_is_plain(self.message.subject, letter.intents),
        )

    # who wrote ----------------------------------------------------------------------------------

    def _writer(self, env: Env, vouches: Vouches) -> tuple[_Known, _Writer]:
        message, filed = self.message, self.filed
        route = route_of(self.ours, message)
        answered = answered_mail(self.work, self.ours, message)
        stray = answered is None and is_stray(self.ours, message) and not filed
        known, who, env = self._met(env, route, answered)
        vouched = not filed and vouches(message, route)
        proof = as_filed(who, answered) if filed else proof_of(
            message, known.state, who, answered, self.came, domain_vouches=vouched,
            sent_on=is_sent_on(self.ours, message, route),
        )  # fmt: skip
        owner = owner_of(answered, self.came)  # also where they may not answer it
        known.widen(named_in(known.state, as_answered(proof.answered)))
        return known, _Writer(who, env, route, bool(filed), stray, vouched, self.came, proof, owner)

    def _met(
        self, env: Env, route: Route | None, answered: AnsweredMail | None
    ) -> tuple[_Known, Person, Env]:
        """The writer as known, or met now; and what has to be known to read the words."""
        scope = _first_scope(self.message, route, answered)
        if self.filed:
            scope |= Scope(people=frozenset({self.filed}))
        else:
            scope |= held.concerned(self.work, self.message, answered)
        loading = self.work.program.loading(env.now)
        known = _Known(loading, scope, loading.outline(scope))
        who, met, env = writer(known.state, self.message, env, self.filed)
        if met:
            met, env = as_before(self.work, met, env)
            who = met[0].entity if isinstance(met[0].entity, Person) else who
        known.meet(met)
        return known, who, env

    # what it says -------------------------------------------------------------------------------

    def _said(self, known: _Known, writer: _Writer) -> _Said:
        message, answered = self.message, writer.answered
        text, quoted = map(
            token.strip_tokens, new_texts(message, answered.text if answered else None)
        )
        spoken = quoted if answered and answered.kind in CHECK_INS else text
        text = sealed.UNREAD if (locked := is_sealed(message, text)) else text
        known.widen(called_in(known.state, writer.who, spoken, self.work.program.called))
        context = context_of(known.state, writer.who, as_answered(answered), writer.env.now)
        read = sobered(understood(message.subject, spoken, context), text)
        intents = with_roster(
            with_address(writer.route, read), message, partial(turned_away, self.work, self.ours)
        )
        return _Said(text, quoted, locked, intents, spoken)

    def _letter(self, known: _Known, writer: _Writer, said: _Said) -> Letter:
        """All that the rules see of it; from here on `known` is what they may see as well."""
        work, message, who, answered = self.work, self.message, writer.who, writer.answered
        route, now = word_of(writer.route), writer.env.now
        about, intents = as_answered(answered), said.intents
        taken_back = meant(
            work, known.state, who, message, now=now,
            answered=undone(work, self.ours, known.state, answered, intents),
        )  # fmt: skip
        known.deepen(concerns(known.state, who, intents, about) | concerned(work, taken_back))
        if route == "signup" or about:
            about, intents = afresh(
                known.state, who, about, intents, (message.subject, said.spoken), now
            )
        verbs = frozenset(i.verb for i in intents) | asked_before(known.state, about)
        past = self._look_back(known, writer, verbs)
        return Letter(
            who=who,
            evidence=writer.proof.level,
            lent=writer.proof.lent,
            intents=intents,
            route=route,
            cohort=_list_of(writer.route),
            answered=about,
            subject=token.strip_tokens(message.subject),
            text=said.text,
            post_text=said.quoted,
            in_reply_to=message.in_reply_to[0] if message.in_reply_to else "",
            sender=shown(message),
            doubtful=is_doubtful(message, said.text, intents) or self._is_overtaken(writer),
            says_re=answered is not None and only_answers(message.subject, answered.subject),
            plain_reply=plain_reply(message, answered, said.text),
            sealed=said.locked,
            came=writer.came,
            owner=writer.owner if writer.owner != who.id else 0,
            stray=writer.stray,
            report=reported.words(work, known.state.cases.get(about.about)) if about else "",
            filed=writer.filed,
            undoable=undoable(work, known.state, who, taken_back, now),
            past=past,
            told=told(work, answered, who) if "reason" in verbs else (),
            crowded=held.is_crowded(work, known.state, answered, now),
            quarantined=len(work.inbox.quarantined()) if "digest" in verbs else 0,
        )

    def _is_overtaken(self, writer: _Writer) -> bool:
        """Whether a later mail of theirs was decided first (TRUST I08): this one waited so long.

        It may be over by now, or taken back: so it is asked about. A question of ours is answered
        once, whenever that is.
        """
        if self.filed or (writer.answered and writer.answered.kind == "confirm"):
            return False
        level = int(writer.proof.level)
        later = self.work.inbox.is_overtaken(self.item, self.message.sender, level)
        return later or self._is_out_of_order(writer.env.now)

    def _is_out_of_order(self, now: datetime) -> bool:
        """Whether it was written before one that is decided: a mailbox is put back in any order."""
        date = self.message.date
        if date is None or date >= copies.restored_at(self.work, now):
            return False
        newest = self.work.inbox.by_author(self.message.sender, NEWEST)
        known = (inbound.parse(one.raw, one.envelope) for one in newest if one.id != self.item.id)
        return any(one.date is not None and one.date > date for one in known)

    def _look_back(self, known: _Known, writer: _Writer, verbs: frozenset[str]) -> tuple[Past, ...]:
        """What of the past these wishes need; `known` is what is known with it."""
        state = with_barred(self.work, known.state, verbs, known.scope.addresses)
        known.state, past = looking_back(self.work, state, writer.who, verbs, writer.env)
        return past

    # what follows -------------------------------------------------------------------------------

    def _decision(self, known: _Known, writer: _Writer, letter: Letter) -> Decision:
        state, env = known.state, writer.env
        shown_by_it = heard(state, env, letter, name_of(state, self.message))
        env = replace(env, used=env.used + shown_by_it.ids)
        decided = conversation.decide(letter, _evolved(state, shown_by_it.facts), env)
        decision = replace(shown_by_it + decided, ids=0)
        if self.item.envelope.truncated:
            decision = tell_size(decision, state, env, writer.who)
        if known.met and (decision.facts or decision.mails):
            return Decision(known.met) + decision
        return decision


def _first_scope(
    message: InboundMessage, route: Route | None, answered: AnsweredMail | None
) -> Scope:
    """What has to be known before the words can be read."""
    scope = Scope(
        addresses=frozenset({message.sender}),
        message_ids=frozenset(message.in_reply_to),
    )
    if cohort := _list_of(route):
        scope |= Scope(cohort_names=frozenset({cohort}))
    if answered:
        scope |= Scope.of(answered.about, *(key for _, key in answered.refs))
    return scope


def _list_of(route: Route | None) -> str:
    """The cohort whose list a mail came to, "" if to none."""
    return route.detail if route and route.service is Service.COHORT else ""


def _tracks_of(state: Snapshot, addresses: Iterable[str]) -> Scope:
    """The lines of those who are named: whoever waits there may get a seat that they give up."""
    named = {person.id for a in addresses if (person := state.person_at(a))}
    return Scope(tracks=frozenset(e.track for n in named for e in state.open_enrollments(n)))


def _evolved(state: Snapshot, facts: Iterable[Fact]) -> Snapshot:
    for fact in facts:
        state = evolve(state, fact)
    return state


def _without(state: Snapshot, who: Person) -> Snapshot:
    return replace(state, people={k: p for k, p in state.people.items() if k != who.id})


def _is_plain(subject: str, wishes: tuple[Intent, ...]) -> bool:
    """Whether a subject holds nothing but commands: no words of the writer's own."""
    words = set(subject.lower().split())
    return words <= {word for wish in wishes for word in (wish.verb, *wish.args)}
