"""What stands around typed text without being typed: signatures, footers, banners. Pure."""

import re

from mailflow.regex import regex

from .line import Kind, Lines
from .shapes import RULE
from .vocabulary import (
    CAUTION,
    CLOSING,
    EXTERNAL_TAG,
    LEGAL,
    ORIGIN,
    OUTSIDE,
    SCANNER,
    UNSUBSCRIBE,
    holds,
    is_device_line,
)

Paragraphs = list[list[int]]  # indexes of lines, grouped

# RFC 3676 4.3 gives "-- "; clients and people lose the blank, and phones write one long dash.
_DELIMITER = regex(r"[ \t]{0,4}(?:--|—|––|__)")
_LINK = regex(r"https?://|www\.[\w-]+\.|[^\s<>@]+@[\w-]+\.[\w.-]+|<mailto:", re.IGNORECASE)
_PHONE = regex(
    r"(?:\+|\b00|\(\+?\d|\b(?:tel|phone|mob|cell|fax|direct|office|mobil|m|t|f|p)\b[\w.]*[:.\s])"
    r"[\d\s()/.+-]{6,}\d|\(\d{3}\)\s?\d{3}-\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b",
    re.IGNORECASE,
)
_NUMBER = regex(r"[+(]?\d[\d\s()/.-]{5,}\d")
_REACHED = regex(r",?\s*[<(]?[^\s<>@]+@[\w-]+\.[\w.-]+[>)]?$")  # "Ann Lee, ann@example.org"
_TELEPHONE = regex(r"\W*(?:tele(?:phone|fon)|tel|phone|fax|mobile|mobil)\b", re.IGNORECASE)
_HANDLE = regex(
    r"\b(?:skype|twitter|linkedin|github|irc|xmpp|matrix|telegram|pgp)\b\s*:", re.IGNORECASE
)
_DIGITS = frozenset("0123456789")
_ATTACHED = regex(r"<<[^<>]{1,200}\.\w{2,5}>>")  # where Outlook puts what is attached
_INITIAL = regex(r"(?<=\s)[A-Z]\.")
_ITEM = regex(r"[^\w\s]{1,5} ")
_COLUMNS = regex(r"\S {4,}\S")
_ENDS_SENTENCE = regex(r"[.!?:;,…。！？]$|[.!?]\s[A-Z]")
_ARMOR = regex(r"-----(BEGIN|END) PGP [A-Z ]+-----")
_SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----"  # all other armor holds no words (RFC 9580 6.2)

_NOTICE = regex(
    r"[\W_]*(?:(?:this|diese|ce|cet|este|esta|questo|questa|dit|deze|det|den) (?:e-?mail|message"
    r"|communication|transmission|nachricht|courriel|mensaje|mensagem|correo|messaggio|bericht|meddelande|besked)\b"
    r"|the (?:information|contents?) (?:contained )?(?:in|of) this\b)",
    re.IGNORECASE,
)
_MYSELF = regex(
    r"\b(?:i|my|me|ich|mein\w*|mir|je|j|mon|yo|mi|eu|meu|minha|io|mio|mia|ik|mijn|jag|jeg|min)\b",
    re.IGNORECASE,
)

_LONGEST = 200  # characters of a line in a signature or under a rule
_MOST_CONTACT = 14  # lines of a contact block
_MOST_RULED = 30  # lines under a rule that are looked at
_MOST_SPACED = 10  # paragraphs of a line each
_MOST_QUIPS = 6  # lines of a signature below a quote
_MOST_ADVERT = 5  # lines that a mail service adds
_MOST_RULES = 30  # rules in a text under which a signature is looked for
_MOST_SEGMENTS = 60
_MOST_TRIMMED = 12  # things at the end of a segment
_MOST_LEGAL = 1_500  # characters of a paragraph that are looked at


