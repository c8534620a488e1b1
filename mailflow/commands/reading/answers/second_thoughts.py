"""Second thoughts about what we just did: another day, or not at all.

Only in answer to the mail that told it. `make it the 7th of April` moves the pause we told of;
`that's not what I meant` takes back whatever it was.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.dates import Span, later_by, spans
from mailflow.commands.reading.dates.calendar_words import MONTHS, plus_months
from mailflow.commands.reading.dates.days import safe
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter, excluded
from mailflow.commands.reading.places.zones import named
from mailflow.regex import regex

_BACK_AND_FORTH = regex(
    r"\b(?:that's|that is|this is|it's|it is) (?:not (?:right|correct|true|it|what)|wrong)\b|"
    r"\b(?:wasn't|isn't|wrong) what i (?:\w+ )?(?:meant|said|asked|wanted)\b|"
    r"\bnot what i (?:\w+ )?(?:meant|said|asked|wanted)\b|\bspoke too soon\b|\bfalse alarm\b|"
    r"\bi(?:'m| am) staying\b|\bi (?:read|saw|looked at|clicked|wrote) the wrong\b|"
    r"\b(?:cancel|undo|revert|stop) (?:that|this|it|the (?:pause|move|absence|change))\b|"
    r"\bput (?:me|it|her|him|them) back\b|^\W*(?:no\W+)+(?:i|we) (?:only |just |really )?(?:meant|"
    r"wanted|asked|said)\b|\bpremature\b|\b(?:too (?:early|soon)|jumped the gun)\b|"
    r"\bonly (?:approved|half|almost)\b|\b(?:it|that|she|he) (?:is|was) not (?:yet )?(?:merged|"
    r"done|"
    r"finished|ready)\b|\bi take (?:that|it) back\b|"
    r"\bno (?:pause|break|absence) (?:\w+ )?(?:needed|necessary)\b|\b(?:don't|"
    r"do not) need (?:the|a|any) (?:pause|break)\b|"
    r"\b(?:trip|holidays?|vacation|journey|conference|leave|travel) (?:is|was|got|has been|are|"
    r"were) "
    r"(?:now )?(?:cancel\w*|called off|off)\b|\bi (?:wrote|said|typed) .{1,40}\b(?:but|"
    r"and) (?:i )?meant\b|"
    r"\b(?:it|that|this) (?:isn't|is not|wasn't) (?:\w+ )?(?:done|reachable|merged|true|finished)\b"
)
#: "Stop, the wrong Jonas!": of whom or what it was done.
_WRONG_ONE = regex(
    r"^\W*(?:no|stop|wait|oh|oops|halt|nein|hold on)\b[^?]{0,40}\bwrong\b|\bthe wrong (?:one|"
    r"person|"
    r"people|name|address|cohort|group|track|date|day)\b"
)
#: "I wrote March but meant May."
_WROTE = regex(r"\bi (?:wrote|said|typed) .{1,40}\b(?:but|and) (?:i )?meant\b")
_LONG = 16
_DIGIT = regex(r"\d")


def second_thoughts(letter: Letter) -> Iterator[Intent]:
    """What changes the thing that the answered mail told of."""
    context = letter.context
    if context.thread != "answer" or not context.did or not letter.body:
        return
    verb, *args = context.did[0].split()
    if verb == "forget":
        return  # "Really erase everything?" has done nothing yet
    if verb == "tz" and (place := _only_place(letter)):
        yield Intent("tz", (place,), because=letter.body, whole_line=False)
        return
    meant = _should_have_been(letter, verb, args)
    if moved := _moved(letter, verb, args) or _the_same_for(letter, verb, args):
        yield moved
    elif verb == "less" and _NONE.search(letter.folded) and not _asks(letter):
        yield Intent("stop", because=letter.body, whole_line=False)
    elif meant and not _asks(letter) and (_MEANT_OTHER.search(letter.folded) or _denied(letter)):
        yield from (Intent("undo", because=letter.body, whole_line=False), meant)
    elif (_takes_back(letter, args) and not _asks(letter)) or _goes_against(letter, verb):
        yield Intent("undo", because=letter.body, whole_line=False)
        if meant:
            yield meant


def _only_place(letter: Letter) -> str:
    """`No, I'm in Shanghai`, of a zone that we told of: the one place that is no denied one."""
    told = [clause for clause in letter.clauses if not clause.question]
    found = {zone for clause in told for zone in named(_NOT_THERE.sub(" ", clause.folded))}
    return found.pop() if len(found) == 1 and len(told) <= _FEW_CLAUSES else ""


_FEW_CLAUSES = 4
#: "Not Belfast": the wrong one.
_NOT_THERE = regex(
    r"\b(?:not|nicht|pas|no|nao|non|не|instead of|rather than)\s+(?:in\s+|the\s+|en\s+|"
    r"a\s+)?[^\W\d]+"
)
#: What nobody says who agrees with what was done.
_NEVER_ASKED = regex(
    r"\b(?:i|we) (?:\w+ )?(?:didn't|did not|never|have not|haven't) (?:\w+ )?(?:ask\w*|want\w*|"
    r"sa(?:y|id)|mean|meant|request\w*|order\w*|wr(?:ote|ite|itten)|sign\w*)(?: to| for| up| that|"
    r" this| it| any| a)*\b(?! (?:to )?(?:be|bother|hurt|disturb|complain|sound|offend|"
    r"interrupt|see|hear|get)\b)|"
    r"\b(?:i|we) (?:only|just|simply|merely) (?:said|meant|asked|wanted|mentioned|told|wrote|"
    r"wondered)\b|"
    r"\b(?:that|it|this|my (?:mail|message|question|note)) was (?:\w+ )?(?:about|for|meant)\b"
    r"(?! (?:time|me|fun|it all))|"
    r"\b(?:misunderst\w+|misread|mixed up|mix-up|got (?:that|it|me|this) wrong|"
    r"confus\w+ (?:me|two|us))\b"
)
#: The same, by what was done.
_AGAINST = {
    "pause": regex(
        r"\b(?:no|don't|do not|without|not) (?:\w+ ){0,3}?(?:pause|break)\b|\bi(?:'m| am) (?:\w+ )?"
        r"(?:here|around|available|staying|not (?:away|going|travell?ing|off|out|on))\b|"
        r"\b(?:trip|journey|"
        r"holiday|vacation|surgery|operation|exams?|course|wedding|visit|flight|"
        r"conference) (?:\w+ )?"
        r"(?:got|was|is|were|has been|had been|are|been)(?: been)? (?:cancel\w*|called off|"
        r"postponed|off|moved)\b|"
        r"\bno need (?:any ?more|for|to)\b|\bi can (?:still|go on|continue|keep)\b"
    ),
    "leave": regex(
        r"\bi(?:'m| am| want to| will|'ll|'d like to| would like to) (?:\w+ )?(?:stay\w*|"
        r"still in|still here|in"
        r"|continu\w+|keep (?:my|the) place)\b|\b(?:don't|do not|didn't|did not|never) (?:\w+ )?(?:"
        r"want(?:ed)? |mean(?:t)? |intend(?:ed)? )?(?:to )?(?:leave|quit|drop|go)\b"
    ),
    "done": regex(
        r"\b(?:only|just|about) (?:\w+ )?(?:the|a|my|one)? ?(?:\w+ )?(?:practi[cs]e|mock|"
        r"first|half|draft|part|"
        r"step|chapter|test|trial|milestone|exercise|demo)\b|\b(?:real|actual|final|whole|"
        r"big) (?:\w+ )?"
        r"(?:one|exam|test|talk|thing|goal|patch)\b.{0,25}\b(?:next|in|still|on|comes|ahead|"
        r"later|not)\b|"
        r"\bnot (?:done|finished|there|the goal|merged|over|reachable|complete)\b|"
        r"\b(?:reverted|rejected)\b"
    ),
    "stop": regex(
        r"\b(?:do|still|would|really) (?:\w+ )?(?:want|need|like|read|"
        r"get) (?:\w+ ){0,2}(?:mails?|messages?|"
        r"e-?mails?|news|them|it)\b|\bjust not\b|\bkeep (?:sending|writing|mailing)\b|"
        r"\bonly (?:the|those|that) "
        r"(?:newsletter|reminders?|monthly|digest)\b"
    ),
    "join": regex(
        r"\bonly (?:asked|wondered|curious|looking|a question)\b|\bjust (?:asking|looking|"
        r"curious)\b"
    ),
}
_AGAINST["less"] = _AGAINST["stop"]
_AGAINST["away"] = _AGAINST["pause"]


def _goes_against(letter: Letter, verb: str) -> bool:
    """`I didn't ask for a pause?!`, `the trip got cancelled`: said of what we told."""
    told = [clause for clause in letter.clauses if not clause.conditional]
    against = _AGAINST.get(verb)
    return any(
        _NEVER_ASKED.search(clause.folded)
        or (against and against.search(clause.folded) and not clause.question)
        for clause in told
    )


def _should_have_been(letter: Letter, verb: str, args: list[str]) -> Intent | None:
    """`it should have been deploy, not talk`: the same, of another track."""
    if verb == "leave" and args and _ONLY_A_BREAK.search(letter.folded):
        days = [span.last for c in letter.clauses for span in letter.spans(c.sentence) if span.last]
        end = days[0].isoformat() if len(set(days)) == 1 else "?"
        return Intent("pause", (args[0], end), because=letter.body, whole_line=False)
    others = [track for track in letter.named if track not in args]
    right = _RIGHT_ONE.search(letter.folded) or _denied(letter) & set(args)
    if len(others) != 1 or not args or not right:
        return None
    of_hers = others[0] in letter.open
    if verb in ("leave", "pause") and of_hers:
        return Intent(verb, (others[0], *args[1:]), because=letter.body, whole_line=False)
    if verb in ("join", "move") and not of_hers and others[0] in letter.context.tracks:
        return Intent(verb, (*args[:-1], others[0]), because=letter.body, whole_line=False)
    return None


def _denied(letter: Letter) -> set[str]:
    """Tracks that are named to be denied: `c'est deploy que je voulais quitter, pas talk`."""
    return {
        mention.track
        for clause in letter.every
        for mention in letter.mentions(clause)
        if excluded(clause, mention)
    }


_RIGHT_ONE = regex(
    r"\b(?:should (?:have been|be)|meant|i said|i wanted|i asked for|supposed to be|was for|"
    r"was about|"
    r"not \w[\w-]*|instead)\b"
)
_MEANT_OTHER = regex(
    r"\b(?:i meant|i mean|should have been|i said|i wrote|i asked for|supposed to be|"
    r"(?:only|just|rather) (?:want|wanted|need|needed))\b"
)
_ONLY_A_BREAK = regex(
    r"\b(?:only|just|rather|meant|wanted?|needed?) (?:\w+ ){0,3}?(?:pause|break|time off|on hold)\b"
)
_NONE = regex(
    r"\bstop (?:them|it|these|those|everything|all|completely|altogether)\b|\bnone at all\b|"
    r"\bno (?:more )?(?:mails?|messages?) (?:at all|whatsoever)\b"
)
#: "And deploy as well, same dates".
_SAME = regex(r"\b(?:as well|too|also|same|likewise|both)\b")
_BRIEF = 10


def _the_same_for(letter: Letter, verb: str, args: list[str]) -> Intent | None:
    """`and deploy as well, same dates`: what was done, done once more."""
    others = [track for track in letter.named if track in letter.open and track not in args]
    words = [word for word in letter.folded.split() if word[0].isalnum()]
    plain = verb == "pause" and len(args) > 1 and len(others) == 1 and len(words) <= _BRIEF
    denied = any(clause.negated or clause.conditional for clause in letter.clauses) or _asks(letter)
    dated = any(letter.spans(clause.sentence) for clause in letter.clauses)
    if not plain or denied or dated or not _SAME.search(letter.folded):
        return None
    return Intent(verb, (others[0], args[1]), because=letter.body, whole_line=False)


def _takes_back(letter: Letter, args: list[str]) -> bool:
    """True for `that's wrong`; `wrong one, I meant talk` says more than that."""
    if _BACK_AND_FORTH.search(letter.folded) or _WROTE.search(letter.folded):
        return True
    return bool(_WRONG_ONE.search(letter.folded)) and set(letter.named) <= set(args)


def _moved(letter: Letter, verb: str, args: list[str]) -> Intent | None:
    """The same absence, to another day; nothing else may be said beside it."""
    words = [word for clause in letter.clauses for word in clause.words if word[0].isalnum()]
    asks = _asks(letter) and not _MAKE_IT.search(letter.folded)
    if verb not in ("pause", "away", "step-down") or len(words) > _LONG or asks:
        return None
    found = {
        _in_its_month(span, args, letter)
        for clause in letter.clauses
        for span in letter.spans(clause.sentence)
        if span.last and not span.asked and not _is_denied(letter, span)
    }
    if longer := _longer(letter, args):
        return Intent(verb, (*args[:-1], longer), because=letter.body, whole_line=False)
    days = {span.last for span in found}
    if len(days) != 1 or any(clause.conditional or clause.other for clause in letter.clauses):
        return None
    if "see you" in letter.folded or _WROTE.search(letter.folded):
        return None  # "see you on the 29th": the day after the last
    day = next(iter(days))
    span = next(iter(found))
    if day and verb == "away" and (span.returns or span.before):
        day -= timedelta(days=1)
    said = day.isoformat() if day else "?"
    month = MONTHS.keys() & fold(span.because).split() and not _DIGIT.search(span.because)
    if month and args and said[:7] == args[-1][-10:][:7]:
        said = args[-1][-10:]  # "I come back in October", where it is until the 4th
    if verb == "away" and span.first and span.first != span.last and len(found) == 1:
        args[0] = f"{span.first.isoformat()}..{said}"
    elif verb == "away":
        args[0] = f"{args[0].partition('..')[0]}..{said}"
    elif args:
        args[-1] = said
    return Intent(verb, tuple(args), because=letter.body, whole_line=False)


def _in_its_month(span: Span, args: list[str], letter: Letter) -> Span:
    """`From the 10th to the 20th`, of an absence in June: of June, whatever day it is today."""
    start, _, end = args[-1].partition("..") if args else ("", "", "")
    if _BARE_DAY.fullmatch(span.because) and span.last:
        return _nearest(span, end or start, letter)
    if not _BARE_PAIR.fullmatch(span.because) or not start[:1].isdigit():
        return span
    month = date.fromisoformat(start).replace(day=1)
    again = spans(span.because, max(month - timedelta(days=1), letter.context.today))
    return again[0] if len(again) == 1 and again[0].first and again[0].last else span


def _nearest(span: Span, end: str, letter: Letter) -> Span:
    """`Make that the 20th`, of an end in September: the 20th that lies next to it."""
    if not end[:1].isdigit() or not span.last:
        return span
    told, number = date.fromisoformat(end), span.last.day
    months = (plus_months(told.replace(day=1), by) for by in (-1, 0, 1))
    days = [day for month in months if (day := safe(month.year, month.month, number))]
    ahead = [day for day in days if day > letter.context.today]
    if _SHORTER.search(letter.folded):
        ahead = [day for day in ahead if day < told] or ahead
    near = min(ahead, key=lambda day: abs(day - told), default=span.last)
    return replace(span, last=near, first=near if span.first == span.last else span.first)


#: "Not the whole month!": less than we told of.
_SHORTER = regex(
    r"\b(?:not (?:the|a|for the|for a) (?:whole|entire|full)|not (?:that|so|as) long|too long|"
    r"shorter|earlier|"
    r"sooner|nicht (?:den|die|das) ganzen?|nicht so lange?|pas tout(?:e)? l[ae]|pas si longtemps|"
    r"no tod[oa] (?:el|la)|nao (?:o|a) (?:mes|semana) (?:todo|toda|inteir[oa]))\b"
)
#: A day, and two days, by their numbers alone.
_BARE_DAY = regex(r"\d{1,2}(?:[-':.]?[^\W\d_]{0,4})?\.?")
_BARE_PAIR = regex(r"(?:[^\W\d]+\s+){0,3}\d{1,2}\D{1,12}\d{1,2}(?:st|nd|rd|th|\.)?")
_EXTEND = regex(
    r"\b(?:extend|prolong|longer|more|another|extra|verlanger\w*|langer|noch|prolonge\w*|de plus|"
    r"alarga\w*|extiende\w*|mas|estende\w*|mais)\b"
)


def _longer(letter: Letter, args: list[str]) -> str:
    """`two weeks longer please`: counted from the end we told of; empty where no length is said."""
    first, _, end = args[-1].rpartition("..") if args else ("", "", "")
    found = [span for c in letter.clauses for span in letter.spans(c.sentence)]
    lengths = {span.days for span in found}
    if len(lengths) != 1 or not _EXTEND.search(letter.folded) or end in ("", "?"):
        return ""
    days = lengths.pop()
    if not days or any(clause.conditional or clause.other for clause in letter.clauses):
        return ""
    later = later_by(date.fromisoformat(end), days).isoformat()
    return f"{first}..{later}" if first else later


def _is_denied(letter: Letter, span: Span) -> bool:
    """`until the 30th, not the 20th`: the day that it should not have been."""
    day = re.escape(span.because.split(" … ")[0])
    return bool(re.search(rf"{_NOT}(?:{_SMALL} )*{day}", letter.folded))


_NOT = r"\b(?:not|nicht|pas|instead of|rather than|statt|no|nao|non) "
_SMALL = r"(?:the|until|till|on|am|den|der|bis|le|el|o|il|to)"


#: "Could you make it the 22nd?": a wish.
_MAKE_IT = regex(
    r"\b(?:can|could|may|would|will) (?:you|we|i|it) (?:\w+ )?(?:make (?:it|that)|change (?:it|"
    r"that)|"
    r"move (?:it|that)|set (?:it|that)|be|extend|have it)\b|\bkonn\w+ (?:ihr|sie|wir) (?:es|das)\b|"
    r"\b(?:pouvez-vous|peut-on|pueden|puedes|podem) (?:\w+ )?(?:mettre|changer|poner\w*|"
    r"cambiar\w*|mudar|"
    r"por)\b"
)


def _asks(letter: Letter) -> bool:
    return any(clause.question and "?" in clause.text for clause in letter.clauses)


def with_its_right_one(letter: Letter, said: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """`I meant talk, not deploy`, of a pause that we told of: no move, whatever it is."""
    did = {done.split()[0] for done in letter.context.did}
    moved = {intent.verb for intent in said} & _OF_TRACKS
    if not did or did & _OF_TRACKS or not moved or not _I_MEANT.search(letter.folded):
        return said
    return (Intent("unclear", because=letter.body, whole_line=False),)


_OF_TRACKS = frozenset({"move", "join", "leave"})
_I_MEANT = regex(
    r"\bi (?:only |just )?(?:meant|mean|said|wrote)\b|\bich meinte\b|\bje voulais dire\b|"
    r"\bquise decir\b|\bquis dizer\b|\bintendevo\b|\bимел\w* в виду\b"
)
