"""Keep somebody away from me: confidential, and no reason needed."""

import re
from collections.abc import Iterator

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.people import is_thing
from mailflow.commands.reading.clauses.topics import (
    AVOID,
    BOND,
)
from mailflow.commands.reading.clauses.wording import TECHNICAL
from mailflow.commands.reading.clauses.words import fold, listed
from mailflow.commands.reading.confidential.apart_abroad import kept_from
from mailflow.commands.reading.dates.calendar_words import MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_NAME = regex(r"[^\W\d_][\w'’.-]*")


_STOPS = listed(
    """
    again please for in on at if this next or as who he she they thanks danke bitte merci
    because since anymore any more und and but the my a an um uns ich i we somebody
    someone anyone anybody me from wieder nochmal mehr de la le el o
    """
)


_SMALL_NAME = listed(
    """
    de da van von der del di la le bin al el
    """
)
#: No names, however capital.
_DAYS = frozenset((*MONTHS, *WEEKDAYS, *SHORT_WEEKDAYS))


def avoid(letter: Letter) -> Iterator[Intent]:
    """Keep somebody away from me: confidential, and no reason needed."""
    for clause in letter.clauses:
        folded_names = None if not any(mark.isupper() for mark in clause.text) else clause.text
        sense = AVOID.sense(clause)
        if sense and sense.words in _BARE and not _of_a_person(letter, clause):
            sense = None  # "I try to avoid Windows where I can"
        if sense and sense.words.startswith("keep us") and (name := _full_name(letter, clause)):
            yield Intent("avoid", tuple(name.split()), because=clause.text, whole_line=False)
            continue
        if (
            sense
            and folded_names
            and not (clause.question and not sense.request)
            and not TECHNICAL.search(clause.folded)
        ) and (name := _person_after(clause, sense.words)):
            yield Intent("avoid", tuple(name.split()), because=clause.text, whole_line=False)
            continue
        if _NOT_MEET.search(clause.folded) and (name := _only_full_name(letter)):
            yield Intent("avoid", tuple(name.split()), because=clause.text, whole_line=False)
            continue
        if name := kept_from(letter, clause):
            yield Intent("avoid", tuple(name.split()), because=clause.text, whole_line=False)
            continue
        bond = BOND.sense(clause)
        if bond and not (_EX.search(bond.words) or _APART.search(letter.folded)):
            continue
        if bond and (name := _subject_name(clause, bond.words)):
            yield Intent("avoid", tuple(name.split()), because=clause.text, whole_line=False)


#: Things are avoided, too.
_BARE = frozenset({"avoid", "eviter", "evitar", "evitar a"})
#: With whom one can be put together: then it is no program, and no system.
_TOGETHER = regex(
    r"\b(?:group|cohort|mentor\w*|mentees?|pair\w*|match\w*|meet\w*|together|with|her|him|them|"
    r"person|contact|gruppe|groupe|grupo|gruppo)\b"
)
_HABIT = regex(r"\b(?:i|we|you|they|one) (?:\w+ )?avoid")
_NOT_MEET = regex(
    r"\b(?:we|i|us|paths|ways)\b(?:(?!\?).){0,25}\b(?:don't|do not|dont|never|not|won't)\b"
    r"(?: (?:have|need|want|ever|like) to| ever| want| have)?"
    r" (?:meet|cross|run into|bump into|see each other|get together|be (?:brought|put) together)\b|"
    r"\b(?:i and|and i|us two) never (?:meet|cross)\b"
)
_ARRANGE = regex(
    r"\b(?:please|pls|kindly|see to it|make sure|ensure|arrange|can you|could you|take care|prefer|"
    r"rather|want|wish|like)\b"
)


