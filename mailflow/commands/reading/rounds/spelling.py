"""How names are written: in part, with a slip, short, inflected, as initials."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from mailflow.commands.reading.clauses import names
from mailflow.commands.reading.clauses.declension import is_declined
from mailflow.commands.reading.clauses.words import listed, near
from mailflow.commands.reading.lexicon import vocabulary
from mailflow.commands.reading.rounds.marks import JOINERS, Mark
from mailflow.commands.reading.rounds.nicknames import NICKNAMES
from mailflow.commands.reading.rounds.pronouns import FILLERS, I
from mailflow.commands.reading.rounds.text import Token

_PARTICLES = listed("de van von der den da dos das el al bin la le du di del san y ben ter ten")
# Names that are also words: they count where they stand like a name.
WORDS_TOO = listed(
    """
    will may mark good hope grace don joy art june april august faith sunny long bill rich frank
    rose jack page young little white brown day king chase drew pat rob sue ray rusty max guy jay
    penny dawn eve iris ivy lily ruby pearl violet olive pierce grant chance christian dean earl
    miles norm peg pip rain sky star stone summer wade walker ward west wood love moon winter song
    sun fox baker cook hunter carpenter marsh bell park power price sharp short small strong swift
    true wise best bright case cash close cross field fine free gold gray green hall hand head hill
    hood house hunt just land lane law lord low more noble north pace pool post read rice sands
    self shade silver snow south speed spring still street sweet way weeks wall waters wild worth
    well nice sad mean long major mercy patience prince princess gift blessing favor happy lucky
    precious ok an mo so do no my in he she we us or be am is it on at as me go up to la le de en
    un da man son dan han hen ten sam see sol mar luz paz
    """
)
_BUT = listed("but aber mais pero mas ma но ale maar")


class Spelling:
    """The names of one round's lines as people write them."""

    def __init__(self, lines: Mapping[int, str]) -> None:
        self.own = {number: own_names(name) for number, name in lines.items()}
        self._umlauts = {number: names.spellings(name) for number, name in lines.items()}
        self._foreign = {number: name[:1] > _LATIN for number, name in lines.items()}
        self.initials = self.small_letters = False

    def fitting(self, word: str, token: Token) -> list[int]:
        """The lines a word can name. First names go first; then slips; then short forms."""
        if len(word) < 2 and not word >= "\u3040":
            return []
        exact = [n for n, parts in self.own.items() if word in parts]
        exact = exact or [n for n, words in self._umlauts.items() if word in words]
        exact = exact or [n for n, parts in self.own.items() if _respelled(word) in parts]
        if not exact and not token.written.isascii() and len(word) > 3:
            exact = [n for n, ps in self.own.items() if ps and _sound(ps[0]) == _sound(word)]
        if not exact and len(_bones(word)) > 1:
            exact = [n for n, ps in self.own.items() if ps and self._by_ear(n, word, token)]
        if exact:
            return [n for n in exact if self.own[n] and self.own[n][0] == word] or exact
        if word in WORDS_TOO:
            return []
        if len(word) >= 5 and word not in vocabulary():
            slips = [
                n
                for n, parts in self.own.items()
                if any(len(part) >= 5 and part[0] == word[0] and near(word, part) for part in parts)
            ]
            if slips:
                return slips
        elif len(word) == 4 and token.written[0].isupper():
            slips = [
                n
                for n, parts in self.own.items()
                if parts and len(parts[0]) == 4 and sorted(parts[0]) == sorted(word)
            ]
            if slips:
                return slips
        return self._short(word, token)

    def _by_ear(self, number: int, word: str, token: Token) -> bool:
        """`ليلى` for Layla: of two alphabets, of which one may leave vowels out."""
        foreign = token.written[0] > _LATIN
        return foreign != self._foreign[number] and _bones(word) == _bones(self.own[number][0])

    def _short(self, word: str, token: Token) -> list[int]:
        """`Seun` for Oluwaseun, `Kat` for Katarzyna, `Tomáše` for Tomáš."""
        found = []
        for number, parts in self.own.items():
            first = parts[0] if parts else ""
            inflected = len(first) >= 4 and word.startswith(first) and len(word) <= len(first) + 2
            vowel_ends = len(first) >= 4 and first[-1] in "aeo" and word.startswith(first[:-1])
            vowel = (
                len(first) >= 4
                and first[-1] in "aeo"
                and word[:-1] == first[:-1]
                and word[-1] in "aeiouy"
                and (token.written[0].isupper() or word not in vocabulary())  # Mina, "mine"
            )
            inflected = inflected or (
                len(first) > 2 and word.startswith(first) and word.removeprefix(first) in _CASES
            )
            inflected = inflected or (
                vowel_ends and word[:-1] != first[:-1] and word.removeprefix(first[:-1]) in _ENDINGS
            )
            clipped = len(word) >= 3 and first.startswith(word) and len(first) - len(word) >= 2
            clipped = (
                clipped
                or (  # "Kati" for Katalin
                    len(word) == 4
                    and word[-1] == "i"
                    and first.startswith(word[:3])
                    and len(first) > 5
                )
            )
            tail = len(word) >= 4 and first.endswith(word) and len(first) - len(word) >= 2
            called = NICKNAMES.get(first, frozenset())
            known = word in called
            alike = any(part[0] in (word[0], _respelled(word)[0]) for part in (*parts, *called))
            known = known or (alike and _is_declined(word, token, (*parts, *called)))
            if (
                known
                or inflected
                or vowel
                or ((clipped or tail) and (token.written[0].isupper() or tail))
            ):
                found.append(number)
        return found

    def clipped(
        self, word: str, tokens: Sequence[Token], place: int, is_sign: Callable[[str], bool]
    ) -> list[int]:
        """`tad ok, chn stuck`: a bit of one name, at the head of a clause, before its news."""
        before = tokens[place - 1].folded if place else ""
        after = tokens[place + 1].folded if place + 1 < len(tokens) else ""
        news = after in (":", "=") or is_sign(after)
        does = after in _IS and len(word) > 2 and word not in vocabulary()
        if (
            len(word) < 2
            or word in JOINERS | FILLERS | _BUT
            or tokens[place].folded in I
            or not (news or does)
            or before[-1:].isalnum()
            or is_sign(word)
        ):
            return []
        fits = [
            number
            for number, parts in self.own.items()
            if parts and (parts[0].startswith(word) or _skeleton(parts[0]) == word)
        ]
        if not fits and news and len(word) > 2:
            fits = [n for n, parts in self.own.items() if parts and near(word, parts[0])]
        return fits if len(fits) == 1 else []

    def namesakes(
        self, folded: Sequence[str], start: int, place: int, *, both: bool
    ) -> Mark | None:
        """`both Annas`: everybody of that first name, if there are two."""
        word = folded[place]
        for ending in ("s", "es", "'s", "") if both else ("s", "es"):
            first = word.removesuffix(ending) if ending else word
            same = [n for n, parts in self.own.items() if parts and parts[0] == first]
            if len(same) == 2 and len(word) > 2 and word.endswith(ending):
                return Mark(tuple(same), start, place + 1)
        return None

    def same_initials(self, tokens: Sequence[Token], place: int) -> Mark | None:
        """`L & L`: two people, one letter."""
        three = tokens[place : place + 3]
        if len(three) < 3 or three[1].folded not in ("&", "and", "+", "/"):
            return None
        letter = three[0].written
        if len(letter) != 1 or not letter.isupper() or three[2].written != letter:
            return None
        same = [n for n, parts in self.own.items() if parts and parts[0][0] == letter.lower()]
        return Mark(tuple(same), place, place + 3) if len(same) == 2 else None

    def look_for_initials(self, tokens: Sequence[Token], is_sign: Callable[[str], bool]) -> None:
        """`A good, B good`: letters count if they name two lines or more.

        Small ones, `a good b good`, if they name every line.
        """
        named = {number for token in tokens if (number := self.initial(token))}
        self.initials = len(named) > 1 or any(map(self._full_initials, tokens, tokens[1:]))
        small = {self.letter(tokens, place, is_sign) for place in range(len(tokens))} - {None}
        self.small_letters = len(small) == len(self.own) > 1

    def _full_initials(self, token: Token, after: Token) -> bool:
        """`B.C. is fine`: all of somebody's, and what she does."""
        number = self.initial(token)
        full = number and len(token.written) == len(self.own[number]) > 1
        return bool(full) and token.folded not in _ACRONYMS and after.folded in {*_IS, ":", "="}

    def letter(
        self, tokens: Sequence[Token], place: int, is_sign: Callable[[str], bool]
    ) -> int | None:
        """The one line whose name begins with this letter, before its news."""
        letter = tokens[place].folded
        after = tokens[place + 1].folded if place + 1 < len(tokens) else ""
        if len(letter) != 1 or not letter.isalpha() or not (after == ":" or is_sign(after)):
            return None
        fitting = [n for n, parts in self.own.items() if parts and parts[0][0] == letter]
        return fitting[0] if len(fitting) == 1 else None

    def initial(self, token: Token) -> int | None:
        """The one line whose initials these capitals are."""
        written = token.written
        if not (written.isupper() and len(written) <= 3) or written == "OK":
            return None
        fitting = [
            number
            for number, parts in self.own.items()
            if parts and written.lower() == "".join(part[0] for part in parts)[: len(written)]
        ]
        return fitting[0] if len(fitting) == 1 else None


