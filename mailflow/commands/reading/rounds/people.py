"""Who is meant in a check-in answer: numbers, names, initials, `both`, `the rest`."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.lexicon import Lexicon, vocabulary
from mailflow.commands.reading.rounds.groups import group, is_other_thing, is_people
from mailflow.commands.reading.rounds.marks import PEOPLE, Mark
from mailflow.commands.reading.rounds.numbers import MONTHS, Numbers
from mailflow.commands.reading.rounds.ordinals import counts_from_one, is_ordinal
from mailflow.commands.reading.rounds.spelling import (
    WORDS_TOO,
    Spelling,
    bare,
    given_in_one,
    parts_of_name,
)
from mailflow.commands.reading.rounds.takeover import takes_over
from mailflow.commands.reading.rounds.text import Token
from mailflow.regex import regex

_CROWD = Lexicon("CR_ALL", "CR_ALL_WEAK", "CR_REST", "CR_BOTH", "CR_EXCEPT")
_KINDS = {
    "CR_ALL": "all",
    "CR_ALL_WEAK": "weak",
    "CR_REST": "rest",
    "CR_BOTH": "both",
    "CR_EXCEPT": "except",
}
#: Words of the scripts without spaces; `spaced` puts spaces around them.
_WIDE_CROWD = {
    "全員": "all", "みんな": "all", "皆": "all", "大家": "all", "所有人": "all", "全部": "weak",
    "全て": "weak", "一切": "weak", "都": "weak", "他の人": "rest", "其他人": "rest",
    "其他": "rest", "他は": "rest", "両方": "both", "二人とも": "both", "两个都": "both",
    "両名": "both", "除了": "except", "以外": "except", "三人とも": "all", "四人とも": "all",
    "三个都": "all", "三个人都": "all", "每个人": "all", "每個人": "all", "他の二人": "rest",
    "他の三人": "rest", "他の人たち": "rest", "ほかの": "rest", "残り": "rest", "あとの": "rest",
    "另外两个": "rest", "其他两个": "rest", "其他两位": "rest", "其余": "rest", "剩下": "rest",
    "两位都": "both", "两人都": "both", "二人": "both",
}  # fmt: skip
_SUFFIX = "(?:さん|さま|様|くん|ちゃん|氏|씨|님|同学|老师)"
#: `Benさん`, and behind a name of ours that stands by itself by then.
_HONORED = regex(rf"(?<=[A-Za-zÀ-ɏ])\s?{_SUFFIX}")
_HONORS = regex(rf"(?<=[\u3040-\uffef]\s){_SUFFIX}")
_NOT_AFTER_NAME = listed(
    "i you we my your the a an to for all this that it me us they she he be our not"
)
_IN_MONTH = listed("in of until till since by end from early mid late next last this before after")
_STOPS = listed(", ; : . ! ? ( ) | - – — =")
_ALIKE = listed("same idem ditto dito likewise identical similar similarly")
_REFERENCES = listed("see like unlike as than siehe wie comme como voir ver versus vs jak als kuin")


_ONE_OF_HIS = listed("mentee mentees guy girl lad one person people student pupil kid trainee")
_IS_HIS = listed("is was been became now as : ?")
_ARE_HIS = listed("is are was has have had who seems asked asks told and or but needs got gets")
_OF_THEM = (("of", "them"), ("of", "mine"), ("of", "these"))
_OF_A_TIME = tuple((word,) for word in "the this that his her its their our".split())
_ENDING = 4  # letters of a case behind an apostrophe
_SHORTENED = listed("t ll re ve d m")  # of `Don't`: no case


class Roster:
    """The people of one round: who is meant by the words of a sentence."""

    def __init__(
        self,
        lines: Mapping[int, str],
        others: Sequence[str] = (),
        fellows: Mapping[int, str] | None = None,
    ) -> None:
        self.lines = dict(lines)
        self._fellows = {n: parts_of_name(name) for n, name in (fellows or {}).items()}
        self._numbers = Numbers(lines)
        self._spelling = Spelling(lines)
        self._others = [parts_of_name(name) for name in others]

    def look_for_initials(self, tokens: Sequence[Token], is_sign: Callable[[str], bool]) -> None:
        """`A good, B good`: letters count if they name two lines or more."""
        self._spelling.look_for_initials(tokens, is_sign)

    def look_for_ordinals(self, tokens: Sequence[Token], is_sign: Callable[[str], bool]) -> None:
        """`The first is fine, the second quiet`, where nobody is named before."""
        self._numbers.in_order = False
        marks = self.marks(tokens, is_sign)
        named = any(
            m.kind in ("named", "other") or tokens[m.start].folded.isdecimal() for m in marks
        )
        self._numbers.look_for_ordinals(tokens, named=named)

    def spaced(self, text: str) -> str:
        """Spaces around names and words for people where the script has none."""
        text = _HONORED.sub(" ", text)
        called = [*self.lines.values(), *filter(None, map(given_in_one, self.lines.values()))]
        wide = [part for name in called for part in name.split() if not part.isascii()]
        known = sorted({*wide, *_WIDE_CROWD}, key=len, reverse=True)
        wide_words = "|".join(re.escape(word) for word in known if word[0] >= "\u3040")
        return _HONORS.sub("", re.sub(wide_words, r" \g<0> ", text))

    def marks(self, tokens: Sequence[Token], is_sign: Callable[[str], bool]) -> list[Mark]:
        """Everybody meant in a sentence, in order."""
        folded = tuple(token.folded for token in tokens)
        crowd = {hit.start: (hit.end, _KINDS[hit.meaning]) for hit in _CROWD.hits(folded, "")}
        found: list[Mark] = []
        place = 0
        while place < len(tokens):
            mark = (
                self._numbers.ordinal(tokens, place)
                or self._numbers.at(tokens, place, is_sign, found)
                or self._spelling.namesakes(folded, place, place, both=False)
                or self._spelling.same_initials(tokens, place)
                or self._name(tokens, place, is_sign)
            )
            if mark is None and folded[place] in _WIDE_CROWD:
                mark = Mark((), place, place + 1, _WIDE_CROWD[folded[place]])
            if mark is None and not self._numbers.is_one(tokens, place + 1, found):
                mark = self._crowd(folded, place, crowd, is_sign)
            if mark and mark.kind in PEOPLE and _is_reference(folded, place):
                mark = replace(mark, kind="like")
            if mark:
                found.append(mark)
            place = mark.end if mark else place + 1
        found = found + self._numbers.spelled(folded, found, is_sign)
        found.sort(key=lambda mark: mark.start)
        return [
            _with_colon(mark, tokens, dotted=not mark.start or _in_row(found, place))
            for place, mark in enumerate(found)
        ]

    def _crowd(
        self,
        folded: tuple[str, ...],
        place: int,
        crowd: Mapping[int, tuple[int, str]],
        is_sign: Callable[[str], bool],
    ) -> Mark | None:
        """`both Annas`, `the other two`, `everybody`: the longer phrase wins."""
        end, kind = crowd.get(place, (0, ""))
        if kind and folded[end : end + 1] == ("else's",):
            end, kind = 0, ""  # "everyone else's exercises"
        if kind == "rest" and is_other_thing(folded, end, is_sign):
            return None
        if kind == "all" and folded[end : end + 2] in (
            ("of", "them"),
            ("of", "mine"),
            ("of", "these"),
        ):
            end += 2
        if kind == "rest" and folded[end : end + 1] == ("of",):
            people = [n for n in range(end + 1, min(end + 4, len(folded))) if is_people(folded[n])]
            if not people and folded[end + 1 : end + 2] in _OF_A_TIME:
                return None  # "off for the rest of the month"
            end = people[0] + 1 if people else end  # "the rest of the gang"
        if kind == "both" and end < len(folded):
            namesakes = self._spelling.namesakes(folded, place, end, both=True)
            if namesakes:
                return namesakes
        things = self._numbers.named and is_ordinal(folded, place + 1) and counts_from_one(folded)
        described = None if things else group(folded, place, tuple(self.lines), is_sign)
        if described and (described.end > end or (described.end == end and kind != "except")):
            return described
        return Mark((), place, end, kind) if kind else None

    def _name(
        self, tokens: Sequence[Token], place: int, is_sign: Callable[[str], bool]
    ) -> Mark | None:
        token = tokens[place]
        if not token.folded[:1].isalpha():
            return None
        if self._spelling.initials and (number := self._spelling.initial(token)):
            after = tokens[place + 1].folded if place + 1 < len(tokens) else ""
            if token.folded != "i" or after in (":", "=", ")", "-", "–"):
                return Mark((number,), place, place + 1)
        if self._spelling.small_letters and (
            number := self._spelling.letter(tokens, place, is_sign)
        ):
            return Mark((number,), place, place + 1)
        word = bare(token.folded)
        if "-" in word and not self._spelling.fitting(word, token):
            word = word.split("-")[0]  # "Ana-san"
        firsts = {parts[0] for parts in self._spelling.own.values() if parts}
        name, mark, ending = token.folded.partition("'")
        if (
            mark
            and 0 < len(ending) <= _ENDING
            and ending not in _SHORTENED
            and bare(name) in firsts
        ):
            word = bare(name)  # "Murat'tan"
        fitting = self._spelling.fitting(word, token)
        if not fitting and place + 1 < len(tokens):
            both = f"{word}-{bare(tokens[place + 1].folded)}"
            hyphened = [n for n, parts in self._spelling.own.items() if both in parts]
            if len(hyphened) == 1:
                return Mark((hyphened[0],), place, place + 2)
        if fitting and word in WORDS_TOO and not _like_a_name(tokens, place, is_sign):
            return None
        if not fitting and not self._is_other(word):
            fitting = self._spelling.clipped(word, tokens, place, is_sign)
        if not fitting:
            if fellow := self._fellow(word, tokens, place, is_sign):
                return fellow
            if end := self._of_another_mentor(tokens, place):
                return Mark((0,), place, end, "other")
            if self._is_other(word):
                kind = "theirs" if takes_over(tokens, place) else "other"
                return Mark((0,), place, place + 1, kind)
            return None
        fitting, end = self._with_family_name(fitting, tokens, place + 1)
        if len(fitting) > 1:
            return Mark((0,), place, end, "other", maybe=tuple(fitting))
        return Mark((fitting[0],), place, end)

    def _is_other(self, word: str) -> bool:
        """Another mentor's first name."""
        return any(parts and parts[0] == word for parts in self._others)

    def _of_another_mentor(self, tokens: Sequence[Token], place: int) -> int:
        """`Lee's mentee Tariq`, `sams guy raul`: where the words for her end; 0 for nobody's."""
        word = bare(tokens[place].folded)
        owner = word if tokens[place].folded.endswith(("'s", "s'")) else word.removesuffix("s")
        behind = tokens[place + 1].folded if place + 1 < len(tokens) else ""
        owns = tokens[place].folded != owner and behind in _ONE_OF_HIS
        if not owns or not any(parts and parts[0] == owner for parts in self._others):
            return 0
        end = place + 2
        after = tokens[end].folded if end < len(tokens) else ""
        named = after[:1].isalpha() and after not in vocabulary() and after not in _ARE_HIS
        is_his = place and tokens[place - 1].folded in _IS_HIS  # "Jo is Sam's mentee now"
        if is_his or not (named or after in _ARE_HIS):
            return 0
        return end + 1 if named else end

    def _fellow(
        self, word: str, tokens: Sequence[Token], place: int, is_sign: Callable[[str], bool]
    ) -> Mark | None:
        """A mentee whom another mentor leads: by the first name, as it is written, and no less."""
        fitting = [n for n, parts in self._fellows.items() if parts[:1] == (word,)]
        if len(fitting) != 1 or (word in WORDS_TOO and not _like_a_name(tokens, place, is_sign)):
            return None
        end, behind = place + 1, self._fellows[fitting[0]][1:]
        while end < len(tokens) and bare(tokens[end].folded) in behind:
            end += 1
        return Mark((fitting[0],), place, end)

    def _with_family_name(
        self, fitting: list[int], tokens: Sequence[Token], end: int
    ) -> tuple[list[int], int]:
        """`Alex K.`, `Ana Souza`: who is left of those who fit, and where the name ends."""
        if end >= len(tokens):
            return fitting, end
        own, beside = self._spelling.own, bare(tokens[end].folded)
        full = [n for n in fitting if beside in own[n] and beside not in own[n][:1]]
        if not full and len(beside) == 1 and tokens[end].written[:1].isupper():
            full = [n for n in fitting if own[n][-1][0] == beside]
        if not full or (len(full) == len(fitting) and beside not in own[full[0]]):
            return fitting, end
        end += 1
        if end < len(tokens) and tokens[end].folded == "." and len(beside) == 1:
            end += 1
        while end < len(tokens) and bare(tokens[end].folded) in own[full[0]][1:]:
            end += 1
        return full, end


