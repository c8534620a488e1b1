"""What the parts of a sentence tell, each for itself and in the light of the one before.

A rumor, a gap filled from the part before, an old story: they need more than one clause.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.rounds.news import Sign, Told, unsure
from mailflow.commands.reading.rounds.part import Part
from mailflow.commands.reading.rounds.pronouns import AND, BUT, FILLERS, SAYS, SHE, WE, I
from mailflow.commands.reading.rounds.signs import told
from mailflow.commands.reading.rounds.vocabulary import is_sign
from mailflow.regex import regex

_NONE_OF = listed(
    """
    none nobody no noone no-one neither not niemand keiner personne aucun nadie ninguno ninguem
    nenhum nessuno nikt nikdo никто ingen kimse
    """
)
_IS = listed(
    "is are has she's he's they're it's have ist sind est es esta e jest je hat haven't hasn't"
)
_IS_MINE = frozenset({"mine"})  # a manner: what the mentor does
ASKED = (Sign("spoken", sure=False),)


def tell(found: Sequence[Part]) -> None:
    """Fill in what each part of a sentence tells."""
    own = False
    for part in found:
        own = (own or part.subject == "i") and part.mark is None and part.subject in ("", "i")
        part.mine = own or part.subject == "i"
        part.of = _tell(part, own=own)
    for part, following in pairwise(found):
        same = part.clause == following.clause
        if same and following.owner and part.mark and is_sign(part.words[-1] if part.words else ""):
            part.of = replace(part.of, signs=(Sign("spoken"),))  # "Ana merged Bo's patch"
        if part.mark and part.mark.kind == "other" and following.is_bare:
            following.of = Told(  # "ask Sam about 2"
                (Sign("spoken"),), text=following.written, words=following.of.words
            )
        if _SOME_MORE.fullmatch(" ".join(word for word in part.words if word not in _NAMED)):
            following.of = not_yet(following.of)  # "two more tests and he's done"
        if following.words == ["not", "mine"] and _HIS & set(part.words[-2:]):
            following.of = Told((Sign("spoken"),), text=following.written)
        if _is_inquiry(part, following):
            following.of = unsure(following.of)
        if _is_hearsay(part, following):
            following.of = unsure(following.of)
        if _ends_otherwise(part, following):
            part.of = unsure(part.of)
    passed_on = False
    for part in found:
        if passed_on:
            part.of = unsure(part.of)
        passed_on = passed_on or _passes_on(part)
    for part, following in pairwise(found):
        if part.words == ["@", "well"] and following.subject == "she":
            part.of = Told(text=part.of.text)  # "Bo: well, she is stuck"
    for part in found:
        if part.words == ["well"]:
            part.of = Told(text=part.of.text)  # it only hesitates
        if part.owner and _is_of(part.words, _COMPANIONS) and part.of.signs:
            part.of = replace(part.of, signs=(Sign("spoken"),))  # "Bo's reviewer has gone quiet"
        elif part.owner and _is_of(part.words, _RELATIVES):
            kept = tuple(sign for sign in part.of.signs if sign.word in _TOUCHES)
            part.of = replace(part.of, signs=kept or (Sign("spoken"),))
        if _is_told_by_another(part):
            part.of = unsure(part.of)
    _fill_gaps(found)


def _is_told_by_another(part: Part) -> bool:
    """`somebody told me that Bo has given up`: before her name stand a speaker and what he does."""
    if part.mark is None or part.mark.kind not in ("named", "number") or "@" not in part.words:
        return False
    before = part.words[: part.words.index("@")]
    says = next((n for n, word in enumerate(before) if n and word in SAYS), 0)
    speaker = [word for word in before[:says] if word not in FILLERS]
    acts = {sign.word for sign in part.of.signs} - {"good", "going", "contact", "spoken", "quiet"}
    return bool(speaker and acts) and I.isdisjoint(speaker) and WE.isdisjoint(speaker)


def _ends_otherwise(part: Part, following: Part) -> bool:
    """`she has stopped, with the smoking`: what she left comes behind a comma."""
    left = any(sign.word == "left" for sign in part.of.signs)
    return left and following.mark is None and following.words[:1] in _WITH


def _passes_on(part: Part) -> bool:
    """`Kofi told Divya`: what follows has been through two mouths."""
    for verb, whom in pairwise(part.words):
        if verb == "told" and whom not in _TOLD_ME and whom not in I and whom not in WE:
            return part.mark is not None and not part.mine
    return False


#: What is still to do before the goal that is told behind it.
_SOME_MORE = regex(
    r"(?:just |only |still )?(?:(?:one|two|three|four|a few|a couple of|some|\d+) (?:more|last|"
    r"final)|"
    r"another|noch \w+|encore \w+|ancora \w+|mais \w+) (?:\w+ ?){1,3}"
)
_NAMED = frozenset({"@", ":", "-"})
#: `in the release, his work, not mine`
_HIS = listed("his hers theirs her their")


def not_yet(of: Told) -> Told:
    """The same, with a goal that is still ahead."""
    signs = (replace(sign, word="going") if sign.word == "done" else sign for sign in of.signs)
    return replace(of, signs=tuple(signs))


def not_told(of: Told) -> Told:
    """The same as no news at all: somebody was spoken of."""
    return Told((Sign("spoken", sure=False),), text=of.text, manners=frozenset({UNREAL}))


#: The manner of what is not so: nobody reads more in it.
UNREAL = "unreal"
_RELATIVES = listed(
    """
    mother father mum mom dad parents wife husband partner son daughter kid kids child children baby
    brother sister boss manager employer company team colleague colleagues friend dog cat laptop
    computer phone grandmother grandfather aunt uncle cousin family flatmate roommate
    """
)
_COMPANIONS = listed(
    """
    reviewer reviewers teammate teammates mate roommate flatmate brother sister cousin friend
    friends colleague colleagues boss manager wife husband mentor son daughter
    """
)
_TOUCHES = ("trouble", "stuck", "paused", "advice", "doubt")
_WITH = (["with"], ["mit"], ["de"], ["du"], ["con"], ["com"], ["met"], ["z"], ["s"])
_TOLD_ME = listed("me us you that so it to everybody everyone the @ a our my")


def _is_hearsay(part: Part, following: Part) -> bool:
    """`Lena says that Jamal left`: somebody else's word for it."""
    if part.mark is None or following.mark is None or part.clause != following.clause:
        return False
    acts = {sign.word for sign in following.of.signs} - {"good", "going", "contact", "spoken"}
    return part.mark != following.mark and not SAYS.isdisjoint(part.words) and bool(acts)


