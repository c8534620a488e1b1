"""`mailflow.toml`: read, checked as a whole, and turned into the values that the rooms take.

Every problem is reported in one go, each with file, line and, for a misspelled key, the nearest
right name. Secrets stay in files or the environment until the moment of use.
"""

import difflib
import os
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from mailflow.mail.address import canonical
from mailflow.program.settings import Clocks, Limits, Settings, Track

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
UNITS = {"m": 60, "h": 3600, "d": 86400, "w": 604800}
NAME = re.compile(r"[a-z0-9][a-z0-9-]*")


class ConfigError(Exception):
    """The configuration cannot be used; `problems` says why, a line each."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


# values in the file ------------------------------------------------------------------------


def _duration(value: object) -> timedelta:
    match = re.fullmatch(r"(\d+)\s*([mhdw])", value) if isinstance(value, str) else None
    if match is None:
        raise ValueError('write a time as "72h", "3d" or "8w"')
    return timedelta(seconds=int(match[1]) * UNITS[match[2]])


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError):
        raise ValueError(f"there is no time zone {value!r}; write one as Europe/Berlin") from None
    return value


def _address(value: str) -> str:
    if not (found := canonical(value)):
        raise ValueError(f"{value!r} is no plain e-mail address")
    return found


def _weekday(value: str) -> str:
    if value.lower() not in WEEKDAYS[:5]:
        raise ValueError(f"check-ins go out on a working day, not on {value!r}")
    return value.lower()


Duration = Annotated[timedelta, BeforeValidator(_duration)]
Zone = Annotated[str, AfterValidator(_zone)]
Address = Annotated[str, AfterValidator(_address)]
Weekday = Annotated[str, AfterValidator(_weekday)]
Listen = Annotated[str, Field(pattern=r"^[^:]*:\d+$|^\[[0-9a-fA-F:]+\]:\d+$")]


class Section(BaseModel):
    """A table of the file: unknown keys are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class ProgramSection(Section):
    """`[program]`."""

    name: str = Field(min_length=1, max_length=60)
    organizers: list[Address] = Field(min_length=1)
    timezone: Zone = "UTC"
    placement: Literal["auto", "approve"] = "auto"
    rehearsal: bool = False
    code_of_conduct: str = ""
    private_contacts: list[Address] = []
    max_enrollments: int = Field(default=2, ge=1, le=10)


class AddressesSection(Section):
    """`[addresses]`: a domain of our own, or one mailbox with sub-addressing."""

    domain: str = ""
    mailbox: str = ""


class StoreSection(Section):
    """`[store]`."""

    url: str = "sqlite:///mailflow.db"


class Secretive(Section):
    """A section that names a secret: in a file, or in the environment."""

    username: str = ""
    password_file: str = ""
    password_env: str = ""


class OAuthSection(Section):
    """`oauth2 = {…}`: a command that prints a fresh access token."""

    token_command: str


class ImapSection(Secretive):
    """`[intake.imap]`."""

    host: str
    port: int = Field(default=993, ge=1, le=65535)
    tls: Literal["implicit", "starttls", "none"] = "implicit"
    ca_file: str = ""
    folder: str = "INBOX"
    processed: str = Field(default="keep", pattern=r"^keep$|^move:.+")
    max_size: int = Field(default=10_000_000, ge=10_000)
    poll_seconds: int = Field(default=60, ge=1)
    oauth2: OAuthSection | None = None


class ListenSection(Section):
    """`[intake.lmtp]` and `[intake.smtp]`."""

    listen: Listen
    max_size: int = Field(default=10_000_000, ge=10_000)
    tls_cert_file: str = ""
    tls_key_file: str = ""


class IntakeSection(Section):
    """`[intake.*]`: at least one of them, in any mixture."""

    imap: ImapSection | None = None
    lmtp: ListenSection | None = None
    smtp: ListenSection | None = None


class SmtpSection(Secretive):
    """`[delivery.smtp]`."""

    host: str
    port: int = Field(default=587, ge=1, le=65535)
    tls: Literal["implicit", "starttls", "none"] = "starttls"
    ca_file: str = ""
    connections: int = Field(default=4, ge=1, le=64)
    per_minute: int = Field(default=0, ge=0)
    oauth2: OAuthSection | None = None


