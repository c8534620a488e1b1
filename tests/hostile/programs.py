"""How mail programs put an answer and the mail that it answers together, as they really send it."""

from base64 import b64encode
from collections.abc import Callable
from html import escape
from quopri import encodestring

from tests.hostile.raw import Field, quoted
from tests.play import Received

US = "Open Mentoring &lt;signup@mentoring.lab.test&gt;"
WHO = "Open Mentoring <signup@mentoring.lab.test>"
BOUNDARY = "0000000000004a1b2c05f0a1b2c3"

Made = tuple[str, str | bytes, list[Field]]
Shape = Callable[[str, Received], Made]


# how a program puts an answer and our mail together: (Content-Type, body, other fields) -------------


def text(
    body: str,
    charset: str = "utf-8",
    encoding: str = "",
    *fields: Field,
    kind: str = "text/plain",
) -> Made:
    raw: str | bytes = body.encode(charset)
    if encoding == "base64":
        lines = b64encode(body.encode(charset)).decode()
        raw = "\n".join(lines[at : at + 76] for at in range(0, len(lines), 76))
    elif encoding == "quoted-printable":
        raw = encodestring(body.encode(charset))
    named = [("Content-Transfer-Encoding", encoding)] if encoding else []
    return f"{kind}; charset={charset}", raw, [*named, *fields]


def both(
    plain: str, page: str, *fields: Field, charset: str = "utf-8", encoding: str = "8bit"
) -> Made:
    body = b""
    for kind, words in (("text/plain", plain), ("text/html", page)):
        head, raw, _ = text(words, charset, encoding if encoding != "8bit" else "", kind=kind)
        octets = raw if isinstance(raw, bytes) else raw.encode()
        body += f"--{BOUNDARY}\nContent-Type: {head}\n".encode()
        body += f"Content-Transfer-Encoding: {encoding}\n\n".encode() + octets + b"\n"
    return (
        f'multipart/alternative; boundary="{BOUNDARY}"',
        body + f"--{BOUNDARY}--\n".encode(),
        list(fields),
    )


def lines(words: str, tag: str = "div") -> str:
    return "".join(f"<{tag}>{escape(one) or '<br>'}</{tag}>" for one in words.splitlines())


def page_of(ours: Received) -> str:
    found = ours.mail.get_body(("html",))
    return str(found.get_content()) if found else lines(ours.text)


def gmail(words: str, ours: Received) -> Made:
    intro = f"On Mon, Jan 11, 2027 at 10:00 AM {WHO}\nwrote:"
    page = (
        f'<div dir="ltr">{lines(words)}</div><br><div class="gmail_quote gmail_quote_container">'
        f'<div dir="ltr" class="gmail_attr">On Mon, Jan 11, 2027 at 10:00\u202fAM {US} wrote:<br></div>'
        '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">'
        f"{page_of(ours)}</blockquote></div>"
    )
    return both(f"{words}\n\n{intro}\n\n{quoted(ours.text)}\n", page, encoding="quoted-printable")


def gmail_phone(words: str, ours: Received) -> Made:
    page = (
        f'<div dir="auto">{escape(words)}</div><br><div class="gmail_quote gmail_quote_container">'
        f'<div dir="ltr" class="gmail_attr">Am Mo., 11. Jan. 2027, 10:00 hat {US} geschrieben:<br></div>'
        f'<blockquote class="gmail_quote">{page_of(ours)}</blockquote></div>'
    )
    intro = f"{WHO} schrieb am Mo., 11. Jan. 2027,\n10:00:"
    return both(f"{words}\n\n{intro}\n\n{quoted(ours.text)}\n", page)


