"""The store's part of forgetting somebody: hashes of addresses, and what has to stop at once.

An address is kept as a hash under a key that this program alone has, so that it is known again
after a restore and tells nothing by itself. Bans and no-contact pairs outlive an erasure as
such hashes (DOMAIN 10).
"""

import hmac
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, func, insert, or_, select, update

from mailflow.mail.address import mailboxes
from mailflow.program.decision import Forgotten
from mailflow.program.redaction import called
from mailflow.regex import regex
from mailflow.store import meta
from mailflow.store.link import Link
from mailflow.store.outbox import WAITING
from mailflow.store.schema import (
    cleaning,
    erased,
    inbox,
    journal,
    outbox,
    person,
    person_address,
    restriction,
)
from mailflow.store.statement import Query, one, one_of, upsert

ADD = upsert(erased, "digest", "at")
KNOWN: Query[str] = Query(
    select(erased.c.digest).where(
        one_of(erased.c.digest, "some"), erased.c.at >= bindparam("since", type_=erased.c.at.type)
    ),
    one,
)
AT: Query[datetime] = Query(select(erased.c.at).where(erased.c.digest == bindparam("known")), one)


@dataclass(frozen=True, slots=True)
class Returned:
    """What holds for somebody who was forgotten and writes again."""

    banned: bool = False
    apart: tuple[int, ...] = ()


