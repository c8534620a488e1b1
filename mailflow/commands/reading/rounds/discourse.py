"""How the parts of an answer hang together: what leads, repeats, corrects, or is the mentor's."""

from collections.abc import Sequence

from mailflow.commands.reading.clauses.words import fold, listed
from mailflow.commands.reading.lexicon import vocabulary
from mailflow.commands.reading.rounds.marks import Mark
from mailflow.commands.reading.rounds.news import Sign, Told
from mailflow.commands.reading.rounds.part import Part
from mailflow.commands.reading.rounds.pronouns import FILLERS, HE_OR_SHE, THEY, WE, I
from mailflow.commands.reading.rounds.text import Token
from mailflow.commands.reading.rounds.vocabulary import opens_with_sign
from mailflow.regex import regex

_FEW = 6
_ME = listed("me us mir uns moi nous nos me'l")
_KNOWS = listed("know knows informed told")
_WORK = listed(
    """
    patch exam talk abstract proposal draft change fix server cloud deployment everything nothing
    work review meeting call code test tests goal badge she he they her his nobody no not never
    very really quite almost nearly then now since today yesterday last this these that what
    correction actually update theirs~ tests all some first next more
    """
)
_OWN_NEWS = regex(
    r"^(?:away|ooo|pto|off|out|back|capacity|(?:got )?room for|max|"
    r"on (?:vacation|holiday|leave)|no more|no new|full)\b"
)
_CORRECTING = listed(
    """
    i mean meant sorry no wait not correction that is was wrong oops nein quatsch falsch das ist war
    pardon non faux c'est c'etait perdon digo es era desculpa e ops scusate nie to nee fout dat
    """
)
_WRONG = listed(
    "no sorry wait wrong correction oops nein quatsch falsch pardon non faux perdon nie nee fout"
)
_CARES = listed(
    """
    mentoring mentors looks looking took takes taken has mentored guides guiding supervises betreut
    ubernimmt ubernommen suit accompagne lleva acompana acompanha segue begeleidt prowadzi vede
    ведет
    """
)
_WOULD = listed("would could might should can may maybe perhaps better")
_HER = listed(
    "her him them she he she's he's sie ihn elle le la lo a o haar hem ja go ji ho ее его"
)


def leads(parts: Sequence[Part]) -> list[bool]:
    """Which clauses without a mark belong to the bare mark behind them: `stuck: 2, good: 1, 3`."""
    leads = [False] * (len(parts) + 2)
    for place in range(len(parts) - 2, -1, -1):
        part, following = parts[place], parts[place + 1]
        if part.mark or not following.is_bare or not part.of.signs:
            continue
        ends = place + 2 >= len(parts)
        behind = ends or parts[place + 2].mark is not None or leads[place + 2]
        others = [other for other in parts[:place] if other.mark]
        alone = not others
        in_turn = all(other.is_bare and other.opener == "(" for other in others)
        colon = following.opener in (":", "-", "–", "—", "=")
        behind = behind or (colon and part.of.alone and explains(parts[place + 2]))
        explained = following.opener == "(" and in_turn  # "Talk submitted (Sunita!)"
        leads[place] = explained or (behind and (colon or (ends and alone)))
        if leads[place] and (colon or explained) and alone:
            leads[:place] = [True] * place
    return leads


def explains(part: Part) -> bool:
    """`stuck: Kwame (bad hardware)`: no news of its own."""
    return not part.of.signs or part.opener == "("


def rivals(parts: Sequence[Part]) -> tuple[int, ...]:
    """Two people in one clause, who could both be the `she` of the next sentence."""
    last = [part for part in parts if part.mark and part.mark.kind in ("named", "number")]
    if len(last) < 2 or last[-1].clause != last[-2].clause:
        return ()
    first, second = last[-2].mark, last[-1].mark
    if first is None or second is None or last[-1].of.signs or len(second.lines) > 1:
        return ()
    acts = {sign.word for sign in last[-2].of.signs} <= {"going", "contact", "spoken"}
    if not acts or last[-2].words[-1] == "@":
        return ()
    lines = tuple(dict.fromkeys((*first.lines, *second.lines)))
    return lines if len(lines) > 1 else ()


