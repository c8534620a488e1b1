"""What stands in a mail and was read by nobody: another track, days that lie far ahead.

What is acted on must not hide the rest of a mail: people read it then, too.
"""

from collections.abc import Iterator
from datetime import timedelta

from mailflow.commands.reading import licence
from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.stance import Stance
from mailflow.commands.reading.clauses.subject import Subject
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_ANSWERS = frozenset({"yes", "no", "later", "thanks"})
#: Where these are read, people look anyway, or nothing else counts.
_TOLD = frozenset({"unclear", "private", "ignore", "help", "browse", "undo", "forget", "stop"})
_OF_A_PLACE = frozenset({"offer", "still-in", "still-waiting", "badge", "confirm"})
#: In answer to these somebody who will be away says so; what is done by Friday is no absence.
_OF_TIME = frozenset({"still-in", "still-waiting"})
_SOON = timedelta(days=14)
#: What is over, in a clause that may not know it.
_WAS = regex(
    r"\b(?:was|were|had|been|did|didn't|got|spent|have been|finished|completed|wrote|meant|said|"
    r"could|used to|signed up|applied|joined|read|tried|told|asked|heard|let me)\b(?!.*\bwill\b)"
)
#: "deploy needs more memory than I have", "rather coa than deploy": of the track, or not that one.
_OF_IT = regex(
    r"^\W*(?:and |but |so )?(?:the )?[\w-]+ (?:track |group |one )?(?:is|isn't|needs|looks|sounds|"
    r"seems|has|takes|costs|would|might|may)\b|"
    r"\b(?:than|instead of|not|except|but|besides) (?:with |in |for |to |the )*[\w-]+\W*$|"
    r"\b(?:looks?|sounds?|seems?)\b"
)
#: "Keep me on the list for talk": as it is.
_AS_IT_IS = regex(r"\b(?:keep|stay|still|leave) (?:me |my (?:place|name) )?(?:on|in|waiting)\b")


def asked_where_overlooked(letter: Letter, said: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """What was read, with a question where the mail says more than that."""
    verbs = {intent.verb for intent in said}
    if not verbs or verbs & _TOLD or letter.context.thread in ("check-in", "unclear"):
        return said
    if "organizer" in letter.context.roles:
        return said
    if _is_more_than(letter, said, verbs):
        return (*said, Intent("unclear", because=letter.body, whole_line=False))
    return said


def _is_more_than(letter: Letter, said: tuple[Intent, ...], verbs: set[str]) -> bool:
    if verbs <= _ANSWERS:
        if letter.context.thread not in _OF_A_PLACE:
            return False
        dated = letter.context.thread in _OF_TIME and _is_dated(letter)
        return "yes" in verbs and (dated or _names_another_track(letter, _asked(letter)))
    read = {arg for intent in said for arg in intent.args}
    own = {*letter.context.enrollments, *letter.context.cohorts}
    return _names_another_track(letter, _asked(letter) | own | read)


def _asked(letter: Letter) -> set[str]:
    """The tracks that the answered mail asks about."""
    context = letter.context
    asked = {context.track, *(word for wish in context.pending for word in wish.split())}
    if not context.track:
        asked |= {track for track, state in context.enrollments.items() if state == "offered"}
    return asked


def _names_another_track(letter: Letter, known: set[str]) -> bool:
    return any(
        mention.exact and mention.track not in known
        for clause in _own(letter)
        for mention in letter.mentions(clause)
    )


def _own(letter: Letter) -> Iterator[Clause]:
    """Clauses that the writer says of themselves, of now; with an if or without."""
    for clause in letter.licensed(_may_be_own).clauses:
        other = (_WAS, _AS_IT_IS, _OF_IT)
        if not (clause.old or clause.negated or any(o.search(clause.folded) for o in other)):
            yield clause


def _may_be_own(stance: Stance) -> bool:
    mine = stance.subject is not Subject.OTHER and not stance.whom
    return mine and not (
        stance.reported or stance.inquiry or stance.pondering or stance.over or stance.refused
    )


def _is_dated(letter: Letter) -> bool:
    soon = letter.context.today + _SOON
    days = (
        day
        for clause in letter.licensed(licence.told).clauses
        if not (clause.old or _WAS.search(fold(letter.said(clause.sentence))))
        for span in letter.spans(clause.sentence)
        for day in (span.first, span.last)
    )
    return any(day > soon for day in days if day)
