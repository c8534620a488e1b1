"""Each wish once: weaker readings of the same words and courtesy fall away."""

from collections.abc import Iterable
from dataclasses import replace

from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.mentees.stuck import TECHNICAL_TROUBLE
from mailflow.regex import regex

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
    if _AS_WELL.search(fold(joined[0].because)):
        return intents  # "join docs as well. And please take me off deploy": two wishes
    move = replace(left[0], verb="move", args=(*left[0].args, *joined[0].args))
    return (move, *(i for i in intents if i not in (left[0], joined[0])))


_AS_WELL = regex(r"\b(?:as well|too|in addition|on top|besides)\b")


def tidy(intents: Iterable[Intent]) -> tuple[Intent, ...]:
    """Each intent once; weaker readings of the same words and courtesy fall away."""
    once = _moved(tuple(dict.fromkeys(intents)))
    verbs = {intent.verb for intent in once}
    friendly = {"thanks", "ignore"} if verbs - {"thanks", "ignore"} else set()
    return tuple(
        intent
        for intent in once
        if intent.verb not in friendly and not any(_is_under(intent, other) for other in once)
    )


def _is_under(weak: Intent, strong: Intent) -> bool:
    """True if the weak one was read from the same words, or says no more than the strong one."""
    if weak.verb not in _OVER.get(strong.verb, ()):
        return False
    apart = fold(weak.because) not in fold(strong.because)
    return not (apart and _is_of_its_own(weak, strong))


def _is_of_its_own(weak: Intent, strong: Intent) -> bool:
    """`take me out of i18n, and pause docs`; `my mentor is silent. Also the build fails`."""
    pair = (strong.verb, weak.verb)
    if pair in (("leave", "pause"), ("leave", "done"), ("move", "join")):
        return "*" not in weak.args + strong.args and not set(weak.args) & set(strong.args)
    if pair in (("join", "status"), ("join", "browse"), ("mentor", "browse")):
        return " " in weak.because.strip()
    if pair == ("step-down", "away"):  # "away 3-17 May. I'd like to stop at the end of June"
        return "?" not in (*strong.args, weak.args[0][-1]) and strong.args[0] not in weak.args[0]
    if pair == ("leave", "join"):
        return weak.args != strong.args and bool(_AS_WELL.search(fold(weak.because)))
    if pair == ("leave", "stop"):
        return bool(_MAIL.search(fold(weak.because)))
    return pair == ("contact-lost", "stuck") and bool(TECHNICAL_TROUBLE.search(fold(weak.because)))


_MAIL = regex(r"\b(?:e-?mails?|mails?|messages?|writing|newsletters?)\b")
