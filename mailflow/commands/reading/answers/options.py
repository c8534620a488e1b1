"""Which of the readings we offered is meant: by number, by place, or in words of its own."""

import re
from dataclasses import replace

from mailflow.commands.reading import grammar
from mailflow.commands.reading.absences.absence import away_intent
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_NUMBER = regex(
    r"^\W*(?:i meant |i mean |the |number |no\. ?|option |choice |#|oh,? |sorry,? )*"
    r"(\d|one|two|three|four|five)\b"
    r"(?:\s*(?:please|pls|thanks)?\s*[,(.!].*|"
    r"\s*(?:please|pls|thanks|thank you|thx|of course|obviously))?\W*$"
)
#: "So 1", "one sir", "I want number one", "b) the mails": in no other number's company.
_A_NUMBER = r"(?P<n>\d|one|two|three|four|five)"
_TAIL = (
    r"(?:\W+(?:it is|sir|madam|ma'am|please|pls|thanks|thank you|thx|then|of course|i think|"
    r"i guess|"
    r"i mean|for me|is right|is correct|is what i \w+))*\W*$"
)
_AT_AN_END = regex(
    rf"^\W*{_A_NUMBER}{_TAIL}|"
    rf"(?:\b(?:so|number|nr|no\.?|option|choice|then|take|want|mean|meant|pick|choose|go for|"
    rf"go with|"
    rf"answer is|it's|it is|with) |[,:;]\s*){_A_NUMBER.replace('?P<n>', '?P<m>')}{_TAIL}"
)
_LETTER = regex(r"^\W*(?:option |choice |answer )?(?P<l>[a-e])(?:\)|\.|:|,|\W*$)")
_FIGURES = {word: str(n) for n, word in enumerate("one two three four five".split(), 1)}
#: "The first time I wrote", "the second half": a place in no list of ours.
_OTHER_PLACE = regex(
    r"\b(?:first|second|third|fourth|last) (?:time|times|weeks?|months?|days?|years?|mails?|"
    r"message|thing|"
    r"half|part|chapter|step|of|name)\b"
)
_SAYS_MORE = regex(r"\b(?:questions?|asking|asked|ask|wanted|meant|need)\b")
_ORDINALS = {
    "1": "first former premier premiere primero primera primeiro primeira primo prima erste "
    "erstere erster ersten первое первый первую první prvni prvou pierwsze pierwsza pierwszy "
    "pierwsza 1st eerste forsta forste ensimmainen ensimmaisen elso elsot prima primul birinci "
    "birincisi ilki pertama перше перша першу πρώτο πρώτη الأول الأولى اولی kwanza",
    "2": "second latter deuxieme segundo segunda secondo seconda zweite letztere zweiter zweiten "
    "второе второй вторую drugie druga drugi druhe druhou druhy druha 2nd tweede andra anden annet "
    "toinen toisen masodik masodikat doua doilea ikinci ikincisi kedua друге друга другу δεύτερο "
    "δεύτερη الثاني الثانية دومی pili",
    "3": "third troisieme tercero tercera terceiro terceira terzo dritte dritter dritten 3rd "
    "третье третий третью treti trzecia trzecie trzeci derde tredje kolmas kolmannen harmadik "
    "treia ucuncu ketiga третє третя третю τρίτο τρίτη الثالث الثالثة سومی tatu",
    "4": "fourth quatrieme cuarto quarto vierte 4th",
}
_ORDINAL = {word: number for number, words in _ORDINALS.items() for word in words.split()}
_NEVER = regex(
    r"\W*(?:(?:oh|ah|ok|okay|sorry|well|hi|hm+|actually|please)\W+)*(?:never ?mind|nvm|forget it|"
    r"neither|none|no(?:t any)? of (?:them|these|those)|egal|"
    r"vergiss|"
    r"weder noch|keine?s? von beiden|hat sich erledigt|ni l'une? ni l'autre|aucune? (?:des deux|"
    r"d'eux)|"
    r"laissez? tomber|olvidal[oa]|olvidenlo|ningun[oa]|ni un[oa] ni otr[oa]|deixa|nenhum[oa]?|"
    r"nessun[oa] (?:dei|delle) due|lascia(?:te)? (?:stare|perdere)|ни то ни другое|неважно|"
    r"ani jedno ani drugie|zadne|geen van beide\w*|laat maar|ingen av dem|hicbiri|bosver)\b"
)
#: What the answer settles by itself: nothing is asked any more.
_SETTLED = regex(
    r"\b(?:(?:never ?mind|nvm)\W+(?:i |we )?(?:\w+ )?(?:figured|sorted|solved|found|fixed|"
    r"worked|done|got)\b.*|"
    r"(?:it is |it's |is |all |now )?(?:solved|sorted|settled)(?: now| itself)?|forget it|"
    r"laissez? tomber|"
    r"hat sich (?:schon )?erledigt|vergiss es|vergesst es|laat maar|je continue|c'est regle|"
    r"olvidal[oa]|olvidenlo|lascia(?:te)? (?:stare|perdere))\b"
)
_LEARNS = regex(
    r"\b(?:learn\w*|as (?:a )?mentee|take part|participate|be (?:helped|taught|mentored)|lernen|"
    r"apprendre|aprender|imparare)\b"
)
_TEACHES = regex(
    r"\b(?:as (?:a )?mentor|(?:to |i )mentor|teach(?:ing)?|mentoring|help(?:ing)? others|offer"
    r"(?:ing)?|lehren|enseigner|ensenar|ensinar|insegnare)\b"
)
#: A second track, or another one instead of the first.
_KEEPS = regex(
    r"\b(?:keep\w*|stay\w*|besides|as well|in addition|too|also|both|on top|next to|behalten|"
    r"auch|aussi|"
    r"tambien|tambem|anche)\b"
)
_GIVES_UP = regex(
    r"\b(?:instead|rather than|leave|leaving|swap|switch|change|replace|no longer|give up|statt\w*|"
    r"wechseln|au lieu|en vez|em vez|invece)\b"
)
#: "What do you mean by option 1?" chooses nothing; "what about the second?" does.
_ASKS = regex(
    r"^\W*(?:(?:hi|hello|hey|sorry|excuse me)\W+)*(?:what(?!'?s? about)|which|how (?!about)|why|"
    r"who|where|when|was|wie|welche\w*|warum|que(?! tal)|quel\w*|comment|pourquoi|qual|quais|como|"
    r"cosa|quale|come|perche|что|как|почему|co|jak|ne|nasil)\b[^.!]*\?\W*$"
)
_IS_CHOICE = regex(
    r"\W*(?:(?:i (?:meant|mean|want|choose|pick|take)|it's|it is|make it|sorry|oh|ok|yes)\W+)*"
    rf"(?:the |number |option )+(?:{'|'.join(_ORDINAL)}|\d)(?: one| option)?\W*$"
)
_FEW_WORDS = 14
_FEW_MORE = 5


