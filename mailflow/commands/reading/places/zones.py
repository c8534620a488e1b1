"""Where somebody lives, as a time zone: `I'm in Recife`, `UTC-3`, `CST (Shanghai)`.

`?` is a zone that has to be asked: a country with several, an abbreviation with several meanings.
"""

import re
import zoneinfo
from collections.abc import Iterator
from typing import NamedTuple

from mailflow.commands.reading.clauses.words import fold, listed
from mailflow.commands.reading.dates.calendar_words import MONTHS, WEEKDAYS
from mailflow.commands.reading.places.east import EAST
from mailflow.commands.reading.places.further import FURTHER
from mailflow.commands.reading.places.homonyms import told_apart
from mailflow.commands.reading.places.scripts import SCRIPTS
from mailflow.commands.reading.places.towns import TOWNS
from mailflow.commands.reading.places.west import WEST
from mailflow.commands.reading.places.whereabouts import (
    BUT_IN,
    DWELLS,
    FORMER,
    FORMER_AFTER,
    HAS_MOVED,
    IS_IN,
    MOVES,
    NAMELY,
    ONE_FROM,
    SIGNED,
    TALK_OF_CLOCKS,
    TO_AND_FRO,
    TO_SOMEWHERE,
)
from mailflow.commands.reading.places.zone_names import (
    AN_HOUR,
    Found,
    by_name,
    without_time,
    zone_called,
)
from mailflow.regex import regex

_PLACES = {
    name.strip(): zone
    for table in (SCRIPTS, FURTHER, TOWNS, EAST, WEST)
    for zone, names in table.items()
    for name in names.split(",")
}
#: Endings that Slavic, Turkish, Hungarian and Finnish towns take after "in", without their vowels.
_STEMS = {
    stem: zone
    for name, zone in _PLACES.items()
    if len(stem := name.rstrip("aeiouyаоуиыяеь")) >= 4 and " " not in name and zone != "?"
}
_LONGEST = 4  # words in a place's name

