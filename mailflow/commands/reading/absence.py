"""Away and back again: a mentee's pause, a mentor's absence, the return from both."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from mailflow.commands.reading.clauses import Clause
from mailflow.commands.reading.dates import Span
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.topics import BACK, PAUSE, Sense
from mailflow.commands.reading.words import fold, listed

# Words that say the absence itself; the others (exams, travel) need a date beside them.
_STRONG = re.compile(
    r"paus|break|hold my|keep my|on hold|suspend|freeze|time off|days off|weeks? off|"
    r"month|step back|stepping away|sit out|out of office|ooo|pto|on leave|parental|"
    r"maternity|paternity|leave of|sick leave|hospital|sabbatical|unavailable|"
    r"auszeit|unterbrech|aussetz|urlaub|elternzeit|mutterschutz|krankgeschrieben|conges?|"
    r"vacances|descanso|vacaciones|licenca|ferias|пауз|приостанов|перерыв|отпуск|przerw|"
    r"urlop|prestavk|dovolen|vakantie|tatil|休|暂停|停止|휴"
)
_AWAY_MENTOR = re.compile(
    r"away|out|ooo|pto|off|vacation|holiday|leave|urlaub|weg|absent|fuera|fora|отпуск|"
    r"mourning"
)
_HOURS = re.compile(
    r"\b(?:till|until|from|at|by|before|bis|um|a|ab)\s+\d{1,2}(?::\d\d)?\s*(?:am|pm|h|uhr|"
    r"o'clock)\b|\b(?:an|one|two|few|couple of)?\s*(?:hours?|minutes|min)\b|\b(?:lunch|"
    r"tonight|this (?:afternoon|evening|morning)|heute nachmittag)\b"
)
_NOT_MINE = re.compile(
    r"^(?:and |but |because |so |also )*(?:sam|she|he|they|everybody|everyone|nobody|"
    r"my (?!exams|vacation|holiday|leave|finals|thesis|trip|surgery|wedding|internet|"
    r"honeymoon|urlaub)\w+|our \w+|the (?!exams)\w+(?: \w+){0,2}?|your \w+|his \w+|"
    r"her \w+)\s+(?:is|are|was|will|'s|has|have|goes|went|just|gate|talk|exam|takes|took|"
    r"closes|wants)\b"
)
_OVER = re.compile(
    r"\b(?:is|are|was|were|now) over\b|\bvorbei\b|\bwar nur\b|\bfini(?:es|s)?\b|"
    r"\bjust got back\b|\bbin zuruck\b"
)
# "off to bed, back tomorrow": nights are no absence.
_TOMORROW = re.compile(r"\b(?:back|again)\b.{0,12}\b(?:tomorrow|tonight|today|later|in an? hour)\b")
_MEETING = re.compile(
    r"\b(?:meeting|call|sync|standup|session|skip (?:the|this|next) (?:call|meeting|sync)|"
    r"miss (?:the|this) (?:call|meeting|sync)|the call)\b"
)


def pausing(letter: Letter) -> Iterator[Intent]:
    """`pause TRACK DATE` for a mentee. `*` where she is in several and names none."""
    if not letter.open:
        return
    done: set[str] = set()
    for sense in PAUSE.find(letter.clauses or letter.subject_clauses):
        clause = sense.clause
        span = _span(letter, clause)
        if not _absent(letter, sense, span):
            continue
        if span is None and not _STRONG.search(sense.words):
            continue
        if span is None and sense.words in ("busy until", "back in", "back on", "be back"):
            continue
        if _exam_day(sense, span) or _somebody(clause):
            continue
        if _THING_PAUSED.search(clause.folded) or _only_elsewhere(sense, span):
            continue
        own = letter.own(clause)
        tracks = own if len(own) == 1 else ("*",)
        end = (span.last.isoformat() if span and span.last else "?") if span else "?"
        for track in tracks:
            if track not in done:
                done.add(track)
                yield Intent(
                    "pause",
                    (track, end),
                    because=clause.text,
                    note=letter.body,
                    whole_line=len(letter.clauses) <= 1,
                )
    if not done:
        yield from _bare_return(letter)


_SOMEDAY = re.compile(r"\b(?:will|going to|gonna|shall|might|i'll|we'll) (?:be|have to|go|need)\b")
_EXAM = re.compile(
    r"exam|final|midterm|prufung|klausur|examen|parcial|prova|esami|экзам|сесси|partiels"
)
_NAMED = re.compile(
    r"^\W*(?:And |But |So |Also )?(?!I\b|It\b|My\b|We\b|Im\b|On\b|From\b|Ich\b|Je\b|Yo\b|Eu\b|"
    r"Io\b|Still\b|"
    r"This\b|That\b|There\b|Next\b|Work\b|Life\b|Vacation\b|Holiday\b|Exams?\b)[A-ZÀ-Þ][\w'-]+"
    r"(?:(?: and)? [A-ZÀ-Þ][\w'-]+)? (?:is|are|were|have|was|will|has|goes|went|ist|war|hat|est|"
    r"esta|è|took|takes)\b"
)


def _exam_day(sense: Sense, span: Span | None) -> bool:
    """An exam on a day is no absence; exams until a day are."""
    if not _EXAM.search(sense.words) or span is None:
        return False
    single = span.first is not None and span.first == span.last
    return single and not re.search(
        r"\b(?:until|till|til|bis|hasta|ate|jusqu|fino|do|до)\b", sense.clause.folded
    )


def _somebody(clause: Clause) -> bool:
    """`Farah is away next week`: another one's absence."""
    return bool(_NAMED.match(clause.text))


