"""How the memory of a service that runs for months stays small.

What is freed goes back to the system, and threads share one heap: glibc gives each thread a heap
of its own, and once a large block was freed it keeps blocks of that size, so a mail of 10 MB, or
the text of a module, would stay for good (mallopt(3)). Elsewhere (musl, macOS) there is nothing
to set. Python's own objects never move, so what is large only for a moment comes first.
"""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from mailflow import regex

# Of malloc.h. A limit that is set no longer grows by itself.
_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
_LARGE = 128 * 1024  # bytes; glibc's own first limit
_HEAPS = 1
_LONG = 10_000  # letters of a pattern
#: What an operator has set counts.
_IN_ENVIRONMENT = {_M_MMAP_THRESHOLD: "MALLOC_MMAP_THRESHOLD_", _M_ARENA_MAX: "MALLOC_ARENA_MAX"}


def keep_lean() -> None:
    """To be called before the heavy imports and before any thread."""
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is None:
        return
    for parameter, value in ((_M_MMAP_THRESHOLD, _LARGE), (_M_ARENA_MAX, _HEAPS)):
        if _IN_ENVIRONMENT[parameter] not in os.environ:
            mallopt(parameter, value)


def compile_longest() -> None:
    """Before the libraries are loaded: what this leaves free is theirs afterwards.

    To compile the pattern for days in twenty languages takes 10 MB for a moment, which Python
    keeps for later objects of its own.
    """
    from mailflow import commands  # noqa: F401, PLC0415  heavy; the patterns are in there

    regex.compile_all(from_length=_LONG)


@contextmanager
def without(module: str) -> Iterator[None]:
    """Who imports another module meanwhile and could do without this one has to."""
    if module in sys.modules:
        yield
        return
    # As the Python reference tells (5.3.1): no module of that name is found.
    sys.modules[module] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules[module]
