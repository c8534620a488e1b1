"""The running service behind a real Postfix: LMTP in, SMTP out, and a bounce that is real."""

import os
import signal
import smtplib
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailflow.demo.dovecot import LOOPBACK, PASSWORD, Dovecot
from mailflow.transport.imap import ImapMailbox
from mailflow.transport.settings import ImapSettings
from tests.real import postfix
from tests.real.servers import REQUIRED

CONFIG = """
[program]
name = "Open Mentoring"
organizers = ["kendall@people.test"]

[addresses]
domain = "mentoring.lab.test"

[intake.lmtp]
listen = "127.0.0.1:{lmtp}"

[delivery.smtp]
host = "127.0.0.1"
port = {smtp}
tls = "none"

[tracks.deploy]
title = "Deploy OpenStack"
goal = "A server boots and is reachable"
"""
PATIENCE = 25.0
WHY = postfix.problem()


def wait_for(condition: Callable[[], bool], told: Callable[[], str]) -> None:
    """Until it is true; fails after some patience."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, told()
        time.sleep(0.05)


@contextmanager
def service(config: Path) -> Iterator["subprocess.Popen[str]"]:
    """`mailflow run`, until it is told to stop."""
    process = subprocess.Popen(
        [sys.executable, "-m", "mailflow", "run", "--config", str(config)], text=True
    )
    try:
        yield process
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0, "SIGTERM ends it in ten seconds"
    finally:
        process.kill()
        process.wait()


def newest(dovecot: Dovecot, user: str, kind: str) -> EmailMessage:
    """The newest mail of a kind in somebody's mailbox; waits for it by IDLE."""
    settings = ImapSettings(
        LOOPBACK, dovecot.imap, tls="none", username=user, password=lambda: PASSWORD, timeout=10
    )
    end = time.monotonic() + PATIENCE
    with ImapMailbox(settings) as mailbox:
        mailbox.connect()
        while time.monotonic() < end:
            mailbox.refresh()
            for fetched in reversed(mailbox.newer(0)):
                mail = message_from_bytes(fetched.raw, policy=policy.default)
                if mail["Mailflow-Mail"] == kind:
                    assert isinstance(mail, EmailMessage)
                    return mail
            mailbox.wait(2)
    raise AssertionError(f"{user} got no {kind}")


def test_sign_up_and_bounce_through_postfix(dovecot: Dovecot, tmp_path: Path) -> None:
    if WHY and not (REQUIRED and os.geteuid() == 0):
        pytest.skip(WHY)
    lmtp = postfix.free_port()
    with postfix.Postfix(lmtp, dovecot.lmtp, ("ana", "kendall")) as server:
        config = tmp_path / "mailflow.toml"
        config.write_text(CONFIG.format(lmtp=lmtp, smtp=server.port), encoding="utf-8")
        with service(config):

            def send(sender: str, to: str, text: str, **headers: str) -> None:
                mail = EmailMessage()
                mail["From"], mail["To"], mail["Subject"] = sender, to, "hello"
                mail["Message-ID"] = f"<{len(text)}.{sender}>"
                for name, value in headers.items():
                    mail[name.replace("_", "-")] = value
                mail.set_content(text)
                with smtplib.SMTP(LOOPBACK, server.port) as client:
                    client.send_message(mail)

            send("ana@people.test", "signup@mentoring.lab.test", "I'd like to join deploy")
            asked = newest(dovecot, "ana@people.test", "confirm")
            assert asked["Return-Path"].startswith("<bounce+")
            to = asked["Reply-To"].addresses[0].addr_spec
            send("ana@people.test", to.upper(), "Yes", In_Reply_To=str(asked["Message-ID"]))
            waits = newest(dovecot, "ana@people.test", "waitlisted")
            assert "<3.ana@people.test>" in str(waits["References"])

            # There is no such domain: the confirmation bounces, by Postfix's own report.
            send("bo@nowhere.test", "signup@mentoring.lab.test", "join deploy please")
            wait_for(lambda: "bounce+" in _refused(server), lambda: server.log)
            trace = [sys.executable, "-m", "mailflow", "trace", "--config", str(config)]

            def told() -> str:
                words = [*trace, "mailer-daemon@lab.test"]
                return subprocess.run(words, capture_output=True, text=True, check=False).stdout

            wait_for(lambda: "bounce" in told(), told)


def _refused(server: postfix.Postfix) -> str:
    return "\n".join(line for line in server.log.splitlines() if "to=<bounce+" in line)
