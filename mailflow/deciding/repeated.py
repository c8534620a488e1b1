"""A mail that was decided already and comes once more, wrapped anew on its way (TRUST I03).

Exact copies share a key and never come this far. A list adds a footer, or a tag to the subject;
whoever has a signed mail sends it on with another Message-ID where nobody signed that.
"""

from dataclasses import dataclass

from mailflow.commands.reading.intent import Intent
from mailflow.commands.turn import Evidence
from mailflow.deciding.answered import answered_mail
from mailflow.deciding.likeness import place_of
from mailflow.mail import inbound
from mailflow.mail.inbound import InboundMessage
from mailflow.mail.reply import new_text
from mailflow.mail.route import OurAddresses
from mailflow.mail.signed import differ
from mailflow.store.database import UnitOfWork
from mailflow.store.inbox import InboxItem

NO_WORDS = "no words"
#: Facts of a mail that did nothing: on its writer, that they were heard, or not understood.
_NOTES = frozenset({"person"})
#: And those of one that went to people, who read it where it was sent to.
_FOR_PEOPLE = frozenset({"post", "matter", "case", "confirmation"})


@dataclass(frozen=True, slots=True)
class Latest:
    """A mail that is about to be decided, and how it is understood."""

    work: UnitOfWork
    ours: OurAddresses
    item: InboxItem
    message: InboundMessage
    level: Evidence
    intents: tuple[Intent, ...]
    signed: str = ""  # by what copies are known where its domain signed it

    @property
    def wishes(self) -> str:
        """As an item's detail tells them."""
        return ", ".join(str(intent) for intent in self.intents) or NO_WORDS


def came_before(latest: Latest) -> str:
    """Why the mail is one that was decided before, "" where it is not."""
    if _was_wrapped_anew(latest):
        return "the same mail came before, with less around it"
    if latest.signed and _was_sent_again(latest):
        return "the same signed mail came before"
    return ""


def _was_wrapped_anew(latest: Latest) -> bool:
    """Whether the same words of the same moment led to the same wishes before.

    What was believed less then does not stand in the way: a forger may have sent it (TRUST I06).
    """
    message = latest.message
    if not (message.message_id and message.date):
        return False
    inbox = latest.work.inbox
    return any(
        _is_same(
            was := inbound.parse(known.raw, known.envelope),
            message,
            added=known.wishes == latest.wishes,
        )
        and _stands_for(latest, known, was)
        for known in inbox.earlier(latest.item, message.message_id, message.sender, latest.level)
    )


def _was_sent_again(latest: Latest) -> bool:
    """Whether all that is signed in it came before, and was understood.

    A copy whose unsigned fields were made such that nothing is read in it does not stand in the
    way of the mail (TRUST I06): what was read has to be the same, or to have led to something.
    """
    return any(
        not differ(was := inbound.parse(known.raw, known.envelope), latest.message)
        and _stands_for(latest, known, was)
        for known in latest.work.inbox.signed(latest.item, latest.signed)
    )


def _stands_for(latest: Latest, known: InboxItem, was: InboundMessage) -> bool:
    """Whether what came before leaves nothing of the mail to be done (TRUST I06).

    A copy that somebody sent ahead to the private address, to a list, or as the answer to another
    mail of ours is no reason to leave out what its writer sent, unless it did the same.
    """
    answered = [answered_mail(latest.work, latest.ours, one) for one in (was, latest.message)]
    if len({mail.id if mail else 0 for mail in answered}) > 1:
        return False
    places = {place_of(latest.ours, one).route for one in (was, latest.message)}
    if known.wishes == latest.wishes:
        commands = latest.intents and all(intent.whole_line for intent in latest.intents)
        return len(places) == 1 or bool(commands)
    # What it did may be why it is read in another way by now.
    led_to = {entry.kind for entry in latest.work.journal.of_item(known.id)} - _NOTES
    return bool(led_to if len(places) == 1 else led_to - _FOR_PEOPLE)


def _is_same(known: InboundMessage, message: InboundMessage, *, added: bool) -> bool:
    """Whether one is the other, perhaps with something added at its end."""
    if known.date != message.date:
        return False
    short, long = sorted((_words(known), _words(message)), key=len)
    return long.startswith(short) if added else bool(short) and long == short


def _words(message: InboundMessage) -> str:
    return " ".join(new_text(message).split())
