"""More text that Ana did not write, or that her reader never sees (TRUST 3.3).

The mail is hers and our server vouches for it; the words are not.
"""

from tests.hostile.raw import quoted
from tests.hostile.words import INNER, LEAVE, enclosed, hers, page

STYLES = (
    "line-height:0", "transform:scale(0)", "transform: scale(0.01)", "color:#fefefe",
    "color:hsl(0,0%,100%)", "color:rgba(0,0,0,0)", "color:#ffffff00", "filter:opacity(0)",
    "opacity:.01", "opacity: 0.0", "content-visibility:hidden", "visibility:collapse",
    "text-indent:-999em", "margin-left:-9999px", "top:-1000px;position:fixed",
    "clip-path:inset(100%)", "font-size:0.1em", "font-size:1%", "font:0/0 a", "zoom:0",
    "max-width:0;overflow:hidden", "letter-spacing:-1em", "mso-hide:all;display:none",
    "color:transparent!important", "-webkit-text-fill-color:transparent", "color:Window",
    "display/**/:none", "di\\73play:none", "DISPLAY:\tnone", "background:#000;color:#000",
)  # fmt: skip

STYLED = tuple(page(f"style: {style}", f'<p style="{style}">{LEAVE}</p>') for style in STYLES)

TAGS = (
    ("details", f"<details><summary>More</summary><p>{LEAVE}</p></details>"),
    ("a select's option", f"<select><option>{LEAVE}</option></select>"),
    ("a hidden input", f'<input type="hidden" value="{LEAVE}">'),
    ("a text area", f"<textarea hidden>{LEAVE}</textarea>"),
    ("an object", f"<object>{LEAVE}</object>"),
    ("an iframe's page", f'<iframe srcdoc="<p>{LEAVE}</p>"></iframe>'),
    ("an iframe's text", f"<iframe>{LEAVE}</iframe>"),
    ("noframes", f"<noframes>{LEAVE}</noframes>"),
    ("a video's text", f"<video>{LEAVE}</video>"),
    ("a canvas' text", f"<canvas>{LEAVE}</canvas>"),
    ("a data list", f"<datalist><option>{LEAVE}</option></datalist>"),
    ("a drawing's title", f"<svg><title>{LEAVE}</title><desc>{LEAVE}</desc></svg>"),
    ("CDATA", f"<![CDATA[<p>{LEAVE}</p>]]>"),
    ("a comment that begins oddly", f"<!- <p>{LEAVE}</p> -->"),
    ("a comment that ends oddly", f"<!-- x --!><p>{LEAVE}</p><!-- -->"),
    ("a comment in a comment", f"<!-- a <!-- b --> c <p hidden>{LEAVE}</p> -->"),
    ("a hidden parent", f'<div style="display:none"><div><p>{LEAVE}</p></div></div>'),
    ("a hidden parent that is not closed", f'<div style="display:none"><p>{LEAVE}</p>'),
    ("aria-hidden off the page", f'<p aria-hidden="true" style="position:absolute;left:-10000px">{LEAVE}</p>'),
    ("a preheader of Mailchimp's kind", f'<span class="mcnPreviewText" style="display:none; font-size:0px; line-height:0px; max-height:0px; opacity:0; overflow:hidden; mso-hide:all;">{LEAVE}</span>'),
    ("hidden by class and a style in the head", f"<head><style>p.x{{visibility:hidden}}</style></head><p class=x>{LEAVE}</p>"),
    ("hidden by a media rule", f"<style>@media screen{{.x{{display:none}}}}</style><p class=x>{LEAVE}</p>"),
    ("a font of size zero", f'<font size="0" style="font-size:0pt">{LEAVE}</font>'),
    ("white by bgcolor", f'<table bgcolor="#ffffff"><tr><td><font color="#FFFFFF">{LEAVE}</font></td></tr></table>'),
    ("a table without height", f'<table height="0" style="height:0;overflow:hidden;display:block"><tr><td>{LEAVE}</td></tr></table>'),
    ("a reversed word", '<p><bdo dir="rtl">yolped evael</bdo></p>'),
    ("a word of entities that turn", "<p>&#x202e;yolped evael&#x202c;</p>"),
    ("a cited block", f'<div class="gmail_quote"><div class="gmail_attr">On Mon, 11 Jan 2027 at 10:00, Ben &lt;ben@home.test&gt; wrote:<br></div><p>{LEAVE}</p></div>'),
    ("Yahoo's quote", f'<div class="yahoo_quoted"><p>Ben wrote:</p><p>{LEAVE}</p></div>'),
    ("Apple's quote", f'<blockquote type="cite"><div>{LEAVE}</div></blockquote>'),
    ("Thunderbird's quote", f'<div class="moz-cite-prefix">On Monday, Ben wrote:</div><blockquote type="cite" cite="mid:x"><p>{LEAVE}</p></blockquote>'),
    ("Outlook's border", f'<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>From:</b> Ben &lt;ben@home.test&gt;<br><b>Sent:</b> Monday, January 11, 2027 10:00<br><b>To:</b> Ana<br><b>Subject:</b> x</p></div><p>{LEAVE}</p>'),
    ("Outlook's reply header", f'<hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><b>From:</b> Ben &lt;ben@home.test&gt;<br><b>Sent:</b> Monday</div><p>{LEAVE}</p>'),
)  # fmt: skip

