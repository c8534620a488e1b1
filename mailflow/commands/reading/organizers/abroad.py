"""Organizers' orders in other languages: a verb, its cohort or person, and no word beside.

English has patterns of its own (`rulings`). Of every other language the words are known and not
their order: a piece of a sentence is an order if all its words are words of that order, names,
numbers and small words. So whatever denies it, dates it or hands it to somebody else makes it none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mailflow.commands.reading.clauses.clause import is_old
from mailflow.commands.reading.clauses.conditions import is_conditional
from mailflow.commands.reading.clauses.topics import is_hedged, is_request
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.organizers.orders_unspaced import unspaced
from mailflow.commands.reading.organizers.pieces_abroad import Piece, masked
from mailflow.commands.reading.organizers.verbs_abroad import OF_SOMEBODY, is_people, verb_of
from mailflow.regex import regex

_AND = "und|et|puis|y|e|и|та|і|en|och|ve|dan|aur|und dann|y luego|e depois|e poi|así que|donc|also"
_PAUSE = (
    r"\s*[,;:،]\s+(?:(?:und|et|y|e|i|и|та|en|och|ve|dan|aur|a)\s+)?|[.!]\s+|(?<=\S)[.!]$|\s+[-–]\s+"
)
_SPLIT = regex(f"({_PAUSE})")
#: `a` and `i` are an and in some languages, and a to and an in in others.
_SPLIT_AND = regex(rf"(\s+(?:{_AND}|i)\s+)", re.IGNORECASE)
_SPLIT_IN = regex(rf"(\s+(?:{_AND})\s+)", re.IGNORECASE)
_SPLIT_A = regex(rf"(\s+(?:{_AND}|i|a)\s+)", re.IGNORECASE)
_CZECH, _SWEDISH = regex(r"[ěščřžýůťďň]"), regex(r"[åäö]|\b(?:och|jag|till)\b")
#: What is said for another day, against something or by somebody else rules nothing here.
_RESERVE = regex(
    r"\b(?:aber|erst|nicht mehr lange|mais|seulement|pas encore|pero|solo|recien|todavia|mas so|"
    r"so depois|porem|ma|soltanto|но|только|ale|dopiero|teprve|maar|pas|men|forst|ama|tapi|lekin|"
    r"sagt|sagte|meint|meinte|findet|fragt|schreibt|dit que|a dit|demande|pense|dice|dijo|pregunta|"
    r"pide|quiere que|diz|disse|perguntou|pediu que|chiede|ha detto|говорит|сказал\w*|просит|"
    r"mowi|powiedzial\w*|rika|rekl\w*|zegt|zei|vraagt|sager|dedi|diyor|kata|bola|bole)\b"
)
_WISHES = regex(
    r"\b(?:peux-tu|pouvez-vous|tu peux|vous pouvez|est-ce qu'on peut|on peut|pourrait-on|"
    r"peut-on|podes|podrias|podrian|podemos|voces podem|vcs podem|da pra|da para|podem|poderia\w*|"
    r"puoi|possiamo|kun je|kunnen (?:we|jullie)|можешь|можете|можеш|mozesz|mozecie|muzes|muzete|"
    r"mohl\w*|kan (?:du|ni)|bisa|tolong|misin\w*|sakte)\b"
)
_FROM = regex(
    r"\b(?:von|vom|aus|de|du|des|d'|da|dal|dalla|из|с|со|з|із|z|ze|van|uit|fran|dari|se|out of)"
    r"(?: (?:der|dem|die|el|la|le|il|het|grupo|gruppe|groupe))* $"
)
_HEADS = regex(
    r"^(?:(?:auf|a|para|au|fino a|do|до|op|till|max\w*|hochstens|limit\w*) )*# (?P<of>[\w ]+)$"
)
#: A Portuguese `caso` is an if, too.
_CASE_NUMBER = regex(r"\bcasos? (?=(?:n\S{0,5} )?#?\d)")
#: A sentence of so many parts is something else.
_MOST_PIECES = 30


@dataclass
class _Before:
    """Whom and what the mail named last, for `ihn`, `la gruppe`, `drin`."""

    who: str = ""
    where: str = ""
    opened: str = ""


def orders(letter: Letter, sentences: tuple[str, ...]) -> tuple[Intent, ...]:
    """Every order of a mail's sentences."""
    before = _Before()
    found: list[Intent] = []
    for sentence in sentences:
        found += _of_sentence(letter, sentence, before)
    return tuple(dict.fromkeys(found))


def order(letter: Letter, written: str) -> tuple[Intent, ...]:
    """The order that one sentence, or a part of one, is."""
    return orders(letter, (written,))


def without_orders(letter: Letter, text: str) -> tuple[tuple[Intent, ...], str]:
    """The orders among the parts of a text that decides other things, too, and the rest of it."""
    if is_conditional(_CASE_NUMBER.sub(" ", fold(text)), text):
        return (), text
    pieces = _pieces(letter, text)
    found: list[Intent] = []
    for place, piece in enumerate(pieces):
        if len(piece.split()) > 1 and (said := order(letter, piece)):
            found += said
            pieces[place] = " . "
    return tuple(found), "".join(pieces) if found else text


