"""A sentence that breaks off and begins anew: `2 no, wait, 2 yes`; `ok 1, I mean 2`."""

from mailflow.regex import regex

_ANEW = regex(
    r"(?:\s*[,;(]|\s+[–—-]+|\s*\.\.+|\s*…|(?<=\w))\s+(?P<anew>"
    r"(?:(?:oh|ah|argh|hm+)[, ]+)?(?:no,? wait(?! (?:until|till|for|with|a|on|one|two|\d)\b)|"
    r"wait,? no\b|(?<!\bno )(?<!\bno, )wait(?=\s*[,:!–-])|no,? actually\b|oops\b|whoops\b|"
    r"scratch that\b|"
    r"strike that\b|on second thoughts?\b|correction\b|hang on(?=\s*[,:!–-])|"
    r"hold on(?=\s*[,:!–-])|i mean(?= (?:ok|yes|no|number|item|#?\d|not|approve|both|all)\b)|"
    r"sorry,? (?:i mean|i meant|no\b|not\b|wrong|#?\d)|my mistake\b|"
    r"nein,? warte?(?=\s*[,:!–-])|quatsch\b|moment(?=\s*[,:!–-])|pardon(?=\s*[,:!–-])|"
    r"non,? attends\b|no,? espera(?=\s*[,:!–-])|mejor dicho\b|quero dizer\b|digo(?=\s*[,:])|"
    r"anzi(?=\s*[,:])|нет,? стой(?:те)?\b|точнее\b|nie,? czekaj\b|znaczy(?=\s*[,:])))"
)
_REPLACES = regex(
    r"^\W*(?:(?:oh|ah|ok|sorry|argh)[, ]+)*(?:i mean|i meant|mejor dicho|quero dizer|digo|"
    r"anzi|точнее|"
    r"znaczy)\b[,: ]*"
)


def anew(sentence: str) -> tuple[str, ...]:
    """The sentence, cut where it takes back what it said."""
    if len(sentence) > _LONGEST:
        return (sentence,)
    folded = sentence.lower()
    cuts = [(match.start(), match.start("anew")) for match in _ANEW.finditer(folded)]
    if not cuts or len(folded) != len(sentence):
        return (sentence,)
    ends = [start for start, _ in cuts] + [len(sentence)]
    starts = [0] + [end for _, end in cuts]
    pieces = [sentence[a:b].strip() for a, b in zip(starts, ends, strict=True)]
    return tuple(filter(None, pieces))


#: Nobody takes anything back within so long a sentence.
_LONGEST = 2000


def without_replacing(folded: str) -> tuple[bool, str]:
    """True if it says what is meant instead of the words before, and what that is."""
    match = _REPLACES.match(folded)
    return (True, folded[match.end() :]) if match else (False, folded)
