"""Of whom a clause speaks, and for whom it wishes: of the writer, of another, of a thing."""

import re
from collections.abc import Collection
from enum import Enum, auto

from mailflow.commands.reading.clauses import people
from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.hearsay import SAYS
from mailflow.commands.reading.clauses.opening import lead
from mailflow.regex import regex


class Subject(Enum):
    """Of whom or what a clause tells."""

    SELF = auto()  # I, we, my, or nobody named: "away until Monday"
    OTHER = auto()  # Ana, she, my boss, somebody
    THING = auto()  # the server, it, my exams


_I = regex(
    r"(?:i|we|ich|wir|je|nous|yo|nosotros|eu|nos|io|noi|ik|wij|я|мы|ja|"
    r"main|hum|i'\w+|we'\w+|j'\w+|let me|let's|both of us|me)\b"
)
_PRONOUN = regex(
    r"(?:(?:s?he(?! \w+[aei]do\b)|they|everyone|everybody|nobody|no one|someone|somebody|people|"
    r"others|one of (?:them|my|our|the|your)|some of|most of|half of|none of|all of (?:them|my|our|"
    r"the)|"
    r"both of (?:them|mine|my)|each of|who(?! (?:do i|am i|are (?:my|mine)|is (?:in my|with me|"
    r"mine))\b)|er|elle|lei|lui|ella|ela|ele|она|он|они|hij|zij|ona)"
    r"(?:'s|'ll|'d|'ve|'re)?|il(?! y a\b| faut\b| est possible\b| m'| me\b| serait\b))\s"
)
#: "Wants to quit": nobody says so of herself.
_THIRD_PERSON = regex(
    r"(?:wants|needs|wishes|hopes|plans|prefers|intends|has (?:decided|asked)|"
    r"asks|says|thinks) (?:to|that|for|whether|if)\b"
)
_MY_PERSON = regex(
    rf"(?:my|our|your|his|her|their|the|a|an|another|some|this|that|mein\w*|unser\w*|"
    rf"eine?|mon|ma|notre|un|une|mi|nuestr\w+|una|meu|minha|um|uma|il mio|la mia|mijn|moj\w*|мой|"
    rf"моя)\s(?:(?!own\b)[\w-]+\s){{0,2}}?{people.PERSON}\b"
)
_THING = regex(
    r"(?:the|this|that|these|those|it|its|it's|that's|there|there's|my|our|your|all|"
    r"everything|nothing|der|das|die|dies|es|ce|c'est|cela|le|la|les|esto|eso|el|los|las|isso|"
    r"isto|o|os|questo|это|то)\b"
)
_OF_A_PERSON = regex(
    r"^(?P<name>[a-zà-ɏ][\w-]*)(?:'s| s') \w+|^(?:his|her|their|someone's|somebody's|"
    r"another's|someone else's|somebody else's)\s\w+"
)
_NAME = regex(
    r"(?P<name>[^\W\d_][\w-]+)(?P<last>\s[^\W\d_][\w-]+)??(?:'s (?P<owns>\w+))?(?:\s|"
    r"(?='))(?P<verb>'s|'ll|'d|"
    r"(?:is|isn't|are|was|wasn't|has|hasn't|had|will|won't|would|wouldn't|can|can't|cannot|could|"
    r"did|does|doesn't|didn't|may|might|should|must|needs|needed|wants|wanted|likes|just|already|"
    r"also|still|never|probably|left|went|got|gave|told|said|wrote|took|thinks|thought|"
    r"ist|hat|wird|war|kann|mochte|will|est|a|va|veut|peut|esta|es|ha|tiene|quiere|va|foi|tem|quer|"
    r"vai|e|vuole|wil|heeft|gaat|jest|chce|ma|je|есть|был\w*|хочет)\b|(?P<english>[a-z]{2,}(?:s|"
    r"ed))\b)"
)
_AND_ME = regex(
    r"\b(?:and|und|et|y|e|i|и|en) (?:i|me|myself|ich|moi|yo|eu|io|я|ik)\b|\bboth of us\b"
)
_ME_TOO = regex(
    r"\b(?:keeps?|kept|keeping|puts?|put|putting|sends?|sent|sending|gives?|gave|needs?|needed|"
    r"orders?|"
    r"ordered|prescrib\w+|makes?|made|forc\w+|holds?|calls?|called|takes?|took|has|have|drags?|"
    r"got|leaves|left|"
    r"expects?|invited|wants|schickt|braucht|halt|nimmt|m'envoie|me manda|me envia|отправ\w+) "
    r"(?:me|us|mich|uns|меня|нас)\b(?! (?:that|if|whether|about|a (?:mail|message|note)|s?he|"
    r"they)\b)|"
    r"\b(?:m'envoie|me manda|me envia)\b"
)


#: "Now that Bo is done I have room again": what it is about stands behind the reason.
_NOW_THAT = regex(
    r"(?:now that|now,? as|as soon as|since|because) (?:(?!i\b)[\w'-]+ ){2,8}?i(?:'ve| have|'m| am|"
    r" can| could)\b"
)


