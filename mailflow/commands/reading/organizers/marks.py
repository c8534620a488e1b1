"""The words of decisions: verdicts, and what says which decisions they are about.

A line becomes a row of marks. `V` is a verdict, `R` the numbers it is about, `E` is `except`,
`P` ends a part, `-` is a word that may stand between a verdict and its numbers, `X` any other.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from mailflow.commands.reading.clauses.words import fold, listed, tokens
from mailflow.commands.reading.dates.calendar_words import MONTHS, UNITS
from mailflow.commands.reading.organizers.deeds import DEEDS, OBJECTS, PARTICLES
from mailflow.commands.reading.organizers.verdict_words import DENIED, FITTING, VERDICTS
from mailflow.commands.reading.organizers.verdicts_abroad import VERDICTS_ABROAD
from mailflow.regex import regex


@dataclass(frozen=True, slots=True)
class Mark:
    """One word, or a few that belong together, and what they are."""

    kind: str  # one of V R E P - X
    words: str
    start: int  # where the words stand in the row of tokens
    end: int
    verdict: str = ""  # ok, no, snooze, why, note; `lapse` and its like: ok to such an item
    numbers: frozenset[int] = frozenset()
    every: bool = False  # "all"
    rest: bool = False  # "the rest": whatever was not named


_EXCEPT = (
    "except, except for, except that, but, but not, save, apart from, besides, without, ausser, "
    "bis auf, ohne, nur nicht, sauf, excepto, menos, salvo, exceto, tranne, eccetto, кроме, oprocz"
)
_NEITHER = (
    "wait for, waits for, waiting for, waits since, waits already, waiting since, "
    "no rush, no hurry, no worries, no questions, no further questions, no doubt, no comments, "
    "no complaints, no pressure, no changes, is a reason for, there's a reason for, "
    "hold of, hold on to, good for, great for, never mind, "
    "i have to go, i've got to go, i gotta go, i must go, i need to go, we have to go, off to go, "
    "good that, keep with, keep it with, can't go on, cannot go on, alles gut, "
    "all's well, all is well, all those, all that, all who, no se"
)
_ALL = (
    "all, all of them, all of it, everything, every one, the lot, all four, all three, all five, "
    "all six, alle drei, alle vier, alle funf, les trois, les quatre, les cinq, los tres, las "
    "tres, los cuatro, las cuatro, os tres, as tres, os quatro, as quatro, tutti e tre, tutte e "
    "tre, tutti e quattro, все три, все четыре, wszystkie trzy, wszystkie cztery, alle drie, alle "
    "vier, alla tre, alla fyra, alle, alles, allem, allen, tout, tous, toutes, todo, todos, "
    "todas, tudo, tutto, tutti, все, всё, всем, wszystko, wszystkie, wszystkich, wszystkim, vse, "
    "vsechno, vsechny, hepsi, hepsine, alla, allt, allemaal, semua, semuanya, sab, sabhi, كل, "
    "الكل, كلهم"
)
_REST = (
    "rest, the rest, remaining, the remaining, remaining ones, the remaining ones, others, the "
    "others, all others, all the others, the other, all the rest, "
    "everything else, anything else, otherwise, sonst, den rest, der rest, die anderen, le reste, "
    "les autres, el resto, los demas, lo demas, los otros, las otras, o resto, os outros, "
    "as outras, gli altri, il resto, остальное, остальные, остальным, остальных, reszta, reszte, "
    "reszcie, pozostale, zbytek, ostatni, overige, overigen, de rest, resten, gerisi, sisanya, baki"
)
# May stand between a verdict and its numbers, or before both.
_BETWEEN = listed(
    """
    & a to with for on the of is are was be it that this them one ones item items number numbers
    decision decisions no. nr both please pls thanks thank you can may would must will i i'd i'll
    i'm me my
    just also then so well and a an at in should would like looks sounds seem seems
    very really definitely totally so most certainly gladly surely и i u re say con com avec
    regarding about
    concerning as through thru bis zu zum zur
    bei mit fur die der das den nummer bitte auch und ist sind
    merci danke gracias grazie obrigada obrigado obg спасибо пожалуйста dziekuje dzieki prosze
    diky dekuji prosim bedankt graag tack takk tesekkurler kiitos koszonom multumesc gern gerne
    en och og ve aur dan oraz tot та і й till nr. med for for den det de op over bij het van met
    aan untuk dan juga po
    по про насчет щодо co do w sprawie pri u za por favor porfa pfv bitte mal noch noch
    cela ca ci che ka ke ko me aur ve da icin
    pour le la les l'a au aux est numero el los a al para por o os as de do da e et y
    на к для номер per il : = # ( ) - – * " '
    tylko nur seulement solo solamente alleen bara только лише sadece sirf bas hanya jen csak
    το τα του και τον την τη για στο στα ja seka az es egy si pentru pentru so va cho की को के और
    nomor nomer numer numery numeru cislo cisla numara numarali со ze nummers numer
    dulu
    пункт пункты пункта пунктов punkt punkte punkty punktow point points
    """
)
NUMBER_WORDS = {
    word: number
    for number, words in {
        1: "one eins first jedynka jedynke jednicka jednicku"
        " первый первая первое первую первого первой pierwszy pierwsza pierwsze pierwsza "
        "pierwszego eerste forsta birinci pertama",
        2: "two zwei deux dos dois due second dwojka dwojke dvojka dvojku"
        " второй вторая второе вторую второго druga drugiej drugi tweede ikinci kedua",
        3: "three drei trois tres tre third trojka trojke trojku"
        " третий третья третье третью третьего третьей trzeci trzecia trzecie trzeciego derde "
        "tredje ucuncu ketiga",
        4: "four vier quatre cuatro quatro quattro fourth czworka czworke ctyrka ctyrku"
        " четвертый четвёртый четвёртая четвёртое четвёртую четвёртого четвертая четвертое "
        "четвертую четвертого четвертой czwarty czwarta czwarte czwartego vierde fjarde "
        "dorduncu keempat",
        5: "five funf cinq cinco cinque fifth piatka piatke petka petku"
        " пятый пятая пятое пятую пятого пятой piaty piata piate piatego vijfde femte besinci "
        "kelima",
        6: "six sechs seis sei sixth"
        " шестой шестая шестое шестую шестого шесть szosty szosta szoste szostego zesde "
        "sjatte altinci keenam",
        7: "seven sieben sept siete sete sette",
        8: "eight acht huit ocho oito otto",
        9: "nine neun neuf nueve nove",
    }.items()
    for word in words.split()
}
_COUNTED = frozenset((*UNITS, *MONTHS)) | listed(
    "years year jahre jahren ans annees anos anni лет года роки roky let jaar ar yil tahun saal "
    "more times people persons mentees mentors patches percent % x hours hour h am pm uhr seats of"
)


def _table() -> Mapping[tuple[str, ...], tuple[str, str]]:
    found: dict[tuple[str, ...], tuple[str, str]] = {}
    for kind, block in (("X", _NEITHER), ("E", _EXCEPT), ("A", _ALL), ("O", _REST)):
        for phrase in block.split(","):
            found[tokens(phrase.strip())] = (kind, "")
    for verdict, block in (*VERDICTS.items(), *VERDICTS_ABROAD.items()):
        for phrase in block.split(","):
            found.setdefault(tokens(fold(phrase.strip())), ("V", verdict))
    return found


_TABLE = _table()
_OPENERS = frozenset(phrase[0] for phrase in _TABLE)
_LONGEST = max(map(len, _TABLE))


def marks(folded: str, items: Mapping[int, str]) -> tuple[Mark, ...]:
    """The row of marks of a plain line."""
    words = tokens(folded)
    found: list[Mark] = []
    place = 0
    while place < len(words):
        mark = _known(words, place, items) or _numbers(words, place, items) or _other(words, place)
        found.append(mark)
        place = mark.end
    return tuple(_joined(_denied(found)))


_PLAIN_DENIALS = ("not", "never", "nicht", "pas", "не", "niet", "inte")


def _denied(found: list[Mark]) -> list[Mark]:
    """`not approve` is a no; a `not` alone is one, too, and `don't` alone is nothing."""
    done: list[Mark] = []
    place = 0
    while place < len(found):
        mark = found[place]
        if deed := _denied_deed(found, place):
            found[deed[0]] = deed[1]
            place = deed[0]
            continue
        if _is_denied_behind(found, place):
            verdict = DENIED.get(mark.verdict, "asked")
            found[place] = replace(mark, verdict=verdict)
            end = _behind(found, place)
            found[end] = replace(found[end], kind="-", verdict="")
        mark = found[place]
        if mark.verdict != "not":
            done.append(mark)
            place += 1
            continue
        after = place + 1
        while after < len(found) and found[after].kind == "-":
            after += 1
        if after < len(found) and found[after].kind == "V":
            said = f"{mark.words} {found[after].words}"
            verdict = DENIED.get(found[after].verdict, "asked")
            found[after] = Mark("V", said, mark.start, found[after].end, verdict)
            place = after
        else:
            beside = place < 2 or mark.words != "pas" or found[place - 2].words != "ne"
            beside &= after == len(found) or found[after].kind != "X"  # not `not in the picture`
            plain_one = mark.words in _PLAIN_DENIALS and beside
            kind, verdict = ("V", "no") if plain_one else ("X", "")
            done.append(Mark(kind, mark.words, mark.start, mark.end, verdict))
            place += 1
    return done


_NOTS = frozenset({"not", "nicht", "niet", "inte"})


def _behind(found: list[Mark], place: int) -> int:
    """Where the word stands behind the numbers of the verdict at `place`."""
    at = place + 1
    while at < len(found) and found[at].kind in "-R" and found[at].words not in ("und", "en"):
        at += 1
    return at


def _is_denied_behind(found: list[Mark], place: int) -> bool:
    """True for `verwijder 2 niet`: a language that says its not last."""
    mark = found[place]
    if mark.kind != "V" or mark.verdict in ("not", "no"):
        return False
    end = _behind(found, place)
    return (
        end < len(found)
        and found[end].words in ("niet", "nicht", "inte", "ikke")
        and any(between.kind == "R" for between in found[place + 1 : end])
        and (end + 1 == len(found) or found[end + 1].kind == "P")
    )


def _denied_deed(found: list[Mark], place: int) -> tuple[int, Mark] | None:
    """`no lo saquen` is a keep: a particle that stands before what is done with somebody."""
    mark = found[place]
    after = place + 1
    if mark.kind != "V" or mark.words.split()[-1] not in PARTICLES | _NOTS:
        return None
    while after < len(found) and found[after].words in OBJECTS:
        after += 1
    if after == len(found) or found[after].kind != "V":
        return None
    known = found[after].words in DEEDS if mark.words in PARTICLES else mark.verdict == "no"
    if not known:
        return None
    deed = found[after]
    if mark.words == "ne" and after + 1 < len(found) and found[after + 1].words == "pas":
        found[after + 1] = replace(found[after + 1], kind="-", verdict="")
    said = f"{mark.words} {deed.words}"
    return after, Mark("V", said, mark.start, deed.end, DENIED.get(deed.verdict, "asked"))


def _known(words: tuple[str, ...], place: int, items: Mapping[int, str]) -> Mark | None:
    for count in range(min(_LONGEST, len(words) - place), 0, -1):
        known = _TABLE.get(words[place : place + count])
        if known is None or (known[1] in _OF_ONE_KIND and not _has_kind(items, known[1])):
            continue
        if count == 1 and words[place] in _NOUNS and words[place - 1 : place] in _A:
            return None  # "the end of the month"
        said, end = " ".join(words[place : place + count]), place + count
        if known[0] == "A":
            return Mark("R", said, place, end, numbers=frozenset(items), every=True)
        if known[0] == "O" and _is_counted(words, place, said):
            return None
        if known[0] == "O":
            return Mark("R", said, place, end, rest=True)
        return Mark(known[0], said, place, end, verdict=known[1])
    return None


def _is_counted(words: tuple[str, ...], place: int, said: str) -> bool:
    """`already in two others`: of other places, and not of the other items."""
    before = words[place - 1] if place else ""
    return said == "others" and (before in _SOME_OTHERS or before in NUMBER_WORDS)


_SOME_OTHERS = ("some", "many", "few", "several", "any", "no", "like", "than", "among", "unlike")

#: Behind an article these are things, and nothing to do.
_NOUNS = ("end", "drop", "wait", "hold", "take", "go", "park", "leave", "later")
_A = (("the",), ("a",), ("an",))
#: Everyday words: verdicts only where something of their kind is asked.
_OF_ONE_KIND = ("read", "take")


def _has_kind(items: Mapping[int, str], verdict: str) -> bool:
    return any(what.split()[0] in FITTING[verdict][0] for what in items.values())


_SPAN = regex(r"(\d{1,3})-(\d{1,3})")


def _numbers(words: tuple[str, ...], place: int, items: Mapping[int, str]) -> Mark | None:
    word = words[place]
    after = words[place + 1] if place + 1 < len(words) else ""
    if some := _some(words, place, items):
        return some
    if match := _SPAN.fullmatch(word):
        first, last = int(match[1]), min(int(match[2]), int(match[1]) + 50)
        numbers = frozenset(range(first, last + 1))
        return Mark("R", word, place, place + 1, numbers=numbers) if after not in _COUNTED else None
    number = int(word) if word.isdecimal() and len(word) < 4 else NUMBER_WORDS.get(word)
    if (
        number is None
        or (after in _COUNTED and not _may_do(words, place + 1) and not _comes(words, place + 2))
        or (after == "." and words[place + 2 : place + 3] != () and words[place + 2].isdecimal())
    ):
        return None
    if (
        word == "first"
        and place
        and after in ("", ",", ".", "!", ";")
        and (words[place - 1].isdecimal() or words[place - 1] not in _BETWEEN)
    ):
        return None  # "let me talk to her first"
    if not word.isdecimal() and place and words[place - 1] in ("this", "that", "the", "which"):
        return None  # "this one"
    if word == "one" and place and words[place - 1] in _SOME_ONE:
        return None  # "all but one"
    if word == "one" and place and _is_noun(words[place - 1].removesuffix("'s")):
        return None  # "Kendall's one"
    if not word.isdecimal() and _is_noun(after) and words[place - 1 : place] not in _NUMBERED:
        return None  # "two tracks"
    return Mark("R", word, place, place + 1, numbers=frozenset({number}))


def _may_do(words: tuple[str, ...], place: int) -> bool:
    """True for `Ana may start`, where Ana is 1 and `1 may` is no day."""
    return words[place] == "may" and words[place : place + 2] in _MAY


def _comes(words: tuple[str, ...], place: int) -> bool:
    """True for `o 2 semana que vem`: the week is the next one, and no length."""
    return words[place : place + 2] in (("que", "vem"), ("que", "viene"))


#: What somebody may do: the phrases that begin so, and a few more verbs.
_MAY = {phrase[:2] for phrase in _TABLE if phrase[0] == "may"} | {
    ("may", verb) for verb in ("be", "have", "do", "get", "lapse", "wait", "proceed", "leave")
}


_SOME_ONE = ("but", "except", "for", "bar", "only", "not", "no", "any", "from", "about", "with")
_NUMBERED = (("number",), ("item",), ("point",), ("#",))


def _is_noun(word: str) -> bool:
    """True for a word that may be what is counted."""
    return word.isalpha() and word not in _BETWEEN and word not in _OPENERS


def _some(words: tuple[str, ...], place: int, items: Mapping[int, str]) -> Mark | None:
    """`the first two`, `the last one`, and `both` of two."""
    known = sorted(items)
    if words[place] in ("both", "beide", "beides", "ambos", "entrambi") and len(known) == 2:
        return Mark("R", words[place], place, place + 1, numbers=frozenset(known))
    start = place + (words[place] == "the")
    if words[start : start + 1] not in (("first",), ("last",)):
        return None
    counted = words[start + 1] if start + 1 < len(words) else ""
    count = NUMBER_WORDS.get(counted) or (int(counted) if counted.isdecimal() else 0)
    if not 0 < count <= len(known):
        return None
    chosen = known[:count] if words[start] == "first" else known[-count:]
    return Mark(
        "R", " ".join(words[place : start + 2]), place, start + 2, numbers=frozenset(chosen)
    )


def _other(words: tuple[str, ...], place: int) -> Mark:
    word = words[place]
    if word in (",", ";", ".", "!", "?", "/", "|"):
        return Mark("P", word, place, place + 1)
    return Mark("-" if word in _BETWEEN else "X", word, place, place + 1)


_ARTICLES = listed("the la le el los las les die den der o as number nr item")
_LINKS = listed(
    "and & + und et y e to through thru bis a - – # u i и та і й en och og ve aur dan oraz tot"
)


def _are_some(mark: Mark, links: list[Mark]) -> bool:
    plain = mark.kind == "R" and not mark.rest and not mark.every
    return plain and (len(mark.numbers) > 1 or _tells(links, (":",)))


def _tells(links: list[Mark], words: Collection[str]) -> bool:
    return any(link.words in words for link in links)


def _joined(found: list[Mark]) -> Iterator[Mark]:
    """Numbers side by side, or linked by `and`, are one: `1 2`, `1 and 3`, `1 to 3`."""
    done: list[Mark] = []
    for mark in found:
        if mark.kind == "R" and not mark.rest and done:
            links = []
            colon = mark.every and done and done[-1].words == ":"
            while done and (colon or done[-1].words in _LINKS | _ARTICLES) and done[-1].kind == "-":
                links.append(done.pop())
            before = done[-1] if done else None
            if before and mark.every and _are_some(before, links) and not _tells(links, _LINKS):
                done[-1] = replace(before, end=mark.end)  # "1-3 all yes", "approvals: all yes"
                continue
            if before and before.every and not links and mark.words.isdecimal():
                done[-1] = Mark("X", f"{before.words} {mark.words}", before.start, mark.end)
                continue  # "all 3" of five
            linked = not links or any(link.words in _LINKS for link in links)
            if before and before.kind == "R" and not before.rest and linked:
                numbers = before.numbers | mark.numbers
                if any(link.words in ("to", "through", "thru", "bis", "-", "–") for link in links):
                    numbers = frozenset(range(min(numbers), max(numbers) + 1))
                words = f"{before.words} {mark.words}"
                done[-1] = Mark("R", words, before.start, mark.end, numbers=numbers)
                continue
            done.extend(reversed(links))
        done.append(mark)
    yield from done
