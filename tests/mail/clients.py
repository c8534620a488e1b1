"""How mail clients quote the mail that they answer. Each style is a function of the answer typed.

The attributions are written in the language that the client was set to; the layout is the one the
client produces. `ours` is the plain text of the mail being answered.
"""

import html
import textwrap
from collections.abc import Callable
from email.message import EmailMessage

OURS = """\
Hi Priya,
Three lines, one word each. Reply anywhere: "1 good", or in your own words.

  1 Ana  (week 3, patch up for review; posted Tue)     -> good / stuck / quiet / done ?
  2 Bo   (week 6, nothing seen for 15 days)            -> good / stuck / quiet / done ?
  3 Chen (week 9, asked to pause in May)               -> good / stuck / quiet / done ?

"all good", "same", "ask Sam about 2", "need advice on 2", "away 3-17 Aug" all work.
Only mentors of deploy and the organizers see your answer. Next one: 28 April.

Open Mentoring, https://mentoring.example.net
"""
FROM = "Open Mentoring <re+abcdefghijklmnop@mentoring.example.net>"
ADDRESS = "re+abcdefghijklmnop@mentoring.example.net"
SUBJECT = "deploy check-in 14 Apr: Ana, Bo, Chen"


def mail(
    text: str = "", markup: str = "", *, flowed: bool = False, encoding: str = "quoted-printable"
) -> bytes:
    """Priya's mail with these bodies."""
    message = EmailMessage()
    message["From"] = "Priya Nair <priya@people.example.org>"
    message["To"] = FROM
    message["Subject"] = f"Re: {SUBJECT}"
    message["Date"] = "Tue, 14 Apr 2026 11:05:00 +0200"
    message["Message-ID"] = "<answer.1@people.example.org>"
    if text:
        message.set_content(text, cte=encoding)
        if flowed:
            message.set_param("format", "flowed")
        if markup:
            message.add_alternative(markup, subtype="html", cte=encoding)
    else:
        message.set_content(markup, subtype="html", cte=encoding)
    return message.as_bytes()


def marked(text: str, mark: str = "> ") -> str:
    return "\n".join(f"{mark}{line}".rstrip() for line in text.splitlines())


def lines_as_divs(text: str) -> str:
    return "".join(
        f"<div>{html.escape(line) or '<br>'}</div>" for line in text.strip().splitlines()
    )


def gmail_web(answer: str, ours: str = OURS) -> bytes:
    wrapped = "\n".join(textwrap.fill(line, 76) for line in ours.splitlines())
    intro = f"On Tue, Apr 14, 2026 at 9:00 AM Open Mentoring <\n{ADDRESS}> wrote:"
    text = f"{answer}\n\n{intro}\n\n{marked(wrapped)}\n"
    markup = (
        f'<div dir="ltr">{lines_as_divs(answer)}</div><br><div class="gmail_quote gmail_quote_container">'
        f'<div dir="ltr" class="gmail_attr">On Tue, Apr 14, 2026 at 9:00 AM Open Mentoring &lt;'
        f'<a href="mailto:{ADDRESS}">{ADDRESS}</a>&gt; wrote:<br></div>'
        f'<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">{lines_as_divs(ours)}'
        "</blockquote></div>"
    )
    return mail(text, markup)


def gmail_html_only(answer: str, ours: str = OURS) -> bytes:
    return mail(
        markup=f'<div dir="auto">{lines_as_divs(answer)}</div><div class="gmail_quote">'
        f'<div dir="ltr" class="gmail_attr">Am Di., 14. Apr. 2026 um 09:00&nbsp;Uhr schrieb Open '
        f'Mentoring &lt;{ADDRESS}&gt;:<br></div><blockquote class="gmail_quote">'
        f"{lines_as_divs(ours)}</blockquote></div>"
    )


def apple_mail(answer: str, ours: str = OURS) -> bytes:
    intro = f"Le 14 avr. 2026 à 09:00, Open Mentoring <{ADDRESS}> a écrit :"
    return mail(f"{answer}\n\n{marked(intro + chr(10) * 2 + ours)}\n", flowed=True)


def iphone(answer: str, ours: str = OURS) -> bytes:
    return mail(
        f"{answer}\n\nSent from my iPhone\n\n> On 14 Apr 2026, at 09:00, Open Mentoring "
        f"<{ADDRESS}> wrote:\n> \n> \ufeff{marked(ours)[2:]}\n",
        encoding="base64",
    )


def outlook_desktop(answer: str, ours: str = OURS) -> bytes:
    return mail(
        f"{answer}\n\nMit freundlichen Grüßen\nPriya Nair\n\nVon: {FROM}\n"
        f"Gesendet: Dienstag, 14. April 2026 09:00\nAn: Priya Nair <priya@people.example.org>\n"
        f"Betreff: {SUBJECT}\n\n{ours}"
    )


def outlook_html_only(answer: str, ours: str = OURS) -> bytes:
    quoted = "".join(
        f"<p class=MsoNormal>{html.escape(line) or '&nbsp;'}</p>" for line in ours.splitlines()
    )
    typed = "".join(f"<p class=MsoNormal>{html.escape(line)}</p>" for line in answer.splitlines())
    return mail(
        markup="<html><head><style>p.MsoNormal{margin:0cm}</style></head><body><div "
        f"class=WordSection1>{typed}<p class=MsoNormal>&nbsp;</p><div><div style='border:none;"
        "border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Från:</b> "
        f"Open Mentoring &lt;{ADDRESS}&gt;<br><b>Skickat:</b> den 14 april 2026 09:00<br><b>Till:"
        f"</b> Priya Nair<br><b>Ämne:</b> {SUBJECT}</p></div></div>{quoted}</div></body></html>"
    )


