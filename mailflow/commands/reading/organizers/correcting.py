"""Decisions taken back in the same mail: `1 ok 2 ok. Sorry, 2 no`."""

from collections.abc import Iterable
from dataclasses import replace

from mailflow.commands.reading.clauses.words import fold, sentences
from mailflow.commands.reading.organizers.closing import is_farewell
from mailflow.commands.reading.organizers.parts import Part
from mailflow.regex import regex

_MARKER = regex(
    r"^\W*(?:(?:oh|ah|hm+|and|but|no|wait)\W+)*?(?:no,? wait|wait,? no|wait(?=\s*[,.!:–-])|"
    r"sorry|oops|ups|whoops|"
    r"correction|hang on|hold on(?=\s*[,.!:–-])|espera(?=\s*[,.!:–-])|scratch that|"
    r"strike that|actually|on second thoughts?|my bad|i misread|misread|korrektur|moment|pardon|"
    r"perdon|perdona|disculpen?|desculpa|desculpem|scusate?|correzione|correccion|correcao|rectification|"
    r"извините|простите|поправка|przepraszam|poprawka|oj|sorki|oprava|pardon|duzeltme|maaf|"
    r"correctie|rattelse)\b[\s,.:;!–-]*"
)


def parted(line: str) -> tuple[str, ...]:
    """A line of decisions, parted where one of its sentences takes something back."""
    found: list[str] = []
    for sentence in sentences(line):
        if is_farewell(fold(sentence)):
            continue
        if found and not _MARKER.match(fold(sentence)):
            found[-1] += f" {sentence}"
        else:
            found.append(sentence)
    return tuple(found)


def without_marker(folded: str) -> tuple[bool, str]:
    """True if the sentence opens as a correction, and what it says."""
    said = folded
    while match := _MARKER.match(said):  # "no wait, actually yes"
        said = said[match.end() :]
    return said != folded, said


def corrected(parts: Iterable[Part], later: Part) -> list[Part]:
    """The parts without the items of which a correction says something else."""
    found = list(parts)
    if not later.corrects or later.all or later.rest or not later.numbers:
        return found
    kept = []
    for part in found:
        if part.corrects or part.all or not part.numbers & later.numbers:
            kept.append(part)
        elif numbers := part.numbers - later.numbers:
            kept.append(replace(part, numbers=numbers))
    return kept
