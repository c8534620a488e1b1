"""A program on a real SQLite file, with a clock that tests move and people who write and read.

Everything is real but the sockets: bytes go in at `App.receive` and come out at the relay.
"""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime, formataddr, parseaddr
from functools import cache, cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

from mailflow.app import App
from mailflow.deciding.erasure_file import ErasureFile
from mailflow.dispatch import InFlight
from mailflow.mail.inbound import Envelope
from mailflow.mail.route import OurAddresses
from mailflow.program.settings import Settings, Track
from mailflow.store.database import Database
from mailflow.transport.smtp import Outcome, OutcomeKind
from mailflow.writing.render import Renderer
from tests.store.server import new_database

START = datetime(2027, 1, 4, 9, tzinfo=UTC)  # a Monday
ORGANIZERS = ("kendall@lab.test", "emily@lab.test")
DEPLOY = Track(
    "deploy",
    "Deploy OpenStack",
    "A server boots and is reachable",
    ("tool chosen", "hosts ready", "first run", "server reachable"),
    channel="#woo-cohort-deploy",
)
TALK = Track("talk", "Your first talk", "A talk is submitted", ("topic", "abstract"))


def settings(**changes: object) -> Settings:
    """A small program: two tracks, two organizers."""
    values = {
        "name": "Open Mentoring",
        "organizers": ORGANIZERS,
        "zone": "UTC",
        "private_contacts": ("emily@lab.test",),
        "tracks": {"deploy": DEPLOY, "talk": TALK},
    } | changes
    return Settings(**values)  # type: ignore[arg-type]


@dataclass
class Received:
    """One mail in somebody's mailbox."""

    to: str
    sender: str
    data: bytes

    @property
    def mail(self) -> EmailMessage:
        found = message_from_bytes(self.data, policy=policy.default)
        assert isinstance(found, EmailMessage)
        return found

    @cached_property
    def kind(self) -> str:
        """Asked of every mail over and over: read off its header without parsing all of it."""
        head = self.data.partition(b"\r\n\r\n")[0]
        return head.partition(b"\r\nMailflow-Mail: ")[2].partition(b"\r\n")[0].decode()

    @property
    def subject(self) -> str:
        return str(self.mail["Subject"])

    @property
    def text(self) -> str:
        part = self.mail.get_body(("plain",))
        assert part is not None
        return str(part.get_content())


@dataclass
class Play:
    """The program, its clock and everybody's mail."""

    app: App
    moment: list[datetime]
    sent: list[Received] = field(default_factory=list)
    answers: Callable[[str, bytes], Outcome] | None = None  # what the relay says, if not yes
    names: dict[str, str] = field(default_factory=dict)  # what somebody's mail client calls them
    _count: int = 0

    # the relay ------------------------------------------------------------------------------

    def send(self, sender: str, recipient: str, data: bytes, _may: object = None) -> Outcome:
        """What a relay does: take the mail into somebody's mailbox."""
        outcome = self.answers(recipient, data) if self.answers else None
        if outcome is None or outcome.kind is OutcomeKind.SENT:
            self.sent.append(Received(recipient, sender, data))
        return outcome or Outcome(OutcomeKind.SENT, 250, "2.0.0 ok")

    # time -----------------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        return self.moment[0]

    def run(self) -> list[Received]:
        """Let the program do all it has to do now; the mails that it sent."""
        before = len(self.sent)
        self.app.run_until_quiet(self)
        return self.sent[before:]

    def forward(self, **step: float) -> list[Received]:
        """Move the clock on, from one due moment to the next; the mails of that time."""
        return self.until(self.now + timedelta(**step))

    def until(self, end: datetime) -> list[Received]:
        """The same, to a moment."""
        before = len(self.sent)
        while True:
            with self.app.database.read(self.app.settings) as work:
                dues = [work.timers.next_due(), work.inbox.next_retry(), work.outbox.next_due()]
            due = min((d for d in dues if d), default=end)
            if due > end:
                break
            self.moment[0] = max(self.now, due)
            self.app.run_until_quiet(self)
        self.moment[0] = max(self.now, end)
        self.app.run_until_quiet(self)
        return self.sent[before:]

    # people ---------------------------------------------------------------------------------

    def write(
        self, sender: str, text: str, *, to: str = "", subject: str = "hello", **headers: str
    ) -> list[Received]:
        """Somebody writes a fresh mail; the mails that the program sends on it."""
        mail = self._mail(sender, to or self.app.ours.signup, subject, text)
        for name, value in headers.items():
            mail[name.replace("_", "-")] = value
        return self.deliver(mail)

    def reply(
        self,
        sender: str,
        kind: str,
        text: str,
        *,
        quote: bool = True,
        written_at: str = "",
        **headers: str,
    ) -> list[Received]:
        """Somebody answers the newest mail of a kind in their mailbox; or another address does."""
        answered = self.last(sender, kind)
        to = str(answered.mail["Reply-To"] or answered.mail["From"])
        words = _below(text, answered, quote)
        mail = self._mail(written_at or sender, to, f"Re: {answered.subject}", words)
        mail["In-Reply-To"] = str(answered.mail["Message-ID"])
        mail["References"] = str(answered.mail["Message-ID"])
        for name, value in headers.items():
            mail[name.replace("_", "-")] = value
        return self.deliver(mail)

    def deliver(self, mail: EmailMessage | bytes, sender: str | None = None) -> list[Received]:
        """A mail arrives; the mails that the program sends on it."""
        raw = mail if isinstance(mail, bytes) else mail.as_bytes(policy=policy.SMTP)
        path = sender
        if path is None and not isinstance(mail, bytes):
            path = parseaddr(str(mail["From"]))[1]
        self.app.receive(Envelope(path, (), size=len(raw)), raw, "test")
        return self.run()

    def last(self, reader: str, kind: str = "") -> Received:
        """The newest mail of a kind in somebody's mailbox."""
        mails = (r for r in reversed(self.sent) if r.to == reader and kind in ("", r.kind))
        found = next(mails, None)
        assert found, f"{reader} has no {kind or 'mail'}; there is {self.kinds(reader)}"
        return found

    def kinds(self, reader: str) -> list[str]:
        """What somebody got, oldest first."""
        return [r.kind for r in self.sent if r.to == reader]

    def join(self, address: str, track: str = "deploy", words: str = "") -> None:
        """A mentee signs up and confirms."""
        self.write(address, words or f"join {track}", subject=f"join {track}")
        self.reply(address, "confirm", "yes")

    def mentor(self, address: str, track: str = "deploy", words: str = "yes") -> None:
        """A mentor volunteers, confirms, and an organizer says ok."""
        self.write(address, f"mentor {track}", subject=f"mentor {track}")
        self.reply(address, "confirm", words)
        organizer = ORGANIZERS[0]
        if self.kinds(organizer)[-1:] != ["decision"]:
            self.forward(hours=24)
        number = self.last(organizer, "decision").text
        numbers = [w.strip(".)") for w in number.split() if w.strip(".)").isdigit()]
        self.reply(organizer, "decision", "ok " + numbers[0])

    def _mail(self, sender: str, to: str, subject: str, text: str) -> EmailMessage:
        self._count += 1
        mail = EmailMessage()
        mail["From"] = formataddr((self.names.get(sender, ""), sender))
        mail["To"] = to
        mail["Subject"] = subject
        mail["Date"] = format_datetime(self.now)
        mail["Message-ID"] = f"<{self._count}.{sender.replace('@', '.')}@people.test>"
        mail.set_content(text)
        return mail