def chosen(letter: Letter) -> tuple[Intent, ...]:
    """The intents of the choices that are taken."""
    folded = fold(letter.body)
    options = letter.context.options
    several = re.fullmatch(r"\W*(?:both|all|\d(?: ?(?:,|and|\+|&) ?\d)+)\W*(?:please\W*)?", folded)
    if several:
        numbers = re.findall(r"\d", folded) or list(options)
        if all(number in options for number in numbers):
            return tuple(_offered(letter, number) for number in numbers)
    if _ASKS.match(folded):
        return (Intent("unclear", because=letter.body),)
    more = len(folded.split()) > _FEW_MORE or _SAYS_MORE.search(folded)
    if _NEVER.match(folded) and _SETTLED.search(folded) and not _asks_more(letter):
        return (Intent("ignore", because=letter.body),)  # "nvm, figured it out"
    if _NEVER.match(folded) and more:
        return (Intent("unclear", because=letter.body),)  # "neither, I was asking whether …"
    match = _NUMBER.match(folded)
    number = _FIGURES.get(match[1], match[1]) if match else ""
    number = number if number in options else _number(folded)
    if number in options:
        return (_offered(letter, number),)
    first = re.match(r"[^.!?\n]{1,40}[.!?\n]", folded)
    beyond = re.findall(r"\w+", folded[first.end() :]) if first else []
    if first and beyond and _IS_CHOICE.match(first[0]) and _ORDINAL.keys().isdisjoint(beyond):
        return chosen(replace(letter, text=first[0]))  # "I meant the first. The other I want to …"
    last = _NO_WAIT.sub("", folded) or folded
    words = re.findall(r"\w+", _OTHER_PLACE.sub(" ", last))
    if len(words) <= _FEW_WORDS and not {"question", "questions"} & set(words):
        places = {_ORDINAL[word] for word in words if word in _ORDINAL} & set(options)
        if "last" in words and options and not places:
            places = {max(options)}
        if len(places) == 1:
            return (_offered(letter, places.pop()),)
    if _NEVER.match(folded):
        return (Intent("ignore", because=letter.body),)
    found = grammar.line_of(letter, letter.body)
    if found:
        return (found,)
    fitting = _by_words(letter)
    return (_offered(letter, fitting[0]),) if len(fitting) == 1 else ()