def gmail_reaction(words: str, ours: Received) -> Made:
    """A tap on an emoji: Gmail sends a mail of it, which older clients show as text."""
    plain = f"{words}\n\nFred Blum reacted via Gmail\n<https://www.google.com/gmail/about/?utm_source=gmail-in-product>\n"
    reaction = f'{{"emoji":"{words}","version":1}}'
    kinds = (
        ("text/plain; charset=utf-8", plain),
        ("text/vnd.google.email-reaction+json; charset=utf-8", reaction),
        (
            "text/html; charset=utf-8",
            f"<p>{words}</p><p>Fred Blum reacted via <a href='https://www.google.com/gmail/about/'>Gmail</a></p>",
        ),
    )
    body = "".join(f"--{BOUNDARY}\nContent-Type: {kind}\n\n{part}\n" for kind, part in kinds)
    return f'multipart/alternative; boundary="{BOUNDARY}"', f"{body}--{BOUNDARY}--\n", []


BLOCK = "From: Open Mentoring <signup@mentoring.lab.test>\nSent: Monday, January 11, 2027 10:00 AM\nTo: {to}\nSubject: {subject}\n"


def outlook(words: str, ours: Received) -> Made:
    block = BLOCK.format(to=ours.to, subject=ours.subject)
    head = "<br>".join(
        f"<b>{escape(one.partition(':')[0])}:</b>{escape(one.partition(':')[2])}"
        for one in block.splitlines()
    )
    page = (
        '<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
        ' xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15 (filtered medium)">'
        '<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head><body lang=EN-US link="#0563C1"><div class=WordSection1>'
        f"{lines(words, 'p class=MsoNormal').replace('</p class=MsoNormal>', '<o:p></o:p></p>')}<p class=MsoNormal><o:p>&nbsp;</o:p></p>"
        f"<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>{head}<o:p></o:p></p></div></div>"
        f"{lines(ours.text, 'p class=MsoNormal').replace('</p class=MsoNormal>', '<o:p></o:p></p>')}</div></body></html>"
    )
    return both(
        f"{words}\n\n{block}\n{ours.text}\n",
        page,
        ("Thread-Index", "AQHbZc8Y"),
        ("X-MS-Has-Attach", ""),
        encoding="quoted-printable",
    )


def outlook_new(words: str, ours: Received) -> Made:
    block = BLOCK.format(to=ours.to, subject=ours.subject)
    head = "<br>".join(
        f"<b>{escape(one.partition(':')[0])}:</b>{escape(one.partition(':')[2])}"
        for one in block.splitlines()
    )
    page = (
        '<html><head><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr">'
        f'<div class="elementToProof" style="font-family: Aptos, Calibri, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">{escape(words)}</div>'
        '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">'
        f'<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">{head}</font><div>&nbsp;</div></div>'
        f"{page_of(ours)}</body></html>"
    )
    return both(
        f"{words}\n{'_' * 32}\n{block}\n{ours.text}\n",
        page,
        ("X-MS-Exchange-CrossTenant-Id", "1"),
        ("msip_labels", ""),
        encoding="quoted-printable",
    )


def outlook_phone(words: str, ours: Received) -> Made:
    page = (
        f'<html><body><div dir="ltr">{escape(words)}</div><div id="ms-outlook-mobile-body-separator-line" dir="ltr"><br></div>'
        '<div id="ms-outlook-mobile-signature" dir="ltr">Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div>'
        f'<div id="mail-editor-reference-message-container"><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><b>From:</b> {US}<br><b>Sent:</b> Monday, January 11, 2027 10:00<br><b>To:</b> {ours.to}<br><b>Subject:</b> {escape(ours.subject)}</div>{page_of(ours)}</div></body></html>'
    )
    plain = f"{words}\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n{'_' * 32}\n{BLOCK.format(to=ours.to, subject=ours.subject)}\n{ours.text}"
    return both(plain, page, encoding="base64")


def apple(words: str, ours: Received) -> Made:
    body = f"{words}\n\n> On 11 Jan 2027, at 10:00, {WHO} wrote:\n> \n{quoted(ours.text)}\n"
    return (
        text(
            body,
            "us-ascii",
            "",
            ("X-Mailer", "Apple Mail (2.3826.300.87.4.3)"),
            kind="text/plain; format=flowed; delsp=yes",
        )
        if body.isascii()
        else text(body)
    )


