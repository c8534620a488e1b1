"""A program in the middle of its season, with people whom a forger would like to be.

It is played once and its database copied for every mail, so that each finds the same day: the
Tuesday on which the mentors have just got their check-ins.
"""

import random
import re
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from mailflow.app import App
from mailflow.deciding.border import Border
from mailflow.mail.inbound import Envelope
from mailflow.store.database import Database
from tests.hostile.raw import Mail
from tests.play import DOMAIN, MAILBOX, Play, Received, play

HOST = "mentoring.lab.test"
BORDER = "mx.lab.test"
LIST = f"cohort-deploy@{HOST}"
ORGANIZERS_LIST = f"organizers@{HOST}"
PRIVATE = f"private@{HOST}"

KENDALL, EMILY = "kendall@lab.test", "emily@lab.test"  # organizers; Emily owns private cases
PRIYA, SAM = "priya@mentors.test", "sam@mentors.test"  # mentors of deploy
RITA = "rita@mentors.test"  # was a mentor of deploy, and has retired
LEE = "lee@mentors.test"  # mentors talk
ANA, BEN = "ana@home.test", "ben@home.test"  # mentees of deploy, led by Priya and Sam
DANA = "dana@home.test"  # was a mentee of deploy, and has left
ZOE = "zoe@work.test"  # mentee of talk
FRED = "fred@home.test"  # has been asked whether he wants to join, and has not answered
MALLORY = "mallory@evil.test"  # nobody we know
VICTIM = "vic@quiet.test"  # nobody we know either, and did not ask

NAMES = {
    KENDALL: "Kendall Nelson", EMILY: "Emily Hugenbruch", PRIYA: "Priya Rao", SAM: "Sam Okoro",
    RITA: "Rita Moreno", LEE: "Lee Wong", ANA: "Ana Silva", BEN: "Ben Adeyemi", DANA: "Dana Cruz",
    ZOE: "Zoe Martin", FRED: "Fred Blum",
}  # fmt: skip
TOKEN = re.compile(r"\+([a-z2-7]{26})@")


@dataclass
class Scene:
    """The program on this day; `border` says whether its own mail server is configured."""

    play: Play
    border: bool = False
    mailbox: bool = False  # one account with sub-addressing; mails are written as to a domain
    version: str = ""  # that our server writes behind its id
    _count: list[int] = field(default_factory=lambda: [0])

    # what a thief could have ----------------------------------------------------------------

    def last(self, reader: str, kind: str) -> Received:
        """The newest mail of a kind that somebody has."""
        return self.play.last(reader, kind)

    def reply_to(self, reader: str, kind: str) -> str:
        """The address that answers it."""
        address = str(self.last(reader, kind).mail["Reply-To"]).rpartition("<")[2].rstrip(">")
        return in_domain(address) if self.mailbox else address

    def token(self, reader: str, kind: str) -> str:
        """The secret in that address."""
        found = TOKEN.search(self.reply_to(reader, kind))
        assert found
        return found[1]

    def message_id(self, reader: str, kind: str) -> str:
        known = str(self.last(reader, kind).mail["Message-ID"])
        return known.replace("@lab.test", f"@{HOST}") if self.mailbox else known

    # mail -----------------------------------------------------------------------------------

    def arrive(
        self,
        mail: Mail | bytes,
        *,
        path: str = MALLORY,
        to: str = "",
        results: str = "",
        below: bool = False,
    ) -> list[Received]:
        """A mail comes in by our mail server, which adds what servers add; what is mailed then.

        `results` is what our server found out about its sender, in its own words; it writes that
        above its Received field, or `below`. With "" it writes nothing.
        """
        envelope, whole = self.as_delivered(mail, path=path, to=to, results=results, below=below)
        self.play.app.receive(envelope, whole, "test")
        return self.play.run()

    def as_delivered(
        self,
        mail: Mail | bytes,
        *,
        path: str = MALLORY,
        to: str = "",
        results: str = "",
        below: bool = False,
    ) -> tuple[Envelope, bytes]:
        """The mail with what our mail server adds to it."""
        raw = bytes(mail)
        to = to or (mail.to if isinstance(mail, Mail) else f"signup@{HOST}")
        came = to.rpartition("<")[2].rstrip(">")
        if self.mailbox:
            raw, came = in_mailbox(raw), in_mailbox(came.encode()).decode()
        found = f"Authentication-Results: {BORDER}{self.version}; {results}"
        received = (
            f"Received: from mx.out.test (mx.out.test [192.0.2.7]) by {BORDER} (Postfix)\r\n"
            "\twith ESMTP id 4XyZ; Tue, 12 Jan 2027 10:00:01 +0000 (UTC)"
        )
        ours = [found] if self.border and results else []
        added = [f"Return-Path: <{path}>", f"Delivered-To: {came}"]
        added += [received, *ours] if below else [*ours, received]
        whole = "\r\n".join((*added, "")).encode() + raw
        return Envelope(path, (came,), size=len(whole)), whole

    def write(self, who: str, text: str, **changes: str) -> list[Received]:
        """One of our people writes, as their client does."""
        self._count[0] += 1
        values = {
            "sender": f"{NAMES.get(who, '')} <{who}>".strip(),
            "subject": "hello",
            "message_id": f"<{self._count[0]}.{who}>".replace("@", "@mail."),
            "date": f"{self.play.now:%a, %d %b %Y %H:%M:%S} +0000",
        } | changes
        domain = who.rpartition("@")[2]
        return self.arrive(
            Mail(text=text, **values),  # type: ignore[arg-type]
            path=who,
            results=f"dmarc=pass header.from={domain}",
        )

    def reply(self, who: str, kind: str, text: str, **changes: str) -> list[Received]:
        """One of our people answers their newest mail of a kind."""
        answered = self.last(who, kind)
        ids = str(answered.mail["Message-ID"])
        values = {"to": self.reply_to(who, kind), "subject": f"Re: {answered.subject}"}
        return self.write(who, text, in_reply_to=ids, references=ids, **(values | changes))


