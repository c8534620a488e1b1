"""The code of conduct as a paper: read, agreed to, asked for. Then nobody reports anything.

Whoever signs up is shown it, so most mails that name it say no more than that it is accepted.
"""

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_PAPER = regex(
    r"\b(?:code of conduct|coc|verhaltenskodex|code de conduite|codigo de condu[ct]t?a|"
    r"codice di condotta|кодекс\w* поведения)\b"
)
#: What is done with rules by whoever takes part under them.
_ACCEPTED = regex(
    r"\b(?:read|agree[ds]?|accept(?:ed|s)?|understood|understand|sign(?:ed)?|consent|acknowledged?|"
    r"respect|follow|obey|observe|honou?r|comply|abide|adhere|stick|keep to|behave|looked at|seen|"
    r"noted|okay|ok|fine|good|great|clear|happy with|love|like|sensible|reasonable|yes|welcome|"
    r"sure|confirm(?:ed)?|promise|on board|no (?:problem|objections?)|"
    r"einverstanden|gelesen|akzeptier\w*|zustimm\w*|stimme|halte|d'accord|accepte|lu|suivrai|"
    r"respecterai|de acuerdo|acuerdo|acepto|leido|aceito|li|concordo|accetto|letto|"
    r"согласен|согласна|прочитал\w*|принимаю|akceptuj\w*|zgadzam|souhlasim|akkoord|gelezen)\b"
)
#: Asked for, or told of: where it stands, who wrote it, whether there is one.
_ASKED = regex(
    r"\b(?:where|is there|do you have|have you got|who wrote|which|translat\w*|copy|reuse|"
    r"what does|what do|says?|look|"
    r"link|page|text|version|license|licen[cs]ed|pdf|send me|show me|told|explained|mentioned|"
    r"pointed|sent)\b"
)
_BROKEN = regex(
    r"\b(?:brok\w+|break\w*|violat\w+|breach\w*|infring\w+|against|ignor\w+|cross\w+|report\w*|"
    r"incident|matter|complain\w*|concern\w*|issue|victim|happened|harass\w*|somebody|someone|"
    r"verstoss\w*|verletz\w*|viol\w+|infrac\w+|наруш\w+)\b|"
    r"(?:\bnot|n't|\bnever|\bnobody|\bstopped|\bwithout) (?:\w+ ){0,3}?(?:follow|respect|"
    r"keep|observe|obey|honou?r|comply|stick|abide|behave|care)\w*\b"
)


def is_a_paper(letter: Letter, clause: Clause) -> bool:
    """True where the clause names the code of conduct and the mail tells of no breach of it."""
    if not _PAPER.search(clause.folded) or _BROKEN.search(letter.folded):
        return False
    said = " ".join(other.folded for other in letter.sentence(clause.sentence))
    return bool(_ACCEPTED.search(said) or _ASKED.search(said))


def is_its_name(words: str) -> bool:
    """True for the words `code of conduct` themselves, in many languages."""
    return bool(_PAPER.fullmatch(words))