def _in_row(found: Sequence[Mark], place: int) -> bool:
    """True for 2 behind 1: a list, so that a dot behind the number ends nothing."""
    if not place or found[place - 1].kind != "number" or found[place].kind != "number":
        return False
    return found[place - 1].lines[-1] + 1 == found[place].lines[0]


def _with_colon(mark: Mark, tokens: Sequence[Token], *, dotted: bool) -> Mark:
    """`Ana:`, `2)`, `1 -`: the sign belongs to the name."""
    end = mark.end
    signs = ":)=]" + ("." if dotted or tokens[mark.start - 1].folded in "(*#" else "")
    while (
        mark.kind in (*PEOPLE, "rest", "both", "all")
        and end < len(tokens)
        and tokens[end].folded in signs
        and (tokens[end].folded not in ")]" or mark.kind in PEOPLE)
    ):
        end += 1
    return replace(mark, end=end)


def _is_reference(folded: Sequence[str], place: int) -> bool:
    """`see Ana`, `like 2`: a pointer to somebody, not news of her."""
    if not place or folded[place - 1] not in _REFERENCES:
        return False
    if folded[place + 1 : place + 3] in ((",", "who"), (",", "whose")):
        return False  # "further than Bo, who is stuck"
    before = folded[place - 2] if place > 1 else ""
    return folded[place - 1] not in ("see", "as") or not before or before in _STOPS | _ALIKE


def _like_a_name(tokens: Sequence[Token], place: int, is_sign: Callable[[str], bool]) -> bool:
    """A name that is also a word: written large inside a sentence, or at its head before a verb."""
    token = tokens[place]
    before = tokens[place - 1].folded if place else ""
    after = tokens[place + 1].folded if place + 1 < len(tokens) else ""
    if token.folded in MONTHS and (before in _IN_MONTH or before.isdecimal() or after.isdecimal()):
        return False
    opens = not before or not before[-1].isalnum()
    if token.written[0].isupper():
        return not opens or after not in _NOT_AFTER_NAME
    return (opens and (is_sign(after) or after in (":", "-", "="))) or (
        bool(before) and is_sign(before) and is_sign(after)
    )