def unarmor(lines: Lines) -> None:
    """Mark the frame of a clear-signed text (RFC 9580 section 7) and undo its escaped dashes."""
    inside = ""  # which part of the frame this line is in
    for at, text in enumerate(lines.texts):
        if armor := _ARMOR.fullmatch(text[:_LONGEST]):
            lines.kinds[at] = Kind.FOOTER
            signed = text == _SIGNED
            inside = "" if armor[1] == "END" else "header" if signed else "block"
        elif inside == "header" and not text:
            inside = "text"
        elif inside in ("header", "block"):
            lines.set(range(at, at + 1), Kind.FOOTER)
        elif inside == "text" and text.startswith("- "):
            lines.texts[at] = lines.shown[at] = text[2:]


def mark(lines: Lines, name: str = "") -> None:
    """Mark signatures, footers and banners around the typed text; `name` is its writer's."""
    segments = [_paragraphs(segment) for segment in lines.segments()]
    if segments:
        _banner(lines, segments[0])
    # Hundreds of answers between hundreds of quotes: nobody signs all of them.
    looked_at = segments if len(segments) <= _MOST_SEGMENTS else segments[-_MOST_SEGMENTS:]
    for segment in looked_at:
        alone = len(segments) == 1
        if not alone and all(_is_list_footer(lines, paragraph) for paragraph in segment):
            lines.set([at for paragraph in segment for at in paragraph], Kind.FOOTER)
            continue
        if all(_is_notice(_joined(lines, paragraph)) for paragraph in segment):
            lines.set([at for paragraph in segment for at in paragraph], Kind.FOOTER)
            continue
        kept = _cut(lines, segment)
        for _ in range(_MOST_TRIMMED):
            if not kept or not _trim(lines, kept, name, alone=alone):
                break


def _paragraphs(segment: list[int]) -> Paragraphs:
    """A segment's lines, grouped where blank lines part them."""
    found: Paragraphs = []
    for at in segment:
        if found and found[-1][-1] == at - 1:
            found[-1].append(at)
        else:
            found.append([at])
    return found


def _joined(lines: Lines, block: list[int]) -> str:
    """The start of a block as one line."""
    text = ""
    for at in block[:_MOST_RULED]:
        text = f"{text} {lines.texts[at]}" if text else lines.texts[at]
        if len(text) > _MOST_LEGAL:
            break
    return text[:_MOST_LEGAL]


def _banner(lines: Lines, paragraphs: Paragraphs) -> None:
    """A border server's warning above the text."""
    first = paragraphs[0]
    head = lines.texts[first[0]]
    if EXTERNAL_TAG.fullmatch(head[:_LONGEST]):
        lines.set(first[:1], Kind.FOOTER)
        del first[:1]
    elif len(paragraphs) > 1 and _warns(_joined(lines, first)):
        lines.set(first, Kind.FOOTER)
        first.clear()
    if not first:
        del paragraphs[0]


def _warns(text: str) -> bool:
    return len(text) < 800 and all(holds(text, stems) for stems in (OUTSIDE, CAUTION, ORIGIN))


def _cut(lines: Lines, paragraphs: Paragraphs) -> Paragraphs:
    """Drop what begins with a sure mark and goes to the segment's end; return what stays."""
    rules = 0
    for index, paragraph in enumerate(paragraphs):
        for line, at in enumerate(paragraph):
            if RULE.fullmatch(lines.texts[at]):
                rules += 1
                if rules > _MOST_RULES:
                    continue
            kind = _begins(lines, paragraphs, index, line)
            if kind is None:
                continue
            kept = paragraphs[:index] + ([paragraph[:line]] if line else [])
            if not line and kept and _is_heading(lines, kept[-1]):
                lines.set(kept.pop(), kind)
            lines.set(range(at, paragraphs[-1][-1] + 1), kind)
            return kept
    return paragraphs


