"""Whether each part of the service makes headway: what `/healthz` and `status` tell (TRUST I30).

A part that has something to do and gets nowhere for three poll intervals stands still, and is
named with the last thing that went wrong. Who has nothing to do stands by, which is no fault,
but for the parts that have to look regularly.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock

INTERVALS = 3


@dataclass(frozen=True, slots=True)
class Standing:
    """How a part stands."""

    part: str
    ok: bool
    seconds: float  # since it last got anywhere, or had anything to do
    why: str = ""  # the last thing that went wrong and has not gone right since


@dataclass
class _Part:
    moved: float
    regular: bool
    busy: int = 0
    why: str = ""


class Health:
    """The parts of one process. Safe to share between threads."""

    def __init__(self, poll_seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.patience = INTERVALS * poll_seconds
        self._clock = clock
        self._parts: dict[str, _Part] = {}
        self._lock = Lock()

    def watch(self, part: str, *, regular: bool = False) -> None:
        """Tell of this part from now on. `regular`: it always has to move, work or not."""
        with self._lock:
            self._parts[part] = _Part(self._clock(), regular)

    @contextmanager
    def turn(self, part: str) -> Iterator[None]:
        """A piece of work: it goes well, or what it raises is why the part does not move."""
        known = self._parts[part]
        with self._lock:
            if not (known.busy or known.why or known.regular):
                known.moved = self._clock()
            known.busy += 1
        try:
            yield
        except BaseException as error:
            with self._lock:
                known.busy -= 1
                known.why = first_line(error)
            raise
        with self._lock:
            known.busy -= 1
            known.moved, known.why = self._clock(), ""

    def moved(self, part: str) -> None:
        """Headway within a piece of work."""
        with self._lock:
            self._parts[part].moved = self._clock()

    def standings(self) -> tuple[Standing, ...]:
        """How all parts stand."""
        with self._lock:
            now = self._clock()
            return tuple(self._standing(name, part, now) for name, part in self._parts.items())

    def _standing(self, name: str, part: _Part, now: float) -> Standing:
        waits = not (part.busy or part.why or part.regular)
        seconds = 0.0 if waits else now - part.moved
        return Standing(name, seconds <= self.patience, round(seconds, 1), part.why)


def first_line(error: BaseException) -> str:
    """What went wrong, in a line."""
    text = str(getattr(error, "orig", None) or error)
    return (text.splitlines() or [type(error).__name__])[0]
