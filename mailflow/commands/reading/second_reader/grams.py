"""What a second reader sees of a mail: its words, names and tracks hidden, and pairs of them."""

import re
from itertools import pairwise

from mailflow.commands.reading.clauses.stance import Stance
from mailflow.commands.reading.clauses.subject import Subject
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_TOKEN = regex(r"<\w+>|[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[!?]|[\u2190-\U0001ffff]")
_LINK = regex(r"https?://\S+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_HYPHEN = re.escape("-")
#: Words that are weighed; nobody says what they want behind so many.
LONGEST = 160


def words(letter: Letter) -> tuple[str, ...]:
    """The words of subject and body in their order; `<track>`, `<name>`, `<n>` for what varies."""
    above = "" if letter.is_reply or letter.is_forward else letter.subject.strip()
    text = f"{above} . {letter.body}" if above else letter.body
    text = text[: LONGEST * 12].lower().replace("\u2019", "'")
    text = _LINK.sub(" <link> ", text)
    for track in letter.tracks:
        text = re.sub(rf"\b{re.escape(track).replace(_HYPHEN, '[- ]?')}\b", " <track> ", text)
    return tuple(_shown(token, letter) for token in _TOKEN.findall(text)[:LONGEST])


def _shown(token: str, letter: Letter) -> str:
    if token.isdigit():
        return "<n>"
    return "<name>" if token.removesuffix("'s") in letter.people else token


def grams(seen: tuple[str, ...]) -> frozenset[str]:
    """The words, the pairs of neighbors (`one_more`), and the first word as such (`^yes`)."""
    pairs = (f"{one}_{two}" for one, two in pairwise(seen))
    return frozenset((*seen, *pairs, *(f"^{word}" for word in seen[:1])))


def manners(letter: Letter) -> frozenset[str]:
    """How the clauses are said, as the rules have it: `=asked`, `=told-of-others`."""
    return frozenset(
        f"={manner}"
        for clause, stance in letter.stances.items()
        for manner in (*_of_stance(stance), *(("asked",) if clause.question else ()))
    )


def _of_stance(stance: Stance) -> tuple[str, ...]:
    marks = (
        (stance.subject is Subject.OTHER, "of-others"),
        (stance.subject is Subject.THING, "of-things"),
        (stance.whom, "for-others"),
        (stance.reported, "reported"),
        (stance.inquiry, "inquiry"),
        (stance.pondering, "pondering"),
        (stance.over, "over"),
        (stance.conditional, "conditional"),
    )
    return tuple(name for holds, name in marks if holds)
