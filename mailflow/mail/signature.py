"""What stands under (or over) typed text without being typed: signatures, footers, banners. Pure."""

import re

from .line import Kind, Lines
from .quote import RULE
from .vocabulary import (
    CLOSING,
    EXTERNAL,
    EXTERNAL_TAG,
    LEGAL,
    SCANNER,
    UNSUBSCRIBE,
    is_device_line,
)

# RFC 3676 4.3 gives "-- "; clients and people lose the blank, and phones write one long dash.
_DELIMITER = re.compile(r"[ \t]*(?:--|—|––|__)[ \t]*")
_LINK = re.compile(r"https?://|www\.[\w-]+\.|[^\s<>@]+@[\w-]+\.[\w.-]+|<mailto:", re.IGNORECASE)
_PHONE = re.compile(
    r"(?:\+|\b00|\(\+?\d|\b(?:tel|phone|mob|cell|fax|direct|office|mobil|m|t|f|p)\b[\w.]*[:.\s])"
    r"[\d\s()/.+-]{6,}\d|\(\d{3}\)\s?\d{3}-\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[+(]?\d[\d\s()/.-]{5,}\d")
_HANDLE = re.compile(
    r"\b(?:skype|twitter|linkedin|github|irc|xmpp|matrix|telegram|pgp)\b\s*:", re.I
)
_SENTENCE = re.compile(r"[.!?:;…。！？]\s*$|[,;]\s*$|[.!?]\s+[A-Z]")
_MOST_CONTACT = 14  # lines of a contact block
_MOST_RULED = 30  # lines of a block under a rule


_ARMOR = re.compile(r"-----(BEGIN|END) PGP [A-Z ]+-----")


def unarmor(lines: Lines) -> None:
    """Mark the frame of a clear-signed text (RFC 9580 section 7) and undo its escaped dashes."""
    inside = ""  # "header" or "signature" of the frame
    for at, text in enumerate(lines.texts):
        armor = _ARMOR.fullmatch(text)
        if armor:
            lines.kinds[at] = Kind.FOOTER
            ends = armor[1] == "END"
            inside = "" if ends else "signature" if "SIGNATURE" in text else "header"
        elif inside == "header" and not text:
            inside = "text"
        elif inside in ("header", "signature"):
            lines.set(range(at, at + 1), Kind.FOOTER)
        elif inside == "text" and text.startswith("- "):
            lines.texts[at] = lines.shown[at] = text[2:]


def mark(lines: Lines, name: str = "", address: str = "") -> None:
    """Mark signatures, footers and banners around the typed text of each segment."""
    segments = lines.segments()
    if segments:
        _banner(lines, segments[0])
    for segment in segments:
        below = _cut(lines, [at for at in segment if lines.typed(at)])
        whole = len(segments) == 1
        while below and (trimmed := _trim(lines, below, name, address, whole=whole)) != below:
            below = trimmed


def _paragraphs(lines: Lines, segment: list[int]) -> list[list[int]]:
    """The segment's lines, grouped where blank lines part them."""
    found: list[list[int]] = []
    for at in segment:
        if found and found[-1][-1] == at - 1:
            found[-1].append(at)
        else:
            found.append([at])
    return found


def _banner(lines: Lines, segment: list[int]) -> None:
    """A border server's warning on top: a paragraph, or a line between rules."""
    first = _paragraphs(lines, segment)[0]
    text = " ".join(lines.texts[at] for at in first)
    if len(first) == len(segment) and not EXTERNAL_TAG.fullmatch(text):
        return  # the whole mail is this paragraph: somebody typed it
    if EXTERNAL_TAG.fullmatch(text) or (len(text) < 600 and _warns(text)):
        lines.set(first, Kind.FOOTER)
    elif EXTERNAL_TAG.fullmatch(lines.texts[first[0]]):
        lines.set(first[:1], Kind.FOOTER)


def _warns(text: str) -> bool:
    return bool(EXTERNAL.search(text)) and (
        text.lstrip(" *[#!⚠️").split(":")[0].isupper()
        or bool(re.search(r"(?i)originat|outside of|stammt|provient|proviene|ekstern|extern", text))
    )


def _cut(lines: Lines, segment: list[int]) -> list[int]:
    """Drop what begins with a sure mark and goes to the segment's end; return what stays."""
    for index, at in enumerate(segment):
        text = lines.texts[at]
        if _DELIMITER.fullmatch(text):
            lines.set(segment[index:], Kind.SIGNATURE)
        elif RULE.fullmatch(text) and _is_signed(lines, segment[index + 1 :]):
            lines.set(segment[index:], Kind.FOOTER)
        elif not index or not _starts_paragraph(lines, at):
            continue
        elif _is_legal(lines, segment[index:]):
            index -= _is_heading(lines, segment[index - 1])
            lines.set(segment[index:], Kind.FOOTER)
        elif _ends_paragraph(lines, at) and is_device_line(text):
            # Phones put it under what is typed; an old message without any mark may follow.
            lines.set(segment[index:], Kind.SIGNATURE)
        else:
            continue
        return segment[:index]
    return segment


