"""A real Dovecot for the tests in this folder; where there is none they say why they are skipped."""

import smtplib
import uuid
from collections.abc import Callable, Iterator

import pytest

from mailflow.demo.dovecot import LOOPBACK, PASSWORD, Dovecot
from mailflow.transport.settings import ImapSettings
from tests import certificates
from tests.real import servers
from tests.real.servers import REQUIRED


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    """A server that is running, with mailboxes for whoever gets mail."""
    with servers.running() as server:
        yield server


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> certificates.Authority:
    """Who signs the certificates of this machine's servers."""
    if (why := certificates.problem()) and not REQUIRED:
        pytest.skip(why)
    return certificates.Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def user() -> str:
    """An account that nobody had before."""
    return f"mentoring-{uuid.uuid4().hex[:8]}"


@pytest.fixture
def settings(dovecot: Dovecot, user: str) -> ImapSettings:
    """How to read the program's mailbox."""
    return ImapSettings(
        LOOPBACK, dovecot.imap, tls="none", username=user, password=lambda: PASSWORD, timeout=10
    )


@pytest.fixture
def deliver(dovecot: Dovecot, user: str) -> Callable[..., None]:
    """Put a mail into the program's mailbox, as its mail server does."""

    def hand_over(raw: bytes, to: str = user) -> None:
        with smtplib.LMTP(LOOPBACK, dovecot.lmtp) as client:
            client.sendmail("somebody@people.test", [to], raw)

    return hand_over