_OURS = re.compile(
    rb"(?i)(?<![\w.+-])(signup|organizers|private|postmaster|abuse|cohort-[^@\s<>\",]+|re|bounce|stop)"
    rb"(\+?)([^@\s<>\",+]*)@mentoring\.lab\.test(?![\w.-]*\w)"
)
_OUR_ID = re.compile(rb"(<\d+\.\w+\.\w+)@mentoring\.lab\.test>", re.IGNORECASE)


def in_mailbox(raw: bytes) -> bytes:
    """A mail to our domain as it would be written to one account (SPEC 11.2)."""

    def other(found: re.Match[bytes]) -> bytes:
        return b"mentoring+" + found[1] + (b"." if found[2] else b"") + found[3] + b"@lab.test"

    return _OUR_ID.sub(rb"\1@lab.test>", _OURS.sub(other, raw))


def in_domain(address: str) -> str:
    """The way back, for tests that bend an address."""
    sub = address.removeprefix("mentoring+").removesuffix("@lab.test")
    return f"{sub.replace('.', '+', 1)}@{HOST}"


@cache
def _played(*, mailbox: bool) -> tuple[Path, Play]:
    """The season up to this day."""
    folder = Path(mkdtemp(prefix="mailflow-hostile-"))
    made = play(folder, ours=MAILBOX if mailbox else DOMAIN)
    scene = Scene(made, mailbox=mailbox)
    for mentor, track in ((PRIYA, "deploy"), (SAM, "deploy"), (RITA, "deploy"), (LEE, "talk")):
        scene.write(mentor, f"mentor {track}")
        scene.reply(mentor, "confirm", "yes")
    made.forward(hours=25)
    scene.reply(KENDALL, "decision", "ok 1 2 3 4")
    with sqlite3.connect(folder / "mailflow.db") as store:  # an organizer has seen to it
        store.execute("update assignment set state='retired' where person in"
                      " (select id from person where address=?)", (RITA,))  # fmt: skip
    store.close()
    for mentee, track in ((ANA, "deploy"), (BEN, "deploy"), (DANA, "deploy"), (ZOE, "talk")):
        scene.write(mentee, f"join {track}")
        scene.reply(mentee, "confirm", "yes")
    scene.write(DANA, "leave deploy")
    scene.reply(DANA, "confirm", "yes")
    scene.write(ANA, "Hello all, I am Ana.", to=LIST)
    scene.reply(ANA, "confirm", "yes")
    made.until(datetime(2027, 1, 11, 9, tzinfo=UTC))
    scene.write(FRED, "join deploy")
    made.until(datetime(2027, 1, 12, 10, tzinfo=UTC))
    made.app.database.close()
    return folder, made


@cache
def _prepared(prepare: Callable[[Scene], object]) -> tuple[Path, Play]:
    """The same, and what happened then; once for all the mails that find it so."""
    folder = Path(mkdtemp(prefix="mailflow-hostile-"))
    made = scene(folder, border=True)
    prepare(made)
    made.play.app.database.close()
    return folder, made.play


_OPENED: dict[Path, Database] = {}


def _opened(file: Path) -> Database:
    """Opened once for all the days in one place: it need not compile its statements anew.

    What is not needed any more is closed.
    """
    if file not in _OPENED:
        while len(_OPENED) > 1:
            _OPENED.pop(next(iter(_OPENED))).close()
        _OPENED[file] = Database.open(f"sqlite:///{file}", durable=False)
    return _OPENED[file]


def scene(
    folder: Path,
    *,
    border: bool = False,
    received_above: int = 0,
    mailbox: bool = False,
    after: Callable[[Scene], object] | None = None,
) -> Scene:
    """The program on this day, or `after` something more, with a database of its own."""
    source, made = _prepared(after) if after else _played(mailbox=mailbox)
    moment = [made.moment[0]]
    database = _opened(folder / "mailflow.db")
    database.close()
    for rest in folder.glob("mailflow.db*"):
        rest.unlink()  # and not written over: whoever has it open still shall not be in the way
    shutil.copy(source / "mailflow.db", folder / "mailflow.db")
    app = App(
        database=database,
        settings=made.app.settings,
        ours=made.app.ours,
        clock=lambda: moment[0],
        entropy=random.Random(3 if after else 2).randbytes,
        renderer=made.app.renderer,
        border=Border(BORDER, received_above) if border else Border(),
    )
    return Scene(replace(made, app=app, moment=moment, sent=list(made.sent)), border, mailbox)
