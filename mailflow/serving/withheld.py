"""Mails that the mailbox lists and does not give: NIL, nothing, or a refusal for one of them.

They stay on the server and are asked for at every look, while the mails behind them are read. The
cursor passes by them only together with the note of them here (TRUST I25).
"""

import hashlib
import json
from collections.abc import Iterable

from mailflow.app import App
from mailflow.store.database import UnitOfWork
from mailflow.transport.errors import ServerFault
from mailflow.transport.imap import Fetched, ImapMailbox

#: With more of them it is the server that is ill, and nothing is passed by.
MOST = 20
LINES = """
Your mailbox lists this mail and gives nothing when it is asked for: {where}, UID {uid}.
Everything else is read, and this one is asked for again and again. Please look at it there; if it
is broken, delete it, and that ends the asking.
"""


def note(work: UnitOfWork, mailbox: ImapMailbox, uidvalidity: int, uids: Iterable[int]) -> None:
    """Keep in mind what was not given, beside what is noted already."""
    if wanted := sorted({*noted(work, mailbox, uidvalidity), *uids}):
        if len(wanted) > MOST:
            raise ServerFault(f"{mailbox.name}: {len(wanted)} mails are listed, and are not given")
        work.remember(_key(mailbox), json.dumps([uidvalidity, wanted]))


def noted(work: UnitOfWork, mailbox: ImapMailbox, uidvalidity: int) -> list[int]:
    """What was not given; in a folder made anew UIDs are others."""
    validity, uids = json.loads(work.meta(_key(mailbox)) or "[0, []]")
    return list(uids) if validity == uidvalidity else []


def drop(work: UnitOfWork, mailbox: ImapMailbox, uidvalidity: int, uids: Iterable[int]) -> None:
    """Ask for these no more: they were given, or are gone."""
    known = noted(work, mailbox, uidvalidity)
    if left := [uid for uid in known if uid not in frozenset(uids)]:
        work.remember(_key(mailbox), json.dumps([uidvalidity, left]))
    else:
        work.forget(_key(mailbox))


def ask_again(mailbox: ImapMailbox, uids: Iterable[int]) -> tuple[list[Fetched], list[int]]:
    """(what is given by now, what is still listed and not given); the rest is gone."""
    wanted = sorted(uids)
    listed = frozenset(mailbox.uids(wanted[0] - 1)).intersection(wanted)
    given: list[Fetched] = []
    for uid in sorted(listed):
        try:
            mail = mailbox.mail(uid)
        except ServerFault:
            continue
        if mail:
            given.append(mail)
    return given, sorted(listed.difference(mail.uid for mail in given))


def tell(app: App, mailbox: ImapMailbox, uidvalidity: int, uid: int) -> None:
    """Organizers hear of each of them once."""
    app.raise_alarm({
        "key": f"{_key(mailbox)}:{uidvalidity}:{uid}",
        "about": "withheld",
        "summary": "A mail in the mailbox cannot be read",
        "again": False,
        "lines": [" ".join(LINES.split()).format(where=mailbox.name, uid=uid)],
    })  # fmt: skip


def _key(mailbox: ImapMailbox) -> str:
    return f"withheld:{hashlib.sha256(mailbox.name.encode()).hexdigest()[:32]}"
