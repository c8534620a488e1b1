"""Forks `mailflow …` processes that die at a counted moment: before or after their n-th event.

An event is a commit, a command to the IMAP or SMTP server, the end of a mail, or an fsync. All is
imported before the fork, so that a start costs milliseconds. A line of JSON on stdin for each
process; on stdout its number, and how it ended.
"""

import functools
import imaplib
import json
import os
import signal
import smtplib
import sys
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlalchemy.engine.default import DefaultDialect

from mailflow import cli, dispatch
from mailflow.app import App
from mailflow.operators import export, status
from mailflow.serving import poll, pulse, service, worker
from mailflow.store import database, outbox
from mailflow.transport import smtp
from tests.killed import shim

EVERYTHING = (cli, export, pulse, service, status, worker)  # imported, that is the point


TURN = threading.RLock()  # of the threads that write


class Fuse:
    """Writes events down, counts those of one kind, and kills the process at one of these.

    Of one kind, since threads do their work in an order of their own: the fourth reply of the relay
    is the same one each time, the fortieth event is not.
    """

    def __init__(self, log: str, kind: str, at: int, after: bool, number: int) -> None:
        self._log = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._kind, self._at, self._after, self._signal = kind, at, after, number
        self._count = 0
        self._lock = threading.Lock()

    def begin(self, kind: str) -> bool:
        """An event is about to be; whether the process is to die after it."""
        with self._lock:
            self._count += kind == self._kind
            here = kind == self._kind and self._count == self._at
            os.write(self._log, f"{kind}\n".encode())
            if here and not self._after:
                self.burn()
        return here and self._after

    def burn(self) -> None:
        """kill -9; or SIGSTOP, after which it goes on.

        Not while another thread has SQLite's write lock: that is a moment of its own. The signal is
        this thread's: a process's is the first thread's, and until a busy machine lets that one run,
        this one would go on.
        """
        with TURN:
            signal.pthread_kill(threading.get_ident(), self._signal)

    def around(self, kind: str, what: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, as an event."""

        @functools.wraps(what)
        def counted(*args: Any, **options: Any) -> Any:
            here = self.begin(kind)
            result = what(*args, **options)
            if here:
                self.burn()
            return result

        return counted

    def fsync(self, _: int, after: int) -> None:
        """What the shim tells."""
        if not after:
            self._dies_after_sync = self.begin("fsync")
        elif self._dies_after_sync:
            self.burn()

    _dies_after_sync = False


#: Moments in which a worker may be stopped: the functions around which they lie.
MOMENTS = {
    "reading": (poll, "_receive"), "deciding": (App, "commit"), "sending": (smtp.Courier, "begin"),
    "sent": (dispatch, "_tell_log"),
}  # fmt: skip


def hurry() -> None:
    """What takes a minute takes five seconds: a busy machine may keep a live one waiting for two."""
    dispatch.FRESH_SECONDS = 1
    database.STALE_SECONDS, database.BUSY_SECONDS = 5, 1
    database.Lock = lambda: TURN  # type: ignore[assignment,misc]
    outbox.LEASE = timedelta(seconds=5)
    worker.RENEW_SECONDS = worker.RECLAIM_SECONDS = worker.LOOK_SECONDS = 1
    worker.PATIENCE_SECONDS = (1,)


def arm(fuse: Fuse, kind: str) -> None:
    """Count everything that another process or the disk can see."""
    DefaultDialect.do_commit = fuse.around("commit", DefaultDialect.do_commit)  # type: ignore[method-assign]
    imaplib.IMAP4.send = fuse.around("imap", imaplib.IMAP4.send)  # type: ignore[method-assign]
    smtplib.SMTP.send = fuse.around("smtp", smtplib.SMTP.send)  # type: ignore[method-assign]
    smtp.answer = fuse.around("reply", smtp.answer)
    shim.listen(fuse.fsync)
    if kind in MOMENTS:
        where, name = MOMENTS[kind]
        setattr(where, name, fuse.around(kind, getattr(where, name)))


def main() -> None:
    for line in sys.stdin:
        wanted = json.loads(line)
        pid = os.fork()
        if pid == 0:
            quiet = os.open(wanted["out"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
            for number in (1, 2):
                os.dup2(quiet, number)
            if wanted["hurry"]:
                hurry()
            arm(Fuse(wanted["log"], *wanted["kill"]), wanted["kill"][0])
            sys.argv = ["mailflow", *wanted["words"]]
            cli.main()
            os._exit(0)
        print(pid, flush=True)
        _, ended = os.waitpid(pid, 0)
        print(f"over {os.waitstatus_to_exitcode(ended)}", flush=True)


if __name__ == "__main__":
    main()
