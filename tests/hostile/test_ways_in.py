"""One wish of each class, on each evidence, by every way in: the outcome is that of the direct one.

Over LMTP; let in again after three failures and a week; out of a backlog that nobody looked at for
a week; and once more to a store that was put back from an older copy (TRUST I09, I29, I03).
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from mailflow.commands.command import Trust
from mailflow.mail.inbound import Envelope
from tests.hostile import ledger
from tests.hostile.raw import Mail
from tests.hostile.scene import ANA, MALLORY, Scene, scene
from tests.hostile.test_paths import door, over_lmtp
from tests.hostile.test_table import WANTED, did, domain, said, wanted
from tests.hostile.watch import changes, rows, watched
from tests.hostile.wishes import WISHES, Wish

__all__ = ["door"]

WEEK = 8  # days: longer than a Date is believed, had it been looked at only now
ONE_OF_EACH = {wish.trust: wish for wish in reversed(WISHES)}
CELLS = [
    pytest.param(wish, level, id=f"{wish} on E{level}")
    for wish in ONE_OF_EACH.values()
    for level in (0, 1, 2)
    if not (wish.bound and level < 2)
]
Way = Callable[[Scene, Envelope, bytes], list[object]]


def mail_of(made: Scene, wish: Wish, level: int) -> tuple[Envelope, bytes]:
    reader = wish.who if level == 2 else wish.lent
    ids = {"in_reply_to": made.message_id(reader, wish.thread)} if reader else {}
    results = f"dmarc={'pass' if level == 1 else 'none'} header.from={domain(wish)}"
    return made.as_delivered(said(made, wish, **ids), path=wish.who, results=results)


def fail_thrice(made: Scene) -> int:
    with made.play.app.database.begin(made.play.app.settings) as work:
        item = work.inbox.next(made.play.now)
        for _ in range(3):
            work.inbox.fail(item, "boom", made.play.now)
            item = work.inbox.get(item.id)
        return int(item.id)


def directly(made: Scene, envelope: Envelope, raw: bytes) -> list[object]:
    made.play.app.receive(envelope, raw, "test")
    return list(made.play.run())


def from_quarantine(made: Scene, envelope: Envelope, raw: bytes) -> list[object]:
    made.play.app.receive(envelope, raw, "test")
    item = fail_thrice(made)
    with made.play.app.database.begin(made.play.app.settings) as work:
        assert work.inbox.retry(item)
    return list(made.play.run())


def from_a_backlog(made: Scene, envelope: Envelope, raw: bytes) -> list[object]:
    """Behind twenty others, none of which was looked at before the last had come."""
    for number in range(20):
        other = Mail(MALLORY, "I am away.", message_id=f"<{number}@evil.test>",
                     fields=[("Auto-Submitted", "auto-replied")])  # fmt: skip
        made.play.app.receive(Envelope("", envelope.recipients), bytes(other), "test")
    return directly(made, envelope, raw)


def after_a_restore(made: Scene, envelope: Envelope, raw: bytes) -> list[object]:
    """The mailbox is newer than the store, and comes again by another route, and once more."""
    again = b"Received: from old.lab.test by new.lab.test; Wed, 13 Jan 2027 10:00:00 +0000\r\n"
    made.play.app.receive(envelope, raw, "imap:restored")
    sent = list(made.play.run())
    assert not made.play.app.receive(envelope, again + raw, "imap:copied")
    assert made.play.run() == []
    return sent


def outcome(wish: Wish, level: int, way: Way, folder: Path) -> tuple[str, str, str]:
    """What came of it; as anybody sees it, and as the ledger of hostile mail writes it."""
    made = scene(folder, border=True, after=wish.prepare)
    envelope, raw = mail_of(made, wish, level)
    seen = watched(made, lambda: way(made, envelope, raw))  # type: ignore[arg-type,return-value]
    made.play.app.database.close()
    return did(wish, seen), f"E{seen.evidence}", ledger.shown(seen)


@pytest.mark.conforms("I03", "I09")
@pytest.mark.parametrize(("wish", "level"), CELLS)
def test_the_way_in_makes_no_difference(wish, level, door, tmp_path):
    def by_lmtp(made: Scene, envelope: Envelope, raw: bytes) -> list[object]:
        door.home.append(made)
        assert over_lmtp(door, envelope, raw)
        return list(made.play.run())

    straight = outcome(wish, level, directly, tmp_path)
    assert straight[:2] == (wanted(wish, level), f"E{level}")
    ways = (from_quarantine, from_a_backlog, after_a_restore, by_lmtp)
    came = {way.__name__: outcome(wish, level, way, tmp_path) for way in ways}
    assert came == dict.fromkeys(came, straight)


@pytest.mark.parametrize(("wish", "level"), CELLS)
def test_what_waited_for_a_week_is_believed_as_on_its_day(wish, level, tmp_path):
    """In the quarantine, or while the service stood still: no Date is too old for it then."""
    made = scene(tmp_path, border=True, after=wish.prepare)
    envelope, raw = mail_of(made, wish, level)
    made.play.app.receive(envelope, raw, "test")
    item = fail_thrice(made)
    # whoever never proved their address is forgotten after a week, and so is what they asked
    made.play.forward(days=6 if wish.trust is Trust.FIRST else WEEK)
    with made.play.app.database.begin(made.play.app.settings) as work:
        assert work.inbox.retry(item)
    made.play.run()
    with closing(sqlite3.connect(str(made.play.app.database.engine.url.database))) as store:
        (found,) = store.execute("select state, evidence from inbox where id = ?", (item,))
    assert found == ("processed", level)
    made.play.app.database.close()


OVERTAKEN = [
    ("leave deploy", "status", "confirm"),
    ("pause deploy until 2 February", "I am still here", "confirm"),
    ("tz Asia/Tokyo", "tz Europe/Berlin", "confirm"),
    ("status", "tz Europe/Berlin", "answer"),
    ("private: somebody is rude to me", "status", "answer"),
]


@pytest.mark.conforms("I08")
@pytest.mark.parametrize(("first", "later", "gets"), OVERTAKEN)
def test_what_a_later_mail_overtook_is_asked_about(first, later, gets, stage):
    """It waited in the quarantine, say, and its writer has gone on meanwhile."""
    mail = Mail(ANA, first, message_id="<1@home.test>")
    envelope, raw = stage.as_delivered(mail, path=ANA, results="dmarc=pass header.from=home.test")
    stage.play.app.receive(envelope, raw, "test")
    item = fail_thrice(stage)
    stage.write(ANA, later)
    before = rows(stage)
    with stage.play.app.database.begin(stage.play.app.settings) as work:
        assert work.inbox.retry(item)
    assert [mail.kind for mail in stage.play.run() if mail.to == ANA] == [gets]
    assert not {
        c for c in changes(before, rows(stage)) if c.startswith(("enroll", "person.z", "person.s"))
    }


def test_an_answer_to_a_question_is_one_whenever_it_is_read(stage):
    stage.write(ANA, "forget me")
    stage.reply(ANA, "confirm", "yes, but first: what is this?")
    asked = stage.last(ANA, "confirm")
    mail = Mail(ANA, "yes", str(asked.mail["Reply-To"]), message_id="<2@home.test>")
    stage.play.app.receive(*stage.as_delivered(mail, path=ANA), "test")
    item = fail_thrice(stage)
    stage.write(ANA, "status")
    with stage.play.app.database.begin(stage.play.app.settings) as work:
        assert work.inbox.retry(item)
    assert "erased" in [mail.kind for mail in stage.play.run()]


def test_every_class_comes_every_way():
    assert {cell.values[0].trust for cell in CELLS} == set(WANTED)
