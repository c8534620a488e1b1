"""A check-in answer taken apart: what stands under or in which line of ours, and what is free.

Our lines come back quoted, or copied without a mark; `good / stuck / quiet / done ?` in them are
our words.
"""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from mailflow.commands.reading.rounds.vocabulary import is_sign
from mailflow.regex import regex

_MENU = regex(r"good\s*/\s*stuck\s*/\s*quiet\s*/\s*done\s*\??", re.IGNORECASE)
_WEEK = regex(r"\((?:week|just|since|joined)\b[^)\n]*\)", re.IGNORECASE)
_OURS = regex(r"^[\s>*•-]*(\d{1,2})\s*[.:)]?\s+\S")
_CHOICE = r"(?:good|stuck|quiet|done|paused|left|advice|ok|fine)\b"
_OPEN_BOX = regex(rf"\[\s?\]\s*(?:{_CHOICE})?", re.IGNORECASE)
_BOX = regex(r"\[[xX✓✔*]\]\s*|☑\s*|[☐◻]\s*\w+")
_UNTICKED = regex(r"[\s>*•-]*(?:\[\s?\]|☐|◻)")
_HINTS = regex(r'"(?:all good|same|need advice|away|room for|ask )')
_LONGEST_CLOSING = 40
_CLOSING = regex(
    r"^(?:(?:best|kind|warm|many)?\s*(?:regards|wishes|greetings)|best|cheers|thanks|thank you|thx|"
    r"yours|lg|mfg|gruss|grusse|viele grusse|liebe grusse|saludos|un saludo|abracos?|abrazos?|"
    r"cordialement|bises|ciao|ttyl|xx|sincerely|take care|all the best|sent from .*|"
    r"gesendet von .*|envoye de .*|enviado .*|inviato .*|get outlook .*)"
    r"[\s,!.]*(?:\w+[.!]?\s*){0,4}$"
)


#: Below a line of ours a smile is an answer; beside words it is none.
_SMILES = {":)": "🙂", ":-)": "🙂", ":D": "🙂", "=)": "🙂", "(:": "🙂", ":(": "🙁", ":-(": "🙁"}


@dataclass(frozen=True, slots=True)
class Block:
    """Text, and the lines of ours that it answers, if it stands at some."""

    lines: tuple[int, ...]
    text: str


def blocks(text: str, lines: Mapping[int, str]) -> list[Block]:
    """The mail in order. Free text has no line."""
    found: list[Block] = []
    typed: list[str] = []
    asked: list[int] = []  # our lines since the last typed text
    apart: set[int] = set()  # those below an empty line
    before: dict[int, str] = {}  # what stood in our line: how it was

    def close() -> None:
        words = "\n".join(typed).strip()
        words = _SMILES.get(words, words)
        typed.clear()
        to = _answered(words, asked, apart) if words else ()
        if len(to) == 1:
            words = _spelled_out(words, before.get(to[0], ""))
        if words:
            found.append(Block(to, words))

    ticks = _BOX.search(text) is not None
    for line in text.split("\n"):
        if ticks and _UNTICKED.match(line) and not _BOX.search(line):
            continue
        stripped = line.strip()
        if stripped.startswith(">"):
            if any(words.strip() for words in typed):
                close()
                asked.clear()
                apart.clear()
            known = len(asked)
            _quoted(stripped, lines, asked, found)
            if len(asked) > known > 0 and typed and found:
                apart.add(asked[-1])
            typed.clear()
            if asked and (was := _WAS.search(stripped)):
                before[asked[-1]] = (was[1] or was[2]).lower()
        else:
            typed.append(_one_a_line(_ticked(_own_words(line)), lines))
    close()
    return found


_OF_SEVERAL = regex(
    r"(?i)^\W*(?:these|those|both|they|all|the (?:two|three)|alle|beide|les deux|tous|"
    r"ambos|los dos|todos|entrambi|tutti|oba|beiden|diese)\b"
)


_OF_ONE = regex(r"(?i)^\W*(?:s?he|her|his|he's|she's)\b")


def _answered(words: str, asked: Sequence[int], apart: AbstractSet[int]) -> tuple[int, ...]:
    """The lines of ours that what stands below them speaks of.

    Below two headings `these two are well` is of both; where a line was left empty under the
    first, though others were answered, the second is meant.
    """
    if (
        len(asked) > 1
        and (asked[-1] in apart or _OF_ONE.match(words))
        and not _OF_SEVERAL.match(words)
    ):
        return (asked[-1],)
    if len(asked) == 1 or (asked and _OF_SEVERAL.match(words)):
        return tuple(asked)
    return ()


_VERDICT = r"(?:good|stuck|quiet|done|ok|fine|👍|👎|🤷|🎉|✅|❓|😶|🤐)"
_NUMBERED = regex(rf"(?<!\S)(\d{{1,2}})\W{{1,3}}{_VERDICT}(?=\s*(?:\d|$|[,.;:!–-]))", re.IGNORECASE)