def _of_sentence(letter: Letter, sentence: str, before: _Before) -> tuple[Intent, ...]:
    folded = _CASE_NUMBER.sub(" ", fold(sentence))
    unsure = is_conditional(folded, sentence) or is_hedged(folded) or bool(_RESERVE.search(folded))
    asked = "?" in sentence and not (is_request(folded) or _WISHES.search(folded))
    pieces = [text for text in _pieces(letter, sentence) if text.strip()]
    if said := unspaced(letter, sentence):
        return () if unsure else said
    found: list[Intent] = []
    ruled: set[str] = set()
    left: set[str] = set()
    for place, text in enumerate(pieces):
        last = place == len(pieces) - 1
        piece = masked(letter, text)
        said = () if is_old(fold(text)) else _of_piece(letter, piece, text, before)
        said = tuple(i for i in said if not (asked and last) or i.verb in ("who", "digest"))
        named = {*piece.who, *piece.where}
        if said:
            found += said
            before.opened = said[-1].args[0] if said[-1].verb == "open" else ""
            ruled |= named | {argument for i in said for argument in i.args}
        else:
            left |= named
        before.who = piece.who[-1] if piece.who else before.who
        before.where = piece.where[-1] if piece.where else before.where
    return () if unsure or left - ruled else tuple(found)


def _pieces(letter: Letter, sentence: str) -> list[str]:
    """The whole sentence where that is an order, else its parts, what parts them between."""
    if verb_of(letter, masked(letter, sentence)):
        return [sentence]
    found: list[str] = []
    split = _SPLIT_A if _CZECH.search(sentence) else _SPLIT_AND
    split = _SPLIT_IN if _SWEDISH.search(sentence) else split
    for place, part in enumerate(_SPLIT.split(sentence)):
        whole = place % 2 or verb_of(letter, masked(letter, part))
        found += [part] if whole else split.split(part)
    return found if len(found) <= _MOST_PIECES else []


#: "Merci pour le récap" has it.
_THANKED = regex(
    r"\W*(?:vielen |besten |herzlichen |muchas |mille |grand |большое |wielkie |serdeczne |"
    r"hartelijk |"
    r"bardzo )?(?:dank\w*|merci|gracias|obrigad\w|valeu|grazie|спасибо|дякую|dzieki|dziekuje|"
    r"dziekuj\w*|"
    r"dekuji|diky|bedankt|tack|tesekkur\w*|terima kasih|shukriya|dhanyavad)(?: beaucoup|"
    r" viel\w*| mille)? "
    r"(?:fur|pour|por|pel[oa]|per|за|za|voor|for|atas)\b"
)


def _of_piece(letter: Letter, piece: Piece, text: str, before: _Before) -> tuple[Intent, ...]:
    verb = verb_of(letter, piece)
    where = piece.where or ((before.where,) if before.where else ())
    who = piece.who or ((before.who,) if before.who else ())
    if not verb:
        return _seats(piece, text, before)
    if verb == "digest" and _THANKED.match(fold(text)):
        return ()
    return tuple(
        Intent(verb, args, because=text, note=text, whole_line=False)
        for args in _arguments(verb, piece, who, where)
    )


def _seats(piece: Piece, text: str, before: _Before) -> tuple[Intent, ...]:
    """`open coa, ten people`: how many, of the cohort just opened."""
    match = _HEADS.match(piece.masked)
    if match is None or before.opened == "" or not _is_count(match["of"]):
        return ()
    return (Intent("cap", (before.opened, piece.numbers[0]), because=text, whole_line=False),)


def _is_count(rest: str) -> bool:
    """True if nothing but people, places and words for a limit is said behind the number."""
    words = frozenset(rest.split())
    return bool(words) and all(is_people(w) or w.startswith(_LIMITING) for w in words)


_LIMITING = ("begrenz", "deckel", "limit", "max", "plafonn", "hochst", "beschrank")


def _arguments(
    verb: str, piece: Piece, who: tuple[str, ...], where: tuple[str, ...]
) -> Iterator[tuple[str, ...]]:
    if verb in ("freeze", "release", "digest"):
        yield ()
    elif verb == "take":
        yield (piece.numbers[0],)
    elif verb == "remove":
        yield from ((address,) for address in who)
    elif verb == "cap":
        yield from ((track, piece.numbers[0]) for track in where[:1])
    elif verb in OF_SOMEBODY:
        target = _target(piece, where)
        yield from ((address, target) for address in who if target)
    else:
        yield from ((track,) for track in where)


def _target(piece: Piece, where: tuple[str, ...]) -> str:
    """Where to; `von deploy nach coa` names another one, too."""
    if len(where) < 2:
        return where[0] if where else ""
    stretches = piece.masked.split("@")
    to = [track for track, text in zip(where, stretches, strict=False) if not _FROM.search(text)]
    return (
        to[0]
        if len(to) == 1
        else where[-1]
        if len(to) == 2 and _FROM_DO.search(piece.masked)
        else ""
    )


#: `do deploy pro coa`: a Portuguese from, that elsewhere is a to.
_FROM_DO = regex(r"\bdo @")