_THING_PAUSED = re.compile(
    r"\bpaus(?:e|ed|ing) (?:the|a|my|this|that|all|both) (?:\w+ )?(?:vm|vms|server|instance|"
    r"container|"
    r"machine|build|job|deploy\w*|script|video|sync|service|process|work|upload|download|test|"
    r"tests)\b"
)


_ONLY_BUSY = (
    "conference", "flying to", "leaving for", "thesis", "no time", "have no time",
    "won't have time", "won't have any time", "busy with", "ramadan", "travel", "travelling",
    "traveling", "trip", "work trip", "business trip", "on a trip", "hiking", "camping", "voyage",
    "viaje", "viagem", "in viaggio", "on the road",
)  # fmt: skip


def _only_elsewhere(sense: Sense, span: Span | None) -> bool:
    """A conference or a flight next week is no absence, unless she says how long."""
    if sense.words not in _ONLY_BUSY:
        return False
    return span is None or not re.search(
        r"\b(?:until|till|back|from|between|offline|away)\b|\d\s?-\s?\d",
        sense.clause.folded,
    )


_UNABLE = (
    r"\b(?:can't|cannot|can not|cant|won't|wont|will not|not able to|unable to|not|no)\b.{0,25}"
    r"\b(?:be|work|do|continue|participate|make|get to|come|reachable|available|around|there|"
    r"online|"
    r"internet|access|time|computer|laptop)\b.*\b(?:until|till|til|before|between|from)"
    r"(?: after| the| about)* {day}|"
    r"\b(?:can't|cannot|won't|not)\b.{0,25}\b(?:be|come|reachable|available|around|there|online)\b"
    r".*\bnext week\b|"
    r"\b(?:nicht|kein\w*)\b.{0,25}\b(?:da|erreichbar|zeit|online|verfugbar)\b|"
    r"\bgone\b(?! through| over| wrong| well)"
)
_I_AM = re.compile(
    r"\b(?:i'm|i am|i'll be|i will be|bin|estoy|estare|voy a estar|suis|serai|estou|estarei|"
    r"vou estar|"
    r"sono|saro|буду)\b"
)
_FROM_TO = re.compile(r"…|\b(?:to|until|till|through|bis|al?|au|ate|do|до|по|tot)\b|-|–|から|到|至")
_NOT_SO = re.compile(r"\b(?:not|never|n't|nicht|pas|nie)\b|n't\b")
_CANNOT = re.compile(
    r"\bi (?:can't|cannot|can not|won't|will not) (?:be|do|work|come|join|make|participate|"
    r"continue)\b|"
    r"\bi(?:'m| am) (?:not able|unable|not available)\b"
)
# "I'll be in Berlin from Monday to Wednesday": elsewhere, but not away.
_NEW_ONES = re.compile(r"\b(?:new|another|more) (?:ones?|mentees?|people)\b|\bfor another\b")
_SOMEWHERE = re.compile(
    r"\b(?:in|at|en|em) (?!January|February|March|April|May|June|July|August|September|October|"
    r"November|"
    r"December|Urlaub|Elternzeit|Mutterschutz)[A-ZÀ-Þ]\w+"
)
_PRESENT = re.compile(
    r"\b(?:available|free|online|here|reachable|in the office|around|da|erreichbar|libre|livre|"
    r"working|"
    r"on duty|fine|ready|happy|busy|slow\w*|at the)\b"
)


