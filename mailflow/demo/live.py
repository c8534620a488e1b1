"""`mailflow demo --live`: the season goes on, and you may join it with a mail program of your own.

An hour of the program passes in a minute, so that tomorrow's mail comes within half an hour.
"""

import time
from datetime import timedelta
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from mailflow.demo.season import Season
from mailflow.demo.theater import LOOPBACK, PEOPLE, Theater

SPEED = 60
TICK = 1.0  # seconds


def go_on(theater: Theater, season: Season, folder: Path, console: Console) -> None:
    """Until Ctrl-C."""
    console.print(_words(theater, folder), highlight=False)
    begun, real = theater.clock.now, time.monotonic()
    try:
        while True:
            passed = timedelta(seconds=(time.monotonic() - real) * SPEED)
            season.play(begun + passed, lambda _: None)
            time.sleep(TICK)
    except KeyboardInterrupt:
        console.print("The season is over.")


def _words(theater: Theater, folder: Path) -> str:
    ours = theater.app.ours
    lines = [
        "",
        "[bold]It goes on: an hour passes in a minute. Ctrl-C ends it.[/]",
        f"Send with   SMTP {LOOPBACK} port {theater.port}, no login, no TLS, from any address",
        f"Write to    {ours.signup} (try: join deploy), {ours.organizers}, {ours.cohort('deploy')}",
        f"Your mail   {escape(str(folder / PEOPLE))}/YOUR-ADDRESS (a Maildir)",
        f"By hand     curl smtp://{LOOPBACK}:{theater.port} --mail-from you@example.org \\",
        f"                 --mail-rcpt {ours.signup} -T mail.txt",
    ]
    if theater.imap_port:
        where = f"IMAP {LOOPBACK} port {theater.imap_port}, user program, password demo"
        lines.append(f"Our mailbox {where}")
    return "\n".join(lines)
