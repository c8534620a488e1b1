"""Which meanings the words of a clause carry: one pass, the longest phrase wins.

The tables map a meaning to phrases in many languages. Entries are folded, separated by commas;
`*` at the end stands for any ending, `_` for any one word. A `NOT_X` table covers phrases that
look like X and are not: they win because they are longer.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from mailflow.commands.reading.clauses.words import tokens
from mailflow.commands.reading.lexicon.abroad_answers import ANSWERS_ABROAD
from mailflow.commands.reading.lexicon.abroad_duties import DUTIES_ABROAD
from mailflow.commands.reading.lexicon.abroad_guarded import GUARDED_ABROAD
from mailflow.commands.reading.lexicon.abroad_mail import MAIL_ABROAD
from mailflow.commands.reading.lexicon.abroad_news import NEWS_ABROAD
from mailflow.commands.reading.lexicon.abroad_places import PLACES_ABROAD
from mailflow.commands.reading.lexicon.answers import ANSWERS
from mailflow.commands.reading.lexicon.crowd import CROWD
from mailflow.commands.reading.lexicon.duties import DUTIES
from mailflow.commands.reading.lexicon.further_answers import FURTHER_ANSWERS
from mailflow.commands.reading.lexicon.further_wishes import FURTHER_WISHES
from mailflow.commands.reading.lexicon.guarded import GUARDED
from mailflow.commands.reading.lexicon.more_answers import MORE_ANSWERS
from mailflow.commands.reading.lexicon.news import NEWS
from mailflow.commands.reading.lexicon.rounds import ROUNDS
from mailflow.commands.reading.lexicon.rounds.further import FURTHER_ROUNDS
from mailflow.commands.reading.lexicon.wishes import WISHES
from mailflow.regex import regex

_TABLES: tuple[Mapping[str, str], ...] = (
    ANSWERS,
    GUARDED,
    WISHES,
    NEWS,
    DUTIES,
    ROUNDS,
    CROWD,
    ANSWERS_ABROAD,
    FURTHER_ANSWERS,
    PLACES_ABROAD,
    NEWS_ABROAD,
    MAIL_ABROAD,
    DUTIES_ABROAD,
    GUARDED_ABROAD,
    FURTHER_WISHES,
    FURTHER_ROUNDS,
    MORE_ANSWERS,
)
_WIDE = regex(r"[぀-ヿ㐀-鿿가-힣]")  # scripts that put no space between words
#: Nor does Thai; its shortest words stand within others, and count by themselves only.
_THAI = regex(r"[ก-๎]")
_A_THAI_WORD = 4
_LONGEST = 8


@dataclass(frozen=True, slots=True)
class Hit:
    """A meaning and where it stands: words `start` to `end` of the clause."""

    meaning: str
    start: int
    end: int
    words: str


def _phrases(meanings: Collection[str]) -> Iterable[tuple[str, str]]:
    for table in _TABLES:
        for meaning, block in table.items():
            if meaning not in meanings:
                continue
            for phrase in block.split(","):
                if cleaned := " ".join(phrase.split()):
                    yield meaning, cleaned
                    if meaning.startswith("CI_"):
                        yield from ((meaning, other) for other in _otherwise_spelled(cleaned))


_LONG = {
    "isn't": "is not", "aren't": "are not", "wasn't": "was not", "hasn't": "has not",
    "haven't": "have not", "hadn't": "had not", "doesn't": "does not", "don't": "do not",
    "didn't": "did not", "won't": "will not", "wouldn't": "would not", "can't": "cannot",
    "couldn't": "could not",
}  # fmt: skip
_CONTRACTED = regex(rf"(?<!\S)(?:{'|'.join(_LONG)})(?!\S)")


def _otherwise_spelled(phrase: str) -> Iterable[str]:
    """`does not reply anymore` for `doesn't reply any more`: said alike, and written down once."""
    forms = {phrase, _CONTRACTED.sub(lambda match: _LONG[match.group()], phrase)}
    if phrase.endswith(" any more"):
        ends = ("more", " more", " longer")
        forms |= {form.removesuffix(" more") + end for form in tuple(forms) for end in ends}
    return forms - {phrase}


@cache
def vocabulary() -> frozenset[str]:
    """Every whole word of the tables: ordinary words, and hardly anybody's name."""
    return frozenset(
        word
        for _, phrase in _phrases(MEANINGS)
        for word in tokens(phrase.rstrip("*"))[: None if not phrase.endswith("*") else -1]
    )


