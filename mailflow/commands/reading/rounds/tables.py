"""Tables and parallel lists, written out: one line for each mentee, `Ana: good`."""

import re
from collections.abc import Callable, Mapping, Sequence

from mailflow.commands.reading.clauses import names
from mailflow.commands.reading.clauses.words import fold, listed
from mailflow.commands.reading.rounds.numbers import NO_LINE_AFTER
from mailflow.regex import regex

_RULE = regex(r"^[\s|:+=-]*$")
_PAIRS = regex(r"^\s*([^:=>\n]{3,80}?)\s*(?::|=|->|=>|→)\s*([^:=>\n]{3,80}?)\s*$")
_EMPTY = frozenset({"", "-", "–", "—", "n/a", ".", "x", "?"})
#: Headings of columns whose cells say it by themselves.
_STATE = listed(
    "state status word news how note notes comment comments remark remarks update answer verdict"
    " progress stand stav estado etat stato"
)

IsSign = Callable[[str], bool]


def written_out(text: str, lines: Mapping[int, str], is_sign: IsSign) -> str:
    """The text with its tables and parallel lists as lines of their own."""
    if len(lines) < 2:
        return text
    text = _headed(_numbered(text, lines), lines)
    found: list[str] = []
    rows: list[str] = []
    for line in [*text.split("\n"), ""]:
        if "|" in line and not line.lstrip().startswith(">"):
            rows.append(line)
            continue
        found.extend(_table(rows, lines, is_sign))
        rows = []
        found.append(_in_turn(line, lines, is_sign) or _parallel(line, lines, is_sign))
    return "\n".join(found[:-1])


_HEADING = regex(r"^[ \t]*([^:|>\n]{3,40}):[ \t]*$")
_ITEM = regex(r"^[ \t]*[-*•][ \t]+([^\s(:,–—-]+(?:[ \t]+[^\s(:,–—-]+)?)[ \t]*(.*)$")


def _headed(text: str, lines: Mapping[int, str]) -> str:
    """`Doing well:`, and below it one name in each line."""
    found: list[str] = []
    heading = ""
    for line in text.split("\n"):
        head, item = _HEADING.match(line), _ITEM.match(line)
        if head and not _names(head[1], lines):
            heading = head[1].strip()
            found.append(line)
        elif item and heading and _names(item[1], lines) and item[2][:1] in ("", "("):
            if found and found[-1].strip() == f"{heading}:":
                found.pop()
            found.append(f"{item[1]}: {heading} {item[2]}".rstrip())
        else:
            heading = heading if not line.strip() else ""
            found.append(line)
    return "\n".join(found)


_ROW = regex(r"^(\s*[*•-]?\s*)(\d{1,2})[ \t]+(?=[^\W\d])")


def _numbered(text: str, lines: Mapping[int, str]) -> str:
    """`3 tests don't pass` between the rows 2 and 4 is line 3, and not three tests."""
    rows = text.split("\n")
    heads = [match for row in rows if (match := _ROW.match(row))]
    numbers = [int(match[2]) for match in heads]
    in_order = numbers == sorted({*numbers} & {*lines})
    if len(heads) < 2 or not in_order or any(row.strip() and not _ROW.match(row) for row in rows):
        return text
    return "\n".join(_of_line(row, lines) for row in rows)


def _of_line(row: str, lines: Mapping[int, str]) -> str:
    match = _ROW.match(row)
    if match is None or fold(row[match.end() :]).split()[0] not in NO_LINE_AFTER:
        return row
    return f"{match[1]}{lines[int(match[2])]}: {row[match.end() :]}"


#: `good, good and …`: bare words at the head of a line.
_HEAD = regex(r"^\s*(?P<head>[\w']+(?:\s*,\s*[\w']+)*)\s*,?\s+(?:and|und|et|y|e)\s+(?P<last>\S.*)$")
_LAST_ONE = regex(
    r"\b(?:the|der|die|le|la|el|o|a) (?:last|letzte|dernier|derniere|ultimo|ultima)\b"
)
_NTH = ("first", "second", "third", "fourth", "fifth", "sixth")


