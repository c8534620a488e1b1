"""Away and back again: a mentee's pause, a mentor's absence, the return from both."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from mailflow.commands.reading.absences.absent import (
    NOT_MINE,
    STRONG,
    absent,
    exam_day,
    only_elsewhere,
    somebody,
    unable,
)
from mailflow.commands.reading.absences.absent_days import days_of, thanked
from mailflow.commands.reading.absences.bare_absence import bare
from mailflow.commands.reading.absences.laid_low import laid_low
from mailflow.commands.reading.clauses import names
from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.topics import BACK, PAUSE
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.dates import Span
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_AWAY_MENTOR = regex(
    r"away|out|ooo|pto|off|vacation|holiday|leave|urlaub|weg|absent|fuera|fora|отпуск|"
    r"mourning"
)


# "off to bed, back tomorrow": nights are no absence.
_TOMORROW = regex(r"\b(?:back|again)\b.{0,12}\b(?:tomorrow|tonight|today|later|in an? hour)\b")


def pausing(letter: Letter) -> Iterator[Intent]:
    """`pause TRACK DATE` for a mentee. `*` where she is in several and names none."""
    if not letter.open:
        return
    if longer := tuple(_longer(letter)):
        yield from longer
        return
    done: set[str] = set()
    found = tuple(PAUSE.find(letter.clauses or letter.subject_clauses))
    if any(sense.negated and sense.words.startswith("paus") for sense in found):
        return  # "don't pause me, I'm only away on Saturday"
    for sense in found:
        clause = sense.clause
        span = days_of(letter, clause)
        asks = sense.request or _may_my_track(letter, clause) or _elliptic(clause, span)
        if not absent(letter, replace(sense, request=asks), span):
            continue
        if span is None and not STRONG.search(sense.words):
            continue
        if span and span.last == letter.context.today and not span.asked:
            continue  # "no laptop today"
        if span is None and sense.words in ("busy until", "back in", "back on", "be back"):
            continue
        if exam_day(sense, span) or somebody(clause):
            continue
        if _THING_PAUSED.search(clause.folded) or only_elsewhere(sense, span):
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


def _longer(letter: Letter) -> Iterator[Intent]:
    """`Still not back, need two more weeks`, of somebody who pauses."""
    paused = [track for track, state in letter.context.enrollments.items() if state == "paused"]
    for clause in letter.clauses:
        if clause.question or clause.conditional or not _STILL_AWAY.match(clause.folded):
            continue
        near = range(clause.sentence, clause.sentence + 2)
        days = {day for number in near for s in letter.spans(number) if (day := _end(letter, s))}
        if len(paused) == len(days) == 1:
            because = clause.text
            yield Intent(
                "pause", (paused[0], days.pop().isoformat()), because=because, note=letter.body
            )
            return


def _end(letter: Letter, span: Span) -> date | None:
    """The last day of a span, or of so many from today; None for one that is over."""
    end = span.last or (letter.context.today + timedelta(days=span.days) if span.days else None)
    return end if end and end > letter.context.today else None


#: "Not back yet", "still ill", "noch nicht zurück".
_STILL_AWAY = regex(
    r"\W*(?:sorry\W+|hi\W+|hello\W+|hey\W+)*(?:i'?m |i am |im |"
    r"we'?re )?(?:(?:still )?not (?:back|ready|well|fit|able)"
    r"\b|still (?:not (?:back|ready|well|fit)|away|ill|sick|recovering|travell?ing|in hospital|"
    r"in the hospital|"
    r"on (?:holiday|vacation|leave)|out sick|unwell|in bed)\b|(?:bin )?(?:noch nicht (?:zuruck|"
    r"fit|gesund)|"
    r"(?:immer )?noch (?:krank|im urlaub|unterwegs|weg))\b|pas encore (?:de retour|remise?|"
    r"retablie?)\b|"
    r"toujours (?:malade|absente?|en conge)\b|(?:todavia|aun) (?:no (?:he vuelto|estoy)|"
    r"estoy (?:enferm[oa]|de viaje))|"
    r"sigo (?:enferm[oa]|de viaje|fuera)\b|ainda (?:nao voltei|estou (?:doente|fora|de ferias|"
    r"viajando))\b|"
    r"non sono ancora (?:tornat[oa]|pront[oa])\b|ancora (?:malat[oa]|in viaggio|in ferie)\b|"
    r"ещё (?:болею|не вернул\w*)|все еще (?:болею|в отпуске)|nog (?:niet terug|ziek|op vakantie)\b)"
)


def _elliptic(clause: Clause, span: Span | None) -> bool:
    """`Both groups on hold until after Easter?`: a wish without its verb."""
    return bool(span and span.last and clause.question) and not _OPENS_A_QUESTION.match(
        clause.folded
    )


#: Questions of how things are, and not of what may be done.
_OPENS_A_QUESTION = regex(
    r"\W*(?:and |but |so |also |hi |hello )*(?:who|what|when|where|why|how|which|is|are|am|was|"
    r"were|do|"
    r"does|did|has|have|had|will|would|should|shall|if|wer|was|wann|wo|warum|wie|ist|sind|habt|"
    r"qui|quand|"
    r"ou|pourquoi|comment|est-ce|quien|cuando|donde|como|quem|quando|onde|chi|dove|кто|что|"
    r"когда|где|как)\b"
)


def _may_my_track(letter: Letter, clause: Clause) -> bool:
    """`could talk be put on ice?`: asked for, and of a track of hers."""
    if clause.words[:1] not in _MAY:
        return False
    return any(m.start in (1, 2) and m.track in letter.open for m in letter.mentions(clause))


_MAY = (("can",), ("could",), ("may",), ("might",), ("would",), ("will",))
_SOMEDAY = regex(r"\b(?:will|going to|gonna|shall|might|i'll|we'll) (?:be|have to|go|need)\b")


_THING_PAUSED = regex(
    r"\bpaus(?:e|ed|ing) (?:the|a|my|this|that|all|both) (?:\w+ )?(?:vm|vms|server|instance|"
    r"container|"
    r"machine|build|job|deploy\w*|script|video|sync|service|process|work|upload|download|test|"
    r"tests)\b"
)


def _bare_return(letter: Letter) -> Iterator[Intent]:
    """`back on Monday`, `until the 20th`: nothing but a day."""
    if letter.context.thread == "contact-check":
        return  # "she did, and again on Sunday"
    for clause in letter.clauses:
        if any(map(thanked, letter.sentence(clause.sentence))):
            continue
        span = days_of(letter, clause)
        if unable(letter, clause) or (
            span
            and span.returns
            and span.last
            and span.last > letter.context.today
            and not clause.question
            and not clause.negated
            and not NOT_MINE.search(clause.folded)
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


_WITH_A_MENTEE = regex(
    r"\b(?:and (?:i|me)|with \w+|we(?: both| two)?) (?:\w+ )?(?:agreed|decided)\b|"
    # "I have two who are on vacation until May"
    r"\b(?:one|two|three|four|some(?:one|body|times)?|mentees?|people|both|them) (?:\w+ ){0,2}?"
    r"who(?:'s|'re)?\b"
)


def _of_a_mentee(letter: Letter, clause: Clause) -> bool:
    """A mentee's name where the subject stands, and nobody in the first person."""
    opening = " ".join(clause.text.split()[:_OPENING])
    if not names.mentioned(opening, letter.context.mentees):
        return False
    return not _I_TOO.search(clause.folded)


