"""The commands that only look.

`explain`, `trace`, `status`, `export`, `digest`, `preview`, `badge verify`.
"""

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from mailflow.cli.ground import (
    FAILED,
    ConfigOption,
    JsonOption,
    NowOption,
    clock_for,
    config_path,
    fail,
    open_app,
    read_config,
    ready,
    refuse,
)


def verify(
    file: Annotated[Path, typer.Argument(help="A badge as PNG or SVG, or its JWT.")],
    *,
    email: Annotated[str, typer.Option(help="Also check that it is this person's.")] = "",
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Verify a badge offline. Example: mailflow badge verify deploy-badge.png."""
    from mailflow.operators import badge_check  # noqa: PLC0415  heavy

    found = badge_check.check(
        file, email, read_config(config) if config_path(config).exists() else None
    )
    typer.echo(json.dumps(found.told()) if as_json else found.words())
    raise typer.Exit(0 if found.good else FAILED)


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
        from mailflow.operators import explain_mail  # noqa: PLC0415  heavy

        explain_mail.batch(sys.stdin, sys.stdout)
    elif cases:
        from mailflow.operators import explain_cases  # noqa: PLC0415  heavy

        explain_cases.run(cases, sys.stdout)
    elif file:
        from mailflow.operators import explain as explaining  # noqa: PLC0415  heavy

        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        found = explaining.explain(ready(open_app(read_config(config))), raw)
        typer.echo(json.dumps(found, indent=2) if as_json else explaining.in_words(found))
    else:
        refuse("explain what? name a file, or - for stdin")


def trace(
    what: Annotated[str, typer.Argument(help="An inbox id, a Message-ID, or an address.")],
    config: ConfigOption = None,
) -> None:
    """Tell what arrived, what was decided, what was sent. Example: mailflow trace 17."""
    from mailflow.operators import trace as tracing  # noqa: PLC0415  heavy

    lines = tracing.trace(ready(open_app(read_config(config))), what)
    if not lines:
        fail(f"{what}: nothing of that name in the store")
    typer.echo("\n".join(lines))


def status(*, as_json: JsonOption = False, config: ConfigOption = None) -> None:
    """Show the program on one screen. Example: mailflow status --json."""
    from mailflow.operators import status as state  # noqa: PLC0415  heavy

    app = ready(open_app(read_config(config)))
    with app.database.read(app.settings) as work:
        moment = app.last_moment(work) if app.rehearsal else app.clock()
        found = state.status(work, app.settings, moment)
    if as_json:
        typer.echo(json.dumps(found, indent=2))
    else:
        from rich.console import Console  # noqa: PLC0415  heavy

        Console().print(state.table(found))


def export(
    csv: Annotated[str, typer.Option(help="people, enrollments or checkins as CSV.")] = "",
    now: NowOption = "",
    config: ConfigOption = None,
) -> None:
    """Print the whole program as JSON. Example: mailflow export --csv people."""
    from mailflow.operators import export as exporting  # noqa: PLC0415  heavy

    settings = read_config(config)
    app = ready(open_app(settings, clock_for(settings, now, once=True)))
    if csv and csv not in exporting.CSV:
        refuse(f"--csv {csv}: there is {', '.join(exporting.CSV)}")
    with app.database.read(app.settings) as work:
        moment = app.clock() if now or not app.rehearsal else app.last_moment(work)
        found = exporting.export(work, app.settings, moment)
    typer.echo(exporting.csv(csv, found) if csv else json.dumps(found, indent=2), nl=not csv)


def digest(
    *,
    send: Annotated[bool, typer.Option(help="Send it to the organizers now.")] = False,
    now: NowOption = "",
    config: ConfigOption = None,
) -> None:
    """Print this week's digest. Example: mailflow digest --send."""
    from mailflow.serving import service  # noqa: PLC0415  heavy

    settings = read_config(config)
    app = ready(open_app(settings, clock_for(settings, now, once=True)))
    if app.rehearsal and not now:
        with app.database.read(app.settings) as work:
            moment = app.last_moment(work)
        app = replace(app, clock=lambda: moment)
    if send:
        service.send_digest(app, settings)
        typer.echo('the digest is on its way to the organizers; "mailflow trace" tells of each')
    else:
        typer.echo(service.show_digest(app))


def preview(
    folder: Annotated[Path, typer.Argument(help="Where to write the pages.")] = Path("preview"),
    track: Annotated[str, typer.Option(help="Only with this track.")] = "",
    lang: Annotated[str, typer.Option(help="Their language; there is one so far.")] = "en",
    config: ConfigOption = None,
) -> None:
    """Render every mail with sample people as HTML pages. Example: mailflow preview pages."""
    from mailflow.operators import preview as pages  # noqa: PLC0415  heavy

    if lang != "en":
        refuse(f"--lang {lang}: the mails are written in English (en) only")
    settings = None
    if config_path(config).exists():
        settings = read_config(config).settings()
    if track and settings and track not in settings.tracks:
        refuse(f"--track {track}: tracks are {', '.join(settings.tracks)}")
    written = pages.write(folder, settings, track=track or None)
    typer.echo(f"{len(written)} pages; open {folder / 'index.html'}")
