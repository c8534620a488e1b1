"""A store as one file, taken while it is in use, and put in a lost one's place again.

A restored store begins with its mail held. What was on its way, or is caused by what happened
before the restore, has most likely left us already: it is kept back, until an operator asks.
"""

import hashlib
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, update

from mailflow.store import meta, migrations
from mailflow.store.database import Database, StoreError, UnitOfWork
from mailflow.store.disk import sync
from mailflow.store.outbox import OLD, WAITING
from mailflow.store.schema import outbox

NEVER = datetime(1970, 1, 1, tzinfo=UTC)
READ_AGAIN = timedelta(days=7)
CHUNK = 1 << 20
ELSEWHERE = (
    'PostgreSQL has its own tools: "pg_dump --format=custom --file FILE URL" while all runs; and'
    ' "pg_restore --dbname URL FILE" into an empty database, then "mailflow restore" without a FILE'
    " before anything else runs"
)


def save(database: Database, target: Path) -> str:
    """Copy a store that may be in use into one new file; its SHA-256, also kept beside it."""
    if database.file is None:
        raise StoreError(ELSEWHERE)
    if target.exists():
        raise StoreError(f"{target} is there already: name a new file")
    database.check()
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        _copy(database.file, part)
    except sqlite3.OperationalError as error:
        part.unlink(missing_ok=True)
        why = f"{target} cannot be written ({error})"
        raise StoreError(f"{why}: name a folder that has room and that is yours") from None
    part.chmod(0o600)
    found = checksum(part)
    sync(part)
    _sum_file(target).write_text(f"{found}  {target.name}\n", encoding="utf-8")
    part.rename(target)
    sync(target.parent)
    return found


def _copy(store: Path, part: Path) -> None:
    with (
        closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(part)) as copy,
    ):
        source.backup(copy)  # one read transaction: WAL lets writers go on meanwhile
        copy.execute("PRAGMA journal_mode=DELETE")
        if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise StoreError(f"{store} is damaged: the copy fails its check")


def put_back(source: Path, database: Database) -> None:
    """Put a copy where the store was. Raises StoreError where one is, or the copy is damaged."""
    if database.file is None:
        raise StoreError(ELSEWHERE)
    if database.file.exists():
        raise StoreError(f"{database.file} is there already: a restore overwrites nothing, move it")
    if not source.exists():
        raise StoreError(f"there is no {source}")
    noted = _sum_file(source)
    if noted.exists() and noted.read_text(encoding="utf-8").split()[:1] != [checksum(source)]:
        raise StoreError(f"{source} is not what was saved: its checksum is another one")
    part = database.file.with_name(f"{database.file.name}.part")
    with closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as kept:
        _look_at(kept, source)
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part)) as copy:
            kept.backup(copy)
    sync(part)
    part.rename(database.file)
    sync(database.file.parent)


def _look_at(kept: sqlite3.Connection, source: Path) -> None:
    try:
        whole = kept.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        version = kept.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError:
        whole, version = False, None
    if not whole or version is None:
        raise StoreError(f"{source} is no whole backup of a store")
    if not migrations.is_known(version[0]):
        raise StoreError(f"{source} was made by a newer mailflow (schema {version[0]})")


def hold_back(work: UnitOfWork, now: datetime) -> int:
    """What a restored store begins with: held, and without what was on its way; how many mails."""
    work.remember("held", "yes")
    work.remember(meta.RESTORED, now.isoformat())
    old = update(outbox).where(outbox.c.state.in_((*WAITING, "transmitting")))
    done = work.connection.execute(old.values(state="suppressed", reply=OLD, leased_until=None))
    return done.rowcount


def send_old(work: UnitOfWork, now: datetime) -> int:
    """An operator asks for what was kept back: it goes out after all."""
    # what was cleaned of somebody meanwhile has no words any more
    whole = func.length(outbox.c.data) > 0
    kept = update(outbox).where(outbox.c.state == "suppressed", outbox.c.reply == OLD, whole)
    values = {"state": "queued", "reply": "", "due_at": func.coalesce(outbox.c.sent_at, now)}
    return work.connection.execute(kept.values(values)).rowcount


def restored_at(work: UnitOfWork, now: datetime) -> datetime:
    """Until when mail may have been sent that this store knows nothing of.

    In a week the mailbox has been read again; from then on a mail with an old date has only that.
    """
    told = work.meta(meta.RESTORED)
    moment = datetime.fromisoformat(told) if told else NEVER
    return moment if now - moment < READ_AGAIN else NEVER


def checksum(path: Path) -> str:
    """A file's SHA-256."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while part := file.read(CHUNK):
            found.update(part)
    return found.hexdigest()


def _sum_file(path: Path) -> Path:
    return path.with_name(f"{path.name}.sha256")
