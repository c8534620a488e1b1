"""Until when a decision is put off: `3 next week`, `ask me on Saturday`, `two weeks`."""

import re

from mailflow.commands.reading.clauses.words import listed, tokens
from mailflow.commands.reading.dates import spans
from mailflow.commands.reading.dates.calendar_words import MONTHS, SHY_MONTHS, UNITS, WEEKDAYS
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_A_WEEK = 7


def only_a_day(letter: Letter, text: str) -> bool:
    """`3 next week`, `the others in June`: numbers and a day are put off until then."""
    found = spans(text, letter.context.today)
    if len(found) != 1 or not found[0].because:
        return False
    rest = tokens(text.replace(found[0].because, " "))
    return all(word in _AROUND_A_DAY for word in rest if word.isalpha())


_AROUND_A_DAY = listed(
    """
    the others other rest and on in until till for by please again then back at about to with
    vorlegen wiedervorlage fragen
    bitte erst wieder nochmal noch mal dann lieber besser am ab bis die der das den und zum im
    svp plutot pour le la les dans on de du et jusqu'a a au encore
    mejor por favor el los en para dentro otra vez y hasta recien melhor o os em na no pra daqui
    so e ate depois meglio il di fra tra nel per fino poi
    лучше на в во через до и за опять снова краще raczej w na za do i znowu dopiero raci v az
    graag liever volgende over om op pas en tot hellre till igen forst och
    """
)


def has_days(letter: Letter, text: str) -> bool:
    """True if several days are named: `I meet him on Saturday, ask me on Monday`."""
    named = {span.first or span.last or span.days for span in spans(text, letter.context.today)}
    return len(named) > 1


def names_a_day(letter: Letter, text: str) -> bool:
    """True if it says until when."""
    return any(span.first or span.last or span.days for span in spans(text, letter.context.today))


_UNTIL = regex(
    r"\b(?:until|till|til|for|in|on|by|after|before|from|next|bis|am|ab|nach|jusqu'?\w*|pour|dans|"
    r"hasta|ate|por|para|fino|tra|до|na|do|tot|voor)\b"
)
#: "ok 2 after Friday", "fine with 1 once he is back": agreed, and yet not now.
_NOT_NOW = regex(
    r"\d\s+(?:(?P<when>once|when|as soon as|not before|if)\b|(?P<day>(?:but )?(?:only )?(?:after|"
    r"from|on|"
    r"in|as of|starting|by)\b.*))"
)


def is_for_later(letter: Letter, text: str) -> bool:
    """True if the agreement is for another day than today."""
    match = _NOT_NOW.search(text)
    if match is None:
        return False
    named = spans(match["day"], letter.context.today)[:1] if match["day"] else ()
    return bool(match["when"]) or any(span.first or span.last or span.asked for span in named)


def days_until(letter: Letter, text: str) -> int:
    """How long `until the 20th`, `2 weeks`, `next week` is; a week where nothing is said.

    0 for a time that is named and not understood: nobody should guess at it.
    """
    if short := re.search(r"\b(\d{1,2}) ?([dw])\b(?!')", text):
        return int(short[1]) * (7 if short[2] == "w" else 1)
    today = letter.context.today
    for piece in text.split(" ; ")[:-1]:
        if names_a_day(letter, piece):
            return days_until(letter, piece)
    behind = _UNTIL.search(text)  # in "3 until 1 April" the 3 is no day
    ahead = spans(text[behind.start() :], today) if behind else ()
    for span in ahead or spans(text, today):  # "give me 3 days for 4"
        if span.days:
            return span.days
        if "week" in span.because or "woche" in span.because or "sema" in span.because:
            return _A_WEEK
        day = span.first or span.last
        if day and day > today:
            return (day - today).days
    return 0 if _SOME_TIME & set(tokens(text)) else _A_WEEK


#: What names a time, understood or not.
_LONG = frozenset(unit for unit, days in UNITS.items() if days != _A_WEEK)
_SOME_TIME = _LONG | (frozenset((*MONTHS, *WEEKDAYS)) - SHY_MONTHS)
