"""Whether a clause tells of the writer's own absence, and of which days."""

import re

from mailflow.commands.reading.absences.absent_days import FROM_TO, days_of, thanked
from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.topics import Sense
from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.dates import Span
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

# Words that say the absence itself; the others (exams, travel) need a date beside them.
STRONG = regex(
    r"λείπ|άδεια|διακοπ|απουσιάζ|further notice|weiteres|nouvel ordre|nuevo aviso|novo aviso|"
    r"nuovo avviso|clock|frozen|"
    r"on ice|paus|break|hold my|keep my|on hold|suspend|freeze|time off|days off|"
    r"weeks? off|"
    r"month|step back|stepping away|sit out|out of office|ooo|pto|on leave|parental|"
    r"maternity|paternity|leave of|sick leave|hospital|sabbatical|unavailable|"
    r"auszeit|unterbrech|aussetz|urlaub|elternzeit|mutterschutz|krankgeschrieben|conges?|"
    r"vacances|descanso|vacaciones|licenca|ferias|пауз|приостанов|перерыв|отпуск|przerw|"
    r"urlop|prestavk|dovolen|vakantie|tatil|休|暂停|停止|휴|cuti|ledig|orlov|izne|yokum|відпуст|"
    r"tauko|tauon|szunet|διάλειμμα|παύση|التوقف|استراحة|nghi|tam dung|"
    r"декрет|verlof|产假|licen[cz]|baja|bortrest|szabads|lomal|concediu"
)


_HOURS = regex(
    r"\b(?:till|until|from|at|by|before|bis|um|a|ab)\s+\d{1,2}(?::\d\d)?\s*(?:am|pm|h|uhr|"
    r"o'clock)\b|\b(?:an|one|two|few|couple of)?\s*(?:hours?|minutes|min)\b|\b(?:lunch|"
    r"tonight|this (?:afternoon|evening|morning)|heute nachmittag)\b"
)
#: "Off on Friday for the afternoon": a part of the one day.
_PART_OF_DAY = regex(
    r"\b(?:(?:for|in|during|only|all) the|all|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow) "
    r"(?:afternoon|morning|evening|night)\b|\bhalf (?:a |the )?day\b|"
    r"\b(?:montag|dienstag|mittwoch|donnerstag|freitag|morgen|den halben) ?(?:nachmittag|vormittag|"
    r"abend|tag)\b|\b(?:l'apres-midi|por la tarde|de tarde|a tarde|nel pomeriggio|de middag)\b"
)


NOT_MINE = regex(
    r"^(?:and |but |because |so |also )*(?:sam|she|he|they|everybody|everyone|nobody|"
    r"my (?!exams|vacation|holiday|leave|finals|thesis|trip|surgery|wedding|internet|"
    r"honeymoon|urlaub)\w+|our \w+|the (?!exams)\w+(?: (?!(?:i|i'm|me|my|we|that|which)\b)\w+|"
    r" (?:at|in|of) my \w+){0,4}?|your \w+|his \w+|"
    r"her \w+)\s+(?:is|are|was|will|'s|has|have|goes|went|just|gate|talk|exam|takes|took|"
    r"closes|wants)\b"
)


_OVER = regex(
    r"\b(?:is|are|was|were|now) over\b|\bvorbei\b|\bwar nur\b|\bfini(?:es|s)?\b|"
    r"\bjust got back\b|\bbin zuruck\b"
)


_MEETING = regex(
    r"\b(?:meeting|call|sync|standup|session|skip (?:the|this|next) (?:call|meeting|sync)|"
    r"miss (?:the|this) (?:call|meeting|sync)|the call)\b"
)


_EXAM = regex(r"exam|final|midterm|prufung|klausur|examen|parcial|prova|esami|экзам|сесси|partiels")


_NAMED = regex(
    r"^\W*(?:And |But |So |Also )?(?!I\b|It\b|My\b|We\b|Im\b|On\b|From\b|Ich\b|Je\b|Yo\b|Eu\b|"
    r"Io\b|Still\b|"
    r"This\b|That\b|There\b|Next\b|Work\b|Life\b|Vacation\b|Holiday\b|Exams?\b)[A-ZÀ-Þ][\w'-]+"
    r"(?:(?: and)? [A-ZÀ-Þ][\w'-]+)? (?:is|are|were|have|was|will|has|goes|went|ist|war|hat|est|"
    r"esta|è|took|takes)\b"
)


def part_of_a_day(folded: str) -> bool:
    """`Off on Friday, in the afternoon`: hours, and no day."""
    return bool(_PART_OF_DAY.search(folded))


