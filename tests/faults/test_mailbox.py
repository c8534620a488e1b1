"""A mailbox that changes under our hands: made anew, set back, emptied, filled again."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from imapclient import IMAPClient

from mailflow.demo.dovecot import LOOPBACK, PASSWORD, Dovecot
from mailflow.serving import poll
from mailflow.transport.errors import TransportError
from mailflow.transport.imap import ImapMailbox
from mailflow.transport.settings import ImapSettings
from tests import play
from tests.real import servers
from tests.transport.hostile_imap import Answer, HostileImap

FOLDER = "Program"


def mail(number: int) -> bytes:
    return f"From: m{number}@people.test\r\nTo: x@m.test\r\nMessage-ID: <{number}@p>\r\n\r\nhi\r\n".encode()


class Reader:
    """A program that reads a folder."""

    def __init__(self, home: Path, port: int, user: str, **changes: str) -> None:
        self.program = play.play(home)
        self.app = self.program.app
        self.settings = ImapSettings(
            LOOPBACK, port, tls="none", username=user, password=lambda: PASSWORD, timeout=5,
            deadline=10, **({"folder": FOLDER} | changes),
        )  # fmt: skip
        self.said: list[str] = []

    def look(self) -> int:
        """How many mails were new."""
        with ImapMailbox(self.settings) as mailbox:
            mailbox.connect()
            return poll.fetch_all(self.app, mailbox, backlog=True, say=self.said.append)

    def look_at(self, gives: dict[int, bytes]) -> int | None:
        """The same at a server that lists these; None where the look is broken off."""
        with HostileImap(told(gives)) as server:  # another port would be another mailbox
            object.__setattr__(self.settings, "port", server.port)
            try:
                with ImapMailboxOfOneName(self.settings) as mailbox:
                    mailbox.connect()
                    return poll.fetch_all(self.app, mailbox, backlog=True, say=self.said.append)
            except TransportError:
                return None

    def troubles(self) -> int:
        """How often organizers were told of one."""
        with self.app.database.work(self.app.settings) as work:
            return len(work.connection.exec_driver_sql(
                "SELECT id FROM inbox WHERE kind = 'trouble'").all())  # fmt: skip


@contextmanager
def human(port: int, user: str) -> Iterator[IMAPClient]:
    """Somebody with a mail program."""
    with IMAPClient(LOOPBACK, port, ssl=False, timeout=10) as client:
        client.login(user, PASSWORD)
        yield client


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with servers.running() as server:
        yield server


@pytest.mark.conforms(77, "I25")
def test_a_folder_made_anew_gives_the_same_mails_once(tmp_path: Path, dovecot: Dovecot) -> None:
    """Another UIDVALIDITY, and UIDs that begin anew (TRUST I03, I25)."""
    with human(dovecot.imap, "anew") as client:
        client.create_folder(FOLDER)
        for number in range(4):
            client.append(FOLDER, mail(number))
        reader = Reader(tmp_path, dovecot.imap, "anew")
        assert reader.look() == 4
        client.delete_folder(FOLDER)
        client.create_folder(FOLDER)
        assert reader.look() == 0
        for number in (5, 2, 1, 0):  # from a backup, with one that came meanwhile
            client.append(FOLDER, mail(number))
        assert reader.look() == 1
        assert reader.look() == 0


@pytest.mark.conforms("I25")
def test_a_folder_that_a_human_empties_and_fills_again(tmp_path: Path, dovecot: Dovecot) -> None:
    with human(dovecot.imap, "emptied") as client:
        client.create_folder(FOLDER)
        for number in range(4):
            client.append(FOLDER, mail(number))
        reader = Reader(tmp_path, dovecot.imap, "emptied")
        assert reader.look() == 4
        client.select_folder(FOLDER)
        client.delete_messages(client.search())
        client.expunge()
        assert reader.look() == 0
        for number in (3, 2, 7):
            client.append(FOLDER, mail(number))
        assert reader.look() == 1
    with pytest.raises(TransportError), ImapMailbox(reader.settings) as mailbox:
        mailbox.refresh()  # not connected: said as such


def test_what_was_stored_and_not_filed_away_is_filed_later(
    tmp_path: Path, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A crash between our commit and the server's MOVE."""
    with human(dovecot.imap, "filing") as client:
        client.create_folder(FOLDER)
        client.append(FOLDER, mail(0))
        reader = Reader(tmp_path, dovecot.imap, "filing", processed="move:Done")
        with monkeypatch.context() as patch:
            patch.setattr(ImapMailbox, "file_away", _dies)
            with pytest.raises(KeyboardInterrupt):
                reader.look()
        client.select_folder(FOLDER)
        assert len(client.search()) == 1
        assert reader.look() == 0
        client.noop()
        assert client.search() == []
        client.select_folder("Done")
        assert len(client.search()) == 1


