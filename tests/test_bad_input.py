"""What operators and strangers get wrong: one clear line each, and nothing that stands still."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from mailflow import wiring
from mailflow.config import ConfigError, load
from mailflow.mail.inbound import Envelope
from mailflow.transport.errors import LoginRefused
from mailflow.transport.settings import ListenSettings
from mailflow.transport.smtpd import Listener
from tests import play
from tests.transport.wire import Wire

PASSWORD = "hush-hush-9"
CONFIG = """\
[program]
name = "Open Mentoring"
organizers = ["kendall@lab.test"]

[addresses]
domain = "mentoring.lab.test"

[intake.imap]
host = "127.0.0.1"
port = 1
tls = "none"
username = "mentoring"
password_file = "imap.password"

[delivery.smtp]
host = "127.0.0.1"
port = 1
tls = "none"

[tracks.deploy]
title = "Deploy OpenStack"
goal = "A server boots and is reachable"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mailflow.toml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "imap.password").write_text(PASSWORD, encoding="utf-8")
    return tmp_path


def mailflow(folder: Path, *words: str) -> tuple[int, list[str]]:
    """Exit status and what was said on stderr; never a traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "mailflow", *words, "--config", str(folder / "mailflow.toml")],
        capture_output=True, text=True, check=False, timeout=60, cwd=folder,
    )  # fmt: skip
    assert "Traceback" not in done.stdout + done.stderr
    assert PASSWORD not in done.stdout + done.stderr
    return done.returncode, done.stderr.splitlines()


# the configuration and the store ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("port = 1\n", 'port = "one"\n', ("mailflow.toml:10:", "intake.imap.port")),
        ("[tracks.deploy]", "[tracks.deploy", ("mailflow.toml", "line 20")),
        ('["kendall@lab.test"]', '"kendall@lab.test"', ("mailflow.toml:3:", "in brackets")),
        ('["kendall@lab.test"]', "[]", ("mailflow.toml:3:", "name at least one")),
        ("port = 1\n", 'port = "1"\n', ("mailflow.toml:10:", "a whole number without quotes")),
        ("host", 'processed = "delete"\nhost', ("processed", 'write "keep", or "move:"')),
        (
            "[tracks.deploy]",
            '[store]\nurl = "postgres://h/d"\n[tracks.deploy]',
            ("mailflow.toml:21: store.url", "postgresql+psycopg://"),
        ),
        ('["kendall@lab.test"]', '["kendall"]', ("mailflow.toml:3:", "no plain e-mail address")),
        ("tls", "tsl", ("mailflow.toml:11:", "intake.imap.tsl", "did you mean 'tls'?")),
        (
            "[tracks.deploy]\n",
            '[tracks.deploy]\nguide = "wiki/deploy"\n',
            ("mailflow.toml:21:", "tracks.deploy.guide", "https://example.org/guide"),
        ),
        (
            "[tracks.deploy]",
            '[clocks]\nkeep_closed = "30d"\n[tracks.deploy]',
            ("mailflow.toml:21:", "clocks.keep_closed", 'at least "10w"'),
        ),
    ],
)
def test_a_mistake_in_the_configuration_is_one_line_that_says_where(
    folder: Path, old: str, new: str, words: tuple[str, ...]
) -> None:
    config = folder / "mailflow.toml"
    config.write_text(CONFIG.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load(config)
    (line,) = caught.value.problems
    assert all(word in line for word in words), line


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("username", "usrname", ("mailflow.toml:12:", "did you mean 'username'?")),
        ("imap.password", "nowhere.password", ("password_file", "cannot read nowhere.password")),
    ],
)
def test_the_command_says_so_and_ends(
    folder: Path, old: str, new: str, words: tuple[str, ...]
) -> None:
    config = folder / "mailflow.toml"
    config.write_text(CONFIG.replace(old, new, 1), encoding="utf-8")
    status, (line,) = mailflow(folder, "run")
    assert status == 2
    assert all(word in line for word in words), line


def test_a_secret_that_is_no_text_is_one_line(folder: Path) -> None:
    (folder / "imap.password").write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigError, match=r"cannot read imap\.password \(not UTF-8\)"):
        wiring.check_secrets(load(folder / "mailflow.toml"), ["intake"])


def test_a_secret_that_vanishes_while_the_service_runs_is_a_login_refused(folder: Path) -> None:
    """The threads that read and deliver wait out such a fault, and end of any other."""
    settings = wiring.imap_settings(load(folder / "mailflow.toml"))
    assert settings is not None
    assert settings.password is not None
    assert settings.password() == PASSWORD
    (folder / "imap.password").unlink()
    with pytest.raises(LoginRefused, match=r"cannot read imap\.password"):
        settings.password()


def test_a_store_where_there_is_no_folder_says_what_to_do(folder: Path) -> None:
    config = folder / "mailflow.toml"
    text = CONFIG.replace("[intake.imap]", '[store]\nurl = "sqlite:///no/such.db"\n[intake.imap]')
    config.write_text(text, encoding="utf-8")
    status, (line,) = mailflow(folder, "upgrade")
    assert status == 1
    assert "its folder has to be there" in line


@pytest.mark.parametrize(
    ("schema", "words"), [("9999", "made by a newer mailflow"), ("", "of an older version")]
)
def test_a_store_of_another_version_is_one_line_and_stays_as_it_is(
    folder: Path, schema: str, words: str
) -> None:
    play.play(folder).app.database.close()
    store = folder / "mailflow.db"
    with sqlite3.connect(store) as connection:
        if schema:
            connection.execute("UPDATE alembic_version SET version_num = ?", (schema,))
        else:
            connection.execute("DELETE FROM alembic_version")
    connection.close()
    before = store.read_bytes()
    status, said = mailflow(folder, "run")
    assert (status, len(said)) == (1, 1), said
    assert words in said[0]
    assert store.read_bytes() == before


def test_a_store_that_is_none_is_one_line(folder: Path) -> None:
    (folder / "mailflow.db").write_bytes(b"this is a letter, not a database" * 100)
    status, said = mailflow(folder, "run", "--once")
    assert (status, len(said)) == (1, 1), said
    assert "look at [store] url" in said[0]


# the network -------------------------------------------------------------------------------------


def test_no_network_is_a_line_for_each_server_and_what_has_to_leave_waits(folder: Path) -> None:
    made = play.play(folder)
    made.app.receive(Envelope("ana@x.test"), b"From: ana@x.test\r\n\r\njoin deploy\r\n", "test")
    made.app.database.close()
    status, said = mailflow(folder, "run", "--once")
    assert status == 1
    told = [line for line in said if line.startswith("mailflow: ")]
    assert len(told) == 2
    assert all("connection refused; is the server running on that port?" in t for t in told)
    with made.app.database.read(made.app.settings) as work:
        assert work.inbox.waiting() == 0
        assert work.outbox.counts()["queued"] == 1
    made.app.database.close()


# mails -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "raw",
    [
        b"Subject: join deploy\r\n\r\njoin deploy\r\n",
        b"From:\r\nSubject: join deploy\r\n\r\njoin deploy\r\n",
        b"From: ana@x.test\r\nFrom: bo@x.test\r\n\r\njoin deploy\r\n",
        b"join deploy\r\n",
        b"",
        b"\x00" * 1000,
    ],
)
def test_a_mail_from_nobody_is_kept_for_the_operator_and_the_next_is_served(
    tmp_path: Path, raw: bytes
) -> None:
    program = play.play(tmp_path)
    assert program.deliver(raw) == []
    with program.app.database.read(program.app.settings) as work:
        counts = work.inbox.counts()
        assert counts.get("quarantined", 0) + counts.get("ignored", 0) == 1
        assert not [item for item in work.inbox.quarantined() if item.error]
    program.join("bo@x.test")
    assert program.kinds("bo@x.test")[-1] == "waitlisted"


@pytest.mark.parametrize("charset", ["no-such-charset", "zip", "undefined", "\ufffd"])
def test_a_charset_that_does_not_exist_is_read_all_the_same(tmp_path: Path, charset: str) -> None:
    program = play.play(tmp_path)
    head = f"From: =?{charset}?q?Ana?= <ana@x.test>\r\nContent-Type: text/plain; charset={charset}"
    (asked,) = program.deliver(f"{head}\r\n\r\njoin deploy\r\n".encode(), "ana@x.test")
    assert asked.kind == "confirm"


@pytest.mark.parametrize("protocol", ["smtp", "lmtp"])
def test_a_mail_of_50_mb_is_refused_and_the_next_is_served(tmp_path: Path, protocol: str) -> None:
    program = play.play(tmp_path)
    ours = program.app.ours

    def receive(envelope: Envelope, raw: bytes) -> None:
        program.app.receive(envelope, raw, protocol)

    hello = "LHLO x.test" if protocol == "lmtp" else "EHLO x.test"
    with (
        Listener(ListenSettings(protocol), ours.is_ours, receive) as listener,  # type: ignore[arg-type]
        Wire(listener.port) as wire,
    ):
        assert wire.say(hello) == 250
        assert wire.say("MAIL FROM:<ana@x.test> SIZE=50000000") == 552
        for body, code in ((b"x" * 998 + b"\r\n", 552), (b"", 250)):
            assert wire.say("MAIL FROM:<ana@x.test>") == 250
            assert wire.say(f"RCPT TO:<{ours.signup}>") == 250
            assert wire.say("DATA") == 354
            wire.send(b"From: ana@x.test\r\n\r\njoin deploy\r\n" + body * 50_000 + b".\r\n")
            assert wire.code() == code
    assert [r.kind for r in program.run()] == ["confirm"]
