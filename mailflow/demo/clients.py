"""How people's mail programs write: headers, quotes and signatures of the better known ones.

Each style is a function from what somebody typed to a whole mail. The layouts follow what the
programs really send, because telling new text from quoted text is half of the work.
"""

import html
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime

from mailflow.demo.cast import Client, Persona
from mailflow.demo.received import Received


@dataclass(frozen=True, slots=True)
class Letter:
    """What somebody writes. `inline`: `text` stands under the quoted lines that it answers."""

    writer: Persona
    to: str
    subject: str
    text: str
    answers: Received | None = None
    inline: Mapping[int, str] | None = None  # line of the answered mail -> what is typed below it
    headers: tuple[tuple[str, str], ...] = ()


def write(letter: Letter, now: datetime, number: int) -> bytes:
    """The finished mail, as the writer's program sends it."""
    mail = EmailMessage(policy=policy.SMTP)
    writer = letter.writer
    mail["From"] = str(Address(writer.name, addr_spec=writer.address))
    mail["To"] = letter.to
    mail["Subject"] = letter.subject
    mail["Date"] = format_datetime(now.astimezone(writer.clock).replace(microsecond=0))
    host = writer.address.rpartition("@")[2]
    mail["Message-ID"] = f"<{number:06d}.{now:%Y%m%d%H%M}@{host}>"
    if letter.answers:
        mail["In-Reply-To"] = letter.answers.message_id
        mail["References"] = " ".join([*letter.answers.references[-9:], letter.answers.message_id])
    for name, value in letter.headers:
        mail[name] = value
    STYLES[writer.client](mail, letter)
    if mail.is_multipart():  # else one by chance, and no two plays would be alike
        mail.set_boundary(f"=_{number:06d}_{now:%Y%m%d%H%M}")
    return mail.as_bytes()


def reply_subject(client: Client, subject: str) -> str:
    """The subject of an answer, as this program makes it."""
    if subject[:3].lower() in ("re:", "aw:"):
        return subject
    return f"{'RE' if client is Client.OUTLOOK else 'Re'}: {subject}"


# the programs -------------------------------------------------------------------------------


def _gmail(mail: EmailMessage, letter: Letter) -> None:
    """Text and HTML; the quote in a `gmail_quote`."""
    if not (answered := letter.answers):
        mail.set_content(f"{letter.text}\n")
        mail.add_alternative(f'<div dir="ltr">{_divs(letter.text)}</div>', subtype="html")
        return
    who, when = answered.sender, answered.date
    intro = f"On {when:%a, %b %-d, %Y at %-I:%M %p} {who} wrote:"
    wrapped = "\n".join(textwrap.fill(line, 76) for line in answered.text.splitlines())
    folded = textwrap.fill(intro, 76, break_on_hyphens=False)
    quote = answered.markup or _divs(answered.text)
    mail.set_content(f"{letter.text}\n\n{folded}\n\n{_quoted(wrapped)}\n")
    mail.add_alternative(
        f'<div dir="ltr">{_divs(letter.text)}</div><br>'
        '<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">'
        f"{html.escape(intro)}<br></div>"
        '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid'
        f' rgb(204,204,204);padding-left:1ex">{quote}</blockquote></div>',
        subtype="html",
    )


