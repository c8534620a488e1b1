"""The listener as a client meets it: who may write, how much, and when a mail counts as ours."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from mailflow.mail.inbound import Envelope
from mailflow.mail.route import OurAddresses
from mailflow.transport import dialogue
from mailflow.transport.settings import ListenSettings
from mailflow.transport.smtpd import Listener
from tests.transport.wire import PATIENCE, Wire, begin

MAIL = b"Subject: hi\r\n\r\nhello\r\n"
END = b".\r\n"
MOST = 20_000


@dataclass
class Store:
    """What was handed over; may be told to fail."""

    mails: list[tuple[Envelope, bytes]] = field(default_factory=list)
    fault: Exception | None = None
    stored: threading.Event = field(default_factory=threading.Event)

    def receive(self, envelope: Envelope, raw: bytes) -> None:
        if self.fault:
            raise self.fault
        self.mails.append((envelope, raw))
        self.stored.set()

    @property
    def only(self) -> tuple[Envelope, bytes]:
        (mail,) = self.mails
        return mail


def ours(address: str) -> bool:
    return address.lower().endswith("@m.test")


@contextmanager
def listening(store: Store, **settings: object) -> Iterator[int]:
    chosen = {"protocol": "smtp", "max_size": MOST, **settings}
    accepts = chosen.pop("accepts", ours)
    listener = Listener(ListenSettings(**chosen), accepts, store.receive, "postmaster@m.test")  # type: ignore[arg-type]
    with listener:
        yield listener.port


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def smtp(store: Store) -> Iterator[Wire]:
    with listening(store) as port, Wire(port) as wire:
        yield wire


@pytest.fixture
def lmtp(store: Store) -> Iterator[Wire]:
    with listening(store, protocol="lmtp") as port, Wire(port) as wire:
        yield wire


# who may write to whom ---------------------------------------------------------------------


@pytest.mark.conforms("89a")
@pytest.mark.parametrize("path", ["<postmaster>", "<Postmaster>", "<POSTMASTER@M.test>"])
def test_postmaster_is_there_with_and_without_a_domain(smtp: Wire, store: Store, path: str) -> None:
    """RFC 5321 4.5.1: in any case, and by this name alone."""
    assert smtp.say("HELO x.test") == 250
    assert smtp.say("MAIL FROM:<>") == 250
    assert smtp.say(f"RCPT TO:{path}") == 250
    assert smtp.say("DATA") == 354
    smtp.send(b"Subject: your server\r\n\r\nhi\r\n.\r\n")
    assert smtp.code() == 250
    (recipient,) = store.only[0].recipients
    assert recipient.lower() == "postmaster@m.test"


@pytest.mark.conforms("89a")
def test_postmaster_of_a_domain_in_which_one_account_is_ours_is_there(store: Store) -> None:
    ours, settings = (
        OurAddresses(mailbox="us@m.test"),
        ListenSettings(protocol="lmtp", max_size=MOST),
    )
    with (
        Listener(settings, ours.is_ours, store.receive, ours.postmaster) as listener,
        Wire(listener.port) as wire,
    ):
        assert wire.say("LHLO x.test") == 250
        assert wire.say("MAIL FROM:<>") == 250
        assert wire.say("RCPT TO:<Postmaster@M.test>") == 250
        assert wire.say("RCPT TO:<abuse@m.test>") == 550
        assert wire.say("RCPT TO:<postmaster@elsewhere.test>") == 550
        assert wire.say("DATA") == 354
        wire.send(b"Subject: your server\r\n\r\nhi\r\n.\r\n")
        assert wire.code() == 250
    assert store.only[0].recipients == ("us+postmaster@m.test",)


@pytest.mark.conforms(10, 11, "I02")
def test_a_mail_is_stored_with_its_envelope_before_it_is_acknowledged(
    smtp: Wire, store: Store
) -> None:
    begin(smtp, "signup@m.test", "organizers@m.test")
    smtp.send(MAIL + END)
    assert smtp.code() == 250
    envelope, raw = store.only
    assert envelope.sender == "a@x.test"
    assert envelope.recipients == ("signup@m.test", "organizers@m.test")
    assert raw == MAIL


@pytest.mark.conforms(10, 11, "I02")
def test_it_is_acknowledged_once_it_is_stored_and_not_before(store: Store) -> None:
    """RFC 5321 6.1: all that the answer waits for is the store, and for that it waits."""
    going, may_go = threading.Event(), threading.Event()

    class Slow(Store):
        def receive(self, envelope: Envelope, raw: bytes) -> None:
            going.set()
            assert may_go.wait(30)
            super().receive(envelope, raw)

    slow = Slow()
    with listening(slow) as port, Wire(port) as wire:
        begin(wire)
        wire.send(MAIL + END)
        assert going.wait(30)
        assert not wire.has_said_something()
        may_go.set()
        assert wire.code() == 250
        assert slow.only[1] == MAIL


def test_the_null_sender_is_empty(smtp: Wire, store: Store) -> None:
    smtp.say("EHLO x.test")
    assert smtp.say("MAIL FROM:<> BODY=8BITMIME SIZE=20") == 250
    assert smtp.say("RCPT TO:<signup@m.test>") == 250
    assert smtp.say("DATA") == 354
    smtp.send(MAIL + END)
    assert smtp.code() == 250
    assert store.only[0].sender == ""


@pytest.mark.parametrize(
    "path",
    [
        "<nobody@elsewhere.test>",
        "<@m.test:victim@elsewhere.test>",
        "<victim%elsewhere.test@relay.test>",
        "<victim@elsewhere.test@m.testx>",
        "<postmaster@elsewhere.test>",
        "<abuse>",
        '<"signup@m.test"@elsewhere.test>',
    ],
)
def test_nothing_is_relayed(smtp: Wire, store: Store, path: str) -> None:
    smtp.say("EHLO x.test")
    smtp.say("MAIL FROM:<signup@m.test>")
    assert smtp.say(f"RCPT TO:{path}") == 550
    assert smtp.say("DATA") == 503
    assert not store.mails


@pytest.mark.parametrize(
    "path",
    [
        "<signup@m.test", "signup@m.test", "<a b@m.test>", "<a\x00@m.test>", "<a@m.test> <b@m.test>",
        "<<a@m.test>>", "", "<", "<a@m.test>\tX", "<\x7f@m.test>",
    ],
)  # fmt: skip
def test_a_path_that_is_none_is_refused_for_good(smtp: Wire, path: str) -> None:
    smtp.say("EHLO x.test")
    smtp.say("MAIL FROM:<a@x.test>")
    assert smtp.say(f"RCPT TO:{path}") // 100 == 5
    assert smtp.say("NOOP") == 250


def test_a_path_in_utf_8_is_an_address_and_other_bytes_are_not(smtp: Wire) -> None:
    smtp.say("EHLO x.test")
    smtp.say("MAIL FROM:<j\N{LATIN SMALL LETTER U WITH DIAERESIS}rgen@x.test> SMTPUTF8")
    smtp.send(b"RCPT TO:<j\xc3\xbcrgen@elsewhere.test>\r\n")
    assert smtp.code() == 550
    smtp.send(b"RCPT TO:<j\xfcrgen@m.test>\r\n")
    assert smtp.code() == 553
    assert smtp.say("RCPT TO:<signup@m.test>") == 250


@pytest.mark.conforms(4)
def test_recipients_beyond_a_hundred_are_for_another_mail(smtp: Wire, store: Store) -> None:
    smtp.say("EHLO x.test")
    smtp.say("MAIL FROM:<a@x.test>")
    codes = [smtp.say(f"RCPT TO:<cohort-{n}@m.test>") for n in range(dialogue.MOST_RECIPIENTS + 2)]
    assert codes == [250] * dialogue.MOST_RECIPIENTS + [452, 452]
    assert smtp.say("DATA") == 354
    smtp.send(MAIL + END)
    assert smtp.code() == 250
    assert len(store.only[0].recipients) == dialogue.MOST_RECIPIENTS


def test_commands_out_of_order_change_nothing(smtp: Wire, store: Store) -> None:
    assert smtp.say("MAIL FROM:<a@x.test>") == 503
    assert smtp.say("DATA") == 503
    smtp.say("EHLO x.test")
    assert smtp.say("RCPT TO:<signup@m.test>") == 503
    assert smtp.say("DATA") == 503
    assert smtp.say("MAIL FROM:<a@x.test>") == 250
    assert smtp.say("MAIL FROM:<b@x.test>") == 503
    assert smtp.say("RCPT TO:<signup@m.test>") == 250
    assert smtp.say("DATA now") == 501
    assert smtp.say("RSET") == 250
    assert smtp.say("DATA") == 503
    assert not store.mails


@pytest.mark.conforms(15)
def test_nobody_logs_in_and_nothing_is_told_of_addresses(smtp: Wire) -> None:
    smtp.send(b"EHLO x.test\r\n")
    _, offered = smtp.reply()
    assert not any(line.startswith("AUTH") for line in offered)
    assert smtp.say("AUTH PLAIN AGEAYg==") // 100 == 5
    assert smtp.say("VRFY signup") == 252
    assert smtp.say("VRFY nobody@elsewhere.test") == 252
    assert smtp.say("EXPN cohort-deploy") // 100 == 5


def test_one_session_takes_mail_after_mail(smtp: Wire, store: Store) -> None:
    for number in range(3):
        begin(smtp)
        smtp.send(b"Subject: %d\r\n\r\n" % number + END)
        assert smtp.code() == 250
    assert [raw[:10] for _, raw in store.mails] == [b"Subject: 0", b"Subject: 1", b"Subject: 2"]


# LMTP ---------------------------------------------------------------------------------------


def test_lmtp_answers_for_each_recipient_that_it_took(lmtp: Wire, store: Store) -> None:
    assert lmtp.say("LHLO x.test") == 250
    assert lmtp.say("MAIL FROM:<a@x.test>") == 250
    asked = ("signup@m.test", "nobody@elsewhere.test", "cohort-deploy@m.test", "signup@m.test")
    assert [lmtp.say(f"RCPT TO:<{r}>") for r in asked] == [250, 550, 250, 250]
    assert lmtp.say("DATA") == 354
    lmtp.send(MAIL + END + b"NOOP\r\nQUIT\r\n")
    assert lmtp.codes(5) == [250, 250, 250, 250, 221]
    assert store.only[0].recipients == ("signup@m.test", "cohort-deploy@m.test", "signup@m.test")


def test_lmtp_answers_our_own_fault_for_each_recipient(lmtp: Wire, store: Store) -> None:
    store.fault = OSError("disk full")
    begin(lmtp, "signup@m.test", "organizers@m.test", hello="LHLO x.test")
    lmtp.send(MAIL + END + b"NOOP\r\n")
    assert lmtp.codes(3) == [451, 451, 250]
    store.fault = None
    begin(lmtp, hello="LHLO x.test")
    lmtp.send(MAIL + END + b"NOOP\r\n")
    assert lmtp.codes(2) == [250, 250]


def test_lmtp_answers_a_mail_that_is_too_large_for_each_recipient(lmtp: Wire, store: Store) -> None:
    begin(lmtp, "signup@m.test", "organizers@m.test", hello="LHLO x.test")
    lmtp.send(b"x" * (MOST + 1) + b"\r\n" + END + b"NOOP\r\n")
    assert lmtp.codes(3) == [552, 552, 250]
    assert not store.mails


def test_lmtp_without_a_recipient_has_no_data(lmtp: Wire) -> None:
    lmtp.say("LHLO x.test")
    lmtp.say("MAIL FROM:<a@x.test>")
    lmtp.say("RCPT TO:<nobody@elsewhere.test>")
    assert lmtp.say("DATA") == 503


def test_lmtp_is_not_greeted_as_smtp(lmtp: Wire) -> None:
    assert lmtp.say("EHLO x.test") == 500
    assert lmtp.say("HELO x.test") == 500
    lmtp.send(b"LHLO x.test\r\n")
    _, offered = lmtp.reply()
    assert {"PIPELINING", "ENHANCEDSTATUSCODES", "8BITMIME", f"SIZE {MOST}"} <= set(offered)


# faults and limits ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fault", [OSError("disk full"), ValueError("a \x00 in a text"), MemoryError()]
)
def test_our_own_fault_asks_the_client_to_come_again(
    smtp: Wire, store: Store, fault: Exception
) -> None:
    store.fault = fault
    begin(smtp)
    smtp.send(MAIL + END)
    assert smtp.code() == 451
    store.fault = None
    begin(smtp)
    smtp.send(MAIL + END)
    assert smtp.code() == 250


def test_a_fault_in_who_is_ours_asks_the_client_to_come_again(store: Store) -> None:
    def broken(_: str) -> bool:
        raise OSError("no store")

    with listening(store, accepts=broken) as port, Wire(port) as wire:
        wire.say("EHLO x.test")
        wire.say("MAIL FROM:<a@x.test>")
        assert wire.say("RCPT TO:<signup@m.test>") == 451


def test_a_size_over_the_limit_is_refused_before_the_mail(smtp: Wire) -> None:
    smtp.send(b"EHLO x.test\r\n")
    assert f"SIZE {MOST}" in smtp.reply()[1]
    assert smtp.say(f"MAIL FROM:<a@x.test> SIZE={MOST + 1}") == 552
    for size in ("-1", "²", "１", "1e3"):
        assert smtp.say(f"MAIL FROM:<a@x.test> SIZE={size}") // 100 == 5
    assert smtp.say("MAIL FROM:<a@x.test> SIZE=" + "9" * 400) == 552
    assert smtp.say(f"MAIL FROM:<a@x.test> SIZE={MOST}") == 250


@pytest.mark.parametrize("line", [b"x" * 70 + b"\r\n", b"x" * 100_000 + b"\r\n", b"..\r\n"])
def test_a_mail_that_is_larger_than_it_said_is_refused_at_its_end(
    smtp: Wire, store: Store, line: bytes
) -> None:
    begin(smtp)
    smtp.send(line * (MOST // len(line) * 2 + 2) + END)
    assert smtp.code() == 552
    assert not store.mails
    begin(smtp)
    smtp.send(MAIL + END)
    assert smtp.code() == 250


def test_the_largest_mail_that_we_take_is_taken(smtp: Wire, store: Store) -> None:
    begin(smtp)
    mail = b"x" * (MOST - 2) + b"\r\n"
    smtp.send(mail + END)
    assert smtp.code() == 250
    assert store.only[1] == mail


def test_a_command_without_end_costs_no_session(smtp: Wire) -> None:
    smtp.send(b"NOOP " + b"x" * 300_000 + b"\r\n")
    assert smtp.code() == 500
    assert smtp.say("NOOP") == 250


def test_connections_by_the_hundred_leave_room_for_others(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who comes then is asked to come again, and one that ends makes room."""
    monkeypatch.setattr(dialogue, "MOST_SESSIONS", 5)
    with listening(store) as port:
        open_ones = [Wire(port) for _ in range(5)]
        with Wire(port, greeted=False) as another:
            assert another.reply() == (421, ["4.3.2 Too many connections, please try again later"])
            assert another.code() == 0
        for one in open_ones:
            assert one.say("NOOP") == 250
        assert open_ones[0].say("QUIT") == 221
        assert open_ones[0].code() == 0
        with Wire(port) as another:
            assert another.say("EHLO x.test") == 250
        for one in open_ones:
            one.close()


