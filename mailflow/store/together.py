"""Short writes of several threads that share one commit, and so one wait for the disk.

Each write is a savepoint of its own, if there are several. Nobody is told that a write is done
before it is durable: the threads that came while another one committed are served by the next
commit, all of them.
"""

from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from threading import Lock
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy.exc import DBAPIError

T = TypeVar("T")


class Transaction(Protocol):
    """What the writes need of a unit of work."""

    def savepoint(self) -> AbstractContextManager[None]:
        """A part that an error undoes alone."""


W = TypeVar("W", bound=Transaction)


@dataclass(eq=False)
class _Write(Generic[W]):
    do: Callable[[W], Any]
    result: Any = None
    error: Exception | None = None
    done: bool = False


class Together(Generic[W]):
    """Runs writes in common transactions. `is_away` tells faults that concern them all."""

    def __init__(self, is_away: Callable[[DBAPIError], bool]) -> None:
        self._is_away = is_away
        self._waiting: deque[_Write[W]] = deque()
        self._turn = Lock()

    def run(self, transaction: Callable[[], AbstractContextManager[W]], do: Callable[[W], T]) -> T:
        """What `do` gives, once it is durable; or raise what it raised, undone."""
        write = _Write[W](do)
        self._waiting.append(write)
        with self._turn:
            if not write.done:
                self._serve(transaction)
        if write.error:
            raise write.error
        result: T = write.result
        return result

    def _serve(self, transaction: Callable[[], AbstractContextManager[W]]) -> None:
        """Whoever has the turn does the work of all who wait."""
        writes: list[_Write[W]] = []
        try:
            with transaction() as work:
                writes = self._take()
                if len(writes) == 1:  # alone in its transaction, it needs no part of that
                    writes[0].result = writes[0].do(work)
                else:
                    for write in writes:
                        self._try(work, write)
        except Exception as error:  # noqa: BLE001  it is raised where each write came from
            for write in writes or self._take():
                write.error = error
                write.done = True
        for write in writes:
            write.done = True

    def _take(self) -> list[_Write[W]]:
        return [self._waiting.popleft() for _ in range(len(self._waiting))]

    def _try(self, work: W, write: _Write[W]) -> None:
        try:
            with work.savepoint():
                write.result = write.do(work)
        except DBAPIError as error:
            if self._is_away(error):
                raise
            write.error = error
        except Exception as error:  # noqa: BLE001  the others go on
            write.error = error