_LETTER = r"(?:[^\W\d_]|[\u0900-\u0903\u093a-\u094f])"  # the vowels of Hindi are marks
_WORD = regex(r"[^\W\d_]+(?:['.][^\W\d_]+)*\.?|[^\w\s]|\d+")
_WORD_OF_ANY_SCRIPT = regex(rf"{_LETTER}+(?:['.]{_LETTER}+)*\.?|[^\w\s]|\d+")
_TALK_OF_ZONE = regex(
    r"\b(?:time ?-?zone|tz|zeitzone|fuseau|huso|fuso|часовой пояс|strefa|pasmo|"
    r"tijdzone)\b|タイムゾーン|时区"
)
_LIVES = regex(
    r"(?:\b(?:i'm|i am|im|we're|we are|am|living|live|lives|based|located|currently|now|"
    r"here|sitting|writing|working|settled|stuck|stay|staying|reside|residing|home|"
    r"relocated|moved|move|moving|mudei|mudamos|moramos|me mude|demenage|переехал|переехала|"
    r"calling|office|hello|hi|greetings|cheers|regards|greets|"
    r"grusse|gruss|saludos|saludo|abraco|abracos|abrazos?|cumprimentos|saluti|groetjes?|groeten|"
    r"groet|amities|bises|bisous|salutations|pozdrawiam|pozdrowienia|pozdravy|halsningar|hilsen|"
    r"terveisia|udvozlet|selamlar|salam|привет|bin|wohne|lebe|sitze|komme|komm|ich|umgezogen|"
    r"estoy|vivo|soy|habito|habite|vis|suis|viens|moro|sou|estou|sono|abito|woon|ben|"
    r"mieszkam|bydlim|живу|нахожусь|я|location|city|place|ort|from|user)"
    r"(?:\s+(?:now|here|currently|still|just|all|back|over|also|permanently|again|nun|"
    r"jetzt|gerade|derzeit|ahora|agora|maintenant|aktuell|a|student|developer|out|from|up|"
    r"down|ourselves|myself|und|und wohne|btw|far|away|the|de|writing))*\s*,?\s*"
    r"(?:in|at|from|near|to|outside|around|of|aus|nach|bei|en|a|au|aux|de|em|no|na|do|da|pra|para|"
    r"is|"
    r"di|z|ze|w|we|v|uit|в|во|из|с|:|,)\s+(?:the\s+|sunny\s+|rainy\s+|cold\s+|snowy\s+|"
    r"beautiful\s+|good\s+old\s+|old\s+|lovely\s+|der\s+|dem\s+|den\s+|la\s+|el\s+|le\s+|"
    r"o\s+|a\s+|l'|city\s+of\s+)*"
    r"|\b(?:location|city|ort|wohnort|place|time\s?zone|tz|lugar|ciudad|ville|"
    r"timezone)\s*(?:is|=|:)?\s*"
    r"|\b(?:j'habite|habito em|habito)\s+|\bfrom\s+(?:the\s+|sunny\s+|rainy\s+)*)$"
    r"|\b(?:time ?)?zone (?:is |: ?)?(?:us[- ])?(eastern|central|mountain|pacific)\b"
)
_TRIP = regex(
    r"\b(?:trip|travel\w*|flying|fly|flight|visit\w*|vacation|holiday\w*|conference|"
    r"summit|meetup|workshop|leaving for|leave for|going to|off to|heading|honeymoon|"
    r"weekend in|wedding|urlaub|reise|reisen|fliege|besuch|voyage|vacances|vacaciones|"
    r"viaje|ferias|viagem|отпуск|server|servers|datacenter|data center|datacentre|region|"
    r"mirror|cluster|"
    r"next year|this week|on the (?:train|bus|plane)|layover|airport|"
    r"next week|event|sprint|hackathon|fosdem|offsite|hosted|runs in|vm in|stuck in|"
    r"stranded)\b"
)
_STAYS = regex(
    r"\b(?:live|living|moved|based|now|home|wohne|vivo|moro|habite|relocated|reside|umgezogen)\b"
)
_CJK_HERE = regex(
    r"^(?:に?在住|から|です|在|に住|时间|の|に い|에 ?(?:살|사는|있|거주)|에서|입니다|사람|사는)"
)
_CJK_BEFORE = regex(r"(?:在|住|我在|人在|坐标|อยู่(?:ที่)?|จาก|คน)\s*$")
# Places that are first names or plain words: not enough on their own.
_SHY = listed(
    """
    la us kl sf nice bath essen rom nis fes para jos java surat cali york lund tempe mali rio
    salta jinja natal goa male perth tx jordan nancy victoria florence sofia sydney adelaide
    columbus virginia charlotte salvador constantine angers jersey chili split turkey cork
    buffalo providence surrey waterloo dartmouth eugene lincoln oran tours brest caen beira chad
    cuba togo benin states america columbia leon faro braga porto santos bari pisa kobe suva
    ife kota salem thane nelson pula zug thun metz agra orange biel split varna graz
    most sion malta lima reading easter rochester hamilton trinidad goma kent austin dallas
    houston kingston georgia israel carolina savannah phoenix lansing
    """
)


def zone_of(words: str) -> str | None:
    """The zone that words on their own name: a place, an IANA name, an offset, an abbreviation."""
    folded = " ".join(fold(words).split()).strip(" .!?,()")
    bare = without_time(folded)
    called = zone_called(folded)
    return called or _PLACES.get(bare.replace("-", " ")) or _PLACES.get(bare)


def named(folded: str) -> frozenset[str]:
    """The zones of all places in the text, whoever lives there."""
    places = (
        zone
        for start, end, zone in _places(folded)
        if not any(unmeant.search(folded[:start]) for unmeant in (FORMER, _PERHAPS, _OF_KIN))
        and not _FOR_WORK.match(folded[end:])
    )
    return frozenset((*places, *(zone for _, _, zone in _cjk_places(folded))))


def is_place(folded: str) -> bool:
    """True if the word names a town or a country."""
    return folded in _PLACES


def _places(folded: str) -> Iterator[tuple[int, int, str]]:
    """Every place named in the text: start, end, zone. Longer names win."""
    found = list((_WORD if folded.isascii() else _WORD_OF_ANY_SCRIPT).finditer(folded))
    index = 0
    while index < len(found):
        for count in range(min(_LONGEST, len(found) - index), 0, -1):
            start, end = found[index].start(), found[index + count - 1].end()
            parts = [part.group() for part in found[index : index + count]]
            name = " ".join(parts[:1] + [part for part in parts[1:] if part != ","])
            if parts[-1] == ",":
                continue
            zone = _PLACES.get(name) or _PLACES.get(name.rstrip("."))
            if zone:
                yield start, end, zone
                index += count - 1
                break
        index += 1


