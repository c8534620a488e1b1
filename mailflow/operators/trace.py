"""`mailflow trace` and `mailflow quarantine`: the way of one mail, as an operator asks for it."""

from collections.abc import Callable, Mapping

from mailflow.app import App
from mailflow.mail.address import canonical
from mailflow.mail.terminal import shown
from mailflow.store.database import UnitOfWork
from mailflow.store.inbox import InboxItem

NEWEST = 20


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
    return work.inbox.by_author(canonical(what) or what, NEWEST)


def _item(work: UnitOfWork, item: InboxItem) -> list[str]:
    lines = [
        f"inbox {item.id}: {item.kind} of {item.received_at:%Y-%m-%d %H:%M:%S} UTC"
        f" {item.author} {item.message_id}".rstrip(),
        f"  {item.state}: {item.detail or '-'}",
    ]
    if item.error:
        lines.append(f"  error: {item.error.strip().splitlines()[-1]}")
    for entry in work.journal.of_item(item.id):
        change = f" {entry.before or '-'} -> {entry.after}" if entry.after else ""
        why = f" ({entry.why})" if entry.why else ""
        lines.append(f"  {entry.kind} {entry.entity} {entry.event}{change}{why} by {entry.by}")
    sent = (
        f"  mail {mail.id} {mail.kind} to {mail.to_address}: {mail.state}"
        f" after {mail.attempts} tries {mail.reply} {mail.message_id}"
        for mail in work.outbox.of_item(item.id)
    )
    return [*lines, *sent]


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
