"""Odd mail becomes odd values: what is shown of it, and what of it is believed."""

import pytest

from mailflow.mail.inbound import Envelope, InboundMessage, parse
from mailflow.mail.reply import new_text

HEAD = b"From: Ann <ann@x.test>\nTo: us@y.test\nSubject: hi\n"


def read(raw: bytes) -> InboundMessage:
    return parse(raw, Envelope())


@pytest.mark.conforms(23, 68)
@pytest.mark.parametrize(
    ("value", "name", "sender"),
    [
        (b"Ann <ann@x.test>, bo@x.test", "Ann", "ann@x.test"),
        (b'"Lee, Ann" <ann@x.test>, Bo <bo@x.test>', "Lee, Ann", "ann@x.test"),
        (b"Ann <ann@x.test>, nobody", "", ""),
        (b"Ann <ann@x.test> bo@x.test", "", ""),
        (b"Ann <ann(her account)@x.test(her host)>", "Ann", "ann@x.test"),
    ],
)
def test_of_a_from_that_is_no_one_mailbox_one_is_shown_and_none_believed(value, name, sender):
    message = read(b"From: " + value + b"\n\nhi\n")
    assert (message.sender_name, message.sender) == (name, sender)
    assert message.malformed


def test_the_rest_of_a_header_that_broke_off_is_no_text_and_not_believed():
    message = read(b"To: us@y.test\n__\nFrom: ann@x.test\nSubject: join\n\nhello\n")
    assert (message.text.strip(), message.sender, message.subject) == ("hello", "", "")
    assert "a header line that is no field" in message.malformed


def test_a_text_right_below_the_header_is_a_text():
    message = read(HEAD + b"hello there\nplans: none\n\nbye\n")
    assert message.text.startswith("hello there")


@pytest.mark.parametrize("boundary", [b"", b"; boundary=never"])
def test_a_multipart_without_parts_is_its_text(boundary):
    message = read(HEAD + b"Content-Type: multipart/mixed" + boundary + b"\n\njoin deploy\n")
    assert message.text.strip() == "join deploy"


@pytest.mark.conforms(24)
def test_a_mail_that_is_a_mail_shows_its_text():
    inner = b"From: bo@x.test\nSubject: old\n\nsee you\n"
    message = read(HEAD + b"Content-Type: message/rfc822\n\n" + inner)
    assert (message.sender, message.text.strip()) == ("ann@x.test", "see you")


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("-- \nAnn Lee\n+49 30 1234567\n", ""),
        ("--\nIt is never too late to ask.\n", "--\nIt is never too late to ask."),
        ("____________\nNews of the week\nunsubscribe: https://x.test/u\n", None),
    ],
)
def test_a_mark_with_nothing_above_it(text, typed):
    got = new_text(read(HEAD + b"\n" + text.encode()))
    assert got == text.strip() if typed is None else got == typed


def test_a_field_of_blanks_and_quotes_is_read_at_once():
    message = read(b"From: ann@x.test\nTo: " + b'"\\' * 8_000 + b"\n\nhi\n")
    assert message.sender == "ann@x.test"


def test_of_a_text_that_nobody_typed_both_ends_are_read():
    text = "first\n" + "> old\n" * 20_000 + "last\n"
    assert new_text(read(HEAD + b"\n" + text.encode())) == "first\n\nlast"


def test_a_tag_of_thousands_of_attributes_costs_nothing():
    names = b" ".join(b"a%d" % n for n in range(30_000))
    head = HEAD + b"Content-Type: text/html\n\n"
    assert read(head + b"<p>yes</p><div " + names + b">").text == "yes"


def test_characters_that_html_names_are_clean_too():
    message = read(HEAD + b"Content-Type: text/html\n\na&#1;b&#0;c&#xd800;d&#x202e;e&#133;")
    assert not any(char < " " and char != "\n" for char in message.text)
    message.text.encode()
