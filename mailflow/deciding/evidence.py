"""How sure we are who wrote a mail: TRUST 3.1, computed once per mail and kept with it. Pure."""

from dataclasses import dataclass
from datetime import datetime

from mailflow.commands.turn import Evidence
from mailflow.mail.inbound import InboundMessage
from mailflow.program.model import SERVING, Person
from mailflow.program.snapshot import Snapshot
from mailflow.store.outbox import AnsweredMail

CHECK_INS = ("check-in", "check-in-reminder")
#: Numbered alike for all organizers (SPEC 11.18): one may answer another's.
NUMBERED = ("digest", "decision")


@dataclass(frozen=True, slots=True)
class Proof:
    """How sure we are of a mail's writer, and which mail of ours they may answer with it."""

    level: Evidence
    answered: AnsweredMail | None = None
    lent: bool = False  # a co-mentor's check-in: good for an answer to it, for nothing else


def proof_of(
    message: InboundMessage,
    state: Snapshot,
    who: Person,
    answered: AnsweredMail | None,
    now: datetime,
    *,
    domain_vouches: bool = False,
    sent_on: bool = False,
) -> Proof:
    """What one human mail from `who` proves, that answers `answered`.

    `sent_on`: to another address of ours than its To and Cc name, by whoever had it; an answer to
    us is no post of its writer's then.
    """
    if message.malformed:
        return Proof(Evidence.MALFORMED)
    own = Evidence.DOMAIN if domain_vouches else Evidence.NONE
    if answered is None or is_over(answered, now):
        return Proof(own)
    if answered.person == who.id:
        return Proof(own if sent_on else Evidence.REPLY, answered)
    if _is_co_mentors(state, who, answered):
        return Proof(own, answered, lent=True)
    # Somebody else's mail says nothing of what this writer wants.
    return Proof(own, answered if _is_organizers(state, who, answered) else None)


def as_filed(who: Person, answered: AnsweredMail | None) -> Proof:
    """What a held mail proves that an organizer knows to be this person's."""
    own = answered if answered and answered.person == who.id else None
    return Proof(Evidence.DOMAIN, own)


def is_over(answered: AnsweredMail, now: datetime) -> bool:
    """A token that is too old is none (TRUST 3.5)."""
    return answered.expires_at is not None and now > answered.expires_at


def _is_co_mentors(state: Snapshot, who: Person, answered: AnsweredMail) -> bool:
    """SPEC 11.9: a co-mentor's answer to a forwarded check-in is recorded as theirs."""
    check = state.rounds.get(answered.about)
    if answered.kind not in CHECK_INS or check is None:
        return False
    own = state.assignment_of(who.id, check.cohort)
    return own is not None and own.state in SERVING


def _is_organizers(state: Snapshot, who: Person, answered: AnsweredMail) -> bool:
    return answered.kind in NUMBERED and state.is_organizer(who)
