"""Words that their own writer may never have seen, and the many that look alike and are seen."""

import pytest

from mailflow.commands.reading.intent import Intent
from mailflow.deciding.doubt import is_doubtful, sobered
from mailflow.mail.inbound import Envelope, parse
from mailflow.mail.styles import is_plain, is_plain_sheet
from tests.hostile.raw import Mail

LEAVE = (Intent("leave", ("deploy",), because="leave deploy"),)
LONG = "\n".join(f"line {n}" for n in range(45))


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("leave deploy", True),
        ("\ufeffleave deploy", True),
        ("leave\u00a0deploy", True),
        (f"leave deploy\n{LONG}", True),
        (f"{LONG}\nleave deploy", False),
        ("\n\n\n".join(["", *LONG.splitlines()[:20], "leave deploy"]), True),
        ("\u202eleave deploy", False),
        ("leave\u200b deploy", False),
        ("le\u00adave deploy", False),
        ("hello \u2066\nleave deploy", False),
        ("שלום\nleave deploy", True),  # letters keep their direction without a mark
        ("leave\ufe0f deploy", False),
        ("leave deploy\n❤\ufe0f", True),
        ("leave\u3164 deploy", False),
        ("Thank you!\n\nleave deploy\n\nAna", True),
        ("I would send this if I ever wanted to go\n\nleave deploy", False),
        (f"Thank you!\n{'_' * 32}\nleave deploy", False),
    ],
)
def test_what_stands_oddly_or_far_down_is_prose(text, whole):
    assert [wish.whole_line for wish in sobered(LEAVE, text)] == [whole]


def test_a_sixth_command_is_prose():
    wishes = tuple(Intent("join", (name,), because=name) for name in "abcdefg")
    found = sobered(wishes, "\n".join("abcdefg"))
    assert [wish.whole_line for wish in found] == [True] * 5 + [False] * 2


def mail(**parts: str):
    return parse(bytes(Mail(**parts)), Envelope())


@pytest.mark.parametrize(
    ("plain", "page", "doubtful"),
    [
        ("leave deploy", "<p>leave deploy</p>", False),
        ("leave deploy", "<div>leave</div><div>deploy</div>", False),
        ("Leave deploy!", "<b>leave</b>&nbsp;<i>deploy</i>", False),
        (
            "leave deploy\n\nSent from my iPhone",
            "<p>leave deploy</p><p>Sent from my iPhone</p>",
            False,
        ),
        (
            "leave deploy\nhttp://x.test/a",
            '<p>leave deploy</p><a href="http://x.test/a">here</a>',
            False,
        ),
        ("离开 deploy", "<p>离开 deploy</p>", False),
        ("👍", "<p>👍</p>", False),
        ("leave deploy", "<p>Thank you!</p>", True),
        ("leave deploy", "<!-- leave deploy --><p>Thank you!</p>", True),
        ("yes", "<p>no</p>", True),
        ("", "<p>leave deploy</p>", False),
        (f"leave deploy\n{LONG}", f"<p>{LONG}</p>", True),
        ("leave deploy", "<blockquote>leave deploy</blockquote><p>Hello</p>", True),
    ],
)
def test_two_parts_that_do_not_say_the_same(plain, page, doubtful):
    message = mail(text=plain, html=page)
    wishes = [Intent(line, because=line) for line in message.text.splitlines()[:1]]
    assert is_doubtful(message, message.text, wishes) is doubtful


@pytest.mark.parametrize(
    ("style", "doubtful"),
    [
        ("color:#000000", False),
        ("background-color:#ffffff", False),
        ("background:white; color:black", False),
        ("color:#1F497D;font-size:11.0pt", False),
        ("font-size:10px;line-height:1.0", False),
        ("width:0.5in", False),
        ("min-width:0", False),
        ("color:white", True),
        ("COLOR : #FFF", True),
        ("font-size:1px", True),
        ("text-indent:-9999px", True),
        ("margin-left:-10px", False),
    ],
)
def test_a_page_alone_that_may_hide_words(style, doubtful):
    message = mail(text=f'<p style="{style}">leave deploy</p>', content_type="text/html")
    assert is_doubtful(message, message.text, LEAVE) is doubtful


@pytest.mark.parametrize(
    ("words", "verb", "doubtful"),
    [
        ("leave deploy ben@home.test", "leave", True),
        ("leave deploy ana@home.test", "leave", False),  # her own
        ("stuck: ben@home.test gets no mail", "stuck", False),
    ],
)
def test_somebody_else_is_named(words, verb, doubtful):
    message = mail(text=words)
    assert is_doubtful(message, words, [Intent(verb, because=words)]) is doubtful


def test_words_that_the_reader_folds_are_seen():
    """It quotes a place without its accents."""
    words = "yes - I'm in Bogotá"
    wish = Intent("tz", ("America/Bogota",), because="bogota", whole_line=False)
    assert not is_doubtful(mail(text=words, html=f"<p>{words}</p>"), words, (wish,))


@pytest.mark.parametrize(
    ("style", "plain"),
    [
        ("margin:0cm;font-size:11.0pt;font-family:Calibri,sans-serif", True),
        ("color: rgb(34, 34, 34); letter-spacing: normal; text-indent: 0px; float: none", True),
        ("background: white; mso-fareast-language: EN-US; color:#1F497D", True),
        ("background-color: rgba(0, 0, 0, 0); display: inline !important", True),
        ("font: 13px/1.4 Arial; margin: 0 0 0 .8ex; border-left: 1px #ccc solid", True),
        ("caret-color: rgb(255, 255, 255); color: rgb(255, 255, 255)", True),  # typed in the dark
        ("text-align:start;text-decoration:underline;white-space:pre-wrap;zoom:1", True),
        ("", True),
        ("color:#fff", False),
        ("color:#ddd", False),
        ("color:#22222210", False),
        ("color:snow", False),
        ("color:lab(99% 0 0)", False),
        ("background:#000", False),
        ("background:url(x)", False),
        ("font:0/0 a", False),
        ("font-size:calc(0px)", False),
        ("font-family:'Adobe Blank'", False),
        ("margin-left:-9999px", False),
        ("left:200vw", False),
        ("max-height:2px", False),
        ("opacity:.1", False),
        ("transform:rotateY(90deg)", False),
        ("display:table-column", False),
        ("unicode-bidi:bidi-override", False),
        ("a-property-of-2031:hide", False),
        ("color", False),
        ("col\\6fr:#fff", False),
    ],
)
def test_a_style_leaves_words_to_be_seen_or_is_not_known_to(style, plain):
    assert is_plain(style) is plain


@pytest.mark.parametrize(
    ("sheet", "plain"),
    [
        ("<!-- p.MsoNormal {margin:0cm; color:windowtext;} @page W {margin:72pt;} -->", True),
        ("@font-face {font-family:Wingdings; panose-1:5 0;} a:link {color:#0563C1;}", True),
        ("@media (max-width:600px) { .a { width: 100% } }", True),
        ("@media screen { .a { font-size: 0 } }", False),
        ("@import url(x.css);", False),
        ("@font-face {font-family:x; src:url(x.woff)}", False),
        ("p {color:white}", False),
    ],
)
def test_a_style_sheet_leaves_words_to_be_seen_or_is_not_known_to(sheet, plain):
    assert is_plain_sheet(sheet) is plain
