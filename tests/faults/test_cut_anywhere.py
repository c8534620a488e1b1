"""A connection that is cut at any octet loses no mail and doubles none but in the one window."""

import smtplib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller

from mailflow.demo.dovecot import LOOPBACK, PASSWORD, Dovecot
from mailflow.serving import poll
from mailflow.transport.errors import TransportError
from mailflow.transport.imap import ImapMailbox
from mailflow.transport.settings import ImapSettings, Limits, SmtpSettings
from mailflow.transport.smtp import Courier, OutcomeKind
from tests import play
from tests.faults.proxy import Proxy, Rules, Way, imap
from tests.killed.laboratory import Receiver
from tests.real import servers
from tests.real.postfix import free_port

POINTS = 60  # of a session, each way
MAIL = b"Subject: %d\r\nMessage-ID: <1@m.test>\r\n\r\nHello.\r\n.\r\nBye.\r\n"
#: How many copies the server may have taken.
TAKEN = {
    OutcomeKind.SENT: {1},
    OutcomeKind.DEFERRED: {0},
    OutcomeKind.UNCERTAIN: {0, 1},
    OutcomeKind.REFUSED: set(),
}
SHORT = Limits(greeting=5, mail=5, rcpt=5, data=5, block=5, dot=5)


@pytest.fixture
def receiver() -> Iterator[tuple[Receiver, int]]:
    found, port = Receiver(), free_port()
    server = Controller(found, hostname=LOOPBACK, port=port)
    server.start()
    yield found, port
    server.stop()


def points(octets: int) -> list[int]:
    """Numbers from all over a session, its last octets among them."""
    step = max(1, octets // POINTS)
    return sorted({*range(1, octets, step), *range(max(1, octets - 8), octets + 1)})


@pytest.mark.conforms("I12")
@pytest.mark.parametrize("way", ["to server", "to client"])
def test_smtp_cut_at_any_octet(receiver: tuple[Receiver, int], way: Way) -> None:
    taken, port = receiver
    outcomes: dict[int, OutcomeKind] = {}
    with Proxy(port) as proxy:
        settings = SmtpSettings(LOOPBACK, proxy.port, tls="none", limits=SHORT)

        def send(number: int) -> OutcomeKind:
            with Courier(settings) as courier:
                return courier.send("a@m.test", "b@x.test", MAIL % number).kind

        assert send(10_000) is OutcomeKind.SENT
        for cut in points(proxy.passed[way]):
            proxy.rules = Rules(cut=(way, cut))
            outcomes[cut] = send(10_000 + cut)
            proxy.drop()
        proxy.rules = Rules()
        assert send(90_000) is OutcomeKind.SENT  # and all that came before is taken by now
    came = Counter(int(mail.parsed["Subject"]) - 10_000 for mail in taken.mails)
    for cut, outcome in outcomes.items():
        assert came[cut] in TAKEN[outcome], (cut, outcome)
    assert OutcomeKind.DEFERRED in outcomes.values()
    assert OutcomeKind.UNCERTAIN in outcomes.values()
    print(way, Counter(map(str, outcomes.values())))


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with servers.running() as server:
        yield server


def _post(dovecot: Dovecot, user: str, count: int) -> None:
    with smtplib.LMTP(LOOPBACK, dovecot.lmtp) as client:
        for number in range(count):
            raw = f"From: m{number}@people.test\r\nTo: x@m.test\r\nMessage-ID: <{number}@p>\r\n\r\nhi\r\n"
            client.sendmail("x@people.test", [user], raw.encode())


class Reader:
    """A program that reads a mailbox through a proxy."""

    def __init__(self, folder: Path, dovecot: Dovecot, user: str, proxy: Proxy) -> None:
        self.program, self._user, self._proxy = play.play(folder), user, proxy
        self.settings = ImapSettings(
            LOOPBACK, proxy.port, tls="none", username=user, password=lambda: PASSWORD,
            processed="move:Done", timeout=5, deadline=10,
        )  # fmt: skip

    def look(self) -> bool:
        """Once; whether it went well."""
        try:
            with ImapMailbox(self.settings) as mailbox:
                mailbox.connect()
                poll.fetch_all(self.program.app, mailbox, backlog=True)
        except TransportError:
            return False
        return True

    @property
    def received(self) -> int:
        with self.program.app.database.read(self.program.app.settings) as work:
            return work.inbox.counts().get("received", 0)


@pytest.mark.conforms("I25")
@pytest.mark.parametrize("way", ["to server", "to client"])
def test_imap_cut_at_any_octet(tmp_path: Path, dovecot: Dovecot, way: Way) -> None:
    with Proxy(dovecot.imap) as proxy:
        user = f"cut-{way.replace(' ', '-')}"
        _post(dovecot, user, 3)
        reader = Reader(tmp_path, dovecot, user, proxy)
        total, cuts, cut, broken = 0, 0, 1, 0
        while True:  # each session gets a little further, or ends what the one before began
            proxy.rules = Rules(cut=(way, cut))
            went_well = reader.look()
            cuts += 1
            cut += 17
            broken += not went_well
            if went_well and total:
                break
            if went_well:  # all of it once more, with what is known already
                total = cut
                _post(dovecot, user, 3)
            assert cut < 20_000
        assert broken > 10
        proxy.rules = Rules()
        assert reader.look()
        assert reader.received == 3, "the others are the same mails"
    print(f"{cuts} sessions {way}, {broken} of them cut")


COMMANDS = ("LOGIN", "CAPABILITY", "SELECT", "SEARCH", r"FETCH.*SIZE", r"FETCH.*BODY", "MOVE")
WORDS = ("TAG NO not now", "TAG BAD what", "* BYE going down", "TAG NO [UNAVAILABLE] later")


@pytest.mark.parametrize("words", WORDS)
def test_imap_refuses_any_command_and_no_mail_is_lost(
    tmp_path: Path, dovecot: Dovecot, words: str
) -> None:
    with Proxy(dovecot.imap) as proxy:
        user = f"no-{WORDS.index(words)}"
        _post(dovecot, user, 3)
        reader = Reader(tmp_path, dovecot, user, proxy)
        for command in COMMANDS:
            proxy.rules = Rules(answer=imap(command, words))
            asked_again = command == "CAPABILITY"  # which the greeting has told already
            assert reader.look() is False or asked_again, command
        proxy.rules = Rules()
        assert reader.look()
        assert reader.received == 3
        _post(dovecot, user, 4)  # three that are known, and one
        assert reader.look()
        assert reader.received == 4
