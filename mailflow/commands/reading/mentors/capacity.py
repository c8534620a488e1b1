"""How many mentees a mentor has room for."""

import re
from collections.abc import Iterator

from mailflow.commands.reading.clauses.clause import Clause, is_negated
from mailflow.commands.reading.clauses.topics import FULL
from mailflow.commands.reading.dates.calendar_words import MONTHS, NUMBERS
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.mentors.room_abroad import room_abroad
from mailflow.regex import regex

_NUMBER = r"(\d|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + r"|a|an|another)"


_FIGURE = (
    r"(\d|"
    + "|".join(sorted((w for w, n in NUMBERS.items() if n > 1), key=len, reverse=True))
    + ")"
)


_MORE = regex(
    rf"\b(?:room|space|place|capacity|take|give me|platz|place pour|lugar|sitio) (?:for |on |fur |"
    rf"para )?(?:up to )?{_NUMBER} (?:more|extra|additional|weitere\w*|mas|mais|de plus)\b"
    r"(?! (?:weeks?|days?|hours?|months?|minutes?|evenings?|times?|try|tries|calls?|meetings?))"
    r"|\b(?:could|can|happy to) take (?:on )?(another|a third|a second|a fourth|one more)\b"
)


_BEGINNERS = r"(?:mentees?|people|persons?|beginners?|newcomers?|learners?|of them)"
#: "I could take one further beginner", "room for the next one", "add another mentee".
_FURTHER = regex(
    rf"\b(?:take|take on|add|accept|handle|have|lead|mentor|accompany) (?:on )?(?:up to )?"
    rf"{_NUMBER} (?:further|more|additional|extra|other|new) {_BEGINNERS}\b|"
    rf"\b(?:add|accept|accommodate) {_NUMBER}(?: more)? {_BEGINNERS}\b|"
    r"\b(?:room|space|capacity|time|(?:place|slot|seat|spot)(?: free| open)?) (?:again )?for "
    r"(?:another(?: one| mentee| person| beginner)?|(?:a|the) (?:next|new)(?: one| mentee| person|"
    r" beginner)?|somebody (?:new|else)|someone (?:new|else))(?=\W*$| (?:now|too|again|from|"
    r"as (?:of|from)|"
    r"here|please|if)\b)|"
    rf"\b(?:take|have room for|room for) {_NUMBER} (?:in|to) (?:her|his|their) (?:stead|place)\b"
)
#: "I can't take one more", "no room for another".
_CANNOT = regex(
    r"\b(?:can't|cannot|can not|cant|couldn't|could not|won't|unable to|not able to|don't want to|"
    r"do not want to) (?:\w+ )?(?:take|have|handle|manage|accept|lead|mentor|do|fit|squeeze)\b|"
    r"\b(?:no|don't have(?: any| the)?|do not have(?: any)?|haven't (?:got )?(?:any )?) ?"
    r"(?:room|space|capacity|time|place)\b"
)
_WAS = regex(r"\b(?:was|were|had) (?:\w+ )?(?:room|space|time|a (?:place|slot|seat|spot))\b")
#: "Drop me from 3 to 1", "four beginners instead of two from now on".
_FROM_TO = regex(
    rf"\b(?:drop|reduce|cut|lower|raise|increase|set|change|put|bring|move|go|going|up) (?:me |us |"
    rf"it |that |(?:my|the) (?:\w+ )?)?(?:\w+ )?from (?:{_FIGURE}|one) (?:\w+ )?(?:to|down to|"
    rf"up to) (?P<n>{_FIGURE}|one)\b(?! (?:days?|weeks?|hours?|calls?|mails?|times?|months?))|"
    rf"\b(?:take|have|handle|lead|mentor|manage|do) (?P<i>{_FIGURE}|one)(?: {_BEGINNERS})? "
    rf"instead of (?:{_FIGURE}|one)\b(?! (?:calls?|mails?|hours?|weeks?|days?))"
)
#: "Three is as many as I can do justice to", "two is all I manage".
_AS_MANY = regex(
    rf"\b(?P<n>{_FIGURE}|one)(?: {_BEGINNERS})? (?:is|are) (?:(?:as (?:many|much) as|all|all that|"
    r"the most|quite enough|what|the limit of what) i (?:can|could|am able|want|manage|have)"
    r"(?! (?:say|tell|see|hear|do this week|offer you for))|about my limit)\b"
)


