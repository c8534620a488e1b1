"""Several people meant at once: `the other two`, `die beiden Damen`, `first three`, `odd ones`.

A phrase is a run of articles, numbers and words for people. Who `the others` are is known at the
end of the mail only, when everybody else has been spoken of; how many they are is known at once.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.rounds.marks import Mark
from mailflow.commands.reading.rounds.pronouns import AND, BREAKS, BUT, PREPOSITIONS

_NUMBERS = {
    word: number
    for number, words in {
        1: "one 1",
        2: "two 2 zwei beiden beide deux dos duas dois due twee dwoje dwa dwie dva dve два две двое"
        " tva to kaksi iki do duo couple pair",
        3: "three 3 drei dreien trois tres tre drie trzy troje tri три трое kolme uc teen",
        4: "four 4 vier vieren quatre cuatro quatro quattro cztery czworo ctyri четыре fyra",
        5: "five 5 funf cinq cinco cinque vijf piec piecioro pet пять пятеро fem",
        6: "six 6 sechs seis sei zes szesc sest шесть шестеро sex",
    }.items()
    for word in words.split()
}
_ARTICLES = listed(
    """
    the my our these those all alle die der den dem meine meinen meiner unsere les mes nos los las
    own mis nuestros nuestras os as meus minhas nossos i gli le miei mie nostri de mijn onze moi
    moje mi
    mine current little whole
    """
)
_ALL = listed(
    """
    all alle allen todos todas tous toutes tutti tutte wszyscy wszystkie wszystkich wszystkim
    vsichni vsechny vsech vsem все всех alla kaikki
    """
)
_BOTH = listed("both beide beiden ambos ambas entrambi entrambe allebei obaj obie oba obe оба обе")
_OTHER = listed(
    """
    other others remaining anderen andere ander autres autre otros otras demas outros outras demais
    altri altre overige overigen inni inne pozostali pozostale pozostala pozostalych ostatni zbyli
    остальные остальных остальными другие других andra ovriga andre rest reste resto restlichen
    ubrigen
    """
)
_PEOPLE = listed(
    """
    mentees people folks ones students kids flock gang bunch crew lot trainees
    learners pupils apprentices guys persons participants proteges leute teilnehmer schutzlinge
    mentorés mentorees mentores personnes gens personas gente alumnos pessoas alunos
    persone allievi mensen mentorandos mentorados osoby ludzie lide ребята люди менти personer
    """
)
_KINDS = listed(
    """
    ladies girls women gals lads boys men gentlemen fellows chaps blokes damen madchen madels frauen
    manner manner jungs herren kerle filles garcons femmes hommes dames messieurs mecs gars chicas
    chicos mujeres hombres muchachas muchachos meninas meninos mocas rapazes mulheres homens
    ragazze ragazzi signore signori donne uomini meisjes jongens heren vrouwen mannen dziewczyny
    dziewczyn chlopaki chlopakow panie panowie holky kluci divky chlapci damy pani девушки девочки
    парни мальчики девчата хлопцы tjejerna killarna tjejer killar jenterne guttene
    """
)
_ORDINALS = tuple(
    listed(words)
    for words in (
        "first 1st erste",
        "second 2nd zweite zweiten deuxieme segundo segunda secondo seconda",
        "third 3rd dritte dritten troisieme tercero tercera terceiro terceira terzo terza",
        "fourth 4th vierte vierten quatrieme cuarto cuarta quarto quarta",
        "fifth 5th funfte funften cinquieme quinto quinta",
        "sixth 6th sechste sechsten sixieme sexto sexta sesto sesta",
    )
)  # fmt: skip
_FIRST = listed(
    "first top erste ersten premiers premieres primeros primeras primeiros primeiras primi"
)
_LAST = listed(
    "last bottom letzten letzte derniers dernieres ultimos ultimas ultimi ultime laatste"
)
_ODD, _EVEN = listed("odd ungerade impairs impares dispari"), listed("even gerade pairs pares pari")
_LINES = listed("numbers ones lines mentees numbered nummern zeilen numeros")
_COPULAS = listed(
    """
    are is were have has had both all sind ist haben sont est ont va vont son estan esta van sao
    estao vao sono hanno va vanno zijn gaan sa jsou are're , : . ; - – — = ( ) ! / | doing still
    """
)
#: What only a person does, or is.
_DOES = listed(
    """
    hasn't haven't doesn't didn't won't isn't can't never has is was told tells says said wrote
    writes asked asks left quit gave stopped dropped vanished disappeared seems wants needs keeps
    hat ist a n'a est ha no nao nie har ei
    """
)
_DO_ALL = listed(
    "there haven't don't"
    " didn't won't aren't weren't can't cannot never got left quit gave need want keep"
    " can will seem made finished passed finally wrote asked write meet show"
)
_TIMES = listed("x × times keer mal fois veces vezes volte razy")
_LONGEST = 6
_PAIR = 2


@dataclass(frozen=True, slots=True)
class _Phrase:
    number: int = 0
    other: bool = False
    both: bool = False
    everybody: bool = False
    people: bool = False
    kind: str = ""  # `ladies`
    article: bool = False
    end: int = 0


def group(
    folded: Sequence[str],
    place: int,
    lines: Sequence[int],
    is_sign: Callable[[str], bool],
) -> Mark | None:
    """The people a phrase at this place means; None where there is none."""
    return (
        _times(folded, place, lines, is_sign)
        or _share(folded, place, lines)
        or _ordinal(folded, place, lines, is_sign)
        or _count(folded, place, lines, is_sign)
        or _parity(folded, place, lines)
        or _described(folded, place, lines, is_sign)
    )


def _times(
    folded: Sequence[str], place: int, lines: Sequence[int], is_sign: Callable[[str], bool]
) -> Mark | None:
    """`good x3`, `three times good`, `3x good`: as often as there are lines."""
    count, behind = len(lines), folded[place + 1 : place + 3]
    if count > 1 and folded[place] == f"x{count}" and place and is_sign(folded[place - 1]):
        return Mark((), place, place + 1, "all")
    end = place + 1 if folded[place] in (f"{count}x", f"{count}mal") else place + 2
    often = end == place + 1 or (
        _NUMBERS.get(folded[place]) == count and behind[:1] != () and behind[0] in _TIMES
    )
    said = folded[end] if end < len(folded) else ""
    if count < 2 or not often or not is_sign(said) or not _opens(folded, place):
        return None
    return Mark((), place, end, "all")


def _share(folded: Sequence[str], place: int, lines: Sequence[int]) -> Mark | None:
    """`3 out of the 4 are good`, `two of three`: all of them, or so many as are not named."""
    part = _NUMBERS.get(folded[place], 0)
    end = place + 1
    if folded[end : end + 1] == ("out",):
        end += 1
    if not part or folded[end : end + 1] != ("of",) or not _opens(folded, place):
        return None
    end += 1
    of_them = folded[end : end + 1] in (("them",), ("mine",)) and not place
    if of_them and 1 < part < len(lines) and not folded[place].isdecimal():
        return Mark((), place, end + 1, "rest", count=part)
    while end < len(folded) and folded[end] in _ARTICLES:
        end += 1
    if end >= len(folded) or _NUMBERS.get(folded[end], 0) != len(lines) > 1 or part > len(lines):
        return None
    end += 1
    if end < len(folded) and folded[end] in (_PEOPLE | _KINDS):
        end += 1
    if end < len(folded) and folded[end] not in _COPULAS:
        return None  # "two of three chapters"
    if part == len(lines):
        return Mark((), place, end, "all")
    return Mark((), place, end, "rest", count=part)


def _ordinal(
    folded: Sequence[str], place: int, lines: Sequence[int], is_sign: Callable[[str], bool]
) -> Mark | None:
    """`first three good`, `the last two are quiet`, `the last one`."""
    start = place
    if folded[place] in _ARTICLES and place + 1 < len(folded):
        place += 1
    word = folded[place]
    if len(lines) == _PAIR and start < place and word in ("former", "latter"):
        line = min(lines) if word == "former" else max(lines)
        return Mark((line,), start, place + 1, "number")
    if folded[place + 1 : place + 2] == ("one",):
        return _nth(folded, start, place, lines) if _opens(folded, start) else None
    if number := _stands_alone(folded, start, place):
        if not _COUNTED.isdisjoint({*folded[:start], *folded[place + 1 :]}):
            return _nth(folded, start, place, lines, end=place + 1)
        last = number == len(lines)  # "two of them are good, the third …": who is left over
        return Mark((), start, place + 1, "rest", count=1) if last else None
    if word not in _FIRST and word not in _LAST:
        return _first_behind(folded, start, place, lines)
    count = _NUMBERS.get(folded[place + 1], 0) if place + 1 < len(folded) else 0
    end = place + 2
    if end < len(folded) and folded[end] in (_PEOPLE | _KINDS):
        end += 1
    after = folded[end] if end < len(folded) else ""
    does = after in _COPULAS | _DO_ALL or is_sign(after)
    if not 0 < count <= len(lines) or (after and not does):
        return None
    ordered = sorted(lines)
    chosen = ordered[:count] if word in _FIRST else ordered[-count:]
    return Mark(tuple(chosen), start, end, "number")


def _count(
    folded: Sequence[str], place: int, lines: Sequence[int], is_sign: Callable[[str], bool]
) -> Mark | None:
    """`three good, Bo quiet`, of four: so many as are not named."""
    count = _NUMBERS.get(folded[place], 0)
    after = folded[place + 1] if place + 1 < len(folded) else ""
    if not 1 < count < len(lines) or folded[place].isdecimal() or not is_sign(after):
        return None
    if not {"one", "first"}.isdisjoint(folded):
        return None  # "one good, two stuck": lines
    return Mark((), place, place + 1, "rest", count=count) if _opens(folded, place) else None


def _opens(folded: Sequence[str], start: int) -> bool:
    """`the last one is quiet`, `nothing from the last one`; not `has the last one to go`."""
    return not start or folded[start - 1] in BREAKS | BUT | AND | PREPOSITIONS


def _first_behind(
    folded: Sequence[str], start: int, place: int, lines: Sequence[int]
) -> Mark | None:
    """`los dos primeros`, `les deux derniers`: the number stands first."""
    count = _NUMBERS.get(folded[place], 0)
    after = folded[place + 1] if place + 1 < len(folded) else ""
    if start == place or not 1 < count <= len(lines) or after not in _FIRST | _LAST:
        return None
    ordered = sorted(lines)
    chosen = ordered[:count] if after in _FIRST else ordered[-count:]
    return Mark(tuple(chosen), start, place + 2, "number")


def _stands_alone(folded: Sequence[str], start: int, place: int) -> int:
    """`The third hasn't shown up`, `third told us …`: somebody, as no thing is named behind it."""
    number = next((n for n, words in enumerate(_ORDINALS, 1) if folded[place] in words), 0)
    after = folded[place + 1] if place + 1 < len(folded) else ""
    opens = not start or folded[start - 1] in BREAKS | BUT | AND | PREPOSITIONS | _OF_THE
    does = after in _DOES or (after in (",", ":") and start < place)
    return number if number > 1 and opens and does else 0  # "first" is oftener "at first"


_COUNTED = _FIRST | _LAST
_OF_THE = listed("del dem vom du do dal al")


def _nth(
    folded: Sequence[str], start: int, place: int, lines: Sequence[int], *, end: int = 0
) -> Mark | None:
    """`the third one is quiet`, `the last one`."""
    word = folded[place]
    ordered = sorted(lines)
    end = end or place + 2
    if word in _LAST:
        return Mark((ordered[-1],), start, end, "number")
    number = next((n for n, words in enumerate(_ORDINALS, 1) if word in words), 0)
    return (
        Mark((ordered[number - 1],), start, end, "number") if 0 < number <= len(ordered) else None
    )


def _parity(folded: Sequence[str], place: int, lines: Sequence[int]) -> Mark | None:
    """`odd ones`, `even numbers`."""
    start = place + 1 if folded[place] in _ARTICLES else place
    if start + 1 >= len(folded) or folded[start + 1] not in _LINES:
        return None
    for words, left in ((_ODD, 1), (_EVEN, 0)):
        if folded[start] in words:
            chosen = tuple(line for line in sorted(lines) if line % 2 == left)
            return Mark(chosen, place, start + 2, "number") if chosen else None
    return None


def _described(
    folded: Sequence[str], place: int, lines: Sequence[int], is_sign: Callable[[str], bool]
) -> Mark | None:
    phrase = _phrase(folded, place, is_sign)
    if phrase is None:
        return None
    number = phrase.number or (2 if phrase.both else 0)
    if phrase.other:
        return Mark((), place, phrase.end, "rest", count=number)
    if number and number == len(lines) and (phrase.article or phrase.both or phrase.people):
        return Mark((), place, phrase.end, "all")
    if phrase.kind:
        return Mark((), place, phrase.end, "rest", count=number, kin=phrase.kind)
    if phrase.people and not number:
        return Mark((), place, phrase.end, "all")
    return None


def _phrase(folded: Sequence[str], place: int, is_sign: Callable[[str], bool]) -> _Phrase | None:
    """The longest run of such words that has somebody in it."""
    found = _Phrase()
    best: _Phrase | None = None
    if folded[place : place + 1] == ("other",) and folded[place + 1 : place + 2] in (
        ("is",),
        ("are",),
    ):
        return _Phrase(other=True, end=place + 1)
    for end in range(place, min(len(folded), place + _LONGEST)):
        word = folded[end]
        number = _NUMBERS.get(word, 0)
        known = _Phrase(
            number=found.number or number,
            other=found.other or word in _OTHER,
            both=found.both or word in _BOTH,
            everybody=found.everybody or word in _ALL,
            people=found.people or word in _PEOPLE,
            kind=found.kind or (word if word in _KINDS else ""),
            article=found.article or word in _ARTICLES,
            end=end + 1,
        )
        if not (number or word in _HEADS or word in _ARTICLES):
            break
        found = known
        if (
            word in _KINDS
            or word in _PEOPLE
            or (found.other and word not in _ARTICLES)
            or (number and (found.article or found.everybody) and number > 1)
        ):
            best = found
    if best is None or (best.end - place == 1 and folded[place] in _ALONE_IS_NONE):
        return None
    return None if _is_thing(folded, best, is_sign) else best


def is_people(word: str) -> bool:
    """`mentees`, `gang`, `ladies`: what they are called together."""
    return word in _PEOPLE | _KINDS


def is_other_thing(folded: Sequence[str], end: int, is_sign: Callable[[str], bool]) -> bool:
    """`in the other sense: …`: what stands behind `other`, and before a break, is nobody."""
    after, behind = [*folded[end : end + 2], ".", "."][:2]
    if folded[end - 1] not in _ONE_OTHER or not after[:1].isalpha() or is_sign(after):
        return False
    return after not in _COPULAS | _DOES | AND | PREPOSITIONS and behind in _ENDINGS


_ONE_OTHER = listed("other andere anderen autre otra otro outra outro altro altra")
_ENDINGS = BREAKS | AND | PREPOSITIONS


def _is_thing(folded: Sequence[str], phrase: _Phrase, is_sign: Callable[[str], bool]) -> bool:
    """`the two patches`, `the other day`, `the three of us`: a noun follows that is nobody."""
    after = folded[phrase.end] if phrase.end < len(folded) else ""
    if phrase.kind or phrase.people:
        return False
    if is_other_thing(folded, phrase.end, is_sign):
        return True
    if phrase.number and _is_plural(after) and not is_sign(after):
        return True  # "has drafted all three sections"
    return after in _THINGS or (
        after == "of" and folded[phrase.end + 1 : phrase.end + 2] == ("us",)
    )


def _is_plural(word: str) -> bool:
    """`sections`, and neither `is` nor `works`, which what stands before it does."""
    return len(word) > _SHORT and word.endswith("s") and word.isalpha() and word not in _VERBS


_SHORT = 4
_VERBS = _COPULAS | _DOES | listed("works makes looks seems needs wants keeps takes gets stays "
    "always sometimes perhaps besides keeps does goes moves comes shows thanks")  # fmt: skip
_HEADS = _ALL | _BOTH | _OTHER | _PEOPLE | _KINDS
# One of these words alone is too little: `other`, `group`, `a lot`, `i`.
_ALONE_IS_NONE = listed(
    "other ander andere rest reste resto remaining people ones lot team group bunch persons gente"
    " personas pessoal autre do to sei tre fem sex couple gang crew students kids guys men pari"
    " signore due uc iki dva pet panie donne manner"
)
_THINGS = listed(
    """
    day days week weeks month months time times way ways thing things hand hands side sides night
    patch patches pr prs commit commits change changes call calls meeting meetings session sessions
    chapter chapters exam exams mock mocks review reviews mail mails email emails message messages
    question questions problem problems issue issues bug bugs test tests hour hours minutes node
    nodes host hosts server servers draft drafts slide slides page pages step steps round rounds
    part parts track tracks group cohort project task tasks topic topics tage wochen mal monate
    jours semaines mois fois dias semanas meses veces vezes giorni settimane mesi volte weken dagen
    keer tygodnie dni tydny dny недели дня раза reviewers mentors mentor mentoren chapters
    """
)
