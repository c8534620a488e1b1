"""Reading a mailbox of a real Dovecot: in order, untouched, awake when mail comes."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from imaplib import IMAP4

import pytest
from imapclient import IMAPClient

from mailflow.demo.dovecot import LOOPBACK, PASSWORD
from mailflow.transport.errors import FolderMissing, LoginRefused, TransportError, Unreachable
from mailflow.transport.imap import ImapMailbox
from mailflow.transport.settings import ImapSettings

Deliver = Callable[..., None]
SOON = 5.0  # seconds in which a server on this machine has told us


def mail(number: int, body: str = "hello") -> bytes:
    return f"Subject: {number}\r\nMessage-ID: <{number}@p.test>\r\n\r\n{body}\r\n".encode()


def numbers(raw: bytes) -> str:
    return raw.partition(b"Subject: ")[2].partition(b"\r\n")[0].decode()


def test_mails_come_in_order_and_once(settings: ImapSettings, deliver: Deliver) -> None:
    with ImapMailbox(settings) as mailbox:
        assert mailbox.connect().exists == 0
        for number in range(5):
            deliver(mail(number))
        mailbox.refresh()
        first = mailbox.newer(0, 3)
        rest = mailbox.newer(first[-1].uid)
        assert [numbers(m.raw) for m in (*first, *rest)] == ["0", "1", "2", "3", "4"]
        assert mailbox.newer(rest[-1].uid) == ()


@pytest.mark.conforms(79, 86)
def test_reading_touches_no_flag(settings: ImapSettings, deliver: Deliver) -> None:
    deliver(mail(1))
    with ImapMailbox(settings) as mailbox:
        mailbox.connect()
        assert len(mailbox.newer(0)) == 1
    with IMAPClient(LOOPBACK, settings.port, ssl=False, timeout=10) as other:
        other.login(settings.username, PASSWORD)
        other.select_folder("INBOX", readonly=True)
        assert other.search(["SEEN"]) == []


@pytest.mark.conforms(82)
def test_of_a_large_mail_the_beginning_is_kept(settings: ImapSettings, deliver: Deliver) -> None:
    deliver(mail(1, "x" * 70 + "\r\n" + "long line\r\n" * 30_000))
    with ImapMailbox(replace(settings, max_size=20_000)) as mailbox:
        mailbox.connect()
        (large,) = mailbox.newer(0)
    assert large.truncated
    assert large.size > 300_000
    assert len(large.raw) < 70_000
    assert b"Message-ID: <1@p.test>" in large.raw
    assert b"\r\n\r\nxxxx" in large.raw


def test_a_wrong_password_is_named(settings: ImapSettings) -> None:
    with (
        ImapMailbox(replace(settings, password=lambda: "wrong")) as mailbox,
        pytest.raises(LoginRefused, match="check username and password"),
    ):
        mailbox.connect()


@pytest.mark.parametrize("word", ["wröng", "пароль", 'wr"o\\ng', "", " "])
def test_a_wrong_password_in_any_script_is_refused_and_not_shown(
    settings: ImapSettings, word: str
) -> None:
    with (
        ImapMailbox(replace(settings, password=lambda: word)) as mailbox,
        pytest.raises(LoginRefused, match="check username and password") as caught,
    ):
        mailbox.connect()
    assert not word.strip() or word not in str(caught.value)


@pytest.mark.conforms(85, "T20")
def test_a_password_of_two_lines_never_becomes_a_command(settings: ImapSettings) -> None:
    password = f"{PASSWORD}\r\nX1 CREATE Evil"
    with (
        ImapMailbox(replace(settings, password=lambda: password)) as mailbox,
        pytest.raises(LoginRefused, match="characters the server cannot take"),
    ):
        mailbox.connect()


@pytest.mark.conforms(85, "T20")
@pytest.mark.parametrize(
    "line", ["\r\nX1 CREATE Evil", '"\r\nX1 CREATE Evil\r\n', "\nX1 CREATE Evil"]
)
@pytest.mark.parametrize("where", ["folder", "username", "processed"])
def test_no_setting_of_two_lines_becomes_a_command(
    settings: ImapSettings, deliver: Deliver, where: str, line: str
) -> None:
    deliver(mail(1))
    written = {"folder": "INBOX", "username": settings.username, "processed": "move:Old"}
    odd = replace(settings, **{where: written[where] + line})
    with ImapMailbox(odd) as mailbox, suppress(TransportError):
        mailbox.connect()
        mailbox.file_away(mailbox.uids())
    assert "Evil" not in folders(settings)


@pytest.mark.conforms(85, "T20")
def test_nothing_that_a_mail_says_is_said_to_the_server(
    settings: ImapSettings, deliver: Deliver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is read, filed away and removed; the server hears of numbers alone."""
    said: list[bytes] = []
    send = IMAP4.send

    def heard(connection: IMAP4, data: bytes) -> None:
        said.append(bytes(data))
        send(connection, data)

    monkeypatch.setattr(IMAP4, "send", heard)
    evil = b'evil"\r\n\tX1 DELETE INBOX'
    deliver(
        b"From: " + evil + b" <evil@evil.test>\r\nSubject: =?utf-8?q?=0D=0AX2_evil?=\r\n"
        b'Message-ID: <evil\\")@evil.test>\r\nIn-Reply-To: {3+}\r\n evil\r\n\r\nX3 CREATE evil\r\n'
    )
    with ImapMailbox(replace(settings, processed="move:Processed")) as mailbox:
        mailbox.connect()
        (found,) = mailbox.newer(0)
        assert b"X1 DELETE INBOX" in found.raw
        assert mailbox.from_fields([found.uid])
        assert mailbox.newest_headers(1)
        mailbox.file_away([found.uid])
        filed = mailbox.filed_away()
        assert filed
        with filed:
            filed.connect()
            (moved,) = filed.uids()
            assert filed.mail(moved)
            filed.expunge([moved])
            assert filed.uids() == ()
    assert any(b"EXPUNGE" in line for line in said)
    assert b"evil" not in b"".join(said).lower()