def test_a_client_that_says_nothing_is_let_go(store: Store) -> None:
    with listening(store, timeout=0.3) as port, Wire(port) as wire:
        assert wire.line() == b""


def test_a_client_that_stops_within_the_mail_is_let_go(store: Store) -> None:
    with listening(store, timeout=0.3) as port, Wire(port) as wire:
        begin(wire)
        wire.send(MAIL)
        assert wire.line() == b""
    assert not store.mails


@pytest.mark.parametrize(
    "leave", [lambda w: w.close(), lambda w: w.sock.shutdown(1)], ids=["closes", "half-closes"]
)
def test_who_leaves_within_the_mail_has_sent_nothing(
    store: Store, leave: Callable[[Wire], None]
) -> None:
    with listening(store) as port:
        wire = Wire(port)
        begin(wire)
        wire.send(MAIL + b".\r")
        leave(wire)
        with Wire(port) as other:  # a session after it, so that the first one has been served
            begin(other)
            other.send(b"other\r\n" + END)
            assert other.code() == 250
        wire.close()
    assert [raw for _, raw in store.mails] == [b"other\r\n"]


# what stands in a mail ------------------------------------------------------------------------


@pytest.mark.conforms(1, "T21")
@pytest.mark.parametrize(
    "end",
    [
        b"\n.\n", b"\n.\r\n", b"\r.\r\n", b"\r.\r", b"\r\n.\n", b"\r\n.\r", b"\n.\r", b"\r\n.\x00\r\n",
        b"\r\n. \r\n", b"\r\r\n.\n", b"\x00.\r\n",
    ],
)  # fmt: skip
def test_only_a_dot_between_two_crlf_ends_a_mail(smtp: Wire, store: Store, end: bytes) -> None:
    begin(smtp)
    smuggled = b"MAIL FROM:<evil@x.test>\r\nRCPT TO:<signup@m.test>\r\nDATA\r\nsmuggled\r\n"
    smtp.send(b"first" + end + smuggled + END)
    assert smtp.code() == 250
    envelope, raw = store.only
    assert envelope.sender == "a@x.test"
    assert raw == b"first" + end.replace(b"\r\n.", b"\r\n") + smuggled
    assert smtp.say("NOOP") == 250