def _of_a_person(letter: Letter, clause: Clause) -> bool:
    """`avoid Tobias Kern`, `avoid pairing me with Tobias`: somebody with a name like a person's."""
    if _HABIT.search(clause.folded):
        return False
    name = _name_after(clause, "avoid") or ""
    known = bool(letter.people.intersection(fold(name).split()))
    several = len(name.split()) > 1 and not any(character.isdigit() for character in clause.text)
    return known or several or bool(_TOGETHER.search(clause.folded))


def _only_full_name(letter: Letter) -> str | None:
    """The one full name of the mail, where it asks to arrange something."""
    if not _ARRANGE.search(letter.folded):
        return None
    found = set(_TWO_CAPITALS.findall(letter.body))
    return found.pop() if len(found) == 1 else None


_TWO_CAPITALS = regex(
    r"\b(?!(?:Please|One|Dear|Hi|Hello|And|But)\b)[A-ZÀ-Þ][\w'-]+ [A-ZÀ-Þ][\w'-]+\b"
)


def _full_name(letter: Letter, clause: Clause) -> str | None:
    """`Eva Novak …, please keep us apart`: the one full name of the sentence."""
    text = " ".join(part.text for part in letter.sentence(clause.sentence))
    found = set(re.findall(r"\b[A-ZÀ-Þ][\w'-]+ [A-ZÀ-Þ][\w'-]+\b", text))
    return found.pop() if len(found) == 1 else None


_EX = regex(r"\b(?:ex|exe?-\w+|former|byly|бывш\w+)\b")


_APART = regex(
    r"\b(?:not|no|never|please|different|another|other|rather|avoid|apart|separate|same group|"
    r"nicht|pas|kein\w*|"
    r"nao|non|не|nie|ne)\b|n't\b"
)


def _person_after(clause: Clause, words: str) -> str | None:
    """The name behind the words; `Windows people` has none."""
    name = _name_after(clause, words)
    return None if name is None or all(map(is_thing, fold(name).split())) else name


def _name_after(clause: Clause, words: str) -> str | None:
    """The capitalized words that follow: `with Tobias Kern, we…` is Tobias Kern."""
    place = _find(clause.text, words)
    taken: list[str] = []
    last = place
    for match in _NAME.finditer(clause.text, place):
        word = match.group().rstrip(".'’-")
        if (word[:1].isupper() and fold(word) not in _STOPS) or (taken and word in _SMALL_NAME):
            if taken and re.search(r"[,;.!?()]", clause.text[last : match.start()]):
                break
            taken.append(re.sub(r"['’]s$", "", word))
            last = match.end()
        elif taken or (fold(word) not in _STOPS and fold(word) not in _FILL_NAME):
            break
    while taken and taken[-1] in _SMALL_NAME:
        taken.pop()
    if all(fold(word) in _DAYS for word in taken):
        return None  # "away from March 20 to April 8"
    return " ".join(taken)


_FILL_NAME = listed(
    """
    mr mrs ms dr mentor mentee group gruppe the same cohort as with mit avec con com 's
    einer eine un une einem team herr frau zusammen together same
    """
)


def _subject_name(clause: Clause, words: str) -> str | None:
    """`Marcus is my ex`: the name before the bond."""
    place = _find(clause.text, words.split(" ", maxsplit=1)[0])
    before = clause.text[: max(place - 3, 0)]
    match = re.match(
        r"\W*((?:[A-ZÀ-ÞА-Я][\w'’-]+\s?){1,3})\s*(?:is|ist|est|es|e|é|è|was|,)?\W*$",
        before.rstrip(),
    )
    return match.group(1).strip() if match and fold(match.group(1).strip()) not in _STOPS else None


def _find(text: str, words: str) -> int:
    """Where folded words end in the text as written."""
    folded = fold(text)
    last = words.rsplit(maxsplit=1)[-1]
    place = folded.find(words)
    if place >= 0 and len(folded) == len(text):
        return place + len(words)
    spot = folded.find(last)
    return spot + len(last) if spot >= 0 and len(folded) == len(text) else 0
