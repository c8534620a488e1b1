"""This machine: files with secrets, the store, time zones."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

from mailflow.app import App
from mailflow.config import Config, ConfigError
from mailflow.operators.doctor.finding import Finding, bad, good
from mailflow.store.database import AnyStoreFault, StoreError
from mailflow.wiring import check_secrets

OTHERS = 0o077  # the bits of a file's mode that are about others than its owner
ENOUGH = 500_000_000  # octets free: weeks of mail


def secrets(config: Config) -> Iterator[Finding]:
    """Each secret is there, and nobody else can read it."""
    try:
        check_secrets(config, ("intake", "deliver"))
    except ConfigError as error:
        yield bad(
            "secrets", error.problems[0], "write the secret there, readable for its owner only"
        )
        return
    files = secret_files(config)
    open_ones = [file for file in files if file.exists() and file.stat().st_mode & OTHERS]
    for file in open_ones:
        yield bad("secrets", f"others on this machine can read {file}", f"chmod 600 {file}")
    if not open_ones:
        yield good("secrets", f"{len(files)} files, for their owner only")


def secret_files(config: Config) -> tuple[Path, ...]:
    """The files that the configuration names for secrets."""
    file = config.file
    named = (
        file.intake.imap.password_file if file.intake.imap else "",
        file.delivery.smtp.password_file if file.delivery.smtp else "",
        file.delivery.dkim.key_file if file.delivery.dkim else "",
        file.badges.key_file,
    )
    return tuple(dict.fromkeys(Path(config.absolute(name)) for name in named if name))


def store(app: App, config: Config) -> Iterator[Finding]:
    """It opens, it is of our version, and its disk has room."""
    try:
        app.database.check()
        with app.database.read(app.settings) as work:
            counts = work.inbox.counts()
    except StoreError as error:
        yield bad("store", str(error), "mailflow upgrade")
        return
    except AnyStoreFault as error:
        why = str(getattr(error, "orig", error)).splitlines()[0]
        yield bad("store", f"{config.file.store.url}: {why}", "look at [store] url, and the server")
        return
    yield good("store", f"{sum(counts.values())} mails and moments so far")
    if path := config.store_url().removeprefix("sqlite:///"):
        folder = Path(path).parent
        free = shutil.disk_usage(folder).free if folder.is_dir() else ENOUGH
        if free < ENOUGH:
            yield bad("disk", f"{free // 1_000_000} MB free at {folder}", "make room")
        else:
            yield good("disk", f"{free // 1_000_000_000} GB free")


def zones(config: Config) -> Iterator[Finding]:
    """Time zone data is there and young enough to know the zones that people write."""
    try:
        for name in (config.file.program.timezone, "America/Sao_Paulo", "Asia/Kolkata"):
            ZoneInfo(name)
    except (KeyError, OSError, ValueError) as error:
        yield bad("time zones", f"no data ({error})", "pip install --upgrade tzdata")
        return
    yield good("time zones", f"the program lives in {config.file.program.timezone}")
