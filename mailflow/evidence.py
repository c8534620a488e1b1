"""How sure we are who wrote a mail: TRUST 3.1, computed once per mail and kept with it. Pure."""

from mailflow.commands.turn import Evidence
from mailflow.mail.inbound import InboundMessage
from mailflow.program.model import AssignmentState, Person
from mailflow.program.snapshot import Snapshot
from mailflow.store.outbox import AnsweredMail

CHECK_INS = ("check-in", "check-in-reminder")


def evidence_of(
    message: InboundMessage,
    state: Snapshot,
    who: Person,
    answered: AnsweredMail | None,
    *,
    domain_vouches: bool = False,
) -> Evidence:
    """The level of one human mail from `who` that answers `answered`."""
    if message.malformed:
        return Evidence.MALFORMED
    if answered is not None and may_answer(state, who, answered):
        return Evidence.REPLY
    return Evidence.DOMAIN if domain_vouches else Evidence.NONE


def may_answer(state: Snapshot, who: Person, answered: AnsweredMail) -> bool:
    """Whether the mail was sent to this person, or is a check-in that a co-mentor answers."""
    if answered.person == who.id:
        return True
    check = state.rounds.get(answered.about)
    if answered.kind not in CHECK_INS or check is None:
        return False
    # SPEC 11.9: a co-mentor's answer to a forwarded check-in is recorded as theirs.
    own = state.assignment_of(who.id, check.cohort)
    return own is not None and own.state in (AssignmentState.ON_DUTY, AssignmentState.LEAVING)
