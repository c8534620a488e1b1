"""The courier at a relay that misbehaves: what an attempt counts as, and what comes after it."""

import base64
import smtplib
import socket
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, replace

import pytest

from mailflow.transport.couriers import Couriers
from mailflow.transport.errors import LoginRefused, ServerFault, TransportError, Unreachable
from mailflow.transport.settings import Limits, SmtpSettings
from mailflow.transport.smtp import Courier, Outcome, OutcomeKind
from mailflow.transport.smtp_lines import RelayClient
from tests.transport.relay import HANG_UP, STALL, Relay

SENT, DEFERRED = OutcomeKind.SENT, OutcomeKind.DEFERRED
REFUSED, UNCERTAIN = OutcomeKind.REFUSED, OutcomeKind.UNCERTAIN
MAIL = b"Subject: hi\r\n\r\nhello\r\n"
LARGE = b"x" * 20_000_000  # more than a socket holds
PIPELINING = "250-relay.test\r\n250 PIPELINING"
SHORT = Limits(greeting=0.3, mail=0.3, rcpt=0.3, data=0.3, block=0.3, dot=0.3)


class OneOfSeveral(Couriers[str]):
    """The same courier, driven by whoever waits for several."""

    def __init__(self, settings: SmtpSettings) -> None:
        super().__init__(replace(settings, connections=1))

    def send(
        self, sender: str, recipient: str, data: bytes, may: Callable[[], bool] = lambda: True
    ) -> Outcome:
        self._begin_by(self._lines[0], "the mail", sender, recipient, data, may)
        while not (ended := self.wait(10)):
            assert self.is_busy
        assert [what for what, _ in ended] == ["the mail"]
        return ended[0][1]


@pytest.fixture(autouse=True, params=[Courier, OneOfSeveral])
def _driven_by_either(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[__name__], "Courier", request.param)


def settings(relay: Relay, **more: object) -> SmtpSettings:
    return replace(SmtpSettings("127.0.0.1", relay.port, tls="none", timeout=5), **more)


def send(courier: Courier, data: bytes = MAIL) -> Outcome:
    return courier.send("bounce+1@m.test", "ana@x.test", data)


# replies ------------------------------------------------------------------------------------

REPLIES = [
    # command, reply, kind, is it about us
    ("MAIL", "451 4.3.0 later", DEFERRED, True),
    ("MAIL", "550 5.7.1 not you", REFUSED, True),
    ("MAIL", "530 5.7.0 log in first", DEFERRED, True),
    ("MAIL", "421 4.3.2 shutting down", DEFERRED, True),
    ("RCPT", "450 4.2.1 greylisted", DEFERRED, False),
    ("RCPT", "452 4.2.2 full", DEFERRED, False),
    ("RCPT", "550 5.1.1 no such user", REFUSED, False),
    ("RCPT", "551 5.1.6 moved", REFUSED, False),
    ("RCPT", "251 2.1.5 will forward", SENT, False),
    ("RCPT", "554 5.7.1 relay access denied", REFUSED, True),
    ("RCPT", "421 4.7.0 too much", DEFERRED, True),
    ("DATA", "451 4.3.0 later", DEFERRED, False),
    ("DATA", "554 5.5.1 no valid recipients", REFUSED, False),
    ("DOT", "451 4.3.0 later", DEFERRED, False),
    ("DOT", "452 4.3.1 disk full", DEFERRED, False),
    ("DOT", "421 4.3.2 shutting down", DEFERRED, True),
    ("DOT", "552 5.3.4 too big", REFUSED, True),
    ("DOT", "554 5.6.0 spam", REFUSED, True),
    ("DOT", "550 5.7.26 not aligned", REFUSED, True),
    ("DOT", "552 5.2.2 mailbox full", REFUSED, False),
    ("DOT", "550 5.1.1 no such user", REFUSED, False),
    ("DOT", "200 whatever", SENT, False),
    # What no relay should say; before the mail it cannot have been taken.
    ("MAIL", "354 go ahead", DEFERRED, True),
    ("RCPT", "354 go ahead", DEFERRED, True),
    ("DATA", "250 queued", DEFERRED, True),
    ("MAIL", "hello?", DEFERRED, True),
    ("RCPT", "999 9.9.9 what", DEFERRED, True),
    ("DATA", "", DEFERRED, True),
    ("DOT", "hello?", UNCERTAIN, False),
    ("DOT", "354 go ahead", UNCERTAIN, False),
    ("DOT", "999 9.9.9 what", UNCERTAIN, False),
]


