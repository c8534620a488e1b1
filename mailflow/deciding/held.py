"""Who a mail from an address that is not known may be from: looked up for the holding pen.

And what has to be known of an address before it becomes somebody's further one.
"""

from datetime import datetime

from mailflow.mail.inbound import InboundMessage
from mailflow.program import caps, pen
from mailflow.program.further_address import CLAIM, is_question
from mailflow.program.model import AddressState
from mailflow.program.snapshot import Scope, Snapshot
from mailflow.store.database import UnitOfWork
from mailflow.store.outbox import AnsweredMail


def concerned(work: UnitOfWork, message: InboundMessage, answered: AnsweredMail | None) -> Scope:
    """What a mail may be about beyond its writer."""
    return Scope(people=_alike(work, message, answered)) | _claimed(work, answered)


def _alike(
    work: UnitOfWork, message: InboundMessage, answered: AnsweredMail | None
) -> frozenset[int]:
    """Whoever may have written this from an address that is not known, or not proven."""
    owner = frozenset({answered.person}) if answered else frozenset[int]()
    if (key := work.program.person_id(message.sender)) is not None:
        known = work.program.person(key) if owner - {key} else None
        return owner if known and known.state is AddressState.UNPROVEN else frozenset()
    local = pen.local_part(message.sender)
    found = work.program.alike(message.sender_name, local if pen.is_telling(local) else "")
    return frozenset(found) | owner


def _claimed(work: UnitOfWork, answered: AnsweredMail | None) -> Scope:
    """Private cases of an address that is about to become somebody's: then it stays as it is."""
    if answered is None or answered.kind != "confirm" or not answered.refs:
        return Scope()
    people = (answered.person, *(key for _, key in answered.refs))
    return Scope(cases=frozenset().union(*(work.unproven.cases_of(key) for key in people)))


def is_crowded(
    work: UnitOfWork, state: Snapshot, answered: AnsweredMail | None, now: datetime
) -> bool:
    """Whether the address that a claim is about may get no question today (TRUST 3.4)."""
    question = state.confirmations.get(answered.about) if answered else None
    other = state.people.get(question.about) if question else None
    if question is None or other is None or not is_question(question, CLAIM):
        return False
    limits = state.settings.limits
    wanted = caps.Wanted(stranger=True, answers=True, confirms=True, sure=True)
    ruling = caps.rule(limits, work.traffic.of(other, (), limits, now, stranger=True), wanted, now)
    return ruling is not caps.Ruling.SEND
