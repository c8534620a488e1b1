"""What stands beside decisions and is of none of them: `coffee number two`, `no hard feelings`."""

import re

from mailflow.regex import regex

#: A "no" that refuses nothing.
_IDIOM = regex(
    r"[,;]?\s*\bno (?:hard feelings|offen[cs]e(?: meant)?|harm done|big deal|wonder|surprise|"
    r"news there|need to (?:apologi[sz]e|thank me|answer|reply))\b",
    re.IGNORECASE,
)
_COUNTED = r"(?:one|two|three|four|five|six|\d{1,2})"
#: Numbered in life, and in no digest.
_IN_LIFE = regex(
    r"\b(?P<what>coffee|tea|cup|mug|beer|attempt|try|child|kid|baby|boy|girl|son|daughter|day|"
    rf"night|week|round|dose|shift|train|delay) (?:number|no\.|nr\.?|#) ?{_COUNTED}\b",
    re.IGNORECASE,
)
#: The day on which something was done: "he asked me on the 3rd".
_ON_A_DAY = regex(
    r"\b(?P<done>(?:\w+ed|spoke|wrote|met|saw|told|rang|sent|came|left|began|back|away|again|due)"
    r"(?: (?:to |with |for )?(?:me|him|her|us|them|you|it))?) on the \d{1,2}(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
_LATER = (
    r"(?:i|we)(?:'ll| will|'d like to| want to| need to| have to|'m going to)? (?:\w+ )?"
    r"(?:look at|look into|see to|decide|check|deal with|get to|go through|think about|"
    r"come back to|"
    r"do|answer|settle)"
)
_OTHERS = r"(?:the |all the )?(?:others?|rest|remaining (?:ones|items)|other ones)"
#: Whoever says nothing yet of the others decides nothing of them.
_LEFT = regex(
    rf"^\W*(?:(?:and|but|as for|about)\s+)?(?:{_OTHERS},? {_LATER}|{_LATER} {_OTHERS})\b[^?]*$",
    re.IGNORECASE,
)
_FIRM = regex(r"\b(?:ok|yes|no|not|never|approve|lapse|drop|keep|\d)\b", re.IGNORECASE)


def without_asides(sentence: str) -> str:
    """The sentence with the days and numbers of life, and the idioms, taken out."""
    said = _IN_LIFE.sub(r"\g<what>", _IDIOM.sub("", sentence))
    return _ON_A_DAY.sub(r"\g<done> that day", said)


def is_left_for_later(sentence: str) -> bool:
    """True for a sentence that only says that the others will be looked at some other time."""
    return bool(_LEFT.search(sentence)) and not _FIRM.search(sentence)


_SALUTATION = regex(
    r"^\W*(?:(?:a )?(?:very )?(?:good|guten|bon|buen[ao]?s?|bo[am]|god|goede|dobr[ye]|добр\w+) ?"
    r"(?:morning|evening|afternoon|day|morgen|tag|abend|jour|soir|dias?|tardes?|noches?|noites?|"
    r"giorno|sera|dag|kvall|den|vecer|утро|день|вечер|ранку)|morning|hi|hello|hey|hiya|dear|greetings|"
    r"hallo|moin|servus|bonjour|salut|hola|ola|oi|ciao|buongiorno|hej|hoi|ahoj|czesc|dzien dobry|"
    r"привет|здравствуйте|привіт|merhaba|selam|namaste)"
    r"(?: \w+){0,2}\W*$",
    re.IGNORECASE,
)


def is_salutation(sentence: str) -> bool:
    """True for a sentence that only greets."""
    return bool(_SALUTATION.match(sentence)) and not _FIRM.search(sentence)
