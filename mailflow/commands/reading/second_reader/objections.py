"""What the second reader does not find in a mail, though the rules do: asked instead of done."""

from collections.abc import Iterable

from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.polarity import FIRM_NO, FIRM_YES
from mailflow.commands.reading.second_reader.caution import TOLD
from mailflow.commands.reading.second_reader.opinion import Opinion
from mailflow.commands.reading.words import fold

#: So unlikely has a wish to be for the second reader to speak against the rules.
DOUBT = 0.04
#: Words of these are in many mails that want nothing, and what they do is felt at once.
_DOUBTED_SOONER = dict.fromkeys(("pause", "away", "done", "leave", "later"), 0.1)
#: So many of the words it has to know to doubt anything.
KNOWN = 0.7
#: Never doubted: what is confidential goes to its owner, and courtesy does nothing.
_NOT_DOUBTED = frozenset(
    {"private", "thanks", "ignore", "unclear", "help", "browse", "tz", "avoid", "swap"}
)
_DONE_TO_WRITER = frozenset({"leave", "stop", "forget", "step-down"})
#: So likely that something else is meant that the rules may have called it by another name.
ELSE = 0.5
#: Words for nearly the same: what the rules call by one name may be meant by the other.
_KIN = (
    frozenset({"no", "later", "not-yet", "leave", "contact-lost"}),
    frozenset({"leave", "stop", "less", "pause"}),
    frozenset({"away", "pause", "step-down", "back"}),
    frozenset({"join", "mentor", "browse", "move", "back"}),
    frozenset({"capacity", "swap", "mine", "step-down"}),
    frozenset({"place", "move", "remove", "cap", "open", "close", "tell", "call"}),
)


def may_doubt(intent: Intent) -> bool:
    """True unless it is confidential, courtesy, a plain yes or no, or a command as we teach it."""
    return intent.verb not in _NOT_DOUBTED and not _as_taught(intent)


def objected(
    opinion: Opinion, found: Iterable[Intent], *, offers: bool = False
) -> tuple[Intent, ...]:
    """The wishes, each that the second reader does not find turned into a question.

    Whoever `offers` to mentor and names a number says how many: `I could take two`.
    """
    wishes = tuple(found)
    if opinion.known < KNOWN:
        return wishes
    offers = offers or any(intent.verb == "mentor" for intent in wishes)
    sure = frozenset({"capacity"}) if offers else frozenset[str]()
    return tuple(_doubted(opinion, i) if may_doubt(i) and i.verb not in sure else i for i in wishes)


def _doubted(opinion: Opinion, intent: Intent) -> Intent:
    if intent.verb in _DONE_TO_WRITER and TOLD.search(" ".join(opinion.seen)):
        why = f"the rules read {intent}; words of a story or a song are nobody's wish"
        return Intent("unclear", because=intent.because, whole_line=False, second=why)
    likely = opinion.likely.get(intent.verb, 1.0)
    if likely >= _DOUBTED_SOONER.get(intent.verb, DOUBT):
        return intent
    if _otherwise(opinion, intent.verb) > ELSE:
        return intent
    why = f"the rules read {intent}; a second reader doubts it ({likely:.0%})"
    return Intent("unclear", because=intent.because, whole_line=False, second=why)


def _otherwise(opinion: Opinion, verb: str) -> float:
    """How likely the mail means nearly the same: a refusal by another name, a leave for a stop."""
    kin = frozenset[str]().union(*(words for words in _KIN if verb in words)) - {verb}
    return sum(opinion.likely.get(other, 0.0) for other in kin)


def _as_taught(intent: Intent) -> bool:
    """A plain yes or no, or words that open with the command: `pause me for a while`."""
    said = fold(intent.because).strip(" !.,").removeprefix("please ")
    return said in FIRM_YES or said in FIRM_NO or said.startswith(intent.verb)
