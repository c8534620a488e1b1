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

SECONDS = 60.0  # of the whole process's time for one mail; the slowest ordinary one takes a tenth


class AtWork:
    """One program's note of the mail that is being decided. Used by who holds its lock."""

    def __init__(self, path: Path, seconds: float = SECONDS) -> None:
        self._path, self._seconds = path, seconds
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
        signal.setitimer(signal.ITIMER_PROF, self._seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            self._write(0, 0)

    def _write(self, item: int, times: int) -> None:
        if self._file is not None:
            with suppress(OSError):
                os.pwrite(self._file, f"{item:<20} {times:<5}\n".encode(), 0)
