"""`mailflow trace` and `mailflow quarantine`: the way of one mail, as an operator asks for it."""

from collections.abc import Callable, Mapping

from mailflow.app import App
from mailflow.mail.address import canonical
from mailflow.mail.terminal import shown
from mailflow.store.database import UnitOfWork
from mailflow.store.inbox import InboxItem
from mailflow.store.outbox import WAITING, Attempted

NEWEST = 20  # of what somebody wrote and was sent
ANGLES = "<"


def trace(app: App, what: str) -> list[str]:
    """What arrived, what was decided, what was sent; [] where nothing of that name is there."""
    with app.database.read(app.settings) as work:
        items = _items(work, what)
        return [shown(line) for item in items for line in _item(work, item)]


def _items(work: UnitOfWork, what: str) -> list[InboxItem]:
    if what.isdigit():
        found = work.inbox.get(int(what))
        return [found] if found else []
    if what.startswith("<"):
        sent = work.outbox.by_message_id([what])
        caused = work.inbox.get(sent.item) if sent else None
        return [*work.inbox.by_message_id(what), *([caused] if caused else [])]
    address = canonical(what) or what
    wrote = {item.id: item for item in work.inbox.by_author(address, NEWEST)}
    person = work.program.person_id(address)
    for number in work.outbox.items_of(person, NEWEST) if person else ():
        if number not in wrote and (item := work.inbox.get(number)):
            wrote[number] = item
    if not wrote and ANGLES not in what:  # a Message-ID that lost them in a shell or a log
        return _items(work, f"<{what}>")
    return [wrote[number] for number in sorted(wrote)][-NEWEST:]


def _item(work: UnitOfWork, item: InboxItem) -> list[str]:
    lines = [
        f"inbox {item.id}: {item.kind} of {item.received_at:%Y-%m-%d %H:%M:%S} UTC"
        f" {item.author} {item.message_id}".rstrip(),
        f"  {item.state}: {item.detail or '-'}",
    ]
    if item.error:
        when = "error" if item.state in ("received", "quarantined") else "error before that"
        lines.append(f"  {when}: {item.error.strip().splitlines()[-1]}")
    for entry in work.journal.of_item(item.id):
        change = f" {entry.before or '-'} -> {entry.after}" if entry.after else ""
        why = f" ({entry.why})" if entry.why else ""
        lines.append(f"  {entry.kind} {entry.entity} {entry.event}{change}{why} by {entry.by}")
    return [*lines, *map(_sent, work.outbox.of_item(item.id))]


def _sent(mail: Attempted) -> str:
    when = f" {mail.sent_at:%Y-%m-%d %H:%M:%S} UTC" if mail.sent_at else ""
    if mail.state in WAITING:
        when = f", next try {mail.due_at:%Y-%m-%d %H:%M:%S} UTC"
    tries = "1 try" if mail.attempts == 1 else f"{mail.attempts} tries"
    said = f": {mail.reply}" if mail.reply else ""
    return (
        f"  mail {mail.id} {mail.kind} to {mail.to_address}: {mail.state}{when}"
        f" after {tries}{said} {mail.message_id}"
    )


# quarantine -----------------------------------------------------------------------------------


def _list(app: App, _item_id: int) -> list[str]:
    with app.database.read(app.settings) as work:
        parked = work.inbox.quarantined()
    if not parked:
        return ["nothing is in quarantine"]
    return [shown(f"{item.id}  {item.received_at:%Y-%m-%d}  {_cause(item)}") for item in parked]


def _show(app: App, item_id: int) -> list[str]:
    with app.database.read(app.settings) as work:
        item = work.inbox.get(item_id)
    if item is None:
        return [f"there is no inbox item {item_id}"]
    raw = item.raw.decode("utf-8", "backslashreplace")
    lines = [_cause(item), "", *item.error.splitlines(), "", *raw.splitlines()]
    return [shown(line) for line in lines]


def _retry(app: App, item_id: int) -> list[str]:
    with app.database.work(app.settings) as work:
        again = work.inbox.retry(item_id)
    return [f"{item_id} is tried again" if again else f"{item_id} is not in quarantine"]


def _drop(app: App, item_id: int) -> list[str]:
    with app.database.work(app.settings) as work:
        item = work.inbox.get(item_id)
        if item is None or item.state != "quarantined":
            return [f"{item_id} is not in quarantine"]
        work.inbox.close(item_id, "ignored", app.clock(), detail="dropped by the operator")
    return [f"{item_id} is dropped"]


def _cause(item: InboxItem) -> str:
    error = item.error.strip().splitlines()
    return item.detail or (error[-1] if error else "no cause is recorded")


QUARANTINE: Mapping[str, Callable[[App, int], list[str]]] = {
    "list": _list,
    "show": _show,
    "retry": _retry,
    "drop": _drop,
}
