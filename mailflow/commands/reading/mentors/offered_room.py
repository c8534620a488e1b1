"""How many mentees somebody has room for who offers to mentor: `two at a time is fine`.

Beside an offer a number of people is the room, in whatever words; elsewhere it may be anything,
and only what `capacity` knows counts.
"""

import re
from collections.abc import Collection, Iterator

from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.dates.calendar_words import NUMBERS
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_ARTICLES = listed("a an ein eine einen une un una uma um uno een")
_N = rf"(?P<n{{0}}>[1-9]|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
_PEOPLE = (
    r"(?:people|persons?|mentees?|of (?:them|you|those)(?=\W*$)|students?|folks|newcomers?|newbies|"
    r"beginners?|learners?|"
    r"personas?|pessoas?|personnes?|persone|personen|leute|menschen|mensen|debutants|aprendices|"
    r"osob\w*|lidi|человек\w*)"
)
_OF_PEOPLE = regex(
    rf"\b{_N.format(0)} (?:or two |more |new |weitere )?(?:{_PEOPLE}\b|"
    r"at (?:a time|once|most|first|the same time)\b|"
    r"for (?:a|the) start\b|to (?:start|begin) with\b|max(?:imum|imal)?\b|tops?\b|"
    r"a la vez\b|a la fois\b|por vez\b|alla volta\b|gleichzeitig\b)|"
    rf"\b(?:take|mentor|room for|time for|space for|up to|max(?:imum|imal|imo)?\.?|at most|"
    rf"(?:no|not) more than|can handle|could handle|hasta|ate|bis zu|hochstens|jusqu'a|puedo con|"
    rf"posso com|do|не больше|максимум) {_N.format(1)}\b"
    r"(?!\s*(?:hours?|h\b|evenings?|days?|weeks?|stunden|heures|horas|years?|times?|things?|tracks?|"
    r"groups?|courses?|topics?|wishes|questions?|jobs?|talks?|exams?|sessions?|calls?))"
)
#: Before an article that counts: "… and be a mentee in talk" does not.
_TAKES = regex(r"\b(?:take|have|help|lead|for|with|to) (?:on )?$")


def offered_room(letter: Letter, said: Collection[Intent]) -> tuple[Intent, ...]:
    """The one number of people in a mail that offers to mentor, or confirms that it does."""
    verbs = {intent.verb for intent in said}
    pending = {wish.split()[0] for wish in letter.context.pending}
    confirms = letter.context.thread == "confirm" and "yes" in verbs and "mentor" in pending
    if not ("mentor" in verbs or confirms) or "capacity" in verbs:
        return ()
    counts = dict(_counts(letter))
    return tuple(
        Intent("capacity", (str(count),), because=text, whole_line=False)
        for count, text in counts.items()
        if len(counts) == 1
    )


def _counts(letter: Letter) -> Iterator[tuple[int, str]]:
    for clause in letter.every or letter.subject_clauses:
        if clause.question or clause.conditional or clause.old:
            continue
        for match in _OF_PEOPLE.finditer(clause.folded):
            word = match["n0"] or match["n1"]
            if word not in _ARTICLES or _is_taken(match, clause.folded):
                yield int(word) if word.isdecimal() else NUMBERS[word], clause.text


def _is_taken(match: re.Match[str], folded: str) -> bool:
    return bool(match["n0"] and _TAKES.search(folded[: match.start()]))