class DkimSection(Section):
    """`[delivery.dkim]`."""

    selector: str
    key_file: str


class DeliverySection(Section):
    """`[delivery.*]`."""

    smtp: SmtpSection | None = None
    dkim: DkimSection | None = None


class TrustSection(Section):
    """`[trust]`."""

    authserv_id: str = ""
    received_above: int = Field(default=0, ge=0, le=5)  # our servers' Received above its field


class ClocksSection(Section):
    """`[clocks]`: every clock of the program, by name."""

    confirm: Duration | None = None
    act: Duration | None = None
    thread: Duration | None = None
    offer: Duration | None = None
    offer_nudge: Duration | None = None
    still_waiting: Duration | None = None
    hello: Duration | None = None
    contact: Duration | None = None
    quiet: Duration | None = None
    silent: Duration | None = None
    lapse: Duration | None = None
    pause_keeps_seat: Duration | None = None
    pause_max: Duration | None = None
    reminder: Duration | None = None
    missed: Duration | None = None
    claim_others: Duration | None = None
    claim_organizers: Duration | None = None
    undo: Duration | None = None
    review: Duration | None = None
    rejoin_front: Duration | None = None


class LimitsSection(Section):
    """`[limits]`: how much mail may leave at strangers' word, by name."""

    answers_an_hour: int = Field(default=5, ge=1)
    answers_a_day: int = Field(default=20, ge=1)
    replies_times: int = Field(default=4, ge=1)
    confirmations_a_week: int = Field(default=3, ge=1)
    domain_an_hour: int = Field(default=50, ge=1)
    strangers_an_hour: int = Field(default=200, ge=1)
    relayed_an_hour: int = Field(default=20, ge=1)


class TrackSection(Section):
    """`[tracks.NAME]`."""

    title: str = Field(min_length=1, max_length=60)
    goal: str = Field(min_length=1)
    milestones: list[str] = []
    cadence: Literal["weekly", "biweekly"] = "weekly"
    weekday: Weekday = "tuesday"
    mentors: int = Field(default=3, ge=2, le=20)
    mentees: int = Field(default=8, ge=1, le=100)
    channel: str = ""
    badge: str = ""


