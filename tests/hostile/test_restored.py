"""A store that was lost and put back from a copy, and a mailbox that is read again (TRUST I29, I38).

What came since the copy lies in the mailbox, in whatever order; what was sent since is forgotten,
and so are its tokens. Nobody acts for somebody else by that, and nobody is written to twice.
"""

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from mailflow.deciding.erasure_file import ErasureFile
from mailflow.dispatch import InFlight
from mailflow.mail.inbound import Envelope
from mailflow.operators import backup
from mailflow.store import copies
from mailflow.store.database import Database
from tests.hostile.case import FORGED
from tests.hostile.raw import Mail
from tests.hostile.scene import (
    ANA,
    BEN,
    EMILY,
    FRED,
    HOST,
    KENDALL,
    LIST,
    MALLORY,
    PRIVATE,
    PRIYA,
    Scene,
    scene,
)
from tests.hostile.watch import mailed, rows
from tests.hostile.wishes import offered
from tests.play import Received

HOME = "dmarc=pass header.from=home.test"
NEW = "nina@home.test"
#: Who has which place on the day of the copy.
BEFORE = {"ana deploy": "active", "ben deploy": "placed", "dana deploy": "withdrawn",
          "fred deploy": "unconfirmed", "zoe talk": "waitlisted"}  # fmt: skip


