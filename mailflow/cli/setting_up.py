"""`init`, `upgrade`, `check`: before the service runs."""

import json
from pathlib import Path
from typing import Annotated

import typer

from mailflow.cli.ground import FAILED, ConfigOption, JsonOption, config_path, open_app, read_config


def init(
    path: Annotated[Path, typer.Argument(help="Where to write it.")] = Path("mailflow.toml"),
) -> None:
    """Ask the few questions that matter and write a configuration. Example: mailflow init."""
    from mailflow.operators import init as dialogue  # noqa: PLC0415  heavy

    for written in dialogue.run(path, typer.prompt, typer.echo):
        typer.echo(f"wrote {written}")
    typer.echo(
        'next: "mailflow upgrade" sets up the store, "mailflow check" looks whether all is in'
        ' order, "mailflow run" starts the service'
    )


def upgrade(config: ConfigOption = None) -> None:
    """Set the store up, or bring it to the newest schema. Example: mailflow upgrade."""
    app = open_app(read_config(config))
    app.database.upgrade()
    app.prepare()
    app.process()
    typer.echo("the store is up to date")


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

    from mailflow.operators import doctor  # noqa: PLC0415  heavy

    found = []
    for finding in doctor.examine(config_path(config), wait=wait):
        found.append(finding)
        if not as_json:
            mark = {True: "ok  ", False: "FAIL", None: "-   "}[finding.ok]
            typer.echo(f"{mark} {finding.check}: {finding.text}")
            if finding.remedy:
                typer.echo(f"     {finding.remedy}")
    if as_json:
        typer.echo(json.dumps([asdict(finding) for finding in found], indent=2))
    raise typer.Exit(FAILED if any(finding.ok is False for finding in found) else 0)