def _dies(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_mailbox_set_back_under_the_same_uidvalidity_is_read_again(tmp_path: Path) -> None:
    """UIDs that were given before are given to other mails: the cursor means nothing any more."""
    reader = Reader(tmp_path, 0, "p", folder="INBOX")

    def look(uid: int, raw: bytes) -> int:
        select = (
            f"* 1 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT {uid + 1}] ok\r\nTAG OK ok\r\n"
        )
        told = {
            "SELECT": select.encode(),
            "SEARCH": f"* SEARCH {uid}\r\nTAG OK done\r\n".encode(),
            "RFC822.SIZE": f"* 1 FETCH (UID {uid} RFC822.SIZE {len(raw)})\r\nTAG OK ok\r\n".encode(),
            "BODY.PEEK[]": f"* 1 FETCH (UID {uid} BODY[] {{{len(raw)}}}\r\n".encode()
            + raw
            + b")\r\nTAG OK ok\r\n",
        }
        with HostileImap(told) as server:  # another port would be another mailbox
            object.__setattr__(reader.settings, "port", server.port)
            with ImapMailboxOfOneName(reader.settings) as mailbox:
                mailbox.connect()
                return poll.fetch_all(reader.app, mailbox, backlog=True, say=reader.said.append)

    assert look(90, mail(0)) == 1
    assert look(90, mail(0)) == 0
    assert not reader.said
    assert look(3, mail(1)) == 1
    assert len(reader.said) == 1
    assert look(4, mail(2)) == 1
    assert len(reader.said) == 1


class ImapMailboxOfOneName(ImapMailbox):
    """Wherever it is reached."""

    @property
    def name(self) -> str:
        return "p@mail.test/INBOX"


#: What a server does that hangs up.
HANGS = b"hang up"


def told(gives: dict[int, bytes]) -> dict[str, Answer]:
    """What a server says that lists these UIDs and gives this for each, or refuses it."""
    ends = {uid: b"TAG OK ok\r\n" if body else b"TAG NO broken\r\n" for uid, body in gives.items()}
    bodies = {
        uid: b"* %d FETCH (UID %d BODY[] %s)\r\n" % (uid, uid, body) if body else b""
        for uid, body in gives.items()
    }
    alone = {
        f"UID FETCH {uid} (BODY.PEEK[])": b"" if gives[uid] == HANGS else body + ends[uid]
        for uid, body in bodies.items()
    }
    sizes = (b"* %d FETCH (UID %d RFC822.SIZE 40)\r\n" % (uid, uid) for uid in gives)
    every = b"".join(bodies.values()) + min(ends.values())
    return {
        "SELECT": b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 99] ok\r\nTAG OK ok\r\n",
        "SEARCH": b"* SEARCH " + b" ".join(b"%d" % uid for uid in gives) + b"\r\nTAG OK ok\r\n",
        "RFC822.SIZE": b"".join(sizes) + b"TAG OK ok\r\n",
        "BODY.PEEK[]": b"" if HANGS in gives.values() else every,
    } | alone


