"""A mentee for another mentor, in other languages: who is which is known by their names."""

import re
from collections.abc import Iterator

from mailflow.commands.reading.clauses import names
from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_VERBS = regex(
    r"\b(?:nehmen|nimmt|ubernehm\w*|ubernimmt|betreu\w+|(?:soll|sollte|konnte|"
    r"kann) .{0,30}(?:haben|"
    r"machen)|abgeben|geben?|gebt|wechsel\w*|tausch\w*|passt besser|besser (?:bei|zu|mit)|"
    r"lieber zu|"
    r"prendre|prenne|prend|prendrait|reprend\w*|reprenne|s'occup\w+|confie\w*|passe[rz]?|"
    r"donne[rz]?|"
    r"transfer\w+|mieux avec|conviendrait|echang\w+|"
    r"tome|toma|tomar|tomarl[ao]|lleve|llevar|lleva|quede|quedar\w*|pase|pasen|pasar\w*|pasa|"
    r"cambi\w+|"
    r"mejor con|intercambi\w+|asign\w+|"
    r"pegar|pega|pegue|ficar com|fique com|fica com|fica melhor|passar|passa|passem|passe|troca\w*|"
    r"troque\w*|melhor com|assum\w+|"
    r"prend[ae]|prendere|prenderebbe|passi|passat[ae]|passare|segu\w+|scambi\w+|meglio con|"
    r"affid\w+|lascer\w+|"
    r"возьмет|возьмёт|взял\w*|взять|передай\w*|передать|поменя\w+|лучше (?:будет |бы |"
    r"было бы )?с|подойдет|забер\w+|"
    r"візьме|передайте|передати|краще з|wezmie|wzial|przejmie|przejal|przekaz\w+|zamien\w*|"
    r"lepiej z|lepiej pasuje|prevez\w+|prevzit|vezme|vzal|predej\w*|predat|vymen\w*|lepsi s|lip s|"
    r"overnem\w+|neemt|nemen|ruil\w*|beter (?:bij|met)|"
    r"ta over|tar over|ta hand|byt\w*|battre (?:med|for|hos)|passar battre|"
    r"alsin|alabilir|gecsin|devral\w*|verelim|versin|degis\w+|daha iyi|"
    r"ambil\w*|pegang\w*|tukar\w*|dituker\w*|cocok|pindah\w*|le le|le lega|de do|badal\w*|"
    r"behtar|jobban jarna|jobb lenne|csereljuk|cserelni|csere\w*|sopii paremmin|"
    r"sopisi paremmin|vaihd\w+|"
    r"mai bine cu|mai potrivit\w*|schimb\w+|καλύτερα με|ταιριάζει|αλλάξ\w+|να πάει|أفضل مع|"
    r"أنسب|بهتره? (?:است )?با|"
    r"bora na|hop hon|phu hop|lepiej (?:bedzie |byloby )?(?:jej |mu )?z|lepe (?:by )?s|"
    r"bedre (?:med|hos)|byt\w*)\b|"
    r"के साथ बेहतर|"
    r"让.{0,12}带|换给|交给|转给|由.{0,12}带|更合适|お願い|引き継|代わって|担当して|交代|맡|"
    r"넘겨|يا?خد|ياخذ|حول"
)
_ANYBODY = regex(
    r"\b(?:(?:einen? )?(?:anderen?|andere) (?:mentor\w*|person)|(?:jemand\w*|wem|wen) anders?\w*|"
    r"(?:un|une)? ?autre (?:mentor\w*|personne)|quelqu'un d'autre|"
    r"otr[ao] (?:mentor\w*|persona)|alguien mas|outr[ao] (?:mentor\w*|pessoa)|outra gente|"
    r"altr[ao] (?:mentor\w*|persona)|qualcun altro|"
    r"друг\w+ (?:ментор\w*|наставник\w*|человек\w*)|кому-(?:то|нибудь) (?:еще|другому)|"
    r"інш\w+ (?:ментор\w*|наставник\w*)|комусь іншому|"
    r"inn\w+ (?:mentor\w*|osob\w+)|(?:kogos|komus) inne\w+|jin\w+ (?:mentor\w*|clovek\w*)|"
    r"neko(?:ho|mu) jin\w+|andere mentor|iemand anders|(?:en )?annan (?:mentor|person)|nagon annan|"
    r"baska (?:bir )?(?:mentor\w*|biri\w*|kisi\w*)|(?:mentor|orang) lain|(?:kisi |koi )?(?:aur|"
    r"dusr\w) "
    r"(?:mentor|ko))\b|别的导师|其他导师|别人|他の(?:メンター|人)|別の(?:メンター|人)|다른 멘토"
)
_WANTS = regex(
    r"\b(?:besser|lieber|bitte|konnt\w*|kann|braucht|mieux|vaudrait|besoin|pouvez|peut|faudrait|"
    r"preferable|trouver|mejor|pueden|podrian|puede|conviene|necesita|asign\w+|busquen|melhor|"
    r"podem|pode|"
    r"precisa|passem|meglio|potete|serve|лучше|можно|нужен|нужна|найдите|передайте|краще|потрібен|"
    r"lepiej|mozna|potrzebuje|znajdzcie|lepsi|lepe|potrebuje|najdete|beter|kunnen|nodig|battre|"
    r"behov\w*|"
    r"kan|iyi|lazim|verin|bulun|lebih|tolong|bisa|behtar|chahiye|do)\b|更|请|お願い|ほうが|方が|좋"
)
_PRONOUN = regex(
    r"\b(?:sie|ihn|ihr|ihm|la|le|lui|elle|lo|ella|el|ele|ela|dele|dela|lei|его|ее|её|ему|ей|його|"
    r"її|"
    r"ja|jej|go|jemu|ji|ho|haar|hem|henne|honom|onu|ona|dia|use|usko)\b|她|他|彼女|彼"
)