def is_singular(part: Part) -> bool:
    """True if it begins with a `he` or a `she`, who is one."""
    words = [word for word in part.words if word not in FILLERS or word in HE_OR_SHE]
    return part.subject == "she" and bool(words) and words[0] in HE_OR_SHE - THEY


def is_stranger(part: Part) -> bool:
    """`Ana is well, Ilya stuck`: somebody who has no line, or the name of some software."""
    first = part.written.partition(" ")[0]
    name = first[:1].isupper() and first[1:].islower() and not part.mark and bool(part.of.signs)
    return name and len(part.words) == _NAME_AND_NEWS and part.words[0] not in vocabulary()


_NAME_AND_NEWS = 2


def gender(part: Part) -> str:
    """`he` or `she`, where a clause without a name begins so."""
    words = [word for word in part.words if word not in FILLERS or word in HE_OR_SHE]
    first = words[0].partition("'")[0] if words and part.mark is None else ""
    return first if first in ("he", "she") else ""


def is_another(part: Part) -> bool:
    """True if it speaks of another mentor, and nobody else could be meant."""
    return part.mark is not None and part.mark.kind == "other" and not part.mark.maybe


def looks_after(part: Part) -> bool:
    """`Sam is mentoring her now`: another mentor has her."""
    words = part.words
    cares = next((n for n, word in enumerate(words) if word in _CARES), None)
    return (
        cares is not None
        and not _HER.isdisjoint(words[cares : cares + 4])
        and (_begins_with_him(words) and not part.asked)
        and _WOULD.isdisjoint(words)
    )


def _begins_with_him(words: Sequence[str]) -> bool:
    """`Sam …`, `but since February Sam …`."""
    place = words.index("@") if "@" in words else _LATE
    before = {*words[:place]}
    return place < _LATE and before.isdisjoint(I | WE | HE_OR_SHE) and "not" not in before


_LATE = 5


def asks_back(text: str) -> bool:
    """`And you?`, `how are you?`: what stands before it is small talk."""
    return bool(_AND_YOU.search(fold(text)))


def own_news(tokens: Sequence[Token], *, asks_back: bool) -> bool:
    """`all good with me`, `all good here, thanks! And you?`: how the mentor is, and nobody else."""
    said = " ".join(token.folded for token in tokens)
    return bool(_WITH_ME.match(said)) or (asks_back and bool(_HERE.match(said)))


_AND_YOU = regex(
    r"\b(?:how (?:are|about) (?:you|things|yourself)|how is it going|how's (?:it|life)|"
    r"(?:and |what about )?you(?: too| guys| all| lot)?|und (?:dir|euch|ihnen)|"
    r"wie geht'?s (?:dir|euch|ihnen)|et (?:toi|vous)|y (?:tu|vosotros|ustedes|usted)|"
    r"e (?:voce|voces|tu|voi)|en (?:jij|jullie))(?: [\w ]{0,20})?\s*\?\W*$"
)
_FINE = (
    r"(?:hi |hey |hello |oh |yes |thanks |, |! )*(?:all|everything|things|every thing|alles|tout|"
    r"todo|tudo|tutto|doing|all is|everything is|everything's|all's|i'm|i am)?(?: is| are| going|"
    r" va| ist)? ?(?:really |very |also )?(?:good|fine|well|great|ok|okay|gut|bestens|bien|bem|"
    r"bene)"
)
_WITH_ME = regex(
    rf"{_FINE}(?: (?:with|for) (?:me|myself|us here)|(?: here)? at (?:home|our place)|"
    r",? (?:i'm|i am) (?:good|fine|well|ok)|"
    r" bei mir| chez moi| conmigo| comigo| da me)\b(?! (?:and|as) )"
)
_HERE = regex(
    rf"{_FINE}(?: here| on my (?:side|end)| at my end| hier| ici| aqui| qui)?(?: ,.*| [!.;] ?.*|$)"
)