_SEND_ME = regex(
    rf"\b(?:send|give|assign|match|pass) me {_NUMBER} (?:more|one|mentee|person|"
    rf"other)\b(?! (?:weeks?|days?|hours?|months?|minutes?|times?|try|chance|look))|"
    rf"\b(?:a )?(?:second|third|fourth|fifth) (?:mentee|one|person)(?: \w+){{0,2}} (?:would be|is|"
    rf"were) "
    rf"(?:fine|ok|okay|welcome|possible|no problem|doable)\b|"
    rf"\b(?:another|one more|an extra|an additional) (?:mentee|person|one) (?:is|"
    rf"would be) (?:fine|ok|"
    rf"okay|welcome|no problem|possible)\b|"
    rf"\b(?:i could|i can|can|could|happy to|glad to|willing to) (?:also |still |even |"
    rf"maybe )?(?:take|"
    rf"help|do|handle|manage|lead)(?: on)? (?:(?:a )?(?:second|third|fourth|fifth) (?:one|mentee|"
    rf"person)|"
    rf"one more|another)\b"
)
_MOST_OF_ALL = regex(
    rf"\b(?P<n>{_FIGURE}|one) (?:is|are) (?:the )?(?:most|max\w*|limit|all) (?:i|that i|what i|"
    rf"of what i)"
    rf"|\b(?:make|set) (?:that|it|my \w+|me)(?: to)? (?P<k>{_FIGURE})\W*(?:thx|thanks|please|"
    rf"pls)?\W*$"
    rf"|\bmy (?:limit|maximum|max) is (?P<l>{_FIGURE}|one)\W*$"
    rf"|\b(?P<what>{_FIGURE}|one) is what i can (?:do|take|handle|manage|carry)\b"
    rf"|^(?:so |then |and )*(?P<so>{_FIGURE}|one) it is\W*$"
    rf"|\b(?P<as>{_FIGURE}|one) as my (?:max\w*|limit|capacity)\b"
    rf"|\b(?:cap|limit) me (?:at|to) (?P<m>{_FIGURE}|one)\b"
)


_MORE_ABROAD = regex(
    rf"\b(?:kann|konnte|nehme) (?:ich )?(?:gerne )?noch {_NUMBER}(?: \w+)? ?(?:nehmen|betreuen|"
    rf"ubernehmen)?$|"
    rf"\b(?:prendre|peux prendre|accueillir) (?:encore )?{_NUMBER} (?:personnes? de plus|autre\w*|"
    rf"de plus)|"
    rf"\b(?:puedo con|puedo (?:tomar|aceptar|llevar)|acepto) (?:a )?{_NUMBER} mas\b|"
    rf"\b(?:consigo|posso|da para) (?:pegar |aceitar |receber |orientar )?mais {_NUMBER}\b|"
    rf"\b(?:posso|riesco a) (?:prendere|seguire) (?:ancora )?{_NUMBER}(?: in piu| altr\w+)?\b"
)


_MOST = regex(
    rf"\b(?:max(?:imum)?\.?|at most|no more than|not more than|limit (?:me )?(?:to|at)|"
    rf"capacity(?: of| is|:)?|hochstens) (?:{_FIGURE}|one)\b(?! (?:calls?|meetings?|sessions?|"
    rf"evenings?|patch\w*|reviews?|hours?|weeks?|days?|mails?|"
    rf"times))"
)


