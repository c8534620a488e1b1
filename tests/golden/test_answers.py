"""Answers to our mails from real clients: what was typed comes out, none of our own words.

A ready answer that comes back in a quote must never count as typed: an offer would be taken
by whoever says thank you.
"""

from functools import cache

import pytest

from mailflow.mail import markup
from mailflow.mail.inbound import Envelope, parse
from mailflow.mail.reply import new_text
from mailflow.writing.render import render
from mailflow.writing.samples import context
from mailflow.writing.twin import html
from tests.golden.samples import GALLERY
from tests.mail import clients

#: These are mostly other people's words; a client that marks nothing cannot be read there.
RELAYED = ("log", "moderation", "post")
ASKING = [name for name, sample in GALLERY.items() if sample.content.kind not in RELAYED]
CLOSING = "Mit freundlichen Grüßen\nPriya Nair"  # one of the clients adds it, and it may stay


@cache
def ours(name: str, part: str) -> tuple[str, str]:
    """The text that we keep of a mail, and what its reader's client quotes."""
    sample, place = GALLERY[name], context(GALLERY[name])
    mail = render(sample.content, place)
    page = html(mail.subject, mail.text, place.reply_to)
    return mail.text, mail.text if part == "text" else markup.text(page)


@pytest.mark.parametrize("part", ["text", "twin"])
@pytest.mark.parametrize("style", clients.STYLES, ids=lambda style: style.__name__)
def test_only_the_typed_words_come_out(style, part, monkeypatch):
    for name in ASKING:
        sent, quoted = ours(name, part)
        monkeypatch.setattr(clients, "OURS", quoted)
        for typed in ("", "Thank you so much for this, I will write to them"):
            got = new_text(parse(style(typed), Envelope()), sent).strip()
            assert got.removesuffix(CLOSING).strip() == typed, name
