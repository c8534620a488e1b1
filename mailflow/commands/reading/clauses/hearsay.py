"""Whose words a clause tells: the writer's own, or what others, the manual or our mail said."""

import re

from mailflow.commands.reading.clauses import people
from mailflow.commands.reading.clauses.opening import lead
from mailflow.regex import regex

SAYS = regex(
    r"\b(?:says?|said|saying|tells?|told|asks?|asked|thinks?|thought|believes?|suggest\w*|"
    r"recommend\w*|advis\w+|mention\w*|claims?|claimed|announc\w+|insist\w*|(?:wrote|"
    r"writes)(?: (?:me|us))? (?:that|to say|about)|"
    r"(?:wrote|writes|mailed|emailed|e-mailed|texted|messaged|called|informed|warned|let) (?:me|"
    r"us)|"
    r"reckons?|proposed?|proposes|keeps? (?:saying|telling|asking)|"
    r"(?:wants?|wanted|would like|expects?|prefers?|'d like|begged|urged|urges|convinced) "
    r"(?:me|us|you)|talked me into|"
    r"meint|meinte|sagt|sagte|schrieb|schreibt|fragt|fragte|mochte dass|will dass|dit|a dit|"
    r"pense|demande|dice|dijo|disse|diz|ha detto|dicho|piensa|quiere que|quer que|"
    r"говорит|сказал\w*|просит|просил\w*|думает|советует|mowi|powiedzial\w*|rika|rekl\w*|zegt|"
    r"zei)\b"
)
_HEARSAY = regex(
    r"\b(?:i (?:was|am|'ve been|have been) (?:told|advised|asked)|i (?:heard|hear|read|saw)"
    r"(?: somewhere| on \w+| in \w+)? (?:that|somebody|someone|about|you|the|a|we|it)\b|"
    r"rumou?rs?|word is|apparently|according to|supposedly|allegedly|it is said|they say|"
    r"people say|"
    r"hore ich|angeblich|on m'a dit|me dijeron|me disseram|мне сказали)\b"
)
_PAPER = regex(
    r"\b(?:mails?|e-?mails?|messages?|pages?|docs?|documentation|instructions?|manual|faq|wiki|"
    r"guide|"
    r"readme|website|site|text|form|footer|template|note|it|help|howto|welcome) (?:clearly |also |"
    r"just |only |still )?(?:says?|said|reads|tells? (?:me|us|you)|told (?:me|us)|states?|stated|"
    r"mentions?|mentioned|wants me|asks me|suggests?)\b|"
    r"\b(?:as )?you (?:wrote|write|said|say|told me|asked|mentioned)\b"
)
_SENT_HERE = regex(
    r"\b(?:told|asked|advised|encouraged|suggested|recommended)(?: (?:me|us|that i|i))? (?:to )?"
    r"(?:write|mail|email|contact|ask|turn to|get in touch with|apply|sign up|register|join)"
    r"(?: (?:here|you|to you|in|up|at|for|with))*\b(?=.{0,15}\bto join\b|.{0,20}\bfor\b)"
)
THEY_SAY_SO = regex(
    r"\W*(?:so )?(?:s?he|they|my \w+|[a-z]+) (?:says?|said|thinks?|thought|told me|believes?|"
    r"claims?|"
    r"suggested|suggests|wrote)(?: so)?\W*$"
)
OWN_CONCLUSION = regex(
    r"\W*(?:and |but )?(?:so|therefore|hence|thus|which is why|that's why|please|pls|could you|"
    r"can you|would you|i agree|i(?:'d| would)? (?:really |still )?(?:like|want|prefer|rather|"
    r"love)|bitte|por favor|also bitte)\b"
    r"(?!.{0,12}\b(?:said|says|told|asked)\b)"
)


def sent_here(folded: str) -> bool:
    """`I was told to write here to join`: the errand is another's idea, its aim is not."""
    return bool(_SENT_HERE.search(folded))


def is_speech(folded: str, *, of_another: bool, of_a_thing: bool) -> bool:
    """True if it tells what others say: Priya, the manual, our own mail."""
    if sent_here(folded):
        return False
    if _HEARSAY.search(folded) or _PAPER.search(folded):
        return True
    others = of_another or (of_a_thing and bool(re.search(people.PERSON, folded)))
    return others and bool(SAYS.search(folded, lead(folded)))
