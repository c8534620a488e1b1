"""An answer to a check-in: a word for each line, and what the mentor asks for beside them."""

from dataclasses import replace

from mailflow.commands.reading import check_in, grammar, mail_volume, questions, undoing
from mailflow.commands.reading.absences import absence
from mailflow.commands.reading.answers.put_off import is_put_off
from mailflow.commands.reading.clauses import names
from mailflow.commands.reading.clauses.words import fold, sentences
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.leftover import leftover
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.machine_words import AUTOMATIC
from mailflow.commands.reading.mentors import capacity, stepping_down, swapping
from mailflow.commands.reading.not_meant import is_meant
from mailflow.commands.reading.places import home
from mailflow.commands.reading.rounds.initials import with_words
from mailflow.commands.reading.rounds.pronouns import I
from mailflow.commands.reading.second_reader.opinion import opinion
from mailflow.commands.reading.second_reader.proposals import SURER_THAN_A_WISH, located, proposed
from mailflow.commands.reading.wishes import FINE, TROUBLE, read_by
from mailflow.regex import regex


def check_in_reply(letter: Letter) -> tuple[Intent, ...]:
    """Answers, and beside them what the words that are about no mentee ask for."""
    letter = replace(letter, text=with_words(letter.text))
    lines, rest = grammar.whole_lines(letter)
    if any(str(line) == "capacity ?" for line in lines):  # `capacity -1` is no line's news
        return (*lines, *(check_in_reply(rest) if rest.body else ()))
    if is_put_off(letter):
        return (Intent("unclear", because=letter.body, whole_line=False),)
    answered = check_in.answered(letter)
    if answered.answer:
        own = answered.own
        beside = read_by(own, (capacity.room, stepping_down.stepping_down, absence.away))
        beside += read_by(check_in.without_news(own), (home.living,))
        volume = tuple(
            i for i in read_by(own, (mail_volume.mail_volume,))
            if i.verb == "less" and not _OF_MEETINGS.search(fold(i.because))
        )  # fmt: skip
        sure = tuple(i for i in beside if not _is_open(i) or i.verb in _IS_ASKED)
        sure = tuple(i for i in sure if _is_her_own(i, letter, answered.answer))
        swaps = tuple(i for i in read_by(letter, (swapping.swapping,)) if "?" not in i.args)
        swaps = tuple(i for i in swaps if not _has_happened(letter, answered.answer, i))
        more = _second_of_own(letter, _not_again(answered.answer, sure))
        asked = tuple(i for i in _of_us(letter) if i.verb not in {v.verb for v in volume})
        return (*answered.answer, *swaps, *sure, *more, *volume, *asked)
    if any(clause.old for clause in letter.clauses) or AUTOMATIC.search(letter.folded):
        return (leftover(letter),)
    rules = (
        absence.away,
        stepping_down.stepping_down,
        capacity.room,
        swapping.swapping,
        undoing.undo,
    )
    found = lines or read_by(letter, (*rules, mail_volume.mail_volume))
    if not lines and not _of_oneself(letter):
        found = tuple(intent for intent in found if intent.verb not in _ONES_OWN)
    if FINE.search(letter.folded):
        found = tuple(intent for intent in found if intent.verb not in TROUBLE)
    if not found and answered.unclear:
        return (Intent("unclear", because=letter.body),)
    return found or (leftover(letter),)


def _is_her_own(wish: Intent, letter: Letter, answer: tuple[Intent, ...]) -> bool:
    """The mentor's wish, and no news of a mentee: `back in June`, where somebody just paused."""
    said = fold(wish.because)
    if _BY_MYSELF.search(said) or not I.isdisjoint(said.split()):
        return wish.verb != "away" or not _of_a_mentee(wish.because)
    if wish.verb == "away":
        paused = any(
            arg.endswith(("=paused", "=words")) for intent in answer for arg in intent.args
        )
        return not paused and not _of_a_mentee(wish.because)
    if wish.verb == "step-down":
        long = len(said.split()) > _SHORT
        return long or bool(_STEPS_DOWN.match(said))  # "leave her alone", "can't go on"
    return f": {wish.because}" not in letter.body  # "attendance: full."


def _is_open(wish: Intent) -> bool:
    return bool(wish.args) and wish.args[0].endswith("?")


def _of_us(letter: Letter) -> tuple[Intent, ...]:
    """What a clause asks of us that speaks of no mentee: `would you mind asking me less often?`"""
    context = replace(letter.context, thread=None, lines={})
    found: dict[str, Intent] = {}
    for clause in letter.clauses:
        if not _ASKS_US.search(clause.folded) or _OF_SOMEBODY.search(clause.folded):
            continue
        if names.mentioned(clause.text, letter.context.lines.values()):
            continue
        alone = Letter("", clause.text, context)
        for wish in read_by(alone, (mail_volume.mail_volume, questions.questions)):
            if wish.verb in _ASKED_OF_US and not _OF_MEETINGS.search(clause.folded):
                found.setdefault(wish.verb, wish)
    return tuple(found.values())