def _outlook(mail: EmailMessage, letter: Letter) -> None:
    """The header block of the answered mail under a line; the text part is made from the HTML."""
    mail["Thread-Topic"] = letter.subject.partition(": ")[2] or letter.subject
    mail["X-Mailer"] = "Microsoft Outlook 16.0"
    signature = f"{letter.writer.name}\n{letter.writer.place}"
    typed = f"{letter.text}\n\nKind regards,\n{signature}"
    below = markup = ""
    if answered := letter.answers:
        block = (
            f"From: {answered.sender}\nSent: {answered.date:%A, %B %-d, %Y %-I:%M %p}\n"
            f"To: {letter.writer.name} <{letter.writer.address}>\nSubject: {answered.subject}"
        )
        below = f"\n\n{'_' * 32}\n{block}\n\n{answered.text}"
        lines = "<br>".join(
            f"<b>{name}:</b> {html.escape(value.strip())}"
            for name, _, value in (line.partition(":") for line in block.splitlines())
        )
        markup = (
            '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">'
            f'<p class="MsoNormal">{lines}</p></div>{answered.markup or _paragraphs(answered.text)}'
        )
    mail.set_content(f"{typed}{below}\n")
    mail.add_alternative(
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang="EN-US">'
        f'<div class="WordSection1">{_paragraphs(typed)}{markup}</div></body></html>',
        subtype="html",
    )


def _apple(mail: EmailMessage, letter: Letter) -> None:
    """Plain text, its quote marked line by line."""
    mail["X-Mailer"] = "Apple Mail (2.3826.700.81)"
    mail.set_content(_with_quote(letter, "On {0:%-d %b %Y}, at {0:%H:%M}, {1} wrote:"))


def _phone(mail: EmailMessage, letter: Letter) -> None:
    """The answer on top, the phone's own line below it, then the quote."""
    mail["X-Mailer"] = "iPhone Mail (22F76)"
    typed = f"{letter.text}\n\nSent from my iPhone"
    mail.set_content(_with_quote(letter, "On {0:%b %-d, %Y}, at {0:%-I:%M %p}, {1} wrote:", typed))


def _mutt(mail: EmailMessage, letter: Letter) -> None:
    """Answers between the quoted lines, and a signature under its dashes."""
    mail["User-Agent"] = "Mutt/2.2.12"
    signature = f"-- \n{letter.writer.name}\n{letter.writer.place}"
    answered = letter.answers
    if answered and letter.inline:
        body = [f"On {answered.date:%a, %b %d, %Y at %I:%M:%S%p %z}, {answered.sender} wrote:"]
        for number, line in enumerate(answered.text.splitlines()):
            body.append(f"> {line}".rstrip())
            if number in letter.inline:
                body += [letter.inline[number], ""]
        mail.set_content("\n".join([*body, "", signature, ""]))
        return
    typed = f"{letter.text}\n\n{signature}"
    if answered:
        intro = f"* {answered.sender} [{answered.date:%Y-%m-%d %H:%M}]:"
        short = "\n".join(answered.text.splitlines()[:6])
        typed = f"{intro}\n{_quoted(short)}\n\n{typed}"
    mail.set_content(f"{typed}\n")


def _thunderbird(mail: EmailMessage, letter: Letter) -> None:
    """Plain text, flowed, with a German attribution."""
    mail["User-Agent"] = "Mozilla Thunderbird"
    mail.set_content(_with_quote(letter, "Am {0:%d.%m.%y} um {0:%H:%M} schrieb {1}:"))
    mail.set_param("format", "flowed")


STYLES: Mapping[Client, Callable[[EmailMessage, Letter], None]] = {
    Client.GMAIL: _gmail,
    Client.OUTLOOK: _outlook,
    Client.APPLE: _apple,
    Client.PHONE: _phone,
    Client.MUTT: _mutt,
    Client.THUNDERBIRD: _thunderbird,
}


# pieces ---------------------------------------------------------------------------------------


def _with_quote(letter: Letter, intro: str, typed: str = "") -> str:
    typed = typed or letter.text
    if not (answered := letter.answers):
        return f"{typed}\n"
    return (
        f"{typed}\n\n{intro.format(answered.date, answered.sender)}\n\n{_quoted(answered.text)}\n"
    )


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())


def _divs(text: str) -> str:
    return "".join(f"<div>{html.escape(line) or '<br>'}</div>" for line in text.splitlines())


def _paragraphs(text: str) -> str:
    return "".join(
        f'<p class="MsoNormal">{html.escape(line) or "<o:p>&nbsp;</o:p>"}</p>'
        for line in text.splitlines()
    )