def hears_nothing(part: Part) -> bool:
    """`I haven't heard from her in weeks`: the mentor's words, and of the one before."""
    quiet = any(sign.word == "quiet" and sign.sure for sign in part.of.signs)
    return quiet and not {"her", "him"}.isdisjoint(part.words)


def takes_back(parts: Sequence[Part]) -> bool:
    """`no, wrong, that is Ana!`: a sentence of nothing but another name for the one before."""
    said = {word for part in parts for word in part.words}
    named = [part for part in parts if part.mark]
    return (
        len(named) == 1
        and named[0] is parts[-1]
        and named[0].mark is not None
        and named[0].mark.kind in ("named", "number")
        and bool(said & _WRONG)
        and said <= _CORRECTING | {"@"}
    )


def not_him_but_her(tokens: Sequence[Token], marks: Sequence[Mark]) -> tuple[int, int] | None:
    """`Correction: not Wen, Giulia`, `I meant Giulia, not Wen`: a sentence of nothing else."""
    lines = [line for mark in marks for line in mark.lines]
    if len(lines) != _TWO or not all(m.kind in ("named", "number") for m in marks) or 0 in lines:
        return None
    inside = {place for mark in marks for place in range(mark.start, mark.end)}
    said = [token.folded for place, token in enumerate(tokens) if place not in inside]
    denied = [
        mark for mark in marks
        if mark.start and tokens[mark.start - 1].folded in _NOT
    ]  # fmt: skip
    if len(denied) != 1 or any(word[:1].isalnum() and word not in _CORRECTS for word in said):
        return None
    wrong = denied[0].lines[0]
    return wrong, next(line for line in lines if line != wrong)


_NOT = ("not", "nicht", "pas", "no", "nao", "non")
_TWO = 2
_CORRECTS = _CORRECTING | listed("not but sondern mais sino mas ma nicht pas edit")


def only_corrects(part: Part) -> bool:
    """`I meant Chen`: nothing but another name for what was told."""
    return not part.of.signs and all(word == "@" or word in _CORRECTING for word in part.words)


def so_did(part: Part) -> bool:
    """`Chen did.`: what was denied of the ones before him."""
    words = [word for word in part.words if word != "@"]
    return not part.of.signs and len(words) == 1 and words[0] in _DID and not part.asked


_DID = listed("did does has is do have was hat schon si oui sim")


def other_way_round(before: Told, part: Part) -> tuple[Sign, ...]:
    """Contact for those who did what others did not; `they're fine. Well, Bo is`: he, at least."""
    words = {sign.word for sign in before.signs}
    if words == {"quiet"}:
        return (Sign("contact"),)
    return before.signs if words <= _WELL and not _IS.isdisjoint(part.words) else ()


_WELL = frozenset({"good", "going", "contact"})
_IS = listed("is does has")


def that_was(part: Part) -> bool:
    """`I wrote that Bo was done, that was Chen`."""
    return part.words[:2] in (["that", "was"], ["it", "was"], ["that", "is"], ["it", "is"])


def ditto(part: Part) -> bool:
    """`ditto`, `same here`: what was said just before, where `same` may be the last round."""
    said = " ".join(part.words)
    return bool(_SAME_FOR.search(said)) or not _DITTO.isdisjoint(part.words)


_DITTO = frozenset({"ditto", "dito", "idem", "likewise"})
_SAME_FOR = regex(
    r"^(?:and |but |so )?(?:(?:it's |it is )?(?:exactly |pretty much )?the )?same (?:\w+ )?"
    r"(?:for|with|goes for|applies to|is true (?:for|of)|holds for|can be said (?:for|of)|"
    r"story (?:for|with)|thing (?:for|with)) @"
)


def is_own_news(part: Part) -> bool:
    """`away 3-17 Aug`, `room for 1 more`: a mentor's command, in the clause's first words."""
    return bool(_OWN_NEWS.match(" ".join(part.words)))


def is_own_absence(said: str) -> bool:
    """`I'm on holiday until the 12th`: the mentor's own, with its days."""
    told = fold(said)
    return bool(_OWN_ABSENCE.match(told) and _DAYS.search(told))


