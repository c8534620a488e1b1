"""Removing the mails of people who were forgotten from the mailbox (SPEC 11.9, TRUST 3.6).

A mail goes when its From is an address that was forgotten, at its owner's wish or because their
time with us was over, and its content that of a mail which came to us and of which nothing is kept
any more. UIDs alone would not do: mails are moved, and a mailbox that is set back gives their UIDs
to other people's (RFC 9051 2.3.1.1). Whatever is interrupted begins anew.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache

import structlog

from mailflow.app import App
from mailflow.mail.inbound import Envelope, content_key, parse
from mailflow.store.erasures import digest
from mailflow.store.expunging import SHORT, Wanted
from mailflow.transport.errors import FolderMissing, TransportError, Unreachable
from mailflow.transport.imap import ImapMailbox

log = structlog.get_logger()

#: Mails whose writers are asked for at once.
BATCH = 500
#: From fields that are kept in mind: a few hundred people write most of it.
WRITERS = 1000


def expunge_forgotten(
    app: App,
    mailbox: ImapMailbox,
    *,
    say: Callable[[str], None] = lambda _: None,
    is_over: Callable[[], bool] = lambda: False,
) -> int:
    """Remove what is to be removed from the mailbox and from where its mails are moved; how many.

    Where the server cannot remove one mail without others, nothing goes, and that is said once.
    """
    with app.database.read(app.settings) as work:
        wanted = work.expunging.wanted(mailbox.name, app.clock())
    if wanted is None:
        return 0
    removed = 0
    try:
        for count in _pieces(app, mailbox):
            removed += count
            if is_over():
                return removed
    except TransportError as error:
        _put_off(app, mailbox, wanted, error, say)
        if isinstance(error, Unreachable):
            raise
        return removed
    with app.database.work(app.settings) as work:
        work.expunging.done(mailbox.name, wanted, app.clock())
    log.info("expunged what forgotten people wrote", mails=removed)
    return removed


def _put_off(
    app: App, mailbox: ImapMailbox, wanted: Wanted, why: TransportError, say: Callable[[str], None]
) -> None:
    """Later again; who is to do it meanwhile hears of it, unless only the connection was lost."""
    tell = not isinstance(why, Unreachable)
    with app.database.work(app.settings) as work:
        work.expunging.put_off(mailbox.name, wanted, app.clock(), told=tell)
    if tell and not wanted.told:
        log.warning("mails of forgotten people stay in the mailbox", error=str(why))
        say(f"mails of people who were forgotten stay in the mailbox, remove them by hand: {why}")


def _pieces(app: App, mailbox: ImapMailbox) -> Iterator[int]:
    """Folder by folder, some mails at a time: how many were removed."""
    with app.database.read(app.settings) as work:
        key = work.erasures.key
        erased = (known[:SHORT] for known in work.erasures.entries())
        forgotten = work.expunging.writers(mailbox.name) | {*erased}
    yield from _in_folder(app, mailbox, key, forgotten)
    filed = mailbox.filed_away()
    if filed is None:
        return
    with filed:
        try:
            filed.connect()
        except FolderMissing:  # nothing was moved yet
            return
        yield from _in_folder(app, filed, key, forgotten)


def _in_folder(app: App, folder: ImapMailbox, key: str, forgotten: frozenset[str]) -> Iterator[int]:
    @lru_cache(WRITERS)
    def is_suspect(head: bytes) -> bool:
        return digest(key, parse(head, Envelope()).sender)[:SHORT] in forgotten

    uids = folder.uids()
    for start in range(0, len(uids), BATCH):
        theirs = [
            uid
            for uid, head in folder.from_fields(uids[start : start + BATCH]).items()
            if is_suspect(head) and _is_forgotten(app, folder, uid)
        ]
        folder.expunge(theirs)
        yield len(theirs)


def _is_forgotten(app: App, folder: ImapMailbox, uid: int) -> bool:
    mail = folder.mail(uid)
    if mail is None:
        return False
    with app.database.read(app.settings) as work:
        return work.expunging.is_forgotten(content_key(mail.raw))
