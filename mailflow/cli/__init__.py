"""`mailflow …`: the operator's commands. What each one does is in its own module; here are words.

Heavy imports stand inside the commands, so that `--help` answers at once.
"""

import errno
import sys
from typing import Annotated

import typer

from mailflow.cli import keeping, looking, running, setting_up
from mailflow.cli.ground import FAILED, WRONG_USAGE

#: In the order of `--help`.
COMMANDS = (
    setting_up.init,
    setting_up.upgrade,
    setting_up.check,
    running.run,
    looking.explain,
    looking.trace,
    looking.status,
    looking.export,
    looking.digest,
    looking.preview,
    running.demo,
    keeping.import_,
    keeping.hold,
    keeping.release,
    keeping.backup,
    keeping.restore,
    keeping.quarantine,
)

cli = typer.Typer(
    name="mailflow",
    help="Runs a mentoring program wholly by e-mail.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for command in COMMANDS:
    cli.command(command.__name__.strip("_"))(command)

badges = typer.Typer(help="Look at badges.", no_args_is_help=True)
badges.command()(looking.verify)
cli.add_typer(badges, name="badge")


@cli.callback()
def _main(
    *, debug: Annotated[bool, typer.Option(help="Show tracebacks, and log everything.")] = False
) -> None:
    """Runs a mentoring program wholly by e-mail."""
    _log_to_stderr(debug=debug)


def main() -> None:
    """The program's entry: errors are one line on stderr that says what to do."""
    debug = "--debug" in sys.argv
    words = [word for word in sys.argv[1:] if word != "--debug"]  # wherever it stands
    try:
        cli(["--debug", *words] if debug else words)
    except Exception as error:
        if debug:
            raise
        status, lines = _explained(error)
        for line in lines:
            typer.echo(f"mailflow: {line}", err=True)
        sys.exit(status)


#: What to do about what the system does not do.
REMEDIES = {
    errno.ENOSPC: "; free some room and run it again",
    errno.EDQUOT: "; free some room and run it again",
    errno.EACCES: "; give this user the right to it, or name another place",
    errno.EPERM: "; give this user the right to it, or name another place",
    errno.EROFS: "; name a place that can be written to",
    errno.ENOENT: "; look at the name",
    errno.EISDIR: "; name a file, this is a folder",
    errno.ENOTDIR: "; name a folder, a part of it is a file",
    errno.EADDRINUSE: "; something else listens there: end it, or name another port",
}


#: What to do about what SQLite says, before the setting to look at.
STORE = {
    "readonly": "run it as the user who owns the file and its folder:",
    "unable to open": "its folder has to be there, and this user has to write there:",
    "disk is full": "free some room, or name another place:",
}


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
            remedy = next((to_do for word, to_do in STORE.items() if word in cause), "look at")
            return FAILED, (f"the store cannot be used: {cause}; {remedy} [store] url",)
        case OSError():
            what = f"{error.filename or 'system'}: {error.strerror or error}"
            return FAILED, (what + REMEDIES.get(error.errno or 0, ""),)
        case _:
            name = type(error).__name__
            return FAILED, (f"{name}: {error}; run it again with --debug and tell us",)


def _log_to_stderr(*, debug: bool) -> None:
    import logging  # noqa: PLC0415  heavy

    from mailflow.serving.memory import without  # noqa: PLC0415  heavy

    with without("rich"):  # 6 MB for tracebacks in color, which a log has not
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