def swaps_abroad(
    letter: Letter, mentees: tuple[str, ...], clauses: tuple[Clause, ...]
) -> Iterator[Intent]:
    """One mentee and one other mentor in a clause, and a verb of handing over: a swap."""
    for clause in clauses:
        if clause.negated or clause.conditional or clause.old or not _VERBS.search(clause.folded):
            continue
        taker, whom = _one(letter.context.co_mentors, clause.text), _whom(letter, mentees, clause)
        if taker and whom and taker != whom:
            pair = (_as_called(whom, clause.text), _as_called(taker, clause.text))
            yield Intent("swap", pair, because=clause.text, whole_line=False)
            return
    for number in sorted({clause.sentence for clause in clauses}):
        row = [clause for clause in clauses if clause.sentence == number]
        text = " ".join(clause.text for clause in row)
        folded = " ".join(clause.folded for clause in row)
        if any(clause.conditional for clause in row) or not _ANYBODY.search(folded):
            continue
        named = names.mentioned(text, (*mentees, *letter.context.co_mentors))
        whom = _one(mentees, text) if len(named) == 1 else ""
        if whom and _WANTS.search(folded):
            yield Intent("swap", (whom.split()[0], "?"), because=text, whole_line=False)
            return


def _one(known: tuple[str, ...], text: str) -> str:
    found = names.mentioned(_parted(text), known)
    return next(iter(found)) if len(found) == 1 else ""


def _as_called(name: str, text: str) -> str:
    """The part of a name that was written: Hungarians put the family's first."""
    parts = name.split()
    return next((part for part in parts if names.mentioned(_parted(text), (part,))), parts[0])


def _whom(letter: Letter, mentees: tuple[str, ...], clause: Clause) -> str:
    named = names.mentioned(_parted(clause.text), mentees)
    if len(named) == 1:
        return next(iter(named))
    return letter.context.mentee if not named and _PRONOUN.search(clause.folded) else ""


def _parted(text: str) -> str:
    """Names apart from the script that stands around them."""
    return re.sub(r"(?<=[A-Za-z])(?=[぀-ヿ㐀-鿿가-힣])|(?<=[぀-ヿ㐀-鿿가-힣])(?=[A-Za-z])", " ", text)
