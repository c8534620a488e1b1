"""A worker that is stopped in the middle of a transmission: its lease runs out, another sends, and it wakes.

At most that one mail comes twice, with the same bytes, and what the other wrote down stays (TRUST I12, I21).
Real processes and signals: test_stale.py.
"""

import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from mailflow import dispatch
from mailflow.dispatch import InFlight
from mailflow.mail.inbound import Envelope
from mailflow.store.outbox import LEASE, Leased
from mailflow.transport.settings import SmtpSettings
from mailflow.transport.smtp import Courier, Outcome, OutcomeKind
from tests import play
from tests.transport.relay import Relay

TAKEN = Outcome(OutcomeKind.SENT, 250, "2.0.0 by the other one")
PEOPLE = ("ana@x.test", "bo@x.test")


class RelayOfTheStopped(Relay):
    """The worker is stopped before it hears the first answer to a command."""

    def __init__(self, verb: str, meanwhile: Callable[[], None], **replies: str) -> None:
        super().__init__(**replies)
        self._verb, self._meanwhile = verb, meanwhile

    def _answer(self, sock: socket.socket, verb: str) -> str:
        if verb == self._verb:
            self._verb = ""
            self._meanwhile()
        return super()._answer(sock, verb)


@dataclass
class Pair:
    """Two workers on one store, with a mail for each of two people."""

    program: play.Play
    awake: list[float]

    def __post_init__(self) -> None:
        app = self.program.app
        self.stopped = replace(app, worker="stopped", in_flight=InFlight())
        self.other = replace(app, worker="other", in_flight=InFlight())
        for who in PEOPLE:
            raw = f"From: {who}\r\nTo: {app.ours.signup}\r\nMessage-ID: <{who}>\r\n\r\njoin deploy\r\n"
            app.receive(Envelope(who), raw.encode())
        app.process()

    def lease_runs_out(self) -> None:
        self.awake[0] += LEASE.total_seconds() + 1
        with self.program.app.database.work(self.program.app.settings) as work:
            assert work.outbox.expire(self.program.now + timedelta(days=999)) == 1

    def other_sends(self) -> None:
        self.lease_runs_out()
        assert self.other.deliver(self.program) == 1

    def other_begins(self) -> Leased:
        self.lease_runs_out()
        with self.program.app.database.work(self.program.app.settings) as work:
            (mail,) = work.outbox.claim(self.program.now, "other")
        return mail

    def rows(self, *columns: str) -> list[tuple[object, ...]]:
        with self.program.app.database.read(self.program.app.settings) as work:
            query = f"SELECT {', '.join(columns)} FROM outbox ORDER BY id"
            return [tuple(row) for row in work.connection.exec_driver_sql(query)]

    def refusals(self) -> int:
        """Told to be looked at, as if a person could not be reached."""
        with self.program.app.database.read(self.program.app.settings) as work:
            query = "SELECT count(*) FROM inbox WHERE kind IN ('refused', 'trouble')"
            return int(work.connection.exec_driver_sql(query).scalar_one())


@pytest.fixture
def pair(tmp_path: Path, fresh_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pair]:
    awake = [1000.0]
    monkeypatch.setattr(dispatch, "_awake", lambda: awake[0])
    program = play.play(tmp_path, url=fresh_url)
    with closing(program.app.database):
        yield Pair(program, awake)


def delivers(pair: Pair, relay: Relay) -> None:
    """The one that was stopped goes on, and to the next mail."""
    settings = SmtpSettings("127.0.0.1", relay.port, tls="none", timeout=5)
    with relay, Courier(settings) as courier:
        assert pair.stopped.deliver(courier, limit=2) in (1, 2)
        pair.stopped.deliver(courier, limit=2)


@pytest.mark.conforms("I12", "I21")
@pytest.mark.parametrize("verb", ["EHLO", "RCPT", "DATA"])
def test_before_the_mail_nothing_goes_twice(pair: Pair, verb: str) -> None:
    relay = RelayOfTheStopped(verb, pair.other_sends)
    delivers(pair, relay)
    assert [mail.to for mail in pair.program.sent] == ["ana@x.test"]
    assert [b"To: bo@x.test" in mail for mail in relay.mails] == [True]
    assert pair.rows("state", "worker", "attempts") == [
        ("sent", "other", 2),
        ("sent", "stopped", 1),
    ]


@pytest.mark.conforms("I11", "I12", "I21")
@pytest.mark.parametrize("reply", ["250 2.0.0 ok", "550 5.1.1 no such user"])
def test_behind_the_mail_one_copy_comes_twice_and_the_other_s_word_stays(
    pair: Pair, reply: str
) -> None:
    relay = RelayOfTheStopped("DOT", pair.other_sends, DOT=reply)
    delivers(pair, relay)
    (copy,) = pair.program.sent
    assert [copy.data in mail for mail in relay.mails] == [True, False]
    assert pair.rows("state", "worker", "attempts") == [
        ("sent", "other", 2),
        ("sent", "stopped", 1),
    ]
    assert pair.refusals() == 0


@pytest.mark.conforms("I21")
@pytest.mark.parametrize("reply", ["250 2.0.0 ok", "550 5.1.1 no such user"])
def test_while_the_other_is_at_it_its_lease_stays(pair: Pair, reply: str) -> None:
    leased: list[Leased] = []
    relay = RelayOfTheStopped("DOT", lambda: leased.append(pair.other_begins()), DOT=reply)
    delivers(pair, relay)
    assert pair.rows("state", "worker")[0] == ("transmitting", "other")
    with pair.program.app.database.work(pair.program.app.settings) as work:
        pair.other.dispatch._record_attempt(work, leased[0], TAKEN)
    assert pair.rows("state", "reply")[0] == ("sent", "250 2.0.0 by the other one")
    assert pair.refusals() == 0
