"""What makes us ask first although the sender is sure enough (TRUST 3.3). Pure.

Somebody's own mail can hold words that they never saw: turned around, hidden in the page, or in
one of two parts that do not say the same. Such words are a reason to ask, never to act.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.intent import Intent
from mailflow.mail import address, markup
from mailflow.mail.inbound import InboundMessage
from mailflow.regex import regex

MOST_LINES = 40
MOST_COMMANDS = 5

#: Marks that nobody sees: of direction, of no width, soft hyphens, fillers, tags; a mark that
#: chooses a glyph belongs behind an emoji, and is unseen behind a letter.
_UNSEEN = regex(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\U000e0000-\U000e0fff]|(?<=[^\\W\\d_])[\ufe00-\ufe0f]"
)
_NOT_SAID = regex(r"[\W_]+")
#: A rule across the page: what stands below it is often somebody else's, or nobody's.
_RULE = regex(r"[ \t]*(?:[_=*~-][ \t]?){10,}")
#: A colon introduces: what stands below it may be quoted.
_ENDED = (".", "!", "?", ";", ",", "…", "。", "！", "？")
_RUNS_ON = 5  # words of a line that goes on in the next one
# Styles that let text vanish and that honest clients write as well, so that it is read all the
# same: white on white (or on a dark page), a letter of one pixel, a place off the screen.
_NOTHING = r"[:=]\s*[\"']?\s*(?:0|\.0|0?\.[0-2])\d*(?:px|pt|em|rem|%)?\s*(?:[\s;!\"'/>]|$)"
_VANISHING = regex(
    r"(?<![-\w])(?:-webkit-text-fill-)?color\s*[:=]\s*[\"']?(?:white|transparent|window|canvas"
    r"|#[ef][0-9a-f]{2}\b|#(?:[ef][0-9a-f]){3}\b|#[0-9a-f]{6}[0-3][0-9a-f]\b"
    r"|rgba?\(\s*2[45]\d\s*,\s*2[45]\d\s*,\s*2[45]\d|rgba\([^)]*,\s*0?\.?0\s*\)|hsla?\([^)]*\b(?:9\d|100)%)"
    rf"|(?:opacity|zoom|line-height|(?<![-\w])(?:max-)?(?:height|width))\s*{_NOTHING}"
    r"|opacity\s*\(\s*0|scale[xy3d]*\(\s*0|font\s*:\s*0|(?<![-\w])size\s*=\s*[\"']?0"
    r"|font-size\s*:\s*(?:0|\.\d|0\.\d|[1-4](?:\.\d+)?\s*(?:px|pt|%))|z-index\s*:\s*-"
    r"|(?<![-\w])(?:max-)?(?:height|width)\s*:\s*[1-5]px\s*;[^\"'>]*overflow\s*:\s*hidden"
    r"|overflow\s*:\s*hidden\s*;[^\"'>]*(?<![-\w])(?:max-)?(?:height|width)\s*:\s*[1-5]px"
    r"|<(?:s|strike|del|rt)\b|text-decoration[^;\"']*line-through|<link[^>]+stylesheet"
    r"|(?:left|right|top|bottom|text-indent)\s*:\s*-\d{3}|letter-spacing\s*:\s*-[\d.]*\s*(?:em|\d\dpx)"
    r"|clip(?:-path)?\s*:|(?:content-)?visibility\s*:\s*(?:hidden|collapse)"
    r"|style\s*=\s*(?:\"[^\">]*(?:\\|/\*)|'[^'>]*(?:\\|/\*))"
    r"|<style[^>]*>[^<]*(?:display\s*:\s*none|visibility\s*:\s*hidden)"
    r"|<(?:details|dialog|noframes|bdo|!\[CDATA|!-(?!-))|<!--(?:(?!-->)[^<]){0,400}--!>"
    r"|background(?:-color)?\s*:\s*(#[0-9a-f]{3,6}|black|white)\s*;\s*color\s*:\s*\1\b",
    re.IGNORECASE,
)
#: A line that takes back what stands above it.
_TAKEN_BACK = regex(
    r"\W*(?:(?:oh|ah|oops|sorry|actually|hm+)\W+)*(?:no\W+(?:wait|sorry|stay|i (?:will )?stay)"
    r"|wait\W+no|never ?mind|nvm|(?:just )?kidding|on second thoughts?|i(?:'ll| will|'m| am)? stay"
    r"|(?:scrap|strike|ignore|disregard|forget|cancel) (?:that|this|it|the above|my last)"
    r"|doch nicht|nein\W+(?:doch|warte)|ach nein|vergiss es|non\W+attend|laisse tomber|no\W+espera"
    r"|olvid\w+ (?:eso|esto)|deixa pra la|esqu\w+ isso|nee\W+wacht|laat maar)\b",
    re.IGNORECASE,
)
_GAP = regex(r"\n(?:[ \t]*\n){30}")
#: What asks for nothing.
IDLE = frozenset({"thanks", "ignore", "unclear"})
#: What somebody asks for themselves, in words that hold nothing else.
ONES_OWN = frozenset(
    "join mentor leave move pause back less stop capacity away export forget undo".split()
)
#: The part that a page begins with, which need not be the first one (RFC 2387 3.2).
_START = regex(r";\s*start\s*=", re.IGNORECASE)
#: How a part may be encoded (RFC 2045 6.1); whatever else it says, its words are a guess.
_ENCODINGS = ("", "7bit", "8bit", "binary", "quoted-printable", "base64")


def sobered(intents: Iterable[Intent], text: str) -> tuple[Intent, ...]:
    """The same wishes; what stands oddly or far down counts as prose, not as a command."""
    every = [line for line in text.lstrip("\ufeff").splitlines() if line.strip()]
    first = "\n".join(every[:MOST_LINES]).casefold()
    late = len(every) > MOST_LINES
    odd = any(_UNSEEN.search(line) for line in every)
    found: list[Intent] = []
    for place, wish in enumerate(intents):
        far = late and wish.because.strip().casefold() not in first
        plain = wish.whole_line and not (odd or far or place >= MOST_COMMANDS)
        meant = plain and not (_is_told(wish, every) or _is_unsure(wish, every))
        found.append(replace(wish, whole_line=meant))
    return tuple(found)


def _is_unsure(wish: Intent, lines: list[str]) -> bool:
    """Whether its line is a question, or a line below takes it back."""
    said = _bare(wish.because)
    at = next((n for n, line in enumerate(lines) if said and _bare(line) == said), None)
    if at is None:
        return False
    asked = lines[at].rstrip().endswith(("?", "？", "؟"))
    return asked or any(_TAKEN_BACK.match(fold(line)) for line in lines[at + 1 :])


def _is_told(wish: Intent, lines: list[str]) -> bool:
    """Whether its line stands below a rule, or in the midst of somebody's sentence."""
    said = wish.because.strip()
    at = next((n for n, line in enumerate(lines) if said and line.strip() == said), None)
    if at is None:
        return False
    above = [line.strip() for line in lines[:at]]
    if any(_RULE.fullmatch(line) for line in above):
        return True
    return bool(above) and len(above[-1].split()) >= _RUNS_ON and not above[-1].endswith(_ENDED)