def iphone(words: str, ours: Received) -> Made:
    page = (
        '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">'
        f'{escape(words)}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Von meinem iPhone gesendet</div>'
        f'<div dir="ltr"><br><blockquote type="cite">Am 11.01.2027 um 10:00 schrieb {US}:<br><br></blockquote></div>'
        f'<blockquote type="cite"><div dir="ltr">\ufeff{page_of(ours)}</div></blockquote></body></html>'
    )
    plain = f"{words}\n\nVon meinem iPhone gesendet\n\n> Am 11.01.2027 um 10:00 schrieb {WHO}:\n> \n> \ufeff{quoted(ours.text)[2:]}\n"
    return both(plain, page, ("X-Mailer", "iPhone Mail (22F76)"), encoding="quoted-printable")


def thunderbird(words: str, ours: Received) -> Made:
    body = f"On 1/11/27 10:00, Open Mentoring wrote:\n{quoted(ours.text)}\n\n{words}\n\n-- \nFred Blum\n"
    return text(
        body, "utf-8", "", ("User-Agent", "Mozilla Thunderbird"), kind="text/plain; format=flowed"
    )


def yahoo(words: str, ours: Received) -> Made:
    indented = "\n".join(f"    {one}" for one in ours.text.splitlines())
    plain = f" {words}\n    On Monday, January 11, 2027 at 10:00:00 AM GMT+1, {WHO} wrote:  \n \n {indented}\n  "
    page = (
        f'<html><head></head><body><div class="ydpc3yahoo-style-wrap" style="font-size:13px;"><div></div><div dir="ltr" data-setdir="false">{escape(words)}</div><div><br></div>'
        '</div><div id="ydp7yahoo_quoted_1234567890" class="ydp7yahoo_quoted"><div style="font-size:13px;color:#26282a;"><div>'
        f"On Monday, January 11, 2027 at 10:00:00 AM GMT+1, {US} wrote:</div><div><br></div><div><br></div><div>{page_of(ours)}</div></div></div></body></html>"
    )
    return both(plain, page, ("X-Mailer", "WebService/1.1.23040 YMailNorrin"))


def proton(words: str, ours: Received) -> Made:
    plain = f"{words}\n\nSent with [Proton Mail](https://proton.me/mail/home) secure email.\n\nOn Monday, January 11th, 2027 at 10:00 AM, {WHO} wrote:\n\n{quoted(ours.text)}\n"
    page = (
        f'<div style="font-family: Arial, sans-serif; font-size: 14px;">{escape(words)}</div><div style="font-family: Arial, sans-serif; font-size: 14px;"><br></div>'
        '<div class="protonmail_signature_block" style="font-size: 14px;"><div class="protonmail_signature_block-proton">Sent with <a href="https://proton.me/mail/home">Proton Mail</a> secure email.</div></div>'
        f'<div class="protonmail_quote">On Monday, January 11th, 2027 at 10:00 AM, {US} wrote:<br><blockquote class="protonmail_quote" type="cite">{page_of(ours)}</blockquote></div>'
    )
    return both(plain, page, encoding="quoted-printable")


def gmx(words: str, ours: Received) -> Made:
    page = (
        f'<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;"><div>{escape(words)}</div><div>&nbsp;<div>&nbsp;'
        '<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;">'
        f"<b>Gesendet:</b>&nbsp;Montag, 11. Januar 2027 um 10:00 Uhr<br/><b>Von:</b>&nbsp;{US}<br/><b>An:</b>&nbsp;{ours.to}<br/><b>Betreff:</b>&nbsp;{escape(ours.subject)}</div>"
        f'<div name="quoted-content">{page_of(ours)}</div></div></div></div></div></body></html>'
    )
    return text(
        page,
        "UTF-8",
        "",
        ("Importance", "normal"),
        ("Sensitivity", "Normal"),
        ("X-Priority", "3"),
        kind="text/html",
    )


