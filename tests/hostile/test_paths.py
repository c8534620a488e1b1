"""The same mails by every way in: LMTP, the quarantine, and all of them once more (I05, I09)."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from mailflow.mail.address import canonical
from mailflow.mail.inbound import Envelope, parse
from mailflow.transport.settings import ListenSettings
from mailflow.transport.smtpd import Listener
from tests.hostile import ledger
from tests.hostile.case import PENDING, Case
from tests.hostile.families import FAMILIES
from tests.hostile.raw import Mail
from tests.hostile.scene import ANA, EMILY, HOST, KENDALL, NAMES, Scene, scene
from tests.hostile.watch import changes, mailed, rows, watched
from tests.transport.wire import Wire

ALL = [
    pytest.param(family, case, place % 2 == 0, id=f"{family}: {case.name}")
    for family, cases in FAMILIES.items()
    for place, case in enumerate(cases)
]


def built(case: Case, folder, *, border: bool) -> tuple[Scene, Envelope, bytes]:
    """The day, and the mail as our server hands it over."""
    made = scene(folder, border=border, received_above=int(case.below))
    made.version = case.version
    if case.prepare:
        case.prepare(made)
    mail = case.mail(made) if callable(case.mail) else case.mail
    envelope, raw = made.as_delivered(
        mail, path=case.path, to=case.to, results=case.results, below=case.below
    )
    return made, envelope, raw


def outcome(family: str, case: Case, *, border: bool) -> str:
    return ledger.read(family)[ledger.entry(case.name, border=border)]


# the quarantine -----------------------------------------------------------------------------------


@pytest.mark.conforms("I09")
@pytest.mark.parametrize(("family", "case", "border"), ALL)
def test_what_is_let_in_later_is_judged_as_at_first(family, case, border, place):
    """Deciding failed three times, say, and an operator has it tried again."""
    made, envelope, raw = built(case, place, border=border)

    def deliver():
        made.play.app.receive(envelope, raw, "test")
        with made.play.app.database.begin(made.play.app.settings) as work:
            item = work.inbox.next(made.play.now)
            assert item is not None
            for _ in range(3):
                work.inbox.fail(item, "boom", made.play.now)
                item = work.inbox.get(item.id)
            assert work.inbox.retry(item.id)
        return made.play.run()

    seen = watched(made, deliver)
    made.play.app.database.close()
    assert ledger.shown(seen) == outcome(family, case, border=border)


def test_what_is_let_in_after_weeks_is_believed_as_on_its_day(tmp_path):
    made = scene(tmp_path, border=True)
    mail = Mail(text="leave deploy", message_id="<1@home.test>")
    envelope, raw = made.as_delivered(mail, path=ANA, results="dmarc=pass header.from=home.test")
    made.play.app.receive(envelope, raw, "test")
    with made.play.app.database.begin(made.play.app.settings) as work:
        item = work.inbox.next(made.play.now)
        for _ in range(3):
            work.inbox.fail(item, "boom", made.play.now)
            item = work.inbox.get(item.id)
    made.play.forward(days=9)
    with made.play.app.database.begin(made.play.app.settings) as work:
        work.inbox.retry(item.id)
    assert f"left > {ANA}" in mailed(made.play.run())
    made.play.app.database.close()


# everything again -----------------------------------------------------------------------------------


@pytest.mark.conforms("I05")
@pytest.mark.parametrize("family", FAMILIES)
def test_all_of_it_again_does_nothing(family, tmp_path):
    """The mailbox was restored, or its cursor lost: each mail comes once more, by another way."""
    made = scene(tmp_path, border=True)
    delivered = []
    for case in FAMILIES[family]:
        if case.prepare or case.below or case.version:
            continue
        mail = case.mail(made) if callable(case.mail) else case.mail
        envelope, raw = made.as_delivered(mail, path=case.path, to=case.to, results=case.results)
        made.play.app.receive(envelope, raw, "test")
        made.play.run()
        delivered.append((envelope, raw))
    before, sent = rows(made), len(made.play.sent)
    for envelope, raw in delivered:
        again = b"Received: from old by new; Wed, 13 Jan 2027 10:00:00 +0000\r\nX-UID: 7\r\n"
        again += b"Status: RO\r\n" + raw
        new = made.play.app.receive(envelope, again, "restored")
        # A mail that our border called forged, and of which it says nothing now, is held.
        assert not new or b"dmarc=fail" in raw
    made.play.forward(minutes=1)
    assert len(made.play.sent) == sent
    assert rows(made) == before
    made.play.app.database.close()


@pytest.mark.conforms("I32", "I16")
def test_a_mailbox_full_of_all_kinds_does_no_harm(tmp_path):
    """A first run: all of it is there before the first is decided, in no order at all."""
    made = scene(tmp_path, border=True)
    cases = [
        c for some in FAMILIES.values() for c in some if not (c.prepare or c.below or c.version)
    ]
    box = random.Random(7).sample(cases, 200)
    known = {KENDALL, EMILY, *(reader for case in box for reader in case.reaches)}
    for case in box:
        mail = case.mail(made) if callable(case.mail) else case.mail
        envelope, raw = made.as_delivered(mail, path=case.path, to=case.to, results=case.results)
        known.add(parse(raw, envelope).sender)
        made.play.app.receive(envelope, raw, "test")
    before = rows(made)
    sent = made.play.run()
    allowed = PENDING.union(*(case.allowed for case in box), {"matter.state", "matter.text"})
    assert set(changes(before, rows(made))) <= allowed
    assert {canonical(mail.to) for mail in sent} <= known
    limits = made.play.app.settings.limits
    got = Counter(mail.to for mail in sent if mail.to not in (KENDALL, EMILY))
    assert max(got.values()) <= limits.answers_an_hour * limits.replies_times
    strangers = Counter(mail.to for mail in sent if mail.to not in NAMES and mail.kind == "confirm")
    assert max(strangers.values()) == 1
    made.play.app.database.close()


# LMTP -----------------------------------------------------------------------------------------------


@dataclass
class Door:
    """A listener that hands over to whichever program is at home."""

    port: int = 0
    home: list[Scene] = field(default_factory=list)

    def receive(self, envelope: Envelope, raw: bytes) -> None:
        self.home[-1].play.app.receive(envelope, raw, "lmtp")


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    made = Door()
    settings = ListenSettings(protocol="lmtp", port=0)
    with Listener(settings, lambda address: address.endswith(f"@{HOST}"), made.receive) as listener:
        made.port = listener.port
        yield made


def over_lmtp(door: Door, envelope: Envelope, raw: bytes) -> bool:
    """Whether the listener took a mail."""
    (to,) = envelope.recipients
    with Wire(door.port) as wire:
        assert wire.say("LHLO mx.lab.test") == 250
        wire.say(f"MAIL FROM:<{envelope.sender}>")
        if wire.say(f"RCPT TO:<{to}>") != 250:
            return False
        assert wire.say("DATA") == 354
        ended = raw if raw.endswith(b"\r\n") else raw + b"\r\n"
        wire.send(ended.replace(b"\r\n.", b"\r\n..") + b".\r\n")
        return wire.code() == 250


@pytest.mark.parametrize(("family", "case", "border"), ALL[::3])
def test_over_lmtp(family, case, border, door, place):
    made, envelope, raw = built(case, place, border=border)
    door.home.append(made)
    accepted = []

    def deliver():
        accepted.append(over_lmtp(door, envelope, raw))
        return made.play.run()

    seen = watched(made, deliver)
    made.play.app.database.close()
    if accepted == [True]:
        assert ledger.shown(seen) == outcome(family, case, border=border)
    else:
        assert (seen.mails, seen.changed) == ((), ())
