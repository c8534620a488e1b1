"""Lines that the writer's mail program broke are one line again, or a sentence would end in them.

RFC 3676 lets a program mark such breaks, and `mail/flowed.py` joins those; most mark nothing.
"""

from collections.abc import Callable

from mailflow.regex import regex

#: No program breaks a narrower line than this, and whoever types one means it. Characters.
_NARROWEST = 44
#: A link is not broken, and says nothing of how wide the lines are.
_LINK = regex(r"\S{40,}")
_ENDS = (".", "!", "?", ":", ";", "…", "。")
#: What begins in another way is an item of a list, a quote or a rule; `20th` goes on, `2. Bo` not.
_GOES_ON = regex(
    r"\s?(?:[^\W\d_]|\d{1,4}(?:st|nd|rd|th|h|am|pm|[.-]\d)|\d{1,2}\.? (?:of )?[^\W\d_]{3})"
)
#: After such words a number or a name is no new item.
_EXPECTS_MORE = regex(
    r"(?i)(?:,|\b(?:and|or|but|with|for|to|of|the|a|an|until|till|from|by|on|in|at|than|und|bis|"
    r"am|vom|zum|der|die|den|et|le|la|du|de|au|y|e|el|del|al|i|mit|con|avec|com|hasta|ate|até|"
    r"fino|od|do|с|до))\s*$"
)
#: A name below the last line: nobody's sentence.
_SIGNED = regex(r"\s?[A-ZÀ-ÖØ-ÞА-Я][\w'’-]*(?: [A-ZÀ-ÖØ-ÞА-Я][\w'’-]*\.?){0,2}\s*")


def unwrapped(text: str, is_item: Callable[[str], bool]) -> str:
    """A line and the next are one if its first word would not have fitted into the widest line.

    `is_item` is true of a line that begins with somebody: two such lines are two items.
    """
    lines = text.split("\n")
    widest = max((len(line.rstrip()) for line in lines if not _LINK.search(line)), default=0)
    if widest < _NARROWEST:
        return text
    joined: list[str] = []
    before = ""  # the line above, as it was written
    for number, line in enumerate(lines):
        last = not any(later.strip() for later in lines[number + 1 :])
        if (
            _is_broken(before, line, widest)
            and not (last and _SIGNED.fullmatch(line))
            and (_EXPECTS_MORE.search(before) or not (is_item(before) and is_item(line)))
        ):
            joined[-1] = f"{joined[-1].rstrip()} {line.strip()}"
        else:
            joined.append(line)
        before = line
    return "\n".join(joined)


def _is_broken(before: str, line: str, widest: int) -> bool:
    before, word = before.rstrip(), line.split(maxsplit=1)[:1]
    if not before or not word or before.endswith(_ENDS) or len(before) + 1 + len(word[0]) <= widest:
        return False
    numbered = line.lstrip()[:1].isdecimal()
    return bool(_GOES_ON.match(line)) and (not numbered or bool(_EXPECTS_MORE.search(before)))
