"""A mail that was decided already and comes once more, wrapped anew on its way (TRUST I03).

Exact copies share a key and never come this far. A list adds a footer, or a tag to the subject;
whoever has a signed mail sends it on with another Message-ID where nobody signed that.
"""

from mailflow.commands.turn import Evidence
from mailflow.deciding.outcome import Outcome
from mailflow.mail import inbound
from mailflow.mail.inbound import InboundMessage
from mailflow.mail.reply import new_text
from mailflow.mail.signed import differ
from mailflow.store.database import UnitOfWork
from mailflow.store.inbox import InboxItem

#: What is written behind an item's wishes.
_BEHIND = "; "


def came_before(
    work: UnitOfWork, item: InboxItem, seen: Outcome, level: Evidence, wishes: str
) -> str:
    """Why the mail is one that was decided before, "" where it is not."""
    message = seen.message
    if message and _was_wrapped_anew(work, item, message, level, wishes):
        return "the same mail came before, with less around it"
    if message and seen.signed and _was_sent_again(work, item, message, wishes, seen.signed):
        return "the same signed mail came before"
    return ""


def _was_wrapped_anew(
    work: UnitOfWork, item: InboxItem, message: InboundMessage, level: Evidence, wishes: str
) -> bool:
    """Whether the same words of the same moment led to the same wishes before.

    What was believed less then does not stand in the way: a forger may have sent it (TRUST I06).
    """
    if not (message.message_id and message.date):
        return False
    return any(
        _is_same(inbound.parse(known.raw, known.envelope), message, added=True)
        if known.detail.partition(_BEHIND)[0] == wishes
        # What it did may be why it is read in another way by now.
        else _is_same(inbound.parse(known.raw, known.envelope), message, added=False)
        and _led_to_something(work, known)
        for known in work.inbox.earlier(item, message.message_id, message.sender, level)
    )


def _was_sent_again(
    work: UnitOfWork, item: InboxItem, message: InboundMessage, wishes: str, signed: str
) -> bool:
    """Whether all that is signed in it came before, and was understood.

    A copy whose unsigned fields were made such that nothing is read in it does not stand in the
    way of the mail (TRUST I06): what was read has to be the same, or to have led to something.
    """
    return any(
        not differ(inbound.parse(known.raw, known.envelope), message)
        and (known.detail.partition(_BEHIND)[0] == wishes or _led_to_something(work, known))
        for known in work.inbox.signed(item, signed)
    )


def _led_to_something(work: UnitOfWork, known: InboxItem) -> bool:
    """More than a note on its writer: that they were heard, or not understood."""
    return any(entry.kind != "person" for entry in work.journal.of_item(known.id))


def _is_same(known: InboundMessage, message: InboundMessage, *, added: bool) -> bool:
    """Whether one is the other, perhaps with something added at its end."""
    if known.date != message.date:
        return False
    short, long = sorted((_words(known), _words(message)), key=len)
    return long.startswith(short) if added else bool(short) and long == short


def _words(message: InboundMessage) -> str:
    return " ".join(new_text(message).split())