def _is_inquiry(part: Part, following: Part) -> bool:
    """`Jo asked whether Bo is all right`: nobody knows yet."""
    if part.mark is None or following.mark is None or part.clause != following.clause:
        return False
    return not _ASKS.isdisjoint(part.words) and not _WHETHER.isdisjoint(part.words)


_ASKS = listed("ask asks asked wonders wondered know fragt fragte demande pregunta pergunta chiede")
_WHETHER = listed("whether if how where ob si se")


def _fill_gaps(found: Sequence[Part]) -> None:
    """`Hugo finished chapter 3, Ines chapter 5`: the verb is said once."""
    for part, following in pairwise(found):
        if not (part.mark and following.mark and following.mark.kind in ("named", "number")):
            continue
        if part.mark.kind == "other" or not I.isdisjoint(following.words):
            continue
        if _is_his_too(part, following):
            following.of = replace(part.of, text=following.of.text)
            continue
        words = [word for word in following.words if word != "@"]
        if following.of.signs or not 0 < len(words) <= _GAP or following.asked:
            continue
        if all(word in _IS_NOT for word in words):
            following.of = _denial_of(part, following)
            continue
        if all(word in _DAYS for word in words) and part.words[:2] == ["heard", "from"]:
            following.of = replace(
                part.of, text=following.of.text
            )  # "from Bo today, Oya yesterday"
            continue
        if words[0] not in _OBJECTS and not words[0].isdecimal():
            continue
        verb = _verb(part)
        if verb and following.opener in (",", ";", "", "and") and words[0] not in BUT:
            refilled = told(["@", verb, *words], following.written, asked=False, own=0)
            moves = {sign.word for sign in refilled.signs} <= {"going", "contact", "done"}
            following.of = refilled if moves else following.of


def _is_his_too(part: Part, following: Part) -> bool:
    """`Ana's patch was merged on Monday, and Bo's on Tuesday`."""
    behind = [word for word in following.words if word not in AND and word != "@"]
    whose = part.owner and following.owner and not (following.of.signs or following.asked)
    return whose and 0 < len(behind) <= _GAP and behind[0] in _ON


_ON = listed("on in at the yesterday today last this too as am im le el a")


def _denial_of(part: Part, following: Part) -> Told:
    """`Jamal has answered, Marta has not`: the other way round."""
    news = {sign.word for sign in part.of.signs if sign.sure}
    news -= {"too"}
    if not news <= {"good", "going", "contact"} or not news or not _DENIES & set(following.words):
        return following.of
    word = "quiet" if "contact" in news and "good" not in news else "trouble"
    return replace(following.of, signs=(Sign(word),))