def _one_a_line(line: str, lines: Mapping[int, str]) -> str:
    """`1 quiet, nothing heard 2 👍`: a list whose numbers come first, all in one line.

    What stands before a number with its word belongs to the number before.
    """
    marks = [m for m in _NUMBERED.finditer(line) if int(m[1]) in lines]
    numbers = [int(mark[1]) for mark in marks]
    if len(marks) < 2 or line[: marks[0].start()].strip() or numbers != sorted({*numbers}):
        return line
    starts = [mark.start() for mark in marks]
    pairs = zip(starts, [*starts[1:], len(line)], strict=True)
    return "\n".join(line[start:end].rstrip() for start, end in pairs)


def _quoted(stripped: str, lines: Mapping[int, str], asked: list[int], found: list[Block]) -> None:
    match = _OURS.match(stripped)
    if match and int(match[1]) in lines and not _HINTS.search(stripped):
        asked.append(int(match[1]))
        said = _own_words(stripped, quoted=True) or _behind_name(stripped, lines[int(match[1])])
    elif heading := _heading(stripped, lines):
        asked.append(heading)
        return
    elif re.match(r"^[>\s]+\[", stripped) and asked:
        said = stripped
    else:
        return
    ticked = _ticked(said) if _BOX.search(said) else ("" if "[" in said else said)
    was = _WAS.search(stripped)
    words = _spelled_out(ticked.strip(" >").strip(), (was[1] or was[2]).lower() if was else "")
    if words and asked:
        found.append(Block((asked[-1],), words))
        asked.clear()


def _heading(stripped: str, lines: Mapping[int, str]) -> int:
    """`> Lena Park`: one of our names, and nothing else; 0 if it is none."""
    said = stripped.strip("> *-•:.\t").casefold()
    found = [number for number, name in lines.items() if name.casefold() == said]
    return found[0] if len(found) == 1 else 0


def _behind_name(stripped: str, name: str) -> str:
    """`> 1. Chiara Greco: moving along`: what we do not write behind a name is typed."""
    head = rf"[\s>*•-]*\d{{1,2}}\s*[.:)]?\s+{re.escape(name)}"
    stripped = _HOW_IT_WAS.sub("", stripped)
    match = re.match(rf"{head}(?:\s*([:=–—-])\s*|\s+)(.+)$", stripped)
    if match is None or "(" in match[2] or "/" in match[2] or "->" in match[2]:
        return ""
    said = match[2].split()[0].strip(",.;:!").lower()
    return match[2] if match[1] or is_sign(said) else ""


_WAS = regex(
    r"\((?:(?:was|last time:?|before:?) (good|stuck|quiet)\b|(good|stuck|quiet) (?:last time|"
    r"before)\))",
    re.IGNORECASE,
)
#: In a line of ours; `> 1 Ana (good last time): done`.
_HOW_IT_WAS = regex(
    r"\s*\((?:was |last time:? |before:? )?(?:good|stuck|quiet)(?: last time| before)?\)(?=\s*:)",
    re.IGNORECASE,
)
_NO_MORE = regex(
    r"\W*(?:not |no )(?:any ?more|any longer|longer|more)\b(?: either)?(?=\W|$)", re.IGNORECASE
)


def _spelled_out(words: str, was: str) -> str:
    """`not any more` below a line of ours that says how it was."""
    if was and _STILL.fullmatch(words):
        return was
    match = _NO_MORE.match(words) if was else None
    return f"{_ENDED[was]}{words[match.end() :]}" if match else words


_STILL = regex(r"\W*(?:still|the same|unchanged)\W*", re.IGNORECASE)
_ENDED = {"good": "not good any more", "stuck": "not stuck any more", "quiet": "in touch again"}


def _own_words(line: str, *, quoted: bool = False) -> str:
    """The line without our words. In a quoted one only what stands behind the arrow is theirs."""
    if quoted and _BOX.search(line):
        return line[min(match.start() for match in re.finditer(r"\[|☑|☐", line)) :]
    if quoted:
        _, arrow, behind = line.partition("->")
        if not arrow:
            menu = _MENU.search(line)
            return line[menu.end() :].strip(" \t<>=-:?.|") if menu else ""
        rest = _MENU.sub("", behind)
        first = behind.split()[:1]
        says = bool(first) and is_sign(first[0].strip(",.;:!").lower())
        return rest if _MENU.search(behind) or len(behind.split()) <= 3 or says else ""
    return _MENU.sub("", _WEEK.sub("", line))


def _ticked(line: str) -> str:
    return (
        _BOX.sub("", _OPEN_BOX.sub("", line)) if "[" in line or "☑" in line or "☐" in line else line
    )


def without_closing(text: str) -> str:
    """A letter's last lines, `Cheers from Ibadan`, are no news."""
    lines = text.rstrip().split("\n")
    for place in range(max(1, len(lines) - 4), len(lines)):
        closing = lines[place].strip().lower()
        if len(closing) < _LONGEST_CLOSING and _CLOSING.match(closing):
            return "\n".join(lines[:place])
    return text
