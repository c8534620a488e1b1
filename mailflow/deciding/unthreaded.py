"""Answers in a mail of their own: `1 good` where one check-in alone is open (TRUST C3).

And news of mentees where none is: "Ana is done, the server boots!"
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from mailflow.commands.answer import open_round
from mailflow.commands.reading import read
from mailflow.commands.reading.clauses.names import mentioned
from mailflow.commands.reading.intent import Intent
from mailflow.commands.turn import Answered
from mailflow.deciding.situation import context_of
from mailflow.program.model import Enrollment, Person
from mailflow.program.snapshot import Snapshot
from mailflow.regex import regex

_FIRST_WORD = regex(r"\W*(\w+)\W+\w")


def afresh(  # noqa: PLR0917  who says what below which mail, and when
    state: Snapshot,
    who: Person,
    about: Answered | None,
    intents: tuple[Intent, ...],
    words: tuple[str, str],
    now: datetime,
) -> tuple[Answered | None, tuple[Intent, ...]]:
    """What a mail answers and means that means nothing else; `about`: the mail it is below."""
    found = (about, intents)
    if about is None:
        found = in_check_in(state, who, intents, words, now)
    if found[0] is None or found[0].kind in ASK_NOTHING:
        found = found[0], of_mentees(state, who, intents, words, now)
    return found


def in_check_in(
    state: Snapshot, who: Person, intents: tuple[Intent, ...], words: tuple[str, str], now: datetime
) -> tuple[Answered | None, tuple[Intent, ...]]:
    """The check-in that words mean which mean nothing else, and what they answer.

    `words` are the subject and the new text of a mail that answers none of ours. Nothing shows
    that it is about the check-in but its form, so each line has to begin with whom it is about.
    """
    asked = open_round(state, who.id)
    if asked is None or [intent.verb for intent in intents] != ["unclear"]:
        return None, intents
    about = Answered("check-in", asked.id)
    context = context_of(state, who, about, now)
    answers = read(*words, context) if _begins_with_whom(words[1], context.lines) else ()
    return (about, answers) if answers and all(map(_is_answer, answers)) else (None, intents)


#: What a mentor tells afresh that somebody waits for, and what may stand beside it.
_THEIRS = frozenset({"advice", "paused", "left"})
_TELLS = frozenset({"done", "stuck", "quiet"}) | _THEIRS
_BESIDE = _TELLS | {"good"}
#: Mails of ours to mentors below which people write whatever they have to tell.
ASK_NOTHING = frozenset({"mentor-welcome", "new-mentee", "say-hello", "back", "answer"})
#: What a mentor may say of themselves beside it.
_OF_ONESELF = frozenset({"away", "back", "capacity", "tz"})
_SAYS_NOTHING = frozenset({"unclear", "thanks"})
_FIRST_PERSON = regex(r"\b(?:i|we|my|our|ich|wir|je|nous|yo|eu)\b", re.IGNORECASE)
#: News are short; what is longer is a letter, and a person reads it.
_MOST_WORDS = 60


def of_mentees(
    state: Snapshot, who: Person, intents: tuple[Intent, ...], words: tuple[str, str], now: datetime
) -> tuple[Intent, ...]:
    """What a mentor's fresh mail tells of mentees of theirs, beside little of their own.

    Read as an answer to a check-in about them all; nothing of it may be unclear.
    """
    members = _members(state, who)
    wished = tuple(intent for intent in intents if intent.verb not in _SAYS_NOTHING)
    own = {intent.verb for intent in wished} <= _OF_ONESELF
    if not members or not own or len(words[1].split()) > _MOST_WORDS:
        return intents
    names = {n: state.people[e.person].full_name for n, e in enumerate(members, start=1)}
    context = context_of(state, who, None, now)
    asked = replace(context, thread="check-in", lines=names, asked=frozenset(names))
    found = read(*words, asked)
    if not found or not _is_answer(found[0]):
        return intents
    hearsay = _is_hearsay(wished, words[1])
    if not hearsay and set(map(str, found[1:])) != set(map(str, wished)):
        return intents  # what else is wished for is one thing here, and another there
    said = [(int(number), word) for number, _, word in _pairs(found[0].args)]
    told = {word for _, word in said}
    if not (told & _TELLS or hearsay) or not told <= _BESIDE:
        return intents
    if found[0].second and told & _THEIRS and not hearsay:
        return intents  # where only one of two readers finds it, nobody is asked about it
    if not all(mentioned(" ".join(words), (names[n],)) for n, _ in said):
        return intents  # "Zoe done": of another group, and not of the only one in this
    notes = dict(found[0].notes)
    args = tuple(f"{state.people[members[n - 1].person].address}={word}" for n, word in said)
    lines = tuple((place, notes.get(n, "")) for place, (n, _) in enumerate(said, start=1))
    told_of = replace(found[0], args=args, notes=lines, whole_line=False)
    return (told_of,) if hearsay else (*wished, told_of)


def _is_hearsay(wished: tuple[Intent, ...], text: str) -> bool:
    """`Bo told me that he'll be away`: read as the writer's own absence, and nobody says "I"."""
    own = any(intent.verb not in ("away", "back") for intent in wished)
    return bool(wished) and not own and not _FIRST_PERSON.search(text)


def _pairs(args: Iterable[str]) -> Iterable[tuple[str, str, str]]:
    return (arg.partition("=") for arg in args)


def _members(state: Snapshot, who: Person) -> tuple[Enrollment, ...]:
    """Whoever is in a mentor's cohorts; nobody who is in two of them, since which is meant?"""
    cohorts = [a.cohort for a in state.assignments_of(who.id) if a.cohort]
    found = [e for key in cohorts for e in state.mentees_of(key) if e.person != who.id]
    places = Counter(e.person for e in found)
    return tuple(e for e in found if places[e.person] == 1)


def _begins_with_whom(text: str, mentees: Mapping[int, str]) -> bool:
    known = {*map(str, mentees), *(name.split()[0].casefold() for name in mentees.values() if name)}
    lines = [_FIRST_WORD.match(line) for line in text.splitlines() if line.strip()]
    return bool(lines) and all(line and line[1].casefold() in known for line in lines)


def _is_answer(intent: Intent) -> bool:
    """A word for each line, none of them only words: those may be about anything."""
    return intent.verb == "answer" and not any(a.endswith("=words") for a in intent.args)
