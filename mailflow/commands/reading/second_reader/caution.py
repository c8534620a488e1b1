"""When the second reader may not speak, however sure: moods and persons that it cannot see."""

from mailflow.commands.reading import licence
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.licence import Licence
from mailflow.commands.reading.threads import says_minor
from mailflow.commands.reading.topics import is_hedged
from mailflow.regex import regex

#: So sure it has to be; more for what names days, gives consent or files a mail away.
SURE = 0.72
_SURER = {
    **dict.fromkeys(("pause", "away", "private"), 0.9),
    **dict.fromkeys(("leave", "stop", "forget", "step-down", "done"), 0.85),
    **dict.fromkeys(("join", "thanks"), 0.8),
}
_CONSENT = 0.85

#: Questions by nature, and troubles, which are told in any form.
_MAY_ASK = frozenset({"status", "browse", "help", "stuck", "contact-lost"})
#: Answers: a question beside them is one that has to be answered first.
_NOT_ASKED = frozenset({"yes", "confirm-goal", "not-yet", "done", "back"})
_ANSWERS = frozenset({"yes", "no", "later", "confirm-goal", "not-yet"})
#: Words that the rules know as answers: where they take them for none, they are none.
_TAKEN = regex(r"\b(?:yes|no|nope|yep|only)\b")
_OF_OTHERS = frozenset({"no", "yes", "confirm-goal", "not-yet", "mine", "private", "contact-lost"})
_FEWEST = 2
#: What makes a wish of a question.
_REQUEST = regex(
    r"\b(?:can|could|may|might|would|will) (?:i|we|you|somebody|someone|one|it be)\b|\bplease\b|"
    r"\bis there (?:any|a|still|room|space)\b|\b(?:any|still) (?:chance|seats?|room|"
    r"space|places?)\b|"
    r"\bis it possible\b|\bhow (?:can|do|could) i\b|\bwhere (?:can|do|could) i\b"
)
#: Commands, and lines of a check-in: where the rules take them for none, they were not for us.
_COMMAND = regex(
    r"\W*(?:\d|(?:please )?(?:ok|approve|place|move|remove|cap|open|close|who|tell|freeze|release|"
    r"take|snooze|note|why|invite|add|call|log|milestone|undo|hold|swap|answer|stuck|good|quiet)\b)"
)
_TICKET = regex(r"(?i)\bticket\b|#\d|\[")
#: Not today: "as soon as my contract ends", "will think about it".
_NOT_NOW = regex(
    r"\b(?:as soon as|once (?:i|my|the)|when (?:i|my)|unless|depends|will (?:read|think|answer|"
    r"decide|look|see|let you know))\b"
)


def threshold(letter: Letter, verb: str) -> float:
    """How likely a wish has to be before the second reader may name it."""
    consent = verb == "yes" and letter.context.thread == "confirm"
    return _CONSENT if consent else _SURER.get(verb, SURE)


def allows(letter: Letter, verb: str) -> bool:
    """True if the mail is said in a mood, and of people, that the wish could be acted on."""
    if verb == "private":
        return True
    if _COMMAND.match(letter.folded):
        return False
    if verb == "thanks" or _TICKET.search(f"{letter.subject} {letter.body}"):
        return False  # what nobody understands goes to people, however friendly it looks
    if len(letter.folded.split()) < _FEWEST and not letter.subject_clauses:
        return False
    both = {"mentor", "mentee"} <= letter.context.roles
    if both and verb in ("leave", "pause", "away", "step-down"):
        return False
    if verb in _ANSWERS and (_TAKEN.search(letter.folded) or _hedged(letter)):
        return False
    if verb == "yes" and says_minor(letter.body):
        return False
    asked = [clause for clause in letter.every if clause.question]
    if verb in _NOT_ASKED and asked:
        return False
    if verb not in _MAY_ASK and not all(_REQUEST.search(clause.folded) for clause in asked):
        return False
    if verb not in _OF_OTHERS and _NOT_NOW.search(letter.folded):
        return False
    return all(_licence(verb)(stance) for stance in letter.stances.values())


def _licence(verb: str) -> Licence:
    if verb in ("stuck", "private"):
        return licence.trouble
    if verb in ("status", "help", "browse"):
        return licence.asked
    return licence.about_somebody if verb in _OF_OTHERS else licence.own


def _hedged(letter: Letter) -> bool:
    return any(is_hedged(clause.folded) for clause in letter.every)
