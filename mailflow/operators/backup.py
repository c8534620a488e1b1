"""`mailflow backup`, `restore` and `release`: what an operator does with a whole store."""

from pathlib import Path

from mailflow.app import App
from mailflow.store import copies
from mailflow.store.database import StoreError


def save(app: App, file: Path) -> str:
    """Copy the store; what to tell the operator."""
    found = copies.save(app.database, file)
    kept = app.erasures.path if app.erasures else None
    also = f"\nkeep {kept}, too: who was forgotten stays so" if kept and kept.exists() else ""
    return f"saved to {file}\nSHA-256 {found}{also}"


def restore(app: App, file: Path | None) -> str:
    """Put a backup back, held, and forget again whom it should not know.

    Without a file: the store was put back by its own tools (PostgreSQL), and begins here.
    Raises StoreError.
    """
    if file is not None:
        copies.put_back(file, app.database)
    elif app.database.file is not None:
        raise StoreError('which backup? "mailflow restore FILE"')
    app.database.upgrade()
    with app.database.begin(app.settings) as work:
        old = copies.hold_back(work, app.clock())
    app.prepare()
    while app.tidy():
        pass
    return (
        f"restored; {old} mails that were on their way are kept back, and no mail leaves\n"
        'start "mailflow run", look at "mailflow status", then "mailflow release"\n'
        "what came since is read again from the mailbox; answers to it were sent before, so they"
        ' are kept back, too: "mailflow release --old" sends them after all'
    )


def release(app: App, *, old: bool, every: bool) -> str:
    """Let mail leave again; with `old` also what was kept back since a restore.

    Where that would be many at once, organizers are asked first, unless it is to be `every` mail.
    """
    now = app.clock()
    with app.database.begin(app.settings) as work:
        again = copies.send_old(work, now) if old else 0
        work.caution.end("")
        if every:
            work.inbox.receive(f"flood:{now.isoformat()}", "flood", now, payload={"waiting": {}})
        else:
            work.caution.begin(now)
        waiting = sum(work.caution.waiting().values())
    if waiting > app.settings.limits.at_once and not every:
        return (
            f"{waiting} mails wait, more than leave at once: the organizers are asked about them"
            ' now ("mailflow release --all" asks nobody)'
        )
    return f"mail leaves again, {again} older ones as well" if old else "mail leaves again"
