"""Days that were written and not read: what is told of an absence without them is a guess.

A rule that knows `until` and not `kadar` reads half of what stands there. Whoever writes days means
them: an absence "from now, until who knows when" is then asked about, and a day beside an unread
one, too.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.dates import Span
from mailflow.commands.reading.dates.calendar_words import MONTHS, UNITS
from mailflow.commands.reading.dates.unread import unread
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_OF_DAYS = frozenset({"away", "pause", "step-down"})


def asked_where_days_are_overlooked(letter: Letter, said: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """What was read, with a question for each day that was guessed."""
    if _OF_DAYS.isdisjoint(intent.verb for intent in said) or letter.context.thread == "unclear":
        return said
    of_others = (arg for intent in said if intent.verb not in _OF_DAYS for arg in intent.args)
    used = frozenset(number for arg in of_others for number in _DIGITS.findall(arg))
    days = {intent: frozenset(_DAY.findall(" ".join(intent.args))) for intent in said}
    taken = {one: frozenset().union(*(days[o] for o in said if o != one)) for one in said}
    return tuple(dict.fromkeys(_sure(letter, i, used, taken[i] - days[i]) for i in said))


#: "Away until Friday, so ok 1": that number has a reader.
_DIGITS = regex(r"\d+")
_DAY = regex(r"\d{4}-\d\d-\d\d")


def _sure(letter: Letter, intent: Intent, used: frozenset[str], taken: frozenset[str]) -> Intent:
    """`taken` are the days of other wishes."""
    if intent.verb not in _OF_DAYS:
        return intent
    days = intent.args[-1]
    first, _, last = days.rpartition("..")
    if intent.verb != "away":
        overlooked = _beside(letter, intent, used) or _begins_only(letter, intent)
        return replace(intent, args=(*intent.args[:-1], "?")) if overlooked else intent
    today = letter.context.today.isoformat()
    begin = today if first == "today" else first
    if last < begin or (first == "today" and last == today):  # "?" comes behind every digit
        guessed = True  # "I'll write tonight": hours, and no days
    elif first == "today" and last == "?":
        guessed = _anywhere(letter, used)
    else:
        guessed = bool(_beside(letter, intent, used, vague="?" in days or first in ("today", last)))
        guessed = guessed or _against(letter, intent, taken)
        guessed = guessed or (last != "?" and _open_end(letter, intent))
    if guessed and first == last and _open_end(letter, intent):
        return replace(intent, args=(f"{first}..?",))
    return Intent("unclear", because=intent.because, whole_line=False) if guessed else intent


def _begins_only(letter: Letter, intent: Intent) -> bool:
    """`Je pars le 5 avril, je ne sais pas quand je reviens`: a first day, and no last one."""
    end = intent.args[-1]
    if intent.verb != "pause" or end == "?" or not _open_end(letter, intent):
        return False
    spans = [span for number in range(len(letter.sentences)) for span in letter.spans(number)]
    return any(span.first and span.first.isoformat() == end for span in spans)


def _anywhere(letter: Letter, used: frozenset[str]) -> bool:
    """A day, read or not, of which nobody made an absence that begins now."""
    words, today = letter.body or letter.subject, letter.context.today
    ahead = [
        span
        for number in range(len(letter.sentences))
        for span in letter.spans(number)
        if (span.first and span.first > today)
        or (span.last and span.last > today and not span.days)
    ]
    return bool(ahead or unread(_without(words, used), today, vague=True))


def _against(letter: Letter, intent: Intent, taken: frozenset[str]) -> bool:
    """Days that were read and that the absence leaves out: "until 1 May, no, wait, until 9 May".

    A day outside it in its own sentence, another end, or one in between on which it begins.
    """
    if letter.context.thread == "answer":
        return False  # days of the absence that was told of
    told = set(_told(letter, intent))
    return any(
        _leaves_out(letter, intent, span, folded, in_it=sentence in told)
        for number, sentence in enumerate(letter.sentences)
        for folded in (fold(sentence),)
        for span in letter.spans(number)
        if not (span.last and span.last.isoformat() in taken)
    )


def _leaves_out(letter: Letter, intent: Intent, span: Span, folded: str, *, in_it: bool) -> bool:
    today = letter.context.today
    first, _, last = intent.args[-1].rpartition("..")
    begin = today if first == "today" else date.fromisoformat(first)
    end = date.max - _OVER_A_WEEKEND if last == "?" else date.fromisoformat(last)
    before = folded[: folded.find(span.because)]
    if first == "today" and span.first and today < span.first < end and _STARTS.search(before):
        return True
    days = [day for day in (span.first, span.last) if day and day >= today]
    if not in_it or not days or {day.day for day in days} <= {begin.day, end.day, end.day + 1}:
        return False
    if span.first and days[0] <= begin and days[-1] >= end:
        return False  # "next week, from Tuesday to Thursday"
    ends = span.first is None and not (span.returns or span.before or span.days)
    other = ends and span.last is not None and begin < span.last < end
    return other or not all(begin <= day <= end + _OVER_A_WEEKEND for day in days)


#: From a last day to the first day back.
_OVER_A_WEEKEND = timedelta(days=3)
#: What stands before the day on which it begins.
_STARTS = regex(
    r"\b(?:leav\w+|start\w*|from|begin\w*|depart\w*|fly\w*|ab|von|vom|los|fahre|fliege|des|du|"
    r"partir|"
    r"pars|salgo|desde|saio|parto|dal|уезжа\w*|улета\w*|od|wyjezdz\w*|odjizd\w*|vanaf|vertrek)"
    r"(?:\s+(?:on|the|am|le|el|il|de|dem|den|op|dia))*\s*$"
)


#: "For how long I can't tell": of a day on which it begins.
_OPEN_END = regex(
    r"\b(?:how long|(?:don't|do not|dont|can't|cannot) (?:yet )?(?:know|say|tell) (?:yet )?how "
    r"(?:many|much)|when i(?:'ll| will|'m| am)? (?:be )?(?:back|return)(?!,? (?:i|we|i'd|i'll|i'm|"
    r"please|let)\b)|open[- ]ended|no idea when|"
    r"don't know when|not sure when|can't (?:say|tell)|cannot (?:say|tell)|until further notice|"
    r"indefinitely|wie lange|weiss (?:noch )?nicht wann|auf unbestimmte|bis auf weiteres|"
    r"combien de temps|sans savoir|je ne sais pas (?:encore )?quand|cuanto tiempo|no se cuando|"
    r"quanto tempo|nao sei quando|non so quando|per quanto|как долго|не знаю(?:,)? когда|на "
    r"сколько|"
    r"jak dlugo|nie wiem(?:,)? kiedy|jak dlouho|nevim(?:,)? kdy|hoe lang|weet niet wanneer|hur "
    r"lange|"
    r"ne zaman|kapan|en tieda|kab tak|pata nahi|vet inte nar|ved ikke hvornar|vet ikke nar|"
    r"nem tudom,? mikor|"
    r"nu stiu cand|δεν ξέρω πότε|khong biet (?:khi nao|bao gio)|لا أعرف متى|نمی ?دانم (?:کی|چه)|"
    r"не знаю,? коли|"
    r"sijui lini)\b|いつまで|多久|什么时候回"
)


def _open_end(letter: Letter, intent: Intent) -> bool:
    """Said where the absence is told, or in a sentence that tells of nothing else."""
    told = set(_told(letter, intent))
    beside = {
        number + step
        for number, sentence in enumerate(letter.sentences)
        if sentence in told
        for step in (-1, 0, 1)
    }
    return any(
        _OPEN_END.search(fold(sentence)) or (sentence in told and "for good" in fold(sentence))
        for number, sentence in enumerate(letter.sentences)
        if not told or number in beside
    )


def _beside(letter: Letter, intent: Intent, used: frozenset[str], *, vague: bool = False) -> str:
    """An unread day in the sentence that told of the absence, or in the next."""
    for sentence in _told(letter, intent):
        if found := unread(_without(sentence, used), letter.context.today, vague=vague):
            return found
    return ""


def _without(text: str, used: frozenset[str]) -> str:
    """The text without the numbers that another wish has read."""
    return _NUMBER.sub(lambda found: "" if _is_of_a_wish(found, used) else found[0], text)


def _is_of_a_wish(found: re.Match[str], used: frozenset[str]) -> bool:
    """`no 2 because he wrote`; not `2 May`, nor `2 weeks`."""
    word = fold(found["word"] or "")
    return found["number"] in used and word not in MONTHS and word not in UNITS


#: A number on its own, "1" and not "1st", with a look at the word behind it.
_NUMBER = regex(r"(?<![\w.:/-])(?P<number>\d{1,2})(?![\w:/-]|\.\d)(?=\.? ?(?P<word>[^\W\d]+)?)")


def _told(letter: Letter, intent: Intent) -> Iterator[str]:
    words = intent.because.strip()
    for sentence in letter.sentences:
        if words in sentence or sentence.strip() in words:
            yield sentence