def web_de_phone(words: str, ours: Received) -> Made:
    plain = f"{words}\n-- \nDiese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.\n\nAm 11.01.27, 10:00, Open Mentoring <signup@mentoring.lab.test> schrieb:\n\n{quoted(ours.text)}\n"
    page = (
        f'<html><body><div>{escape(words)}</div><div id="uim-compose-signature">-- <br>Diese Nachricht wurde von meinem Android Mobiltelefon mit <b>WEB.DE Mail</b> gesendet.</div>'
        f'<div class="gmail_quote">Am 11.01.27, 10:00, {US} schrieb:<blockquote name="quote">{page_of(ours)}</blockquote></div></body></html>'
    )
    return both(plain, page)


def qq(words: str, ours: Received) -> Made:
    page = (
        f'<div>{escape(words)}</div><div><br></div><div><div style="font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;">------------------&nbsp;原始邮件&nbsp;------------------</div>'
        f'<div style="font-size: 12px;background:#efefef;padding:8px;"><div><b>发件人:</b> {US}</div><div><b>发送时间:</b> 2027年1月11日 10:00</div><div><b>收件人:</b> {ours.to}</div><div><b>主题:</b> {escape(ours.subject)}</div></div><div><br></div>{page_of(ours)}</div>'
    )
    plain = f'{words}\n\n\n\n------------------ 原始邮件 ------------------\n发件人: "Open Mentoring" <signup@mentoring.lab.test>;\n发送时间: 2027年1月11日 10:00\n收件人: {ours.to}\n主题: {ours.subject}\n\n\n\n{ours.text}'
    return both(
        plain,
        page,
        ("X-QQ-mid", "webmail1t1"),
        ("X-Mailer", "QQMail 2.x"),
        charset="gb18030",
        encoding="base64",
    )


def netease(words: str, ours: Received) -> Made:
    plain = f'{words}\n\n\n\n\n\n\n\n在 2027-01-11 10:00:00，"Open Mentoring" <signup@mentoring.lab.test> 写道：\n\n{ours.text}'
    page = f'<div style="line-height:1.7;color:#000000;font-size:14px;font-family:Arial"><div style="margin: 0;">{escape(words)}</div><p style="margin: 0;"><br></p><pre><br>在 2027-01-11 10:00:00，"Open Mentoring" &lt;signup@mentoring.lab.test&gt; 写道：</pre><blockquote id="isReplyContent" style="PADDING-LEFT: 1ex; MARGIN: 0px 0px 0px 0.8ex; BORDER-LEFT: #ccc 1px solid">{page_of(ours)}</blockquote></div>'
    return both(plain, page, ("X-Coremail-Locale", "zh_CN"), charset="gbk", encoding="base64")


def naver(words: str, ours: Received) -> Made:
    page = (
        f'<html><head><style>p{{margin-top:0px;margin-bottom:0px;}}</style></head><body><div style="font-size:10pt; font-family:Gulim;"><p>{escape(words)}</p><p>&nbsp;</p>'
        f'<p>-----Original Message-----<br><b>From:</b> "Open Mentoring"{US.removeprefix("Open Mentoring ")}<br><b>To:</b> {ours.to}<br><b>Cc:</b> <br><b>Sent:</b> 2027-01-11 (월) 10:00:00 (GMT+09:00)<br><b>Subject:</b> {escape(ours.subject)}<br></p>{page_of(ours)}</div></body></html>'
    )
    plain = f'{words}\n\n \n-----Original Message-----\nFrom: "Open Mentoring"<signup@mentoring.lab.test>\nTo: {ours.to}\nCc: \nSent: 2027-01-11 (월) 10:00:00 (GMT+09:00)\nSubject: {ours.subject}\n \n{ours.text}'
    return both(plain, page, ("X-Works-Send-Opt", "x"), encoding="base64")