def _starts_paragraph(lines: Lines, at: int) -> bool:
    return at == 0 or not lines.typed(at - 1)


def _ends_paragraph(lines: Lines, at: int) -> bool:
    return at + 1 == len(lines) or not lines.typed(at + 1)


def _is_heading(lines: Lines, at: int) -> bool:
    """Whether this line alone is the title of a legal footer."""
    text = lines.texts[at]
    alone = _starts_paragraph(lines, at) and _ends_paragraph(lines, at)
    return alone and len(text.split()) <= 3 and bool(LEGAL.search(text))


def _is_signed(lines: Lines, below: list[int]) -> bool:
    """Whether the block under a rule is a signature's or a list's: short lines, a contact."""
    if not below:
        return True
    block = below[:_MOST_RULED]
    texts = [lines.texts[at] for at in block]
    text = "\n".join(texts)
    if UNSUBSCRIBE.search(text) and _LINK.search(text):
        return True
    head = texts[: len(_paragraphs(lines, block)[0])]
    if not any(map(_is_contact, head if len(head) > 1 else texts)):
        return False
    return all(len(line) < 90 and not _is_sentence(line) for line in head)


def _is_sentence(line: str) -> bool:
    return bool(_SENTENCE.search(line.strip())) and len(line.split()) > 4


def _is_contact(line: str) -> bool:
    return bool(
        _LINK.search(line)
        or _PHONE.search(line)
        or _HANDLE.search(line)
        or _NUMBER.fullmatch(line)
        or is_device_line(line)
    )


def _is_legal(lines: Lines, below: list[int]) -> bool:
    """Whether a paragraph reads like a lawyer's: two different words of theirs in it."""
    text = " ".join(lines.texts[at] for at in _paragraphs(lines, below)[0])[:1500]
    if len(text) < 60:
        return False
    words = {match[0].casefold() for match in LEGAL.finditer(text)}
    return len(words) >= 2 and len(text.split()) >= 12


def _trim(lines: Lines, segment: list[int], name: str, address: str, *, whole: bool) -> list[int]:
    """Drop one thing from the end of the segment; return what stays."""
    last = _paragraphs(lines, segment)[-1]
    text = lines.texts[last[-1]]
    if RULE.fullmatch(text):
        lines.set(last[-1:], Kind.FOOTER)
        return segment[:-1]
    if is_device_line(text) or (SCANNER.search(text) and len(text) < 200 and (len(segment) > 1 or not whole)):
        lines.set(last[-1:], Kind.SIGNATURE)
        return segment[:-1]
    above = segment[: -len(last)]
    paragraph = " ".join(lines.texts[at] for at in last)
    if above and UNSUBSCRIBE.search(paragraph) and _LINK.search(paragraph):
        lines.set(last, Kind.FOOTER)
        return above
    if above and is_device_line(lines.texts[last[0]]) and len(last) <= 3:
        lines.set(last, Kind.SIGNATURE)
        return above
    size = _contact_block(lines, last, name, address)
    if size and (above or size < len(last) or not whole):
        lines.set(last[-size:], Kind.SIGNATURE)
        return segment[:-size]
    return segment


def _contact_block(lines: Lines, paragraph: list[int], name: str, address: str) -> int:
    """How many lines at the paragraph's end are a name with ways to reach it."""
    texts = [lines.texts[at].strip() for at in paragraph[-_MOST_CONTACT:]]
    start = _signed_at(texts, name)
    if start is None:
        return 0
    block = texts[start:]
    contacts = sum(map(_is_contact, block))
    if len(block) == 1:
        # "Ines Duarte | SRE | +351 555 010 020"
        parted = sum(block[0].count(sign) for sign in "|•·/")
        return 1 if contacts and parted >= 2 and not _is_sentence(block[0]) else 0
    if not contacts or any(_is_sentence(line) and not _is_contact(line) for line in block[1:]):
        return 0
    return len(block) if all(len(line) <= 90 for line in block) else 0


def _signed_at(texts: list[str], name: str) -> int | None:
    """Where in these lines a closing or a name stands that the rest could belong to."""
    for index, text in enumerate(texts):
        if CLOSING.fullmatch(text):
            return index
    for index, text in enumerate(texts):
        if _is_name(text) and (index == 0 or _same_name(text, name)):
            return index
    return 0 if len(texts) == 1 else None


def _is_name(text: str) -> bool:
    """Two to four capitalized words, perhaps with a title after a comma; no sentence."""
    words = re.split(r"[\s,|]+", text.strip("*_-– "))
    if not 1 <= len(words) <= 5 or _SENTENCE.search(text):
        return False
    return (
        all(word[:1].isupper() for word in words if word[:1].isalpha()) and words[0][:1].isalpha()
    )


def _same_name(text: str, name: str) -> bool:
    own = {word for word in name.casefold().split() if len(word) > 1}
    return bool(own & set(text.casefold().split()))
