"""How far each mailbox has been read: (UIDVALIDITY, UID), RFC 9051 2.3.1.1."""

from sqlalchemy import Executable, bindparam, select

from mailflow.store.link import Link
from mailflow.store.schema import cursor
from mailflow.store.statement import Statement, insert_or, parameters


def _begin(database: str) -> Executable:
    new = insert_or(database, cursor).values(parameters(cursor, "mailbox", "uidvalidity", "uid"))
    return new.on_conflict_do_nothing()


BEGIN = Statement(_begin)
MOVE = Statement(
    cursor.update()
    .where(
        cursor.c.mailbox == bindparam("of"),
        cursor.c.uidvalidity == bindparam("old_uidvalidity"),
        cursor.c.uid == bindparam("old_uid"),
    )
    .values(parameters(cursor, "uidvalidity", "uid"))
)


class Cursors:
    """The cursors of all mailboxes."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def get(self, mailbox: str) -> tuple[int, int] | None:
        """UIDVALIDITY and last UID of a mailbox, None before its first reading."""
        query = select(cursor.c.uidvalidity, cursor.c.uid).where(cursor.c.mailbox == mailbox)
        row = self._link.connection.execute(query).first()
        return (row.uidvalidity, row.uid) if row else None

    def begin(self, mailbox: str, uidvalidity: int, uid: int) -> None:
        """Where a mailbox's first reading begins, unless another reader has begun."""
        BEGIN.run(self._link, mailbox=mailbox, uidvalidity=uidvalidity, uid=uid)

    def move(self, mailbox: str, old: tuple[int, int], new: tuple[int, int]) -> bool:
        """Move a cursor; call it in the transaction that receives the mails before it.

        False where it is not where this reader saw it: another one has read on (TRUST I21).
        """
        moved = MOVE.run(
            self._link, of=mailbox, old_uidvalidity=old[0], old_uid=old[1],
            uidvalidity=new[0], uid=new[1],
        )  # fmt: skip
        return bool(moved)
