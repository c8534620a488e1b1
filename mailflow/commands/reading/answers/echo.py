"""An answer in the words of the question: `I'd love to take the place`, `I can't cover for Sam`.

What our mail asks for is named once more, and somebody wants it or does not. Whether it is wanted
stands before it, so a word such as "stay" says nothing by itself.
"""

from collections.abc import Iterator

from mailflow.commands.reading.answers.polarity import RESERVE, Answer
from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.refusal_abroad import NEVER_SAID
from mailflow.commands.reading.clauses.topics import is_hedged
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_IN_A_GROUP = (
    r"(?:join|take part|participate|start|begin|come in|get in|be (?:a )?part of|be in|sign up)"
)
#: What each question asks somebody to do.
_ACTS = {
    "offer": regex(
        r"\b(?:(?:take|accept|have|claim|get) (?:up )?(?:the|this|that|my|your|it)\b|"
        rf"{_IN_A_GROUP}\b)"
    ),
    "confirm": regex(rf"\b(?:confirm|go ahead|register|enrol|enroll|{_IN_A_GROUP})\b"),
    "still-in": regex(
        r"\b(?:go on|continue|carry on|stay|keep (?:going|at it|my (?:place|seat|spot))|remain|"
        r"be (?:a )?part of|be in|finish)\b"
    ),
    "still-waiting": regex(
        r"\b(?:stay|wait|remain|keep (?:my (?:place|seat|spot)|waiting|me)|be kept|hang on)\b"
    ),
    "cover": regex(
        r"\b(?:cover|take over|take (?:them|her|him|both|care)|look after|step in|stand in|"
        r"help out|fill in|do it|do that)\b"
    ),
}
_SMALL = (
    r"(?:(?:please|gladly|still|really|very much|also|just|definitely|certainly|happily|simply|"
    r"rather|now|only|even|of course) )*"
)
_WILLING = regex(
    rf"(?:\bi(?:'d| would)? {_SMALL}(?:like|love|want|wish|hope|intend|plan|choose|mean) to |"
    rf"\bi(?:'ll| will|'m going to| am going to| can| could|'m able to| am able to) {_SMALL}|"
    rf"\b(?:happy|glad|delighted|willing|ready|pleased|honou?red|thrilled) to {_SMALL}|"
    r"\bcan(?:'t|not| not) wait to |"
    r"(?:^|[,;] )(?:yes,? |sure,? |please,? )*(?:love|want|would love|would like|i choose) to |"
    r"\blet me |\bplease )$"
)
_UNWILLING = regex(
    r"(?:\b(?:not|cannot|never|unable|no longer|nor|neither)\b|n't\b)(?! only| wait to)"
    r"(?: [\w']+){0,4} $"
)
#: Questions, and what is not decided.
_OPEN = regex(r"\b(?:might|should|whether|maybe|perhaps|before|unless|until)\b")


def echoed(letter: Letter) -> Answer | None:
    """A yes or a no told of the very thing that was asked; None if it is told both ways."""
    found = list(_told(letter))
    words = {answer.word for answer in found}
    if len(words) != 1:
        return None
    turned = any(RESERVE.match(clause.folded) for clause in letter.clauses)
    return None if turned and words == {"yes"} else found[0]


def _told(letter: Letter) -> Iterator[Answer]:
    act = _ACTS.get(letter.context.thread or "")
    for clause in letter.clauses if act else ():
        match = act.search(clause.folded) if act else None
        if match is None or not _is_decided(letter, clause):
            continue
        before = clause.folded[: match.start()]
        if _WILLING.search(before):
            yield Answer("yes", clause.text)
        elif _UNWILLING.search(before):
            yield Answer("no", clause.text)


def _is_decided(letter: Letter, clause: Clause) -> bool:
    """The writer's own words, of what was asked, here and now."""
    stance, folded = letter.stances[clause], clause.folded
    if clause.question or clause.other or clause.conditional or stance.reported or stance.over:
        return False
    if stance.pondering or stance.inquiry or is_hedged(folded) or _OPEN.search(folded):
        return False
    if NEVER_SAID.search(folded) or _I_NEVER_SAID.search(folded):
        return False
    asked = {letter.context.track, *(wish.split()[-1] for wish in letter.context.pending)}
    return set(letter.meant(clause)) <= asked and not _has_a_day(letter, clause)


_I_NEVER_SAID = regex(r"\b(?:never|didn't|did not|haven't) (?:really )?(?:said|say|ask|asked)\b")


def _has_a_day(letter: Letter, clause: Clause) -> bool:
    """`I'd like to start in May`: at another time."""
    return any(span.first or span.last or span.asked for span in letter.spans(clause.sentence))
