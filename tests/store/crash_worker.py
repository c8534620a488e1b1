"""A process that can be killed: decides and delivers until nothing is left. Run by test_crash.

Reads commands from stdin: `go` forks such a worker and prints its number, so that the parent can
kill it; everything is imported before, so that a kill hits the work and not the start.
"""

import os
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

import structlog

from mailflow.app import App
from mailflow.mail.route import OurAddresses
from mailflow.store.database import Database
from mailflow.transport.smtp import Outcome, OutcomeKind
from tests.play import settings


class FileRelay:
    """Takes mail as a relay does: what it said yes to is on the disk."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("ab", buffering=0)

    def send(self, _sender: str, recipient: str, data: bytes, _may: object = None) -> Outcome:
        head = data.partition(b"\r\n\r\n")[0].decode()
        fields = dict(line.split(": ", 1) for line in head.split("\r\n") if ": " in line)
        reply_to = fields.get("Reply-To", "").rpartition("<")[2].strip(">")
        self._file.write(f"{fields['Message-ID']} {recipient} {reply_to}\n".encode())
        os.fsync(self._file.fileno())
        return Outcome(OutcomeKind.SENT, 250, "2.0.0 ok")


def application(url: str, worker: str) -> App:
    """The program of the crash test on a store."""
    return App(
        database=Database.open(url),
        settings=settings(),
        ours=OurAddresses("mentoring.lab.test"),
        clock=lambda: datetime.now(UTC),
        entropy=random.SystemRandom().randbytes,
        worker=worker,
    )


def work(url: str, sink: str) -> None:
    """What a worker does from its start to the end of all work."""
    app = application(url, str(os.getpid()))
    app.dispatch.reclaim(lambda worker: worker != str(os.getpid()))  # the parent runs one at a time
    relay = FileRelay(Path(sink))
    while app.process(limit=3) + app.deliver(relay, limit=2):
        pass


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    url, sink = sys.argv[1:]
    for _ in sys.stdin:
        pid = os.fork()
        if pid == 0:
            work(url, sink)
            os._exit(0)
        print(pid, flush=True)
        os.waitpid(pid, 0)
        print("over", flush=True)


if __name__ == "__main__":
    main()