_OWN_ABSENCE = regex(
    r"^(?:(?:hi|hello|hey|ps|p\.s\.|btw|fyi|also|and|note|sorry|please|just|so|but)\b[ ,:!.]*)*"
    r"(?:(?:i'm|i am|im|i'll be|i will be|ill be|i go|i'm going|i am going|i'll go|i leave)\b ?)?"
    r"(?:(?:also|still|now|then|going|to be|taking|off|sadly|just|myself) )*"
    r"(?:away|out|ooo|pto|off|offline|back|absent|unavailable|travell?ing|unreachable|"
    r"on (?:a |my |annual |parental |sick |paid )?(?:vacation|holidays?|leave|pto|trip|break|"
    r"business trip))\b"
)
_DAYS = regex(
    r"\d|\b(?:until|till|through|from|next|this|tomorrow|today|tonight|weekend|for a|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)


def informed(part: Part) -> bool:
    """`Ana and Bo know`: that they were told is no news of them."""
    denied = any(word in ("not", "dont") or word.endswith("n't") for word in part.words)
    short = len(part.words) <= _FEW and _ME.isdisjoint(part.words)  # "Bo told me he's out"
    return short and not part.of.signs and not denied and not _KNOWS.isdisjoint(part.words)


def another(part: Part) -> bool:
    """True if the clause opens with a subject of its own: `Weather: bad`, `Dana is stuck`."""
    first = next((word for word in part.words if word not in FILLERS), "")
    return first[:1].isalpha() and first not in _WORK and not opens_with_sign(first)


def as_before(part: Part, before: Part | None) -> bool:
    """`…, as is Bo`; behind `all are well` also `even Bo`: what was told of those before him."""
    words = [word for word in part.words if word != ","]
    if words[:1] == ["as"]:
        return len(words) == _AS_IS_BO and words[1] in _DOES and words[2] == "@"
    crowd = before is not None and before.mark is not None and before.mark.kind in _CROWDS
    return crowd and words in _EVEN


_AS_IS_BO = 3
_DOES = listed("is are was were does do did has have can")
_CROWDS = ("all", "rest", "weak", "both")
_EVEN = [
    [word, "@"] for word in ("even", "including", "also", "sogar", "selbst", "meme", "incluso")
]


def says_more(part: Part) -> bool:
    """`weekly calls as well`: news of its own, beside what says that it is another's, too."""
    said = [word for word in part.words if word != "@" and word[:1].isalnum()]
    if any(word > _WIDE and len(word) > _SHORT_WIDE for word in said):
        return True
    return len([word for word in said if word not in FILLERS | _LIKEWISE]) > _TOO_MUCH


_WIDE, _SHORT_WIDE = "\u3040", 4  # a phrase of a script without spaces, and its letters
_TOO_MUCH = 1
_LIKEWISE = listed(
    """
    too also well likewise ditto dito same here similarly equally auch ebenso desgleichen genauso
    aussi pareil meme egalement tambien igual mismo tambem igualmente mesma coisa idem anche pure
    stesso ook tez rowniez taky тоже также ocksa samma myos ogsa bhi pia so's was like wie gleiche
    dasselbe que a hetzelfde tak samo jak stejne jako то же что so it it's that him her them he she
    goes applies does did do really very pretty much of course
    """
)


def is_drastic(of: Told) -> bool:
    """True for what changes something: of `all`, it has to be said more clearly."""
    drastic = ("done", "left", "paused", "not-mine", "quiet")
    return any(sign.word in drastic for sign in of.signs)


def contradicts(before: Sequence[Told], now: Told) -> bool:
    """`1 good … 1 stuck`: two bare words for one line, and no correction."""
    if not (before and before[-1].alone and now.alone) or now.turns:
        return False
    return {sign.word for sign in before[-1].signs} != {sign.word for sign in now.signs}


def all_but(parts: Sequence[Part]) -> bool:
    """`good except Bo`: everybody is meant, and not named."""
    return any(part.mark and part.mark.kind == "excepted" for part in parts) and not any(
        part.mark and part.mark.kind in ("all", "weak") for part in parts
    )