def subject(clause: Clause, known: Collection[str], things: Collection[str]) -> Subject:
    """Of whom or what the clause tells; whoever is not named is the writer."""
    folded = clause.folded
    place = lead(folded)
    rest = folded[place:]
    if _I.match(rest):
        return Subject.SELF
    if _NOW_THAT.match(rest):
        return Subject.SELF
    person = (
        clause.other
        or _THIRD_PERSON.match(rest)
        or _PRONOUN.match(rest)
        or _MY_PERSON.match(rest)
        or _named(clause, place, known, things)
        or _within(rest, known)
    )
    if person:
        if _AND_ME.search(folded):
            return Subject.SELF
        sent = _ME_TOO.search(folded) and not SAYS.search(folded)
        return Subject.SELF if sent else Subject.OTHER  # "my doctor keeps me in bed until Friday"
    return Subject.THING if _THING.match(rest) else Subject.SELF


#: "it's just that my mentor is away", "c'est que mon mentor est absent".
_WITHIN = regex(
    rf"(?:[\w']+\s){{1,4}}(?:that|dass|que|qu'|che|что|ze|ob|whether|if|because|since|weil|"
    rf"parce que|"
    rf"porque|perche)\s(?:(?:my|our|the|mein\w*|unser\w*|mon|ma|notre|mi|meu|minha|mio|mia|il mio|"
    rf"la mia|мой|моя|moj\w*|mijn)\s(?:\w+\s)?{people.PERSON}|(?:s?he|they|er|sie|elle|il|ella|ela|"
    rf"ele|lei|она|он|they)|(?P<name>[^\W\d_][\w-]+))(?:'s|\s(?:is|are|was|has|had|will|ist|hat|"
    rf"wird|"
    rf"est|a|sera|esta|tiene|va|foi|tem|e|ha|был\w*|в|jest|je))\b"
)


def _within(rest: str, known: Collection[str]) -> bool:
    match = _WITHIN.match(rest)
    return match is not None and (match["name"] is None or match["name"] in known)


def _named(clause: Clause, place: int, known: Collection[str], things: Collection[str]) -> bool:
    """`Ana is done`, `Ana's patch merged`: a name where the subject stands."""
    match = _NAME.match(clause.folded[place:])
    if match is None:
        return False
    name = match["name"]
    if name in known:
        return True
    if name in things or len(clause.folded) != len(clause.text):
        return False
    if match["english"] and not clause.text.isascii():
        return False
    written = clause.text[place:]
    last = match.start("last") + 1
    capital = written[:1].isupper() and (last < 1 or written[last].isupper())
    return capital and people.may_be_name(name)


_HANDLE = (
    r"(?:paus\w+|suspend|put|move|add|sign|sign up|remove|take|drop|enrol\w*|register|hold|freeze|"
    r"switch|transfer|mark|include|book|place|stop|extend|cancel|unsubscribe|keep|give|kick|"
    r"throw|match|pair|invite|tell|ask|remind|let|get|persuade|count|bring|note|consider|excuse|"
    r"snooze|send|setz\w*|nehm\w*|nimm|"
    r"trag\w*|"
    r"pausier\w*|meld\w*|mett\w+|inscri\w+|retir\w+|apunt\w+|quit\w+|pon\w*|coloqu\w+|remov\w+)"
)
_OBJECT = regex(
    rf"\b{_HANDLE} (?:(?:also|please|up|in|on|back|the|out|down|off|bitte|aussi)\s)*"
    rf"(?:(?:my|our|the|a|an|another|some|several|\d+|two|three|four|five|six|ten|mein\w*|mon|ma|"
    rf"mi|meu|minha)\s(?:(?!own\b)\w+\s){{0,2}}?{people.PERSON}\b|(?:somebody|someone|anybody|"
    rf"anyone|"
    rf"people|others)\b|(?P<name>[^\W\d_][\w-]+))"
)
_HIM = frozenset(("him", "her", "them", "ihn", "ihr", "lui", "leur"))
_BENEFIT = regex(
    rf"\b(?:for|fur|pour|para|per|на имя|для) (?:(?!an? (?:co-?)?mentors?\b)(?:my|our|a|an|the|"
    rf"another|one of (?:my|our)|mein\w*|"
    rf"eine\w*|mon|ma|un|une|mi|una|meu|minha|um|uma)\s(?:(?!own\b)\w+\s)??{people.PERSON}\b|him\b|"
    rf"them\b|somebody else|someone else|(?P<name>[^\W\d_][\w-]+))"
)
_HERS = regex(r"\bfor her\b(?! \w)")


def for_another(clause: Clause, known: Collection[str], things: Collection[str]) -> bool:
    """`pause Ben`, `add my colleague`, `a place for my son`."""
    folded = clause.folded
    if _HERS.search(folded):
        return True
    for match in _OBJECT.finditer(folded):
        name = match["name"]
        if name is None or name in _HIM or name in known:
            return True
        if name not in things and _unknown_name(clause, match):
            return True
    benefit = _BENEFIT.search(folded)
    return bool(benefit and (benefit["name"] is None or benefit["name"] in known))


def _unknown_name(clause: Clause, match: re.Match[str]) -> bool:
    """A capital where English writes none: `put Farah on hold`."""
    if len(clause.folded) != len(clause.text) or not clause.folded.isascii():
        return False
    start = match.start("name")
    return clause.text[start].isupper() and people.stands_for_somebody(match["name"])
