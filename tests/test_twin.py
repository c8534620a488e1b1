"""The HTML twin: the same words as the text, and no markup but our own."""

import re
from html import unescape

import pytest

from mailflow.mail import markup
from mailflow.writing.render import render
from mailflow.writing.samples import context
from mailflow.writing.twin import fragment, html
from tests.golden.samples import EVERY, GALLERY

US = "re+abc@x.test"


def twin(text: str) -> str:
    return fragment(text, US)


def words(text: str) -> list[str]:
    """The words of a text, without the marks of its layout."""
    return re.sub(r"(?m)^(?:>|[-*•] |-- $)+", "", text).split()


@pytest.mark.parametrize("name", EVERY)
def test_the_twin_says_the_same_words(name):
    sample, place = EVERY[name], context(EVERY[name])
    text = render(sample.content, place).text
    plain = re.sub(r": <mailto:\S+>", "", text)
    seen = unescape(re.sub(r"<[^>]*>", " ", fragment(text, place.reply_to)))
    assert seen.split() == words(plain)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("One\n\nTwo\n", "<p>One</p>\n<p>Two</p>"),
        ("Short\nlines\n", "<p>Short<br>\nlines</p>"),
        (f"{'long ' * 14}\nline\n", f"<p>{('long ' * 14).strip()} line</p>"),
        ("  1. a thing\n     ok = done\n", "1. a thing<br>ok = done</div>"),
        ("NEEDS A HUMAN\n", ">NEEDS A HUMAN</h2>"),
        ("DONE? Yes\n", "<p>DONE? Yes</p>"),
        ("> a\n> b\n", "a<br>\nb</blockquote>"),
        ("- a\n- b\n  more\n", "<li>a</li><li>b<br>\nmore</li></ul>"),
        ("  1. Ana\n  2. Bo\n", "1. Ana</div>"),
        ("<b>&</b>\n", "<p>&lt;b&gt;&amp;&lt;/b&gt;</p>"),
        ("Hi\n\n-- \nwhy\n", ">why</p>"),
    ],
)
def test_blocks(text, shown):
    assert shown in twin(text)


def test_our_ready_answer_becomes_a_button():
    assert f'href="mailto:{US}?body=yes">yes</a>' in twin(f"yes: <mailto:{US}?body=yes>\n")


@pytest.mark.parametrize(
    "line",
    [
        "yes: <mailto:mallory@x.test?body=yes>",
        f"yes: <mailto:{US}.evil.test?body=yes>",
        "yes: <https://evil.test/>",
        f'x"onclick: <mailto:mallory@x.test?{US}>',
    ],
)
def test_nobody_elses_words_become_a_link(line):
    assert "<a " not in twin(f"{line}\n")


def test_the_page_escapes_its_title():
    assert "<title>&lt;i&gt;</title>" in html("<i>", "x\n", US)


@pytest.mark.parametrize("name", ["check-in", "offer", "digest"])
def test_a_quoted_twin_reads_like_the_text(name):
    """People answer below the quoted HTML: numbers and names must survive the way back."""
    sample, place = GALLERY[name], context(GALLERY[name])
    mail = render(sample.content, place)
    back = markup.text(html(mail.subject, mail.text, place.reply_to))
    for number, name_ in re.findall(r"(?m)^  (\d+)\. (\S+)", mail.text):
        assert re.search(rf"{number}\. {re.escape(name_)}", back)