class _Index:
    """Phrases by their words. A stem is kept by its letters and looked up by prefixes."""

    def __init__(self, meanings: frozenset[str]) -> None:
        self.exact: dict[tuple[str, ...], tuple[str, ...]] = {}
        self.stems: dict[tuple[str, ...], tuple[str, ...]] = {}
        self.wide: list[tuple[str, str]] = []
        self.firsts: dict[str, int] = {}
        self.first_stems: dict[str, int] = {}
        alone = {meaning: (meaning,) for meaning in meanings}
        for meaning, phrase in _phrases(meanings):
            self._add(alone[meaning], phrase)
        self.wide.sort(key=lambda item: -len(item[0]))
        self.stem_sizes = tuple(sorted({len(stem) for stem in self.first_stems}))

    def _add(self, meaning: tuple[str], phrase: str) -> None:
        if _WIDE.search(phrase) or (len(phrase) > _A_THAI_WORD and _THAI.search(phrase)):
            self.wide.append((phrase, *meaning))
            return
        stemmed = phrase.endswith("*")
        words = _words(phrase.rstrip("*"))
        table = self.stems if stemmed else self.exact
        known = table.get(words)
        if known is None:
            table[words] = meaning
        elif meaning[0] not in known:
            table[words] = known + meaning
        if stemmed and len(words) == 1:
            self.first_stems[words[0]] = 1
        else:
            self.firsts[words[0]] = max(self.firsts.get(words[0], 0), len(words))

    def at(self, words: tuple[str, ...], start: int) -> tuple[int, tuple[str, ...]]:
        """The longest phrase that begins here: how many words, which meanings."""
        first = words[start]
        for count in range(min(self.firsts.get(first, 0), len(words) - start), 0, -1):
            piece = words[start : start + count]
            if found := self._lookup(piece):
                return count, found
            if count > _PAIR and (found := self._without_degree(piece)):
                return count, found
        for size in self.stem_sizes:
            if size > len(first):
                break
            if stem := self.stems.get((first[:size],)):
                return 1, stem
        return 0, ()

    def _without_degree(self, piece: tuple[str, ...]) -> tuple[str, ...]:
        """`gone completely quiet`, of which only `gone quiet` is written down."""
        kept = tuple(
            word
            for place, word in enumerate(piece)
            if not 0 < place < len(piece) - 1
            or not (word in _DEGREES or (word in _OF_ME and piece[place + 1] == "for"))
        )
        found = self.exact.get(kept, ()) if len(kept) < len(piece) else ()
        return tuple(meaning for meaning in found if meaning.startswith("CI_"))

    def _lookup(self, piece: tuple[str, ...]) -> tuple[str, ...]:
        if found := self.exact.get(piece):
            return found
        if len(piece) > 1:
            last = piece[-1]
            for size in range(min(len(last), 10), 2, -1):
                if found := self.stems.get((*piece[:-1], last[:size])):
                    return found
            for hole in range(1, len(piece)):
                if piece[hole][:1].isalpha() and (
                    found := self.exact.get((*piece[:hole], "_", *piece[hole + 1 :]))
                ):
                    return found
        return ()


_PAIR = 2
_OF_ME = frozenset({"me", "us"})  # "asked me for a break"
_DEGREES = frozenset(
    "completely totally entirely absolutely utterly fully rather very quite really suddenly simply"
    " somewhat strangely oddly unusually remarkably awfully ganz vollig komplett completement"
    " totalement completamente totalmente".split()
)
_HOLE = regex(r"(?<!\S)_(?!\S)")
#: One copy of each word: the tables hold it in five phrases on average.
_COPIES: dict[str, str] = {"holeword": "_"}


def _words(phrase: str) -> tuple[str, ...]:
    return tuple(_COPIES.setdefault(word, word) for word in tokens(_HOLE.sub("holeword", phrase)))


class Lexicon:
    """The tables for one kind of question: answers to a thread, or wishes and news.

    It is put in order when the question is first asked: most commands and starts ask none.
    """

    def __init__(self, *meanings: str) -> None:
        self._meanings = frozenset(meanings)

    @cached_property
    def _index(self) -> _Index:
        return _Index(self._meanings)

    def may(self, words: tuple[str, ...], folded: str) -> bool:
        """Cheap: False if no phrase can begin with any of the words."""
        index = self._index
        if not index.firsts.keys().isdisjoint(words) or not folded.isascii():
            return True
        return any(word[:size] in index.first_stems for word in words for size in index.stem_sizes)

    def hits(self, words: tuple[str, ...], folded: str) -> tuple[Hit, ...]:
        """Every meaning of the words, in order; a word counts for its longest phrase only."""
        found: list[Hit] = []
        place = 0
        while place < len(words):
            count, meanings = self._index.at(words, place)
            said = " ".join(words[place : place + count])
            found.extend(Hit(meaning, place, place + count, said) for meaning in meanings)
            place += count or 1
        if not folded.isascii() and (_WIDE.search(folded) or _THAI.search(folded)):
            found.extend(self._wide(folded))
        return tuple(found)

    def _wide(self, folded: str) -> Iterable[Hit]:
        rest = folded
        for phrase, meaning in self._index.wide:
            place = rest.find(phrase)
            if place >= 0:
                rest = rest.replace(phrase, "\0" * len(phrase))
                yield Hit(meaning, place, place + 1, phrase)


ANSWER_MEANINGS = ("YES", "NO", "LATER", "THANKS", "GREETING")
MEANINGS = tuple(dict.fromkeys(meaning for table in _TABLES for meaning in table))