def _asks_more(letter: Letter) -> bool:
    """True where a track, a question or a day says what is wanted instead."""
    dated = any(letter.spans(clause.sentence) for clause in letter.clauses)
    return bool(letter.named or dated or any(c.question for c in letter.clauses)) or bool(
        _SAYS_MORE.search(letter.folded)
    )


#: "Number two I think. No wait, one!": what stands before it is taken back.
_NO_WAIT = regex(
    r"^.*\b(?:no,? wait|wait,? no|i mean|or rather|make (?:it|that)|correction|sorry|oops|nein|"
    r"doch|"
    r"halt|non|pardon|no,? mejor|mejor|digo|quer dizer|anzi)\b"
)


def _number(folded: str) -> str:
    """The number, or letter, with which a short answer begins or ends."""
    folded = _NO_WAIT.sub("", folded) or folded
    if found := _LETTER.match(folded):
        return str("abcde".index(found["l"]) + 1)
    found = _AT_AN_END.search(folded) if len(folded.split()) <= _FEW_WORDS else None
    word = (found["n"] or found["m"]) if found else ""
    others = set(re.findall(r"\b(?:\d+|one|two|three|four|five)\b", folded)) - {word}
    return "" if others else _FIGURES.get(word, word)


#: What a choice is called that nobody would call by its command.
_CALLED = {
    "stop": regex(r"\b(?:e-?mails?|mails?|messages?|newsletters?)\b"),
    "less": regex(r"\b(?:fewer|reminders?|less often|not so (?:many|often))\b"),
    "leave": regex(r"\b(?:(?:the|my) (?:place|seat|group|course)|leaving|quit\w*|out of)\b"),
    "pause": regex(r"\b(?:break|pausing|pausa|hold|rest)\b"),
    "stuck": regex(r"\b(?:help|problem|blocked)\b"),
    "contact-lost": regex(r"\b(?:silent|silence|no answer|mentor|doesn't answer|contact)\b"),
}
_KEEPS_IT = regex(
    r"\b(?:keep\w*|stay\w*|not|like|love|happy with|without|never|hold)\b|n't\b|"
    r"\b(?:dont|wont|cant|nicht|behalt\w*|pas|garde\w*|no (?:quiero|pierdo)|sin|nao|non|mant\w+)\b"
)
#: "British": of which of two places the zone is.
_OF_A_ZONE = {
    "london": r"brit\w*|uk|england|english|london|gmt|scotland|wales",
    "dublin": r"irish|ireland|dublin",
    "kolkata": r"indian?|kolkata|delhi|mumbai|bangalore|bengaluru|chennai",
    "jerusalem": r"israeli?|jerusalem|tel aviv",
    "shanghai": r"chin(?:a|ese)|shanghai|beijing",
    "dhaka": r"bangladeshi?|dhaka",
    "chicago": r"us|usa|american?|chicago|texas|central time|states",
    "new_york": r"us|usa|american?|new york|eastern|states",
    "havana": r"cuban?|havana",
    "sydney": r"australian?|sydney|melbourne",
}


