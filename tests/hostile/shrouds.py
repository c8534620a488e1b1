"""Words that are in Ana's mail and that no reader shows as hers: more ways to hide, to alter, to quote.

The mail is hers and our server vouches for it. What a page shows is made of styles, fallbacks and
names; what is shown as struck out, quoted, mirrored or not at all is no wish of hers (TRUST 3.3).
"""

from tests.hostile.case import Case
from tests.hostile.raw import Mail
from tests.hostile.scene import FRED
from tests.hostile.words import LEAVE, page

STYLES = (
    "color:rgb(250 250 250)", "color:oklch(1 0 0)", "font:1px/1 Arial", "font-size:calc(0px)",
    "margin-left:9999px", "transform:rotateY(90deg)", "filter:contrast(0)", "display:table-column",
    "unicode-bidi:bidi-override;direction:rtl", "scale:0", "font-family:'Adobe Blank'",
)  # fmt: skip

PAGES = (
    ("a progress bar's text", f"<progress>{LEAVE}</progress>"),
    ("noembed", f"<noembed>{LEAVE}</noembed>"),
    ("a bracket for readers without ruby", f"<ruby>x<rp><br>{LEAVE}<br></rp></ruby>"),
    ("a popover", f"<div popover>{LEAVE}</div>"),
    ("quoted by the page, alone", f"<p><q>{LEAVE}</q></p>"),
    ("a style sheet of elsewhere, imported", f"<style>@import url(https://x.test/a.css);</style><p class=a>{LEAVE}</p>"),
    ("off the screen by class", f"<style>.a{{position:absolute;left:-99em}}</style><p class=a>{LEAVE}</p>"),
    ("hidden by being empty of width", f'<table><tr><td width="0" style="overflow:hidden">{LEAVE}</td></tr></table>'),
    ("white by the body, black by nothing", f'</body><body text="#ffffff" bgcolor="#ffffff">{LEAVE}'),
    ("a marquee that has gone", f'<marquee loop="1" scrollamount="9999">{LEAVE}</marquee>'),
    ("a map's area", f"<map><area alt='{LEAVE}' title='{LEAVE}'></map>"),
    ("an error's text", f"<math><merror><mtext><p>{LEAVE}</p></mtext></merror></math>"),
)  # fmt: skip

STYLED = tuple(page(f"style: {style}", f'<p style="{style}">{LEAVE}</p>') for style in STYLES)
TAGGED = tuple(page(name, html) for name, html in PAGES)

#: A picture's words are no words of whoever sends it: least of all a yes.
PICTURED = tuple(
    Case(
        f"a picture called {word}",
        lambda s, word=word: Mail(
            FRED,
            f'<p><img src="cid:x" alt="{word}"></p>',
            s.reply_to(FRED, "confirm"),
            "Re: " + s.last(FRED, "confirm").subject,
            in_reply_to=s.message_id(FRED, "confirm"),
            content_type="text/html; charset=utf-8",
        ),
        path=FRED,
        results="dmarc=pass header.from=home.test",
    )
    for word in ("はい", "да", "sí")
)

CASES = (*STYLED, *TAGGED, *PICTURED)
