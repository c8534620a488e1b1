"""Whether a mail says once more, below our answer, what that answered: as a program does.

Two programs may be perfectly polite to each other and write real commands for ever, hourly as
well as at once (TRUST I17). Nothing in a header says so; that nobody reads our answers does.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from mailflow.commands.reading.intent import Intent
from mailflow.commands.words import UNREAD
from mailflow.deciding.answered import answered_mail
from mailflow.deciding.outcome import Outcome
from mailflow.mail import inbound
from mailflow.mail.route import OurAddresses
from mailflow.store.database import UnitOfWork
from mailflow.store.inbox import BEHIND, InboxItem
from mailflow.store.outbox import AnsweredMail

DAY = timedelta(days=1)
#: Sooner nobody reads an answer and writes below it.
AT_ONCE = timedelta(minutes=1)
#: How often somebody may have got the same answer in one thread, and any, before it is silent.
SAME, ANY = 2, 10


def goes_round(work: UnitOfWork, ours: OurAddresses, outcome: Outcome, came: datetime) -> bool:
    """Whether it is the same command below our answer to it: at once, or for the third time."""
    wishes = outcome.detail.partition(BEHIND)[0]
    if not outcome.intents or not all(map(_is_command, outcome.intents)):
        return False  # what is not understood has a measure of its own
    same = 0
    for rounds, (answer, asked) in enumerate(_thread(work, ours, outcome), start=1):
        if came - answer.created_at > DAY:
            break
        same += asked.wishes == wishes
        if same and rounds == 1 and came - answer.created_at < AT_ONCE:
            return True
        if same >= SAME or rounds >= ANY:
            return True
    return False


def _is_command(intent: Intent) -> bool:
    return intent.whole_line and intent.verb not in UNREAD


def _thread(
    work: UnitOfWork, ours: OurAddresses, outcome: Outcome
) -> Iterator[tuple[AnsweredMail, InboxItem]]:
    """Our answers to this writer, each below what it answers, newest first."""
    message, first = outcome.message, outcome.message
    while message and first and (mail := answered_mail(work, ours, message)):
        item = work.inbox.get(mail.item)
        if mail.kind == "confirm" or item is None or item.author != first.sender or not item.raw:
            return
        yield mail, item
        message = inbound.parse(item.raw, item.envelope)
