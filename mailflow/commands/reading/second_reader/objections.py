"""What the second reader does not find in a mail, though the rules do: asked instead of done."""

from collections.abc import Iterable

from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.second_reader.opinion import Opinion

#: So unlikely has a wish to be for the second reader to speak against the rules.
DOUBT = 0.05
#: So many of the words it has to know to doubt anything.
KNOWN = 0.7
#: Never doubted: what is confidential goes to its owner, and courtesy does nothing.
_NOT_DOUBTED = frozenset(
    {"private", "thanks", "ignore", "unclear", "help", "browse", "tz", "avoid", "swap"}
)
#: So likely that something else is meant that the rules may have called it by another name.
ELSE = 0.5
_ANSWERS = frozenset({"yes", "no", "later", "confirm-goal", "not-yet"})


def objected(opinion: Opinion, found: Iterable[Intent]) -> tuple[Intent, ...]:
    """The wishes, each that the second reader does not find turned into a question."""
    if opinion.known < KNOWN:
        return tuple(found)
    return tuple(_doubted(opinion, intent) for intent in found)


def _doubted(opinion: Opinion, intent: Intent) -> Intent:
    likely = opinion.likely.get(intent.verb, 1.0)
    if intent.verb in _NOT_DOUBTED or likely >= DOUBT:
        return intent
    others = sum(p for verb, p in opinion.likely.items() if verb not in (intent.verb, "thanks"))
    if intent.verb not in _ANSWERS and others > ELSE:
        return intent
    why = f"the rules read {intent}; a second reader doubts it ({likely:.0%})"
    return Intent("unclear", because=intent.because, whole_line=False, second=why)