def _is_declined(word: str, token: Token, called: Iterable[str]) -> bool:
    """`z Anią`, `Mikosta`: one of the names in another case, and no word of its own."""
    if token.written[0].islower() or word in vocabulary():
        return False
    spelled = dict.fromkeys((word, _respelled(word)))
    return any(is_declined(form, name) for form in spelled for name in called)


# Cases of Slavic names: Marty, Martoi, Martou.
_ENDINGS = listed("oi oj ou om em ie ego ovi")
# Cases of Finnish and Hungarian: Ainosta, Péternek.
_CASES = listed(
    "sta lta lla lle ssa nak nek val vel tol rol rel bol bel hoz hez nal nel ban ben ert ra re"
)
_LATIN = "\u024f"  # the last of its letters


def parts_of_name(name: str) -> tuple[str, ...]:
    """The words of a name, without its particles; at its head they are none: `Ben`, `Van`."""
    parts = names.parts(name)
    kept = tuple(part for n, part in enumerate(parts) if not n or part not in _PARTICLES)
    return tuple(part.replace("'", "") for part in kept) if "'" in name else kept


def own_names(name: str) -> tuple[str, ...]:
    """The words of a name; of `김민준`, which has no space in it, what one is called, too."""
    given = given_in_one(name)
    return (*parts_of_name(name), given) if given else parts_of_name(name)


