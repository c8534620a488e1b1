"""Second thoughts about what we just did: another day, or not at all.

Only in answer to the mail that told it. `make it the 7th of April` moves the pause we told of;
`that's not what I meant` takes back whatever it was.
"""

import re
from collections.abc import Iterator

from mailflow.commands.reading.calendar_words import MONTHS
from mailflow.commands.reading.dates import Span
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.words import fold
from mailflow.regex import regex

_BACK_AND_FORTH = regex(
    r"\b(?:that's|that is|this is|it's|it is) (?:not (?:right|correct|true|it|what)|wrong)\b|"
    r"\b(?:wasn't|isn't|wrong) what i (?:\w+ )?(?:meant|said|asked|wanted)\b|"
    r"\bnot what i (?:\w+ )?(?:meant|said|asked|wanted)\b|\bspoke too soon\b|\bfalse alarm\b|"
    r"\bi(?:'m| am) staying\b|\bi (?:read|saw|looked at|clicked|wrote) the wrong\b|"
    r"\b(?:cancel|undo|revert|stop) (?:that|this|it|the (?:pause|move|absence|change))\b|"
    r"\bput (?:me|it|her|him|them) back\b|^\W*(?:no\W+)+(?:i|we) (?:only |just |really )?(?:meant|"
    r"wanted|asked|said)\b|\bpremature\b|\b(?:too (?:early|soon)|jumped the gun)\b|"
    r"\bonly (?:approved|half|almost)\b|\b(?:it|that|she|he) (?:is|was) not (?:yet )?(?:merged|"
    r"done|"
    r"finished|ready)\b|\bi take (?:that|it) back\b|"
    r"\b(?:it|that|this) (?:isn't|is not|wasn't) (?:\w+ )?(?:done|reachable|merged|true|finished)\b"
)
#: "Stop, the wrong Jonas!": of whom or what it was done.
_WRONG_ONE = regex(
    r"^\W*(?:no|stop|wait|oh|oops|halt|nein|hold on)\b[^?]{0,40}\bwrong\b|\bthe wrong (?:one|"
    r"person|"
    r"people|name|address|cohort|group|track|date|day)\b"
)
_LONG = 16
_DIGIT = regex(r"\d")


def second_thoughts(letter: Letter) -> Iterator[Intent]:
    """What changes the thing that the answered mail told of."""
    context = letter.context
    if context.thread != "answer" or not context.did or not letter.body:
        return
    verb, *args = context.did[0].split()
    if moved := _moved(letter, verb, args):
        yield moved
    elif _takes_back(letter, args) and not _asks(letter):
        yield Intent("undo", because=letter.body, whole_line=False)


def _takes_back(letter: Letter, args: list[str]) -> bool:
    """True for `that's wrong`; `wrong one, I meant talk` says more than that."""
    if _BACK_AND_FORTH.search(letter.folded):
        return True
    return bool(_WRONG_ONE.search(letter.folded)) and set(letter.named) <= set(args)


def _moved(letter: Letter, verb: str, args: list[str]) -> Intent | None:
    """The same absence, to another day; nothing else may be said beside it."""
    words = [word for clause in letter.clauses for word in clause.words if word[0].isalnum()]
    if verb not in ("pause", "away", "step-down") or len(words) > _LONG or _asks(letter):
        return None
    found = {
        span
        for clause in letter.clauses
        for span in letter.spans(clause.sentence)
        if span.last and not span.asked and not _is_denied(letter, span)
    }
    days = {span.last for span in found}
    if len(days) != 1 or any(clause.conditional or clause.other for clause in letter.clauses):
        return None
    day = next(iter(days))
    said = day.isoformat() if day else "?"
    span = next(iter(found))
    month = MONTHS.keys() & fold(span.because).split() and not _DIGIT.search(span.because)
    if month and args and said[:7] == args[-1][-10:][:7]:
        said = args[-1][-10:]  # "I come back in October", where it is until the 4th
    if verb == "away" and span.first and span.first != span.last and len(found) == 1:
        args[0] = f"{span.first.isoformat()}..{said}"
    elif verb == "away":
        args[0] = f"{args[0].partition('..')[0]}..{said}"
    elif args:
        args[-1] = said
    return Intent(verb, tuple(args), because=letter.body, whole_line=False)


def _is_denied(letter: Letter, span: Span) -> bool:
    """`until the 30th, not the 20th`: the day that it should not have been."""
    day = re.escape(span.because.split(" … ")[0])
    return bool(re.search(rf"{_NOT}(?:{_SMALL} )*{day}", letter.folded))


_NOT = r"\b(?:not|nicht|pas|instead of|rather than|statt|no|nao|non) "
_SMALL = r"(?:the|until|till|on|am|den|der|bis|le|el|o|il|to)"


def _asks(letter: Letter) -> bool:
    return any(clause.question and "?" in clause.text for clause in letter.clauses)
