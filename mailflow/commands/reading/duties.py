"""What mentors say of their own work: room, stepping down, who takes whom."""

import re
from collections.abc import Iterator

from mailflow.commands.reading import names
from mailflow.commands.reading.calendar_words import NUMBERS
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.topics import FULL, MINE, STEP_DOWN

_NUMBER = r"(\d|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + r"|a|an|another)"
_FIGURE = (
    r"(\d|"
    + "|".join(sorted((w for w, n in NUMBERS.items() if n > 1), key=len, reverse=True))
    + ")"
)
_MORE = re.compile(
    rf"\b(?:room|space|place|capacity|take|give me|platz|place pour|lugar|sitio) (?:for |on |fur |"
    rf"para )?(?:up to )?{_NUMBER} (?:more|extra|additional|weitere\w*|mas|mais|de plus)\b"
    r"|\b(?:could|can|happy to) take (?:on )?(another|a third|a second|a fourth|one more)\b"
)
_MORE_ABROAD = re.compile(
    rf"\b(?:kann|konnte|nehme) (?:ich )?(?:gerne )?noch {_NUMBER}(?: \w+)? ?(?:nehmen|betreuen|"
    rf"ubernehmen)?$|"
    rf"\b(?:prendre|peux prendre|accueillir) (?:encore )?{_NUMBER} (?:personnes? de plus|autre\w*|"
    rf"de plus)|"
    rf"\b(?:puedo con|puedo (?:tomar|aceptar|llevar)|acepto) (?:a )?{_NUMBER} mas\b|"
    rf"\b(?:consigo|posso|da para) (?:pegar |aceitar |receber |orientar )?mais {_NUMBER}\b|"
    rf"\b(?:posso|riesco a) (?:prendere|seguire) (?:ancora )?{_NUMBER}(?: in piu| altr\w+)?\b"
)
_MOST = re.compile(
    rf"\b(?:max(?:imum)?\.?|at most|no more than|not more than|limit (?:me )?(?:to|at)|"
    rf"capacity(?: of| is|:)?|hochstens) (?:{_FIGURE}|one)\b(?! (?:hours?|weeks?|days?|mails?|"
    rf"times))"
)
_NOBODY_NEW = re.compile(
    r"\b(?:don't|do not|please don't|stop) (?:assign|assigning|give|giving|send|sending|match|add|"
    r"adding) (?:me )?"
    r"(?:to me )?(?:any(?:one|body)?|new|more|further|another)\b"
)
_TO_SO_MANY = re.compile(
    rf"\b(?:reduce|limit|set|lower|raise|cut|increase) (?:me|my (?:limit|capacity|load|"
    rf"number))(?: down| up)? to "
    rf"(?:{_FIGURE}|one)\b|"
    rf"\b(?:could|can|happy to|i'll|i will|i) (?:take|do|have|handle|manage) (?:on |up to )?"
    rf"(?:{_FIGURE}|one)(?: mentees?| people)?(?: (?:from|as of|starting|until) .{{0,25}})?$"
)
_AT_A_TIME = re.compile(
    rf"\b{_NUMBER}(?: (?:mentees?|people|persons?|leute|personen|personas|pessoas|personnes))? "
    r"(?:at (?:most|a time|once|the same time|max)|max(?:imum)?|tops|maximal|hochstens|"
    r"gleichzeitig|"
    r"a la fois|au maximum|maximum|a la vez|como maximo|no maximo|por vez|de cada vez|alla volta|"
    r"al massimo)\b"
)
_ENOUGH = re.compile(
    rf"\b{_NUMBER}(?: mentees?| people| persons?)? (?:is|are) (?:my|the) (?:limit|max\w*)|"
    rf"\b{_NUMBER} (?:mentees?|people|persons?) (?:is|are|would be|will be) (?:\w+ )?(?:enough|"
    rf"plenty|fine|"
    r"the (?:most|limit|maximum))\b"
)
_THING_FULL = re.compile(
    r"\b(?:disk|drive|inbox|mailbox|server|volume|partition|log) (?:is|was) full\b"
)
_SWAP = (
    re.compile(r"^\W*(?P<who>\w+) (?:to|->|=>|→) (?P<to>\w+)(?: please)?\W*$"),
    re.compile(
        r"\b(?P<to>\w+) (?:would|might|could|may|is|'d) (?:be )?(?:a )?(?:much )?better (?:fit|"
        r"match|mentor|"
        r"suited|choice|placed) (?:for|with) (?P<who>\w+)"
    ),
    re.compile(r"\bswap (?P<who>\w+)(?: over)?(?: with| to| for| and| onto)? (?P<to>\w+)\W*$"),
    re.compile(
        r"\b(?P<who>\w+) (?:should |could |can |may |to )?(?:go|move|switch|be (?:moved|given|"
        r"handed)) "
        r"(?:over )?to (?P<to>\w+)\b"
    ),
    re.compile(
        r"\b(?P<to>\w+) (?:takes?|to take|taking|leads?|to lead|gets?) (?:over )?(?P<who>\w+)\b"
    ),
    re.compile(r"^(?P<to>\w+) should (?:have|take|get) (?P<who>\w+)\b"),
    re.compile(r"\b(?:give|hand|move|pass) (?P<who>\w+) (?:over )?to (?P<to>\w+)\b"),
    re.compile(r"\b(?:can|could) (?P<to>\w+) (?:take|have) (?:over )?(?P<who>\w+)\b"),
)


