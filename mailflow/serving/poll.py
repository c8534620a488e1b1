"""Reading a mailbox: every mail exactly once, whatever happens in between (SPEC 4, Intake).

The cursor (UIDVALIDITY, UID) moves in the transaction that stores the mails before it; only
then is a mail filed away on the server. What is to be filed away is noted there as well, so that
a crash in between leaves no mail lying about.
"""

import json
from collections.abc import Callable

from mailflow.app import App
from mailflow.mail.inbound import Envelope, parse
from mailflow.serving import stumbled, withheld
from mailflow.serving.marks import mark
from mailflow.serving.stumbled import TRIES, Stumbled
from mailflow.transport.errors import TransportError
from mailflow.transport.imap import Fetched, ImapMailbox

Cursor = tuple[int, int]  # UIDVALIDITY and UID

BATCH = 50
LOOKED_AT = 50  # mails at the start


def look_back(app: App, mailbox: ImapMailbox) -> None:
    """Whether our border has written its word into the last mails (TRUST 3.1, E1).

    Below a Received field of ours it has to do so in every mail, or a forger does. Where one
    came without it, the border is believed no more, and organizers hear of it once.
    """
    if not app.border.received_above:
        return
    folder = mailbox.refresh()
    with app.database.read(app.settings) as work:
        known = withheld.noted(work, mailbox, folder.uidvalidity)
    try:
        with mailbox.another_session() as session:
            session.connect()
            heads = session.newest_headers(LOOKED_AT, known)
    except TransportError:  # at one of them it hangs up; each is looked at when it is decided, too
        return
    for head in heads:
        if alarm := app.border.alarm(parse(head, Envelope())):
            app.raise_alarm(alarm)
            return


def fetch_all(
    app: App,
    mailbox: ImapMailbox,
    *,
    backlog: bool = False,
    say: Callable[[str], None] = lambda _: None,
) -> int:
    """Receive every mail that is new in the mailbox; how many there were.

    The first time, what is there already counts as old unless `backlog` is set. After a change
    of UIDVALIDITY everything is read again; what is known is absorbed by its key.
    """
    folder = mailbox.refresh()
    with app.database.work(app.settings) as work:
        cursor = work.cursors.get(mailbox.name)
        if cursor is None:
            last = 0 if backlog else folder.uidnext - 1
            work.cursors.begin(mailbox.name, folder.uidvalidity, last)
            cursor = work.cursors.get(mailbox.name) or (folder.uidvalidity, last)
            if folder.exists and not backlog:
                say(
                    f"{mailbox.name}: {folder.exists} old mails are left alone;"
                    ' "mailflow run --process-backlog" reads them, too'
                )
        noted = work.meta(mark("filing", mailbox))
        missing = withheld.noted(work, mailbox, folder.uidvalidity)
        where = stumbled.last(work, mailbox, folder.uidvalidity)
    uidvalidity, last = cursor
    if uidvalidity != folder.uidvalidity or folder.uidnext <= last:
        # In a mailbox that was set back, new mails get UIDs that others had before.
        say(f"{mailbox.name}: the mailbox was made anew or set back: all of it is read again")
        last, missing = 0, {}
    elif noted:
        _file_away(app, mailbox, json.loads(noted))
    total = _ask_again(app, mailbox, folder.uidvalidity, missing) if missing else 0
    while mails := _next(app, mailbox, (folder.uidvalidity, last), where, missing):
        last = mails[-1].uid
        before, cursor = cursor, (folder.uidvalidity, last)
        new = _receive(app, mailbox, (before, cursor), mails, where)
        if new is None:
            return total + fetch_all(app, mailbox, say=say)  # on from where that reader is
        total += new
        _file_away(app, mailbox, [mail.uid for mail in mails if mail.is_given])
    if where:
        stumbled.over(app, mailbox)
    return total


def _next(
    app: App, mailbox: ImapMailbox, place: Cursor, where: Stumbled | None, known: withheld.Missing
) -> tuple[Fetched, ...]:
    """The mails behind a place; one of them, if the server hung up in their midst."""
    uidvalidity, last = place
    wanted = mailbox.uids(last)[: 1 if where and where.hung_up else BATCH]
    try:
        if where and wanted[:1] == (where.uid,) and where.times >= TRIES - 1:
            return (stumbled.at_last(mailbox, where, known),)
        return mailbox.mails(wanted)
    except TransportError as error:
        stumbled.note(app, mailbox, uidvalidity, wanted, error)
        raise


def _ask_again(app: App, mailbox: ImapMailbox, uidvalidity: int, missing: withheld.Missing) -> int:
    """What was listed and not given before; how many mails are had by now."""
    given, left = withheld.ask_again(app, mailbox, uidvalidity, missing)
    over = [uid for uid in missing if uid not in left]
    with app.database.work(app.settings) as work:
        new = [app.receive_in(work, _envelope(mail), mail.raw, mailbox.name) for mail in given]
        if over:
            withheld.drop(work, mailbox, uidvalidity, over)
    for uid in left:
        withheld.tell(app, mailbox, uidvalidity, uid)
    _file_away(app, mailbox, [mail.uid for mail in given])
    return sum(new)


def _file_away(app: App, mailbox: ImapMailbox, uids: list[int]) -> None:
    if mailbox.files_away:
        mailbox.file_away(uids)
        with app.database.work(app.settings) as work:  # another reader's note stays
            work.forget(mark("filing", mailbox), json.dumps(uids))


def _receive(
    app: App,
    mailbox: ImapMailbox,
    step: tuple[Cursor, Cursor],
    mails: tuple[Fetched, ...],
    where: Stumbled | None,
) -> int | None:
    """How many were new; None where another process has read on meanwhile: this one is stale."""
    old, cursor = step
    with app.database.work(app.settings) as work:
        if not work.cursors.move(mailbox.name, old, cursor):
            return None
        given = [mail for mail in mails if mail.is_given]
        new = [app.receive_in(work, _envelope(mail), mail.raw, mailbox.name) for mail in given]
        later = app.clock() + withheld.PAUSE
        missing = {
            mail.uid: later if where and mail.uid == where.uid else None
            for mail in mails
            if not mail.is_given
        }
        withheld.note(work, mailbox, cursor[0], missing)
        if mailbox.files_away:
            work.remember(mark("filing", mailbox), json.dumps([mail.uid for mail in given]))
    return sum(new)


def _envelope(mail: Fetched) -> Envelope:
    return Envelope(truncated=mail.truncated, size=mail.size)
