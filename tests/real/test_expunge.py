"""Who is forgotten leaves the mailbox, too, and nobody else does (SPEC 11.9, TRUST 3.6)."""

import shutil
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from imapclient import DELETED, IMAPClient

from mailflow.demo.dovecot import LOOPBACK, PASSWORD
from mailflow.serving import expunge, poll
from mailflow.serving.worker import Service, Transports
from mailflow.store.database import Database
from mailflow.transport.imap import ImapMailbox
from mailflow.transport.imap_lines import BoundedClient
from mailflow.transport.settings import ImapSettings
from tests import play
from tests.play import Play, Received

ANA, BO = "ana.souza@home.test", "bo@x.test"
FOLDER = "Program"
SOON = 15.0  # seconds
HOP = b"Received: from elsewhere by mx.lab.test; Mon, 4 Jan 2027 10:00:00 +0000\r\n"


@dataclass
class Posted(Play):
    """A program whose mail comes through a mailbox."""

    mailbox: ImapSettings = field(default_factory=lambda: ImapSettings(""))
    said: list[str] = field(default_factory=list)

    def deliver(self, mail: EmailMessage | bytes, sender: str | None = None) -> list[Received]:
        raw = mail if isinstance(mail, bytes) else mail.as_bytes(policy=policy.SMTP)
        with self.human() as client:
            client.append(FOLDER, raw)
        self.fetch()
        return self.run()

    def fetch(self) -> None:
        with ImapMailbox(self.mailbox) as mailbox:
            mailbox.connect()
            poll.fetch_all(self.app, mailbox, backlog=True)

    def expunge(self) -> int:
        """What its reader does on each of its rounds."""
        with ImapMailbox(self.mailbox) as mailbox:
            mailbox.connect()
            return expunge.expunge_forgotten(self.app, mailbox, say=self.said.append)

    @contextmanager
    def human(self) -> Iterator[IMAPClient]:
        """Somebody with a mail program."""
        with IMAPClient(LOOPBACK, self.mailbox.port, ssl=False, timeout=10) as client:
            client.login(self.mailbox.username, PASSWORD)
            yield client

    def mails(self, folder: str = FOLDER) -> list[bytes]:
        """What lies in a folder."""
        with self.human() as client:
            client.select_folder(folder, readonly=True)
            found = client.fetch(client.search(), ["BODY.PEEK[]"])
            return [found[uid][b"BODY[]"] for uid in sorted(found)]

    def writers(self, folder: str = FOLDER) -> Counter[str]:
        """How many mails of whom lie in a folder."""
        # Of a mail that is removed meanwhile the server gives NIL.
        raws = filter(None, self.mails(folder))
        return Counter(str(message_from_bytes(raw)["From"]) for raw in raws)

    def forget(self, writer: str) -> None:
        self.write(writer, "forget me")
        self.reply(writer, "confirm", "yes")


def posted(folder: Path, settings: ImapSettings, **changes: str) -> Posted:
    """Two people who signed up by mail; one of Ana's came by two ways."""
    made = play.play(folder)
    program = Posted(made.app, made.moment, mailbox=replace(settings, folder=FOLDER, **changes))
    with program.human() as client:
        client.create_folder(FOLDER)
    for writer in (ANA, BO):
        program.join(writer)
    first = next(raw for raw in program.mails(_where(program)) if ANA.encode() in raw)
    program.deliver(HOP + first)
    return program


def _where(program: Posted) -> str:
    """Where mails end."""
    return program.mailbox.processed.removeprefix("move:").replace("keep", FOLDER)


@pytest.fixture(params=["keep", "move:Processed"])
def program(request: pytest.FixtureRequest, tmp_path: Path, settings: ImapSettings) -> Posted:
    return posted(tmp_path, settings, processed=request.param)


@pytest.mark.conforms(81, "I38")
def test_only_what_who_is_forgotten_wrote_is_gone(program: Posted) -> None:
    where = _where(program)
    program.write("Ana Souza's friend <friend@x.test>", f"I write for {ANA}, she is away")
    with program.human() as client:  # a plain EXPUNGE would take these
        client.select_folder(where)
        client.add_flags(client.search(["FROM", BO]), [DELETED])
    assert program.expunge() == 0
    before = program.writers(where)
    program.forget(ANA)
    assert program.writers(where)[ANA] == 5
    assert program.expunge() == 5
    assert program.writers(where) == Counter({**before, ANA: 0})
    assert program.writers(where)[BO] == 2
    assert program.writers()[ANA] == 0
    assert program.expunge() == 0


@pytest.mark.conforms(81, "I38")
def test_so_does_what_they_wrote_whose_time_is_over(tmp_path: Path, settings: ImapSettings) -> None:
    """Who never proved their address, and who waited in vain; and whoever comes again stays."""
    program = posted(tmp_path, settings)
    stranger = "zoe.quill@nowhere.test"
    program.write(stranger, "join deploy")
    program.forward(days=9)
    assert program.writers()[stranger] == 1
    assert program.expunge() == 1
    assert program.writers() == {ANA: 3, BO: 2}
    program.write(ANA, "leave deploy")
    program.reply(ANA, "confirm", "yes")
    program.forward(days=100)
    program.write(ANA, "join talk")
    assert program.expunge() == 5
    assert program.writers() == {ANA: 1, BO: 2}
    program.forward(hours=1)
    assert program.expunge() == 0
    with program.app.database.read(program.app.settings) as work:
        assert work.metas("expunge of:") == [], "no fingerprint of them is kept"
        assert work.erasures.entries() == {}