_NOBODY_NEW = regex(
    r"\b(?:don't|do not|please don't|stop) (?:assign|assigning|give|giving|send|sending|match|add|"
    r"adding) (?:me )?"
    r"(?:to me )?(?:any(?:one|body)?|new|more|further|another)\b"
)


_TO_SO_MANY = regex(
    rf"\b(?:reduce|limit|set|lower|raise|cut|increase) (?:me|my (?:limit|capacity|load|"
    rf"number))(?: down| up)? to "
    rf"(?:{_FIGURE}|one)\b|"
    rf"\b(?:could|can|happy to|i'll|i will|i) (?:take|do|have|handle|manage) (?:on |up to )?"
    rf"(?:{_FIGURE}|one)(?: mentees?| people)?(?: (?:from|as of|starting|until) .{{0,25}})?$|"
    rf"\b(?:ich kann|konnte|puedo|podria|posso|consigo|je peux|pourrais) (?:hochstens |maximal )?"
    rf"(?:llevar|acompanar|tomar|atender|aceptar|orientar|acompanhar|pegar|aceitar|prendre|"
    rf"accompagner|suivre|prendere|seguire)? ?(?:a )?{_FIGURE} (?:personas?|pessoas?|personnes?|"
    rf"persone|"
    rf"leute|personen|mentees?|aprendices|gente)(?: betreuen| nehmen| ubernehmen| begleiten)?$"
)


_AT_A_TIME = regex(
    rf"\b(?:begin|start|go) with (?:just |only )?(?P<start>{_FIGURE}|one) (?:persons?|people|"
    rf"mentees?)|"
    rf"\b(?:can|could|will|would) (?:only|just) (?:handle|take|manage|do|mentor|help|look after|"
    rf"lead) (?P<only>{_FIGURE}|one)(?: persons?| people| mentees?)?(?: for now| at first|"
    rf" please)?\W*$|"
    rf"\b{_NUMBER}(?: (?:mentees?|people|persons?|leute|personen|personas|pessoas|personnes))? "
    r"(?:at (?:most|a time|once|the same time|max)|max(?:imum)?|tops|maximal|hochstens|"
    r"gleichzeitig|"
    r"a la fois|au maximum|maximum|a la vez|como maximo|no maximo|por vez|de cada vez|alla volta|"
    r"al massimo)\b"
)


_ENOUGH = regex(
    rf"\b{_FIGURE} (?:is|are) (?:quite |more than |really )?(?:enough|plenty)(?: for (?:me|now)|"
    rf" right now)"
    rf"\W*$|"
    rf"\b{_NUMBER}(?: mentees?| people| persons?)? (?:is|are) (?:my|the) (?:limit|max\w*)|"
    rf"\b{_NUMBER} (?:mentees?|people|persons?) (?:is|are|would be|will be) (?:\w+ )?(?:enough|"
    rf"plenty|fine|"
    r"the (?:most|limit|maximum))\b"
)


#: `capacity -1`, `capacity 2.5`, `room for -1`: asked about rather than guessed.
_NO_COUNT = regex(
    r"\b(?:my )?(?:capacity(?: of| is| to|:)?|room for|max(?:imum)?(?: of|:)?)"
    r" (?:[-–−] ?\d|\d+[.,]\d|\d\d|\d ?[-–−/] ?\d)(?![\w%])"
)


#: "No capacity for answering mail": for what, and not for whom.
_FOR_WORK = regex(r"\bno (?:capacity|room|space) (?:for|to) (?:\w+ )?(?!mentoring|taking)\w+ing\b")


_THING_FULL = regex(r"\b(?:disk|drive|inbox|mailbox|server|volume|partition|log) (?:is|was) full\b")


_ONE_MORE = regex(
    rf"^(?:so |then |and |but )*{_NUMBER} more (?:mentees?|persons?|people)\b"
    rf"(?=(?: in [\w-]+)?(?: please| for me)?\W*$)|"
    rf"\b(?:get|have|handle|like) (?:up to )?{_NUMBER} (?:more |extra |additional )(?:mentees?|"
    rf"people|persons?)\b"
)