def exam_day(sense: Sense, span: Span | None) -> bool:
    """An exam on a day is no absence; exams until a day are."""
    if not _EXAM.search(sense.words) or span is None:
        return False
    if span.last is None and not span.asked:
        return True  # "exams start on the 22nd"
    return is_exam_day(sense.clause.folded, span)


def is_exam_day(folded: str, span: Span) -> bool:
    """True for an exam on one day."""
    single = span.first is not None and span.first == span.last
    until = re.search(r"\b(?:until|till|til|bis|hasta|ate|jusqu|fino|do|до)\b", folded)
    return bool(single and _EXAM.search(folded)) and not until


def somebody(clause: Clause) -> bool:
    """`Farah is away next week`: another one's absence."""
    return bool(_NAMED.match(clause.text))


_ONLY_BUSY = (
    "conference", "flying to", "leaving for", "thesis", "no time", "have no time",
    "won't have time", "won't have any time", "busy with", "ramadan", "travel", "travelling",
    "traveling", "trip", "work trip", "business trip", "on a trip", "hiking", "camping", "voyage",
    "viaje", "viagem", "in viaggio", "on the road",
)  # fmt: skip


def only_elsewhere(sense: Sense, span: Span | None) -> bool:
    """A conference or a flight next week is no absence, unless she says how long."""
    if sense.words not in _ONLY_BUSY:
        return False
    if span and span.first and span.first != span.last and FROM_TO.search(span.because):
        return False
    return span is None or not re.search(
        r"\b(?:until|till|back|from|between|offline|away|all|whole|entire|ganzen?|tout|todo|"
        r"tutto)\b|"
        r"\d\s?-\s?\d",
        sense.clause.folded,
    )


_UNABLE = (
    r"\b(?:can't|cannot|can not|cant|won't|wont|will not|not able to|unable to|not|no)\b.{0,25}"
    r"\b(?:be|work|do|manage|anything|continue|participate|make|get to|come|reachable|available|"
    r"around|there|"
    r"online|"
    r"internet|access|time|computer|laptop)\b.*\b(?:until|till|til|before|between|from)"
    r"(?: after| the| about)* {day}|"
    r"\b(?:can't|cannot|won't|not)\b.{0,25}\b(?:be|come|reachable|available|around|there|online)\b"
    r".*\bnext week\b|"
    r"\b(?:nicht|kein\w*)\b.{0,25}\b(?:da|erreichbar|zeit|online|verfugbar)\b|"
    r"\bgone\b(?! through| over| wrong| well)"
)


_I_AM = regex(
    r"\b(?:i'm|i am|i'll be|i will be|bin|estoy|estare|voy a estar|suis|serai|estou|estarei|"
    r"vou estar|"
    r"sono|saro|буду)\b"
)


_NOT_SO = regex(r"\b(?:not|never|n't|nicht|pas|nie)\b|n't\b")


_CANNOT = regex(
    r"\bi (?:can't|cannot|can not|won't|will not) (?:be|do|work|come|join|make|participate|"
    r"continue)\b|"
    r"\bi(?:'m| am) (?:not able|unable|not available)\b"
)


# "I'll be in Berlin from Monday to Wednesday": elsewhere, but not away.
_NEW_ONES = regex(r"\b(?:new|another|more) (?:ones?|mentees?|people)\b|\bfor another\b")


_SOMEWHERE = regex(
    r"\b(?:in|at|en|em) (?!January|February|March|April|May|June|July|August|September|October|"
    r"November|"
    r"December|Urlaub|Elternzeit|Mutterschutz)[A-ZÀ-Þ]\w+"
)


_PRESENT = regex(
    r"\b(?:available|free|online|here|reachable|in the office|around|da|erreichbar|libre|livre|"
    r"working|"
    r"on duty|fine|ready|happy|busy|slow\w*|at the)\b"
)


def unable(letter: Letter, clause: Clause) -> Span | None:
    """`won't be reachable between 2 and 16 April`, `gone 3-17 Aug`: an absence without its word."""
    span = days_of(letter, clause)
    dated = span and (span.last or span.asked) and not clause.question and not clause.conditional
    other = clause.other or clause.old or NOT_MINE.search(clause.folded)
    if not span or not dated or other or _NEW_ONES.search(clause.folded):
        return None
    day = re.escape(span.because.split(" … ")[0])
    folded = clause.folded
    ranged = span.first and span.last and span.first != span.last
    if _stays_in_touch(letter, clause):
        return None
    if ranged and _CANNOT.search(folded):
        return span  # "between the 20th and 27th I can't do anything"
    if (
        ranged
        and not _NOT_SO.search(folded)
        and FROM_TO.search(span.because)
        and _I_AM.search(folded)
        and not (letter.context.thread != "cover" and _SOMEWHERE.search(clause.text))
        and not _PRESENT.search(folded)
    ):
        return span  # "bin vom 2. bis 5. März im Skiurlaub"
    return span if re.search(_UNABLE.replace("{day}", day), folded) else None


