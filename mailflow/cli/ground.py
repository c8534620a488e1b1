"""What the operator's commands stand on: their common options, the store, and how they say no."""

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from mailflow.app import App
    from mailflow.config import Config

FAILED, WRONG_USAGE = 1, 2

ConfigOption = Annotated[
    Path | None,
    typer.Option(
        "--config", help="The configuration; default ./mailflow.toml, else $MAILFLOW_CONFIG."
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="For programs.")]
NowOption = Annotated[
    str, typer.Option(help="The clock, as 2027-01-04T09:00:00Z; only where rehearsal = true.")
]


def config_path(given: Path | None) -> Path:
    """`--config`, else ./mailflow.toml, else $MAILFLOW_CONFIG (SPEC 2)."""
    here = Path("mailflow.toml")
    if given is None and not here.exists():
        given = Path(os.environ.get("MAILFLOW_CONFIG", "") or here)
    return given or here


def read_config(given: Path | None) -> "Config":
    """The configuration. Raises ConfigError with all its problems."""
    from mailflow import config  # noqa: PLC0415  heavy

    return config.load(config_path(given))


def open_app(config: "Config", clock: Callable[[], datetime] | None = None) -> "App":
    """The program on its store. A clock of its own makes it a rehearsal."""
    from mailflow import wiring  # noqa: PLC0415  heavy

    return wiring.app_of(config, clock)


def ready(app: "App") -> "App":
    """Raises StoreError where the store is not of our schema."""
    app.database.check()
    return app


def clock_for(config: "Config", now: str, *, once: bool) -> Callable[[], datetime] | None:
    """The clock that --now sets: it stands still for `once`, else it goes on from there."""
    if not now:
        return None
    if not config.file.program.rehearsal:
        refuse("--now is for rehearsals: set rehearsal = true in [program]")
    moment = _moment(now)
    began = time.monotonic()
    if once:
        return lambda: moment
    return lambda: moment + timedelta(seconds=time.monotonic() - began)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        refuse(f"--now {text}: write a moment as 2027-01-04T09:00:00Z")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def say(text: str) -> None:
    """For the operator's eyes, beside what a command prints."""
    typer.echo(text, err=True)


def fail(text: str) -> NoReturn:
    """End with status 1."""
    typer.echo(f"mailflow: {text}", err=True)
    raise typer.Exit(FAILED)


def refuse(text: str) -> NoReturn:
    """End with status 2: it was asked wrongly, and this is how to ask."""
    typer.echo(f"mailflow: {text}", err=True)
    raise typer.Exit(WRONG_USAGE)