@pytest.mark.conforms(2)
def test_doubled_dots_are_single_again(smtp: Wire, store: Store) -> None:
    begin(smtp)
    smtp.send(b"..\r\n...\r\n.x\r\nx.\r\n\n..\r\n" + END)
    assert smtp.code() == 250
    assert store.only[1] == b".\r\n..\r\nx\r\nx.\r\n\n..\r\n"


def test_a_mail_of_nothing_is_a_mail(smtp: Wire, store: Store) -> None:
    begin(smtp)
    smtp.send(END)
    assert smtp.code() == 250
    assert store.only[1] == b""


@pytest.mark.conforms(76)
@pytest.mark.parametrize("pieces", [1, 3, 65_535, 65_536, 65_537, 1_000_000])
def test_the_bytes_arrive_as_they_were_sent(store: Store, pieces: int) -> None:
    mail = (
        bytes(range(256)).replace(b"\r", b"").replace(b".", b"") + b"\r\n"
        + b"long " * 30_000 + b"\r\n"
        + b"x" * 65_535 + b"\r\n" + b"x" * 65_536 + b"\r\n" + b"x" * 65_534 + b"\r\r\n"
        + b"J\xc3\xbcrgen J\xfcrgen \x00\x00\r\n"
    )  # fmt: skip
    mail = mail[:700] if pieces < 10 else mail
    mail = mail if mail.endswith(b"\r\n") else mail + b"\r\n"
    with listening(store, max_size=1_000_000) as port, Wire(port) as wire:
        begin(wire)
        data = mail + END
        for start in range(0, len(data), pieces):
            wire.send(data[start : start + pieces])
        assert wire.code() == 250
    assert store.only[1] == mail


