"""What the second reader makes of a saying: a verdict where the rules have none, or a doubt."""

import re
from collections.abc import Sequence

from mailflow.commands.reading.clauses.clause import is_negated
from mailflow.commands.reading.clauses.topics import is_hedged
from mailflow.commands.reading.dates.calendar_words import NUMBERS, UNITS
from mailflow.commands.reading.organizers.doubts import is_nearly, is_theirs
from mailflow.commands.reading.organizers.sayings import Saying
from mailflow.commands.reading.organizers.second_reader.opinion import opinion
from mailflow.regex import regex

#: So likely has a verdict to be to be named, as measured on mails that it had not learned.
SURE = {"ok": 0.62, "no": 0.55, "why": 0.5, "snooze": 0.5, "note": 0.45, "thanks": 0.7}
#: Of more than two items at once it has to be clearer, and for a yes where something is denied.
SURE_OF_MANY = 0.85
_MANY = 2
#: So unlikely has every other verdict to be.
ELSE = 0.35
#: So many of the words it has to know.
KNOWN = 0.6
#: So unlikely has the rules' verdict to be for a doubt, and so many words to be said beside it.
DOUBT = 0.05
_PROSE = 4
#: Another's decision, another's words, a case's number, a hope: nothing for the model to settle.
_NOT_SETTLED = regex(
    r"\bcases?\b|\bover to \b|\bnothing to do with\b|\bnot me\b|\bleave .{0,20}\bto\b|"
    r"\bfor \w+ to (?:decide|judge|say|answer)\b|\b(?:decides|answers|judges)\b|"
    r"\b(?:said|says|told me|tells me|thinks|thought|heard|reckons|suggested) (?:that |"
    r"we |"
    r"it |to )|\b(?:not sure|unsure|no idea|don't know|do not know|can't decide|cannot decide|"
    r"depends|"
    r"h+m+|it or|can't recall|don't recall|don't remember|forgot which|"
    r"perhaps|maybe|possibly|might|either way|whichever|wonder|hope|unless|provided|assuming|"
    r"as long as|weiss nicht|vielleicht|peut-etre|quizas?|talvez|forse)\b|\bif\b"
)


#: A length of time; of somebody who was to go it may put the decision off.
_A_WHILE = regex(
    r"\b(?:\d+|another|"
    + "|".join(sorted(map(re.escape, NUMBERS), key=len, reverse=True))
    + r") (?:more |further |weitere |mehr |autres |otr[oa]s |altr[ei] )?(?:"
    + "|".join(sorted(map(re.escape, UNITS), key=len, reverse=True))
    + r")\b"
)
#: What is asked for is a length of time itself.
_OF_TIME = frozenset({"extend"})
_NAMES = frozenset({"number", "item", "point", "no", "nr", "nummer", "numero"})


def named(saying: Saying) -> str:
    """The verdict that is sure enough; `` where none is."""
    view = opinion(saying)
    if view is None or view.known < KNOWN or not saying.numbers or view.best in ("unclear", ""):
        return ""
    if not any(word.isalpha() and word not in _NAMES for word in saying.words):
        return ""  # "No. 3"
    best, likely = view.best, view.likely[view.best]
    if saying.open_end and len(saying.numbers) > 1:
        return ""
    many = len(saying.numbers) > _MANY or bool(saying.but)
    denied = best == "ok" and is_negated(saying.told)
    if likely < max(SURE[best], SURE_OF_MANY if many or denied else 0.0) or view.next > ELSE:
        return ""
    if (saying.asks and best != "why") or (saying.conditional and best not in ("snooze", "note")):
        return ""
    told = saying.told
    if best == "no" and "@rest" in saying.words and len(saying.numbers) > _MANY:
        return ""  # "los demás no los he leído": so many are not refused by the way
    if best in ("ok", "no") and not saying.kinds <= _OF_TIME and _A_WHILE.search(told):
        return ""  # "give Bo two more weeks", "Ana has been away another two weeks"
    if best == "thanks" and is_theirs(told):
        return ""
    if best not in ("note", "thanks") and (
        _NOT_SETTLED.search(told) or is_hedged(told) or is_nearly(told) or is_theirs(told)
    ):
        return ""
    return best


def is_doubted(saying: Saying, verdict: str) -> bool:
    """True if the rules' verdict is hardly what the words around it say."""
    if len(saying.words) < _PROSE + len(saying.numbers):
        return False
    view = opinion(saying)
    return view is not None and view.known >= KNOWN and view.likely.get(verdict, 1.0) < DOUBT


def is_friendly(said: Sequence[Saying]) -> bool:
    """True if all that is said needs nothing."""
    views = [opinion(saying) for saying in said]
    return bool(said) and all(
        view is not None
        and view.known >= KNOWN
        and view.best == "thanks"
        and view.likely["thanks"] >= SURE["thanks"]
        and not (saying.asks or saying.conditional or is_theirs(saying.told))
        for view, saying in zip(views, said, strict=True)
    )
