"""Whether the answer to "did you ask for this?" was typed as a yes or a no.

What a yes here sets off is hard to take back, and machines answer, too: a ticket system's "is
this right? yes / no" is none. So the word has to open the answer; what is said out of politeness
before it does not count.
"""

from mailflow.commands.letter import Letter
from mailflow.commands.reading.words import fold
from mailflow.regex import regex

_PART = regex(r"[.!?…。！？\n,;:]+|\s[-–—]\s")
_POLITE = regex(
    r"(?:(?:many|vielen|muchas|mille|so) )?(?:thank|thx|dank|merci|gracias|obrigad|grazie|tack)"
    r"|спасибо|привет|ありがとう|谢谢"
    r"|(?:hi|hello|hey|dear|hallo|liebe|sehr geehrte|bonjour|hola|ola|ciao)\b"
    r"|good (?:morning|evening|day)\b"
)
_SHORT = 3  # words of a salutation, and words before the yes


def agrees(letter: Letter) -> bool:
    """A yes, or Reply and Send with nothing added (TRUST 3.2).

    A machine's empty mail says in its subject what it is: "Read: ...", "Undeliverable: ...".
    """
    empty = letter.plain_reply and not (letter.text.strip() or _more(letter))
    return empty or _opens(letter, "yes")


def declines(letter: Letter) -> bool:
    """A no."""
    return _opens(letter, "no")


def _more(letter: Letter) -> bool:
    """Whether a mail without text says something all the same, in its subject."""
    return any(wish.verb not in ("yes", "ignore", "unclear", "thanks") for wish in letter.intents)


def _opens(letter: Letter, verb: str) -> bool:
    wish = next((wish for wish in letter.intents if wish.verb == verb and not wish.args), None)
    if wish is None or wish.whole_line:
        return wish is not None
    said = fold(wish.because)
    for part in _PART.split(fold(letter.text)):
        words = part.split()
        if said in part:
            return len(part.partition(said)[0].split()) <= _SHORT
        if len(words) > _SHORT and not _POLITE.match(part.strip()):
            return False
    return False
