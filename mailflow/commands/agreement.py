"""Whether the answer to "did you ask for this?" was typed as a yes or a no.

What a yes here sets off is hard to take back, and machines answer, too: a ticket system's "is
this right? yes / no" is none. So the word has to open the answer; what is said out of politeness
before it does not count.
"""

from mailflow.commands.letter import Letter, Plain
from mailflow.commands.reading.clauses.words import fold
from mailflow.regex import regex

_PART = regex(r"[.!?…。！？\n,;:]+|\s[-–—]\s")
_POLITE = regex(
    r"(?:(?:many|vielen|muchas|mille|so) )?(?:thank|thx|dank|merci|gracias|obrigad|grazie|tack)"
    r"|спасибо|привет|ありがとう|谢谢"
    r"|(?:hi|hello|hey|dear|hallo|liebe|sehr geehrte|bonjour|hola|ola|ciao)\b"
    r"|good (?:morning|evening|day)\b"
)
# What a desk's software says of a mail that nobody has read yet. A person adds what they want.
_RECEIPT = regex(
    r"\b(?:got|received?|recieved|registered|logged|opened|created|recorded)\b.{0,30}"
    r"\b(?:e-?mail|mail|message|request|enquiry|inquiry|ticket|case)\b"
    r"|\b(?:ticket|case|incident|request)\b.{0,12}#? ?\d{2,}|\b(?:get|come) back to you\b"
    r"|\b(?:erhalten|eingegangen)\b|\b(?:bien )?recu\b.{0,20}\b(?:message|demande|courriel|mail)\b"
    r"|\b(?:recibid|recebid|recebemos|ricevut|ontvangen|mottagit|modtaget|mottatt|otrzyma)"
)
_WANTED = regex(
    r"\b(?:confirm|please|join|sign me|do it|go ahead|i (?:did|do|asked|want|would)|it was me"
    r"|that was me|bitte|gern|por favor|per favore|s.il vous plait|graag)"
)
# Who says so did not ask, whatever else the mail says: "yes, I got it, but I never signed up".
_DISOWNED = regex(
    r"\b(?:didn't|did not|never|haven't|have not|hadn't) (?:ever )?(?:ask|sign|request|subscrib|"
    r"regist|order|want|appl|say|said)|\b(?:was not|wasn't|not) me\b|\bspam\b|\bphishing\b"
    r"|\bwho (?:signed|are you|is this|put|registered|gave|wrote|entered|did this)\b"
    r"|\bwhat(?:'s| is) (?:this|that|it)(?: (?:all )?about)?\s*(?:[?!\n]|$)"
    r"|\bnicht (?:angemeldet|bestellt|gewollt|gefragt|beantragt)\b|\bnie (?:angemeldet|bestellt)\b"
    r"|\bwer (?:hat mich|seid ihr|sind sie)\b|\bwas (?:ist|soll) das\b"
    r"|\bn'ai (?:pas|jamais|rien) \w*(?:demand|inscri)|\bqui (?:etes|m'a)\b|\bc'est quoi\b"
    r"|\b(?:no|nunca) (?:me |lo )?(?:he |hemos )?(?:ped|apunt|inscrib|registr|solicit)"
    r"|\bquien(?:es)? (?:sois|son ustedes|eres|me)\b|\bque es esto\b"
    r"|\b(?:nao|nunca) (?:me )?(?:ped|inscrev|registr|solicit)|\bquem (?:sao|me)\b|\bo que e isso\b"
    r"|\bnon (?:mi sono|ho) (?:iscritt|chiest|richiest)|\bchi (?:siete|sei)\b|\bcos'e questo\b"
    r"|\bniet (?:aangevraagd|gevraagd|aangemeld)\b|\bwie (?:zijn jullie|bent)\b|\bwat is dit\b"
)
#: And where it is about a sign-up, who wants to hear no more of it.
_AWAY = regex(
    r"\b(?:remove|delete|unsubscribe|erase) (?:me|my|us)\b|\btake me off\b|\bunsubscribe\b"
    r"|\bstop (?:mailing|writing|sending|contacting)|\bleave me alone\b|\bno more (?:e-?)?mails?\b"
)
_CUT = regex(r"[_=*~-]{10,}|`{3}")
_SHORT = 3  # words of a salutation, and words before the yes


def agrees(letter: Letter, *, weighty: bool = False, joins: bool = False) -> bool:
    """A yes, or Reply and Send with nothing added (TRUST 3.2); `joins`: to a sign-up.

    A machine's empty mail says in its subject what it is: "Read: ...", "Undeliverable: ...". One
    that says nothing anywhere, not even what it answers, is no yes to what is `weighty`.
    """
    enough = Plain.SHOWS if weighty else Plain.NAMES
    empty = letter.plain_reply >= enough and not (letter.text.strip() or _more(letter))
    return empty or (_opens(letter, "yes") and not _disowns(letter, joins=joins))


def declines(letter: Letter) -> bool:
    """A no."""
    return _opens(letter, "no")


def _disowns(letter: Letter, *, joins: bool) -> bool:
    said = fold(letter.text)
    return bool(_DISOWNED.search(said)) or (joins and bool(_AWAY.search(said)))


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
        if _CUT.search(part):
            return False  # what stands below may be somebody else's
        if said in part:
            return len(part.partition(said)[0].split()) <= _SHORT and not _is_receipt(letter)
        if len(words) > _SHORT and not _POLITE.match(part.strip()):
            return False
    return False


def _is_receipt(letter: Letter) -> bool:
    """Whether the text tells that our mail arrived, and nothing of what its writer wants."""
    text = fold(letter.text)
    return bool(_RECEIPT.search(text)) and not _WANTED.search(text)