def _by_zone(letter: Letter) -> list[str]:
    options = {n: words for n, words in letter.context.options.items() if words.startswith("tz ")}
    return [
        number
        for number, words in options.items()
        for town in [words.rpartition("/")[2].casefold()]
        if re.search(rf"\b(?:{_OF_A_ZONE.get(town, re.escape(town))})\b", letter.folded)
    ]


def _called(letter: Letter, options: dict[str, list[str]]) -> list[str]:
    """`the mails, I want to keep the place`; `everything` of several."""
    said = " , ".join(c.folded for c in letter.clauses if not _KEEPS_IT.search(c.folded))
    if re.search(r"\b(?:everything|all(?: of (?:it|them))?|both)\b", said):
        return [number for number, words in options.items() if words[-1] == "*"]
    return [n for n, words in options.items() if words[0] in _CALLED
            and _CALLED[words[0]].search(said)]  # fmt: skip


def _by_words(letter: Letter) -> list[str]:
    """`I meant talk`, `learning it, not teaching it`: the one option that fits what is said."""
    if any(clause.question or clause.conditional for clause in letter.clauses):
        return []
    clauses = [clause for clause in letter.clauses if not clause.negated]
    said = " ".join(clause.folded for clause in clauses)
    tracks = {track for clause in clauses for track in letter.meant(clause)}
    meant = _NOT_IT.sub(" ", said or letter.folded)
    learns, teaches = _LEARNS.search(meant), _TEACHES.search(meant)
    options = {number: words.split() for number, words in letter.context.options.items()}
    fitting = [n for n, words in options.items() if tracks & set(words[1:])] if tracks else []
    if bool(learns) != bool(teaches):
        verb = "join" if learns else "mentor"
        return [n for n in (fitting or options) if options[n][0] == verb]
    if fitting and {options[n][0] for n in fitting} == {"join", "move"}:
        keeps, gives_up = _KEEPS.search(said), _GIVES_UP.search(said)
        if bool(keeps) != bool(gives_up):
            verb = "join" if keeps else "move"
            return [n for n in fitting if options[n][0] == verb]
    named = [n for n, words in options.items() if re.search(rf"\b{words[0]}\b", said)]
    if named and fitting:
        return [n for n in fitting if n in named]
    few = len(letter.folded.split()) <= _FEW_WORDS
    return fitting or named or (few and (_by_zone(letter) or _called(letter, options))) or []


#: "To learn, not to teach": the other half of it.
_NOT_IT = regex(
    r"\b(?:not|nicht|pas|no|nao|non|rather than|instead of|statt)\s+(?:to\s+|as\s+|a\s+|an\s+|"
    r"zu\s+|als\s+|de\s+"
    r"|para\s+|the\s+)*\w+"
)


def _offered(letter: Letter, number: str) -> Intent:
    verb, *args = letter.context.options[number].split()
    days = [span.last for clause in letter.clauses for span in letter.spans(clause.sentence)]
    if verb in ("pause", "step-down") and args[-1:] == ["?"] and len(set(days)) == 1 and days[0]:
        args[-1] = days[0].isoformat()
    if verb == "away" and args[-1:] and args[-1].endswith("..?") and len(set(days)) == 1:
        span = next(s for c in letter.clauses for s in letter.spans(c.sentence))
        told = away_intent(letter, letter.body, span)
        args = list(told.args) if told.verb == "away" else args
    return Intent(verb, tuple(args), because=letter.body)