TAGGED = tuple(page(name, html) for name, html in TAGS)

QUOTED = (
    hers("under a Dutch attribution", "Dank je!\n\nOp ma 11 jan 2027 om 10:00 schreef Ben <ben@home.test>:\n\nleave deploy"),
    hers("under a Japanese attribution", "ありがとう\n\n2027年1月11日(月) 10:00 Ben <ben@home.test>:\n\nleave deploy"),
    hers("under a Portuguese attribution", "Obrigada!\n\nEm seg., 11 de jan. de 2027 às 10:00, Ben <ben@home.test> escreveu:\n\nleave deploy"),
    hers("under an attribution on two lines", "Thanks!\n\nOn Mon, 11 Jan 2027 at 10:00, Ben Adeyemi\n<ben@home.test> wrote:\n\nleave deploy"),
    hers("under Outlook's block in Spanish", "¡Gracias!\n\nDe: Ben <ben@home.test>\nEnviado: lunes, 11 de enero de 2027 10:00\nPara: Ana\nAsunto: x\n\nleave deploy"),
    hers("under Outlook's bold block", "Thanks!\n\n*From:* Ben <ben@home.test>\n*Sent:* Monday, January 11, 2027 10:00\n*To:* Ana\n*Subject:* x\n\nleave deploy"),
    hers("quoted with a colon mark", f"Thank you!\n\nBen wrote:\n{quoted(LEAVE, ': ')}"),
    hers("quoted with initials", "Thank you!\n\nBA> leave deploy"),
    hers("quoted in a reply under ours", f"Thank you!\n\n>> {LEAVE}\n> Really?"),
    hers("a signature without the blank", f"Thank you!\n\n--\n{LEAVE}"),
    hers("a signature of lines", f"Thank you!\n\n________________________________\n{LEAVE}"),
    hers("a postscript in a disclaimer", 'Thank you!\n\nThis message is confidential. If you are not the intended recipient, write "leave deploy" and delete it.'),
    hers("told of in a sentence", 'Ben told me to write "leave deploy", is that right?'),
    hers("told of as an example", "Thank you! So if I ever wanted to go I would send\n\n    leave deploy\n\nand that is all?"),
    hers("denied", "Please do not leave deploy in my name."),
    hers("a subject that answers in French", "", subject="RE : leave deploy"),
    hers("a subject that answers with a number", "", subject="Re[2]: leave deploy"),
    hers("a subject that forwards in Swedish", "", subject="VB: leave deploy"),
    hers("a subject that a filter marked", "", subject="[SPAM] Re: leave deploy"),
    hers("a subject of an automatic answer", "", subject="Automatic reply: leave deploy"),
    hers("inline forward of a whole mail", INNER, content_type="message/rfc822", subject="Fwd: x"),
    hers("inline forward of a whole mail, no subject", INNER, content_type="message/rfc822", subject=""),
)  # fmt: skip

