"""Whole lines of the canonical grammar, as the help mail teaches them."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from mailflow.commands.reading.clauses.people import is_thing
from mailflow.commands.reading.clauses.wording import TECHNICAL
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.dates import spans
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.mentors import swapping
from mailflow.commands.reading.places.zones import zone_of
from mailflow.regex import regex

_COURTESY = regex(
    r"^(?:(?:please|pls|hi|hello|hey)\b[ ,!]*)+|[ ,!.]*(?:\b(?:please|pls|plz|thanks|"
    r"thank you|thx)\b[ !.]*)+$"
)
_PLAIN = {
    "cohorts": "browse", "browse": "browse", "list": "browse", "groups": "browse",
    "options": "browse", "info": "browse", "help": "help", "?": "help", "commands": "help",
    "status": "status", "less": "less",
    "less mail": "less", "fewer mails": "less", "stop": "stop", "unsubscribe": "stop",
    "undo": "undo", "why": "reason", "why?": "reason",
    "export": "export", "forget me": "forget", "forget": "forget", "digest": "digest",
    "freeze": "freeze", "freeze mail": "freeze", "release": "release", "unfreeze": "release",
    "release mail": "release",
}  # fmt: skip
#: A name or an address, and how many words a name has.
_SOMEBODY = regex(r"[^\W\d_][\w.'’+@ -]*")
MOST_NAMES = 3
_ORGANIZER = frozenset({"digest", "freeze", "release"})
_LINE = regex(r"^(?P<verb>[a-z-]+)\b[ :]*(?P<rest>.*)$", re.DOTALL)


def whole_lines(letter: Letter) -> tuple[tuple[Intent, ...], Letter]:
    """Lines that are commands, and the letter without them. A subject counts if it is alone."""
    lines = _lines(letter)
    if not lines:
        if letter.is_reply or letter.is_forward:
            return (), letter
        found = line_of(letter, letter.subject)
        return ((found,), letter) if found else ((), letter)
    known: list[Intent] = []
    rest: list[str] = []
    for number, line in enumerate(lines):
        found = line_of(letter, line)
        if found and found.verb == "add":  # all that stands below it is the roster
            known.append(replace(found, note="\n".join(_to_the_end(letter)[number + 1 :])))
            break
        if found:
            known.append(found)
        else:
            rest.append(line)
    if not known:
        return (), letter
    return tuple(known), replace(letter, subject="", text="\n".join(rest))


def _lines(letter: Letter) -> list[str]:
    return [line for line in letter.body.split("\n") if line.strip()]


def _to_the_end(letter: Letter) -> list[str]:
    """All lines: of a roster none may be lost, and an address cut short is somebody else's."""
    return _lines(replace(letter, text=letter.text + letter.beyond, beyond=""))


def line_of(letter: Letter, written: str) -> Intent | None:
    """The command a line is, None for prose."""
    folded = _COURTESY.sub("", fold(written).strip()).strip(" .!")
    roles = letter.context.roles
    plain = _PLAIN.get(folded)
    if plain:
        if plain in _ORGANIZER and "organizer" not in roles:
            return None
        if plain == "reason" and letter.context.items:
            return None  # why the one thing is proposed that this digest asks about
        if plain == "help" and letter.open and _is_a_cry(written):
            return None
        return Intent(plain, because=written)
    match = _LINE.match(folded)
    rule = _RULES.get(match["verb"]) if match else None
    if match is None or rule is None:
        return None
    found = rule(letter, match["rest"].strip())
    if found is None:
        return None
    said = written.strip()[len(match["verb"]) :].strip(" :")
    return replace(found, because=written, note=said)


def _is_a_cry(written: str) -> bool:
    """Whether a mentee's `HELP!!` calls for help; a calm `help` is what our mails teach."""
    return "!" in written or written.strip().isupper()


def _tracks(letter: Letter, rest: str) -> tuple[str, ...]:
    words = re.findall(r"[\w-]+", rest)
    return tuple(words) if words and all(word in letter.tracks for word in words) else ()


def _track_rule(verb: str) -> Callable[[Letter, str], Intent | None]:
    def rule(letter: Letter, rest: str) -> Intent | None:
        named = _tracks(letter, rest)
        return Intent(verb, named) if len(named) == 1 else None

    return rule


def _leave(letter: Letter, rest: str) -> Intent | None:
    named = _tracks(letter, rest)
    if "mentee" not in letter.context.roles:
        return None
    if rest in ("*", "all", "everything"):
        return Intent("leave", ("*",))
    return Intent("leave", named) if len(named) == 1 and named[0] in letter.open else None


