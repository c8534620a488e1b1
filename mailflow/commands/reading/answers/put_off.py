"""An answer that is put off: `all good here, will do the lines tonight` says nothing of anybody."""

from mailflow.commands.reading.clauses.names import mentioned
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_WHEN = (
    r"(?:tonight|tomorrow|later|soon|asap|at the weekend|next week|this (?:evening|weekend|week)|"
    r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|when i\b|once i\b|as soon as i\b)"
)
_WILL = r"(?:i'?ll|i will|will|let me|i'm going to|going to|i shall|promise to|hope to)"
_ANSWERS = (
    r"(?:report|answer|reply|(?:do|fill in|fill out|send|write) (?:the|my|your|you|it|them|this|"
    r"that)\b|"
    r"get back|get to (?:it|this)|write (?:up|more|properly)|send (?:an? )?(?:answer|update|"
    r"report)|update)"
)
_PUT_OFF = regex(
    rf"\b{_WILL}\b[^.!?\n]{{0,20}}?\b{_ANSWERS}[^.!?\n]{{0,30}}?\b{_WHEN}|"
    rf"\b{_WHEN},? {_WILL}\b[^.!?\n]{{0,20}}?\b{_ANSWERS}\b|"
    r"\b(?:melde mich|antworte|schreibe|berichte|"
    r"mach(?:e)? ich)\b[^.!?\n]{0,20}\b(?:heute abend|morgen|"
    r"spater|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende))\b|"
    r"\b(?:je (?:vous |te )?(?:reponds|ecris)|je reviens vers vous)\b[^.!?\n]{0,20}\b(?:ce soir|"
    r"demain|"
    r"plus tard|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|"
    r"\b(?:respondo|contesto|escribo|respondo-vos|escrevo)\b[^.!?\n]{0,20}\b(?:esta noche|"
    r"manana|mas tarde|"
    r"hoje a noite|amanha|mais tarde)\b"
)
_NUMBERED = regex(r"(?m)^\W*\d|\b\d\s*[:=)-]")


def is_put_off(letter: Letter) -> bool:
    """True if the mentor will answer another time, and names nobody and no line now."""
    if not _PUT_OFF.search(letter.folded) or _NUMBERED.search(letter.body):
        return False
    return not [*mentioned(letter.body, letter.context.lines.values())]
