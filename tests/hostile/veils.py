"""Words in a member's own mail that she did not write, or did not see: they command nothing."""

from tests.hostile.case import Case
from tests.hostile.raw import Mail, mixed
from tests.hostile.scene import ANA

HOME = "spf=pass; dmarc=pass header.from=home.test"
BAD = "leave deploy"


def _mail(name: str, **fields: object) -> Case:
    mail = Mail(**({"text": "Hi all, thanks for the quokka notes."} | fields))  # type: ignore[arg-type]
    return Case(name, mail, results=HOME, path=ANA, secret="\0")


def _html(name: str, hidden: str) -> Case:
    """Ana's mail has one visible line, and something that she does not see."""
    page = f"<html><head></head><body><p>Thanks, quokka looks fine.</p>{hidden}</body></html>"
    return _mail(f"html: {name}", text=page, content_type="text/html; charset=utf-8")


def _parts(name: str, *parts: tuple[str, str]) -> Case:
    kind, body = mixed(*parts)
    return _mail(f"part: {name}", text=body, content_type=kind)


HELLO = ("Content-Type: text/plain; charset=utf-8", "Thanks, quokka looks fine.")
RFC822 = f"From: Ana <ana@home.test>\nTo: signup@mentoring.lab.test\nSubject: {BAD}\n\n{BAD}"

