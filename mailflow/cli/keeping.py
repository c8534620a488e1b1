"""`import`, `hold`, `release`, `backup`, `restore`, `quarantine`: they take a hand in the store."""

from pathlib import Path
from typing import Annotated

import typer

from mailflow.cli.ground import ConfigOption, open_app, read_config, ready, refuse, say


def import_(
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

    from mailflow.operators import roster_file  # noqa: PLC0415  heavy

    if roster is None and not invite:
        refuse("import: name a file, or say --invite")
    settings = read_config(config)
    found = roster_file.read(roster) if roster else None
    app = ready(open_app(settings))
    if found:
        Console(soft_wrap=False).print(roster_file.table(roster_file.dry_run(app, found)))
        if apply:
            say(roster_file.take_over(app, found))
        elif not invite:
            say("nothing has changed; --apply does it, and mails nobody")
    if invite:
        say(roster_file.invite(app))


def hold(config: ConfigOption = None) -> None:
    """Freeze all outgoing mail; nothing is lost. Example: mailflow hold."""
    ready(open_app(read_config(config))).remember("held", "yes")
    typer.echo('no mail leaves until "mailflow release"')


def release(
    *,
    old: Annotated[
        bool, typer.Option(help="Send also what was kept back as older than a restore.")
    ] = False,
    every: Annotated[
        bool, typer.Option("--all", help="Ask nobody, however many mails wait.")
    ] = False,
    config: ConfigOption = None,
) -> None:
    """Thaw outgoing mail. Example: mailflow release."""
    from mailflow.operators import backup as backups  # noqa: PLC0415  heavy

    app = ready(open_app(read_config(config)))
    typer.echo(backups.release(app, old=old, every=every))


def backup(
    file: Annotated[Path, typer.Argument(help="The new file.")], config: ConfigOption = None
) -> None:
    """Copy the store into one file while it is in use. Example: mailflow backup monday.db."""
    from mailflow.operators import backup as backups  # noqa: PLC0415  heavy

    typer.echo(backups.save(open_app(read_config(config)), file))


def restore(
    file: Annotated[Path | None, typer.Argument(help="What backup wrote.")] = None,
    config: ConfigOption = None,
) -> None:
    """Put a backup where the store was; its mail is held. Example: mailflow restore monday.db."""
    from mailflow.operators import backup as backups  # noqa: PLC0415  heavy

    typer.echo(backups.restore(open_app(read_config(config)), file))


def quarantine(
    action: Annotated[str, typer.Argument(help="list, show, retry or drop.")] = "list",
    item: Annotated[int, typer.Argument(help="The inbox id.")] = 0,
    config: ConfigOption = None,
) -> None:
    """Look after what could not be decided. Example: mailflow quarantine retry 17."""
    from mailflow.operators import trace as tracing  # noqa: PLC0415  heavy

    app = ready(open_app(read_config(config)))
    if action not in tracing.QUARANTINE:
        refuse(f"quarantine {action}: say {', '.join(tracing.QUARANTINE)}")
    if action != "list" and not item:
        refuse(f"quarantine {action}: which one? name its id")
    typer.echo("\n".join(tracing.QUARANTINE[action](app, item)))
