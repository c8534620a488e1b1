"""Encrypted connections with real servers: both ways to begin, and no trust without reason."""

import tempfile
import threading
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mailflow.demo.dovecot import LOOPBACK, PASSWORD, Dovecot
from mailflow.mail.inbound import Envelope
from mailflow.transport.errors import TlsFailed
from mailflow.transport.imap import ImapMailbox
from mailflow.transport.settings import ImapSettings, ListenSettings, SmtpSettings
from mailflow.transport.smtp import Courier, OutcomeKind
from mailflow.transport.smtpd import Listener
from tests.certificates import Authority
from tests.real import postfix, servers
from tests.real.servers import REQUIRED
from tests.real.test_postfix import wait_for

PATIENCE = 15.0
MAIL = b"Subject: hi\r\nMessage-ID: <tls@p.test>\r\n\r\nhello\r\n"


class Intake:
    """Our own listener: what it took."""

    def __init__(self) -> None:
        self.mails: list[tuple[Envelope, bytes]] = []
        self.came = threading.Event()

    def receive(self, envelope: Envelope, raw: bytes) -> None:
        self.mails.append((envelope, raw))
        self.came.set()


@pytest.fixture(scope="module")
def dovecot(authority: Authority) -> Iterator[Dovecot]:
    with servers.running(authority.issue()) as server:
        yield server


@pytest.fixture(scope="module")
def intake(authority: Authority) -> Iterator[tuple[Intake, int]]:
    taken = Intake()
    settings = ListenSettings("lmtp", tls_cert_file=str(authority.issue()))
    with Listener(settings, lambda _: True, taken.receive) as listener:
        yield taken, listener.port


@pytest.fixture(scope="module")
def relay(
    authority: Authority, dovecot: Dovecot, intake: tuple[Intake, int]
) -> Iterator[postfix.Postfix]:
    if (why := postfix.problem()) and not REQUIRED:
        pytest.skip(why)
    with postfix.Postfix(intake[1], dovecot.lmtp, ("ana",), authority.issue()) as server:
        yield server


@pytest.fixture
def mailbox(dovecot: Dovecot, user: str, authority: Authority) -> ImapSettings:
    return ImapSettings(
        LOOPBACK, dovecot.imap, tls="starttls", username=user, password=lambda: PASSWORD,
        timeout=10, ca_file=str(authority.ca_file),
    )  # fmt: skip


@pytest.fixture
def outlet(relay: postfix.Postfix, authority: Authority) -> SmtpSettings:
    return SmtpSettings(
        LOOPBACK, relay.port, tls="starttls", timeout=10, ca_file=str(authority.ca_file)
    )


@pytest.fixture
def strangers_ca(tmp_path: Path, authority: Authority) -> str:
    assert authority
    return str(Authority(tmp_path, "stranger").ca_file)


def test_a_mailbox_is_read_after_starttls(
    mailbox: ImapSettings, deliver: Callable[..., None]
) -> None:
    deliver(MAIL)
    with ImapMailbox(mailbox) as reader:
        assert reader.connect().exists == 1
        assert b"hello" in reader.newer(0)[0].raw


@pytest.mark.conforms(87)
def test_a_mailbox_is_read_over_tls_from_the_start_and_wakes_us(
    mailbox: ImapSettings, dovecot: Dovecot, deliver: Callable[..., None]
) -> None:
    with ImapMailbox(replace(mailbox, port=dovecot.imaps, tls="implicit")) as reader:
        reader.connect()
        timer = threading.Timer(0.2, deliver, [MAIL])
        timer.start()
        assert reader.wait(PATIENCE)
        timer.join()
        reader.refresh()
        assert b"hello" in reader.newer(0)[0].raw


@pytest.mark.conforms(87)
def test_a_relay_takes_mail_after_starttls_and_over_tls_from_the_start(
    outlet: SmtpSettings, relay: postfix.Postfix, mailbox: ImapSettings
) -> None:
    with Courier(outlet) as courier:
        for _ in range(2):  # the second in the same session
            sent = courier.send("b@mentoring.lab.test", "ana@people.test", MAIL)
            assert sent.kind is OutcomeKind.SENT, sent
    with Courier(replace(outlet, port=relay.smtps, tls="implicit")) as courier:
        sent = courier.send("b@mentoring.lab.test", "ana@people.test", MAIL)
        assert sent.kind is OutcomeKind.SENT, sent
    assert relay.log.count("Anonymous TLS connection established from") == 2
    with ImapMailbox(replace(mailbox, username="ana@people.test")) as reader:
        while reader.connect().exists < 3:
            assert reader.wait(PATIENCE)


