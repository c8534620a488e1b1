"""The courier's TLS at a relay that cannot, will not, or wants to smuggle."""

from dataclasses import replace

import pytest

from mailflow.transport.errors import LoginRefused, TlsFailed, TransportError
from mailflow.transport.settings import SmtpSettings
from mailflow.transport.smtp import Courier, OutcomeKind
from tests.certificates import Authority
from tests.transport.relay import HANG_UP, Relay

MAIL = b"Subject: hi\r\n\r\nhello\r\n"
OFFERS = "250-relay.test\r\n250 STARTTLS"
OFFERS_LOGIN = "250-relay.test\r\n250-STARTTLS\r\n250 AUTH PLAIN"
PLAIN = "250 relay.test"


@pytest.fixture(scope="module")
def pem(authority: Authority) -> str:
    return str(authority.issue())


def settings(relay: Relay, authority: Authority, **more: object) -> SmtpSettings:
    base = SmtpSettings(
        "127.0.0.1", relay.port, timeout=5, ca_file=str(authority.ca_file), username="u",
        password=lambda: "s3cret",
    )  # fmt: skip
    return replace(base, **more)


def test_mail_and_password_go_encrypted(pem: str, authority: Authority) -> None:
    with (
        Relay(pem, EHLO=[OFFERS, OFFERS_LOGIN]) as relay,
        Courier(settings(relay, authority)) as courier,
    ):
        assert courier.send("", "ana@x.test", MAIL).kind is OutcomeKind.SENT
    verbs = [line.partition(" ")[0].upper() for line in relay.heard]
    assert verbs[:6] == ["EHLO", "STARTTLS", "EHLO", "AUTH", "MAIL", "RCPT"]


@pytest.mark.conforms(84)
@pytest.mark.parametrize(
    "replies",
    [
        {"EHLO": PLAIN},
        {"EHLO": OFFERS, "STARTTLS": "454 4.7.0 not now"},
        {"EHLO": OFFERS, "STARTTLS": "250 whatever"},
        {"EHLO": "502 what?"},
    ],
)
def test_nothing_goes_in_clear_where_tls_is_asked_for(
    authority: Authority, replies: dict[str, str]
) -> None:
    with Relay(**replies) as relay, Courier(settings(relay, authority)) as courier:
        with pytest.raises(TlsFailed, match="we send no password and no mail in clear"):
            courier.connect()
        relay._replies |= {name: [told] for name, told in replies.items()}
        outcome = courier.send("", "ana@x.test", MAIL)
    assert (outcome.kind, outcome.ours) == (OutcomeKind.DEFERRED, True)
    assert not relay.count("AUTH")
    assert not relay.count("MAIL")


@pytest.mark.conforms(84)
def test_what_a_relay_says_before_tls_is_forgotten(pem: str, authority: Authority) -> None:
    """A man in the middle offers a login, and answers EHLO in advance."""
    injected = "220 go ahead\r\n250-evil.test\r\n250 AUTH PLAIN"
    with (
        Relay(pem, EHLO=[OFFERS_LOGIN, PLAIN], STARTTLS=injected) as relay,
        Courier(settings(relay, authority, username="", password=None)) as courier,
    ):
        courier.connect()
        client = courier._client
        assert client is not None
        assert client.esmtp_features == {}


@pytest.mark.parametrize("implicit", [True, False])
def test_a_certificate_of_another_authority_is_refused(
    pem: str, authority: Authority, tmp_path_factory: pytest.TempPathFactory, implicit: bool
) -> None:
    stranger = Authority(tmp_path_factory.mktemp("stranger"), "stranger")
    with Relay(pem, implicit=implicit, EHLO=[OFFERS] * 2) as relay:
        tls = "implicit" if implicit else "starttls"
        courier = Courier(settings(relay, stranger, tls=tls))
        for _ in range(2):
            with pytest.raises(TlsFailed, match=r"certificate is not trusted .*set ca_file"):
                courier.connect()
    assert authority
    assert not relay.count("AUTH")
    assert not relay.count("MAIL")


def test_a_relay_that_ends_within_the_handshake_is_told_in_one_line(authority: Authority) -> None:
    with (
        Relay(EHLO=OFFERS, STARTTLS=f"220 go ahead\r\n{HANG_UP}") as relay,
        pytest.raises(TransportError) as caught,
    ):
        Courier(settings(relay, authority)).connect()
    assert "\n" not in str(caught.value)


def test_a_password_never_goes_in_clear_to_another_machine(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mailflow.transport.smtp_session._loopback", lambda _: False)
    with (
        Relay(EHLO="250-relay.test\r\n250 AUTH PLAIN") as relay,
        pytest.raises(LoginRefused, match="no password in clear; set tls"),
    ):
        Courier(settings(relay, authority, tls="none")).connect()
    assert not relay.count("AUTH")
