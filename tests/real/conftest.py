"""A real Dovecot for the tests in this folder; where there is none they say why they are skipped."""

import os
import shutil
import smtplib
import tempfile
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mailflow.demo.dovecot import LOOPBACK, PASSWORD, Dovecot, problem
from mailflow.transport.settings import ImapSettings
from tests import certificates

REQUIRED = os.environ.get("MAILFLOW_REQUIRE_SERVERS")


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    """A server that is running, with mailboxes for whoever gets mail."""
    if (why := problem()) and not REQUIRED:
        pytest.skip(why)
    folder = Path(tempfile.mkdtemp(prefix="mailflow-"))
    folder.chmod(0o755)  # Dovecot gives up root, and must get here all the same
    with Dovecot(folder) as server:
        yield server
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> certificates.Authority:
    """Who signs the certificates of this machine's servers."""
    if (why := certificates.problem()) and not REQUIRED:
        pytest.skip(why)
    return certificates.Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def secured(authority: certificates.Authority) -> Iterator[Dovecot]:
    """A server that offers TLS."""
    if (why := problem()) and not REQUIRED:
        pytest.skip(why)
    with tempfile.TemporaryDirectory(prefix="mailflow-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        with Dovecot(folder, authority.issue()) as server:
            yield server


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