def _cjk_places(folded: str) -> Iterator[tuple[int, int, str]]:
    if folded.isascii():
        return
    for name, zone in _WIDE_PLACES:
        place = folded.find(name)
        if place >= 0:
            yield place, place + len(name), zone


_WIDE_PLACES = tuple(
    (name, zone) for name, zone in _PLACES.items() if re.match(r"[぀-ヿ一-龥가-힣ก-๛]", name)
)


def read_zones(sentence: str, *, away: bool = False) -> tuple[Found, ...]:
    """The zones a sentence says its writer lives in; a trip, a meeting's hour, a server are none.

    `away` tells that the sentence speaks of an absence: then only `live`, `moved`, `now` count.
    """
    folded = fold(sentence)
    named: list[Found] = []
    said = bool(_TALK_OF_ZONE.search(folded))
    trip = bool(_TRIP.search(folded)) or (away and not _STAYS.search(folded))
    named.extend(by_name(folded, sentence, said=said))
    if trip and not said:
        alone = (place for place in _by_place(folded, said=False) if place.bare)
        return (*named, *(place for place in alone if place.because == folded.strip(" .!")))
    named.extend(_by_place(folded, said=said))
    if _moved_elsewhere(folded, sentence, [place.because for place in named]):
        return (Found("?", sentence),)
    return tuple(named)


def _moved_elsewhere(folded: str, written: str, known: list[str]) -> bool:
    """`I moved from Lyon to Xyz`: to a place that we do not know, wherever she was before."""
    if not (MOVES.search(folded) or TO_AND_FRO.search(folded)):
        return False
    names = [fold(match["name"]) for match in TO_SOMEWHERE.finditer(written)]
    others = [name for name in names if not any(part.startswith(name) for part in known)]
    unknown = [name for name in others if not is_place(name) and name not in _NO_PLACES]
    return bool(unknown and (TALK_OF_CLOCKS.search(folded) or next(_places(folded), None)))


#: What moves, or is moved into, and is no place.
_NO_PLACES = (
    {*MONTHS, *WEEKDAYS}
    | {fold(name) for name in zoneinfo.available_timezones()}
    | listed("deploy first-patch talk coa openstack utc gmt cet cest ist est pst i monday")
)


