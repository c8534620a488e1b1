"""What an `and` joins: `could I take a break and also get fewer mails?` asks for two things.

The second part leans on how the first begins: alone it would say nothing of who wants it.
"""

import re
from collections.abc import Iterable, Iterator

from mailflow.regex import regex

#: How somebody asks for herself, in the words that `courtesy` leaves.
_FRAME = regex(
    r"(?<!\bif )(?<!\bwhen )\b(?:(?:could|can|may|might) (?:i|we)|(?:i|we)(?:'d| would)?"
    r"(?: also| really| still)? (?:like|love|want|wish|need|prefer|have|decided|ask) to|"
    r"(?:i|we)(?:'d| would) rather|(?:i|we) (?:must|'ll|will)|please let (?:me|us)|(?:i|"
    r"we)(?:'ve| have) decided to)\b"
    r"(?= +[a-z])"
)
#: What somebody asks us for, as it stands behind `to`.
_WISHED = (
    r"(?:join\b|leave\b|quit\b|drop (?:out\b|deploy\b)|pause\b|take (?:part|a break|a pause|a rest|"
    r"some time off|time off|over\b|on (?:one|two|three|\d|another|more)|one|two|three|\d|another)|"
    r"(?:not |never )?be (?:away|out\b|put\b|moved|removed|taken|added|paused|paired|matched|"
    r"grouped|signed up|told|sent)|have (?:my|all|at most|no more|a copy|one|two|three|\d)\b|"
    r"stop (?:mentoring|being)|step (?:down|back)|switch\b|move\b|swap\b|hand (?:over|\w+ over)|"
    r"give (?:\w+ )?(?:to|up|back)\b|(?:get|receive) (?:fewer|less|no more|a copy|my data|another)|"
    r"hear less|mentor\b|sign up|unsubscribe|know (?:where i|how far)|see where i|"
    r"(?:not |never )?(?:meet|see) |become|apply|register|enrol)"
)
_MAY = r"(?:whether|if) (?:i|we) (?:could|can|may|might)\b"
#: Where the second wish begins.
_AND = regex(
    r",?\s+(?:and|plus|as well as|&)\s+(?=(?:(?:also|then|maybe|besides|secondly|finally|if "
    rf"possible),?\s+)*(?:(?:to\s+)?{_WISHED}|{_MAY}))",
    re.IGNORECASE,
)
_LEANS = regex(
    r"(?:(?:and|or|plus|also|then|besides|secondly|finally|but|as well as)[\s,]+)*"
    rf"(?:(?:to )?(?={_WISHED})|{_MAY} |(?:could|can|may|might) i )(?P<wish>.*)",
)


_ITEM = regex(rf"\W*(?:\d\W+)?(?:also |please |then |to )*{_WISHED}")


def asks(folded: str) -> bool:
    """True if somebody asks for something of her own in this sentence."""
    return bool(_FRAME.search(folded))


def is_item(folded: str) -> bool:
    """True for `- join docs as well`: a line of a list of wishes."""
    return bool(_ITEM.match(folded))


def divided(part: str) -> tuple[str, ...]:
    """A part of a sentence that asks, at each `and` behind which another wish begins."""
    pieces: list[str] = []
    start = 0
    for match in _AND.finditer(part):
        pieces.append(part[start : match.start()])
        start = match.start() + len(match[0]) - len(match[0].lstrip(" ,"))
    return (*pieces, part[start:])


def framed(parts: Iterable[str]) -> Iterator[str]:
    """The folded parts of a sentence, each with the frame that it leans on."""
    frame = ""
    for folded in parts:
        asked = [match[0] for match in _FRAME.finditer(folded)]
        leaning = _LEANS.fullmatch(folded) if frame and not asked else None
        frame = asked[-1] if asked else frame
        yield f"{frame} {leaning['wish']}" if leaning else folded
