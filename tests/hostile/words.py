"""Commands in text that Ana did not write: quoted, forwarded, hidden, enclosed (TRUST 3.3).

The mail is hers and our server vouches for it; the words are not.
"""

from tests.hostile.case import Case
from tests.hostile.raw import Mail, mixed, quoted
from tests.hostile.scene import ANA

PASS = "spf=pass smtp.mailfrom=home.test; dmarc=pass header.from=home.test"
LEAVE = "leave deploy"


def hers(name: str, text: str, **changes: object) -> Case:
    mail = Mail(text=text, subject=changes.pop("subject", "Thank you"), **changes)  # type: ignore[arg-type]
    return Case(name, mail, results=PASS, path=ANA, secret="\0")


def page(name: str, hidden: str) -> Case:
    """An HTML-only mail that shows "Thank you!" and holds something else as well."""
    html = f"<html><body><p>Thank you!</p>{hidden}</body></html>"
    return hers(name, html, content_type="text/html; charset=utf-8")


def enclosed(name: str, header: str, text: str = LEAVE) -> Case:
    kind, body = mixed(("Content-Type: text/plain", "Thank you!"), (header, text))
    return hers(name, body, content_type=kind)


INNER = "From: Ana <ana@home.test>\nTo: signup@mentoring.lab.test\nSubject: leave deploy\n\nleave deploy"

QUOTED = (
    hers("quoted with marks", f"Thank you!\n\nOn Monday, Ben wrote:\n{quoted(LEAVE)}"),
    hers("quoted twice", f"Thank you!\n\n{quoted(quoted(LEAVE))}"),
    hers("quoted with bars", f"Thank you!\n\nBen wrote:\n{quoted(LEAVE, '| ')}"),
    hers("under a French attribution", "Merci !\n\nLe lun. 11 janv. 2027 à 10:00, Ben <ben@home.test> a écrit :\n\nleave deploy"),
    hers("under a German attribution", "Danke!\n\nAm Mo., 11. Jan. 2027 um 10:00 schrieb Ben <ben@home.test>:\n\n> leave deploy"),
    hers("under Outlook's block", "Thank you!\n\nFrom: Ben <ben@home.test>\nSent: Monday, January 11, 2027 10:00\nTo: Ana\nSubject: x\n\nleave deploy"),
    hers("under Outlook's rule", f"Thank you!\n\n-----Original Message-----\nFrom: Ben\nSent: Monday\n\n{LEAVE}"),
    hers("forwarded by Gmail", f"Thank you!\n\n---------- Forwarded message ---------\nFrom: Ben <ben@home.test>\nDate: Mon\nSubject: x\nTo: Ana\n\n{LEAVE}"),
    hers("forwarded by Apple", f"Thank you!\n\nBegin forwarded message:\n\nFrom: Ben <ben@home.test>\nSubject: x\nDate: 11 January\nTo: Ana\n\n{LEAVE}"),
    hers("forwarded, nothing added", f"---------- Forwarded message ---------\nFrom: Ben <ben@home.test>\nDate: Mon\nSubject: x\nTo: Ana\n\n{LEAVE}", subject="Fwd: x"),
    hers("a signature", f"Thank you!\n\n-- \n{LEAVE}"),
    hers("a subject that answers", "", subject="Re: leave deploy"),
    hers("a subject that forwards", "", subject="Fwd: leave deploy"),
    hers("a subject that answers in German", "", subject="AW: leave deploy"),
)  # fmt: skip

