"""What the second reader does not find in a mail, though the rules do: asked instead of done."""

from collections.abc import Iterable

from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.polarity import FIRM_NO, FIRM_YES
from mailflow.commands.reading.second_reader.opinion import Opinion
from mailflow.commands.reading.words import fold

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
_CONSENTS = frozenset({"yes", "confirm-goal"})
_REFUSALS = frozenset({"no", "later", "not-yet", "leave", "contact-lost"})


def objected(opinion: Opinion, found: Iterable[Intent]) -> tuple[Intent, ...]:
    """The wishes, each that the second reader does not find turned into a question."""
    if opinion.known < KNOWN:
        return tuple(found)
    return tuple(_doubted(opinion, intent) for intent in found)


def _doubted(opinion: Opinion, intent: Intent) -> Intent:
    likely = opinion.likely.get(intent.verb, 1.0)
    if intent.verb in _NOT_DOUBTED or likely >= DOUBT or _as_taught(intent):
        return intent
    if _otherwise(opinion, intent.verb) > ELSE:
        return intent
    why = f"the rules read {intent}; a second reader doubts it ({likely:.0%})"
    return Intent("unclear", because=intent.because, whole_line=False, second=why)


def _otherwise(opinion: Opinion, verb: str) -> float:
    """How likely the mail means nearly the same: a refusal by another name, any wish for a wish."""
    if verb in _CONSENTS:
        return 0.0
    kin = _REFUSALS if verb in _REFUSALS else opinion.likely.keys() - {"thanks"}
    return sum(opinion.likely.get(other, 0.0) for other in kin if other != verb)


def _as_taught(intent: Intent) -> bool:
    """A plain yes or no, or words that open with the command: `pause me for a while`."""
    said = fold(intent.because).strip(" !.,").removeprefix("please ")
    return said in FIRM_YES or said in FIRM_NO or said.startswith(intent.verb)