@pytest.mark.parametrize("where", [(ImapMailbox, "expunge"), (BoundedClient, "uid_expunge")])
def test_a_crash_before_leaves_it_for_later(
    program: Posted, where: tuple[type, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    program.forget(ANA)
    with monkeypatch.context() as patch:
        patch.setattr(*where, dies)
        with pytest.raises(KeyboardInterrupt):
            program.expunge()
    assert program.writers(_where(program))[ANA] == 5
    assert program.expunge() == 5
    assert program.writers(_where(program)) == {BO: 2}


@pytest.mark.conforms(77, 78, 81)
def test_in_a_folder_made_anew_uids_are_others(tmp_path: Path, settings: ImapSettings) -> None:
    """Hers go, whatever UIDs they have now; who has hers now stays (RFC 9051 2.3.1.1)."""
    program = posted(tmp_path, settings)
    program.forget(ANA)
    mails = program.mails()
    with program.human() as client:
        client.delete_folder(FOLDER)
        client.create_folder(FOLDER)
        for raw in reversed(mails):
            client.append(FOLDER, raw)
    program.fetch()
    program.run()
    assert program.expunge() == 5
    assert program.writers() == {BO: 2}


def test_who_comes_back_keeps_what_they_write_then(program: Posted) -> None:
    where = _where(program)
    program.forget(ANA)
    program.forward(days=1)
    program.join(ANA)
    assert program.expunge() == 5
    assert program.writers(where) == {BO: 2, ANA: 2}
    program.forward(hours=2)
    program.write(BO, "status")
    assert program.expunge() == 0


def test_from_fields_without_end_keep_nobody_from_it(program: Posted) -> None:
    """Read whole, a few of them would be more than a server may say in one go."""
    endless = b"From: " + b"x" * 9_000_000 + b" <m@x.test>\r\nMessage-ID: <%d@p>\r\n\r\nhi\r\n"
    where = _where(program)
    with program.human() as client:
        for number in range(3):
            client.append(where, endless % number)
    program.forget(ANA)
    assert program.expunge() == 5
    assert ANA not in program.writers(where)


def test_what_comes_again_from_the_past_goes_once_an_hour(program: Posted) -> None:
    """Somebody puts old mails back: one is known, one never came to us."""
    where = _where(program)
    known = next(raw for raw in program.mails(where) if ANA.encode() in raw)
    program.forget(ANA)
    assert program.expunge() == 5
    program.deliver(known)
    program.deliver(known.replace(b"join deploy", b"join deploy soon"))
    assert program.writers(where)[ANA] == 2
    assert program.expunge() == 0
    program.forward(hours=1)
    assert program.expunge() == 2
    assert program.writers(where) == {BO: 2}


def test_without_uidplus_nothing_goes_and_that_is_said_once(
    program: Posted, monkeypatch: pytest.MonkeyPatch
) -> None:
    has = BoundedClient.has_capability
    where = _where(program)
    program.forget(ANA)
    with monkeypatch.context() as patch:
        patch.setattr(
            BoundedClient,
            "has_capability",
            lambda self, name: name != "UIDPLUS" and has(self, name),
        )
        for _ in range(3):
            assert program.expunge() == 0
            program.forward(hours=1)
    assert len(program.said) == 1
    assert "no UIDPLUS" in program.said[0]
    assert ANA not in program.said[0]
    with program.human() as client:
        client.select_folder(where, readonly=True)
        assert client.search(["DELETED"]) == []
    assert program.expunge() == 5
    assert program.writers(where) == {BO: 2}


def test_the_running_service_does_it_by_itself(program: Posted) -> None:
    """At its start and on each of its rounds, after what is new was read."""
    program.forget(ANA)
    service = Service(program.app, Transports(imap=replace(program.mailbox, poll_seconds=0.2)))
    running = threading.Thread(target=service.run)
    running.start()
    try:
        end = time.monotonic() + SOON
        while program.writers(_where(program))[ANA]:
            assert time.monotonic() < end, program.writers(_where(program))
    finally:
        service.stop()
        running.join()
    assert program.writers(_where(program)) == {BO: 2}


@pytest.mark.conforms("I38")
def test_an_older_backup_has_it_done_again(program: Posted, tmp_path: Path) -> None:
    """It knows her mails still, and reads again those in which she asked to be forgotten."""
    file = program.app.database.file
    assert file is not None
    program.app.database.empty_log()
    shutil.copy(file, tmp_path / "older")
    program.forget(ANA)
    program.app.database.close()
    for name in (file, *file.parent.glob("*-wal"), *file.parent.glob("*-shm")):
        name.unlink()
    shutil.copy(tmp_path / "older", file)
    app = replace(program.app, database=Database.open(f"sqlite:///{file}"))
    again = replace(program, app=app)
    app.prepare()
    again.run()
    again.fetch()
    again.run()
    again.expunge()
    again.forward(hours=1)
    again.expunge()
    # What came after the backup and was moved away is not read again: it is as if never ours.
    unknown = 2 if again.mailbox.processed != "keep" else 0
    assert again.writers(_where(program)) == Counter({BO: 2, ANA: unknown})
    assert again.writers()[ANA] == 0