HIDDEN = (
    page("an HTML comment", f"<!-- <p>{LEAVE}</p> -->"),
    page("a conditional comment", f"<!--[if mso]><p>{LEAVE}</p><![endif]-->"),
    page("display:none", f'<p style="display:none">{LEAVE}</p>'),
    page("display: NONE !important", f'<p style="color:red; DISPLAY : NONE !important">{LEAVE}</p>'),
    page("visibility:hidden", f'<p style="visibility:hidden">{LEAVE}</p>'),
    page("opacity:0", f'<p style="opacity:0">{LEAVE}</p>'),
    page("font-size:0", f'<p style="font-size:0px">{LEAVE}</p>'),
    page("font-size:1px", f'<p style="font-size:1px">{LEAVE}</p>'),
    page("max-height:0", f'<div style="max-height:0;overflow:hidden"><p>{LEAVE}</p></div>'),
    page("height and width 0", f'<div style="height:0;width:0;overflow:hidden"><p>{LEAVE}</p></div>'),
    page("mso-hide", f'<p style="mso-hide:all">{LEAVE}</p>'),
    page("white on white", f'<p style="color:#ffffff">{LEAVE}</p>'),
    page("white on white, by name", f'<p><font color="white">{LEAVE}</font></p>'),
    page("white on white, as rgb", f'<p style="color: rgb(255, 255, 255)">{LEAVE}</p>'),
    page("transparent", f'<p style="color:transparent">{LEAVE}</p>'),
    page("off the screen", f'<p style="position:absolute; left:-9999px">{LEAVE}</p>'),
    page("clipped", f'<p style="clip:rect(0,0,0,0);position:absolute">{LEAVE}</p>'),
    page("the hidden attribute", f"<p hidden>{LEAVE}</p>"),
    page("a style sheet", f"<style>.x{{display:none}}</style><p class=x>{LEAVE}</p>"),
    page("a script", f"<script>{LEAVE}</script>"),
    page("a template", f"<template><p>{LEAVE}</p></template>"),
    page("a noscript", f"<noscript><p>{LEAVE}</p></noscript>"),
    page("an image's words", f'<img alt="{LEAVE}" src="cid:x">'),
    page("a title", f"<title>{LEAVE}</title>"),
    page("a blockquote", f"<blockquote><p>{LEAVE}</p></blockquote>"),
    page("Outlook's quote", f'<div id="appendonsend"></div><hr><p>{LEAVE}</p>'),
)  # fmt: skip

ENCLOSED = (
    enclosed("an attached text", "Content-Type: text/plain\nContent-Disposition: attachment; filename=x.txt"),
    enclosed("an attached text without a name", "Content-Type: text/plain\nContent-Disposition: attachment"),
    enclosed("an inline text with a name", "Content-Type: text/plain; name=x.txt\nContent-Disposition: inline; filename=x.txt"),
    enclosed("an enclosed mail", "Content-Type: message/rfc822", INNER),
    enclosed("an enclosed mail, inline", "Content-Type: message/rfc822\nContent-Disposition: inline", INNER),
    enclosed("a calendar", "Content-Type: text/calendar; method=REQUEST", f"BEGIN:VCALENDAR\nDESCRIPTION:{LEAVE}\nEND:VCALENDAR"),
    enclosed("another text type", "Content-Type: text/x-command"),
    enclosed("an external body", "Content-Type: message/external-body; access-type=URL; URL=x", "Content-Type: text/plain\n\nleave deploy"),
    enclosed("a partial mail", "Content-Type: message/partial; id=x; number=1; total=2", INNER),
    enclosed("UTF-7", "Content-Type: text/plain; charset=utf-7\nContent-Disposition: attachment", "+AGwAZQBhAHYAZQ- deploy"),
    hers("before the first part", f"{LEAVE}\n--m0\nContent-Type: text/plain\n\nThank you!\n--m0--\n", content_type="multipart/mixed; boundary=m0"),
    hers("behind the last part", f"--m0\nContent-Type: text/plain\n\nThank you!\n--m0--\n{LEAVE}\n", content_type="multipart/mixed; boundary=m0"),
)  # fmt: skip

ODD = (
    hers("plain says leave, HTML says thanks", LEAVE, html="<p>Thank you!</p>"),
    hers("HTML says leave, plain says thanks", "Thank you!", html=f"<p>{LEAVE}</p>"),
    hers("plain says leave, HTML hides it", LEAVE, html=f'<p style="display:none">{LEAVE}</p><p>Hello</p>'),
    hers("turned around", "\u202eyolped evael\u202c"),
    hers("turned into a command", f"\u202e{LEAVE}\u202c"),
    hers("a zero-width space in it", "le\u200bave deploy"),
    hers("soft hyphens in it", "l\u00adeave deploy"),
    hers("Cyrillic letters in it", "lеаve deploy"),
    hers("behind fifty lines", "\n".join(f"This is line {n} of a long letter." for n in range(50)) + f"\n{LEAVE}"),
)  # fmt: skip

CASES = (*QUOTED, *HIDDEN, *ENCLOSED, *ODD)