def _begins(lines: Lines, paragraphs: Paragraphs, index: int, line: int) -> Kind | None:
    """What begins with this line, if it is sure to go on to the end."""
    paragraph = paragraphs[index]
    text = lines.texts[paragraph[line]]
    nothing_above = paragraph[line] == lines.next_filled(0)
    if _is_delimiter(lines, paragraphs, index, line):
        below = [at for part in paragraphs[index:] for at in part][1:]
        typed = nothing_above and below and all(_is_sentence(lines.texts[at]) for at in below)
        return None if typed else Kind.SIGNATURE
    if RULE.fullmatch(text):
        if nothing_above:  # an ornament over the text: there is nothing to be signed
            return None
        return Kind.FOOTER if _is_signed(lines, paragraphs, index, line + 1) else None
    if line or not index:
        return None
    if _is_legal(_joined(lines, paragraph)):
        return Kind.FOOTER
    # Phones put it under what is typed; an old message without any mark may follow.
    return Kind.SIGNATURE if len(paragraph) == 1 and is_device_line(text) else None


def _is_delimiter(lines: Lines, paragraphs: Paragraphs, index: int, line: int) -> bool:
    """Whether a signature's mark stands here; below a quote, with nothing typed, `---` is one."""
    at = paragraphs[index][line]
    if _DELIMITER.fullmatch(lines.texts[at]):
        return True
    above = lines.previous_filled(at)
    return (
        lines.texts[at] == "---"
        and not index
        and not line
        and above is not None
        and lines.kinds[above] is Kind.QUOTE
        and len(paragraphs[0]) <= _MOST_QUIPS
        and (len(paragraphs) == 1 or bool(RULE.fullmatch(lines.texts[paragraphs[1][0]])))
    )


def _is_legal(text: str) -> bool:
    """Whether a paragraph reads like a lawyer's."""
    return len(text) >= 60 and holds(text, LEGAL, 2)


def _is_notice(text: str) -> bool:
    """Whether a paragraph is a lawyer's although nothing stands above it.

    Who writes in confidence says so in such words, too, but speaks of herself.
    """
    return _is_legal(text) and bool(_NOTICE.match(text)) and not _MYSELF.search(text)


def _is_heading(lines: Lines, paragraph: list[int]) -> bool:
    """Whether this is the title of a legal footer."""
    text = lines.texts[paragraph[0]]
    return len(paragraph) == 1 and len(text) < 40 and len(text.split()) < 4 and holds(text, LEGAL)


def _is_signed(lines: Lines, paragraphs: Paragraphs, index: int, line: int) -> bool:
    """Whether the block under a rule is a signature's or a list's: short lines, a contact."""
    head = paragraphs[index][line : line + _MOST_RULED]
    below = head + [at for part in paragraphs[index + 1 : index + 9] for at in part][:_MOST_RULED]
    if not below:
        return True
    # The next rule has a block of its own, unless it closes this one.
    ruled = next((i for i, at in enumerate(below) if RULE.fullmatch(lines.texts[at])), len(below))
    text = _joined(lines, below[:ruled])
    if holds(text, UNSUBSCRIBE) and _LINK.search(text):
        return True
    if (ruled < len(below) and _is_legal(text)) or _is_notice(text):
        return True
    last = index + 1 >= len(paragraphs)
    rule = lines.texts[paragraphs[index][line - 1]]
    if last and 0 < len(head) <= _MOST_ADVERT and _is_advert(rule, text):
        return True
    head = head or paragraphs[index + 1][:_MOST_RULED]
    texts = [lines.texts[at] for at in head]
    if all(is_device_line(one.rstrip(".")) for one in texts):
        return True
    around = texts if len(texts) > 1 else [lines.texts[at] for at in below]
    return any(map(_is_contact, around)) and not any(map(_is_sentence, texts))


def _is_advert(rule: str, text: str) -> bool:
    """Whether a mail service praises itself: a long rule of underscores, a few words, a link."""
    return rule.startswith("_" * 40) and bool(_LINK.search(text))


def _is_sentence(line: str) -> bool:
    line = line.strip()
    if " | " in line or ("    " in line and _COLUMNS.search(line)):  # a job, a firm, a place
        return False
    return len(line) > 90 or (bool(_ENDS_SENTENCE.search(line)) and len(line.split()) > 4)


