"""Yes, no or later: how an answer to a question opens, and what it goes on to say."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.subject import Subject
from mailflow.commands.reading.clauses.topics import is_hedged
from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.lexicon import Hit, Lexicon
from mailflow.regex import regex

_LEXICON = Lexicon("YES", "NO", "LATER", "NEITHER", "THANKS", "GREETING")
_FILLERS = listed(
    """
    well oh ah hm hmm um so and but then a the very also honestly actually afraid i'm i am
    it that is just , ! . : - yes- omg wow yay hey hi aww oo ooh oooh whoa gosh lol haha heck hell
    finally absolutely oh-my-god god my dear please thanks hm ehm uh uhm eh ach na ah-ja
    """
)
_THUMBS = {
    "👍": "yes",
    "👌": "yes",
    "✅": "yes",
    "✔": "yes",
    "🙋": "yes",
    "💯": "yes",
    "🆗": "yes",
    "👎": "no",
    "❌": "no",
    "🚫": "no",
    "🙅": "no",
}
# Everyday words and half sentences: an answer only where nothing else follows them ("I'm in", but
# not "I'm in hospital"; "I have", but not "I have to decline"; "haven't", not "haven't looked").
_CLOSING = frozenset(
    " ".join(phrase.split())
    for phrase in """
    i have, i do, i am, i will, i can, i'm in, im in, i am in, i'm out, i am out, still am, still
    do, she did, he did, they did, she has, he has, she is, he is, on it, right, true, great, fine,
    perfect, correct, positive, negative, k, deal, take it, i want it, i take it, good, prima, goed,
    jo, ha, da, ken, dale, pronto, isso, certo, obvio, ji, ano,
    i can't, i cannot, i cant, can't, cannot, won't, i won't, don't, do not, i didn't, i did not,
    did not, didn't, has not, hasn't, have not, haven't, never, nothing, not me, rather not, prefer
    not, i'd rather not, would rather not, not really, not possible, impossible, nicht, ne, la, nu,
    nem, nie, no more, no longer, not any more, not anymore, in, here, i am here, i'm here,
    no doubt, no doubts, no doubt about it, no doubt about that, no doubt there, there's no doubt,
    there is no doubt, without a doubt, without doubt, beyond doubt, no question, no question about
    it, kein zweifel, ohne zweifel, zweifellos, sin duda, sin ninguna duda, sans aucun doute, aucun
    doute, sem duvida, senza dubbio, без сомнения,
    happy to, glad to, love to, would love to, i'd love to, rad bych, like to
    """.split(",")
)
# What may follow them all the same.
_TAIL = listed(
    """
    now too still also of course please sorry really thanks this that it do make month week time
    moment at the right yet unfortunately again here for me with you all so very much indeed and
    then her him she he from them today at all anymore any more because but needed necessary
    required relevant to the place seat offer
    take join come start continue help cover be part accept try work stay go learn everything
    , . ! ? : ; - ) (
    """
)
# A not that belongs to a verb, unless one of these, a comma or nothing follows: "no me borren".
_BARE_NO = listed("no non nao ne nie nem не nicht ni")
_AFTER_NO = listed(
    """
    i i'm i've i'd it it's she he we they thanks thank sorry but not that this to for from of
    please longer never need merci gracias obrigado obrigada grazie danke ich je yo eu io я deploy
    """
)
#: What takes back a part of what was just said.
RESERVE = regex(r"\W*(?:but|except|however|only|although|aber|mais|pero|mas|ma|но|ale)\b")
#: Said firmly: these stand against each other, where a "great" or "too busy" beside them does not.
FIRM_YES = listed("yes yess yep yup yeah sure ja jawohl oui sim да tak")
FIRM_NO = frozenset(
    (
        "no", "nope", "nah", "nein", "non", "nao", "нет", "no thanks", "no thank you", "decline",
        "not interested", "count me out", "i pass", "i'll pass", "have to decline", "i decline",
        "changed my mind", "nein danke", "no gracias", "no to this", "no to this one",
        "no to that one", "no to that", "no to the place", "no to the offer", "no to this place",
        "a no from me",
    )
)  # fmt: skip
_SOFT = regex(r"\b(?:love|like|happy|glad|gladly|pleasure|gerne?|volontiers|gusto|prazer)\b")


# A reason that ends it, whatever "next time" is said beside it.
_REFUSES = regex(
    r"found|already found|give |no longer|changed|count me|somebody else|forget it|i'?m out|"
    r"i am out"
)


_PRAISE = listed("great good fine perfect right correct true nice prima super sounds ok okay k")
_BOTH = regex(
    r"\b(?:yes|ja|oui|si|sim|да) (?:and|or|und|oder|et|ou|y|o|e|и|или) (?:no|nein|non|nao|нет)\b"
)


#: Threads that ask for a fact; "later" is about something else there.
_OF_FACTS = ("claim", "new-mentee", "contact-check", "mentor-silent")


@dataclass(frozen=True, slots=True)
class Answer:
    """`yes`, `no`, `later` or `mixed`, and the words that said it."""

    word: str
    because: str
    sure: bool = True  # no if, no maybe in the clause that says it
    alone: bool = False  # nothing but pleasantries beside it


@dataclass(frozen=True, slots=True)
class _Said:
    word: str
    words: str
    clause: Clause


def answer(letter: Letter, clauses: Iterable[Clause] | None = None) -> Answer | None:
    """What the mail answers to the question it replies to; None if it says neither."""
    read = tuple(letter.clauses if clauses is None else clauses)
    own = [clause for clause in read if not letter.stances[clause].reported]
    found = [said for clause in own for said in _in(letter, clause) if _own(letter, said)]
    if not found:
        return None
    first = found[0]
    if not _is_refusal(first):
        later = next((said for said in found if said.word == "later"), first)
        first = first if letter.context.thread in _OF_FACTS and first.word == "yes" else later
    refused = next((said for said in found if _is_refusal(said)), None)
    if refused and first.word == "yes" and first.words not in FIRM_YES:
        first = refused  # "thank you, I'd have loved it; give the place to somebody else"
    elif first.word != "later" and _at_odds(found):
        return Answer("mixed", first.words)
    if _BOTH.search(letter.folded):
        return Answer("mixed", first.words)
    clause = first.clause
    sure = not (clause.conditional or is_hedged(clause.folded) or is_unsure(letter))
    asks = any(part.question for part in read)
    if (clause.question and len(clause.words) > 4) or _taken_back(first, read):
        sure = False
    if first.word == "yes" and _doubted(letter, first, own):
        sure = False
    if asks and all(said.words in _PRAISE for said in found if said.word == "yes"):
        sure = first.word != "yes"  # "Great! Do I need a server of my own?"
    if clause.text.rstrip().endswith("?") and not first.words.endswith("not"):
        sure = first.word == "later"  # "yes?" asks
    return Answer(first.word, first.words, sure=sure, alone=not _says_more(letter, read))


#: Threads that ask about the writer, and about nobody else.
OF_ONESELF = ("confirm", "offer", "still-in", "still-waiting", "cover", "propose-away")


def _own(letter: Letter, said: _Said) -> bool:
    """False for a yes that others live up to: `my brother is still in`."""
    firm = said.words in FIRM_YES and said.clause.words[:1] == (said.words,)
    others = letter.stances[said.clause].subject is Subject.OTHER
    asks = letter.context.thread in OF_ONESELF
    return not (said.word == "yes" and others and asks and not firm)


def _is_refusal(said: _Said) -> bool:
    """`no thanks`, `give my place to another`: a no in more than a word."""
    ends = _REFUSES.match(said.words) or said.words in FIRM_NO
    return said.word == "no" and " " in said.words and bool(ends)


def is_unsure(letter: Letter) -> bool:
    """`Not sure. There was a message from somebody …`: the facts that follow are no answer."""
    return bool(_UNSURE.match(letter.folded))


_UNSURE = regex(
    r"\W*(?:(?:well|hm+|hi|hello|honestly|sorry|um+|uh|to be honest|tbh)\W+)*"
    r"(?:(?:i'm |i am |im )?(?:really |quite |honestly )?(?:not (?:really |quite |entirely |"
    r"so |yet "
    r")?(?:sure|certain)|unsure|uncertain)|(?:i (?:really |honestly )?)?(?:don't|do not|dont) "
    r"(?:really |quite )?know|no idea|no clue|hard to (?:say|tell)|difficult to (?:say|tell)|"
    r"(?:i )?can(?:'t|not| not) (?:really )?(?:say|tell))(?: yet)?"
    r"(?:\s*[.,;:!–—-]|\s*$|\s+(?:if|whether)\b)"
)


#: Said by whoever has to refuse what is offered.
_REGRET = regex(
    r"\b(?:unfortunately|sadly|regrettably|alas|heavy heart|regret\w*|leider|malheureusement|helas|"
    r"lamentablemente|desgraciadamente|por desgracia|infelizmente|purtroppo|к сожалению|увы|"
    r"niestety|bohuzel|helaas|tyvarr|desverre|valitettavasti|maalesef|sajnos)\b"
)


def _doubted(letter: Letter, first: _Said, own: list[Clause]) -> bool:
    """True if the mail that says yes also regrets, or has yet to think about it."""
    firm = first.words in FIRM_YES
    return any(
        letter.stances[clause].pondering or (_REGRET.search(clause.folded) and not firm)
        for clause in own
        if not firm or clause.sentence == first.clause.sentence
    )


def _in(letter: Letter, clause: Clause) -> Iterator[_Said]:
    for sign, word in _THUMBS.items():
        if sign in clause.text:
            yield _Said(word, sign, clause)
    hits = _LEXICON.hits(clause.words, clause.folded)
    opened = _opening(clause, hits, letter)
    for hit in _leading(hits, opened):
        if hit.words in _CLOSING and hit.start > opened:
            continue
        if (hit.words not in _CLOSING or _closes(clause, hit, hits)) and not _of_a_verb(
            clause, hit, hits
        ):
            yield _Said(hit.meaning.lower(), hit.words, clause)


def _opening(clause: Clause, hits: tuple[Hit, ...], letter: Letter) -> int:
    """Where the clause says its first word; pleasantries, fillers and tracks do not count."""
    skipped = {
        place
        for hit in hits
        if hit.meaning in ("THANKS", "GREETING")
        for place in range(hit.start, hit.end)
    }
    for mention in letter.mentions(clause):
        skipped |= set(range(mention.start, mention.end))
    opened = 0
    while opened < len(clause.words) and (opened in skipped or clause.words[opened] in _FILLERS):
        opened += 1
    return opened


#: One word that refuses wherever it stands: "vi ringrazio ma rinuncio".
_REFUSALS = listed(
    """
    rinuncio renunt refuz lemondok luovun kieltaydyn vazgectim vazgeciyorum almayacagim rezygnuje
    zrezygnuje odpuszczam nevyuziju avstar batal desisto
    """
)


def _leading(hits: tuple[Hit, ...], opened: int) -> Iterator[Hit]:
    """Hits that open the clause, and phrases anywhere."""
    for hit in hits:
        if hit.meaning not in ("YES", "NO", "LATER"):
            continue
        alone = hit.end - hit.start == 1 and hit.words.isascii()
        if hit.start <= opened or not alone or hit.words in _REFUSALS:
            yield hit


def _of_a_verb(clause: Clause, hit: Hit, hits: tuple[Hit, ...]) -> bool:
    """`no me borren`, `I accept that it is late`: the word serves another one behind it.

    And `before I agree to anything`: it is not said yet.
    """
    if hit.words.split()[0] in _OF_A_PERSON and _behind(clause, hit) in _NOT_YET:
        return True
    after = clause.words[hit.end] if hit.end < len(clause.words) else ""
    if hit.words.endswith(("accept", "agree")):
        return after == "that"
    if hit.words in FIRM_YES and after in ("would", "is", "means", "or"):
        return True  # "yes would be a lie"
    if hit.words not in _BARE_NO or not after or not after[0].isalnum():
        return False
    named = any(other.start == hit.end for other in hits)
    polite = re.search(r"\b(?:for me|please|thanks|thank you)\b", clause.folded)
    return not (named or (polite and hit.words == "no") or after in _AFTER_NO)


def _behind(clause: Clause, hit: Hit) -> str:
    """The word that the answer stands behind; "" for none."""
    return clause.words[hit.start - 1] if hit.start else ""


_OF_A_PERSON = frozenset("i we ich wir je j'accepte eu yo io".split())
#: What opens a clause that is not so yet, or perhaps never.
_NOT_YET = frozenset(
    "before until till unless if whether once what bevor ehe bis wenn falls ob avant si antes "
    "jusqu'a hasta se prima".split()
)


def _closes(clause: Clause, hit: Hit, hits: tuple[Hit, ...]) -> bool:
    """True if nothing follows but small words, thanks and further answers."""
    covered = {
        place
        for other in hits
        if other.meaning in (hit.meaning, "THANKS", "GREETING")
        for place in range(other.start, other.end)
    }
    return all(
        place in covered or word in _TAIL or not word[0].isalnum()
        for place, word in enumerate(clause.words)
        if place >= hit.end
    )


def _at_odds(found: list[_Said]) -> bool:
    """A yes and a no in one breath, or both said firmly anywhere."""
    same = {said.word for said in found if said.clause is found[0].clause}
    firm = {said.word for said in found if said.words in FIRM_NO or said.words in FIRM_YES}
    return {"yes", "no"} <= same or {"yes", "no"} <= firm | {found[0].word}


def _taken_back(first: _Said, read: tuple[Clause, ...]) -> bool:
    """`I'd love to, but …`: the wish is told, not granted."""
    if first.word != "yes" or not _SOFT.search(first.words):
        return False
    return any(
        clause.words[:1]
        in (
            ("but",),
            ("aber",),
            ("mais",),
            ("pero",),
            ("mas",),
            ("ma",),
            ("unfortunately",),
            ("sadly",),
            ("leider",),
        )
        for clause in read
        if clause is not first.clause
    )


def _says_more(letter: Letter, read: tuple[Clause, ...]) -> bool:
    """True if there are words beside the answer and its pleasantries."""
    for clause in read:
        hits = _LEXICON.hits(clause.words, clause.folded)
        if (
            clause.question
            and len(clause.words) > 3
            and not any(_leading(hits, _opening(clause, hits, letter)))
        ):
            return True
        covered = sum(hit.end - hit.start for hit in hits)
        if covered < len([word for word in clause.words if word[0].isalnum()]):
            return True
    return False