def yandex(words: str, ours: Received) -> Made:
    page = f'<div>{escape(words)}</div><div>\xa0</div><div>11.01.2027, 10:00, "Open Mentoring" &lt;signup@mentoring.lab.test&gt;:</div><blockquote><div>{page_of(ours)}</div></blockquote><div>\xa0</div><div>\xa0</div><div>--\xa0</div><div>Отправлено из мобильного приложения Яндекс Почты</div>'
    return text(
        page, "utf-8", "base64", ("X-Mailer", "Yamail [ http://yandex.ru ] 5.0"), kind="text/html"
    )


def mail_ru(words: str, ours: Received) -> Made:
    plain = f"{words}\n\n--\nФред\n\n  \n>Понедельник, 11 января 2027, 10:00 +03:00 от Open Mentoring <signup@mentoring.lab.test>:\n> \n{quoted(ours.text, '>')}\n"
    page = f'<HTML><BODY><div>{escape(words)}<br><br>--<br>Фред</div><blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px;">Понедельник, 11 января 2027, 10:00 +03:00 от {US}:<br><br>{page_of(ours)}</blockquote></BODY></HTML>'
    return both(plain, page, ("X-Mailer", "Mail.Ru Mailer 1.0"), encoding="base64")


def k9(words: str, ours: Received) -> Made:
    body = f"{words}\n\n\nAm 11. Januar 2027 10:00:00 MEZ schrieb {WHO}:\n{quoted(ours.text, '>')}\n\n-- \nDiese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.\n"
    return text(body, "utf-8", "quoted-printable", ("User-Agent", "K-9 Mail for Android"))


def mutt(words: str, ours: Received) -> Made:
    body = f"On Mon, Jan 11, 2027 at 10:00:00AM +0000, Open Mentoring wrote:\n{quoted(ours.text)}\n\n{words}\n\n-- \nFred\n"
    return text(body, "us-ascii" if body.isascii() else "utf-8", "", ("User-Agent", "Mutt/2.2.12"))


def pine(words: str, ours: Received) -> Made:
    body = f"\n{words}\n\nOn Mon, 11 Jan 2027, Open Mentoring wrote:\n\n> Date: Mon, 11 Jan 2027 10:00:00 +0000\n> From: {WHO}\n> To: {ours.to}\n> Subject: {ours.subject}\n> \n{quoted(ours.text)}\n"
    return text(
        body,
        "us-ascii" if body.isascii() else "utf-8",
        "",
        ("User-Agent", "Alpine 2.26 (DEB 649 2022-06-02)"),
        kind="text/plain; format=flowed",
    )


def gnus(words: str, ours: Received) -> Made:
    body = f"{WHO} writes:\n\n{quoted(ours.text)}\n\n{words}\n\n-- \nFred Blum\n"
    return text(body, "utf-8", "", ("User-Agent", "Gnus/5.13 (Gnus v5.13)"))


def supercite(words: str, ours: Received) -> Made:
    body = f'>>>>> "OM" == Open Mentoring writes:\n\n{quoted(ours.text, "    OM> ")}\n\n{words}\n'
    return text(body)


def notes(words: str, ours: Received) -> Made:
    page = f'<span style="font-size:10pt;font-family:sans-serif">{escape(words)}</span><br><br><br><br><span style="font-size:9pt;color:#5f5f5f">From: &nbsp; &nbsp; &nbsp; &nbsp;</span><span style="font-size:9pt">&quot;Open Mentoring&quot; &lt;signup@mentoring.lab.test&gt;</span><br><span style="font-size:9pt;color:#5f5f5f">To: &nbsp; &nbsp; &nbsp; &nbsp;</span><span style="font-size:9pt">{ours.to}</span><br><span style="font-size:9pt;color:#5f5f5f">Date: &nbsp; &nbsp; &nbsp; &nbsp;</span><span style="font-size:9pt">11.01.2027 10:00</span><br><span style="font-size:9pt;color:#5f5f5f">Subject: &nbsp; &nbsp; &nbsp; &nbsp;</span><span style="font-size:9pt">{escape(ours.subject)}</span><br><hr noshade><br><br>{page_of(ours)}'
    return text(page, "utf-8", "", ("X-Mailer", "HCL Notes Release 12"), kind="text/html")