@dataclass
class Lost:
    """A day whose store is lost, and put back from a copy of its beginning."""

    folder: Path
    day: Scene
    mailbox: list[tuple[Envelope, bytes]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Copy the store, and keep what arrives from now on."""
        play = self.day.play
        app = replace(play.app, erasures=ErasureFile(self.folder / "erased"))
        copies.save(app.database, self.folder / "copy.db")
        self.day = Kept(replace(play, app=app), border=True, mailbox_of=self.mailbox)

    def put_back(self) -> None:
        play = self.day.play
        play.forward(hours=1)
        play.app.database.close()
        database = Database.open(f"sqlite:///{self.folder / 'again.db'}", durable=False)
        copies.put_back(self.folder / "copy.db", database)
        moment = [play.now]
        app = replace(
            play.app, database=database, clock=lambda: moment[0], in_flight=InFlight(),
            entropy=random.Random(7).randbytes,
        )  # fmt: skip
        with database.begin(app.settings) as work:
            copies.hold_back(work, app.clock())
        app.prepare()
        while app.tidy():
            pass
        self.day = Scene(replace(play, app=app, moment=moment, sent=list(play.sent)), border=True)

    def read_again(self) -> list[Received]:
        """All that lies in the mailbox, with what its server adds to it by now."""
        sent: list[Received] = []
        for envelope, raw in self.mailbox:
            self.day.play.app.receive(envelope, b"X-Restored: 1\r\n" + raw, "imap")
            sent += self.day.play.run()
        while self.day.play.app.tidy():
            pass
        return sent

    def release(self, *, old: bool = False) -> tuple[str, ...]:
        backup.release(self.day.play.app, old=old, every=False)
        return mailed(self.day.play.forward(minutes=5))

    def places(self) -> dict[str, str]:
        """Who has which place, where that is another one than before."""
        found = rows(self.day)
        who = {p["id"]: str(p["address"]).partition("@")[0] for p in found["person"].values()}
        now = {
            f"{who[e['person']]} {e['track']}": str(e["state"])
            for e in found["enrollment"].values()
        }
        return {place: state for place, state in now.items() if BEFORE.get(place) != state}


@dataclass
class Kept(Scene):
    """A scene that keeps what arrives."""

    mailbox_of: list[tuple[Envelope, bytes]] = field(default_factory=list)

    def as_delivered(self, mail: Mail | bytes, **more: object) -> tuple[Envelope, bytes]:  # type: ignore[override]
        found = super().as_delivered(mail, **more)  # type: ignore[arg-type]
        self.mailbox_of.append(found)
        return found


@pytest.fixture
def lost(tmp_path: Path) -> Iterator[Callable[..., Lost]]:
    made: list[Lost] = []

    def build(prepare: Callable[[Scene], object] | None = None) -> Lost:
        made.append(Lost(tmp_path, scene(tmp_path, border=True, after=prepare)))
        return made[-1]

    yield build
    made[-1].day.play.app.database.close()


def signed_up(day: Scene) -> None:
    day.write(NEW, "join deploy", sender=f"Nina New <{NEW}>")
    day.reply(NEW, "confirm", "yes", sender=f"Nina New <{NEW}>")


def left_and_back(day: Scene) -> None:
    day.write(ANA, "leave deploy")
    day.play.forward(minutes=5)
    day.write(ANA, "join deploy")


def forged(day: Scene) -> None:
    """Asked about; and she says no."""
    day.arrive(Mail(text="leave deploy", subject="hello"), results=FORGED)
    day.reply(ANA, "confirm", "no")


def removed(day: Scene) -> None:
    day.reply(KENDALL, "digest", f"remove {BEN} because he has moved")
    day.reply(KENDALL, "confirm", "yes")


def returned(day: Scene) -> None:
    day.write(ANA, "status")
    to = day.last(ANA, "answer").sender
    head = f"From: MAILER-DAEMON@home.test\r\nTo: {to}\r\nSubject: Undelivered Mail\r\n"
    day.play.app.receive(Envelope("", (to,)), f"{head}\r\n<{ANA}>: 550 5.1.1 unknown".encode(), "x")


#: What happened since the copy; who has another place then; and what is kept back.
SINCE: dict[str, tuple[Callable[[Scene], object], dict[str, str], tuple[str, ...]]] = {
    "nothing": (lambda _: None, {}, ()),
    "a place given back and taken again": (
        left_and_back, {"ana deploy": "placed"}, (f"left > {ANA}", f"welcome > {ANA}"),
    ),
    "a yes to a question from before": (
        lambda day: day.reply(FRED, "confirm", "yes"), {"fred deploy": "placed"},
        (f"welcome > {FRED}",),
    ),
    "a yes to a question that is lost": (
        signed_up, {"nina deploy": "unconfirmed"}, (f"confirm > {NEW}",),
    ),
    "a forged leave, and her no": (forged, {}, (f"confirm > {ANA}",)),
    "a removal, confirmed": (removed, {}, ()),
    "a mail that came back": (returned, {}, (f"answer > {ANA}",)),
    "a post": (
        lambda day: day.write(ANA, "Hello all, zanzibar", to=LIST), {},
        (f"post > {BEN}", f"post > {PRIYA}", "post > sam@mentors.test"),
    ),
    "a stop by a lost secret": (
        lambda day: day.arrive(Mail(ANA, to=f"stop+{'a' * 26}@{HOST}"), results=HOME), {}, (),
    ),
    "a check-in": (lambda day: day.reply(PRIYA, "check-in", "1 good"), {}, ()),
    "a wish to be forgotten, not confirmed": (
        lambda day: day.write(ANA, "forget me"), {}, (f"confirm > {ANA}",),
    ),
}  # fmt: skip


@pytest.mark.conforms("I29", "I05")
@pytest.mark.parametrize("since", SINCE)
@pytest.mark.parametrize("order", [1, -1], ids=["in order", "backwards"])
def test_what_came_since_the_copy_comes_back_once(since, order, lost):
    """Without a mail, until somebody asks for them; and in any order it is no other state."""
    deed, places, kept = SINCE[since]
    gone = lost()
    deed(gone.day)
    gone.put_back()
    gone.mailbox[:] = gone.mailbox[::order]
    assert mailed(gone.read_again()) == ()
    if order == 1:
        assert gone.places() == places
    else:  # what was said before something that is known by now is asked about, if at all
        assert gone.places().items() <= places.items()
    after = rows(gone.day)
    assert mailed(gone.read_again()) == ()
    assert rows(gone.day) == after
    assert gone.release() == ()
    if order == 1:
        assert set(kept) <= set(gone.release(old=True))


def test_a_number_of_a_digest_that_is_lost_decides_nothing(lost):
    gone = lost()
    offered(gone.day)
    gone.day.reply(KENDALL, "digest", "ok 1")
    gone.put_back()
    before = rows(gone.day)["matter"]
    gone.read_again()
    after = rows(gone.day)["matter"]
    assert {key: after[key]["state"] for key in before} == {
        k: m["state"] for k, m in before.items()
    }
    assert [m["kind"] for key, m in after.items() if key not in before] == ["pen"]


@pytest.mark.parametrize("was_told", [True, False])
def test_a_report_is_told_of_even_twice(was_told, lost):
    """Perhaps it arrived when no store was there: nobody would hear of it for days."""
    gone = lost()
    mail = Mail(ANA, "Somebody is rude to me.", PRIVATE)
    if was_told:
        gone.day.arrive(mail, path=ANA, results=HOME)
    else:
        gone.day.as_delivered(mail, path=ANA, results=HOME)
    gone.put_back()
    gone.read_again()
    assert gone.release() == (f"case > {EMILY}",)


WORDS = (
    (PRIYA, "check-in", "1 good, Ana Silva (ana@home.test) is doing well"),
    (BEN, "welcome", "Hello all, thanks Ana  Silva <Ana@home.test>!"),
    (KENDALL, "digest", "note Ana Silva spoke to me"),
)


@pytest.mark.conforms("I38")
def test_whoever_was_forgotten_since_is_found_nowhere(lost):
    """Others' mail names them, and is read again as well; nobody knows them any more by name."""
    gone = lost()
    for who, kind, text in WORDS:
        gone.day.reply(who, kind, text)
    gone.day.write(ANA, "forget me")
    gone.day.reply(ANA, "confirm", "yes")
    signed_up(gone.day)
    gone.day.reply(BEN, "welcome", "Welcome, Nina New!")
    gone.day.write(NEW, "forget me", sender=f"Nina New <{NEW}>")
    gone.day.reply(NEW, "confirm", "yes", sender=f"Nina New <{NEW}>")
    gone.put_back()
    gone.read_again()
    assert not any(reader in (ANA, NEW) for reader in gone.release(old=True))
    while gone.day.play.app.tidy():
        pass
    told = everything(gone.day)
    names = ("Ana Silva", "Ana  Silva", f"<{ANA}", f"({ANA}", NEW, "Nina New")
    assert [name for name in names if name.casefold() in told] == []
    assert "is doing well" in told or "good" in told  # what else was said stays


def test_whoever_bears_the_same_name_keeps_it(lost):
    gone = lost()
    gone.day.write(ANA, "forget me")
    gone.day.reply(ANA, "confirm", "yes")
    gone.put_back()
    ana = "Ana Lima <ana.lima@far.test>"
    far = {"path": "ana.lima@far.test", "results": "dmarc=pass header.from=far.test"}
    gone.day.arrive(Mail(ana, "join talk, I am Ana", message_id="<1@far.test>"), **far)
    gone.read_again()
    assert "Ana Lima" in {person["name"] for person in rows(gone.day)["person"].values()}
    assert "i am ana" in everything(gone.day)


@pytest.mark.parametrize("to", ["signup", "private", "cohort-deploy"])
def test_old_mail_of_whoever_was_forgotten_does_nothing(to, lost):
    """A thief of their old mail sends it once more, to a store that is older than their end."""
    gone = lost()
    old = Mail(ANA, "join talk", f"{to}@{HOST}", message_id="<9@home.test>")
    gone.day.write(ANA, "forget me")
    gone.day.reply(ANA, "confirm", "yes")
    gone.put_back()
    gone.read_again()
    before = rows(gone.day)
    assert gone.day.arrive(old, results=HOME) == []
    assert rows(gone.day) == before


@pytest.mark.conforms("I03", 73)
def test_a_signed_mail_is_replayed_at_the_older_store(lost):
    """With another id, that nobody signed; before its own copy in the mailbox is read again."""
    gone = lost()
    gone.day.write(ANA, "leave deploy", message_id="<5@home.test>")
    gone.day.play.forward(minutes=5)
    gone.day.write(ANA, "join deploy")
    gone.put_back()
    envelope, raw = gone.mailbox[0]
    gone.day.play.app.receive(envelope, raw.replace(b"<5@home.test>", b"<6@evil.test>"), "lmtp")
    gone.read_again()
    gone.day.play.app.receive(envelope, raw.replace(b"<5@home.test>", b"<7@evil.test>"), "lmtp")
    gone.day.play.run()
    assert gone.places() == {"ana deploy": "placed"}


def test_a_stranger_cannot_use_what_only_the_lost_store_knew(lost):
    gone = lost()
    gone.day.write(ANA, "leave deploy")
    secret = gone.day.reply_to(ANA, "left")
    gone.put_back()
    before = rows(gone.day)
    gone.day.arrive(Mail(MALLORY, "undo", secret), results="dmarc=pass header.from=evil.test")
    after = rows(gone.day)
    assert after["enrollment"] == before["enrollment"]
    assert [m["kind"] for k, m in after["matter"].items() if k not in before["matter"]] == ["pen"]


def everything(day: Scene) -> str:
    """All that is in the store, in small letters."""
    day.play.app.database.empty_log()
    with closing(sqlite3.connect(str(day.play.app.database.engine.url.database))) as store:
        tables = [t for (t,) in store.execute("select name from sqlite_master where type='table'")]
        cells = (c for t in tables for row in store.execute(f'select * from "{t}"') for c in row)
        texts = (c.decode("utf-8", "replace") if isinstance(c, bytes) else str(c) for c in cells)
        return "\n".join(texts).casefold()
