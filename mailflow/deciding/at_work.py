"""Which mail is being decided, written down where it outlives the process (TRUST I07).

An error is caught and counted. A mail that ends the process, or holds it with a search that has
no end, would do so again at each start: so its number stands in a small file while it is decided,
and the process gets a limit of its own time for it, which ends it without a word of Python's.
Whoever starts next sees at which mail it was.
"""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

# Of the whole process's time: to read one mail, whatever is in it (TRUST I07); and for all that
# follows, which may be a mail to thousands. The slowest ordinary ones take a tenth.
READING, SECONDS = 10.0, 60.0


class AtWork:
    """One program's note of the mail that is being decided. Used by who holds its lock."""

    def __init__(self, path: Path, seconds: float = SECONDS, reading: float = READING) -> None:
        self._path, self._seconds, self._reading = path, seconds, reading
        self._is_on = False
        self._file: int | None = None
        self._asked = False
        self._lost = (0, 0)  # a mail, and how many processes ended at it

    def lost(self) -> tuple[int, int]:
        """The mail at which a process ended, and how often one did; told once, at the start."""
        if self._asked:
            return 0, 0
        self._asked = True
        with suppress(OSError, ValueError):  # no room for it; empty, or cut by a power failure
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            item, times = map(int, os.pread(self._file, 100, 0).split())
            self._lost = (item, times + 1) if item else (0, 0)
        return self._lost

    @contextmanager
    def on(self, item: int) -> Iterator[None]:
        """While a mail is decided. What raises is caught by others, and ended well enough."""
        self._write(item, self._lost[1] if item == self._lost[0] else 0)
        self._is_on = True
        signal.setitimer(signal.ITIMER_PROF, self._reading)
        try:
            yield
        finally:
            self._is_on = False
            signal.setitimer(signal.ITIMER_PROF, 0)
            self._write(0, 0)

    def understood(self) -> None:
        """The mail is read: what follows is our own work, and has a limit of its own."""
        if self._is_on:
            signal.setitimer(signal.ITIMER_PROF, self._seconds)

    def _write(self, item: int, times: int) -> None:
        if self._file is not None:
            with suppress(OSError):
                os.pwrite(self._file, f"{item:<20} {times:<5}\n".encode(), 0)
