"""Mails in which no wish was found: friendly words need nothing, anything else a human."""

import re

from mailflow.commands.reading import organizers
from mailflow.commands.reading.answers import threads
from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.coordination import asks
from mailflow.commands.reading.clauses.topics import GREETING, THANKS, is_request
from mailflow.commands.reading.clauses.words import fold
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
    """`Pause me until May. Is there a certificate?`: the pause is read, the question is not."""
    verbs = {intent.verb for intent in said}
    if verbs <= _TROUBLE or not verbs.isdisjoint(_ANSWERED) or "organizer" in letter.context.roles:
        return said
    because = [fold(intent.because) for intent in said]
    if verbs == {"tz"}:
        open_ = said[0].args != ("?",) and any(
            clause.question
            and "?" in letter.said(clause.sentence)
            and not (is_request(clause.folded) and _MY_CLOCK.search(clause.folded))
            for clause in letter.every
        )
    else:
        open_ = any(_is_open(letter, clause, because) for clause in letter.every)
    if not open_:
        return said
    return (*said, Intent("unclear", because=letter.body, whole_line=False))


def _is_open(letter: Letter, clause: Clause, because: list[str]) -> bool:
    """A question for people: it asks for nothing that was read, and is more than courtesy."""
    if not clause.question or clause.conditional or "?" not in letter.said(clause.sentence):
        return False
    sentence = fold(letter.said(clause.sentence))
    if is_request(sentence) or asks(sentence) or any(words in sentence for words in because):
        return False
    return bool(_OPENS.match(clause.folded)) and not _RHETORIC.search(sentence)


#: Told to people with all that stands beside it.
_TROUBLE = frozenset({"stuck", "contact-lost"})
#: Beside these there is nothing to add, or they are the answer.
_ANSWERED = frozenset(
    {"unclear", "thanks", "ignore", "help", "browse", "reason", "private", "answer"}
    | {"undo", "forget"}
)
_OPENS = regex(
    r"\W*(?:(?:and|but|so|also|by the way|btw|just|hi|hello|quick question|question|oh)\W+)*"
    r"(?:what|which|who|whom|whose|when|where|why|how|is there|are there|is|are|do|does|did|has|"
    r"have|will)\b"
)
_RHETORIC = regex(
    r"\b(?:how are (?:you|things)|how is every\w+|how(?:'s| is) it going|what can i say|who knows|"
    r"who would have|guess what|you know what|why not|isn't (?:it|that)|aren't (?:we|they)|"
    r"(?:is|are|was|does|did|will) (?:that|this|it) (?:ok|okay|fine|alright|all right|possible|"
    r"work|help|suit|clear|enough|make sense|a problem|too)|do you mind|what do you think|"
    r"(?:is|are) (?:s?he|they|everything|all|everybody|everyone) "
    r"(?:ok|okay|fine|well|alright|all right)|"
    r"what(?:'s| is| comes)(?: up)? next|"
    r"do i (?:have|need) to do|how does that sound|did i)\b"
)
_MY_CLOCK = regex(r"\b(?:zone|time|tz|clock|timezone|change|update|note|correct|fix)\b")