def is_doubtful(message: InboundMessage, text: str, wishes: Iterable[Intent]) -> bool:
    """Whether its reader may never have seen what we read: `text`, what was typed."""
    if not text.strip():
        return False
    acting = [wish for wish in wishes if wish.verb not in IDLE]
    said = [words for wish in acting if (words := _bare(wish.because))]
    return (
        _is_guessed(message)
        or any(_names_another(message, wish) for wish in acting if wish.verb in ONES_OWN)
        or not _are_seen(message, text, said)
    )


def _is_guessed(message: InboundMessage) -> bool:
    """Whether its structure is broken or stretched, so that another reader sees another text."""
    encodings = message.all("content-transfer-encoding")
    known = all(one.strip().lower() in _ENCODINGS for one in encodings)
    unparted = message.content_type.startswith("multipart/") and message.plain.startswith("--")
    begins = bool(_START.search(message.header("content-type")))
    broken = unparted or not known or len(encodings) > 1
    return broken or begins or bool(_GAP.search(message.text))


def _names_another(message: InboundMessage, wish: Intent) -> bool:
    """`leave deploy ben@example.org`: whoever writes so does not mean what we would do."""
    named = set(address.mailboxes(wish.because)) - {message.sender}
    return any(one not in wish.args for one in named)


def _are_seen(message: InboundMessage, text: str, said: list[str]) -> bool:
    """Whether the words that we act on stand in the first text, and on the page, too."""
    own = [part for part in message.parts if part.depth == 0 and not part.attached]
    plain = [part.text for part in own if part.content_type == "text/plain" and part.text.strip()]
    if not plain:
        return not _VANISHING.search(message.html)
    if len(plain) > 1 and not all(words in _bare(plain[0]) for words in said):
        return False
    if not message.html:
        return True
    shown = markup.text(message.html).splitlines()
    page = _bare("\n".join(line for line in shown if not line.startswith(">")))
    return all(words in page for words in said) and _agree(text, page)


def _bare(words: str) -> str:
    """Letters and digits alone, so that a client's wrapping and marks do not matter.

    As the reader folds them: it quotes "bogota" of "I'm in Bogotá".
    """
    return _NOT_SAID.sub("", fold(words).casefold())


def _agree(plain: str, page: str) -> bool:
    """Whether the page says most of what the plain part says."""
    said = [_bare(line) for line in plain.splitlines()]
    return sum(len(line) for line in said if line in page) * 2 >= sum(map(len, said))
