"""A part of a sentence with its names and numbers as marks: `@` a cohort, `~` a person, `#`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from mailflow.commands.reading.clauses import names
from mailflow.commands.reading.clauses.words import fold, tokens
from mailflow.commands.reading.dates.calendar_words import NUMBERS
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a sentence, its names and numbers as marks; `who` and `where` in order."""

    masked: str
    words: tuple[str, ...]
    who: tuple[str, ...]
    where: tuple[str, ...]
    numbers: tuple[str, ...]


def masked(letter: Letter, text: str) -> Piece:
    """The part with its marks; of a wait behind it nothing is kept (`until I have looked`)."""
    text = _UNTIL.sub("", text)
    people = letter.context.people
    named = names.mentioned(text, people)
    known = {word: people[name] for name in named for word in names.spellings(name)}
    where: list[str] = []
    folded = _ADDRESS.sub(lambda match: _kept(match.group()), fold(text))

    def cohort(match: re.Match[str]) -> str:
        where.append(match["track"])
        return "@"

    if letter.tracks:
        tracks = "|".join(map(re.escape, sorted(letter.tracks, key=len, reverse=True)))
        folded = re.sub(
            rf"(?<![\w-])(?:l')?(?P<track>{tracks})(?:[-:]{_BEHIND})?(?![\w-])", cohort, folded
        )
    who: list[str] = []
    row: list[str] = []
    numbers: list[str] = []
    folded = _ELIDED.sub("", folded)
    folded = _IN_THE.sub(" ", _HYPHEN.sub(r" \1", _SUFFIX.sub(r"\1", folded)))
    for word in tokens(folded):
        address = _address_of(word, known)
        if address:
            who += [address] if address not in who else []
            row += [] if row[-1:] == ["~"] else ["~"]
        elif word.isdecimal() or (word in NUMBERS and NUMBERS[word] > 1):
            numbers.append(str(int(word)) if word.isdecimal() else str(NUMBERS[word]))
            row.append("#")
        elif word not in _MARKS:
            row.append(word)
    return Piece(" ".join(row), tuple(row), tuple(who), tuple(where), tuple(numbers))


#: What some languages put behind a name with a hyphen or a colon: `deploy-gruppe`, `coa:ssa`.
_BEHIND = (
    r"(?:grupp\w{0,5}|ryhma\w{0,4}|csoport\w{0,5}|groep\w{0,2}|kurs\w{0,3}|skupin\w|grup[yaeu]?|"
    r"s?s[ae]|sta|[ialy]?n|iin|hin|lle|lta|b[ae]n?|b[oe]l|t|hoz|hez|d[ae]n?|t[ae]n?|y?[iuae])"
)
#: `until I have checked it`, of mail that is held.
_UNTIL = regex(
    r"(?<=\w)\s+(?:bis (?:ich|wir|das)|jusqu'à ce qu(?:e|')|le temps qu(?:e|')|hasta que|mientras|"
    r"até (?:que )?(?:eu|a gente|nós)|"
    r"enquanto|finché|пока|до тех пор|поки|aż|dopóki|až|dokud|tot (?:ik|we)|tills|sampai)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_ADDRESS = regex(r"[\w.+-]+@[\w.-]+\w")
#: `gitops'u`, `Aylin'i`: an ending behind a name.
_SUFFIX = regex(r"(@|[^\W\d_]{3,})['’](?:[ysn]?[iıuü]|[yn]?[ae]|d[ae]n?|t[ae]n?|n?[iıuü]n)\b")
#: `envoyez-moi`, `mete-o`: the pronoun behind the verb.
_HYPHEN = regex(r"-(moi|nous|le|la|les|lui|vous|y|en|o|a|os|as|me|lhe|lo|los)\b")
_ELIDED = regex(r"\b(?:l|d|dell|all|nell|un)'(?=\w)")
#: A Portuguese `in the`, where a Spaniard says not.
_IN_THE = regex(r"\b(?:no|na|nos|nas)(?= (?:grupo |turma )?@| grupo\b| programa\b| lugar\b)")
_MARKS = frozenset(""". , ; : ! ? " ( ) ' - # * / … “ ” « »""".split())


def _kept(address: str) -> str:
    return f" {address.replace('@', 'AT').replace('.', 'DOT')} "


def _address_of(word: str, known: Mapping[str, str]) -> str:
    if "AT" in word:
        return word.replace("AT", "@").replace("DOT", ".")
    plain = word.translate(names.CYRILLIC) if not word.isascii() else word
    if plain in known:
        return known[plain]
    found = {who for spelled, who in known.items() if names.matches(plain, (spelled,))}
    return found.pop() if len(found) == 1 and plain.isalpha() else ""