def _count(word: str) -> int:
    if word.isdigit():
        return int(word)
    return int(NUMBERS.get(word, 1))


_SQUEEZE = regex(
    rf"\b(?:squeeze in|fit in|(?:fine|ok|okay|good) with|manage|handle|take on|lead|mentor|"
    rf"look after|accommodate|"
    rf"help) {_NUMBER} more\b"
    r"(?! (?:hours?|days?|weeks?|times?|things?|patch\w*|reviews?))"
)


_MAY_I = regex(
    r"\b(?:(?:can|could|may) i|(?:kann|konnte|darf) ich)\b|"
    r"^(?:(?:yo|eu|io|je|tambien|tambem|anche|hola|oi|ahora|agora) )*(?:puedo|podria|posso|"
    r"poderia|potrei|puis-je|je peux|могу|можу|moge|mohu|muzu|kan ik|"
    r"bisa)\b"
)


def room(letter: Letter) -> Iterator[Intent]:
    """`capacity N`, `capacity +1`, and 0 for `I'm full`."""
    later: tuple[Intent, ...] = ()
    for clause in letter.clauses or letter.subject_clauses:
        asks = clause.question and not _MAY_I.search(clause.folded)
        if clause.other or clause.conditional or (asks and len(clause.words) > 4):
            continue
        if not (how_many := _how_many(letter, clause)):
            continue
        said = Intent("capacity", (how_many,), because=clause.text, whole_line=False)
        if how_many.startswith("+") and _FROM_THEN.search(clause.folded):
            later = (said, Intent("unclear", because=clause.text, whole_line=False))
            continue  # "a fourth from June, right now three at most"
        yield said
        return
    yield from later


def _how_many(letter: Letter, clause: Clause) -> str:
    """`3`, `+1`, `0` for nobody more, `?` where no number is meant, "" where none is spoken of."""
    folded = clause.folded
    bare = folded.strip(" .!")
    if _NO_COUNT.search(folded):
        return "?"
    if _NOBODY_NEW.search(folded):
        return "0"
    if more := _first(folded, _MORE, _SQUEEZE, _ONE_MORE, _SEND_ME, _FURTHER) or (
        _MORE_ABROAD.search(bare)
    ):
        return _so_many_more(folded, more)
    if changed := _first(folded, _FROM_TO, _AS_MANY):
        return str(_count(next(filter(None, changed.groupdict().values()))))
    if some := _TO_SO_MANY.search(bare) or _first(folded, _MOST, _MOST_OF_ALL, _AT_A_TIME):
        return str(_count(next(filter(None, some.groups()), "1")))
    if enough := _ENOUGH.search(folded):
        return str(_count(next(filter(None, enough.groups()))))
    if _THING_FULL.search(folded):
        return ""
    if room_there := room_abroad(clause, letter.people, frozenset(letter.tracks)):
        return room_there
    if _FOR_WORK.search(folded):
        return ""
    full = FULL.sense(clause)
    return "0" if full and not full.negated and not full.hedged else ""


def _first(folded: str, *patterns: re.Pattern[str]) -> re.Match[str] | None:
    return next((found for each in patterns if (found := each.search(folded))), None)


_FROM_THEN = regex(
    rf"\b(?:from|as of|starting(?: in)?|after|not before|ab|a partir d\w+|des|desde|od|с|vanaf|"
    rf"fran) "
    rf"(?:(?:the |this |next |mid-?|early |late |end of |anfang |mitte |ende )*)"
    rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))}|summer|autumn|fall|winter|spring|month|"
    rf"year|term|semester)\b"
)


def _so_many_more(folded: str, more: re.Match[str]) -> str:
    said = folded[: more.end()]
    if _CANNOT.search(said):
        return "0"
    if is_negated(said) or _WAS.search(folded):
        return ""
    return f"+{_count(next(filter(None, more.groups()), '1'))}"