_PRONOUNS = ("her", "him", "them", "she", "he")


_ONE_MORE = re.compile(
    rf"\b(?:get|have|handle|like) (?:up to )?{_NUMBER} (?:more |extra |additional )(?:mentees?|"
    rf"people|persons?)\b"
)


def _count(word: str) -> int:
    if word.isdigit():
        return int(word)
    return int(NUMBERS.get(word, 1))


_SQUEEZE = re.compile(
    rf"\b(?:squeeze in|fit in|(?:fine|ok|okay|good) with|manage|handle|take on|lead|mentor|"
    rf"look after|accommodate|"
    rf"help) {_NUMBER} more\b"
    r"(?! (?:hours?|days?|weeks?|times?|things?|patch\w*|reviews?))"
)


def room(letter: Letter) -> Iterator[Intent]:
    """`capacity N`, `capacity +1`, and 0 for `I'm full`."""
    for clause in letter.clauses or letter.subject_clauses:
        asks = clause.question and not re.search(r"\b(?:can|could|may) i\b", clause.folded)
        if clause.other or clause.conditional or (asks and len(clause.words) > 4):
            continue
        if _NOBODY_NEW.search(clause.folded):
            yield Intent("capacity", ("0",), because=clause.text, whole_line=False)
            return
        if (
            more := _MORE.search(clause.folded)
            or _SQUEEZE.search(clause.folded)
            or _ONE_MORE.search(clause.folded)
            or _MORE_ABROAD.search(clause.folded.strip(" .!"))
        ):
            if not clause.negated:
                number = _count(next(filter(None, more.groups()), "1"))
                yield Intent("capacity", (f"+{number}",), because=clause.text, whole_line=False)
                return
        elif some := _TO_SO_MANY.search(clause.folded.strip(" .!")):
            number = _count(some[1] or some[2] or "1")
            yield Intent("capacity", (str(number),), because=clause.text, whole_line=False)
            return
        elif most := _MOST.search(clause.folded) or _AT_A_TIME.search(clause.folded):
            most_of_all = str(_count(most.group(1) or "1"))
            yield Intent("capacity", (most_of_all,), because=clause.text, whole_line=False)
            return
        elif enough := _ENOUGH.search(clause.folded):
            yield Intent(
                "capacity",
                (str(_count(enough[1] or enough[2])),),
                because=clause.text,
                whole_line=False,
            )
            return
        elif _THING_FULL.search(clause.folded):
            continue
        elif (sense := FULL.sense(clause)) and not sense.negated and not sense.hedged:
            yield Intent("capacity", ("0",), because=clause.text, whole_line=False)
            return


_QUITS = re.compile(
    r"\b(?:quit|stop\w*|leave|leaving|left|step down from) (?:in|now|soon|at|smoking|"
    r"the (?!mentor|role|program|"
    r"group|cohort)|drinking|early|work|home|the office|town)\b"
)
_LAST_OF_ANOTHER = re.compile(
    r"\blast (?:day|week|month) (?:at work|at school|of (?:school|term|vacation|the holidays?)|"
    r"before|in town|"
    r"at the)\b"
)
_FOR_GOOD = re.compile(
    r"\bleaving (?:openstack|the (?:community|program|programme|project|group|team))\b|\bfor good\b"
)
_SOMEBODY_ELSE = re.compile(
    r"^(?:and |but |so |because |that )*(?:my mentees?|one of my mentees|s?he|they|a mentee|"
    r"(?!this|that|it|there|my|i|today)[a-z]+) "
    r"(?:asked|wants?|wanted|has|have|is|was|will|decided|told|said|thinks?|left|quit)\b"
    r"(?<!\bi have)(?<!\bi will)(?<!\bi was)(?<!\bi decided)(?<!\bi want)(?<!\bi wanted)"
)
_ALSO_ABSENCE = ("i'm out", "i'm done", "leave", "leaving", "i'm leaving", "i am done")