def test_a_dot_at_the_seam_of_a_long_line_ends_nothing(store: Store) -> None:
    """The line is taken in pieces of 64 kB; a piece may begin with a dot, or be one."""
    with listening(store, max_size=1_000_000) as port, Wire(port) as wire:
        for length in range(65_530, 65_541):
            begin(wire)
            wire.send(b"x" * length + b".\r\n" + END)
            assert wire.code() == 250
            begin(wire)
            wire.send(b"x" * length + b".y\r\n" + END)
            assert wire.code() == 250
    assert all(raw.rstrip(b"\r\n").rstrip(b"y").endswith(b"x.") for _, raw in store.mails)
    assert len(store.mails) == 22


# stopping -------------------------------------------------------------------------------------


def test_who_stops_waits_for_the_mail_that_is_being_stored(store: Store) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(envelope: Envelope, raw: bytes) -> None:
        begun.set()
        assert go_on.wait(PATIENCE)
        store.receive(envelope, raw)

    listener = Listener(ListenSettings("smtp"), ours, slow)
    listener.start()
    with Wire(listener.port) as wire:
        begin(wire)
        wire.send(MAIL + END)
        assert begun.wait(PATIENCE)
        stopping = threading.Thread(target=listener.stop)
        stopping.start()
        go_on.set()
        stopping.join(PATIENCE)
    assert store.only[1] == MAIL


def test_sessions_do_not_wait_for_each_other(store: Store) -> None:
    with listening(store) as port, Wire(port) as slow, Wire(port) as quick:
        begin(slow)
        slow.send(MAIL)
        begin(quick)
        quick.send(b"quick\r\n" + END)
        assert quick.code() == 250
        slow.send(END)
        assert slow.code() == 250
    assert [raw for _, raw in store.mails] == [b"quick\r\n", MAIL]