_OPENING = 3  # words
_I_TOO = regex(
    r"\b(?:i|i'm|i'll|i've|me|my|we|we're|us|ich|wir|mich|mir|bin|je|j'\w+|nous|moi|yo|estoy|"
    r"me|eu|estou|io|sono|"
    r"я|мы|меня|мене|jestem|mnie|jsem|ik|ben|jag|jeg|olen|vagyok|leszek|sunt|voi|είμαι|saya|"
    r"aku|em|toi|"
    r"أنا|انا|سأكون|من|main|mai|mujhe|mera)\b|मैं|मुझे|[一-鿿]|[가-힣]|[぀-ヿ]"
)


def away(letter: Letter) -> Iterator[Intent]:
    """`away A..B` for a mentor."""
    if "mentor" not in letter.context.roles:
        return
    for sense in PAUSE.find(letter.clauses or letter.subject_clauses):
        if _WITH_A_MENTEE.search(sense.clause.folded) or _of_a_mentee(letter, sense.clause):
            continue  # "Ana and I agreed to pause until May", "Ana pyysi taukoa"
        span = days_of(letter, sense.clause)
        if not absent(letter, sense, span) or somebody(sense.clause):
            continue
        if only_elsewhere(sense, span) or exam_day(sense, span):
            continue
        if span is None and not _AWAY_MENTOR.search(sense.words) and not STRONG.search(sense.words):
            continue
        yield away_intent(letter, sense.clause.text, span)
        return
    for clause in letter.clauses:
        if _WITH_A_MENTEE.search(clause.folded) or thanked(clause):
            continue
        span = days_of(letter, clause)
        if (
            unable(letter, clause)
            or bare(letter, clause)
            or (
                span
                and span.returns
                and span.last
                and span.last > letter.context.today
                and not clause.question
                and not NOT_MINE.search(clause.folded)
                and not _TOMORROW.search(clause.folded)
            )
        ):
            yield away_intent(letter, clause.text, span)
            return
    yield from laid_low(letter)


def away_intent(letter: Letter, because: str, span: Span | None) -> Intent:
    """The span as `A..B`, both days included: back on the 18th ends on the 17th."""
    vague = span and span.first == span.last and span.because.startswith(("mid", "mitte", "meados"))
    someday = span is None and _SOMEDAY.search(fold(because))
    if someday or (span and ((span.asked and span.dated) or vague)):
        return Intent("unclear", because=because, whole_line=False)
    first = span.first if span else None
    last = span.last if span else None
    if last and span and (span.returns or span.before):
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


def _is_ahead(letter: Letter, span: Span) -> bool:
    return span.asked or (span.last or letter.context.today) > letter.context.today


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
            or NOT_MINE.search(clause.folded)
            or any(_is_ahead(letter, span) for span in letter.spans(clause.sentence))
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