# "I read that you can pause": nobody's absence.
_ANYBODY = regex(
    r"\b(?:you|one|people|mentees|mentors|everybody|we all) (?:can|could|may|should)\b"
)


_NEEDS_A_DAY = (
    "out for",
    "out from",
    "off for",
    "off from",
    "leave for",
    "gone for",
    "back at",
    "no laptop",
    "no internet",
    "no connection",
    "no connectivity",
    "without internet",
)


_IS_BACK_UNSPACED = regex(r"回来了|回來了|戻りました|復帰しました|돌아왔")


def absent(letter: Letter, sense: Sense, span: Span | None) -> bool:
    """The writer's own, of days, and not over."""
    clause = sense.clause
    if clause.conditional and not re.search(
        r"\bif (?:that's|it's|that is) (?:ok|okay|fine|alright)\b", clause.folded
    ):
        return False
    if clause.other or sense.hedged or (clause.question and not sense.request):
        return False
    if clause.old and not (span and span.last):
        return False
    if _IS_BACK_UNSPACED.search(clause.folded):
        return False  # "我休假回来了"
    if (
        "in mind" in clause.folded
        or _ANYBODY.search(clause.folded)
        or (span is None and sense.words in _NEEDS_A_DAY)
    ):
        return False
    if sense.negated and not re.match(
        r"(?:no|not|won't|without|nicht|keine|pas|sans|no\s|nao|sem|sin|не)\b|.*\bне\b|.*不",
        sense.words,
    ):
        return _still_away(clause)
    if (
        thanked(clause)
        or _of_somebody_else(sense)
        or at_the_weekend(clause, span)
        or EVERY.search(clause.folded)
    ):
        return False
    if _JUST_BACK.search(clause.folded) or WAS_AWAY.search(clause.folded):
        return False
    ranged = span is not None and bool(FROM_TO.search(span.because))
    days = ranged and span is not None and any(map(str.isdigit, span.because))
    if _LONG_AGO.search(clause.folded) and not days:
        return False  # "I booked a holiday for August"
    if _TO_DECIDE.search(clause.folded) or _stays_in_touch(letter, clause):
        return False
    if _HOURS.search(clause.folded) and not (
        span and span.last and span.last > letter.context.today
    ):
        return False
    one_day = span is not None and span.first is not None and span.first == span.last
    if one_day and part_of_a_day(clause.folded):
        return False
    short = "break" in sense.words and (span is None or not span.last)
    if _MEETING.search(clause.folded) and (short or not STRONG.search(sense.words)):
        return False
    return not (NOT_MINE.search(clause.folded) or _OVER.search(clause.folded))


_FINITE = listed(
    """
    is are was were isn't aren't has have had goes go takes starts begins wants needs asked will
    ist sind hat haben est sont esta estan sao
    """
)


_FIRST_PERSON = regex(
    r"(?:i|i'm|im|i'll|i'd|i've|we|we're|we'll|my|me|us|our|am|ich|wir|bin|mich|mein\w*|je|j'\w+|"
    r"suis|"
    r"nous|mon|ma|mes|yo|estoy|estare|voy|mi|mis|me|eu|estou|estarei|vou|minha\w*|meu\w*|io|sono|"
    r"mio|mia|"
    r"miei|я|мы|меня|мой|моя|мои|jestem|jsem|ik|ben|mijn|main|mera|meri)"
)


_STILL_HERE = regex(
    r"\b(?:slow|slower|slowly|reachable|online|available|responsive|working|(?:take|have|bring|"
    r"got) (?:the|my|"
    r"a) laptop|laptop with|still (?:answer|read|work|around|here|can)|"
    r"can (?:still )?(?:answer|read|work|join|do)|answer (?:mails?|questions?)|with me|erreichbar|"
    r"at work|time for|finally (?:have |some )?time|joignable|disponible|localizable|disponivel|"
    r"на связи)\b"
)


_JUST_BACK = regex(
    r"\b(?:back|home|returned|recovered|zuruck|retour|vuelta|volta|terug|rientrat\w*|вернул\w*|"
    r"wrocil\w*) (?:again |already |safely |just |now )?(?:from|of|aus|vom|von|du|de|des|dall?\w*|"
    r"van|из|z)\b"
)


