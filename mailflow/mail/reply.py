"""What a person typed in a mail, and nothing else. Pure.

Every line is classified first (ours, quoted, introduction, signature, footer, typed); the
sequence decides afterwards. Typed text is never dropped for looking unusual: a line must show
why it is something else.
"""

import re

from mailflow.regex import regex

from . import echo, quote, signature
from .inbound import InboundMessage
from .line import Kind, Lines

_LONGEST_LINE = 20_000
_ARMOR = "-----BEGIN PGP"
_PICTURE = regex(r"<img\b", re.IGNORECASE)
_SHOWN = 40  # characters of our mail that nobody's text has by accident


def classified(message: InboundMessage, sent: str | None = None) -> Lines:
    """The mail's lines and what each of them is.

    `sent` is the plain text of our own mail that is being answered: lines that equal it are
    quotes in any client, marked or not, wrapped anew or not.
    """
    # Whoever passes a mail on as the whole of their own typed none of it (TRUST 3.3).
    lines = Lines("" if message.is_passed_on else message.text)
    ours = echo.mark(lines, sent) if sent else frozenset()
    if _ARMOR in message.text:
        signature.unarmor(lines)
    quote.mark(lines, _names(message))
    if ours:
        echo.rescue(lines, ours)
    local = message.sender.rpartition("@")[0]
    signature.mark(lines, f"{message.sender_name} {local}")
    return lines


def new_text(message: InboundMessage, sent: str | None = None) -> str:
    """What the sender typed in this mail; "" if nothing."""
    return _typed(classified(message, sent))


def new_text_with_quotes(message: InboundMessage, sent: str | None = None) -> str:
    """The same with the quoted lines in place, `> ` before each, as far as somebody answered."""
    return _with_quotes(classified(message, sent))


def new_texts(message: InboundMessage, sent: str | None = None) -> tuple[str, str]:
    """Both of them."""
    lines = classified(message, sent)
    return _typed(lines), _with_quotes(lines)


def shows(message: InboundMessage, sent: str) -> bool:
    """Whether our mail stands in it, quoted in whatever way."""
    lines = Lines(message.text)
    return sum(len(lines.texts[at]) for at in echo.mark(lines, sent)) >= _SHOWN


def is_bare(message: InboundMessage) -> bool:
    """Whether nothing is in it, no quote, file or picture: a signature at the most."""
    around = (Kind.TYPED, Kind.SIGNATURE, Kind.FOOTER)
    lines = classified(message)
    if message.attachments or _ARMOR in message.text or _PICTURE.search(message.html):
        return False
    text = all(part.content_type.startswith("text/") for part in message.parts)
    return text and all(lines.kinds[at] in around for at in lines.filled())


def _typed(lines: Lines) -> str:
    return _joined(
        [
            lines.kept.get(at, text if kind is Kind.TYPED else None)
            for at, (text, kind) in enumerate(zip(lines.shown, lines.kinds, strict=True))
        ]
    )


def _with_quotes(lines: Lines) -> str:
    typed = [at for at in range(len(lines)) if lines.typed(at) or at in lines.kept]
    if not typed:
        return ""
    shown: list[str | None] = []
    for at in range(typed[-1] + 1):
        if at in lines.kept:
            shown.append(lines.kept[at])
        elif lines.kinds[at] is Kind.TYPED:
            shown.append(lines.shown[at])
        elif lines.kinds[at] is Kind.QUOTE:
            shown.append(f"> {lines.shown[at].lstrip(' >|')}".rstrip())
        else:
            shown.append(None)
    return _joined(shown)


def _names(message: InboundMessage) -> tuple[str, ...]:
    """Who the mail is addressed to, as an attribution might call them."""
    found = list(message.recipients)
    for value in (message.header("to"), message.header("cc")):
        for one in value[:2000].split(","):
            name = one.partition("<")[0].strip(" \"'").casefold()
            if len(name) >= 4:
                found.append(name)
    return tuple(found[:20])


def _joined(shown: list[str | None]) -> str:
    """The lines that are left, with single blank lines where something was taken out."""
    out: list[str] = []
    gap = False
    for text in shown:
        if text is None:
            gap = True
            continue
        if gap and out and out[-1] and text:
            out.append("")
        if text or (out and out[-1]):
            out.append(text[:_LONGEST_LINE])
        gap = False
    return "\n".join(out).strip("\n").rstrip()