def outlook_web(answer: str, ours: str = OURS) -> bytes:
    return mail(
        markup=f'<div class="elementToProof">{lines_as_divs(answer)}</div><div id="appendonsend">'
        '</div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>'
        f"発信者:</b> Open Mentoring &lt;{ADDRESS}&gt;<br><b>日時:</b> 2026年4月14日 9:00<br><b>あて先:"
        f"</b> Priya Nair<br></div><div>{lines_as_divs(ours)}</div>"
    )


def outlook_phone(answer: str, ours: str = OURS) -> bytes:
    return mail(
        f"{answer}\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\n"
        f"From: {FROM}\nSent: Tuesday, April 14, 2026 9:00:00 AM\nTo: Priya Nair "
        f"<priya@people.example.org>\nSubject: {SUBJECT}\n\n{ours}"
    )


def thunderbird(answer: str, ours: str = OURS) -> bytes:
    return mail(
        f"{answer}\n\nAm 14.04.26 um 09:00 schrieb Open Mentoring:\n{marked(ours)}\n\n"
        "-- \nPriya Nair\nhttps://people.example.org/priya\n",
        flowed=True,
    )


def yahoo(answer: str, ours: str = OURS) -> bytes:
    return mail(
        f" {answer}\n\n    On Tuesday, 14 April 2026 at 09:00:00 CEST, Open Mentoring <{ADDRESS}> "
        f"wrote:  \n \n {textwrap.indent(ours, ' ')}"
    )


def proton(answer: str, ours: str = OURS) -> bytes:
    return mail(
        f"{answer}\n\nSent with Proton Mail secure email.\n\nOn Tuesday, April 14th, 2026 at 9:00 AM, "
        f"Open Mentoring <{ADDRESS}> wrote:\n\n{marked(ours)}\n"
    )


def samsung(answer: str, ours: str = OURS) -> bytes:
    return mail(
        f"{answer}\nVon meinem Samsung Galaxy Smartphone gesendet.\n\n-------- Ursprüngliche "
        f"Nachricht --------\nVon: {FROM}\nDatum: 14.04.26 09:00 (GMT+01:00)\nAn: "
        f"priya@people.example.org\nBetreff: {SUBJECT}\n\n{ours}"
    )


def mutt(answer: str, ours: str = OURS) -> bytes:
    return mail(
        f"On Tue, Apr 14, 2026 at 09:00:00AM +0200, Open Mentoring wrote:\n{marked(ours)}\n\n{answer}\n"
    )


def lotus_notes(answer: str, ours: str = OURS) -> bytes:
    return mail(
        f'{answer}\n\n\n\nFrom:   "Open Mentoring" <{ADDRESS}>\nTo:     "Priya Nair" '
        f"<priya@people.example.org>\nDate:   14.04.2026 09:00\nSubject:        {SUBJECT}\n\n\n\n{ours}"
    )


def unheard_of(answer: str, ours: str = OURS) -> bytes:
    """A client in a language that is in no table, without a single quote mark."""
    return mail(
        f"{answer}\n\nAr 14 Ebr 2026, 09:00, Open Mentoring <{ADDRESS}> a sgrifennodd:\n\n{ours}"
    )


def k9(answer: str, ours: str = OURS) -> bytes:
    return mail(
        f"{answer}\n\nAm 14. April 2026 09:00:12 MESZ schrieb Open Mentoring <{ADDRESS}>:\n"
        f"{marked(ours, '>')}\n\n-- \nDiese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.\n"
    )


def roundcube(answer: str, ours: str = OURS) -> bytes:
    wrapped = "\n".join(textwrap.fill(line, 70) for line in ours.splitlines())
    return mail(f"On 2026-04-14 09:00, Open Mentoring wrote:\n{marked(wrapped)}\n\n{answer}\n")


def in_the_middle(answer: str, ours: str = OURS) -> bytes:
    """Typed between our lines, as people who learned it in the nineties do."""
    lines = ours.splitlines()
    above, below = "\n".join(lines[: len(lines) // 2]), "\n".join(lines[len(lines) // 2 :])
    return mail(
        f"On Tue, 14 Apr 2026 at 09:00, Open Mentoring <{ADDRESS}> wrote:\n{marked(above)}\n\n"
        f"{answer}\n\n{marked(below)}\n"
    )


def qq(answer: str, ours: str = OURS) -> bytes:
    return mail(
        f'{answer}\n\n\n\n------------------ 原始邮件 ------------------\n发件人: "Open Mentoring" '
        f'<{ADDRESS}>;\n发送时间: 2026年4月14日(星期二) 下午3:00\n收件人: "Priya"<priya@people.example.org>;'
        f"\n\n主题: {SUBJECT}\n\n\n\n{ours}"
    )


def nothing_marked(answer: str, ours: str = OURS) -> bytes:
    """A phone that puts our mail under the answer without a word."""
    return mail(f"{answer}\n\n{ours}")


STYLES: tuple[Callable[..., bytes], ...] = (
    gmail_web,
    gmail_html_only,
    apple_mail,
    iphone,
    outlook_desktop,
    outlook_html_only,
    outlook_web,
    outlook_phone,
    thunderbird,
    yahoo,
    proton,
    samsung,
    mutt,
    lotus_notes,
    unheard_of,
    k9,
    roundcube,
    in_the_middle,
    qq,
)
