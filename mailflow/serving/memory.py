"""How the C library keeps memory: what is freed goes back to the system, threads share one heap.

glibc gives each thread a heap of its own, and once a large block was freed it keeps blocks of
that size, so a mail of 10 MB, or the text of a module, would stay for the life of the service
(mallopt(3)). Elsewhere (musl, macOS) there is nothing to set.
"""

import ctypes
import os

# Of malloc.h. A limit that is set no longer grows by itself.
_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
_LARGE = 128 * 1024  # bytes; glibc's own first limit
_HEAPS = 1
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
