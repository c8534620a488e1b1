"""Each wish once: weaker readings of the same words and courtesy fall away."""

from collections.abc import Iterable
from dataclasses import replace

from mailflow.commands.reading.intent import Intent

# If one of these is read, the weaker ones were read from the same words.
_OVER: dict[str, frozenset[str]] = {
    "forget": frozenset({"leave", "stop", "less", "step-down"}),
    "leave": frozenset({"browse", "stop", "join", "pause", "done", "stuck"}),
    "move": frozenset({"join", "leave", "browse", "done", "stuck"}),
    "step-down": frozenset({"leave", "away", "capacity", "mentor", "pause"}),
    "away": frozenset({"pause", "back", "browse"}),
    "pause": frozenset({"back", "browse"}),
    "mentor": frozenset({"browse", "help", "mine"}),
    "undo": frozenset({"done", "stuck"}),
    "contact-lost": frozenset({"stuck", "status"}),
    "stuck": frozenset({"help", "browse"}),
    "done": frozenset({"help"}),
    "join": frozenset({"browse", "status"}),
    "stop": frozenset({"less"}),
    "swap": frozenset({"mine"}),
}


def _moved(intents: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """`take me off deploy and put me into talk` is one move."""
    left = [i for i in intents if i.verb == "leave" and i.args != ("*",)]
    joined = [i for i in intents if i.verb == "join"]
    if len(left) != 1 or len(joined) != 1 or any(i.verb == "move" for i in intents):
        return intents
    move = replace(left[0], verb="move", args=(*left[0].args, *joined[0].args))
    return (move, *(i for i in intents if i not in (left[0], joined[0])))


def tidy(intents: Iterable[Intent]) -> tuple[Intent, ...]:
    """Each intent once; weaker readings of the same words and courtesy fall away."""
    once = _moved(tuple(dict.fromkeys(intents)))
    verbs = {intent.verb for intent in once}
    lost = {weak for verb in verbs for weak in _OVER.get(verb, ())}
    if len(verbs - {"thanks", "ignore"}) > 0:
        lost |= {"thanks", "ignore"}
    return tuple(intent for intent in once if intent.verb not in lost)
