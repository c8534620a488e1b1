"""Polite ways to ask as the plain one: `I was wondering whether I might …` is `could i …`.

Whoever asks so wants it, as much as one who asks in three words; what hangs on the answer is left
to us. What is asked about ("whether I should") is no such request.
"""

import re

from mailflow.regex import regex

_WHO = r"(?:i|we|you|someone|somebody|anyone)"
_MAY = r"(?:could|can|may|might|would be able to|were able to|am able to|was able to)"
_POSSIBLE = (
    r"(?:possible|ok|okay|alright|all right|fine|acceptable|feasible|an option|doable|too much"
    r" trouble|a problem|conceivable|too late)"
)
_ASKS = (
    r"(?:i(?:'m| am| was|'ve been| have been|'d| would)? )?(?:just |only |also |really )?"
    r"(?:wonder(?:ing|ed)?|writing (?:to you )?to (?:ask|find out|see)|(?:wanted|like|want|"
    r"would like|wish) to (?:ask|check|know|find out|see)|asking|curious|"
    r"hoping to (?:learn|find out))"
)
_POLITE = regex(
    # "I was wondering whether I could", "do you think I might"
    rf"\b(?:{_ASKS}(?: you)? (?:if|whether)|do you (?:think|suppose|reckon)(?: that)?|"
    r"is there (?:any|a|some)(?: \w+)? (?:chance|way|possibility)(?: that)?|"
    rf"what are the chances(?: that)?|any (?:chance|way)(?: that)?) (?P<who>{_WHO}) {_MAY}\b"
    # "would it be possible for me to", "is it ok if I", "is there any chance to"; but "is it
    # ok to be away in July?" asks for the rules
    rf"|\b(?:{_ASKS}(?: you)? (?:if|whether) )?"
    r"(?!is it (?:ok|okay|alright|all right|fine|acceptable) to\b)"
    r"(?:(?:would|might|could) it(?: perhaps| maybe| still| also)? be|"
    r"it (?:would|might|could)(?: perhaps| maybe| still| also)? be|is it(?: still| also)?|"
    r"(?<!if )it is|(?<!if )it's|"
    rf"would it be) {_POSSIBLE}(?: with you| for you)?(?: (?:for|if) (?P<for>me|us|i|we|you))?"
    rf"(?: {_MAY}| to)? (?!that\b|for you\b|he\b|she\b|they\b|it\b)(?=[a-z])"
    r"|\bis there (?:any|a|some)(?: \w+)? (?:chance|way|possibility|option) (?:for me )?(?:to|of) "
    # "may I", "might I"
    r"|\b(?:may|might) (?P<may>i|we)\b(?! (?:be (?:right|wrong)|ask|say)\b)"
)
#: "If you could write less often, I'd be grateful": asked for, and nothing hangs on it.
_IF_YOU_COULD = regex(
    r"^(\W*(?:(?:and|so|but|also|finally|lastly|secondly)\W+)*)if (you|i|we|someone|somebody) "
    r"(?:could|can|would|might)(?: please| kindly| possibly)? (.{3,90}?),? "
    r"(?=(?:i(?:'d| would)|we(?:'d| would)|that(?:'d| would)|it(?:'d| would)) (?:really |very much "
    r")?"
    r"(?:be (?:\w+ )?(?:grateful|thankful|glad|happy|great|nice|lovely|kind|perfect|wonderful|"
    r"helpful|fantastic|delighted)|help|appreciate))"
)
#: "I think it's time for me to stop": a wish as much as any.
_IT_IS_TIME = regex(
    r"\b(?:i(?:'m afraid| think| feel| guess| believe)(?: that)? )?"
    r"(?:it's|it is|the time has come|time has come) (?:high |about )?(?:time )?for me to "
    r"(?=(?:take|leave|pause|join|move|switch|hand|have|get|be|give|drop)\b)"
)
#: "... and whether I might": asked on.
_AND_WHETHER = regex(rf"\b((?:and|or)(?: also)? )(?:if|whether) (i|we|you) {_MAY} ")
#: Conditions out of courtesy, with nothing in them that could fail.
_IF_YOU_PLEASE = regex(
    r"\bif (?:it|that|this)(?:'s| is|'s not| is not| isn't| wouldn't be| would not be)"
    r"(?: not)?(?: at all)? "
    r"(?:too much (?:trouble|work|to ask|bother|hassle)|a problem|any trouble|"
    r"no (?:trouble|problem|bother)|too late|convenient|all the same to you|"
    r"all right with you)\b,?|"
    r"\bif i may(?: ask| be so bold)?(?=,| i\b)|"
    r"\bif (?:it|that|this) (?:can|could) be (?:arranged|done|managed)\b,?|"
    r"\bif you(?:'ll| will| would|'d)? (?:have|take|want|let) me\b,?|"
    r"\bif nobody (?:minds|objects)\b,?|\bif (?:you|it) would(?:n't)? mind\b,?"
)


_NOMINATIVE = {"me": "i", "us": "we"}


def plainly(folded: str) -> str:
    """A folded sentence or clause with its requests in plain words."""
    if "if" not in folded and not _MAY_ASK.search(folded):
        return folded
    folded = _IT_IS_TIME.sub("i'd like to ", folded)
    asked = _IF_YOU_PLEASE.sub(" ", _IF_YOU_COULD.sub(r"\1could \2 \3", folded))
    plain = _POLITE.sub(_plain, asked)
    return plain if plain == asked else _AND_WHETHER.sub(r"\1could \2 ", plain)


#: What every request here has in it: most clauses are looked at no further.
_MAY_ASK = regex(
    r"\b(?:whether|possible|may|might|chance|way|possibility|think|ok|okay|fine|"
    r"time)\b"
)


def _plain(match: re.Match[str]) -> str:
    who = match["who"] or match["for"] or match["may"] or "i"
    return f"could {_NOMINATIVE.get(who, who)} "
