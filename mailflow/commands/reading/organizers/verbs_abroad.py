"""Which order the words of a piece are, in any language and whatever order they stand."""

from collections.abc import Iterator
from functools import cache

from mailflow.commands.reading.clauses.words import fold, listed
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.organizers.orders_abroad import ORDERS
from mailflow.commands.reading.organizers.pieces_abroad import Piece
from mailflow.commands.reading.organizers.small_words import (
    BESIDE,
    CASE,
    IT,
    MAIL,
    OWN,
    PEOPLE,
)
from mailflow.regex import regex

_GOES = regex(
    r"^(?:(?:por favor|bitte|svp) )?~ (?:(?:(?:soll|kommt|geht|gehort|va|ira|doit aller|debe ir|"
    r"pasa|deve ir|vai|gaat|moet)"
    r" (?:in|zu|nach|a|al|en|dans|sur|vers|para|pra|pro|naar|ao)?|nach|a|al|vers|pro|pra|para|naar|"
    r"till))(?: (?:die|el|la|le|o|de|het|gruppe|grupo|groupe))* ?@$"
)
_WITHOUT_COHORT = ("remove", "freeze", "release", "digest", "take")
OF_SOMEBODY = ("place", "move", "remove")
#: Orders are short.
_LONGEST = 16


def _set(block: str) -> frozenset[str]:
    return listed(fold(block))


_BESIDE, _MAIL, _CASE, _PEOPLE, _IT = map(_set, (BESIDE, MAIL, CASE, PEOPLE, IT))


@cache
def _order_table() -> tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]:
    return tuple(
        (verb, tuple(tuple(fold(entry).split()) for entry in block.split(",")))
        for verb, block in ORDERS.items()
    )


@cache
def _by_word() -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """The orders by a word that each has to have, be it `$` or only a word's beginning: `bor*`."""
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for verb, entries in _order_table():
        for entry in entries:
            rarest = max(entry, key=lambda want: (want != "$", not want.endswith("*"), len(want)))
            found.setdefault(rarest, []).append((verb, entry))
    return found


def _candidates(words: frozenset[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The orders that these words may be; of a thousand lines each is asked about few of them."""
    known = _by_word()
    begun = {f"{word[:end]}*" for word in words for end in range(1, len(word) + 1)}
    for word in words | begun | {"$"}:
        yield from known.get(word, ())


@cache
def _own(verb: str) -> frozenset[str]:
    return _set(OWN.get(verb, ""))


@cache
def _vocabulary() -> tuple[frozenset[str], tuple[str, ...]]:
    """Every word that some order may have, and the beginnings of words that will do."""
    wanted = {want for _, entries in _order_table() for entry in entries for want in entry}
    stems = tuple(want[:-1] for want in wanted if want.endswith("*"))
    beside = frozenset().union(*(_own(verb) for verb in ORDERS))
    return beside | wanted | _BESIDE | _OBJECTS | _MAIL | _PEOPLE | _CASE | _IT, stems


def _has(words: frozenset[str], entry: tuple[str, ...]) -> bool:
    return all(
        any(word.startswith(want[:-1]) for word in words)
        if want.endswith("*")
        else bool(words & _MAIL)
        if want == "$"
        else want in words
        for want in entry
    )


def verb_of(letter: Letter, piece: Piece) -> str:
    """The one order whose words these are; `` where a word is left over."""
    words = frozenset(piece.words)
    if not words or len(piece.words) > _LONGEST:
        return ""
    if _GOES.match(piece.masked):
        return "move"
    exact, stems = _vocabulary()
    if not all(word in exact or word.startswith(stems) for word in words):
        return ""  # prose, as almost every mail: no order covers it
    found = {
        verb
        for verb, entry in _candidates(words)
        if _has(words, entry) and _covers(verb, entry, words) and _has_objects(letter, verb, piece)
    }
    if found == {"place", "move"}:
        return "move" if len(piece.where) > 1 else "place"
    if len(found) == 2 and "who" in found and "digest" in found:
        return "who"
    return found.pop() if len(found) == 1 else ""


def _covers(verb: str, entry: tuple[str, ...], words: frozenset[str]) -> bool:
    """True if no word is left that the order does not know."""
    stems = tuple(want[:-1] for want in entry if want.endswith("*"))
    rest = words - frozenset(entry) - _BESIDE - _own(verb) - _OBJECTS
    if verb in ("freeze", "release"):
        rest -= _MAIL
    if verb in ("cap", "who"):
        rest -= _PEOPLE
    if verb == "take":
        rest -= _CASE
    if verb in (*OF_SOMEBODY, "close", "open", "who"):
        rest -= _IT
    return all(word.startswith(stems) for word in rest) if stems else not rest


_OBJECTS = frozenset({"@", "~", "#"})


def _has_objects(letter: Letter, verb: str, piece: Piece) -> bool:
    words = frozenset(piece.words)
    if verb == "take":
        return len(piece.numbers) == 1 and _is_case(letter, words, piece.numbers[0])
    if verb == "cap":
        return len(piece.numbers) == 1 and bool(piece.where or words & _IT)
    if piece.numbers or (verb in _WITHOUT_COHORT and verb != "remove" and piece.where):
        return False
    it = bool(words & _IT) or any(map(_CLITIC.fullmatch, words))
    if len(piece.who) > 1 and not _TOGETHER.search(piece.masked):
        return False
    if verb in OF_SOMEBODY:
        return (bool(piece.who) or it) and (verb == "remove" or bool(piece.where) or it)
    if verb in ("open", "close", "who"):
        return not piece.who and (bool(piece.where) or it)
    return not piece.who


#: `bórrenla`, `toglilo`: whom, at the verb's end.
_CLITIC = regex(r"\w{3,}[aeinr]l[aoei]s?")
_TOGETHER = regex(r"~ (?:und|et|y|e|i|и|та|і|en|och|ve|dan|aur|a) (?:a |o |al )?~")


def _is_case(letter: Letter, words: frozenset[str], number: str) -> bool:
    listed_cases = {what.split()[1] for what in letter.context.items.values() if _names_case(what)}
    own = number in listed_cases and int(number) not in letter.context.items
    return bool(words & _CASE) or own


def _names_case(what: str) -> bool:
    return what.startswith("case ") and len(what.split()) > 1


def is_people(word: str) -> bool:
    """True for a word for people or places that are counted."""
    return word in _PEOPLE
