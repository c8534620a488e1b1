"""A server that has gone mad costs a session: no memory, no time without end, no mail."""

from types import SimpleNamespace

import pytest

from mailflow.transport import imap, imap_lines
from mailflow.transport.errors import TransportError
from mailflow.transport.imap import Fetched, ImapMailbox
from mailflow.transport.settings import ImapSettings
from tests.transport.hostile_imap import USUAL, Answer, HostileImap, for_ever, then_for_ever

MAX_SIZE = 100_000
MOST_READ = 9_000_000  # what we take, and what the buffers of both sides hold
TALK = 300_000


@pytest.fixture(autouse=True)
def _short_of_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that the limit is soon reached."""
    monkeypatch.setattr(imap_lines, "TALK", TALK)
    monkeypatch.setattr(imap_lines._Bounded, "room", TALK)


def read(server: HostileImap, seconds: float = 5) -> tuple[Fetched, ...]:
    """What is in the mailbox, as one look of `mailflow run` takes it."""
    settings = ImapSettings(
        "127.0.0.1", server.port, tls="none", username="p", password=lambda: "x",
        max_size=MAX_SIZE, timeout=seconds, deadline=seconds,
    )  # fmt: skip
    with ImapMailbox(settings) as mailbox:
        mailbox.connect()
        return mailbox.newer(0)


def test_the_usual_server_gives_a_mail() -> None:
    with HostileImap({}) as server:
        assert [(m.uid, m.raw) for m in read(server)] == [(5, b"A: b\r\n\r\nhi\n")]


NEWS = (
    b"* OK [ALERT] going down at noon\r\n* 3 EXISTS\r\n* 1 RECENT\r\n* 2 EXPUNGE\r\n"
    b"* 1 FETCH (FLAGS (\\Seen $Junk))\r\n* FLAGS (\\Seen)\r\n* CAPABILITY IMAP4rev1\r\n"
)


@pytest.mark.conforms(80)
@pytest.mark.parametrize("when", ["LOGIN", "SELECT", "SEARCH", "RFC822.SIZE", "BODY.PEEK[]"])
@pytest.mark.parametrize("first", [True, False])
def test_news_at_any_time_are_heard_and_the_mail_is_read(when: str, first: bool) -> None:
    """RFC 9051 5.2 and 7: what others do in the folder is told within any answer."""
    said = USUAL[when]
    assert isinstance(said, bytes)
    answer, tag, end = said.rpartition(b"TAG ")
    with HostileImap({when: NEWS + said if first else answer + NEWS + tag + end}) as server:
        assert [(m.uid, m.raw) for m in read(server)] == [(5, b"A: b\r\n\r\nhi\n")]


SAYS: dict[str, dict[str, Answer]] = {
    "a greeting without end": {"GREETING": for_ever(b"x")},
    "greetings without end": {"GREETING": for_ever(b"* OK hello\r\n")},
    "capabilities without end": {"CAPABILITY": for_ever(b"* CAPABILITY X\r\n")},
    "a line without end": {"SEARCH": then_for_ever(b"* SEARCH", b" 5")},
    "news without end": {"SEARCH": for_ever(b"* 1 EXISTS\r\n")},
    "flags without end": {"SELECT": for_ever(b"* 1 FETCH (FLAGS (\\Seen))\r\n")},
    "a huge literal": {
        "BODY.PEEK[]": then_for_ever(b"* 1 FETCH (UID 5 BODY[] {4000000000}\r\n", b"x" * 99)
    },
    "a literal as large as numbers get": {
        "BODY.PEEK[]": b"* 1 FETCH (UID 5 BODY[] {99999999999999999999999}\r\nx"
    },
    "literals without end": {
        "BODY.PEEK[]": for_ever(b"* 1 FETCH (UID 5 BODY[] {100}\r\n" + b"x" * 100 + b")\r\n")
    },
    "mails nobody asked for": {"BODY.PEEK[]": for_ever(b"* 2 FETCH (UID 9 BODY[] {1}\r\nx)\r\n")},
    "a size that is none": {"RFC822.SIZE": b"* 1 FETCH (UID 5 RFC822.SIZE NIL)\r\nTAG OK\r\n"},
    "a mail that is not given": {"BODY.PEEK[]": b"TAG OK nothing\r\n"},
    "another mail": {"BODY.PEEK[]": b"* 1 FETCH (UID 6 BODY[] {1}\r\nx)\r\nTAG OK done\r\n"},
    "NIL for a mail": {"BODY.PEEK[]": b"* 1 FETCH (UID 5 BODY[] NIL)\r\nTAG OK done\r\n"},
    "nothing for a mail": {"BODY.PEEK[]": b"* 1 FETCH (UID 5 BODY[] {0}\r\n)\r\nTAG OK done\r\n"},
    "a list for a mail": {"BODY.PEEK[]": b"* 1 FETCH (UID 5 BODY[] (A B))\r\nTAG OK done\r\n"},
    "a number for a mail": {"BODY.PEEK[]": b"* 1 FETCH (UID 5 BODY[] 11)\r\nTAG OK done\r\n"},
    "flags for a mail": {"BODY.PEEK[]": b"* 1 FETCH (UID 5 FLAGS (\\Seen))\r\nTAG OK done\r\n"},
    "flags for a size": {"RFC822.SIZE": b"* 1 FETCH (UID 5 FLAGS (\\Seen))\r\nTAG OK done\r\n"},
    "a list for a size": {"RFC822.SIZE": b"* 1 FETCH (UID 5 RFC822.SIZE (1 2))\r\nTAG OK ok\r\n"},
    "a negative literal": {"BODY.PEEK[]": b"* 1 FETCH (UID 5 BODY[] {-1}\r\nx)\r\nTAG OK done\r\n"},
    "a mail without its UID": {"BODY.PEEK[]": b"* 1 FETCH (BODY[] {2}\r\nhi)\r\nTAG OK done\r\n"},
    "a UIDVALIDITY of NIL": {"SELECT": b"* OK [UIDVALIDITY NIL] ok\r\nTAG OK ok\r\n"},
    "a UIDVALIDITY larger than there are": {"SELECT": b"* 1 EXISTS\r\n* OK [UIDVALIDITY 99999999999999999999] ok\r\n* OK [UIDNEXT 6] ok\r\nTAG OK ok\r\n"},
    "a UID larger than there are": {"SEARCH": b"* SEARCH 99999999999999999999\r\nTAG OK done\r\n"},
    "a negative UIDVALIDITY": {"SELECT": b"* 1 EXISTS\r\n* OK [UIDVALIDITY -1] ok\r\nTAG OK ok\r\n"},
    "no size": {"RFC822.SIZE": b"TAG OK nothing\r\n"},
    "parentheses": {"RFC822.SIZE": b"* 1 FETCH " + b"(" * 100_000 + b"\r\nTAG OK done\r\n"},
    "half a literal": {"BODY.PEEK[]": b"* 1 FETCH (UID 5 BODY[] {11}\r\nA: b"},
    "no UIDVALIDITY": {"SELECT": b"* 1 EXISTS\r\nTAG OK ok\r\n"},
    "words for numbers": {"SEARCH": b"* SEARCH five\r\nTAG OK done\r\n"},
    "another's tag": {"SEARCH": b"* SEARCH 5\r\nX1 OK done\r\n"},
    "no protocol": {"SELECT": b"\x00\xff\xfe\r\n\r\n"},
    "a line to go on": {"SEARCH": b"+ go on\r\n+ go on\r\n"},
} | {
    f"{word} to {name}": {name: word.encode() + b"\r\n"}
    for name in ("GREETING", "CAPABILITY", "LOGIN", "SELECT", "SEARCH", "RFC822.SIZE", "BODY.PEEK[]")
    for word in ("TAG NO no", "TAG BAD bad", "* BYE bye")
}  # fmt: skip


@pytest.mark.conforms(80, 82, "I25")
@pytest.mark.parametrize("says", SAYS.values(), ids=SAYS.keys())
def test_a_mad_server_costs_a_session(says: dict[str, Answer]) -> None:
    with HostileImap(says) as server:
        with pytest.raises(TransportError) as told:
            read(server, 2)
        assert server.spoken < MOST_READ  # and so much memory, a few times over
    assert len(str(told.value).splitlines()) == 1
    assert len(str(told.value)) < 600


@pytest.mark.conforms("I35")
def test_a_server_that_repeats_a_password_has_it_shown_to_nobody() -> None:
    with HostileImap({"LOGIN": b"TAG NO no login for p with s3cret\r\n"}) as server:
        settings = ImapSettings(
            "127.0.0.1", server.port, tls="none", username="p", password=lambda: "s3cret"
        )
        with pytest.raises(TransportError) as told, ImapMailbox(settings) as mailbox:
            mailbox.connect()
    assert "with [removed]" in str(told.value)


@pytest.mark.conforms(83)
@pytest.mark.parametrize(
    "name", ["GREETING", "LOGIN", "SELECT", "SEARCH", "RFC822.SIZE", "BODY.PEEK[]"]
)
def test_a_server_that_hangs_up(name: str) -> None:
    with HostileImap({name: b""}) as server, pytest.raises(TransportError):
        read(server)


@pytest.mark.conforms(83)
def test_idle_is_begun_anew_long_before_a_server_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """RFC 9051 6.3.13 lets a server hang up after 30 minutes; ten are our own limit."""
    clock, rounds = [0.0], []

    def idle(_: ImapMailbox, seconds: float) -> tuple[bool, bool]:
        rounds.append(seconds)
        clock[0] += seconds
        return False, False

    monkeypatch.setattr(imap, "time", SimpleNamespace(monotonic=lambda: clock[0]))
    monkeypatch.setattr(ImapMailbox, "_idle", idle)
    monkeypatch.setattr(ImapMailbox, "_do", lambda *_: True)  # it can IDLE
    with ImapMailbox(ImapSettings("imap.test", 993, username="p", password=str)) as mailbox:
        assert not mailbox.wait(3_600)
    assert sum(rounds) == 3_600
    assert max(rounds) <= 600
