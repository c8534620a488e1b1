"""What a clause names and the writer does not want: `I don't want to leave`, `I never said I quit`.

Whoever does not want to go on wishes for an end, so only what is done counts, not what goes on.
"""

from mailflow.commands.reading.clauses.refusal_abroad import (
    ABSENT,
    DENIED_WISH,
    GOES_ON,
    LESS,
    NOBODY,
)
from mailflow.commands.reading.dates.calendar_words import MONTHS
from mailflow.regex import regex

#: What somebody asks us for, or does: the wishes themselves.
_ACTS = (
    r"(?:join|sign up|take part|participate|enrol|enroll|register|apply|become|be a (?:mentor|"
    r"mentee)|mentor|pause|take (?:a|the|my|any|some) (?:break|rest|pause|time off)|switch|move|"
    r"change|swap|leave|quit|stop|drop (?:out|\w+)|give (?:up|away|back)|step (?:down|back)|resign|"
    r"retire|hand|lose|cancel|withdraw|delete|erase|end|be (?:away|removed|deleted|erased|paused|"
    r"moved|swapped|dropped|lapsed|signed up|replaced|taken (?:off|out|away))|"
    r"have (?:\w+ ){1,4}(?:deleted|erased|removed|paused|moved)|get (?:fewer|less|rid|"
    r"another|a (?:new|different|break|copy))|unsubscribe|hear less)\b"
)
_SMALL = r"(?:(?:really|actually|ever|even|at all|just|simply|currently|yet|ever really) )?"
_NOT_WANTING = (
    r"(?:(?:do|did|does|would|am|'m|is|are|was|have)(?: not|n't)|never|not|no longer) "
    + _SMALL
    + r"(?:want|wanted|wish|wished|like|intend|intended|plan|planning|planned|mean|meant|need|have|"
    r"had|care|going|about|trying|hoping|asking|asked|ask|looking|eager|keen|ready|"
    r"willing|prepared) (?:on |for )?(?:to |me to |us to |being )"
)
_REFUSES = regex(
    rf"(?:\b(?:i|we|and|but|to|so|just|please|that|hope|really)\b ?|^\W*)(?:{_NOT_WANTING}){_SMALL}"
    rf"{_ACTS}"
    r"|\b(?:never|did not|didn't|haven't|have not) (?:really |actually |once |ever )?(?:said|say|"
    r"claimed|claim|wrote|written|told (?:you|anyone|anybody))(?: that)? (?:i|we)\b"
    r"|\b(?:nobody|no one|none of us) (?:should |would |will )?(?:have|has|want|wants|need|needs|"
    r"asked|like|likes) to\b"
    rf"|\b(?:will not|won't|shall not|shan't|not going to|refuse to|needn't|have no (?:wish|desire|"
    rf"reason|plans?|intention|need) to|rather not) {_SMALL}{_ACTS}"
    r"|\bno (?:wish|desire|intention|plans?) (?:of|for) (?:joining|leaving|pausing|switching|"
    r"moving|quitting|stopping|giving up|stepping down|dropping out|mentoring|changing)\b"
)
#: What was wanted once goes on or comes back with these: "I don't want to mentor any more".
_NO_LONGER = regex(r"\b(?:any ?more|any longer|no longer|after all)\b")
#: "I won't take part until May" is a pause, "I won't mentor after June" an end.
_FOR_A_TIME = regex(
    r"\b(?:join|take part|participate|mentor)\b.*\b(?:until|till|before|after|from|for now|this|"
    rf"next|in (?:{'|'.join(sorted(MONTHS, key=len, reverse=True))}))\b"
)


def denies(folded: str) -> bool:
    """True if the writer does not want what the clause names, or not now, or no longer."""
    return bool(_REFUSES.search(folded) or DENIED_WISH.search(folded) or NOBODY.search(folded))


def refuses(folded: str) -> bool:
    """True if the writer tells what is not wanted, and that is no end of something, and no rest."""
    if _REFUSES.search(folded) or NOBODY.search(folded):
        return not (_NO_LONGER.search(folded) or _FOR_A_TIME.search(folded))
    denied = DENIED_WISH.search(folded)
    if denied is None or ABSENT.search(folded, denied.end()):
        return False
    return not GOES_ON.search(folded) or bool(LESS.search(folded))
