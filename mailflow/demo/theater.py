"""Where a season is played: the store, the program's intake, everybody's mailboxes."""

import random
import smtplib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from mailflow.app import App
from mailflow.deciding.border import Border
from mailflow.demo import cast
from mailflow.demo.border import AUTHSERV_ID, stamped
from mailflow.demo.post_office import PostOffice
from mailflow.dispatch import Relay
from mailflow.mail.inbound import Envelope
from mailflow.mail.route import OurAddresses
from mailflow.program.settings import Settings
from mailflow.store.database import Database
from mailflow.transport.settings import ListenSettings, SmtpSettings
from mailflow.transport.smtp import Courier
from mailflow.transport.smtpd import Listener
from mailflow.writing.credential import Issuer, is_possible, new_key

LOOPBACK = "127.0.0.1"
STORE, PEOPLE = "mailflow.db", "maildirs"
START = datetime(2027, 3, 1, 8, tzinfo=UTC)  # a Monday; both summer times begin in this season


class Clock:
    """The season's clock."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        """What App asks."""
        return self.now


@dataclass(frozen=True, slots=True)
class Ways:
    """How mail travels: from people to the program, and from the program to people."""

    intake: Callable[[str, list[str], bytes], None]
    fetch: Callable[[], None]  # for a mailbox between: read it
    relay: Relay


@dataclass(frozen=True, slots=True)
class Theater:
    """Everything a season is played with."""

    app: App
    office: PostOffice
    ways: Ways
    clock: Clock
    port: int  # of the program's intake
    imap_port: int = 0


@dataclass(frozen=True, slots=True)
class Scene:
    """The program that is played, and the border in front of it."""

    settings: Settings
    ours: OurAddresses
    border: Border


@contextmanager
def open_theater(folder: Path, seed: int, mentees: int, *, imap: bool) -> Iterator[Theater]:
    """Set everything up in an empty folder; ports are closed at the end, files stay."""
    clock = Clock()
    # Dovecot writes a Received field of its own above the border's word.
    border = Border(AUTHSERV_ID, received_above=int(imap))
    scene = Scene(cast.settings(mentees), OurAddresses(cast.DOMAIN), border)
    app = _app(folder, seed, clock, scene)
    with ExitStack() as resources:
        resources.callback(app.database.close)
        office = PostOffice(folder / PEOPLE, clock)
        resources.enter_context(office.listener)
        settings = SmtpSettings(LOOPBACK, office.listener.port, tls="none")
        relay = resources.enter_context(Courier(settings))
        receive = _receive(app)
        imap_port = 0
        fetch: Callable[[], None] = _nothing
        if imap:
            from mailflow.demo.dovecot import between  # noqa: PLC0415  only where it is asked for

            receive, fetch, imap_port = resources.enter_context(between(app, folder))
        listener = Listener(
            ListenSettings("smtp", hostname=cast.DOMAIN),
            app.ours.is_ours,
            lambda envelope, raw: receive(envelope, stamped(raw)),
        )
        resources.enter_context(listener)
        intake = resources.enter_context(smtp_intake(LOOPBACK, listener.port))
        yield Theater(app, office, Ways(intake, fetch, relay), clock, listener.port, imap_port)


@contextmanager
def open_rehearsal(
    folder: Path, seed: int, settings: Settings, ours: OurAddresses
) -> Iterator[Theater]:
    """The same for a configured program, within this process: nothing listens, nothing leaves."""
    clock = Clock()
    scene = Scene(settings, ours, Border(AUTHSERV_ID))
    app = _app(folder, seed, clock, scene, durable=False)
    office = PostOffice(folder / PEOPLE, clock)

    def intake(sender: str, to: list[str], data: bytes) -> None:
        app.receive(Envelope(sender, tuple(to), size=len(data)), stamped(data), "rehearsal")

    try:
        yield Theater(app, office, Ways(intake, _nothing, office), clock, port=0)
    finally:
        app.database.close()


def _app(folder: Path, seed: int, clock: Clock, scene: Scene, *, durable: bool = True) -> App:
    """The program on a new store of its own."""
    rng = random.Random(seed)  # noqa: S311  a play has no secrets, and is to be the same each time
    database = Database.open(f"sqlite:///{folder / STORE}", durable=durable)
    database.upgrade()
    key = new_key(rng.randbytes(32)) if is_possible() else b""
    app = App(
        database=database,
        settings=scene.settings,
        ours=scene.ours,
        clock=clock,
        entropy=rng.randbytes,
        issuer=Issuer(scene.settings.name, key) if key else None,
        border=scene.border,
    )
    app.prepare()
    return app


def _receive(app: App) -> Callable[[Envelope, bytes], None]:
    def receive(envelope: Envelope, raw: bytes) -> None:
        app.receive(envelope, raw, "smtp")

    return receive


def _nothing() -> None:
    """There is no mailbox between."""


@contextmanager
def smtp_intake(host: str, port: int) -> Iterator[Callable[[str, list[str], bytes], None]]:
    """People's way in: a connection kept open, one transaction per mail."""
    with smtplib.SMTP(host, port, local_hostname="people.example") as client:

        def send(sender: str, to: list[str], data: bytes) -> None:
            client.sendmail(sender, to, data)

        yield send