_ASKED_OF_US = frozenset({"less", "status"})
_ASKS_US = regex(
    r"\b(?:please|could you|can you|would you|you could|(?:i'd|i would) (?:like|prefer)|"
    r"fewer|less often|where do i|where am i)\b"
)
_OF_SOMEBODY = regex(r"\d|\b(?:he|she|they|him|her|them|his|their|both|all|everyone|everybody)\b")


_SHORT = 3  # words that may as well be a mentee's
_STEPS_DOWN = regex(r"\W*(?:am )?(?:step|resign|retir|quitting|last (?:day|week|month|round))")
#: How often they meet, or write, is no wish for fewer mails.
_OF_MEETINGS = regex(
    r"\b(?:calls?|meets?|meetings?|sessions?|from (?:each|her|him|them|both|all))\b"
)


def _has_happened(letter: Letter, answer: tuple[Intent, ...], swap: Intent) -> bool:
    """`Silke is with Uwe now`: her line says it, and nobody asks for it."""
    args = [arg for intent in answer for arg in intent.args]
    gone = [arg.partition("=")[0] for arg in args if arg.endswith("=not-mine")]
    named = {part for number in gone for part in letter.context.lines[int(number)].split()}
    return swap.args[0] in named and not _ASKED_FOR.search(letter.folded)


_ASKED_FOR = regex(
    r"\b(?:please|pls|should|could|can|would|may|bitte|por favor|s'il vous plait|svp|prosze|"
    r"prosim)\b"
)


def _not_again(answer: tuple[Intent, ...], sure: tuple[Intent, ...]) -> frozenset[str]:
    """What the rules read already; "I'm not her mentor any longer" is no farewell."""
    known = frozenset(intent.verb for intent in sure)
    another = any(arg.endswith("=not-mine") for intent in answer for arg in intent.args)
    return known | {"step-down"} if another else known


def _of_oneself(letter: Letter) -> bool:
    """`Away until Monday`, `I was`: hers; `Dima asks for a break till June` is somebody's."""
    first = letter.folded.split()[:1]
    return bool(_BY_MYSELF.search(letter.folded)) or bool(first and first[0] in _BARE_ABSENCES)


def _of_a_mentee(said: str) -> bool:
    """`Asked for a break till May`, `paused til May`: in a check-in, of whom the line is about."""
    told = fold(said)
    return bool(_SHE_DOES.match(told)) and not _BY_MYSELF.search(told)


_SHE_DOES = regex(
    r"\W*(?:(?:has |had |is |was |wants to be |on )?(?:asked|asks|asking|wants|wanted|needs|needed|"
    r"requested|requests|paused|pauses|pausing|pause|in pause|en pause|en pausa|in pausa|na pauzie|"
    r"taking|takes|took|has taken|went|gone|will be|has|is|was)\b|on (?:pause|hold|break)\b|"
    r"(?:pausiert|macht pause|hat um|bittet um|will pause|mochte|pidio|pide|quiere|pediu|pede|quer|"
    r"ha chiesto|chiede|vuole|a demande|demande|veut|prosi|poprosil\w*|chce|просит|попросил\w*)\b)"
)
_ONES_OWN = frozenset({"away", "step-down"})
_BARE_ABSENCES = frozenset(
    "away off out ooo pto on vacation holiday holidays back in urlaub im weg abwesend en de fuera"
    " fora in ferie op vakantie na urlopie stepping leaving sorry hi hello hey".split()
)


def _second_of_own(letter: Letter, known: frozenset[str]) -> tuple[Intent, ...]:
    """Sentences of a check-in in which the mentor speaks of herself, as the second reader sees it.

    Sure it has to be, as they stand among news of others: `I'd be happy with a third person`.
    """
    context = replace(letter.context, thread=None, lines={})
    found: dict[str, Intent] = {}
    for said in sentences(letter.body):
        alone = Letter("", said, context)
        view = opinion(alone) if _BY_MYSELF.search(alone.folded) else None
        if view is None or names.mentioned(said, letter.context.lines.values()):
            continue
        if _OF_OTHERS.search(alone.folded):
            continue
        own = _OWN_WISHES - known - ({"less"} if _OF_MEETINGS.search(alone.folded) else set())
        for intent in (*proposed(alone, view, SURER_THAN_A_WISH), *located(alone, view)):
            if intent.verb in own and is_meant(alone, intent):
                found.setdefault(intent.verb, intent)
    return tuple(found.values())


_BY_MYSELF = regex(r"\b(?:i|i'm|i'll|i've|i'd|me|my|ich|je|yo|eu|io|mir|mich)\b")
#: `they have asked me to write less`: what others want of the mentor.
_OF_OTHERS = regex(
    r"\b(?:they|he|she|both|all|them|of them|everyone|everybody|it) (?:\w+ ){0,2}?"
    r"(?:ask|asks|asked|want|wants|wanted|wish|wishes|wished|prefer|prefers|preferred|tell|tells|"
    r"told|begs?|begged|would like|would prefer|would rather|need|needs|expects?|lets?) "
    r"(?:\w+ ){0,2}?(?:me|us|that i|if i|i)\b"
)
#: What a mentor means is asked, rather than left to who reads the note.
_IS_ASKED = frozenset({"step-down", "capacity"})
_OWN_WISHES = frozenset({"capacity", "less", "tz", "step-down"})
