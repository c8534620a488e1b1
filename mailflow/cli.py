"""`mailflow …`: the operator's commands. What each one does is in its own module; here are words.

Heavy imports stand inside the commands, so that `--help` answers at once.
"""

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from mailflow.app import App
    from mailflow.config import Config

cli = typer.Typer(
    name="mailflow",
    help="Runs a mentoring program wholly by e-mail.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

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


@cli.callback()
def _main(
    *, debug: Annotated[bool, typer.Option(help="Show tracebacks, and log everything.")] = False
) -> None:
    """Runs a mentoring program wholly by e-mail."""
    _log_to_stderr(debug=debug)


def main() -> None:
    """The program's entry: errors are one line on stderr that says what to do."""
    debug = "--debug" in sys.argv
    try:
        cli()
    except Exception as error:
        if debug:
            raise
        status, lines = _explained(error)
        for line in lines:
            typer.echo(f"mailflow: {line}", err=True)
        sys.exit(status)


def _explained(error: Exception) -> tuple[int, tuple[str, ...]]:
    from mailflow.config import ConfigError  # noqa: PLC0415  heavy
    from mailflow.store.database import AnyStoreFault, StoreError  # noqa: PLC0415  heavy
    from mailflow.transport.errors import TransportError  # noqa: PLC0415  heavy

    match error:
        case ConfigError():
            return WRONG_USAGE, error.problems
        case StoreError() | TransportError():
            return FAILED, (str(error),)
        case AnyStoreFault():
            cause = str(getattr(error, "orig", None) or error).splitlines()[0]
            return FAILED, (f"the store cannot be used: {cause}; look at [store] url",)
        case OSError():
            return FAILED, (f"{error.filename or 'system'}: {error.strerror or error}",)
        case _:
            name = type(error).__name__
            return FAILED, (f"{name}: {error}; run it again with --debug and tell us",)


# set up -------------------------------------------------------------------------------------


@cli.command()
def init(
    path: Annotated[Path, typer.Argument(help="Where to write it.")] = Path("mailflow.toml"),
) -> None:
    """Ask the few questions that matter and write a configuration. Example: mailflow init."""
    from mailflow import init as dialogue  # noqa: PLC0415  heavy

    for written in dialogue.run(path, typer.prompt):
        typer.echo(f"wrote {written}")
    typer.echo('next: "mailflow upgrade" sets up the store, "mailflow run" starts the service')


@cli.command()
def upgrade(config: ConfigOption = None) -> None:
    """Set the store up, or bring it to the newest schema. Example: mailflow upgrade."""
    app = _app(_config(config))
    app.database.upgrade()
    app.prepare()
    app.process()
    typer.echo("the store is up to date")


# run ----------------------------------------------------------------------------------------


@cli.command()
def check(
    *,
    wait: Annotated[
        float, typer.Option(help="Seconds to wait for a mail sent around; 0 sends none.")
    ] = 60,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Look whether everything is in order, and say what to do. Example: mailflow check."""
    from dataclasses import asdict  # noqa: PLC0415  heavy

    from mailflow import doctor  # noqa: PLC0415  heavy

    found = []
    for finding in doctor.examine(_config_path(config), wait=wait):
        found.append(finding)
        if not as_json:
            mark = {True: "ok  ", False: "FAIL", None: "-   "}[finding.ok]
            typer.echo(f"{mark} {finding.check}: {finding.text}")
            if finding.remedy:
                typer.echo(f"     {finding.remedy}")
    if as_json:
        typer.echo(json.dumps([asdict(finding) for finding in found], indent=2))
    raise typer.Exit(FAILED if any(finding.ok is False for finding in found) else 0)


@cli.command()
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
    from mailflow import service  # noqa: PLC0415  heavy

    settings = _config(config)
    clock = _clock(settings, now, once=once)
    parts = _parts(only)
    app = _app(settings, clock)
    app.database.set_up_if_empty()
    if once:
        done = service.once(app, settings, parts, backlog=process_backlog, say=_say)
        raise typer.Exit(0 if done else FAILED)
    if not service.clock_moves_on(app):
        _refuse(f"--now {now}: the last run was later, and the clock must not go back")
    running = service.service(app, settings, parts, backlog=process_backlog, say=_say)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: running.stop())
    running.run()
    os._exit(
        FAILED if running.broken else 0
    )  # a thread may still wait for a server; nothing of it is lost


def _parts(only: str) -> frozenset[str]:
    from mailflow.worker import PARTS  # noqa: PLC0415  heavy

    parts = frozenset(part.strip() for part in only.split(",") if part.strip()) or frozenset(PARTS)
    if unknown := sorted(parts - set(PARTS)):
        _refuse(f"--only {unknown[0]}: there is no such part; parts are {', '.join(PARTS)}")
    return parts


def _clock(config: "Config", now: str, *, once: bool) -> Callable[[], datetime] | None:
    if not now:
        return None
    if not config.file.program.rehearsal:
        _refuse("--now is for rehearsals: set rehearsal = true in [program]")
    moment = _moment(now)
    began = time.monotonic()
    if once:
        return lambda: moment
    return lambda: moment + timedelta(seconds=time.monotonic() - began)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        _refuse(f"--now {text}: write a moment as 2027-01-04T09:00:00Z")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


# look ---------------------------------------------------------------------------------------


badges = typer.Typer(help="Look at badges.", no_args_is_help=True)
cli.add_typer(badges, name="badge")


@badges.command()
def verify(
    file: Annotated[Path, typer.Argument(help="A badge as PNG or SVG, or its JWT.")],
    *,
    email: Annotated[str, typer.Option(help="Also check that it is this person's.")] = "",
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Verify a badge offline. Example: mailflow badge verify deploy-badge.png."""
    from mailflow import badge_check  # noqa: PLC0415  heavy

    found = badge_check.check(
        file, email, _config(config) if _config_path(config).exists() else None
    )
    typer.echo(json.dumps(found.told()) if as_json else found.words())
    raise typer.Exit(0 if found.good else FAILED)


@cli.command()
def explain(
    file: Annotated[str, typer.Argument(help="A mail in a file; - reads stdin.")] = "",
    *,
    as_json: JsonOption = False,
    batch: Annotated[bool, typer.Option(help="Paths on stdin, a line of JSON each.")] = False,
    cases: Annotated[Path | None, typer.Option(help="Labelled language, JSON lines.")] = None,
    config: ConfigOption = None,
) -> None:
    """Tell what a mail would do and why; changes nothing. Example: mailflow explain mail.eml."""
    if batch:
        from mailflow import explain_mail  # noqa: PLC0415  heavy

        explain_mail.batch(sys.stdin, sys.stdout)
    elif cases:
        from mailflow import explain_cases  # noqa: PLC0415  heavy

        explain_cases.run(cases, sys.stdout)
    elif file:
        from mailflow import explain as explaining  # noqa: PLC0415  heavy

        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        found = explaining.explain(_ready(_app(_config(config))), raw)
        typer.echo(json.dumps(found, indent=2) if as_json else explaining.in_words(found))
    else:
        _refuse("explain what? name a file, or - for stdin")


@cli.command()
def trace(
    what: Annotated[str, typer.Argument(help="An inbox id, a Message-ID, or an address.")],
    config: ConfigOption = None,
) -> None:
    """Tell what arrived, what was decided, what was sent. Example: mailflow trace 17."""
    from mailflow import trace as tracing  # noqa: PLC0415  heavy

    lines = tracing.trace(_ready(_app(_config(config))), what)
    if not lines:
        _fail(f"{what}: nothing of that name in the store")
    typer.echo("\n".join(lines))


@cli.command()
def status(*, as_json: JsonOption = False, config: ConfigOption = None) -> None:
    """Show the program on one screen. Example: mailflow status --json."""
    from mailflow import status as state  # noqa: PLC0415  heavy

    app = _ready(_app(_config(config)))
    with app.database.read(app.settings) as work:
        found = state.status(work, app.settings, app.clock())
    if as_json:
        typer.echo(json.dumps(found, indent=2))
    else:
        from rich.console import Console  # noqa: PLC0415  heavy

        Console().print(state.table(found))


@cli.command()
def export(
    csv: Annotated[str, typer.Option(help="people, enrollments or checkins as CSV.")] = "",
    now: NowOption = "",
    config: ConfigOption = None,
) -> None:
    """Print the whole program as JSON. Example: mailflow export --csv people."""
    from mailflow import export as exporting  # noqa: PLC0415  heavy

    settings = _config(config)
    app = _ready(_app(settings, _clock(settings, now, once=True)))
    if csv and csv not in exporting.CSV:
        _refuse(f"--csv {csv}: there is {', '.join(exporting.CSV)}")
    with app.database.read(app.settings) as work:
        moment = app.clock() if now or not app.rehearsal else app.last_moment(work)
        found = exporting.export(work, app.settings, moment)
    typer.echo(exporting.csv(csv, found) if csv else json.dumps(found, indent=2), nl=not csv)


@cli.command()
def digest(
    *,
    send: Annotated[bool, typer.Option(help="Send it to the organizers now.")] = False,
    now: NowOption = "",
    config: ConfigOption = None,
) -> None:
    """Print this week's digest. Example: mailflow digest --send."""
    from mailflow import service  # noqa: PLC0415  heavy

    settings = _config(config)
    app = _ready(_app(settings, _clock(settings, now, once=True)))
    if send:
        service.send_digest(app, settings)
    else:
        typer.echo(service.show_digest(app))


@cli.command()
def preview(
    folder: Annotated[Path, typer.Argument(help="Where to write the pages.")] = Path("preview"),
    track: Annotated[str, typer.Option(help="Only with this track.")] = "",
    config: ConfigOption = None,
) -> None:
    """Render every mail with sample people as HTML pages. Example: mailflow preview pages."""
    from mailflow import preview as pages  # noqa: PLC0415  heavy

    settings = None
    if _config_path(config).exists():
        settings = _config(config).settings()
    if track and settings and track not in settings.tracks:
        _refuse(f"--track {track}: tracks are {', '.join(settings.tracks)}")
    written = pages.write(folder, settings, track=track or None)
    typer.echo(f"{len(written)} pages; open {folder / 'index.html'}")


@cli.command()
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
            _refuse("a rehearsal with --config needs neither --imap nor --live")
        status = rehearsal.run(
            _config(config), seed=seed, people=people, weeks=weeks, folder=folder,
            console=Console(),
        )  # fmt: skip
        raise typer.Exit(status)
    done = season.run(
        seed=seed, mentees=mentees, weeks=weeks, folder=folder, imap=imap, live=live,
        console=Console(),
    )  # fmt: skip
    raise typer.Exit(done)


# hold and mend ----------------------------------------------------------------------------------


@cli.command(name="import")
def import_roster(
    roster: Annotated[Path | None, typer.Argument(help="People as CSV.", metavar="ROSTER")] = None,
    *,
    apply: Annotated[bool, typer.Option("--apply", help="Do what the table says.")] = False,
    invite: Annotated[
        bool,
        typer.Option("--invite", help="Tell them of it; they hear nothing before."),
    ] = False,
    config: ConfigOption = None,
) -> None:
    """Take people over from a spreadsheet. Example: mailflow import roster.csv --apply."""
    from rich.console import Console  # noqa: PLC0415  heavy

    from mailflow import roster_file  # noqa: PLC0415  heavy

    if roster is None and not invite:
        _refuse("import: name a file, or say --invite")
    settings = _config(config)
    found = roster_file.read(roster) if roster else None
    app = _ready(_app(settings))
    if found:
        Console(soft_wrap=False).print(roster_file.table(roster_file.dry_run(app, found)))
        if apply:
            _say(roster_file.take_over(app, found))
        elif not invite:
            _say("nothing has changed; --apply does it, and mails nobody")
    if invite:
        _say(roster_file.invite(app))


@cli.command()
def hold(config: ConfigOption = None) -> None:
    """Freeze all outgoing mail; nothing is lost. Example: mailflow hold."""
    _ready(_app(_config(config))).remember("held", "yes")
    typer.echo('no mail leaves until "mailflow release"')


@cli.command()
def release(
    *,
    old: Annotated[
        bool, typer.Option(help="Send also what was kept back as older than a restore.")
    ] = False,
    config: ConfigOption = None,
) -> None:
    """Thaw outgoing mail. Example: mailflow release."""
    from mailflow import backup as backups  # noqa: PLC0415  heavy

    app = _ready(_app(_config(config)))
    typer.echo(backups.release(app, old=old))


@cli.command()
def backup(
    file: Annotated[Path, typer.Argument(help="The new file.")], config: ConfigOption = None
) -> None:
    """Copy the store into one file while it is in use. Example: mailflow backup monday.db."""
    from mailflow import backup as backups  # noqa: PLC0415  heavy

    typer.echo(backups.save(_app(_config(config)), file))


@cli.command()
def restore(
    file: Annotated[Path | None, typer.Argument(help="What backup wrote.")] = None,
    config: ConfigOption = None,
) -> None:
    """Put a backup where the store was; its mail is held. Example: mailflow restore monday.db."""
    from mailflow import backup as backups  # noqa: PLC0415  heavy

    typer.echo(backups.restore(_app(_config(config)), file))


@cli.command()
def quarantine(
    action: Annotated[str, typer.Argument(help="list, show, retry or drop.")] = "list",
    item: Annotated[int, typer.Argument(help="The inbox id.")] = 0,
    config: ConfigOption = None,
) -> None:
    """Look after what could not be decided. Example: mailflow quarantine retry 17."""
    from mailflow import trace as tracing  # noqa: PLC0415  heavy

    app = _ready(_app(_config(config)))
    if action not in tracing.QUARANTINE:
        _refuse(f"quarantine {action}: say {', '.join(tracing.QUARANTINE)}")
    if action != "list" and not item:
        _refuse(f"quarantine {action}: which one? name its id")
    typer.echo("\n".join(tracing.QUARANTINE[action](app, item)))


# helpers ------------------------------------------------------------------------------------------


def _config_path(given: Path | None) -> Path:
    """`--config`, else ./mailflow.toml, else $MAILFLOW_CONFIG (SPEC 2)."""
    here = Path("mailflow.toml")
    if given is None and not here.exists():
        given = Path(os.environ.get("MAILFLOW_CONFIG", "") or here)
    return given or here


def _config(given: Path | None) -> "Config":
    from mailflow import config  # noqa: PLC0415  heavy

    return config.load(_config_path(given))


def _app(config: "Config", clock: Callable[[], datetime] | None = None) -> "App":
    from mailflow import wiring  # noqa: PLC0415  heavy

    return wiring.app_of(config, clock)


def _ready(app: "App") -> "App":
    """Raises StoreError where the store is not of our schema."""
    app.database.check()
    return app


def _say(text: str) -> None:
    typer.echo(text, err=True)


def _fail(text: str) -> NoReturn:
    typer.echo(f"mailflow: {text}", err=True)
    raise typer.Exit(FAILED)


def _refuse(text: str) -> NoReturn:
    typer.echo(f"mailflow: {text}", err=True)
    raise typer.Exit(WRONG_USAGE)


def _log_to_stderr(*, debug: bool) -> None:
    import logging  # noqa: PLC0415  heavy

    import structlog  # noqa: PLC0415  heavy

    level = logging.DEBUG if debug else logging.WARNING
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(level=level, stream=sys.stderr)
