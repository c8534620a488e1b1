"""Why did I get this mail, this mentor, this end? Asked of us, and of nothing technical."""

import re

from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

#: A question about more than this is for people.
MOST_CLAUSES = 4
_MAIL = r"(?:e-?)?(?:mails?|messages?|notes?|reminders?|check-ins?|digest)"
_PLACE = r"(?:place|seat|spot|enrol?lment|mentoring)"
_ENDED = (
    r"(?:still )?waiting(?: for (?:a|my) (?:place|seat|spot))?\W*$|waitlisted|in line|"
    r"in the (?:queue|line)|on (?:the|a) wait|paused|lapsed|removed|dropped|expired|moved|placed|"
    r"declined|covered|"
    r"(?:taken|kicked|thrown) out|gone|given (?:away|on)|closed|ended|freed|retired"
)
_WHY = (
    r"^\W*(?:(?:hi|hello|hey|and|but|so|sorry|also|may i ask|can you tell me|could you tell me|"
    r"i wonder|i was wondering)\W+)*"
    r"(?:why|how come|for what reason|what(?:'s| is| was) the reason)\b"
)
_ASKED = (
    rf"{_WHY}.*\b(?:get|got|getting|receiv\w+)\b(?: \w+){{0,4}} {_MAIL}\b",
    rf"{_WHY}.*\b(?:get|got|getting|receiv\w+) (?:this|these|that)\W*$",
    rf"{_WHY}.*\byou\b.*\b(?:e-?mail|mail|writ|send|sent)\w*\b.*\b(?:me|this)\b",
    rf"{_WHY} (?:am|was|were|have|has|is) (?:i|my {_PLACE})\b.*\b(?:{_ENDED})",
    rf"{_WHY} (?:i|my {_PLACE}) (?:am|was|were|have|has|is|got|had)\b.*\b(?:{_ENDED})",
    rf"{_WHY} (?:did|do) i (?:lose|lost) my {_PLACE}\b",
    rf"{_WHY} (?:is|was|did|do|does)\b.*\bmy (?:new )?(?:mentor|lead)\W*$",
    rf"{_WHY} (?:this|that) (?:mentor|cohort|group|{_MAIL})\W*$",
    r"\bwarum (?:bekomme|habe|kriege) ich (?:diese|die) (?:e-?)?(?:mail|nachricht)",
    r"\bpourquoi (?:est-ce que )?(?:je )?(?:re[cç]ois|ai-je re[cç]u).*\b(?:mail|message|courriel)",
    r"\bpor ?qu[eé] (?:me lleg|recib|receb).*\b(?:mail|correo|mensaje|mensagem)",
)
_QUESTION = regex("|".join(_ASKED))


def asked(letter: Letter) -> Intent | None:
    """The question, where a mail is hardly more than that."""
    clauses = letter.clauses or letter.subject_clauses
    if len(clauses) > MOST_CLAUSES:
        return None
    for clause in clauses:
        if not clause.other and (
            _QUESTION.search(clause.folded) or _names_mentor(letter, clause.folded)
        ):
            return Intent("reason", because=clause.text)
    return None


def _names_mentor(letter: Letter, folded: str) -> bool:
    """`Why Priya?` of one's own mentors."""
    known = (letter.context.mentor, *letter.context.co_mentors)
    called = {name.split()[0].lower() for name in known if name}
    found = re.fullmatch(r"\W*(?:but |and |so )?why (\w+)\W*", folded)
    return found is not None and found[1] in called
