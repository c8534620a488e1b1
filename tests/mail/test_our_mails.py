"""Every mail that we write, answered in every client: what was typed comes out, and only that."""

import re

import pytest

from mailflow.mail.inbound import Envelope, parse
from mailflow.mail.reply import new_text
from mailflow.writing import twin
from mailflow.writing.render import render
from mailflow.writing.samples import context
from tests.golden.samples import GALLERY

from .clients import ADDRESS, STYLES, SUBJECT, lines_as_divs, mail, nothing_marked

#: A mail of a word or two may be what somebody typed: only those are told apart by their marks.
MOST_WORDS = 3
_ALL = {name: render(sample.content, context(sample)) for name, sample in GALLERY.items()}
OURS = {name: ours for name, ours in _ALL.items() if len(ours.text.split()) > MOST_WORDS}
TYPED = ("yes", "1 good, 2 stuck since the gate moved\n3 done!", "Not now - maybe in May? Ana")


def same(got: str, typed: str) -> bool:
    closing = "Mit freundlichen Grüßen\nPriya Nair"  # a closing may stay
    return got.removesuffix(closing).split() == typed.split()


@pytest.mark.parametrize("typed", TYPED)
@pytest.mark.parametrize("style", [*STYLES, nothing_marked], ids=lambda style: style.__name__)
def test_our_text_is_stripped_exactly(style, typed):
    wrong = {}
    for name, ours in OURS.items():
        got = new_text(parse(style(typed, ours.text), Envelope()), ours.text)
        if not same(got, typed):
            wrong[name] = got
    assert not wrong


GMAIL = (
    '<div class="gmail_quote"><div class="gmail_attr">On Tue, Apr 14, 2026 at 9:00 AM Open '
    f'Mentoring &lt;{ADDRESS}&gt; wrote:<br></div><blockquote class="gmail_quote">'
)
OUTLOOK = (
    "<div style='border-top:solid'><p class=MsoNormal><b>Od:</b> Open Mentoring &lt;"
    f"{ADDRESS}&gt;<br><b>Wysłano:</b> wtorek, 14 kwietnia 2026 09:00<br><b>Do:</b> Priya<br>"
    f"<b>Temat:</b> {SUBJECT}</p></div>"
)
WEB = '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> O</div>'
#: What HTML clients put between the answer and our page, and behind it.
BETWEEN = {
    "nothing": ("<br>", ""),
    "a container": (GMAIL, "</blockquote></div>"),
    "a header": (OUTLOOK, ""),
    "a mark": (WEB, ""),
}


@pytest.mark.parametrize("typed", TYPED)
@pytest.mark.parametrize("between", BETWEEN)
def test_our_page_is_stripped_exactly(between, typed):
    before, after = BETWEEN[between]
    wrong = {}
    for name, ours in OURS.items():
        page = re.search(
            r"<body[^>]*>(.*)</body>", twin.html(ours.subject, ours.text, ADDRESS), re.DOTALL
        )
        raw = mail(markup=f"<div>{lines_as_divs(typed)}</div>{before}{page[1]}{after}")
        got = new_text(parse(raw, Envelope()), ours.text)
        if not same(got, typed):
            wrong[name] = got
    assert not wrong
