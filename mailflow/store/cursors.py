"""How far each mailbox has been read: (UIDVALIDITY, UID), RFC 9051 2.3.1.1."""

from sqlalchemy import select

from mailflow.store.link import Link
from mailflow.store.schema import cursor
from mailflow.store.statement import upsert

SET = upsert(cursor, "mailbox", "uidvalidity", "uid")


class Cursors:
    """The cursors of all mailboxes."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def get(self, mailbox: str) -> tuple[int, int] | None:
        """UIDVALIDITY and last UID of a mailbox, None before its first reading."""
        query = select(cursor.c.uidvalidity, cursor.c.uid).where(cursor.c.mailbox == mailbox)
        row = self._link.connection.execute(query).first()
        return (row.uidvalidity, row.uid) if row else None

    def set(self, mailbox: str, uidvalidity: int, uid: int) -> None:
        """Move a cursor; call it in the transaction that received the mails before it."""
        SET.run(self._link, mailbox=mailbox, uidvalidity=uidvalidity, uid=uid)