@pytest.mark.conforms(13, 54)
@pytest.mark.parametrize("ehlo", [None, PIPELINING], ids=["step by step", "pipelined"])
@pytest.mark.parametrize(("command", "reply", "kind", "ours"), REPLIES)
def test_what_a_reply_means_and_that_the_next_mail_goes(
    command: str, reply: str, kind: OutcomeKind, ours: bool, ehlo: str | None
) -> None:
    replies = {command: reply} | ({"EHLO": [ehlo, ehlo, ehlo]} if ehlo else {})
    with Relay(**replies) as relay, Courier(settings(relay, limits=SHORT)) as courier:
        outcome = send(courier)
        assert (outcome.kind, outcome.ours) == (kind, ours), outcome
        assert send(courier, b"Subject: next\r\n\r\n").kind is SENT
    assert relay.mails[-1] == b"Subject: next\r\n\r\n"


def test_the_reply_is_kept_as_one_line() -> None:
    reply = "550-5.1.1 no\x07 such\r\n550-5.1.1 user\r\n550 5.1.1 here \udcff" + "x" * 1000
    with Relay(RCPT=reply) as relay, Courier(settings(relay)) as courier:
        outcome = send(courier)
    assert outcome.code == 550
    assert outcome.text.startswith("5.1.1 no  such 5.1.1 user 5.1.1 here")
    assert outcome.text.isprintable()
    assert len(outcome.text) <= 300


FLOOD = "250-x\r\n" * 20_000
OUT_OF_STEP = {
    "a reply too many behind the mail": {"DOT": "250 ok\r\n550 5.1.1 no such user"},
    "two too many": {"DOT": "250 ok\r\n250 ok\r\n550 5.1.1 no such user"},
    "a farewell behind the mail": {"DOT": "250 ok\r\n421 4.3.2 going down"},
}


@pytest.mark.parametrize("ehlo", [None, PIPELINING], ids=["step by step", "pipelined"])
@pytest.mark.parametrize("says", OUT_OF_STEP.values(), ids=OUT_OF_STEP.keys())
def test_no_reply_is_taken_for_that_to_another_mail(says: dict[str, str], ehlo: str | None) -> None:
    """Else somebody's address would be given up for what was said of another's."""
    replies = says | ({"EHLO": [ehlo] * 3} if ehlo else {})
    with Relay(**replies) as relay, Courier(settings(relay)) as courier:
        assert [send(courier).kind for _ in range(3)] == [SENT] * 3
    assert (len(relay.mails), relay.connections) == (3, 2)


@pytest.mark.parametrize("early", ["250 2.0.0 queued", "550 5.1.1 no such user", "hello"])
def test_what_is_said_of_a_mail_before_it_went_is_not_believed(early: str) -> None:
    with Relay(DATA=f"354 go ahead\r\n{early}") as relay, Courier(settings(relay)) as courier:
        outcome = send(courier)
        assert (outcome.kind, outcome.ours) == (DEFERRED, True)
        assert send(courier).kind is SENT
    assert len(relay.mails) == 1


@pytest.mark.parametrize("command", ["EHLO", "MAIL", "RCPT", "DATA", "DOT"])
def test_a_reply_of_lines_without_end_costs_a_session(command: str) -> None:
    with Relay(**{command: FLOOD}) as relay, Courier(settings(relay)) as courier:
        outcome = send(courier)
        assert outcome.kind is (UNCERTAIN if command == "DOT" else DEFERRED)
        assert send(courier).kind is SENT


def test_a_reply_that_drips_is_waited_for_as_a_whole() -> None:
    """An octet now and then is no answer; else one relay would hold a sender for ever."""
    ours, theirs = socket.socketpair()
    over = threading.Event()

    def drip() -> None:
        while not over.wait(0.02):
            with suppress(OSError):  # the client has hung up
                theirs.send(b"2")

    client = RelayClient()
    client.sock = ours
    ours.settimeout(0.2)
    dripping = threading.Thread(target=drip)
    dripping.start()
    begun = time.monotonic()
    with pytest.raises(smtplib.SMTPServerDisconnected):
        client.getreply()
    assert time.monotonic() - begun < 2
    over.set()
    dripping.join()
    theirs.close()


