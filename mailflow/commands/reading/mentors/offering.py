"""Offering to mentor, read from prose; for how many is read by `offered_room`."""

import re
from collections.abc import Iterator

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.topics import OFFER, Sense, is_hedged
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.mentees.joining import NEXT_YEAR
from mailflow.commands.reading.mentees.seeking import SEEKS_MENTOR
from mailflow.regex import regex

#: "Sign me up as a deploy mentor", "I'd be up for being a mentor".
_AS_ONE = regex(
    r"\b(?:(?:sign|put|add|note|count|write|take|list|consider|register|use) me (?:up |down |in |"
    r"on )?(?:as|for)|(?:join|apply|sign up|volunteer|register|come back|return|stay(?: on)?|"
    r"serve) "
    r"as|(?:up for|happy|glad|willing|ready|like|love|want|interested in|keen on|could|can|would|"
    r"will|'ll|'d) (?:to )?(?:be|being|become|becoming)) (?:a |an |another |the |"
    r"your )?(?:[\w-]+ )?"
    r"mentor\b(?! (?:is|was|who|for me))|"
    r"\b(?:put|use|place|send|assign) me (?:wherever|where|in whichever|to whichever|in any|"
    r"anywhere)\b[^.!?]{0,40}\b(?:mentors?|help|hands)\b"
)
#: "If you need a mentor in coa, I've got time".
_NEEDED = regex(
    r"\b(?:need|needs|needed|lack(?:ing)?|lack of|short of|looking for|look for|could use|can use|"
    r"could you use|too few|not enough) (?:a |an |another |any |more |some |"
    r"new )*(?:[\w-]+ )?mentors?\b"
)
_I_HAVE_TIME = regex(
    r"\bi(?:'m| am)(?: also)? (?:available|in|free|game|your (?:man|woman|person))\b|"
    r"\bi(?:'ve| have)(?: got)? (?:\w+ )?(?:time|room|space|capacity)\b|"
    r"\bi(?:'d| would|'ll| will| can| could)(?: be (?:happy|glad|up for)| gladly|"
    r" happily)?(?: to)? "
    r"(?:do it|do that|it|help|step in|take (?:it|one|two|three|on|over))\b|\bcount me in\b"
)
_WOULD = regex(
    r"\b(?:would|could|can|will|'d|'ll|i'd|i'll|want|like|love|happy|glad|willing|join|sign|"
    r"volunteer|consider|"
    r"available|offer|add|put|register|me|apply|interested|ready)\b|[^\x00-\x7f]"
)
_ONLY_HELP = regex(
    r"(?:happy|glad|willing|like|love) to help|help(?:ing)? out(?: with| in)?|help(?:ing)?|"
    r"mithelfen|helfen"
)
_LONG = 8  # without an I, a longer sentence calls for mentors and does not offer one
_ME = regex(
    r"\b(?:i|i'm|im|i'd|i'll|i've|me|my|we|ich|mich|je|j'\w+|moi|yo|me|mi|eu|io|я|мне|main|mnie|"
    r"jestem|ik)\b|"
    r"[^\x00-\x7f]"
)
_WITHOUT_I = regex(
    r"\W*(?:would|'d|happy|glad|willing|want|ready|able)\b(?! (?:you|anyone|anybody|some))"
)
# "Ines and I would both mentor deploy": the verb, of the writer.
_I_MENTOR = regex(
    r"\b(?:i|we|i'd|i'll|we'd|"
    r"we'll)(?: \w+){0,4} (?<!my )(?<!a )(?<!the )(?<!our )(?<!as )(?<!new )"
    r"(?<!another )mentor\b(?! (?:me|is|was|has|said|told|who))|"
    r"\b(?:mochte|wurde|will|kann|konnte) (?:ich )?(?:\w+ ){0,3}mentor\w* .{0,25}\b(?:sein|"
    r"werden)\b"
)
_CALL = regex(r"\bcall for mentors?\b|\bmentors? (?:wanted|needed)\b")


#: Whoever looks for a mentor, or wants to buy one, offers none.
_HIRING = regex(
    r"\b(?:pay|paid|hire|hiring|rates?|fees?|salary|invoice|per hour|budget|freelanc\w+|"
    r"consult\w+)\b"
)
_A_MENTOR_FOR = regex(
    r"(?<!\bbe )(?<!\bbeing )(?<!\bbecome )(?<!\bas )(?<!\bbecoming )\b(?:a|any|some|the|another|"
    r"no) mentor for\b"
)


def offering(letter: Letter) -> Iterator[Intent]:
    """`mentor TRACK`: the writer offers to help others."""
    for clause in (*letter.clauses, *(() if letter.clauses else letter.subject_clauses)):
        sense = OFFER.sense(clause)
        if not _is_offer(letter, clause, sense):
            continue
        if NEXT_YEAR.search(letter.folded):
            yield Intent("unclear", because=clause.text, whole_line=False)
            return
        called = _CALL.search(letter.subject.casefold()) is not None
        tracks = _offered(letter, clause, called=called)
        if not tracks and (letter.context.cohorts or not (called or _names_mentoring(sense))):
            continue
        for track in tracks or ["?"]:
            yield Intent("mentor", (track,), because=clause.text, whole_line=False)
        return