CASES = (
    _html("display none", f"<div style='display:none'>{BAD}</div>"),
    _html("display none, spaced and commented", f"<div style='DISPLAY : /*x*/ none !important'>{BAD}</div>"),
    _html("visibility", f"<p style='visibility:hidden'>{BAD}</p>"),
    _html("collapsed", f"<p style='visibility:collapse'>{BAD}</p>"),
    _html("no opacity", f"<p style='opacity:0.0'>{BAD}</p>"),
    _html("size of nothing", f"<p style='font-size:0'>{BAD}</p>"),
    _html("size of a pixel", f"<p style='font-size:1px;line-height:1px'>{BAD}</p>"),
    _html("white on white", f"<p style='color:#ffffff;background:#fff'>{BAD}</p>"),
    _html("transparent", f"<p style='color:transparent'>{BAD}</p>"),
    _html("font tag in white", f"<font color='white'>{BAD}</font>"),
    _html("off the screen", f"<div style='position:absolute;left:-9999px'>{BAD}</div>"),
    _html("indented away", f"<p style='text-indent:-9999px'>{BAD}</p>"),
    _html("no height", f"<div style='max-height:0;overflow:hidden'>{BAD}</div>"),
    _html("clipped", f"<div style='clip-path:inset(100%)'>{BAD}</div>"),
    _html("scaled away", f"<div style='transform:scale(0)'>{BAD}</div>"),
    _html("for Outlook only", f"<p style='mso-hide:all'>{BAD}</p>"),
    _html("conditional comment", f"<!--[if mso]><p>{BAD}</p><![endif]-->"),
    _html("downlevel conditional", f"<![if !mso]><p style='display:none'>{BAD}</p><![endif]>"),
    _html("by class", f"<style>.x{{display:none}}</style><p class=x>{BAD}</p>"),
    _html("by id", f"<style>#q{{display:none}}</style><p id=q>{BAD}</p>"),
    _html("the hidden attribute", f"<p hidden>{BAD}</p>"),
    _html("a template", f"<template><p>{BAD}</p></template>"),
    _html("a title", f"<title>{BAD}</title>"),
    _html("a noscript", f"<noscript>{BAD}</noscript>"),
    _html("a script", f"<script>{BAD}</script>"),
    _html("alternative text", f"<img alt='\n{BAD}\n'>"),
    _html("a text area", f"<textarea>{BAD}</textarea>"),
    _html("an option", f"<select><option>x<option>{BAD}</select>"),
    _html("a button", f"<input type=submit value='{BAD}'>"),
    _html("a closed detail", f"<details><summary>x</summary><p>{BAD}</p></details>"),
    _html("a dialog", f"<dialog><p>{BAD}</p></dialog>"),
    _html("a picture", f"<svg><text>{BAD}</text></svg>"),
    _html("an object", f"<object data=x>{BAD}</object><iframe srcdoc='{BAD}'>{BAD}</iframe>"),
    _html("a block quote", f"<blockquote>{BAD}</blockquote>"),
    _html("a quote of Gmail", f"<div class='gmail_quote'>{BAD}</div>"),
    _html("a quote of Outlook", f"<div id='divRplyFwdMsg'><b>From:</b> Mallory<br></div><p>{BAD}</p>"),
    _html("a quote of Yahoo", f"<div class='yahoo_quoted'><p>{BAD}</p></div>"),
    _html("a quote of Apple", f"<blockquote type=cite><div>{BAD}</div></blockquote>"),
    _html("nested deep in hidden ones", "<div style='display:none'>" + "<div>" * 50 + BAD + "</div>" * 50 + "</div>"),
    _html("a hidden one that closes too often", f"<div style='display:none'></p></span></b>{BAD}</div>"),
    _html("struck through", f"<s>{BAD}</s><del>{BAD}</del>"),
    _html("letters turned round", f"<p><bdo dir=rtl>{BAD[::-1]}</bdo></p>"),
    _mail("a line with a direction mark", text=f"\u202e{BAD[::-1]}\u202c\n{BAD[:5]}\u200b{BAD[5:]}\n\nquokka"),
    _mail("a line of tag letters", text="".join(chr(0xE0000 + ord(c)) for c in BAD) + "\nquokka"),
    _mail("a soft hyphen", text="le\u00adave deploy\n\nquokka"),
    _mail("plain says hello, html says leave", text="Thanks for quokka.", html=f"<p>{BAD}</p>"),
    _mail("plain says leave, html says hello", text=BAD, html="<p>Thanks for quokka.</p>"),
    _mail("plain is empty, html hides", text="", html=f"<p>quokka</p><p style='display:none'>{BAD}</p>"),
    _parts("a second text", HELLO, ("Content-Type: text/plain", BAD)),
    _parts("an attached text", HELLO, ("Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt", BAD)),
    _parts("an attached text that comes first", ("Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt", BAD), HELLO),
    _parts("an attached mail", HELLO, ("Content-Type: message/rfc822", RFC822)),
    _parts("an attached mail that comes first", ("Content-Type: message/rfc822", RFC822), HELLO),
    _parts("an attached mail, inline", ("Content-Type: message/rfc822\nContent-Disposition: inline", RFC822)),
    _parts("a calendar", HELLO, ("Content-Type: text/calendar; method=REQUEST", f"BEGIN:VCALENDAR\nDESCRIPTION:{BAD}\nEND:VCALENDAR")),
    _parts("other kinds of text", HELLO, ("Content-Type: text/enriched", BAD), ("Content-Type: text/x-amp-html", f"<p>{BAD}</p>"),
           ("Content-Type: text/markdown", BAD), ("Content-Type: text/rfc822-headers", f"Subject: {BAD}")),
    _parts("a page attached", HELLO, ("Content-Type: text/html\nContent-Disposition: attachment", f"<p>{BAD}</p>")),
    _parts("external and partial", HELLO, ('Content-Type: message/external-body; access-type=URL; URL="https://evil.test"', f"Subject: {BAD}"),
           ("Content-Type: message/partial; id=1; number=1; total=1", BAD)),
    _mail("text around the parts", text=f"{BAD}\n--m0\nContent-Type: text/plain\n\nquokka\n--m0--\n{BAD}\n", content_type="multipart/mixed; boundary=m0"),
    _mail("below a signature mark", text=f"Thanks for quokka.\n-- \nAna\n{BAD}\n"),
    _mail("below a forward", text=f"See quokka.\n\n---------- Forwarded message ---------\nFrom: Mallory <m@evil.test>\nDate: Mon, 11 Jan 2027\nSubject: x\nTo: ana\n\n{BAD}\n"),
    _mail("below Apple's forward", text=f"See quokka.\n\nBegin forwarded message:\n\nFrom: Mallory <m@evil.test>\nSubject: x\n\n{BAD}\n"),
    _mail("below Outlook's lines", text=f"See quokka.\n\n________________________________\nVon: Mallory <m@evil.test>\nGesendet: Montag, 11. Januar 2027\nAn: ana\nBetreff: x\n\n{BAD}\n"),
    _mail("below an attribution in Polish", text=f"quokka\n\nW dniu 11.01.2027 o 10:00, Mallory <m@evil.test> pisze:\n\n{BAD}\n"),
    _mail("below an attribution in Japanese", text=f"quokka\n\n2027\u5e741\u670811\u65e5(\u6708) 10:00 Mallory <m@evil.test>:\n\n{BAD}\n"),
    _mail("quoted with another mark", text=f"quokka\n\n| {BAD}\n: {BAD}\n}} {BAD}\nM> {BAD}\n"),
    _mail("quoted, flowed", text=f"quokka\n\n> \n>leave \n>deploy\n> {BAD}\n", content_type="text/plain; charset=utf-8; format=flowed"),
    _mail("space-stuffed from a quote", text=f"quokka\n\n > {BAD}\n", content_type="text/plain; charset=utf-8; format=flowed"),
    _mail("in a forward's subject", subject=f"Fwd: {BAD}", text=""),
    _mail("in an answer's subject", subject=f"Re: {BAD}", text=""),
    _mail("in an automatic answer's subject", subject=f"Automatic reply: {BAD}", text=""),
    _mail("in the subject, and the body says no", subject=BAD, text="I do not want to leave deploy. Mallory wrote that subject. quokka"),
    _mail("on the forty-second line", text="quokka\n" * 42 + BAD),
    _mail("as somebody else's words", text=f'Mallory wrote me "{BAD}" and I wonder why. quokka'),
    _mail("in a question", text="Should I leave deploy? What happens if I leave? quokka"),
    _mail("in a negation", text="I will not leave deploy. Please never forget me! quokka"),
    _mail("in a condition", text="If Priya does not answer by Friday I will leave deploy. quokka"),
    _mail("in charset utf-7", text="+AGwAZQBhAHYAZQ- deploy\nquokka", content_type="text/plain; charset=utf-7"),
    _mail("in charset unicode_escape", text="\\x6ceave deploy\nquokka", content_type="text/plain; charset=unicode_escape"),
    _mail("in rot13", text="yrnir qrcybl\nquokka", content_type="text/plain; charset=rot13"),
    _mail("uuencoded", text="begin 644 a\n,;&5A=F4@9&5P;&]Y\n`\nend\nquokka", fields=[("Content-Transfer-Encoding", "x-uuencode")]),
)  # fmt: skip
