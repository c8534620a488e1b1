"""Items named by their place or all at once: `the last two`, `each of them`, `the other three`.

Each becomes what the marks know: numbers, `all`, `rest` or `except`.
"""

import re
from collections.abc import Collection

from mailflow.commands.reading.dates.calendar_words import MONTHS
from mailflow.commands.reading.organizers.counting import COUNTS
from mailflow.commands.reading.organizers.marks import NUMBER_WORDS
from mailflow.regex import regex

_ORDINALS = {
    1: "first 1st firstly erste ersten erster erstes erstens premier premiere primero primera "
       "primeiro primeira primo prima prvni elso",
    2: "second 2nd secondly zweite zweiten zweiter zweites zweitens deuxieme segundo segunda "
       "secondo seconda druhy druha druhe druhou masodik",
    3: "third 3rd thirdly dritte dritten dritter drittes drittens troisieme tercero tercera "
       "terceiro terceira terzo terza treti harmadik",
    4: "fourth 4th fourthly vierte vierten vierter viertes viertens quatrieme cuarto cuarta quarto "
       "quarta ctvrty ctvrta negyedik",
    5: "fifth 5th funfte funften funfter funftens cinquieme quinto quinta paty pata otodik",
    6: "sixth 6th sechste sechsten sechster sixieme sexto sexta sesto sesta",
    -1: "last final letzte letzten letzter letztes dernier derniere ultimo ultima posledni utolso "
       "последний последняя последнее последнюю последнего ostatni ostatnia ostatnie laatste "
       "sista sonuncu",
}  # fmt: skip
_PLACES = {word: place for place, words in _ORDINALS.items() for word in words.split()}
_ARTICLE = r"(?:the|die|der|das|den|dem|le|la|les|el|los|las|o|a|os|as|il|lo|i|gli)"
_COUNT = rf"(?P<count>\d{{1,2}}|{'|'.join(COUNTS)})"
_THING = r"(?:ones?|items?|points?|proposals?|entry|entries|decisions?|suggestions?|numbers?)"
#: Behind an ordinal that names an item: nothing that could be what it counts (`the first week`).
_NO_NOUN = (
    r"(?=\s*(?:$|[^\w\s'])|'s\b| (?:is|are|may|can|could|should|shall|will|would|must|has|had|"
    r"gets?|and|or|but|to|too|as|also|isn't|doesn't|doesnt|isnt|like\w*|in|on|for|by|until|till|be|through|please|yes|no|not|ok|okay|"
    r"fine|good|great|stays?|goes|waits?|oui|non|si|sim|nao|да|нет|tak|nie|ano|nee|nej|igen|nem|"
    r"evet|hayir|auch|aussi|tambien|tambem|anche|тоже|tez|i|we|he|she|they|und|et|y|e|ist|darf|kann|est|es|bitte|nicht|nein|ja|ma|mais|pero)\b)"
)
_FIRST_FEW = regex(
    rf"\b(?:{_ARTICLE} )?(?P<end>first|top|last|bottom|ersten|letzten|premiers|derniers|primeros|"
    rf"ultimos|primeiros|primi|ultimi|premieres|dernieres|primeras|ultimas|primeiras|prime|ultime|"
    rf"eerste|laatste|forsta|sista|prvni|posledni|ilk|первые|последние|pierwsze|ostatnie|"
    rf"pierwszych|ostatnich|dwie pierwsze) {_COUNT}\b(?! (?:weeks?|days?|months?|times?|"
    rf"wochen|tage))"
    rf"|\b(?:{_ARTICLE} )?(?:beiden|deux|dos|dois|due) (?P<end2>ersten|letzten|premiers|derniers|"
    r"primeros|ultimos|primeiros|primi|ultimi)\b"
)
_AT_THE_END = (
    "dernieres",
    "ultimas",
    "ultime",
    "laatste",
    "sista",
    "posledni",
    "последние",
    "ostatnie",
    "ostatnich",
    "last",
    "bottom",
    "letzten",
    "derniers",
    "ultimos",
    "ultimi",
)
_MIDDLE = regex(
    r"\b(?:the )?(?:middle|inner) (?:ones?|two|pair|items?|points?)\b|"
    r"\b(?:die|der|das) mittler\w+(?= (?:nicht|nein|ja|ok|ist|sind|darf|durfen|kann))|"
    r"\b(?:celui|celle|ceux|celles) du milieu\b|\b(?:el|la|los|las) del? medio\b"
)
_ODD_OR_EVEN = regex(
    r"\b(?:the )?(?P<which>odd|even)(?:[- ]numbered)? (?:ones|items|numbers|points)\b|"
    r"(?<!against )(?<!against all )(?<!against the )\b(?:the |all )?(?P<many>odds|"
    r"evens)\b(?! (?:are that|against|and ends))|"
    r"\b(?:die |alle |les |los |as |os |i |le |de )(?P<abroad>ungeraden|geraden|impairs|pairs|"
    r"impares|pares|dispari|pari|oneven|even)"
    r"(?: (?:nummern|numeros|numeri|nummers|номера|numery))?\b|"
    r"\b(?P<slavic>неч[её]тн\w+|ч[её]тн\w+|nieparzyst\w+|parzyst\w+)\b"
)
_ODD = ("odd", "ungerad", "impair", "impar", "dispar", "oneven", "нечет", "нечёт", "nieparz")
#: `everything up to and including 4`, `from 5 on`, `from 2 to 4`.
_MONTHS = "|".join(sorted(MONTHS, key=len, reverse=True))
_NOT_COUNTED = (
    rf"(?![\w:./-]*\d)(?!\.?(?: de| of)? (?:{_MONTHS}|weeks?|days?|months?|hours?|people|"
    rf"seats?|times|"
    r"uhr|wochen|tage|monate)\b)"
)
_UP_TO = regex(
    rf"\b(?:(?P<all>everything|all|everybody|everyone|alle?s?|tout|tous|todos?|tudo|tutto|tutti|"
    rf"все|всё|wszystk\w+|vse) )?(?:from the (?:top|start|beginning) )?(?:up to|upto|through to|"
    rf"until|till|through|down to|bis|jusqu'a|hasta|ate|fino a|fino al|до|по|do|az do|az po|tot)"
    rf"(?P<with>(?: and|,)? (?:including|incl\.?|inclusive|einschliesslich|inklusive|"
    rf"y compris|inclu\w+|"
    rf"включительно|wlacznie|vcetne|en met)(?: zu| l[ae]| el| o| a)?)? (?:number |item |the |"
    rf"nummer |la |el |"
    rf"le |o |#)?(?P<n>\d{{1,2}})\b(?P<after> (?:inclusive|included|inklusive|inclus\w*|"
    rf"включительно|"
    rf"wlacznie|vcetne))?{_NOT_COUNTED}"
)
_FROM = regex(
    rf"(?:\b(?:everything|all|alles?|tout|todo|tudo|tutto|все|всё|wszystko) )?\b(?:from|ab|"
    rf"a partir d(?:e l[ao]|[aeou]l?)|desde(?: la| el)?|начиная с|od|vanaf|fran|"
    rf"a partire dal)"
    rf" (?:number |item |nummer |punkt |la |el |#)?(?P<n>\d{{1,2}}) (?:on|onwards?|upwards?|"
    rf"down(?:wards?)?|up|"
    rf"and (?:on|up|above|below|beyond)|aufwarts|an|en adelante|em diante|in poi|и далее|и дальше|"
    rf"dalej|wzwyz|dal|och uppat|en verder)\b|"
    rf"(?P<plain>\b(?:ab|a partir d(?:e l[ao]|[aeou]l?)|начиная с|vanaf) (?:nummer |punkt |"
    rf"#)?(?P<m>\d{{1,2}}))\b"
    rf"{_NOT_COUNTED}|"
    rf"\b(?P<k>\d{{1,2}}) (?:and|or) (?:up|upwards|above|onwards?|higher|later|the following|"
    rf"everything "
    rf"(?:after|below)(?: it)?|all (?:after|below)(?: it)?)\b"
)
_NUMBER = rf"(?:#?\d{{1,2}}|{'|'.join(sorted(NUMBER_WORDS, key=len, reverse=True))})"
_FROM_TO = regex(
    r"\b(?:from|von|de|du|del|dal|dalla|с|со|od|z|ze|van|fran|desde)(?: la| el| le| o| a|"
    r" numero| number| nummer)? "
    rf"(?P<a>{_NUMBER}) (?:to|through|till|until|up to|bis|bis zu|a|au|al|ate|ate o|jusqu'a|"
    rf"до|по|do|az do|tot|"
    r"tot en met|till|hasta)(?: la| el| le| o| a| numero| number| nummer)? "
    rf"(?P<b>{_NUMBER})\b"
    rf"{_NOT_COUNTED}"
)
_ONE = regex(
    rf"\b(?:{_ARTICLE}|number|item|point) (?P<place>{'|'.join(_PLACES)})"
    rf"(?: {_THING}\b|{_NO_NOUN})"
)
#: Without an article, where a verdict stands behind it or the like is said of another.
_YES_OR_NO = (
    r"(?:yes|yep|yeah|no|nope|not|ok|okay|fine|good|great|approved|rejected|declined|isn't|is|"
    r"can|may|ja|nein|nicht|oui|non|si|sim|nao|да|нет|tak|nie|ano|ne|nee|nej|evet|hayir|ya|tidak|"
    r"igen|nem|also|too|auch|aussi|tambien|tambem|anche|тоже|tez)"
)
_ONE_IN_FRONT = regex(
    rf"(?:^|(?<=[,;.!:/] )|(?<=\band )|(?<=\bund )|(?<=\bet )|(?<=\by )|(?<=\be )|(?<=\bи )|"
    rf"(?<=\bbut ))(?P<place>{'|'.join(_PLACES)})(?: {_THING})?"
    rf"(?=\s*[:=–-] |,? {_YES_OR_NO}\b)"
)
_DOTS = regex(r"(?<![\d.])(\d{1,2}) ?(?:\.{2,3}|…|->|→) ?(\d{1,2})(?![\d.])")
_SPELLED_SPAN = regex(
    rf"\b(?P<a>{_NUMBER}) (?:through|thru|to|bis|jusqu'a|hasta|ate|до|tot|till) (?P<b>{_NUMBER})"
    rf"{_NO_NOUN}"
)
_OF_THEM = rf"(?: of (?:them|these|those|it|the (?:{_THING}|above)|your {_THING}))"
_EVERYTHING = regex(
    r"\b(?:the |your )?(?:whole|entire|complete|full) (?:lot|list|bunch|set|batch)\b|"
    rf"\b(?:each|every)(?: and every)?(?: single)?(?: {_THING}(?:{_OF_THEM})?|{_OF_THEM})|"
    rf"\ball (?:the |these |those |your )*{_THING}\b|\b(?:all|any){_OF_THEM}|\ball the above\b|"
    r"\b(?:alle|alles|samtliche) (?:punkte|vorschlage|antrage)\b|\btous les points\b|"
    r"\btodos (?:los|os) (?:puntos|pontos)\b|\btutti i punti\b"
)
_ALL_SO_MANY = regex(
    rf"\b(?:all|alle|tous les|todos los|todos os|tutti e) {_COUNT}\b(?: {_THING}\b|{_OF_THEM})?"
    r"(?! (?:weeks?|days?|months?|people|mentors|mentees|cohorts|tracks))"
)
_NUMBERED = regex(rf"\b(number|item|point|punkt|nummer|numero) (?:{_COUNT}|one|eins|un|uno|um)\b")
_OTHERS = regex(
    rf"\b(?:the|all) (?:other|remaining) (?:{_COUNT}|{_THING})\b|\bthe remainder\b|"
    r"\ball others\b|\bdie (?:anderen|ubrigen|restlichen) (?:zwei|drei|vier|beiden)\b|"
    r"\bles (?:deux|trois) autres\b|\b(?:los|as|os) otr[oa]s (?:dos|tres)\b|"
    r"\b(?:die |den )?(?:ubrigen|restlichen)\b|\btout le reste\b|\btodo lo demas\b"
)
_BUT_ONE = regex(r"\b(?:but|except|bar|save|apart from)(?: for)? one\b")
_EXCEPTION = regex(
    r"\bwith (?:the )?(?:sole |only |one )?exception of\b|\bexcluding\b|\bother than\b|"
    r"\baside from\b|\bonly not\b|(?:(?<=\ball )|(?<=\beverything )|(?<=\beveryone ))bar\b|"
    r"\b(?<=all )minus\b|\bmit ausnahme von\b|"
    r"\ba l'exception d[eu]\b|\bhormis\b|\bcon (?:la )?excepcion de\b|\bcom excecao d[eoa]\b|"
    r"\ba parte\b|\bnot counting\b"
)


