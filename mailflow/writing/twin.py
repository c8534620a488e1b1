"""The HTML twin of a mail's text: the same words, flowing on a phone, ready answers as buttons.

Made from the text that was laid out, so the two cannot differ. Everything in it is data; the
only links are our own ready answers, known by the address that this very mail is answered at.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from html import escape
from itertools import pairwise

from mailflow.regex import regex
from mailflow.writing.layout import SIGNATURE, WIDTH, columns

_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
</head>
<body style="margin:0 auto;max-width:36em;padding:12px;font:16px/1.5 sans-serif">
{body}
</body>
</html>
"""
_BUTTON = (
    "display:inline-block;padding:8px 16px;border:1px solid;border-radius:8px;text-decoration:none"
)
_QUOTE = "margin:0 0 1em;padding-left:12px;border-left:3px solid #999"
_ROW = "padding-left:1.5em;margin-bottom:6px;white-space:pre-wrap"
_HEAD = "margin:1.5em 0 0.5em;font-size:16px"
_SMALL = "margin-top:2em;padding-top:8px;border-top:1px solid #999;font-size:14px"

_LINK = regex(r"([^<>]+): <(mailto:([^?<>\s]+)[^<>\s]*)>")
_ITEM = regex(r"[-*•] ")
_HEADING = regex(r"[A-Z][A-Z0-9 ,:-]{2,40}")


def html(title: str, text: str, answers_to: str) -> str:
    """The whole HTML part. `answers_to`: the address of this mail's ready answers."""
    return _PAGE.format(title=escape(title), body=fragment(text, answers_to))


def fragment(text: str, answers_to: str) -> str:
    """The words of a mail as HTML, without the page around them."""
    body, mark, signature = text.strip("\n").rpartition(f"\n{SIGNATURE}\n")
    if not mark:
        body, signature = signature, ""
    blocks = [_block(block, answers_to) for block in _blocks(body)]
    if signature:
        blocks.append(f'<p style="{_SMALL}">{_flowing(signature.split(chr(10)))}</p>')
    return "\n".join(blocks)


def _blocks(text: str) -> Iterator[str]:
    return (block.strip("\n") for block in re.split(r"\n\s*\n", text) if block.strip())


def _block(block: str, answers_to: str) -> str:
    if answers_to in block and (buttons := _buttons(block.split("\n"), answers_to)):
        return buttons
    return _words(block)


@lru_cache(256)  # most blocks of our mails are in many of them
def _words(block: str) -> str:
    """A block without buttons, by how its first line begins."""
    lines = block.split("\n")
    if all(line.startswith(">") for line in lines):
        words = [line[1:].removeprefix(" ") for line in lines]
        return f'<blockquote style="{_QUOTE}">{_flowing(words)}</blockquote>'
    if _ITEM.match(lines[0]):
        items = "".join(f"<li>{_flowing(item)}</li>" for item in _grouped(lines, _ITEM.match))
        return f'<ul style="padding-left:1.5em">{items}</ul>'
    if lines[0].startswith(" "):
        rows = _grouped(lines, lambda line: _indent(line) <= _indent(lines[0]))
        # What is preformatted breaks at a newline, too: beside a <br> that would be a blank line.
        texts = [_flowing(row).replace("<br>\n", "<br>") for row in rows]
        return "".join(f'<div style="{_ROW}">{text}</div>' for text in texts)
    if len(lines) == 1 and _HEADING.fullmatch(lines[0]):
        return f'<h2 style="{_HEAD}">{escape(lines[0])}</h2>'
    return f"<p>{_flowing(lines)}</p>"


def _buttons(lines: list[str], answers_to: str) -> str:
    found = [_LINK.fullmatch(line) for line in lines]
    links = [(m[1], m[2]) for m in found if m and m[3] == answers_to]
    if len(links) < len(lines):
        return ""
    # Each on a line of its own: a client that quotes them as plain text keeps them apart.
    return "\n".join(
        f'<p><a style="{_BUTTON}" href="{escape(url)}">{escape(words)}</a></p>'
        for words, url in links
    )


def _grouped(lines: list[str], begins: Callable[[str], object]) -> list[list[str]]:
    """Items with the lines that continue them."""
    groups: list[list[str]] = []
    for line in lines:
        if begins(line) or not groups:
            groups.append([_ITEM.sub("", line, count=1) if _ITEM.match(line) else line])
        else:
            groups[-1].append(line)
    return groups


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _flowing(lines: list[str]) -> str:
    """The lines as running text: a break stays only where the next word would have fitted."""
    parts = [escape(lines[0].strip())]
    for before, line in pairwise(lines):
        word = next(iter(line.split()), "")
        # A mark of two columns ("- ", "> ") may be gone from the line before.
        fitted = columns(before) + 1 + columns(word) <= WIDTH - len("- ")
        parts.append(("<br>\n" if fitted else " ") + escape(line.strip()))
    return "".join(parts)
