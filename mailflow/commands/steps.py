"""A mentee's own words on a step that is reached: noted, beside whatever else they say."""

from collections.abc import Iterator

from mailflow.commands.reading import licence, read
from mailflow.commands.reading.clauses.topics import is_request
from mailflow.commands.reading.context import Context
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.reader import LONGEST
from mailflow.program import milestones
from mailflow.regex import regex

#: Somebody else's step, which is cheered.
_CHEERED = regex(
    r"\b(?:congrat\w*|felicitat\w*|gluckwunsch\w*|well done|good for you|way to go|kudos|"
    r"your (?:patch|talk|server|first|change|step|milestone))\b"
)
#: Beside these it is the goal that is told of, or an end.
_MORE_THAN_A_STEP = frozenset({"done", "leave", "milestone", "private", "forget"})
_NOTHING = ("unclear", "thanks", "ignore")


def understood(subject: str, text: str, context: Context) -> tuple[Intent, ...]:
    """Everything that is wished for, with the step that the mail tells of in passing."""
    said = read(subject, text, context)
    if not context.milestones or context.thread == "check-in":
        return said
    if _MORE_THAN_A_STEP & {intent.verb for intent in said}:
        return said
    letter = Letter(subject, text[:LONGEST], context)
    told = tuple(_told(letter))
    if not told:
        return said
    asks = is_request(letter.folded) or any(clause.question for clause in letter.every)
    left = (i for i in said if asks or i.verb not in _NOTHING or (i.whole_line and i.note))
    return (*left, told[-1])


def _told(letter: Letter) -> Iterator[Intent]:
    if _CHEERED.search(letter.folded):
        return
    for clause in letter.licensed(licence.own).clauses:
        if clause.question or clause.conditional or clause.other:
            continue
        for names in _of_places(letter):
            index = milestones.told(clause.text, names)
            if index is not None:
                args = tuple(names[index].casefold().split())
                yield Intent("milestone", args, because=clause.text, whole_line=False)


def _of_places(letter: Letter) -> Iterator[tuple[str, ...]]:
    """The steps of the place that a mail is about; of all, where it is about none."""
    steps = letter.context.milestones
    about = steps.get(letter.context.track)
    yield from (about,) if about else steps.values()
