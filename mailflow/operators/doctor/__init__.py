"""`mailflow check`: one line for each thing that has to be right, and its remedy where it is not.

Each part of it yields findings as it goes; nothing here raises for what is wrong with the world.
"""

from collections.abc import Iterator
from pathlib import Path

from mailflow import config as configuration
from mailflow import wiring
from mailflow.config import ConfigError
from mailflow.operators.doctor import guides, host, loop, mail, names
from mailflow.operators.doctor.finding import Finding, bad, good

__all__ = ["Finding", "examine"]


def examine(path: Path, *, wait: float) -> Iterator[Finding]:
    """Look at everything. `wait`: seconds for the mail that is sent around; 0 sends none."""
    try:
        config = configuration.load(path)
        app = wiring.app_of(config)
    except ConfigError as error:
        remedy = f"correct {path}" if path.exists() else f"mailflow init {path}"
        yield bad("configuration", "; ".join(error.problems), remedy)
        return
    tracks = ", ".join(config.file.tracks)
    yield good("configuration", f"{path}: {config.file.program.name}; tracks {tracks}")
    try:
        yield from host.secrets(config)
        yield from host.store(app, config)
        yield from host.zones(config)
        yield from names.records(config)
        yield from guides.pages(config)
        yield from mail.mailbox(config)
        yield from mail.relay(config)
        if wait:
            yield from loop.around(app, config, wait)
    finally:
        app.database.close()