def given_in_one(name: str) -> str:
    """What stands behind the family name where both are written as one word of three signs."""
    one = name.strip()
    return one[1:] if len(one) == _IN_ONE and all(sign >= "\u3400" for sign in one) else ""


_IN_ONE = 3


_IS = listed(
    "is has was isn't hasn't wasn't can't cannot doesn't didn't won't never wants needs got"
    " still asked"
)


_ACRONYMS = listed(
    "ci vm qa pr cl id os ui ux db ip ai it pc hr uk us eu ad ap sd ssh vpn cla dns api cpu gpu ssd"
    " iso aws pto ooo tbd fyi eta ram cli sdk url cfp coa ta pm am tv"
)


def _skeleton(name: str) -> str:
    return name[:1] + re.sub("[aeiouy]", "", name[1:])


def _respelled(word: str) -> str:
    """Cyrillic in Latin letters as others write it: `dzhamal` is Jamal."""
    return word.replace("dzh", "j").replace("kh", "h").replace("iu", "yu").replace("ia", "ya")


def _sound(name: str) -> str:
    """Names of other scripts, written by ear: `lili` is Lily, `filip` is Philip."""
    for one, other in (("ph", "f"), ("ck", "k"), ("c", "k"), ("w", "v"), ("x", "ks"), ("y", "i")):
        name = name.replace(one, other)
    return re.sub(r"(.)\1", r"\1", name)


def _bones(name: str) -> str:
    """The consonants as they sound."""
    return re.sub(r"[aeiouyhw']", "", _sound(name))


def bare(folded: str) -> str:
    """Without a genitive or a French article; Cyrillic in Latin letters."""
    word = re.sub(r"'s$|s'$|'$|^[dl]'", "", folded).replace("'", "")
    return "".join(names.parts(word)[:1]) or word