class Erasures:
    """The erasures within one transaction."""

    def __init__(self, link: Link) -> None:
        self._link = link

    # hashes -------------------------------------------------------------------------------

    @property
    def key(self) -> str:
        """The key of the hashes, "" while nobody has ever been forgotten."""
        return meta.get(self._link, meta.ERASURE_KEY)

    def set_key(self, key: str) -> None:
        """Give the store its key, once."""
        meta.put(self._link, meta.ERASURE_KEY, key)

    def digest(self, address: str) -> str:
        """An address as we remember it; "" without a key."""
        key = self.key
        return digest(key, address) if key else ""

    def entries(self) -> dict[str, datetime]:
        """Every address that was forgotten, and when."""
        rows = self._link.connection.execute(select(erased.c.digest, erased.c.at))
        return {row.digest: row.at for row in rows}

    def add(self, entries: Iterable[tuple[str, datetime]]) -> None:
        """Remember forgotten addresses."""
        ADD.run_many(self._link, ({"digest": d, "at": at} for d, at in entries))

    def forgotten_at(self, address: str) -> datetime | None:
        """When this address was forgotten, None if it never was."""
        found = self.digest(address)
        return AT.first(self._link, known=found) if found else None

    def still_known(self, entries: dict[str, datetime]) -> dict[int, datetime]:
        """People who were forgotten, and are here all the same: the store is older than that.

        Whoever came after they were forgotten is somebody new.
        """
        key = self.key
        rows = self._link.connection.execute(
            select(person_address.c.address, person_address.c.person)
        )
        found: dict[int, datetime] = {}
        for address, key_of_person in rows:
            at = entries.get(digest(key, address))
            if at is not None and self._first_seen(key_of_person, at) <= at:
                found[key_of_person] = at
        return found

    def _first_seen(self, key: int, otherwise: datetime) -> datetime:
        seen = select(func.min(journal.c.at)).where(journal.c.entity == key)
        moment: datetime | None = self._link.connection.execute(seen).scalar_one()
        return moment or otherwise

    # what outlives an erasure -----------------------------------------------------------------

    def returned(self, address: str) -> Returned:
        """What was kept for whoever had this address before."""
        known = self.digest(address)
        if not known:
            return Returned()
        rows = self._link.connection.execute(
            select(restriction.c.kind, restriction.c.other).where(restriction.c.digest == known)
        ).all()
        others = tuple(dict.fromkeys(row.other for row in rows if row.other))
        return Returned(any(row.kind == "ban" for row in rows), others)

    def came_back(self, key: int, address: str) -> None:
        """Pairs of two who were both forgotten know one of them again."""
        if known := self.digest(address):
            self._link.connection.execute(
                update(restriction)
                .where(restriction.c.other_digest == known)
                .values(other=key, other_digest=None)
            )

    def _keep(self, gone: Forgotten, digests: tuple[str, ...]) -> None:
        connection = self._link.connection
        connection.execute(
            update(restriction)
            .where(restriction.c.other == gone.person)
            .values(other=None, other_digest=digests[0])
        )
        connection.execute(delete(restriction).where(restriction.c.digest.in_(digests)))
        rows = [{"digest": d, "kind": "apart", "other": o} for d in digests for o in gone.apart]
        if gone.banned:
            rows += [{"digest": d, "kind": "ban", "other": None} for d in digests]
        if rows:
            connection.execute(insert(restriction), rows)

    # forgetting -------------------------------------------------------------------------------

    def begin(self, gone: Forgotten) -> None:
        """Remember the hashes, end every token and all mail on its way, and begin to clean."""
        key = self.key
        digests = tuple(digest(key, address) for address in gone.addresses)
        if gone.asked:  # whoever only was not here for long may come back as anybody else
            self.add((d, gone.at) for d in digests)
        self._keep(gone, digests)
        self._silence(gone)
        names = called(gone.name, gone.addresses, parts=gone.asked)
        words = [w for w in names if self._is_theirs_alone(w, gone.person)]
        if gone.asked:
            self.add((digest(key, _as_word(w)), gone.at) for w in words)
        self._clean(gone.person, gone.addresses, words)

    def _clean(self, person: int, addresses: Iterable[str], words: Iterable[str]) -> None:
        values = {
            "person": person,
            "addresses": json.dumps(list(addresses)),
            "words": json.dumps(list(words)),
            "place": "",
            "after": 0,
            "left": "[]",
        }
        self._link.connection.execute(insert(cleaning).values(values))

    def begin_again(self, item: int, told: str, since: datetime) -> bool:
        """Clean once more of whom a mail written `since` tells, before they were forgotten.

        A restored store reads others' mail anew, and nobody knows any more by name who is in it.
        """
        key = self.key
        if not key:
            return False
        addresses = self._forgotten({a: a for a in mailboxes(told)}, since)
        words = self._forgotten({_as_word(w): w for w in _phrases(told)}, since)
        words = [word for word in words if self._is_theirs_alone(word, 0)]
        if addresses or words:
            self._clean(-item, addresses, words)
        return bool(addresses or words)

    def _forgotten(self, candidates: dict[str, str], since: datetime) -> list[str]:
        digests = {digest(self.key, written): shown for written, shown in candidates.items()}
        some = list(digests)
        pages = (some[at : at + _PAGE] for at in range(0, len(some), _PAGE))
        found = (d for page in pages for d in KNOWN.all(self._link, some=page, since=since))
        return [digests[d] for d in found]

    def _silence(self, gone: Forgotten) -> None:
        """Nothing that was on its way to them, or was written by them, goes out any more."""
        theirs = outbox.c.person == gone.person
        written = outbox.c.item.in_(select(inbox.c.id).where(inbox.c.author.in_(gone.addresses)))
        words = written & (outbox.c.kind == "post")
        waiting = outbox.c.state.in_(WAITING)
        self._link.connection.execute(
            update(outbox)
            .where(waiting, or_(theirs, words))
            .values(state="suppressed", reply="forgotten")
        )
        self._link.connection.execute(update(outbox).where(theirs).values(token=None))

    def _is_theirs_alone(self, word: str, whose: int) -> bool:
        """Whether nobody else is called so: a word that others bear, too, tells of nobody."""
        others = select(person.c.name).where(
            person.c.id != whose,
            person.c.name.contains(word, autoescape=True),
        )
        names = self._link.connection.execute(others).scalars()
        wanted = word.split()
        return not any(set(wanted) <= set(name.split()) for name in names)


def digest(key: str, address: str) -> str:
    """The keyed hash of an address."""
    return hmac.digest(key.encode(), address.encode(), "sha256").hex()


#: Digests that are looked for in one go, words of one mail, and words of one name.
_PAGE, _MOST_WORDS, _LONGEST_NAME = 500, 5_000, 4
_WORD = regex(r"\w[\w'’-]*")


def _as_word(written: str) -> str:
    """What else somebody was called, as the journal of erasures knows it: no address is like it."""
    return f"word {' '.join(written.split()).casefold()}"


def _phrases(text: str) -> Iterator[str]:
    """Every word and every few words in a row: one of them may be a name."""
    words = _WORD.findall(text)[:_MOST_WORDS]
    for size in range(1, _LONGEST_NAME + 1):
        yield from (" ".join(words[at : at + size]) for at in range(len(words) - size + 1))
