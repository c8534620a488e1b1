"""The scripted conversation with a program in this process; tests/real holds it on real servers."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from mailflow.demo.cast import Persona
from mailflow.demo.received import Received
from mailflow.mail.inbound import Envelope
from mailflow.operators.export import export
from tests import conversation
from tests.play import DEPLOY, Play, play, settings


class InProcess:
    """A stage on which nothing takes time."""

    def __init__(self, made: Play) -> None:
        self._play = made

    def at(self, moment: datetime) -> None:
        self._play.until(moment)

    def now(self) -> datetime:
        return self._play.now

    def post(self, sender: str, recipient: str, mail: bytes) -> None:
        self._play.app.receive(Envelope(sender, (recipient,), size=len(mail)), mail, "test")
        self._play.run()

    def mailbox(self, reader: Persona) -> list[Received]:
        return [
            Received(m.to, m.data, self._play.now, m.sender)
            for m in self._play.sent if m.to == reader.address
        ]  # fmt: skip

    def wait_for_mail(self, reader: Persona, waited: timedelta) -> None:
        assert waited < timedelta(minutes=1), (
            f"{reader.name} has {self._play.kinds(reader.address)}"
        )
        self._play.forward(seconds=10)

    def export(self) -> dict[str, Any]:
        app = self._play.app
        with app.database.read(app.settings) as work:
            return export(work, app.settings, self._play.now)


def in_process(folder: Path) -> conversation.Conversation:
    """The conversation, held."""
    organizers = (conversation.KENDALL.address, conversation.EMILY.address)
    configured = settings(
        organizers=organizers, private_contacts=organizers[1:], zone="Europe/Berlin",
        tracks={"deploy": DEPLOY},
    )  # fmt: skip
    made = conversation.Conversation(InProcess(play(folder, configured)))
    made.play()
    return made


def test_a_season_in_one_process(tmp_path: Path) -> None:
    told = in_process(tmp_path).told
    assert told["outbox"]["failed"] == 0
