"""At which mail a look at the mailbox ended: the server hangs up there, or gives nothing at all.

Where it hung up, one mail is asked for at a time from then on, so that it shows which one it is.
That is tried three times, at last in a session of its own; then it stays on the server, among what
is withheld, and the mails behind it are read (TRUST I07, I25).
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from mailflow.app import App
from mailflow.serving.marks import mark
from mailflow.store.database import UnitOfWork
from mailflow.transport.errors import ServerFault, TransportError
from mailflow.transport.imap import Fetched, ImapMailbox

TRIES = 3
SEVERAL = 0


@dataclass(frozen=True, slots=True)
class Stumbled:
    """The mail (`SEVERAL`: one of several), and how often a look ended there in a row."""

    uid: int
    times: int
    hung_up: bool  # or all that was asked for was not given, this one first


def last(work: UnitOfWork, mailbox: ImapMailbox, uidvalidity: int) -> Stumbled | None:
    """Where the last look ended, None where it came to its end."""
    told = work.meta(mark("stumbled", mailbox))
    validity, *where = json.loads(told) if told else (0,)
    return Stumbled(*where) if told and validity == uidvalidity else None


def note(
    app: App, mailbox: ImapMailbox, uidvalidity: int, uids: tuple[int, ...], error: TransportError
) -> None:
    """A look ended while these were asked for."""
    hung_up = not isinstance(error, ServerFault)
    uid = SEVERAL if hung_up and len(uids) > 1 else uids[0]
    with app.database.work(app.settings) as work:
        before = last(work, mailbox, uidvalidity)
        times = before.times if before and before.uid == uid else 0
        told = json.dumps([uidvalidity, uid, times + 1, hung_up])
        work.remember(mark("stumbled", mailbox), told)


def over(app: App, mailbox: ImapMailbox) -> None:
    """A look came to its end."""
    with app.database.work(app.settings) as work:
        work.forget(mark("stumbled", mailbox))


def at_last(mailbox: ImapMailbox, where: Stumbled, known: Iterable[int]) -> Fetched:
    """The third try, where another mail is given that is none of those `known`.

    Raises TransportError where none is: then it is the server that is ill.
    """
    if not mailbox.gives_another(where.uid, where.times, known):
        raise ServerFault(f"{mailbox.name}: mails are listed, and are not given")
    return alone(mailbox, where.uid) or Fetched(where.uid, b"", 0)


def alone(mailbox: ImapMailbox, uid: int) -> Fetched | None:
    """A mail asked for in a session of its own, which may end by that; None if it is not given."""
    try:
        with mailbox.another_session() as session:
            session.connect()
            return session.mail(uid)
    except TransportError:
        return None