def spelled(folded: str, whole: str, items: Collection[int]) -> str:
    """The line with numbers for what it names by place, and plain words for many at once."""
    known = sorted(items)
    text = _FIRST_FEW.sub(lambda match: _few(match, known), folded)
    text = _OTHERS.sub("the rest", text)
    ends = _FIRST_FEW.search(whole) if _MIDDLE.search(text) else None
    text = _MIDDLE.sub(lambda match: "the rest" if ends else _several(known[1:-1], match), text)
    text = _ODD_OR_EVEN.sub(
        lambda match: _several([n for n in known if n % 2 == _is_odd(match)], match),
        text,
    )
    text = _EVERYTHING.sub("all", text)
    text = _NUMBERED.sub(lambda match: f"{match[1]} {_count(match['count'] or '') or 1}", text)
    text = _ALL_SO_MANY.sub(
        lambda match: "all" if _count(match["count"]) == len(known) else match[0], text
    )
    for pattern in (_ONE, _ONE_IN_FRONT):
        text = pattern.sub(lambda match: _one(match, known), text)
    text = _DOTS.sub(r"\1-\2", text)
    for span in (_FROM_TO, _SPELLED_SPAN):
        text = span.sub(lambda match: f"{_digit(match['a'])} to {_digit(match['b'])}", text)
    text = _FROM.sub(lambda match: _onwards(match, known), text)
    text = _UP_TO.sub(lambda match: _stretch(match, known), text)
    return _BUT_ONE.sub("except somebody", _EXCEPTION.sub("except", text))


