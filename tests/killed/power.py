"""A process whose disk can be looked at as after a power cut. Run by test_power_cut.

At each fsync what that file holds is copied: only that survives. After each commit that was
acknowledged a line says how many fsyncs there had been.
"""

import os
import shutil
import sys
from pathlib import Path

from sqlalchemy import event

from mailflow.mail.inbound import Envelope
from tests.killed import shim
from tests.store.crash_worker import application

MAILS = 24


def main() -> None:
    folder, synchronous = Path(sys.argv[1]), sys.argv[2]
    synced: list[str] = []

    def keep(fd: int, after: int) -> None:
        if not after:
            return
        path = Path(f"/proc/self/fd/{fd}").readlink()
        if path.is_file():
            shutil.copy(path, folder / f"{len(synced):03}.{path.name}")
            synced.append(path.name)

    assert shim.listen(keep)
    app = application(f"sqlite:///{folder}/mailflow.db", "worker")

    @event.listens_for(app.database.engine, "connect")
    def set_pragma(connection, _: object) -> None:  # type: ignore[no-untyped-def]
        connection.execute(f"PRAGMA synchronous={synchronous}")
        connection.execute("PRAGMA wal_autocheckpoint=20")  # so that the file is written, too

    with (folder / "acknowledged").open("w") as log:
        for number in range(1, MAILS + 1):
            raw = f"From: m{number}@people.test\r\nTo: signup@mentoring.lab.test\r\n\r\njoin deploy\r\n"
            assert app.receive(Envelope("x@people.test"), raw.encode(), "test")
            log.write(f"{number} {len(synced)}\n")
            if number % 6 == 0:
                while app.process():
                    pass
    os._exit(0)  # nothing is closed in order: the power is gone


if __name__ == "__main__":
    main()