# connections --------------------------------------------------------------------------------


def test_one_session_carries_many_mails_and_says_goodbye() -> None:
    with Relay() as relay:
        with Courier(settings(relay)) as courier:
            assert [send(courier).kind for _ in range(5)] == [SENT] * 5
        deadline = time.monotonic() + 5
        while not relay.count("QUIT"):
            assert time.monotonic() < deadline
    assert relay.connections == 1
    assert relay.count("EHLO") == 1


@pytest.mark.parametrize("end", ["421 4.4.2 idle too long", HANG_UP])
def test_a_session_that_ended_while_idle_is_opened_again(end: str) -> None:
    with Relay(MAIL=["250 ok", end]) as relay, Courier(settings(relay)) as courier:
        assert send(courier).kind is SENT
        assert send(courier).kind is SENT
        assert relay.connections == 2
    assert len(relay.mails) == 2


def test_a_new_session_that_ends_at_once_is_not_opened_for_ever() -> None:
    with Relay(MAIL=[HANG_UP] * 9) as relay, Courier(settings(relay)) as courier:
        outcome = send(courier)
    assert (outcome.kind, outcome.ours) == (DEFERRED, True)
    assert relay.connections == 1


@pytest.mark.parametrize("command", ["MAIL", "RCPT", "DATA"])
def test_a_connection_lost_before_the_mail_is_no_doubt(command: str) -> None:
    with Relay(**{command: HANG_UP}) as relay, Courier(settings(relay)) as courier:
        outcome = send(courier)
        assert (outcome.kind, outcome.ours) == (DEFERRED, True)
        assert send(courier).kind is SENT


@pytest.mark.conforms("I12")
def test_a_connection_lost_after_the_final_dot_is_doubt() -> None:
    with Relay(DOT=HANG_UP) as relay, Courier(settings(relay)) as courier:
        outcome = send(courier)
        assert outcome.kind is UNCERTAIN
        assert outcome.code == 0
        assert send(courier).kind is SENT
    assert relay.connections == 2


def test_a_connection_lost_within_the_reply_to_the_mail_is_doubt() -> None:
    with Relay(DOT=f"250-2.0.0 que{HANG_UP}") as relay, Courier(settings(relay)) as courier:
        assert send(courier).kind is UNCERTAIN


def test_a_reply_without_end_is_doubt() -> None:
    with Relay(DOT="250 " + "x" * 100_000) as relay, Courier(settings(relay)) as courier:
        assert send(courier).kind is UNCERTAIN
        assert send(courier).kind is SENT


def test_a_connection_lost_within_the_mail_is_no_doubt() -> None:
    with Relay(DATA=f"354 go ahead\r\n{HANG_UP}") as relay, Courier(settings(relay)) as courier:
        outcome = send(courier, LARGE)
    assert (outcome.kind, outcome.ours) == (DEFERRED, True)


@pytest.mark.conforms(5)
def test_each_reply_is_waited_for_as_long_as_the_standard_asks() -> None:
    """RFC 5321 4.5.3.2, in minutes: the reply to the final dot is given the most."""
    limits = SmtpSettings(host="x.test").limits
    minutes = {
        "greeting": 5, "mail": 5, "rcpt": 5, "data": 2, "block": 3, "dot": 10,
    }  # fmt: skip
    assert asdict(limits) == {name: minute * 60 for name, minute in minutes.items()}


@pytest.mark.conforms(5)
@pytest.mark.parametrize("command", ["MAIL", "RCPT", "DATA", "DOT"])
@pytest.mark.parametrize("ehlo", [None, PIPELINING], ids=["step by step", "pipelined"])
def test_a_relay_that_stalls_is_waited_for_so_long_and_no_longer(
    command: str, ehlo: str | None
) -> None:
    replies = {command: STALL} | ({"EHLO": ehlo} if ehlo else {})
    with Relay(**replies) as relay, Courier(settings(relay, limits=SHORT)) as courier:
        begun = time.monotonic()
        outcome = send(courier)
        assert time.monotonic() - begun < 3
    assert outcome.kind is (UNCERTAIN if command == "DOT" else DEFERRED)


