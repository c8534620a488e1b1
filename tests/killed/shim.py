"""The shim that sees every fsync, compiled where there is a compiler."""

import ctypes
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

Tell = Callable[[int, int], None]  # a file's number, 0 before its fsync and 1 after
_TELL = ctypes.CFUNCTYPE(None, ctypes.c_int, ctypes.c_int)
_kept: list[object] = []  # C holds no reference


def compiled(folder: Path) -> Path | None:
    """The shim for LD_PRELOAD, None where it cannot be made."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        return None
    shim = folder / "fuse.so"
    source = Path(__file__).with_name("fuse.c")
    words = [compiler, "-shared", "-fPIC", "-O1", "-o", str(shim), str(source), "-ldl"]
    return shim if subprocess.run(words, check=False, capture_output=True).returncode == 0 else None


def listen(tell: Tell) -> bool:
    """Have this process's fsyncs told; False where the shim is not loaded."""
    try:
        register = ctypes.CDLL(None).fuse_tell
    except AttributeError:
        return False
    _kept.append(_TELL(tell))
    register(_kept[-1])
    return True
