"""The folder that a demo leaves: made anew each time, but never over something foreign."""

import shutil
from pathlib import Path

MARK = "mailflow-demo.txt"
WORDS = "This folder was written by mailflow demo, and the next one will write it anew.\n"


def problem(folder: Path) -> str:
    """Why this folder cannot be used, "" if it can."""
    if folder.is_file():
        return f"{folder} is a file; name a folder with --dir"
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MARK).exists():
        return f"{folder} has something in it that is not a demo's; name another one with --dir"
    return ""


def prepare(folder: Path) -> None:
    """An empty folder. Raises OSError where none can be made."""
    if (folder / MARK).exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).write_text(WORDS, encoding="utf-8")
