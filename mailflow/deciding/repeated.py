"""A mail that was decided already and comes once more, wrapped anew on its way (TRUST I03).

Exact copies share a key and never come this far. A list adds a footer, or a tag to the subject.
"""

from mailflow.commands.turn import Evidence
from mailflow.mail import inbound
from mailflow.mail.inbound import InboundMessage
from mailflow.mail.reply import new_text
from mailflow.store.database import UnitOfWork
from mailflow.store.inbox import InboxItem

#: What is written behind an item's wishes.
_BEHIND = "; "


def came_before(
    work: UnitOfWork, item: InboxItem, message: InboundMessage, level: Evidence, wishes: str
) -> bool:
    """Whether the same words of the same moment led to the same wishes before.

    What was believed less then does not stand in the way: a forger may have sent it (TRUST I06).
    """
    if not (message.message_id and message.date):
        return False
    return any(
        known.detail.partition(_BEHIND)[0] == wishes
        and _is_same(inbound.parse(known.raw, known.envelope), message)
        for known in work.inbox.earlier(item, message.message_id, message.sender, level)
    )


def _is_same(known: InboundMessage, message: InboundMessage) -> bool:
    """Whether one is the other with something added at its end."""
    if known.date != message.date:
        return False
    short, long = sorted((_words(known), _words(message)), key=len)
    return long.startswith(short)


def _words(message: InboundMessage) -> str:
    return " ".join(new_text(message).split())
