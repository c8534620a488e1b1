"""Memory goes back to the system: asked of the C library itself, in a process of its own."""

import ctypes
import os
import subprocess
import sys

import pytest

from mailflow import regex
from mailflow.serving.memory import without

#: A large block is freed; is one of half its size still kept apart from the heap (`hblks`)?
PROGRAM = """
import ctypes, sys
from mailflow.serving.memory import keep_lean

class Mallinfo2(ctypes.Structure):  # mallinfo(3)
    _fields_ = [(name, ctypes.c_size_t) for name in (
        "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks",
        "fordblks", "keepcost")]

libc = ctypes.CDLL(None)
libc.mallinfo2.restype = Mallinfo2
libc.malloc.restype = ctypes.c_void_p
libc.free.argtypes = [ctypes.c_void_p]
if "lean" in sys.argv:
    keep_lean()
libc.free(libc.malloc(8_000_000))
before = libc.mallinfo2().hblks
libc.malloc(4_000_000)
print(libc.mallinfo2().hblks - before)
"""


def apart(*args: str, **environment: str) -> int:
    """How many blocks of their own the second allocation took."""
    command = [sys.executable, "-c", PROGRAM, *args]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, env={**os.environ, **environment}
    )
    return int(done.stdout)


glibc = pytest.mark.skipif(
    not hasattr(ctypes.CDLL(None), "mallinfo2"), reason="only glibc keeps what was freed"
)


@glibc
def test_a_large_mail_leaves_nothing_behind() -> None:
    assert apart("lean") == 1
    assert apart() == 0  # what glibc does when it is left alone


@glibc
def test_what_an_operator_has_set_counts() -> None:
    assert apart("lean", MALLOC_MMAP_THRESHOLD_=str(32 * 1024 * 1024)) == 0


def test_a_library_that_can_do_without_another_does() -> None:
    sys.modules.pop("colorsys", None)
    with without("colorsys"), pytest.raises(ImportError):
        import colorsys  # noqa: PLC0415
    import colorsys  # noqa: PLC0415  what is used itself is found as ever

    with without("colorsys"):
        assert sys.modules["colorsys"] is colorsys


def test_the_longest_patterns_can_be_compiled_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regex, "_WAITING", set())
    short, long = regex.regex("a"), regex.regex("a" * 100)
    regex.compile_all(from_length=100)
    assert {short} == regex._WAITING
    assert long.fullmatch("a" * 100)
