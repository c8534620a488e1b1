"""How many mentees somebody has room for who offers to mentor: `two at a time is fine`.

Beside an offer a number of people is the room, in whatever words; elsewhere it may be anything,
and only what `capacity` knows counts.
"""

from collections.abc import Collection

from mailflow.commands.reading.calendar_words import NUMBERS
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_ARTICLES = frozenset({"a", "an", "un", "une", "una", "um", "uma", "uno", "ein", "eine", "een"})
_FIGURES = "|".join(sorted(set(NUMBERS) - _ARTICLES, key=len, reverse=True))
_N = rf"(?P<n{{0}}>[1-9]|{_FIGURES})"
_PEOPLE = (
    r"(?:people|persons?|mentees?|of (?:them|you|those)(?=\W*$)|students?|folks|newcomers?|newbies|"
    r"beginners?|learners?|"
    r"personas?|pessoas?|personnes?|persone|personen|leute|menschen|mensen|osob\w*|человек\w*)"
)
_OF_PEOPLE = regex(
    rf"\b{_N.format(0)} (?:or two )?(?:{_PEOPLE}\b|at (?:a time|once|most|first|the same time)\b|"
    r"for (?:a|the) start\b|to (?:start|begin) with\b|max(?:imum|imal)?\b|tops\b|"
    r"a la vez\b|a la fois\b|por vez\b|alla volta\b|gleichzeitig\b)|"
    rf"\b(?:up to|max(?:imum|imal|imo)?\.?|at most|(?:no|not) more than|only take|can take|"
    rf"could take|"
    rf"can handle|could handle|hasta|ate|bis zu|hochstens|jusqu'a|puedo con|posso com|"
    rf"do|не больше|максимум) {_N.format(1)}(?=\W*$|\s*[,.;!)]| (?:and|at|please|for now)\b)"
)
_OFFERS = frozenset({"mentor"})


def offered_room(letter: Letter, said: Collection[Intent]) -> tuple[Intent, ...]:
    """The one number of people in a mail that offers to mentor, or confirms that it does."""
    verbs = {intent.verb for intent in said}
    confirms = letter.context.thread == "confirm" and "yes" in verbs
    pending = {wish.split()[0] for wish in letter.context.pending}
    offers = verbs & _OFFERS or (confirms and pending & _OFFERS)
    if not offers or "capacity" in verbs:
        return ()
    found = {
        match["n0"] or match["n1"]: clause
        for clause in letter.every
        if not (clause.question or clause.conditional or clause.old)
        for match in _OF_PEOPLE.finditer(clause.folded)
    }
    counts = {int(word) if word.isdigit() else NUMBERS[word]: c for word, c in found.items()}
    return tuple(
        Intent("capacity", (str(count),), because=clause.text, whole_line=False)
        for count, clause in counts.items()
        if len(counts) == 1
    )