def _unable(letter: Letter, clause: Clause) -> Span | None:
    """`won't be reachable between 2 and 16 April`, `gone 3-17 Aug`: an absence without its word."""
    span = _span(letter, clause)
    dated = span and (span.last or span.asked) and not clause.question and not clause.conditional
    other = clause.other or clause.old or _NOT_MINE.search(clause.folded)
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
        and _FROM_TO.search(span.because)
        and _I_AM.search(folded)
        and not _SOMEWHERE.search(clause.text)
        and not _PRESENT.search(folded)
    ):
        return span  # "bin vom 2. bis 5. März im Skiurlaub"
    return span if re.search(_UNABLE.replace("{day}", day), folded) else None


def _bare_return(letter: Letter) -> Iterator[Intent]:
    """`back on Monday`, `until the 20th`: nothing but a day."""
    for clause in letter.clauses:
        span = _span(letter, clause)
        if _unable(letter, clause) or (
            span
            and span.returns
            and span.last
            and not clause.question
            and not clause.negated
            and not _NOT_MINE.search(clause.folded)
            and not _TOMORROW.search(clause.folded)
        ):
            if span is None or span.last is None:
                continue
            own = letter.own(clause)
            yield Intent(
                "pause",
                (own[0] if len(own) == 1 else "*", span.last.isoformat()),
                because=clause.text,
                whole_line=len(letter.clauses) <= 1,
            )
            return


