"""Mailboxes in which mail of somebody who was forgotten may lie still (SPEC 11.9).

What is noted is that a mailbox has to be looked through, and until that is done fingerprints of the
addresses that are looked for. Which mails go is what the inbox says of them by then: a key that is
made of their content, and that nothing of them is kept.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, select

from mailflow.store import meta as values
from mailflow.store.erasures import Erasures, digest
from mailflow.store.inbox import DECIDED, FORGOTTEN, OF_THE_PAST, THEIR_MACHINE
from mailflow.store.link import Link
from mailflow.store.schema import cursor, inbox, meta
from mailflow.store.statement import Statement

#: What may follow in an item's key on its content's.
MARKS = ("", ":null", ":forged")
#: A mailbox is looked through at most so often, whoever sends old mail again and again.
EVERY = timedelta(hours=1)

WANTED, LOOKED, TOLD = "expunge:", "expunged:", "not expunged:"
WRITER = "expunge of:"  # and the mailbox, and who: names of meta have 60 letters
#: Letters of a hash that are kept; two people share them never.
SHORT = 32
FORGET = Statement(delete(meta).where(meta.c.name == bindparam("over")))


@dataclass(frozen=True, slots=True)
class Wanted:
    """That a mailbox has to be looked through, and whether it was said that it cannot be done."""

    number: str
    told: bool = False


class Expunging:
    """What is to be expunged, within one transaction."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def want(self, addresses: Iterable[str] = ()) -> None:
        """Have every mailbox looked through that is read, once this transaction is over.

        `addresses`: whose mail is looked for, beside those that are known as erased.
        """
        key = Erasures(self._link).key
        theirs = [digest(key, address)[:SHORT] for address in addresses if key]
        for mailbox in self._link.connection.execute(select(cursor.c.mailbox)).scalars().all():
            last = self._value(WANTED, mailbox) or self._looked(mailbox)[0]
            number = str(int(last) + 1)
            self._remember(WANTED, mailbox, number)
            names = (f"{_of(mailbox)}{known}" for known in theirs)
            values.PUT.run_many(self._link, ({"name": name, "value": number} for name in names))

    def writers(self, mailbox: str) -> frozenset[str]:
        """Hashes of these addresses, shortened."""
        return frozenset(name[-SHORT:] for name, _ in self._writers(mailbox))

    def _writers(self, mailbox: str) -> list[tuple[str, str]]:
        """Each as it is noted, and since which look."""
        found = select(meta.c.name, meta.c.value).where(
            meta.c.name.startswith(_of(mailbox), autoescape=True)
        )
        return [(name, value) for name, value in self._link.connection.execute(found)]

    def wanted(self, mailbox: str, now: datetime) -> Wanted | None:
        """Whether this one has to be looked through now."""
        number, (_, looked) = self._value(WANTED, mailbox), self._looked(mailbox)
        if not number or (looked and now < looked + EVERY):
            return None
        return Wanted(number, self._value(TOLD, mailbox) == number)

    def is_forgotten(self, key: str) -> bool:
        """Whether the mail with this content came to us, and its writer was forgotten since."""
        row = select(inbox.c.state, inbox.c.author, inbox.c.detail, inbox.c.raw.is_(None))
        keys = [f"mail:{key}{mark}" for mark in MARKS]
        rows = self._link.connection.execute(row.where(inbox.c.key.in_(keys))).all()
        return bool(rows) and all(
            state in DECIDED
            and not author
            and bare
            and detail in (FORGOTTEN, THEIR_MACHINE, OF_THE_PAST)
            for state, author, detail, bare in rows
        )

    def done(self, mailbox: str, wanted: Wanted, now: datetime) -> None:
        """It was looked through; what was wanted meanwhile is wanted still."""
        self._look(mailbox, wanted, now)
        this = (meta.c.name == _name(WANTED, mailbox)) & (meta.c.value == wanted.number)
        told = meta.c.name == _name(TOLD, mailbox)
        self._link.connection.execute(delete(meta).where(this | told))
        over = (n for n, value in self._writers(mailbox) if int(value) <= int(wanted.number))
        FORGET.run_many(self._link, ({"over": name} for name in over))

    def put_off(self, mailbox: str, wanted: Wanted, now: datetime, *, told: bool) -> None:
        """It cannot be done now, which perhaps was said: it is tried again later."""
        self._look(mailbox, wanted, now)
        if told:
            self._remember(TOLD, mailbox, wanted.number)

    def _look(self, mailbox: str, wanted: Wanted, now: datetime) -> None:
        self._remember(LOOKED, mailbox, f"{wanted.number} {now.isoformat()}")

    def _looked(self, mailbox: str) -> tuple[str, datetime | None]:
        """For what it was looked through last, and when."""
        number, _, at = self._value(LOOKED, mailbox).partition(" ")
        return number or "0", datetime.fromisoformat(at) if at else None

    def _value(self, about: str, mailbox: str) -> str:
        return values.get(self._link, _name(about, mailbox))

    def _remember(self, about: str, mailbox: str, value: str) -> None:
        values.put(self._link, _name(about, mailbox), value)


def _of(mailbox: str) -> str:
    """How the names of the hashes begin that are looked for in a mailbox."""
    return f"{WRITER}{hashlib.sha256(mailbox.encode()).hexdigest()[:16]}:"


def _name(about: str, mailbox: str) -> str:
    return about + hashlib.sha256(mailbox.encode()).hexdigest()[:32]