def test_a_relay_that_takes_no_bytes_is_waited_for_so_long_and_no_longer() -> None:
    with (
        Relay(DATA=f"354 go ahead\r\n{STALL}") as relay,
        Courier(settings(relay, limits=SHORT)) as courier,
    ):
        outcome = send(courier, LARGE)
    assert (outcome.kind, outcome.ours) == (DEFERRED, True)


def test_a_relay_that_stalls_at_the_greeting_is_away() -> None:
    with Relay(GREETING=STALL) as relay:
        courier = Courier(settings(relay, limits=SHORT))
        with pytest.raises(Unreachable, match="no answer in time"):
            courier.connect()
        courier.close()


def test_nobody_listening_is_told_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with Courier(SmtpSettings("127.0.0.1", port, tls="none")) as courier:
        with pytest.raises(Unreachable, match="connection refused; is the server running"):
            courier.connect()
        outcome = send(courier)
    assert (outcome.kind, outcome.code, outcome.ours) == (DEFERRED, 0, True)
    assert "connection refused" in outcome.text


@pytest.mark.parametrize("host", ["nowhere.invalid", "x" * 64 + ".test", "a..b", "", "b\u0000d"])
def test_a_host_that_is_none_is_told_in_one_line(host: str) -> None:
    with Courier(SmtpSettings(host, 25, tls="none", timeout=5)) as courier:
        with pytest.raises(TransportError) as caught:
            courier.connect()
        assert "\n" not in str(caught.value)
        assert send(courier).kind is DEFERRED


def test_a_courier_can_be_interrupted_from_another_thread() -> None:
    with Relay(DOT=STALL) as relay, Courier(settings(relay)) as courier:
        courier.connect()
        timer = threading.Timer(0.2, courier.abort)
        timer.start()
        begun = time.monotonic()
        assert send(courier).kind is UNCERTAIN
        assert time.monotonic() - begun < 3
        timer.join()


# greeting and login --------------------------------------------------------------------------


@pytest.mark.parametrize("greeting", ["554 5.3.2 no mail here", "421 busy", "SSH-2.0-OpenSSH", ""])
def test_a_relay_that_greets_otherwise_is_named(greeting: str) -> None:
    with Relay(GREETING=greeting) as relay, Courier(settings(relay)) as courier:
        with pytest.raises(ServerFault, match="takes no mail now"):
            courier.connect()
        assert send(courier).kind is SENT  # the next attempt begins anew


def test_a_relay_without_ehlo_gets_mail_all_the_same() -> None:
    with Relay(EHLO="502 what?") as relay, Courier(settings(relay)) as courier:
        assert send(courier).kind is SENT
    assert relay.heard[2] == "MAIL FROM:<bounce+1@m.test>"


AUTH = "250-relay.test\r\n250 AUTH PLAIN LOGIN"


SAID = base64.b64encode("\0usér\0s3cret".encode()).decode()


def login(relay: Relay, **more: object) -> SmtpSettings:
    return settings(relay, username="us\N{LATIN SMALL LETTER E WITH ACUTE}r", **more)


@pytest.mark.parametrize("more", ["", ": s3cret", f": PLAIN {SAID}"])
def test_a_wrong_password_is_named_and_not_shown(more: str) -> None:
    """Whatever the relay repeats of it."""
    with (
        Relay(EHLO=[AUTH, AUTH], AUTH=[f"535 5.7.8 wrong{more}"] * 2) as relay,
        Courier(login(relay, password=lambda: "s3cret")) as courier,
    ):
        with pytest.raises(LoginRefused, match="check username and password") as caught:
            courier.connect()
        outcome = send(courier)
    assert (outcome.kind, outcome.ours) == (DEFERRED, True)
    assert "535" in outcome.text
    assert not {word for word in ("s3cret", SAID) if word in str(caught.value) + outcome.text}
    assert not relay.count("MAIL")


@pytest.mark.parametrize("offered", ["PLAIN", "LOGIN"])
def test_a_password_in_any_script_is_taken(offered: str) -> None:
    replies = ["334 VXNlcm5hbWU6"] if offered == "LOGIN" else []
    with Relay(EHLO=f"250-relay.test\r\n250 AUTH {offered}", AUTH=replies) as relay:
        relay.say("DXPDQXI=", "334 UGFzc3dvcmQ6")
        relay.say("CMOKC3M=", "235 2.7.0 ok")
        word = "p\N{LATIN SMALL LETTER A WITH DIAERESIS}ss"
        with Courier(login(relay, password=lambda: word)) as courier:
            outcome = send(courier)
    assert outcome.kind is SENT, relay.heard


