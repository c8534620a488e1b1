"""The end of mentoring, with a day where one is said."""

from collections.abc import Iterator, Sequence

from mailflow.commands.reading.clauses.topics import STEP_DOWN, Sense
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.dates.span import Span
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

#: The command as the help mail teaches it; other words for it are asked about (TRUST, head).
_LINE = regex(r"^\W*(?:i am |i'm )?step(?:ping)? down\b")
_QUITS = regex(
    r"\bstep\w* (?:down|back|aside) (?:from|as) (?:my |the |a |our )?(?!mentor|this|it\b|role|"
    r"duties|"
    r"coach|program|group|cohort|helping|everything|all\b)\w+|"
    r"\b(?:quit|stop\w*|leave|leaving|left|step down from) (?:in|now|soon|at|smoking|"
    r"the (?!mentor|role|program|"
    r"group|cohort)|drinking|early|work|home|the office|town)\b"
)


_LAST_OF_ANOTHER = regex(
    r"\blast (?:day|week|month) (?:at work|at school|of (?:school|term|vacation|the holidays?)|"
    r"before|in town|"
    r"at the)\b"
)


_FOR_GOOD = regex(
    r"\bleaving (?:openstack|the (?:community|program|programme|project|group|team))\b|\bfor good\b"
)


_SOMEBODY_ELSE = regex(
    r"^(?:and |but |so |because |that )*(?:my mentees?|one of my mentees|s?he|they|a mentee|"
    r"(?!this|that|it|there|my|i|today)[a-z]+) "
    r"(?:asked|wants?|wanted|has|have|is|was|will|decided|told|said|thinks?|left|quit)\b"
    r"(?<!\bi have)(?<!\bi will)(?<!\bi was)(?<!\bi decided)(?<!\bi want)(?<!\bi wanted)"
)


#: "I'm leaving Red Hat": an employer, and not this.
_ELSEWHERE = regex(
    r"\b(?:leave|leaving|left|quit|quitting) (?:my |the )?(?!OpenStack|I\b)(?:[A-Z][a-z]+|job|"
    r"company|firm|"
    r"employer|team|country|house)\b"
)
_DONE_WITH = regex(r"with (?!mentor|this|it\b|everything|all\b|the (?:mentor|program|group))")
_ALSO_ABSENCE = ("i'm out", "i'm done", "leave", "leaving", "i'm leaving", "i am done")


_TIRED = ("burned out", "burnt out")


_BREAK = regex(
    r"\b(?:need|want|take|taking|have|like)(?: to take)? (?:a|some) (?:\w+ )?(?:break|time off|"
    r"pause|"
    r"rest|breather)\b|\b(?:brauche|mache) (?:\w+ )?(?:eine )?(?:pause|auszeit)\b|\bbesoin d'une "
    r"pause\b|\b(?:necesito|preciso de|ho bisogno di) (?:un|una|uma) (?:pausa|descanso)\b"
)


def _is_tired(letter: Letter, sense: Sense) -> bool:
    """`Burnt out. I need a break`: a break, or what has an end, is no farewell."""
    if any(hit.words not in _TIRED for hit in STEP_DOWN.hits(sense.clause)):
        return False
    if any(_BREAK.search(clause.folded) and not clause.negated for clause in letter.every):
        return True
    ends = (s.last for n in range(len(letter.sentences)) for s in letter.spans(n))
    return any(end and end > letter.context.today for end in ends)


def _days(letter: Letter, sense: Sense) -> Sequence[Span]:
    """Those that stand behind the wish, else all of its sentence.

    `I start a PhD in April and will step down at the end of March`.
    """
    spans = letter.spans(sense.clause.sentence)
    behind = sense.clause.folded.partition(sense.words)[2]
    own = [span for span in spans if span.because and span.because in behind] or spans
    return own or _in_the_next(letter, sense.clause.sentence + 1)


def _in_the_next(letter: Letter, number: int) -> Sequence[Span]:
    """`I'd like to hand over my group. Last day: 31 May.`"""
    if number >= len(letter.sentences):
        return ()
    ends = _LAST_DAY.match(fold(letter.sentences[number]))
    return letter.spans(number) if ends else ()


_LAST_DAY = regex(
    r"\W*(?:(?:my|the) )?(?:last|final) (?:day|week|month|round)\b|\W*(?:until|till|til|as of|"
    r"effective|per|zum|ab|bis|from)\b|"
    r"\W*(?:(?:mein|mi|mon|ma|meu|minha|il mio) )?(?:letzter tag|dernier jour|ultimo dia|"
    r"ultimo giorno|ostatni dzien|posledni den|laatste dag)\b"
)


def stepping_down(letter: Letter) -> Iterator[Intent]:
    """`step-down DATE`: the end of mentoring, with a day where one is said."""
    for sense in STEP_DOWN.find(letter.clauses or letter.subject_clauses):
        if not sense.meant and not (sense.negated and "can" in sense.words):
            continue
        if _SOMEBODY_ELSE.match(sense.clause.folded) or _QUITS.search(sense.clause.folded):
            continue
        if _LAST_OF_ANOTHER.search(sense.clause.folded):
            continue
        if _is_tired(letter, sense) and not _FOR_GOOD.search(letter.folded):
            continue
        after = " ".join(sense.clause.words[sense.end : sense.end + 4])
        elsewhere = _ELSEWHERE.search(sense.clause.text) and "mentor" not in sense.clause.folded
        if elsewhere or _DONE_WITH.match(after):
            continue
        weak = all(hit.words in _ALSO_ABSENCE for hit in STEP_DOWN.hits(sense.clause))
        if (
            weak
            and not _FOR_GOOD.search(sense.clause.folded)
            and letter.spans(sense.clause.sentence)
        ):
            continue
        if any(span.before for span in letter.spans(sense.clause.sentence)):
            continue  # "no time for mentoring before 6 April"
        days = [span.last or span.first for span in _days(letter, sense)]
        day = next((day for day in days if day and day > letter.context.today), None)
        end = day.isoformat() if day else "?"
        plain = len(letter.clauses) <= 1 and bool(_LINE.match(letter.folded))
        yield Intent("step-down", (end,), because=sense.clause.text, whole_line=plain)
        return
