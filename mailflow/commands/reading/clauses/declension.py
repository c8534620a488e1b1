"""A name in the case that its language puts it into: `z Bartkiem`, `Mikosta`, `Dórával`, `Ане`.

Folded,
and in Latin letters (`names`). Whoever asks has to see to it that the word is written like a
name and is no word of its own.
"""

import re

from mailflow.commands.reading.clauses.words import listed

#: What is put behind a name as it is, by Finns, Hungarians, Turks, Romanians, Germans and Swedes.
_BEHIND = listed(
    """
    s n ta a lla lle lta ssa sta ksi an en in on hin iin seen
    nak nek val vel tol rol bol ban ben ba be hoz hez nal ra re ert t et ot ot at ig kent
    yi yu ya ye i u e da de dan den la le nin nun in un
    lui ei ii
    """
)
#: What Slavs put behind a name that ends in a consonant,
_MASCULINE = listed(
    "a u e y i em iem om owi ovi evi ie ow ov ova owa ego iego iego ovu ami emu oviou"
)
#: and in place of the vowel at the end of another one.
_VOWELS = "aeiouy"
_FEMININE = listed(
    "y i e u o ou oi oiu ei eiu oj ej eju oju om em am iu ie ii iei ieiu ia ego emu evi ovi owi "
    "ove iego iemu im iem ym ich"
)
#: Before such an ending k, g, h and ch are said otherwise: Olga, Olze; Katka, Katce; Mikko, Miko-.
_SOFTENED = {"k": "c", "g": "z", "h": "z"}
#: Shorter names are too near to other words.
_SHORTEST, _SHORTEST_STEM = 3, 2


def is_declined(word: str, name: str) -> bool:
    """True if the word may be the name in another case."""
    if len(name) < _SHORTEST or word[:1] != name[:1] or word == name:
        return len(name) == _SHORTEST - 1 and _of_two_letters(word, name)
    if word.startswith(name):
        behind = word[len(name) :]
        return behind in _BEHIND or behind in _MASCULINE or behind in _joined(name)
    if name[-1] in _VOWELS and _in_place_of_vowels(word, name):
        return True
    return _without_fleeting_vowel(word, name) or _greek(word, name)


def _joined(name: str) -> tuple[str, ...]:
    """Péterrel, Gáborral: `with` takes the sound of the name's end."""
    return (f"{name[-1]}al", f"{name[-1]}el")


def _of_two_letters(word: str, name: str) -> bool:
    return word.startswith(name) and word[2:] in (
        "rol",
        "nak",
        "nek",
        "val",
        "vel",
        "tol",
        "hoz",
        "sta",
    )


def _in_place_of_vowels(word: str, name: str) -> bool:
    for known in (name[:-1], *((name[:-2],) if name.endswith("ia") else ())):
        if (
            word.startswith(known)
            and word[len(known) :] in _FEMININE
            and len(known) >= _SHORTEST_STEM
        ):
            return True
    last = name[-2:-1]
    if last in _SOFTENED and word in (f"{name[:-2]}{_SOFTENED[last]}{end}" for end in "eiy"):
        return True
    return _graded(word, name)


def _graded(word: str, name: str) -> bool:
    """Mikko, Mikosta; Matti, Matille; Pekka, Pekan."""
    weak = re.sub(r"([kpt])\1([aeiouy]+)$", r"\1\2", name)
    return weak != name and word.startswith(weak) and word[len(weak) :] in _BEHIND


def _without_fleeting_vowel(word: str, name: str) -> bool:
    """Bartek, Bartkiem; Pavel, Pavla."""
    if len(name) <= _SHORTEST or name[-2] != "e" or name[-1] in _VOWELS:
        return False
    stem = name[:-2] + name[-1]
    return word.startswith(stem) and word[len(stem) :] in _MASCULINE


def _greek(word: str, name: str) -> bool:
    """Nikos, Niko, Nikoy; Giannis, Gianni."""
    return (
        name.endswith("s")
        and len(name) > _SHORTEST
        and word in (name[:-1], f"{name[:-1]}y", f"{name[:-1]}u")
    )
