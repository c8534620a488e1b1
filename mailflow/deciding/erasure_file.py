"""The journal of erasures: a small file beside the store, which a restore does not touch.

Who was forgotten must stay forgotten when an older backup takes the store's place, and such a
backup cannot know it. So the file holds, for each address, a hash under the program's own key,
and the moment. A line is on the disk before the erasure is committed: a crash in between erases
again at the next start, and never forgets to.
"""

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mailflow.store.disk import sync

HEAD = "# Erased addresses of this program, as hashes. Keep it: a restore reads it."


@dataclass(frozen=True, slots=True)
class ErasureFile:
    """One program's journal of erasures; it is there from the first erasure on."""

    path: Path

    def read(self) -> tuple[str, dict[str, datetime]]:
        """The key of the hashes, and each hash with its moment; "" and {} where there is none."""
        try:
            lines = self.path.read_text(encoding="ascii").splitlines()
        except FileNotFoundError:
            return "", {}
        key, entries = "", {}
        for words in (line.split() for line in lines):
            match words:
                case ["key", value]:
                    key = value
                case ["erased", value, moment]:
                    entries[value] = datetime.fromisoformat(moment)
                case _:
                    pass  # the head, or a line that a crash cut: its erasure was not committed
        return key, entries

    def add(self, key: str, entries: dict[str, datetime]) -> None:
        """Write down more erasures; on the disk when this returns."""
        known, _ = self.read()
        lines = [] if known else [HEAD, f"key {key}"]
        lines += [f"erased {value} {moment.isoformat()}" for value, moment in entries.items()]
        new = not self.path.exists()
        self.path.touch(mode=0o600)
        with self.path.open("a", encoding="ascii") as file:
            file.write("".join(f"\n{line}" for line in lines) + "\n")
            file.flush()
            os.fsync(file.fileno())
        if new:
            sync(self.path.parent)