class File(Section):
    """The whole file."""

    program: ProgramSection
    addresses: AddressesSection
    store: StoreSection = StoreSection()
    intake: IntakeSection = IntakeSection()
    delivery: DeliverySection = DeliverySection()
    trust: TrustSection = TrustSection()
    clocks: ClocksSection = ClocksSection()
    limits: LimitsSection = LimitsSection()
    tracks: dict[str, TrackSection] = Field(min_length=1)


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
        return Settings(
            name=program.name,
            organizers=tuple(program.organizers),
            zone=program.timezone,
            placement=program.placement,
            code_of_conduct=program.code_of_conduct,
            private_contacts=tuple(program.private_contacts),
            max_enrollments=program.max_enrollments,
            tracks={name: self._track(name, s) for name, s in self.file.tracks.items()},
            clocks=self._clocks(),
            limits=Limits(**self.file.limits.model_dump()),
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
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        message = f'there is no {path}; "mailflow init" writes one, --config names another'
        raise ConfigError([message]) from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError([f"{path}: cannot be read: {error}"]) from None
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError([f"{path}: {_toml_problem(text, error)}"]) from None
    lines = _lines_of_keys(text)
    problems: list[str] = []
    file: File | None = None
    try:
        file = File.model_validate(data)
    except ValidationError as error:
        problems = [_problem(path, lines, dict(e)) for e in error.errors(include_url=False)]
    config = Config(path.resolve(), file) if file else None
    if config:
        problems = [f"{path}:{_line(lines, loc)}{text}" for loc, text in _contradictions(config)]
    if problems or config is None:
        raise ConfigError(problems)
    return config


def _toml_problem(text: str, error: tomllib.TOMLDecodeError) -> str:
    twice = re.search(r"Cannot (?:declare|overwrite)", str(error))
    if twice:
        seen: set[str] = set()
        for number, line in enumerate(text.splitlines(), start=1):
            table = re.match(r"\s*\[([^\[\]]+)\]", line)
            if table and table[1].strip() in seen:
                return f"line {number}: [{table[1].strip()}] stands here a second time"
            if table:
                seen.add(table[1].strip())
    return str(error)


def _contradictions(config: Config) -> list[tuple[tuple[str, ...], str]]:
    """What is right in itself but not together."""
    file = config.file
    found: list[tuple[tuple[str, ...], str]] = []
    addresses = file.addresses
    if bool(addresses.domain) == bool(addresses.mailbox):
        found.append((("addresses",), "addresses: give either a domain or a mailbox"))
    if addresses.domain and not canonical(f"signup@{addresses.domain}"):
        found.append((("addresses", "domain"), f"addresses.domain: {addresses.domain!r} is none"))
    if addresses.mailbox and not canonical(addresses.mailbox):
        found.append((("addresses", "mailbox"), "addresses.mailbox: no plain e-mail address"))
    for name, track in file.tracks.items():
        if not NAME.fullmatch(name):
            text = f"tracks.{name}: names are lower-case letters, digits and hyphens"
            found.append((("tracks", name), text))
        if track.badge and not (config.root / track.badge).is_file():
            text = f"tracks.{name}.badge: there is no file {track.badge}"
            found.append((("tracks", name, "badge"), text))
    for where, section in (
        ("intake.imap", file.intake.imap),
        ("delivery.smtp", file.delivery.smtp),
    ):
        if section is None:
            continue
        loc = tuple(where.split("."))
        if section.tls == "none" and not _loopback(section.host):
            text = f"{where}.tls: none is for this machine only (127.0.0.1), not {section.host}"
            found.append(((*loc, "tls"), text))
        secret = section.password_file or section.password_env or section.oauth2
        if section.tls != "none" and section.username and not secret:
            found.append((loc, f"{where}: a username without password_file or password_env"))
    return found


def _loopback(host: str) -> bool:
    return host == "localhost" or host.startswith("127.") or host == "::1"


# saying what is wrong, and where ------------------------------------------------------------


def _lines_of_keys(text: str) -> dict[tuple[str, ...], int]:
    """The line of every table and key, by its path: a scan that a TOML parser does not give."""
    lines: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.match(r"\s*\[([^\[\]]+)\]", line):
            table = tuple(part.strip().strip("\"'") for part in header[1].split("."))
            lines.setdefault(table, number)
        elif key := re.match(r"\s*([A-Za-z0-9_.\"'-]+)\s*=", line):
            parts = tuple(part.strip("\"'") for part in key[1].split("."))
            lines.setdefault((*table, *parts), number)
    return lines


def _line(lines: dict[tuple[str, ...], int], location: tuple[str, ...]) -> str:
    for end in range(len(location), 0, -1):
        if (number := lines.get(location[:end])) is not None:
            return f"{number}: "
    return " "


def _problem(path: Path, lines: dict[tuple[str, ...], int], error: dict[str, Any]) -> str:
    location = tuple(str(part) for part in error["loc"])
    words = tuple(part for part in location if not part.isdigit())
    name = ".".join(words)
    where = f"{path}:{_line(lines, words)}"
    if error["type"] == "extra_forbidden":
        nearest = difflib.get_close_matches(words[-1], _known_keys(words[:-1]), n=1)
        hint = f" (did you mean {nearest[0]!r}?)" if nearest else ""
        return f"{where}{name}: there is no such key{hint}"
    if error["type"] == "missing":
        return f"{where}{name}: is missing"
    text = str(error["msg"]).removeprefix("Value error, ")
    return f"{where}{name}: {text[0].lower()}{text[1:]}"


def _known_keys(table: tuple[str, ...]) -> list[str]:
    """The keys that a table may have."""
    model: Any = File
    for part in table:
        field = model.model_fields.get(part) if model else None
        model = _section(field.annotation) if field else TrackSection  # [tracks.NAME]
    return list(model.model_fields) if model else []


def _section(annotation: Any) -> Any:
    """The section class inside `X | None` or `dict[str, X]`."""
    options = getattr(annotation, "__args__", (annotation,))
    return next((o for o in options if isinstance(o, type) and issubclass(o, Section)), None)
