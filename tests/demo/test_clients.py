"""What the played people write is read back as they typed it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from mailflow.demo import clients
from mailflow.demo.cast import Client, Persona, Role, Temper
from mailflow.demo.clients import Letter
from mailflow.demo.received import Received
from mailflow.mail import inbound
from mailflow.mail.inbound import Envelope
from mailflow.mail.reply import new_text, new_text_with_quotes

NOW = datetime(2027, 4, 6, 9, 30, tzinfo=UTC)
ANA = Persona(
    "Ana Souza",
    "ana@gmail.example",
    "America/Sao_Paulo",
    "Brazil",
    Role.MENTEE,
    Client.GMAIL,
    Temper.DILIGENT,
)
OURS = b"""\
From: Open Mentoring <signup@mentoring.example>\r
To: Ana <ana@gmail.example>\r
Reply-To: Open Mentoring <re+abcdefghijkmnpqrstuvwxyz23@mentoring.example>\r
Subject: deploy check-in: how are your mentees?\r
Date: Tue, 06 Apr 2027 09:00:00 +0200\r
Message-ID: <7.0.abc@mentoring.example>\r
References: <1.0.abc@mentoring.example>\r
Mailflow-Mail: check-in\r
Content-Type: text/plain; charset=utf-8\r
\r
Hello Ana,\r
\r
One word each: good, stuck, quiet or done?\r
\r
  1. Bo (week 3, first run)\r
  2. Chen (week 6, nothing heard for 15 days)\r
\r
Reply "1 good, 2 stuck", or in your own words.\r
"""
TYPED = "1 good, the server boots\n2 stuck\n\nSee you soon"
ASKED = Received("ana@gmail.example", OURS, NOW)


def read(data: bytes) -> inbound.InboundMessage:
    return inbound.parse(data, Envelope("ana@gmail.example", ()))


@pytest.mark.parametrize("client", Client)
def test_an_answer_is_read_as_it_was_typed(client: Client) -> None:
    writer = replace(ANA, client=client)
    letter = Letter(writer, ASKED.answer_to, f"Re: {ASKED.subject}", TYPED, ASKED)
    message = read(clients.write(letter, NOW, 1))
    assert message.sender == "ana@gmail.example"
    assert message.in_reply_to == ("<7.0.abc@mentoring.example>",)
    assert not message.malformed
    new = new_text(message, ASKED.text)
    assert new.startswith(TYPED)
    assert "nothing heard" not in new


@pytest.mark.parametrize("client", Client)
def test_a_fresh_mail_is_read_as_it_was_typed(client: Client) -> None:
    letter = Letter(replace(ANA, client=client), "signup@mentoring.example", "hi", "join deploy")
    message = read(clients.write(letter, NOW, 1))
    assert new_text(message).splitlines()[0] == "join deploy"


def test_answers_between_quoted_lines() -> None:
    writer = replace(ANA, client=Client.MUTT)
    lines = {at: f"fine {number}" for at, number, _ in ASKED.numbered}
    assert len(lines) == 2
    letter = Letter(writer, ASKED.answer_to, f"Re: {ASKED.subject}", "", ASKED, lines)
    message = read(clients.write(letter, NOW, 1))
    spoken = [" ".join(x.split()) for x in new_text_with_quotes(message, ASKED.text).splitlines()]
    assert spoken[spoken.index("fine 1") - 1] == "> 1. Bo (week 3, first run)"
    assert new_text(message, ASKED.text).split() == ["fine", "1", "fine", "2"]


def test_where_an_answer_goes() -> None:
    assert ASKED.answer_to == "re+abcdefghijkmnpqrstuvwxyz23@mentoring.example"
    assert [number for _, number, _ in ASKED.numbered] == [1, 2]
    assert ASKED.first_words.startswith("One word each")