def _in_turn(line: str, lines: Mapping[int, str], is_sign: IsSign) -> str:
    """`good, good and nothing from the last one`: a word for each but the last, who is named."""
    match = _HEAD.match(line)
    if match is None:
        return ""
    words, order = [word.strip() for word in match["head"].split(",")], sorted(lines)
    last = fold(match["last"])
    named = set(names.mentioned(match["last"], lines.values())) == {lines[order[-1]]}
    place = _NTH[len(order) - 1] if len(order) <= len(_NTH) else ""
    named = named or bool(_LAST_ONE.search(last)) or (bool(place) and f"the {place} " in last)
    if len(words) != len(order) - 1 or not named or not all(is_sign(fold(word)) for word in words):
        return ""
    said = [f"{lines[number]}: {word}" for number, word in zip(order, words, strict=False)]
    behind = re.sub(rf"\bthe {place}(?! one)\b", "", match["last"]) if place else match["last"]
    return "\n".join([*said, f"{lines[order[-1]]}: {behind}"])


def _table(rows: Sequence[str], lines: Mapping[int, str], is_sign: IsSign) -> Sequence[str]:
    """A table's rows as lines; what is no table comes back as it was."""
    cells = [_cells(row) for row in rows if not _RULE.match(row)]
    if len(cells) < 2 or len({len(row) for row in cells}) > 1 or len(cells[0]) < 2:
        return rows
    heading = () if any(_names(cell, lines) for cell in cells[0]) else cells[0]
    body = cells[1:] if heading else cells
    if sum(any(is_sign(word) for word in fold(cell).split()) for cell in heading) > 1:
        return [
            f"{cell}: {head}"
            for row in body
            for head, cell in zip(heading, row, strict=True)
            if _names(cell, lines)
        ]
    return [_row(row, heading, lines) for row in body]


def _row(row: Sequence[str], heading: Sequence[str], lines: Mapping[int, str]) -> str:
    who = [cell for cell in row if _names(cell, lines)][:2]
    if not who:
        return " | ".join(row)
    said = []
    for place, cell in enumerate(row):
        if cell in who or cell.lower() in _EMPTY:
            continue
        head = heading[place] if heading else ""
        plain = not head or not _STATE.isdisjoint(fold(head).split())
        said.append(cell if plain else f"{head} {cell}")
    return f"{' '.join(who)}: {', '.join(said)}"


def _cells(row: str) -> tuple[str, ...]:
    row = row.strip()
    if row.startswith("|"):
        row = row[1:].removesuffix("|")
    return tuple(cell.strip(" *_") for cell in row.split("|"))


def _parallel(line: str, lines: Mapping[int, str], is_sign: IsSign) -> str:
    """`1/2/3 = good/good/stuck`: as many words as people, in their order."""
    match = _PAIRS.match(line)
    if not match:
        return line
    for mark in ("/", ","):
        who = [part.strip() for part in match[1].split(mark)]
        said = [part.strip() for part in match[2].split(mark)]
        if len(who) == len(said) > 1 and all(_names(part, lines) for part in who):
            firsts = [fold(part).split()[0] if part else "" for part in said]
            if all(is_sign(first.strip(".,!")) for first in firsts):
                return "\n".join(f"{one}: {word}" for one, word in zip(who, said, strict=True))
    return line


def _names(cell: str, lines: Mapping[int, str]) -> bool:
    """True if a cell holds a line's number, or part of its name, and little else."""
    words = names.parts(cell)
    bare = cell.strip(" #.)(")
    if bare.isdecimal():
        return int(bare) in lines if len(bare) < 3 else False
    if not words or len(words) > 4:
        return False
    return any(words[0] in names.parts(name) for name in lines.values())
