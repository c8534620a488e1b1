"""STARTTLS at our listener: nothing that was said in clear counts behind it (RFC 3207 4.2)."""

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailflow.transport.errors import TlsFailed
from mailflow.transport.settings import ListenSettings
from mailflow.transport.smtpd import Listener
from tests.certificates import Authority
from tests.transport.test_listener import END, MAIL, Store, listening, ours
from tests.transport.wire import Wire, begin


@pytest.fixture(scope="module")
def pem(authority: Authority) -> str:
    return str(authority.issue())


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture(params=["smtp", "lmtp"])
def protocol(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def hello(protocol: str) -> str:
    return "LHLO x.test" if protocol == "lmtp" else "EHLO x.test"


@pytest.fixture
def wire(store: Store, pem: str, protocol: str) -> Iterator[Wire]:
    with listening(store, protocol=protocol, tls_cert_file=pem) as port, Wire(port) as client:
        yield client


def offers(wire: Wire, hello: str) -> list[str]:
    wire.send(hello.encode() + b"\r\n")
    return wire.reply()[1]


def test_a_mail_comes_encrypted(wire: Wire, store: Store, authority: Authority, hello: str) -> None:
    assert "STARTTLS" in offers(wire, hello)
    assert wire.say("STARTTLS") == 220
    wire.start_tls(str(authority.ca_file))
    assert isinstance(wire.sock, ssl.SSLSocket)
    assert wire.sock.version() in {"TLSv1.2", "TLSv1.3"}
    assert not {"STARTTLS", "AUTH", "AUTH "} & set(offers(wire, hello))
    begin(wire, hello=hello)
    wire.send(MAIL + END)
    assert wire.code() == 250
    assert store.only[1] == MAIL


def test_what_was_said_in_clear_is_forgotten(
    wire: Wire, store: Store, authority: Authority, hello: str
) -> None:
    assert wire.say(hello) == 250
    assert wire.say("MAIL FROM:<evil@x.test>") == 250
    assert wire.say("RCPT TO:<signup@m.test>") == 250
    assert wire.say("STARTTLS") == 220
    wire.start_tls(str(authority.ca_file))
    assert wire.say("DATA") == 503
    assert wire.say("MAIL FROM:<a@x.test>") == 503  # the greeting is forgotten as well
    assert wire.say(hello) == 250
    assert wire.say("DATA") == 503
    assert not store.mails


@pytest.mark.conforms(84)
def test_commands_smuggled_behind_starttls_are_dropped(
    wire: Wire, store: Store, authority: Authority, hello: str
) -> None:
    assert wire.say(hello) == 250
    smuggled = (
        f"{hello}\r\nMAIL FROM:<evil@x.test>\r\nRCPT TO:<signup@m.test>\r\nDATA\r\nevil\r\n.\r\n"
    )
    wire.send(b"STARTTLS\r\n" + smuggled.encode())
    assert wire.code() == 220
    wire.start_tls(str(authority.ca_file))
    begin(wire, hello=hello)
    wire.send(MAIL + END)
    assert wire.code() == 250  # of the mail: nothing was answered before it
    assert wire.say("NOOP") == 250
    envelope, raw = store.only
    assert (envelope.sender, raw) == ("a@x.test", MAIL)


def test_half_a_command_before_tls_does_not_become_the_beginning_of_another(
    wire: Wire, authority: Authority, hello: str
) -> None:
    assert wire.say(hello) == 250
    wire.send(b"STARTTLS\r\nNOSUCH")
    assert wire.code() == 220
    wire.start_tls(str(authority.ca_file))
    assert wire.say("NOOP") == 250


def test_tls_is_begun_once(wire: Wire, store: Store, authority: Authority, hello: str) -> None:
    assert wire.say(hello) == 250
    assert wire.say("STARTTLS") == 220
    wire.start_tls(str(authority.ca_file))
    assert wire.say(hello) == 250
    assert wire.say("STARTTLS") == 503
    begin(wire, hello=hello)
    wire.send(MAIL + END)
    assert wire.code() == 250


def test_starttls_takes_no_argument_and_is_not_there_without_a_certificate(
    wire: Wire, store: Store, protocol: str, hello: str
) -> None:
    assert wire.say(hello) == 250
    assert wire.say("STARTTLS now") == 501
    with listening(store, protocol=protocol) as port, Wire(port) as plain:
        assert "STARTTLS" not in offers(plain, hello)
        assert plain.say("STARTTLS") // 100 in {4, 5}
        assert plain.say("NOOP") == 250


def test_a_handshake_that_fails_costs_nobody_else_anything(
    store: Store, pem: str, authority: Authority
) -> None:
    with listening(store, tls_cert_file=pem) as port:
        for noise in (b"GET / HTTP/1.1\r\n\r\n", b"\x16\x03\x01\x00\x05hello", b""):
            with Wire(port) as broken:
                assert broken.say("EHLO x.test") == 250
                assert broken.say("STARTTLS") == 220
                broken.send(noise)
                broken.sock.shutdown(1)
                while broken.line():
                    pass
        with Wire(port) as wire:
            assert wire.say("EHLO x.test") == 250
            assert wire.say("STARTTLS") == 220
            wire.start_tls(str(authority.ca_file))
            begin(wire)
            wire.send(MAIL + END)
            assert wire.code() == 250
    assert store.only[1] == MAIL


def test_old_tls_is_refused(wire: Wire, hello: str) -> None:
    assert wire.say(hello) == 250
    assert wire.say("STARTTLS") == 220
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    with pytest.raises((ssl.SSLError, ConnectionResetError)):
        context.wrap_socket(wire.sock)


@pytest.mark.parametrize("text", [None, "", "no certificate"])
def test_a_certificate_that_is_none_is_named(tmp_path: Path, text: str | None) -> None:
    path = tmp_path / "server.pem"
    if text is not None:
        path.write_text(text)
    listener = Listener(ListenSettings("smtp", tls_cert_file=str(path)), ours, lambda _, __: None)
    with pytest.raises(TlsFailed, match=r"server\.pem.*check tls_cert_file"):
        listener.start()
