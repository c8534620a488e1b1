"""A mailbox that cannot be read, and a mail in it that is too large to keep."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from mailflow.demo.dovecot import Dovecot
from mailflow.serving import poll
from mailflow.transport.imap import ImapMailbox
from mailflow.transport.settings import ImapSettings
from tests import play

CONFIG = """\
[program]
name = "Open Mentoring"
organizers = ["kendall@lab.test"]

[addresses]
domain = "mentoring.lab.test"

[intake.imap]
host = "127.0.0.1"
port = {port}
tls = "none"
username = "mentoring"
password_file = "imap.password"

[tracks.deploy]
title = "Deploy OpenStack"
goal = "A server boots and is reachable"
"""


def test_a_wrong_password_is_one_line(dovecot: Dovecot, tmp_path: Path) -> None:
    config = tmp_path / "mailflow.toml"
    config.write_text(CONFIG.format(port=dovecot.imap), encoding="utf-8")
    (tmp_path / "imap.password").write_text("hush-hush-9", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mailflow", "run", "--once", "--config", str(config)],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 1
    (line,) = [line for line in done.stderr.splitlines() if line.startswith("mailflow: ")]
    assert "login refused" in line
    assert "check username and password" in line
    assert "hush-hush-9" not in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_of_a_mail_of_50_mb_the_beginning_counts_and_its_writer_is_told(
    settings: ImapSettings, deliver: Callable[..., None], tmp_path: Path
) -> None:
    program = play.play(tmp_path)
    program.join("ana@x.test")
    head = "From: {0}@x.test\r\nTo: signup@mentoring.lab.test\r\nSubject: {1}\r\n\r\n{1}\r\n"
    with ImapMailbox(settings) as mailbox:
        mailbox.connect()
        poll.fetch_all(program.app, mailbox)
        deliver(head.format("ana", "thanks").encode() + (b"x" * 76 + b"\r\n") * 650_000)
        deliver(head.format("bo", "join deploy").encode())
        assert poll.fetch_all(program.app, mailbox) == 2
    program.run()
    assert program.kinds("bo@x.test") == ["confirm"]
    assert "Your mail was too large" in program.last("ana@x.test", "unclear").text
    with program.app.database.read(program.app.settings) as work:
        assert work.inbox.counts() == {"processed": 4}
        item = work.inbox.by_author("ana@x.test", 1)[-1]
    assert item.envelope.truncated
    assert item.envelope.size > 50_000_000
    assert len(item.raw) < 70_000