def stepping_down(letter: Letter) -> Iterator[Intent]:
    """`step-down DATE`: the end of mentoring, with a day where one is said."""
    for sense in STEP_DOWN.find(letter.clauses or letter.subject_clauses):
        if not sense.meant and not (sense.negated and "can" in sense.words):
            continue
        if _SOMEBODY_ELSE.match(sense.clause.folded) or _QUITS.search(sense.clause.folded):
            continue
        if _LAST_OF_ANOTHER.search(sense.clause.folded):
            continue
        weak = all(hit.words in _ALSO_ABSENCE for hit in STEP_DOWN.hits(sense.clause))
        if (
            weak
            and not _FOR_GOOD.search(sense.clause.folded)
            and letter.spans(sense.clause.sentence)
        ):
            continue
        days = [span.last or span.first for span in letter.spans(sense.clause.sentence)]
        day = next((day for day in days if day and day > letter.context.today), None)
        end = day.isoformat() if day else "?"
        yield Intent("step-down", (end,), because=sense.clause.text, whole_line=False)
        return


_TERSE = 3
_I_HELP = re.compile(
    r"^(?:(?:yes|sure|ok|hi|oh|and|well) )*(?:(?:i|we|i'll|i'd) ?(?:can|could|will|am going to|"
    r"would|"
    r"gladly|happily)?|will|can) ?(?:\w+ )?(?:help|pair|look|write|talk|call|show|explain|take|"
    r"ping|meet|sit|debug|"
    r"check|"
    r"review|guide|walk|answer|reply|jump in|have a look|try it)\b"
)


def claiming(letter: Letter) -> Iterator[Intent]:
    """`mine`: I take the one this is about."""
    if not (letter.context.mentee or letter.context.thread in ("new-mentee", "stuck", "cover")):
        return
    for clause in letter.clauses:
        plain = not (clause.negated or clause.question or clause.conditional or clause.other)
        plain = plain and not any(c.words[:1] == ("but",) for c in letter.sentence(clause.sentence))
        if letter.context.thread == "stuck" and plain and _I_HELP.search(clause.folded):
            yield Intent("mine", because=clause.text, whole_line=len(letter.clauses) == 1)
            return
    for sense in MINE.find(letter.clauses):
        if sense.words in ("me", "i do", "mine") and len(sense.clause.words) > _TERSE:
            continue
        if sense.meant:
            yield Intent("mine", because=sense.words, whole_line=len(letter.clauses) == 1)
            return


_ANYBODY_ELSE = re.compile(
    r"\b(?:hand|give|pass|move|transfer) (?P<a>\w+) (?:over |on )?to (?:somebody|someone|anyone|"
    r"another)\b|"
    r"\b(?:somebody|someone|anyone|anybody) else (?:should |could |can |to |please )?(?:take|have|"
    r"lead|mentor)"
    r"(?: over)? (?P<b>\w+)\b|"
    r"\b(?P<c>\w+) (?:needs|should (?:have|get)|would be better (?:off )?with|"
    r"deserves) (?:somebody|someone|"
    r"(?:another|a different|a new) (?:mentor|person|one|lead))\b"
)


def swapping(letter: Letter) -> Iterator[Intent]:
    """`swap MENTEE MENTOR`, both known by name; a line's number stands for its name."""
    context = letter.context
    mentees = (*context.mentees, *context.lines.values(), *filter(None, (context.mentee,)))
    if context.mentee and re.fullmatch(r"\W*(?:please )?swap(?: please)?\W*", letter.folded):
        yield Intent("swap", (context.mentee.split()[0], "?"), because=letter.body)
        return
    swap_with = re.search(r"\bswap with (\w+)", letter.folded)
    taker = names.best(swap_with[1], context.co_mentors) if swap_with else None
    if context.mentee and taker:
        pair = (context.mentee.split()[0], taker.split()[0])
        yield Intent("swap", pair, because=letter.body, whole_line=False)
        return
    for clause in letter.clauses:
        if clause.negated or clause.conditional or clause.old:
            continue
        if match := _ANYBODY_ELSE.search(clause.folded):
            who = match["a"] or match["b"] or match["c"]
            known = names.best(who, mentees) or (who in _PRONOUNS and context.mentee)
            if known:
                yield Intent("swap", (known.split()[0], "?"), because=clause.text, whole_line=False)
                return
        for pattern in _SWAP:
            match = pattern.search(clause.folded)
            if not match:
                continue
            who = match["who"]
            if who.isdigit() and int(who) in context.lines:
                who = context.lines[int(who)]
            mentee, mentor = names.best(who, mentees), names.best(match["to"], context.co_mentors)
            if who in _PRONOUNS:
                mentee = context.mentee or None
            if mentee and mentor:
                pair = (mentee.split()[0], mentor.split()[0])
                yield Intent("swap", pair, because=clause.text, whole_line=False)
                return
