"""Mails that the mailbox lists and does not give: NIL, nothing, a refusal, or it hangs up there.

They stay on the server and are asked for again, while the mails behind them are read. The cursor
passes by them only together with the note of them here (TRUST I25).
"""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from mailflow.app import App
from mailflow.serving import stumbled
from mailflow.serving.marks import mark
from mailflow.store.database import UnitOfWork
from mailflow.transport.errors import ServerFault
from mailflow.transport.imap import Fetched, ImapMailbox

#: With more of them it is the server that is ill, and nothing is passed by.
MOST = 20
#: One that ends the session may hold us until the time is up: so it is asked for less often.
PAUSE = timedelta(hours=1)
LINES = """
Your mailbox lists this mail and gives nothing when it is asked for, or hangs up: {where}, UID
{uid}. Everything else is read, and this one is asked for again and again. Please look at it
there; if it is broken, delete it, and that ends the asking.
"""
#: Of each mail when it is to be asked for in a session of its own, None: at every look, in ours.
Missing = Mapping[int, datetime | None]


def note(work: UnitOfWork, mailbox: ImapMailbox, uidvalidity: int, missing: Missing) -> None:
    """Keep in mind what was not given, beside what is noted already."""
    if not missing:
        return
    wanted = {**noted(work, mailbox, uidvalidity), **missing}
    if len(wanted) > MOST:
        raise ServerFault(f"{mailbox.name}: {len(wanted)} mails are listed, and are not given")
    _keep(work, mailbox, uidvalidity, wanted)


def noted(work: UnitOfWork, mailbox: ImapMailbox, uidvalidity: int) -> Missing:
    """What was not given; in a folder made anew UIDs are others."""
    told = work.meta(mark("withheld", mailbox))
    validity, uids, *due = json.loads(told) if told else (0, [])
    moments = due[0] if due else {}  # before there were those that end a session
    if validity != uidvalidity:
        return {}
    return {uid: _moment(moments.get(str(uid))) for uid in uids}


def _moment(told: str | None) -> datetime | None:
    return datetime.fromisoformat(told) if told else None


def drop(work: UnitOfWork, mailbox: ImapMailbox, uidvalidity: int, uids: Iterable[int]) -> None:
    """Ask for these no more: they were given, or are gone."""
    gone = frozenset(uids)
    known = noted(work, mailbox, uidvalidity)
    _keep(work, mailbox, uidvalidity, {uid: due for uid, due in known.items() if uid not in gone})


def _keep(work: UnitOfWork, mailbox: ImapMailbox, uidvalidity: int, missing: Missing) -> None:
    name = mark("withheld", mailbox)
    if not missing:
        work.forget(name)
        return
    moments = {uid: due.isoformat() for uid, due in missing.items() if due}
    work.remember(name, json.dumps([uidvalidity, sorted(missing), moments]))


def ask_again(
    app: App, mailbox: ImapMailbox, uidvalidity: int, missing: Missing
) -> tuple[list[Fetched], list[int]]:
    """(what is given by now, what is still listed and not given); the rest is gone."""
    listed = frozenset(mailbox.uids(min(missing) - 1)).intersection(missing)
    given: list[Fetched] = []
    for uid in sorted(listed):
        due = missing[uid]
        if due and due > app.clock():
            continue
        if due:  # noted first: whatever comes of it, the others shall not wait for it each time
            with app.database.work(app.settings) as work:
                note(work, mailbox, uidvalidity, {uid: app.clock() + PAUSE})
        if mail := stumbled.alone(mailbox, uid) if due else _in_ours(mailbox, uid):
            given.append(mail)
    return given, sorted(listed.difference(mail.uid for mail in given))


def _in_ours(mailbox: ImapMailbox, uid: int) -> Fetched | None:
    try:
        return mailbox.mail(uid)
    except ServerFault:
        return None


def tell(app: App, mailbox: ImapMailbox, uidvalidity: int, uid: int) -> None:
    """Organizers hear of each of them once."""
    app.raise_alarm({
        "key": f"{mark('withheld', mailbox)}:{uidvalidity}:{uid}",
        "about": "withheld",
        "summary": "A mail in the mailbox cannot be read",
        "again": False,
        "lines": [" ".join(LINES.split()).format(where=mailbox.name, uid=uid)],
    })  # fmt: skip