_DENIES = listed("not isn't hasn't doesn't didn't aren't haven't nicht pas no nao non niet")
_DAYS = listed(
    "and today yesterday monday tuesday wednesday thursday friday saturday sunday just now"
)
_IS_NOT = _DENIES | listed(
    "at allis has does did do are have will can ist hat est a es ha e heeft though however"
)
_GAP = 5
_OBJECTS = listed(
    """
    on in at with the a an his her their chapter step part module lesson number patch page all two
    three four five one some el la los las un una le les il lo die der das den ein eine kapitel o os
    """
)


def _verb(part: Part) -> str:
    """The word right behind the mark, or in front of it, if it tells something by itself."""
    for first, second in pairwise(part.words):
        if first == "@" and is_sign(second):
            return second
        if second == "@" and is_sign(first):
            return first
    return ""


def old_together(parts: list[Part]) -> list[Part]:
    """`I was worried in April, he went quiet for weeks`: one old story."""
    old = False
    for part in parts:
        was = any(sign.old for sign in part.of.signs)
        if old and not part.of.turns and part.subject != "" and part.mark is None and not was:
            if not _IS.isdisjoint(part.words):
                old = False
                continue
            signs = tuple(replace(sign, old=True) for sign in part.of.signs)
            part.of = replace(part.of, signs=signs)
        old = was or (old and part.mark is None and not part.of.turns)
    return parts


def _tell(part: Part, *, own: bool) -> Told:
    words = list(part.words)
    spoken = [word for word in words if word != "@"]
    if part.mark and part.mark.kind in ("all", "both", "rest"):
        first = part.written.lower().split()[:3]
        if any(word in _NONE_OF for word in first if word not in words):
            words.insert(0, "not")
    mine = 0
    if own or part.subject == "i":
        mine = next((n for n, word in enumerate(words) if n and _turns(words, n)), len(words))
    if part.asked and not spoken:
        return Told(ASKED, text="?", manners=frozenset({"asked"}))
    written = part.written if spoken else ""
    back = part.mark is None and tuple(words[:2]) in _NO_WAIT and len(words) > _NO_MORE
    if back:
        words = words[2:]
    of = told(words, written, asked=part.asked, own=max(0, mine - 2 * back), about=_about(part))
    of = replace(of, corrects=True) if back and of.signs else of
    if part.mark is None and _NOT_SO.fullmatch(" ".join(words)):
        of = replace(of, signs=(Sign("spoken"),), corrects=True)  # "Jo is stuck, no he isn't"
    if part.mark and words in (["@", "yes"], ["@", "yep"], ["@", "yeah"], ["@", "si"], ["@", "ja"]):
        of = replace(of, signs=(Sign("going"),), alone=True)  # "are they well?" "Bo yes"
    of_one = part.mark is not None and part.mark.kind in ("named", "number") and not mine
    if of_one and "@" in words[1:] and not any(sign.word != "doubt" for sign in of.signs):
        again = told(["@", *spoken], written, asked=part.asked, own=mine, about=_about(part))
        of = again if again.signs else of  # "leider hat Bo aufgehört": the verb around the name
    said = () if of.drops else part.said  # "forget the quiet": words that do not hold
    return replace(of, words=said, manners=of.manners | (_IS_MINE if mine else frozenset()))


#: An echo of what was just told, denied.
_NOT_SO = regex(
    r"(?:(?:no|nope|oh|well|wait|actually|sorry)\b ?)+(?:s?he|they) (?:(?:isn't|hasn't|doesn't|"
    r"didn't|aren't|haven't|wasn't|is not|has not|does not)|(?:'s|is|has) not)"
    r"(?: any ?more| any longer| at all| now)?"
)
#: What takes back the word before it, and denies nothing of what follows: `no wait he wrote`.
_NO_WAIT = (
    ("no", "wait"), ("wait", "no"), ("actually", "no"), ("nee", "wacht"), ("no", "hang"),
    ("no", "hold"), ("hang", "on"), ("hold", "on"), ("no", "sorry"), ("sorry", "no"),
)  # fmt: skip
_NO_MORE = 2


def _turns(words: Sequence[str], place: int) -> bool:
    """From `she`, or a name behind the `I`, the words are the mentee's again."""
    if words[place] in SHE:
        return True
    return words[place] == "@" and any(word in I for word in words[:place])


def _about(part: Part) -> bool:
    """`I'm happy with Ana`, `Chen I'm worried about`: the mentor's words, the mentee's news."""
    return part.mark is not None and any(word in ("with", "about", "by") for word in part.words)


def _is_of(words: Sequence[str], others: frozenset[str]) -> bool:
    """`Chen's mother passed away`: no news of Chen himself."""
    return any(one == "@" and word in others for one, word in pairwise(words))
