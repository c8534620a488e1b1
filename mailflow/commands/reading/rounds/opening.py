"""How an answer falls into sentences, before it is asked whom each is about."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from mailflow.commands.reading.clauses.words import sentences
from mailflow.commands.reading.clauses.wrapping import unwrapped
from mailflow.commands.reading.rounds.discourse import is_own_absence
from mailflow.commands.reading.rounds.joining import joined
from mailflow.commands.reading.rounds.marks import PEOPLE
from mailflow.commands.reading.rounds.parts import tells
from mailflow.commands.reading.rounds.people import Roster
from mailflow.commands.reading.rounds.pronouns import AND, BREAKS, BUT
from mailflow.commands.reading.rounds.text import Token, tokenize
from mailflow.commands.reading.rounds.vocabulary import is_sign
from mailflow.regex import regex

_SHORTEST_ABSENCE = 3  # words and what joins them: `away tomorrow,`
_BESIDE = AND | BUT | BREAKS


def sentences_of(text: str, roster: Roster) -> Iterator[str]:
    """The sentences of a text that names people of the roster, lines broken by a client joined."""
    for paragraph in re.split(r"\n\s*\n", unwrapped(text, partial(_is_item, roster))):
        yield from _labelled(sentences(paragraph), roster)


def own_days(sentence: str, roster: Roster) -> tuple[str, str]:
    """`I'm on holiday until the 12th and Bo left`: the mentor's own days, and then his news."""
    tokens = tokenize(sentence)
    marks = roster.marks(tokens, is_sign)
    begin = marks[0].start if marks else 0
    if begin < _SHORTEST_ABSENCE or tokens[begin - 1].folded not in _BESIDE:
        return "", sentence
    end = tokens[begin - 1].start
    if tokens[begin - 2].folded == ",":  # "…, and Bo left"
        end = tokens[begin - 2].start
    named = marks[0].kind == "named"
    if not (is_own_absence(sentence[:end]) and (named or tells(tokens[begin:]))):
        return "", sentence
    return sentence[:end], sentence[tokens[begin].start :]


#: `And Bo? Bo is fine`
_AND = regex(r"(?i)^(?:and|but|now|so|what about|how about|as for|as to)\s+")


def _labelled(said: Iterable[str], roster: Roster) -> Iterator[str]:
    """`Chloe? Tired, but good.`: a name that is asked, and the answer, as `Chloe: …`."""
    label = ""
    for sentence in said:
        bare = _AND.sub("", sentence.strip())
        if bare.endswith(("?", "…")) and _is_name(tokenize(bare[:-1]), roster):
            label += f"{bare[:-1]}: "
        else:
            yield label + sentence
            label = ""
    if label:
        yield label


def _is_item(roster: Roster, line: str) -> bool:
    """A line that begins with one of the names, or a number."""
    found = roster.marks(tokenize(line.lstrip(" *-•")), is_sign)
    return bool(found) and found[0].start == 0 and found[0].kind in PEOPLE


def _is_name(tokens: Sequence[Token], roster: Roster) -> bool:
    """Nothing but one of the names, or numbers."""
    found = joined(roster.marks(tokens, is_sign), tokens, tells) if tokens else []
    return len(found) == 1 and (found[0].start, found[0].end) == (0, len(tokens))
