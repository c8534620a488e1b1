"""Answers in a mail of their own: `1 good` where one check-in alone is open (TRUST C3)."""

from collections.abc import Mapping
from datetime import datetime

from mailflow.commands.answer import open_round
from mailflow.commands.reading import read
from mailflow.commands.reading.intent import Intent
from mailflow.commands.turn import Answered
from mailflow.deciding.situation import context_of
from mailflow.program.model import Person
from mailflow.program.snapshot import Snapshot
from mailflow.regex import regex

_FIRST_WORD = regex(r"\W*(\w+)\W+\w")


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


def _begins_with_whom(text: str, mentees: Mapping[int, str]) -> bool:
    known = {*map(str, mentees), *(name.split()[0].casefold() for name in mentees.values() if name)}
    lines = [_FIRST_WORD.match(line) for line in text.splitlines() if line.strip()]
    return bool(lines) and all(line and line[1].casefold() in known for line in lines)


def _is_answer(intent: Intent) -> bool:
    """A word for each line, none of them only words: those may be about anything."""
    return intent.verb == "answer" and not any(a.endswith("=words") for a in intent.args)
