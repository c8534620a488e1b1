"""An illness or a death, and nobody knows for how long: an absence from now, with no end yet."""

from collections.abc import Iterator

from mailflow.commands.reading.clauses.subject import Subject
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

#: What keeps somebody from everything: of herself, or of those she is needed by.
_ILL = regex(
    r"\b(?:in bed|sick|ill|flu|fever|covid|pneumonia|in hospital|hospitali[sz]ed|surgery|operated|"
    r"broke my|broken \w+|burn(?:ed|t)[ -]?out|krank|grippe|fieber|im krankenhaus|malade|"
    r"a l'hopital|enferm[ao]|en el hospital|doente|no hospital|malat[oa]|in ospedale|ziek|"
    r"chor[ya]|w szpitalu|nemocn\w+|болею|заболел\w*|в больнице)\b"
)
_GRIEF = regex(
    r"\b(?:died|passed away|death in|funeral|lost my (?:father|mother|dad|mum|mom|brother|sister|"
    r"husband|wife|son|daughter|partner)|gestorben|verstorben|mort[ea]?|decede\w*|murio|fallecio|"
    r"morreu|faleceu|morto|morta|умер\w*|zmarl\w*|zemrel\w*|overleden)\b"
)
_MY_OWN = regex(r"\b(?:i|i'm|i've|my|me|mein\w*|ich|mon|ma|je|mi|eu|meu|minha|io|mi[ao])\b")
#: For how long nobody can say, or others shall take over.
_FOR_HOW_LONG = regex(
    r"\b(?:don't|do not|dont|can't|cannot|can not|no idea|not sure|unclear|who knows|not known)"
    r"(?: yet| really)?(?: know| say| tell)?(?: yet)? (?:for )?(?:how (?:long|many)|when)\b|"
    r"\b(?:need|take) (?:some|a few|a couple of|several) (?:weeks|days|months|time)\b|"
    r"\bfor (?:now|a while|the time being|the moment)\b|"
    r"\bweiss (?:noch )?nicht,? wie lange\b|\bne sais pas (?:encore )?(?:combien|quand)\b|"
    r"\bno se (?:cuanto|cuando)\b|\bnao sei (?:quanto|quando)\b|\bnon so (?:quanto|quando)\b"
)
_COVER = regex(
    r"\b(?:some(?:one|body)|others?|any(?:one|body)|(?:the|my) \w+|[a-z]+) (?:please |pls |else |"
    r"could |can |should |to |will )*(?:cover|take over|fill in|step in|look after (?:my|them))\b|"
    r"\b(?:vertret\w+|einspringen|remplacer|me cubr\w+|cobrir|sostituir\w+)\b"
)
#: That is over, or was not so bad.
_OVER = regex(
    r"\b(?:was (?:ill|sick|in hospital)|had (?:the )?(?:flu|covid)|but (?:i'm|i am) (?:fine|ok|"
    r"okay|better|back)|back (?:now|again|at)|recovered|better now|over it|no worries)\b"
)


def laid_low(letter: Letter) -> Iterator[Intent]:
    """`In bed with flu, don't know how long`; with a day, the absence itself is read."""
    today = letter.context.today
    ahead = [
        span
        for number, said in enumerate(letter.sentences)
        if not _GRIEF.search(fold(said))  # "my brother died on the 2nd"
        for span in letter.spans(number)
        if any(day and day > today for day in (span.first, span.last))
    ]
    if ahead or _OVER.search(letter.folded):
        return
    long = any(_FOR_HOW_LONG.search(c.folded) for c in letter.clauses)
    covered = any(_COVER.search(c.folded) and not c.negated for c in letter.every)
    for clause in letter.every:
        of = letter.stances[clause].subject
        own = of is Subject.SELF and not letter.stances[clause].conditional
        grief = _GRIEF.search(clause.folded) and _MY_OWN.search(clause.folded)
        ill = own and _ILL.search(clause.folded)
        if (ill or grief) and (long or covered):
            yield Intent("away", ("today..?",), because=clause.text, note=letter.body)
            return