def zimbra(words: str, ours: Received) -> Made:
    plain = f'{words}\n\nFrom: "Open Mentoring" <signup@mentoring.lab.test>\nTo: "Fred" <{ours.to}>\nSent: Monday, January 11, 2027 10:00:00 AM\nSubject: {ours.subject}\n\n{ours.text}'
    page = f'<html><body><div style="font-family: arial; font-size: 12pt; color: #000000"><div>{escape(words)}</div><div><br></div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>From: </b>{US}<br><b>To: </b>{ours.to}<br><b>Sent: </b>Monday, January 11, 2027 10:00:00 AM<br><b>Subject: </b>{escape(ours.subject)}<br></div><div><br></div><div data-marker="__QUOTED_TEXT__">{page_of(ours)}</div></div></body></html>'
    return both(plain, page, ("X-Mailer", "Zimbra 9.0.0"))


def samsung(words: str, ours: Received) -> Made:
    plain = f"{words}\n\n\nGesendet von meinem Galaxy\n\n\n-------- Ursprüngliche Nachricht --------\nVon: {WHO}\nDatum: 11.01.27 10:00 (GMT+01:00)\nAn: {ours.to}\nBetreff: {ours.subject}\n\n{ours.text}"
    page = f'<html><body dir="auto"><div dir="auto">{escape(words)}</div><div dir="auto"><br></div><div id="composer_signature" dir="auto"><div style="font-size:12px;color:#575757" dir="auto">Gesendet von meinem Galaxy</div></div><div dir="auto"><br></div><div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>-------- Ursprüngliche Nachricht --------</div><div>Von: {US} </div><div>Datum: 11.01.27  10:00  (GMT+01:00) </div><div>An: {ours.to} </div><div>Betreff: {escape(ours.subject)} </div><div><br></div></div>{page_of(ours)}</body></html>'
    return both(plain, page, encoding="base64")


def fairmail(words: str, ours: Received) -> Made:
    page = f'<html><body><span dir="ltr" style="margin-top:0; margin-bottom:0;">{escape(words)}</span><br><div class="fairemail_quote"><br><p dir="ltr">11 Jan 2027 10:00:00 {US}:</p><blockquote class="fairemail_quote" type="cite">{page_of(ours)}</blockquote></div></body></html>'
    return both(f"{words}\n\n11 Jan 2027 10:00:00 {WHO}:\n\n{quoted(ours.text)}", page)


def gateway(words: str, ours: Received) -> Made:
    """A company's server tags the subject, warns above our words, rewrites links, and disclaims."""
    shown = f"CAUTION: This email originated from outside of the organization. Do not click links.\n\n{ours.text}"
    shown = shown.replace("mailto:", "https://urldefense.com/v3/__mailto:")
    plain = f"{words}\n\n{BLOCK.format(to=ours.to, subject='[EXTERNAL] ' + ours.subject)}\n{shown}\n\n{'_' * 60}\nThis message and any attachment are confidential and may be privileged or otherwise protected from disclosure.\nIf you are not the intended recipient, please telephone or email the sender and delete this message.\n"
    return text(
        plain,
        "utf-8",
        "quoted-printable",
        ("X-MS-Exchange-Organization-AuthAs", "Internal"),
        ("x-exclaimer-md-config", "1"),
    )


def mailman(words: str, ours: Received) -> Made:
    """Somebody's address at work is a list, which marks all that it sends on."""
    body = f"{words}\n\n{quoted(ours.text)}\n_______________________________________________\nTeam mailing list -- team@lists.home.test\nTo unsubscribe send an email to team-leave@lists.home.test\n"
    return text(body, "utf-8", "", ("Precedence", "list"))


