"""Mails in which no wish was found: friendly words need nothing, anything else a human."""

import re

from mailflow.commands.reading import organizers
from mailflow.commands.reading.answers import threads
from mailflow.commands.reading.clauses.topics import GREETING, THANKS, is_request
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.news import needs_nothing, woe
from mailflow.commands.reading.wishes import FINE
from mailflow.regex import regex


def leftover(letter: Letter) -> Intent:
    """No wish was found: friendly words need nothing, anything else needs a human."""
    clauses = letter.clauses or letter.subject_clauses
    if not clauses or not any(mark.isalnum() for mark in letter.body or letter.subject):
        return Intent("ignore")
    if any(clause.question for clause in clauses):
        return Intent("unclear", because=letter.body)
    if FINE.search(letter.folded) or organizers.nothing_to_decide(letter):
        return Intent("thanks", because=letter.body)
    asks = is_request(letter.folded) or any(is_request(c.folded) for c in clauses)
    if asks or re.search(r"\b(?:bitte|por favor)\b", letter.folded):
        return Intent("unclear", because=letter.body)
    asked = letter.context.thread in threads.ASKS - {"badge"}  # its page waits for no answer
    if asked and not all(map(THANKS.sense, clauses)):
        return Intent("unclear", because=letter.body)
    kind = [c for c in clauses if (THANKS.sense(c) or GREETING.sense(c)) and not woe(c.folded)]
    more = [clause for clause in clauses if clause not in kind]
    thanked = any(THANKS.sense(clause) for clause in clauses) and len(letter.body) < _SHORT
    few = len(more) < len(clauses) and sum(len(clause.words) for clause in more) <= _A_WORD_OR_TWO
    harmless = (thanked or few) and not any(woe(clause.folded) for clause in more)
    ahead = any(
        span.last and (span.last - letter.context.today).days > _A_WEEK
        for clause in clauses
        for span in letter.spans(clause.sentence)
    )
    if ((not more or harmless) and not ahead) or needs_nothing(letter):
        return Intent("thanks", because=letter.body)
    return Intent("unclear", because=letter.body)


_SHORT = 200
_A_WORD_OR_TWO = 3
_A_WEEK = 7


def with_its_question(letter: Letter, said: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """`I'm in Tonga. Is anybody awake at that hour?`: the place is read, the question is not."""
    asks = any(
        clause.question
        and "?" in letter.said(clause.sentence)
        and not (is_request(clause.folded) and _MY_CLOCK.search(clause.folded))
        for clause in letter.every
    )
    if {intent.verb for intent in said} != {"tz"} or said[0].args == ("?",) or not asks:
        return said
    return (*said, Intent("unclear", because=letter.body, whole_line=False))


_MY_CLOCK = regex(r"\b(?:zone|time|tz|clock|timezone|change|update|note|correct|fix)\b")
