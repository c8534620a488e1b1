"""People's names in running text: part of a name is enough, one slip is forgiven."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from mailflow.commands.reading.clauses.declension import is_declined
from mailflow.commands.reading.clauses.words import fold, near
from mailflow.commands.reading.lexicon import vocabulary
from mailflow.regex import regex

_LETTER = r"(?:[^\W\d_]|[\u0900-\u0903\u093a-\u094f])"
_WORD = regex(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_WORD_OF_ANY_SCRIPT = regex(rf"{_LETTER}+(?:[-']{_LETTER}+)*")
# Enough Cyrillic to meet a name written in the other alphabet.
CYRILLIC = str.maketrans(
    {
        **dict(zip("абвгдезийклмнопрстуфыэёь", "abvgdeziiklmnoprstufyee ", strict=True)),
        "ж": "zh",
        "х": "kh",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "shch",
        "ю": "iu",
        "я": "ia",
        "ъ": "",
        "ь": "",
        "і": "i",
        "ї": "i",
        "є": "e",
        # Greek, and Arabic, which writes few vowels
        **dict(
            zip("αάβγδεέζηήιίϊκλμνξοόπρσςτυύϋφωώ", "aavgdeeziiiiiklmnxooprsstyyyfoo", strict=True)
        ),
        **dict(
            zip("ابتثجحدذرزسصضطظعغفقكلمنهويىةأإآئ", "abttghddrzssdttagfqklmnhwyaaaiai", strict=True)
        ),
        "θ": "th",
        "χ": "ch",
        "ψ": "ps",
        "خ": "kh",
        "ش": "sh",
        "ؤ": "w",
        "ء": "",
        "پ": "p",
        "چ": "ch",
        "ژ": "zh",
        "گ": "g",
        "ک": "k",
        "ی": "i",
        "ة": "a",
        "ґ": "g",
        "ў": "u",
        # Hindi: what is written behind a consonant takes the place of its `a`, which is left out
        **dict(
            zip(
                "अआइईउऊएओकगजडढतदनपबमयरलवसहटण",
                ("a", "a", "i", "i", "u", "u", "e", "o", *"kgjddtdnpbmyrlvshtn"),
                strict=True,
            )
        ),
        **dict(
            zip(
                "ािीुूेैोौंँृ",
                ("a", "i", "i", "u", "u", "e", "ai", "o", "au", "n", "n", "ri"),
                strict=True,
            )
        ),
        "ख": "kh",
        "घ": "gh",
        "च": "ch",
        "छ": "chh",
        "झ": "jh",
        "थ": "th",
        "ध": "dh",
        "फ": "ph",
        "भ": "bh",
        "श": "sh",
        "ष": "sh",
        "ठ": "th",
        "ञ": "n",
        "ङ": "n",
        "ऐ": "ai",
        "औ": "au",
        "्": "",
        "ः": "",
        "़": "",
    }
)
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue", "å": "aa"}
)


@lru_cache(4_096)  # of the same few people in every sentence of a mail
def parts(name: str) -> tuple[str, ...]:
    """`João Lima` as `joao`, `lima`; Cyrillic letters become Latin ones."""
    return tuple(word.translate(CYRILLIC) for word in _WORD_OF_ANY_SCRIPT.findall(fold(name)))


@lru_cache(4_096)
def spellings(name: str) -> frozenset[str]:
    """The words of a name, with umlauts written either way."""
    other = parts(name.translate(_UMLAUTS))
    words = (*parts(name), *other)
    return frozenset(word for word in words if len(word) > 1)


def _fits(word: str, spelling: str) -> bool:
    if word in (spelling, spelling + "'s", spelling + "s'"):
        return True
    return len(spelling) >= 5 and len(word) >= 5 and word[0] == spelling[0] and near(word, spelling)


def _in_a_case(word: str, name: str, written: str) -> bool:
    """`Anę`, `Selin'i`, `Мурату`: a name, declined, and written as one."""
    head, mark, ending = word.partition("'")
    if mark and 0 < len(ending) <= _LONGEST_ENDING and head == name:
        return True
    large = written.isupper() or (written.isalpha() and not written.islower())
    return large and is_declined(word, name) and word not in vocabulary()


_LONGEST_ENDING = 4


def matches(words: str, names: Iterable[str]) -> tuple[str, ...]:
    """Every name that all of `words` could stand for: `Chen` fits `Bo Chen` and `Chen Wei`.

    A first name wins over the same word as somebody's last name only where the caller says so
    (`best`); here both are told.
    """
    wanted = parts(words)
    if not wanted:
        return ()
    found = []
    for name in names:
        own = spellings(name)
        if all(any(_fits(word, spelling) for spelling in own) for word in wanted):
            found.append(name)
    return tuple(found)


def best(words: str, names: Iterable[str]) -> str | None:
    """The one name `words` stand for, None if nobody or several. First names go first."""
    fitting = matches(words, names)
    if len(fitting) > 1:
        first = parts(words)[0]
        fitting = tuple(name for name in fitting if parts(name)[0] == first) or fitting
    return fitting[0] if len(fitting) == 1 else None


def mentioned(text: str, names: Iterable[str]) -> Mapping[str, int]:
    """Which of the names stand in the text, with the place of the first word of each.

    A word that is one person's first name is not another's last name: `Chen` is Chen Wei, not
    Bo Chen, unless `Bo` stands beside it.
    """
    names = tuple(names)
    firsts = {parts(name)[0] for name in names if parts(name)}
    places: dict[str, int] = {}
    spelled = {name: (parts(name), spellings(name)) for name in names}
    folded = fold(text)
    word_of = _WORD if folded.isascii() else _WORD_OF_ANY_SCRIPT
    found = [(match.start(), match.group()) for match in word_of.finditer(folded)]
    words = [(place, word.translate(CYRILLIC).removesuffix("'s")) for place, word in found]
    shown = text if len(folded) == len(text) else ""
    for index, (place, word) in enumerate(words):
        follows = words[index - 1][1] if index else ""
        for name, (own, known) in spelled.items():
            if name in places:
                continue
            written = shown[place : place + 1]
            alike = bool(own) and word[0] == own[0][0] and word not in firsts
            first = alike and _in_a_case(word, own[0], written)
            if not (first or any(_fits(word, spelling) for spelling in known)):
                continue
            is_first = first or (bool(own) and (_fits(word, own[0]) or word not in firsts))
            after_own_first = bool(own) and follows == own[0]
            if after_own_first or is_first:
                places[name] = place
    # `Bo Chen` in full names Bo, and its second word does not name Chen Wei.
    for name, place in tuple(places.items()):
        for other, (own, _) in spelled.items():
            if other == name or other not in places or len(own) < 2:
                continue
            full = " ".join(own)
            start = places[other]
            if fold(text)[start : start + len(full)] == full and start < place < start + len(full):
                places.pop(name, None)
    return dict(sorted(places.items(), key=lambda item: item[1]))
