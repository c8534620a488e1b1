"""Short writes of several threads that share one commit, and so one wait for the disk.

Each write is a savepoint of its own, if there are several; writes of one kind are done by one
call. Nobody is told that a write is done before it is durable: the threads that came while
another one committed are served by the next commit, all of them. And it waits for those of a kind
that are known to be on their way, but no longer than a commit takes.
"""

import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence, Sized
from contextlib import AbstractContextManager
from dataclasses import dataclass
from threading import Condition, Lock
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy.exc import DBAPIError

T = TypeVar("T")
Q = TypeVar("Q")

#: A disk that takes longer is busy: others wait for it as well.
LONGEST_WAIT = 0.005


class Transaction(Protocol):
    """What the writes need of a unit of work."""

    def savepoint(self) -> AbstractContextManager[None]:
        """A part that an error undoes alone."""


W = TypeVar("W", bound=Transaction)


@dataclass(eq=False)
class _Write(Generic[W]):
    do: Callable[[W, list[Any]], Sequence[Any]]
    asked: Any
    kind: Sized  # of those that one call does
    result: Any = None
    error: Exception | None = None
    done: bool = False


class Together(Generic[W]):
    """Runs writes in common transactions. `is_away` tells faults that concern them all."""

    def __init__(self, is_away: Callable[[DBAPIError], bool]) -> None:
        self._is_away = is_away
        self._waiting: deque[_Write[W]] = deque()
        self._turn = Lock()
        self._news = Condition()
        self._commit_seconds = 0.0  # of the last one

    def run(self, transaction: Callable[[], AbstractContextManager[W]], do: Callable[[W], T]) -> T:
        """What `do` gives, once it is durable; or raise what it raised, undone."""
        return self.ask(transaction, lambda work, _: [do(work)], None, [])

    def ask(
        self,
        transaction: Callable[[], AbstractContextManager[W]],
        do: Callable[[W, list[Q]], Sequence[T]],
        asked: Q,
        kind: Sized,
    ) -> T:
        """The same for a question: those of one kind that wait are answered by one call of `do`.

        It gives an answer for each, in their order. Where it raises, each is put to it alone.
        The length of the kind, which is known by its identity, is how many will be asked soon.
        """
        write = _Write[W](do, asked, kind)
        with self._news:
            self._waiting.append(write)
            self._news.notify()
        with self._turn:
            if not write.done:
                self._wait_for_others(kind)
                began = time.monotonic()
                self._serve(transaction)
                self._commit_seconds = time.monotonic() - began
        if write.error:
            raise write.error
        result: T = write.result
        return result

    def _wait_for_others(self, kind: Sized) -> None:
        until = time.monotonic() + min(self._commit_seconds, LONGEST_WAIT)
        with self._news:
            while len(self._waiting) < len(kind) and (left := until - time.monotonic()) > 0:
                self._news.wait(left)

    def _serve(self, transaction: Callable[[], AbstractContextManager[W]]) -> None:
        """Whoever has the turn does the work of all who wait."""
        writes: list[_Write[W]] = []
        try:
            with transaction() as work:
                writes = self._take()
                if len(writes) == 1:  # alone in its transaction, it needs no part of that
                    _do(work, writes)
                else:
                    for some in _by_kind(writes):
                        self._try(work, some)
        except Exception as error:  # noqa: BLE001  it is raised where each write came from
            for write in writes or self._take():
                write.error = error
                write.done = True
        for write in writes:
            write.done = True

    def _take(self) -> list[_Write[W]]:
        return [self._waiting.popleft() for _ in range(len(self._waiting))]

    def _try(self, work: W, writes: list[_Write[W]]) -> None:
        try:
            with work.savepoint():
                _do(work, writes)
        except DBAPIError as error:
            if self._is_away(error):
                raise
            self._blame(work, writes, error)
        except Exception as error:  # noqa: BLE001  the others go on
            self._blame(work, writes, error)

    def _blame(self, work: W, writes: list[_Write[W]], error: Exception) -> None:
        """One of them is at fault."""
        if len(writes) == 1:
            writes[0].error = error
            return
        for write in writes:
            self._try(work, [write])


def _do(work: W, writes: list[_Write[W]]) -> None:
    answers = writes[0].do(work, [write.asked for write in writes])
    for write, answer in zip(writes, answers, strict=True):
        write.result = answer


def _by_kind(writes: list[_Write[W]]) -> Iterable[list[_Write[W]]]:
    found: dict[int, list[_Write[W]]] = {}
    for write in writes:
        found.setdefault(id(write.kind), []).append(write)
    return found.values()
