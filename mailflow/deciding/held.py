"""Who a mail from an address that is not known may be from: looked up for the holding pen."""

from mailflow.mail.inbound import InboundMessage
from mailflow.program import pen
from mailflow.store.database import UnitOfWork
from mailflow.store.outbox import AnsweredMail


def alike(
    work: UnitOfWork, message: InboundMessage, answered: AnsweredMail | None
) -> frozenset[int]:
    """Whoever may have written this from an address that is not known."""
    if work.program.person_id(message.sender) is not None:
        return frozenset()
    local = pen.local_part(message.sender)
    found = work.program.alike(message.sender_name, local if pen.is_telling(local) else "")
    return frozenset(found) | (frozenset({answered.person}) if answered else frozenset())
