"""What stands beside a yes and was read by nobody: another track, days that lie far ahead.

An answer that is acted on must not hide the rest of the mail: people read it then, too.
"""

from datetime import timedelta

from mailflow.commands.reading import licence
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_ANSWERS = frozenset({"yes", "no", "later", "thanks"})
_OF_A_PLACE = frozenset({"offer", "still-in", "still-waiting", "badge", "confirm"})
#: In answer to these somebody who will be away says so; what is done by Friday is no absence.
_OF_TIME = frozenset({"still-in", "still-waiting"})
_SOON = timedelta(days=14)
_WAS = regex(r"\b(?:was|were|had|been|did|didn't|got|spent|have been)\b(?!.*\bwill\b)")
#: "Keep me on the list for talk": as it is.
_AS_IT_IS = regex(r"\b(?:keep|stay|still|leave) (?:me |my (?:place|name) )?(?:on|in|waiting)\b")


def asked_beside_an_answer(letter: Letter, said: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """What was read, with a question where an answer is all of it and the mail says more."""
    verbs = {intent.verb for intent in said}
    if not verbs & _ANSWERS or not verbs <= _ANSWERS or letter.context.thread not in _OF_A_PLACE:
        return said
    if ("yes" in verbs and _names_another_track(letter)) or (
        letter.context.thread in _OF_TIME and _is_dated(letter)
    ):
        return (*said, Intent("unclear", because=letter.body, whole_line=False))
    return said


def _names_another_track(letter: Letter) -> bool:
    context = letter.context
    asked = {context.track, *(word for wish in context.pending for word in wish.split())}
    if not context.track:
        asked |= {track for track, state in context.enrollments.items() if state == "offered"}
    told = letter.licensed(licence.told).clauses
    return any(
        mention.track not in asked
        for clause in told
        if not clause.old and not _AS_IT_IS.search(clause.folded)
        for mention in letter.mentions(clause)
        if mention.exact
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
