"""Files that are to outlive a power cut."""

import os
from pathlib import Path


def sync(path: Path) -> None:
    """Wait until the disk has it. A new file's name is there only when its folder is."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
