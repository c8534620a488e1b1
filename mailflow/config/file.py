"""What may stand in `mailflow.toml`: its tables and keys, and the shape of every value (SPEC 3)."""

import difflib
import re
from collections.abc import Iterable
from datetime import timedelta
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from mailflow.mail.address import canonical, spelled

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
UNITS = {"m": 60, "h": 3600, "d": 86400, "w": 604800}
#: As far as the organizers' mails look back.
SHORTEST_KEEPING = timedelta(weeks=10)


# values in the file ------------------------------------------------------------------------


def _duration(value: object) -> timedelta:
    match = re.fullmatch(r"(\d+)\s*([mhdw])", value) if isinstance(value, str) else None
    if match is None:
        raise ValueError('write a time as "72h", "3d" or "8w"')
    return timedelta(seconds=int(match[1]) * UNITS[match[2]])


def _keeping(value: timedelta) -> timedelta:
    if value < SHORTEST_KEEPING:
        raise ValueError('write at least "10w": the mail of the month counts what people said')
    return value


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError):
        raise ValueError(no_zone(value)) from None
    return value


def no_zone(value: str) -> str:
    """That there is no such time zone, and which one may be meant."""
    near = difflib.get_close_matches(value, available_timezones(), n=1)
    hint = f"did you mean {near[0]!r}?" if near else "write one as Europe/Berlin"
    return f"there is no time zone {value!r}; {hint}"


def _store_url(value: str) -> str:
    if re.match(r"sqlite:///.|postgresql\+psycopg://.", value):
        return value
    raise ValueError('write "sqlite:///mailflow.db", or "postgresql+psycopg://user@host/database"')


def _processed(value: str) -> str:
    if value != "keep" and not re.match(r"move:.", value):
        raise ValueError('write "keep", or "move:" and the name of a folder')
    return value


def _listen(value: str) -> str:
    if not re.fullmatch(r"[^:]*:\d{1,5}|\[[0-9a-fA-F:]+\]:\d{1,5}", value):
        raise ValueError('write an address and a port, as "127.0.0.1:8024"')
    return value


def _listen_here(value: str) -> str:
    if not re.fullmatch(r"(?:127\.0\.0\.1|localhost|\[::1\]):\d{1,5}", value):
        raise ValueError('it is for this machine only: write it as "127.0.0.1:9100"')
    return value


def _address(value: str) -> str:
    if not (found := spelled(value)):
        raise ValueError(f"{value!r} is no plain e-mail address")
    return found


def _weekday(value: str) -> str:
    if value.lower() not in WEEKDAYS[:5]:
        raise ValueError(f"check-ins go out on a working day, not on {value!r}")
    return value.lower()


def _link(value: str) -> str:
    if value and not re.fullmatch(r"https?://[\w.-]+(?::\d+)?(?:/[^\s<>\"]*)?", value):
        raise ValueError(
            f"{value!r} is no address of a page; write one as https://example.org/guide"
        )
    return value


Duration = Annotated[timedelta, BeforeValidator(_duration)]
Keeping = Annotated[Duration, AfterValidator(_keeping)]
Zone = Annotated[str, AfterValidator(_zone)]
Address = Annotated[str, AfterValidator(_address)]
Weekday = Annotated[str, AfterValidator(_weekday)]
Link = Annotated[str, AfterValidator(_link)]
StoreUrl = Annotated[str, AfterValidator(_store_url)]
Processed = Annotated[str, AfterValidator(_processed)]
Listen = Annotated[str, AfterValidator(_listen)]
ListenHere = Annotated[str, AfterValidator(_listen_here)]


class Section(BaseModel):
    """A table of the file: unknown keys are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, hide_input_in_errors=True)


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


def as_compared(addresses: Iterable[str]) -> tuple[str, ...]:
    """Addresses in the form in which the rules know them."""
    return tuple(map(canonical, addresses))


class AddressesSection(Section):
    """`[addresses]`: a domain of our own, or one mailbox with sub-addressing."""

    domain: str = ""
    mailbox: str = ""
    separator: Literal["+", "-", "="] = "+"  # before a sub-address, as the mail server has it


class StoreSection(Section):
    """`[store]`."""

    url: StoreUrl = "sqlite:///mailflow.db"


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
    processed: Processed = "keep"
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
    first_retry: Annotated[Duration, Field(gt=timedelta())] = timedelta(minutes=1)
    last_retry: Annotated[Duration, Field(gt=timedelta())] = timedelta(hours=3)
    give_up: Duration = timedelta(days=5)
    oauth2: OAuthSection | None = None


class DkimSection(Section):
    """`[delivery.dkim]`."""

    selector: str
    key_file: str


class DeliverySection(Section):
    """`[delivery.*]`."""

    smtp: SmtpSection | None = None
    dkim: DkimSection | None = None


class HealthSection(Section):
    """`[health]`: where monitors of this machine find `/healthz` and `/metrics`."""

    listen: ListenHere  # for monitors of this machine only


class BadgesSection(Section):
    """`[badges]`: the key that signs the credentials in badges; without one there are none."""

    key_file: str = ""


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
    still_waiting_answer: Duration | None = None
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
    mentor_silent: Duration | None = None
    mentor_answer: Duration | None = None
    handover: Duration | None = None
    mentor_review: Duration | None = None
    invite: Duration | None = None
    mentor_retire: Duration | None = None
    takes_longer: Duration | None = None
    takes_longer_away: Duration | None = None
    keep_declined: Keeping | None = None
    keep_closed: Keeping | None = None


class LimitsSection(Section):
    """`[limits]`: how much mail may leave at strangers' word, by name."""

    answers_an_hour: int = Field(default=5, ge=1)
    answers_a_day: int = Field(default=20, ge=1)
    replies_times: int = Field(default=4, ge=1)
    confirmations_a_week: int = Field(default=3, ge=1)
    domain_an_hour: int = Field(default=50, ge=1)
    strangers_an_hour: int = Field(default=200, ge=1)
    relayed_an_hour: int = Field(default=20, ge=1)
    status_an_hour: int = Field(default=1, ge=1)
    status_a_day: int = Field(default=3, ge=1)
    held_at_once: int = Field(default=20, ge=1)
    wrong_tokens_an_hour: int = Field(default=20, ge=1)
    at_once: int = Field(default=200, ge=1)


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
    guide: Link = ""
    mentor_guide: Link = ""
    badge: str = ""


class File(Section):
    """The whole file."""

    program: ProgramSection
    addresses: AddressesSection
    store: StoreSection = StoreSection()
    intake: IntakeSection = IntakeSection()
    delivery: DeliverySection = DeliverySection()
    badges: BadgesSection = BadgesSection()
    health: HealthSection | None = None
    trust: TrustSection = TrustSection()
    clocks: ClocksSection = ClocksSection()
    limits: LimitsSection = LimitsSection()
    tracks: dict[str, TrackSection] = Field(min_length=1)
