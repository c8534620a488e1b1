"""`Can I get another mentor?`: a mentee's wish that is for the organizers alone."""

from dataclasses import replace

from mailflow.commands.reading.clauses.words import fold, sentences
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_MENTOR = r"(?:lead |main )?mentor(?:in|a|e)?\b"
_WISHED = regex(
    rf"\b(?:can|could|may|might|would|want|need|wish|prefer|like|please|possible|ask(?:ing)?)\b"
    rf"(?!.{{0,40}}\b(?:be|become|as) (?:an?other|a new))"
    rf".{{0,40}}\b(?:another|a different|a new|some other) {_MENTOR}"
    r"(?! (?:told|said|helped|joined|guide|meeting|call|session|list|page)\b)"
    rf"|\b(?:change|switch|swap|replace) (?:my |of ){_MENTOR}"
    rf"|\b(?:another|a different|a new) {_MENTOR},? (?:please|would be)\b"
    r"|\b(?:can|could|may|would) (?:somebody|someone|anybody|anyone) else (?:please )?"
    r"(?:mentor|look after|guide) me\b"
    r"|\b(?:einen? andere[nr]?|eine neue|einen neuen) mentor(?:in)?\b"
    r"|\b(?:un autre|une autre|changer de) mentor\w*|\b(?:otro|otra|cambiar de) mentor\w*"
    r"|\b(?:outro|outra|mudar de|trocar de) mentor\w*"
)
_AT_ODDS = (
    r"\b(?:don't|do not|doesn't|does not|can't|cannot|not) (?:really )?"
    r"(?:get (?:along|on)|work(?: well)?|click) with (?:my mentor|{})\b"
)


def another_mentor(letter: Letter) -> tuple[Intent | None, Letter]:
    """The wish, with the track that it is about; and the letter without it."""
    context = letter.context
    if not letter.open or "mentor" in context.roles:
        return None, letter
    said = sentences(letter.body)
    lead = fold(context.mentor).split()[:1] or ["my lead"]
    at_odds = regex(_AT_ODDS.format(lead[0]))
    about = [w for w in said if _WISHED.search(fold(w)) or at_odds.search(fold(w))]
    if not about:
        return None, letter
    track = context.track if context.track in letter.open else ""
    named = [one for one in letter.named if one in letter.open]
    track = (
        named[0] if len(named) == 1 else track or (letter.open[0] if len(letter.open) == 1 else "?")
    )
    rest = "\n".join(words for words in said if words not in about)
    because = "\n".join(about)
    found = Intent("another-mentor", (track,), because=because, note=letter.body, whole_line=False)
    return found, replace(letter, text=rest)
