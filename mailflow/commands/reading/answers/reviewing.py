"""Answers to "finish, extend or close?" after half a year: for more time, or for an end."""

from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_EXTEND = regex(
    r"\b(?:extend|extension|prolong|more time|a (?:bit|little) (?:more|longer)|longer|"
    r"(?:another|more|(?:\w+ )?more) (?:weeks?|months?)|keep going|carry on|go(?:ing)? on|"
    r"continue|verlanger\w*|langer|weitermachen|weiter|prolonge\w*|continuer|prorrog\w*|"
    r"continuar|seguir|estend\w+|prolung\w*|continuare|przedluz\w*|prodlouz\w*|продл\w+)\b"
)
_CLOSE = regex(
    r"\b(?:close|close it|end it(?: here)?|stop here|wrap (?:it )?up|call it a day|"
    r"beenden|aufhoren|schluss|arreter|terminer|terminar|encerrar|chiudere)\b"
)
_FINISHED = regex(r"\W*(?:i(?:'ve| have|'m| am)? )?(?:finish(?:ed)?|done|reached it)\W*")


def decided(letter: Letter) -> tuple[Intent, ...]:
    """One of the three; nothing where it is not clear, so that the wishes are read as always."""
    folded = letter.folded
    if _FINISHED.fullmatch(folded) and letter.context.track in letter.open:
        return (Intent("done", (letter.context.track,), because=letter.body, note=letter.body),)
    sure = [c for c in letter.clauses if not (c.negated or c.question or c.conditional)]
    wishes = {
        verb: clause.text
        for clause in sure
        for verb, words in (("extend", _EXTEND), ("end", _CLOSE))
        if words.search(clause.folded)
    }
    if len(wishes) != 1:
        return ()
    ((verb, said),) = wishes.items()
    return (Intent(verb, because=said, note=letter.body, whole_line=said == letter.body),)