def test_a_secret_that_cannot_be_read_defers_the_mail() -> None:
    def missing() -> str:
        raise LoginRefused("mailflow.toml: delivery.smtp.password_file: cannot read it")

    with Relay(EHLO=AUTH) as relay, Courier(login(relay, password=missing)) as courier:
        outcome = send(courier)
    assert (outcome.kind, outcome.ours) == (DEFERRED, True)
    assert "cannot read it" in outcome.text


def test_a_token_that_is_refused_is_named_and_not_shown() -> None:
    ehlo = "250-relay.test\r\n250 AUTH XOAUTH2"
    with Relay(EHLO=ehlo, AUTH="334 eyJzdGF0dXMiOiI0MDEifQ==") as relay:
        relay.say("(empty)", "535 5.7.8 no")
        with (
            Courier(login(relay, token=lambda: "t0ken")) as courier,
            pytest.raises(LoginRefused, match="check username and token") as caught,
        ):
            courier.connect()
    assert "t0ken" not in str(caught.value)


# what may go on the wire ------------------------------------------------------------------------

UTF8 = "250-relay.test\r\n250-8BITMIME\r\n250 SMTPUTF8"


@pytest.mark.parametrize("ehlo", [AUTH, UTF8, PIPELINING])
@pytest.mark.parametrize(
    "address",
    [
        "", "a b@x.test", "a@x.test>\r\nRCPT TO:<b@y.test", "a@x.test\n", "<a@x.test>", "a\x00@x.test",
        "a\ud800@x.test", "a@" + "x" * 300 + ".test", "\udcff",
    ],
)  # fmt: skip
def test_an_address_that_is_none_never_reaches_the_wire(address: str, ehlo: str) -> None:
    with Relay(EHLO=ehlo) as relay, Courier(settings(relay)) as courier:
        outcome = courier.send("bounce@m.test", address, MAIL)
        assert (outcome.kind, outcome.ours) == (REFUSED, True)
        if address:
            assert courier.send(address, "ana@x.test", MAIL).kind is REFUSED
        assert courier.send("", "ana@x.test", MAIL).kind is SENT
    assert not relay.count("RSET")
    assert relay.count("MAIL") == 1


@pytest.mark.conforms(31)
def test_an_address_in_another_script_needs_a_relay_that_knows_it() -> None:
    address = "j\N{LATIN SMALL LETTER U WITH DIAERESIS}rgen@x.test"
    with Relay(EHLO=[AUTH, UTF8]) as relay:
        with Courier(settings(relay)) as courier:
            assert courier.send("", address, MAIL).kind is REFUSED
        with Courier(settings(relay)) as courier:
            assert courier.send("", address, MAIL).kind is SENT
    assert "MAIL FROM:<> SMTPUTF8" in relay.heard
    assert f"RCPT TO:<{address}>" in relay.heard


@pytest.mark.conforms(1, 2)
@pytest.mark.parametrize(
    ("data", "wire"),
    [
        (b"", b""),
        (b".", b"..\r\n"),
        (b"a\n.\nb", b"a\r\n..\r\nb\r\n"),
        (b"a\r.\rb\r\n", b"a\r\n..\r\nb\r\n"),
        (b"a\r\n.\r\n", b"a\r\n..\r\n"),
        (b"..a\r\n", b"...a\r\n"),
        (b"a\r\n\r\n", b"a\r\n\r\n"),
        (b"a\x00\xff\r\n", b"a\x00\xff\r\n"),
    ],
)
def test_a_mail_cannot_end_itself(data: bytes, wire: bytes) -> None:
    with Relay() as relay, Courier(settings(relay)) as courier:
        assert send(courier, data).kind is SENT
        assert send(courier).kind is SENT
    assert relay.mails == [wire, MAIL]


def test_what_was_offered_is_used() -> None:
    with Relay() as relay, Courier(settings(relay)) as courier:
        assert send(courier, b"J\xc3\xbcrgen\r\n").kind is SENT
    assert "MAIL FROM:<bounce+1@m.test> SIZE=9 BODY=8BITMIME" in relay.heard
