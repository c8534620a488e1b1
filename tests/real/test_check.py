"""`mailflow check` against real servers: all is well, and each thing that is not."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from mailflow.cli import cli
from mailflow.demo.dovecot import PASSWORD, Dovecot
from mailflow.transport.imap import ImapMailbox
from tests.real import postfix
from tests.real.servers import REQUIRED

CONFIG = """\
[program]
name = "Open Mentoring"
organizers = ["kendall@lab.test"]

[addresses]
domain = "mentoring.lab.test"

[intake.imap]
host = "127.0.0.1"
port = {imap}
tls = "none"
username = "box@people.test"
password_file = "imap.password"

[delivery.smtp]
host = "127.0.0.1"
port = {smtp}
tls = "none"

[tracks.deploy]
title = "Deploy OpenStack"
goal = "A server boots and is reachable"
"""

Found = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def relay(dovecot: Dovecot) -> Iterator[postfix.Postfix]:
    if (why := postfix.problem()) and not REQUIRED:
        pytest.skip(why)
    with postfix.Postfix("box@people.test", dovecot.lmtp, ("box",)) as server:
        yield server


@pytest.fixture
def check(
    dovecot: Dovecot, relay: postfix.Postfix, tmp_path: Path
) -> Callable[..., tuple[int, Found]]:
    """Run it as an operator does, with the configuration changed by words; what it found."""

    def ask(old: str = "", new: str = "", wait: int = 20) -> tuple[int, Found]:
        text = CONFIG.format(imap=dovecot.imap, smtp=relay.port)
        assert old in text
        (tmp_path / "mailflow.toml").write_text(text.replace(old, new) if old else text)
        secret = tmp_path / "imap.password"
        secret.write_text(PASSWORD)
        secret.chmod(0o600)
        configured = ["--config", str(tmp_path / "mailflow.toml")]
        CliRunner().invoke(cli, ["upgrade", *configured])
        done = CliRunner().invoke(cli, ["check", "--json", "--wait", str(wait), *configured])
        assert not done.stderr
        return done.exit_code, {f["check"]: f for f in json.loads(done.stdout)}

    return ask


def failed(found: Found) -> set[str]:
    # What the DNS says of a domain of tests is not in our hands.
    return {name for name, one in found.items() if one["ok"] is False} - {"spf", "dmarc"}


def test_a_mail_goes_around(check):
    _, found = check()
    assert failed(found) == set()
    for name in ("configuration", "secrets", "store", "mailbox", "idle", "relay", "loop", "clock"):
        assert found[name]["ok"], name
    assert found["sender checks"]["ok"] is None
    assert "erasure" not in found
    _, again = check(wait=0)
    assert again["mailbox"]["text"].endswith(": 0 mails")  # what was sent around is gone


def test_a_border_that_does_not_write_its_field_is_found(check):
    _, found = check("[intake.imap]", '[trust]\nauthserv_id = "mx.lab.test"\n\n[intake.imap]')
    assert failed(found) == {"sender checks"}
    assert "mx.lab.test" in found["sender checks"]["text"]


@pytest.mark.parametrize(
    ("old", "new", "which", "words"),
    [
        ('"imap.password"', '"other.password"', "secrets", "other.password"),
        ('"imap.password"', '"imap.password"\nfolder = "Nowhere"', "mailbox", "Nowhere"),
        ('tls = "none"\nusername', 'tls = "starttls"\nusername', "mailbox", "STARTTLS"),
        ('"Open Mentoring"', '"Open Mentoring"\nzone = "x"', "configuration", "zone"),
        ('"mentoring.lab.test"', '"elsewhere.lab.test"', "loop", "elsewhere"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_remedy(check, old, new, which, words):
    status, found = check(old, new, wait=3 if which == "loop" else 0)
    assert status == 1
    assert which in failed(found)
    assert words in found[which]["text"]
    assert found[which]["remedy"]


@pytest.mark.parametrize(("folder", "failures"), [("keep", set()), ("move:Done", {"mailbox"})])
def test_a_server_that_cannot_remove_single_mails(check, monkeypatch, folder, failures):
    real = ImapMailbox.capabilities
    monkeypatch.setattr(ImapMailbox, "capabilities", lambda self: real(self) - {"UIDPLUS"})
    processed = f'"imap.password"\nprocessed = "{folder}"'
    _, found = check('"imap.password"', processed, wait=0)
    assert failed(found) - {"loop"} == failures
    assert found["erasure"]["ok"] is None
    assert "by hand" in found["erasure"]["remedy"]


def test_a_password_that_is_wrong_or_open_to_others(check, tmp_path, monkeypatch):
    monkeypatch.setattr(sys.modules[__name__], "PASSWORD", "not this one")
    status, found = check(wait=0)
    assert status == 1
    assert "login refused" in found["mailbox"]["text"]
    assert "b'" not in found["mailbox"]["text"]  # as the server says it
    assert "not this one" not in json.dumps(found)