def _is_contact(line: str) -> bool:
    """Whether this line says how to reach somebody."""
    return len(line) <= _LONGEST and bool(
        _LINK.search(line)
        or _PHONE.search(line)
        or _HANDLE.search(line)
        or _NUMBER.fullmatch(line)
        or is_device_line(line)
    )


def _trim(lines: Lines, paragraphs: Paragraphs, name: str, *, alone: bool) -> bool:
    """Drop one thing from the end of what is kept; whether there was one.

    A mail that is nothing but such a thing (`alone`) was typed: a link, a number, a name.
    """
    last = paragraphs[-1]
    text = lines.texts[last[-1]]
    more = len(paragraphs) > 1
    if _is_extra(text, name, more=more, alone=alone) or (len(last) > 1 and _is_own(text, name)):
        size = 1
    elif more and _is_list_footer(lines, last):
        size = len(last)
        _drop_items(lines, paragraphs)
    elif more and _goes_on(lines, paragraphs, name):
        size = len(last)
    elif more and (spaced := _spaced(lines, paragraphs)):
        for paragraph in paragraphs[-spaced:-1]:
            lines.set(paragraph, Kind.SIGNATURE)
        del paragraphs[-spaced:-1]
        size = len(last)
    else:
        size = 0
    announced = more and lines.texts[paragraphs[-2][-1]].endswith(":")  # "Here are the numbers:"
    block = 0 if announced else _contact_block(lines, last, name)
    above = [at for paragraph in paragraphs[:-1][:3] for at in paragraph[:3]]
    if block < len(last) or _says_something(lines, above) or not alone:
        size = max(size, block)
    if not size:
        return False
    lines.set(last[-size:], Kind.SIGNATURE)
    del last[-size:]
    if not last:
        paragraphs.pop()
    return True


def _is_extra(text: str, name: str, *, more: bool, alone: bool) -> bool:
    """Whether a line below what was typed is a client's or a server's, or the writer's address."""
    if RULE.fullmatch(text) or is_device_line(text):
        return True
    if more and (_ATTACHED.fullmatch(text) or _is_own(text, name)):
        return True
    return _is_scanner(text, more or not alone)


def _is_own(text: str, name: str) -> bool:
    """Whether this line is the writer's address; `name` ends in its local part."""
    local, at, domain = text.partition("@")
    return bool(at) and " " not in text and "." in domain and name.endswith(f" {local.lower()}")


def _says_something(lines: Lines, block: list[int]) -> bool:
    """Whether there is more than a greeting."""
    return len(_joined(lines, block).split()) > 2


def _is_scanner(text: str, more: bool) -> bool:
    return more and len(text) < _LONGEST and holds(text, SCANNER)


def _drop_items(lines: Lines, paragraphs: Paragraphs) -> None:
    """A list's footer may be a list: what has the same sign before it belongs to it."""
    sign = _ITEM.match(lines.texts[paragraphs[-1][0]])
    while sign and len(paragraphs) > 2 and lines.texts[paragraphs[-2][0]].startswith(sign[0]):
        lines.set(paragraphs.pop(-2), Kind.FOOTER)
        if len(paragraphs) > 2 and _is_title(lines, paragraphs[-2]):
            lines.set(paragraphs.pop(-2), Kind.FOOTER)


def _is_title(lines: Lines, paragraph: list[int]) -> bool:
    text = lines.texts[paragraph[0]]
    return len(paragraph) == 1 and len(text.split()) <= 4 and text.endswith(("Links", ":"))


def _goes_on(lines: Lines, paragraphs: Paragraphs, name: str) -> bool:
    """Whether the last paragraph is the rest of a signature that the one above begins."""
    above, texts = paragraphs[-2], [lines.texts[at] for at in paragraphs[-1][:_MOST_CONTACT]]
    if len(paragraphs[-1]) > _MOST_CONTACT or not _reaches("".join(texts)):
        return False
    if lines.texts[above[-1]].endswith(":"):
        return False
    if any(_is_sentence(text) and not _is_contact(text) for text in texts):
        return False
    if all(map(_is_contact, texts)):
        return _contact_block(lines, above, name) > 1
    if _is_card(texts):
        return True
    own = len(above) == 1 and _is_name(lines.texts[above[0]])
    return (
        own
        and len(texts) > 2
        and _same_name(lines.texts[above[0]], name)
        and sum(map(_is_contact, texts)) > 1
    )