def smime(words: str, ours: Received) -> Made:
    inner = f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{words}\n\nOn 11 Jan 2027, Open Mentoring wrote:\n{quoted(ours.text)}\n"
    return (
        'multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary="----B1"',
        f'This is an S/MIME signed message\n\n------B1\n{inner}\n------B1\nContent-Type: application/pkcs7-signature; name="smime.p7s"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="smime.p7s"\n\nMIIF/wYJKoZIhvcNAQcCoIIF8DCCBewCAQExDzANBglghkgBZQMEAgEFADALBgkqhkiG9w0BBwGg\n\n------B1--\n',
        [],
    )


def enigmail(words: str, ours: Received) -> Made:
    inner = f'Content-Type: multipart/mixed; boundary="i0"; protected-headers="v1"\nFrom: fred@home.test\nTo: signup@mentoring.lab.test\nSubject: Re: {ours.subject}\n\n--i0\nContent-Type: multipart/alternative; boundary="i1"\n\n--i1\nContent-Type: text/plain; charset=UTF-8; format=flowed\n\n{words}\n\nOn 11.01.27 10:00, Open Mentoring wrote:\n{quoted(ours.text)}\n--i1--\n--i0\nContent-Type: application/pgp-keys; name="OpenPGP_0x1.asc"\nContent-Disposition: attachment; filename="OpenPGP_0x1.asc"\n\n-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nxsF=\n-----END PGP PUBLIC KEY BLOCK-----\n--i0--\n'
    return (
        'multipart/signed; micalg=pgp-sha256; protocol="application/pgp-signature"; boundary="i9"',
        f'This is an OpenPGP/MIME signed message (RFC 4880 and 3156)\n--i9\n{inner}\n--i9\nContent-Type: application/pgp-signature; name="OpenPGP_signature.asc"\n\n-----BEGIN PGP SIGNATURE-----\n\nwsF=\n-----END PGP SIGNATURE-----\n\n--i9--\n',
        [],
    )


def inline_pgp(words: str, ours: Received) -> Made:
    return text(
        f"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n{words}\n\nOn 11.01.27, Open Mentoring wrote:\n{quoted(quoted(ours.text), '')}\n-----BEGIN PGP SIGNATURE-----\n\niQIzBAEBCAAdFiEE\n-----END PGP SIGNATURE-----\n"
    )


def winmail(words: str, ours: Received) -> Made:
    return (
        "multipart/mixed; boundary=w0",
        f'--w0\nContent-Type: text/plain; charset="us-ascii"\nContent-Transfer-Encoding: quoted-printable\n\n{words}\n\n-----Original Message-----\n{BLOCK.format(to=ours.to, subject=ours.subject)}\n{encodestring(ours.text.encode()).decode()}\n--w0\nContent-Type: application/ms-tnef; name="winmail.dat"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="winmail.dat"\n\neJ8+IjgVAQaQCAAEAAAAAAABAAEAAQeQBgAIAAAA5AQAAAAAAADoAAEIgAcAGAAAAElQTS5NaWNy\n--w0--\n',
        [("X-MS-TNEF-Correlator", "<1@home.test>")],
    )


def old_outlook(words: str, ours: Received) -> Made:
    """With no mark at our lines, in a code page."""
    body = f"{words}\n\n-----Ursprüngliche Nachricht-----\nVon: Open Mentoring [mailto:signup@mentoring.lab.test] \nGesendet: Montag, 11. Januar 2027 10:00\nAn: {ours.to}\nBetreff: {ours.subject}\n\n{ours.text}"
    return text(
        body,
        "windows-1252",
        "quoted-printable",
        ("X-Mailer", "Microsoft Outlook 14.0"),
        ("Thread-Index", "AcrM"),
    )


def in_charset(charset: str, encoding: str = "") -> Shape:
    def shape(words: str, ours: Received) -> Made:
        return text(f"{words}\n\n{quoted(ours.text)}", charset, encoding)

    return shape