def test_a_relay_hands_mail_to_us_after_starttls(
    outlet: SmtpSettings, relay: postfix.Postfix, intake: tuple[Intake, int]
) -> None:
    taken, port = intake
    word = uuid.uuid4().hex.encode()
    with Courier(outlet) as courier:
        sent = courier.send("ana@people.test", "signup@mentoring.lab.test", MAIL + word)
        assert sent.kind is OutcomeKind.SENT, sent
    assert taken.came.wait(PATIENCE), relay.log
    envelope, raw = taken.mails[-1]
    assert envelope.sender == "ana@people.test"
    assert raw.endswith(word + b"\r\n")
    told = f"TLS connection established to 127.0.0.1[127.0.0.1]:{port}"
    wait_for(lambda: told in relay.log, lambda: relay.log)  # its log comes a moment later


@pytest.mark.conforms(84)
@pytest.mark.parametrize("tls", ["starttls", "implicit"])
def test_who_signed_for_a_mailbox_must_be_trusted(
    mailbox: ImapSettings, dovecot: Dovecot, strangers_ca: str, tls: str
) -> None:
    port = dovecot.imaps if tls == "implicit" else dovecot.imap
    for ca_file in (strangers_ca, ""):
        settings = replace(mailbox, tls=tls, port=port, ca_file=ca_file)
        with ImapMailbox(settings) as reader:
            _is_one_line(reader.connect, port, "certificate is not trusted", "ca_file")


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
def test_who_signed_for_a_relay_must_be_trusted(
    outlet: SmtpSettings, relay: postfix.Postfix, strangers_ca: str, tls: str
) -> None:
    port = relay.smtps if tls == "implicit" else relay.port
    for ca_file in (strangers_ca, ""):
        courier = Courier(replace(outlet, tls=tls, port=port, ca_file=ca_file))
        _is_one_line(courier.connect, port, "certificate is not trusted", "ca_file")
        outcome = courier.send("b@mentoring.lab.test", "ana@people.test", MAIL)
        assert (outcome.kind, outcome.ours) == (OutcomeKind.DEFERRED, True)


def test_the_certificate_must_carry_the_name_that_was_asked_for(
    authority: Authority, mailbox: ImapSettings, outlet: SmtpSettings
) -> None:
    other = authority.issue("other", "subjectAltName=DNS:other.test")
    with tempfile.TemporaryDirectory(prefix="mailflow-") as name:
        Path(name).chmod(0o755)
        with Dovecot(Path(name), other) as server:
            settings = replace(mailbox, port=server.imap)
            with ImapMailbox(settings) as reader:
                _is_one_line(reader.connect, server.imap, "IP address mismatch")
    listening = ListenSettings("smtp", tls_cert_file=str(other))
    with Listener(listening, lambda _: True, lambda _, __: None) as listener:
        courier = Courier(replace(outlet, port=listener.port))
        _is_one_line(courier.connect, listener.port, "IP address mismatch")


def test_tls_where_there_is_none_says_what_to_look_at(
    mailbox: ImapSettings, dovecot: Dovecot, outlet: SmtpSettings, relay: postfix.Postfix
) -> None:
    with ImapMailbox(replace(mailbox, tls="implicit")) as reader:
        _is_one_line(reader.connect, dovecot.imap, 'tls = "implicit" or "starttls"')
    courier = Courier(replace(outlet, tls="implicit"))
    _is_one_line(courier.connect, relay.port, 'tls = "implicit" or "starttls"')


def test_a_ca_file_that_is_none_is_named(mailbox: ImapSettings, outlet: SmtpSettings) -> None:
    with ImapMailbox(replace(mailbox, ca_file="/nowhere.pem")) as reader:
        _is_one_line(reader.connect, "/nowhere.pem", "check ca_file")
    courier = Courier(replace(outlet, ca_file="/nowhere.pem"))
    _is_one_line(courier.connect, "/nowhere.pem", "check ca_file")


def _is_one_line(connect: Callable[[], object], *words: object) -> None:
    with pytest.raises(TlsFailed) as caught:
        connect()
    text = str(caught.value)
    assert all(str(word) in text for word in words), text
    assert "\n" not in text