def _below(text: str, answered: Received, quote: bool) -> str:
    if not quote:
        return text
    quoted = "\n".join(f"> {line}".rstrip() for line in answered.text.splitlines())
    return f"{text}\n\nOn Mon, 4 Jan 2027 at 09:00, Open Mentoring wrote:\n{quoted}\n"


@cache
def _empty() -> bytes:
    """A file of the newest schema, made once: each program of a test begins with a copy."""
    with TemporaryDirectory(prefix="mailflow-play-") as folder:
        file = Path(folder) / "mailflow.db"
        database = Database.open(f"sqlite:///{file}", durable=False)
        database.upgrade()
        database.close()
        return file.read_bytes()


@cache
def _renderer() -> Renderer:
    """The templates, each compiled once."""
    return Renderer()


def _store(file: Path, url: str) -> Database:
    """The store that is there, or a new one; nobody pulls the plug on a play."""
    if not url and not file.exists():
        file.write_bytes(_empty())
        return Database.open(f"sqlite:///{file}", durable=False)
    database = Database.open(url or f"sqlite:///{file}", durable=False)
    database.upgrade()
    return database


#: Both forms in which our addresses come (SPEC 3).
DOMAIN = OurAddresses("mentoring.lab.test")
MAILBOX = OurAddresses(mailbox="mentoring@lab.test")


def play(
    folder: Path,
    configured: Settings | None = None,
    url: str = "",
    start: datetime = START,
    ours: OurAddresses = DOMAIN,
) -> Play:
    """A program that has just been set up."""
    moment = [start]
    seeded = random.Random(str(start) if start != START else 1)
    database = _store(folder / "mailflow.db", url)
    app = App(
        database=database,
        settings=configured or settings(),
        ours=ours,
        clock=lambda: moment[0],
        entropy=seeded.randbytes,
        renderer=_renderer(),
        erasures=ErasureFile(folder / "mailflow.db.erased"),
    )
    app.prepare()
    made = Play(app, moment)
    made.run()
    return made


def copied(made: Play, folder: Path) -> Play:
    """The same program at the same moment with a store of its own: for what many tests begin with."""
    made.app.database.close()
    url = ""
    if made.app.database.file is None:
        known = made.app.database.engine.url.render_as_string(hide_password=False)
        url = new_database(known, like=known)
    else:
        for source in made.app.database.file.parent.glob("mailflow.db*"):
            shutil.copy(source, folder / source.name)
    moment = [made.now]
    app = replace(
        made.app,
        database=_store(folder / "mailflow.db", url),
        clock=lambda: moment[0],
        entropy=random.Random(str(made.now)).randbytes,
        erasures=ErasureFile(folder / "mailflow.db.erased"),
        in_flight=InFlight(),
    )
    return replace(made, app=app, moment=moment, sent=list(made.sent))