def _is_offer(letter: Letter, clause: Clause, sense: Sense | None) -> bool:
    """Whether one clause offers to mentor, here and now."""
    is_told = bool(sense and sense.meant)
    verb = None if is_told else _said_otherwise(letter, clause)
    asks = clause.question and not _NEEDED.search(clause.folded)
    plain = not (clause.negated or clause.conditional or asks or clause.other)
    if not is_told and not (verb and plain and not is_hedged(clause.folded)):
        return False
    if clause.question and not letter.meant(clause):
        return False  # "can I be a mentor without being an expert?"
    if verb and not sense and not (letter.meant(clause) or _WOULD.search(clause.folded)):
        return False  # "we mentor startups", "I mentor kids in chess. Could I join talk?"
    if _is_wanted_or_refused(letter, clause) or (sense and _is_other_help(letter, clause, sense)):
        return False
    offers = _ME.search(letter.folded) or _WITHOUT_I.match(clause.folded)
    return not clause.old and bool(len(clause.words) <= _LONG or offers)


def _is_wanted_or_refused(letter: Letter, clause: Clause) -> bool:
    """Whether the writer looks for a mentor, or would be none."""
    if _NO_GOOD.search(clause.folded) or RATHER_LEARNS.search(letter.folded):
        return True
    if SEEKS_MENTOR.search(clause.folded) and not _I_HAVE_TIME.search(letter.folded):
        return True
    return _HIRING.search(letter.folded) is not None


def _is_other_help(letter: Letter, clause: Clause, sense: Sense) -> bool:
    """Whether the words of an offer are of other help than a mentor's, or of another place."""
    if sense.words == "mentor for" and _A_MENTOR_FOR.search(clause.folded):
        return True
    if sense.words in ("as a mentor", "as mentor") and not _WOULD.search(clause.folded):
        return True  # "as a mentor at university I know how hard it is"
    exact = any(m.exact for c in letter.clauses for m in letter.mentions(c))
    with_track = any(m.start == sense.end for m in letter.mentions(clause))
    # "I'd love to help translate"
    return not exact and with_track and _ONLY_HELP.fullmatch(sense.words) is not None


def _names_mentoring(sense: Sense | None) -> bool:
    """Whether what is offered needs no track to be known as a mentor's work."""
    return (
        sense is None
        or any(word in sense.words for word in ("mentor", "ментор", "наставник"))
        or not sense.words.isascii()
        or sense.words.startswith(("volunteer", "i volunteer", "teach", "coach"))
    )


def _offered(letter: Letter, clause: Clause, *, called: bool) -> list[str]:
    """The tracks that the writer would mentor, other than those they learn in."""
    named = letter.meant(clause) or letter.named or letter.in_subject
    open_ones = letter.context.tracks
    tracks = [track for track in named if track in open_ones] or [
        track for track in open_ones if called and track in letter.subject.casefold()
    ]
    tracks = [track for track in tracks if track not in letter.context.cohorts]
    return [track for track in tracks if track not in _to_learn(letter, clause)] or tracks


#: "I could mentor deploy, but I'd rather learn talk", "leave the mentoring for another year".
RATHER_LEARNS = regex(
    r"\b(?:but|though|although)\b[^.!?]{0,40}\b(?:rather|prefer|first|"
    r"instead)\b[^.!?]{0,30}\b(?:learn\w*|"
    r"be mentored|mentee|take part|participate)\b|"
    r"\bleave (?:the |my )?mentoring (?:for|to|until|aside|out)\b|"
    r"\bmentor\w* (?:some |an)?other (?:year|time|day)\b"
)
#: "I'd be a poor mentor": what nobody offers.
_NO_GOOD = regex(r"\b(?:poor|bad|terrible|lousy|awful|useless|horrible|rubbish) mentor\b")


def _said_otherwise(letter: Letter, clause: Clause) -> re.Match[str] | None:
    """An offer in none of the usual words."""
    needed = _NEEDED.search(clause.folded) if _I_HAVE_TIME.search(letter.folded) else None
    return _I_MENTOR.search(clause.folded) or _AS_ONE.search(clause.folded) or needed


def _to_learn(letter: Letter, clause: Clause) -> tuple[str, ...]:
    """Tracks in which she wants to be a mentee herself: `… and be mentored in talk`."""
    learns = re.search(r"\b(?:mentored|as (?:a )?mentee|learn)\b", clause.folded)
    if learns is None:
        return ()
    place = len(clause.folded[: learns.start()].split())
    return tuple(m.track for m in letter.mentions(clause) if m.start >= place)