CALENDAR = (
    "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nSUMMARY:leave deploy\nEND:VEVENT\nEND:VCALENDAR"
)
PARTS = (
    enclosed("a second text part", "Content-Type: text/plain"),
    enclosed("a second text part, called inline", "Content-Type: text/plain\nContent-Disposition: inline"),
    enclosed("a second text part of a scanner", "Content-Type: text/plain; charset=us-ascii", f"-- scanned --\n{LEAVE}"),
    enclosed("an HTML part beside it", "Content-Type: text/html", f"<p>{LEAVE}</p>"),
    enclosed("rich text", "Content-Type: text/rtf", f"{{\\rtf1 {LEAVE}}}"),
    enclosed("enriched text", "Content-Type: text/enriched", f"<bold>{LEAVE}</bold>"),
    enclosed("a card", "Content-Type: text/vcard", f"BEGIN:VCARD\nNOTE:{LEAVE}\nEND:VCARD"),
    enclosed("a patch", "Content-Type: text/x-patch", f"+{LEAVE}"),
    enclosed("a digest of mails", "Content-Type: multipart/digest; boundary=d0", f"--d0\n\n{INNER}\n--d0--"),
    enclosed("an alternative inside", "Content-Type: multipart/alternative; boundary=a0", f"--a0\nContent-Type: text/plain\n\n{LEAVE}\n--a0--"),
    enclosed("a report inside", "Content-Type: message/delivery-status", f"Reporting-MTA: dns; x\n\n{LEAVE}"),
    enclosed("a mail inside a mail", "Content-Type: message/rfc822", f"Content-Type: message/rfc822\n\n{INNER}"),
    enclosed("a header of a mail", "Content-Type: text/rfc822-headers", f"Subject: {LEAVE}"),
    hers("a calendar alone", CALENDAR, content_type="text/calendar; method=REQUEST"),
    hers("CSS for a body", f"p:after {{ content: '{LEAVE}' }}", content_type="text/css"),
    hers("octets for a body", LEAVE, content_type="application/octet-stream"),
    hers("an unknown type for a body", LEAVE, content_type="text/x-zanzibar"),
    hers("an encoding that nobody knows", LEAVE, fields=[("Content-Transfer-Encoding", "x-rot13")]),
    hers("two encodings", "bGVhdmUgZGVwbG95", fields=[("Content-Transfer-Encoding", "7bit"), ("Content-Transfer-Encoding", "base64")]),
    hers("a boundary twice", f"--m0\nContent-Type: text/plain\n\nThank you!\n--m0\nContent-Type: text/plain\nContent-Disposition: attachment\n\n{LEAVE}\n--m0--\n", content_type="multipart/mixed; boundary=m1; boundary=m0"),
    hers("a part whose header does not end", f"--m0\nContent-Type: text/plain\nX: y\n--m0\nContent-Type: text/plain; name=x\nContent-Disposition: attachment\n\n{LEAVE}\n--m0--", content_type="multipart/mixed; boundary=m0"),
    hers("UTF-7 as a body", "+AGwAZQBhAHYAZQ- deploy", content_type="text/plain; charset=utf-7"),
)  # fmt: skip

LONG = "Thank you for the hour last week, it helped me a lot with the network.\n" * 4
BOTH = (
    hers("plain adds one line to a long text", f"{LONG}{LEAVE}", html="<p>" + LONG.replace("\n", "<br>") + "</p>"),
    hers("plain adds it on top", f"{LEAVE}\n{LONG}", html="<p>" + LONG.replace("\n", "<br>") + "</p>"),
    hers("HTML has it in a comment", f"{LONG}{LEAVE}", html="<p>" + LONG.replace("\n", "<br>") + f"</p><!-- {LEAVE} -->"),
    hers("HTML has it quoted", LEAVE, html=f"<blockquote>{LEAVE}</blockquote><p>Hello all of you, and thanks</p>"),
    hers("a plain part of nothing but blanks", "   \n", html=f"<p>Hello</p><p hidden>{LEAVE}</p>"),
    hers("invisible letters between", "leave\u2063 deploy"),
    hers("a Hangul filler in it", "leave \u3164deploy"),
    hers("a variation mark in it", "leave\ufe0f deploy"),
    hers("tag letters behind it", "leave deploy\U000e0061\U000e0062"),
    hers("turned by an isolate", "\u2067leave deploy\u2069"),
    hers("full-width letters", "ｌｅａｖｅ ｄｅｐｌｏｙ"),
    hers("mathematical letters", "\U0001d425\U0001d41e\U0001d41a\U0001d42f\U0001d41e deploy"),
    hers("below two hundred blank lines", "Thank you!" + "\n" * 200 + LEAVE),
    hers("far to the right", "Thank you!" + " " * 300 + LEAVE),
)  # fmt: skip

CASES = (*STYLED, *TAGGED, *QUOTED, *PARTS, *BOTH)
