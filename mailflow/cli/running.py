"""`run`: the service. `demo`: a season, or a rehearsal, on this machine alone."""

import gc
import os
import signal
from pathlib import Path
from typing import Annotated

import typer

from mailflow.cli.ground import (
    FAILED,
    ConfigOption,
    NowOption,
    clock_for,
    open_app,
    read_config,
    refuse,
    say,
)

#: So many new values are made before circles among them are looked for. At Python's own 700 a
#: fifth of the time of a large program's digest is that search.
NEW_VALUES = 20_000


def run(
    *,
    once: Annotated[bool, typer.Option(help="Do all there is to do now, then exit.")] = False,
    now: NowOption = "",
    only: Annotated[str, typer.Option(help="Parts: intake,decide,tick,deliver.")] = "",
    process_backlog: Annotated[
        bool, typer.Option(help="Read the old mails of a mailbox, too, the first time.")
    ] = False,
    config: ConfigOption = None,
) -> None:
    """Run the service. Example: mailflow run --once --now 2027-01-04T09:00:00Z."""
    from mailflow.serving import memory  # noqa: PLC0415  before all that is heavy

    memory.keep_lean()
    gc.disable()  # what a start makes stays: to look for circles in it is for nothing
    memory.compile_longest()
    from mailflow.serving import service  # noqa: PLC0415  heavy

    settings = read_config(config)
    clock = clock_for(settings, now, once=once)
    parts = _parts(only)
    app = open_app(settings, clock)
    app.database.set_up_if_empty()
    gc.set_threshold(NEW_VALUES)
    gc.enable()
    if once:
        done = service.once(app, settings, parts, backlog=process_backlog, say=say)
        raise typer.Exit(0 if done else FAILED)
    if not service.clock_moves_on(app):
        refuse(f"--now {now}: the last run was later, and the clock must not go back")
    running = service.service(app, settings, parts, backlog=process_backlog, say=say)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: running.stop())
    running.run()
    os._exit(
        FAILED if running.broken else 0
    )  # a thread may still wait for a server; nothing of it is lost


def _parts(only: str) -> frozenset[str]:
    from mailflow.serving.worker import PARTS  # noqa: PLC0415  heavy

    parts = frozenset(part.strip() for part in only.split(",") if part.strip()) or frozenset(PARTS)
    if unknown := sorted(parts - set(PARTS)):
        refuse(f"--only {unknown[0]}: there is no such part; parts are {', '.join(PARTS)}")
    return parts


def demo(
    *,
    seed: Annotated[int, typer.Option(help="Another seed, another season.")] = 1,
    mentees: Annotated[int, typer.Option(min=1, max=200)] = 14,
    weeks: Annotated[int, typer.Option(min=1, max=52)] = 12,
    folder: Annotated[Path, typer.Option("--dir")] = Path("mailflow-demo"),
    imap: Annotated[bool, typer.Option(help="Through a real Dovecot.")] = False,
    live: Annotated[bool, typer.Option(help="Keep it running and join in.")] = False,
    config: Annotated[
        Path | None, typer.Option(help="Rehearse this program instead; it is not touched.")
    ] = None,
    people: Annotated[int, typer.Option(min=4, max=1000, help="Of a rehearsal.")] = 60,
) -> None:
    """Play a whole season on this machine alone. Example: mailflow demo --weeks 6.

    Before going live: mailflow demo --config mailflow.toml --weeks 26 --people 200.
    """
    from rich.console import Console  # noqa: PLC0415  heavy

    from mailflow import demo as season  # noqa: PLC0415  heavy

    if config is not None:
        from mailflow.demo import rehearsal  # noqa: PLC0415  heavy

        if imap or live:
            refuse("a rehearsal with --config needs neither --imap nor --live")
        status = rehearsal.run(
            read_config(config), seed=seed, people=people, weeks=weeks, folder=folder,
            console=Console(),
        )  # fmt: skip
        raise typer.Exit(status)
    done = season.run(
        seed=seed, mentees=mentees, weeks=weeks, folder=folder, imap=imap, live=live,
        console=Console(),
    )  # fmt: skip
    raise typer.Exit(done)
