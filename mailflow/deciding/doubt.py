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
from mailflow.mail.inbound import TAPPED, InboundMessage
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
#: The part that a page begins with, which need not be the first one (RFC 2387 3.2); a boundary in
#: pieces or in another notation (RFC 2231), and comments, of which many readers know nothing.
_STRETCHED = regex(r";\s*start\s*=|;\s*boundary\s*\*|\(", re.IGNORECASE)
_TYPE = regex(r"\s*(?:[!-'*-.0-~]+/[!-'*-.0-~]+|text)\s*(?:;|$)")
#: What a mail is made of, where it stands among its words.
_INNARDS = regex(
    r"^(?:content-(?:type|transfer-encoding|disposition)|mime-version)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
#: What stands in there is shown, and not said.
_FENCE = regex(r"(?:```|~~~|\[(?:quote|code)\b[^\]]*\]|\S[^<]{0,80}<<-?['\"]?[A-Z]+['\"]?$)")
#: What a mail may be to choose from; and that each once.
_CHOICES = frozenset(("text/plain", "text/html", TAPPED))
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
    if any(_RULE.fullmatch(line) or _FENCE.match(line) for line in above):
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
    kind = message.header("content-type")
    stretched = bool(_STRETCHED.search(kind)) or bool(kind and not _TYPE.match(kind))
    broken = unparted or not known or len(encodings) > 1 or stretched
    odd = _GAP.search(message.text) or _INNARDS.search(message.text)
    return broken or bool(odd) or _is_a_choice(message)


def _is_a_choice(message: InboundMessage) -> bool:
    """Whether its reader may be shown another part: two of a kind, a calendar, a page for phones.

    Of parts to choose from, the last one that a reader knows is shown (RFC 2046 5.1.4).
    """
    own = [part for part in message.parts if part.depth == 0]
    said = [(part.choice, part.content_type) for part in own if part.choice]
    other = any(kind not in _CHOICES for _, kind in said) or len(set(said)) < len(said)
    return other or any(part.guessed and not part.attached for part in own)


def _names_another(message: InboundMessage, wish: Intent) -> bool:
    """`leave deploy ben@example.org`: whoever writes so does not mean what we would do."""
    named = set(address.mailboxes(wish.because)) - {message.sender}
    return any(one not in wish.args for one in named)


def _are_seen(message: InboundMessage, text: str, said: list[str]) -> bool:
    """Whether the words that we act on stand in the first text, and on the page, too."""
    own = [part for part in message.parts if part.depth == 0 and not part.attached]
    plain = [part.text for part in own if part.content_type == "text/plain" and part.text.strip()]
    if len(plain) > 1 and not all(words in _bare(plain[0]) for words in said):
        return False
    if not message.html:
        return True
    seen = _own_lines(markup.seen(message.html))
    if not all(words in seen for words in said):
        return False
    return not plain or _agree(text, _own_lines(markup.text(message.html)))


def _own_lines(page: str) -> str:
    """What a page says beside its quotes."""
    return _bare("\n".join(line for line in page.splitlines() if not line.startswith(">")))


def _bare(words: str) -> str:
    """Letters and digits alone, so that a client's wrapping and marks do not matter.

    As the reader folds them: it quotes "bogota" of "I'm in Bogotá".
    """
    return _NOT_SAID.sub("", fold(words).casefold())


def _agree(plain: str, page: str) -> bool:
    """Whether the page says most of what the plain part says."""
    said = [_bare(line) for line in plain.splitlines()]
    return sum(len(line) for line in said if line in page) * 2 >= sum(map(len, said))