def _move(letter: Letter, rest: str) -> Intent | None:
    named = _tracks(letter, re.sub(r"\b(?:from|to)\b", " ", rest))
    if len(named) == 1 and len(letter.open) == 1 and named[0] not in letter.open:
        return Intent("move", (letter.open[0], named[0]))
    if len(named) == 2 and named[0] in letter.open:
        return Intent("move", named)
    return None


def _own(letter: Letter) -> str:
    if letter.context.track in letter.open:
        return letter.context.track
    return letter.open[0] if len(letter.open) == 1 else "?"


def _pause(letter: Letter, rest: str) -> Intent | None:
    found = spans(rest, letter.context.today)
    if not letter.open or not re.match(r"(?:until|till|to|\d)", rest) or len(found) != 1:
        return None
    last = found[0].last
    track = _own(letter)
    if last and last - letter.context.today > timedelta(days=300):
        return Intent("unclear")  # a day that has just passed, rather than next year's
    day = last.isoformat() if last and not found[0].asked else "?"
    return Intent("pause", ("*" if track == "?" else track, day))


def _done(letter: Letter, rest: str) -> Intent | None:
    link = re.fullmatch(r"https?://\S+", rest)
    return Intent("done", (_own(letter),)) if link and letter.open else None


def _stuck(letter: Letter, rest: str) -> Intent | None:
    if not letter.open or not re.match(r"(?:on|with)\b", rest):
        return None
    return Intent("stuck", (_own(letter),))


def _zone(_letter: Letter, rest: str) -> Intent | None:
    zone = zone_of(rest) if rest else None
    return Intent("tz", (zone,)) if zone else None


#: A number of mentees, and what is none: `-1`, `2.5`, `1-2`, `12`.
_SO_MANY, _NO_COUNT = regex(r"\+?\d"), regex(r"[+\-–−]? ?\d+(?:(?:[.,/–-]| ?(?:to|or) ?)\d+)?")


def _capacity(letter: Letter, rest: str) -> Intent | None:
    if "mentor" not in letter.context.roles or not _NO_COUNT.fullmatch(rest):
        return None
    return Intent("capacity", (rest if _SO_MANY.fullmatch(rest) else "?",))


def _log(letter: Letter, rest: str) -> Intent | None:
    match = re.fullmatch(r"(?P<track>[\w-]+)(?:\s+(?:week\s+)?(?P<week>\d{1,4}))?", rest)
    if match is None or match["track"] not in letter.tracks:
        return None
    return Intent("log", tuple(filter(None, (match["track"], match["week"]))))


def _times(letter: Letter, rest: str) -> Intent | None:
    return Intent("times", (rest,)) if rest in letter.tracks else None


def _milestone(letter: Letter, rest: str) -> Intent | None:
    return Intent("milestone", tuple(rest.split())) if rest and letter.open else None


def _add(letter: Letter, rest: str) -> Intent | None:
    """`add`, alone in its line."""
    alone = rest in ("", "people", "these people", "these", "roster")
    return Intent("add") if alone and "organizer" in letter.context.roles else None


def _invite(letter: Letter, rest: str) -> Intent | None:
    """`invite kim@example.org to mentor deploy`, and `invite everybody` of a roster."""
    if rest in ("everybody", "everyone", "all") and "organizer" in letter.context.roles:
        return Intent("invite-all")
    address = re.search(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", rest)
    named = [word for word in re.findall(r"[\w-]+", rest) if word in letter.tracks]
    if "organizer" not in letter.context.roles or not address or len(set(named)) != 1:
        return None
    return Intent("invite", (address[0], named[0]))


def _avoid(_: Letter, rest: str) -> Intent | None:
    """`avoid ben`, in a line of its own and however it is written; more words are prose."""
    words = rest.split()
    named = _SOMEBODY.fullmatch(rest) and 1 <= len(words) <= MOST_NAMES
    named = named and not all(map(is_thing, words))
    return Intent("avoid", tuple(words)) if named and not TECHNICAL.search(rest) else None


def _same(letter: Letter, rest: str) -> Intent | None:
    """`same person ADDRESS`."""
    match = re.fullmatch(r"person(?: as)? <?(?P<address>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>?", rest)
    stranger = letter.context.roles == {"stranger"}
    return Intent("same", (match["address"],)) if match and not stranger else None


_RULES: dict[str, Callable[[Letter, str], Intent | None]] = {
    "join": _track_rule("join"),
    "mentor": _track_rule("mentor"),
    "leave": _leave,
    "unsubscribe": _leave,
    "quit": _leave,
    "move": _move,
    "pause": _pause,
    "done": _done,
    "stuck": _stuck,
    "tz": _zone,
    "timezone": _zone,
    "capacity": _capacity,
    "log": _log,
    "times": _times,
    "milestone": _milestone,
    "add": _add,
    "invite": _invite,
    "swap": swapping.line,
    "avoid": _avoid,
    "same": _same,
}