def literal(raw: bytes) -> bytes:
    return b"{%d}\r\n" % len(raw) + raw


def good(*uids: int) -> dict[int, bytes]:
    """Mails that are given."""
    return {uid: literal(mail(uid)) for uid in uids}


WITHHELD = {"NIL": b"NIL", "nothing": b"{0}\r\n", "a refusal of it": b""}


@pytest.mark.conforms("I25")
@pytest.mark.parametrize("gives", WITHHELD.values(), ids=WITHHELD.keys())
def test_a_mail_that_is_listed_and_not_given_is_asked_for_again(
    tmp_path: Path, gives: bytes
) -> None:
    """It keeps no other waiting, no empty mail is made of it, and organizers hear of it once."""
    reader = Reader(tmp_path, 0, "p", folder="INBOX")
    look, behind = reader.look_at, good(6, 7)
    assert look({5: gives}) is None  # it may come in a moment: nothing passes it by
    assert look({4: gives, 5: gives}) is None  # nor where the server gives none at all
    assert look({5: gives, **behind}) == 2
    assert reader.troubles() == 0
    assert [look({5: gives, **behind}) for _ in range(3)] == [0, 0, 0]
    assert reader.troubles() == 1
    assert look({5: literal(mail(5)), **behind}) == 1
    assert look(behind) == 0
    assert (reader.troubles(), reader.said) == (1, [])


@pytest.mark.conforms("I25")
def test_the_last_of_a_folder_that_is_not_given_is_told_of(tmp_path: Path) -> None:
    """With nothing behind it, and older mail that is given: it is this one that is broken."""
    reader = Reader(tmp_path, 0, "p", folder="INBOX")
    assert reader.look_at(good(5)) == 1
    assert [reader.look_at({**good(5), 6: b"NIL"}) for _ in range(3)] == [0, 0, 0]
    assert reader.troubles() == 1
    assert reader.look_at(good(5, 6)) == 1


STUMBLES = {
    "others behind": ({5: HANGS, **good(6, 7)}, [None, None, None, 2]),
    "others before": ({**good(3, 4), 5: HANGS}, [None, None, None, 0]),
    "others around": ({**good(4), 5: HANGS, **good(6)}, [None, None, None, 1]),
    "nothing else": ({5: HANGS}, [None, None, 0]),
    "nothing else, and nothing is given": ({5: b"NIL"}, [None, None, 0]),
    "two of them": ({5: HANGS, 6: HANGS, **good(7)}, [None] * 5 + [1]),
}


@pytest.mark.conforms("I07", "I25")
@pytest.mark.parametrize(("gives", "looks"), STUMBLES.values(), ids=STUMBLES.keys())
def test_a_mail_at_which_the_server_hangs_up_is_left_there(tmp_path, gives, looks) -> None:
    """After three tries; the others are read, organizers hear of it once, it is asked for hourly."""
    reader = Reader(tmp_path, 0, "p", folder="INBOX")
    assert [reader.look_at(gives) for _ in looks] == looks
    broken = [uid for uid, body in gives.items() if body in (HANGS, b"NIL")]
    assert [reader.look_at(gives) for _ in range(3)] == [0, 0, 0]
    assert reader.troubles() == len(broken)
    mended = gives | good(*broken)
    assert reader.look_at(mended) == 0
    reader.program.moment[0] += timedelta(hours=2)
    assert reader.look_at(mended) == len(broken)
    assert reader.look_at(mended) == 0
    assert (reader.troubles(), reader.said) == (len(broken), [])


@pytest.mark.conforms("I25")
def test_a_server_that_hangs_up_at_every_mail_has_none_passed_by(tmp_path: Path) -> None:
    reader = Reader(tmp_path, 0, "p", folder="INBOX")
    ill = {5: HANGS, 6: HANGS}
    assert [reader.look_at(ill) for _ in range(8)] == [None] * 8
    assert reader.look_at(good(5, 6)) == 2
    assert reader.troubles() == 0
