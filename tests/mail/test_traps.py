"""What the libraries below us stumble over (TRUST section 6): each one is read, and tells nothing false."""

import pytest

from mailflow.mail.inbound import Envelope, InboundMessage, parse

ANA = "ana@home.test"
LEAVE = "leave deploy"


def mail(
    body: bytes = b"hi", kind: bytes = b"text/plain; charset=utf-8", **fields: str | bytes
) -> InboundMessage:
    head: dict[str, str | bytes] = {
        "From": ANA, "To": "signup@mentoring.lab.test", "Subject": "hello",
        "Date": "Tue, 12 Jan 2027 10:00:00 +0000", "Message_ID": "<1@home.test>",
    }  # fmt: skip
    lines = [(name, value) for name, value in (head | fields).items()]
    raw = b"".join(
        name.replace("_", "-").encode() + b": " + _octets(value) + b"\r\n" for name, value in lines
    )
    return parse(raw + b"Content-Type: " + kind + b"\r\n\r\n" + body + b"\r\n", Envelope())


def _octets(value: str | bytes) -> bytes:
    return value if isinstance(value, bytes) else value.encode()


@pytest.mark.conforms("T01")
@pytest.mark.parametrize("value", ['"', "<", "a@", "a@[", "@", "<>", '"<"@'])
def test_a_from_that_is_no_address(value: str) -> None:
    found = mail(From=value)
    assert found.sender == ""
    assert found.malformed


@pytest.mark.conforms("T02")
@pytest.mark.parametrize("value", ["<>", "<", "<@>", "<a@[b", "a@b"])
def test_a_message_id_that_is_none(value: str) -> None:
    found = mail(Message_ID=value, In_Reply_To=value, References=value)
    assert found.sender == ANA
    assert "<>" not in (found.message_id, *found.in_reply_to, *found.references)
    for known in filter(None, (found.message_id, *found.in_reply_to, *found.references)):
        assert known.startswith("<"), "a reply may name it"
        assert known.endswith(">")


@pytest.mark.conforms("T03")
@pytest.mark.parametrize("sign", ["(", ":", "<", '"', "[", ",", ";"])
def test_a_to_without_end(sign: str) -> None:
    assert mail(To=sign * 5_000).sender == ANA


@pytest.mark.conforms("T04")
@pytest.mark.parametrize("depth", [500, 2_000])
def test_parts_within_parts(depth: int) -> None:
    inner = b"".join(
        b"--b%d\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n" % (n, n + 1)
        for n in range(depth)
    )
    text = inner + b"--b%d\r\nContent-Type: text/plain\r\n\r\n%s\r\n" % (depth, LEAVE.encode())
    found = mail(text, b"multipart/mixed; boundary=b0")
    assert found.sender == ANA
    assert LEAVE not in found.text, "what nobody sees is no command"


@pytest.mark.conforms("T08", "T10")
@pytest.mark.parametrize(
    "charset", ["undefined", "zip", "hex", "rot13", "punycode", "u\0tf", "x" * 900]
)
def test_a_charset_that_is_none(charset: str) -> None:
    found = mail(LEAVE.encode(), b"text/plain; charset=" + charset.encode())
    assert found.text.strip() in (LEAVE, "")


@pytest.mark.conforms("T09")
@pytest.mark.parametrize(
    ("charset", "body"),
    [
        ("unicode_escape", rb"\x6ceave deploy"),
        ("raw_unicode_escape", rb"\u006ceave deploy"),
        ("utf-7", b"+AGw-eave deploy"),
        ("rot13", b"yrnir qrcybl"),
    ],
)
def test_a_charset_that_hides_a_command(charset: str, body: bytes) -> None:
    found = mail(body, b"text/plain; charset=" + charset.encode())
    assert LEAVE not in found.text


@pytest.mark.conforms("T12")
@pytest.mark.parametrize(
    "first", [b"\r\n", b"no colon\r\n", b"X\0A: b\r\n", b" folded\r\n", b": empty\r\n"]
)
def test_a_header_that_ends_early_lends_nobody_a_name(first: bytes) -> None:
    found = parse(first + b"From: " + ANA.encode() + b"\r\n\r\n" + LEAVE.encode(), Envelope())
    assert not found.sender or found.malformed


@pytest.mark.conforms("T13", "T16", "T19")
@pytest.mark.parametrize(
    "value",
    [
        "=?utf-8?q?ana=40home.test=2c?=@evil.test",
        "=?utf-8?q?ana?=@home.test",
        b"\xe9ana@home.test",
        b"an\xe1@home.test",
        "\u017fam@home.test",
        "\u212aim@home.test",
        "ana\uff20home.test",
        "ana\ufe6bhome.test",
        "an\u0131@home.test",
    ],
)
def test_an_address_that_only_looks_like_one_of_ours(value: str | bytes) -> None:
    found = mail(From=value)
    assert found.sender not in (ANA, "sam@home.test", "kim@home.test", "ani@home.test")
    assert not found.sender.isascii() or found.sender == ""


@pytest.mark.conforms("T14")
@pytest.mark.parametrize(
    "value",
    ["31 Dec 9999 23:59:59 -2359", "1 Jan 0001 00:00:00 +2359", "32 Foo 99 99:99:99 +9999", "0"],
)
def test_a_date_at_the_end_of_time(value: str) -> None:
    found = mail(Date=value)
    assert found.sender == ANA
    assert found.date is None or 1900 < found.date.year < 9999


@pytest.mark.conforms("T15")
def test_line_ends_in_an_encoded_word_are_none() -> None:
    word = "=?utf-8?q?hello=0D=0ABcc:_eve=40evil.test=00?="
    found = mail(Subject=word, From=f"{word} <{ANA}>", Message_ID="<a\0b@home.test>")
    for text in (found.subject, found.sender_name, found.message_id):
        assert not {"\r", "\n", "\0"} & set(text)
