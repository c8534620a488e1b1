"""Those who are forgotten and cleaned in one go: what is theirs, and whom of them a row concerns.

Thousands whose time is over on one day go through the tables together. Each row is looked at once,
and by the words and numbers in it is found out for whom of them it has to be cleaned.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import RowMapping, Table, select

from mailflow.mail import inbound
from mailflow.program.redaction import Finder, Redaction
from mailflow.regex import regex
from mailflow.store.link import Link
from mailflow.store.schema import case, cleaning, confirmation, inbox, journal, person
from mailflow.store.statement import Query, one_of

#: People in one go.
MOST = 1000
#: Where a mail says that its parts are not written as they are read.
ENCODED = (b"=?", b"quoted-printable", b"base64")
#: An entity's number, as an image has it.
NUMBER = regex(r"\d{5,}")
WRITTEN: Query[tuple[int, str]] = Query(
    select(inbox.c.id, inbox.c.author).where(one_of(inbox.c.author, "addresses")),
    lambda key, author: (key, author),
)
MERGED: Query[tuple[int, int]] = Query(
    select(confirmation.c.person, person.c.id)
    .join(person, person.c.id == confirmation.c.about)
    .where(
        one_of(confirmation.c.person, "people"),
        confirmation.c.state == "used",
        person.c.state == "erased",
    ),
    lambda into, key: (into, key),
)


@dataclass(frozen=True, slots=True)
class Job:
    """One cleaning: of whom, and what is theirs."""

    id: int
    person: int
    words: Redaction
    left: tuple[tuple[str, int], ...]  # rows that had to wait
    rows: frozenset[int]  # theirs, and those of their further addresses before they were theirs
    items: frozenset[int]  # what they wrote
    cases: frozenset[int]  # what was reported, perhaps about them, and is not settled
    said: Callable[[int], str]  # all that stands in an inbox item
    author: Callable[[int], str]  # and who wrote it


class Crowd:
    """The cleanings that have come to the same place."""

    def __init__(self, link: Link, place: str, after: int) -> None:
        self._link = link
        self.place, self.after = place, after
        here = (cleaning.c.place == place) & (cleaning.c.after == after)
        query = select(cleaning).where(here).order_by(cleaning.c.id).limit(MOST)
        self._item, self._text = 0, ""  # the last one that was read
        self.jobs = self._loaded(link.connection.execute(query).mappings().all())
        self._finder = _finder(tuple(job.words for job in self.jobs))
        self._by_row = _inverted(job.rows for job in self.jobs)
        self._by_item = _inverted(job.items for job in self.jobs)

    def _loaded(self, rows: Iterable[RowMapping]) -> tuple[Job, ...]:
        addresses = {row["person"]: tuple(json.loads(row["addresses"])) for row in rows}
        writers = [address for theirs in addresses.values() for address in theirs]
        items = _grouped((by, item) for item, by in WRITTEN.all(self._link, addresses=writers))
        merged = _grouped(MERGED.all(self._link, people=[*addresses]))
        cases = self._open_cases()
        return tuple(
            Job(
                row["id"],
                row["person"],
                Redaction(addresses[row["person"]], tuple(json.loads(row["words"]))),
                tuple((name, key) for name, key in json.loads(row["left"])),
                frozenset({row["person"], *merged.get(row["person"], ())}),
                frozenset().union(*(items.get(a, ()) for a in addresses[row["person"]])),
                frozenset(item for item, by in cases if by != row["person"]),
                self._said,
                self._author,
            )
            for row in rows
        )

    def _open_cases(self) -> list[tuple[int, int]]:
        found = select(case.c.item, case.c.reporter).where(
            case.c.state != "resolved", case.c.item.is_not(None)
        )
        return [(item, by) for item, by in self._link.connection.execute(found)]

    def _said(self, item: int) -> str:
        """An inbox item's bytes as text, and what its parts say where they are encoded."""
        if item != self._item:
            self._item, self._text = item, _text(self._raw(item))
        return self._text

    def _author(self, item: int) -> str:
        raw = self._raw(item)
        return inbound.parse(raw, inbound.Envelope()).sender if raw else ""

    def _raw(self, item: int) -> bytes:
        found = select(inbox.c.raw).where(inbox.c.id == item)
        return bytes(self._link.connection.execute(found).scalar_one_or_none() or b"")

    def concerned(self, table: Table, row: RowMapping) -> list[Job]:
        """For whom a row may have to be cleaned; others it does not tell of."""
        found: set[int] = set()
        for value in row.values():
            if isinstance(value, str):
                found |= self._finder.candidates(value)
            elif isinstance(value, int):
                found |= self._by_row.get(value, set())
        if table is inbox:
            found |= self._finder.candidates(self._said(row["id"]))
        if table is journal:
            for number in NUMBER.findall(row["image"]):
                found |= self._by_row.get(int(number), set())
        item = row["id"] if table is inbox else row.get("item")
        found |= self._by_item.get(item or 0, set())
        return [self.jobs[place] for place in sorted(found)]


@lru_cache(maxsize=1)
def _finder(words: tuple[Redaction, ...]) -> Finder:
    """They go through all tables, and to know them takes as long as to look at a hundred rows."""
    return Finder(words)


def _text(raw: bytes) -> str:
    text = raw.decode("utf-8", "replace")
    if not any(sign in raw for sign in ENCODED):
        return text
    message = inbound.parse(raw, inbound.Envelope())
    said = (*(value for _, value in message.headers), message.text, message.plain, message.html)
    return "\n".join((text, *said))


def _grouped(pairs: Iterable[tuple[Any, int]]) -> Mapping[Any, set[int]]:
    found: dict[Any, set[int]] = {}
    for key, value in pairs:
        found.setdefault(key, set()).add(value)
    return found


def _inverted(keys: Iterable[frozenset[int]]) -> Mapping[int, set[int]]:
    return _grouped((key, place) for place, some in enumerate(keys) for key in some)