def _is_odd(match: re.Match[str]) -> bool:
    said = next(word for word in match.group("which", "many", "abroad", "slavic") if word)
    return said.startswith(_ODD)


def _stretch(match: re.Match[str], known: list[int]) -> str:
    """`up to and including 4`: the items as far as that."""
    last = int(match["n"])
    inclusive = match["with"] or match["after"]
    if not (match["all"] or inclusive) or last not in known:
        return match.group()
    return _several([number for number in known if number <= last], match)


def _onwards(match: re.Match[str], known: list[int]) -> str:
    first = int(match["n"] or match["m"] or match["k"])
    if first not in known:
        return match.group()
    return _several([number for number in known if number >= first], match)


def _few(match: re.Match[str], known: list[int]) -> str:
    count = _count(match["count"]) if match["count"] else 2
    if not 0 < count <= len(known):
        return match[0]
    last = (match["end"] or match["end2"]) in _AT_THE_END
    return _several(known[-count:] if last else known[:count], match)


def _one(match: re.Match[str], known: list[int]) -> str:
    place = _PLACES[match["place"]]
    if not known or place > len(known):
        return match[0]
    return str(known[place - 1] if place > 0 else known[-1])


def _several(numbers: list[int], match: re.Match[str]) -> str:
    return " and ".join(map(str, numbers)) or match[0]


def _digit(word: str) -> int:
    return NUMBER_WORDS.get(word) or int(word.lstrip("#"))


def _count(word: str) -> int:
    return COUNTS.get(word) or (int(word) if word.isdecimal() else 0)
