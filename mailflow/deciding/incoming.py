"""From an inbox item to a decision: who wrote what, what we asked, and which rule has the word.

Only reads the store; what was decided is written by `app`. The rules themselves are pure and
live in `program` and `commands`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from mailflow.deciding import machines, occasions, surveys, troubles
from mailflow.deciding.addressed import is_sent_on, route_of
from mailflow.deciding.answered import MOST_TOKENS, answered_mail
from mailflow.deciding.border import FORGED, Border
from mailflow.deciding.ending import end
from mailflow.deciding.forgetting import of_the_past, pairs_of_listed
from mailflow.deciding.human import HumanMail, nothing
from mailflow.deciding.outcome import Outcome, closed
from mailflow.deciding.restraint import restrained
from mailflow.deciding.surveys import Survey
from mailflow.mail import inbound, machine, token
from mailflow.mail.classify import Kind, classify
from mailflow.mail.inbound import InboundMessage
from mailflow.mail.route import OurAddresses, Route, Service
from mailflow.program.decision import Addresses, Env
from mailflow.program.settings import Settings
from mailflow.program.snapshot import Snapshot
from mailflow.store.database import UnitOfWork
from mailflow.store.inbox import InboxItem

UNSAID = "our border called a copy of it forged, and says nothing of this one"


@dataclass(frozen=True, slots=True)
class Desk:
    """Decides one item at a time, with what the store knows at that moment."""

    settings: Settings
    ours: OurAddresses
    border: Border = field(default_factory=Border)
    rehearsal: bool = False
    understood: Callable[[], None] = nothing  # told once all of a person's mail is read

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
        assert seen.message is not None
        came = self._came(item, env)

        def vouches(message: InboundMessage, route: Route | None) -> bool:
            return self._is_vouched_for(work, message, route, came)

        mail = HumanMail(work, self.ours, item, seen.message, came, filed, self.understood)
        return mail.decide(env, seen, vouches)

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
