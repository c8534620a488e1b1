"""STARTTLS at an IMAP server that cannot, will not, or is somebody in between (RFC 9051 11.1)."""

import pytest

from mailflow.transport.errors import TlsFailed, TransportError
from mailflow.transport.imap import Fetched, ImapMailbox
from mailflow.transport.settings import ImapSettings
from tests.certificates import Authority
from tests.transport.hostile_imap import Answer, HostileImap

OFFERS = b"* CAPABILITY IMAP4rev1 STARTTLS\r\nTAG OK done\r\n"
BEGINS: dict[str, Answer] = {"CAPABILITY": OFFERS, "STARTTLS": b"TAG OK begin\r\n"}


@pytest.fixture(scope="module")
def pem(authority: Authority) -> str:
    return str(authority.issue())


def read(server: HostileImap, authority: Authority) -> tuple[tuple[Fetched, ...], frozenset[str]]:
    settings = ImapSettings(
        "127.0.0.1", server.port, tls="starttls", username="p", password=lambda: "s3cret",
        ca_file=str(authority.ca_file), timeout=1, deadline=2,
    )  # fmt: skip
    with ImapMailbox(settings) as mailbox:
        mailbox.connect()
        return mailbox.newer(0), mailbox.capabilities()


OK = b"TAG OK begin\r\n"
SLIPPED = {
    "nothing": b"",
    "what the server could do": b"* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=EVIL IDLE\r\n",
    "answers to what comes": b"* 9 EXISTS\r\n* SEARCH 7 8 9\r\nA1 OK\r\nA2 OK\r\nA3 OK\r\n",
    "a mail": b"* 1 FETCH (UID 5 BODY[] {2}\r\nhi)\r\n",
    "half a line": b"* SEARCH 6 7",
}
INJECTED = {f"{name} behind the OK": OK + said for name, said in SLIPPED.items()} | {
    f"{name} before it": SLIPPED[name] + OK for name in ("what the server could do", "a mail")
}


@pytest.mark.conforms(84)
@pytest.mark.parametrize("injected", INJECTED.values(), ids=INJECTED.keys())
def test_what_is_said_before_tls_is_forgotten(
    injected: bytes, pem: str, authority: Authority
) -> None:
    """Whoever stands in between slips it in beside the server's OK."""
    with HostileImap(BEGINS | {"STARTTLS": injected}, pem) as server:
        mails, capabilities = read(server, authority)
    assert [(m.uid, m.raw) for m in mails] == [(5, b"A: b\r\n\r\nhi\n")]
    assert capabilities == {"IMAP4REV1", "UIDPLUS"}
    assert server.heard[-1] == "STARTTLS"


REFUSES: dict[str, dict[str, Answer]] = {
    "no STARTTLS": {},
    "logged in already": BEGINS | {"GREETING": b"* PREAUTH welcome\r\n"},
    "logged in, and no STARTTLS": {"GREETING": b"* PREAUTH welcome\r\n"},
    "a no to STARTTLS": BEGINS | {"STARTTLS": b"TAG NO not now\r\n"},
    "a bad to STARTTLS": BEGINS | {"STARTTLS": b"TAG BAD what?\r\n"},
    "a farewell": BEGINS | {"STARTTLS": b"* BYE\r\n"},
    "another's yes": BEGINS | {"STARTTLS": b"X9 OK begin\r\n"},
    "clear words where TLS begins": BEGINS | {"STARTTLS": b"TAG OK begin\r\n* OK in clear\r\n"},
}


@pytest.mark.conforms(84)
@pytest.mark.parametrize("says", REFUSES.values(), ids=REFUSES.keys())
def test_no_password_goes_in_clear(says: dict[str, Answer], authority: Authority) -> None:
    with HostileImap(says) as server:
        with pytest.raises(TransportError) as told:
            read(server, authority)
        assert not [line for line in server.heard if "LOGIN" in line or "s3cret" in line]
    assert len(str(told.value).splitlines()) == 1
    if "STARTTLS" not in says:
        assert isinstance(told.value, TlsFailed)


@pytest.mark.conforms(84)
def test_who_is_logged_in_before_tls_is_not_believed(pem: str, authority: Authority) -> None:
    """A PREAUTH would have us read somebody else's mailbox in clear (RFC 9051 7.1.4)."""
    says = BEGINS | {"GREETING": b"* PREAUTH welcome\r\n"}
    with HostileImap(says, pem) as server, pytest.raises(TransportError):
        read(server, authority)
