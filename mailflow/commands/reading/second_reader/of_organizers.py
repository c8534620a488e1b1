"""Whom, where and how many an organizer means, where only the second reader knew what is wanted."""

from collections.abc import Callable

from mailflow.commands.reading.clauses import names
from mailflow.commands.reading.clauses.words import tokens
from mailflow.commands.reading.dates.calendar_words import NUMBERS
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_ADDRESS = regex(r"[\w.+-]+@[\w.-]+\w")
_FROM = regex(r"\b(?:from|out of|sits in|is in|von|aus|de|du|desde)\s+(?:the )?$")


def _person(letter: Letter) -> str | None:
    """The address of the only person named."""
    if found := dict.fromkeys(_ADDRESS.findall(letter.body)):
        return next(iter(found)) if len(found) == 1 else None
    people = letter.context.people
    known = dict.fromkeys(people[name] for name in names.mentioned(letter.body, people))
    return next(iter(known)) if len(known) == 1 else None


def _cohorts(letter: Letter) -> list[str]:
    """Those named, each once; `deploy-2` is not `deploy`."""
    text = _ADDRESS.sub(" ", letter.folded)
    longest = sorted(letter.tracks, key=len, reverse=True)
    pattern = regex(r"(?<![\w-])(?:" + "|".join(map(_escaped, longest)) + r")(?![\w-])")
    return list(dict.fromkeys(match.group() for match in pattern.finditer(text)))


def _escaped(track: str) -> str:
    return track.replace(".", r"\.").replace("+", r"\+")


def into(letter: Letter) -> tuple[str, ...] | None:
    """The one person, by address, and the one cohort she goes to."""
    who, named = _person(letter), _cohorts(letter)
    if len(named) > 1:  # the one she comes from stands behind a word that says so
        named = [track for track in named if not _FROM.search(letter.folded.partition(track)[0])]
    return (who, named[0]) if who and len(named) == 1 else None


def _two(letter: Letter) -> tuple[str, ...] | None:
    """The addresses of the only two people named."""
    people = letter.context.people
    known = dict.fromkeys(people[name] for name in names.mentioned(letter.body, people))
    return tuple(known) if len(known) == _PAIR else None


_PAIR = 2


def _out(letter: Letter) -> tuple[str, ...] | None:
    who = _person(letter)
    return (who,) if who else None


def _cohort(letter: Letter) -> tuple[str, ...] | None:
    named = _cohorts(letter)
    return (named[0],) if len(named) == 1 else None


def _numbers(letter: Letter) -> list[str]:
    text = letter.folded
    for track in _cohorts(letter):
        text = text.replace(track, " ")
    said = [word if word.isdigit() else str(NUMBERS.get(word, "")) for word in tokens(text)]
    return [number for number in said if number and number != "1"]


def _cap(letter: Letter) -> tuple[str, ...] | None:
    named, numbers = _cohorts(letter), _numbers(letter)
    return (named[0], numbers[0]) if len(named) == len(numbers) == 1 else None


def _case(letter: Letter) -> tuple[str, ...] | None:
    numbers = [word for word in tokens(letter.folded) if word.isdigit()]
    return (numbers[0],) if len(numbers) == 1 else None


#: A wish of an organizer's, and what it needs to be one.
ARGS: dict[str, Callable[[Letter], tuple[str, ...] | None]] = {
    "place": into,
    "remove": _out,
    "apart": _two,
    "cap": _cap,
    "take": _case,
    **dict.fromkeys(("open", "close", "who", "tell", "call"), _cohort),
}