_FIRM = regex(
    r"\b(?:company|firm|employer|team|startup|school|university|client|customer|lab|office|server|"
    r"datacenter)"
    r"(?:'s)? (?:that is |which is |is |are )?(?:based|located|sitting|hosted)?\s*in (?:the )?$"
)
_FOR_A_WHILE = regex(
    r"\W*(?:until|till|til|bis|hasta|jusqu\w*|"
    # who moves for the new job stays
    r"for (?!(?:a|the) (?:\w+ )?(?:job|position|role|post|phd|master|degree|studies|university|"
    r"family|girl|boy|man|woman|house)\b)(?:a|the|\d+|two|three|four|some)|this (?:week|"
    r"month)|next"
    r"(?: week| month)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)


_INFLECTED = regex(
    r"\b(?:mieszkam|bydlim|ziju|zijem|byvam|jestem|jsem|som|живу|нахожусь|проживаю|живем|мешкаю|"
    r"z|ze|"
    r"iz|я|work|pracuje|pisze|pisu|пишу|przeprowadz\w+\s+sie|stehuji\s+se|переехал\w*|"
    r"переїха\w+|переезжаю)\s+"
    r"(?:obecnie\s+|teraz\s+|сейчас\s+|теперь\s+|зараз\s+|nyni\s+|ted\s+)?"
    r"(?:w|we|v|ve|в|во|у|z|ze|iz|из|із|зі|з|na|на|do|до|s|zo)\s+([^\W\d_]{5,})|"
    r"\b([^\W\d_]{4,})(?='(?:(?:de|da|te|ta)(?:yim|yiz|n|)\b|y?[ea]\s(?:tasin|yerles)))|"
    r"\b([^\W\d_]{4,})(?=[dt][ea](?:yim|yiz)\b)|"
    r"\b([^\W\d_]{3,})(?='[dt][ea]n? (?:yasi|otur|yaz|katil|bas?vur))|"
    r"\b([^\W\d_]{4,}(?:ban|ben|bol|rol|en|on|ssa|lla|sta|lta)) "
    r"(?:elek|elunk|lakom|lakunk|irok|vagyok|jelentkez\w*|asun|olen|kirjoit\w+)\b|"
    r"\b(?:elek|lakom|asun|asumme|olen|kotoisin|muutin|kirjoitan)"
    r"(?: (?:nyt|nykyaan|talla hetkella|jelenleg|most))? "
    r"([^\W\d_]{4,}(?:ban|ben|en|on|ssa|lla|sta|lta|seen|lle))\b"
)


def _of_stem(word: str | None) -> str | None:
    """The zone of a town in another case: `wroclawiu`, `новосибирске`."""
    if not word or word in _PLACES:
        return _PLACES.get(word or "")
    for cut in range(5):
        zone = _STEMS.get(word[: len(word) - cut].rstrip("aeiouyаоуиыяеь"))
        if zone:
            return zone
    return None


_COURTESY = regex(
    r"\b(?:please|pls|plz|sorry|thanks|thank you|thx|bitte|danke|por favor|gracias|s'il "
    r"(?:vous|te) "
    r"plait|merci|per favore|grazie|obrigad[oa]|пожалуйста|спасибо|prosze|of course|actually)\b"
)
#: "Still Madrid": where she was before.
_AS_BEFORE = regex(
    r"^\W*(?:(?:i'm |i am )?still(?: in)?|(?:the )?same(?: place| town| city)?(?: as (?:before|"
    r"ever|always|"
    r"last time))?|as (?:before|ever|always)|again|immer noch|weiterhin|toujours|sigo en|ainda)\b"
)


_TOWARD = regex(r"\b(?:in|from|near|to|at|around|outside)\s$")
_OUT_OF = regex(r"\b(?:from|aus|von|de|da|dal|из|з|z|ze|fra|fran|uit|dari|din) (?:the )?$")
_ORIGIN = regex(r"\b(?:from|aus|de|da|di|из)\s+(?:the\s+)?$")
_NOT_IN = regex(r"\b(?:not|nicht|pas|no|nao|non|не)\s+(?:in\s+|from\s+)?$")
_ARRIVED = ("to", "nach", "a", "para", "->", "в")
#: What stands behind a place where somebody lives.
_HERE = regex(
    r"\s*(?:here\b|time\b|based\b|"
    r"se (?:hoon|hun|hu|hai|hain)\b|se\s*(?:[,.!।]|$)|"
    r"(?:me|mein|main|mai) (?:re?he?ta|re?he?ti|rahta|rahti|"
    r"hoon|hun|hu)\b|से(?: हूँ| हूं|\s*(?:[,.!।]|$))|में रह|में हूँ|"
    r"هستم|زندگی|ครับ|ค่ะ|with love)"
)
_LETTERS = regex(r"\w")
_STOP = regex(r"[,;.)!-]")
_NEW_PIECE = regex(r"(?:^|[,(:.-]\s*)$")


#: "I may move to", "I wish I lived in": not there.
_PERHAPS = regex(
    r"\b(?:may|might|wish|hope to|hoping to|plan(?:ning)? to|want to (?:move|live)|"
    r"(?:would like|'d like|'d love|would love) to (?:move|live|be)|"
    r"dream\w*|thinking (?:of|about)|considering|vielleicht|peut-etre|quiza\w*|tal vez|talvez|"
    r"forse|может|moze|mozna|misschien|kanske|belki|mungkin)\b[^,;:.!?]{0,40}$"
)
#: "My parents live in": where others are.
_OF_KIN = regex(
    r"\b(?:my|our|his|her|their) (?:parents?|mother|father|sister|brother|family|friends?|boss|"
    r"team|"
    r"mentor|mentee|company|employer|colleagues?|girlfriend|boyfriend|wife|husband|partner|aunt|"
    r"uncle|son|daughter|kids)(?:'s)? (?:\w+ )?(?:lives?|is|are|moved|works?|sits?)\b"
    r"[^,;:.!?]{0,30}$"
)
#: "I'm in Munich for work all week": for so long.
_FOR_WORK = regex(r"\W*(?:for work|on business|all week|this week|for the day|today|tonight)\b")


def _is_rough(name: str) -> bool:
    return name.rstrip(".").endswith(" time")


def _by_place(folded: str, *, said: bool) -> Iterator[Found]:
    """`I'm in Lagos`, `(Halifax)`, `greetings from Porto`, `東京在住`."""
    yield from _by_place_unspaced(folded)
    yield from _by_place_inflected(folded)
    behind, origin_of, lived = -1, False, False
    for start, end, zone in _places(folded):
        between = folded[max(behind, 0) : start]
        # "moved from Berlin to Lima": there now, whatever the verb before the first one was
        arrived = behind >= 0 and origin_of and between.strip() in _ARRIVED
        named = _Named(folded[:start], folded[start:end], folded[end:])
        narrower = lived and NAMELY.fullmatch(between) is not None
        behind, lived = end, False
        if _is_no_home(named, arrived=arrived):
            continue
        if FORMER.search(named.before) or FORMER_AFTER.match(named.after):
            origin_of = bool(_OUT_OF.search(named.before))
            continue  # "no longer in Boston": where, then?
        if _NOT_IN.search(named.before):
            continue
        origin_of = bool(_OUT_OF.search(named.before))
        there, rough = told_apart(zone, named.after), _is_rough(named.name)
        if arrived or narrower or _is_home(named, said=said):
            lived = True
            origin = _ORIGIN.search(named.before) is not None
            yield Found(there, named.name, origin=origin, rough=rough)
        elif stands := _stands_alone(named):
            yield Found(there, named.name, bare=stands != "in brackets", rough=rough)


def _by_place_unspaced(folded: str) -> Iterator[Found]:
    for start, end, zone in _cjk_places(folded):
        if (
            _CJK_HERE.match(folded[end:])
            or _CJK_BEFORE.search(folded[:start])
            or end - start == len(folded.strip(" ."))
        ):
            yield Found(zone, folded[start:end])


def _by_place_inflected(folded: str) -> Iterator[Found]:
    for match in _INFLECTED.finditer(folded):
        name = next(filter(None, match.groups()))
        if inflected := _of_stem(name):
            yield Found(inflected, name)


class _Named(NamedTuple):
    """A place, and the words around it."""

    before: str
    name: str
    after: str

    @property
    def is_shy(self) -> bool:
        """Whether its name is a word or a person's name as well."""
        return self.name in _SHY


def _is_no_home(named: _Named, *, arrived: bool) -> bool:
    """Whether somebody is there for a while only, or it is no place of theirs at all."""
    before, name, after = named
    if name == "la" and not _TOWARD.search(before):
        return True  # "la de España"
    if (_FOR_A_WHILE.match(after) and not arrived) or _FIRM.search(before):
        return True  # "I'm in Boston until Friday"
    if SIGNED.search(before) and not after.strip(" .!)"):
        return True  # "Regards from Ghent, Florence"
    return bool(_PERHAPS.search(before) or _FOR_WORK.match(after))


def _is_home(named: _Named, *, said: bool) -> bool:
    """Whether its words say that somebody lives there. `said`: the line is about that."""
    before, _, after = named
    at_an_hour = AN_HOUR.search(before) is not None
    if _LIVES.search(before) or (said and not at_an_hour):
        return True
    if any(words.search(before) for words in (HAS_MOVED, BUT_IN, ONE_FROM)):
        return True
    if named.is_shy:
        return False
    if DWELLS.search(before) or IS_IN.search(before):
        return True
    return not at_an_hour and _HERE.match(after) is not None


def _stands_alone(named: _Named) -> str:
    """How a place stands by itself, "" where it does not: `alone`, `in brackets`, `last`."""
    before, _, after = named
    if named.is_shy:
        return ""
    if before.rstrip().endswith("(") and after.lstrip()[:1] in (")", ",", ""):
        return "in brackets"
    if not _LETTERS.search(_COURTESY.sub("", _AS_BEFORE.sub("", before) + after)):
        return "alone"
    ends = not _LETTERS.search(_STOP.split(after, maxsplit=1)[0])
    return "last" if ends and _NEW_PIECE.search(before) else ""
