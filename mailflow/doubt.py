"""What makes us ask first although the sender is sure enough (TRUST 3.3). Pure.

Somebody's own mail can hold words that they never saw: turned around, hidden in the page, or in
one of two parts that do not say the same. Such words are a reason to ask, never to act.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from mailflow.commands.reading.intent import Intent
from mailflow.mail import markup
from mailflow.mail.inbound import InboundMessage

MOST_LINES = 40
MOST_COMMANDS = 5

#: Marks that nobody sees: of direction, of no width, soft hyphens.
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_NOT_SAID = re.compile(r"[\W_]+")
# Styles that let text vanish and that honest clients write as well, so that it is read all the
# same: white on white (or on a dark page), a letter of one pixel, a place off the screen.
_VANISHING = re.compile(
    r"(?<![-\w])color\s*[:=]\s*[\"']?(?:white|transparent|#fff(?:fff)?\b|rgba?\(\s*255\s*,\s*255\s*,\s*255)"
    r"|font-size\s*:\s*[01](?:\.\d+)?\s*p[xt]"
    r"|(?:left|top|text-indent)\s*:\s*-\d{3}|clip(?:-path)?\s*:"
    r"|(?<![-\w])(?:height|width)\s*:\s*0(?:px|pt)?\s*(?:[;\"'!]|$)"
    r"|<style[^>]*>[^<]*(?:display\s*:\s*none|visibility\s*:\s*hidden)",
    re.IGNORECASE,
)


def sobered(intents: Iterable[Intent], text: str) -> tuple[Intent, ...]:
    """The same wishes; what stands oddly or far down counts as prose, not as a command."""
    lines = [line for line in text.lstrip("\ufeff").splitlines() if line.strip()]
    first = "\n".join(lines[:MOST_LINES]).casefold()
    late = len(lines) > MOST_LINES
    odd = any(_UNSEEN.search(line) for line in lines)
    found: list[Intent] = []
    for place, wish in enumerate(intents):
        far = late and wish.because.strip().casefold() not in first
        plain = wish.whole_line and not (odd or far or place >= MOST_COMMANDS)
        found.append(replace(wish, whole_line=plain))
    return tuple(found)


def is_doubtful(message: InboundMessage, text: str) -> bool:
    """Whether its reader may never have seen what we read: `text`, what was typed."""
    if not message.html or not text.strip():
        return False
    if not message.plain.strip():
        return bool(_VANISHING.search(message.html))
    return not _agree(text, markup.text(message.html))


def _agree(plain: str, page: str) -> bool:
    """Whether the page says most of what the plain part says."""
    seen = _NOT_SAID.sub("", page.casefold())
    said = [_NOT_SAID.sub("", line.casefold()) for line in plain.splitlines()]
    return sum(len(line) for line in said if line in seen) * 2 >= sum(map(len, said))