# "I read that you can pause": nobody's absence.
_ANYBODY = re.compile(
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


def _absent(letter: Letter, sense: Sense, span: Span | None) -> bool:
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
    if _of_somebody_else(sense) or _JUST_BACK.search(clause.folded):
        return False
    if _TO_DECIDE.search(clause.folded) or _stays_in_touch(letter, clause):
        return False
    if _HOURS.search(clause.folded) and not (
        span and span.last and span.last > letter.context.today
    ):
        return False
    short = "break" in sense.words and (span is None or not span.last)
    if _MEETING.search(clause.folded) and (short or not _STRONG.search(sense.words)):
        return False
    return not (_NOT_MINE.search(clause.folded) or _OVER.search(clause.folded))


_FINITE = listed(
    """
    is are was were isn't aren't has have had goes go takes starts begins wants needs asked will
    ist sind hat haben est sont esta estan sao
    """
)
_FIRST_PERSON = re.compile(
    r"(?:i|i'm|im|i'll|i'd|i've|we|we're|we'll|my|me|us|our|am|ich|wir|bin|mich|mein\w*|je|j'\w+|"
    r"suis|"
    r"nous|mon|ma|mes|yo|estoy|estare|voy|mi|mis|me|eu|estou|estarei|vou|minha\w*|meu\w*|io|sono|"
    r"mio|mia|"
    r"miei|я|мы|меня|мой|моя|мои|jestem|jsem|ik|ben|mijn|main|mera|meri)"
)
_STILL_HERE = re.compile(
    r"\b(?:reachable|online|available|responsive|working|(?:take|have|bring|got) (?:the|my|"
    r"a) laptop|laptop with|still (?:answer|read|work|around|here|can)|"
    r"can (?:still )?(?:answer|read|work|join|do)|answer (?:mails?|questions?)|with me|erreichbar|"
    r"joignable|disponible|localizable|disponivel|на связи)\b"
)
_JUST_BACK = re.compile(
    r"\b(?:back|home|returned|recovered|zuruck|retour|vuelta|volta|terug|rientrat\w*|вернул\w*|"
    r"wrocil\w*) (?:again |already |safely |just |now )?(?:from|of|aus|vom|von|du|de|des|dall?\w*|"
    r"van|из|z)\b"
)
_TO_DECIDE = re.compile(
    r"\b(?:give|need|until|till)\b.{0,30}\bto (?:decide|think|answer|reply|check|see|find out|"
    r"ask)\b"
)
_MARKED = re.compile(r"\W*(?:is|are|was|were|will be|get|gets) \w+(?:ed|en|te)\b")


def _of_somebody_else(sense: Sense) -> bool:
    """`both mentees are on break`, `exams are marked then`: nobody in the first person is away."""
    clause = sense.clause
    head = clause.words[: sense.start]
    verbs = [place for place, word in enumerate(head) if word in _FINITE]
    if verbs and verbs[0] > 0 and not any(_FIRST_PERSON.fullmatch(word) for word in head):
        return True
    return bool(_MARKED.match(" ".join(clause.words[sense.end :])))


def _stays_in_touch(letter: Letter, clause: Clause) -> bool:
    """`travelling next week, but reachable`."""
    return any(
        _STILL_HERE.search(other.folded) and not other.negated
        for other in letter.sentence(clause.sentence)
    )


def _still_away(clause: Clause) -> bool:
    return bool(re.search(r"\bnot (?:back|available|around|online)\b", clause.folded))


def _span(letter: Letter, clause: Clause) -> Span | None:
    """The days this clause, or else its sentence or the next, names."""
    today = letter.context.today
    for number in (clause.sentence, clause.sentence + 1):
        found = [
            span
            for span in letter.spans(number)
            if span.asked or (span.last or span.first or today) >= today
        ]
        if number != clause.sentence:
            found = [span for span in found if span.returns or (span.last and not span.first)]
        ends = [span for span in found if span.last or span.asked]
        if ends:
            dated = [span for span in ends if not span.days]  # "one week longer, until the 26th"
            ranges = [span for span in dated if span.first and _FROM_TO.search(span.because)]
            ends = _narrower(ranges or dated or ends)
            own = [span for span in ends if span.because.split(" … ")[0] in clause.folded]
            return (own or ends)[0]
        if found:
            return found[0]
    return None


def _narrower(found: list[Span]) -> list[Span]:
    """`next week, Monday to Thursday`: the days within the week, not the week."""

    def within(one: Span, other: Span) -> bool:
        if not (one.first and one.last and other.first and other.last) or one == other:
            return False
        return other.first <= one.first <= one.last <= other.last

    wide = [span for span in found if any(within(other, span) for other in found)]
    return [span for span in found if span not in wide] or found


def away(letter: Letter) -> Iterator[Intent]:
    """`away A..B` for a mentor."""
    if "mentor" not in letter.context.roles:
        return
    for sense in PAUSE.find(letter.clauses or letter.subject_clauses):
        span = _span(letter, sense.clause)
        if not _absent(letter, sense, span) or _somebody(sense.clause):
            continue
        if _only_elsewhere(sense, span) or _exam_day(sense, span):
            continue
        if (
            span is None
            and not _AWAY_MENTOR.search(sense.words)
            and not _STRONG.search(sense.words)
        ):
            continue
        yield away_intent(letter, sense.clause.text, span)
        return
    for clause in letter.clauses:
        span = _span(letter, clause)
        if _unable(letter, clause) or (
            span
            and span.returns
            and span.last
            and not clause.question
            and not _NOT_MINE.search(clause.folded)
            and not _TOMORROW.search(clause.folded)
        ):
            yield away_intent(letter, clause.text, span)
            return


def away_intent(letter: Letter, because: str, span: Span | None) -> Intent:
    """The span as `A..B`, both days included: back on the 18th ends on the 17th."""
    vague = span and span.first == span.last and span.because.startswith(("mid", "mitte", "meados"))
    someday = span is None and _SOMEDAY.search(fold(because))
    if someday or (span and (span.asked or vague)):
        return Intent("unclear", because=because, whole_line=False)
    first = span.first if span else None
    last = span.last if span else None
    if last and span and span.returns:
        last -= timedelta(days=1)
    start = first.isoformat() if first and first > letter.context.today else "today"
    return Intent(
        "away",
        (f"{start}..{_iso(last)}",),
        because=because,
        note=letter.body,
        whole_line=len(letter.clauses) <= 1,
    )


def _iso(day: date | None) -> str:
    return day.isoformat() if day else "?"


def returning(letter: Letter) -> Iterator[Intent]:
    """`back`: only for somebody who is away, and only of herself."""
    states = letter.context.enrollments.values()
    mentor = "mentor" in letter.context.roles
    if "paused" not in states and not mentor:
        return
    for sense in BACK.find(letter.clauses or letter.subject_clauses):
        clause = sense.clause
        if (
            not sense.meant
            or clause.old
            or _NOT_MINE.search(clause.folded)
            or any(s.last or s.asked for s in letter.spans(clause.sentence))
        ):
            continue
        if (
            mentor
            and "paused" not in states
            and len(sense.words.split()) == 1
            and len(clause.words) > 4
        ):
            continue
        if re.match(r"(?:can|could|will|would) (?:you|someone|somebody|we)\b", clause.folded):
            continue
        yield Intent("back", because=clause.text, whole_line=len(clause.words) <= 4)
        return