def _is_card(texts: list[str]) -> bool:
    """Whether these lines are a job, a firm, a link and a telephone, whoever's."""
    contacts = [text for text in texts if _is_contact(text)]
    return (
        len(texts) >= 4
        and len(contacts) >= 3
        and not _is_contact(texts[0])
        and not texts[0].endswith(":")
        and any(map(_LINK.search, contacts))
        and any(map(_TELEPHONE.match, contacts))
    )


def _reaches(text: str) -> bool:
    """Whether an address, a link or a number may be in it: quick."""
    return "@" in text or "www" in text or "//" in text or not _DIGITS.isdisjoint(text)


def _spaced(lines: Lines, paragraphs: Paragraphs) -> int:
    """How many lines follow a closing and a name, with blank ones between, and tell of contacts."""
    texts: list[str] = []
    for paragraph in paragraphs[:-_MOST_SPACED:-1]:
        text = lines.texts[paragraph[0]].strip("* ")
        if len(paragraph) > 1 or len(text) > 60 or _is_sentence(text):
            return 0
        if CLOSING.fullmatch(text):
            signed = len(texts) > 2 and _is_name(texts[-1]) and any(map(_is_contact, texts))
            return len(texts) - 1 if signed else 0
        texts.append(text)
    return 0


def _is_list_footer(lines: Lines, paragraph: list[int]) -> bool:
    text = " ".join(_joined(lines, paragraph).split())
    return holds(text, UNSUBSCRIBE) and bool(_LINK.search(text))


def _contact_block(lines: Lines, paragraph: list[int], name: str) -> int:
    """How many lines at the paragraph's end are a name with ways to reach it."""
    texts = [lines.texts[at].strip() for at in paragraph[-_MOST_CONTACT:]]
    start, sure = _signed_at(texts, name)
    block = texts[start:]
    contacts = [line for line in block if _is_contact(line)]
    if not contacts:
        return 0
    if len(block) == 1:
        # "Ines Duarte | SRE | +351 555 010 020"
        parted = sum(map(block[0].count, ("|", "•", "·", " / ")))
        return int(parted >= 2 and not _is_sentence(block[0]))
    # "All done" and a link to it were typed: a stranger's name needs more than one link.
    if not sure and len(contacts) == 1 and contacts[0].startswith(("http", "www")):
        return 0
    if any(_is_sentence(line) and not _is_contact(line) for line in block[1:]):
        return 0
    return len(block) if all(len(line) <= 90 for line in block) else 0


def _signed_at(texts: list[str], name: str) -> tuple[int, bool]:
    """Where in these lines a closing or a name stands, and whether that is sure.

    Where there is none, it is behind the last line but one.
    """
    for index, text in enumerate(texts):
        if CLOSING.fullmatch(text[:_LONGEST]):
            return index, True
    for index, text in enumerate(texts):
        named = _REACHED.sub("", text) if "@" in text[:_LONGEST] else text
        if _is_name(named):
            if _same_name(named, name):
                return index, True
            if index == 0 and " " in named:
                return 0, False
    return len(texts) - 1, False


def _is_name(text: str) -> bool:
    """Two to five capitalized words, perhaps with a title after a comma; no sentence."""
    words = re.split(r"[\s,|]+", text[:_LONGEST].strip("*_-–, "))
    if len(words) > 5 or ":" in text or not words[0][:1].isalpha():
        return False
    if _ENDS_SENTENCE.search(_INITIAL.sub("", text[:_LONGEST])):
        return False
    return all(not word[:1].isalpha() or word[0].isupper() for word in words)


def _same_name(text: str, name: str) -> bool:
    own = {word for word in re.split(r"[\s._@-]+", name.casefold()) if len(word) > 1}
    return bool(own & set(re.split(r"[\s,]+", text.casefold())))