#: "I was in hospital until the 10th": over, whatever day is meant.
WAS_AWAY = regex(
    r"\b(?:i|we) (?:was|were|had been) (?:\w+ )?(?:in|at|on|away|out|off|ill|sick|offline|"
    r"travell?ing|"
    r"abroad|unreachable|without|busy)\b|\bich war\b|\bwar (?:ich )?(?:im|in|krank|weg|bis)\b|"
    r"\bj'etais\b|\bestuve\b|\bestive\b|\bsono stat[oa]\b|\b(?:я )?(?:был|была) (?:в|на|без)\b|"
    r"\b(?:bylem|bylam|byl jsem|byla jsem)\b|\bik was\b|\bjag var\b|\bolin\b|いました|でした"
)


_TO_DECIDE = regex(
    r"\b(?:give|need|until|till)\b.{0,30}\bto (?:decide|think|answer|reply|check|see|find out|"
    r"ask)\b"
)


#: "Bo told me he is away until 20 March."
_THEIRS = regex(
    r"\b(?:he|she|they|he's|she's|they're|er|sie|il|elle|ils|el|ella|ele|ela|lui|lei)"
    r"(?: (?:is|are|was|will|be|would|has|has been|ist|est|esta|e))*$"
)
_BEFORE_I = regex(r"\b(?:before|after|when|while|once) (?:i|we|i'm|we're)(?: \w+)?$")


_LONG_AGO = regex(
    r"(?:^\W*|\b(?:i|we) )(?:booked|took|had|got|spent|enjoyed|planned|ordered|saw|went|bought)\b"
)


_MY_PLACE = regex(r"\bmy (?:place|seat|spot|clock)\b")
_MARKED = regex(r"\W*(?:is|are|was|were|will be|get|gets) \w+(?:ed|en|te)\b")


def _of_somebody_else(sense: Sense) -> bool:
    """`both mentees are on break`, `exams are marked then`: nobody in the first person is away."""
    clause = sense.clause
    if _MY_PLACE.search(sense.words):
        return False  # "if there is a way to freeze my place"
    head = clause.words[: sense.start]
    if _BEFORE_I.search(" ".join(head)) or _THEIRS.search(" ".join(head)):
        return True
    verbs = [place for place, word in enumerate(head) if word in _FINITE]
    if verbs and verbs[0] > 0 and not any(_FIRST_PERSON.fullmatch(word) for word in head):
        return True
    return bool(_MARKED.match(" ".join(clause.words[sense.end :])))


def at_the_weekend(clause: Clause, span: Span | None) -> bool:
    """`away at the weekend`: as everybody is; but until it, or longer, is an absence."""
    if "weekend" not in clause.words:
        return False
    if span is None or not span.last or span.asked:
        return True
    days = (span.last - span.first).days if span.first else None
    return days is not None and days <= 1 and span.last.weekday() in _FREE


_FREE = (5, 6)
#: A day of every week is for people to think about.
EVERY = regex(
    r"\b(?:every|each) (?:other |second )?(?:\w+day|weekend|week|month)\b|"
    r"\bon (?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\bjede[nrs]? (?:\w+tag|mittwoch|woche)\b|"
    r"\bchaque \w+|\bcada (?:lunes|martes|miercoles|jueves|viernes|semana|segunda|terca|"
    r"sexta)\b|\bogni \w+"
)


def _stays_in_touch(letter: Letter, clause: Clause) -> bool:
    """`travelling next week, but reachable`."""
    if any(
        _STILL_HERE.search(other.folded) and not other.negated
        for other in letter.sentence(clause.sentence)
    ):
        return True
    return any(
        STAYS_HERE.search(other.folded)
        and not (other.negated or other.conditional or letter.spans(other.sentence))
        for other in letter.every
    )


#: In a sentence of its own: "I'll have my laptop and evenings, so consider me available".
STAYS_HERE = regex(
    r"\b(?:(?:consider|count|treat) me (?:as |still |to be )?|"
    r"i(?:'ll| will| can|'m| am)? ?(?:still |also )?(?:be |stay |"
    r"remain )?(?:fully |easily )?)(?:available|reachable|online|responsive|around|"
    r"answer(?:ing)? (?:mails?|"
    r"questions?|as usual)|read(?:ing)? (?:my )?mails?|take (?:my|the) laptop)\b"
    r"(?!.{0,30}\b(?:again|after|then|from|before|until|till|once|when)\b)|"
    r"\bbin (?:aber )?(?:trotzdem |weiter(?:hin)? )?erreichbar\b|\breste joignable\b|"
    r"\bsigo (?:disponible|localizable)\b|\bcontinuo disponivel\b|\bresto (?:disponibile|"
    r"reperibile)\b|"
    r"\bостаюсь на связи\b|\bna zasiegu\b"
)


def _still_away(clause: Clause) -> bool:
    return bool(re.search(r"\bnot (?:back|available|around|online)\b", clause.folded))
