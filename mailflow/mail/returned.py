"""A bounce's own words, apart from the copy of the mail that it returns. Pure."""

import re
from collections.abc import Iterator

from mailflow.regex import regex

from .inbound import InboundMessage
from .vocabulary import LEGAL, SCANNER, holds

_MOST = 20_000  # characters; reports are short and say it at the beginning
# "--- Below this line is a copy of the message.", "------ Original message ------", "-- The
# header and top 20 lines ...", "元のメール", "--- Enclosed is a copy": a rule with such a word.
_RULE = regex(
    r"[-=_*#~+> ]{0,80}.{0,60}\b(?:cop(?:y|ie)|kopie|copia|cópia|original|originale|returned|unsent|enclosed"
    r"|source mail|header|body:|old message|message (?:text|header|follows)|follows|отправлен\w*|копия|исходн\w*|原信|原[邮郵]件|원본)\b.{0,60}",
    re.IGNORECASE,
)
# "----- Transcript of session follows -----" leads to the reason, not to the copy.
_TRANSCRIPT = regex(r"transcript|session|reason|diagnos|error|permanent|fatal", re.IGNORECASE)
_DASHES = regex(r"[>\s]*(?:[-=_*]{3,}|-- )")
_BEGINS = regex(
    r"\W*(?:original message (?:follows|headers?|attached|details|header)|message headers? follow|(?:your )?(?:original )?message reads"
    r"|below is a copy|here is a copy|included is a copy|a copy of the (?:original )?message|a summary of the undelivered"
    r"|the header(?:s)? (?:and|of)|original mail (?:info|header)|original message as received)",
    re.IGNORECASE,
)
_FIELD = regex(r">?\s{0,4}([A-Za-z][A-Za-z0-9-]{1,40}):")
# Fields that no prose report has, and fields that begin a mail's header only in company.
_SURE = frozenset(
    "received return-path message-id dkim-signature mime-version x-received x-originating-ip"
    " delivered-to domainkey-signature x-sieve".split()
)
_COMPANY = _SURE | frozenset(
    "from to date subject cc reply-to content-type sender x-mailer".split()
)
_QUOTED_FIELD = regex(
    r"[>\s*-]*(?:(?:with )?subject|to|cc|sent|date|from|betreff|an|von|gesendet|objet|asunto|assunto|oggetto"
    r"|onderwerp|content-[\w-]+|message-id|mts-id|件名|主题|主題)\s*[:：]|.{0,24}\bsubject\s?:",
    re.IGNORECASE,
)
_FOOT_RULE = "_" * 20  # a line of them begins the footers of most gateways
_CODE = regex(r"\b[45]\d\d[ -]|\b[45]\.\d\.\d")  # RFC 5321 4.2, RFC 3463
_ID = regex(r"^message-id:\s*(<[^\s<>]{1,512}>)", re.IGNORECASE | re.MULTILINE)
_TO = regex(r"^(?:to|x-failed-recipient):[ \t]*(.{1,500})", re.IGNORECASE | re.MULTILINE)
_HEADERS = frozenset(
    {"message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"}
)


def report(message: InboundMessage) -> str:
    """What the mail system itself says."""
    text = message.text or undecoded(message)
    return _split(text[:_MOST])[0]


def own_words(text: str) -> str:
    """A report without the fields of the returned mail that it names: a subject is no reason.

    What a gateway put under it is none, either: "scanned for all viruses".
    """
    text = _unfooted(text)
    return "\n".join(line for line in text.split("\n") if not _QUOTED_FIELD.match(line))


def _unfooted(text: str) -> str:
    above, rule, below = text.rpartition(_FOOT_RULE)
    scanned = holds(below, SCANNER) or holds(below, LEGAL, 2)
    return above if rule and scanned and not _CODE.search(below) else text


def copy(message: InboundMessage) -> str:
    """The header of the returned mail (or what there is of it), "" if none came back."""
    for part in message.parts:
        if part.depth == 0 and part.content_type in _HEADERS and part.text:
            return part.text
    return _split((message.text or undecoded(message))[:_MOST])[1]


def message_id(header: str) -> str:
    """The Message-ID in a returned header."""
    found = _ID.search(header)
    return found[1] if found else ""


def mailed_to(header: str) -> str:
    """The To field in a returned header."""
    found = _TO.search(header)
    return found[1] if found else ""


def encloses(message: InboundMessage) -> bool:
    """Whether a mail or its header came back as a part of its own."""
    return any(part.depth == 0 and part.content_type in _HEADERS for part in message.parts)


def undecoded(message: InboundMessage) -> str:
    """The raw body of a report whose MIME structure is broken."""
    return (
        message.raw.replace(b"\r\n", b"\n").partition(b"\n\n")[2][:_MOST].decode("utf-8", "replace")
    )


def _split(text: str) -> tuple[str, str]:
    lines = text.split("\n")
    for at in _cuts(lines):
        before = "\n".join(lines[:at])
        if "@" in before or len(before.strip()) > 60:
            return before, "\n".join(lines[at:])
    return text, ""


def _cuts(lines: list[str]) -> Iterator[int]:
    """Lines where a returned mail may begin, top to bottom."""
    for at, line in enumerate(lines):
        ruled = (
            _DASHES.match(line) and _RULE.fullmatch(line.strip()) and not _TRANSCRIPT.search(line)
        )
        if ruled or _BEGINS.match(line) or _header_begins(lines, at):
            yield at


def _header_begins(lines: list[str], at: int) -> bool:
    field = _FIELD.match(lines[at])
    if not field or field[1].lower() not in _COMPANY:
        return False
    names = {field[1].lower()}
    for line in lines[at + 1 : at + 12]:
        if field := _FIELD.match(line):
            names.add(field[1].lower())
        elif not line.strip():
            break
    return bool(names & _SURE) and len(names & _COMPANY) > 1
