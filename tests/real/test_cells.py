"""The policy's cells through a real mailbox: commands of every class on every evidence, delivered and read in one go.

What a mail leads to at our door is walked end to end in `tests/hostile/test_table.py`. Here the same mails come by a
mail server that writes its own fields above the border's and keeps no envelope: they must lead to the same.
"""

import smtplib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from sqlalchemy import text

from mailflow.deciding.border import Border
from mailflow.demo.dovecot import LOOPBACK, Dovecot
from mailflow.mail.inbound import Envelope
from mailflow.serving import poll
from mailflow.transport.imap import ImapMailbox
from mailflow.transport.settings import ImapSettings
from tests.hostile.raw import Mail
from tests.hostile.scene import BORDER, MALLORY, Scene, scene
from tests.hostile.test_table import WANTED, domain, said, wanted
from tests.hostile.wishes import WISHES, Wish, offered

#: How each evidence comes about: what our server says of the sender, with the domain of From.
RESULTS = {
    "malformed": "none", "forged": "dmarc=fail header.from={0}",
    "E0": "dmarc=none header.from={0}", "another's word": "dmarc=pass header.from=evil.test",
    "E1": "dmarc=pass header.from={0}", "E2": "none",
}  # fmt: skip
REFUSED = None  # E-: nobody looks at how sure we are
LEVELS = {
    "malformed": REFUSED,
    "forged": REFUSED,
    "E0": 0,
    "another's word": 0,
    "E1": 1,
    "E2": 2,
    "E3": 2,
}
#: All of the usual day; of the day of the digest one of each class.
OF_THE_DIGEST = {wish.trust: wish for wish in WISHES if wish.prepare is offered}
WISHED = [wish for wish in WISHES if wish.prepare is None] + list(OF_THE_DIGEST.values())
#: One of each class that is asked about.
ASKED = {wish.trust: wish for wish in WISHED if wanted(wish, 0) == "ask" and not wish.bound}
AT_OUR_DOOR = Border(BORDER)
BEHIND_A_MAILBOX = Border(BORDER, received_above=1)  # Dovecot's own


@dataclass
class Cell:
    """One mail, the program that it meets, and how it comes to our door."""

    name: str
    level: int | None
    made: Scene
    envelope: Envelope
    raw: bytes

    def outcome(self, envelope: Envelope, raw: bytes, border: Border) -> tuple[object, ...]:
        """What the mail leads to; nothing of it stays."""
        app = replace(self.made.play.app, border=border)
        with app.trial("mail", raw=raw, envelope=envelope) as (_, found, mails):
            facts = [
                (fact.event, type(fact.entity).__name__, fact.after)
                for fact in found.decision.facts
            ]
            told = sorted((mail.kind, mail.to_address) for mail in mails)
            return found.disposition, found.detail, found.evidence, facts, told


class Stages:
    """The program on the days of the wishes; nothing stays, so that those of one day share it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[object, Scene] = {}

    def of(self, day: object, wish: Wish) -> Scene:
        if day not in self._made:
            place = self._folder / str(len(self._made))
            place.mkdir()
            self._made[day] = scene(place, border=True, after=wish.prepare)
        return self._made[day]

    def close(self) -> None:
        for made in self._made.values():
            made.play.app.database.close()


@pytest.fixture
def stages(tmp_path: Path) -> Iterator[Stages]:
    made = Stages(tmp_path)
    yield made
    made.close()


def said_on(made: Scene, wish: Wish, evidence: str) -> Mail:
    reader = wish.lent if LEVELS[evidence] in (0, 1) else wish.who
    more: dict[str, object] = {"message_id": f"<{evidence[:5]}.{WISHES.index(wish)}@x.test>"}
    if reader:
        more["in_reply_to"] = made.message_id(reader, wish.thread)
    if evidence == "malformed":
        more["fields"] = [("From", MALLORY)]
    return said(made, wish, **more)


def yes_to(made: Scene, wish: Wish) -> Mail:
    """Their answer to our question."""
    made.arrive(said_on(made, wish, "E0"), path=wish.who, results="none")
    today = f"{made.play.now:%a, %d %b %Y %H:%M:%S} +0000"
    return Mail(
        wish.who, "yes", made.reply_to(wish.who, "confirm"), "Re: Confirm", date=today,
        in_reply_to=made.message_id(wish.who, "confirm"), message_id=f"<yes.{wish.trust}@x.test>",
    )  # fmt: skip


def cells(stages: Stages) -> Iterator[Cell]:
    for wish in WISHED:
        made = stages.of(wish.prepare, wish)
        for evidence, results in RESULTS.items():
            mail = said_on(made, wish, evidence)
            found = results.format(domain(wish))
            came = made.as_delivered(mail, path=wish.who, results=found)
            yield Cell(f"{wish} on {evidence}", LEVELS[evidence], made, *came)
    for trust, wish in ASKED.items():
        made = stages.of(trust, wish)  # of its own: the question stays
        came = made.as_delivered(yes_to(made, wish), path=wish.who, results="none")
        yield Cell(f"{wish} on E3", LEVELS["E3"], made, *came)


@pytest.mark.conforms("I31", "I34")
def test_a_mailbox_makes_no_difference(
    dovecot: Dovecot, user: str, settings: ImapSettings, stages: Stages, tmp_path: Path
) -> None:
    posted = list(cells(stages))
    with smtplib.LMTP(LOOPBACK, dovecot.lmtp) as client:
        for cell in posted:
            client.sendmail(cell.envelope.sender or "", [user], cell.raw)
    reader = scene(tmp_path).play.app
    with ImapMailbox(settings) as mailbox:
        mailbox.connect()
        assert poll.fetch_all(reader, mailbox, backlog=True) == len(posted)
    with reader.database.read(reader.settings) as work:
        waiting = text("SELECT id FROM inbox WHERE state = 'received' ORDER BY id")
        read = [work.inbox.get(number) for number in work.connection.scalars(waiting)]
    reader.database.close()
    for cell, item in zip(posted, read, strict=True):
        assert item is not None
        directly = cell.outcome(cell.envelope, cell.raw, AT_OUR_DOOR)
        assert directly[2] == cell.level, cell.name
        assert (directly[0] == "quarantined") is (cell.level is REFUSED), cell.name
        assert cell.outcome(item.envelope, item.raw, BEHIND_A_MAILBOX) == directly, cell.name


def test_every_class_is_here() -> None:
    assert {wish.trust for wish in WISHED} == set(WANTED)
