"""`mailflow.toml`: read, checked as a whole, and turned into the values that the rooms take.

Every problem is reported in one go, each with file, line and, for a misspelled key, the nearest
right name. Secrets stay in files or the environment until the moment of use.
"""

import copy
import os
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from mailflow.config.file import WEEKDAYS, File, Secretive, TrackSection, as_compared
from mailflow.config.problems import broken, contradictions, line_of, lines_of_keys, not_toml
from mailflow.program.settings import Clocks, Limits, Retries, Settings, Track


class ConfigError(Exception):
    """The configuration cannot be used; `problems` says why, a line each."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


# the file as a whole ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Config:
    """A checked configuration. `root` is the folder that relative paths start from."""

    path: Path
    file: File

    @property
    def root(self) -> Path:
        """Where relative paths start: the folder of the file."""
        return self.path.parent

    def settings(self) -> Settings:
        """What the rules may know of it."""
        program = self.file.program
        named = (*program.private_contacts, *program.organizers)
        smtp = self.file.delivery.smtp
        return Settings(
            name=program.name,
            organizers=as_compared(program.organizers),
            zone=program.timezone,
            placement=program.placement,
            code_of_conduct=program.code_of_conduct,
            private_contacts=as_compared(program.private_contacts),
            max_enrollments=program.max_enrollments,
            tracks={name: self._track(name, s) for name, s in self.file.tracks.items()},
            clocks=self._clocks(),
            limits=Limits(**self.file.limits.model_dump()),
            per_minute=smtp.per_minute if smtp else 0,
            retries=Retries(smtp.first_retry, smtp.last_retry, smtp.give_up) if smtp else Retries(),
            spellings={
                compared: spelled
                for compared, spelled in zip(as_compared(named), named, strict=True)
                if compared != spelled
            },
        )

    def _track(self, name: str, section: TrackSection) -> Track:
        values = section.model_dump()
        values["milestones"] = tuple(values["milestones"])
        values["weekday"] = WEEKDAYS.index(values["weekday"])
        values["badge"] = (
            (self.root / section.badge).read_text(encoding="utf-8") if section.badge else ""
        )
        return Track(name=name, **values)

    def _clocks(self) -> Clocks:
        return Clocks(**self.file.clocks.model_dump(exclude_none=True))

    def store_url(self) -> str:
        """The store's URL with a relative SQLite file taken from the configuration's folder."""
        url = self.file.store.url
        prefix = "sqlite:///"
        if url.startswith(prefix) and not url.startswith(prefix + "/"):
            return prefix + str((self.root / url.removeprefix(prefix)).resolve())
        return url

    def beside_store(self, suffix: str) -> Path:
        """A file of ours that is no part of the store: beside its file, else beside this one."""
        url = self.store_url()
        prefix = "sqlite:///"
        return Path(f"{url.removeprefix(prefix)}.{suffix}" if url.startswith(prefix)
                    else self.root / f"mailflow.{suffix}")  # fmt: skip

    def absolute(self, path: str) -> str:
        """A path of the file as an absolute one; "" stays ""."""
        return str((self.root / path).resolve()) if path else ""

    def secret(self, section: Secretive, where: str) -> str:
        """The password of a section, read now. Raises ConfigError, never naming the secret."""
        if section.password_env:
            if (value := os.environ.get(section.password_env)) is None:
                message = f"{self.path}: {where}: the environment has no {section.password_env}"
                raise ConfigError([message])
            return value
        if not section.password_file:
            return ""
        try:
            return Path(self.absolute(section.password_file)).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            name, why = section.password_file, getattr(error, "strerror", "not UTF-8")
            message = f"{self.path}: {where}.password_file: cannot read {name} ({why})"
            raise ConfigError([message]) from None


def load(path: Path) -> Config:
    """Read and check a configuration file. Raises ConfigError with every problem there is."""
    try:
        text = path.read_text(encoding="utf-8-sig")  # some editors begin a file with a mark
    except FileNotFoundError:
        message = f'there is no {path}; "mailflow init" writes one, --config names another'
        raise ConfigError([message]) from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError([f"{path}: cannot be read: {error}"]) from None
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError([f"{path}: {not_toml(text, error)}"]) from None
    lines = lines_of_keys(text)
    problems: list[str] = []
    file: File | None = None
    sound: File | None = None
    try:
        file = sound = File.model_validate(data)
    except ValidationError as error:
        errors = [dict(e) for e in error.errors(include_url=False)]
        problems = [broken(path, lines, e) for e in errors]
        sound = _without(data, errors)
    found = contradictions(sound, path.resolve().parent) if sound else []
    problems += [f"{path}:{line_of(lines, where)}{text}" for where, text in found]
    if problems or file is None:
        raise ConfigError(problems)
    return Config(path.resolve(), file)


def _without(data: dict[str, Any], errors: list[dict[str, Any]]) -> File | None:
    """The file without what is wrong in it, so that all its problems are told in one go."""
    kept = copy.deepcopy(data)
    for error in errors:
        *above, last = error["loc"]
        table: Any = kept
        for part in above:
            table = table.get(part, {}) if isinstance(table, dict) else {}
        if isinstance(table, dict):
            table.pop(last, None)
    try:
        return File.model_validate(kept)
    except ValidationError:
        return None
