"""What takes some of a yes back: `yes, but not the log`."""

from mailflow.commands.reading.answers.polarity import RESERVE
from mailflow.commands.reading.clauses import names
from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.topics import AVOID, CONTACT_LOST, LESS, STOP, STUCK
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.mentees import silence
from mailflow.regex import regex

_DOUBT = regex(r"\b(?:but )?first(?: of all)?:|\bbut first\b|\bthink about it\b|\bbefore i say\b")
_EXCEPT = regex(
    r"\b(?:except|apart from|other than|with the exception|not the|ausser|sauf|excepto|salvo|"
    r"exceto|tranne|"
    r"кроме|oprocz|krome)\b"
)
_CONSENTS = ("confirm", "offer", "still-waiting", "cover", "badge", "propose-away")


def has_reserve(letter: Letter) -> bool:
    """`yes, but not the log`: what follows the yes takes some of it back; a trouble does not."""
    if letter.context.thread in _CONSENTS and _EXCEPT.search(letter.folded):
        return True
    return bool(_DOUBT.search(letter.folded)) or any(
        letter.context.thread in _CONSENTS
        and RESERVE.match(clause.folded)
        and (clause.negated or "still" in clause.words)
        and not _is_another_matter(letter, clause)
        for clause in letter.clauses
    )


def _is_another_matter(letter: Letter, clause: Clause) -> bool:
    """`yes, but please don't write every week`, `yes, but not with Rupert`: a wish beside it."""
    if any(topic.sense(clause) for topic in _OTHER_MATTERS):
        return True
    return bool(_TO_HEAR_FROM_US.search(clause.folded)) or any(silence.unanswered(letter, clause))


_OTHER_MATTERS = (STUCK, LESS, STOP, AVOID, CONTACT_LOST)
_TO_HEAR_FROM_US = regex(
    r"\b(?:don't|do not|dont|not|stop|no) (?:\w+ ){0,2}(?:write|mail|e-?mail|ask|remind|ping|nag|"
    r"send)\b"
)


def of_each(letter: Letter) -> bool:
    """`Ana gladly. Bo I must decline`: asked to cover both, and words about each of them."""
    told = [names.mentioned(clause.text, letter.context.mentees) for clause in letter.clauses]
    apart = {next(iter(who)) for who in told if len(who) == 1}
    alike = _ALIKE.search(letter.folded) and not any(clause.negated for clause in letter.clauses)
    return letter.context.thread == "cover" and len(apart) > 1 and not alike


_ALIKE = regex(
    r"\b(?:too|also|as well|both|auch|beide|aussi|tous les deux|tambien|tambem|anche|oraz|tez|take|"
    r"ook|ocksa|также|тоже)\b"
)