def folders(settings: ImapSettings) -> set[str]:
    with IMAPClient(LOOPBACK, settings.port, ssl=False, timeout=10) as other:
        other.login(settings.username, PASSWORD)
        return {name for _, _, name in other.list_folders()}


def test_a_missing_folder_is_named(settings: ImapSettings) -> None:
    with (
        ImapMailbox(replace(settings, folder="Nowhere")) as mailbox,
        pytest.raises(FolderMissing, match="Nowhere"),
    ):
        mailbox.connect()


def test_no_server_is_told_in_one_line(settings: ImapSettings) -> None:
    with (
        ImapMailbox(replace(settings, port=1)) as mailbox,
        pytest.raises(Unreachable, match="connection refused"),
    ):
        mailbox.connect()


@pytest.mark.conforms(81)
def test_what_was_read_moves_where_the_configuration_says(
    settings: ImapSettings, deliver: Deliver
) -> None:
    for number in range(3):
        deliver(mail(number))
    with ImapMailbox(replace(settings, processed="move:Processed")) as mailbox:
        mailbox.connect()
        mailbox.file_away([m.uid for m in mailbox.newer(0)])
        assert mailbox.refresh().exists == 0
    with ImapMailbox(replace(settings, folder="Processed")) as mailbox:
        assert mailbox.connect().exists == 3


def test_mail_that_came_right_before_idle_is_not_slept_over(
    settings: ImapSettings, deliver: Deliver
) -> None:
    with ImapMailbox(settings) as mailbox:
        mailbox.connect()
        for number in range(3):
            deliver(mail(number))
            begin = time.monotonic()
            assert mailbox.wait(60)
            assert time.monotonic() - begin < SOON
            mailbox.refresh()


@pytest.mark.conforms(83)
def test_mail_during_idle_wakes_us(settings: ImapSettings, deliver: Deliver) -> None:
    with ImapMailbox(settings) as mailbox:
        mailbox.connect()
        timer = threading.Timer(0.3, deliver, [mail(1)])
        timer.start()
        begin = time.monotonic()
        assert mailbox.wait(60)
        assert time.monotonic() - begin < SOON
        timer.join()
        mailbox.refresh()
        assert len(mailbox.newer(0)) == 1


def test_another_thread_can_end_the_wait(settings: ImapSettings) -> None:
    mailbox = ImapMailbox(settings)
    mailbox.connect()
    threading.Timer(0.2, mailbox.wake).start()
    begin = time.monotonic()
    assert not mailbox.wait(60)
    assert time.monotonic() - begin < SOON
    mailbox.close()
    mailbox.wake()
    mailbox.close()
